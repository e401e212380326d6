//! Configurations: validated values. A combination that cannot work is refused when it is built, with the reason.
//!
//! Does not hold anything that changes: one configuration serves any number of connections.

pub mod client;
pub mod server;

use alloc::vec::Vec;
use core::fmt;

use crate::codec::Writer;
use crate::group::NamedGroup;
use crate::signature_scheme::SignatureScheme;
use crate::suite::CipherSuite;
use crate::version::ProtocolVersion;

pub use client::{ClientConfig, ClientConfigBuilder};
pub use server::{ClientAuth, ServerConfig, ServerConfigBuilder};

/// What to do about peers without `extended_master_secret` (RFC 7627). It is always offered and always used with a
/// peer that has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ExtendedMasterSecret {
    /// Go on without it: there is no resumption here, which is where its absence does the most harm.
    #[default]
    WhenOffered,
    /// Refuse the peer with `handshake_failure`.
    Required,
}

/// Why a configuration cannot work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConfigError {
    /// No trust anchor: every peer would be refused.
    NoRoots,
    /// No cipher suite is left.
    NoCipherSuites,
    /// No group is left.
    NoGroups,
    /// No version is left, or one that this library does not speak.
    UnsupportedVersion,
    /// A version without a cipher suite of its own.
    NoCipherSuiteFor {
        /// The version.
        version: ProtocolVersion,
    },
    /// A version without a group that it can use.
    NoGroupFor {
        /// The version.
        version: ProtocolVersion,
    },
    /// A version without a signature scheme that it can use.
    NoSignatureSchemeFor {
        /// The version.
        version: ProtocolVersion,
    },
    /// An application protocol without a name (RFC 7301 §3.1), or longer than 255 bytes.
    ApplicationProtocolName {
        /// Its length.
        length: usize,
    },
    /// More protocol names than the extension can hold.
    TooManyApplicationProtocols,
    /// Tickets and client certificates: a resumed session would not ask for the certificate again.
    TicketsWithClientAuth,
    /// More authorities than a CertificateRequest can name.
    TooManyAuthorities,
}

impl ConfigError {
    /// A stable code for logs and searches.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoRoots => "TLS-0901",
            Self::NoCipherSuites => "TLS-0902",
            Self::NoGroups => "TLS-0903",
            Self::UnsupportedVersion => "TLS-0904",
            Self::ApplicationProtocolName { .. } => "TLS-0905",
            Self::TooManyApplicationProtocols => "TLS-0906",
            Self::TooManyAuthorities => "TLS-0907",
            Self::NoCipherSuiteFor { .. } => "TLS-0908",
            Self::TicketsWithClientAuth => "TLS-0911",
            Self::NoGroupFor { .. } => "TLS-0909",
            Self::NoSignatureSchemeFor { .. } => "TLS-0910",
        }
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoRoots => f.write_str("no trust anchors: no peer could ever be accepted; pass at least one CA certificate"),
            Self::NoCipherSuites => f.write_str("no cipher suites: name at least one"),
            Self::NoGroups => f.write_str("no groups: name at least one"),
            Self::UnsupportedVersion => f.write_str("the versions must be TLS 1.3, TLS 1.2 or both"),
            Self::TicketsWithClientAuth => f.write_str(
                "tickets and client certificates do not go together: a resumed session would not ask for the certificate again",
            ),
            Self::NoCipherSuiteFor { version } => {
                write!(f, "{version} is configured, but no cipher suite that it can use: add one or take the version away")
            }
            Self::NoGroupFor { version } => {
                write!(f, "{version} is configured, but no group that it can use: add one or take the version away")
            }
            Self::NoSignatureSchemeFor { version } => {
                write!(f, "{version} is configured, but no signature scheme that it can use: add one or take the version away")
            }
            Self::ApplicationProtocolName { length } => {
                write!(f, "an application protocol name has {length} bytes; 1 to 255 are possible")
            }
            Self::TooManyApplicationProtocols => f.write_str("the application protocol names have more than 65,535 bytes together"),
            Self::TooManyAuthorities => {
                f.write_str("the names of the client authorities have more than 65,535 bytes together: pass fewer trust anchors")
            }
        }
    }
}

impl core::error::Error for ConfigError {}

/// A configuration in the making: what both roles configure alike, and the part of one role.
#[derive(Debug)]
pub struct Builder<P> {
    part: P,
    shared: Shared,
}

impl<P> Builder<P> {
    /// Speaks these application protocols (RFC 7301), the preferred first. Default: none.
    ///
    /// A server refuses clients that offer others only; clients that offer none are welcome.
    #[must_use]
    pub fn alpn<N: AsRef<[u8]>>(mut self, protocols: impl IntoIterator<Item = N>) -> Self {
        self.shared.alpn(protocols);
        self
    }

    /// Speaks these versions only. Default: TLS 1.3 and TLS 1.2.
    #[must_use]
    pub fn versions(mut self, versions: &[ProtocolVersion]) -> Self {
        self.shared.versions = versions.to_vec();
        self
    }

    /// Accepts the peer's signatures by these schemes only, in handshakes and, as a hint to the peer, in certificates,
    /// the preferred first. Default: [`SignatureScheme::ALL`].
    #[must_use]
    pub fn signature_schemes(mut self, schemes: &[SignatureScheme]) -> Self {
        self.shared.signature_schemes = schemes.to_vec();
        self
    }

    /// Pads records of application data to a multiple of `block` bytes, so that their lengths tell less (RFC 9846
    /// §5.4, TLS 1.3 only). Default: 0, no padding.
    #[must_use]
    pub fn record_padding(mut self, block: u16) -> Self {
        self.shared.record_padding = block;
        self
    }

    /// Offers or accepts these suites only, the preferred first. Default: [`CipherSuite::ALL`]. Those of versions that
    /// are not spoken do nothing.
    #[must_use]
    pub fn cipher_suites(mut self, suites: &[CipherSuite]) -> Self {
        self.shared.cipher_suites = suites.to_vec();
        self
    }

    /// Offers or accepts these groups only, the preferred first. Default: [`NamedGroup::ALL`].
    #[must_use]
    pub fn groups(mut self, groups: &[NamedGroup]) -> Self {
        self.shared.groups = groups.to_vec();
        self
    }

    /// What to do about peers without it. Default: [`ExtendedMasterSecret::WhenOffered`].
    #[must_use]
    pub fn extended_master_secret(mut self, policy: ExtendedMasterSecret) -> Self {
        self.shared.extended_master_secret = policy;
        self
    }
}

/// What both roles configure alike.
#[derive(Clone, Debug)]
struct Shared {
    /// The highest first.
    versions: Vec<ProtocolVersion>,
    cipher_suites: Vec<CipherSuite>,
    groups: Vec<NamedGroup>,
    signature_schemes: Vec<SignatureScheme>,
    record_padding: u16,
    /// A ProtocolNameList in wire form, or empty.
    alpn: Vec<u8>,
    extended_master_secret: ExtendedMasterSecret,
    bad_protocol: Option<usize>,
}

impl Shared {
    fn new() -> Self {
        Self {
            versions: Vec::from([ProtocolVersion::TLS_1_3, ProtocolVersion::TLS_1_2]),
            cipher_suites: CipherSuite::ALL.to_vec(),
            groups: NamedGroup::ALL.to_vec(),
            signature_schemes: SignatureScheme::ALL.to_vec(),
            record_padding: 0,
            alpn: Vec::new(),
            extended_master_secret: ExtendedMasterSecret::default(),
            bad_protocol: None,
        }
    }

    fn alpn<P: AsRef<[u8]>>(&mut self, protocols: impl IntoIterator<Item = P>) {
        self.alpn.clear();
        self.bad_protocol = None;
        for protocol in protocols {
            let name = protocol.as_ref();
            let fits = (1..=255).contains(&name.len());
            if !fits {
                self.bad_protocol = Some(name.len());
            }
            Writer::new(&mut self.alpn).vec_u8(|w| w.bytes(name));
        }
    }

    fn check(&mut self) -> Result<(), ConfigError> {
        let spoken = [ProtocolVersion::TLS_1_3, ProtocolVersion::TLS_1_2];
        if self.versions.is_empty() || self.versions.iter().any(|version| !spoken.contains(version)) {
            return Err(ConfigError::UnsupportedVersion);
        }
        // The highest first, each once.
        self.versions = spoken.into_iter().filter(|version| self.versions.contains(version)).collect();
        if self.cipher_suites.is_empty() {
            return Err(ConfigError::NoCipherSuites);
        }
        if self.groups.is_empty() {
            return Err(ConfigError::NoGroups);
        }
        for version in self.versions.iter().copied() {
            if !self.cipher_suites.iter().any(|suite| suite.version() == version) {
                return Err(ConfigError::NoCipherSuiteFor { version });
            }
            if !self.groups.iter().any(|group| group.serves(version)) {
                return Err(ConfigError::NoGroupFor { version });
            }
            if !self.signature_schemes.iter().any(|scheme| scheme.signs(version)) {
                return Err(ConfigError::NoSignatureSchemeFor { version });
            }
        }
        if let Some(length) = self.bad_protocol {
            return Err(ConfigError::ApplicationProtocolName { length });
        }
        // RFC 7301 §3.1: ProtocolName protocol_name_list<2..2^16-1>, inside an extension of 2^16-1.
        if self.alpn.len() > usize::from(u16::MAX).saturating_sub(2) {
            return Err(ConfigError::TooManyApplicationProtocols);
        }
        Ok(())
    }
}
