//! `features`: every library compiles with no feature, with each alone, and with all.
//!
//! Does not run tests: `cargo test` does, with the default features.

use std::fs;
use std::path::Path;
use std::time::Duration;

use crate::Request;
use crate::command::{cargo, run as run_command};
use crate::findings::Findings;

const CRATES: &[&str] = &["nocrypto", "entropy", "asn1", "tls", "flow", "rustls-provider", "pinata"];

pub(crate) fn run(request: &Request) -> Result<Findings, String> {
    let root = request.root.as_path();
    let mut findings = Findings::default();
    for folder in CRATES {
        let path = root.join(folder).join("Cargo.toml");
        let manifest = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let sets = sets(&manifest);
        for set in &sets {
            check(root, folder, set, &mut findings)?;
        }
        findings.note(format!("{folder}: {}", sets.join(" | ")));
    }
    Ok(findings)
}

/// Compiles the library in `folder` with the arguments `set`; an error or a warning is a fault.
fn check(root: &Path, folder: &str, set: &str, findings: &mut Findings) -> Result<(), String> {
    let arguments = format!("check --quiet --lib --manifest-path {folder}/Cargo.toml {set}");
    let output = run_command(&mut cargo(root, &arguments), Duration::from_secs(600))?;
    // Cargo repeats the warnings of what it need not compile again.
    let clean = output.status.success() && !output.stderr.contains("warning:");
    findings.require(clean, format!("{folder}: cargo check {set}:\n{}", output.stderr));
    Ok(())
}

/// The arguments for none, each and all of the features in a manifest.
fn sets(manifest: &str) -> Vec<String> {
    let mut sets = vec!["--no-default-features".to_string()];
    let table = manifest.lines().skip_while(|line| line.trim() != "[features]").skip(1);
    for line in table.take_while(|line| !line.starts_with('[')) {
        if let Some((name, _)) = line.split_once('=').filter(|_| !line.starts_with('#')) {
            let name = name.trim();
            if name != "default" {
                sets.push(format!("--no-default-features --features {name}"));
            }
        }
    }
    sets.push("--all-features".into());
    sets
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_feature_stands_alone_once() {
        let manifest =
            "[features]\ndefault = [\"std\"]\nstd = []\n## PEM = text.\npem = [\"a\"]\n\n[lints]\nx = 1\n";
        let alone = |name: &str| format!("--no-default-features --features {name}");
        assert_eq!(sets(manifest), ["--no-default-features", &alone("std"), &alone("pem"), "--all-features"]);
    }

    #[test]
    fn a_feature_that_does_not_compile_is_found() {
        let root = std::env::temp_dir().join(format!("xtask-features-{}", std::process::id()));
        fs::create_dir_all(root.join("planted/src")).unwrap();
        let manifest =
            "[package]\nname = \"planted\"\nedition = \"2024\"\n[features]\nbroken = []\n[workspace]\n";
        fs::write(root.join("planted/Cargo.toml"), manifest).unwrap();
        fs::write(root.join("planted/src/lib.rs"), "#[cfg(feature = \"broken\")]\npub fn f() -> u8 {}\n")
            .unwrap();
        let mut findings = Findings::default();
        for set in sets(manifest) {
            check(&root, "planted", &set, &mut findings).unwrap();
        }
        fs::remove_dir_all(&root).unwrap();
        assert_eq!(findings.faults.len(), 2, "alone and in all: {:?}", findings.faults);
    }
}
