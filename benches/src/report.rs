//! From criterion's files to the table of docs/generated/benchmarks.md, and what must be in it.
//!
//! Every row has us and every peer, or a reason (`report/without.txt`). Runs nothing: `bin/report.rs` does.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde_json::Value;

/// The start of the names of our backends.
pub const OURS: &str = "nocrypto";
/// rustls on another provider: in the table it stands for that provider.
pub const RUSTLS: &str = "rustls-";
/// Every row has these.
pub const PEERS: [&str; 7] =
    ["ring", "aws-lc-rs", "rustcrypto", "graviola", "purecrypto", "rscrypto", "openssl"];

/// Peer, start of the rows, largest quotient of our time by its.
const BARS: [(&str, &[&str], f64); 3] = [
    ("rustcrypto", &[""], 1.0),
    ("ring", &[""], 2.0),
    ("ring", &["aead/aes128gcm", "aead/aes256gcm", "aead/chacha20poly1305"], 1.7),
];
/// Sizes of the last bar.
const BULK: [&str; 2] = ["1350", "16384"];

/// Peer, start of the rows that it is not in, why.
fn without() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    include_str!("report/without.txt").lines().filter_map(|line| {
        let (peer, rest) = line.split_once(" | ")?;
        rest.split_once(" | ").map(|(rows, reason)| (peer, rows, reason))
    })
}

/// Nanoseconds of every pass, by row (`group/size`) and backend.
#[derive(Debug, Default)]
pub struct Times(BTreeMap<String, BTreeMap<String, Vec<f64>>>);

impl Times {
    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.0.len()
    }

    fn add(&mut self, group: &str, backend: &str, size: &str) -> &mut Vec<f64> {
        let backend = backend.strip_prefix(RUSTLS).unwrap_or(backend);
        self.0.entry(format!("{group}/{size}")).or_default().entry(backend.into()).or_default()
    }

    /// Rows without times from the lines `Testing GROUP/BACKEND/SIZE` of an untimed run.
    pub fn ran_once(stdout: &str) -> Self {
        let mut times = Self::default();
        for id in stdout.lines().filter_map(|line| line.strip_prefix("Testing ")) {
            if let [size, backend, group] = id.rsplitn(3, '/').collect::<Vec<_>>()[..] {
                times.add(group, backend, size);
            }
        }
        times
    }

    /// Adds the medians that criterion left below `folder`.
    ///
    /// # Errors
    /// A file that cannot be read, or is not criterion's.
    pub fn collect(&mut self, folder: &Path) -> Result<(), String> {
        for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
            let path = entry.map_err(|error| error.to_string())?.path();
            if path.join("benchmark.json").exists() && path.ends_with("new") {
                let json = |name: &str| -> Result<Value, String> {
                    let text = fs::read_to_string(path.join(name)).map_err(|error| error.to_string())?;
                    serde_json::from_str(&text).map_err(|error| format!("{name}: {error}"))
                };
                let (id, estimates) = (json("benchmark.json")?, json("estimates.json")?);
                let text = |field: &str| id.get(field).and_then(Value::as_str).unwrap_or_default();
                let median =
                    estimates.pointer("/median/point_estimate").and_then(Value::as_f64).ok_or("no median")?;
                self.add(text("group_id"), text("function_id"), text("value_str")).push(median);
            } else if path.is_dir() {
                self.collect(&path)?;
            }
        }
        Ok(())
    }

    /// Rows without us, without a peer that has no reason to be absent, or with one that has.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        if self.0.is_empty() {
            faults.push("no benchmark ran".into());
        }
        for (row, backends) in &self.0 {
            if !backends.keys().any(|name| name.starts_with(OURS)) {
                faults.push(format!("{row}: we are missing"));
            }
            for peer in PEERS {
                let excused = without().any(|(name, rows, _)| name == peer && row.starts_with(rows));
                match (backends.contains_key(peer), excused) {
                    (false, false) => faults.push(format!("{row}: {peer} is missing")),
                    (true, true) => faults.push(format!("{row}: {peer} is there and excused")),
                    _ => {}
                }
            }
        }
        faults
    }

    /// The table, the rows that miss a bar, and who is not in the table why.
    pub fn table(&self) -> String {
        let mut text = String::from("| benchmark | ours | ns | spread |");
        PEERS.iter().for_each(|peer| write!(text, " {peer} |").unwrap_or_default());
        text += "\n| --- | --- | ---: | ---: |";
        text += &" ---: |".repeat(PEERS.len());
        text.push('\n');
        for (row, backends) in &self.0 {
            for (backend, passes) in backends.iter().filter(|(name, _)| name.starts_with(OURS)) {
                let mine = median(passes);
                let spread = 100.0 * spread(passes);
                let _ = write!(text, "| {row} | {backend} | {mine:.0} | {spread:.0} % |");
                for peer in PEERS {
                    let cell = backends.get(peer).map(|passes| {
                        let theirs = median(passes);
                        format!(" {theirs:.0} ({:.2}) |", mine / theirs)
                    });
                    text += cell.as_deref().unwrap_or(" |");
                }
                text.push('\n');
            }
        }
        text += "\nRows in which our fastest backend misses a bar (1.0 of RustCrypto, 2.0 of ring, 1.7 of ring for bulk AEADs):\n";
        let missed = self.missed();
        missed.iter().for_each(|line| text += &format!("- {line}\n"));
        if missed.is_empty() {
            text += "- none\n";
        }
        text += "\nEmpty fields:\n";
        without().for_each(|(peer, rows, reason)| text += &format!("- {peer}, `{rows}…`: {reason}.\n"));
        text
    }

    /// Rows that miss a bar.
    pub fn missed(&self) -> Vec<String> {
        let mut missed = Vec::new();
        for (row, backends) in &self.0 {
            let ours = backends.iter().filter(|(name, _)| name.starts_with(OURS));
            let best = ours.map(|(_, passes)| median(passes)).fold(f64::INFINITY, f64::min);
            for (peer, rows, bar) in BARS {
                let bulk = bar == 1.7 && !BULK.iter().any(|size| row.ends_with(size));
                if bulk || !rows.iter().any(|start| row.starts_with(start)) {
                    continue;
                }
                if let Some(theirs) = backends.get(peer).map(|passes| median(passes))
                    && best > bar * theirs
                {
                    missed.push(format!("{row}: {:.2} of {peer}, bar {bar}", best / theirs));
                }
            }
        }
        missed
    }
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

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::arithmetic_side_effects, clippy::indexing_slicing, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn medians_are_of_the_passes_and_bars_are_judged_by_the_best_backend() {
        let mut times = Times::default();
        *times.add("aead/aes128gcm-seal", "nocrypto-soft", "1350") = vec![30.0, 10.0, 20.0];
        *times.add("aead/aes128gcm-seal", "ring", "1350") = vec![10.0, 10.0, 10.0];
        *times.add("aead/aes128gcm-seal", "rustls-graviola", "1350") = vec![40.0];
        let text = times.table();
        let line = "| aead/aes128gcm-seal/1350 | nocrypto-soft | 20 | 100 % | 10 (2.00) | | | 40 (0.50) |";
        assert!(text.contains(line), "{text}");
        assert_eq!(times.missed(), ["aead/aes128gcm-seal/1350: 2.00 of ring, bar 1.7"]);
        *times.add("aead/aes128gcm-seal", "nocrypto-aes-ni", "1350") = vec![17.0];
        assert_eq!((times.missed().len(), times.rows()), (0, 1));
    }

    #[test]
    fn a_row_without_a_peer_is_found() {
        let faults = |backends: &[&str], row: &str| {
            let (group, size) = row.rsplit_once('/').unwrap();
            let line = |backend: &&str| format!("Testing {group}/{backend}/{size}\nSuccess\n");
            Times::ran_once(&backends.iter().map(line).collect::<String>()).faults()
        };
        let all = [&["nocrypto-soft"][..], &PEERS].concat();
        assert!(faults(&all, "hash/sha256/64").is_empty());
        let rustls = ["nocrypto-rustls", "rustls-ring", "rustls-aws-lc-rs", "rustls-graviola", "openssl"];
        assert!(faults(&rustls, "tls/a/b").is_empty());
        assert_eq!(faults(&all[..7], "hash/sha256/64"), ["hash/sha256/64: openssl is missing"]);
        assert_eq!(faults(&all[1..], "hash/sha256/64"), ["hash/sha256/64: we are missing"]);
        assert_eq!(faults(&all, "kem/a/b").len(), 2, "ring and openssl are there and excused");
        assert_eq!(faults(&[], "ec/p256/sign"), ["no benchmark ran"]);
    }

    #[test]
    fn criterion_s_files_are_read() {
        let folder = std::env::temp_dir().join(format!("nocrypto-report-{}", std::process::id()));
        let new = folder.join("g/f/1/new");
        fs::create_dir_all(&new).unwrap();
        let id = r#"{"group_id":"g","function_id":"f","value_str":"1"}"#;
        fs::write(new.join("benchmark.json"), id).unwrap();
        fs::write(new.join("estimates.json"), r#"{"median":{"point_estimate":5.0}}"#).unwrap();
        let mut times = Times::default();
        times.collect(&folder).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(times.0["g/1"]["f"], [5.0]);
    }
}
