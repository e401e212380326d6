//! RSA-2048, PKCS#1 v1.5 with SHA-256: one key of nocrypto's tests, the public key decoded in every verification.
//!
//! RustCrypto signs without blinding in its plain form, which is the one that is measured.

use std::hint::black_box;

use criterion::BenchmarkId;
use nocrypto::hash::sha256::Sha256;
use nocrypto::rsa::{PrivateKey, PublicKey};
use rsa_peer::pkcs1::{DecodeRsaPrivateKey, DecodeRsaPublicKey};
use rsa_peer::pkcs1v15;
use rsa_peer::signature::{SignatureEncoding, Signer, Verifier};

use super::Bencher;

use ::rsa as rsa_peer;

const KEY: &[u8] = include_bytes!("../../../nocrypto/tests/data/rsa2048.der");
const MESSAGE: &[u8] = b"a message of about the length of a TLS CertificateVerify hash";

macro_rules! peer {
    ($group:ident, $peer:ident, $name:literal, $public:expr, $expected:expr) => {
        let random = $peer::rand::SystemRandom::new();
        let key = $peer::rsa::KeyPair::from_der(KEY).unwrap();
        let mut signature = [0; 256];
        key.sign(&$peer::signature::RSA_PKCS1_SHA256, &random, MESSAGE, &mut signature).unwrap();
        assert_eq!(&signature, $expected);
        $group.bench_function(BenchmarkId::new($name, "sign"), |b| {
            b.iter(|| {
                let padding = &$peer::signature::RSA_PKCS1_SHA256;
                key.sign(padding, &random, black_box(MESSAGE), &mut signature).unwrap();
            });
        });
        let algorithm = &$peer::signature::RSA_PKCS1_2048_8192_SHA256;
        let public = $peer::signature::UnparsedPublicKey::new(algorithm, $public);
        $group.bench_function(BenchmarkId::new($name, "verify"), |b| {
            b.iter(|| public.verify(black_box(MESSAGE), $expected).unwrap());
        });
    };
}

pub(super) fn run(c: &mut Bencher) {
    let key = PrivateKey::from_pkcs1_der(KEY).unwrap();
    let ring_key = ring::rsa::KeyPair::from_der(KEY).unwrap();
    let public = ring::signature::KeyPair::public_key(&ring_key).as_ref();
    let mut signature = [0; 256];
    key.sign_pkcs1::<Sha256>(MESSAGE, &mut signature).unwrap();

    let mut group = c.benchmark_group("rsa/rsa2048-pkcs1-sha256");
    group.bench_function(BenchmarkId::new("nocrypto-soft", "sign"), |b| {
        let mut signature = [0; 256];
        b.iter(|| key.sign_pkcs1::<Sha256>(black_box(MESSAGE), &mut signature).unwrap());
    });
    group.bench_function(BenchmarkId::new("nocrypto-soft", "verify"), |b| {
        b.iter(|| {
            let public = PublicKey::from_pkcs1_der(black_box(public)).unwrap();
            public.verify_pkcs1::<Sha256>(MESSAGE, &signature).unwrap();
        });
    });
    peer!(group, ring, "ring", public, &signature);
    peer!(group, aws_lc_rs, "aws-lc-rs", public, &signature);
    let rust_key = rsa_peer::PrivateKey::from_pkcs1_der(KEY).unwrap();
    let rust_key = pkcs1v15::SigningKey::<sha2::Sha256>::new(rust_key);
    assert_eq!(rust_key.sign(MESSAGE).to_vec(), signature);
    group.bench_function(BenchmarkId::new("rustcrypto", "sign"), |b| {
        b.iter(|| rust_key.sign(black_box(MESSAGE)));
    });
    group.bench_function(BenchmarkId::new("rustcrypto", "verify"), |b| {
        b.iter(|| {
            let public = rsa_peer::PublicKey::from_pkcs1_der(black_box(public)).unwrap();
            let signature = pkcs1v15::Signature::try_from(signature.as_slice()).unwrap();
            pkcs1v15::VerifyingKey::<sha2::Sha256>::new(public).verify(MESSAGE, &signature).unwrap();
        });
    });
    group.finish();
}
