//! The checks of this workspace: `cargo xtask WORD`, one file a word; `check` runs them all.
//!
//! A word prints what it measured and every fault, and fails if there is one. A missing tool is a fault.
#![forbid(unsafe_code)]
#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "a developer's tool on trusted input: a panic is a failed check"
)]

mod algorithms;
mod bench;
mod check;
mod command;
mod ct;
mod docs;
mod emulate;
mod features;
mod findings;
mod fuzz;
mod interop;
mod layers;
mod long;
mod package;
mod panics;
mod size;
mod smoke;
mod source;
mod stack;
mod status;
mod targets;
mod r#unsafe;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Arg, ArgAction, Command};

use findings::Findings;

/// What a word is asked to do.
#[derive(Clone)]
pub(crate) struct Request {
    /// The workspace.
    root: PathBuf,
    /// The whole instead of the short form.
    full: bool,
    /// As a stage of `check`: a word that measures at length only shows that it can.
    gate: bool,
    /// What to work on, where a word has a choice.
    target: Option<String>,
    /// How long a fuzz target runs.
    minutes: Option<u64>,
}

type Word = fn(&Request) -> Result<Findings, String>;

/// Every word but `check`, with what it does.
const WORDS: &[(&str, &str, Word)] = &[
    ("layers", "import arrows between and inside crates; who may seed", layers::run),
    ("unsafe", "where unsafe code stands, its SAFETY lines, its count", r#unsafe::run),
    ("size", "lengths of files and crates, size of the graph, build scripts", size::run),
    ("docs", "paths, links, commands and code blocks of the documents", docs::run),
    ("features", "libraries with none, each and all of their features", features::run),
    ("package", "libraries as cargo would publish them", package::run),
    ("panics", "panics reachable from the entry points in release code", panics::run),
    (
        "algorithms",
        "a constant-time case for every public function; the table of algorithms",
        algorithms::run,
    ),
    ("ct", "the constant-time suite under valgrind", ct::run),
    ("stack", "painted peak of the stack per operation", stack::run),
    ("interop", "our client, server and Piñata against other people's", interop::run),
    ("smoke", "the bare-metal image under QEMU: boots, seeds, shakes hands", smoke::run),
    ("targets", "the libraries compile for bare metal, macOS and Windows", targets::run),
    ("emulate", "nocrypto's tests on i686, s390x and AArch64 under QEMU", emulate::run),
    ("fuzz", "the fuzz targets, ten seconds each or --minutes N", fuzz::run),
    ("long", "every test, a million trials each; a statistical look at timing", long::run),
    ("bench", "our primitives and handshakes against peers", bench::run),
    ("status", "which checks passed at which commit", status::run),
];

fn main() -> ExitCode {
    let matches = cli().get_matches();
    let Some((word, arguments)) = matches.subcommand() else {
        return ExitCode::FAILURE;
    };
    let request = Request {
        root: matches.get_one::<String>("root").map_or_else(workspace, PathBuf::from),
        full: arguments.get_flag("full"),
        gate: word == "check" && !arguments.get_flag("full"),
        target: arguments.get_one::<String>("target").cloned(),
        minutes: arguments.get_one::<String>("minutes").and_then(|text| text.parse().ok()),
    };
    let passed = if word == "check" { check::run(&request) } else { run_word(word, &request) };
    if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Runs one word and prints what it found.
pub(crate) fn run_word(name: &str, request: &Request) -> bool {
    let Some((_, _, word)) = WORDS.iter().find(|(known, _, _)| *known == name) else {
        return false;
    };
    match word(request) {
        Ok(findings) => {
            findings.notes.iter().for_each(|note| println!("{note}"));
            findings.faults.iter().for_each(|fault| println!("FAULT {fault}"));
            println!("{name}: {}", if findings.faults.is_empty() { "ok" } else { "FAILED" });
            findings.faults.is_empty()
        }
        Err(error) => {
            println!("FAULT {error}\n{name}: FAILED");
            false
        }
    }
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

fn cli() -> Command {
    let word = |name: &'static str, about: &'static str| {
        Command::new(name)
            .about(about)
            .arg(
                Arg::new("full")
                    .long("full")
                    .action(ArgAction::SetTrue)
                    .help("the whole, not the short form"),
            )
            .arg(Arg::new("minutes").long("minutes").value_name("N").help("how long a fuzz target runs"))
            .arg(Arg::new("target").value_name("TARGET").help("one of several, where the word has a choice"))
    };
    Command::new("xtask")
        .about("The checks of this workspace")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .arg(Arg::new("root").long("root").value_name("PATH").help("the workspace (this one otherwise)"))
        .subcommand(word("check", "every word in its short form: the gate"))
        .subcommands(WORDS.iter().map(|(name, about, _)| word(name, about)))
}
