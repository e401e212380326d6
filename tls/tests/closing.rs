//! Is a goodbye the last word? Closed in every state, after every call, with and without lent buffers.
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
    pub mod peer;
    pub mod peer13;
    pub mod pki;
    pub mod wire;
}

use std::sync::Arc;

use nocrypto_asn1::crypto::SigningKey;
use nocrypto_asn1::path::Purpose;
use nocrypto_asn1::x509::builder::{CertificateBuilder, DistinguishedName};
use nocrypto_tls::message::HandshakeType as H;
use nocrypto_tls::{
    Alert, AlertDescription as A, Buffers, ClientAuth, ClientConfig, Connection, End, Error, Identity,
    ServerConfig, Wants,
};
use pki_types::{DnsName, ServerName};
use support::engine::Engine;
use support::peer::message;
use support::pki::{self, Ca};
use support::wire::{Side, pump};

const GOODBYE: [(u8, u8); 2] = [(1, A::USER_CANCELED.0), (1, A::CLOSE_NOTIFY.0)];

/// Whatever happens, nothing more is written.
fn assert_silent(engine: &mut Engine, steps: &[nocrypto_tls::transitions::InputKind], context: &str) {
    let (sent, alerts) = (engine.side.sent.len(), engine.peer.alerts.len());
    for step in steps {
        engine.regular(*step);
    }
    let garbage = engine.peer.seal(22, &[99, 0, 0, 0]);
    engine.side.feed(&garbage);
    engine.side.connection.received_end();
    engine.exchange();
    assert_eq!((engine.side.sent.len(), engine.peer.alerts.len()), (sent, alerts), "{context}");
    assert_eq!(engine.side.connection.write_plaintext(b"x"), 0, "{context}");
    assert!(engine.side.connection.reclaim().is_some(), "{context}: buffers come back");
}

#[test]
fn closed_in_every_state() {
    let mut ca = Ca::new("CA", 80);
    for server in [false, true] {
        for auth in [false, true] {
            let script = Engine::new(&mut ca, server, auth, 1).peer.script();
            for at in 0..script.len() {
                let mut engine = Engine::new(&mut ca, server, auth, 1);
                for step in &script[..at] {
                    engine.regular(*step);
                }
                let complete = engine.side.connection.is_handshake_complete();
                assert_eq!(complete, at + 1 == script.len());
                let context = format!("server {server}, auth {auth}, closed in {}", engine.state);
                engine.side.connection.close();
                engine.exchange();
                let connection = &engine.side.connection;
                if complete {
                    assert_eq!((engine.peer.alerts.as_slice(), connection.ended()), (&GOODBYE[1..], None));
                } else {
                    assert_eq!(engine.peer.alerts, GOODBYE, "{context}");
                    assert_eq!(connection.ended(), Some(End::Canceled), "{context}");
                    assert!(!connection.is_handshake_complete() && connection.summary().is_none());
                }
                assert_eq!(engine.side.error, None, "{context}");
                // The peer goes on as if it had heard nothing, and wants to renegotiate.
                let wish = message(if server { H::CLIENT_HELLO } else { H::HELLO_REQUEST });
                let steps = [&script[at..], &[wish]].concat();
                assert_silent(&mut engine, &steps, &context);
                if !complete {
                    let wants = engine.side.connection.process(pki::now(), &mut engine.side.rng);
                    assert_eq!(wants, Ok(Wants::Nothing), "{context}");
                }
            }
        }
    }
}

fn pair(client: &Arc<ClientConfig>, server: &Arc<ServerConfig>) -> [Side; 2] {
    let name = ServerName::try_from("localhost").unwrap();
    let client = Connection::client(client.clone(), name);
    [Side::new(client, 1), Side::new(Connection::server(server.clone()), 2)]
}

/// Between any two calls, so also between a ChangeCipherSpec and its keys: the peer can always read the goodbye.
/// Returns after how many calls the handshake was complete.
fn closed_after_every_call(client: &Arc<ClientConfig>, server: &Arc<ServerConfig>, who: usize) -> usize {
    for calls in 0..200 {
        let mut sides = pair(client, server);
        let mut left = calls;
        // One call of the one who will close, then everything of the other.
        while left > 0 {
            let [c, s] = &mut sides;
            let (closer, other) = if who == 0 { (c, s) } else { (s, c) };
            left -= 1;
            let wants = closer.connection.process(pki::now(), &mut closer.rng).unwrap();
            if wants != Wants::Again {
                closer.flush();
            }
            other.run();
            let bytes = other.sent[other.delivered..].to_vec();
            other.delivered += closer.push(&bytes);
            if wants == Wants::Write {
                let bytes = closer.sent[closer.delivered..].to_vec();
                closer.delivered = closer.sent.len();
                other.feed(&bytes);
            }
            if wants == Wants::Read && other.delivered == other.sent.len() && bytes.is_empty() {
                break;
            }
        }
        let complete = sides[who].connection.is_handshake_complete();
        sides[who].connection.close();
        let [c, s] = &mut sides;
        pump(c, s, || 100_000);
        let [closer, other] = if who == 0 { [&sides[0], &sides[1]] } else { [&sides[1], &sides[0]] };
        assert_eq!(closer.error, None);
        if complete {
            assert_eq!((other.error.clone(), other.connection.ended()), (None, Some(End::Closed)));
            return calls;
        }
        assert_eq!(closer.connection.ended(), Some(End::Canceled), "after {calls} calls");
        if other.connection.is_handshake_complete() {
            // The other side had all it needs and hears the goodbye as one.
            assert_eq!(other.connection.ended(), Some(End::Closed), "after {calls} calls");
        } else {
            let told = Error::AlertReceived(Alert::warning(A::CLOSE_NOTIFY));
            assert_eq!(other.error, Some(told), "after {calls} calls");
        }
    }
    panic!("the handshake never completes");
}

#[test]
fn closed_between_any_two_calls() {
    let mut ca = Ca::new("CA", 81);
    let client = ClientConfig::builder().roots(ca.anchors()).identity(ca.client()).build().unwrap();
    let server = ServerConfig::builder().identity(ca.server());
    let server = server.client_auth(ClientAuth::Required(ca.anchors())).build().unwrap();
    let (client, server) = (Arc::new(client), Arc::new(server));
    for who in [0, 1] {
        let calls = closed_after_every_call(&client, &server, who);
        assert!(calls > 6, "{calls}");
    }
}

#[test]
fn a_message_that_has_begun_is_finished() {
    let mut ca = Ca::new("CA", 82);
    let key = SigningKey::generate_p256(&mut ca.rng).unwrap();
    let subject = DistinguishedName::new().common_name("localhost");
    let time = |days: u64| {
        pki_types::UnixTime::since_unix_epoch(std::time::Duration::from_secs(pki::TODAY + days * 86_400))
    };
    let mut certificate = CertificateBuilder::end_entity(subject, [7; 16], time(0).into(), time(9).into())
        .purpose(Purpose::ServerAuth);
    for i in 0..900 {
        let name = format!("a-name-that-nobody-will-ever-look-at-{i}.example");
        certificate = certificate.dns_name(&DnsName::try_from(name).unwrap());
    }
    let certificate = certificate
        .sign(key.subject_public_key_info(), &ca.certificate, &mut ca.key.signer(&mut ca.rng))
        .unwrap();
    assert!(certificate.len() > 40_000, "more than one output buffer");
    let identity = Identity::new(vec![certificate], key).unwrap();
    let server = Arc::new(ServerConfig::builder().identity(identity).build().unwrap());
    let client = Arc::new(ClientConfig::builder().roots(ca.anchors()).build().unwrap());
    let [mut c, mut s] = pair(&client, &server);
    c.run();
    s.push(&c.sent);
    c.delivered = c.sent.len();
    loop {
        let wants = s.connection.process(pki::now(), &mut s.rng).unwrap();
        if wants == Wants::Write {
            break;
        }
    }
    s.connection.close();
    pump(&mut s, &mut c, || 100_000);
    assert_eq!(s.connection.ended(), Some(End::Canceled));
    // The certificate arrived whole, for nothing stood in the middle of its message.
    assert!(!matches!(c.error, Some(Error::Peer(_)) | None), "{:?}", c.error);
}

#[test]
fn without_buffers_it_says_so_and_waits() {
    let mut ca = Ca::new("CA", 83);
    let client = Arc::new(ClientConfig::builder().roots(ca.anchors()).build().unwrap());
    let server = Arc::new(ServerConfig::builder().identity(ca.server()).build().unwrap());
    let mut rng = pki::rng(1);

    // A client has something to say at once.
    let name = ServerName::try_from("localhost").unwrap();
    let mut connection = Connection::client(client.clone(), name);
    for _ in 0..3 {
        assert_eq!(connection.process(pki::now(), &mut rng), Ok(Wants::Buffers));
    }
    assert!(connection.lend(Buffers::new()).is_none());
    assert_eq!(connection.process(pki::now(), &mut rng), Ok(Wants::Again));

    // A server has nothing to say until it closes; then it says it in any state.
    let mut connection = Connection::server(server.clone());
    assert_eq!(connection.process(pki::now(), &mut rng), Ok(Wants::Read));
    connection.close();
    for _ in 0..3 {
        assert_eq!(connection.process(pki::now(), &mut rng), Ok(Wants::Buffers));
    }
    assert!(connection.lend(Buffers::new()).is_none());
    assert_eq!(connection.process(pki::now(), &mut rng), Ok(Wants::Write));
    assert_eq!(connection.outgoing(), [21, 3, 3, 0, 2, 1, 90, 21, 3, 3, 0, 2, 1, 0]);

    // Idle connections that have given their buffers back.
    let [mut c, mut s] = pair(&client, &server);
    pump(&mut c, &mut s, || 100_000);
    for side in [&mut c, &mut s] {
        let buffers = side.connection.reclaim().unwrap();
        assert_eq!(side.connection.process(pki::now(), &mut side.rng), Ok(Wants::Read));
        side.connection.close();
        assert_eq!(side.connection.process(pki::now(), &mut side.rng), Ok(Wants::Buffers));
        assert!(side.connection.lend(buffers).is_none());
        assert_eq!(side.connection.process(pki::now(), &mut side.rng), Ok(Wants::Write));
    }
}

#[test]
fn a_broken_transport_is_not_written_to() {
    let mut ca = Ca::new("CA", 84);
    let client = Arc::new(ClientConfig::builder().roots(ca.anchors()).build().unwrap());
    let server = Arc::new(ServerConfig::builder().identity(ca.server()).build().unwrap());
    for complete in [false, true] {
        let [mut c, mut s] = pair(&client, &server);
        if complete {
            pump(&mut c, &mut s, || 100_000);
        }
        for side in [&mut c, &mut s] {
            let sent = side.sent.len();
            side.connection.received_reset();
            side.connection.close();
            assert_eq!(side.run(), Some(Wants::Nothing));
            assert_eq!((side.sent.len(), side.connection.ended()), (sent, Some(End::Reset)));
            assert!(side.connection.reclaim().is_some());
        }
    }
}
