//! A [rustls](rustls) 0.23 [`CryptoProvider`] in pure Rust: no C, no assembler, no cmake below it.
//!
//! ```
//! # fn main() -> Result<(), rustls::Error> {
//! let provider = std::sync::Arc::new(nocrypto_rustls::default_provider());
//! let roots = rustls::RootCertStore::empty(); // yours: a file, webpki-roots, the system's store
//! let config = rustls::ClientConfig::builder_with_provider(provider)
//!     .with_safe_default_protocol_versions()?
//!     .with_root_certificates(roots)
//!     .with_no_client_auth();
//! # let _ = config;
//! # Ok(()) }
//! ```
//!
//! Programs whose libraries build the configuration call [`CryptoProvider::install_default`] first thing in `main`.
//!
//! | what | which | standard |
//! |---|---|---|
//! | TLS 1.3 suites | AES-256-GCM, AES-128-GCM, ChaCha20-Poly1305 | RFC 9846 |
//! | TLS 1.2 suites (feature `tls12`, on by default) | ECDHE with ECDSA or RSA, the same three ciphers | RFC 5289, RFC 7905 |
//! | key exchange | X25519MLKEM768, X25519, P-256, P-384 | draft-ietf-tls-ecdhe-mlkem, RFC 9846 |
//! | signing | ECDSA P-256 and P-384, Ed25519, RSA (2048 to 8192 bits, PSS; PKCS#1 v1.5 in TLS 1.2) | RFC 9846 §4.2.3 |
//! | verification | the same, and each ECDSA curve with each SHA-2 of 256 to 512 bits | RFC 5758, RFC 8410, RFC 4055 |
//! | private keys | PKCS#8, SEC1, PKCS#1; checked for consistency | RFC 5958, RFC 5915, RFC 8017 |
//! | session tickets | [`Ticketer`] | RFC 9846 §4.6.1 |
//!
//! None of it is FIPS-validated and every `fips()` says so. Timing: constant in secrets, as nocrypto states and proves
//! for each algorithm. Randomness: see [`default_provider`].
#![forbid(unsafe_code)]

mod hash;
pub mod kx_group;
mod random;
mod record;
mod sign;
mod suites;
mod ticketer;
mod verify;

use nocrypto::cipher::aes::AesBackend;
use nocrypto_asn1::crypto::SigningKey;
use rustls::SupportedCipherSuite;
use rustls::crypto::{CryptoProvider, GetRandomFailed, KeyProvider, SecureRandom, SupportedKxGroup};
use rustls::pki_types::PrivateKeyDer;

pub use suites::{ALL_CIPHER_SUITES, cipher_suite};
pub use ticketer::Ticketer;

use std::sync::Arc;

/// Every algorithm of this crate, the preferred first.
///
/// A CPU without AES instructions gets ChaCha20-Poly1305 as its preferred cipher, every other AES-256-GCM.
///
/// Random bytes come from generators that `nocrypto-entropy` seeds with health-tested noise of the operating system,
/// the CPU and the timer. Each use mixes in fresh bytes of the operating system, so that a forked or cloned process never
/// repeats another's. The first use seeds, within milliseconds; if it cannot, rustls reports
/// [`rustls::Error::FailedToGetRandomBytes`] and `nocrypto_entropy::os_seeded` the reason.
pub fn default_provider() -> CryptoProvider {
    CryptoProvider {
        cipher_suites: cipher_suites(AesBackend::best() == AesBackend::Soft),
        kx_groups: DEFAULT_KX_GROUPS.to_vec(),
        signature_verification_algorithms: verify::SUPPORTED,
        secure_random: &Nocrypto,
        key_provider: &Nocrypto,
    }
}

/// The key exchange groups of [`default_provider`], the preferred first: a client sends shares for X25519MLKEM768 and
/// X25519, made of one X25519 key.
pub static DEFAULT_KX_GROUPS: &[&dyn SupportedKxGroup] = ALL_KX_GROUPS;

/// Every key exchange group, the preferred first.
pub static ALL_KX_GROUPS: &[&dyn SupportedKxGroup] =
    &[kx_group::X25519MLKEM768, kx_group::X25519, kx_group::SECP256R1, kx_group::SECP384R1];

/// Every suite, in the order for a CPU with or without instructions for AES.
fn cipher_suites(aes_is_soft: bool) -> Vec<SupportedCipherSuite> {
    let mut suites = ALL_CIPHER_SUITES.to_vec();
    if aes_is_soft {
        // Stable: within the two halves the order stays.
        suites.sort_by_key(|suite| !suite.suite().as_str().unwrap_or_default().contains("CHACHA20"));
    }
    suites
}

/// What of rustls' traits needs no state of its own.
#[derive(Debug)]
struct Nocrypto;

impl SecureRandom for Nocrypto {
    fn fill(&self, buf: &mut [u8]) -> Result<(), GetRandomFailed> {
        random::with(|rng| rng.fill(buf))?.map_err(|_| GetRandomFailed)
    }
}

impl KeyProvider for Nocrypto {
    fn load_private_key(
        &self,
        key_der: PrivateKeyDer<'static>,
    ) -> Result<Arc<dyn rustls::sign::SigningKey>, rustls::Error> {
        let key_der = zeroize::Zeroizing::new(key_der);
        match SigningKey::from_der(&key_der) {
            Ok(key) => Ok(Arc::new(sign::Key(Arc::new(key)))),
            Err(error) => Err(rustls::Error::General(format!("the private key cannot be used: {error}"))),
        }
    }
}

#[cfg(test)]
mod tests {
    use rustls::CipherSuite;

    use super::*;

    #[test]
    fn a_cpu_without_aes_prefers_chacha20() {
        let names = |soft| cipher_suites(soft).iter().map(|suite| suite.suite()).collect::<Vec<_>>();
        assert_eq!(names(false)[0], CipherSuite::TLS13_AES_256_GCM_SHA384);
        assert_eq!(names(true)[0], CipherSuite::TLS13_CHACHA20_POLY1305_SHA256);
        let (mut all, mut sorted) = (names(false), names(true));
        assert_eq!(all.len(), if cfg!(feature = "tls12") { 9 } else { 3 });
        all.sort_by_key(|suite| suite.as_str());
        sorted.sort_by_key(|suite| suite.as_str());
        assert_eq!(all, sorted);
    }

    #[test]
    fn nothing_claims_to_be_fips() {
        let provider = default_provider();
        assert!(!provider.fips());
        assert!(!provider.signature_verification_algorithms.fips());
        assert!(provider.cipher_suites.iter().all(|suite| !suite.fips()));
        assert!(provider.kx_groups.iter().all(|group| !group.fips()));
    }
}
