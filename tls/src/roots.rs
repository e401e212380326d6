//! Trust anchors from PEM. Does not bring anchors of its own and does not read the system's.

use alloc::vec::Vec;
use core::fmt;

use nocrypto_asn1::path::{self, PathError};
use pki_types::pem::PemObject;
use pki_types::{CertificateDer, TrustAnchor};

/// Why a file of CA certificates cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RootsError {
    /// The text is not PEM, or cut in the middle of a section.
    MalformedPem,
    /// There is no certificate in it.
    NoCertificate,
    /// One of them cannot be an anchor.
    NotAnAnchor {
        /// Which one, counted from 1.
        position: usize,
        /// Why.
        reason: PathError,
    },
}

impl RootsError {
    /// A stable code for logs and searches.
    pub fn code(&self) -> &'static str {
        match self {
            Self::MalformedPem => "TLS-0811",
            Self::NoCertificate => "TLS-0812",
            Self::NotAnAnchor { .. } => "TLS-0813",
        }
    }
}

impl fmt::Display for RootsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MalformedPem => f.write_str("the file of CA certificates is not well-formed PEM"),
            Self::NoCertificate => f.write_str("the file of CA certificates holds no certificate"),
            Self::NotAnAnchor { position, reason } => {
                write!(f, "certificate {position} of the file cannot be a trust anchor: {reason}")
            }
        }
    }
}

impl core::error::Error for RootsError {}

/// The trust anchors in a PEM text of one or more CA certificates.
pub fn from_pem(pem: &[u8]) -> Result<Vec<TrustAnchor<'static>>, RootsError> {
    let mut anchors = Vec::new();
    for certificate in CertificateDer::pem_slice_iter(pem) {
        let certificate = certificate.map_err(|_| RootsError::MalformedPem)?;
        let position = anchors.len().saturating_add(1);
        let anchor =
            path::anchor(&certificate).map_err(|reason| RootsError::NotAnAnchor { position, reason })?;
        anchors.push(anchor);
    }
    if anchors.is_empty() { Err(RootsError::NoCertificate) } else { Ok(anchors) }
}
