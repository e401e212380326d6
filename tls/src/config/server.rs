//! [`ServerConfig`]: who a server is, whom it asks for a certificate, what it accepts.

use alloc::vec::Vec;

use pki_types::TrustAnchor;

use super::{Builder, ConfigError, ExtendedMasterSecret, Shared};
use crate::group::NamedGroup;
use crate::identity::Identity;
use crate::message::CertificateRequest;
use crate::signature_scheme::SignatureScheme;
use crate::suite::CipherSuite;
use crate::ticket::TicketKeys;
use crate::version::ProtocolVersion;

/// A server's configuration.
#[derive(Debug)]
pub struct ServerConfig {
    /// At least one; the first is shown where no other fits better.
    pub(crate) identities: Vec<Identity>,
    pub(crate) client_auth: ClientAuth,
    pub(crate) tickets: Option<TicketKeys>,
    /// The anchors' names as a CertificateRequest lists them.
    pub(crate) authorities: Vec<u8>,
    pub(crate) versions: Vec<ProtocolVersion>,
    pub(crate) cipher_suites: Vec<CipherSuite>,
    pub(crate) groups: Vec<NamedGroup>,
    pub(crate) signature_schemes: Vec<SignatureScheme>,
    pub(crate) record_padding: u16,
    pub(crate) alpn: Vec<u8>,
    pub(crate) extended_master_secret: ExtendedMasterSecret,
}

/// Whether clients show a certificate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ClientAuth {
    /// None is asked for.
    #[default]
    Off,
    /// One is asked for; without it the connection goes on, a bad one ends it.
    Optional(Vec<TrustAnchor<'static>>),
    /// One is asked for; without it, and with a bad one, the connection ends.
    Required(Vec<TrustAnchor<'static>>),
    /// One is asked for, and the application judges it when the connection [wants a verdict](crate::Wants::Verdict). Who
    /// answers without looking lets everybody in.
    DangerousOwnVerdict {
        /// Whether the connection ends without one.
        required: bool,
    },
}

impl ClientAuth {
    /// Whether clients without a certificate are turned away.
    pub(crate) fn is_required(&self) -> bool {
        matches!(self, Self::Required(_) | Self::DangerousOwnVerdict { required: true })
    }

    pub(crate) fn roots(&self) -> &[TrustAnchor<'static>] {
        match self {
            Self::Off | Self::DangerousOwnVerdict { .. } => &[],
            Self::Optional(roots) | Self::Required(roots) => roots,
        }
    }
}

impl ServerConfig {
    /// Starts with the question who the server is.
    pub fn builder() -> NeedsIdentity {
        NeedsIdentity(())
    }

    pub(crate) fn speaks(&self, version: ProtocolVersion) -> bool {
        self.versions.contains(&version)
    }
}

/// A server's configuration that does not know yet who the server is.
#[derive(Debug)]
pub struct NeedsIdentity(());

impl NeedsIdentity {
    /// Shows this identity to clients.
    pub fn identity(self, identity: Identity) -> ServerConfigBuilder {
        let part =
            ServerPart { identities: Vec::from([identity]), client_auth: ClientAuth::Off, tickets: None };
        Builder { part, shared: Shared::new() }
    }
}

/// What only a server configures.
#[derive(Debug)]
pub struct ServerPart {
    identities: Vec<Identity>,
    client_auth: ClientAuth,
    tickets: Option<TicketKeys>,
}

/// A server's configuration in the making.
pub type ServerConfigBuilder = Builder<ServerPart>;

impl ServerConfigBuilder {
    /// Shows this identity too, to clients for which it fits better: one of its certificate's names is the one that the
    /// client asks for, or it is the first that the client can verify.
    #[must_use]
    pub fn identity(mut self, identity: Identity) -> Self {
        self.part.identities.push(identity);
        self
    }

    /// Gives clients of TLS 1.3 `count` tickets each, with which they resume within a day. Default: none.
    ///
    /// The keys follow from `secret` and the date: servers with the same secret take each other's tickets. Take it from a
    /// good generator, and change it now and then: who learns it can take the place of the server in resumed sessions.
    #[must_use]
    pub fn tickets(mut self, secret: &[u8; 32], count: u8) -> Self {
        self.part.tickets = Some(TicketKeys::new(secret, count));
        self
    }

    /// Asks clients for a certificate. Default: [`ClientAuth::Off`].
    #[must_use]
    pub fn client_auth(mut self, client_auth: ClientAuth) -> Self {
        self.part.client_auth = client_auth;
        self
    }

    /// The configuration, if it can work.
    pub fn build(mut self) -> Result<ServerConfig, ConfigError> {
        self.shared.check()?;
        let roots = self.part.client_auth.roots();
        let judged_here = matches!(self.part.client_auth, ClientAuth::Optional(_) | ClientAuth::Required(_));
        if roots.is_empty() && judged_here {
            return Err(ConfigError::NoRoots);
        }
        if self.part.tickets.is_some() && self.part.client_auth != ClientAuth::Off {
            return Err(ConfigError::TicketsWithClientAuth);
        }
        let names: Vec<Vec<u8>> = roots.iter().map(|root| der_sequence(&root.subject)).collect();
        let authorities = CertificateRequest::list(names.iter().map(Vec::as_slice));
        if authorities.len() > usize::from(u16::MAX) {
            return Err(ConfigError::TooManyAuthorities);
        }
        let ServerPart { identities, client_auth, tickets } = self.part;
        let Shared {
            versions,
            cipher_suites,
            groups,
            signature_schemes,
            record_padding,
            alpn,
            extended_master_secret,
            bad_protocol: _,
        } = self.shared;
        Ok(ServerConfig {
            identities,
            client_auth,
            tickets,
            authorities,
            versions,
            cipher_suites,
            groups,
            signature_schemes,
            record_padding,
            alpn,
            extended_master_secret,
        })
    }
}

/// `contents` under a SEQUENCE header: anchors hold names without it, RFC 5246 §7.4.4 sends them with it.
fn der_sequence(contents: &[u8]) -> Vec<u8> {
    let length = (contents.len() as u64).to_be_bytes();
    let significant =
        length.iter().position(|byte| *byte != 0).and_then(|at| length.get(at..)).unwrap_or_default();
    let mut out = Vec::from([0x30]);
    match significant {
        [] => out.push(0),
        [short] if *short < 0x80 => out.push(*short),
        long => {
            out.push(0x80 | u8::try_from(long.len()).unwrap_or(8));
            out.extend_from_slice(long);
        }
    }
    out.extend_from_slice(contents);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    #[test]
    fn sequence_headers() {
        for (n, header) in [
            (0usize, vec![0x30, 0]),
            (127, vec![0x30, 127]),
            (128, vec![0x30, 0x81, 128]),
            (300, vec![0x30, 0x82, 1, 44]),
            (70_000, vec![0x30, 0x83, 1, 0x11, 0x70]),
        ] {
            let wrapped = der_sequence(&vec![5; n]);
            assert_eq!(wrapped[..header.len()], header);
            assert_eq!(wrapped.len(), header.len() + n);
        }
    }
}
