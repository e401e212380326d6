//! What seeding needs of the stack, and what it leaves there: lines `stack OPERATION BYTES` for `cargo xtask stack`.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test says what is wrong by failing"
)]

use std::collections::HashSet;
use std::hint::black_box;

use nocrypto_entropy::harvest::{Harvest, Platform, Policy};
use nocrypto_entropy::health::{MinEntropy, START_UP_CONDITIONED};
use nocrypto_entropy::source::{Claim, Kind, Sample, Source, SourceError};

#[path = "../../nocrypto/tests/stack/painted.rs"]
mod painted;

/// The most that `operation` and its callees use, in bytes.
fn peak(operation: impl FnOnce() + Send) -> usize {
    let used =
        |stack: Vec<u8>| stack.len() - stack.iter().take_while(|byte| **byte == painted::PAINT).count();
    let nothing = used(painted::run(|| {}));
    used(painted::run(operation)).saturating_sub(nothing)
}

fn operation(name: &str, operation: impl FnOnce() + Send) {
    let bytes = peak(operation);
    println!("stack {name} {bytes}");
    assert!(bytes > 0, "the measurement is broken");
    // A debug build copies every value on its way.
    assert!(cfg!(debug_assertions) || bytes <= 16 * 1024, "{name}: {bytes} bytes");
}

#[test]
fn seeding_and_polling_stay_within_16_kib() {
    let mut harvest = Harvest::new(Platform::detect(), Policy::new());
    let mut result = None;
    operation("entropy harvest start", || result = Some(harvest.start(|_| 0)));
    let mut rng = result.expect("done").expect("an ordinary machine");
    operation("entropy harvest poll", || harvest.poll(&mut rng, 100_000).expect("healthy"));
    operation("entropy harvest status", || {
        black_box(harvest.status());
    });
}

/// Bytes that are easy to find again: each 16 of them occur once.
fn noise(i: usize) -> u8 {
    let z = (i as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    ((z ^ (z >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 40) as u8
}

struct Known(usize);

impl Source for Known {
    fn name(&self) -> &'static str {
        "known"
    }
    fn kind(&self) -> Kind {
        Kind::Device
    }
    fn claim(&self) -> Claim {
        Claim { start_up: START_UP_CONDITIONED, tested: MinEntropy::new(8, 1), credit_millibits: 8_000 }
    }
    fn sample(&mut self, _now_ms: u64, sample: &mut Sample) -> Result<(), SourceError> {
        while sample.room() > 0 {
            sample.push(noise(self.0), 8_000);
            self.0 += 1;
        }
        Ok(())
    }
}

/// Where a stack still has 16 bytes of the first sample.
fn traces(left: &[u8]) -> Vec<usize> {
    let samples: Vec<u8> = (0..64).map(noise).collect();
    // Big-endian words are how SHA-512 holds them.
    let swapped: Vec<u8> = samples.chunks(8).flat_map(|word| word.iter().rev().copied()).collect();
    let pieces: HashSet<&[u8]> = samples.windows(16).chain(swapped.windows(16)).collect();
    (0..left.len() - 15).filter(|at| pieces.contains(&left[*at..at + 16])).collect()
}

#[test]
fn no_sample_stays_behind() {
    let left = painted::run(|| {
        let mut harvest = Harvest::new((Known(0),), Policy::new());
        black_box(harvest.start(|_| 0).expect("good")).fill(&mut [0; 16]).expect("seeded");
        black_box(&mut harvest);
    });
    assert_eq!(traces(&left), [0usize; 0]);
    let planted = painted::run(|| {
        let copy: [u8; 64] = std::array::from_fn(noise);
        black_box(&copy);
    });
    assert!(!traces(&planted).is_empty(), "a planted copy is found");
}
