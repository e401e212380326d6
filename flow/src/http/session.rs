//! One connection's requests and answers, sans IO: ports for bytes, a handler, a clock value. RFC 9112 §9.
//!
//! Pipelined requests wait in the bounded input and are answered one by one, each after the answer before it is out.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt::Write as _;

use nocrypto_tls::Now;

use super::Handler;
use super::head::{self, Fault, Method, Request};
use super::limits::Limits;
use super::response::{Framing, Response, Status, Text};

/// What carries the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transport {
    /// Plain bytes.
    Plain,
    /// TLS: answers carry Strict-Transport-Security.
    Tls,
}

/// What a session needs next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wants {
    /// Bytes, through `incoming` and `received`, or the time to pass.
    Read,
    /// Room: `outgoing` holds bytes.
    Write,
    /// Nothing more: everything is sent, our direction may be closed. See [`Session::end`].
    Nothing,
}

/// How a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum End {
    /// Everything asked was answered and the connection was to be closed.
    Complete,
    /// The peer left between two requests.
    PeerClosed,
    /// The peer left in the middle of a request.
    CutRequest,
    /// No further request came in time.
    Idle,
    /// The peer did not take an answer in time.
    SlowReader,
    /// A request was refused and answered.
    Refused(Fault),
}

/// One request and its answer, for the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// The method.
    pub method: Method,
    /// The path; the start of it when it is very long.
    pub path: String,
    /// The answer's status.
    pub status: Status,
    /// The answer's content length, also for HEAD.
    pub content_len: usize,
}

/// An empty line, the first byte of a request, and one more.
const FIRST_BYTES: usize = 4;

/// Bytes of a path kept in an [`Exchange`].
const LOGGED_PATH: usize = 128;

/// The protocol state of one connection.
///
/// ```
/// use nocrypto_flow::Now;
/// use nocrypto_flow::http::{Limits, Request, Response, Session, Status, Transport, Wants};
///
/// let now = Now { unix: None, monotonic_ms: 0 };
/// let mut session = Session::new(Limits::default(), Transport::Plain, now);
/// let request = b"GET /tea HTTP/1.1\r\nHost: localhost\r\n\r\n";
/// session.incoming()[..request.len()].copy_from_slice(request);
/// session.received(request.len());
///
/// let mut handler = |request: &Request<'_>| match request.path {
///     "/tea" => Response::new(Status::Ok, "text/plain", b"Darjeeling\n".as_slice()),
///     _ => Response::not_found(),
/// };
/// assert_eq!(session.process(now, &mut handler), Wants::Write);
/// assert!(session.outgoing().starts_with(b"HTTP/1.1 200 OK\r\n"));
/// ```
#[derive(Debug)]
pub struct Session {
    limits: Limits,
    transport: Transport,
    input: Vec<u8>,
    filled: usize,
    /// Bytes arrived that may complete a head or show a fault.
    news: bool,
    /// The present wait is for the rest of a request, not for a request to begin.
    begun: bool,
    peer_ended: bool,
    output: Vec<u8>,
    sent: usize,
    requests: u32,
    /// When the present wait began, in monotonic milliseconds.
    since: u64,
    exchange: Option<Exchange>,
    end: Option<End>,
}

impl Session {
    /// A connection that begins now.
    pub fn new(limits: Limits, transport: Transport, now: Now) -> Self {
        Self {
            limits,
            transport,
            input: Vec::new(),
            filled: 0,
            news: false,
            begun: false,
            peer_ended: false,
            output: Vec::new(),
            sent: 0,
            requests: 0,
            since: now.monotonic_ms,
            exchange: None,
            end: None,
        }
    }

    /// Room for received bytes; empty while a whole allowance waits.
    pub fn incoming(&mut self) -> &mut [u8] {
        if self.input.is_empty() {
            self.input = vec![0; self.limits.head_len];
        }
        self.input.get_mut(self.filled..).unwrap_or_default()
    }

    /// `count` bytes were written to the front of [`incoming`](Session::incoming).
    pub fn received(&mut self, count: usize) {
        let end = self.filled.saturating_add(count).min(self.input.len());
        // Only a line's end completes anything; the first bytes and a full buffer are judged, too.
        let lines = self.input.get(self.filled..end).is_some_and(|news| news.contains(&b'\n'));
        self.news |= lines || self.filled < FIRST_BYTES || end == self.input.len();
        self.filled = end;
    }

    /// The peer has ended its direction.
    pub fn received_end(&mut self) {
        self.peer_ended = true;
    }

    /// Bytes to send.
    pub fn outgoing(&self) -> &[u8] {
        self.output.get(self.sent..).unwrap_or_default()
    }

    /// The first `count` bytes of [`outgoing`](Session::outgoing) were sent.
    pub fn sent(&mut self, count: usize) {
        self.sent = self.sent.saturating_add(count).min(self.output.len());
    }

    /// Answers at most one request, and says what is needed next.
    pub fn process(&mut self, now: Now, handler: &mut dyn Handler) -> Wants {
        if !self.outgoing().is_empty() {
            if self.waited(now) >= self.limits.write_ms {
                self.output.clear();
                self.finish(End::SlowReader, now);
                return Wants::Nothing;
            }
            return Wants::Write;
        }
        if !self.output.is_empty() {
            self.output = Vec::new();
            self.sent = 0;
            self.begun = false;
            self.since = now.monotonic_ms;
        }
        if self.end.is_some() {
            return Wants::Nothing;
        }
        if self.filled > 0 && !self.begun {
            self.begun = true;
            // A connection's first request is timed from the connection's start.
            if self.requests > 0 {
                self.since = now.monotonic_ms;
            }
        }
        if core::mem::take(&mut self.news) && self.filled > 0 {
            self.read_request(now, handler);
            if !self.outgoing().is_empty() {
                self.since = now.monotonic_ms;
                return Wants::Write;
            }
        }
        if self.peer_ended {
            self.finish(if self.filled == 0 { End::PeerClosed } else { End::CutRequest }, now);
            return Wants::Nothing;
        }
        if now.monotonic_ms >= self.deadline() {
            // RFC 9110 §15.5.9: 408 belongs to an unfinished request; an idle connection is just closed.
            if self.filled == 0 && self.requests > 0 {
                self.finish(End::Idle, now);
                return Wants::Nothing;
            }
            self.refuse(Fault::Timeout, now);
            return Wants::Write;
        }
        if self.filled == 0 {
            // An idle connection keeps no room.
            self.input = Vec::new();
        }
        Wants::Read
    }

    /// When, in monotonic milliseconds, [`process`](Session::process) must be called again even if nothing happens.
    pub fn deadline(&self) -> u64 {
        let allowance = if !self.outgoing().is_empty() || self.end.is_some() {
            self.limits.write_ms
        } else if self.filled == 0 && self.requests > 0 {
            self.limits.idle_ms
        } else {
            self.limits.request_ms
        };
        self.since.saturating_add(allowance)
    }

    /// The latest answer, once.
    pub fn take_exchange(&mut self) -> Option<Exchange> {
        self.exchange.take()
    }

    /// How the session ended, once [`Wants::Nothing`] was returned or its last answer is on the way.
    pub fn end(&self) -> Option<End> {
        self.end
    }

    /// Whether no part of a request waits: the peer may leave without missing anything.
    pub fn is_idle(&self) -> bool {
        self.filled == 0 && self.outgoing().is_empty()
    }

    /// Requests answered by the handler.
    pub fn requests(&self) -> u32 {
        self.requests
    }

    fn waited(&self, now: Now) -> u64 {
        now.monotonic_ms.saturating_sub(self.since)
    }

    fn finish(&mut self, end: End, now: Now) {
        self.end.get_or_insert(end);
        self.since = now.monotonic_ms;
    }

    fn framing(&self, now: Now, method: Method, close: bool) -> Framing {
        Framing {
            head_only: method == Method::Head,
            close,
            secure: self.transport == Transport::Tls,
            date: now.unix.map(|time| time.as_secs()),
        }
    }

    fn read_request(&mut self, now: Now, handler: &mut dyn Handler) {
        let input = self.input.get(..self.filled).unwrap_or_default();
        match head::read(input, &self.limits) {
            Ok(None) => {}
            Ok(Some(head)) => {
                let len = head.len;
                let last = self.requests.saturating_add(1) >= self.limits.requests;
                let close = last || !head.keep_alive;
                let response = handler.answer(&head.request);
                self.exchange = Some(exchange(&head.request, &response));
                let framing = self.framing(now, head.request.method, close);
                response.write_to(&framing, &mut self.output);
                self.requests = self.requests.saturating_add(1);
                if let Some(filled) = self.input.get_mut(..self.filled) {
                    filled.rotate_left(len.min(filled.len()));
                }
                self.filled = self.filled.saturating_sub(len);
                // What follows is looked at after this answer is out.
                self.news = self.filled > 0;
                if close {
                    self.finish(End::Complete, now);
                }
            }
            Err(fault) => self.refuse(fault, now),
        }
    }

    /// After a refused request nobody knows where the next one begins: the connection ends.
    fn refuse(&mut self, fault: Fault, now: Now) {
        let (status, mut body) = (fault.status(), Vec::new());
        // Writing to a vector does not fail.
        let _ = write!(Text(&mut body), "{} {}\n{}: {fault}\n", status.code(), status.reason(), fault.code());
        let response = Response::new(status, "text/plain; charset=utf-8", body);
        // RFC 9110 §9.3.2: no content for HEAD, not even in a refusal.
        let input = self.input.get(..self.filled).unwrap_or_default();
        let method = if input.starts_with(b"HEAD ") { Method::Head } else { Method::Get };
        response.write_to(&self.framing(now, method, true), &mut self.output);
        self.filled = 0;
        self.finish(End::Refused(fault), now);
    }
}

fn exchange(request: &Request<'_>, response: &Response) -> Exchange {
    // The parser let only ASCII through, so every index is a boundary.
    let path = request.path.get(..LOGGED_PATH).unwrap_or(request.path);
    Exchange {
        method: request.method,
        path: String::from(path),
        status: response.status,
        content_len: response.body.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;

    fn at(monotonic_ms: u64) -> Now {
        Now { unix: None, monotonic_ms }
    }

    fn hello(request: &Request<'_>) -> Response {
        match request.path {
            "/" => Response::new(Status::Ok, "text/plain", b"hello".as_slice()),
            _ => Response::not_found(),
        }
    }

    fn session() -> Session {
        Session::new(Limits::default(), Transport::Plain, at(0))
    }

    /// Gives `bytes` in pieces of `piece` bytes and takes whatever comes out.
    fn talk(session: &mut Session, bytes: &[u8], piece: usize) -> String {
        let mut out = Vec::new();
        let mut rest = bytes;
        for _ in 0..100_000 {
            match session.process(at(1), &mut hello) {
                Wants::Read if rest.is_empty() => break,
                Wants::Read => {
                    let room = session.incoming();
                    let count = piece.min(rest.len()).min(room.len());
                    room[..count].copy_from_slice(&rest[..count]);
                    session.received(count);
                    rest = &rest[count..];
                }
                Wants::Write => {
                    let count = piece.min(session.outgoing().len());
                    out.extend_from_slice(&session.outgoing()[..count]);
                    session.sent(count);
                }
                Wants::Nothing => break,
            }
        }
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn any_piece_size_gives_the_same_answers() {
        let requests = b"GET / HTTP/1.1\r\nHost: a\r\n\r\nHEAD / HTTP/1.1\r\nHost: a\r\n\r\nGET /x HTTP/1.1\r\nHost: a\r\n\
                         Connection: close\r\n\r\nGET / HTTP/1.1\r\nHost: never read\r\n\r\n";
        let whole = talk(&mut session(), requests, usize::MAX);
        assert_eq!(whole.matches("HTTP/1.1 200 OK\r\n").count(), 2);
        assert_eq!(whole.matches("HTTP/1.1 404 Not Found\r\n").count(), 1);
        assert_eq!(whole.matches("\r\n\r\nhello").count(), 1);
        assert_eq!(whole.matches("Connection: close").count(), 1);
        for piece in 1..requests.len() {
            let mut session = session();
            assert_eq!(talk(&mut session, requests, piece), whole, "{piece}");
            assert_eq!((session.end(), session.requests()), (Some(End::Complete), 3));
        }
    }

    #[test]
    fn a_fault_is_answered_and_ends_the_connection() {
        for (request, status, fault) in [
            ("GET / HTTP/1.1\r\n\r\n", "400 Bad Request", Fault::Host),
            (
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nGET / HTTP",
                "405 Method Not Allowed",
                Fault::Method,
            ),
            (
                "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nGET / HTTP",
                "413 Content Too Large",
                Fault::Body,
            ),
            ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "505 HTTP Version Not Supported", Fault::Version),
            ("\u{16}\u{3}\u{1}\u{2}", "400 Bad Request", Fault::TlsOnPlainPort),
        ] {
            let mut session = session();
            let answer = talk(
                &mut session,
                format!("{request}GET / HTTP/1.1\r\nHost: a\r\n\r\n").as_bytes(),
                usize::MAX,
            );
            assert!(answer.starts_with(&format!("HTTP/1.1 {status}\r\n")), "{answer}");
            assert!(
                answer.contains("\r\nConnection: close\r\n") && answer.contains(fault.code()),
                "{answer}"
            );
            assert_eq!(answer.matches("Content-Length: ").count(), 1, "{answer}");
            assert_eq!(answer.contains("\r\nAllow: GET, HEAD\r\n"), fault == Fault::Method);
            assert_eq!(session.end(), Some(End::Refused(fault)));
        }
    }

    #[test]
    fn a_refused_head_gets_no_content() {
        let answer = talk(&mut session(), b"HEAD / HTTP/1.1\r\n\r\n", usize::MAX);
        assert!(answer.starts_with("HTTP/1.1 400 ") && answer.ends_with("\r\n\r\n"), "{answer}");
    }

    #[test]
    fn a_head_beyond_the_limit_is_refused_at_the_limit() {
        let mut session = session();
        let endless = format!("GET / HTTP/1.1\r\nHost: a\r\nX: {}", "y".repeat(100_000));
        assert!(talk(&mut session, endless.as_bytes(), 1000).starts_with("HTTP/1.1 431 "));
        assert_eq!(session.input.len(), Limits::default().head_len);
    }

    #[test]
    fn the_last_allowed_request_says_close() {
        let mut session = session();
        session.limits.requests = 3;
        let answers =
            talk(&mut session, "GET / HTTP/1.1\r\nHost: a\r\n\r\n".repeat(5).as_bytes(), usize::MAX);
        assert_eq!(answers.matches("HTTP/1.1 200").count(), 3);
        assert_eq!(answers.matches("Connection: close").count(), 1);
    }

    fn give(session: &mut Session, bytes: &[u8]) {
        session.incoming()[..bytes.len()].copy_from_slice(bytes);
        session.received(bytes.len());
    }

    #[test]
    fn a_slow_request_is_timed_from_its_start() {
        let mut session = session();
        let limits = Limits::default();
        // One byte a second keeps nothing open.
        for (second, byte) in b"GET / HTTP".iter().enumerate() {
            give(&mut session, &[*byte]);
            assert_eq!(session.process(at(1000 * second as u64), &mut hello), Wants::Read);
            assert_eq!(session.deadline(), limits.request_ms);
        }
        assert_eq!(session.process(at(limits.request_ms), &mut hello), Wants::Write);
        assert!(session.outgoing().starts_with(b"HTTP/1.1 408 Request Timeout\r\n"));
        assert_eq!(session.end(), Some(End::Refused(Fault::Timeout)));
    }

    #[test]
    fn an_idle_connection_is_closed_without_a_word() {
        let mut session = session();
        talk(&mut session, b"GET / HTTP/1.1\r\nHost: a\r\n\r\n", usize::MAX);
        let idle_ms = Limits::default().idle_ms;
        assert_eq!(session.deadline(), 1 + idle_ms);
        assert_eq!(session.process(at(idle_ms), &mut hello), Wants::Read);
        assert_eq!(session.process(at(1 + idle_ms), &mut hello), Wants::Nothing);
        assert_eq!(session.end(), Some(End::Idle));
    }

    #[test]
    fn a_request_after_a_pause_has_its_own_time() {
        let mut session = session();
        talk(&mut session, b"GET / HTTP/1.1\r\nHost: a\r\n\r\n", usize::MAX);
        let start = Limits::default().idle_ms - 1;
        give(&mut session, b"G");
        assert_eq!(session.process(at(start), &mut hello), Wants::Read);
        assert_eq!(session.process(at(start + Limits::default().request_ms - 1), &mut hello), Wants::Read);
        assert_eq!(session.process(at(start + Limits::default().request_ms), &mut hello), Wants::Write);
    }

    #[test]
    fn a_slow_reader_is_left() {
        let mut session = session();
        give(&mut session, b"GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        assert_eq!(session.process(at(5), &mut hello), Wants::Write);
        session.sent(1);
        let write_ms = Limits::default().write_ms;
        assert_eq!(session.process(at(4 + write_ms), &mut hello), Wants::Write);
        assert_eq!(session.process(at(5 + write_ms), &mut hello), Wants::Nothing);
        assert_eq!(session.end(), Some(End::SlowReader));
    }

    #[test]
    fn the_peers_end() {
        let mut quiet = session();
        quiet.received_end();
        assert_eq!(quiet.process(at(1), &mut hello), Wants::Nothing);
        assert_eq!(quiet.end(), Some(End::PeerClosed));
        let mut cut = session();
        give(&mut cut, b"GET / HT");
        cut.received_end();
        assert_eq!(cut.process(at(1), &mut hello), Wants::Nothing);
        assert_eq!(cut.end(), Some(End::CutRequest));
        // A half-closed peer still gets the answer to what it asked.
        let mut half = session();
        give(&mut half, b"GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        half.received_end();
        assert_eq!(half.process(at(1), &mut hello), Wants::Write);
    }
}
