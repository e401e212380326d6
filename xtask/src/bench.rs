//! `bench [FILTER]`: our primitives and handshakes against peers, by the program `report` of benches/.
//!
//! Five passes (`--full`: seven) and docs/generated/benchmarks.md; in the gate every benchmark runs once, untimed.

use std::time::Duration;

use crate::Request;
use crate::command::{cargo, run as run_command};
use crate::findings::Findings;
use crate::status::{commit, date};

pub(crate) fn run(request: &Request) -> Result<Findings, String> {
    let root = request.root.as_path();
    let passes = if request.gate {
        "0"
    } else if request.full {
        "7"
    } else {
        "5"
    };
    let mut command = cargo(root, "run --quiet --release --locked -p nocrypto-benches --bin report --");
    command.args([passes, &date()?, &commit(root)?]).args(&request.target);
    let output = run_command(&mut command, Duration::from_secs(3 * 3600))?;
    let mut findings = judge(&output.stdout);
    let silent = !output.status.success() && findings.faults.is_empty();
    findings.require(!silent, format!("report: {}\n{}", output.status, output.stderr));
    Ok(findings)
}

/// What the program says begins with FAULT where it is one.
fn judge(stdout: &str) -> Findings {
    let mut findings = Findings::default();
    for line in stdout.lines() {
        match line.strip_prefix("FAULT ") {
            Some(fault) => findings.fault(fault),
            None => findings.note(line),
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_of_the_report_is_a_fault() {
        let findings = judge("99 rows\nFAULT a/b: ring is missing\n");
        assert_eq!(
            (findings.notes, findings.faults),
            (vec!["99 rows".into()], vec!["a/b: ring is missing".into()])
        );
    }
}
