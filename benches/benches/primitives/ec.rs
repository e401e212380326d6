//! X25519 and P-256: key generation, agreement, ECDSA with SHA-256.
//!
//! ring and aws-lc-rs consume an agreement key that cannot be copied: their agreement rows make it outside the
//! measured time (`iter_batched`).

use std::hint::black_box;

use criterion::{BatchSize, BenchmarkId};
use nocrypto::ec::{p256, x25519};
use nocrypto::hash::sha256::Sha256;
use nocrypto::{Secret, SeededRng};
use p256_peer::ecdsa::signature::{Signer, Verifier};
use p256_peer::elliptic_curve::Generate;

use super::Bencher;

use ::p256 as p256_peer;

const MESSAGE: &[u8] = b"a message of about the length of a TLS CertificateVerify hash";

pub(super) fn run(c: &mut Bencher) {
    x25519_rows(c);
    p256_rows(c);
    ecdsa_rows(c);
}

macro_rules! peer_agreement {
    ($group:ident, $peer:ident, $name:literal, $algorithm:ident, $public:expr) => {
        let random = $peer::rand::SystemRandom::new();
        let algorithm = &$peer::agreement::$algorithm;
        $group.bench_function(BenchmarkId::new($name, "keygen"), |b| {
            b.iter(|| {
                let key = $peer::agreement::EphemeralPrivateKey::generate(algorithm, &random).unwrap();
                key.compute_public_key().unwrap()
            });
        });
        let peer_key = $peer::agreement::UnparsedPublicKey::new(algorithm, $public);
        $group.bench_function(BenchmarkId::new($name, "agree"), |b| {
            b.iter_batched(
                || $peer::agreement::EphemeralPrivateKey::generate(algorithm, &random).unwrap(),
                |key| peer_agreement!(@agree $peer, key, &peer_key),
                BatchSize::SmallInput,
            );
        });
    };
    (@agree ring, $key:expr, $peer_key:expr) => {
        ring::agreement::agree_ephemeral($key, $peer_key, |secret| black_box(secret)[0]).unwrap()
    };
    (@agree aws_lc_rs, $key:expr, $peer_key:expr) => {
        aws_lc_rs::agreement::agree_ephemeral($key, $peer_key, (), |secret| Ok(black_box(secret)[0])).unwrap()
    };
}

fn x25519_rows(c: &mut Bencher) {
    let mut rng = SeededRng::dangerous_from_fixed_seed(&[1; 32]);
    let key = x25519::PrivateKey::generate(&mut rng).unwrap();
    let peer = x25519::PrivateKey::generate(&mut rng).unwrap();
    let public = *peer.public_key().as_bytes();

    let mut group = c.benchmark_group("ec/x25519");
    group.bench_function(BenchmarkId::new("nocrypto-soft", "keygen"), |b| {
        b.iter(|| *x25519::PrivateKey::generate(&mut rng).unwrap().public_key().as_bytes());
    });
    group.bench_function(BenchmarkId::new("nocrypto-soft", "agree"), |b| {
        let mut shared = Secret::zeroed();
        b.iter(|| {
            let public = x25519::PublicKey::from_bytes(black_box(&public)).unwrap();
            key.diffie_hellman(&public, &mut shared).unwrap();
        });
    });
    peer_agreement!(group, ring, "ring", X25519, public);
    peer_agreement!(group, aws_lc_rs, "aws-lc-rs", X25519, public);
    group.bench_function(BenchmarkId::new("rustcrypto", "keygen"), |b| {
        b.iter(|| x25519_dalek::PublicKey::from(&x25519_dalek::StaticSecret::random()));
    });
    let dalek = x25519_dalek::StaticSecret::random();
    group.bench_function(BenchmarkId::new("rustcrypto", "agree"), |b| {
        b.iter(|| dalek.diffie_hellman(&x25519_dalek::PublicKey::from(*black_box(&public))));
    });
    group.finish();
}

fn p256_rows(c: &mut Bencher) {
    let mut rng = SeededRng::dangerous_from_fixed_seed(&[2; 32]);
    let key = p256::PrivateKey::generate(&mut rng).unwrap();
    let public = p256::PrivateKey::generate(&mut rng).unwrap().public_key().to_sec1();

    let mut group = c.benchmark_group("ec/p256");
    group.bench_function(BenchmarkId::new("nocrypto-soft", "keygen"), |b| {
        b.iter(|| p256::PrivateKey::generate(&mut rng).unwrap().public_key().to_sec1());
    });
    group.bench_function(BenchmarkId::new("nocrypto-soft", "agree"), |b| {
        let mut shared = Secret::zeroed();
        b.iter(|| {
            let public = p256::PublicKey::from_sec1(black_box(&public)).unwrap();
            key.diffie_hellman(&public, &mut shared).unwrap();
        });
    });
    peer_agreement!(group, ring, "ring", ECDH_P256, public);
    peer_agreement!(group, aws_lc_rs, "aws-lc-rs", ECDH_P256, public);
    group.bench_function(BenchmarkId::new("rustcrypto", "keygen"), |b| {
        b.iter(|| p256_peer::SecretKey::generate().public_key());
    });
    let peer_key = p256_peer::SecretKey::generate();
    group.bench_function(BenchmarkId::new("rustcrypto", "agree"), |b| {
        b.iter(|| {
            let public = p256_peer::PublicKey::from_sec1_bytes(black_box(&public)).unwrap();
            p256_peer::ecdh::diffie_hellman(peer_key.to_nonzero_scalar(), public.as_affine())
        });
    });
    group.finish();
}

macro_rules! peer_ecdsa {
    ($group:ident, $peer:ident, $name:literal, $parse:expr) => {
        let random = $peer::rand::SystemRandom::new();
        let signing = &$peer::signature::ECDSA_P256_SHA256_ASN1_SIGNING;
        let document = $peer::signature::EcdsaKeyPair::generate_pkcs8(signing, &random).unwrap();
        let key: $peer::signature::EcdsaKeyPair = $parse(signing, document.as_ref(), &random);
        $group.bench_function(BenchmarkId::new($name, "sign"), |b| {
            b.iter(|| key.sign(&random, black_box(MESSAGE)).unwrap());
        });
        let signature = key.sign(&random, MESSAGE).unwrap();
        let public = $peer::signature::KeyPair::public_key(&key);
        let public = $peer::signature::UnparsedPublicKey::new(
            &$peer::signature::ECDSA_P256_SHA256_ASN1,
            public.as_ref(),
        );
        $group.bench_function(BenchmarkId::new($name, "verify"), |b| {
            b.iter(|| public.verify(black_box(MESSAGE), signature.as_ref()).unwrap());
        });
    };
}

/// Signatures are DER, public keys encoded points: every verify row decodes both, as a certificate makes one do.
fn ecdsa_rows(c: &mut Bencher) {
    let mut rng = SeededRng::dangerous_from_fixed_seed(&[3; 32]);
    let key = p256::PrivateKey::generate(&mut rng).unwrap();
    let public = key.public_key().to_sec1();
    let signature = key.sign::<Sha256>(MESSAGE, &mut rng).unwrap();
    let mut der = [0; 72];
    let der = signature.to_der(&mut der);

    let mut group = c.benchmark_group("ec/ecdsa-p256");
    group.bench_function(BenchmarkId::new("nocrypto-soft", "sign"), |b| {
        b.iter(|| key.sign::<Sha256>(black_box(MESSAGE), &mut rng).unwrap());
    });
    group.bench_function(BenchmarkId::new("nocrypto-soft", "verify"), |b| {
        b.iter(|| {
            let public = p256::PublicKey::from_sec1(black_box(&public)).unwrap();
            let signature = p256::Signature::from_der(black_box(der)).unwrap();
            public.verify::<Sha256>(MESSAGE, &signature).unwrap();
        });
    });
    peer_ecdsa!(group, ring, "ring", |algorithm, pkcs8: &[u8], random| {
        ring::signature::EcdsaKeyPair::from_pkcs8(algorithm, pkcs8, random).unwrap()
    });
    peer_ecdsa!(group, aws_lc_rs, "aws-lc-rs", |algorithm, pkcs8: &[u8], _| {
        aws_lc_rs::signature::EcdsaKeyPair::from_pkcs8(algorithm, pkcs8).unwrap()
    });
    let peer_key = p256_peer::ecdsa::SigningKey::generate();
    group.bench_function(BenchmarkId::new("rustcrypto", "sign"), |b| {
        b.iter(|| -> p256_peer::ecdsa::Signature { peer_key.sign(black_box(MESSAGE)) });
    });
    group.bench_function(BenchmarkId::new("rustcrypto", "verify"), |b| {
        b.iter(|| {
            let key = p256_peer::ecdsa::VerifyingKey::from_sec1_bytes(black_box(&public)).unwrap();
            let signature = p256_peer::ecdsa::Signature::from_der(black_box(der)).unwrap();
            key.verify(MESSAGE, &signature).unwrap();
        });
    });
    group.finish();
}
