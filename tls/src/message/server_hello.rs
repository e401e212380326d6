//! ServerHello (RFC 5246 §7.4.1.3): the server's choices.

use super::{Body, HandshakeType, Random};
use crate::codec::{Reader, Writer};
use crate::error::PeerFault;
use crate::extension::ServerHelloExtensions;

/// What a server chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerHello<'a> {
    /// `server_version`.
    pub legacy_version: u16,
    /// `random`.
    pub random: &'a Random,
    /// `session_id`, at most 32 bytes; empty means that the session will not be resumed.
    pub legacy_session_id: &'a [u8],
    /// `cipher_suite`.
    pub cipher_suite: u16,
    /// `compression_method`.
    pub legacy_compression_method: u8,
    /// `extensions`.
    pub extensions: ServerHelloExtensions<'a>,
}

impl<'a> Body<'a> for ServerHello<'a> {
    const TYPE: HandshakeType = HandshakeType::SERVER_HELLO;

    fn read(r: &mut Reader<'a>) -> Result<Self, PeerFault> {
        let legacy_version = r.u16().map_err(Self::malformed)?;
        let random = r.array().map_err(Self::malformed)?;
        let legacy_session_id = r.vec_u8().map_err(Self::malformed)?;
        let cipher_suite = r.u16().map_err(Self::malformed)?;
        let legacy_compression_method = r.u8().map_err(Self::malformed)?;
        let malformed = PeerFault::MalformedMessage { message: Self::TYPE };
        if legacy_session_id.len() > 32 {
            return Err(malformed);
        }
        let extensions = ServerHelloExtensions::read(r, malformed)?;
        Ok(Self {
            legacy_version,
            random,
            legacy_session_id,
            cipher_suite,
            legacy_compression_method,
            extensions,
        })
    }

    fn write(&self, w: &mut Writer<'_>) {
        w.u16(self.legacy_version);
        w.bytes(self.random);
        w.vec_u8(|w| w.bytes(self.legacy_session_id));
        w.u16(self.cipher_suite);
        w.u8(self.legacy_compression_method);
        self.extensions.write(w);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extension::ProtocolNameList;
    use crate::message::tests::round_trip;
    use alloc::vec::Vec;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_hello_comes_back(
            legacy_version: u16,
            random: [u8; 32],
            session_id in prop::collection::vec(any::<u8>(), 0..=32),
            cipher_suite: u16,
            legacy_compression_method: u8,
            server_name: bool,
            extended_master_secret: bool,
            formats in prop::option::of(prop::collection::vec(any::<u8>(), 1..5)),
            protocol in prop::option::of("[a-z]{1,9}"),
            renegotiation in prop::option::of(prop::collection::vec(any::<u8>(), 0..25)),
        ) {
            let mut names = Vec::new();
            Writer::new(&mut names).vec_u8(|w| w.bytes(protocol.as_deref().unwrap_or("x").as_bytes()));
            let hello = ServerHello {
                legacy_version,
                random: &random,
                legacy_session_id: &session_id,
                cipher_suite,
                legacy_compression_method,
                extensions: ServerHelloExtensions {
                    server_name,
                    ec_point_formats: formats.as_deref(),
                    application_layer_protocol_negotiation:
                        protocol.as_ref().map(|_| ProtocolNameList::new(&names).unwrap()),
                    extended_master_secret,
                    renegotiation_info: renegotiation.as_deref(),
                },
            };
            round_trip(&hello, &mut Vec::new());
        }

        #[test]
        fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let _ = ServerHello::read(&mut Reader::new(&bytes));
        }
    }
}
