//! Signature schemes (RFC 5246 §7.4.1.4.1 as pairs, RFC 9846 §4.2.3 as one code point): names, code points and
//! the algorithms of asn1 that verify them. SHA-1 is not among them.

use core::fmt;

use nocrypto_asn1::crypto::VERIFY_ALGORITHMS;
use pki_types::{AlgorithmIdentifier, SignatureVerificationAlgorithm, alg_id};

/// A signature scheme that this library verifies.
///
/// In TLS 1.2 the first three name the hash only: RFC 9846 §4.2.3 binds the curve to the scheme in 1.3 alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(non_camel_case_types, reason = "names are the RFC's, verbatim")]
pub enum SignatureScheme {
    /// ECDSA with SHA-256.
    ecdsa_secp256r1_sha256,
    /// ECDSA with SHA-384.
    ecdsa_secp384r1_sha384,
    /// ECDSA with SHA-512.
    ecdsa_secp521r1_sha512,
}

impl SignatureScheme {
    /// All schemes that are verified, in the order of preference.
    pub const ALL: [Self; 3] =
        [Self::ecdsa_secp256r1_sha256, Self::ecdsa_secp384r1_sha384, Self::ecdsa_secp521r1_sha512];

    /// The code point on the wire.
    pub const fn code_point(self) -> u16 {
        match self {
            Self::ecdsa_secp256r1_sha256 => 0x0403,
            Self::ecdsa_secp384r1_sha384 => 0x0503,
            Self::ecdsa_secp521r1_sha512 => 0x0603,
        }
    }

    /// The scheme with this code point, if this library verifies it.
    pub fn from_code_point(code_point: u16) -> Option<Self> {
        Self::ALL.into_iter().find(|scheme| scheme.code_point() == code_point)
    }

    fn signature_algorithm_id(self) -> AlgorithmIdentifier {
        match self {
            Self::ecdsa_secp256r1_sha256 => alg_id::ECDSA_SHA256,
            Self::ecdsa_secp384r1_sha384 => alg_id::ECDSA_SHA384,
            Self::ecdsa_secp521r1_sha512 => alg_id::ECDSA_SHA512,
        }
    }

    /// The algorithm that verifies this scheme with a key whose AlgorithmIdentifier is `key`, if there is one.
    pub(crate) fn verifier(self, key: &[u8]) -> Option<&'static dyn SignatureVerificationAlgorithm> {
        let id = self.signature_algorithm_id();
        VERIFY_ALGORITHMS
            .iter()
            .copied()
            .find(|a| a.public_key_alg_id().as_ref() == key && a.signature_alg_id() == id)
    }
}

impl fmt::Display for SignatureScheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_scheme_that_is_offered_can_be_verified_with_a_p256_key() {
        for scheme in SignatureScheme::ALL {
            assert_eq!(SignatureScheme::from_code_point(scheme.code_point()), Some(scheme));
            assert!(scheme.verifier(alg_id::ECDSA_P256.as_ref()).is_some(), "{scheme}");
        }
        assert_eq!(SignatureScheme::from_code_point(0x0203), None, "SHA-1");
    }
}
