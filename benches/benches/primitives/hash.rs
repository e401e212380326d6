//! SHA-256, SHA-384, SHA-512, SHA3-256 (which ring has not); HMAC with a fresh key.

use std::hint::black_box;

use criterion::{BenchmarkId, Throughput};
use nocrypto::hash::Hash;
use nocrypto::hash::sha3::Sha3_256;
use nocrypto::hash::sha256::Sha256;
use nocrypto::hash::sha512::{Sha384, Sha512};
use nocrypto::mac::hmac::Hmac;
use sha2::Digest;

use super::Bencher;

const SIZES: [usize; 3] = [64, 1350, 16384];

pub(super) fn run(c: &mut Bencher) {
    hash::<Sha256, sha2::Sha256>(c, "sha256", Some(&ring::digest::SHA256), &aws_lc_rs::digest::SHA256);
    hash::<Sha384, sha2::Sha384>(c, "sha384", Some(&ring::digest::SHA384), &aws_lc_rs::digest::SHA384);
    hash::<Sha512, sha2::Sha512>(c, "sha512", Some(&ring::digest::SHA512), &aws_lc_rs::digest::SHA512);
    hash::<Sha3_256, sha3::Sha3_256>(c, "sha3-256", None, &aws_lc_rs::digest::SHA3_256);
    hmac_sha256(c);
    hmac_sha384(c);
    hmac_sha512(c);
}

fn hash<H: Hash, R: Digest>(
    c: &mut Bencher,
    name: &str,
    ring: Option<&'static ring::digest::Algorithm>,
    aws_lc: &'static aws_lc_rs::digest::Algorithm,
) {
    let mut group = c.benchmark_group(format!("hash/{name}"));
    for size in SIZES {
        let data = vec![0x5a; size];
        assert_eq!(H::digest(&data).as_ref(), aws_lc_rs::digest::digest(aws_lc, &data).as_ref());
        assert_eq!(H::digest(&data).as_ref(), R::digest(&data).as_slice());
        group.throughput(Throughput::Bytes(size as u64));
        group.bench_function(BenchmarkId::new(format!("nocrypto-{}", H::new().backend_name()), size), |b| {
            b.iter(|| H::digest(black_box(&data)))
        });
        if let Some(ring) = ring {
            group.bench_function(BenchmarkId::new("ring", size), |b| {
                b.iter(|| ring::digest::digest(ring, black_box(&data)));
            });
        }
        group.bench_function(BenchmarkId::new("aws-lc-rs", size), |b| {
            b.iter(|| aws_lc_rs::digest::digest(aws_lc, black_box(&data)));
        });
        group
            .bench_function(BenchmarkId::new("rustcrypto", size), |b| b.iter(|| R::digest(black_box(&data))));
    }
    group.finish();
}

macro_rules! hmac_rows {
    ($function:ident, $name:literal, $ours:ty, $rustcrypto:ty, $algorithm:ident) => {
        fn $function(c: &mut Bencher) {
            use hmac::{KeyInit, Mac};
            let key = [0x0b; 32];
            let mut group = c.benchmark_group(concat!("mac/", $name));
            for size in [32, 1350] {
                let data = vec![0x5a; size];
                let ours = |data: &[u8]| {
                    let mut mac = Hmac::<$ours>::new(&key);
                    mac.update(data);
                    mac.finish()
                };
                let ring =
                    |data: &[u8]| ring::hmac::sign(&ring::hmac::Key::new(ring::hmac::$algorithm, &key), data);
                let aws_lc = |data: &[u8]| {
                    aws_lc_rs::hmac::sign(&aws_lc_rs::hmac::Key::new(aws_lc_rs::hmac::$algorithm, &key), data)
                };
                let rustcrypto = |data: &[u8]| {
                    let mut mac = <hmac::Hmac<$rustcrypto> as KeyInit>::new_from_slice(&key).unwrap();
                    mac.update(data);
                    mac.finalize()
                };
                assert_eq!(ours(&data).as_ref(), ring(&data).as_ref());
                group.throughput(Throughput::Bytes(size as u64));
                group.bench_function(BenchmarkId::new("nocrypto-soft", size), |b| {
                    b.iter(|| ours(black_box(&data)))
                });
                group.bench_function(BenchmarkId::new("ring", size), |b| b.iter(|| ring(black_box(&data))));
                group.bench_function(BenchmarkId::new("aws-lc-rs", size), |b| {
                    b.iter(|| aws_lc(black_box(&data)))
                });
                group.bench_function(BenchmarkId::new("rustcrypto", size), |b| {
                    b.iter(|| rustcrypto(black_box(&data)));
                });
            }
            group.finish();
        }
    };
}

hmac_rows!(hmac_sha256, "hmac-sha256", Sha256, sha2::Sha256, HMAC_SHA256);
hmac_rows!(hmac_sha384, "hmac-sha384", Sha384, sha2::Sha384, HMAC_SHA384);
hmac_rows!(hmac_sha512, "hmac-sha512", Sha512, sha2::Sha512, HMAC_SHA512);
