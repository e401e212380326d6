//! Cipher suites: what each one is made of. Signalling values that are no suites stand here too.

use core::fmt;

use crate::version::ProtocolVersion;

/// A cipher suite that this library speaks, named as in RFC 9846 §B.4, RFC 5289 §3.2 and RFC 7905 §2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(non_camel_case_types, reason = "names are the RFC's, verbatim")]
pub enum CipherSuite {
    /// TLS 1.3: AES-128-GCM, SHA-256.
    TLS_AES_128_GCM_SHA256,
    /// TLS 1.3: AES-256-GCM, SHA-384.
    TLS_AES_256_GCM_SHA384,
    /// TLS 1.3: ChaCha20-Poly1305, SHA-256.
    TLS_CHACHA20_POLY1305_SHA256,
    /// TLS 1.2: ECDHE, ECDSA or EdDSA, AES-128-GCM, PRF with SHA-256.
    TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
    /// TLS 1.2: ECDHE, ECDSA or EdDSA, AES-256-GCM, PRF with SHA-384.
    TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
    /// TLS 1.2: ECDHE, ECDSA or EdDSA, ChaCha20-Poly1305, PRF with SHA-256.
    TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,
    /// TLS 1.2: ECDHE, RSA signatures, AES-128-GCM, PRF with SHA-256.
    TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
    /// TLS 1.2: ECDHE, RSA signatures, AES-256-GCM, PRF with SHA-384.
    TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
    /// TLS 1.2: ECDHE, RSA signatures, ChaCha20-Poly1305, PRF with SHA-256.
    TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
}

/// RFC 5746 §3.3: stands for an empty `renegotiation_info`.
pub(crate) const TLS_EMPTY_RENEGOTIATION_INFO_SCSV: u16 = 0x00ff;
/// RFC 7507 §2: this hello is a retry with a lower version.
pub(crate) const TLS_FALLBACK_SCSV: u16 = 0x5600;

/// The AEAD that protects records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AeadAlgorithm {
    Aes128Gcm,
    Aes256Gcm,
    ChaCha20Poly1305,
}

/// The hash of the transcript and of the PRF or HKDF.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HashAlgorithm {
    Sha256,
    Sha384,
}

/// Whose signatures a suite wants; TLS 1.3 leaves that to the signature schemes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Authentication {
    Any,
    /// RFC 8422 §2.1: ECDSA, and EdDSA since then (§5.10).
    Ecdsa,
    Rsa,
}

impl CipherSuite {
    /// All suites, in the order of preference: the cheaper one first, all are beyond attack.
    pub const ALL: [Self; 9] = [
        Self::TLS_AES_128_GCM_SHA256,
        Self::TLS_AES_256_GCM_SHA384,
        Self::TLS_CHACHA20_POLY1305_SHA256,
        Self::TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
        Self::TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
        Self::TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
        Self::TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
        Self::TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,
        Self::TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
    ];

    /// The IANA code point.
    pub const fn code_point(self) -> u16 {
        match self {
            Self::TLS_AES_128_GCM_SHA256 => 0x1301,
            Self::TLS_AES_256_GCM_SHA384 => 0x1302,
            Self::TLS_CHACHA20_POLY1305_SHA256 => 0x1303,
            Self::TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256 => 0xc02b,
            Self::TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 => 0xc02c,
            Self::TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 => 0xc02f,
            Self::TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 => 0xc030,
            Self::TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256 => 0xcca8,
            Self::TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256 => 0xcca9,
        }
    }

    /// The suite with this code point, if this library speaks it.
    pub fn from_code_point(code_point: u16) -> Option<Self> {
        Self::ALL.into_iter().find(|suite| suite.code_point() == code_point)
    }

    /// The one version that uses this suite (RFC 9846 §B.4: none serves both).
    pub const fn version(self) -> ProtocolVersion {
        match self.authentication() {
            Authentication::Any => ProtocolVersion::TLS_1_3,
            Authentication::Ecdsa | Authentication::Rsa => ProtocolVersion::TLS_1_2,
        }
    }

    pub(crate) const fn authentication(self) -> Authentication {
        match self {
            Self::TLS_AES_128_GCM_SHA256
            | Self::TLS_AES_256_GCM_SHA384
            | Self::TLS_CHACHA20_POLY1305_SHA256 => Authentication::Any,
            Self::TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256
            | Self::TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384
            | Self::TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256 => Authentication::Ecdsa,
            Self::TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256
            | Self::TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384
            | Self::TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256 => Authentication::Rsa,
        }
    }

    pub(crate) const fn aead(self) -> AeadAlgorithm {
        match self {
            Self::TLS_AES_128_GCM_SHA256
            | Self::TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256
            | Self::TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 => AeadAlgorithm::Aes128Gcm,
            Self::TLS_AES_256_GCM_SHA384
            | Self::TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384
            | Self::TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 => AeadAlgorithm::Aes256Gcm,
            Self::TLS_CHACHA20_POLY1305_SHA256
            | Self::TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256
            | Self::TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256 => AeadAlgorithm::ChaCha20Poly1305,
        }
    }

    pub(crate) const fn hash(self) -> HashAlgorithm {
        match self.aead() {
            AeadAlgorithm::Aes128Gcm | AeadAlgorithm::ChaCha20Poly1305 => HashAlgorithm::Sha256,
            AeadAlgorithm::Aes256Gcm => HashAlgorithm::Sha384,
        }
    }
}

impl AeadAlgorithm {
    /// Bytes of the write key.
    pub(crate) const fn key_len(self) -> usize {
        match self {
            Self::Aes128Gcm => 16,
            Self::Aes256Gcm | Self::ChaCha20Poly1305 => 32,
        }
    }

    /// TLS 1.2: bytes of the nonce that come from the key block; AES-GCM sends the others (RFC 5288 §3), ChaCha20
    /// derives all of them (RFC 7905 §2).
    pub(crate) const fn fixed_iv_len(self) -> usize {
        match self {
            Self::Aes128Gcm | Self::Aes256Gcm => 4,
            Self::ChaCha20Poly1305 => 12,
        }
    }
}

impl HashAlgorithm {
    /// Bytes of its output.
    pub(crate) const fn len(self) -> usize {
        match self {
            Self::Sha256 => 32,
            Self::Sha384 => 48,
        }
    }
}

impl fmt::Display for CipherSuite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_points_come_back() {
        for suite in CipherSuite::ALL {
            assert_eq!(CipherSuite::from_code_point(suite.code_point()), Some(suite));
            assert_eq!(suite.version() == ProtocolVersion::TLS_1_3, suite.code_point() >> 8 == 0x13);
        }
        assert_eq!(CipherSuite::from_code_point(0x0a0a), None, "GREASE is unknown like any other value");
        assert_eq!(CipherSuite::from_code_point(TLS_FALLBACK_SCSV), None);
    }
}
