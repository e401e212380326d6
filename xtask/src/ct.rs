//! `ct [CASE]`: nocrypto's constant-time suite under valgrind, on release code; `--full`: at opt-levels 1, 2, 3 and s.
//!
//! The suite poisons its secrets and counts memcheck's reports itself; every kind of planted leak must be seen, and
//! without the list of declassified places the suite must fail.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::Request;
use crate::command::{Output, cargo, require, run as run_command, target_dir};
use crate::findings::Findings;

const DECLASSIFIED: &str = "nocrypto/tests/ct/declassify.supp";
const PLANTED: &[&str] = &["branch", "table-index", "mask-without-barrier"];
/// What valgrind's CPU shows; `aes` hidden leaves the software under the generator too.
const DISABLED: &[&str] = &["", "aes"];

pub(crate) fn run(request: &Request) -> Result<Findings, String> {
    require(&["valgrind"])?;
    let mut findings = Findings::default();
    let levels: &[&str] = if request.full { &["1", "2", "3", "s"] } else { &["3"] };
    for level in levels {
        let suite = build(&request.root, level)?;
        for disabled in DISABLED {
            let output = valgrind(&request.root, &suite, request.target.as_deref(), disabled, true)?;
            judge(&format!("opt-level {level}, disabled `{disabled}`"), &output, &mut findings);
        }
        if request.target.is_none() {
            let output = valgrind(&request.root, &suite, None, "", false)?;
            findings.require(
                !output.status.success(),
                "without its list of declassified places the suite passed",
            );
        }
    }
    Ok(findings)
}

fn build(root: &Path, level: &str) -> Result<PathBuf, String> {
    let mut command = cargo(root, "test --release --locked -p nocrypto --test ct --no-run");
    if level != "3" {
        command.env("CARGO_TARGET_DIR", target_dir(root).join("ct").join(level));
    }
    command.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", level);
    let output = run_command(&mut command, Duration::from_secs(900))?.ok("cargo test --test ct")?;
    let line = output.stderr.lines().find(|line| line.contains("tests/ct.rs"));
    let path = line.and_then(|line| line.rsplit(['(', ')']).nth(1)).ok_or("cargo names no ct binary")?;
    Ok(root.join(path))
}

fn valgrind(
    root: &Path,
    suite: &Path,
    case: Option<&str>,
    disabled: &str,
    declassify: bool,
) -> Result<Output, String> {
    let mut command = Command::new("valgrind");
    command.current_dir(root).args(["-q", "--error-limit=no"]).env("NOCRYPTO_DISABLE", disabled);
    if declassify {
        command.arg(format!("--suppressions={DECLASSIFIED}"));
    }
    command.arg(suite).args(case);
    run_command(&mut command, Duration::from_secs(1200))
}

/// The suite's own verdict, and that it really ran and saw its planted leaks.
fn judge(what: &str, output: &Output, findings: &mut Findings) {
    let lines: Vec<Vec<&str>> = output.stdout.lines().map(|line| line.split_whitespace().collect()).collect();
    let cases = lines.iter().filter(|line| line.first() == Some(&"ct")).count();
    let summary = lines.iter().any(|line| line.first() == Some(&"ct-summary"));
    findings.require(
        summary && cases > 0,
        format!("{what}: the suite did not run:\n{}{}", output.stdout, output.stderr),
    );
    for line in output.stdout.lines().filter(|line| line.starts_with("ct-failed")) {
        findings.fault(format!("{what}: {line}"));
    }
    let mut seen = String::new();
    for kind in PLANTED {
        let of_kind = lines.iter().filter(|line| line.len() == 3 && line[1].starts_with(&format!("{kind}:")));
        let errors: usize = of_kind.filter_map(|line| line[2].parse::<usize>().ok()).sum();
        seen += &format!(", planted {kind} {errors}");
        findings.require(errors > 0, format!("{what}: planted {kind} was not seen"));
    }
    findings.require(output.status.success(), format!("{what}: {}\n{}", output.status, output.stderr));
    findings.note(format!("{what}: {cases} cases{seen}"));
}

#[cfg(test)]
mod tests {
    use super::*;

    const SEEN: &str =
        "ct-planted branch:a 1\\nct-planted table-index:b 2\\nct-planted mask-without-barrier:c 1\\n";

    fn judged(stdout: &str, code: u8) -> Vec<String> {
        let script = format!("printf '{stdout}'; exit {code}");
        let output = crate::command::sh(&script).unwrap();
        let mut findings = Findings::default();
        judge("planted", &output, &mut findings);
        findings.faults
    }

    #[test]
    fn leaks_blindness_and_a_suite_that_did_not_run_are_found() {
        let good = format!("{SEEN}ct aes-seal soft 0\\nct-summary 1 cases, 0 failures\\n");
        assert_eq!(judged(&good, 0), Vec::<String>::new());
        assert_eq!(judged(&good, 1).len(), 1);
        assert_eq!(
            judged(&good.replace("branch:a 1", "branch:a 0"), 0),
            ["planted: planted branch was not seen"]
        );
        assert_eq!(
            judged(&format!("{good}ct-failed aes-seal (soft): 3 decisions on secrets\\n"), 1).len(),
            2
        );
        assert!(judged("ct: not under valgrind, nothing was checked\\n", 0)[0].contains("did not run"));
    }
}
