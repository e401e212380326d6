//! The cipher suites as rustls' statics.
//!
//! Does not contain suites without forward secrecy or with CBC: rustls has none.

use nocrypto::aead::aes_gcm::{Aes128Gcm, Aes256Gcm};
use nocrypto::aead::chacha20_poly1305::ChaCha20Poly1305;
use nocrypto::hash::sha256::Sha256;
use nocrypto::hash::sha512::Sha384;
use rustls::crypto::CipherSuiteCommon;
use rustls::{CipherSuite, SupportedCipherSuite, Tls13CipherSuite};

use crate::hash::{NamedHash, Of};
use crate::record::Tls13;

/// RFC 9846 §5.5: about 2^24.5 full-size records under one key keep a margin of 2^-57; a power of two below it.
const GCM_RECORDS: u64 = 1 << 24;
/// RFC 9846 §5.5: the record sequence number would wrap before the limit is reached.
const CHACHA20_RECORDS: u64 = u64::MAX;

const fn common<H: NamedHash>(suite: CipherSuite, confidentiality_limit: u64) -> CipherSuiteCommon {
    CipherSuiteCommon { suite, hash_provider: &const { Of::<H>::NEW }, confidentiality_limit }
}

/// The suites, each by its name.
pub mod cipher_suite {
    #[cfg(feature = "tls12")]
    pub use super::tls12::*;
    pub use super::tls13::*;
}

/// Every suite, the preferred first.
pub static ALL_CIPHER_SUITES: &[SupportedCipherSuite] = &[
    cipher_suite::TLS13_AES_256_GCM_SHA384,
    cipher_suite::TLS13_AES_128_GCM_SHA256,
    cipher_suite::TLS13_CHACHA20_POLY1305_SHA256,
    #[cfg(feature = "tls12")]
    cipher_suite::TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
    #[cfg(feature = "tls12")]
    cipher_suite::TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
    #[cfg(feature = "tls12")]
    cipher_suite::TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,
    #[cfg(feature = "tls12")]
    cipher_suite::TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
    #[cfg(feature = "tls12")]
    cipher_suite::TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
    #[cfg(feature = "tls12")]
    cipher_suite::TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
];

mod tls13 {
    use super::*;

    macro_rules! suites {
        ($($(#[$doc:meta])* $name:ident: $hash:ty, $aead:ty, $records:ident;)*) => {
            $($(#[$doc])*
            pub static $name: SupportedCipherSuite = SupportedCipherSuite::Tls13(&Tls13CipherSuite {
                common: common::<$hash>(CipherSuite::$name, $records),
                hkdf_provider: &Of::<$hash>::NEW,
                aead_alg: &Tls13::<$aead>::NEW,
                quic: None,
            });)*
        };
    }

    suites! {
        /// AES-256-GCM with SHA-384 (RFC 9846 §B.4).
        TLS13_AES_256_GCM_SHA384: Sha384, Aes256Gcm, GCM_RECORDS;
        /// AES-128-GCM with SHA-256 (RFC 9846 §B.4).
        TLS13_AES_128_GCM_SHA256: Sha256, Aes128Gcm, GCM_RECORDS;
        /// ChaCha20-Poly1305 with SHA-256 (RFC 9846 §B.4).
        TLS13_CHACHA20_POLY1305_SHA256: Sha256, ChaCha20Poly1305, CHACHA20_RECORDS;
    }
}

#[cfg(feature = "tls12")]
mod tls12 {
    use rustls::Tls12CipherSuite;
    use rustls::crypto::KeyExchangeAlgorithm;

    use super::*;
    use crate::record::Tls12;
    use crate::sign::{ECDSA_SCHEMES, RSA_SCHEMES};

    macro_rules! suites {
        ($($(#[$doc:meta])* $name:ident: $hash:ty, $schemes:ident, $aead:ty, $records:ident;)*) => {
            $($(#[$doc])*
            pub static $name: SupportedCipherSuite = SupportedCipherSuite::Tls12(&Tls12CipherSuite {
                common: common::<$hash>(CipherSuite::$name, $records),
                prf_provider: &Of::<$hash>::NEW,
                kx: KeyExchangeAlgorithm::ECDHE,
                sign: $schemes,
                aead_alg: &<$aead>::NEW,
            });)*
        };
    }

    suites! {
        /// ECDHE, ECDSA or Ed25519, AES-256-GCM, SHA-384 (RFC 5289 §3.2).
        TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384: Sha384, ECDSA_SCHEMES, Tls12<Aes256Gcm, 8>, GCM_RECORDS;
        /// ECDHE, ECDSA or Ed25519, AES-128-GCM, SHA-256 (RFC 5289 §3.2).
        TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256: Sha256, ECDSA_SCHEMES, Tls12<Aes128Gcm, 8>, GCM_RECORDS;
        /// ECDHE, ECDSA or Ed25519, ChaCha20-Poly1305, SHA-256 (RFC 7905 §2).
        TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256:
            Sha256, ECDSA_SCHEMES, Tls12<ChaCha20Poly1305, 0>, CHACHA20_RECORDS;
        /// ECDHE, RSA, AES-256-GCM, SHA-384 (RFC 5289 §3.2).
        TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384: Sha384, RSA_SCHEMES, Tls12<Aes256Gcm, 8>, GCM_RECORDS;
        /// ECDHE, RSA, AES-128-GCM, SHA-256 (RFC 5289 §3.2).
        TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256: Sha256, RSA_SCHEMES, Tls12<Aes128Gcm, 8>, GCM_RECORDS;
        /// ECDHE, RSA, ChaCha20-Poly1305, SHA-256 (RFC 7905 §2).
        TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256:
            Sha256, RSA_SCHEMES, Tls12<ChaCha20Poly1305, 0>, CHACHA20_RECORDS;
    }
}
