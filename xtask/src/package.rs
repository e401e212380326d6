//! `package`: every publishable library builds from the package that cargo would upload.
//!
//! Uploads nothing.

use std::time::Duration;

use crate::Request;
use crate::command::{cargo, run as run_command};
use crate::findings::Findings;

const PACKAGES: &[&str] = &["nocrypto", "nocrypto-entropy", "nocrypto-asn1", "nocrypto-tls", "nocrypto-flow"];

pub(crate) fn run(request: &Request) -> Result<Findings, String> {
    let root = request.root.as_path();
    let mut findings = Findings::default();
    let mut command = cargo(root);
    command.args(["package", "--allow-dirty", "--quiet"]);
    command.args(PACKAGES.iter().flat_map(|package| ["-p", package]));
    let output = run_command(&mut command, Duration::from_secs(900))?;
    let stderr = output.stderr.clone();
    output.ok("cargo package")?;
    check(&stderr, &mut findings);
    findings.note(PACKAGES.join(", "));
    Ok(findings)
}

/// A warning of `cargo package` is something that the registry's readers would miss.
fn check(stderr: &str, findings: &mut Findings) {
    for line in stderr.lines().filter(|line| line.starts_with("warning:")) {
        findings.fault(line);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_warning_is_a_fault() {
        let mut findings = Findings::default();
        check("   Packaging x\nwarning: manifest has no license\n", &mut findings);
        assert_eq!(findings.faults, ["warning: manifest has no license"]);
    }

    #[test]
    fn a_library_that_cannot_be_packaged_is_found() {
        let nowhere = std::env::temp_dir().join("xtask-nothing-to-package");
        std::fs::create_dir_all(&nowhere).unwrap();
        assert!(
            run(&Request { root: nowhere, full: false, gate: false, target: None, minutes: None }).is_err()
        );
    }
}
