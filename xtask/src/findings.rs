//! What a word found: notes for the reader, faults that make the word fail.

use std::fmt::Display;

/// The result of one word. It passed if it has no faults.
#[derive(Default)]
pub(crate) struct Findings {
    pub(crate) notes: Vec<String>,
    pub(crate) faults: Vec<String>,
}

impl Findings {
    pub(crate) fn note(&mut self, line: impl Display) {
        self.notes.push(line.to_string());
    }

    pub(crate) fn fault(&mut self, line: impl Display) {
        self.faults.push(line.to_string());
    }

    /// A fault if `holds` is false.
    pub(crate) fn require(&mut self, holds: bool, line: impl Display) {
        if !holds {
            self.fault(line);
        }
    }
}
