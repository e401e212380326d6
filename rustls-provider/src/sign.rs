//! Signing with private keys in memory, by the schemes of RFC 9846 §4.2.3.
//!
//! Does not sign with SHA-1, and with an ECDSA key only by the scheme of its curve.
//!
//! Timing: constant in the private key; its kind and the scheme are public.

use std::sync::Arc;

use nocrypto_asn1::crypto::{SignatureAlgorithm as Algorithm, SigningKey};
use nocrypto_asn1::key::spki::KeyAlgorithm;
use nocrypto_asn1::signer::Signer as _;
use rustls::pki_types::SubjectPublicKeyInfoDer;
use rustls::sign::Signer;
use rustls::{Error, SignatureAlgorithm, SignatureScheme};

use crate::random;

/// The schemes of TLS 1.2's ECDSA suites, which Ed25519 shares (RFC 8422 §5.1.1).
#[cfg(feature = "tls12")]
pub(crate) const ECDSA_SCHEMES: &[SignatureScheme] = &[
    SignatureScheme::ECDSA_NISTP256_SHA256,
    SignatureScheme::ECDSA_NISTP384_SHA384,
    SignatureScheme::ED25519,
];

/// The schemes of TLS 1.2's RSA suites.
#[cfg(feature = "tls12")]
pub(crate) const RSA_SCHEMES: &[SignatureScheme] = &[
    SignatureScheme::RSA_PSS_SHA256,
    SignatureScheme::RSA_PSS_SHA384,
    SignatureScheme::RSA_PSS_SHA512,
    SignatureScheme::RSA_PKCS1_SHA256,
    SignatureScheme::RSA_PKCS1_SHA384,
    SignatureScheme::RSA_PKCS1_SHA512,
];

/// What each kind of key signs by, the preferred first.
const SCHEMES: &[(KeyAlgorithm, SignatureScheme, Algorithm)] = &[
    (KeyAlgorithm::EcP256, SignatureScheme::ECDSA_NISTP256_SHA256, Algorithm::EcdsaSha256),
    (KeyAlgorithm::EcP384, SignatureScheme::ECDSA_NISTP384_SHA384, Algorithm::EcdsaSha384),
    (KeyAlgorithm::Ed25519, SignatureScheme::ED25519, Algorithm::Ed25519),
    (KeyAlgorithm::Rsa, SignatureScheme::RSA_PSS_SHA256, Algorithm::RsaPssSha256),
    (KeyAlgorithm::Rsa, SignatureScheme::RSA_PSS_SHA384, Algorithm::RsaPssSha384),
    (KeyAlgorithm::Rsa, SignatureScheme::RSA_PSS_SHA512, Algorithm::RsaPssSha512),
    // RFC 9846 §4.2.3: these are no schemes for a handshake of TLS 1.3, and rustls does not offer them there.
    (KeyAlgorithm::Rsa, SignatureScheme::RSA_PKCS1_SHA256, Algorithm::RsaPkcs1Sha256),
    (KeyAlgorithm::Rsa, SignatureScheme::RSA_PKCS1_SHA384, Algorithm::RsaPkcs1Sha384),
    (KeyAlgorithm::Rsa, SignatureScheme::RSA_PKCS1_SHA512, Algorithm::RsaPkcs1Sha512),
];

/// A private key behind rustls' trait.
#[derive(Debug)]
pub(crate) struct Key(pub(crate) Arc<SigningKey>);

impl rustls::sign::SigningKey for Key {
    fn choose_scheme(&self, offered: &[SignatureScheme]) -> Option<Box<dyn Signer>> {
        let mut own = SCHEMES.iter().filter(|(kind, ..)| *kind == self.0.algorithm());
        let (_, scheme, algorithm) = own.find(|(_, scheme, _)| offered.contains(scheme))?;
        Some(Box::new(SchemeSigner { key: self.0.clone(), scheme: *scheme, algorithm: *algorithm }))
    }

    fn public_key(&self) -> Option<SubjectPublicKeyInfoDer<'_>> {
        Some(SubjectPublicKeyInfoDer::from(self.0.subject_public_key_info()))
    }

    fn algorithm(&self) -> SignatureAlgorithm {
        match self.0.algorithm() {
            KeyAlgorithm::Rsa => SignatureAlgorithm::RSA,
            KeyAlgorithm::Ed25519 => SignatureAlgorithm::ED25519,
            KeyAlgorithm::EcP256 | KeyAlgorithm::EcP384 | _ => SignatureAlgorithm::ECDSA,
        }
    }
}

/// A key and the scheme that was agreed on.
#[derive(Debug)]
struct SchemeSigner {
    key: Arc<SigningKey>,
    scheme: SignatureScheme,
    algorithm: Algorithm,
}

impl Signer for SchemeSigner {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Error> {
        let mut signature = Vec::new();
        let signed = random::with(|rng| {
            self.key
                .signer_by(self.algorithm, rng)
                .and_then(|mut signer| signer.sign(message, &mut signature))
        })?;
        signed.map_err(|error| Error::General(error.to_string()))?;
        Ok(signature)
    }

    fn scheme(&self) -> SignatureScheme {
        self.scheme
    }
}

#[cfg(test)]
mod tests {
    use nocrypto::SeededRng;
    use rustls::sign::SigningKey as _;

    use super::*;

    #[test]
    fn the_curve_decides_the_scheme() {
        let mut rng = SeededRng::dangerous_from_fixed_seed(&[7; 32]);
        let key = Key(Arc::new(SigningKey::generate_p384(&mut rng).unwrap()));
        assert!(key.choose_scheme(&[SignatureScheme::ECDSA_NISTP256_SHA256]).is_none());
        let both = [SignatureScheme::ECDSA_NISTP256_SHA256, SignatureScheme::ECDSA_NISTP384_SHA384];
        let signer = key.choose_scheme(&both).unwrap();
        assert_eq!(signer.scheme(), SignatureScheme::ECDSA_NISTP384_SHA384);
        assert_ne!(signer.sign(b"message").unwrap(), signer.sign(b"message").unwrap(), "hedged");
        assert_eq!(key.algorithm(), SignatureAlgorithm::ECDSA);
        assert!(key.choose_scheme(&[SignatureScheme::ECDSA_SHA1_Legacy]).is_none());
    }
}
