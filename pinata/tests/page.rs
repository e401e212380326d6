//! The page doors: the same page over HTTP and over TLS, with its fields, and the documents beside it.
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

use nocrypto_flow::tls::TlsFlow;
use pinata::door::Kind;
use stage::{Stage, Talk};

fn get(stage: &mut Stage, door: Kind, request: &str) -> Talk {
    let (pipe, knock) = stage.arrive(door);
    if door == Kind::Http {
        return stage.talk(pipe, request.as_bytes(), knock);
    }
    let client: TlsFlow<_> = stage.client(None, pipe);
    stage.talk(client, request.as_bytes(), knock)
}

fn split(talk: &Talk) -> (String, String) {
    let text = talk.text();
    let (head, body) = text.split_once("\r\n\r\n").expect("a head and a body");
    (head.to_owned(), body.to_owned())
}

#[test]
fn the_same_page_over_http_and_tls() {
    let mut stage = Stage::new(1);
    let request = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    let plain = split(&get(&mut stage, Kind::Http, request));
    let secure = split(&get(&mut stage, Kind::Https, request));
    assert_eq!(plain.1, secure.1);
    assert!(plain.1.contains(&stage.pinata.prize().commitment_hex()));
    assert!(plain.1.contains(stage.pinata.ca_pem().trim_end()));
    assert!(plain.1.contains("2026-11-25 08:00 UTC"));
    for head in [&plain.0, &secure.0] {
        assert!(head.starts_with("HTTP/1.1 200 OK\r\nDate: Wed, 25 Nov 2026 08:00:00 GMT\r\n"), "{head}");
        assert!(head.contains(&format!("\r\nContent-Length: {}\r\n", plain.1.len())), "{head}");
        assert!(head.contains("\r\nX-Content-Type-Options: nosniff\r\n"), "{head}");
        assert!(head.contains("\r\nContent-Security-Policy: default-src 'none'"), "{head}");
    }
    assert!(secure.0.contains("Strict-Transport-Security: max-age="));
    assert!(!plain.0.contains("Strict-Transport-Security"));
}

#[test]
fn documents_methods_and_keep_alive() {
    let mut stage = Stage::new(2);
    let requests = "GET /ca.pem HTTP/1.1\r\nHost: a\r\n\r\nHEAD / HTTP/1.1\r\nHost: a\r\n\r\n\
                    GET /status HTTP/1.1\r\nHost: a\r\n\r\nGET /nothing HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    for door in [Kind::Http, Kind::Https] {
        let talk = get(&mut stage, door, requests);
        let text = talk.text();
        assert_eq!(text.matches("HTTP/1.1 200 OK").count(), 3, "{text}");
        assert_eq!(text.matches("HTTP/1.1 404 Not Found").count(), 1, "{text}");
        assert!(text.contains(stage.pinata.ca_pem()));
        assert!(text.contains("{\"uptime_s\":"));
        let served: Vec<_> = talk
            .log
            .lines()
            .iter()
            .map(|line| line.split(' ').take(4).collect::<Vec<_>>().join(" "))
            .collect();
        assert_eq!(
            served,
            [
                "served GET /ca.pem 200",
                "served HEAD / 200",
                "served GET /status 200",
                "served GET /nothing 404"
            ]
        );
    }
}

#[test]
fn tls_records_carry_the_page_whole_at_any_piece_size() {
    use nocrypto_flow::pipe::Pipe;
    use nocrypto_flow::{Error, Flow, Read};
    /// Moves a byte at a time.
    struct Trickle(Pipe);
    impl Flow for Trickle {
        fn read(&mut self, into: &mut [u8]) -> Result<Read, Error> {
            let len = into.len().min(1);
            self.0.read(&mut into[..len])
        }
        fn write(&mut self, bytes: &[u8]) -> Result<usize, Error> {
            self.0.write(&bytes[..bytes.len().min(1)])
        }
        fn shutdown_write(&mut self) -> Result<(), Error> {
            self.0.shutdown_write()
        }
    }
    let mut stage = Stage::new(3);
    let request = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    let whole = get(&mut stage, Kind::Https, request).text();
    let (pipe, knock) = stage.arrive(Kind::Https);
    let client = stage.client(None, Trickle(pipe));
    let trickled = stage.talk(client, request.as_bytes(), knock);
    assert_eq!(trickled.text(), whole);
}
