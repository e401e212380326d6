//! Is work bounded? Counted records, bytes and allocations, never seconds.
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
    pub mod engine;
    pub mod heap;
    pub mod peer;
    pub mod peer13;
    pub mod pki;
    pub mod wire;
}

use std::sync::Arc;

use nocrypto_asn1::path::Purpose;
use nocrypto_tls::message::HandshakeType as H;
use nocrypto_tls::transitions::InputKind;
use nocrypto_tls::{
    Alert, AlertDescription, ClientAuth, ClientConfig, Connection, ContentType, Error, PeerFault,
    ServerConfig, Wants,
};
use pki_types::ServerName;
use support::engine::{Engine, Flavour};
use support::heap;
use support::peer::{Peer, message};
use support::pki::{self, Ca};
use support::wire::{Side, pump};

#[global_allocator]
static ALLOCATOR: heap::Counting = heap::Counting;

/// An engine after its handshake.
fn connected(server: bool) -> Engine {
    let mut engine = Engine::new(&mut Ca::new("CA", 50), server, false, 1);
    for step in engine.peer.script() {
        engine.regular(step);
    }
    assert_eq!(engine.side.error, None);
    engine
}

fn feed(engine: &mut Engine, content_type: u8, payload: &[u8]) {
    let record = engine.peer.seal(content_type, payload);
    engine.side.feed(&record);
    engine.exchange();
}

#[test]
fn empty_records_are_counted() {
    let mut engine = connected(true);
    for _ in 0..2 {
        for _ in 0..32 {
            feed(&mut engine, 23, &[]);
        }
        assert_eq!(engine.side.error, None);
        feed(&mut engine, 23, b"progress");
    }
    for _ in 0..33 {
        feed(&mut engine, 23, &[]);
    }
    assert_eq!(engine.side.error, Some(PeerFault::TooManyIdleRecords { limit: 32 }.into()));
}

#[test]
fn warnings_are_counted_and_empty_records_do_not_wash_them_away() {
    let mut engine = connected(false);
    for _ in 0..4 {
        feed(&mut engine, 21, &[1, AlertDescription::USER_CANCELED.0]);
        feed(&mut engine, 23, &[]);
    }
    assert_eq!(engine.side.error, None);
    feed(&mut engine, 21, &[1, AlertDescription::USER_CANCELED.0]);
    assert_eq!(engine.side.error, Some(PeerFault::TooManyIdleRecords { limit: 4 }.into()));
}

#[test]
fn wishes_to_renegotiate_are_counted() {
    for (server, wish) in [(true, H::CLIENT_HELLO), (false, H::HELLO_REQUEST)] {
        let mut engine = connected(server);
        for _ in 0..4 {
            engine.regular(message(wish));
        }
        assert_eq!(engine.side.error, None);
        assert_eq!(engine.peer.alerts, [(1, AlertDescription::NO_RENEGOTIATION.0); 4]);
        engine.regular(message(wish));
        assert_eq!(engine.side.error, Some(PeerFault::TooManyIdleRecords { limit: 4 }.into()));
    }
}

#[test]
fn new_keys_and_tickets_without_end_are_counted() {
    for (server, wish) in [(true, H::KEY_UPDATE), (false, H::KEY_UPDATE), (false, H::NEW_SESSION_TICKET)] {
        for asks in [false, true] {
            let mut engine = Engine::of(Flavour::Tls13, &mut Ca::new("CA", 59), server, false, 1);
            engine.peer.tls13.as_mut().unwrap().update_requested = asks;
            for step in engine.peer.script() {
                engine.regular(step);
            }
            for _ in 0..2 {
                for _ in 0..32 {
                    engine.regular(message(wish));
                }
                assert_eq!(engine.side.error, None);
                engine.regular(InputKind::ApplicationData);
            }
            // What the engine answered with its new keys was read.
            assert_eq!(engine.peer.tls13.as_ref().unwrap().unreadable, 0);
            for _ in 0..33 {
                engine.regular(message(wish));
            }
            assert_eq!(engine.side.error, Some(PeerFault::TooManyIdleRecords { limit: 32 }.into()));
        }
    }
}

#[test]
fn change_cipher_specs_without_end_are_counted() {
    let mut engine = Engine::of(Flavour::Tls13, &mut Ca::new("CA", 59), false, false, 1);
    for _ in 0..32 {
        engine.regular(InputKind::ChangeCipherSpec);
    }
    assert_eq!(engine.side.error, None);
    engine.regular(message(H::SERVER_HELLO));
    for _ in 0..33 {
        engine.regular(InputKind::ChangeCipherSpec);
    }
    assert_eq!(engine.side.error, Some(PeerFault::TooManyIdleRecords { limit: 32 }.into()));
}

#[test]
fn hello_requests_in_a_handshake_are_counted() {
    let mut engine = Engine::new(&mut Ca::new("CA", 51), false, false, 1);
    for _ in 0..5 {
        engine.regular(message(H::HELLO_REQUEST));
    }
    assert_eq!(engine.side.error, Some(PeerFault::TooManyIdleRecords { limit: 4 }.into()));
}

#[test]
fn records_that_must_not_be_empty_and_records_that_are_malformed() {
    for (content_type, payload, fault) in [
        (22, &[][..], PeerFault::EmptyRecord { content_type: ContentType::Handshake }),
        (21, &[], PeerFault::MalformedAlert),
        (21, &[2], PeerFault::MalformedAlert),
        (21, &[3, 0], PeerFault::MalformedAlert),
        (21, &[1, 0, 1], PeerFault::MalformedAlert),
        (20, &[], PeerFault::MalformedChangeCipherSpec),
        (20, &[2], PeerFault::MalformedChangeCipherSpec),
        (20, &[1, 1], PeerFault::MalformedChangeCipherSpec),
        (24, &[0], PeerFault::UnknownContentType { content_type: 24 }),
    ] {
        let mut engine = connected(true);
        feed(&mut engine, content_type, payload);
        assert_eq!(engine.side.error, Some(fault.into()), "{content_type} {payload:?}");
        let alert = engine.side.error.as_ref().and_then(Error::alert).map(|alert| (2, alert.0));
        assert_eq!(engine.peer.alerts.last().copied(), alert, "the alert is protected like everything else");
    }
}

#[test]
fn nothing_stands_between_the_parts_of_a_message() {
    for (content_type, payload, kind) in [
        (20, &[1][..], ContentType::ChangeCipherSpec),
        (21, &[1, AlertDescription::USER_CANCELED.0], ContentType::Alert),
        (21, &[1, AlertDescription::CLOSE_NOTIFY.0], ContentType::Alert),
        (23, &[1], ContentType::ApplicationData),
    ] {
        let mut engine = Engine::new(&mut Ca::new("CA", 52), true, false, 1);
        feed(&mut engine, 22, &[1, 0, 0, 50, 3, 3]);
        feed(&mut engine, content_type, payload);
        assert_eq!(engine.side.error, Some(PeerFault::InterruptedMessage { content_type: kind }.into()));
    }
    // A fatal alert has nothing behind it, and says why the message was cut.
    let mut engine = Engine::new(&mut Ca::new("CA", 52), true, false, 1);
    feed(&mut engine, 22, &[1, 0, 0, 50, 3, 3]);
    feed(&mut engine, 21, &[2, AlertDescription::INTERNAL_ERROR.0]);
    let alert = Alert::fatal(AlertDescription::INTERNAL_ERROR);
    assert_eq!(engine.side.error, Some(Error::AlertReceived(alert)));
}

#[test]
fn long_messages_are_refused_at_their_header_and_cost_nothing() {
    for (handshake_type, limit) in
        [(H::CLIENT_HELLO, 1u32 << 14), (H::CERTIFICATE, 1 << 16), (H(99), 1 << 14)]
    {
        let mut engine = Engine::new(&mut Ca::new("CA", 53), true, false, 1);
        let [_, a, b, c] = (limit + 1).to_be_bytes();
        let ((), peak, _) = heap::measure(|| feed(&mut engine, 22, &[handshake_type.0, a, b, c]));
        let fault = PeerFault::MessageTooLong { message: handshake_type, length: limit + 1, limit };
        assert_eq!(engine.side.error, Some(fault.into()));
        assert!(peak < 1000, "{peak} bytes");
    }
}

#[test]
fn records_that_are_too_long_are_refused_at_their_header() {
    let mut engine = Engine::new(&mut Ca::new("CA", 54), true, false, 1);
    engine.side.feed(&[22, 3, 1, 0x40, 0x01]);
    assert_eq!(engine.side.error, Some(PeerFault::RecordTooLong { length: 16_385, limit: 16_384 }.into()));
    let mut engine = connected(true);
    engine.side.feed(&[23, 3, 3, 0x40, 0x19]);
    assert_eq!(engine.side.error, Some(PeerFault::RecordTooLong { length: 16_409, limit: 16_408 }.into()));
}

#[test]
fn one_call_does_one_record() {
    let mut engine = connected(true);
    let records: Vec<u8> = (0..5u8).flat_map(|i| engine.peer.seal(23, &[i])).collect();
    assert_eq!(engine.side.push(&records), records.len());
    for i in 0..5u8 {
        let wants = engine.side.connection.process(pki::now(), &mut engine.side.rng);
        assert_eq!(wants, Ok(Wants::Nothing), "plaintext waits");
        assert_eq!(engine.side.connection.plaintext(), [i]);
        engine.side.connection.consumed(1);
    }
    assert_eq!(engine.side.connection.process(pki::now(), &mut engine.side.rng), Ok(Wants::Read));
}

#[test]
fn a_failed_connection_throws_away_what_comes() {
    let mut engine = connected(true);
    feed(&mut engine, 20, &[1]);
    assert!(engine.side.error.is_some());
    for _ in 0..10 {
        let room = engine.side.connection.incoming().len();
        assert!(room >= 16_384, "the peer's last words must not block");
        engine.side.connection.received(room);
    }
    assert_eq!(engine.side.connection.write_plaintext(b"x"), 0);
}

#[test]
fn sizes_and_heap() {
    println!("size_of::<Connection>() = {}", size_of::<Connection>());
    assert!(size_of::<Connection>() <= 640);
    let mut ca = Ca::new("CA", 55);
    let client = ClientConfig::builder().roots(ca.anchors()).identity(ca.client()).build().unwrap();
    let server =
        ServerConfig::builder().identity(ca.server()).client_auth(ClientAuth::Required(ca.anchors()));
    let (client, server) = (Arc::new(client), Arc::new(server.build().unwrap()));
    let start = heap::live();
    let mut c = Side::new(Connection::client(client, ServerName::try_from("localhost").unwrap()), 1);
    let with_client = heap::live();
    let mut s = Side::new(Connection::server(server), 2);
    let with_server = heap::live();
    println!("before the handshake: client {}, server {}", with_client - start, with_server - with_client);
    c.sent.reserve(8192);
    s.sent.reserve(8192);
    // Each side's work is measured by itself.
    let (mut client_peak, mut server_peak) = (0, 0);
    for _ in 0..3 {
        let ((), peak, _) = heap::measure(|| assert!(c.run().is_some()));
        client_peak = client_peak.max(peak);
        let bytes = c.sent[c.delivered..].to_vec();
        c.delivered = c.sent.len();
        let ((), peak, _) = heap::measure(|| s.feed(&bytes));
        server_peak = server_peak.max(peak);
        let bytes = s.sent[s.delivered..].to_vec();
        s.delivered = s.sent.len();
        let ((), peak, _) = heap::measure(|| c.feed(&bytes));
        client_peak = client_peak.max(peak);
    }
    assert!(c.connection.is_handshake_complete() && s.connection.is_handshake_complete());
    println!("one call's peak in the handshake: client {client_peak}, server {server_peak}");
    assert!(client_peak < 40_000 && server_peak < 40_000);
    // Idle: buffers are back, what is left is in the connection.
    for (side, name) in [(c, "client"), (s, "server")] {
        let Side { mut connection, sent, received, error, .. } = side;
        drop((sent, received, error));
        drop(connection.reclaim().unwrap());
        let certificates: usize = connection.peer_certificates().iter().map(|c| c.len()).sum();
        let before = heap::live();
        drop(connection);
        let idle = usize::try_from(before - heap::live()).unwrap();
        println!("idle {name}: {idle} bytes of heap, {certificates} of them the peer's certificates");
        // Peer certificates apart, the value itself included.
        let limit = if name == "client" { 5_000 } else { 3_000 };
        assert!(idle + size_of::<Connection>() - certificates < limit, "{name}");
    }
}

#[test]
fn a_record_allocates_nothing() {
    let mut ca = Ca::new("CA", 58);
    let client = ClientConfig::builder().roots(ca.anchors()).build().unwrap();
    let server = ServerConfig::builder().identity(ca.server()).build().unwrap();
    let name = ServerName::try_from("localhost").unwrap();
    let mut c = Side::new(Connection::client(Arc::new(client), name), 1);
    let mut s = Side::new(Connection::server(Arc::new(server)), 2);
    pump(&mut c, &mut s, || 100_000);
    assert!(c.connection.is_handshake_complete() && s.connection.is_handshake_complete());
    let data = [7; 5000];
    let ((), _, calls) = heap::measure(|| {
        for _ in 0..20 {
            carry_one(&mut c, &mut s, &data);
            carry_one(&mut s, &mut c, &data);
        }
    });
    assert_eq!(calls, 0, "allocations for 20 records in and 20 out, on each side");
}

/// One record from one side to the other, by the ports alone.
fn carry_one(from: &mut Side, to: &mut Side, data: &[u8]) {
    assert_eq!(from.connection.write_plaintext(data), data.len());
    assert_eq!(from.connection.process(pki::now(), &mut from.rng), Ok(Wants::Write));
    let n = to.push(from.connection.outgoing());
    from.connection.sent(n);
    assert_eq!(to.connection.process(pki::now(), &mut to.rng), Ok(Wants::Nothing));
    assert_eq!(to.connection.plaintext(), data);
    to.connection.consumed(data.len());
}

/// A client without events, which would be kept on the heap.
fn untraced_client() -> Engine {
    let mut ca = Ca::new("CA", 56);
    let config = ClientConfig::builder().roots(ca.anchors()).build().unwrap();
    let connection = Connection::client(Arc::new(config), ServerName::try_from("localhost").unwrap());
    let leaf = ca.leaf("localhost", Purpose::ServerAuth, -1, 30);
    Engine::joined(connection, Peer::new(false, false, 9, leaf), 1)
}

#[test]
fn heap_in_a_handshake_is_bounded_for_any_input() {
    // The longest certificate message, in records of one byte: twice its limit and little more.
    let mut engine = untraced_client();
    engine.regular(message(H::SERVER_HELLO));
    let body = vec![0x30; 65_536 - 6];
    let length = |n: usize| n.to_be_bytes()[5..].to_vec();
    let list = [length(body.len() + 3), length(body.len()), body].concat();
    let bytes = [vec![11], length(list.len()), list].concat();
    let records: Vec<u8> = bytes.iter().flat_map(|byte| [22, 3, 3, 0, 1, *byte]).collect();
    let side = &mut engine.side;
    let ((), peak, _) = heap::measure(|| {
        for piece in records.chunks(6) {
            side.push(piece);
            while side.error.is_none() {
                match side.connection.process(pki::now(), &mut side.rng) {
                    Ok(Wants::Again) => {}
                    Ok(_) => break,
                    Err(error) => side.error = Some(error),
                }
            }
        }
    });
    assert!(matches!(side.error, Some(Error::Certificate(_))), "{:?}", side.error);
    println!("peak with a certificate message of 64 KiB: {peak}");
    assert!(peak < 40_000 + 2 * 65_536, "{peak}");
}

#[test]
fn many_handshakes_leak_nothing() {
    let mut ca = Ca::new("CA", 57);
    let client = Arc::new(ClientConfig::builder().roots(ca.anchors()).build().unwrap());
    let server = Arc::new(ServerConfig::builder().identity(ca.server()).build().unwrap());
    let mut levels = vec![];
    for _ in 0..4 {
        let name = ServerName::try_from("localhost").unwrap();
        let mut c = Side::new(Connection::client(client.clone(), name), 1);
        let mut s = Side::new(Connection::server(server.clone()), 2);
        pump(&mut c, &mut s, || 1000);
        assert!(c.connection.is_handshake_complete());
        drop((c, s));
        levels.push(heap::live());
    }
    assert_eq!(levels[1], levels[3]);
}
