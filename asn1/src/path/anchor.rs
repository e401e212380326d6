//! Trust anchors: a name and a key, taken from a root certificate (RFC 5280 §6.1.1 d).
//!
//! Does not check the root's own signature, serial number or validity: trust in a root comes from whoever
//! installed it. [`strict_anchor`] asks for more.

use alloc::vec::Vec;

use pki_types::{CertificateDer, TrustAnchor, UnixTime};

use super::{
    check,
    error::{PathError, PathErrorContext, PathErrorKind},
    profile,
};
use crate::{
    oid::Oid,
    x509::{Certificate, Version, extension::KeyUsage},
};

/// The trust anchor that a CA certificate stands for: its subject, its key and its name constraints.
///
/// # Errors
/// [`PathErrorKind::MalformedCertificate`] if it cannot be read, [`PathErrorKind::NotCa`] if it has extensions
/// but no basicConstraints with cA (a server's certificate is not a CA; roots of version 1 are taken),
/// [`PathErrorKind::KeyUsageForbidsCertSign`], [`PathErrorKind::UnknownCriticalExtension`].
pub fn anchor(certificate: &CertificateDer<'_>) -> Result<TrustAnchor<'static>, PathError> {
    let certificate = read(certificate)?;
    check_ca(&certificate)?;
    Ok(unverified_anchor(&certificate))
}

/// [`anchor`], for roots that have to obey [`Profile::Strict`](super::Profile) and be valid at `time`.
///
/// # Errors
/// Those of [`anchor`], [`PathErrorKind::ProfileViolation`], [`PathErrorKind::Expired`] and
/// [`PathErrorKind::NotYetValid`].
pub fn strict_anchor(
    certificate: &CertificateDer<'_>,
    time: UnixTime,
) -> Result<TrustAnchor<'static>, PathError> {
    let certificate = read(certificate)?;
    check_ca(&certificate)?;
    let refuse = |error: PathError| error.at(0, Some(&certificate.subject()));
    if let Some(rule) = profile::broken_anchor_rule(&certificate) {
        return Err(refuse(PathError::new(PathErrorKind::ProfileViolation, PathErrorContext::Rule(rule))));
    }
    check::validity(&certificate, time.into()).map_err(refuse)?;
    Ok(unverified_anchor(&certificate))
}

/// The anchor of a certificate that was read already, without any check: for sets of anchors that are vetted
/// elsewhere, and for trust in a single self-signed end entity.
pub fn unverified_anchor(certificate: &Certificate<'_>) -> TrustAnchor<'static> {
    let owned = |contents: &[u8]| Vec::from(contents).into();
    TrustAnchor {
        subject: owned(certificate.subject().as_contents()),
        subject_public_key_info: owned(certificate.subject_public_key_info().as_contents()),
        name_constraints: certificate.extensions().name_constraints_contents().map(owned),
    }
}

fn read<'a>(certificate: &'a CertificateDer<'_>) -> Result<Certificate<'a>, PathError> {
    Certificate::from_der(certificate).map_err(|error| {
        PathError::new(PathErrorKind::MalformedCertificate, PathErrorContext::Encoding(error))
    })
}

fn check_ca(certificate: &Certificate<'_>) -> Result<(), PathError> {
    let refuse = |kind, context| Err(PathError::new(kind, context).at(0, Some(&certificate.subject())));
    let extensions = certificate.extensions();
    let is_ca = extensions.basic_constraints().is_some_and(|constraints| constraints.ca);
    if !is_ca && certificate.version() == Version::V3 {
        return refuse(PathErrorKind::NotCa, PathErrorContext::None);
    }
    if extensions.key_usage().is_some_and(|usage| !usage.contains(KeyUsage::KEY_CERT_SIGN)) {
        return refuse(PathErrorKind::KeyUsageForbidsCertSign, PathErrorContext::None);
    }
    if let Some(oid) = extensions.unknown_critical() {
        let oid: Oid<'_> = oid;
        return refuse(PathErrorKind::UnknownCriticalExtension, PathErrorContext::Oid(oid.into()));
    }
    Ok(())
}
