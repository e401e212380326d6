//! Do all backends compute the same? A transcript over pseudo-random and edge inputs is written on this CPU's best
//! backends, on portable code and without each CPU feature alone, each in a process of its own, and compared: a new
//! backend needs no line here. (Each kernel against portable code, object by object: `backends.rs`.)
//!
//! `NOCRYPTO_TRIALS=1000000 cargo test --release -p nocrypto --test equality -- --include-ignored` is the long form.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test: it may fail loudly"
)]

#[path = "equality/inputs.rs"]
mod inputs;
#[path = "equality/transcript.rs"]
mod transcript;

use std::{env, process::Command};

use nocrypto::cpu::Features;

/// Trials of the cheapest algorithms; the others have their share of it.
fn trials() -> usize {
    env::var("NOCRYPTO_TRIALS").ok().and_then(|text| text.parse().ok()).unwrap_or(2_000)
}

/// This CPU's features by the names of `NOCRYPTO_DISABLE`.
fn features() -> Vec<String> {
    format!("{:?}", Features::detect()).split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The transcript of a process without the features named.
fn transcript_without(disabled: &str, trials: usize) -> Vec<String> {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", "write_the_transcript", "--include-ignored", "--nocapture"]);
    command.env("NOCRYPTO_DISABLE", disabled).env("NOCRYPTO_TRIALS", trials.to_string());
    let output = command.output().unwrap();
    assert!(output.status.success(), "without `{disabled}`: {}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().filter_map(|line| line.split_once("transcript ")).map(|(_, line)| line.to_owned()).collect()
}

fn compare(disabled: &str, trials: usize, expected: &[String]) {
    let found = transcript_without(disabled, trials);
    assert_eq!(found.len(), expected.len(), "without `{disabled}`");
    let different: Vec<_> =
        found.iter().zip(expected).filter(|(found, expected)| found != expected).collect();
    assert!(different.is_empty(), "without `{disabled}`, this and what was expected: {different:#?}");
}

#[test]
fn portable_code_computes_what_the_best_backends_do() {
    let trials = trials();
    let expected = transcript_without("", trials);
    assert!(expected.len() >= transcript::ALGORITHMS.len(), "{expected:?}");
    compare(&features().join(","), trials, &expected);
    println!("{} algorithms, {trials} trials of the cheapest", transcript::ALGORITHMS.len());
}

#[test]
#[ignore = "needs minutes: once for each CPU feature"]
fn every_backend_computes_the_same() {
    // The long form belongs to the two ends; what lies between has a tenth of it.
    let trials = trials().min(100_000);
    let expected = transcript_without("", trials);
    features().iter().for_each(|feature| compare(feature, trials, &expected));
}

#[test]
#[ignore = "needs to be asked: the other tests run it in processes of their own"]
fn write_the_transcript() {
    for (name, share, write) in transcript::ALGORITHMS {
        let mut inputs = inputs::Inputs::new(name);
        let mut digest = inputs::Digest::default();
        let trials = (trials() * share / 1000).max(3);
        for trial in 1..=trials {
            write(&mut inputs, &mut digest);
            // A difference is found in the tenth of the trials in which it lies.
            if trial % trials.div_ceil(10) == 0 || trial == trials {
                println!("transcript {name} {trial} {digest}");
            }
        }
    }
}
