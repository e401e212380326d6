//! RSA with SHA-256: PSS with keys of 2048, 3072 and 4096 bits, PKCS#1 v1.5 with 2048; the public key is decoded in every
//! verification.
//!
//! RustCrypto signs without blinding in its plain form, which is the one that is measured. The larger keys are made
//! by OpenSSL when the benchmark starts.

use std::hint::black_box;

use nocrypto::SeededRng;
use nocrypto::hash::sha256::Sha256;
use nocrypto::rsa::{PrivateKey, PublicKey};
use nocrypto_benches::Rows;
use openssl::pkey::PKey;
use rsa_peer::pkcs1::{DecodeRsaPrivateKey, DecodeRsaPublicKey};
use rsa_peer::signature::{RandomizedSigner, SignatureEncoding, Signer, Verifier};
use rsa_peer::{pkcs1v15, pss};
use rscrypto::{RsaPkcs1v15Profile, RsaPssProfile, RsaPublicKeyPolicy, RsaSignatureProfile};

use super::Bencher;

use ::rsa as rsa_peer;

const KEY_2048: &[u8] = include_bytes!("../../../nocrypto/tests/data/rsa2048.der");
const MESSAGE: &[u8] = b"a message of about the length of a TLS CertificateVerify hash";

#[derive(Clone, Copy, PartialEq)]
enum Padding {
    Pkcs1,
    Pss,
}

pub(super) fn run(c: &mut Bencher) {
    rows(c, "rsa/rsa2048-pkcs1-sha256", KEY_2048, Padding::Pkcs1);
    rows(c, "rsa/rsa2048-pss-sha256", KEY_2048, Padding::Pss);
    for (name, bits) in [("rsa/rsa3072-pss-sha256", 3072), ("rsa/rsa4096-pss-sha256", 4096)] {
        let key = openssl::rsa::Rsa::generate(bits).unwrap().private_key_to_der().unwrap();
        rows(c, name, &key, Padding::Pss);
    }
}

macro_rules! ring_like {
    ($rows:expr, $peer:ident, $name:literal, $key:expr, $public:expr, $signature:expr, $padding:expr) => {
        let random = $peer::rand::SystemRandom::new();
        let key = $peer::rsa::KeyPair::from_der($key).unwrap();
        let mut out = vec![0; $signature.len()];
        let encoding: &dyn $peer::signature::RsaEncoding = match $padding {
            Padding::Pkcs1 => &$peer::signature::RSA_PKCS1_SHA256,
            Padding::Pss => &$peer::signature::RSA_PSS_SHA256,
        };
        $rows.row("sign").by($name, || key.sign(encoding, &random, black_box(MESSAGE), &mut out).unwrap());
        let parameters = match $padding {
            Padding::Pkcs1 => &$peer::signature::RSA_PKCS1_2048_8192_SHA256,
            Padding::Pss => &$peer::signature::RSA_PSS_2048_8192_SHA256,
        };
        let public = $peer::signature::UnparsedPublicKey::new(parameters, $public);
        $rows.row("verify").by($name, || public.verify(black_box(MESSAGE), $signature).unwrap());
    };
}

fn rows(c: &mut Bencher, name: &str, der: &[u8], padding: Padding) {
    let mut rng = SeededRng::dangerous_from_fixed_seed(&[5; 32]);
    let key = PrivateKey::from_pkcs1_der(der).unwrap();
    let openssl_key = openssl::rsa::Rsa::private_key_from_der(der).unwrap();
    let public = &openssl_key.public_key_to_der_pkcs1().unwrap()[..];
    let mut signature = vec![0; key.public_key().modulus_len()];
    let mut sign = |out: &mut [u8]| match padding {
        Padding::Pkcs1 => key.sign_pkcs1::<Sha256>(black_box(MESSAGE), out).unwrap(),
        Padding::Pss => key.sign_pss::<Sha256>(black_box(MESSAGE), &mut rng, out).unwrap(),
    };
    sign(&mut signature);
    let mut out = signature.clone();
    let mut rows = Rows::new(c, name);
    let ours = format!("nocrypto-{}", key.backend_name());
    rows.row("sign").by(&ours, || sign(&mut out));
    let signature = &signature[..];
    rows.row("verify").by(&ours, || {
        let public = PublicKey::from_pkcs1_der(black_box(public)).unwrap();
        match padding {
            Padding::Pkcs1 => public.verify_pkcs1::<Sha256>(MESSAGE, signature).unwrap(),
            Padding::Pss => public.verify_pss::<Sha256>(MESSAGE, signature).unwrap(),
        }
    });
    ring_like!(rows, ring, "ring", der, public, signature, padding);
    ring_like!(rows, aws_lc_rs, "aws-lc-rs", der, public, signature, padding);

    let rustcrypto = rsa_peer::PrivateKey::from_pkcs1_der(der).unwrap();
    let graviola = graviola::signing::rsa::SigningKey::from_pkcs1_der(der).unwrap();
    let purecrypto = purecrypto::rsa::BoxedRsaPrivateKey::from_pkcs1_der(der).unwrap();
    let policy = RsaPublicKeyPolicy::legacy_verification();
    let rscrypto = rscrypto::RsaPrivateKey::from_pkcs1_der_with_policy(der, &policy).unwrap();
    let profile = match padding {
        Padding::Pkcs1 => RsaSignatureProfile::pkcs1v15(RsaPkcs1v15Profile::Sha256),
        Padding::Pss => RsaSignatureProfile::pss(RsaPssProfile::Sha256),
    };
    let openssl = PKey::from_rsa(openssl_key).unwrap();
    let openssl_padding = match padding {
        Padding::Pkcs1 => openssl::rsa::Padding::PKCS1,
        Padding::Pss => openssl::rsa::Padding::PKCS1_PSS,
    };
    let digest = openssl::hash::MessageDigest::sha256();
    match padding {
        Padding::Pkcs1 => {
            let key = pkcs1v15::SigningKey::<sha2::Sha256>::new(rustcrypto);
            assert_eq!(key.sign(MESSAGE).to_vec(), signature);
            rows.row("sign").by("rustcrypto", || key.sign(black_box(MESSAGE)));
        }
        Padding::Pss => {
            let key = pss::SigningKey::<sha2::Sha256>::new(rustcrypto);
            let mut random = <chacha20::ChaCha20Rng as chacha20::rand_core::SeedableRng>::from_seed([1; 32]);
            rows.row("sign").by("rustcrypto", || key.sign_with_rng(&mut random, black_box(MESSAGE)));
        }
    }
    rows.row("sign")
        .by("graviola", || match padding {
            Padding::Pkcs1 => graviola.sign_pkcs1_sha256(&mut out, black_box(MESSAGE)).unwrap().len(),
            Padding::Pss => graviola.sign_pss_sha256(&mut out, black_box(MESSAGE)).unwrap().len(),
        })
        .by("purecrypto", || match padding {
            Padding::Pkcs1 => {
                purecrypto.sign_pkcs1v15::<purecrypto::hash::Sha256>(black_box(MESSAGE)).unwrap()
            }
            Padding::Pss => {
                let random = &mut purecrypto::rng::OsRng;
                purecrypto.sign_pss::<purecrypto::hash::Sha256, _>(black_box(MESSAGE), random).unwrap()
            }
        })
        .by("rscrypto", || rscrypto.sign_signature(profile, black_box(MESSAGE), &mut out).unwrap())
        .by("openssl", || {
            let mut signer = openssl::sign::Signer::new(digest, &openssl).unwrap();
            signer.set_rsa_padding(openssl_padding).unwrap();
            if padding == Padding::Pss {
                signer.set_rsa_pss_saltlen(openssl::sign::RsaPssSaltlen::DIGEST_LENGTH).unwrap();
            }
            signer.sign_oneshot_to_vec(black_box(MESSAGE)).unwrap()
        });
    rows.row("verify")
        .by("rustcrypto", || {
            let public = rsa_peer::PublicKey::from_pkcs1_der(black_box(public)).unwrap();
            match padding {
                Padding::Pkcs1 => {
                    let signature = pkcs1v15::Signature::try_from(signature).unwrap();
                    pkcs1v15::VerifyingKey::<sha2::Sha256>::new(public).verify(MESSAGE, &signature).unwrap();
                }
                Padding::Pss => {
                    let signature = pss::Signature::try_from(signature).unwrap();
                    pss::VerifyingKey::<sha2::Sha256>::new(public).verify(MESSAGE, &signature).unwrap();
                }
            }
        })
        .by("graviola", || {
            let public = graviola::signing::rsa::VerifyingKey::from_pkcs1_der(black_box(public)).unwrap();
            match padding {
                Padding::Pkcs1 => public.verify_pkcs1_sha256(signature, MESSAGE).unwrap(),
                Padding::Pss => public.verify_pss_sha256(signature, MESSAGE).unwrap(),
            }
        })
        .by("purecrypto", || {
            let public = purecrypto::rsa::BoxedRsaPublicKey::from_pkcs1_der(black_box(public)).unwrap();
            match padding {
                Padding::Pkcs1 => {
                    public.verify_pkcs1v15::<purecrypto::hash::Sha256>(MESSAGE, signature).unwrap()
                }
                Padding::Pss => public.verify_pss::<purecrypto::hash::Sha256>(MESSAGE, signature).unwrap(),
            }
        })
        .by("rscrypto", || {
            let public =
                rscrypto::RsaPublicKey::from_pkcs1_der_with_policy(black_box(public), &policy).unwrap();
            public.verify_signature(profile, MESSAGE, signature).unwrap();
        })
        .by("openssl", || {
            let public = openssl::rsa::Rsa::public_key_from_der_pkcs1(black_box(public)).unwrap();
            let public = PKey::from_rsa(public).unwrap();
            let mut verifier = openssl::sign::Verifier::new(digest, &public).unwrap();
            verifier.set_rsa_padding(openssl_padding).unwrap();
            if padding == Padding::Pss {
                verifier.set_rsa_pss_saltlen(openssl::sign::RsaPssSaltlen::DIGEST_LENGTH).unwrap();
            }
            assert!(verifier.verify_oneshot(signature, MESSAGE).unwrap());
        });
}
