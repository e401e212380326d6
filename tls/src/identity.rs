//! [`Identity`]: a certificate chain and the private key of its first certificate, proven to belong together.
//!
//! One call loads it from PEM: any order, any key form, the chain sorted, the key checked against the leaf. When it
//! cannot be used, the error says what was found. Does not judge whether anybody will trust it.

use alloc::vec::Vec;
use core::fmt;

use nocrypto::SeededRng;
use nocrypto_asn1::crypto::SigningKey;
use nocrypto_asn1::key::spki::SubjectPublicKeyInfo;
use nocrypto_asn1::signer::Signer;
use nocrypto_asn1::x509::Certificate;
use pki_types::pem::{PemObject, SectionKind};
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
    pub fn from_pem(pem: &[u8]) -> Result<Self, IdentityError> {
        let mut certificates = Vec::new();
        let mut keys: Vec<PrivateKeyDer<'static>> = Vec::new();
        for section in <(SectionKind, Vec<u8>)>::pem_slice_iter(pem) {
            let (kind, der) = section.map_err(|_| IdentityError::MalformedPem)?;
            match kind {
                SectionKind::Certificate => certificates.push(CertificateDer::from(der)),
                SectionKind::PrivateKey => keys.push(PrivateKeyDer::Pkcs8(der.into())),
                SectionKind::EcPrivateKey => keys.push(PrivateKeyDer::Sec1(der.into())),
                SectionKind::RsaPrivateKey => keys.push(PrivateKeyDer::Pkcs1(der.into())),
                SectionKind::PublicKey
                | SectionKind::Crl
                | SectionKind::Csr
                | SectionKind::EchConfigList
                | _ => {}
            }
        }
        if certificates.is_empty() {
            return Err(IdentityError::NoCertificate { keys: keys.len() });
        }
        if keys.len() > 1 {
            return Err(IdentityError::SeveralPrivateKeys { keys: keys.len() });
        }
        let Some(key) = keys.pop() else {
            const LABEL: &[u8] = b"ENCRYPTED PRIVATE KEY";
            let encrypted = pem.windows(LABEL.len()).any(|window| window == LABEL);
            return Err(IdentityError::NoPrivateKey { certificates: certificates.len(), encrypted });
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
