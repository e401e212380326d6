//! What happened at a door, for the log: one line per event, with a stable code and a plain sentence.
//!
//! What a visitor sends (a path, the names in a certificate) cannot break a line or command a terminal.

use alloc::string::String;
use core::fmt::{self, Write};
use core::net::SocketAddr;

use nocrypto_flow::http::{Civil, Exchange, Fault, Method};
use nocrypto_flow::nocrypto_tls::alert::AlertDescription;

use crate::door::Kind;

/// Refusals and failures that are neither TLS's nor HTTP's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// The visitor's address has as many connections as it may.
    TooManyFromAddress,
    /// All places are taken.
    TooManyInAll,
    /// The TLS handshake took too long.
    HandshakeTime,
    /// The visitor did not take what it was sent.
    SlowReader,
    /// The visitor left in the middle of a request.
    CutRequest,
    /// The connection broke.
    Reset,
    /// A handshake of the prize door ended without a client certificate: an error of ours. Nothing was paid.
    Unproven,
}

impl Reason {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::TooManyFromAddress => "PIN-0101",
            Self::TooManyInAll => "PIN-0102",
            Self::HandshakeTime => "PIN-0201",
            Self::SlowReader => "PIN-0202",
            Self::CutRequest => "PIN-0301",
            Self::Reset => "PIN-0302",
            Self::Unproven => "PIN-0901",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooManyFromAddress => "too many connections from this address",
            Self::TooManyInAll => "too many connections in all",
            Self::HandshakeTime => "the TLS handshake was not finished in time",
            Self::SlowReader => "the visitor did not take what it was sent in time",
            Self::CutRequest => "the visitor left in the middle of a request",
            Self::Reset => "the connection was reset by the visitor or the network",
            Self::Unproven => {
                "a handshake ended without a client certificate; nothing was paid: please report this"
            }
        })
    }
}

/// Why a visit failed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Failure {
    /// TLS: a fault of the visitor, a certificate, or an alert that it sent us.
    Tls(nocrypto_flow::nocrypto_tls::Error),
    /// HTTP.
    Http(Fault),
    /// This program's own limits.
    Own(Reason),
}

impl Failure {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Tls(error) => error.code(),
            Self::Http(fault) => fault.code(),
            Self::Own(reason) => reason.code(),
        }
    }

    /// The alert that the visitor was sent.
    pub fn alert(&self) -> Option<AlertDescription> {
        match self {
            Self::Tls(error) => error.alert(),
            Self::Http(_) | Self::Own(_) => None,
        }
    }

    /// Whether it was us who said no.
    fn is_refusal(&self) -> bool {
        match self {
            Self::Tls(error) => error.alert().is_some(),
            Self::Http(_) => true,
            Self::Own(reason) => matches!(reason, Reason::TooManyFromAddress | Reason::TooManyInAll),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = if self.is_refusal() { "refused" } else { "failed" };
        write!(f, "{word} {} ", self.code())?;
        match self {
            Self::Tls(error) => {
                write!(f, "{error}")?;
                match error.alert() {
                    Some(alert) => write!(f, ", sent alert {alert}"),
                    None => Ok(()),
                }
            }
            Self::Http(fault) => write!(f, "{fault}, answered {}", fault.status().code()),
            Self::Own(reason) => write!(f, "{reason}"),
        }
    }
}

/// Something worth a log line.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// A page was served.
    Served(Exchange),
    /// The prize was paid.
    Paid {
        /// What was negotiated.
        tls: String,
    },
    /// The visitor came and went without asking for anything.
    Left,
    /// The visit failed.
    Failed(Failure),
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Served(exchange) => {
                let method = if exchange.method == Method::Head { "HEAD" } else { "GET" };
                write!(
                    f,
                    "served {method} {} {} {}",
                    exchange.path,
                    exchange.status.code(),
                    exchange.content_len
                )
            }
            Self::Paid { tls } => write!(f, "PAID the prize {tls}"),
            Self::Left => f.write_str("left without a word"),
            Self::Failed(failure) => write!(f, "{failure}"),
        }
    }
}

/// An event with its circumstances: `2026-11-25T08:49:37Z https 127.0.0.1:4242 served GET / 200 12345`.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// Seconds since 1970, when the clock is known.
    pub unix: Option<u64>,
    /// Where.
    pub door: Kind,
    /// Who.
    pub peer: Option<SocketAddr>,
    /// What.
    pub event: &'a Event,
}

impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.unix {
            Some(seconds) => write!(f, "{} ", Civil::from_unix(seconds))?,
            None => f.write_str("- ")?,
        }
        write!(f, "{} ", self.door)?;
        match self.peer {
            Some(peer) => write!(f, "{peer} ")?,
            None => f.write_str("- ")?,
        }
        write!(Tame(f), "{}", self.event)
    }
}

/// Passes text on with its control characters escaped.
struct Tame<'a, 'b>(&'a mut fmt::Formatter<'b>);

impl fmt::Write for Tame<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        text.chars().try_for_each(|character| self.write_char(character))
    }

    fn write_char(&mut self, character: char) -> fmt::Result {
        // Besides C0 and C1: marks that reorder or hide what follows (Unicode Cf and line separators).
        let is_wild = character.is_control()
            || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
        if is_wild { write!(self.0, "{}", character.escape_unicode()) } else { self.0.write_char(character) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;
    use nocrypto_flow::http::Status;

    #[test]
    fn a_line_stays_one_line_and_commands_no_terminal() {
        let exchange = Exchange {
            method: Method::Get,
            path: String::from("/\n2026 https paid\u{1b}[2J\u{9b}\u{202e}ñ"),
            status: Status::NotFound,
            content_len: 0,
        };
        let event = Event::Served(exchange);
        let line = Line { unix: None, door: Kind::Http, peer: None, event: &event }.to_string();
        assert_eq!(line, "- http - served GET /\\u{a}2026 https paid\\u{1b}[2J\\u{9b}\\u{202e}ñ 404 0");
    }

    #[test]
    fn lines() {
        let peer = Some(SocketAddr::from(([127, 0, 0, 1], 4242)));
        let exchange =
            Exchange { method: Method::Get, path: String::from("/"), status: Status::Ok, content_len: 9 };
        let line =
            |event: &Event| Line { unix: Some(784_111_777), door: Kind::Https, peer, event }.to_string();
        assert_eq!(
            line(&Event::Served(exchange)),
            "1994-11-06T08:49:37Z https 127.0.0.1:4242 served GET / 200 9"
        );
        assert_eq!(
            line(&Event::Failed(Failure::Own(Reason::HandshakeTime))),
            "1994-11-06T08:49:37Z https 127.0.0.1:4242 failed PIN-0201 the TLS handshake was not finished in time"
        );
        assert_eq!(
            line(&Event::Failed(Failure::Http(Fault::Host))),
            "1994-11-06T08:49:37Z https 127.0.0.1:4242 refused HTTP-0105 the Host field is missing or given twice, \
             answered 400"
        );
        assert_eq!(
            Line { unix: None, door: Kind::Http, peer: None, event: &Event::Left }.to_string(),
            "- http - left without a word"
        );
    }
}
