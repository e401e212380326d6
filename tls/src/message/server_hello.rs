//! ServerHello (RFC 5246 §7.4.1.3, RFC 9846 §4.1.3): the server's choices; or its HelloRetryRequest (§4.1.4).

use super::{Body, HandshakeType, Random};
use crate::codec::{Reader, Writer};
use crate::error::PeerFault;
use crate::extension::ServerHelloExtensions;

/// RFC 9846 §4.1.3: the random that makes a ServerHello a HelloRetryRequest, SHA-256 of "HelloRetryRequest".
pub const RETRY_RANDOM: Random = [
    0xcf, 0x21, 0xad, 0x74, 0xe5, 0x9a, 0x61, 0x11, 0xbe, 0x1d, 0x8c, 0x02, 0x1e, 0x65, 0xb8, 0x91, 0xc2,
    0xa2, 0x11, 0x16, 0x7a, 0xbb, 0x8c, 0x5e, 0x07, 0x9e, 0x09, 0xe2, 0xc8, 0xa8, 0x33, 0x9c,
];

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

impl ServerHello<'_> {
    /// Whether it asks for another ClientHello.
    pub fn is_retry_request(&self) -> bool {
        *self.random == RETRY_RANDOM
    }
}

impl<'a> Body<'a> for ServerHello<'a> {
    const TYPE: HandshakeType = HandshakeType::SERVER_HELLO;

    fn read(r: &mut Reader<'a>) -> Result<Self, PeerFault> {
        let legacy_version = r.u16().map_err(Self::malformed)?;
        let random: &Random = r.array().map_err(Self::malformed)?;
        let legacy_session_id = r.vec_u8().map_err(Self::malformed)?;
        let cipher_suite = r.u16().map_err(Self::malformed)?;
        let legacy_compression_method = r.u8().map_err(Self::malformed)?;
        let malformed = PeerFault::MalformedMessage { message: Self::TYPE };
        if legacy_session_id.len() > 32 {
            return Err(malformed);
        }
        let extensions = ServerHelloExtensions::read(r, malformed, *random == RETRY_RANDOM)?;
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
    use crate::extension::{KeyShareEntry, ProtocolNameList};
    use crate::message::tests::round_trip;
    use alloc::vec::Vec;
    use proptest::prelude::*;

    #[test]
    fn the_random_of_a_retry_is_the_hash_of_its_name() {
        use nocrypto::hash::{Hash, sha256::Sha256};
        assert_eq!(Sha256::digest(b"HelloRetryRequest"), RETRY_RANDOM);
    }

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
            status_request: bool,
            version: Option<u16>,
            share in prop::option::of((any::<u16>(), prop::collection::vec(any::<u8>(), 1..99))),
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
                    status_request,
                    signed_certificate_timestamp: status_request.then_some(&[0, 3, 0, 1, 9]),
                    supported_versions: version,
                    key_share: share.as_ref().map(|(group, key_exchange)| KeyShareEntry { group: *group, key_exchange }),
                    pre_shared_key: version,
                    selected_group: None,
                    cookie: None,
                },
            };
            round_trip(&hello, &mut Vec::new());
        }

        #[test]
        fn any_retry_request_comes_back(
            selected_group: Option<u16>,
            cookie in prop::option::of(prop::collection::vec(any::<u8>(), 1..99)),
        ) {
            let hello = ServerHello {
                legacy_version: 0x0303,
                random: &RETRY_RANDOM,
                legacy_session_id: &[],
                cipher_suite: 0x1301,
                legacy_compression_method: 0,
                extensions: ServerHelloExtensions {
                    supported_versions: Some(0x0304),
                    selected_group,
                    cookie: cookie.as_deref(),
                    ..Default::default()
                },
            };
            prop_assert!(hello.is_retry_request());
            round_trip(&hello, &mut Vec::new());
        }

        #[test]
        fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let _ = ServerHello::read(&mut Reader::new(&bytes));
        }
    }
}
