//! [`Identity`]: a certificate chain and the private key of its first certificate, proven to belong together.
//!
//! One call loads it from PEM: any order, any key form, the chain sorted, the key checked against the leaf. When it
//! cannot be used, the error says what was found. Does not judge whether anybody will trust it.

mod pem;

use alloc::vec::Vec;
use core::fmt;

use nocrypto::SeededRng;
use nocrypto_asn1::crypto::SigningKey;
use nocrypto_asn1::key::spki::{KeyAlgorithm, SubjectPublicKeyInfo};
use nocrypto_asn1::signer::Signer;
use nocrypto_asn1::x509::Certificate;
use pki_types::pem::PemObject;
use pki_types::{CertificateDer, PrivateKeyDer};

use crate::error::LocalFault;
use crate::signature_scheme::SignatureScheme;

/// Who a peer is: what it shows, and the key that proves it.
pub struct Identity {
    chain: Vec<CertificateDer<'static>>,
    key: SigningKey,
}

/// Why an identity cannot be used, and what was found.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IdentityError {
    /// The text is not PEM, or cut in the middle of a section.
    MalformedPem,
    /// No certificate.
    NoCertificate {
        /// Private keys that were there.
        keys: usize,
    },
    /// No private key.
    NoPrivateKey {
        /// Certificates that were there.
        certificates: usize,
        /// Whether there is one under a password, which is not opened here.
        encrypted: bool,
    },
    /// Several private keys: which one is meant?
    SeveralPrivateKeys {
        /// How many.
        keys: usize,
    },
    /// The private key cannot be read, or is of a kind that is not supported.
    UnusablePrivateKey,
    /// A certificate cannot be read.
    MalformedCertificate {
        /// Which one, counted from 1.
        position: usize,
        /// Why.
        reason: nocrypto_asn1::Error,
    },
    /// The private key belongs to none of the certificates.
    KeyDoesNotFit {
        /// Certificates that were compared.
        certificates: usize,
    },
    /// A certificate that is no part of the chain.
    Stranger {
        /// Which one, counted from 1.
        position: usize,
    },
}

impl IdentityError {
    /// A stable code for logs and searches.
    pub fn code(&self) -> &'static str {
        match self {
            Self::MalformedPem => "TLS-0801",
            Self::NoCertificate { .. } => "TLS-0802",
            Self::NoPrivateKey { .. } => "TLS-0803",
            Self::SeveralPrivateKeys { .. } => "TLS-0804",
            Self::UnusablePrivateKey => "TLS-0805",
            Self::MalformedCertificate { .. } => "TLS-0806",
            Self::KeyDoesNotFit { .. } => "TLS-0807",
            Self::Stranger { .. } => "TLS-0808",
        }
    }
}

impl fmt::Display for IdentityError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MalformedPem => f.write_str("the identity is not well-formed PEM"),
            Self::NoCertificate { keys } => {
                write!(f, "the identity holds no certificate (and {keys} private keys): add the certificate chain")
            }
            Self::NoPrivateKey { certificates, encrypted: false } => {
                write!(f, "the identity holds no private key (and {certificates} certificates): add the key")
            }
            Self::NoPrivateKey { certificates: _, encrypted: true } => {
                f.write_str("the identity's private key is encrypted: store it without a password")
            }
            Self::SeveralPrivateKeys { keys } => {
                write!(f, "the identity holds {keys} private keys: leave the one that belongs to the certificate")
            }
            Self::UnusablePrivateKey => f.write_str(
                "the identity's private key cannot be read or is of a kind that is not supported: ECDSA keys on P-256 are",
            ),
            Self::MalformedCertificate { position, reason } => {
                write!(f, "certificate {position} of the identity cannot be read: {reason}")
            }
            Self::KeyDoesNotFit { certificates } => write!(
                f,
                "the identity's private key belongs to none of its {certificates} certificates: key and certificate are of different origin",
            ),
            Self::Stranger { position } => {
                write!(f, "certificate {position} of the identity is no part of the chain: remove it")
            }
        }
    }
}

impl core::error::Error for IdentityError {}

impl Identity {
    /// Reads certificates and one private key (PKCS#8 or SEC1) from PEM, in any order; other sections are skipped.
    ///
    /// What is decoded of the key is wiped, whether it can be used or not. The text is yours to wipe.
    pub fn from_pem(pem: &[u8]) -> Result<Self, IdentityError> {
        let mut certificates = Vec::new();
        let mut keys = Vec::new();
        let mut encrypted = false;
        let mut rest = pem;
        while let Some(section) = pem::next(&mut rest).map_err(|_| IdentityError::MalformedPem)? {
            match section.label {
                b"CERTIFICATE" => {
                    let certificate = CertificateDer::from_pem_slice(section.whole);
                    certificates.push(certificate.map_err(|_| IdentityError::MalformedPem)?);
                }
                // RFC 1421 §4.6.1.1: the header of a key under a password.
                b"EC PRIVATE KEY" | b"RSA PRIVATE KEY" if section.body.starts_with(b"Proc-Type:") => {
                    encrypted = true;
                }
                b"ENCRYPTED PRIVATE KEY" => encrypted = true,
                b"PRIVATE KEY" | b"EC PRIVATE KEY" | b"RSA PRIVATE KEY" => {
                    let der = pem::decode_secret(section.body).map_err(|_| IdentityError::MalformedPem)?;
                    keys.push((section.label, der));
                }
                _ => {}
            }
        }
        if certificates.is_empty() {
            return Err(IdentityError::NoCertificate { keys: keys.len() });
        }
        if keys.len() > 1 {
            return Err(IdentityError::SeveralPrivateKeys { keys: keys.len() });
        }
        let Some((label, der)) = keys.pop() else {
            return Err(IdentityError::NoPrivateKey { certificates: certificates.len(), encrypted });
        };
        let der: &[u8] = &der;
        let key = match label {
            b"PRIVATE KEY" => PrivateKeyDer::Pkcs8(der.into()),
            b"EC PRIVATE KEY" => PrivateKeyDer::Sec1(der.into()),
            _ => PrivateKeyDer::Pkcs1(der.into()),
        };
        let key = SigningKey::from_der(&key).map_err(|_| IdentityError::UnusablePrivateKey)?;
        Self::new(certificates, key)
    }

    /// Joins a key with its certificates, in any order. A root at the end of the chain is left out of what is shown,
    /// unless it is all there is.
    pub fn new(certificates: Vec<CertificateDer<'static>>, key: SigningKey) -> Result<Self, IdentityError> {
        let mut parsed = Vec::new();
        for (index, der) in certificates.iter().enumerate() {
            let position = index.saturating_add(1);
            let certificate = Certificate::from_der(der)
                .map_err(|reason| IdentityError::MalformedCertificate { position, reason })?;
            parsed.push((position, der, certificate));
        }
        // What is signed here is ECDSA on P-256 alone, so far.
        if key.algorithm() != KeyAlgorithm::EcP256 {
            return Err(IdentityError::UnusablePrivateKey);
        }
        let public_key = SubjectPublicKeyInfo::from_der(key.subject_public_key_info())
            .map_err(|_| IdentityError::UnusablePrivateKey)?;
        let fits = |(_, _, certificate): &(usize, _, Certificate<'_>)| {
            certificate.subject_public_key_info().as_contents() == public_key.as_contents()
        };
        let at = parsed.iter().position(fits);
        let at = at.ok_or(IdentityError::KeyDoesNotFit { certificates: parsed.len() })?;
        let (_, leaf, mut last) = parsed.swap_remove(at);
        let mut chain = Vec::from([leaf.clone()]);
        while !last.is_self_issued() {
            let issuer = last.issuer();
            let next = parsed.iter().position(|(_, _, certificate)| certificate.subject() == issuer);
            let Some(next) = next else { break };
            let (_, der, certificate) = parsed.swap_remove(next);
            // RFC 5246 §7.4.2: "the self-signed certificate that specifies the root certificate authority MAY be
            // omitted from the chain": the peer has it or does not trust it.
            if !certificate.is_self_issued() {
                chain.push(der.clone());
            }
            last = certificate;
        }
        if let Some((position, _, _)) = parsed.first() {
            return Err(IdentityError::Stranger { position: *position });
        }
        Ok(Self { chain, key })
    }

    /// The certificates that are shown, the own one first.
    pub fn chain(&self) -> &[CertificateDer<'static>] {
        &self.chain
    }

    /// The schemes that the key signs with, the preferred first.
    pub(crate) fn schemes(&self) -> &'static [SignatureScheme] {
        &[SignatureScheme::ecdsa_secp256r1_sha256]
    }

    /// Signs `message` with one of [`Identity::schemes`].
    pub(crate) fn sign(
        &self,
        scheme: SignatureScheme,
        message: &[u8],
        rng: &mut SeededRng,
    ) -> Result<Vec<u8>, LocalFault> {
        if !self.schemes().contains(&scheme) {
            return Err(LocalFault::SigningFailed);
        }
        let mut signature = Vec::new();
        self.key.signer(rng).sign(message, &mut signature).map_err(|_| LocalFault::SigningFailed)?;
        Ok(signature)
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity").field("certificates", &self.chain.len()).finish_non_exhaustive()
    }
}
