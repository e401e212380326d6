//! The engine under test, facing a [`Peer`](super::peer::Peer).

use std::sync::Arc;

use nocrypto_asn1::path::Purpose;
use nocrypto_tls::trace::EventKind;
use nocrypto_tls::transitions::{InputKind, StateName};
use nocrypto_tls::{ClientAuth, ClientConfig, Connection, ProtocolVersion, ServerConfig};
use pki_types::ServerName;

use super::peer::{Out, Peer};
use super::peer13::Tls13;
use super::pki::Ca;
use super::wire::Side;

/// Which handshake the peer makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flavour {
    /// TLS 1.2.
    Tls12,
    /// TLS 1.2, and the server shows an OCSP response.
    Tls12Status,
    /// TLS 1.3.
    Tls13,
    /// TLS 1.3 with a HelloRetryRequest.
    Retry,
}

impl Flavour {
    pub const ALL: [Self; 4] = [Self::Tls12, Self::Tls12Status, Self::Tls13, Self::Retry];

    pub fn is_tls12(self) -> bool {
        matches!(self, Self::Tls12 | Self::Tls12Status)
    }
}

/// An engine and the peer that talks to it.
pub struct Engine {
    pub side: Side,
    pub peer: Peer,
    pub state: StateName,
    /// Every byte that the engine was given.
    pub given: Vec<u8>,
}

impl Engine {
    /// TLS 1.2. `server`: the engine is the server. `auth`: with a client certificate.
    pub fn new(ca: &mut Ca, server: bool, auth: bool, seed: u8) -> Self {
        Self::of(Flavour::Tls12, ca, server, auth, seed)
    }

    /// An engine that speaks both versions, with a peer that speaks one.
    pub fn of(flavour: Flavour, ca: &mut Ca, server: bool, auth: bool, seed: u8) -> Self {
        let versions = match flavour {
            Flavour::Tls12 | Flavour::Tls12Status => &[ProtocolVersion::TLS_1_2][..],
            Flavour::Tls13 | Flavour::Retry => &[ProtocolVersion::TLS_1_3, ProtocolVersion::TLS_1_2],
        };
        let status = flavour == Flavour::Tls12Status;
        let (mut connection, leaf) = if server {
            let mut config = ServerConfig::builder().identity(ca.server()).versions(versions);
            if auth {
                config = config.client_auth(ClientAuth::Required(ca.anchors()));
            }
            let connection = Connection::server(Arc::new(config.build().unwrap()));
            (connection, ca.leaf("visitor.example", Purpose::ClientAuth, -1, 30))
        } else {
            let mut config = ClientConfig::builder().roots(ca.anchors()).versions(versions);
            config = config.certificate_status(status);
            if auth {
                config = config.identity(ca.client());
            }
            let name = ServerName::try_from("localhost").unwrap();
            let connection = Connection::client(Arc::new(config.build().unwrap()), name);
            (connection, ca.leaf("localhost", Purpose::ServerAuth, -1, 30))
        };
        connection.trace();
        let mut peer = Peer::new(server, auth, seed.wrapping_add(100), leaf);
        peer.status = status && !server;
        peer.tls13 = match flavour {
            Flavour::Tls12 | Flavour::Tls12Status => None,
            Flavour::Tls13 => Some(Tls13::new(false)),
            Flavour::Retry => Some(Tls13::new(true)),
        };
        let mut this = Self::joined(connection, peer, seed);
        if server {
            this.state = StateName::ServerExpectClientHello;
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
