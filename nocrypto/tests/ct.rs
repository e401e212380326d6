//! Constant time, proved on the code that ships: secrets are poisoned and memcheck reports every branch and every
//! address that depends on one. `cargo xtask ct` runs this under valgrind; alone it checks nothing and says so.
//!
//! A line a case: `ct NAME BACKEND ERRORS`, `ct-planted NAME ERRORS`; a word as argument selects by name. Fails where
//! a case has errors or a planted leak has none. `algorithms.rs` holds the public functions to the names of the cases.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test: it may fail loudly"
)]

#[path = "ct/ec.rs"]
mod ec;
#[path = "ct/kem.rs"]
mod kem;
#[path = "ct/planted.rs"]
mod planted;
#[path = "ct/requests.rs"]
mod requests;
#[path = "ct/rsa.rs"]
mod rsa;
#[path = "ct/symmetric.rs"]
mod symmetric;

use std::process::ExitCode;

/// Runs cases and keeps the score.
#[derive(Default)]
pub(crate) struct Suite {
    filter: Option<String>,
    /// Takes the names alone and runs nothing.
    listing: bool,
    /// Name and backend.
    cases: Vec<(String, String)>,
    failures: Vec<String>,
}

impl Suite {
    /// Runs `body`, which poisons its secrets and calls the operation. `backend` is the public backend name.
    fn case(&mut self, name: &str, backend: &str, body: impl FnOnce()) {
        if self.filter.as_ref().is_some_and(|word| !name.contains(word.as_str())) {
            return;
        }
        let case = name.replace(' ', "-");
        self.cases.push((case.clone(), backend.to_owned()));
        if self.listing {
            return;
        }
        let errors = errors_of(body);
        println!("ct {case} {backend} {errors}");
        if errors != 0 {
            self.failures.push(format!("{name} ({backend}): {errors} decisions on secrets"));
        }
    }

    /// Runs leaks of one kind; at least one must be seen, or valgrind sees nothing of that kind at all.
    fn planted(&mut self, kind: &str, leaks: &[(&str, fn())]) {
        if self.listing {
            return;
        }
        let mut seen = 0;
        for (name, leak) in leaks {
            let errors = errors_of(leak);
            println!("ct-planted {kind}:{name} {errors}");
            seen += errors;
        }
        if seen == 0 {
            self.failures.push(format!("planted {kind} was not seen"));
        }
    }
}

fn errors_of(body: impl FnOnce()) -> usize {
    let before = requests::errors();
    body();
    requests::errors() - before
}

fn run_all(suite: &mut Suite) {
    planted::plant(suite);
    symmetric::cases(suite);
    ec::cases(suite);
    kem::cases(suite);
    rsa::cases(suite);
}

/// Name and backend of every case, without running any.
#[allow(dead_code, reason = "for `algorithms.rs`, which has this file as a module")]
pub(crate) fn names() -> Vec<(String, String)> {
    let mut suite = Suite { listing: true, ..Suite::default() };
    run_all(&mut suite);
    suite.cases
}

#[allow(dead_code, reason = "`algorithms.rs` has a main of its own")]
fn main() -> ExitCode {
    if !requests::on_valgrind() {
        println!("ct: not under valgrind, nothing was checked; `cargo xtask ct` checks");
        return ExitCode::SUCCESS;
    }
    // What can be taken away by NOCRYPTO_DISABLE, for the next run.
    let features = format!("{:?}", nocrypto::cpu::Features::detect());
    println!("ct-features {}", features.split('"').skip(1).step_by(2).collect::<Vec<_>>().join(" "));
    let filter = std::env::args().skip(1).find(|word| !word.starts_with('-'));
    let mut suite = Suite { filter, ..Suite::default() };
    run_all(&mut suite);
    for failure in &suite.failures {
        println!("ct-failed {failure}");
    }
    println!("ct-summary {} cases, {} failures", suite.cases.len(), suite.failures.len());
    if suite.failures.is_empty() && !suite.cases.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
