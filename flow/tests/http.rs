//! One handler, any flow: the HTTP server answers the same over a pipe, TCP, TLS, and TLS in TLS, in any pieces.
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

use std::net::{TcpListener, TcpStream};

use credentials::{at, name, pair, rng};
use nocrypto::SeededRng;
use nocrypto_flow::http::{End, Exchange, Limits, Progress, Request, Response, Server, Status, Transport};
use nocrypto_flow::pipe::{self, Pipe};
use nocrypto_flow::tcp::TcpFlow;
use nocrypto_flow::tls::TlsFlow;
use nocrypto_flow::{Error, Flow, Read};
use proptest::prelude::*;

const REQUESTS: &[u8] = b"GET / HTTP/1.1\r\nHost: a\r\n\r\nHEAD /big HTTP/1.1\r\nHost: a\r\n\r\nGET /big HTTP/1.1\r\nHost: a\r\n\r\n\
                          GET /nowhere HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

/// The handler of all tests.
fn handler(request: &Request<'_>) -> Response {
    match request.path {
        "/" => Response::new(Status::Ok, "text/plain", b"hello\n".as_slice()),
        "/big" => Response::new(Status::Ok, "application/octet-stream", vec![b'x'; 100_000]),
        _ => Response::not_found(),
    }
}

/// What the client got, and what the server says of it.
fn converse<S: Flow, C: Flow>(
    server: S,
    mut client: C,
    transport: Transport,
    rng: &mut SeededRng,
) -> (Vec<u8>, End, Vec<Exchange>) {
    let mut server = Server::new(server, Limits::default(), transport, at(0));
    let (mut rest, mut received, mut seen) = (REQUESTS, Vec::new(), Vec::new());
    let (mut end, mut client_ended) = (None, false);
    for _ in 0..2_000_000 {
        if end.is_none() {
            match server.poll(at(0), rng, &mut handler, &mut |exchange| seen.push(exchange)).unwrap() {
                Progress::Done(how) => end = Some(how),
                Progress::Read | Progress::Write | Progress::Again => {}
            }
        }
        client.poll(at(0), rng).unwrap();
        if !rest.is_empty() {
            rest = &rest[client.write(rest).unwrap()..];
        }
        let mut bytes = [0; 4096];
        match client.read(&mut bytes).unwrap() {
            Read::Bytes(count) => received.extend_from_slice(&bytes[..count]),
            Read::Pending => {}
            Read::End => client_ended = true,
        }
        if let (Some(end), true) = (end, client_ended) {
            return (received, end, seen);
        }
    }
    panic!("the conversation does not end");
}

/// Moves at most as many bytes at once as the pattern says, over and over.
struct Pieces<F> {
    flow: F,
    pattern: Vec<usize>,
    next: usize,
}

impl<F> Pieces<F> {
    fn new(flow: F, pattern: &[usize]) -> Self {
        Self { flow, pattern: pattern.to_vec(), next: 0 }
    }

    fn piece(&mut self, len: usize) -> usize {
        self.next = (self.next + 1) % self.pattern.len();
        len.min(self.pattern[self.next])
    }
}

impl<F: Flow> Flow for Pieces<F> {
    fn read(&mut self, into: &mut [u8]) -> Result<Read, Error> {
        let len = self.piece(into.len());
        self.flow.read(&mut into[..len])
    }

    fn write(&mut self, bytes: &[u8]) -> Result<usize, Error> {
        let len = self.piece(bytes.len());
        self.flow.write(&bytes[..len])
    }

    fn shutdown_write(&mut self) -> Result<(), Error> {
        self.flow.shutdown_write()
    }
}

fn tcp_pair() -> (TcpFlow, TcpFlow) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let left = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    let (right, _) = listener.accept().unwrap();
    (TcpFlow::new(left).unwrap(), TcpFlow::new(right).unwrap())
}

fn pipe_answer() -> Vec<u8> {
    let (server, client) = pipe::pair(4096);
    let (received, end, seen) = converse(server, client, Transport::Plain, &mut rng(1));
    assert_eq!(end, End::Complete);
    let statuses: Vec<_> = seen.iter().map(|exchange| (exchange.path.as_str(), exchange.status)).collect();
    assert_eq!(
        statuses,
        [("/", Status::Ok), ("/big", Status::Ok), ("/big", Status::Ok), ("/nowhere", Status::NotFound)]
    );
    received
}

fn tls_pair<S: Flow, C: Flow>(server: S, client: C, rng: &mut SeededRng) -> (TlsFlow<S>, TlsFlow<C>) {
    let (server_config, client_config) = pair(rng);
    (TlsFlow::server(server_config, server), TlsFlow::client(client_config, name(), client))
}

#[test]
fn the_same_over_a_pipe_tcp_tls_and_tls_in_tls() {
    let expected = pipe_answer();
    let rng = &mut rng(2);

    let (server, client) = tcp_pair();
    assert_eq!(converse(server, client, Transport::Plain, rng).0, expected);

    let (server, client) = pipe::pair(4096);
    let (server, client) = tls_pair(server, client, rng);
    assert_eq!(converse(server, client, Transport::Plain, rng).0, expected);

    let (server, client) = tcp_pair();
    let (server, client) = tls_pair(server, client, rng);
    assert_eq!(converse(server, client, Transport::Plain, rng).0, expected);

    let (server, client) = pipe::pair(4096);
    let (server, client) = tls_pair(server, client, rng);
    let (server, client) = tls_pair(server, client, rng);
    let (received, end, _) = converse(server, client, Transport::Plain, rng);
    assert_eq!((received, end), (expected, End::Complete));
}

#[test]
fn over_tls_the_answers_carry_hsts() {
    let rng = &mut rng(3);
    let (server, client) = pipe::pair(4096);
    let (server, client) = tls_pair(server, client, rng);
    let received = converse(server, client, Transport::Tls, rng).0;
    let text = String::from_utf8(received).unwrap();
    assert_eq!(text.matches("Strict-Transport-Security: max-age=31536000\r\n").count(), 4);
}

#[test]
fn a_byte_at_a_time() {
    let expected = pipe_answer();
    let rng = &mut rng(4);
    let (server, client) = pipe::pair(64);
    let (server, client) = (Pieces::new(server, &[1]), Pieces::new(client, &[1]));
    assert_eq!(converse(server, client, Transport::Plain, rng).0, expected);

    let (server, client) = pipe::pair(64);
    let (server, client) = (Pieces::new(server, &[1]), Pieces::new(client, &[1]));
    let (server, client) = tls_pair(server, client, rng);
    assert_eq!(converse(server, client, Transport::Plain, rng).0, expected);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn any_pieces_and_any_room(
        left in prop::collection::vec(1usize..3000, 1..8),
        right in prop::collection::vec(1usize..3000, 1..8),
        room in 1usize..20_000,
        tls: bool,
    ) {
        let rng = &mut rng(5);
        let (server, client): (Pipe, Pipe) = pipe::pair(room);
        let (server, client) = (Pieces::new(server, &left), Pieces::new(client, &right));
        let received = if tls {
            let (server, client) = tls_pair(server, client, rng);
            converse(server, client, Transport::Plain, rng).0
        } else {
            converse(server, client, Transport::Plain, rng).0
        };
        prop_assert_eq!(received, pipe_answer());
    }
}

/// Words from which requests and things that look like them are made.
const WORDS: &[&str] = &[
    "GET / HTTP/1.1\r\n",
    "HEAD /big HTTP/1.0\r\n",
    "POST / HTTP/1.1\r\n",
    "GET",
    " ",
    "/",
    "HTTP/1.1",
    "\r\n",
    "\r\n\r\n",
    "\n",
    "\r",
    "Host: a\r\n",
    "Host:",
    "Content-Length: 0\r\n",
    "Content-Length: 5\r\n",
    "Transfer-Encoding: chunked\r\n",
    "Connection: close\r\n",
    "\t",
    "\0",
    "\u{16}\u{3}\u{1}",
    "ñ",
    "x",
    ":",
    "?",
    "%2e",
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
];

/// The whole output of a plain server that is given `input` in pieces and then the end.
fn answer_to(input: &[u8], pieces: &[usize]) -> (Vec<u8>, End) {
    let (server, mut client) = pipe::pair(1 << 20);
    let mut server = Server::new(Pieces::new(server, pieces), Limits::default(), Transport::Plain, at(0));
    assert_eq!(client.write(input).unwrap(), input.len());
    client.shutdown_write().unwrap();
    let (mut received, mut bytes) = (Vec::new(), vec![0; 1 << 20]);
    for _ in 0..100_000 {
        let progress = server.poll(at(0), &mut rng(6), &mut handler, &mut |_| {}).unwrap();
        if let Read::Bytes(count) = client.read(&mut bytes).unwrap() {
            received.extend_from_slice(&bytes[..count]);
        }
        if let Progress::Done(end) = progress {
            return (received, end);
        }
    }
    panic!("no end");
}

proptest! {
    /// Whatever comes: no panic, an end, and the same answer in any pieces.
    #[test]
    fn anything_has_an_end_and_one_meaning(
        words in prop::collection::vec(prop::sample::select(WORDS), 0..12),
        tail in prop::collection::vec(any::<u8>(), 0..8),
        pieces in prop::collection::vec(1usize..40, 1..4),
    ) {
        let input = [words.concat().as_bytes(), &tail].concat();
        let (whole, end) = answer_to(&input, &[usize::MAX]);
        let (parts, same_end) = answer_to(&input, &pieces);
        prop_assert_eq!(whole, parts);
        prop_assert_eq!(end, same_end);
    }
}
