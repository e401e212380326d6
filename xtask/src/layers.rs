//! `layers`: the import arrows of the design between crates and inside them, and who may seed.
//!
//! Reads manifests (normal dependencies) and paths in shipped code; tests may look anywhere.

use std::fs;

use crate::Request;
use crate::findings::Findings;
use crate::source::{Source, paths, rust_files, tokens};

const RULES: &str = include_str!("layers/rules.txt");
/// Folders of the crates that programs are made of.
const LIBRARIES: &str = "nocrypto entropy asn1 tls flow trace";

type Words = Vec<&'static str>;

/// The lines of `rules.txt` that start with `kind`, as their columns.
fn rules(kind: &str) -> impl Iterator<Item = Vec<&'static str>> {
    RULES.lines().filter_map(move |line| {
        let rest = line.strip_prefix(kind)?.strip_prefix(' ')?;
        Some(rest.split('|').map(str::trim).collect())
    })
}

/// Folder of a crate, and the folders of this workspace it may depend on.
fn crates() -> Vec<(&'static str, Words)> {
    let expand = |word| if word == "LIBRARIES" { LIBRARIES } else { word };
    rules("crate")
        .filter_map(|columns| {
            let [folder, allowed] = columns[..] else { return None };
            Some((folder, allowed.split_whitespace().flat_map(|word| expand(word).split(' ')).collect()))
        })
        .collect()
}

pub(crate) fn run(request: &Request) -> Result<Findings, String> {
    let root = request.root.as_path();
    let files = rust_files(root)?;
    let mut findings = Findings::default();
    for (folder, _) in crates() {
        if let Ok(manifest) = fs::read_to_string(root.join(folder).join("Cargo.toml")) {
            check_manifest(folder, &manifest, &mut findings);
        }
    }
    check_members(&fs::read_to_string(root.join("Cargo.toml")).map_err(|e| e.to_string())?, &mut findings);
    check_sources(&files, &mut findings);
    let counts = ["crate", "room", "absent"].map(|kind| format!("{} of {kind}", rules(kind).count()));
    findings.note(format!("{} files; rules: {}", files.len(), counts.join(", ")));
    Ok(findings)
}

fn package(folder: &str) -> String {
    match folder {
        "nocrypto" | "pinata" | "xtask" | "xentropyd" | "unikernel" => folder.into(),
        "rustls-provider" => "nocrypto-rustls".into(),
        "fuzz/bodies" => "nocrypto-fuzz-bodies".into(),
        other => format!("nocrypto-{other}"),
    }
}

fn check_members(manifest: &str, findings: &mut Findings) {
    let list =
        manifest.split("members = [").nth(1).and_then(|rest| rest.split(']').next()).unwrap_or_default();
    for member in list.split(',').map(|name| name.trim().trim_matches('"')).filter(|name| !name.is_empty()) {
        let known = crates().iter().any(|(folder, _)| *folder == member);
        findings
            .require(known, format!("{member}: no line in xtask/src/layers/rules.txt says what it may use"));
    }
}

fn check_manifest(folder: &str, manifest: &str, findings: &mut Findings) {
    let crates = crates();
    let allowed = crates.iter().find(|(name, _)| *name == folder).map_or(&[][..], |(_, allowed)| allowed);
    for dependency in normal_dependencies(manifest) {
        for (other, _) in crates.iter().filter(|(other, _)| package(other) == dependency) {
            let fine = allowed.contains(other) || *other == folder;
            findings.require(fine, format!("{folder}/Cargo.toml: {folder} must not depend on {other}"));
        }
    }
}

/// Package names under `[dependencies]` and `[target.….dependencies]`.
fn normal_dependencies(manifest: &str) -> Vec<String> {
    let mut inside = false;
    let mut names = Vec::new();
    for line in manifest.lines().map(str::trim) {
        if let Some(table) = line.strip_prefix('[') {
            let table = table.trim_end_matches(']');
            let normal =
                |t: &str| t == "dependencies" || (t.starts_with("target.") && t.ends_with(".dependencies"));
            inside = normal(table);
            if let Some((head, name)) = table.rsplit_once('.')
                && normal(head)
            {
                names.push(name.to_string());
            }
        } else if inside && !line.starts_with('#') {
            let name = line.split(['=', '.', ' ']).next().unwrap_or_default();
            let renamed = line.split_once("package = \"").and_then(|(_, rest)| rest.split('"').next());
            names.push(renamed.unwrap_or(name).to_string());
        }
    }
    names
}

fn check_sources(files: &[Source], findings: &mut Findings) {
    for file in files {
        let shipped = file.shipped();
        findings
            .require(!file.path.ends_with("/mod.rs"), format!("{}: foo.rs + foo/, never mod.rs", file.path));
        let stem = file.path.rsplit('/').next().unwrap_or_default().trim_end_matches(".rs");
        let vague = ["util", "utils", "common", "helper", "helpers", "misc"].contains(&stem);
        findings.require(!vague, format!("{}: a name that says nothing", file.path));
        for columns in rules("absent") {
            let [folder, exceptions, words, reason] = columns[..] else { continue };
            let excepted = exceptions.split_whitespace().any(|room| is_in(&file.path, room));
            if excepted || !(folder == "." || is_in(&file.path, folder)) {
                continue;
            }
            for word in words.split("  ") {
                for at in tokens(&shipped, word) {
                    findings.fault(format!("{}:{}: `{word}`: {reason}", file.path, file.line(at)));
                }
            }
        }
    }
    for crate_name in ["nocrypto", "entropy", "asn1", "tls"] {
        check_rooms(crate_name, files, findings);
    }
}

/// Whether `path` is `folder`, `folder.rs` or inside `folder`.
fn is_in(path: &str, folder: &str) -> bool {
    let rest = path.strip_prefix(folder);
    rest.is_some_and(|rest| rest.starts_with('/') || rest == ".rs" || rest.is_empty())
}

fn check_rooms(crate_name: &str, files: &[Source], findings: &mut Findings) {
    let prefix = format!("{crate_name}/src/");
    let root = files.iter().find(|file| file.path == format!("{prefix}lib.rs"));
    // What lib.rs re-exports still belongs to its room.
    let exported: Vec<Vec<String>> = root.map_or_else(Vec::new, |file| {
        paths(&file.shipped(), &["use"]).into_iter().map(|(_, path)| path).collect()
    });
    for file in files.iter().filter(|file| file.path.starts_with(&prefix)) {
        let module: Vec<&str> = file.path[prefix.len()..].trim_end_matches(".rs").split('/').collect();
        let shipped = file.shipped();
        for columns in rules("room") {
            let [name, rooms, forbidden] = columns[..] else { continue };
            if name != crate_name || !rooms.split(' ').any(|room| room == module[0]) {
                continue;
            }
            for (at, path) in paths(&shipped, &["crate", "super"]) {
                let ups = path.iter().take_while(|part| *part == "super").count();
                let skip = if path[0] == "crate" { 1 } else { ups };
                let Some(name) = path.get(skip).filter(|_| path[0] == "crate" || ups >= module.len()) else {
                    continue;
                };
                let room = exported
                    .iter()
                    .find(|export| export.last() == Some(name))
                    .and_then(|export| export.iter().find(|part| *part != "crate" && *part != "self"))
                    .unwrap_or(name);
                if forbidden.split(' ').any(|barred| barred == room) {
                    let (place, line) = (&file.path, file.line(at));
                    findings.fault(format!("{place}:{line}: {} must not import {room}", module[0]));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(planted: &[(&str, &str)]) -> Vec<String> {
        let files: Vec<Source> = planted.iter().map(|(path, text)| Source::new(path, text)).collect();
        let mut findings = Findings::default();
        check_sources(&files, &mut findings);
        findings.faults
    }

    #[test]
    fn a_crate_that_points_up_is_found() {
        let mut findings = Findings::default();
        check_manifest(
            "asn1",
            "[dependencies]\nnocrypto.workspace = true\n[dev-dependencies]\nnocrypto-tls = \"1\"",
            &mut findings,
        );
        assert!(findings.faults.is_empty());
        check_manifest("asn1", "[dependencies]\nnocrypto-tls = { workspace = true }", &mut findings);
        check_manifest("tls", "[dependencies.nocrypto-entropy]\nworkspace = true", &mut findings);
        check_manifest(
            "tls",
            "[target.'cfg(unix)'.dependencies]\nx = { package = \"nocrypto-flow\" }",
            &mut findings,
        );
        assert_eq!(findings.faults.len(), 3, "{:?}", findings.faults);
        check_members("members = [\"nocrypto\", \"novelty\"]", &mut findings);
        assert!(findings.faults[3].starts_with("novelty"));
    }

    #[test]
    fn what_is_planted_is_found() {
        for line in include_str!("layers/planted.txt").lines().filter(|line| !line.starts_with('#')) {
            let [expected, path, text] = line.splitn(3, ' ').collect::<Vec<_>>()[..] else {
                panic!("{line}")
            };
            assert_eq!(faults(&[(path, text)]).len().to_string(), expected, "{line}");
        }
        let hidden = [
            ("tls/src/lib.rs", "pub use connection::{Connection, Wants};"),
            ("tls/src/handshake.rs", "use crate::Wants;"),
        ];
        assert_eq!(faults(&hidden), ["tls/src/handshake.rs:1: handshake must not import connection"]);
    }

    #[test]
    fn every_rule_is_read() {
        let lines = RULES.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).count();
        let read: Vec<_> = [("crate", 2), ("room", 3), ("absent", 4)]
            .iter()
            .flat_map(|(kind, columns)| rules(kind).filter(move |rule| rule.len() == *columns))
            .collect();
        assert_eq!(read.len(), lines, "a line of rules.txt is of no kind");
    }
}
