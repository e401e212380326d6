//! `size`: file lengths, code lines per crate, crates in pinata's graph, build scripts where there must be none.
//!
//! Code lines are lines with code, without tests and tables. A table is the const or static below a line that
//! starts with `// table`; it does not count towards any length.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use serde_json::Value;

use crate::Request;
use crate::command::{cargo, host, run as run_command};
use crate::findings::Findings;
use crate::source::{Source, rust_files};

const WARN_LINES: usize = 600;
const FAIL_LINES: usize = 900;
/// Code lines per crate.
const BUDGETS: &[(&str, usize)] =
    &[("nocrypto", 25_000), ("asn1", 11_000), ("tls", 14_000), ("entropy", 4_000), ("rustls-provider", 800)];
/// Lines of xtask in all, tests included.
const XTASK_LINES: usize = 3_000;
const PINATA_CRATES: usize = 25;

pub(crate) fn run(request: &Request) -> Result<Findings, String> {
    let root = request.root.as_path();
    let mut findings = check_lengths(&rust_files(root)?);
    let packages = packages(root)?;
    let graph = tree(root, &["-p", "pinata"])?;
    findings.note(format!("pinata's graph: {} crates", graph.len()));
    check_graph_size(&graph, &mut findings);
    for package in ["pinata", "nocrypto-rustls"] {
        check_pure(package, &tree(root, &["-p", package])?, &mut findings);
    }
    let libraries = tree(
        root,
        &["-p", "nocrypto", "-p", "nocrypto-asn1", "-p", "nocrypto-tls", "--no-default-features"],
    )?;
    findings.note(format!("nocrypto + asn1 + tls without default features: {} crates", libraries.len()));
    check_build_scripts(&libraries, &packages, &mut findings);
    Ok(findings)
}

fn check_lengths(files: &[Source]) -> Findings {
    let mut findings = Findings::default();
    let mut xtask = 0;
    let mut code = vec![0; BUDGETS.len()];
    for file in files {
        let tables = file.table_lines();
        let length = tables.iter().filter(|is_table| !**is_table).count();
        let line = format!("{}: {length} lines", file.path);
        match length {
            ..=WARN_LINES => {}
            _ if length <= FAIL_LINES => {
                findings.note(format!("{line}: asks for a split (over {WARN_LINES})"))
            }
            _ => findings.fault(format!("{line}: over {FAIL_LINES}")),
        }
        if file.path.starts_with("xtask/") {
            xtask += tables.len();
        }
        for (count, (crate_name, _)) in code.iter_mut().zip(BUDGETS) {
            if file.path.starts_with(&format!("{crate_name}/src/")) {
                let shipped = file.shipped();
                let lines = shipped.lines().zip(&tables);
                *count += lines.filter(|(line, table)| !line.trim().is_empty() && !**table).count();
            }
        }
    }
    for (count, (crate_name, budget)) in code.into_iter().zip(BUDGETS) {
        findings.note(format!("{crate_name:16} {count:6} of {budget} code lines"));
        findings.require(count <= *budget, format!("{crate_name}: {count} code lines, budget {budget}"));
    }
    findings.note(format!("xtask            {xtask:6} of {XTASK_LINES} lines"));
    findings.require(xtask <= XTASK_LINES, format!("xtask: {xtask} lines, budget {XTASK_LINES}"));
    findings
}

fn check_graph_size(graph: &BTreeSet<String>, findings: &mut Findings) {
    if graph.len() > PINATA_CRATES {
        let names: Vec<&str> = graph.iter().map(String::as_str).collect();
        findings.fault(format!(
            "pinata builds {} crates, budget {PINATA_CRATES}: {}",
            names.len(),
            names.join(", ")
        ));
    }
}

/// No crate of `graph` builds or wraps C.
fn check_pure(package: &str, graph: &BTreeSet<String>, findings: &mut Findings) {
    let impure = |name: &&String| {
        name.ends_with("-sys") || ["cc", "cmake", "bindgen", "pkg-config"].contains(&name.as_str())
    };
    for name in graph.iter().filter(impure) {
        findings.fault(format!("{package}'s graph: {name} builds or wraps C"));
    }
}

/// No crate of `graph` may have a build script or be a procedural macro; no library of ours may have one at all.
fn check_build_scripts(graph: &BTreeSet<String>, packages: &[Package], findings: &mut Findings) {
    for package in packages {
        for kind in &package.kinds {
            let barred = kind == "custom-build" || kind == "proc-macro";
            let ours = package.local && !package.name.contains("fuzz");
            if barred && (ours || graph.contains(&package.name)) {
                findings.fault(format!("{} has a {kind} target", package.name));
            }
        }
    }
}

/// A package of the dependency graph and the kinds of its targets.
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) local: bool,
    pub(crate) kinds: Vec<String>,
}

/// Every package that Cargo.lock resolves for this machine.
pub(crate) fn packages(root: &Path) -> Result<Vec<Package>, String> {
    let mut command = cargo(root, "metadata --format-version 1 --locked --filter-platform");
    command.arg(host()?);
    let output = run_command(&mut command, Duration::from_secs(120))?.ok("cargo metadata")?;
    let metadata: Value = serde_json::from_str(&output.stdout).map_err(|error| error.to_string())?;
    let list = metadata["packages"].as_array().ok_or("cargo metadata without packages")?;
    let kinds = |package: &Value| -> Vec<String> {
        let targets = package["targets"].as_array().into_iter().flatten();
        let kinds = targets.filter_map(|target| target["kind"].as_array()).flatten();
        kinds.filter_map(|kind| kind.as_str().map(str::to_string)).collect()
    };
    let read = |package: &Value| Package {
        name: package["name"].as_str().unwrap_or_default().into(),
        local: package["source"].is_null(),
        kinds: kinds(package),
    };
    Ok(list.iter().map(read).collect())
}

/// Names of the crates that a normal build compiles, those of build scripts included.
fn tree(root: &Path, selection: &[&str]) -> Result<BTreeSet<String>, String> {
    let mut command = cargo(root, "tree --locked -e normal,build --prefix none --format {p}");
    let output = run_command(command.args(selection), Duration::from_secs(120))?.ok("cargo tree")?;
    Ok(output
        .stdout
        .lines()
        .filter_map(|line| line.split(' ').next())
        .map(str::to_string)
        .filter(|n| !n.is_empty())
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(count: usize) -> String {
        "fn f() {}\n".repeat(count)
    }

    #[test]
    fn a_long_file_is_found() {
        assert!(check_lengths(&[Source::new("tls/src/a.rs", &lines(900))]).faults.is_empty());
        assert_eq!(check_lengths(&[Source::new("tls/src/a.rs", &lines(901))]).faults.len(), 1);
        let table = format!("// table\nconst T: &[u8] = &[\n{}];\n", "1,\n".repeat(2000));
        assert!(check_lengths(&[Source::new("tls/src/a.rs", &table)]).faults.is_empty());
    }

    #[test]
    fn a_crate_over_its_budget_is_found() {
        let parts: Vec<Source> =
            (0..5).map(|i| Source::new(&format!("entropy/src/a{i}.rs"), &lines(801))).collect();
        let findings = check_lengths(&parts);
        assert_eq!(findings.faults, ["entropy: 4005 code lines, budget 4000"]);
        let comments: Vec<Source> = (0..5)
            .map(|i| Source::new(&format!("entropy/src/a{i}.rs"), &"// no code\n\n".repeat(450)))
            .collect();
        assert!(check_lengths(&comments).faults.is_empty());
    }

    #[test]
    fn too_many_crates_and_build_scripts_are_found() {
        let mut findings = Findings::default();
        check_graph_size(&(0..25).map(|i| i.to_string()).collect(), &mut findings);
        assert!(findings.faults.is_empty());
        check_graph_size(&(0..26).map(|i| i.to_string()).collect(), &mut findings);
        assert_eq!(findings.faults.len(), 1);
        check_pure("x", &["cc".into(), "some-sys".into(), "subtle".into()].into(), &mut findings);
        assert_eq!(findings.faults.len(), 3);
        let kinds = [("tls", true), ("libc", false), ("der_derive", false), ("subtle", false)].into_iter();
        let packages: Vec<Package> = kinds
            .zip(["custom-build", "custom-build", "proc-macro", "lib"])
            .map(|((name, local), kind)| Package { name: name.into(), local, kinds: vec![kind.into()] })
            .collect();
        let mut findings = Findings::default();
        check_build_scripts(&["der_derive".into(), "subtle".into()].into(), &packages, &mut findings);
        assert_eq!(findings.faults, ["tls has a custom-build target", "der_derive has a proc-macro target"]);
    }
}
