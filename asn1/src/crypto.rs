//! The one room that names nocrypto: which of its algorithms verify by default, and keys that sign in memory.
//!
//! Does not exist without the feature `nocrypto`; the rest of the crate does not need it.

mod key_signer;
mod signature_algorithm;
mod signing_key;

use nocrypto::pki;
use pki_types::SignatureVerificationAlgorithm;

pub use key_signer::KeySigner;
pub use signature_algorithm::SignatureAlgorithm;
pub use signing_key::SigningKey;

/// The algorithms that verify certificates by default: ECDSA on P-256, P-384 and P-521, RSA (PKCS#1 v1.5 and PSS, 2048 to
/// 8192 bits), each with SHA-256, SHA-384 and SHA-512; Ed25519.
pub static VERIFY_ALGORITHMS: &[&dyn SignatureVerificationAlgorithm] = &[
    pki::ECDSA_P256_SHA256,
    pki::ECDSA_P256_SHA384,
    pki::ECDSA_P256_SHA512,
    pki::ECDSA_P384_SHA256,
    pki::ECDSA_P384_SHA384,
    pki::ECDSA_P384_SHA512,
    pki::ECDSA_P521_SHA256,
    pki::ECDSA_P521_SHA384,
    pki::ECDSA_P521_SHA512,
    pki::ED25519,
    pki::RSA_PKCS1_SHA256,
    pki::RSA_PKCS1_SHA384,
    pki::RSA_PKCS1_SHA512,
    pki::RSA_PKCS1_SHA256_ABSENT_PARAMETERS,
    pki::RSA_PKCS1_SHA384_ABSENT_PARAMETERS,
    pki::RSA_PKCS1_SHA512_ABSENT_PARAMETERS,
    pki::RSA_PSS_SHA256,
    pki::RSA_PSS_SHA384,
    pki::RSA_PSS_SHA512,
];
