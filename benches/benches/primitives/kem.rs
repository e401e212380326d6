//! ML-KEM-768, which ring has not: key generation with the encoded public key, encapsulation, decapsulation.
//!
//! Keys and ciphertexts are parsed outside the measured time; secrets of two sides are equal before anything is timed.

use std::hint::black_box;

use aws_lc_rs::kem as aws_lc;
use criterion::BenchmarkId;
use ml_kem::MlKem768;
use ml_kem::kem::{Decapsulate, Encapsulate, Kem, KeyExport};
use nocrypto::kem::ml_kem::ml_kem_768::{CIPHERTEXT_LEN, DecapsulationKey, EncapsulationKey};
use nocrypto::{Secret, SeededRng};

use super::Bencher;

pub(super) fn run(c: &mut Bencher) {
    let mut rng = SeededRng::dangerous_from_fixed_seed(&[4; 32]);
    let ours = DecapsulationKey::generate(&mut rng).unwrap();
    let public = ours.encapsulation_key();
    let (mut ciphertext, mut secret) = ([0; CIPHERTEXT_LEN], Secret::zeroed());

    let aws_key = aws_lc::DecapsulationKey::generate(&aws_lc::ML_KEM_768).unwrap();
    let aws_public = aws_key.encapsulation_key().unwrap();
    let (aws_ciphertext, aws_secret) = aws_public.encapsulate().unwrap();
    let aws_bytes = aws_public.key_bytes().unwrap();
    EncapsulationKey::from_bytes(aws_bytes.as_ref())
        .unwrap()
        .encapsulate(&mut rng, &mut ciphertext, &mut secret)
        .unwrap();
    let theirs = aws_key.decapsulate(ciphertext.as_slice().into()).unwrap();
    assert_eq!(secret.expose(), theirs.as_ref());

    let (rust_key, rust_public) = MlKem768::generate_keypair();
    let (rust_ciphertext, rust_secret) = rust_public.encapsulate();
    assert_eq!(rust_key.decapsulate(&rust_ciphertext), rust_secret);
    public.encapsulate(&mut rng, &mut ciphertext, &mut secret).unwrap();

    let mut group = c.benchmark_group("kem/ml-kem-768");
    group.bench_function(BenchmarkId::new("nocrypto-soft", "keygen"), |b| {
        b.iter(|| *DecapsulationKey::generate(&mut rng).unwrap().encapsulation_key().as_bytes());
    });
    group.bench_function(BenchmarkId::new("nocrypto-soft", "encap"), |b| {
        let mut ciphertext = [0; CIPHERTEXT_LEN];
        b.iter(|| black_box(&public).encapsulate(&mut rng, &mut ciphertext, &mut secret).unwrap());
    });
    group.bench_function(BenchmarkId::new("nocrypto-soft", "decap"), |b| {
        let mut secret = Secret::zeroed();
        b.iter(|| ours.decapsulate(black_box(&ciphertext), &mut secret));
    });
    group.bench_function(BenchmarkId::new("aws-lc-rs", "keygen"), |b| {
        b.iter(|| {
            let key = aws_lc::DecapsulationKey::generate(&aws_lc::ML_KEM_768).unwrap();
            key.encapsulation_key().unwrap().key_bytes().unwrap()
        });
    });
    group.bench_function(BenchmarkId::new("aws-lc-rs", "encap"), |b| {
        b.iter(|| black_box(&aws_public).encapsulate().unwrap());
    });
    assert_eq!(aws_key.decapsulate(aws_ciphertext.as_ref().into()).unwrap().as_ref(), aws_secret.as_ref());
    group.bench_function(BenchmarkId::new("aws-lc-rs", "decap"), |b| {
        b.iter(|| aws_key.decapsulate(black_box(aws_ciphertext.as_ref()).into()).unwrap());
    });
    group.bench_function(BenchmarkId::new("rustcrypto", "keygen"), |b| {
        b.iter(|| MlKem768::generate_keypair().1.to_bytes());
    });
    group.bench_function(BenchmarkId::new("rustcrypto", "encap"), |b| {
        b.iter(|| black_box(&rust_public).encapsulate());
    });
    group.bench_function(BenchmarkId::new("rustcrypto", "decap"), |b| {
        b.iter(|| rust_key.decapsulate(black_box(&rust_ciphertext)));
    });
    group.finish();
}
