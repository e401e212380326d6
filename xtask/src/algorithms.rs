//! `algorithms`: every public function of nocrypto has a constant-time case or a reason; docs/generated/algorithms.md.
//!
//! Both are nocrypto's test `algorithms`, which plants its own violations; it prints the page.

use std::time::Duration;

use crate::Request;
use crate::command::{cargo, run as run_command};
use crate::findings::Findings;
use crate::status::write_generated;

pub(crate) fn run(request: &Request) -> Result<Findings, String> {
    let mut command =
        cargo(&request.root, "test --quiet --locked -p nocrypto --test algorithms -- --nocapture");
    let output = run_command(&mut command, Duration::from_secs(900))?.ok("the test `algorithms`")?;
    let page = page(&output.stdout)?;
    write_generated(&request.root, "algorithms.md", &page)?;
    let mut findings = Findings::default();
    findings.note(page.lines().last().unwrap_or_default());
    Ok(findings)
}

fn page(stdout: &str) -> Result<String, String> {
    let lines = stdout.lines().filter_map(|line| line.split_once("algorithms: ")).map(|(_, line)| line);
    let page = lines.fold(String::new(), |page, line| page + line + "\n");
    if page.contains("\n| ") { Ok(page) } else { Err("the test printed no page".into()) }
}

#[test]
fn a_page_without_rows_is_found() {
    assert_eq!(page(".algorithms: # A\nnoise\nalgorithms: | a |\n").unwrap(), "# A\n| a |\n");
    assert!(page("algorithms: # A\n").is_err());
}
