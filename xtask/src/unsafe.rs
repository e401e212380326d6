//! `unsafe`: where it may stand, a SAFETY comment above every block, forbidden where the design says so; the count.
//!
//! Does not judge whether a SAFETY comment is true.

use std::collections::BTreeMap;

use crate::Request;
use crate::findings::Findings;
use crate::source::{Source, rust_files, tokens};

/// Crates whose roots must forbid unsafe code.
const SAFE: &[&str] =
    &["asn1", "tls", "flow", "trace", "cli", "pinata", "xtask", "rustls-provider", "xentropyd"];

/// Names of files or folders that may hold unsafe code in nocrypto, entropy and unikernel.
const PLACES: &[&str] = &["x86_64", "aarch64", "wipe"];

pub(crate) fn run(request: &Request) -> Result<Findings, String> {
    let root = request.root.as_path();
    Ok(check(&rust_files(root)?))
}

#[derive(Default)]
struct Count {
    blocks: usize,
    lines: usize,
    items: usize,
}

fn check(files: &[Source]) -> Findings {
    let mut findings = Findings::default();
    let mut counts: BTreeMap<&str, Count> = BTreeMap::new();
    for file in files {
        let crate_name = file.path.split('/').next().unwrap_or_default();
        let is_root =
            ["lib.rs", "main.rs"].iter().any(|root| file.path == format!("{crate_name}/src/{root}"));
        if is_root && SAFE.contains(&crate_name) {
            let forbids = file.code.contains("#![forbid(unsafe_code)]");
            findings.require(forbids, format!("{}: lacks #![forbid(unsafe_code)]", file.path));
        }
        for at in tokens(&file.code, "unsafe").filter(|at| !file.code[..*at].ends_with("r#")) {
            let place = format!("{}:{}", file.path, file.line(at));
            findings
                .require(may_stand(crate_name, &file.path), format!("{place}: unsafe is not allowed here"));
            let count = counts.entry(crate_name).or_default();
            let rest = file.code[at + "unsafe".len()..].trim_start();
            if rest.starts_with('{') || rest.starts_with("impl") {
                findings.require(has_safety_line(file, at), format!("{place}: no SAFETY comment above"));
            }
            if rest.starts_with('{') {
                count.blocks += 1;
                count.lines += block_lines(rest);
            } else {
                count.items += 1;
            }
        }
    }
    for (crate_name, Count { blocks, lines, items }) in counts {
        findings.note(format!(
            "{crate_name:16} {blocks:4} unsafe blocks, {lines:4} lines in them, {items:3} unsafe items"
        ));
    }
    findings
}

fn may_stand(crate_name: &str, path: &str) -> bool {
    let mut parts = path.split('/').map(|part| part.trim_end_matches(".rs"));
    match crate_name {
        "fuzz" | "benches" => true,
        _ if path.split('/').nth(1) == Some("tests") => true,
        "nocrypto" | "entropy" | "unikernel" => parts.any(|part| PLACES.contains(&part)),
        _ => false,
    }
}

/// Whether the comment lines above the statement that holds `at` name a SAFETY reason.
fn has_safety_line(file: &Source, at: usize) -> bool {
    let lines: Vec<&str> = file.text.lines().collect();
    let code: Vec<&str> = file.code.lines().collect();
    let here = file.line(at) - 1;
    if lines[here].contains("// SAFETY:") {
        return true;
    }
    for line in (0..here).rev() {
        let (written, code) = (lines[line].trim(), code[line].trim());
        if written.starts_with("//") {
            if written.contains("SAFETY:") {
                return true;
            }
        } else if code.is_empty() || code.ends_with([';', '}', '{']) {
            return false;
        }
    }
    false
}

/// Lines with code inside the braces that `code` starts with.
fn block_lines(code: &str) -> usize {
    let mut depth = 0usize;
    let end = code.bytes().position(|byte| {
        match byte {
            b'{' => depth += 1,
            b'}' => depth -= 1,
            _ => {}
        }
        depth == 0
    });
    let inside = code[..end.unwrap_or(code.len())].trim_start_matches('{');
    inside.lines().filter(|line| !line.trim().is_empty()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_planted_is_found() {
        for line in include_str!("unsafe/planted.txt").lines().filter(|line| !line.starts_with('#')) {
            let [expected, path, text] = line.splitn(3, ' ').collect::<Vec<_>>()[..] else {
                panic!("{line}")
            };
            let found = check(&[Source::new(path, &text.replace("\\n", "\n"))]).faults.len();
            assert_eq!(found.to_string(), expected, "{line}");
        }
    }

    #[test]
    fn blocks_and_lines_are_counted() {
        let findings =
            check(&[Source::new("nocrypto/src/wipe.rs", "// SAFETY: a.\nunsafe {\n  a();\n\n  b();\n}\n")]);
        assert!(findings.notes[0].contains("1 unsafe blocks,    2 lines"), "{:?}", findings.notes);
    }
}
