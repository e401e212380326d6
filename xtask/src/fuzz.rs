//! `fuzz [TARGET] [--minutes N]`: runs the targets of fuzz/ on the stable compiler, from fuzz/seeds.
//!
//! The short form runs each target for ten seconds, `--full` for ten minutes. The corpus grows in fuzz/corpus, crashes land in fuzz/artifacts.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::Request;
use crate::command::{Output, cargo, host, run as run_command, target_dir};
use crate::findings::Findings;

/// What cargo-fuzz asks of the compiler, in flags that a stable compiler takes; only the address
/// sanitizer asks for RUSTC_BOOTSTRAP.
const FLAGS: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Cdebug-assertions -Ccodegen-units=1 -Zsanitizer=address";
const SHORT_SECONDS: u64 = 10;
const FULL_SECONDS: u64 = 600;
const TARGETS_PER_CRATE: usize = 8;

pub(crate) fn run(request: &Request) -> Result<Findings, String> {
    let root = &request.root;
    let manifest =
        fs::read_to_string(root.join("fuzz/Cargo.toml")).map_err(|e| format!("fuzz/Cargo.toml: {e}"))?;
    let mut findings = Findings::default();
    let targets = choose(&targets(&manifest), request.target.as_deref(), &mut findings);
    // `--target`: build scripts are built without the flags.
    let (host, folder) = (host()?, target_dir(root).join("fuzz"));
    let build = "build --quiet --release --locked --manifest-path fuzz/Cargo.toml --bins --target";
    let mut command = cargo(root, &format!("{build} {host}"));
    command.env("RUSTFLAGS", FLAGS).env("RUSTC_BOOTSTRAP", "1").arg("--target-dir").arg(&folder);
    run_command(&mut command, Duration::from_secs(1200))?.ok("cargo build (fuzz)")?;
    let usual = if request.full { FULL_SECONDS } else { SHORT_SECONDS };
    let seconds = request.minutes.map_or(usual, |minutes| minutes * 60);
    for target in targets {
        let binary = folder.join(&host).join("release").join(&target);
        judge(&target, fuzz(root, &target, &binary, seconds)?, seconds, &mut findings);
    }
    Ok(findings)
}

/// The names of the `[[bin]]` sections.
fn targets(manifest: &str) -> Vec<String> {
    let bins = manifest.split("[[bin]]").skip(1);
    let name = |bin: &str| bin.split("name = \"").nth(1)?.split('"').next().map(str::to_string);
    bins.filter_map(name).collect()
}

fn choose(targets: &[String], wanted: Option<&str>, findings: &mut Findings) -> Vec<String> {
    for crate_name in ["nocrypto", "asn1", "tls", "entropy", "flow", "pinata"] {
        let count = targets.iter().filter(|target| target.starts_with(&format!("{crate_name}_"))).count();
        findings.require(count <= TARGETS_PER_CRATE, format!("{crate_name} has {count} fuzz targets"));
    }
    let chosen: Vec<String> =
        targets.iter().filter(|name| wanted.is_none_or(|wanted| wanted == name.as_str())).cloned().collect();
    findings.require(!chosen.is_empty(), format!("no such target; there are {}", targets.join(", ")));
    chosen
}

/// Runs one libFuzzer program.
fn fuzz(root: &Path, target: &str, binary: &Path, seconds: u64) -> Result<Output, String> {
    let folder = |kind: &str| root.join("fuzz").join(kind).join(target);
    for kind in ["corpus", "artifacts", "seeds"] {
        fs::create_dir_all(folder(kind)).map_err(|error| error.to_string())?;
    }
    let mut command = Command::new(binary);
    command.arg(folder("corpus")).arg(folder("seeds"));
    command.args([format!("-max_total_time={seconds}"), "-timeout=10".into(), "-rss_limit_mb=2048".into()]);
    command.arg(format!("-artifact_prefix={}/", folder("artifacts").display())).arg("-print_final_stats=1");
    run_command(&mut command, Duration::from_secs(seconds + 300))
}

/// A crash, a hang or too much memory is a fault.
fn judge(target: &str, output: Output, seconds: u64, findings: &mut Findings) {
    let number = |name: &str| {
        let line = output.stderr.lines().find(|line| line.contains(name)).unwrap_or_default();
        line.rsplit([' ', ':']).next().and_then(|text| text.parse().ok()).unwrap_or(0u64)
    };
    let executed = number("stat::number_of_executed_units");
    findings.note(format!("{target}: {executed} runs in {seconds} s, {} MB", number("stat::peak_rss_mb")));
    findings.require(executed > 0, format!("{target}: nothing was executed"));
    let telling = ["panicked at", "SUMMARY", "ERROR", "Test unit written", "Base64"];
    let lines = output.stderr.lines().filter(|line| telling.iter().any(|word| line.contains(word)));
    let why: Vec<&str> = lines.collect();
    findings.require(output.status.success(), format!("{target}: {}\n{}", output.status, why.join("\n")));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_the_binaries() {
        let found = targets(
            "[package]\nname = \"x\"\n[[bin]]\nname = \"tls_server\"\npath = \"a.rs\"\n[[bin]]\nname = \"asn1_any\"\n",
        );
        assert_eq!(found, ["tls_server", "asn1_any"]);
        let mut findings = Findings::default();
        assert_eq!(choose(&found, Some("asn1_any"), &mut findings), ["asn1_any"]);
        assert!(findings.faults.is_empty());
        assert!(choose(&found, Some("gone"), &mut findings).is_empty());
        choose(&vec!["tls_a".to_string(); 9], None, &mut findings);
        assert_eq!(findings.faults.len(), 2);
    }

    #[test]
    fn a_crash_is_found() {
        let judged = |script: &str| {
            let output = crate::command::sh(script).unwrap();
            let mut findings = Findings::default();
            judge("planted", output, 1, &mut findings);
            findings.faults.len()
        };
        assert_eq!(judged("echo 'stat::number_of_executed_units: 7' >&2"), 0);
        assert_eq!(judged("echo 'stat::number_of_executed_units: 7' >&2; exit 77"), 1);
        assert_eq!(judged("true"), 1, "nothing was executed");
    }
}
