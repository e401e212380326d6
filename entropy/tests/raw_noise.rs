//! The raw noise of the timer, measured: a most-common-value and a t-tuple estimate (SP 800-90B §6.3.1, §6.3.5).
//!
//! The plain test catches a collapse; `--ignored` measures a million samples for docs/entropy.md. Does not replace
//! NIST's own tool, whose ten estimators judge by hand.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test says what is wrong by failing"
)]
#![cfg(any(target_arch = "x86_64", feature = "std"))]

use std::collections::HashMap;
use std::time::Instant;

use nocrypto_entropy::harvest::Platform;
use nocrypto_entropy::source::{Sample, Source};

/// The upper end of the 99 % confidence interval of a probability (§6.3.1 step 2).
fn upper(p: f64, len: usize) -> f64 {
    (p + 2.576 * (p * (1.0 - p) / (len as f64 - 1.0)).sqrt()).min(1.0)
}

/// §6.3.1, bits a sample.
fn most_common_value(samples: &[u8]) -> f64 {
    let mut counts = [0usize; 256];
    samples.iter().for_each(|sample| counts[usize::from(*sample)] += 1);
    let most = counts.iter().max().expect("256 counts");
    -upper(*most as f64 / samples.len() as f64, samples.len()).log2()
}

/// §6.3.5, bits a sample: tuples of every length whose most common one occurs at least 35 times.
fn t_tuple(samples: &[u8]) -> f64 {
    // tuples[i] numbers the tuple that starts at i; tuples that occur less than 35 times are not grown.
    let mut tuples: Vec<Option<u32>> = vec![Some(0); samples.len()];
    let mut p_max = 0f64;
    for length in 1.. {
        let mut numbers: HashMap<(u32, u8), (u32, u32)> = HashMap::new();
        for start in 0..=samples.len() - length {
            if let Some(prefix) = tuples[start] {
                let next = numbers.len() as u32;
                numbers.entry((prefix, samples[start + length - 1])).or_insert((next, 0)).1 += 1;
            }
        }
        let most = numbers.values().map(|(_, count)| *count).max().unwrap_or(0);
        if most < 35 {
            break;
        }
        let p = f64::from(most) / (samples.len() - length + 1) as f64;
        p_max = p_max.max(p.powf(1.0 / length as f64));
        for start in 0..samples.len() {
            tuples[start] = tuples[start].filter(|_| start + length < samples.len()).and_then(|prefix| {
                let (number, count) = numbers[&(prefix, samples[start + length - 1])];
                (count >= 35).then_some(number)
            });
        }
        // A tuple of 256 that comes 35 times says zero already.
        if length >= 256 {
            break;
        }
    }
    -upper(p_max, samples.len()).log2()
}

fn dice(seed: u64) -> impl FnMut() -> u8 {
    let mut state = seed;
    move || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        ((z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb) >> 56) as u8
    }
}

#[test]
fn the_estimators_know_what_they_see() {
    let mut next = dice(1);
    let uniform: Vec<u8> = (0..100_000).map(|_| next()).collect();
    assert!(most_common_value(&uniform) > 7.5 && t_tuple(&uniform) > 7.0);
    let coin: Vec<u8> = uniform.iter().map(|byte| byte & 1).collect();
    for estimate in [most_common_value(&coin), t_tuple(&coin)] {
        assert!((0.9..1.0).contains(&estimate), "{estimate}");
    }
    // Every value equally often, and no entropy at all: only tuples see it.
    let counter: Vec<u8> = (0..20_000u32).map(|i| i as u8).collect();
    assert!(most_common_value(&counter) > 6.5);
    assert!(t_tuple(&counter) < 0.2, "{}", t_tuple(&counter));
}

/// `count` raw samples of a jitter source, or `None` where it says that it cannot.
fn raw(mut jitter: impl Source, count: usize) -> Option<Vec<u8>> {
    if let Err(error) = jitter.start(0) {
        println!("no jitter here: {error}");
        return None;
    }
    let mut samples = Vec::with_capacity(count + 64);
    let mut sample = Sample::new();
    while samples.len() < count {
        sample.clear();
        // Failures of the stuck test do not stop a measurement: they are in the numbers.
        let _ = jitter.sample(0, &mut sample);
        samples.extend_from_slice(sample.bytes());
    }
    samples.truncate(count);
    Some(samples)
}

#[test]
fn jitter_has_not_collapsed() {
    let Some(samples) = Platform::detect().jitter.and_then(|jitter| raw(jitter, 20_000)) else { return };
    let (mcv, tuple) = (most_common_value(&samples), t_tuple(&samples));
    println!("20,000 raw samples: most common value {mcv:.2}, t-tuple {tuple:.2} bits a sample");
    assert!(mcv.min(tuple) > 0.334, "less than the credit of 1/3 bit: {mcv:.2}, {tuple:.2}");
}

/// Prints the estimates of a million samples; `NOCRYPTO_RAW_NOISE=FILE` keeps them for NIST's tool.
fn a_million(name: &str, jitter: impl Source) {
    let started = Instant::now();
    let samples = raw(jitter, 1_000_000).expect("a timer");
    let took = started.elapsed();
    let (mcv, tuple) = (most_common_value(&samples), t_tuple(&samples));
    println!(
        "{name}: {:.2} us a sample, most common value {mcv:.3}, t-tuple {tuple:.3} bits a sample",
        took.as_secs_f64(),
    );
    if let Some(path) = std::env::var_os("NOCRYPTO_RAW_NOISE") {
        let mut path = std::path::PathBuf::from(path);
        path.set_extension(name);
        std::fs::write(path, &samples).expect("writable");
    }
    assert!(mcv.min(tuple) >= 1.0, "published as at least 1.0 bit a sample: {mcv:.3}, {tuple:.3}");
}

#[test]
#[ignore = "needs a quiet machine"]
fn a_million_raw_samples() {
    a_million("platform", Platform::detect().jitter.expect("a timer"));
}

#[cfg(feature = "std")]
#[test]
#[ignore = "needs a quiet machine"]
fn a_million_raw_samples_of_instant() {
    use nocrypto_entropy::jitter::{Jitter, StdTimer};
    a_million("instant", Jitter::new(StdTimer::new()));
}
