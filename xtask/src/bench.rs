//! `bench [FILTER]`: our primitives and handshakes against peers, written to docs/generated/benchmarks.md.
//!
//! Three passes (`--full`: seven); in each the backends run one after the other, in rotated order, so that a slow
//! minute of the machine meets all of them. The page has the median of the passes' medians. Every row has every peer,
//! or a reason. In the gate every benchmark runs once, untimed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::time::Duration;

use serde_json::Value;

use crate::Request;
use crate::command::{cargo, run as run_command, target_dir};
use crate::findings::Findings;
use crate::status::{commit, date, write_generated};

/// Criterion's share of a pass: half a second for each benchmark.
const QUICK: &str = "--noplot --warm-up-time 0.1 --measurement-time 0.3 --nresamples 1000";
/// The backend part of ids; ours begin with the first.
const BACKENDS: &[&str] = &["nocrypto", "ring", "aws-lc-rs", "rustcrypto", "rustls"];
/// Every row has these, or rustls over them.
const PEERS: &[&str] = &["ring", "aws-lc-rs", "rustcrypto"];
/// Peer, start of the rows that it is not in, why.
const WITHOUT: &[(&str, &str, &str)] = &[
    ("ring", "kdf/tls12-prf", "ring has no TLS 1.2 PRF"),
    ("ring", "hash/sha3", "ring has no SHA-3"),
    ("ring", "kem/", "ring has no KEM"),
    ("rustcrypto", "tls/", "RustCrypto has no TLS, and no released provider for rustls"),
];
/// Nanoseconds of every pass by algorithm, size and backend.
type Times = BTreeMap<(String, String), BTreeMap<String, Vec<f64>>>;

pub(crate) fn run(request: &Request) -> Result<Findings, String> {
    let root = request.root.as_path();
    let mut findings = Findings::default();
    if request.gate {
        let ran = ran_once(&bench(root, &["--test"])?);
        check_rows(&ran, &mut findings);
        findings.note(format!("every benchmark ran once: {} rows", ran.len()));
        return Ok(findings);
    }
    let passes = if request.full { 7 } else { 3 };
    let wanted = request.target.as_deref().unwrap_or("");
    let folder = target_dir(root).join("criterion");
    let mut times = Times::new();
    for pass in 0..passes {
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(|error| error.to_string())?;
        }
        for turn in 0..BACKENDS.len() {
            let filter = format!("{wanted}.*/{}", BACKENDS[(pass + turn) % BACKENDS.len()]);
            let arguments: Vec<&str> = QUICK.split(' ').chain([filter.as_str()]).collect();
            bench(root, &arguments)?;
        }
        collect(&folder, &mut times)?;
        println!("pass {} of {passes}: {} rows", pass + 1, times.len());
    }
    check_rows(&times, &mut findings);
    let (table, rows) = table(&times);
    if request.target.is_some() {
        findings.note(table);
    } else {
        let page = format!("{}\n{table}", head(root, passes)?);
        write_generated(root, "benchmarks.md", &page)?;
        findings.note(format!("docs/generated/benchmarks.md: {rows} rows"));
    }
    Ok(findings)
}

fn bench(root: &Path, arguments: &[&str]) -> Result<String, String> {
    let mut command = cargo(root, "bench --quiet --locked -p nocrypto-benches --benches --");
    run_command(command.args(arguments), Duration::from_secs(3600))?
        .ok("cargo bench")
        .map(|output| output.stdout)
}

/// Rows without times from the lines `Testing GROUP/BACKEND/SIZE` of an untimed run.
fn ran_once(stdout: &str) -> Times {
    let mut times = Times::new();
    for id in stdout.lines().filter_map(|line| line.strip_prefix("Testing ")) {
        if let [size, backend, group] = id.rsplitn(3, '/').collect::<Vec<_>>()[..] {
            times.entry((group.into(), size.into())).or_default().insert(backend.into(), Vec::new());
        }
    }
    times
}

/// A row without us, or without a peer that has no reason to be absent, is a fault.
fn check_rows(times: &Times, findings: &mut Findings) {
    findings.require(!times.is_empty(), "no benchmark ran");
    for ((group, size), row) in times {
        let ours = row.keys().any(|name| name.starts_with(BACKENDS[0]));
        findings.require(ours, format!("{group}/{size}: we are missing"));
        for peer in PEERS {
            let present = row.keys().any(|name| name.trim_start_matches("rustls-") == *peer);
            let excused = WITHOUT.iter().any(|(name, rows, _)| name == peer && group.starts_with(rows));
            findings.require(present || excused, format!("{group}/{size}: {peer} is missing"));
        }
    }
}

/// Adds the medians that criterion left below `folder`.
fn collect(folder: &Path, times: &mut Times) -> Result<(), String> {
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let path = entry.map_err(|error| error.to_string())?.path();
        if path.join("benchmark.json").exists() && path.ends_with("new") {
            let json = |name: &str| -> Result<Value, String> {
                let text = fs::read_to_string(path.join(name)).map_err(|error| error.to_string())?;
                serde_json::from_str(&text).map_err(|error| format!("{name}: {error}"))
            };
            let (id, estimates) = (json("benchmark.json")?, json("estimates.json")?);
            let text = |field: &str| id[field].as_str().unwrap_or_default().to_string();
            let median = estimates["median"]["point_estimate"].as_f64().ok_or("no median")?;
            let row = times.entry((text("group_id"), text("value_str"))).or_default();
            row.entry(text("function_id")).or_default().push(median);
        } else if path.is_dir() {
            collect(&path, times)?;
        }
    }
    Ok(())
}

/// The table, with its number of rows, and who is not in it why.
fn table(times: &Times) -> (String, usize) {
    let peers: BTreeSet<&String> =
        times.values().flat_map(BTreeMap::keys).filter(|name| !name.starts_with(BACKENDS[0])).collect();
    let mut text = String::from("| benchmark | ours | ns | spread |");
    for peer in &peers {
        text += &format!(" {peer} ns | ours/{peer} |");
    }
    text += &format!("\n| --- | --- | ---: | ---: |{}\n", " ---: | ---: |".repeat(peers.len()));
    for ((group, size), row) in times {
        let ours: Vec<(&String, &Vec<f64>)> =
            row.iter().filter(|(name, _)| name.starts_with(BACKENDS[0])).collect();
        for (backend, passes) in ours {
            let mine = median(passes);
            text += &format!("| {group}/{size} | {backend} | {mine:.0} | {:.0} % |", 100.0 * spread(passes));
            for peer in &peers {
                text += &row.get(*peer).map_or_else(
                    || " | |".to_string(),
                    |passes| format!(" {:.0} | {:.2} |", median(passes), mine / median(passes)),
                );
            }
            text.push('\n');
        }
    }
    text += "\nEmpty fields:\n";
    WITHOUT.iter().for_each(|(_, rows, reason)| text += &format!("- `{rows}…`: {reason}.\n"));
    (text, times.len())
}

fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Largest minus smallest, as a part of the median.
fn spread(values: &[f64]) -> f64 {
    let most = values.iter().copied().fold(f64::MIN, f64::max);
    (most - values.iter().copied().fold(f64::MAX, f64::min)) / median(values)
}

fn head(root: &Path, passes: usize) -> Result<String, String> {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let cpuinfo = read("/proc/cpuinfo");
    let cpu = cpuinfo.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or(": unknown");
    let mut tree = cargo(root, "tree --locked -p nocrypto-benches --depth 1 -e normal,dev --prefix none");
    let tree = run_command(&mut tree, Duration::from_secs(60))?.ok("cargo tree")?.stdout;
    let versions: Vec<&str> = tree.lines().filter(|line| !line.contains('(')).collect();
    Ok(format!(
        "# Benchmarks\n\nWritten by `cargo xtask bench` on {}, commit {}: {passes} passes, backends in rotated order, thread CPU \
         time;\nns is the median of the passes' medians, spread is (largest - smallest) / median. CPU{}; load {}.\nPeers: {}.\n",
        date()?,
        commit(root)?,
        cpu.trim_start(),
        read("/proc/loadavg").trim(),
        versions.join(", ")
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians_are_of_the_passes() {
        let mut times = Times::new();
        let row = times.entry(("hash/sha256".into(), "1350".into())).or_default();
        row.insert("nocrypto-soft".into(), vec![30.0, 10.0, 20.0]);
        row.insert("ring".into(), vec![10.0, 10.0, 10.0]);
        let (text, rows) = table(&times);
        assert!(text.contains("| hash/sha256/1350 | nocrypto-soft | 20 | 100 % | 10 | 2.00 |"), "{text}");
        assert_eq!(rows, 1);
    }

    #[test]
    fn a_row_without_a_peer_is_found() {
        let checked = |backends: &[&str], row: &str| {
            let (group, size) = row.rsplit_once('/').unwrap();
            let line = |backend: &&str| format!("Testing {group}/{backend}/{size}\nSuccess\n");
            let mut findings = Findings::default();
            check_rows(&ran_once(&backends.iter().map(line).collect::<String>()), &mut findings);
            findings.faults
        };
        assert!(checked(&["nocrypto-soft", "ring", "aws-lc-rs", "rustcrypto"], "ec/p256/sign").is_empty());
        assert!(checked(&["nocrypto-aesni", "rustls-ring", "rustls-aws-lc-rs"], "tls/full/both").is_empty());
        assert_eq!(
            checked(&["nocrypto-soft", "ring", "aws-lc-rs"], "ec/p256/sign"),
            ["ec/p256/sign: rustcrypto is missing"]
        );
        assert_eq!(
            checked(&["ring", "aws-lc-rs", "rustcrypto"], "ec/p256/sign"),
            ["ec/p256/sign: we are missing"]
        );
        assert_eq!(checked(&[], "ec/p256/sign"), ["no benchmark ran"]);
    }

    #[test]
    fn criterion_s_files_are_read() {
        let folder = std::env::temp_dir().join(format!("xtask-bench-{}", std::process::id()));
        let new = folder.join("g/f/1/new");
        fs::create_dir_all(&new).unwrap();
        fs::write(new.join("benchmark.json"), r#"{"group_id":"g","function_id":"f","value_str":"1"}"#)
            .unwrap();
        fs::write(new.join("estimates.json"), r#"{"median":{"point_estimate":5.0}}"#).unwrap();
        let mut times = Times::new();
        collect(&folder, &mut times).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(times[&("g".into(), "1".into())]["f"], [5.0]);
    }
}
