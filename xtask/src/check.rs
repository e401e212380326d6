//! `check`: the gate. Every word in its short form, seconds per stage; `--full` writes a dated report.

use std::time::Instant;

use crate::{Request, WORDS, run_word, status};

/// The whole short form, in seconds, on two cores.
const LIMIT: f64 = 40.0 * 60.0;
/// Not stages: `status` reports on the others; `long` is a stage of `--full` alone.
const NOT_STAGES: &[&str] = &["status"];
const ONLY_FULL: &[&str] = &["long"];

pub(crate) fn run(request: &Request) -> bool {
    let asked = |name: &&str| !NOT_STAGES.contains(name) && (request.full || !ONLY_FULL.contains(name));
    let stages: Vec<&str> = WORDS.iter().map(|(name, _, _)| *name).filter(asked).collect();
    let mut results = Vec::new();
    for stage in stages {
        println!("== {stage}");
        let start = Instant::now();
        let passed = run_word(stage, request);
        let seconds = start.elapsed().as_secs_f64();
        println!("== {stage}: {seconds:.1} s\n");
        if let Err(error) = status::record(&request.root, stage, passed, seconds) {
            println!("FAULT {error}");
        }
        results.push((stage, passed, seconds));
    }
    let (summary, passed) = summary(&results, request.full);
    print!("{summary}");
    passed && (!request.full || report(request, &summary))
}

fn summary(results: &[(&str, bool, f64)], full: bool) -> (String, bool) {
    let mut text = String::new();
    for (stage, passed, seconds) in results {
        text += &format!("{stage:10} {:6} {seconds:8.1} s\n", if *passed { "ok" } else { "FAILED" });
    }
    let total: f64 = results.iter().map(|(_, _, seconds)| seconds).sum();
    let failed = results.iter().filter(|(_, passed, _)| !passed).count();
    text += &format!("in all     {:6} {total:8.1} s\n", "");
    let late = !full && total > LIMIT;
    if late {
        text += &format!("FAULT the gate took more than {LIMIT} s\n");
    }
    text += &format!("xtask: {} passed, {failed} failed\n", results.len() - failed);
    (text, failed == 0 && !late && !results.is_empty())
}

fn report(request: &Request, summary: &str) -> bool {
    let write = || -> Result<(), String> {
        let (date, commit) = (status::date()?, status::commit(&request.root)?);
        let page =
            format!("# cargo xtask check --full\n\n{date}, commit {commit}.\n\n```text\n{summary}```\n");
        status::write_generated(&request.root, &format!("check-{date}.md"), &page)
    };
    write().inspect_err(|error| println!("FAULT {error}")).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_failed_stage_or_a_late_gate_fails_the_gate() {
        assert!(summary(&[("a", true, 1.0), ("b", true, 2.0)], false).1);
        assert!(!summary(&[("a", true, 1.0), ("b", false, 2.0)], false).1);
        assert!(!summary(&[("a", true, LIMIT + 1.0)], false).1);
        assert!(summary(&[("a", true, LIMIT + 1.0)], true).1);
        assert!(!summary(&[], false).1);
    }
}
