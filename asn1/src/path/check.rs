//! The checks of single certificates in a path, each one small and named: end entity, CA, signature.
//!
//! Does not choose certificates: [`super::build`] does.

use pki_types::{ServerName, SignatureVerificationAlgorithm};

use super::{
    error::{self, PathError, PathErrorContext, PathErrorKind},
    profile::{self, Profile},
    purpose, server_name,
};
use crate::{
    key::spki::SubjectPublicKeyInfo,
    x509::{
        Certificate,
        extension::{KeyUsage, Purpose},
        time::Time,
    },
};

/// What is asked of a path.
#[derive(Clone, Copy)]
pub(super) struct Question<'q> {
    pub(super) purpose: Purpose,
    pub(super) name: Option<&'q ServerName<'q>>,
    pub(super) time: Time,
    pub(super) profile: Profile,
}

fn refuse<T>(kind: PathErrorKind) -> Result<T, PathError> {
    Err(PathError::new(kind, PathErrorContext::None))
}

/// Everything that the end entity shows by itself, cheapest first, before any signature is paid for.
pub(super) fn end_entity(certificate: &Certificate<'_>, question: &Question<'_>) -> Result<(), PathError> {
    any(certificate, question)?;
    let extensions = certificate.extensions();
    // CA/Browser Forum and all web PKI verifiers: a key that issues certificates does not also serve.
    if extensions.basic_constraints().is_some_and(|constraints| constraints.ca) {
        return refuse(PathErrorKind::CaUsedAsEndEntity);
    }
    // RFC 5280 §4.2.1.3: keys of TLS with (EC)DHE sign; if the extension is present, it has to allow that.
    if extensions.key_usage().is_some_and(|usage| !usage.contains(KeyUsage::DIGITAL_SIGNATURE)) {
        return refuse(PathErrorKind::KeyUsageForbidsSignature);
    }
    if !purpose::is_allowed_for_end_entity(question.purpose, extensions.extended_key_usage()) {
        let context = PathErrorContext::Purpose(question.purpose);
        return Err(PathError::new(PathErrorKind::PurposeForbidden, context));
    }
    strict(certificate, question, false)?;
    match question.name {
        Some(expected) if !server_name::is_among(expected, extensions.subject_alt_name()) => {
            let presented = error::presented(extensions.subject_alt_name());
            let context = PathErrorContext::Names { expected: expected.to_owned(), presented };
            Err(PathError::new(PathErrorKind::NameMismatch, context))
        }
        _ => Ok(()),
    }
}

/// Everything that a CA shows by itself. `below` counts the intermediates under it that are not self-issued.
pub(super) fn ca(
    certificate: &Certificate<'_>,
    question: &Question<'_>,
    below: u32,
) -> Result<(), PathError> {
    any(certificate, question)?;
    let extensions = certificate.extensions();
    // RFC 5280 §6.1.4 (k): if version 3, verify that basicConstraints is present and that cA is TRUE. Earlier
    // versions cannot show it and are refused.
    let Some(constraints) = extensions.basic_constraints().filter(|constraints| constraints.ca) else {
        return refuse(PathErrorKind::NotCa);
    };
    // RFC 5280 §6.1.4 (l), (m): path length, self-issued certificates not counted.
    if let Some(path_len) = constraints.path_len.filter(|path_len| below > *path_len) {
        let context = PathErrorContext::Limit(path_len);
        return Err(PathError::new(PathErrorKind::PathLengthExceeded, context));
    }
    // RFC 5280 §6.1.4 (n): if keyUsage is present, verify that keyCertSign is set.
    if extensions.key_usage().is_some_and(|usage| !usage.contains(KeyUsage::KEY_CERT_SIGN)) {
        return refuse(PathErrorKind::KeyUsageForbidsCertSign);
    }
    if !purpose::is_allowed_for_ca(question.purpose, extensions.extended_key_usage()) {
        let context = PathErrorContext::Purpose(question.purpose);
        return Err(PathError::new(PathErrorKind::PurposeForbidden, context));
    }
    strict(certificate, question, true)
}

/// What holds for every certificate of a path.
fn any(certificate: &Certificate<'_>, question: &Question<'_>) -> Result<(), PathError> {
    // RFC 5280 §6.1.4 (o), §6.1.5 (f): process any other critical extension; if unrecognised, fail.
    if let Some(oid) = certificate.extensions().unknown_critical() {
        let context = PathErrorContext::Oid(oid.into());
        return Err(PathError::new(PathErrorKind::UnknownCriticalExtension, context));
    }
    // RFC 5280 §4.1.2.4: the issuer field MUST contain a non-empty distinguished name.
    if certificate.issuer().is_empty() {
        return refuse(PathErrorKind::EmptyIssuer);
    }
    validity(certificate, question.time)
}

/// RFC 5280 §6.1.3 (a) (2): the validity period includes the current time.
pub(super) fn validity(certificate: &Certificate<'_>, now: Time) -> Result<(), PathError> {
    let validity = certificate.validity();
    let kind = if now < validity.not_before {
        PathErrorKind::NotYetValid
    } else if now > validity.not_after {
        PathErrorKind::Expired
    } else {
        return Ok(());
    };
    let context =
        PathErrorContext::Times { now, not_before: validity.not_before, not_after: validity.not_after };
    Err(PathError::new(kind, context))
}

fn strict(certificate: &Certificate<'_>, question: &Question<'_>, is_ca: bool) -> Result<(), PathError> {
    match question.profile {
        Profile::Standard => Ok(()),
        Profile::Strict => match profile::broken_rule(certificate, is_ca) {
            Some(rule) => Err(PathError::new(PathErrorKind::ProfileViolation, PathErrorContext::Rule(rule))),
            None => Ok(()),
        },
    }
}

/// The algorithm for this certificate's signature under this issuer's kind of key.
pub(super) fn algorithm<'v>(
    certificate: &Certificate<'_>,
    issuer_key: &SubjectPublicKeyInfo<'_>,
    algorithms: &[&'v dyn SignatureVerificationAlgorithm],
) -> Result<&'v dyn SignatureVerificationAlgorithm, PathError> {
    let signature = certificate.signature_algorithm();
    let fits = |algorithm: &&&dyn SignatureVerificationAlgorithm| {
        algorithm.signature_alg_id().as_ref() == signature.as_contents()
            && algorithm.public_key_alg_id().as_ref() == issuer_key.algorithm().as_contents()
    };
    algorithms.iter().find(fits).copied().ok_or_else(|| {
        let context = PathErrorContext::Oid(signature.oid().into());
        PathError::new(PathErrorKind::UnsupportedSignatureAlgorithm, context)
    })
}

/// RFC 5280 §6.1.3 (a) (1): the signature verifies under the issuer's key.
pub(super) fn signature(
    certificate: &Certificate<'_>,
    issuer_key: &SubjectPublicKeyInfo<'_>,
    algorithm: &dyn SignatureVerificationAlgorithm,
) -> Result<(), PathError> {
    algorithm
        .verify_signature(issuer_key.public_key(), certificate.tbs(), certificate.signature())
        .or_else(|_| refuse(PathErrorKind::BadSignature))
}
