//! `ct [CASE]`: nocrypto's constant-time suite under valgrind, on release code that takes ADX for granted, which valgrind
//! executes and hides; with all features, without AES, on portable code. `--full`: at opt-levels 1, 2, 3 and s, and
//! without each feature alone.
//!
//! The suite poisons its secrets and counts memcheck's reports itself; every kind of planted leak must be seen, and
//! without the list of declassified places the suite must fail.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::Request;
use crate::command::{Output, cargo, require, run as run_command, target_dir};
use crate::findings::Findings;

const DECLASSIFIED: &str = "nocrypto/tests/ct/declassify.supp";
const PLANTED: &[&str] = &["branch", "table-index", "mask-without-barrier"];
/// What must be there to be taken away: one kernel or more stands behind each.
const FEATURES: &[&str] = &["aes", "pclmulqdq", "avx2", "bmi2", "adx"];
/// Operations, whatever their backend.
const NAMED_CASES: usize = 50;

pub(crate) fn run(request: &Request) -> Result<Findings, String> {
    require(&["valgrind"])?;
    let mut findings = Findings::default();
    let levels: &[&str] = if request.full { &["1", "2", "3", "s"] } else { &["3"] };
    for level in levels {
        let suite = build(&request.root, level)?;
        let check = |disabled: &str, findings: &mut Findings| -> Result<Output, String> {
            let output = valgrind(&request.root, &suite, request.target.as_deref(), disabled, true)?;
            let all = request.target.is_none();
            judge(&format!("opt-level {level}, without `{disabled}`"), &output, all, findings);
            Ok(output)
        };
        let best = check("", &mut findings)?;
        let features =
            best.stdout.lines().find_map(|line| line.strip_prefix("ct-features ")).unwrap_or_default();
        let features: Vec<&str> = features.split(' ').collect();
        for feature in FEATURES {
            findings.require(features.contains(feature), format!("valgrind's CPU has no {feature}"));
        }
        let alone = features.iter().filter(|feature| request.full || **feature == "aes");
        for disabled in alone.map(|feature| (*feature).to_string()).chain([features.join(",")]) {
            check(&disabled, &mut findings)?;
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
    command.env("CARGO_TARGET_DIR", target_dir(root).join("ct"));
    command.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", level).env("RUSTFLAGS", "--cfg nocrypto_force=\"adx\"");
    let output = run_command(&mut command, Duration::from_secs(1800))?.ok("cargo test --test ct")?;
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
fn judge(what: &str, output: &Output, all: bool, findings: &mut Findings) {
    let lines: Vec<Vec<&str>> = output.stdout.lines().map(|line| line.split_whitespace().collect()).collect();
    let cases = lines.iter().filter(|line| line.first() == Some(&"ct")).count();
    let summary = lines.iter().any(|line| line.first() == Some(&"ct-summary"));
    findings.require(
        summary && cases > 0,
        format!("{what}: the suite did not run:\n{}{}", output.stdout, output.stderr),
    );
    let of_cases = lines.iter().filter(|line| line.first() == Some(&"ct"));
    let names: BTreeSet<&str> = of_cases.filter_map(|line| line.get(1).copied()).collect();
    findings.require(!all || names.len() >= NAMED_CASES, format!("{what}: {} named cases only", names.len()));
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
    findings.note(format!("{what}: {cases} cases of {} names{seen}", names.len()));
}

#[cfg(test)]
mod tests {
    use super::*;

    const SEEN: &str =
        "ct-planted branch:a 1\\nct-planted table-index:b 2\\nct-planted mask-without-barrier:c 1\\n";

    fn judged(stdout: &str, code: u8, all: bool) -> Vec<String> {
        let script = format!("printf '{stdout}'; exit {code}");
        let output = crate::command::sh(&script).unwrap();
        let mut findings = Findings::default();
        judge("planted", &output, all, &mut findings);
        findings.faults
    }

    #[test]
    fn leaks_blindness_and_a_suite_that_did_not_run_are_found() {
        let good = format!("{SEEN}ct aes-seal soft 0\\nct-summary 1 cases, 0 failures\\n");
        assert_eq!(judged(&good, 0, false), Vec::<String>::new());
        assert_eq!(judged(&good, 0, true), ["planted: 1 named cases only"]);
        assert_eq!(judged(&good, 1, false).len(), 1);
        assert_eq!(
            judged(&good.replace("branch:a 1", "branch:a 0"), 0, false),
            ["planted: planted branch was not seen"]
        );
        assert_eq!(
            judged(&format!("{good}ct-failed aes-seal (soft): 3 decisions on secrets\\n"), 1, false).len(),
            2
        );
        assert!(
            judged("ct: not under valgrind, nothing was checked\\n", 0, false)[0].contains("did not run")
        );
    }
}
