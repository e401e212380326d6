//! Certificates and key files of anybody.

use std::time::Duration;

use nocrypto_asn1::crypto::VERIFY_ALGORITHMS;
use nocrypto_asn1::key::pkcs8::PrivateKeyInfo;
use nocrypto_asn1::key::sec1::EcPrivateKey;
use nocrypto_asn1::key::spki::SubjectPublicKeyInfo;
use nocrypto_asn1::path::{Verifier, anchor};
use nocrypto_asn1::x509::name::Name;
use nocrypto_asn1::x509::{Certificate, extension::NameConstraints};
use nocrypto_asn1::{Error, pem};
use pki_types::pem::PemObject;
use pki_types::{
    AlgorithmIdentifier, CertificateDer, InvalidSignature, ServerName, SignatureVerificationAlgorithm,
    UnixTime, alg_id,
};

/// 2026-11-25T12:00:00Z: a verdict must not depend on the day of the run.
const NOW: Duration = Duration::from_secs(1_795_608_000);

/// Input: one DER certificate.
///
/// Reading accepts or refuses, within the input. What it accepted can be walked, compared and printed, and the path
/// verifier gives a verdict on it with itself as the only anchor and intermediate.
pub fn certificate(data: &[u8]) {
    let certificate = match Certificate::from_der(data) {
        Ok(certificate) => certificate,
        Err(error) => return check_error(data, error),
    };
    // Strict DER: nothing before, nothing behind.
    assert_eq!(certificate.as_der(), data);
    for name in [certificate.subject(), certificate.issuer()] {
        check_name(&name);
    }
    let extensions = certificate.extensions();
    if let Some(names) = extensions.subject_alt_name() {
        assert_eq!(names.iter().count(), names.iter().count());
    }
    if let Some(constraints) = extensions.name_constraints() {
        walk_constraints(&constraints);
    }
    if let Some(usage) = extensions.extended_key_usage() {
        assert!(usage.purposes().all(|purpose| !purpose.to_string().is_empty()));
    }
    verify(&[data]);
}

/// Input: certificates, each behind its length in two bytes: the end entity, intermediates, and last the anchor.
///
/// The verifier gives a verdict in counted work, whether signatures count or not.
pub fn path(data: &[u8]) {
    let mut rest = data;
    let mut certificates = Vec::new();
    while let Some((len, tail)) = rest.split_first_chunk::<2>() {
        let len = usize::from(u16::from_be_bytes(*len)).min(tail.len());
        let (certificate, tail) = tail.split_at_checked(len).unwrap_or((tail, &[]));
        certificates.push(certificate);
        rest = tail;
    }
    verify(&certificates);
}

/// Input: a first byte that picks the parser, then a key file or a piece of a certificate.
pub fn key(data: &[u8]) {
    let Some((parser, data)) = data.split_first() else { return };
    match parser % 6 {
        0 => match PrivateKeyInfo::from_der(data) {
            Ok(key) => assert!(key.private_key().len() < data.len()),
            Err(error) => check_error(data, error),
        },
        1 => match EcPrivateKey::from_der(data) {
            Ok(key) => assert!(key.private_key().len() < data.len()),
            Err(error) => check_error(data, error),
        },
        2 => match SubjectPublicKeyInfo::from_der(data) {
            Ok(key) => assert!(key.public_key().len() < data.len()),
            Err(error) => check_error(data, error),
        },
        3 => match Name::from_contents(data) {
            Ok(name) => check_name(&name),
            Err(error) => check_error(data, error),
        },
        4 => match NameConstraints::from_contents(data) {
            Ok(constraints) => walk_constraints(&constraints),
            Err(error) => check_error(data, error),
        },
        _ => {
            // What we write as PEM, anybody reads back.
            let text = pem::encode("CERTIFICATE", data);
            let read = CertificateDer::from_pem_slice(text.as_bytes());
            assert!(read.is_ok_and(|read| read.as_ref() == data), "PEM does not come back");
        }
    }
}

fn check_error(data: &[u8], error: Error) {
    assert!(error.offset() <= data.len(), "an error outside the input: {error:?}");
    assert!(!error.to_string().is_empty());
}

fn check_name(name: &Name<'_>) {
    assert!(name.matches(name) && name.is_within(name), "a name is not itself");
    assert_eq!(name.is_empty(), name.attributes().next().is_none());
    let _ = name.attributes().filter_map(|attribute| attribute.text()).count();
}

fn walk_constraints(constraints: &NameConstraints<'_>) {
    let _ = constraints.permitted().chain(constraints.excluded()).count();
}

/// The whole verifier on an end entity, intermediates, and the last certificate as the only anchor.
///
/// Once with the real algorithms and once with ones that take every signature: a fuzzer cannot forge, and what lies
/// behind the signature check must hold too. Whether the verdict is yes does not matter here.
fn verify(certificates: &[&[u8]]) {
    let certificates: Vec<_> = certificates.iter().map(|der| CertificateDer::from(*der)).collect();
    let (Some(end_entity), Some(last)) = (certificates.first(), certificates.last()) else { return };
    let Ok(anchor) = anchor(last) else { return };
    let anchors = [anchor];
    let now = UnixTime::since_unix_epoch(NOW);
    let intermediates = certificates.get(1..).unwrap_or_default();
    let name = ServerName::try_from("example.com").ok();
    for algorithms in [VERIFY_ALGORITHMS, ANY_SIGNATURE] {
        let verifier = Verifier::new(&anchors, algorithms);
        let verdicts = [
            Some(verifier.verify_client(end_entity, intermediates, now)),
            name.as_ref().map(|name| verifier.verify_server(end_entity, intermediates, name, now)),
        ];
        for error in verdicts.into_iter().flatten().filter_map(Result::err) {
            assert!(!error.to_string().is_empty() && !error.code().is_empty());
        }
    }
}

/// Takes every signature of one algorithm.
#[derive(Debug)]
struct AnySignature(AlgorithmIdentifier, AlgorithmIdentifier);

impl SignatureVerificationAlgorithm for AnySignature {
    fn verify_signature(&self, _: &[u8], _: &[u8], _: &[u8]) -> Result<(), InvalidSignature> {
        Ok(())
    }

    fn public_key_alg_id(&self) -> AlgorithmIdentifier {
        self.0
    }

    fn signature_alg_id(&self) -> AlgorithmIdentifier {
        self.1
    }
}

static ANY_SIGNATURE: &[&dyn SignatureVerificationAlgorithm] = &[
    &AnySignature(alg_id::ECDSA_P256, alg_id::ECDSA_SHA256),
    &AnySignature(alg_id::RSA_ENCRYPTION, alg_id::RSA_PKCS1_SHA256),
];
