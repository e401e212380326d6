//! TLS as a flow: ends, cuts, refusals and half-close, over pipes in memory.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_sign_loss,
    dead_code,
    unreachable_pub,
    missing_docs,
    reason = "a test"
)]

#[path = "support/credentials.rs"]
mod credentials;

use credentials::{at, name, pair, rng};
use nocrypto::SeededRng;
use nocrypto_flow::pipe::{self, Pipe};
use nocrypto_flow::tls::TlsFlow;
use nocrypto_flow::{Error, Flow, Read, nocrypto_tls};

type Ends = (TlsFlow<Pipe>, TlsFlow<Pipe>);

fn ends(rng: &mut SeededRng) -> Ends {
    let (server, client) = pipe::pair(64 * 1024);
    let (server_config, client_config) = pair(rng);
    (TlsFlow::server(server_config, server), TlsFlow::client(client_config, name(), client))
}

/// Polls both sides until nothing moves. Errors show again in reads.
fn settle((server, client): &mut Ends, rng: &mut SeededRng) {
    for _ in 0..20 {
        let _ = server.poll(at(0), rng);
        let _ = client.poll(at(0), rng);
    }
}

fn connected(seed: u8) -> (Ends, SeededRng) {
    let mut rng = rng(seed);
    let mut ends = ends(&mut rng);
    settle(&mut ends, &mut rng);
    assert!(ends.0.is_ready() && ends.1.is_ready());
    (ends, rng)
}

#[test]
fn nothing_is_written_before_the_handshake() {
    let mut rng = rng(1);
    let (mut server, mut client) = ends(&mut rng);
    assert_eq!((server.write(b"x").unwrap(), client.write(b"x").unwrap()), (0, 0));
    assert!(!server.has_heard());
}

#[test]
fn bytes_go_both_ways() {
    let (mut ends, mut rng) = connected(2);
    assert_eq!(ends.1.write(b"ping").unwrap(), 4);
    settle(&mut ends, &mut rng);
    let mut bytes = [0; 8];
    assert_eq!(ends.0.read(&mut bytes).unwrap(), Read::Bytes(4));
    assert_eq!(&bytes[..4], b"ping");
    assert_eq!(ends.0.read(&mut bytes).unwrap(), Read::Pending);
    assert!(ends.0.has_heard());
}

/// Buffers are there only while bytes are in flight: pieces of a record and waiting plaintext keep them.
#[test]
fn an_idle_flow_works_on_after_it_gave_its_buffers_back() {
    let (mut ends, mut rng) = connected(9);
    let mut bytes = [0; 8];
    for round in 0..3u8 {
        settle(&mut ends, &mut rng);
        assert_eq!(ends.0.read(&mut bytes).unwrap(), Read::Pending);
        assert_eq!(ends.1.write(&[round; 3]).unwrap(), 3);
        settle(&mut ends, &mut rng);
        assert_eq!(ends.0.write(&[round; 5]).unwrap(), 5);
        settle(&mut ends, &mut rng);
        assert_eq!(ends.0.read(&mut bytes).unwrap(), Read::Bytes(3));
        assert_eq!(ends.1.read(&mut bytes).unwrap(), Read::Bytes(5));
        assert_eq!(bytes[..5], [round; 5]);
    }
}

#[test]
fn a_half_closed_flow_still_reads() {
    let (mut ends, mut rng) = connected(3);
    ends.1.write(b"last words").unwrap();
    ends.1.shutdown_write().unwrap();
    assert!(!ends.1.is_flushed());
    assert!(matches!(ends.1.write(b"more"), Err(Error::WriteEnded)));
    settle(&mut ends, &mut rng);
    assert!(ends.1.is_flushed());
    let mut bytes = [0; 16];
    assert_eq!(ends.0.read(&mut bytes).unwrap(), Read::Bytes(10));
    settle(&mut ends, &mut rng);
    assert_eq!(ends.0.read(&mut bytes).unwrap(), Read::End);
    assert_eq!(ends.0.write(b"answer").unwrap(), 6);
    ends.0.shutdown_write().unwrap();
    settle(&mut ends, &mut rng);
    assert_eq!(ends.1.read(&mut bytes).unwrap(), Read::Bytes(6));
    settle(&mut ends, &mut rng);
    assert_eq!(ends.1.read(&mut bytes).unwrap(), Read::End);
}

/// A handshake that is given up: goodbye, the end below, and silence; in the middle of it too.
#[test]
fn shut_down_before_it_is_ready() {
    for polls in 0..3 {
        for by_server in [false, true] {
            let mut rng = rng(10);
            let mut ends = ends(&mut rng);
            for _ in 0..polls {
                ends.1.poll(at(0), &mut rng).unwrap();
                if ends.1.is_ready() {
                    break;
                }
                ends.0.poll(at(0), &mut rng).unwrap();
            }
            assert!(!ends.0.is_ready() || !ends.1.is_ready());
            let closer = if by_server { &mut ends.0 } else { &mut ends.1 };
            if closer.is_ready() {
                continue;
            }
            closer.shutdown_write().unwrap();
            settle(&mut ends, &mut rng);
            let (closer, other) =
                if by_server { (&mut ends.0, &mut ends.1) } else { (&mut ends.1, &mut ends.0) };
            assert!(closer.is_flushed() && !closer.is_ready());
            assert!(matches!(closer.read(&mut [0; 8]), Err(Error::WriteEnded)));
            assert!(matches!(closer.write(b"x"), Err(Error::WriteEnded)));
            if other.is_ready() {
                // It had sent its Finished already: to it this is a regular end.
                assert_eq!(other.read(&mut [0; 8]).unwrap(), Read::End);
                continue;
            }
            let told = match other.failure() {
                Some(Error::Tls(nocrypto_tls::Error::AlertReceived(alert))) => alert.description.0,
                other => panic!("{other:?}"),
            };
            assert_eq!(told, 0, "close_notify");
        }
    }
}

#[test]
fn three_different_ends() {
    let mut bytes = [0; 16];

    let (mut closed, mut rng) = connected(4);
    closed.1.shutdown_write().unwrap();
    settle(&mut closed, &mut rng);
    assert_eq!(closed.0.read(&mut bytes).unwrap(), Read::End);

    let ((mut server, client), mut rng) = connected(5);
    client.into_below().shutdown_write().unwrap();
    let _ = server.poll(at(0), &mut rng);
    assert!(matches!(server.read(&mut bytes), Err(Error::Truncated)));
    assert!(matches!(server.read(&mut bytes), Err(Error::Truncated)));

    let ((mut server, client), mut rng) = connected(6);
    let mut below = client.into_below();
    below.cut();
    assert!(matches!(server.poll(at(0), &mut rng), Err(Error::Reset)));
    assert!(matches!(server.read(&mut bytes), Err(Error::Reset)));
    assert!(matches!(server.write(b"x"), Err(Error::Reset)));
    assert!(server.poll(at(0), &mut rng).is_ok());
}

#[test]
fn a_refusal_is_told_by_its_alert_on_both_sides() {
    let mut rng = rng(7);
    let (server, client) = pipe::pair(64 * 1024);
    let (server_config, _) = pair(&mut rng);
    let (_, other_client) = pair(&mut rng);
    let mut server = TlsFlow::server(server_config, server);
    let mut client = TlsFlow::client(other_client, name(), client);
    let mut failures = Vec::new();
    for _ in 0..20 {
        for result in [client.poll(at(0), &mut rng), server.poll(at(0), &mut rng)] {
            failures.extend(result.err());
        }
    }
    let [Error::Tls(refused), Error::Tls(told)] = failures.as_slice() else { panic!("{failures:?}") };
    let alert = refused.alert().unwrap();
    let nocrypto_tls::Error::AlertReceived(received) = told else { panic!("{told:?}") };
    assert_eq!(received.description, alert);
    assert!(client.is_flushed() && server.is_flushed());
    assert!(matches!(client.read(&mut [0; 1]), Err(Error::Tls(_))));
}

#[test]
fn plaintext_that_is_not_taken_holds_the_sender_back() {
    let (mut ends, mut rng) = connected(8);
    let mut accepted = 0;
    for _ in 0..10_000 {
        accepted += ends.1.write(&[7; 16_384]).unwrap();
        settle(&mut ends, &mut rng);
    }
    // A record or two on each side and the pipe between.
    assert!(accepted < 64 * 1024 + 6 * 17_000, "{accepted}");
    let (mut got, mut bytes) = (0, [0; 16_384]);
    for _ in 0..10_000 {
        settle(&mut ends, &mut rng);
        match ends.0.read(&mut bytes).unwrap() {
            Read::Bytes(count) => got += count,
            Read::Pending if got == accepted => return,
            Read::Pending | Read::End => {}
        }
    }
    panic!("{got} of {accepted} bytes arrived");
}
