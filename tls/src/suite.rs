//! Cipher suites: what each one is made of. Signalling values that are no suites stand here too.

use core::fmt;

/// A cipher suite that this library speaks, named as in RFC 5289 §3.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(non_camel_case_types, reason = "names are the RFC's, verbatim")]
pub enum CipherSuite {
    /// ECDHE, ECDSA, AES-128-GCM, PRF with SHA-256.
    TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
    /// ECDHE, ECDSA, AES-256-GCM, PRF with SHA-384.
    TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
}

/// RFC 5746 §3.3: stands for an empty `renegotiation_info`.
pub(crate) const TLS_EMPTY_RENEGOTIATION_INFO_SCSV: u16 = 0x00ff;
/// RFC 7507 §2: this hello is a retry with a lower version.
pub(crate) const TLS_FALLBACK_SCSV: u16 = 0x5600;

/// RFC 5288 §3: bytes of the implicit part of the nonce, from the key block.
pub(crate) const FIXED_IV_LEN: usize = 4;

/// The AEAD that protects records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AeadAlgorithm {
    Aes128Gcm,
    Aes256Gcm,
}

/// The hash of the transcript and of the PRF.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HashAlgorithm {
    Sha256,
    Sha384,
}

impl CipherSuite {
    /// All suites, in the order of preference: the cheaper one first, both are beyond attack.
    pub const ALL: [Self; 2] =
        [Self::TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, Self::TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384];

    /// The IANA code point.
    pub const fn code_point(self) -> u16 {
        match self {
            Self::TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256 => 0xc02b,
            Self::TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 => 0xc02c,
        }
    }

    /// The suite with this code point, if this library speaks it.
    pub fn from_code_point(code_point: u16) -> Option<Self> {
        Self::ALL.into_iter().find(|suite| suite.code_point() == code_point)
    }

    pub(crate) const fn aead(self) -> AeadAlgorithm {
        match self {
            Self::TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256 => AeadAlgorithm::Aes128Gcm,
            Self::TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 => AeadAlgorithm::Aes256Gcm,
        }
    }

    pub(crate) const fn hash(self) -> HashAlgorithm {
        match self {
            Self::TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256 => HashAlgorithm::Sha256,
            Self::TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 => HashAlgorithm::Sha384,
        }
    }
}

impl AeadAlgorithm {
    /// Bytes of the write key.
    pub(crate) const fn key_len(self) -> usize {
        match self {
            Self::Aes128Gcm => 16,
            Self::Aes256Gcm => 32,
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
        }
        assert_eq!(CipherSuite::from_code_point(0x0a0a), None, "GREASE is unknown like any other value");
        assert_eq!(CipherSuite::from_code_point(TLS_FALLBACK_SCSV), None);
    }
}
