//! HKDF (extract, then one expansion of 32 bytes) and the TLS 1.2 PRF.
//!
//! ring and RustCrypto offer no TLS 1.2 PRF; that of aws-lc-rs allocates its secret and its output.

use std::hint::black_box;

use criterion::BenchmarkId;
use nocrypto::hash::Hash;
use nocrypto::hash::sha256::Sha256;
use nocrypto::hash::sha512::Sha384;
use nocrypto::kdf::hkdf::{expand, extract};
use nocrypto::kdf::tls12_prf::tls12_prf;

use super::Bencher;

const SALT: [u8; 32] = [1; 32];
const IKM: [u8; 32] = [2; 32];
const INFO: &[u8] = b"a label of some twenty";

pub(super) fn run(c: &mut Bencher) {
    let mut group = c.benchmark_group("kdf/hkdf-sha256");
    let ours = || {
        let (mut prk, mut okm) = (Sha256::ZERO, [0; 32]);
        extract::<Sha256>(black_box(&SALT), &[black_box(&IKM)], &mut prk);
        expand::<Sha256>(&prk, &[INFO], &mut okm).unwrap();
        okm
    };
    let rustcrypto = || {
        let mut okm = [0; 32];
        hkdf::Hkdf::<sha2::Sha256>::new(Some(black_box(&SALT)), black_box(&IKM))
            .expand(INFO, &mut okm)
            .unwrap();
        okm
    };
    let ring = || {
        let mut okm = [0; 32];
        let prk = ring::hkdf::Salt::new(ring::hkdf::HKDF_SHA256, black_box(&SALT)).extract(black_box(&IKM));
        prk.expand(&[INFO], ring::hkdf::HKDF_SHA256).unwrap().fill(&mut okm).unwrap();
        okm
    };
    let aws_lc = || {
        let mut okm = [0; 32];
        let salt = aws_lc_rs::hkdf::Salt::new(aws_lc_rs::hkdf::HKDF_SHA256, black_box(&SALT));
        let prk = salt.extract(black_box(&IKM));
        prk.expand(&[INFO], aws_lc_rs::hkdf::HKDF_SHA256).unwrap().fill(&mut okm).unwrap();
        okm
    };
    assert_eq!(ours(), ring());
    assert_eq!(ours(), rustcrypto());
    group.bench_function(BenchmarkId::new("nocrypto-soft", 32), |b| b.iter(ours));
    group.bench_function(BenchmarkId::new("ring", 32), |b| b.iter(ring));
    group.bench_function(BenchmarkId::new("aws-lc-rs", 32), |b| b.iter(aws_lc));
    group.bench_function(BenchmarkId::new("rustcrypto", 32), |b| b.iter(rustcrypto));
    group.finish();

    prf::<Sha256>(c, "tls12-prf-sha256", &aws_lc_rs::tls_prf::P_SHA256);
    prf::<Sha384>(c, "tls12-prf-sha384", &aws_lc_rs::tls_prf::P_SHA384);
}

fn prf<H: Hash>(c: &mut Bencher, name: &str, algorithm: &'static aws_lc_rs::tls_prf::Algorithm) {
    const LABEL: &[u8] = b"key expansion";
    let (secret, seed) = ([3; 48], [4; 64]);
    let aws_lc = |size| {
        let secret = aws_lc_rs::tls_prf::Secret::new(algorithm, black_box(&secret)).unwrap();
        secret.derive(LABEL, black_box(&seed), size).unwrap()
    };
    let mut group = c.benchmark_group(format!("kdf/{name}"));
    for size in [12, 48, 128] {
        let mut out = vec![0; size];
        tls12_prf::<H>(&secret, LABEL, &[&seed], &mut out);
        assert_eq!(out, aws_lc(size).as_ref());
        group.bench_function(BenchmarkId::new("nocrypto-soft", size), |b| {
            b.iter(|| tls12_prf::<H>(black_box(&secret), LABEL, &[black_box(&seed)], &mut out));
        });
        group.bench_function(BenchmarkId::new("aws-lc-rs", size), |b| b.iter(|| aws_lc(size)));
    }
    group.finish();
}
