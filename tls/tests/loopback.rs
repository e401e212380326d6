//! Do we agree with ourselves? Both roles, every suite and group, client certificates, ALPN, every refusal.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::wildcard_enum_match_arm,
    unreachable_pub,
    missing_docs,
    dead_code,
    reason = "a test"
)]

mod support {
    pub mod pki;
    pub mod wire;
}

use std::sync::Arc;

use nocrypto_tls::{
    AlertDescription, CipherSuite, ClientAuth, ClientConfig, Connection, NamedGroup, ServerConfig,
};
use pki_types::ServerName;
use support::pki::Ca;
use support::wire::{Side, pump};

const NAME: &str = "localhost";

fn sides(client: ClientConfig, server: ServerConfig, name: &str) -> (Side, Side) {
    let name = ServerName::try_from(name).unwrap().to_owned();
    let client = Connection::client(Arc::new(client), name);
    let server = Connection::server(Arc::new(server));
    (Side::new(client, 1), Side::new(server, 2))
}

fn shake(client: ClientConfig, server: ServerConfig, name: &str) -> (Side, Side) {
    let (mut c, mut s) = sides(client, server, name);
    pump(&mut c, &mut s, || 100_000);
    (c, s)
}

fn talk(c: &mut Side, s: &mut Side) {
    assert_eq!((&c.error, &s.error), (&None, &None));
    assert!(c.connection.is_handshake_complete() && s.connection.is_handshake_complete());
    assert_eq!(c.connection.write_plaintext(b"ping"), 4);
    pump(c, s, || 100_000);
    assert_eq!(s.received, b"ping");
    assert_eq!(s.connection.write_plaintext(b"pong"), 4);
    pump(c, s, || 100_000);
    assert_eq!(c.received, b"pong");
}

/// The alert that `side` sent last, if it was one in the clear.
fn plain_alert(side: &Side) -> Option<AlertDescription> {
    match side.sent.last_chunk::<7>() {
        Some([21, 3, _, 0, 2, 2, description]) => Some(AlertDescription(*description)),
        _ => None,
    }
}

#[test]
fn every_suite_and_group() {
    let mut ca = Ca::new("CA", 10);
    for suite in CipherSuite::ALL {
        for group in NamedGroup::ALL {
            for auth in [false, true] {
                let mut client = ClientConfig::builder().roots(ca.anchors()).cipher_suites(&[suite]);
                let mut server = ServerConfig::builder().identity(ca.server()).groups(&[group]);
                if auth {
                    client = client.identity(ca.client());
                    server = server.client_auth(ClientAuth::Required(ca.anchors()));
                }
                let (mut c, mut s) = shake(client.build().unwrap(), server.build().unwrap(), NAME);
                talk(&mut c, &mut s);
                for side in [&c, &s] {
                    let summary = side.connection.summary().unwrap();
                    assert_eq!((summary.cipher_suite, summary.group), (suite, group));
                    assert!(summary.extended_master_secret);
                }
                assert_eq!(s.connection.peer_certificates().len(), usize::from(auth));
                assert_eq!(c.connection.peer_certificates().len(), 1);
                let name = s.connection.server_name().unwrap().to_str().into_owned();
                assert_eq!(name, NAME);
                assert_eq!(s.connection.alpn_protocol(), None);
            }
        }
    }
}
