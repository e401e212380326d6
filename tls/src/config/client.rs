//! [`ClientConfig`]: what a client trusts, offers and shows. Cannot be built without roots.

use alloc::vec::Vec;

use pki_types::TrustAnchor;

use super::{Builder, ConfigError, ExtendedMasterSecret, Shared};
use crate::group::NamedGroup;
use crate::identity::Identity;
use crate::suite::CipherSuite;

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
    pub(crate) cipher_suites: Vec<CipherSuite>,
    pub(crate) groups: Vec<NamedGroup>,
    pub(crate) alpn: Vec<u8>,
    pub(crate) extended_master_secret: ExtendedMasterSecret,
}

impl ClientConfig {
    /// Starts with the question whom to trust.
    pub fn builder() -> NeedsRoots {
        NeedsRoots(())
    }
}

/// A client's configuration that does not know yet whom to trust.
#[derive(Debug)]
pub struct NeedsRoots(());

impl NeedsRoots {
    /// Trusts these anchors: [`crate::roots::from_pem`] reads them from a file of CA certificates.
    pub fn roots(self, roots: impl IntoIterator<Item = TrustAnchor<'static>>) -> ClientConfigBuilder {
        let roots = roots.into_iter().collect();
        Builder { part: ClientPart { roots, identity: None }, shared: Shared::new() }
    }
}

/// What only a client configures.
#[derive(Debug)]
pub struct ClientPart {
    roots: Vec<TrustAnchor<'static>>,
    identity: Option<Identity>,
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

    /// The configuration, if it can work.
    pub fn build(self) -> Result<ClientConfig, ConfigError> {
        self.shared.check()?;
        if self.part.roots.is_empty() {
            return Err(ConfigError::NoRoots);
        }
        if !self.shared.groups.contains(&NamedGroup::secp256r1) {
            return Err(ConfigError::CertificateGroupMissing);
        }
        let Shared { cipher_suites, groups, alpn, extended_master_secret, bad_protocol: _ } = self.shared;
        let ClientPart { roots, identity } = self.part;
        Ok(ClientConfig { roots, identity, cipher_suites, groups, alpn, extended_master_secret })
    }
}
