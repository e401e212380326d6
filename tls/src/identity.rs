//! [`Identity`]: a certificate chain and the private key of its first certificate, proven to belong together.
//!
//! One call loads it from PEM: any order, any key form, the chain sorted, the key checked against the leaf. When it
//! cannot be used, the error says what was found. Does not judge whether anybody will trust it.

mod pem;

use alloc::vec::Vec;
use core::fmt;

use nocrypto::SeededRng;
use nocrypto_asn1::crypto::{SignatureAlgorithm, SigningKey};
use nocrypto_asn1::key::spki::{KeyAlgorithm, SubjectPublicKeyInfo};
use nocrypto_asn1::path::matches_dns_name;
use nocrypto_asn1::signer::Signer;
use nocrypto_asn1::x509::Certificate;
use nocrypto_asn1::x509::general_name::GeneralName;
use pki_types::pem::PemObject;
use pki_types::{CertificateDer, DnsName, PrivateKeyDer, ServerName};

use crate::codec::{Reader, U16List};
use crate::error::LocalFault;
use crate::extension::signed_certificate_timestamp;
use crate::group::NamedGroup;
use crate::message::Certificate13;
use crate::signature_scheme::SignatureScheme;
use crate::version::ProtocolVersion;

/// Who a peer is: what it shows, and the key that proves it.
pub struct Identity {
    chain: Vec<CertificateDer<'static>>,
    key: SigningKey,
    /// Empty if there is none.
    ocsp_response: Vec<u8>,
    certificate_timestamps: Vec<u8>,
    /// What the key signs by, if that is less than it can.
    schemes: Option<Vec<SignatureScheme>>,
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
                "the identity's private key cannot be read or is of a kind that is not supported: ECDSA keys on P-256 and P-384, Ed25519 and RSA keys are",
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
    /// Reads certificates and one private key (PKCS#8, SEC1 or PKCS#1) from PEM, in any order; other sections are skipped.
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
        let (ocsp_response, certificate_timestamps) = (Vec::new(), Vec::new());
        Ok(Self { chain, key, ocsp_response, certificate_timestamps, schemes: None })
    }

    /// The certificates that are shown, the own one first.
    pub fn chain(&self) -> &[CertificateDer<'static>] {
        &self.chain
    }

    /// Shows this OCSP response (its DER) to clients that ask for one; empty shows none. It is not looked into.
    #[must_use]
    pub fn with_ocsp_response(mut self, response: Vec<u8>) -> Self {
        self.ocsp_response = response;
        self
    }

    /// Shows these signed certificate timestamps to clients that ask for them: a `SignedCertificateTimestampList` as RFC
    /// 6962 §3.3 writes it. A list that is malformed shows none.
    #[must_use]
    pub fn with_certificate_timestamps(mut self, list: Vec<u8>) -> Self {
        let whole = signed_certificate_timestamp::read(&mut Reader::new(&list)).is_ok();
        self.certificate_timestamps = if whole { list } else { Vec::new() };
        self
    }

    /// Signs by these schemes only, the preferred first. Default: all that the key is good for, as the peer prefers.
    #[must_use]
    pub fn with_signature_schemes(mut self, schemes: &[SignatureScheme]) -> Self {
        self.schemes = Some(schemes.to_vec());
        self
    }

    pub(crate) fn ocsp_response(&self) -> Option<&[u8]> {
        Some(self.ocsp_response.as_slice()).filter(|response| !response.is_empty())
    }

    pub(crate) fn certificate_timestamps(&self) -> Option<&[u8]> {
        Some(self.certificate_timestamps.as_slice()).filter(|list| !list.is_empty())
    }

    /// The chain as TLS 1.3 sends it, with what the peer asked for beside it.
    pub(crate) fn certificate_list13(&self, ocsp_response: bool, timestamps: bool) -> Vec<u8> {
        let response = self.ocsp_response().filter(|_| ocsp_response);
        Certificate13::list(&self.chain, response, self.certificate_timestamps().filter(|_| timestamps))
    }

    /// The curve of an ECDSA key, which TLS 1.2 counts among the groups (RFC 8422 §5.1).
    pub(crate) fn curve(&self) -> Option<NamedGroup> {
        let algorithm = self.key.algorithm();
        let curves =
            [(KeyAlgorithm::EcP256, NamedGroup::secp256r1), (KeyAlgorithm::EcP384, NamedGroup::secp384r1)];
        curves.into_iter().find(|(kind, _)| *kind == algorithm).map(|(_, group)| group)
    }

    /// Whether the identity signs handshakes of `version` by `scheme`.
    pub(crate) fn signs(&self, scheme: SignatureScheme, version: ProtocolVersion) -> bool {
        let configured = self.schemes.as_ref().is_none_or(|schemes| schemes.contains(&scheme));
        let key = SubjectPublicKeyInfo::from_der(self.key.subject_public_key_info());
        let fits = key.is_ok_and(|key| scheme.verifier(key.algorithm().as_contents(), version).is_some());
        configured && scheme.signs(version) && fits && algorithm(scheme, &self.key).is_some()
    }

    /// Signs `message` by `scheme`, which [`common_scheme`] chose.
    pub(crate) fn sign(
        &self,
        scheme: SignatureScheme,
        message: &[u8],
        rng: &mut SeededRng,
    ) -> Result<Vec<u8>, LocalFault> {
        let algorithm = algorithm(scheme, &self.key).ok_or(LocalFault::SigningFailed)?;
        let mut signature = Vec::new();
        let signer = self.key.signer_by(algorithm, rng);
        let signed = signer.and_then(|mut signer| signer.sign(message, &mut signature));
        signed.map_err(|_| LocalFault::SigningFailed)?;
        Ok(signature)
    }

    /// How well the certificate's names fit: `Some(true)` where one is the name itself, `Some(false)` where a wildcard
    /// covers it.
    fn names(&self, name: &DnsName<'_>) -> Option<bool> {
        let certificate = Certificate::from_der(self.chain.first()?).ok()?;
        let mut best = None;
        for presented in certificate.extensions().subject_alt_name()?.iter() {
            if let GeneralName::DnsName(presented) = presented
                && matches_dns_name(presented, name)
            {
                best = best.max(Some(!presented.starts_with('*')));
            }
        }
        best
    }
}

/// The algorithm of the key that makes signatures of `scheme`, if it has one.
fn algorithm(scheme: SignatureScheme, key: &SigningKey) -> Option<SignatureAlgorithm> {
    let id = scheme.signature_algorithm_id();
    key.signature_algorithms().iter().copied().find(|algorithm| algorithm.identifier() == id)
}

/// The first of the schemes that the peer verifies, in its order, that `identity` signs by; in this side's order where one
/// is configured.
pub(crate) fn common_scheme(
    identity: &Identity,
    offered: U16List<'_>,
    version: ProtocolVersion,
) -> Option<SignatureScheme> {
    if let Some(schemes) = &identity.schemes {
        let offered = |scheme: &SignatureScheme| offered.contains(scheme.code_point());
        return schemes.iter().copied().filter(offered).find(|scheme| identity.signs(*scheme, version));
    }
    let known = offered.iter().filter_map(SignatureScheme::from_code_point);
    known.into_iter().find(|scheme| identity.signs(*scheme, version))
}

/// Which identity is shown: of those that `fits` the one whose certificate has the name, then one with a wildcard for it,
/// then the first.
pub(crate) fn choose(
    identities: &[Identity],
    server_name: Option<&ServerName<'_>>,
    fits: impl Fn(&Identity) -> Option<SignatureScheme>,
) -> Option<(usize, SignatureScheme)> {
    let name = match server_name {
        Some(ServerName::DnsName(name)) if identities.len() > 1 => Some(name),
        _ => None,
    };
    let usable = || {
        let fitting = identities.iter().enumerate();
        fitting.filter_map(|(at, identity)| fits(identity).map(|scheme| (at, identity, scheme)))
    };
    let named = |exact| {
        let name = name?;
        usable().find(|(_, identity, _)| identity.names(name) == Some(exact))
    };
    named(true).or_else(|| named(false)).or_else(|| usable().next()).map(|(at, _, scheme)| (at, scheme))
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity").field("certificates", &self.chain.len()).finish_non_exhaustive()
    }
}
