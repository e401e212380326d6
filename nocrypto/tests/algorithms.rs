//! Every algorithm with what holds it: kernels, judged vectors, constant-time cases, peak stack, benchmark.
//!
//! `algorithms/functions.txt` has a row for every public function of the crate: the constant-time case that runs it, or
//! why it needs none. A function without a row, a row without its function and a case that does not exist fail here.
//! `algorithms/table.txt` is what `cargo xtask algorithms` makes docs/generated/algorithms.md of: it prints the page.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test: it may fail loudly"
)]

#[path = "ct.rs"]
mod ct;
#[path = "algorithms/functions.rs"]
mod functions;
#[path = "algorithms/page.rs"]
mod page;

use std::{fs, path::PathBuf};

/// The workspace.
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The rows of a table: lines that are neither empty nor comments.
fn rows(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
}

/// Whether `text` is `pattern`, in which each `*` stands for any characters.
fn matches(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((start, rest)) => text.strip_prefix(start).is_some_and(|text| {
            (0..=text.len()).filter(|at| text.is_char_boundary(*at)).any(|at| matches(rest, &text[at..]))
        }),
    }
}

#[test]
fn patterns() {
    assert!(matches("hmac-*-verify", "hmac-sha256-verify") && matches("a*", "a") && matches("*b*", "abc"));
    assert!(!matches("hmac-*-verify", "hmac-sha256-short-key") && !matches("a", "ab"));
}
