//! What a handshake agreed on, kept for the application after the handshake's memory is freed.

use alloc::vec::Vec;

use pki_types::{CertificateDer, ServerName};

use crate::group::NamedGroup;
use crate::suite::CipherSuite;
use crate::version::ProtocolVersion;

/// Filled by the states as they learn it.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// Whom the client wants to reach.
    pub(crate) server_name: Option<ServerName<'static>>,
    pub(crate) cipher_suite: Option<CipherSuite>,
    pub(crate) group: Option<NamedGroup>,
    pub(crate) extended_master_secret: bool,
    pub(crate) alpn_protocol: Option<Vec<u8>>,
    /// The peer's chain as it was sent, its own certificate first.
    pub(crate) peer_certificates: Vec<CertificateDer<'static>>,
}

/// What was negotiated, for logs and pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Summary {
    /// The protocol version.
    pub version: ProtocolVersion,
    /// The cipher suite.
    pub cipher_suite: CipherSuite,
    /// The group of the key exchange.
    pub group: NamedGroup,
    /// Whether the master secret is bound to the whole handshake (RFC 7627).
    pub extended_master_secret: bool,
}

impl Outcome {
    /// The summary, once everything in it is known.
    pub(crate) fn summary(&self) -> Option<Summary> {
        Some(Summary {
            version: ProtocolVersion::TLS_1_2,
            cipher_suite: self.cipher_suite?,
            group: self.group?,
            extended_master_secret: self.extended_master_secret,
        })
    }
}
