//! What the server says: status, header fields, body.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::fmt::{self, Write};

use super::date::HttpDate;

/// The status codes that this server uses. RFC 9110 §15.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    /// 200
    Ok,
    /// 400
    BadRequest,
    /// 404
    NotFound,
    /// 405
    MethodNotAllowed,
    /// 408
    RequestTimeout,
    /// 413
    ContentTooLarge,
    /// 414
    UriTooLong,
    /// 431, RFC 6585 §5
    RequestHeaderFieldsTooLarge,
    /// 505
    HttpVersionNotSupported,
}

impl Status {
    /// The three digits.
    pub fn code(self) -> u16 {
        match self {
            Self::Ok => 200,
            Self::BadRequest => 400,
            Self::NotFound => 404,
            Self::MethodNotAllowed => 405,
            Self::RequestTimeout => 408,
            Self::ContentTooLarge => 413,
            Self::UriTooLong => 414,
            Self::RequestHeaderFieldsTooLarge => 431,
            Self::HttpVersionNotSupported => 505,
        }
    }

    /// The registered name.
    pub fn reason(self) -> &'static str {
        match self {
            Self::Ok => "OK",
            Self::BadRequest => "Bad Request",
            Self::NotFound => "Not Found",
            Self::MethodNotAllowed => "Method Not Allowed",
            Self::RequestTimeout => "Request Timeout",
            Self::ContentTooLarge => "Content Too Large",
            Self::UriTooLong => "URI Too Long",
            Self::RequestHeaderFieldsTooLarge => "Request Header Fields Too Large",
            Self::HttpVersionNotSupported => "HTTP Version Not Supported",
        }
    }
}

/// One answer of a handler.
#[derive(Clone, Debug)]
pub struct Response {
    pub(crate) status: Status,
    pub(crate) content_type: &'static str,
    pub(crate) body: Cow<'static, [u8]>,
}

impl Response {
    /// Status, media type and content.
    pub fn new(status: Status, content_type: &'static str, body: impl Into<Cow<'static, [u8]>>) -> Self {
        Self { status, content_type, body: body.into() }
    }

    /// 404 with a line of text.
    pub fn not_found() -> Self {
        Self::new(Status::NotFound, "text/plain; charset=utf-8", b"404 Not Found\n".as_slice())
    }

    /// The status.
    pub fn status(&self) -> Status {
        self.status
    }
}

/// How an answer goes out.
pub(crate) struct Framing {
    /// Leaves the body out; Content-Length still says its length. RFC 9110 §9.3.2.
    pub(crate) head_only: bool,
    pub(crate) close: bool,
    pub(crate) secure: bool,
    /// Seconds since 1970, when the clock is known.
    pub(crate) date: Option<u64>,
}

/// No script, no frame, no form, nothing from elsewhere; the page's own style sheet is inline.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; \
                                       base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Appends text to bytes.
pub(super) struct Text<'a>(pub(super) &'a mut Vec<u8>);

impl Write for Text<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.extend_from_slice(text.as_bytes());
        Ok(())
    }
}

impl Response {
    /// Appends the whole message to `out`.
    pub(crate) fn write_to(&self, framing: &Framing, out: &mut Vec<u8>) {
        // Writing to a vector does not fail.
        let _ = self.write_head(framing, &mut Text(out));
        if !framing.head_only {
            out.extend_from_slice(&self.body);
        }
    }

    fn write_head(&self, framing: &Framing, out: &mut Text<'_>) -> fmt::Result {
        write!(out, "HTTP/1.1 {} {}\r\n", self.status.code(), self.status.reason())?;
        // RFC 9110 §6.6.1: an origin server with a clock MUST generate Date.
        if let Some(seconds) = framing.date {
            write!(out, "Date: {}\r\n", HttpDate(seconds))?;
        }
        write!(out, "Content-Type: {}\r\n", self.content_type)?;
        write!(out, "Content-Length: {}\r\n", self.body.len())?;
        if self.status == Status::MethodNotAllowed {
            // RFC 9110 §15.5.6: MUST generate Allow.
            out.write_str("Allow: GET, HEAD\r\n")?;
        }
        if framing.close {
            out.write_str("Connection: close\r\n")?;
        }
        write!(out, "Content-Security-Policy: {CONTENT_SECURITY_POLICY}\r\n")?;
        out.write_str("X-Content-Type-Options: nosniff\r\n")?;
        out.write_str("X-Frame-Options: DENY\r\n")?;
        out.write_str("Referrer-Policy: no-referrer\r\n")?;
        out.write_str("Cache-Control: no-store\r\n")?;
        if framing.secure {
            // RFC 6797 §7.2: MUST NOT be sent over non-secure transport.
            out.write_str("Strict-Transport-Security: max-age=31536000\r\n")?;
        }
        out.write_str("\r\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    fn text(response: &Response, framing: &Framing) -> String {
        let mut out = Vec::new();
        response.write_to(framing, &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn length_date_and_security_fields() {
        let response = Response::new(Status::Ok, "text/plain", b"four".as_slice());
        let secure = text(
            &response,
            &Framing { head_only: false, close: false, secure: true, date: Some(784_111_777) },
        );
        assert!(secure.starts_with("HTTP/1.1 200 OK\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n"));
        assert!(secure.contains("\r\nContent-Length: 4\r\n") && secure.ends_with("\r\n\r\nfour"));
        assert!(secure.contains("\r\nStrict-Transport-Security: max-age=31536000\r\n"));
        assert!(
            secure.contains("\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; ")
        );
        assert!(secure.contains("\r\nX-Content-Type-Options: nosniff\r\n"));
        assert!(!secure.contains("Connection"));
        let plain = text(&response, &Framing { head_only: true, close: true, secure: false, date: None });
        assert!(!plain.contains("Strict-Transport-Security") && !plain.contains("Date"));
        assert!(
            plain.contains("\r\nContent-Length: 4\r\nConnection: close\r\n") && plain.ends_with("\r\n\r\n")
        );
    }
}
