//! The engine under test, facing a [`Peer`](super::peer::Peer).

use std::sync::Arc;

use nocrypto_asn1::path::Purpose;
use nocrypto_tls::trace::EventKind;
use nocrypto_tls::transitions::{InputKind, StateName};
use nocrypto_tls::{ClientAuth, ClientConfig, Connection, ServerConfig};
use pki_types::ServerName;

use super::peer::{Out, Peer};
use super::pki::Ca;
use super::wire::Side;

/// An engine and the peer that talks to it.
pub struct Engine {
    pub side: Side,
    pub peer: Peer,
    pub state: StateName,
    /// Every byte that the engine was given.
    pub given: Vec<u8>,
}

impl Engine {
    /// `server`: the engine is the server. `auth`: with a client certificate.
    pub fn new(ca: &mut Ca, server: bool, auth: bool, seed: u8) -> Self {
        let (mut connection, leaf, state) = if server {
            let mut config = ServerConfig::builder().identity(ca.server());
            if auth {
                config = config.client_auth(ClientAuth::Required(ca.anchors()));
            }
            let connection = Connection::server(Arc::new(config.build().unwrap()));
            let leaf = ca.leaf("visitor.example", Purpose::ClientAuth, -1, 30);
            (connection, leaf, StateName::ServerExpectClientHello)
        } else {
            let mut config = ClientConfig::builder().roots(ca.anchors());
            if auth {
                config = config.identity(ca.client());
            }
            let name = ServerName::try_from("localhost").unwrap();
            let connection = Connection::client(Arc::new(config.build().unwrap()), name);
            (connection, ca.leaf("localhost", Purpose::ServerAuth, -1, 30), StateName::ClientStart)
        };
        connection.trace();
        let mut this = Self::joined(connection, Peer::new(server, auth, seed.wrapping_add(100), leaf), seed);
        if server {
            this.state = state;
        }
        this
    }

    /// Any connection with any peer.
    pub fn joined(connection: Connection, peer: Peer, seed: u8) -> Self {
        let side = Side::new(connection, seed);
        let mut this = Self { side, peer, state: StateName::ClientStart, given: vec![] };
        this.exchange();
        this
    }

    /// Lets the engine work and the peer read.
    pub fn exchange(&mut self) {
        self.side.run();
        let new = self.side.sent[self.side.delivered..].to_vec();
        self.side.delivered = self.side.sent.len();
        self.peer.receive(&new);
        for event in self.side.connection.take_events() {
            if let EventKind::State(state) = event.kind {
                self.state = state;
            }
        }
    }

    /// Gives the engine one message.
    pub fn give(&mut self, out: &Out) {
        let record = self.peer.send(out);
        self.given.extend_from_slice(&record);
        self.side.feed(&record);
        self.exchange();
    }

    /// Makes and gives the regular message of this kind.
    pub fn regular(&mut self, kind: InputKind) {
        let out = self.peer.make(kind);
        self.give(&out);
    }
}
