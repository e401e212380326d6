//! Sessions that are resumed (RFC 9846 §4.6.1): a server's tickets are made and opened here, where there is a clock, and
//! what a client is given becomes a [`Session`]. Does not decide whether a session is resumed: the states do.

use alloc::boxed::Box;
use alloc::vec::Vec;

use nocrypto::{Secret, SeededRng};
use pki_types::{ServerName, UnixTime};

use super::{Connection, Role};
use crate::error::{Error, LocalFault};
use crate::handshake::{Action, FoundSession, Resuming};
use crate::message::{Body, NewSessionTicket};
use crate::session::Session;
use crate::ticket::{LIFETIME_SECS, TicketContent};

/// More sessions than this are not kept for an application that does not take them.
const MAX_SESSIONS: usize = 8;

impl Connection {
    /// Puts the session that the application wants to resume into the first hello, if it is still valid.
    pub(super) fn offer_session(&mut self, unix: Option<UnixTime>) {
        let Some(session) = self.sessions.take().and_then(|sessions| sessions.offered) else { return };
        let Some(obfuscated_ticket_age) = unix.and_then(|now| session.obfuscated_age(now)) else { return };
        self.keys.secrets.tls13.keep_psk(session.psk());
        if let Some(handshake) = &mut self.handshake {
            let Session { suite, ticket, peer_certificates, .. } = session;
            handshake.resuming = Some(Resuming { suite, ticket, obfuscated_ticket_age, peer_certificates });
        }
    }

    /// Opens the first ticket that opens; its PSK goes into the key store.
    pub(super) fn find_session(
        &mut self,
        tickets: &[Vec<u8>],
        server_name: &[u8],
        unix: Option<UnixTime>,
    ) -> Option<FoundSession> {
        let Role::Server(config) = &self.role else { return None };
        let (keys, now) = (config.tickets.as_ref()?, unix?);
        let secrets = &mut self.keys.secrets.tls13;
        tickets.iter().zip(0u16..).find_map(|(ticket, index)| {
            let suite = keys.open(ticket, server_name, now, &mut |psk| secrets.keep_psk(psk))?;
            Some(FoundSession { index, suite })
        })
    }

    /// Queues the tickets of this handshake, before anything else is said.
    pub(super) fn send_tickets(&mut self, unix: Option<UnixTime>, rng: &mut SeededRng) -> Result<(), Error> {
        let Role::Server(config) = &self.role else { return Ok(()) };
        let outcome = self.handshake.as_deref().map(|handshake| &handshake.outcome);
        let (Some(keys), Some(outcome), Some(issued)) = (&config.tickets, outcome, unix) else {
            return Ok(());
        };
        let Some(suite) = outcome.cipher_suite else { return Ok(()) };
        let server_name = match &outcome.server_name {
            Some(ServerName::DnsName(name)) => name.as_ref().as_bytes(),
            _ => &[],
        };
        let mut flight = Vec::new();
        for number in 0..keys.count {
            let mut psk = Secret::zeroed();
            // RFC 9846 §4.6.1: "unique across all tickets issued on this connection".
            self.keys.secrets.tls13.ticket_psk(&[number], &mut psk);
            let mut age_add = [0; 4];
            rng.fill(&mut age_add).map_err(LocalFault::Crypto)?;
            let psk = psk.expose().get(..suite.hash().len()).unwrap_or_default();
            let content = TicketContent { suite, issued, psk };
            let ticket = keys.seal(&content, server_name, rng).map_err(LocalFault::Crypto)?;
            let new = NewSessionTicket {
                ticket_lifetime: LIFETIME_SECS,
                ticket_age_add: u32::from_be_bytes(age_add),
                ticket_nonce: &[number],
                ticket: &ticket,
            };
            new.encode(&mut flight)
                .map_err(|_| LocalFault::MessageTooLong { message: NewSessionTicket::TYPE })?;
        }
        if !flight.is_empty() {
            self.queue.push_front(Action::Send(flight));
        }
        Ok(())
    }

    /// Keeps what resumes this session, if the application wants that.
    pub(super) fn keep_session(
        &mut self,
        lifetime_secs: u32,
        age_add: u32,
        nonce: &[u8],
        ticket: Vec<u8>,
        unix: Option<UnixTime>,
    ) {
        let wanted = matches!(&self.role, Role::Client(config) if config.resumption);
        // RFC 9846 §4.6.1: "The value of zero indicates that the ticket should be discarded immediately."
        let given = self.sessions.as_ref().map_or(0, |sessions| sessions.given.len());
        if !wanted || lifetime_secs == 0 || given >= MAX_SESSIONS {
            return;
        }
        let (Some(outcome), Some(received)) = (self.outcome.as_deref(), unix) else { return };
        let (Some(suite), Some(server_name)) = (outcome.cipher_suite, outcome.server_name.clone()) else {
            return;
        };
        let mut psk = Box::new(Secret::zeroed());
        self.keys.secrets.tls13.ticket_psk(nonce, &mut psk);
        let peer_certificates = outcome.peer_certificates.clone();
        let session =
            Session { suite, psk, ticket, lifetime_secs, age_add, received, server_name, peer_certificates };
        self.sessions.get_or_insert_default().given.push(session);
    }
}
