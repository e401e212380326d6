//! Does it matter how bytes arrive? One at a time, in random pieces, in one block: the same bytes come out.
//!
//! And the same inputs give the same bytes: a connection is a function of configuration, seed, times and bytes.
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

use nocrypto_tls::{ClientAuth, ClientConfig, Connection, Error, PeerFault, ProtocolVersion, ServerConfig};
use pki_types::ServerName;
use proptest::prelude::*;
use support::pki::Ca;
use support::wire::{Side, pump};

struct Configs {
    client: Arc<ClientConfig>,
    server: Arc<ServerConfig>,
}

const VERSIONS: [ProtocolVersion; 2] = [ProtocolVersion::TLS_1_2, ProtocolVersion::TLS_1_3];

fn configs(version: ProtocolVersion) -> Configs {
    let mut ca = Ca::new("CA", 30);
    let client = ClientConfig::builder().roots(ca.anchors()).identity(ca.client()).alpn(["h2", "http/1.1"]);
    let server = ServerConfig::builder().identity(ca.server()).alpn(["http/1.1"]);
    let server = server.client_auth(ClientAuth::Required(ca.anchors())).versions(&[version]);
    Configs { client: Arc::new(client.build().unwrap()), server: Arc::new(server.build().unwrap()) }
}

fn sides(configs: &Configs) -> (Side, Side) {
    let name = ServerName::try_from("localhost").unwrap();
    let client = Connection::client(configs.client.clone(), name);
    (Side::new(client, 1), Side::new(Connection::server(configs.server.clone()), 2))
}

/// A whole conversation; returns everything that both sides put on the wire.
fn conversation(configs: &Configs, mut size: impl FnMut() -> usize) -> (Vec<u8>, Vec<u8>) {
    let (mut c, mut s) = sides(configs);
    pump(&mut c, &mut s, &mut size);
    assert_eq!((&c.error, &s.error), (&None, &None));
    c.connection.write_plaintext(&[7; 5000]);
    pump(&mut c, &mut s, &mut size);
    s.connection.write_plaintext(b"answer");
    s.connection.close();
    pump(&mut c, &mut s, &mut size);
    assert_eq!((s.received.len(), &c.received[..]), (5000, &b"answer"[..]));
    (c.sent, s.sent)
}

#[test]
fn one_byte_at_a_time_and_one_block_and_twice() {
    for version in VERSIONS {
        let configs = configs(version);
        let block = conversation(&configs, || usize::MAX >> 1);
        assert!(conversation(&configs, || usize::MAX >> 1) == block, "the same inputs, the same bytes");
        assert!(conversation(&configs, || 1) == block);
        assert!(conversation(&configs, || 5) == block);
    }
}

#[test]
fn records_and_messages_cut_and_joined_anew() {
    // A man in the middle that only moves record boundaries changes nothing before encryption: every handshake message
    // of the client's hello goes in records of one byte.
    for version in VERSIONS {
        let configs = configs(version);
        let (mut c, mut s) = sides(&configs);
        c.run();
        let record = c.sent.clone();
        for byte in &record[5..] {
            s.feed(&[22, 3, 1, 0, 1, *byte]);
        }
        c.delivered = c.sent.len();
        // The server's first record, its whole flight in TLS 1.2, is cut into three, at places that are no message
        // boundaries.
        let end = 5 + usize::from(u16::from_be_bytes([s.sent[3], s.sent[4]]));
        let flight = s.sent[5..end].to_vec();
        let (first, rest) = flight.split_at(50);
        let (second, third) = rest.split_at(101);
        for piece in [first, second, third] {
            let length = u16::try_from(piece.len()).unwrap().to_be_bytes();
            c.feed(&[&[22, 3, 3], &length[..], piece].concat());
        }
        s.delivered = end;
        pump(&mut c, &mut s, || 100_000);
        assert_eq!((&c.error, &s.error), (&None, &None));
        assert!(c.connection.is_handshake_complete() && s.connection.is_handshake_complete());
    }
}

#[test]
fn cut_at_every_byte_of_the_handshake() {
    VERSIONS.into_iter().for_each(cut_everywhere);
}

fn cut_everywhere(version: ProtocolVersion) {
    let configs = configs(version);
    let (mut c, mut s) = sides(&configs);
    pump(&mut c, &mut s, || 100_000);
    let (from_client, from_server) = (c.sent.clone(), s.sent.clone());
    let (client_handshake, server_handshake) = (from_client.len(), from_server.len());
    for cut in 0..=from_client.len() {
        let (_, mut s) = sides(&configs);
        s.run();
        s.feed(&from_client[..cut]);
        s.connection.received_end();
        s.run();
        check_cut(&s, cut == client_handshake, cut);
    }
    for cut in 0..=from_server.len() {
        let (mut c, _) = sides(&configs);
        c.run();
        c.feed(&from_server[..cut]);
        c.connection.received_end();
        c.run();
        check_cut(&c, cut == server_handshake, cut);
    }
}

fn check_cut(side: &Side, complete: bool, cut: usize) {
    if complete {
        assert_eq!(side.error, None);
        assert_eq!(side.connection.ended(), Some(nocrypto_tls::End::Truncated));
    } else {
        let truncated = matches!(side.error, Some(Error::Peer(PeerFault::HandshakeTruncated { .. })));
        assert!(truncated, "cut at {cut}: {:?}", side.error);
        assert!(!side.connection.is_handshake_complete());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn random_pieces(sizes in prop::collection::vec(1usize..600, 1..40), new: bool) {
        let configs = configs(VERSIONS[usize::from(new)]);
        let block = conversation(&configs, || usize::MAX >> 1);
        let mut sizes = sizes.into_iter().cycle();
        let pieces = conversation(&configs, || sizes.next().unwrap());
        prop_assert!(pieces == block);
    }

    #[test]
    fn a_flipped_bit_never_connects_quietly(at in 0usize..4000, bit in 0u8..8, new: bool) {
        let configs = configs(VERSIONS[usize::from(new)]);
        let (mut c, mut s) = sides(&configs);
        c.run();
        let hello = c.sent.len();
        let position = at % hello;
        c.sent[position] ^= 1 << bit;
        // The record's version says nothing, so a change there is no change.
        prop_assume!(!(1..3).contains(&position));
        pump(&mut c, &mut s, || 100_000);
        // Either the server refuses or the Finished does: no change of the hello survives.
        let both = c.connection.is_handshake_complete() && s.connection.is_handshake_complete();
        prop_assert!(!both);
    }
}
