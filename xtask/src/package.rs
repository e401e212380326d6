//! `package`: every publishable library builds from the package that cargo would upload.
//!
//! Uploads nothing.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use crate::Request;
use crate::command::{cargo, run as run_command, target_dir};
use crate::findings::Findings;

const PACKAGES: &[&str] =
    &["nocrypto", "nocrypto-entropy", "nocrypto-asn1", "nocrypto-tls", "nocrypto-flow", "nocrypto-rustls"];

pub(crate) fn run(request: &Request) -> Result<Findings, String> {
    let root = request.root.as_path();
    let mut findings = Findings::default();
    let folder = target_dir(root).join("xtask").join("package");
    // Cargo takes a package of the same version for the same package: what earlier runs left must go.
    let _ = fs::remove_dir_all(&folder);
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo"))).unwrap_or_default();
    for entry in fs::read_dir(home.join("registry/src")).into_iter().flatten().flatten() {
        // The overlay of unpublished packages is a registry without a name: `-HASH`.
        if entry.file_name().to_string_lossy().starts_with('-') {
            fs::remove_dir_all(entry.path()).map_err(|error| error.to_string())?;
        }
    }
    let mut command = cargo(root, "package --allow-dirty --target-dir");
    command.arg(&folder);
    command.args(PACKAGES.iter().flat_map(|package| ["-p", package]));
    let output = run_command(&mut command, Duration::from_secs(900))?.ok("cargo package")?;
    check(&output.stderr, &mut findings);
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
}
