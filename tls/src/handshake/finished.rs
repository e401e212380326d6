//! Finished and CertificateVerify as both roles and versions check them (RFC 5246 §7.4.9, RFC 9846 §4.4.3 and §4.4.4).
//!
//! Timing: the Finished compare is constant.

use alloc::vec::Vec;

use nocrypto::ct;

use crate::error::PeerFault;
use crate::key_schedule::Writer;
use crate::message::HandshakeType;

/// The peer's Finished matched.
#[derive(Debug)]
pub(super) struct FinishedVerified(());

/// Compares a Finished with what it must be.
pub(super) fn verify_finished(received: &[u8], expected: &[u8]) -> Result<FinishedVerified, PeerFault> {
    if received.len() != expected.len() {
        return Err(PeerFault::MalformedMessage { message: HandshakeType::FINISHED });
    }
    // RFC 5246 §7.4.9, RFC 9846 §4.4.4: "Recipients of Finished messages MUST verify that the contents are correct".
    if ct::declassify(ct::eq(received, expected)) {
        Ok(FinishedVerified(()))
    } else {
        Err(PeerFault::FinishedMismatch)
    }
}

/// What the `writer`'s CertificateVerify of TLS 1.3 signs (RFC 9846 §4.4.3).
pub(super) fn signed_content(writer: Writer, transcript_hash: &[u8]) -> Vec<u8> {
    let context: &[u8] = match writer {
        Writer::Client => b"TLS 1.3, client CertificateVerify",
        Writer::Server => b"TLS 1.3, server CertificateVerify",
    };
    [&[0x20; 64], context, &[0], transcript_hash].concat()
}
