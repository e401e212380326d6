//! The one authority: makes itself, issues a few certificates, and is dropped with its key.
//!
//! Not here: revocation, renewal, storage. A Piñata that runs longer than its certificates starts anew.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use nocrypto::SeededRng;
use nocrypto_asn1::crypto::SigningKey;
use nocrypto_asn1::path::{self, PathError, Purpose};
use nocrypto_asn1::pem;
use nocrypto_asn1::x509::builder::{BuildError, CertificateBuilder, DistinguishedName};
use nocrypto_asn1::x509::time::Time;
use nocrypto_flow::Now;
use nocrypto_flow::nocrypto_tls::config::{ClientAuth, ClientConfig, ConfigError, ServerConfig};
use nocrypto_flow::nocrypto_tls::identity::{Identity, IdentityError};
use pki_types::{CertificateDer, DnsName, IpAddr, ServerName, TrustAnchor};

use crate::hex::Hex;
use crate::prize::PrizeError;

const HOUR: i64 = 3600;
/// Certificates are valid from an hour before they are made, for visitors whose clocks are late, …
const BEFORE: i64 = HOUR;
/// … to a year after, as the original's were.
const AFTER: i64 = 365 * 24 * HOUR;

/// Why a Piñata cannot be set up.
#[derive(Debug)]
#[non_exhaustive]
pub enum SetupError {
    /// There is no wall clock: certificates need dates.
    NoClock,
    /// The generator gave no random bytes.
    Random(nocrypto::Error),
    /// The secret cannot be put inside.
    Prize(PrizeError),
    /// A certificate could not be built.
    Build(BuildError),
    /// The authority's certificate is no trust anchor.
    Anchor(PathError),
    /// Certificate and key do not make an identity.
    Identity(IdentityError),
    /// A TLS configuration was refused.
    Config(ConfigError),
}

impl fmt::Display for SetupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoClock => {
                f.write_str("there is no wall clock, and certificates need dates: set the system's clock")
            }
            Self::Random(error) => write!(f, "{error}"),
            Self::Prize(error) => write!(f, "{error}"),
            Self::Build(error) => write!(f, "{error}"),
            Self::Anchor(error) => write!(f, "{error}"),
            Self::Identity(error) => write!(f, "{error}"),
            Self::Config(error) => write!(f, "{error}"),
        }
    }
}

impl core::error::Error for SetupError {}

/// What a certificate says.
#[derive(Clone, Debug)]
pub struct Profile<'a> {
    common_name: &'a str,
    names: Vec<ServerName<'a>>,
    purpose: Purpose,
    not_before: i64,
    not_after: i64,
}

impl<'a> Profile<'a> {
    /// A server, for localhost, both loopback addresses and `host` (a DNS name or an address).
    pub fn server(common_name: &'a str, host: &'a str) -> Self {
        let mut names = Vec::from([
            ServerName::IpAddress(IpAddr::V4([127, 0, 0, 1].into())),
            ServerName::IpAddress(IpAddr::V6([0, 0, 0, 0, 0, 0, 0, 1].into())),
        ]);
        names.extend(DnsName::try_from("localhost").ok().map(ServerName::DnsName));
        names.extend(ServerName::try_from(host).ok().filter(|name| !names.contains(name)));
        Self { common_name, names, purpose: Purpose::ServerAuth, not_before: -BEFORE, not_after: AFTER }
    }

    /// A client.
    pub fn client(common_name: &'a str) -> Self {
        let names = Vec::new();
        Self { common_name, names, purpose: Purpose::ClientAuth, not_before: -BEFORE, not_after: AFTER }
    }

    /// The same, valid between these seconds, counted from the time of issue.
    #[must_use]
    pub fn valid(self, not_before: i64, not_after: i64) -> Self {
        Self { not_before, not_after, ..self }
    }
}

/// A certificate authority with its key.
#[derive(Debug)]
pub struct Authority {
    key: SigningKey,
    certificate: CertificateDer<'static>,
}

impl Authority {
    /// Makes a key and signs its own certificate, under a name of its own: whoever trusts the authority of an earlier
    /// start is told that this is another one, not that its signatures are wrong.
    ///
    /// # Errors
    /// [`SetupError`].
    pub fn generate(now: Now, rng: &mut SeededRng) -> Result<Self, SetupError> {
        let mut mark = [0; 4];
        rng.fill(&mut mark).map_err(SetupError::Random)?;
        Self::named(&alloc::format!("Piñata authority {}", Hex(&mark)), now, rng)
    }

    /// The same under this name, of at most 64 characters.
    ///
    /// # Errors
    /// [`SetupError`].
    pub fn named(common_name: &str, now: Now, rng: &mut SeededRng) -> Result<Self, SetupError> {
        let key = SigningKey::generate_p256(rng).map_err(SetupError::Random)?;
        let subject = DistinguishedName::new().organization("Piñata").common_name(common_name);
        let (not_before, not_after) = (moment(now, -BEFORE)?, moment(now, AFTER)?);
        let builder = CertificateBuilder::ca(subject, serial(rng)?, not_before, not_after).path_len(0);
        let certificate = builder.sign_self(&mut key.signer(rng)).map_err(SetupError::Build)?;
        Ok(Self { key, certificate })
    }

    /// The authority's own certificate.
    pub fn certificate(&self) -> &CertificateDer<'static> {
        &self.certificate
    }

    /// The authority's own certificate in PEM.
    pub fn certificate_pem(&self) -> String {
        pem::encode("CERTIFICATE", &self.certificate)
    }

    /// Makes a key and a certificate for it.
    ///
    /// # Errors
    /// [`SetupError`].
    pub fn issue(
        &self,
        profile: &Profile<'_>,
        now: Now,
        rng: &mut SeededRng,
    ) -> Result<Identity, SetupError> {
        let key = SigningKey::generate_p256(rng).map_err(SetupError::Random)?;
        let subject = DistinguishedName::new().organization("Piñata").common_name(profile.common_name);
        let (not_before, not_after) = (moment(now, profile.not_before)?, moment(now, profile.not_after)?);
        let mut builder = CertificateBuilder::end_entity(subject, serial(rng)?, not_before, not_after);
        builder = builder.purpose(profile.purpose);
        for name in &profile.names {
            builder = builder.server_name(name);
        }
        let certificate = builder
            .sign(key.subject_public_key_info(), &self.certificate, &mut self.key.signer(rng))
            .map_err(SetupError::Build)?;
        Identity::new(Vec::from([certificate]), key).map_err(SetupError::Identity)
    }

    /// The configuration of a door that lets in whom this authority has issued a client certificate, and nobody else.
    ///
    /// # Errors
    /// [`SetupError`].
    pub fn prize_door(&self, identity: Identity) -> Result<ServerConfig, SetupError> {
        ServerConfig::builder()
            .identity(identity)
            .client_auth(ClientAuth::Required(self.anchors()?))
            .build()
            .map_err(SetupError::Config)
    }

    /// The configuration of a visitor who trusts this authority and shows `identity`, or nothing.
    ///
    /// # Errors
    /// [`SetupError`].
    pub fn visitor(&self, identity: Option<Identity>) -> Result<ClientConfig, SetupError> {
        let mut builder = ClientConfig::builder().roots(self.anchors()?);
        if let Some(identity) = identity {
            builder = builder.identity(identity);
        }
        builder.build().map_err(SetupError::Config)
    }

    fn anchors(&self) -> Result<Vec<TrustAnchor<'static>>, SetupError> {
        Ok(Vec::from([path::anchor(&self.certificate).map_err(SetupError::Anchor)?]))
    }
}

/// The time `offset` seconds from now.
fn moment(now: Now, offset: i64) -> Result<Time, SetupError> {
    let seconds = now.unix.and_then(|time| i64::try_from(time.as_secs()).ok()).ok_or(SetupError::NoClock)?;
    Time::from_unix_seconds(seconds.saturating_add(offset)).ok_or(SetupError::NoClock)
}

fn serial(rng: &mut SeededRng) -> Result<[u8; 16], SetupError> {
    let mut serial = [0; 16];
    rng.fill(&mut serial).map_err(SetupError::Random)?;
    Ok(serial)
}
