//! `docs`: what the documents name exists: paths, links, commands; README's Rust blocks are doc-tests.
//!
//! Does not check that a sentence is true.

use std::fs;
use std::path::Path;

use crate::Request;
use crate::findings::Findings;
use crate::source::{Source, rust_files};

const PAGES: &[&str] = &["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"];
const HEAD_LINES: usize = 8;

pub(crate) fn run(request: &Request) -> Result<Findings, String> {
    let root = request.root.as_path();
    let files = rust_files(root)?;
    let mut findings = Findings::default();
    for page in PAGES {
        match fs::read_to_string(root.join(page)) {
            Ok(text) => {
                check_links(root, page, &text, &mut findings);
                if *page == "ARCHITECTURE.md" {
                    check_paths(root, &files, page, &text, &mut findings);
                }
                check_commands(root, page, &text, &mut findings);
            }
            Err(error) => findings.fault(format!("{page}: {error}")),
        }
    }
    let readme = fs::read_to_string(root.join("README.md")).unwrap_or_default();
    let included = files.iter().any(|file| file.text.contains("include_str!(\"../../README.md\")"));
    check_blocks(&readme, included, &mut findings);
    let example = fs::read_to_string(root.join("tls/examples/readme_client.rs")).unwrap_or_default();
    check_client(&readme, &example, &mut findings);
    for file in files.iter().filter(|file| file.path.contains("/src/")) {
        let head = file.text.lines().take_while(|line| line.starts_with("//!")).count();
        // The page of a library's root may be longer: it is what its users read first.
        let root_page = file.path.ends_with("/lib.rs");
        findings.require(head > 0, format!("{}: no module head", file.path));
        findings.require(head <= HEAD_LINES || root_page, format!("{}: a head of {head} lines", file.path));
    }
    Ok(findings)
}

/// Words in back-ticks that look like paths (with `/`, or a file name with a known ending) must exist: from the root,
/// or, beside a folder that the text has just named, as the end of a file's path.
fn check_paths(root: &Path, files: &[Source], page: &str, text: &str, findings: &mut Findings) {
    let mut named = 0;
    for word in text.split('`').skip(1).step_by(2) {
        let plain = !word.is_empty() && word.chars().all(|c| c.is_alphanumeric() || "_-./{},*".contains(c));
        let path_like =
            word.contains('/') || [".rs", ".md", ".toml"].iter().any(|ending| word.ends_with(ending));
        if plain && path_like && !word.starts_with('/') {
            named += 1;
            for path in braces(word) {
                let path = path.trim_end_matches('*');
                let end = format!("/{path}");
                let exists = root.join(path).exists() || files.iter().any(|file| file.path.ends_with(&end));
                findings.require(exists, format!("{page}: `{path}` does not exist"));
            }
        }
    }
    findings.note(format!("{page}: {named} paths"));
}

/// `a/{b,c}.rs` as `a/b.rs` and `a/c.rs`.
fn braces(word: &str) -> Vec<String> {
    let parts = word
        .split_once('{')
        .and_then(|(head, rest)| rest.split_once('}').map(|(list, tail)| (head, list, tail)));
    match parts {
        Some((head, list, tail)) => {
            list.split(',').flat_map(|part| braces(&format!("{head}{part}{tail}"))).collect()
        }
        None => vec![word.into()],
    }
}

/// Relative links must lead somewhere.
fn check_links(root: &Path, page: &str, text: &str, findings: &mut Findings) {
    for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
        let path = link.split('#').next().unwrap_or_default();
        let local = !path.is_empty() && !path.contains("://") && !path.starts_with("mailto:");
        findings
            .require(!local || root.join(path).exists(), format!("{page}: the link {link} leads nowhere"));
    }
}

/// The fenced blocks of a page: the word behind the fence, and the text.
fn blocks(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open: Option<(String, String)> = None;
    for line in text.lines() {
        if let Some(tag) = line.trim_start().strip_prefix("```") {
            open = match open {
                Some(block) => {
                    found.push(block);
                    None
                }
                None => Some((tag.trim().into(), String::new())),
            };
        } else if let Some((_, body)) = &mut open {
            body.push_str(line);
            body.push('\n');
        }
    }
    found
}

/// Cargo commands in shell blocks must name packages and xtask words that exist.
fn check_commands(root: &Path, page: &str, text: &str, findings: &mut Findings) {
    for (tag, body) in blocks(text) {
        if !["sh", "bash", "console", "shell"].contains(&tag.as_str()) {
            continue;
        }
        for line in body.lines().map(|line| line.trim().trim_start_matches("$ ")) {
            let words: Vec<&str> =
                line.split_whitespace().take_while(|word| !word.starts_with('#')).collect();
            if let ["cargo", "xtask", word, ..] = words[..] {
                let known = word == "check" || crate::WORDS.iter().any(|(name, _, _)| *name == word);
                findings.require(known || word.starts_with('-'), format!("{page}: no xtask word `{word}`"));
            } else if words.first() == Some(&"cargo")
                && let Some(at) = words.iter().position(|word| *word == "-p")
            {
                let package = words.get(at + 1).copied().unwrap_or_default();
                let folder = package.trim_start_matches("nocrypto-");
                let exists = root.join(folder).join("Cargo.toml").exists();
                findings.require(exists, format!("{page}: `{line}`: no package {package}"));
            }
        }
    }
}

/// Rust blocks of the README compile, because a crate includes the page as documentation.
fn check_blocks(readme: &str, included: bool, findings: &mut Findings) {
    let rust: Vec<String> =
        blocks(readme).into_iter().map(|(tag, _)| tag).filter(|tag| tag.starts_with("rust")).collect();
    findings.note(format!("README.md: {} Rust blocks", rust.len()));
    findings.require(
        included || rust.is_empty(),
        "README.md: its Rust blocks are in no doc-test (no crate has include_str!(\"../../README.md\"))",
    );
    for tag in rust {
        let skipped = tag.split(',').any(|word| word == "ignore" || word.starts_with("compile_fail"));
        findings.require(!skipped, format!("README.md: a block ```{tag} is never compiled"));
    }
}

/// README's client is the example that interop runs, but for what the example takes from its arguments.
fn check_client(readme: &str, example: &str, findings: &mut Findings) {
    let blocks = blocks(readme);
    let client = blocks.iter().map(|(_, text)| text).find(|text| text.contains("ClientConfig"));
    let shown = |line: &&str| !line.starts_with(['#', '}']) && !line.starts_with("use ");
    let lines: Vec<String> = client.map_or_else(Vec::new, |text| {
        let names = [("\"ca.pem\"", "ca"), ("\"localhost:8443\"", "address"), ("\"localhost\"", "name")];
        let renamed = names.iter().fold(text.clone(), |text, (from, to)| text.replace(from, to));
        renamed.lines().filter(shown).map(str::to_string).collect()
    });
    let program: Vec<&str> =
        example.lines().map(str::trim).skip_while(|line| !line.starts_with("let roots")).collect();
    let same = !lines.is_empty() && program.iter().zip(&lines).filter(|(a, b)| a == b).count() == lines.len();
    findings.require(same, "tls/examples/readme_client.rs is not the client of README.md");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root() -> &'static Path {
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
    }

    #[test]
    fn a_path_that_is_gone_is_found() {
        let mut findings = Findings::default();
        let text =
            "see `xtask/src/{docs,size}.rs`, `a/b` of `Cargo.toml`, `read a/b`, `server12.rs` and `gone.rs`";
        let files = [Source::new("tls/src/handshake/server12.rs", "")];
        check_paths(root(), &files, "ARCHITECTURE.md", text, &mut findings);
        assert_eq!(
            findings.faults,
            ["ARCHITECTURE.md: `a/b` does not exist", "ARCHITECTURE.md: `gone.rs` does not exist"]
        );
        check_links(root(), "README.md", "[a](Cargo.toml) [b](docs/nowhere.md#x) [c](#here)", &mut findings);
        assert_eq!(findings.faults.len(), 3);
    }

    #[test]
    fn a_block_that_is_never_compiled_is_found() {
        let mut findings = Findings::default();
        check_blocks("```rust\nfn f() {}\n```\n", true, &mut findings);
        assert!(findings.faults.is_empty());
        check_blocks("```rust\nfn f() {}\n```\n", false, &mut findings);
        check_blocks("```rust,ignore\nfn f() {}\n```\n", true, &mut findings);
        assert_eq!(findings.faults.len(), 2);
    }

    #[test]
    fn a_client_that_is_not_readme_s_is_found() {
        let readme = "```rust\nuse x;\nlet roots = r(\"ca.pem\"); ClientConfig\nconnect(\"localhost:8443\");\n# }\n```\n";
        let example = "let name = a();\n\n    let roots = r(ca); ClientConfig\n    connect(address);\n}\n";
        let mut findings = Findings::default();
        check_client(readme, example, &mut findings);
        assert!(findings.faults.is_empty());
        check_client(readme, &example.replace("connect", "skip"), &mut findings);
        check_client("", example, &mut findings);
        assert_eq!(findings.faults.len(), 2);
    }

    #[test]
    fn a_command_that_does_not_exist_is_found() {
        let mut findings = Findings::default();
        let text = "```sh\n$ cargo xtask size # ok\ncargo xtask nonsense\ncargo run -p xtask\ncargo run -p gone\n```\n";
        check_commands(root(), "README.md", text, &mut findings);
        assert_eq!(findings.faults.len(), 2, "{:?}", findings.faults);
    }
}
