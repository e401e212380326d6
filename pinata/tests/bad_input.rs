//! Garbage at every door, and connections cut at every byte: an alert, a line, no panic, and the next one is served.
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

use nocrypto_flow::nocrypto_tls::alert::AlertDescription as Alert;
use nocrypto_flow::pipe::Pipe;
use nocrypto_flow::{Error, Flow, Read};
use pinata::authority::Profile;
use pinata::door::Kind;
use pinata::report::Event;
use stage::{Stage, Talk};

/// A client that speaks no TLS itself.
fn say(stage: &mut Stage, door: Kind, bytes: &[u8]) -> Talk {
    let (mut pipe, knock) = stage.arrive(door);
    let mut rest = bytes;
    while !rest.is_empty() {
        match pipe.write(rest) {
            Ok(0) | Err(_) => break,
            Ok(count) => rest = &rest[count..],
        }
    }
    pipe.shutdown_write().unwrap();
    stage.talk(pipe, b"", knock)
}

/// What came back on the wire is a fatal alert record of this kind. RFC 5246 §7.2: type 21, level 2, description.
fn assert_alert(talk: &Talk, alert: Alert, what: &str) {
    let end = &talk.received[talk.received.len().saturating_sub(7)..];
    assert_eq!(talk.log.alert(), Some(alert), "{what}: {talk:?}");
    assert!(matches!(end, [21, 3, _, 0, 2, 2, code] if *code == alert.0), "{what}: {talk:?}");
}

#[test]
fn garbage_at_the_tls_doors() {
    let heartbeat: &[u8] = &[24, 3, 2, 0, 3, 1, 0x40, 0];
    let ssl2_hello: &[u8] =
        &[0x80, 0x2e, 1, 3, 1, 0, 0x15, 0, 0, 0, 0x10, 1, 0, 0x80, 3, 0, 0x80, 7, 0, 0xc0];
    let table: &[(&str, &[u8], Alert)] = &[
        ("plain HTTP", b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", Alert::UNEXPECTED_MESSAGE),
        ("plain POST", b"POST /x HTTP/1.0\r\n\r\n", Alert::UNEXPECTED_MESSAGE),
        ("telnet", b"hello? is anybody there\r\n", Alert::UNEXPECTED_MESSAGE),
        ("telnet options", &[0xff, 0xfb, 0x1f, 0xff, 0xfb, 0x20, 0xff], Alert::UNEXPECTED_MESSAGE),
        ("SSH", b"SSH-2.0-OpenSSH_9.2p1\r\n", Alert::UNEXPECTED_MESSAGE),
        ("Heartbleed before the handshake", heartbeat, Alert::UNEXPECTED_MESSAGE),
        ("SSL 2", ssl2_hello, Alert::UNEXPECTED_MESSAGE),
        ("zeros", &[0; 64], Alert::UNEXPECTED_MESSAGE),
        ("a record of 64 KiB", &[22, 3, 1, 0xff, 0xff, 1], Alert::RECORD_OVERFLOW),
        ("an empty handshake record", &[22, 3, 1, 0, 0], Alert::UNEXPECTED_MESSAGE),
        ("early ChangeCipherSpec", &[20, 3, 3, 0, 1, 1], Alert::UNEXPECTED_MESSAGE),
        ("application data first", &[23, 3, 3, 0, 2, 1, 1], Alert::UNEXPECTED_MESSAGE),
        ("a ServerHello", &[22, 3, 3, 0, 4, 2, 0, 0, 0], Alert::UNEXPECTED_MESSAGE),
        ("a ClientHello of nothing", &[22, 3, 3, 0, 4, 1, 0, 0, 0], Alert::DECODE_ERROR),
        ("a ClientHello of 16 MB", &[22, 3, 3, 0, 4, 1, 0xff, 0xff, 0xff], Alert::ILLEGAL_PARAMETER),
    ];
    let mut stage = Stage::new(1);
    for door in [Kind::Https, Kind::TlsServer] {
        for (what, bytes, alert) in table {
            let talk = say(&mut stage, door, bytes);
            assert_alert(&talk, *alert, what);
            assert_eq!(talk.log.0.len(), 1, "{what}: {talk:?}");
            assert!(talk.log.full_line(door).contains(" refused TLS-"), "{what}: {talk:?}");
        }
        stage.assert_open();
    }
}

#[test]
fn plain_http_is_told_apart_from_other_text() {
    let mut stage = Stage::new(2);
    let http = say(&mut stage, Kind::Https, b"GET / HTTP/1.1\r\n\r\n").log.lines();
    let text = say(&mut stage, Kind::Https, b"EHLO me.example\r\n").log.lines();
    assert!(http[0].contains("HTTP") && http[0].contains("https://"), "{http:?}");
    assert_ne!(http, text);
}

#[test]
fn garbage_at_the_http_door() {
    let mut stage = Stage::new(3);
    for (what, bytes, status, code) in [
        ("TLS", &[22u8, 3, 1, 0, 200, 1][..], "400", "HTTP-0102"),
        ("telnet options", &[0xff, 0xfb, 0x1f], "400", "HTTP-0101"),
        (
            "smuggling",
            b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: x\r\n\r\n",
            "400",
            "HTTP-0201",
        ),
        ("POST", b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc", "405", "HTTP-0108"),
    ] {
        let talk = say(&mut stage, Kind::Http, bytes);
        assert!(talk.text().starts_with(&format!("HTTP/1.1 {status} ")), "{what}: {talk:?}");
        assert!(talk.log.lines()[0].starts_with(&format!("refused {code} ")), "{what}: {talk:?}");
    }
    stage.assert_open();
}

#[test]
fn whoever_says_nothing_has_only_left() {
    let mut stage = Stage::new(4);
    for door in [Kind::Http, Kind::Https, Kind::TlsServer] {
        let talk = say(&mut stage, door, b"");
        assert_eq!(talk.log.lines(), ["left without a word"], "{door}");
    }
}

/// How a client's connection is cut.
#[derive(Clone, Copy, Debug)]
enum Cut {
    End,
    Reset,
}

/// Lets `allowance` bytes pass to the door, then cuts. A byte at a time, so that the door meets every state.
struct Scissors {
    pipe: Pipe,
    allowance: usize,
    cut: Cut,
}

impl Flow for Scissors {
    fn read(&mut self, into: &mut [u8]) -> Result<Read, Error> {
        self.pipe.read(into)
    }

    fn write(&mut self, bytes: &[u8]) -> Result<usize, Error> {
        if self.allowance == 0 {
            match self.cut {
                Cut::End => self.pipe.shutdown_write()?,
                Cut::Reset => self.pipe.cut(),
            }
            return Ok(bytes.len());
        }
        let count = self.pipe.write(&bytes[..bytes.len().min(self.allowance)])?;
        self.allowance -= count;
        Ok(count)
    }

    fn shutdown_write(&mut self) -> Result<(), Error> {
        self.pipe.shutdown_write()
    }
}

/// A visit of somebody with the right certificate, cut after `allowance` bytes.
fn cut_visit(stage: &mut Stage, allowance: usize, cut: Cut) -> Talk {
    let identity = stage.issue(&Profile::client("guest"));
    let (pipe, knock) = stage.arrive(Kind::TlsServer);
    let client = stage.client(Some(identity), Scissors { pipe, allowance, cut });
    stage.talk(client, b"", knock)
}

#[test]
fn a_handshake_cut_at_every_byte_pays_nothing_and_harms_nobody() {
    // The whole handshake from the client is this long: the first length that is paid.
    let mut stage = Stage::new(5);
    let whole = (0..8192).step_by(64).find(|len| cut_visit(&mut stage, *len, Cut::End).is_paid()).unwrap();
    let whole = (whole.saturating_sub(64)..=whole)
        .find(|len| cut_visit(&mut stage, *len, Cut::End).is_paid())
        .unwrap();
    assert!(whole > 700, "{whole}");
    for cut in [Cut::End, Cut::Reset] {
        let mut stage = Stage::new(6);
        // Certificates differ by a few bytes in length, so the last few lengths may be complete.
        for allowance in 0..whole - 8 {
            let talk = cut_visit(&mut stage, allowance, cut);
            assert!(!talk.is_paid(), "{cut:?} {allowance}");
            match talk.log.0.as_slice() {
                [Event::Left] => assert_eq!(allowance, 0),
                [Event::Failed(failure)] => {
                    assert!(failure.alert().is_none(), "{cut:?} {allowance} {failure}")
                }
                other => panic!("{cut:?} {allowance}: {other:?}"),
            }
        }
        stage.assert_open();
    }
}
