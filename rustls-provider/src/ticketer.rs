//! Session tickets (RFC 9846 §4.6.1, RFC 5077) under keys that rotate and never leave memory.
//!
//! A ticket is `name ‖ nonce ‖ ChaCha20-Poly1305(state) ‖ tag`: the name of 16 random bytes tells the key and is
//! authenticated with it. Does not share keys between processes.
//!
//! Timing: constant in key and state; whether a ticket is taken is public.

use std::fmt;
use std::sync::Arc;

use nocrypto::Secret;
use nocrypto::aead::chacha20_poly1305::ChaCha20Poly1305;
use rustls::Error;
use rustls::crypto::GetRandomFailed;
use rustls::server::ProducesTickets;
use rustls::ticketer::TicketRotator;

use crate::random;

/// Seconds for which a key makes tickets; it opens them for as long again.
const ROTATION: u32 = 6 * 60 * 60;
const NAME_LEN: usize = 16;
const NONCE_LEN: usize = 12;

/// Makes what `ServerConfig::ticketer` takes.
///
/// ```
/// # fn server(mut config: rustls::ServerConfig) -> Result<(), rustls::Error> {
/// config.ticketer = nocrypto_rustls::Ticketer::new()?;
/// # Ok(()) }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Ticketer;

impl Ticketer {
    /// A maker of tickets with a random key, replaced after six hours; tickets are good for six to twelve hours.
    ///
    /// # Errors
    /// [`Error::FailedToGetRandomBytes`].
    #[allow(clippy::new_ret_no_self, reason = "the name under which the peers have it")]
    pub fn new() -> Result<Arc<dyn ProducesTickets>, Error> {
        Ok(Arc::new(TicketRotator::new(ROTATION, || Ok(TicketKey::generate()?))?))
    }
}

struct TicketKey {
    name: [u8; NAME_LEN],
    aead: ChaCha20Poly1305,
}

impl TicketKey {
    fn generate() -> Result<Box<Self>, GetRandomFailed> {
        let mut key = Box::new(Self { name: [0; NAME_LEN], aead: ChaCha20Poly1305::unkeyed() });
        let mut secret = Secret::zeroed();
        random::with(|rng| rng.fill_secret(&mut secret).and_then(|()| rng.fill(&mut key.name)))?
            .map_err(|_| GetRandomFailed)?;
        key.aead.init(secret.expose());
        Ok(key)
    }
}

impl ProducesTickets for TicketKey {
    fn enabled(&self) -> bool {
        true
    }

    fn lifetime(&self) -> u32 {
        ROTATION.saturating_mul(2)
    }

    fn encrypt(&self, plain: &[u8]) -> Option<Vec<u8>> {
        // A random nonce: a counter would tell how many tickets there were.
        let mut nonce = [0; NONCE_LEN];
        random::with(|rng| rng.fill(&mut nonce)).ok()?.ok()?;
        let mut ticket = [&self.name, &nonce[..], plain].concat();
        let data = ticket.get_mut(NAME_LEN + NONCE_LEN..)?;
        let tag = self.aead.seal_in_place(&nonce, &self.name, data).ok()?;
        ticket.extend_from_slice(&tag);
        Some(ticket)
    }

    fn decrypt(&self, cipher: &[u8]) -> Option<Vec<u8>> {
        let (name, rest) = cipher.split_first_chunk::<NAME_LEN>()?;
        // The name is on the wire: comparing it tells nothing.
        if *name != self.name {
            return None;
        }
        let (nonce, rest) = rest.split_first_chunk::<NONCE_LEN>()?;
        let (data, tag) = rest.split_last_chunk()?;
        let mut plain = data.to_vec();
        self.aead.open_in_place(nonce, name, &mut plain, tag).ok()?;
        Some(plain)
    }
}

impl fmt::Debug for TicketKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TicketKey(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ticket_opens_under_its_key_alone_and_whole() {
        let (key, other) = (TicketKey::generate().unwrap(), TicketKey::generate().unwrap());
        for length in [0, 1, 64, 1000] {
            let state = vec![length as u8; length];
            let ticket = key.encrypt(&state).unwrap();
            assert_eq!(ticket.len(), length + 44);
            assert_eq!(key.decrypt(&ticket).unwrap(), state);
            assert_ne!(key.encrypt(&state).unwrap(), ticket);
            assert!(other.decrypt(&ticket).is_none());
            for at in 0..ticket.len() {
                let mut forged = ticket.clone();
                forged[at] ^= 1;
                assert!(key.decrypt(&forged).is_none(), "byte {at} of {length}");
                assert!(key.decrypt(&ticket[..at]).is_none(), "{at} bytes of {length}");
            }
        }
        assert_eq!(format!("{key:?}"), "TicketKey(..)");
        assert_eq!(Ticketer::new().unwrap().lifetime(), 2 * ROTATION);
    }
}
