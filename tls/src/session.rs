//! [`Session`]: what a client keeps of a connection to resume it, once.
//!
//! The application keeps it, in memory or elsewhere by itself: nothing here stores sessions. Single use is by value.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;

use nocrypto::Secret;
use pki_types::{CertificateDer, ServerName, UnixTime};

use crate::suite::CipherSuite;

/// RFC 9846 §4.6.1: "Clients MUST NOT … longer than 7 days, regardless of the ticket_lifetime".
const MAX_LIFETIME_SECS: u32 = 604_800;

/// A session of TLS 1.3 that can be resumed, once, with the server that gave it. Wiped on drop; no `Clone`.
pub struct Session {
    pub(crate) suite: CipherSuite,
    /// As long as the suite's hash.
    pub(crate) psk: Box<Secret<48>>,
    pub(crate) ticket: Vec<u8>,
    pub(crate) lifetime_secs: u32,
    pub(crate) age_add: u32,
    pub(crate) received: UnixTime,
    pub(crate) server_name: ServerName<'static>,
    pub(crate) peer_certificates: Vec<CertificateDer<'static>>,
}

impl Session {
    /// Whom it was made with.
    pub fn server_name(&self) -> &ServerName<'static> {
        &self.server_name
    }

    /// The obfuscated age for the hello, if the session is still valid (RFC 9846 §4.2.11.1).
    pub(crate) fn obfuscated_age(&self, now: UnixTime) -> Option<u32> {
        let age = now.as_secs().checked_sub(self.received.as_secs())?;
        let lifetime = u64::from(self.lifetime_secs.min(MAX_LIFETIME_SECS));
        if age > lifetime {
            return None;
        }
        let milliseconds = u32::try_from(age.saturating_mul(1000)).ok()?;
        Some(milliseconds.wrapping_add(self.age_add))
    }

    /// The secret, as long as the suite's hash.
    pub(crate) fn psk(&self) -> &[u8] {
        self.psk.expose().get(..self.suite.hash().len()).unwrap_or_default()
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("server_name", &self.server_name)
            .field("suite", &self.suite)
            .finish_non_exhaustive()
    }
}
