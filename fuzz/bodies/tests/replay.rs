//! Every committed seed, and a few deterministic mutations of each, through the body of its target.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::panic,
    reason = "a test says where it fails by panicking"
)]

use std::collections::BTreeSet;
use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

use nocrypto_fuzz_bodies::{TARGETS, recorded_seeds};

fn fuzz_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn names_in(folder: &Path) -> BTreeSet<String> {
    fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
        .collect()
}

fn seeds_of(target: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = fuzz_folder().join("seeds").join(target);
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

/// The three lists of targets (bodies, libFuzzer binaries, seeds) are one list.
#[test]
fn every_target_has_a_body_a_binary_and_seeds() {
    let bodies: BTreeSet<String> = TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(bodies, names_in(&fuzz_folder().join("fuzz_targets")));
    assert_eq!(bodies, names_in(&fuzz_folder().join("seeds")));
    let manifest = fs::read_to_string(fuzz_folder().join("Cargo.toml")).unwrap();
    for name in &bodies {
        assert!(manifest.contains(&format!("name = \"{name}\"")), "{name} is not in fuzz/Cargo.toml");
        assert!(!seeds_of(name).is_empty(), "{name} has no seed");
    }
}

/// The repository carries seeds, not a corpus.
#[test]
fn seeds_stay_small() {
    let total: usize = TARGETS.iter().flat_map(|(name, _)| seeds_of(name)).map(|(_, seed)| seed.len()).sum();
    assert!(total < 1 << 20, "{total} bytes of seeds: minimise them");
}

#[test]
fn seeds_replay() {
    for (name, body) in TARGETS {
        for (path, seed) in seeds_of(name) {
            catch_unwind(|| body(&seed)).unwrap_or_else(|_| panic!("{name} fails on {}", path.display()));
        }
    }
}

/// A fuzzer of a few milliseconds for every `cargo test`: each seed cut, flipped, and spliced with its neighbour.
#[test]
fn mutated_seeds_replay() {
    // The generator of Numerical Recipes: its quality does not matter, that it repeats does.
    let mut state = 0x2026_1125u32;
    let mut random = move |below: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) as usize % below.max(1)
    };
    for (name, body) in TARGETS {
        let seeds = seeds_of(name);
        for (i, (path, seed)) in seeds.iter().enumerate() {
            let other = &seeds[(i + 1) % seeds.len()].1;
            let cut = random(seed.len());
            let mut flipped = seed.clone();
            for _ in 0..1 + random(4) {
                let place = random(flipped.len());
                if let Some(byte) = flipped.get_mut(place) {
                    *byte ^= 1 << random(8);
                }
            }
            let spliced = [&seed[..cut], &other[random(other.len())..]].concat();
            for input in [&seed[..cut], &flipped, &spliced] {
                catch_unwind(|| body(input)).unwrap_or_else(|_| {
                    panic!("{name} fails on a mutation of {}: {}", path.display(), hex(input))
                });
            }
        }
    }
}

/// The engine's bytes have not moved away from the committed handshakes; the example `record_seeds` writes them anew.
#[test]
fn recorded_seeds_are_those_of_this_engine() {
    for (target, name, fresh) in recorded_seeds() {
        let path = fuzz_folder().join("seeds").join(target).join(name);
        let committed = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert_eq!(hex(&committed), hex(&fresh), "{}", path.display());
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
