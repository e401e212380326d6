//! rustls-webpki verifies certificates by every algorithm of the provider, and refuses the same with one bit flipped.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "tests"
)]

#[path = "support/pki.rs"]
#[allow(dead_code, reason = "not all of it is used by each test")]
mod pki;

use std::sync::Arc;

use nocrypto_asn1::crypto::KeySigner;
use nocrypto_asn1::signer::{SignError, Signer};
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier;
use rustls::pki_types::{AlgorithmIdentifier, CertificateDer, UnixTime, alg_id};
use rustls::{CertificateError, Error};

use pki::{Kind, Pki, name, rng};

fn verify(pki: &Pki, leaf: &CertificateDer<'_>) -> Result<(), Error> {
    let provider = Arc::new(nocrypto_rustls::default_provider());
    let verifier = WebPkiServerVerifier::builder_with_provider(pki.roots(), provider).build().unwrap();
    verifier.verify_server_cert(leaf, &[], &name(), &[], UnixTime::now()).map(|_| ())
}

/// RSA with the identifier's parameters left out, as some old authorities sign.
struct WithoutParameters<'k>(KeySigner<'k>);

impl Signer for WithoutParameters<'_> {
    fn subject_public_key_info(&self) -> &[u8] {
        self.0.subject_public_key_info()
    }

    fn signature_algorithm(&self) -> AlgorithmIdentifier {
        let with = self.0.signature_algorithm();
        let identifiers = [alg_id::RSA_PKCS1_SHA256, alg_id::RSA_PKCS1_SHA384, alg_id::RSA_PKCS1_SHA512];
        let index = identifiers.iter().position(|known| *known == with).unwrap();
        const OIDS: [&[u8]; 3] = [
            b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0b",
            b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0c",
            b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0d",
        ];
        assert_eq!(with.as_ref(), [OIDS[index], &[5, 0]].concat());
        AlgorithmIdentifier::from_slice(OIDS[index])
    }

    fn sign(&mut self, message: &[u8], out: &mut Vec<u8>) -> Result<(), SignError> {
        self.0.sign(message, out)
    }
}

#[test]
fn every_algorithm() {
    let mut verified = Vec::new();
    let mut check = |kind: Kind, signer: &mut dyn Signer, key: &nocrypto_asn1::crypto::SigningKey| {
        let id = signer.signature_algorithm();
        let pki = Pki::signed(Kind::P256, key, signer);
        verify(&pki, &pki.leaf).unwrap_or_else(|error| panic!("{kind:?}, {id:?}: {error}"));
        let mut forged = pki.leaf.to_vec();
        *forged.last_mut().unwrap() ^= 1;
        let refused = verify(&pki, &forged.into());
        assert_eq!(
            refused,
            Err(Error::InvalidCertificate(CertificateError::BadSignature)),
            "{kind:?}, {id:?}"
        );
        verified.push((kind, id));
    };
    for kind in Kind::ALL {
        let key = kind.key(5);
        for algorithm in key.signature_algorithms() {
            let mut rng = rng(6);
            check(kind, &mut key.signer_by(*algorithm, &mut rng).unwrap(), &key);
            if algorithm.identifier().as_ref().ends_with(&[5, 0]) {
                let signer = key.signer_by(*algorithm, &mut rng).unwrap();
                check(kind, &mut WithoutParameters(signer), &key);
            }
        }
    }
    let provider = nocrypto_rustls::default_provider();
    for algorithm in provider.signature_verification_algorithms.all {
        let (key, signature) = (algorithm.public_key_alg_id(), algorithm.signature_alg_id());
        let covered = verified.iter().any(|(kind, id)| {
            let of = [alg_id::ECDSA_P256, alg_id::ECDSA_P384, alg_id::ED25519, alg_id::RSA_ENCRYPTION];
            of[Kind::ALL.iter().position(|known| known == kind).unwrap()] == key && *id == signature
        });
        assert!(covered || key == alg_id::ECDSA_P521, "{algorithm:?} has no test");
    }
}
