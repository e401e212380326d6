//! How much stack an operation needs: lines `stack OPERATION BYTES`. In release code at most 16 KiB each (RSA 48 KiB), or
//! the run fails; `cargo xtask stack` publishes them. A debug build only prints.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test: it may fail loudly"
)]

#[path = "stack/ec.rs"]
mod ec;
#[path = "stack/large.rs"]
mod large;
#[path = "stack/painted.rs"]
mod painted;
#[path = "stack/symmetric.rs"]
mod symmetric;

use std::process::ExitCode;

/// The budget of every operation here (docs: "Stack is a budget").
const BUDGET: usize = 16 * 1024;

/// The most that `operation` and its callees use, in bytes.
fn peak(operation: impl FnOnce() + Send) -> usize {
    let used =
        |stack: Vec<u8>| stack.len() - stack.iter().take_while(|byte| **byte == painted::PAINT).count();
    let nothing = used(painted::run(|| {}));
    let whole = painted::run(operation);
    assert_eq!(whole[..1024], [painted::PAINT; 1024], "deeper than the paint");
    used(whole).saturating_sub(nothing)
}

/// Measures operations and keeps those beyond the budget.
struct Report {
    over: Vec<String>,
}

impl Report {
    fn operation(&mut self, name: &str, operation: impl FnOnce() + Send) {
        self.operation_within(BUDGET, name, operation);
    }

    fn operation_within(&mut self, budget: usize, name: &str, operation: impl FnOnce() + Send) {
        let bytes = peak(operation);
        println!("stack {name} {bytes}");
        if bytes > budget || bytes == 0 {
            self.over.push(format!("{name}: {bytes} bytes"));
        }
    }
}

/// A known depth, to see that the paint sees it.
#[inline(never)]
fn eight_kibibytes() {
    std::hint::black_box(&mut [1u8; 8192]);
}

fn main() -> ExitCode {
    let known = peak(eight_kibibytes);
    assert!((8192..9216).contains(&known), "8192 bytes were measured as {known}");
    let mut report = Report { over: Vec::new() };
    symmetric::operations(&mut report);
    ec::operations(&mut report);
    large::operations(&mut report);
    for over in &report.over {
        println!("stack-over {over}, budget {BUDGET}");
    }
    if report.over.is_empty() || cfg!(debug_assertions) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
