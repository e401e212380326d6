//! The server's tickets (RFC 9846 §4.6.1): sessions sealed under keys that follow from one secret and the day, so that a
//! fleet agrees without coordination and nothing is stored.
//!
//! Layout: epoch, nonce, sealed session, tag. The server name is authenticated with it: a ticket serves one name. Does
//! not read a clock. Timing: constant in secrets; whether a ticket opens is public.

use alloc::boxed::Box;
use alloc::vec::Vec;

use nocrypto::aead::aes_gcm::Aes256Gcm;
use nocrypto::hash::sha256::Sha256;
use nocrypto::kdf::hkdf;
use nocrypto::{Secret, SeededRng};
use pki_types::UnixTime;
use zeroize::Zeroizing;

use crate::codec::{Reader, Writer};
use crate::suite::CipherSuite;

/// Tickets of today's and of yesterday's key are taken.
const EPOCH_SECS: u64 = 86_400;
/// How long a ticket may be used: RFC 9846 §4.6.1 allows seven days, forward secrecy wants less.
pub(crate) const LIFETIME_SECS: u32 = 86_400;

const NONCE_LEN: usize = 12;
const TAG_LEN: usize = 16;

/// How a server makes tickets.
pub(crate) struct TicketKeys {
    secret: Box<Secret<32>>,
    /// Tickets for each full or resumed handshake.
    pub(crate) count: u8,
}

impl core::fmt::Debug for TicketKeys {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("TicketKeys").field("count", &self.count).finish_non_exhaustive()
    }
}

/// What a ticket holds.
pub(crate) struct TicketContent<'a> {
    pub(crate) suite: CipherSuite,
    pub(crate) issued: UnixTime,
    pub(crate) psk: &'a [u8],
}

impl TicketKeys {
    pub(crate) fn new(secret: &[u8; 32], count: u8) -> Self {
        let mut kept = Box::new(Secret::zeroed());
        kept.expose_mut().copy_from_slice(secret);
        Self { secret: kept, count }
    }

    fn key(&self, epoch: u32, aead: &mut Aes256Gcm) {
        let mut key = Secret::<32>::zeroed();
        let info: [&[u8]; 2] = [b"nocrypto-tls ticket key", &epoch.to_be_bytes()];
        // Both lengths fit: 32 bytes out of a secret of 32 bytes.
        if hkdf::expand::<Sha256>(self.secret.expose(), &info, key.expose_mut()).is_ok() {
            aead.init(key.expose());
        }
    }

    /// Seals a session for `server_name`.
    pub(crate) fn seal(
        &self,
        content: &TicketContent<'_>,
        server_name: &[u8],
        rng: &mut SeededRng,
    ) -> Result<Vec<u8>, nocrypto::Error> {
        let epoch = epoch(content.issued);
        let mut nonce = [0; NONCE_LEN];
        rng.fill(&mut nonce)?;
        // Enough for all of it: a vector that grows leaves a copy behind.
        let mut plain = Zeroizing::new(Vec::with_capacity(64));
        let mut w = Writer::new(&mut plain);
        w.u16(content.suite.code_point());
        w.bytes(&content.issued.as_secs().to_be_bytes());
        w.vec_u8(|w| w.bytes(content.psk));
        let mut aead = Aes256Gcm::unkeyed();
        self.key(epoch, &mut aead);
        let tag = aead.seal_in_place(&nonce, &additional_data(epoch, server_name), &mut plain)?;
        Ok([&epoch.to_be_bytes(), &nonce[..], &plain, &tag].concat())
    }

    /// Opens a ticket of this server's fleet that is still valid for `server_name`: suite, and the PSK written to `psk`.
    pub(crate) fn open(
        &self,
        ticket: &[u8],
        server_name: &[u8],
        now: UnixTime,
        psk: &mut impl FnMut(&[u8]),
    ) -> Option<CipherSuite> {
        let mut r = Reader::new(ticket);
        let epoch_of_ticket = u32::from_be_bytes(*r.array().ok()?);
        let age = epoch(now).checked_sub(epoch_of_ticket)?;
        if age > 1 {
            return None;
        }
        let nonce = r.array::<NONCE_LEN>().ok()?;
        let (sealed, tag) = r.rest().split_last_chunk::<TAG_LEN>()?;
        let mut plain = Zeroizing::new(sealed.to_vec());
        let mut aead = Aes256Gcm::unkeyed();
        self.key(epoch_of_ticket, &mut aead);
        aead.open_in_place(nonce, &additional_data(epoch_of_ticket, server_name), &mut plain, tag).ok()?;
        let mut r = Reader::new(&plain);
        let suite = CipherSuite::from_code_point(r.u16().ok()?)?;
        let issued = u64::from_be_bytes(*r.array().ok()?);
        let secret = r.vec_u8().ok()?;
        r.finish().ok()?;
        // RFC 9846 §4.6.1: not beyond its lifetime, whoever's clock says so.
        let age = now.as_secs().checked_sub(issued)?;
        if age > u64::from(LIFETIME_SECS) || secret.len() != suite.hash().len() {
            return None;
        }
        psk(secret);
        Some(suite)
    }
}

fn epoch(time: UnixTime) -> u32 {
    u32::try_from(time.as_secs().checked_div(EPOCH_SECS).unwrap_or(0)).unwrap_or(u32::MAX)
}

fn additional_data(epoch: u32, server_name: &[u8]) -> Vec<u8> {
    [b"nocrypto-tls ticket", &epoch.to_be_bytes()[..], server_name].concat()
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests")]
mod tests {
    use super::*;
    use core::time::Duration;

    fn at(secs: u64) -> UnixTime {
        UnixTime::since_unix_epoch(Duration::from_secs(secs))
    }

    #[test]
    fn a_ticket_serves_its_name_its_fleet_and_its_day() {
        let mut rng = SeededRng::dangerous_from_fixed_seed(&[1; 32]);
        let start = 20_000 * EPOCH_SECS + 50_000;
        let keys = TicketKeys::new(&[7; 32], 2);
        let suite = CipherSuite::TLS_AES_256_GCM_SHA384;
        let content = TicketContent { suite, issued: at(start), psk: &[9; 48] };
        let ticket = keys.seal(&content, b"localhost", &mut rng).unwrap();
        let open = |keys: &TicketKeys, ticket: &[u8], name: &[u8], secs| {
            let mut psk = Vec::new();
            let suite = keys.open(ticket, name, at(secs), &mut |secret| psk = secret.to_vec());
            suite.map(|suite| (suite, psk))
        };
        let whole = Some((suite, [9; 48].to_vec()));
        assert_eq!(open(&keys, &ticket, b"localhost", start), whole);
        // Another machine with the same secret, the next day, at the end of its life.
        let fleet = TicketKeys::new(&[7; 32], 1);
        assert_eq!(open(&fleet, &ticket, b"localhost", start + u64::from(LIFETIME_SECS)), whole);
        assert_eq!(open(&fleet, &ticket, b"localhost", start + u64::from(LIFETIME_SECS) + 1), None);
        assert_eq!(open(&fleet, &ticket, b"localhost", start + 2 * EPOCH_SECS), None);
        assert_eq!(open(&fleet, &ticket, b"localhost", start - 1), None, "from the future");
        assert_eq!(open(&fleet, &ticket, b"elsewhere", start), None);
        assert_eq!(open(&TicketKeys::new(&[8; 32], 1), &ticket, b"localhost", start), None);
        for i in 0..ticket.len() {
            let mut bad = ticket.clone();
            bad[i] ^= 1;
            assert_eq!(open(&keys, &bad, b"localhost", start), None, "byte {i}");
            assert_eq!(open(&keys, &ticket[..i], b"localhost", start), None, "{i} bytes");
        }
    }
}
