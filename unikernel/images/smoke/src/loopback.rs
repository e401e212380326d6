//! A client and a server of our own in one memory: TLS with certificates on both sides, and data both ways.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::error::Error;
use core::time::Duration;

use nocrypto::SeededRng;
use nocrypto_asn1::path::Purpose;
use nocrypto_tls::{Buffers, ClientAuth, ClientConfig, Connection, Now, ServerConfig, Wants};
use nocrypto_unikernel::clock::Clock;
use pki_types::{ServerName, UnixTime};

use crate::pki::Authority;

const SERVER: &str = "smoke.example";
const QUESTION: &[u8] = b"is anybody below?";
const ANSWER: &[u8] = b"nothing but the machine";
/// A handshake needs two exchanges, data one more.
const EXCHANGES: usize = 4;

/// Runs it, and tells what was agreed on. Any difference from what should happen is an error.
pub(crate) fn run(clock: &Clock, rng: &mut SeededRng) -> Result<String, Box<dyn Error>> {
    let name = |text| ServerName::try_from(text).map_err(|_| "not a DNS name");
    let ca = Authority::new(clock.unix(), rng)?;
    let server = ServerConfig::builder()
        .identity(ca.identity(&name(SERVER)?, Purpose::ServerAuth, rng)?)
        .client_auth(ClientAuth::Required([ca.anchor()?].into()))
        .build()?;
    let client = ClientConfig::builder()
        .roots([ca.anchor()?])
        .identity(ca.identity(&name("client.example")?, Purpose::ClientAuth, rng)?)
        .build()?;
    let made_ms = clock.monotonic_ms();

    let mut client = End::new(Connection::client(Arc::new(client), name(SERVER)?));
    let mut server = End::new(Connection::server(Arc::new(server)));
    let (mut asked, mut answered) = (false, false);
    for _ in 0..EXCHANGES {
        if client.connection.is_handshake_complete() && !asked {
            asked = client.connection.write_plaintext(QUESTION) == QUESTION.len();
        }
        client.work(clock, rng)?;
        client.hand_over(&mut server, clock, rng)?;
        if server.received == QUESTION && !answered {
            answered = server.connection.write_plaintext(ANSWER) == ANSWER.len();
            server.work(clock, rng)?;
        }
        server.hand_over(&mut client, clock, rng)?;
    }
    if client.received != ANSWER {
        return Err("the answer did not arrive".into());
    }
    if server.connection.peer_certificates().len() != 1 {
        return Err("the server did not see the client's certificate".into());
    }
    let summary = client.connection.summary().ok_or("the handshake is not complete")?;
    Ok(format!(
        "pki      CA, server and client certificate made by {made_ms} ms\n\
         tls      {} {} {}, client certificate verified, data both ways by {} ms",
        summary.version,
        summary.cipher_suite,
        summary.group,
        clock.monotonic_ms()
    ))
}

/// One side.
struct End {
    connection: Connection,
    outgoing: Vec<u8>,
    received: Vec<u8>,
}

impl End {
    fn new(mut connection: Connection) -> Self {
        connection.lend(Buffers::new());
        Self { connection, outgoing: Vec::new(), received: Vec::new() }
    }

    /// Works until the connection waits for the other side.
    fn work(&mut self, clock: &Clock, rng: &mut SeededRng) -> Result<(), nocrypto_tls::Error> {
        loop {
            let unix = UnixTime::since_unix_epoch(Duration::from_secs(clock.unix()));
            let now = Now { unix: Some(unix), monotonic_ms: clock.monotonic_ms() };
            match self.connection.process(now, rng)? {
                Wants::Again => {}
                Wants::Write => {
                    let outgoing = self.connection.outgoing();
                    self.outgoing.extend_from_slice(outgoing);
                    let sent = outgoing.len();
                    self.connection.sent(sent);
                }
                Wants::Nothing if !self.connection.plaintext().is_empty() => {
                    let plaintext = self.connection.plaintext();
                    self.received.extend_from_slice(plaintext);
                    let consumed = plaintext.len();
                    self.connection.consumed(consumed);
                }
                Wants::Read | Wants::Nothing | _ => return Ok(()),
            }
        }
    }

    /// Gives what this side sent to the other, and lets it work.
    fn hand_over(
        &mut self,
        other: &mut Self,
        clock: &Clock,
        rng: &mut SeededRng,
    ) -> Result<(), Box<dyn Error>> {
        let mut bytes = core::mem::take(&mut self.outgoing);
        while !bytes.is_empty() {
            let room = other.connection.incoming();
            let count = room.len().min(bytes.len());
            if count == 0 {
                return Err("no room for the other side's bytes".into());
            }
            for (to, from) in room.iter_mut().zip(bytes.drain(..count)) {
                *to = from;
            }
            other.connection.received(count);
            other.work(clock, rng)?;
        }
        Ok(())
    }
}
