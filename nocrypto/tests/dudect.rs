//! A statistical look at timing (Reparaz, Balasch, Verbauwhede 2017: "Dude, is my code constant time?"): two classes of
//! inputs in random order, cycles counted, Welch's t over all samples and over what is left below each of a hundred
//! percentiles. It finds what memcheck cannot see (division, caches) and proves nothing; by hand, on a machine that has
//! little else to do:
//!
//! `NOCRYPTO_SAMPLES=1000000 cargo test --release -p nocrypto --test dudect -- --ignored --nocapture --test-threads=1`
//!
//! RSA takes a tenth of the samples. Without the variable a few thousand are taken, which see only what is gross.

#![cfg(target_arch = "x86_64")]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test: it may fail loudly"
)]

use std::{arch::x86_64, env, hint::black_box};

use nocrypto::{
    Secret, SeededRng, ct,
    ec::{p256, x25519},
    hash::sha256::Sha256,
    kem::ml_kem::ml_kem_768,
    rsa,
};

/// What is planted must be far above the limit.
const PLANTED: f64 = 50.0;
const BATCH: usize = 1000;
const PERCENTILES: usize = 100;

fn asked() -> Option<usize> {
    env::var("NOCRYPTO_SAMPLES").ok()?.parse().ok()
}

fn samples(share: usize) -> usize {
    asked().unwrap_or(20_000) / share
}

/// More is a leak, says the method, of samples taken on a quiet machine.
fn check(t: f64) {
    let limit = if asked().is_some() { 5.0 } else { PLANTED };
    assert!(t < limit, "{t}");
}

fn rng() -> SeededRng {
    SeededRng::dangerous_from_fixed_seed(&[0xd0; 32])
}

fn random<const N: usize>(rng: &mut SeededRng) -> [u8; N] {
    let mut bytes = [0; N];
    rng.fill(&mut bytes).unwrap();
    bytes
}

fn cycles() -> u64 {
    let mut processor = 0;
    // SAFETY: RDTSCP and LFENCE are there on every x86-64 CPU that this suite is run on; they read a counter and wait for
    // what was begun.
    unsafe {
        x86_64::_mm_lfence();
        let now = x86_64::__rdtscp(&mut processor);
        x86_64::_mm_lfence();
        now
    }
}

/// Mean and variance of two classes, as they come (Welford), and Welch's t of them.
#[derive(Clone, Copy, Default)]
struct Test {
    count: [f64; 2],
    mean: [f64; 2],
    squares: [f64; 2],
}

impl Test {
    fn put(&mut self, class: usize, value: f64) {
        self.count[class] += 1.0;
        let difference = value - self.mean[class];
        self.mean[class] += difference / self.count[class];
        self.squares[class] += difference * (value - self.mean[class]);
    }

    /// Zero while one class has too few samples to say anything.
    fn t(&self) -> f64 {
        if self.count.iter().any(|count| *count < 1000.0) {
            return 0.0;
        }
        let part = |class: usize| self.squares[class] / (self.count[class] - 1.0) / self.count[class];
        let deviation = (part(0) + part(1)).sqrt();
        if deviation == 0.0 { 0.0 } else { (self.mean[0] - self.mean[1]) / deviation }
    }
}

/// The largest |t| of `run` on the inputs that `make` gives for each class.
fn measure<I>(
    name: &str,
    samples: usize,
    mut make: impl FnMut(&mut SeededRng, bool) -> I,
    mut run: impl FnMut(&I),
) -> f64 {
    let mut rng = rng();
    let mut tests = [Test::default(); PERCENTILES + 1];
    let mut limits = Vec::new();
    for batch in 0..=samples.div_ceil(BATCH) {
        // All inputs of a batch stand in memory before the first is used, in random order of classes.
        let classes: [u8; BATCH] = random(&mut rng);
        let inputs: Vec<I> = classes.iter().map(|class| make(&mut rng, class & 1 == 1)).collect();
        let mut times: Vec<u64> = inputs
            .iter()
            .map(|input| {
                let start = cycles();
                run(input);
                cycles() - start
            })
            .collect();
        if batch == 0 {
            // The first batch warms up and says where the percentiles lie; they are denser towards the slow end.
            times.sort_unstable();
            let place = |i: usize| 1.0 - 0.5f64.powf(10.0 * (i + 1) as f64 / PERCENTILES as f64);
            limits = (0..PERCENTILES).map(|i| times[(place(i) * BATCH as f64) as usize]).collect();
            continue;
        }
        for (class, time) in classes.iter().map(|class| usize::from(class & 1)).zip(times) {
            tests[PERCENTILES].put(class, time as f64);
            for (test, limit) in tests.iter_mut().zip(&limits) {
                if time < *limit {
                    test.put(class, time as f64);
                }
            }
        }
    }
    let largest = tests.iter().map(|test| test.t().abs()).fold(0.0, f64::max);
    let [fixed, other] = tests[PERCENTILES].mean;
    println!(
        "dudect {name}: |t| {largest:.2} at most, {:.2} over all of {samples} samples; {fixed:.0} and {other:.0} cycles",
        tests[PERCENTILES].t().abs()
    );
    largest
}

#[test]
#[ignore = "needs a quiet machine"]
fn a_planted_leak_is_found() {
    #[inline(never)]
    fn early_exit(a: &[u8; 64], b: &[u8; 64]) -> bool {
        a.iter().zip(b).all(|(a, b)| black_box(a) == b)
    }
    let t = measure(
        "planted early exit",
        samples(1),
        |rng, fixed| if fixed { [7; 64] } else { random(rng) },
        |input| {
            black_box(early_exit(black_box(input), black_box(&[7; 64])));
        },
    );
    assert!(t > PLANTED, "{t}");
}

#[test]
#[ignore = "needs a quiet machine"]
fn tag_compare() {
    let t = measure(
        "tag compare",
        samples(1),
        |rng, fixed| if fixed { [7; 16] } else { random(rng) },
        |input| {
            black_box(ct::eq(black_box(input), black_box(&[7; 16])));
        },
    );
    check(t);
}

#[test]
#[ignore = "needs a quiet machine"]
fn x25519() {
    let peer = x25519::PublicKey::from_bytes(&[9; 32]).unwrap();
    let mut shared = Secret::zeroed();
    let t = measure(
        "X25519",
        samples(1),
        |rng, fixed| x25519::PrivateKey::from_bytes(&if fixed { [0; 32] } else { random(rng) }),
        |key| key.diffie_hellman(&peer, &mut shared).unwrap(),
    );
    check(t);
}

#[test]
#[ignore = "needs a quiet machine"]
fn p256_sign() {
    let mut one = [0; 32];
    one[31] = 1;
    let t = measure(
        "P-256 sign",
        samples(1),
        |rng, fixed| loop {
            if let Ok(key) = p256::PrivateKey::from_be_bytes(&if fixed { one } else { random(rng) }) {
                return key;
            }
        },
        |key| {
            black_box(key.sign_deterministic::<Sha256>(b"message"));
        },
    );
    check(t);
}

#[test]
#[ignore = "needs a quiet machine"]
fn rsa_private_operation() {
    let key = rsa::PrivateKey::from_pkcs1_der(include_bytes!("data/rsa2048.der")).unwrap();
    let mut signature = [0; 256];
    let t = measure(
        "RSA-2048 private operation",
        samples(10),
        |rng, fixed| if fixed { [0; 32] } else { random::<32>(rng) },
        |message| key.sign_pkcs1::<Sha256>(message, &mut signature).unwrap(),
    );
    check(t);
}

/// What was encapsulated for the key against what was not: the implicit rejection must not show.
#[test]
#[ignore = "needs a quiet machine"]
fn ml_kem_decapsulation() {
    let key = ml_kem_768::DecapsulationKey::from_seed(&[3; 64]);
    let public = key.encapsulation_key();
    let mut secret = Secret::zeroed();
    let t = measure(
        "ML-KEM-768 decapsulation",
        samples(1),
        |rng, valid| {
            let (mut ciphertext, mut secret) = ([0; ml_kem_768::CIPHERTEXT_LEN], Secret::zeroed());
            public.dangerous_encapsulate_with(&random(rng), &mut ciphertext, &mut secret);
            if !valid {
                ciphertext[usize::from(random::<1>(rng)[0])] ^= 1;
            }
            ciphertext
        },
        |ciphertext| key.decapsulate(ciphertext, &mut secret),
    );
    check(t);
}

#[test]
fn welch() {
    let mut test = Test::default();
    for i in 0..4000 {
        test.put(i & 1, (i % 7) as f64);
    }
    assert!(test.t().abs() < 1.0);
    for i in 0..4000 {
        test.put(i & 1, (i % 7 + 3 * (i & 1)) as f64);
    }
    assert!(test.t().abs() > 20.0);
}
