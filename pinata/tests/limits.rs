//! Time limits of every phase, with a clock that only the test moves.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    dead_code,
    unreachable_pub,
    missing_docs,
    reason = "a test"
)]

#[path = "support/stage.rs"]
mod stage;

use nocrypto_flow::pipe::{self, Pipe};
use nocrypto_flow::tls::TlsFlow;
use nocrypto_flow::{Flow, Read};
use pinata::authority::Profile;
use pinata::door::Kind;
use pinata::limits::Limits;
use pinata::visit::{Step, Visit};
use stage::{Knock, Log, Stage, at};

/// Moves both sides until neither has news, at one moment.
fn settle(stage: &mut Stage, ms: u64, client: &mut TlsFlow<Pipe>, knock: &mut Knock) -> Step {
    let mut step = Step::Again;
    for _ in 0..200 {
        let _ = client.poll(at(ms), &mut stage.rng);
        step = knock.poll(at(ms), &mut stage.rng);
    }
    step
}

#[test]
fn a_silent_visitor_has_the_handshakes_time() {
    for door in [Kind::Https, Kind::TlsServer] {
        let mut stage = Stage::new(1);
        let limit = Limits::default().handshake_ms;
        let (_pipe, mut knock) = stage.arrive(door);
        assert_eq!(knock.visit.deadline(), limit);
        assert_eq!(knock.poll(at(limit - 1), &mut stage.rng), Step::Read);
        assert_eq!(knock.poll(at(limit), &mut stage.rng), Step::Done);
        assert!(knock.log.lines()[0].starts_with("failed PIN-0201 "), "{:?}", knock.log);
    }
}

/// A byte a second keeps no handshake open.
#[test]
fn a_dripping_handshake_is_not_extended() {
    let mut stage = Stage::new(2);
    let limit = Limits::default().handshake_ms;
    let (mut pipe, mut knock) = stage.arrive(Kind::TlsServer);
    // A record that announces 200 bytes of a ClientHello.
    let mut drip = [22, 3, 1, 0, 200, 1, 0, 0, 196].into_iter().chain(std::iter::repeat(3));
    for second in 0..limit / 1000 {
        pipe.write(&[drip.next().unwrap()]).unwrap();
        assert_eq!(knock.poll(at(second * 1000), &mut stage.rng), Step::Read, "{second}");
    }
    assert_eq!(knock.poll(at(limit), &mut stage.rng), Step::Done);
    assert!(knock.log.lines()[0].starts_with("failed PIN-0201 "), "{:?}", knock.log);
}

#[test]
fn a_slow_request_is_answered_408_at_both_pages() {
    let mut stage = Stage::new(3);
    let limit = Limits::default().http.request_ms;
    let (mut pipe, mut knock) = stage.arrive(Kind::Http);
    pipe.write(b"GET / HTTP/1.1\r\nX-Slow: ").unwrap();
    assert_eq!(knock.poll(at(limit - 1), &mut stage.rng), Step::Read);
    knock.poll(at(limit), &mut stage.rng);
    let mut bytes = [0; 64];
    assert!(matches!(pipe.read(&mut bytes), Ok(Read::Bytes(_))));
    assert!(bytes.starts_with(b"HTTP/1.1 408 "));
    assert!(knock.log.lines()[0].starts_with("refused HTTP-0303 "), "{:?}", knock.log);

    let (pipe, mut knock) = stage.arrive(Kind::Https);
    let mut client = stage.client(None, pipe);
    settle(&mut stage, 0, &mut client, &mut knock);
    assert!(client.is_ready());
    client.write(b"GET / HT").unwrap();
    assert_eq!(settle(&mut stage, limit - 1, &mut client, &mut knock), Step::Read);
    settle(&mut stage, limit, &mut client, &mut knock);
    assert!(matches!(client.read(&mut bytes), Ok(Read::Bytes(_))));
    assert!(bytes.starts_with(b"HTTP/1.1 408 "));
}

#[test]
fn an_idle_page_connection_ends_quietly() {
    let mut stage = Stage::new(4);
    let limit = Limits::default().http.idle_ms;
    let (mut pipe, mut knock) = stage.arrive(Kind::Http);
    pipe.write(b"HEAD / HTTP/1.1\r\nHost: a\r\n\r\n").unwrap();
    assert_eq!(knock.poll(at(5), &mut stage.rng), Step::Read);
    assert_eq!(knock.visit.deadline(), 5 + limit);
    knock.poll(at(5 + limit), &mut stage.rng);
    drop(pipe);
    knock.finish(at(5 + limit), &mut stage.rng);
    assert_eq!(knock.log.lines().len(), 1, "{:?}", knock.log);
    assert!(knock.log.lines()[0].starts_with("served HEAD / 200 "));
}

/// A visitor with one byte of room.
fn arrive_narrow(stage: &Stage, door: Kind, room: usize) -> (Pipe, Knock) {
    let (inside, outside) = pipe::pair(room);
    let visit = Visit::new(std::sync::Arc::clone(&stage.pinata), door, inside, at(0));
    (outside, Knock { visit, door, log: Log::default() })
}

#[test]
fn whoever_does_not_take_the_page_is_left() {
    let mut stage = Stage::new(5);
    let limit = Limits::default().http.write_ms;
    let (mut pipe, mut knock) = arrive_narrow(&stage, Kind::Http, 100);
    pipe.write(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n").unwrap();
    assert_eq!(knock.poll(at(0), &mut stage.rng), Step::Write);
    assert_eq!(knock.poll(at(limit - 1), &mut stage.rng), Step::Write);
    drop(pipe);
    knock.finish(at(limit), &mut stage.rng);
    assert!(knock.log.lines().iter().any(|line| line.starts_with("failed PIN-0")), "{:?}", knock.log);
}

#[test]
fn whoever_does_not_take_the_page_over_tls_is_left() {
    let mut stage = Stage::new(6);
    let (pipe, mut knock) = arrive_narrow(&stage, Kind::Https, 4096);
    let mut client = stage.client(None, pipe);
    settle(&mut stage, 0, &mut client, &mut knock);
    assert!(client.is_ready());
    client.write(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n").unwrap();
    client.poll(at(0), &mut stage.rng).unwrap();
    // The client reads no more.
    let mut now = 0;
    let mut step = knock.poll(at(now), &mut stage.rng);
    assert_eq!(step, Step::Write);
    while step != Step::Done {
        assert!(now < 600_000, "{:?}", knock.log);
        now += 1000;
        step = knock.poll(at(now), &mut stage.rng);
    }
    assert!(now <= 2 * Limits::default().http.write_ms + Limits::default().linger_ms, "{now}");
    assert!(knock.log.lines().iter().any(|line| line.starts_with("failed PIN-0202 ")), "{:?}", knock.log);
}

#[test]
fn a_refused_visitor_who_stays_is_left_after_the_farewell() {
    let mut stage = Stage::new(7);
    let limits = Limits::default();
    let (mut pipe, mut knock) = stage.arrive(Kind::TlsServer);
    pipe.write(b"hello\r\n").unwrap();
    assert_eq!(knock.poll(at(0), &mut stage.rng), Step::Read);
    assert_eq!(knock.log.lines().len(), 1);
    assert_eq!(knock.poll(at(limits.linger_ms - 1), &mut stage.rng), Step::Read);
    assert_eq!(knock.poll(at(limits.linger_ms), &mut stage.rng), Step::Done);
}

#[test]
fn a_refused_visitor_who_floods_is_left_at_once() {
    let mut stage = Stage::new(8);
    let limits = Limits::default();
    let (mut pipe, mut knock) = stage.arrive(Kind::TlsServer);
    pipe.write(b"hello\r\n").unwrap();
    let mut sent = 0;
    while knock.poll(at(0), &mut stage.rng) != Step::Done {
        sent += pipe.write(&[7; 4096]).unwrap();
        assert!(sent <= 2 * limits.linger_bytes, "{sent}");
    }
    assert!(sent >= limits.linger_bytes / 2, "{sent}");
}

#[test]
fn a_winner_who_does_not_take_the_prize_is_left() {
    let mut stage = Stage::new(9);
    let identity = stage.issue(&Profile::client("slow winner"));
    let (pipe, mut knock) = stage.arrive(Kind::TlsServer);
    let mut client = stage.client(Some(identity), pipe);
    settle(&mut stage, 0, &mut client, &mut knock);
    assert!(knock.log.is_paid());
    let limits = Limits::default();
    assert_eq!(knock.poll(at(limits.pay_ms + limits.linger_ms), &mut stage.rng), Step::Done);
}
