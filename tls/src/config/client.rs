//! [`ClientConfig`]: what a client trusts, offers and shows. Cannot be built without roots.

use alloc::vec::Vec;

use pki_types::TrustAnchor;

use super::{ConfigError, ExtendedMasterSecret, Shared};
use crate::group::NamedGroup;
use crate::identity::Identity;
use crate::suite::CipherSuite;

/// A client's configuration.
///
/// The verifier cannot be left out or switched off: name, purpose, validity and path are always checked.
///
/// ```compile_fail
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
        ClientConfigBuilder { roots, identity: None, shared: Shared::new() }
    }
}

/// A client's configuration in the making.
#[derive(Debug)]
pub struct ClientConfigBuilder {
    roots: Vec<TrustAnchor<'static>>,
    identity: Option<Identity>,
    shared: Shared,
}

impl ClientConfigBuilder {
    /// Shows this identity to servers that ask for one. Default: none.
    #[must_use]
    pub fn identity(mut self, identity: Identity) -> Self {
        self.identity = Some(identity);
        self
    }

    /// Offers these application protocols (RFC 7301), the preferred first. Default: none.
    #[must_use]
    pub fn alpn<P: AsRef<[u8]>>(mut self, protocols: impl IntoIterator<Item = P>) -> Self {
        self.shared.alpn(protocols);
        self
    }

    /// Offers these suites only, the preferred first. Default: [`CipherSuite::ALL`].
    #[must_use]
    pub fn cipher_suites(mut self, suites: &[CipherSuite]) -> Self {
        self.shared.cipher_suites = suites.to_vec();
        self
    }

    /// Offers these groups only, the preferred first. Default: [`NamedGroup::ALL`].
    #[must_use]
    pub fn groups(mut self, groups: &[NamedGroup]) -> Self {
        self.shared.groups = groups.to_vec();
        self
    }

    /// What to do about servers without it. Default: [`ExtendedMasterSecret::WhenOffered`].
    #[must_use]
    pub fn extended_master_secret(mut self, policy: ExtendedMasterSecret) -> Self {
        self.shared.extended_master_secret = policy;
        self
    }

    /// The configuration, if it can work.
    pub fn build(self) -> Result<ClientConfig, ConfigError> {
        self.shared.check()?;
        if self.roots.is_empty() {
            return Err(ConfigError::NoRoots);
        }
        if !self.shared.groups.contains(&NamedGroup::secp256r1) {
            return Err(ConfigError::CertificateGroupMissing);
        }
        let Shared { cipher_suites, groups, alpn, extended_master_secret, bad_protocol: _ } = self.shared;
        let Self { roots, identity, .. } = self;
        Ok(ClientConfig { roots, identity, cipher_suites, groups, alpn, extended_master_secret })
    }
}
