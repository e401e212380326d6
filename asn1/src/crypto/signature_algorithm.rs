//! The algorithms that [`SigningKey`](super::SigningKey) signs by.
//!
//! Does not contain SHA-1, nor PSS with a salt of another length than the hash (RFC 9846 §4.2.3).

use pki_types::{AlgorithmIdentifier, alg_id};

/// A signature algorithm: scheme and hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignatureAlgorithm {
    /// ecdsa-with-SHA256 (RFC 5758 §3.2).
    EcdsaSha256,
    /// ecdsa-with-SHA384 (RFC 5758 §3.2).
    EcdsaSha384,
    /// ecdsa-with-SHA512 (RFC 5758 §3.2).
    EcdsaSha512,
    /// Ed25519 (RFC 8410 §3).
    Ed25519,
    /// sha256WithRSAEncryption (RFC 4055 §5).
    RsaPkcs1Sha256,
    /// sha384WithRSAEncryption (RFC 4055 §5).
    RsaPkcs1Sha384,
    /// sha512WithRSAEncryption (RFC 4055 §5).
    RsaPkcs1Sha512,
    /// RSASSA-PSS with SHA-256 (RFC 4055 §3.1).
    RsaPssSha256,
    /// RSASSA-PSS with SHA-384 (RFC 4055 §3.1).
    RsaPssSha384,
    /// RSASSA-PSS with SHA-512 (RFC 4055 §3.1).
    RsaPssSha512,
}

impl SignatureAlgorithm {
    /// Every one.
    pub const ALL: &'static [Self] = &[
        Self::EcdsaSha256,
        Self::EcdsaSha384,
        Self::EcdsaSha512,
        Self::Ed25519,
        Self::RsaPkcs1Sha256,
        Self::RsaPkcs1Sha384,
        Self::RsaPkcs1Sha512,
        Self::RsaPssSha256,
        Self::RsaPssSha384,
        Self::RsaPssSha512,
    ];

    /// The identifier that stands in certificates.
    pub const fn identifier(self) -> AlgorithmIdentifier {
        match self {
            Self::EcdsaSha256 => alg_id::ECDSA_SHA256,
            Self::EcdsaSha384 => alg_id::ECDSA_SHA384,
            Self::EcdsaSha512 => alg_id::ECDSA_SHA512,
            Self::Ed25519 => alg_id::ED25519,
            Self::RsaPkcs1Sha256 => alg_id::RSA_PKCS1_SHA256,
            Self::RsaPkcs1Sha384 => alg_id::RSA_PKCS1_SHA384,
            Self::RsaPkcs1Sha512 => alg_id::RSA_PKCS1_SHA512,
            Self::RsaPssSha256 => alg_id::RSA_PSS_SHA256,
            Self::RsaPssSha384 => alg_id::RSA_PSS_SHA384,
            Self::RsaPssSha512 => alg_id::RSA_PSS_SHA512,
        }
    }
}
