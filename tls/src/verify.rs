//! Where the peer's certificate and its signatures are judged: the only makers of the tokens that prove it.
//!
//! Key usage and purpose are checked in asn1's verifier, never by its callers. Time is a parameter of the connection.
//! Does not read a clock and does not relax anything.

use pki_types::{CertificateDer, ServerName, TrustAnchor, UnixTime};

use nocrypto_asn1::crypto::VERIFY_ALGORITHMS;
use nocrypto_asn1::path::Verifier;
use nocrypto_asn1::x509;

use crate::error::{Error, PeerFault};
use crate::handshake::outcome::Outcome;
use crate::message::HandshakeType;
use crate::signature_scheme::SignatureScheme;
use crate::version::ProtocolVersion;

/// The peer's certificate leads to a trust anchor, for this purpose, this name and this moment.
#[derive(Debug)]
pub(crate) struct PeerValidated(());

/// The peer holds the key of its validated certificate: it signed this handshake.
#[derive(Debug)]
pub(crate) struct SignatureVerified(());

/// Judges a server's chain.
pub(crate) fn server_certificate(
    chain: &[CertificateDer<'_>],
    roots: &[TrustAnchor<'_>],
    server_name: &ServerName<'_>,
    time: UnixTime,
) -> Result<PeerValidated, Error> {
    let (end_entity, intermediates) = chain.split_first().ok_or(PeerFault::ServerCertificateMissing)?;
    Verifier::new(roots, VERIFY_ALGORITHMS).verify_server(end_entity, intermediates, server_name, time)?;
    Ok(PeerValidated(()))
}

/// Judges a client's chain.
pub(crate) fn client_certificate(
    chain: &[CertificateDer<'_>],
    roots: &[TrustAnchor<'_>],
    time: UnixTime,
) -> Result<PeerValidated, Error> {
    let (end_entity, intermediates) = chain.split_first().ok_or(PeerFault::ClientCertificateMissing)?;
    Verifier::new(roots, VERIFY_ALGORITHMS).verify_client(end_entity, intermediates, time)?;
    Ok(PeerValidated(()))
}

/// The application has judged the chain, as the configuration wants it to.
pub(crate) fn dangerous_own_verdict() -> PeerValidated {
    PeerValidated(())
}

/// What a signature of the peer's is made of.
pub(crate) struct Signed<'a> {
    pub(crate) version: ProtocolVersion,
    /// The message that carries it.
    pub(crate) message: HandshakeType,
    pub(crate) scheme: u16,
    pub(crate) content: &'a [u8],
    pub(crate) signature: &'a [u8],
}

/// Checks a signature that the peer made with the key of its validated certificate; the scheme must be of `offered`.
pub(crate) fn signature(
    _: &PeerValidated,
    outcome: &mut Outcome,
    offered: &[SignatureScheme],
    signed: &Signed<'_>,
) -> Result<SignatureVerified, PeerFault> {
    let Signed { version, message, scheme, content, signature } = *signed;
    // RFC 5246 §7.4.3, §7.4.8, RFC 9846 §4.4.3: the algorithm MUST be one that was offered, and in TLS 1.3 one that is
    // defined for handshakes.
    let known = SignatureScheme::from_code_point(scheme);
    let known = known.filter(|scheme| offered.contains(scheme) && scheme.signs(version));
    let known = known.ok_or(PeerFault::SchemeNotOffered { chosen: scheme })?;
    let end_entity = outcome.peer_certificates.first();
    let certificate = end_entity.and_then(|end_entity| x509::Certificate::from_der(end_entity).ok());
    let key = certificate.map(|c| c.subject_public_key_info()).ok_or(PeerFault::BadSignature { message })?;
    // RFC 5246 §7.4.3, RFC 9846 §4.4.3: the signature MUST be compatible with the key of the end-entity certificate.
    let verifier = known.verifier(key.algorithm().as_contents(), version);
    verifier
        .ok_or(PeerFault::KeyDoesNotFitScheme { scheme })?
        .verify_signature(key.public_key(), content, signature)
        .map_err(|_| PeerFault::BadSignature { message })?;
    outcome.peer_signature_scheme = Some(known);
    Ok(SignatureVerified(()))
}
