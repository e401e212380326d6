//! Fortuna's output (the generator is rekeyed after every request) against the system randomness of ring
//! and aws-lc-rs, and against RustCrypto's ChaCha20 generator, which is never rekeyed.

use std::hint::black_box;

use chacha20::rand_core::{Rng, SeedableRng};
use criterion::{BenchmarkId, Throughput};
use nocrypto::SeededRng;

use super::Bencher;

pub(super) fn run(c: &mut Bencher) {
    let mut rng = SeededRng::dangerous_from_fixed_seed(&[1; 32]);
    let ring = ring::rand::SystemRandom::new();
    let mut rustcrypto = chacha20::ChaCha20Rng::from_seed([1; 32]);
    let aws_lc = aws_lc_rs::rand::SystemRandom::new();
    let mut group = c.benchmark_group("rng/fill");
    for size in [32, 1024, 16384] {
        let mut out = vec![0; size];
        group.throughput(Throughput::Bytes(size as u64));
        group.bench_function(BenchmarkId::new("nocrypto-fortuna", size), |b| {
            b.iter(|| rng.fill(black_box(&mut out)).unwrap());
        });
        group.bench_function(BenchmarkId::new("ring", size), |b| {
            b.iter(|| ring::rand::SecureRandom::fill(&ring, black_box(&mut out)).unwrap());
        });
        group.bench_function(BenchmarkId::new("aws-lc-rs", size), |b| {
            b.iter(|| aws_lc_rs::rand::SecureRandom::fill(&aws_lc, black_box(&mut out)).unwrap());
        });
        group.bench_function(BenchmarkId::new("rustcrypto", size), |b| {
            b.iter(|| rustcrypto.fill_bytes(black_box(&mut out)));
        });
    }
    group.finish();
}
