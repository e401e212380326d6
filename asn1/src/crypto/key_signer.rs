//! [`KeySigner`]: a [`SigningKey`], one of its algorithms and the randomness it needs, as a [`Signer`].
//!
//! Does not sign by an algorithm that is not the key's.
//!
//! Timing: constant in the private key; the algorithm and the length of the message are public.

use alloc::{vec, vec::Vec};

use nocrypto::{
    SeededRng,
    hash::{
        sha256::Sha256,
        sha512::{Sha384, Sha512},
    },
    rsa,
};
use pki_types::AlgorithmIdentifier;

use super::{
    SignatureAlgorithm, SigningKey,
    signing_key::{EcKey, SecretKey, there},
};
use crate::signer::{SignError, Signer};

/// A [`Signer`] over a [`SigningKey`], by one algorithm.
pub struct KeySigner<'k> {
    pub(super) key: &'k SigningKey,
    pub(super) algorithm: SignatureAlgorithm,
    pub(super) rng: &'k mut SeededRng,
}

impl Signer for KeySigner<'_> {
    fn subject_public_key_info(&self) -> &[u8] {
        self.key.subject_public_key_info()
    }

    fn signature_algorithm(&self) -> AlgorithmIdentifier {
        self.algorithm.identifier()
    }

    fn sign(&mut self, message: &[u8], out: &mut Vec<u8>) -> Result<(), SignError> {
        let result = match &self.key.secret {
            SecretKey::EcP256(key) => {
                there(key).and_then(|key| ecdsa(key, self.algorithm, message, self.rng, out))
            }
            SecretKey::EcP384(key) => {
                there(key).and_then(|key| ecdsa(key, self.algorithm, message, self.rng, out))
            }
            SecretKey::Ed25519(key) => {
                there(key).map(|key| out.extend_from_slice(&key.sign(message).to_bytes()))
            }
            SecretKey::Rsa(key) => rsa_signature(key, self.algorithm, message, self.rng, out),
        };
        result.map_err(|_| SignError)
    }
}

fn ecdsa<K: EcKey>(
    key: &K,
    algorithm: SignatureAlgorithm,
    message: &[u8],
    rng: &mut SeededRng,
    out: &mut Vec<u8>,
) -> Result<(), nocrypto::Error> {
    match algorithm {
        SignatureAlgorithm::EcdsaSha256 => key.append_signature::<Sha256>(message, rng, out),
        SignatureAlgorithm::EcdsaSha384 => key.append_signature::<Sha384>(message, rng, out),
        SignatureAlgorithm::EcdsaSha512 => key.append_signature::<Sha512>(message, rng, out),
        SignatureAlgorithm::Ed25519
        | SignatureAlgorithm::RsaPkcs1Sha256
        | SignatureAlgorithm::RsaPkcs1Sha384
        | SignatureAlgorithm::RsaPkcs1Sha512
        | SignatureAlgorithm::RsaPssSha256
        | SignatureAlgorithm::RsaPssSha384
        | SignatureAlgorithm::RsaPssSha512 => Err(nocrypto::Error::InvalidKey),
    }
}

fn rsa_signature(
    key: &rsa::PrivateKey,
    algorithm: SignatureAlgorithm,
    message: &[u8],
    rng: &mut SeededRng,
    out: &mut Vec<u8>,
) -> Result<(), nocrypto::Error> {
    let mut signature = vec![0; key.public_key().modulus_len()];
    match algorithm {
        SignatureAlgorithm::RsaPkcs1Sha256 => key.sign_pkcs1::<Sha256>(message, &mut signature),
        SignatureAlgorithm::RsaPkcs1Sha384 => key.sign_pkcs1::<Sha384>(message, &mut signature),
        SignatureAlgorithm::RsaPkcs1Sha512 => key.sign_pkcs1::<Sha512>(message, &mut signature),
        SignatureAlgorithm::RsaPssSha256 => key.sign_pss::<Sha256>(message, rng, &mut signature),
        SignatureAlgorithm::RsaPssSha384 => key.sign_pss::<Sha384>(message, rng, &mut signature),
        SignatureAlgorithm::RsaPssSha512 => key.sign_pss::<Sha512>(message, rng, &mut signature),
        SignatureAlgorithm::EcdsaSha256
        | SignatureAlgorithm::EcdsaSha384
        | SignatureAlgorithm::EcdsaSha512
        | SignatureAlgorithm::Ed25519 => Err(nocrypto::Error::InvalidKey),
    }?;
    out.extend_from_slice(&signature);
    Ok(())
}
