//! Runs the benchmarks and writes docs/generated/benchmarks.md: what `cargo xtask bench` starts.
//!
//! `report PASSES DATE COMMIT [FILTER]`. In each pass the backends run one after the other, in rotated order, so that a
//! slow minute of the machine meets all of them; the page has the median of the passes' medians. No passes: every
//! benchmark runs once, untimed. With a filter the table is printed and no file written.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use nocrypto_benches::report::{OURS, PEERS, RUSTLS, Times};

/// Criterion's share of a pass: a third of a second for each benchmark.
const QUICK: &str = "--noplot --warm-up-time 0.1 --measurement-time 0.2 --nresamples 1000";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(faults) => {
            faults.iter().for_each(|fault| println!("FAULT {fault}"));
            if faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            println!("FAULT {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<Vec<String>, String> {
    let [passes, date, commit, rest @ ..] = arguments else {
        return Err("report PASSES DATE COMMIT [FILTER]".into());
    };
    let passes: usize = passes.parse().map_err(|_| "PASSES is no number")?;
    let wanted = rest.first().map_or("", String::as_str);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(""));
    if passes == 0 {
        let ran = Times::ran_once(&bench(root, &["--test", wanted])?);
        println!("every benchmark ran once: {} rows", ran.rows());
        return Ok(ran.faults());
    }
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let folder = target.join("criterion");
    let mut times = Times::default();
    let mut backends = [&[OURS, RUSTLS][..], &PEERS].concat();
    for pass in 1..=passes {
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(|error| error.to_string())?;
        }
        backends.rotate_left(1);
        for backend in &backends {
            let filter = format!("{wanted}.*/{backend}");
            let arguments: Vec<&str> = QUICK.split(' ').chain([filter.as_str()]).collect();
            bench(root, &arguments)?;
        }
        times.collect(&folder)?;
        eprintln!("pass {pass} of {passes}: {} rows", times.rows());
    }
    if wanted.is_empty() {
        let page = format!("{}\n{}", head(root, passes, date, commit)?, times.table());
        let path = root.join("docs/generated/benchmarks.md");
        fs::write(&path, page).map_err(|error| format!("{}: {error}", path.display()))?;
        println!("docs/generated/benchmarks.md: {} rows", times.rows());
    } else {
        println!("{}", times.table());
    }
    times.missed().iter().for_each(|line| println!("misses a bar: {line}"));
    Ok(times.faults())
}

fn cargo(root: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root);
    command
}

fn finished(command: &mut Command) -> Result<String, String> {
    let output = command.output().map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(text);
    }
    Err(format!("cargo: {}\n{}\n{text}", output.status, String::from_utf8_lossy(&output.stderr)))
}

fn bench(root: &Path, arguments: &[&str]) -> Result<String, String> {
    let fixed = ["bench", "--quiet", "--locked", "-p", "nocrypto-benches", "--benches", "--"];
    finished(cargo(root).args(fixed).args(arguments))
}

fn head(root: &Path, passes: usize, date: &str, commit: &str) -> Result<String, String> {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let cpuinfo = read("/proc/cpuinfo");
    let cpu = cpuinfo.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or(": unknown");
    let tree =
        ["tree", "--locked", "-p", "nocrypto-benches", "--depth", "1", "-e", "normal", "--prefix", "none"];
    let tree = finished(cargo(root).args(tree))?;
    let mut versions: Vec<&str> = tree.lines().filter(|line| !line.contains('(')).collect();
    let system = openssl::version::version();
    versions.push(system);
    Ok(format!(
        "# Benchmarks\n\nWritten by `cargo xtask bench` on {date}, commit {commit}: {passes} passes, backends in rotated order, \
         thread CPU time;\nns is the median of the passes' medians, spread is (largest - smallest) / median; a peer's \
         field is its ns and, in brackets,\nour time as a part of it; rustls on a peer's provider stands under that \
         peer. CPU{}; load {}.\nPeers: {}.\n",
        cpu.trim_start(),
        read("/proc/loadavg").trim(),
        versions.join(", ")
    ))
}
