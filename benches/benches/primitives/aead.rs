//! AES-128-GCM, AES-256-GCM and ChaCha20-Poly1305: seal and open in place, 13 bytes of additional data as in a TLS 1.2 record.
//!
//! Opening destroys its input, so every open row has the cost of restoring the ciphertext (a copy) in it, for all.

use std::hint::black_box;

use aes_gcm::aead::{AeadInOut, KeyInit};
use criterion::{BenchmarkId, Throughput};
use nocrypto::aead::aes_gcm::{Aes128Gcm, Aes256Gcm};
use nocrypto::aead::chacha20_poly1305::ChaCha20Poly1305;
use nocrypto::cipher::aes::AesBackend;
use nocrypto::cpu::Features;

use super::Bencher;

const SIZES: [usize; 3] = [64, 1350, 16384];
const NONCE: [u8; 12] = [7; 12];
const AAD: [u8; 13] = [9; 13];

pub(super) fn run(c: &mut Bencher) {
    aes128(c);
    aes256(c);
    chacha20(c);
}

macro_rules! rows {
    ($function:ident, $name:literal, $ours:expr, $key_len:literal, $rustcrypto:path, $algorithm:ident) => {
        fn $function(c: &mut Bencher) {
            let key = [0x42; $key_len];
            let ring = ring::aead::LessSafeKey::new(
                ring::aead::UnboundKey::new(&ring::aead::$algorithm, &key).unwrap(),
            );
            let aws_lc = aws_lc_rs::aead::LessSafeKey::new(
                aws_lc_rs::aead::UnboundKey::new(&aws_lc_rs::aead::$algorithm, &key).unwrap(),
            );
            let rustcrypto = <$rustcrypto>::new_from_slice(&key).unwrap();
            let ours: Vec<_> = $ours(&key);

            let ring_seal = |data: &mut [u8]| {
                let nonce = ring::aead::Nonce::assume_unique_for_key(NONCE);
                ring.seal_in_place_separate_tag(nonce, ring::aead::Aad::from(&AAD), data).unwrap()
            };
            let aws_lc_seal = |data: &mut [u8]| {
                let nonce = aws_lc_rs::aead::Nonce::assume_unique_for_key(NONCE);
                aws_lc.seal_in_place_separate_tag(nonce, aws_lc_rs::aead::Aad::from(&AAD), data).unwrap()
            };
            let rustcrypto_seal = |data: &mut [u8]| {
                rustcrypto.encrypt_inout_detached(&NONCE.into(), &AAD, data.into()).unwrap()
            };

            let mut group = c.benchmark_group(concat!("aead/", $name, "-seal"));
            for size in SIZES {
                let mut data = vec![0; size];
                group.throughput(Throughput::Bytes(size as u64));
                for aead in &ours {
                    let mut expected = vec![0; size];
                    let tag = aead.seal_in_place(&NONCE, &AAD, &mut expected).unwrap();
                    assert_eq!(tag, ring_seal(&mut vec![0; size]).as_ref());
                    assert_eq!(tag, rustcrypto_seal(&mut vec![0; size]).as_slice());
                    let id = BenchmarkId::new(format!("nocrypto-{}", aead.backend_name()), size);
                    group.bench_function(id, |b| {
                        b.iter(|| aead.seal_in_place(black_box(&NONCE), &AAD, black_box(&mut data)).unwrap());
                    });
                }
                group.bench_function(BenchmarkId::new("ring", size), |b| {
                    b.iter(|| ring_seal(black_box(&mut data)));
                });
                group.bench_function(BenchmarkId::new("aws-lc-rs", size), |b| {
                    b.iter(|| aws_lc_seal(black_box(&mut data)));
                });
                group.bench_function(BenchmarkId::new("rustcrypto", size), |b| {
                    b.iter(|| rustcrypto_seal(black_box(&mut data)));
                });
            }
            group.finish();

            let mut group = c.benchmark_group(concat!("aead/", $name, "-open"));
            for size in SIZES {
                let mut sealed = vec![0; size];
                let tag = rustcrypto_seal(&mut sealed);
                let tag: [u8; 16] = tag.as_slice().try_into().unwrap();
                let mut with_tag = sealed.clone();
                with_tag.extend_from_slice(&tag);
                let mut data = vec![0; size + 16];
                group.throughput(Throughput::Bytes(size as u64));
                for aead in &ours {
                    let id = BenchmarkId::new(format!("nocrypto-{}", aead.backend_name()), size);
                    group.bench_function(id, |b| {
                        b.iter(|| {
                            data[..size].copy_from_slice(black_box(&sealed));
                            aead.open_in_place(&NONCE, &AAD, &mut data[..size], &tag).unwrap();
                        });
                    });
                }
                group.bench_function(BenchmarkId::new("ring", size), |b| {
                    b.iter(|| {
                        data.copy_from_slice(black_box(&with_tag));
                        let nonce = ring::aead::Nonce::assume_unique_for_key(NONCE);
                        ring.open_in_place(nonce, ring::aead::Aad::from(&AAD), &mut data).unwrap();
                    });
                });
                group.bench_function(BenchmarkId::new("aws-lc-rs", size), |b| {
                    b.iter(|| {
                        data.copy_from_slice(black_box(&with_tag));
                        let nonce = aws_lc_rs::aead::Nonce::assume_unique_for_key(NONCE);
                        aws_lc.open_in_place(nonce, aws_lc_rs::aead::Aad::from(&AAD), &mut data).unwrap();
                    });
                });
                group.bench_function(BenchmarkId::new("rustcrypto", size), |b| {
                    b.iter(|| {
                        data[..size].copy_from_slice(black_box(&sealed));
                        let buffer = (&mut data[..size]).into();
                        rustcrypto.decrypt_inout_detached(&NONCE.into(), &AAD, buffer, &tag.into()).unwrap();
                    });
                });
            }
            group.finish();
        }
    };
}

/// Our AES-GCM on every backend of this machine.
macro_rules! aes_gcm_backends {
    ($ours:ident) => {
        |key| AesBackend::available().map(|backend| $ours::with_backend(key, backend)).collect()
    };
}

/// Ours on the best backend and, where that is another, the portable one.
fn chacha20_backends(key: &[u8; 32]) -> Vec<ChaCha20Poly1305> {
    let mut backends =
        vec![ChaCha20Poly1305::new(key), ChaCha20Poly1305::with_features(key, Features::none())];
    backends.dedup_by_key(|aead| aead.backend_name());
    backends
}

rows!(aes128, "aes128gcm", aes_gcm_backends!(Aes128Gcm), 16, aes_gcm::Aes128Gcm, AES_128_GCM);
rows!(aes256, "aes256gcm", aes_gcm_backends!(Aes256Gcm), 32, aes_gcm::Aes256Gcm, AES_256_GCM);
rows!(
    chacha20,
    "chacha20poly1305",
    chacha20_backends,
    32,
    chacha20poly1305::ChaCha20Poly1305,
    CHACHA20_POLY1305
);
