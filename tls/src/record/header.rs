//! The five bytes before each fragment (RFC 5246 §6.2.1). Does not wait for the fragment.
//!
//! Bytes that cannot be a record are told apart: plain HTTP and readable text are common visitors of a TLS port.

use crate::content_type::ContentType;
use crate::error::PeerFault;

/// Bytes of a record header.
pub(crate) const HEADER_LEN: usize = 5;

/// RFC 5246 §E.1, RFC 9846 §5.1: what a record says about its version; for a first ClientHello 3.1 pleases the most
/// peers and nobody may judge it.
pub(crate) const INITIAL_VERSION: [u8; 2] = [3, 1];
/// `ProtocolVersion` of every record of TLS 1.2.
pub(crate) const TLS12_VERSION: [u8; 2] = [3, 3];

/// One record header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) content_type: ContentType,
    /// As received. RFC 9846 §5.1: "MUST be ignored for all purposes"; in TLS 1.2 it is authenticated, so a change
    /// under protection is a bad MAC.
    pub(crate) legacy_record_version: [u8; 2],
    /// Bytes of the fragment.
    pub(crate) length: u16,
}

impl Header {
    /// Reads the header at the start of `bytes`; `None` while it is not complete.
    ///
    /// `limit` is the longest fragment that the protection in force can produce.
    pub(crate) fn read(bytes: &[u8], limit: u16) -> Result<Option<Self>, PeerFault> {
        let Some(header) = bytes.first_chunk::<HEADER_LEN>() else { return Ok(None) };
        let [first, major, minor, high, low] = *header;
        let Some(content_type) = ContentType::from_code_point(first) else {
            return Err(not_a_record(header));
        };
        let length = u16::from_be_bytes([high, low]);
        // RFC 5246 §6.2.1: "The length MUST NOT exceed 2^14" and §6.2.3 with what protection adds.
        if length > limit {
            return Err(PeerFault::RecordTooLong { length, limit });
        }
        Ok(Some(Self { content_type, legacy_record_version: [major, minor], length }))
    }

    /// The header as it is sent.
    pub(crate) fn to_bytes(self) -> [u8; HEADER_LEN] {
        let [major, minor] = self.legacy_record_version;
        let [high, low] = self.length.to_be_bytes();
        [self.content_type.code_point(), major, minor, high, low]
    }
}

fn not_a_record(header: &[u8; HEADER_LEN]) -> PeerFault {
    const METHODS: [&[u8; HEADER_LEN]; 9] =
        [b"GET /", b"GET h", b"HEAD ", b"POST ", b"PUT /", b"OPTIO", b"CONNE", b"DELET", b"PRI *"];
    if METHODS.contains(&header) || header == b"HTTP/" {
        return PeerFault::PlainHttp;
    }
    let readable = |byte: &u8| byte.is_ascii_graphic() || byte.is_ascii_whitespace();
    if header.iter().all(readable) {
        return PeerFault::PlainText;
    }
    let [content_type, ..] = *header;
    PeerFault::UnknownContentType { content_type }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comes_back_whatever_the_version_says() {
        for version in [[3, 1], [3, 3], [0, 0], [0xfe, 0xff]] {
            let header = Header {
                content_type: ContentType::Handshake,
                legacy_record_version: version,
                length: 16384,
            };
            assert_eq!(Header::read(&header.to_bytes(), 16384), Ok(Some(header)));
        }
    }

    #[test]
    fn waits_for_five_bytes() {
        for n in 0..5 {
            assert_eq!(Header::read(&[22, 3, 3, 0, 1][..n], 16384), Ok(None));
        }
    }

    #[test]
    fn too_long() {
        let fault = PeerFault::RecordTooLong { length: 16385, limit: 16384 };
        assert_eq!(Header::read(&[23, 3, 3, 0x40, 1], 16384), Err(fault));
    }

    #[test]
    fn visitors_that_do_not_speak_tls() {
        for (bytes, fault) in [
            (b"GET /", PeerFault::PlainHttp),
            (b"POST ", PeerFault::PlainHttp),
            (b"hello", PeerFault::PlainText),
            (b"\x80\x2e\x01\x03\x01", PeerFault::UnknownContentType { content_type: 0x80 }),
            (b"\x18\x03\x03\x00\x01", PeerFault::UnknownContentType { content_type: 24 }),
        ] {
            assert_eq!(Header::read(bytes, 16384), Err(fault));
        }
    }
}
