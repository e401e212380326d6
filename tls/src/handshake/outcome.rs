//! What a handshake agreed on, kept for the application after the handshake's memory is freed.

use alloc::boxed::Box;
use alloc::vec::Vec;

use pki_types::{CertificateDer, ServerName};

use crate::group::NamedGroup;
use crate::signature_scheme::SignatureScheme;
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
    /// How the peer signed, if it did.
    pub(crate) peer_signature_scheme: Option<SignatureScheme>,
    pub(crate) hello_retried: bool,
    pub(crate) resumed: bool,
    pub(crate) alpn_protocol: Option<Box<[u8]>>,
    /// The peer's chain as it was sent, its own certificate first.
    pub(crate) peer_certificates: Vec<CertificateDer<'static>>,
    /// What came beside them: most connections have nothing, and an idle one shall be small.
    pub(crate) stapled: Option<Box<Stapled>>,
}

/// What a server shows beside its certificate, as it was sent; empty where it did not.
#[derive(Debug, Default)]
pub(crate) struct Stapled {
    pub(crate) ocsp_response: Vec<u8>,
    pub(crate) certificate_timestamps: Vec<u8>,
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
    /// Whether the master secret is bound to the whole handshake (RFC 7627); in TLS 1.3 it always is.
    pub extended_master_secret: bool,
    /// How the peer proved that it holds its certificate's key, if it showed one.
    pub peer_signature_scheme: Option<SignatureScheme>,
    /// Whether it took a HelloRetryRequest (RFC 9846 §4.1.4).
    pub hello_retried: bool,
    /// Whether it resumed an earlier session: the peer's certificates, if any, are those of then.
    pub resumed: bool,
}

impl Outcome {
    /// Keeps what is not empty.
    pub(crate) fn staple(&mut self, ocsp_response: Option<&[u8]>, certificate_timestamps: Option<&[u8]>) {
        if let Some(response) = ocsp_response {
            self.stapled.get_or_insert_default().ocsp_response = response.to_vec();
        }
        if let Some(list) = certificate_timestamps {
            self.stapled.get_or_insert_default().certificate_timestamps = list.to_vec();
        }
    }

    /// The summary, once everything in it is known.
    pub(crate) fn summary(&self) -> Option<Summary> {
        let cipher_suite = self.cipher_suite?;
        Some(Summary {
            version: cipher_suite.version(),
            cipher_suite,
            group: self.group?,
            extended_master_secret: self.extended_master_secret,
            peer_signature_scheme: self.peer_signature_scheme,
            hello_retried: self.hello_retried,
            resumed: self.resumed,
        })
    }
}
