//! Fortuna's output (the generator is rekeyed after every request), with and without the fresh bytes of the operating
//! system that nocrypto-rustls mixes in before each request; the peers' system randomness; RustCrypto's ChaCha20
//! generator, which is never rekeyed.

use std::hint::black_box;

use chacha20::rand_core::{Rng, SeedableRng};
use nocrypto::SeededRng;
use nocrypto_benches::Rows;
use purecrypto::rng::RngCore as _;

use super::Bencher;

pub(super) fn run(c: &mut Bencher) {
    let mut rng = SeededRng::dangerous_from_fixed_seed(&[1; 32]);
    let provider = nocrypto_rustls::default_provider();
    let ring = ring::rand::SystemRandom::new();
    let mut rustcrypto = chacha20::ChaCha20Rng::from_seed([1; 32]);
    let aws_lc = aws_lc_rs::rand::SystemRandom::new();
    let mut rows = Rows::new(c, "rng/fill");
    for size in [32, 1024, 16384] {
        let mut out = vec![0; size];
        rows.bytes(size)
            .by("nocrypto-fortuna", || rng.fill(black_box(&mut out)).unwrap())
            .by("nocrypto-rustls", || provider.secure_random.fill(black_box(&mut out)).unwrap())
            .by("ring", || ring::rand::SecureRandom::fill(&ring, black_box(&mut out)).unwrap())
            .by("aws-lc-rs", || aws_lc_rs::rand::SecureRandom::fill(&aws_lc, black_box(&mut out)).unwrap())
            .by("rustcrypto", || rustcrypto.fill_bytes(black_box(&mut out)))
            .by("graviola", || graviola::random::fill(black_box(&mut out)).unwrap())
            .by("purecrypto", || purecrypto::rng::OsRng.fill_bytes(black_box(&mut out)))
            .by("openssl", || openssl::rand::rand_bytes(black_box(&mut out)).unwrap());
    }
}
