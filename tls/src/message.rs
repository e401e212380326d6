//! Handshake messages (RFC 5246 §7.4, RFC 9846 §4): one file each, reading, writing and tests together.
//!
//! A [`HandshakeMessage`] is a whole message whose body nobody has looked at: a state checks the type before it
//! parses, so a malformed message that nobody expects is `unexpected_message`, not `decode_error`.

pub mod certificate;
pub mod certificate13;
pub mod certificate_request;
pub mod certificate_request13;
pub mod certificate_status;
pub mod certificate_verify;
pub mod client_hello;
pub mod client_key_exchange;
pub mod encrypted_extensions;
pub mod finished;
pub mod hello_request;
pub mod key_update;
pub mod new_session_ticket;
pub mod server_hello;
pub mod server_hello_done;
pub mod server_key_exchange;

use alloc::vec::Vec;

use crate::codec::{Malformed, Reader, Writer};
use crate::error::PeerFault;
use crate::registry::registry;

pub use certificate::Certificate;
pub use certificate_request::CertificateRequest;
pub use certificate_request13::CertificateRequest13;
pub use certificate_status::CertificateStatus;
pub use certificate_verify::CertificateVerify;
pub use certificate13::{Certificate13, CertificateEntry};
pub use client_hello::ClientHello;
pub use client_key_exchange::ClientKeyExchange;
pub use encrypted_extensions::EncryptedExtensions;
pub use finished::Finished;
pub use hello_request::HelloRequest;
pub use key_update::KeyUpdate;
pub use new_session_ticket::NewSessionTicket;
pub use server_hello::ServerHello;
pub use server_hello_done::ServerHelloDone;
pub use server_key_exchange::{ServerEcdhParams, ServerKeyExchange};

registry! {
    /// The type of a handshake message.
    HandshakeType(u8) {
        HELLO_REQUEST = 0 "hello_request",
        CLIENT_HELLO = 1 "client_hello",
        SERVER_HELLO = 2 "server_hello",
        NEW_SESSION_TICKET = 4 "new_session_ticket",
        END_OF_EARLY_DATA = 5 "end_of_early_data",
        ENCRYPTED_EXTENSIONS = 8 "encrypted_extensions",
        CERTIFICATE = 11 "certificate",
        SERVER_KEY_EXCHANGE = 12 "server_key_exchange",
        CERTIFICATE_REQUEST = 13 "certificate_request",
        SERVER_HELLO_DONE = 14 "server_hello_done",
        CERTIFICATE_VERIFY = 15 "certificate_verify",
        CLIENT_KEY_EXCHANGE = 16 "client_key_exchange",
        FINISHED = 20 "finished",
        CERTIFICATE_STATUS = 22 "certificate_status",
        KEY_UPDATE = 24 "key_update",
        MESSAGE_HASH = 254 "message_hash",
    }
}

/// `Random` (RFC 5246 §7.4.1.2).
pub type Random = [u8; 32];

/// Bytes of the header: type and length.
pub const HEADER_LEN: usize = 4;

/// One whole handshake message, its body still unread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HandshakeMessage<'a> {
    /// What it claims to be.
    pub handshake_type: HandshakeType,
    /// The body, without the header.
    pub body: &'a [u8],
    /// Header and body: what the transcript hashes.
    pub bytes: &'a [u8],
}

impl<'a> HandshakeMessage<'a> {
    /// Splits the header off `bytes`, which hold exactly one message.
    pub fn new(bytes: &'a [u8]) -> Result<Self, Malformed> {
        let mut reader = Reader::new(bytes);
        let handshake_type = HandshakeType(reader.u8()?);
        let body = reader.vec_u24()?;
        reader.finish()?;
        Ok(Self { handshake_type, body, bytes })
    }

    /// Reads the body as a `B`; the caller has checked the type.
    pub fn read<B: Body<'a>>(&self) -> Result<B, PeerFault> {
        let mut reader = Reader::new(self.body);
        let body = B::read(&mut reader)?;
        reader.finish().map_err(|_| PeerFault::MalformedMessage { message: B::TYPE })?;
        Ok(body)
    }
}

/// The body of one kind of handshake message.
pub trait Body<'a>: Sized {
    /// Its type.
    const TYPE: HandshakeType;
    /// Reads the body; the caller checks that nothing is left over.
    fn read(r: &mut Reader<'a>) -> Result<Self, PeerFault>;
    /// Writes the body.
    fn write(&self, w: &mut Writer<'_>);

    /// Appends header and body to `out`.
    fn encode(&self, out: &mut Vec<u8>) -> Result<(), Malformed> {
        let mut w = Writer::new(out);
        w.u8(Self::TYPE.0);
        w.vec_u24(|w| self.write(w));
        w.finish()
    }

    /// The fault of a body that does not follow the grammar.
    fn malformed(_: Malformed) -> PeerFault {
        PeerFault::MalformedMessage { message: Self::TYPE }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use alloc::vec;

    /// Encodes, reads back, compares; then every truncation and one byte too many must be refused.
    pub(crate) fn round_trip<'a, B>(body: &B, out: &'a mut Vec<u8>)
    where
        B: Body<'a> + PartialEq + core::fmt::Debug,
    {
        body.encode(out).unwrap();
        let message = HandshakeMessage::new(out).unwrap();
        assert_eq!(message.handshake_type, B::TYPE);
        assert_eq!(&message.read::<B>().unwrap(), body);
    }

    #[test]
    fn the_header_must_fit() {
        for bad in [&[][..], &[1, 0, 0], &[1, 0, 0, 1], &[1, 0, 0, 0, 0]] {
            assert_eq!(HandshakeMessage::new(bad), Err(Malformed));
        }
        let message = HandshakeMessage::new(&[14, 0, 0, 0]).unwrap();
        assert!(message.read::<ServerHelloDone>().is_ok());
        let mut out = vec![];
        round_trip(&HelloRequest, &mut out);
    }
}
