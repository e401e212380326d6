//! `status`: which checks passed at which commit, written to docs/generated/status.md.
//!
//! The records are those of this machine (target/xtask/status.json); `check` and single words add to them.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use serde_json::{Value, json};

use crate::Request;
use crate::command::{run as run_command, target_dir};
use crate::findings::Findings;

/// Remembers the result of one stage at the commit that is checked out.
pub(crate) fn record(root: &Path, stage: &str, passed: bool, seconds: f64) -> Result<(), String> {
    let path = target_dir(root).join("xtask").join("status.json");
    let mut records = read(&path);
    let (commit, date) = (commit(root)?, date()?);
    records[stage] = json!({ "commit": commit, "date": date, "passed": passed, "seconds": seconds });
    fs::create_dir_all(path.parent().unwrap_or(root)).map_err(|error| error.to_string())?;
    fs::write(&path, records.to_string()).map_err(|error| format!("{}: {error}", path.display()))
}

pub(crate) fn run(request: &Request) -> Result<Findings, String> {
    let root = request.root.as_path();
    let records = read(&target_dir(root).join("xtask").join("status.json"));
    let mut findings = Findings::default();
    let page = page(&records, &commit(root)?, &mut findings);
    write_generated(root, "status.md", &page)?;
    Ok(findings)
}

fn read(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_default();
    serde_json::from_str(&text).ok().filter(Value::is_object).unwrap_or_else(|| json!({}))
}

/// The page, and a fault for each check whose last run failed.
fn page(records: &Value, head: &str, findings: &mut Findings) -> String {
    let mut page = String::from(
        "# Which checks passed at which commit\n\nWritten by `cargo xtask status` from the last run of each check on one machine.\n\n\
         | check | result | commit | date | seconds |\n| --- | --- | --- | --- | --- |\n",
    );
    for (name, record) in records.as_object().into_iter().flatten() {
        let text = |field: &str| record[field].as_str().unwrap_or("?").to_string();
        let passed = record["passed"].as_bool() == Some(true);
        let result = if passed { "passed" } else { "FAILED" };
        let seconds = record["seconds"].as_f64().unwrap_or_default();
        page += &format!("| {name} | {result} | {} | {} | {seconds:.1} |\n", text("commit"), text("date"));
        findings.require(passed, format!("{name} failed at {}", text("commit")));
        if text("commit") != head {
            findings.note(format!("{name}: last run at {}, now at {head}", text("commit")));
        }
    }
    page
}

/// Writes a page of docs/generated.
pub(crate) fn write_generated(root: &Path, name: &str, text: &str) -> Result<(), String> {
    let folder = root.join("docs/generated");
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    fs::write(folder.join(name), text).map_err(|error| format!("docs/generated/{name}: {error}"))
}

/// The commit that is checked out, with a `+` if the tree differs from it.
pub(crate) fn commit(root: &Path) -> Result<String, String> {
    let git = |arguments: &[&str]| -> Result<String, String> {
        let mut command = Command::new("git");
        let output =
            run_command(command.current_dir(root).args(arguments), Duration::from_secs(30))?.ok("git")?;
        Ok(output.stdout.trim().into())
    };
    let dirty =
        !git(&["status", "--porcelain", "--untracked-files=no", "--", ":!docs/generated"])?.is_empty();
    Ok(git(&["rev-parse", "--short=12", "HEAD"])? + if dirty { "+" } else { "" })
}

/// Today, as 2026-11-25.
pub(crate) fn date() -> Result<String, String> {
    let output =
        run_command(Command::new("date").args(["-u", "+%Y-%m-%d"]), Duration::from_secs(10))?.ok("date")?;
    Ok(output.stdout.trim().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_check_is_a_fault_and_an_old_one_is_named() {
        let record = |commit: &str, passed: bool| json!({ "commit": commit, "date": "2026-11-25", "passed": passed, "seconds": 1.0 });
        let records =
            json!({ "a": record("111", true), "b": record("111", false), "c": record("000", true) });
        let mut findings = Findings::default();
        let page = page(&records, "111", &mut findings);
        assert!(page.contains("| a | passed | 111 |") && page.contains("| b | FAILED | 111 |"));
        assert_eq!(findings.faults, ["b failed at 111"]);
        assert_eq!(findings.notes, ["c: last run at 000, now at 111"]);
    }
}
