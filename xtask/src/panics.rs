//! `panics`: references to `core::panicking` that the public functions of the libraries can reach in release code.
//!
//! Builds the libraries without std into one static archive (opt-level 3, panic = abort) and walks the relocations
//! of its sections from every public function: the graph that a linker's --gc-sections walks, so pointers in
//! tables count as calls. Formatting (`fmt` methods) is no entry. Out of memory is reported apart: it aborts.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::Request;
use crate::command::{cargo, require, run as run_command, run_with_input, target_dir};
use crate::findings::Findings;

/// Instances of generic public functions; everything else is found by itself.
const ENTRIES: &str = include_str!("panics/entries.txt");
/// Folder, package and library name of what is linked.
const LIBRARIES: &[(&str, &str, &str)] = &[
    ("nocrypto", "nocrypto", "nocrypto"),
    ("entropy", "nocrypto-entropy", "nocrypto_entropy"),
    ("asn1", "nocrypto-asn1", "nocrypto_asn1"),
    ("tls", "nocrypto-tls", "nocrypto_tls"),
    ("flow", "nocrypto-flow", "nocrypto_flow"),
];
/// Parts of mangled names: where a panic begins, and what ends in an abort for lack of memory.
const PANICKING: &str = "4core9panicking";
const OUT_OF_MEMORY: &[&str] =
    &["handle_alloc_error", "__rust_alloc_error_handler", "7raw_vec12handle_error", "capacity_overflow"];
/// Other people's code that may panic, which is not walked but counted: flow's HTTP head parser. It is fuzzed (flow_http).
const FOREIGN: &[&str] = &["8httparse"];
/// No entries: pki-types' PEM reader formats its errors. It reads the user's own files, never a peer's bytes.
const NOT_ENTRIES: &[&str] = &["8Identity8from_pem", "5roots8from_pem"];

pub(crate) fn run(request: &Request) -> Result<Findings, String> {
    require(&["objdump", "c++filt"])?;
    // One crate alone on request; what it uses is linked in any case, but is no entry then.
    let chosen = |name: &str| request.target.as_deref().is_none_or(|wanted| wanted == name);
    let libraries: Vec<_> = LIBRARIES.iter().copied().filter(|(folder, _, _)| chosen(folder)).collect();
    // The instances are of nocrypto: without it the crate has only what every crate needs.
    let (_, rest) = ENTRIES.split_once("// END\n").ok_or("entries.txt has no END")?;
    let entries = if chosen("nocrypto") { ENTRIES } else { rest };
    let archive = build(&request.root, entries, &libraries)?;
    let mut objdump = Command::new("objdump");
    let listing =
        run_command(objdump.arg("-rtw").arg(&archive), Duration::from_secs(120))?.ok("objdump")?.stdout;
    let ours: Vec<&str> = libraries.iter().map(|(_, _, name)| *name).chain(["xtask_panics"]).collect();
    let reached = Graph::read(&listing).reach(&ours);
    report(&reached)
}

/// Builds the archive of `libraries` and `entries` in a crate of its own below the target directory.
fn build(root: &Path, entries: &str, libraries: &[(&str, &str, &str)]) -> Result<PathBuf, String> {
    let folder = target_dir(root).join("xtask").join("panics");
    let mut manifest = String::from(
        "[package]\nname = \"xtask_panics\"\nedition = \"2024\"\n[workspace]\n[lib]\npath = \"lib.rs\"\ncrate-type = [\"staticlib\"]\n\
         [profile.release]\npanic = \"abort\"\nopt-level = 3\ncodegen-units = 1\nlto = \"off\"\n[dependencies]\n",
    );
    let mut lib = String::from("#![no_std]\n");
    for (directory, package, name) in libraries {
        // asn1's features but `std`: the room that names nocrypto is part of what is shipped.
        let features = if *directory == "asn1" { "\"nocrypto\"" } else { "" };
        let path = root.join(directory);
        manifest += &format!(
            "{package} = {{ path = {path:?}, default-features = false, features = [{features}] }}\n"
        );
        lib += &format!("extern crate {name};\n");
    }
    let write =
        |name: &str, text: &str| fs::write(folder.join(name), text).map_err(|error| error.to_string());
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    write("Cargo.toml", &manifest)?;
    write("lib.rs", &(lib + entries))?;
    write("Cargo.lock", &fs::read_to_string(root.join("Cargo.lock")).unwrap_or_default())?;
    let mut command = cargo(&folder, "build --release --quiet --target-dir");
    command.arg(folder.join("target"));
    // Without the flag, small public functions exist only where others use them. It is not stable: hence bootstrap.
    command.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", "-Zcross-crate-inline-threshold=never");
    run_command(&mut command, Duration::from_secs(900))?.ok("cargo build (panics)")?;
    Ok(folder.join("target/release/libxtask_panics.a"))
}

/// A section of an object, and what it refers to.
#[derive(Default)]
struct Section {
    object: String,
    /// The name of the function, as mangled; empty for data.
    name: String,
    global: bool,
    references: Vec<String>,
}

/// The sections of an archive.
#[derive(Default)]
struct Graph {
    sections: Vec<Section>,
    /// By symbol: of the whole archive, or behind `object:`, of one object.
    symbols: HashMap<String, usize>,
}

/// What was found: chains of mangled names, from an entry to the function that refers to a panic.
#[derive(Default)]
struct Reached {
    entries: usize,
    functions: usize,
    panics: Vec<Vec<String>>,
    out_of_memory: usize,
    foreign: usize,
}

impl Graph {
    /// Reads the output of `objdump -rtw`.
    fn read(listing: &str) -> Self {
        let mut graph = Self::default();
        let mut object = String::new();
        let mut current = None;
        for line in listing.lines() {
            if let Some((name, _)) = line.split_once(":     file format") {
                object = name.into();
                current = None;
            } else if let Some(section) = line.strip_prefix("RELOCATION RECORDS FOR [") {
                current = Some(graph.section(&object, section.trim_end_matches("]:")));
            } else if let (Some(index), Some(value)) = (current, line.split_whitespace().nth(2)) {
                if line.starts_with(|c: char| c.is_ascii_hexdigit()) {
                    let end = value.rfind(['+', '-']).filter(|at| value[*at + 1..].starts_with("0x"));
                    graph.sections[index].references.push(value[..end.unwrap_or(value.len())].into());
                }
            } else if let Some((flags, rest)) = line.get(17..24).zip(line.get(25..)) {
                let Some((section, symbol)) = rest.split_once('\t') else { continue };
                let symbol = symbol.split_whitespace().last().unwrap_or_default();
                if section.starts_with('*') || flags.contains('d') {
                    continue;
                }
                let index = graph.section(&object, section);
                let global = flags.contains(['g', 'u', 'w']);
                if flags.contains('F') {
                    graph.sections[index].name = symbol.into();
                }
                // Public data counts too: it may hold pointers to functions.
                graph.sections[index].global |= global;
                graph.symbols.insert(format!("{object}:{symbol}"), index);
                if global {
                    graph.symbols.insert(symbol.into(), index);
                }
            }
        }
        graph
    }

    fn section(&mut self, object: &str, name: &str) -> usize {
        let key = format!("{object}:{name}");
        if let Some(index) = self.symbols.get(&key) {
            return *index;
        }
        self.sections.push(Section { object: object.into(), ..Section::default() });
        self.symbols.insert(key, self.sections.len() - 1);
        self.sections.len() - 1
    }

    /// Walks from the global functions of the crates `ours`.
    fn reach(&self, ours: &[&str]) -> Reached {
        let mut reached = Reached::default();
        let mut parents: BTreeMap<usize, Option<usize>> = BTreeMap::new();
        let mut queue = VecDeque::new();
        for (index, section) in self.sections.iter().enumerate() {
            let crate_name = section.object.split(['-', '.']).next().unwrap_or_default();
            // `fmt` is the last path element: legacy names end in a hash, v0 names in the element or a crate.
            let formats = section.name.contains("3fmt17h") || section.name.ends_with("3fmt");
            // What the compiler adds for the allocator (`__rust…`) is not ours.
            let barred = NOT_ENTRIES.iter().chain(&["__rust"]).any(|part| section.name.contains(part));
            if section.global && ours.contains(&crate_name) && !formats && !barred {
                reached.entries += 1;
                parents.insert(index, None);
                queue.push_back(index);
            }
        }
        while let Some(index) = queue.pop_front() {
            let section = &self.sections[index];
            reached.functions += usize::from(!section.name.is_empty());
            for symbol in section.references.iter().collect::<BTreeSet<_>>() {
                if symbol.contains(PANICKING) {
                    let mut chain = vec![symbol.clone()];
                    let mut at = Some(index);
                    while let Some(step) = at {
                        chain.insert(0, self.sections[step].name.clone());
                        at = parents.get(&step).copied().flatten();
                    }
                    chain.retain(|name| !name.is_empty());
                    reached.panics.push(chain);
                } else if OUT_OF_MEMORY.iter().any(|part| symbol.contains(part)) {
                    reached.out_of_memory += 1;
                } else if FOREIGN.iter().any(|part| symbol.contains(part)) {
                    reached.foreign += 1;
                } else {
                    let local = self.symbols.get(&format!("{}:{symbol}", section.object));
                    if let Some(next) = local.or_else(|| self.symbols.get(symbol)).copied()
                        && !parents.contains_key(&next)
                    {
                        parents.insert(next, Some(index));
                        queue.push_back(next);
                    }
                }
            }
        }
        reached
    }
}

fn report(reached: &Reached) -> Result<Findings, String> {
    let mut findings = Findings::default();
    findings.note(format!(
        "{} entries, {} functions reached; {} of them abort when memory is out, {} calls of a foreign parser",
        reached.entries, reached.functions, reached.out_of_memory, reached.foreign
    ));
    findings.note(format!("reachable panics: {}", reached.panics.len()));
    findings.require(reached.entries > 0, "no entry was found in the archive");
    let chains: Vec<String> = reached.panics.iter().map(|chain| chain.join(" -> ")).collect();
    for chain in demangle(&chains.join("\n"))?.lines() {
        findings.fault(chain);
    }
    Ok(findings)
}

fn demangle(text: &str) -> Result<String, String> {
    let (reader, mut writer) = std::io::pipe().map_err(|error| error.to_string())?;
    let text = text.to_string();
    let feed = std::thread::spawn(move || writer.write_all(text.as_bytes()));
    let output = run_with_input(&mut Command::new("c++filt"), Stdio::from(reader), Duration::from_secs(60))?;
    feed.join().map_err(|_| "c++filt's input broke")?.map_err(|error| error.to_string())?;
    Ok(output.ok("c++filt")?.stdout)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LISTING: &str = include_str!("panics/listing.txt");

    #[test]
    fn a_panic_behind_a_table_of_pointers_is_found() {
        let reached = Graph::read(LISTING).reach(&["tls"]);
        assert_eq!(reached.entries, 2);
        assert_eq!(reached.panics, [["_RNv3tls3bad", "_RNv3tls6hidden", "_RNvNt4core9panicking5panic"]]);
        assert!(Graph::read(LISTING).reach(&["other"]).panics.is_empty());
        let foreign = Graph::read(&LISTING.replace("3tls6hidden", "8httparse6hidden")).reach(&["tls"]);
        assert_eq!((foreign.panics.len(), foreign.foreign), (0, 1));
        assert_eq!(report(&Reached::default()).unwrap().faults.len(), 1);
    }

    #[test]
    #[ignore = "builds a crate; needs objdump"]
    fn a_planted_panic_is_found_in_a_real_archive() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let planted = "#[panic_handler] fn stop(_: &core::panic::PanicInfo<'_>) -> ! { loop {} }\n\
                       #[unsafe(no_mangle)] pub extern \"C\" fn planted(i: usize) -> u8 { [1u8, 2, 3][i] }\n";
        let archive = build(root, planted, &[]).unwrap();
        let output =
            run_command(Command::new("objdump").arg("-rtw").arg(archive), Duration::from_secs(60)).unwrap();
        let reached = Graph::read(&output.stdout).reach(&["xtask_panics"]);
        assert_eq!(reached.panics.len(), 1, "{:?}", reached.panics);
        assert_eq!(reached.panics[0][0], "planted");
    }
}
