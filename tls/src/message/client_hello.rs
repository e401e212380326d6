//! ClientHello (RFC 5246 §7.4.1.2, RFC 9846 §4.1.2). Does not choose anything: handshake/server.rs does.

use super::{Body, HandshakeType, Random};
use crate::codec::{Reader, U16List, Writer};
use crate::error::PeerFault;
use crate::extension::ClientHelloExtensions;

/// What a client offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientHello<'a> {
    /// `client_version`; with `supported_versions` beside it, it says nothing.
    pub legacy_version: u16,
    /// `random`.
    pub random: &'a Random,
    /// `legacy_session_id`, at most 32 bytes.
    pub legacy_session_id: &'a [u8],
    /// `cipher_suites`, the preferred first.
    pub cipher_suites: U16List<'a>,
    /// `legacy_compression_methods`, at least one.
    pub legacy_compression_methods: &'a [u8],
    /// `extensions`, as far as this library reads them.
    pub extensions: ClientHelloExtensions<'a>,
}

impl<'a> Body<'a> for ClientHello<'a> {
    const TYPE: HandshakeType = HandshakeType::CLIENT_HELLO;

    fn read(r: &mut Reader<'a>) -> Result<Self, PeerFault> {
        let legacy_version = r.u16().map_err(Self::malformed)?;
        let random = r.array().map_err(Self::malformed)?;
        let legacy_session_id = r.vec_u8().map_err(Self::malformed)?;
        let cipher_suites = r.vec_u16().and_then(U16List::new).map_err(Self::malformed)?;
        let legacy_compression_methods = r.vec_u8().map_err(Self::malformed)?;
        if legacy_session_id.len() > 32 || legacy_compression_methods.is_empty() {
            return Err(PeerFault::MalformedMessage { message: Self::TYPE });
        }
        let malformed = PeerFault::MalformedMessage { message: Self::TYPE };
        let extensions = ClientHelloExtensions::read(r, malformed)?;
        Ok(Self {
            legacy_version,
            random,
            legacy_session_id,
            cipher_suites,
            legacy_compression_methods,
            extensions,
        })
    }

    fn write(&self, w: &mut Writer<'_>) {
        w.u16(self.legacy_version);
        w.bytes(self.random);
        w.vec_u8(|w| w.bytes(self.legacy_session_id));
        w.vec_u16(|w| w.bytes(self.cipher_suites.as_bytes()));
        w.vec_u8(|w| w.bytes(self.legacy_compression_methods));
        self.extensions.write(w);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extension::{DistinguishedNames, KeyShareList, OfferedPsks, ProtocolNameList};
    use crate::message::{HandshakeMessage, tests::round_trip};
    use alloc::vec;
    use alloc::vec::Vec;
    use proptest::prelude::*;

    const MALFORMED: PeerFault = PeerFault::MalformedMessage { message: HandshakeType::CLIENT_HELLO };

    fn plain() -> ClientHello<'static> {
        ClientHello {
            legacy_version: 0x0303,
            random: &[7; 32],
            legacy_session_id: &[1, 2, 3],
            cipher_suites: U16List::new(&[0xc0, 0x2b]).unwrap(),
            legacy_compression_methods: &[0],
            extensions: ClientHelloExtensions {
                server_name: Some(b"example.org"),
                extended_master_secret: true,
                renegotiation_info: Some(b""),
                ..Default::default()
            },
        }
    }

    #[test]
    fn every_truncation_is_malformed_or_a_hello_without_extensions() {
        let mut out = vec![];
        plain().encode(&mut out).unwrap();
        let body = &out[4..];
        for cut in 0..body.len() {
            let read = ClientHello::read(&mut Reader::new(&body[..cut]));
            let before_extensions = 2 + 32 + 4 + 4 + 2;
            assert_eq!(read.is_ok(), cut == before_extensions, "{cut}");
        }
    }

    #[test]
    fn lengths_have_limits() {
        let mut out = vec![];
        ClientHello { legacy_session_id: &[0; 33], ..plain() }.encode(&mut out).unwrap();
        assert_eq!(HandshakeMessage::new(&out).unwrap().read::<ClientHello<'_>>(), Err(MALFORMED));
        out.clear();
        ClientHello { legacy_compression_methods: &[], ..plain() }.encode(&mut out).unwrap();
        assert_eq!(HandshakeMessage::new(&out).unwrap().read::<ClientHello<'_>>(), Err(MALFORMED));
        out.clear();
        plain().encode(&mut out).unwrap();
        out.push(0);
        out[3] += 1;
        assert_eq!(HandshakeMessage::new(&out).unwrap().read::<ClientHello<'_>>(), Err(MALFORMED));
    }

    proptest! {
        #[test]
        fn any_hello_comes_back(
            legacy_version: u16,
            random: [u8; 32],
            session_id in prop::collection::vec(any::<u8>(), 0..=32),
            suites in prop::collection::vec(any::<[u8; 2]>(), 1..50),
            compression in prop::collection::vec(any::<u8>(), 1..5),
            name in prop::option::of(prop::collection::vec(any::<u8>(), 1..80)),
            groups in prop::option::of(prop::collection::vec(any::<[u8; 2]>(), 1..9)),
            formats in prop::option::of(prop::collection::vec(any::<u8>(), 1..5)),
            schemes in prop::option::of(prop::collection::vec(any::<[u8; 2]>(), 1..20)),
            protocols in prop::option::of(prop::collection::vec("[a-z/0-9.]{1,12}", 1..4)),
            versions in prop::option::of(prop::collection::vec(any::<[u8; 2]>(), 1..9)),
            renegotiation in prop::option::of(prop::collection::vec(any::<u8>(), 0..25)),
            extended_master_secret: bool,
            cert_schemes in prop::option::of(prop::collection::vec(any::<[u8; 2]>(), 1..9)),
            shares in prop::option::of(prop::collection::vec((any::<u16>(), prop::collection::vec(any::<u8>(), 1..70)), 0..4)),
            cookie in prop::option::of(prop::collection::vec(any::<u8>(), 1..80)),
            status: bool,
        ) {
            let mut entries = Vec::new();
            for (group, key) in shares.iter().flatten() {
                let mut w = Writer::new(&mut entries);
                w.u16(*group);
                w.vec_u16(|w| w.bytes(key));
            }
            let mut names = Vec::new();
            for name in protocols.iter().flatten() {
                Writer::new(&mut names).vec_u8(|w| w.bytes(name.as_bytes()));
            }
            let flat = |pairs: &Option<Vec<[u8; 2]>>| pairs.as_ref().map(|p| p.as_flattened().to_vec());
            let (groups, schemes, versions) = (flat(&groups), flat(&schemes), flat(&versions));
            let cert_schemes = flat(&cert_schemes);
            let (identity, binder) = ([0, 1, 9, 0, 0, 0, 0], [&[32][..], &[1; 32]].concat());
            let hello = ClientHello {
                legacy_version,
                random: &random,
                legacy_session_id: &session_id,
                cipher_suites: U16List::new(suites.as_flattened()).unwrap(),
                legacy_compression_methods: &compression,
                extensions: ClientHelloExtensions {
                    server_name: name.as_deref(),
                    supported_groups: groups.as_deref().map(|b| U16List::new(b).unwrap()),
                    ec_point_formats: formats.as_deref(),
                    signature_algorithms: schemes.as_deref().map(|b| U16List::new(b).unwrap()),
                    application_layer_protocol_negotiation:
                        protocols.as_ref().map(|_| ProtocolNameList::new(&names).unwrap()),
                    extended_master_secret,
                    renegotiation_info: renegotiation.as_deref(),
                    supported_versions: versions.as_deref().map(|b| U16List::new(b).unwrap()),
                    signature_algorithms_cert: cert_schemes.as_deref().map(|b| U16List::new(b).unwrap()),
                    key_share: shares.as_ref().map(|_| KeyShareList::new(&entries).unwrap()),
                    cookie: cookie.as_deref(),
                    status_request: status,
                    signed_certificate_timestamp: !status,
                    certificate_authorities: status.then_some(DistinguishedNames::new(&[0, 2, 0x30, 0]).unwrap()),
                    psk_key_exchange_modes: status.then_some(true),
                    pre_shared_key: status.then(|| OfferedPsks::new(&identity, &binder).unwrap()),
                    grease: None,
                },
            };
            round_trip(&hello, &mut Vec::new());
        }

        #[test]
        fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let _ = ClientHello::read(&mut Reader::new(&bytes));
        }
    }
}
