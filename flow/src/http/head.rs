//! Request heads: parsing by httparse, then the refusals that keep two readers from disagreeing. RFC 9112 §2, §3, §6.
//!
//! Does not decode percent signs and does not read bodies.

use core::fmt;

use super::limits::{HEADER_COUNT, Limits};
use super::response::Status;

/// The methods that a handler sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Method {
    /// GET
    Get,
    /// HEAD
    Head,
}

/// A well-formed request without a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request<'a> {
    /// GET or HEAD.
    pub method: Method,
    /// The absolute path as sent, without the query.
    pub path: &'a str,
    /// What follows the first `?`.
    pub query: Option<&'a str>,
    /// The Host field, empty in an HTTP/1.0 request that has none.
    pub host: &'a str,
}

/// Why a request was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The bytes are no HTTP request.
    NotHttp,
    /// The first bytes are a TLS record.
    TlsOnPlainPort,
    /// A line ends without CR LF, or a field is folded over two lines. RFC 9112 §2.2, §5.2.
    LineEnding,
    /// A header field is malformed.
    HeaderField,
    /// An HTTP/1.1 request has no Host, or a request has several. RFC 9112 §3.2.
    Host,
    /// The request target is no absolute path. RFC 9112 §3.2.
    Target,
    /// The request target is longer than allowed.
    TargetTooLong,
    /// Method other than GET and HEAD.
    Method,
    /// Transfer-Encoding together with Content-Length, or in HTTP/1.0. RFC 9112 §6.1.
    TwoLengths,
    /// Content-Length is no number, or there are two. RFC 9112 §6.3.
    ContentLength,
    /// A GET or HEAD request announces a body.
    Body,
    /// The head is longer than allowed or has too many fields.
    HeadTooLarge,
    /// Not HTTP/1.0 or HTTP/1.1.
    Version,
    /// The head did not arrive in time.
    Timeout,
}

impl Fault {
    /// The answer.
    pub fn status(self) -> Status {
        match self {
            Self::NotHttp
            | Self::TlsOnPlainPort
            | Self::LineEnding
            | Self::HeaderField
            | Self::Host
            | Self::Target
            | Self::TwoLengths
            | Self::ContentLength => Status::BadRequest,
            Self::TargetTooLong => Status::UriTooLong,
            Self::Method => Status::MethodNotAllowed,
            Self::Body => Status::ContentTooLarge,
            Self::HeadTooLarge => Status::RequestHeaderFieldsTooLarge,
            Self::Version => Status::HttpVersionNotSupported,
            Self::Timeout => Status::RequestTimeout,
        }
    }

    /// The stable code for logs.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotHttp => "HTTP-0101",
            Self::TlsOnPlainPort => "HTTP-0102",
            Self::LineEnding => "HTTP-0103",
            Self::HeaderField => "HTTP-0104",
            Self::Host => "HTTP-0105",
            Self::Target => "HTTP-0106",
            Self::TargetTooLong => "HTTP-0107",
            Self::Method => "HTTP-0108",
            Self::TwoLengths => "HTTP-0201",
            Self::ContentLength => "HTTP-0202",
            Self::Body => "HTTP-0203",
            Self::HeadTooLarge => "HTTP-0301",
            Self::Version => "HTTP-0302",
            Self::Timeout => "HTTP-0303",
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotHttp => "the bytes are no HTTP request",
            Self::TlsOnPlainPort => "TLS on the plain HTTP port: use the HTTPS port",
            Self::LineEnding => "a line does not end with CR LF, or a field is folded",
            Self::HeaderField => "a header field is malformed",
            Self::Host => "the Host field is missing or given twice",
            Self::Target => "the request target is no absolute path",
            Self::TargetTooLong => "the request target is too long",
            Self::Method => "only GET and HEAD are served",
            Self::TwoLengths => "Transfer-Encoding and Content-Length contradict each other",
            Self::ContentLength => "Content-Length is no single number",
            Self::Body => "a request with a body is not accepted",
            Self::HeadTooLarge => "the request head is too large",
            Self::Version => "only HTTP/1.0 and HTTP/1.1 are served",
            Self::Timeout => "the request did not arrive in time",
        })
    }
}

/// A complete head: what it asks, its length in bytes, and whether the connection may stay open after it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Head<'a> {
    pub(crate) request: Request<'a>,
    pub(crate) len: usize,
    pub(crate) keep_alive: bool,
}

/// Reads the head at the front of `input`; `None`: it is not complete.
///
/// The first byte and then whole lines are judged, in their order: how the bytes were cut into pieces changes nothing.
pub(crate) fn read<'a>(input: &'a [u8], limits: &Limits) -> Result<Option<Head<'a>>, Fault> {
    // Some clients send an empty line before a request. RFC 9112 §2.2: SHOULD ignore at least one.
    let message = input.strip_prefix(b"\r\n").unwrap_or(input);
    if message == b"\r" {
        return Ok(None);
    }
    check_first_byte(message)?;
    let lines = message.get(..line_end(message)).unwrap_or_default();
    let clean = clean_lines(lines);
    let mut headers = [httparse::EMPTY_HEADER; HEADER_COUNT];
    let mut parsed = httparse::Request::new(&mut headers);
    let len = match parsed.parse(clean) {
        Ok(httparse::Status::Complete(len)) => input.len().saturating_sub(message.len()).saturating_add(len),
        Ok(httparse::Status::Partial) if clean.len() < lines.len() => return Err(Fault::LineEnding),
        Ok(httparse::Status::Partial) if message.len() >= limits.head_len => {
            return Err(unfinished(message, limits));
        }
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(httparse::Error::TooManyHeaders) => return Err(Fault::HeadTooLarge),
        Err(httparse::Error::Version) => return Err(Fault::Version),
        Err(httparse::Error::NewLine) => return Err(Fault::LineEnding),
        Err(httparse::Error::HeaderName | httparse::Error::HeaderValue) => return Err(Fault::HeaderField),
        Err(httparse::Error::Token | httparse::Error::Status) => return Err(Fault::NotHttp),
    };
    let (Some(method), Some(target), Some(minor)) = (parsed.method, parsed.path, parsed.version) else {
        return Err(Fault::NotHttp);
    };
    if target.len() > limits.target_len {
        return Err(Fault::TargetTooLong);
    }
    let fields = Fields::read(parsed.headers, minor)?;
    let method = match method {
        "GET" => Method::Get,
        "HEAD" => Method::Head,
        _ => return Err(Fault::Method),
    };
    if fields.has_body {
        return Err(Fault::Body);
    }
    let (path, query) = path_and_query(target)?;
    let request = Request { method, path, query, host: fields.host };
    Ok(Some(Head { request, len, keep_alive: fields.keep_alive }))
}

/// A head that fills the whole allowance without its end.
fn unfinished(message: &[u8], limits: &Limits) -> Fault {
    let first_line = message.iter().position(|byte| *byte == b'\n').unwrap_or(message.len());
    if first_line > limits.target_len { Fault::TargetTooLong } else { Fault::HeadTooLarge }
}

/// What a stray protocol shows at once, before anybody waits for its end of line.
fn check_first_byte(message: &[u8]) -> Result<(), Fault> {
    match message.first() {
        // RFC 9846 §5.1: a handshake record.
        Some(0x16) => Err(Fault::TlsOnPlainPort),
        Some(byte) if !byte.is_ascii_alphabetic() => Err(Fault::NotHttp),
        _ => Ok(()),
    }
}

/// Behind the last line feed.
fn line_end(bytes: &[u8]) -> usize {
    bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |index| index.saturating_add(1))
}

/// The lines before the first one that ends wrongly.
///
/// RFC 9112 §2.2: a recipient MAY take a single LF for a line's end, which is where two readers begin to differ; this
/// one does not. A folded field (§5.2) begins with a space after a line's end.
fn clean_lines(lines: &[u8]) -> &[u8] {
    let mut last: [u8; 4] = [0; 4];
    for (index, byte) in lines.iter().enumerate() {
        let [_, a, b, previous] = last;
        let folded = previous == b'\n' && matches!(byte, b' ' | b'\t');
        if (*byte == b'\n') != (previous == b'\r') || folded {
            let before = lines.get(..index).unwrap_or_default();
            return before.get(..line_end(before)).unwrap_or_default();
        }
        last = [a, b, previous, *byte];
        // What follows belongs to the next request.
        if last == *b"\r\n\r\n" {
            break;
        }
    }
    lines
}

/// The header fields that change what a message means.
struct Fields<'a> {
    host: &'a str,
    has_body: bool,
    keep_alive: bool,
}

impl<'a> Fields<'a> {
    fn read(headers: &[httparse::Header<'a>], minor: u8) -> Result<Self, Fault> {
        let (mut host, mut length, mut coded) = (None, None, false);
        let (mut close, mut keep) = (false, false);
        for header in headers {
            let is = |name: &str| header.name.eq_ignore_ascii_case(name);
            if is("host") {
                let value = core::str::from_utf8(header.value).map_err(|_| Fault::Host)?;
                // RFC 9112 §3.2: MUST respond 400 to more than one Host, or an invalid one.
                if host.replace(value).is_some() || value.bytes().any(|byte| !byte.is_ascii_graphic()) {
                    return Err(Fault::Host);
                }
            } else if is("content-length") {
                if length.replace(number(header.value)?).is_some() {
                    return Err(Fault::ContentLength);
                }
            } else if is("transfer-encoding") {
                coded = true;
            } else if is("connection") {
                close |= lists(header.value, "close");
                keep |= lists(header.value, "keep-alive");
            }
        }
        // RFC 9112 §6.1: both lengths ought to be handled as an error; a coding in HTTP/1.0 MUST be treated as faulty.
        if coded && (length.is_some() || minor == 0) {
            return Err(Fault::TwoLengths);
        }
        if host.is_none() && minor == 1 {
            return Err(Fault::Host);
        }
        Ok(Self {
            host: host.unwrap_or_default(),
            has_body: coded || length.is_some_and(|length| length > 0),
            keep_alive: !close && (minor == 1 || keep),
        })
    }
}

/// RFC 9110 §8.6: Content-Length = 1*DIGIT. A sign, a list or an overflow is refused.
fn number(value: &[u8]) -> Result<u64, Fault> {
    if value.is_empty() || !value.iter().all(u8::is_ascii_digit) {
        return Err(Fault::ContentLength);
    }
    core::str::from_utf8(value).ok().and_then(|text| text.parse().ok()).ok_or(Fault::ContentLength)
}

/// Whether a comma-separated field lists `option`.
fn lists(value: &[u8], option: &str) -> bool {
    value.split(|byte| *byte == b',').any(|item| item.trim_ascii().eq_ignore_ascii_case(option.as_bytes()))
}

/// RFC 9112 §3.2: origin-form, or absolute-form, which a server MUST accept.
fn path_and_query(target: &str) -> Result<(&str, Option<&str>), Fault> {
    let lower =
        |scheme: &str| target.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    let rest = ["http://", "https://"].iter().find(|scheme| lower(scheme)).map(|scheme| {
        let after = target.get(scheme.len()..).unwrap_or_default();
        place(after, b'/').and_then(|slash| after.get(slash..)).unwrap_or("/")
    });
    let origin = rest.unwrap_or(target);
    if !origin.starts_with('/') || !origin.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Fault::Target);
    }
    let query = place(origin, b'?');
    Ok((
        query.and_then(|mark| origin.get(..mark)).unwrap_or(origin),
        query.and_then(|mark| origin.get(mark.saturating_add(1)..)),
    ))
}

/// Where an ASCII character stands first. (`str::find` can reach a panic in the compiled code.)
fn place(text: &str, character: u8) -> Option<usize> {
    text.bytes().position(|byte| byte == character)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::{format, string::String, vec::Vec};

    fn fault(input: &str) -> Fault {
        read(input.as_bytes(), &Limits::default()).unwrap_err()
    }

    fn head(input: &str) -> Head<'_> {
        read(input.as_bytes(), &Limits::default()).unwrap().unwrap()
    }

    #[test]
    fn good_requests() {
        let get = head("GET /a?b?c HTTP/1.1\r\nHost: localhost:8080\r\n\r\nGET / HT");
        assert_eq!(
            get.request,
            Request { method: Method::Get, path: "/a", query: Some("b?c"), host: "localhost:8080" }
        );
        assert_eq!(get.len, 45);
        assert!(get.keep_alive);
        let close = head("\r\nHEAD / HTTP/1.1\r\nhost: x\r\nConnection: foo, Close\r\n\r\n");
        assert!(!close.keep_alive && close.request.method == Method::Head);
        assert!(!head("GET / HTTP/1.0\r\n\r\n").keep_alive);
        assert!(head("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").keep_alive);
        assert!(head("GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n").keep_alive);
        assert_eq!(head("GET http://x/y HTTP/1.1\r\nHost: x\r\n\r\n").request.path, "/y");
        assert_eq!(head("GET HTTPS://x HTTP/1.1\r\nHost: x\r\n\r\n").request.path, "/");
    }

    #[test]
    fn bad_requests() {
        for (input, expected) in [
            ("GET / HTTP/1.1\r\n\r\n", Fault::Host),
            ("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", Fault::Host),
            ("GET / HTTP/1.1\r\nHost: a b\r\n\r\n", Fault::Host),
            ("GET / HTTP/2.0\r\nHost: a\r\n\r\n", Fault::Version),
            ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", Fault::Version),
            ("GET * HTTP/1.1\r\nHost: a\r\n\r\n", Fault::Target),
            ("GET a HTTP/1.1\r\nHost: a\r\n\r\n", Fault::Target),
            ("POST / HTTP/1.1\r\nHost: a\r\n\r\n", Fault::Method),
            ("get / HTTP/1.1\r\nHost: a\r\n\r\n", Fault::Method),
            ("BREW / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n", Fault::Method),
            ("GET / HTTP/1.1\nHost: a\n\n", Fault::LineEnding),
            ("GET / HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\n\r\n", Fault::LineEnding),
            ("GET / HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n", Fault::LineEnding),
            ("GET / HTTP/1.1\r\n Host: a\r\n\r\n", Fault::LineEnding),
            ("GET / HTTP/1.1\r\nHost : a\r\n\r\n", Fault::HeaderField),
            ("GET / HTTP/1.1\r\nHost: a\r\nX\u{1}: b\r\n\r\n", Fault::HeaderField),
            ("GET / HTTP/1.1\r\nHost: a\r\nX: \u{1}\r\n\r\n", Fault::HeaderField),
            ("\u{1}\u{2}\u{3}", Fault::NotHttp),
            ("\u{16}\u{3}\u{1}", Fault::TlsOnPlainPort),
            ("G(T / HTTP/1.1\r\n", Fault::NotHttp),
            ("Content-Length: 0\r\nX: y\r\n z", Fault::NotHttp),
        ] {
            assert_eq!(fault(input), expected, "{input:?}");
        }
    }

    /// What lets one connection carry a request that two readers see differently.
    #[test]
    fn smuggling() {
        for (fields, expected) in [
            ("Content-Length: 4\r\nTransfer-Encoding: chunked", Fault::TwoLengths),
            ("Transfer-Encoding: chunked\r\nContent-Length: 0", Fault::TwoLengths),
            ("Transfer-Encoding: chunked", Fault::Body),
            ("Transfer-Encoding: xchunked", Fault::Body),
            ("Transfer-Encoding:\tchunked", Fault::Body),
            ("Transfer-Encoding : chunked", Fault::HeaderField),
            ("X: y\r\n Transfer-Encoding: chunked", Fault::LineEnding),
            ("X: y\nTransfer-Encoding: chunked", Fault::LineEnding),
            ("Content-Length: 5", Fault::Body),
            ("Content-Length: +5", Fault::ContentLength),
            ("Content-Length: -0", Fault::ContentLength),
            ("Content-Length: 0x0", Fault::ContentLength),
            ("Content-Length: 0, 0", Fault::ContentLength),
            ("Content-Length: 0\r\nContent-Length: 0", Fault::ContentLength),
            ("Content-Length:", Fault::ContentLength),
            ("Content-Length: 18446744073709551616", Fault::ContentLength),
        ] {
            assert_eq!(
                fault(&format!("GET / HTTP/1.1\r\nHost: a\r\n{fields}\r\n\r\n")),
                expected,
                "{fields:?}"
            );
        }
        assert_eq!(fault("GET / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n"), Fault::TwoLengths);
    }

    #[test]
    fn sizes() {
        let limits = Limits::default();
        let long = format!("GET /{} HTTP/1.1\r\nHost: a\r\n\r\n", "a".repeat(limits.target_len));
        assert_eq!(fault(&long), Fault::TargetTooLong);
        assert_eq!(fault(&format!("GET /{}", "a".repeat(limits.head_len))), Fault::TargetTooLong);
        assert_eq!(
            fault(&format!("GET / HTTP/1.1\r\nX: {}", "a".repeat(limits.head_len))),
            Fault::HeadTooLarge
        );
        let fields: String = (0..=HEADER_COUNT).map(|index| format!("X{index}: y\r\n")).collect();
        assert_eq!(fault(&format!("GET / HTTP/1.1\r\nHost: a\r\n{fields}\r\n")), Fault::HeadTooLarge);
    }

    #[test]
    fn a_prefix_of_a_good_request_is_incomplete() {
        let input = b"GET /a HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
        for end in 0..input.len() {
            assert_eq!(read(&input[..end], &Limits::default()), Ok(None), "{end}");
        }
    }

    #[test]
    fn codes_are_unique() {
        let faults = [
            Fault::NotHttp,
            Fault::TlsOnPlainPort,
            Fault::LineEnding,
            Fault::HeaderField,
            Fault::Host,
            Fault::Target,
            Fault::TargetTooLong,
            Fault::Method,
            Fault::TwoLengths,
            Fault::ContentLength,
            Fault::Body,
            Fault::HeadTooLarge,
            Fault::Version,
            Fault::Timeout,
        ];
        let mut codes: Vec<_> = faults.iter().map(|fault| fault.code()).collect();
        codes.dedup();
        assert_eq!(codes.len(), faults.len());
    }
}
