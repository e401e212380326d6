//! [`ClientConfig`]: what a client trusts, offers and shows. Cannot be built without roots.

use alloc::vec::Vec;

use pki_types::TrustAnchor;

use super::{Builder, ConfigError, ExtendedMasterSecret, Shared};
use crate::group::NamedGroup;
use crate::identity::Identity;
use crate::signature_scheme::SignatureScheme;
use crate::suite::CipherSuite;
use crate::version::ProtocolVersion;

/// A client's configuration.
///
/// The verifier cannot be left out or switched off: name, purpose, validity and path are always checked.
///
/// ```compile_fail,E0599
/// // Whom to trust comes first; without it there is nothing that could be built.
/// let config = nocrypto_tls::ClientConfig::builder().build();
/// ```
#[derive(Debug)]
pub struct ClientConfig {
    pub(crate) roots: Vec<TrustAnchor<'static>>,
    pub(crate) identity: Option<Identity>,
    pub(crate) versions: Vec<ProtocolVersion>,
    pub(crate) cipher_suites: Vec<CipherSuite>,
    pub(crate) groups: Vec<NamedGroup>,
    pub(crate) signature_schemes: Vec<SignatureScheme>,
    pub(crate) record_padding: u16,
    pub(crate) alpn: Vec<u8>,
    pub(crate) extended_master_secret: ExtendedMasterSecret,
    pub(crate) certificate_status: bool,
    /// Whether sessions are kept for the application.
    pub(crate) resumption: bool,
    /// Whether a ClientHello names the host (RFC 6066 §3).
    pub(crate) names_host: bool,
    /// Whether the application judges certificates in the place of `roots`.
    pub(crate) own_verdicts: bool,
}

impl ClientConfig {
    /// Starts with the question whom to trust.
    pub fn builder() -> NeedsRoots {
        NeedsRoots(())
    }

    pub(crate) fn speaks(&self, version: ProtocolVersion) -> bool {
        self.versions.contains(&version)
    }

    /// The highest version.
    pub(crate) fn newest(&self) -> ProtocolVersion {
        self.versions.first().copied().unwrap_or(ProtocolVersion::TLS_1_3)
    }

    /// The groups of a first hello's shares: the preferred one and, if that is a hybrid, the preferred one of the others
    /// too, for servers that do not know hybrids.
    pub(crate) fn first_shares(&self) -> Vec<NamedGroup> {
        let hybrid = |group: &NamedGroup| !group.serves(ProtocolVersion::TLS_1_2);
        let first = self.groups.first().copied();
        let classical = self.groups.iter().copied().find(|group| !hybrid(group));
        let second = classical.filter(|_| first.as_ref().is_some_and(hybrid));
        first.into_iter().chain(second).collect()
    }
}

/// A client's configuration that does not know yet whom to trust.
#[derive(Debug)]
pub struct NeedsRoots(());

impl NeedsRoots {
    /// Trusts these anchors: [`crate::roots::from_pem`] reads them from a file of CA certificates.
    pub fn roots(self, roots: impl IntoIterator<Item = TrustAnchor<'static>>) -> ClientConfigBuilder {
        self.builder(roots.into_iter().collect(), false)
    }

    /// Trusts nobody by itself: the application judges every server, names and times included, when the connection
    /// [wants a verdict](crate::Wants::Verdict). Who answers without looking has no security at all.
    pub fn dangerous_own_verdicts(self) -> ClientConfigBuilder {
        self.builder(Vec::new(), true)
    }

    fn builder(self, roots: Vec<TrustAnchor<'static>>, own_verdicts: bool) -> ClientConfigBuilder {
        let part = ClientPart {
            roots,
            own_verdicts,
            identity: None,
            certificate_status: false,
            names_host: true,
            resumption: false,
        };
        Builder { part, shared: Shared::new() }
    }
}

/// What only a client configures.
#[derive(Debug)]
pub struct ClientPart {
    roots: Vec<TrustAnchor<'static>>,
    own_verdicts: bool,
    identity: Option<Identity>,
    certificate_status: bool,
    names_host: bool,
    resumption: bool,
}

/// A client's configuration in the making.
pub type ClientConfigBuilder = Builder<ClientPart>;

impl ClientConfigBuilder {
    /// Shows this identity to servers that ask for one. Default: none.
    #[must_use]
    pub fn identity(mut self, identity: Identity) -> Self {
        self.part.identity = Some(identity);
        self
    }

    /// Asks for an OCSP response and for certificate timestamps beside the server's certificate; they are passed on,
    /// unread, by [`crate::Connection::ocsp_response`] and [`crate::Connection::certificate_timestamps`]. Default: no.
    #[must_use]
    pub fn certificate_status(mut self, wanted: bool) -> Self {
        self.part.certificate_status = wanted;
        self
    }

    /// Whether servers of TLS 1.3 may give tickets: [`crate::Connection::take_sessions`] has what they give, and
    /// [`crate::Connection::resume`] uses one. Default: no.
    #[must_use]
    pub fn resumption(mut self, wanted: bool) -> Self {
        self.part.resumption = wanted;
        self
    }

    /// Whether the hello tells the server whom it is for (RFC 6066 §3); servers with several names need it. The
    /// certificate is checked against the name either way. Default: yes.
    #[must_use]
    pub fn server_name_indication(mut self, wanted: bool) -> Self {
        self.part.names_host = wanted;
        self
    }

    /// The configuration, if it can work.
    pub fn build(mut self) -> Result<ClientConfig, ConfigError> {
        self.shared.check()?;
        if self.part.roots.is_empty() && !self.part.own_verdicts {
            return Err(ConfigError::NoRoots);
        }
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
        let ClientPart { roots, own_verdicts, identity, certificate_status, names_host, resumption } =
            self.part;
        Ok(ClientConfig {
            roots,
            identity,
            versions,
            cipher_suites,
            groups,
            signature_schemes,
            record_padding,
            alpn,
            extended_master_secret,
            certificate_status,
            resumption,
            names_host,
            own_verdicts,
        })
    }
}
