//! The Piñata: a server that pays a secret to whoever breaks its TLS. In the tradition of the Bitcoin Piñata.
//!
//! A `no_std` library over [`nocrypto_flow::Flow`]: everything but sockets, threads, clocks and signals, which the
//! program `pinata` (or a unikernel) adds. One [`Pinata`] for the machine, one [`visit::Visit`] for each visitor.

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(test)]
extern crate std;

pub mod authority;
pub mod door;
mod hex;
pub mod limits;
pub mod page;
pub mod prize;
pub mod rehearsal;
pub mod report;
pub mod tally;
pub mod visit;

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use nocrypto::SeededRng;
use nocrypto::hash::Hash;
use nocrypto::hash::sha256::Sha256;
use nocrypto_flow::Now;
use nocrypto_flow::http::Civil;
use nocrypto_flow::nocrypto_tls::config::ServerConfig;
use zeroize::Zeroizing;

use authority::{Authority, Profile, SetupError};
use door::{Kind, Place};
use hex::Hex;
use limits::Limits;
use page::Page;
use prize::Prize;

/// Everything that stays the same between visits.
///
/// ```
/// use std::sync::Arc;
/// use pinata::{Pinata, authority::Authority, door::Place, rehearsal::Rehearsal};
/// # use nocrypto_flow::Now;
/// # let mut rng = nocrypto::SeededRng::dangerous_from_fixed_seed(&[7; 32]); // programs: a Harvest
/// # let unix = pki_types::UnixTime::since_unix_epoch(std::time::Duration::from_secs(1_795_593_600));
/// # let now = Now { unix: Some(unix), monotonic_ms: 0 };
///
/// let authority = Authority::generate(now, &mut rng)?;
/// let place = Place::new("localhost", 8080, 8443, 10000);
/// let pinata = Arc::new(Pinata::new(place, None, &authority, now, &mut rng)?);
/// let rehearsal = Rehearsal::prepare(&authority, now, &mut rng)?;
/// drop(authority); // from here on nobody can issue a certificate
///
/// for scene in rehearsal.perform(&pinata, now, &mut rng) {
///     assert!(scene.good, "{scene}");
/// }
/// # Ok::<(), pinata::authority::SetupError>(())
/// ```
#[derive(Debug)]
pub struct Pinata {
    place: Place,
    limits: Limits,
    prize: Prize,
    page: Page,
    ca_pem: String,
    ca_fingerprint: [u8; 32],
    https: Arc<ServerConfig>,
    prize_door: Arc<ServerConfig>,
}

impl Pinata {
    /// Makes the certificates and the page, and puts `secret` (or 32 random bytes) inside.
    ///
    /// The caller drops `authority` before the first visitor comes: that its key is gone is what the page promises.
    ///
    /// # Errors
    /// [`SetupError`]: no clock, no randomness, or a secret that is empty or too long.
    pub fn new(
        place: Place,
        secret: Option<Zeroizing<Vec<u8>>>,
        authority: &Authority,
        now: Now,
        rng: &mut SeededRng,
    ) -> Result<Self, SetupError> {
        let prize = match secret {
            Some(secret) => Prize::new(secret, rng),
            None => Prize::random(rng),
        }
        .map_err(SetupError::Prize)?;
        let page_identity = authority.issue(&Profile::server("Piñata page", place.host()), now, rng)?;
        let door_identity = authority.issue(&Profile::server("Piñata prize door", place.host()), now, rng)?;
        let https = ServerConfig::builder().identity(page_identity).alpn(["http/1.1"]).build();
        let prize_door = authority.prize_door(door_identity)?;
        let ca_pem = authority.certificate_pem();
        let ca_fingerprint = Sha256::digest(authority.certificate());
        let started = now.unix.ok_or(SetupError::NoClock)?;
        let Civil { year, month, day, hour, minute, .. } = Civil::from_unix(started.as_secs());
        let page = Page::new(
            &place,
            &prize.commitment_hex(),
            &ca_pem,
            &alloc::format!("{}", Hex(&ca_fingerprint)),
            &alloc::format!("{year}-{month:02}-{day:02} {hour:02}:{minute:02} UTC"),
        );
        Ok(Self {
            place,
            limits: Limits::default(),
            prize,
            page,
            ca_pem,
            ca_fingerprint,
            https: Arc::new(https.map_err(SetupError::Config)?),
            prize_door: Arc::new(prize_door),
        })
    }

    /// The same with other limits.
    #[must_use]
    pub fn with_limits(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }

    /// The doors and where they are.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// The limits of each visit.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// What is inside.
    pub fn prize(&self) -> &Prize {
        &self.prize
    }

    /// What the page doors show.
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// The authority's certificate in PEM.
    pub fn ca_pem(&self) -> &str {
        &self.ca_pem
    }

    /// SHA-256 over the authority's certificate, in hexadecimal.
    pub fn ca_fingerprint_hex(&self) -> String {
        alloc::format!("{}", Hex(&self.ca_fingerprint))
    }

    /// The TLS side of a door; `None`: it speaks plain HTTP.
    pub(crate) fn server_config(&self, kind: Kind) -> Option<Arc<ServerConfig>> {
        match kind {
            Kind::Http => None,
            Kind::Https => Some(Arc::clone(&self.https)),
            Kind::TlsServer => Some(Arc::clone(&self.prize_door)),
        }
    }
}
