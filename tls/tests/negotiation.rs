//! What is answered to which hello: versions, fallbacks, extensions, a browser's hello, servers that choose badly.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::wildcard_enum_match_arm,
    unreachable_pub,
    missing_docs,
    dead_code,
    reason = "a test"
)]

mod support {
    pub mod engine;
    pub mod peer;
    pub mod peer13;
    pub mod pki;
    pub mod wire;
}

use std::sync::Arc;

use nocrypto_asn1::path::Purpose;
use nocrypto_tls::codec::{U16List, Writer};
use nocrypto_tls::extension::{ClientHelloExtensions, ProtocolNameList, ServerHelloExtensions};
use nocrypto_tls::message::{
    Body, CertificateRequest, ClientHello, HandshakeMessage, HandshakeType as H, ServerEcdhParams,
    ServerHello, ServerKeyExchange,
};
use nocrypto_tls::{
    AlertDescription as A, ClientConfig, Connection, Error, ExtendedMasterSecret, PeerFault, ProtocolVersion,
    ServerConfig,
};
use pki_types::ServerName;
use support::engine::Engine;
use support::peer::{Out, Peer, message};
use support::pki::Ca;
use support::wire::Side;

fn server_with(policy: ExtendedMasterSecret, alpn: &[&str]) -> Side {
    let config = ServerConfig::builder().identity(Ca::new("CA", 60).server()).alpn(alpn);
    let config = config.versions(&[ProtocolVersion::TLS_1_2]);
    Side::new(Connection::server(Arc::new(config.extended_master_secret(policy).build().unwrap())), 1)
}

fn server() -> Side {
    server_with(ExtendedMasterSecret::WhenOffered, &["http/1.1"])
}

fn encode<'a>(body: &impl Body<'a>) -> Vec<u8> {
    let mut out = Vec::new();
    body.encode(&mut out).unwrap();
    out
}

fn record(payload: &[u8]) -> Vec<u8> {
    let length = u16::try_from(payload.len()).unwrap().to_be_bytes();
    [&[22, 3, 1], &length[..], payload].concat()
}

fn hello() -> ClientHello<'static> {
    ClientHello {
        legacy_version: 0x0303,
        random: &[5; 32],
        legacy_session_id: &[9; 32],
        cipher_suites: U16List::new(&[0xc0, 0x2b, 0xc0, 0x2c]).unwrap(),
        legacy_compression_methods: &[0],
        extensions: ClientHelloExtensions {
            supported_groups: Some(U16List::new(&[0, 29, 0, 23]).unwrap()),
            signature_algorithms: Some(U16List::new(&[4, 3]).unwrap()),
            extended_master_secret: true,
            renegotiation_info: Some(&[]),
            ..Default::default()
        },
    }
}

/// The server's answer to a hello.
fn answer(side: &mut Side) -> ServerHello<'_> {
    assert_eq!(side.error, None);
    let length = usize::from(side.sent[8]) + 4;
    HandshakeMessage::new(&side.sent[5..5 + length]).unwrap().read().unwrap()
}

fn refusal(hello: &ClientHello<'_>) -> (PeerFault, A) {
    let mut side = server();
    side.feed(&record(&encode(hello)));
    match side.error {
        Some(Error::Peer(ref fault)) => (fault.clone(), side.error.as_ref().and_then(Error::alert).unwrap()),
        ref other => panic!("{other:?}"),
    }
}

#[test]
fn the_server_answers_what_was_asked_and_nothing_else() {
    let mut side = server();
    side.feed(&record(&encode(&hello())));
    let full = answer(&mut side);
    assert_eq!(full.legacy_version, 0x0303);
    assert!(full.legacy_session_id.is_empty(), "no session is promised");
    let expected = ServerHelloExtensions {
        extended_master_secret: true,
        renegotiation_info: Some(&[]),
        ..Default::default()
    };
    assert_eq!(full.extensions, expected);
    // RFC 9846 §4.1.3: a server that does not speak 1.3 must not write the sentinel.
    assert!(!full.random.ends_with(b"DOWNGRD\x01") && !full.random.ends_with(b"DOWNGRD\x00"));

    let mut bare = hello();
    bare.extensions = ClientHelloExtensions {
        signature_algorithms: bare.extensions.signature_algorithms,
        ec_point_formats: Some(&[0, 1]),
        application_layer_protocol_negotiation: Some(ProtocolNameList::new(b"\x02h2\x08http/1.1").unwrap()),
        ..Default::default()
    };
    let mut side = server();
    side.feed(&record(&encode(&bare)));
    let expected = ServerHelloExtensions {
        ec_point_formats: Some(&[0]),
        application_layer_protocol_negotiation: Some(ProtocolNameList::new(b"\x08http/1.1").unwrap()),
        ..Default::default()
    };
    assert_eq!(answer(&mut side).extensions, expected);
    // RFC 5746 §3.6: the SCSV asks for renegotiation_info too.
    let mut side = server();
    let scsv = ClientHello { cipher_suites: U16List::new(&[0xc0, 0x2b, 0, 0xff]).unwrap(), ..bare };
    side.feed(&record(&encode(&scsv)));
    assert_eq!(answer(&mut side).extensions.renegotiation_info, Some(&[][..]));
}

#[test]
fn refused_hellos_and_their_alerts() {
    let list = |bytes: &'static [u8]| Some(U16List::new(bytes).unwrap());
    let with = |change: &dyn Fn(&mut ClientHello<'static>)| {
        let mut changed = hello();
        change(&mut changed);
        refusal(&changed)
    };
    let offered = ProtocolVersion::TLS_1_1;
    assert_eq!(
        with(&|h| h.legacy_version = 0x0302),
        (PeerFault::NoCommonVersion { offered }, A::PROTOCOL_VERSION)
    );
    let fallback = with(&|h| {
        h.legacy_version = 0x0302;
        h.cipher_suites = U16List::new(&[0xc0, 0x2b, 0x56, 0]).unwrap();
    });
    assert_eq!(fallback, (PeerFault::InappropriateFallback { offered }, A::INAPPROPRIATE_FALLBACK));
    let offered = ProtocolVersion::TLS_1_3;
    let only13 = with(&|h| h.extensions.supported_versions = list(&[0x1a, 0x1a, 3, 4]));
    assert_eq!(only13, (PeerFault::NoCommonVersion { offered }, A::PROTOCOL_VERSION));
    assert_eq!(
        with(&|h| h.legacy_compression_methods = &[1]),
        (PeerFault::NullCompressionMissing, A::ILLEGAL_PARAMETER)
    );
    assert_eq!(
        with(&|h| h.cipher_suites = U16List::new(&[0xc0, 0x2f]).unwrap()),
        (PeerFault::NoCommonCipherSuite, A::HANDSHAKE_FAILURE)
    );
    assert_eq!(
        with(&|h| h.extensions.supported_groups = list(&[0, 25])),
        (PeerFault::NoCommonGroup, A::HANDSHAKE_FAILURE)
    );
    assert_eq!(
        with(&|h| h.extensions.supported_groups = list(&[0, 29])),
        (PeerFault::NoCommonCipherSuite, A::HANDSHAKE_FAILURE),
        "the certificate is on P-256"
    );
    for schemes in [None, list(&[2, 3, 8, 4])] {
        assert_eq!(
            with(&|h| h.extensions.signature_algorithms = schemes),
            (PeerFault::NoCommonSignatureScheme, A::HANDSHAKE_FAILURE)
        );
    }
    assert_eq!(
        with(&|h| h.extensions.ec_point_formats = Some(&[1])),
        (PeerFault::UncompressedPointsMissing, A::ILLEGAL_PARAMETER)
    );
    assert_eq!(
        with(&|h| h.extensions.renegotiation_info = Some(&[7; 12])),
        (PeerFault::RenegotiationInfoNotEmpty { length: 12 }, A::HANDSHAKE_FAILURE)
    );
    assert_eq!(
        with(&|h| h.extensions.server_name = Some(b"not a name")),
        (PeerFault::InvalidServerName, A::ILLEGAL_PARAMETER)
    );
    let protocol = ProtocolNameList::new(b"\x02h2").unwrap();
    assert_eq!(
        with(&|h| h.extensions.application_layer_protocol_negotiation = Some(protocol)),
        (PeerFault::NoCommonApplicationProtocol, A::NO_APPLICATION_PROTOCOL)
    );
}

/// A hello as Chromium sends it: GREASE everywhere, a hybrid key share of 1,216 bytes, extensions of tomorrow.
fn chromium() -> Vec<u8> {
    let mut out = vec![1];
    let mut w = Writer::new(&mut out);
    w.vec_u24(|w| {
        w.u16(0x0303);
        w.bytes(&[0x5a; 32]);
        w.vec_u8(|w| w.bytes(&[0xa5; 32]));
        w.vec_u16(|w| {
            for suite in
                [0x3a3a, 0x1301, 0x1302, 0x1303, 0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8, 0xc013, 0x2f]
            {
                w.u16(suite);
            }
        });
        w.vec_u8(|w| w.u8(0));
        w.vec_u16(|w| {
            let mut extension = |kind: u16, body: &[u8]| {
                w.u16(kind);
                w.vec_u16(|w| w.bytes(body));
            };
            extension(0x8a8a, &[]);
            extension(35, &[]);
            extension(0x0a0a + 0x1010, &[0]);
            extension(10, &[0, 12, 0x4a, 0x4a, 0x11, 0xec, 0, 29, 0, 23, 0, 24, 1, 0]);
            extension(13, &[0, 18, 4, 3, 8, 4, 4, 1, 5, 3, 8, 5, 5, 1, 8, 6, 6, 1, 2, 1]);
            extension(16, b"\x00\x0c\x02h2\x08http/1.1");
            extension(5, &[1, 0, 0, 0, 0]);
            extension(18, &[]);
            extension(11, &[1, 0]);
            extension(23, &[]);
            extension(0xff01, &[0]);
            extension(43, &[6, 0xba, 0xba, 3, 4, 3, 3]);
            extension(45, &[1, 1]);
            let shares = [
                &[4, 0xed, 0x4a, 0x4a, 0, 1, 0, 0x11, 0xec, 4, 0xc0][..],
                &[7; 1216],
                &[0, 29, 0, 32],
                &[8; 32],
            ];
            extension(51, &shares.concat());
            extension(17513, b"\x00\x03\x02h2");
            extension(27, &[2, 0, 2]);
            extension(0, b"\x00\x0c\x00\x00\x09localhost");
            extension(0xfe0d, &[3; 250]);
            extension(21, &[0; 224]);
        });
    });
    out
}

#[test]
fn a_browsers_hello_in_two_segments_or_two_records() {
    let hello = chromium();
    assert!(hello.len() > 1900, "{}", hello.len());
    let mut answers = vec![];
    let whole = record(&hello);
    let (a, b) = hello.split_at(1400);
    for pieces in [
        vec![whole.clone()],
        vec![whole[..1400].to_vec(), whole[1400..].to_vec()],
        vec![record(a), record(b)],
    ] {
        let mut side = server();
        for piece in pieces {
            side.feed(&piece);
        }
        let hello = answer(&mut side);
        assert_eq!((hello.legacy_version, hello.cipher_suite), (0x0303, 0xc02b));
        assert_eq!(side.connection.server_name(), Some(&ServerName::try_from("localhost").unwrap()));
        answers.push(side.sent);
    }
    assert!(answers.windows(2).all(|pair| pair[0] == pair[1]));
}

#[test]
fn any_number_of_unknown_suites_groups_and_extensions_is_tolerated() {
    let mut out = vec![1];
    Writer::new(&mut out).vec_u24(|w| {
        w.u16(0x0303);
        w.bytes(&[0x5a; 32]);
        w.vec_u8(|_| {});
        w.vec_u16(|w| (0..2000u16).chain([0xc02b]).for_each(|suite| w.u16(suite | 0xc000)));
        w.vec_u8(|w| w.bytes(&[9, 8, 0]));
        w.vec_u16(|w| {
            for kind in 2000..4000u16 {
                w.u16(kind);
                w.u16(0);
            }
            w.u16(10);
            w.vec_u16(|w| w.vec_u16(|w| (500..900u16).chain([23]).for_each(|group| w.u16(group))));
            w.u16(13);
            w.vec_u16(|w| {
                w.vec_u16(|w| (0x2000..0x2100u16).chain([0x0403]).for_each(|scheme| w.u16(scheme)))
            });
        });
    });
    let mut side = server();
    side.feed(&record(&out));
    assert_eq!(answer(&mut side).legacy_version, 0x0303);
}

#[test]
fn extended_master_secret_by_policy() {
    for server in [false, true] {
        for policy in [ExtendedMasterSecret::WhenOffered, ExtendedMasterSecret::Required] {
            let mut ca = Ca::new("CA", 61);
            let connection = if server {
                let config = ServerConfig::builder().identity(ca.server()).extended_master_secret(policy);
                let config = config.versions(&[ProtocolVersion::TLS_1_2]);
                Connection::server(Arc::new(config.build().unwrap()))
            } else {
                let config = ClientConfig::builder().roots(ca.anchors()).extended_master_secret(policy);
                let config = config.versions(&[ProtocolVersion::TLS_1_2]);
                let name = ServerName::try_from("localhost").unwrap();
                Connection::client(Arc::new(config.build().unwrap()), name)
            };
            let purpose = if server { Purpose::ClientAuth } else { Purpose::ServerAuth };
            let mut peer = Peer::new(server, false, 3, ca.leaf("localhost", purpose, -1, 30));
            peer.extended = false;
            let mut engine = Engine::joined(connection, peer, 1);
            for step in engine.peer.script() {
                if engine.side.error.is_none() {
                    engine.regular(step);
                }
            }
            match policy {
                ExtendedMasterSecret::WhenOffered => {
                    assert_eq!(engine.side.error, None);
                    assert!(engine.peer.finished);
                    assert!(!engine.side.connection.summary().unwrap().extended_master_secret);
                }
                ExtendedMasterSecret::Required => {
                    assert_eq!(engine.side.error, Some(PeerFault::ExtendedMasterSecretMissing.into()));
                    assert_eq!(engine.peer.alerts, [(2, A::HANDSHAKE_FAILURE.0)]);
                }
            }
        }
    }
}

#[test]
fn servers_that_choose_what_was_not_offered() {
    let base = || ServerHello {
        legacy_version: 0x0303,
        random: &[1; 32],
        legacy_session_id: &[],
        cipher_suite: 0xc02b,
        legacy_compression_method: 0,
        extensions: ServerHelloExtensions { renegotiation_info: Some(&[]), ..Default::default() },
    };
    let h2 = ProtocolNameList::new(b"\x02h2").unwrap();
    let extension = nocrypto_tls::extension::ExtensionType::APPLICATION_LAYER_PROTOCOL_NEGOTIATION;
    type Change = fn(&mut ServerHello<'static>);
    let cases: [(Change, PeerFault, A); 8] = [
        (
            |h| h.legacy_version = 0x0302,
            PeerFault::VersionNotOffered { chosen: ProtocolVersion::TLS_1_1 },
            A::PROTOCOL_VERSION,
        ),
        (
            |h| h.legacy_version = 0x0304,
            PeerFault::VersionNotOffered { chosen: ProtocolVersion::TLS_1_3 },
            A::PROTOCOL_VERSION,
        ),
        (|h| h.cipher_suite = 0xc013, PeerFault::SuiteNotOffered { chosen: 0xc013 }, A::ILLEGAL_PARAMETER),
        (
            |h| h.legacy_compression_method = 1,
            PeerFault::CompressionNotOffered { chosen: 1 },
            A::ILLEGAL_PARAMETER,
        ),
        (
            |h| h.extensions.ec_point_formats = Some(&[1]),
            PeerFault::UncompressedPointsMissing,
            A::ILLEGAL_PARAMETER,
        ),
        (
            |h| h.extensions.renegotiation_info = None,
            PeerFault::RenegotiationInfoMissing,
            A::HANDSHAKE_FAILURE,
        ),
        (
            |h| h.extensions.renegotiation_info = Some(&[1; 24]),
            PeerFault::RenegotiationInfoNotEmpty { length: 24 },
            A::HANDSHAKE_FAILURE,
        ),
        (|h| h.legacy_session_id = &[4; 32], PeerFault::InvalidServerName, A::CLOSE_NOTIFY),
    ];
    for (change, fault, alert) in cases {
        let mut hello = base();
        change(&mut hello);
        let mut engine = Engine::new(&mut Ca::new("CA", 62), false, false, 1);
        engine.give(&Out::Handshake(encode(&hello)));
        if alert == A::CLOSE_NOTIFY {
            assert_eq!(engine.side.error, None, "a session id is the server's to choose");
            continue;
        }
        assert_eq!(engine.side.error, Some(fault.into()));
        assert_eq!(engine.peer.alerts, [(2, alert.0)]);
    }
    let mut hello = base();
    hello.extensions.application_layer_protocol_negotiation = Some(h2);
    let mut engine = Engine::new(&mut Ca::new("CA", 62), false, false, 1);
    engine.give(&Out::Handshake(encode(&hello)));
    assert_eq!(engine.side.error, Some(PeerFault::UnofferedExtension { extension }.into()));
    assert_eq!(engine.peer.alerts, [(2, A::UNSUPPORTED_EXTENSION.0)]);
}

#[test]
fn key_exchanges_that_are_refused() {
    let cases: [(u16, &[u8], u16, PeerFault, A); 7] = [
        (0x11ec, &[4; 200], 0x0403, PeerFault::GroupNotOffered { chosen: 0x11ec }, A::ILLEGAL_PARAMETER),
        (29, &[7; 32], 0x0203, PeerFault::SchemeNotOffered { chosen: 0x0203 }, A::ILLEGAL_PARAMETER),
        (29, &[7; 32], 0x0807, PeerFault::KeyDoesNotFitScheme { scheme: 0x0807 }, A::ILLEGAL_PARAMETER),
        (25, &[4; 133], 0x0403, PeerFault::GroupNotOffered { chosen: 25 }, A::ILLEGAL_PARAMETER),
        (29, &[7; 32], 0x0804, PeerFault::KeyDoesNotFitScheme { scheme: 0x0804 }, A::ILLEGAL_PARAMETER),
        (29, &[7; 32], 0x0403, PeerFault::BadSignature { message: H::SERVER_KEY_EXCHANGE }, A::DECRYPT_ERROR),
        (29, &[7; 32], 0x0603, PeerFault::BadSignature { message: H::SERVER_KEY_EXCHANGE }, A::DECRYPT_ERROR),
    ];
    for (group, public, scheme, fault, alert) in cases {
        let mut engine = Engine::new(&mut Ca::new("CA", 63), false, false, 1);
        engine.regular(message(H::SERVER_HELLO));
        engine.regular(message(H::CERTIFICATE));
        let params = ServerEcdhParams { group, public };
        let exchange = ServerKeyExchange { params, scheme, signature: &[0x30, 6, 2, 1, 1, 2, 1, 1] };
        engine.give(&Out::Handshake(encode(&exchange)));
        assert_eq!(engine.side.error, Some(fault.into()));
        assert_eq!(engine.peer.alerts, [(2, alert.0)]);
    }
    // A client whose key is no point.
    for public in [&[0; 32][..], &[4; 31]] {
        let mut engine = Engine::new(&mut Ca::new("CA", 64), true, false, 1);
        engine.regular(message(H::CLIENT_HELLO));
        let exchange = nocrypto_tls::message::ClientKeyExchange { public };
        engine.give(&Out::Handshake(encode(&exchange)));
        assert_eq!(engine.side.error, Some(PeerFault::InvalidKeyShare { group: 29 }.into()));
        assert_eq!(engine.peer.alerts, [(2, A::ILLEGAL_PARAMETER.0)]);
    }
}

#[test]
fn a_request_that_this_client_cannot_meet_gets_an_empty_certificate() {
    for (types, schemes) in [(&[1][..], &[4, 3][..]), (&[64], &[8, 4])] {
        let mut engine = Engine::new(&mut Ca::new("CA", 65), false, true, 1);
        for step in [H::SERVER_HELLO, H::CERTIFICATE, H::SERVER_KEY_EXCHANGE] {
            engine.regular(message(step));
        }
        let request = CertificateRequest::new(types, U16List::new(schemes).unwrap(), &[]).unwrap();
        engine.give(&Out::Handshake(encode(&request)));
        for step in engine.peer.script().into_iter().skip(4) {
            engine.regular(step);
        }
        assert_eq!(engine.side.error, None);
        assert!(engine.side.connection.is_handshake_complete() && engine.peer.finished);
    }
}

#[test]
fn visitors_that_do_not_speak_tls() {
    for (bytes, fault, code) in [
        (&b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"[..], PeerFault::PlainHttp, "TLS-0101"),
        (b"help\r\n", PeerFault::PlainText, "TLS-0102"),
        (b"\x80\x2e\x01\x03\x01\x00", PeerFault::UnknownContentType { content_type: 0x80 }, "TLS-0103"),
    ] {
        let mut side = server();
        side.feed(bytes);
        let error = side.error.unwrap();
        assert_eq!((&error, error.code()), (&fault.into(), code));
        assert_eq!(side.sent, [21, 3, 3, 0, 2, 2, 10]);
    }
}
