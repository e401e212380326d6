//! HKDF (extract, then one expansion of 32 bytes) and the TLS 1.2 PRF.
//!
//! ring offers no TLS 1.2 PRF; that of aws-lc-rs allocates its secret and its output; RustCrypto's is its HMAC in a loop.

use std::hint::black_box;

use criterion::BenchmarkId;
use hmac::{Hmac, KeyInit, Mac};
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
    hkdf_sha256(c);
    hkdf_sha384(c);
    prf::<Sha256>(c, "tls12-prf-sha256", &aws_lc_rs::tls_prf::P_SHA256, p_hash::<Hmac<sha2::Sha256>>);
    prf::<Sha384>(c, "tls12-prf-sha384", &aws_lc_rs::tls_prf::P_SHA384, p_hash::<Hmac<sha2::Sha384>>);
}

macro_rules! hkdf_rows {
    ($function:ident, $name:literal, $ours:ty, $rustcrypto:ty, $algorithm:ident) => {
        fn $function(c: &mut Bencher) {
            let ours = || {
                let (mut prk, mut okm) = (<$ours>::ZERO, [0; 32]);
                extract::<$ours>(black_box(&SALT), &[black_box(&IKM)], &mut prk);
                expand::<$ours>(&prk, &[INFO], &mut okm).unwrap();
                okm
            };
            let rustcrypto = || {
                let mut okm = [0; 32];
                let prk = hkdf::Hkdf::<$rustcrypto>::new(Some(black_box(&SALT)), black_box(&IKM));
                prk.expand(INFO, &mut okm).unwrap();
                okm
            };
            hkdf_rows!(@peer ring, $algorithm);
            hkdf_rows!(@peer aws_lc_rs, $algorithm);
            assert_eq!((ours(), ours(), ours()), (ring(), rustcrypto(), aws_lc_rs()));
            let mut group = c.benchmark_group(concat!("kdf/", $name));
            group.bench_function(BenchmarkId::new("nocrypto-soft", 32), |b| b.iter(ours));
            group.bench_function(BenchmarkId::new("ring", 32), |b| b.iter(ring));
            group.bench_function(BenchmarkId::new("aws-lc-rs", 32), |b| b.iter(aws_lc_rs));
            group.bench_function(BenchmarkId::new("rustcrypto", 32), |b| b.iter(rustcrypto));
            group.finish();
        }
    };
    (@peer $peer:ident, $algorithm:ident) => {
        let $peer = || {
            let mut okm = [0; 32];
            let salt = $peer::hkdf::Salt::new($peer::hkdf::$algorithm, black_box(&SALT));
            let prk = salt.extract(black_box(&IKM));
            prk.expand(&[INFO], Length).unwrap().fill(&mut okm).unwrap();
            okm
        };
    };
}

hkdf_rows!(hkdf_sha256, "hkdf-sha256", Sha256, sha2::Sha256, HKDF_SHA256);
hkdf_rows!(hkdf_sha384, "hkdf-sha384", Sha384, sha2::Sha384, HKDF_SHA384);

/// The length of every expansion, as ring and aws-lc-rs want to hear it.
struct Length;

impl ring::hkdf::KeyType for Length {
    fn len(&self) -> usize {
        32
    }
}

impl aws_lc_rs::hkdf::KeyType for Length {
    fn len(&self) -> usize {
        32
    }
}

/// RFC 5246 §5 over RustCrypto's HMAC, keyed once: RustCrypto has no TLS 1.2 PRF of its own.
fn p_hash<M: Mac + KeyInit + Clone>(secret: &[u8], label: &[u8], seed: &[u8], out: &mut [u8]) {
    let keyed = <M as KeyInit>::new_from_slice(secret).unwrap();
    let mut a = keyed.clone().chain_update(label).chain_update(seed).finalize().into_bytes();
    for chunk in out.chunks_mut(a.len()) {
        let block =
            keyed.clone().chain_update(&a).chain_update(label).chain_update(seed).finalize().into_bytes();
        chunk.copy_from_slice(&block[..chunk.len()]);
        a = keyed.clone().chain_update(&a).finalize().into_bytes();
    }
}

/// Secret, label, seed and output.
type Prf = fn(&[u8], &[u8], &[u8], &mut [u8]);

fn prf<H: Hash>(
    c: &mut Bencher,
    name: &str,
    algorithm: &'static aws_lc_rs::tls_prf::Algorithm,
    rustcrypto: Prf,
) {
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
        rustcrypto(&secret, LABEL, &seed, &mut out);
        assert_eq!(out, aws_lc(size).as_ref());
        group.bench_function(BenchmarkId::new(format!("nocrypto-{}", H::new().backend_name()), size), |b| {
            b.iter(|| tls12_prf::<H>(black_box(&secret), LABEL, &[black_box(&seed)], &mut out));
        });
        group.bench_function(BenchmarkId::new("aws-lc-rs", size), |b| b.iter(|| aws_lc(size)));
        group.bench_function(BenchmarkId::new("rustcrypto", size), |b| {
            b.iter(|| rustcrypto(black_box(&secret), LABEL, black_box(&seed), &mut out));
        });
    }
    group.finish();
}
