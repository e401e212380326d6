//! Signature schemes (RFC 5246 §7.4.1.4.1 as pairs, RFC 9846 §4.2.3 as one code point): names, code points and
//! the algorithms of asn1 that verify them. SHA-1 is not among them.

use core::fmt;

use nocrypto_asn1::crypto::VERIFY_ALGORITHMS;
use pki_types::{AlgorithmIdentifier, SignatureVerificationAlgorithm, alg_id};

use crate::suite::Authentication;
use crate::version::ProtocolVersion;

/// A signature scheme that this library verifies.
///
/// In TLS 1.2 the ECDSA schemes name the hash only: RFC 9846 §4.2.3 binds the curve to the scheme in 1.3 alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(non_camel_case_types, reason = "names are the RFC's, verbatim")]
pub enum SignatureScheme {
    /// ECDSA with SHA-256; in TLS 1.3 on P-256.
    ecdsa_secp256r1_sha256,
    /// ECDSA with SHA-384; in TLS 1.3 on P-384.
    ecdsa_secp384r1_sha384,
    /// ECDSA with SHA-512; in TLS 1.3 on P-521.
    ecdsa_secp521r1_sha512,
    /// Ed25519.
    ed25519,
    /// RSASSA-PSS with SHA-256, a key for any use.
    rsa_pss_rsae_sha256,
    /// RSASSA-PSS with SHA-384, a key for any use.
    rsa_pss_rsae_sha384,
    /// RSASSA-PSS with SHA-512, a key for any use.
    rsa_pss_rsae_sha512,
    /// RSASSA-PKCS1-v1_5 with SHA-256: certificates, and handshakes of TLS 1.2.
    rsa_pkcs1_sha256,
    /// RSASSA-PKCS1-v1_5 with SHA-384: certificates, and handshakes of TLS 1.2.
    rsa_pkcs1_sha384,
    /// RSASSA-PKCS1-v1_5 with SHA-512: certificates, and handshakes of TLS 1.2.
    rsa_pkcs1_sha512,
}

impl SignatureScheme {
    /// All schemes that are verified, in the order of preference.
    pub const ALL: [Self; 10] = [
        Self::ecdsa_secp256r1_sha256,
        Self::ecdsa_secp384r1_sha384,
        Self::ed25519,
        Self::ecdsa_secp521r1_sha512,
        Self::rsa_pss_rsae_sha256,
        Self::rsa_pss_rsae_sha384,
        Self::rsa_pss_rsae_sha512,
        Self::rsa_pkcs1_sha256,
        Self::rsa_pkcs1_sha384,
        Self::rsa_pkcs1_sha512,
    ];

    /// The code point on the wire.
    pub const fn code_point(self) -> u16 {
        match self {
            Self::rsa_pkcs1_sha256 => 0x0401,
            Self::rsa_pkcs1_sha384 => 0x0501,
            Self::rsa_pkcs1_sha512 => 0x0601,
            Self::ecdsa_secp256r1_sha256 => 0x0403,
            Self::ecdsa_secp384r1_sha384 => 0x0503,
            Self::ecdsa_secp521r1_sha512 => 0x0603,
            Self::rsa_pss_rsae_sha256 => 0x0804,
            Self::rsa_pss_rsae_sha384 => 0x0805,
            Self::rsa_pss_rsae_sha512 => 0x0806,
            Self::ed25519 => 0x0807,
        }
    }

    /// The scheme with this code point, if this library verifies it.
    pub fn from_code_point(code_point: u16) -> Option<Self> {
        Self::ALL.into_iter().find(|scheme| scheme.code_point() == code_point)
    }

    /// The algorithm of a certificate's signature that means the same.
    pub(crate) fn signature_algorithm_id(self) -> AlgorithmIdentifier {
        match self {
            Self::ecdsa_secp256r1_sha256 => alg_id::ECDSA_SHA256,
            Self::ecdsa_secp384r1_sha384 => alg_id::ECDSA_SHA384,
            Self::ecdsa_secp521r1_sha512 => alg_id::ECDSA_SHA512,
            Self::ed25519 => alg_id::ED25519,
            Self::rsa_pss_rsae_sha256 => alg_id::RSA_PSS_SHA256,
            Self::rsa_pss_rsae_sha384 => alg_id::RSA_PSS_SHA384,
            Self::rsa_pss_rsae_sha512 => alg_id::RSA_PSS_SHA512,
            Self::rsa_pkcs1_sha256 => alg_id::RSA_PKCS1_SHA256,
            Self::rsa_pkcs1_sha384 => alg_id::RSA_PKCS1_SHA384,
            Self::rsa_pkcs1_sha512 => alg_id::RSA_PKCS1_SHA512,
        }
    }

    /// The one key that TLS 1.3 lets make this signature; none where it may stand in certificates only.
    fn key13(self) -> Option<AlgorithmIdentifier> {
        match self {
            // RFC 9846 §4.2.3: the curve is that of the name.
            Self::ecdsa_secp256r1_sha256 => Some(alg_id::ECDSA_P256),
            Self::ecdsa_secp384r1_sha384 => Some(alg_id::ECDSA_P384),
            Self::ecdsa_secp521r1_sha512 => Some(alg_id::ECDSA_P521),
            Self::ed25519 => Some(alg_id::ED25519),
            Self::rsa_pss_rsae_sha256 | Self::rsa_pss_rsae_sha384 | Self::rsa_pss_rsae_sha512 => {
                Some(alg_id::RSA_ENCRYPTION)
            }
            // RFC 9846 §4.2.3: "these algorithms … are not defined for use in signed TLS handshake messages".
            Self::rsa_pkcs1_sha256 | Self::rsa_pkcs1_sha384 | Self::rsa_pkcs1_sha512 => None,
        }
    }

    /// Whether a handshake of `version` may be signed with it at all.
    pub(crate) fn signs(self, version: ProtocolVersion) -> bool {
        version < ProtocolVersion::TLS_1_3 || self.key13().is_some()
    }

    /// The kind of TLS 1.2 suite that goes with its signatures.
    pub(crate) fn authentication(self) -> Authentication {
        match self {
            Self::ecdsa_secp256r1_sha256
            | Self::ecdsa_secp384r1_sha384
            | Self::ecdsa_secp521r1_sha512
            | Self::ed25519 => Authentication::Ecdsa,
            Self::rsa_pss_rsae_sha256
            | Self::rsa_pss_rsae_sha384
            | Self::rsa_pss_rsae_sha512
            | Self::rsa_pkcs1_sha256
            | Self::rsa_pkcs1_sha384
            | Self::rsa_pkcs1_sha512 => Authentication::Rsa,
        }
    }

    /// The algorithm that verifies this scheme in `version` with a key whose AlgorithmIdentifier is `key`, if any.
    pub(crate) fn verifier(
        self,
        key: &[u8],
        version: ProtocolVersion,
    ) -> Option<&'static dyn SignatureVerificationAlgorithm> {
        let id = self.signature_algorithm_id();
        if version >= ProtocolVersion::TLS_1_3 && self.key13()?.as_ref() != key {
            return None;
        }
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
    fn every_scheme_that_is_offered_can_be_verified() {
        let (v12, v13) = (ProtocolVersion::TLS_1_2, ProtocolVersion::TLS_1_3);
        for scheme in SignatureScheme::ALL {
            assert_eq!(SignatureScheme::from_code_point(scheme.code_point()), Some(scheme));
            let key = match scheme.authentication() {
                Authentication::Rsa => alg_id::RSA_ENCRYPTION,
                Authentication::Any | Authentication::Ecdsa if scheme == SignatureScheme::ed25519 => {
                    alg_id::ED25519
                }
                Authentication::Any | Authentication::Ecdsa => alg_id::ECDSA_P256,
            };
            assert!(scheme.verifier(key.as_ref(), v12).is_some(), "{scheme}");
            let pkcs1 = (0x0401..=0x0601).step_by(256).any(|code| code == scheme.code_point());
            assert_eq!(scheme.signs(v13), !pkcs1, "{scheme}");
            assert!(scheme.signs(v12));
        }
        assert_eq!(SignatureScheme::from_code_point(0x0203), None, "SHA-1");
    }

    #[test]
    fn the_curve_belongs_to_the_scheme_in_1_3_alone() {
        let scheme = SignatureScheme::ecdsa_secp384r1_sha384;
        for (version, fits) in [(ProtocolVersion::TLS_1_2, true), (ProtocolVersion::TLS_1_3, false)] {
            assert_eq!(scheme.verifier(alg_id::ECDSA_P256.as_ref(), version).is_some(), fits);
            assert!(scheme.verifier(alg_id::ECDSA_P384.as_ref(), version).is_some());
        }
    }
}
