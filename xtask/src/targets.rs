//! `targets`: the libraries compile for a soft-float bare target, macOS and Windows; `--full`: for more.
//!
//! Builds core or std from source with Debian's rustc-web and rust-web-src, which are of one version.

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::Request;
use crate::command::{cargo, require, run as run_command, target_dir};
use crate::findings::Findings;

/// Where Debian puts the compiler; the variable names another whose sources are installed.
const COMPILER: &str = "/usr/bin/rustc";
const COMPILER_VARIABLE: &str = "XTASK_TARGETS_RUSTC";
const LIBRARIES: &[&str] = &["nocrypto", "nocrypto-entropy", "nocrypto-asn1", "nocrypto-tls"];

struct Target {
    triple: &'static str,
    /// Only in `--full`.
    full: bool,
    /// Code is generated, not only checked: an SSE intrinsic in soft-float code crashes the compiler there.
    build: bool,
    std: bool,
}

const fn target(triple: &'static str, full: bool, build: bool, std: bool) -> Target {
    Target { triple, full, build, std }
}

const TARGETS: &[Target] = &[
    target("x86_64-unknown-none", false, true, false),
    target("aarch64-apple-darwin", false, false, true),
    target("x86_64-pc-windows-msvc", false, false, true),
    target("aarch64-unknown-none", true, true, false),
    target("wasm32-unknown-unknown", true, true, false),
    target("thumbv7em-none-eabihf", true, true, false),
    target("riscv32imac-unknown-none-elf", true, true, false),
    target("aarch64-unknown-linux-gnu", true, false, true),
    target("x86_64-apple-darwin", true, false, true),
];

pub(crate) fn run(request: &Request) -> Result<Findings, String> {
    require(&["rustc"])?;
    let mut findings = Findings::default();
    if !compiler().exists() {
        let compiler = compiler();
        return Err(format!(
            "{} is not there (Debian packages rustc-web and rust-web-src, or name a compiler in {COMPILER_VARIABLE})",
            compiler.display()
        ));
    }
    for target in TARGETS.iter().filter(|target| request.full || !target.full) {
        compile(&request.root, target, LIBRARIES, &mut findings)?;
    }
    Ok(findings)
}

pub(crate) fn compiler() -> PathBuf {
    std::env::var_os(COMPILER_VARIABLE).map_or_else(|| COMPILER.into(), PathBuf::from)
}

fn compile(root: &Path, target: &Target, libraries: &[&str], findings: &mut Findings) -> Result<(), String> {
    let verb = if target.build { "build" } else { "check" };
    let mut command = cargo(root, &format!("{verb} --quiet --target {}", target.triple));
    command.args(libraries.iter().flat_map(|package| ["-p", package]));
    if target.std {
        command.args(["-p", "nocrypto-flow", "-p", "nocrypto-rustls", "-p", "pinata"]);
        command.arg("-Zbuild-std=std,panic_abort");
    } else {
        command.args(["--no-default-features", "-Zbuild-std=core,alloc"]);
        if libraries.contains(&"nocrypto-asn1") {
            command.args(["--features", "nocrypto-asn1/nocrypto"]);
        }
    }
    command
        .env("RUSTC", compiler())
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", target_dir(root).join("build-std"));
    let output = run_command(&mut command, Duration::from_secs(900))?;
    match output.ok(target.triple) {
        Ok(_) => {
            findings.note(format!("{}: {}", target.triple, if target.build { "built" } else { "checked" }))
        }
        Err(error) => findings.fault(error),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    #[ignore = "needs rustc-web and rust-web-src"]
    fn a_library_that_needs_std_is_found_on_a_bare_target() {
        let root = std::env::temp_dir().join(format!("xtask-targets-{}", std::process::id()));
        fs::create_dir_all(root.join("src")).unwrap();
        let manifest =
            "[package]\nname = \"planted\"\nedition = \"2024\"\n[workspace]\n[features]\ndefault = []\n";
        fs::write(root.join("Cargo.toml"), manifest).unwrap();
        let compiled = |text: &str| {
            fs::write(root.join("src/lib.rs"), text).unwrap();
            let mut findings = Findings::default();
            compile(&root, &TARGETS[0], &["planted"], &mut findings).unwrap();
            findings.faults
        };
        assert_eq!(compiled("#![no_std]\npub fn f() {}\n"), Vec::<String>::new());
        assert_eq!(compiled("pub fn f() { std::process::abort() }\n").len(), 1);
        fs::remove_dir_all(&root).unwrap();
    }
}
