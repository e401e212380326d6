//! Constant time, proved on the code that ships: secrets are poisoned and memcheck reports every branch and every
//! address that depends on one. `cargo xtask ct` runs this under valgrind; alone it checks nothing and says so.
//!
//! A line a case: `ct NAME BACKEND ERRORS`, `ct-planted NAME ERRORS`; a word as argument selects by name. Fails where
//! a case has errors or a planted leak has none.

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
struct Suite {
    filter: Option<String>,
    cases: usize,
    failures: Vec<String>,
}

impl Suite {
    /// Runs `body`, which poisons its secrets and calls the operation. `backend` is the public backend name.
    fn case(&mut self, name: &str, backend: &str, body: impl FnOnce()) {
        if self.filter.as_ref().is_some_and(|word| !name.contains(word.as_str())) {
            return;
        }
        let errors = errors_of(body);
        println!("ct {} {backend} {errors}", name.replace(' ', "-"));
        self.cases += 1;
        if errors != 0 {
            self.failures.push(format!("{name} ({backend}): {errors} decisions on secrets"));
        }
    }

    /// Runs leaks of one kind; at least one must be seen, or valgrind sees nothing of that kind at all.
    fn planted(&mut self, kind: &str, leaks: &[(&str, fn())]) {
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

fn main() -> ExitCode {
    if !requests::on_valgrind() {
        println!("ct: not under valgrind, nothing was checked; `cargo xtask ct` checks");
        return ExitCode::SUCCESS;
    }
    let filter = std::env::args().skip(1).find(|word| !word.starts_with('-'));
    let mut suite = Suite { filter, cases: 0, failures: Vec::new() };
    planted::plant(&mut suite);
    symmetric::cases(&mut suite);
    ec::cases(&mut suite);
    kem::cases(&mut suite);
    rsa::cases(&mut suite);
    for failure in &suite.failures {
        println!("ct-failed {failure}");
    }
    println!("ct-summary {} cases, {} failures", suite.cases, suite.failures.len());
    if suite.failures.is_empty() && suite.cases > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
