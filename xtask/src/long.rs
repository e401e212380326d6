//! `long`: every test of the workspace in release code, the ignored ones too, with a million trials where there are
//! trials; then, alone on the machine, the statistical look at timing.
//!
//! Only `check --full` has it as a stage. The tests find the vectors by NOCRYPTO_SHARED or beside the workspace.

use std::time::Duration;

use crate::Request;
use crate::command::{cargo, run as run_command};
use crate::findings::Findings;

const TRIALS: &str = "1000000";
const HOURS: u64 = 4;

pub(crate) fn run(request: &Request) -> Result<Findings, String> {
    let mut findings = Findings::default();
    let test = |arguments: &str, variable: &str| {
        let mut command = cargo(&request.root, &format!("test --release --locked {arguments}"));
        run_command(command.env(variable, TRIALS), Duration::from_secs(3600 * HOURS))?.ok("cargo test")
    };
    let output = test("--no-fail-fast --lib --bins --tests -- --include-ignored", "NOCRYPTO_TRIALS")?;
    findings.note(format!("{} tests passed, {TRIALS} trials each", passed(&output.stdout)));
    let timing = "-p nocrypto --test dudect -- --ignored --nocapture --test-threads=1";
    let output = test(timing, "NOCRYPTO_SAMPLES")?;
    let lines = output.stdout.lines().filter_map(|line| line.split_once("dudect "));
    lines.for_each(|(_, line)| findings.note(line));
    findings.require(findings.notes.len() > 1, "no timing was measured");
    Ok(findings)
}

/// The sum over the lines `test result: ok. N passed`.
pub(crate) fn passed(stdout: &str) -> usize {
    let results = stdout.lines().filter_map(|line| line.strip_prefix("test result: ok. "));
    results.filter_map(|line| line.split(' ').next()?.parse::<usize>().ok()).sum()
}

#[test]
fn passed_tests_are_added_up() {
    let one = "test result: ok. 3 passed; 0 failed;\n";
    assert_eq!(passed(&format!("{one}noise\n{one}")), 6);
    assert_eq!(passed("test result: FAILED. 3 passed; 1 failed;\n"), 0);
}
