//! `stack`: the painted peak of every operation, in release code, written to docs/generated/stack.md.
//!
//! The programs are the `stack` tests of the crates; they print `stack OPERATION BYTES`.

use std::time::Duration;

use crate::Request;
use crate::command::{cargo, run as run_command};
use crate::findings::Findings;
use crate::status::write_generated;

const PACKAGES: &[&str] = &["nocrypto", "nocrypto-entropy", "nocrypto-tls"];
const LIMIT: usize = 16 * 1024;
/// RSA and FFDHE work on numbers of 8,192 bits.
const LARGE_LIMIT: usize = 48 * 1024;
const LARGE: &[&str] = &["rsa", "ffdhe"];

pub(crate) fn run(request: &Request) -> Result<Findings, String> {
    let mut findings = Findings::default();
    let mut page = String::from(
        "# Peak stack per operation\n\nWritten by `cargo xtask stack` from a painted stack, release code on x86_64. \
         Limits: 16 KiB; RSA and FFDHE 48 KiB.\n\n| operation | bytes |\n| --- | ---: |\n",
    );
    for package in PACKAGES {
        let test = format!("test --quiet --release --locked -p {package} --test stack -- --nocapture");
        let mut command = cargo(&request.root, &test);
        let output =
            run_command(&mut command, Duration::from_secs(900))?.ok(&format!("stack test of {package}"))?;
        page += &judge(package, &output.stdout, &mut findings);
    }
    write_generated(&request.root, "stack.md", &page)?;
    Ok(findings)
}

/// The rows of the page; an operation over its limit is a fault, and so is a program that measures nothing.
fn judge(package: &str, stdout: &str, findings: &mut Findings) -> String {
    let mut rows = String::new();
    for line in stdout.lines().filter_map(|line| line.split_once("stack ").map(|(_, row)| row)) {
        let Some((operation, bytes)) = line.rsplit_once(' ') else { continue };
        let Ok(bytes) = bytes.parse::<usize>() else { continue };
        let limit = if LARGE.iter().any(|word| operation.contains(word)) { LARGE_LIMIT } else { LIMIT };
        findings.note(format!("{operation:48} {bytes:6}"));
        findings.require(bytes <= limit, format!("{operation}: {bytes} bytes of stack, limit {limit}"));
        findings.require(bytes > 0, format!("{operation}: no stack at all: the measurement is broken"));
        rows += &format!("| {operation} | {bytes} |\n");
    }
    findings.require(!rows.is_empty(), format!("{package}: its stack test printed no operation"));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn too_much_stack_and_no_measurement_are_found() {
        let mut findings = Findings::default();
        let rows = judge("x", "noise\nstack p256 sign 4096\nstack rsa 8192 sign 40000\n", &mut findings);
        assert_eq!((rows.lines().count(), findings.faults.len()), (2, 0));
        judge("x", "stack p256 sign 16385\nstack a 0\n", &mut findings);
        assert_eq!(findings.faults.len(), 2);
        judge("x", "nothing\n", &mut findings);
        assert_eq!(findings.faults.len(), 3);
    }
}
