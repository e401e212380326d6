//! Do we agree with ourselves? Both roles, every suite and group, client certificates, ALPN, every refusal.
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
    pub mod pki;
    pub mod wire;
}

use std::sync::Arc;

use nocrypto_asn1::path::{PathErrorKind, Purpose};
use nocrypto_tls::{
    AlertDescription, Buffers, CipherSuite, ClientAuth, ClientConfig, ConfigError, Connection, End, Error,
    Identity, LocalFault, NamedGroup, Now, PeerFault, ServerConfig, Wants, roots,
};
use pki_types::ServerName;
use support::pki::{self, Ca};
use support::wire::{Side, pump};

const NAME: &str = "localhost";

fn sides(client: ClientConfig, server: ServerConfig, name: &str) -> (Side, Side) {
    let name = ServerName::try_from(name).unwrap().to_owned();
    let client = Connection::client(Arc::new(client), name);
    let server = Connection::server(Arc::new(server));
    (Side::new(client, 1), Side::new(server, 2))
}

fn shake(client: ClientConfig, server: ServerConfig, name: &str) -> (Side, Side) {
    let (mut c, mut s) = sides(client, server, name);
    pump(&mut c, &mut s, || 100_000);
    (c, s)
}

fn talk(c: &mut Side, s: &mut Side) {
    assert_eq!((&c.error, &s.error), (&None, &None));
    assert!(c.connection.is_handshake_complete() && s.connection.is_handshake_complete());
    assert_eq!(c.connection.write_plaintext(b"ping"), 4);
    pump(c, s, || 100_000);
    assert_eq!(s.received, b"ping");
    assert_eq!(s.connection.write_plaintext(b"pong"), 4);
    pump(c, s, || 100_000);
    assert_eq!(c.received, b"pong");
}

/// The alert that `side` sent last, if it was one in the clear.
fn plain_alert(side: &Side) -> Option<AlertDescription> {
    match side.sent.last_chunk::<7>() {
        Some([21, 3, _, 0, 2, 2, description]) => Some(AlertDescription(*description)),
        _ => None,
    }
}

#[test]
fn every_suite_and_group() {
    let mut ca = Ca::new("CA", 10);
    for suite in CipherSuite::ALL {
        for group in NamedGroup::ALL {
            for auth in [false, true] {
                let mut client = ClientConfig::builder().roots(ca.anchors()).cipher_suites(&[suite]);
                let mut server = ServerConfig::builder().identity(ca.server()).groups(&[group]);
                if auth {
                    client = client.identity(ca.client());
                    server = server.client_auth(ClientAuth::Required(ca.anchors()));
                }
                let (mut c, mut s) = shake(client.build().unwrap(), server.build().unwrap(), NAME);
                talk(&mut c, &mut s);
                for side in [&c, &s] {
                    let summary = side.connection.summary().unwrap();
                    assert_eq!((summary.cipher_suite, summary.group), (suite, group));
                    assert!(summary.extended_master_secret);
                }
                assert_eq!(s.connection.peer_certificates().len(), usize::from(auth));
                assert_eq!(c.connection.peer_certificates().len(), 1);
                let name = s.connection.server_name().unwrap().to_str().into_owned();
                assert_eq!(name, NAME);
                assert_eq!(s.connection.alpn_protocol(), None);
            }
        }
    }
}

/// Both ends of a refusal: what this side says, and that the other side hears exactly that alert.
fn refused(refusing: &Side, other: &Side, alert: AlertDescription) -> Error {
    let error = refusing.error.clone().expect("a refusal");
    assert_eq!(error.alert(), Some(alert), "{error}");
    assert_eq!(plain_alert(refusing), Some(alert));
    assert_eq!(other.error, Some(Error::AlertReceived(nocrypto_tls::Alert::fatal(alert))));
    assert!(!refusing.connection.is_handshake_complete() && !other.connection.is_handshake_complete());
    assert!(!error.to_string().is_empty() && error.code().len() > 7);
    error
}

fn client_of(ca: &Ca) -> ClientConfig {
    ClientConfig::builder().roots(ca.anchors()).build().unwrap()
}

fn server_of(identity: Identity) -> ServerConfig {
    ServerConfig::builder().identity(identity).build().unwrap()
}

#[test]
fn the_shortest_client_refuses_every_wrong_server() {
    let mut ca = Ca::new("CA", 11);
    let mut foreign = Ca::new("CA of somebody else", 12);
    let cases = [
        (
            ca.issue("other.example", Purpose::ServerAuth, -1, 30),
            PathErrorKind::NameMismatch,
            AlertDescription::BAD_CERTIFICATE,
        ),
        (foreign.server(), PathErrorKind::UnknownIssuer, AlertDescription::UNKNOWN_CA),
        (pki::self_signed(NAME), PathErrorKind::SelfSigned, AlertDescription::UNKNOWN_CA),
        (
            ca.issue(NAME, Purpose::ServerAuth, -9, -1),
            PathErrorKind::Expired,
            AlertDescription::CERTIFICATE_EXPIRED,
        ),
        (
            ca.issue(NAME, Purpose::ServerAuth, 1, 9),
            PathErrorKind::NotYetValid,
            AlertDescription::CERTIFICATE_EXPIRED,
        ),
        (
            ca.issue(NAME, Purpose::ClientAuth, -1, 30),
            PathErrorKind::PurposeForbidden,
            AlertDescription::UNSUPPORTED_CERTIFICATE,
        ),
    ];
    for (identity, kind, alert) in cases {
        let (c, s) = shake(client_of(&ca), server_of(identity), NAME);
        match refused(&c, &s, alert) {
            Error::Certificate(error) => assert_eq!(error.kind(), kind),
            other => panic!("{other}"),
        }
    }
}

#[test]
fn a_server_refuses_every_wrong_client() {
    let mut ca = Ca::new("CA", 13);
    let mut foreign = Ca::new("CA of somebody else", 14);
    let cases = [
        (Some(foreign.client()), AlertDescription::UNKNOWN_CA),
        (Some(ca.server()), AlertDescription::UNSUPPORTED_CERTIFICATE),
        (Some(ca.issue("v.example", Purpose::ClientAuth, -9, -1)), AlertDescription::CERTIFICATE_EXPIRED),
        (None, AlertDescription::HANDSHAKE_FAILURE),
    ];
    for (identity, alert) in cases {
        let mut client = ClientConfig::builder().roots(ca.anchors());
        let none = identity.is_none();
        if let Some(identity) = identity {
            client = client.identity(identity);
        }
        let server =
            ServerConfig::builder().identity(ca.server()).client_auth(ClientAuth::Required(ca.anchors()));
        let (c, s) = shake(client.build().unwrap(), server.build().unwrap(), NAME);
        let error = refused(&s, &c, alert);
        assert_eq!(none, error == Error::Peer(PeerFault::ClientCertificateMissing));
    }
}

#[test]
fn an_optional_certificate_may_be_absent_but_not_bad() {
    let mut ca = Ca::new("CA", 15);
    let server = |ca: &mut Ca| {
        let config = ServerConfig::builder().identity(ca.server());
        config.client_auth(ClientAuth::Optional(ca.anchors())).build().unwrap()
    };
    let (mut c, mut s) = shake(client_of(&ca), server(&mut ca), NAME);
    talk(&mut c, &mut s);
    assert!(s.connection.peer_certificates().is_empty());
    let bad = Ca::new("CA of somebody else", 16).client();
    let client = ClientConfig::builder().roots(ca.anchors()).identity(bad).build().unwrap();
    let (c, s) = shake(client, server(&mut ca), NAME);
    refused(&s, &c, AlertDescription::UNKNOWN_CA);
}

#[test]
fn protocols() {
    let mut ca = Ca::new("CA", 17);
    for (offered, spoken, agreed) in [
        (&["h2", "http/1.1"][..], &["http/1.1", "h2"][..], Ok(Some("http/1.1"))),
        (&[][..], &["http/1.1"][..], Ok(None)),
        (&["h2"][..], &[][..], Ok(None)),
        (&["h2"][..], &["http/1.1"][..], Err(())),
    ] {
        let client = ClientConfig::builder().roots(ca.anchors()).alpn(offered).build().unwrap();
        let server = ServerConfig::builder().identity(ca.server()).alpn(spoken).build().unwrap();
        let (mut c, mut s) = shake(client, server, NAME);
        match agreed {
            Ok(protocol) => {
                talk(&mut c, &mut s);
                for side in [&c, &s] {
                    assert_eq!(side.connection.alpn_protocol(), protocol.map(str::as_bytes));
                }
            }
            Err(()) => {
                let error = refused(&s, &c, AlertDescription::NO_APPLICATION_PROTOCOL);
                assert_eq!(error, PeerFault::NoCommonApplicationProtocol.into());
            }
        }
    }
}

#[test]
fn nothing_in_common() {
    let mut ca = Ca::new("CA", 18);
    let [first, second] = CipherSuite::ALL;
    let client = ClientConfig::builder().roots(ca.anchors()).cipher_suites(&[first]).build().unwrap();
    let server = ServerConfig::builder().identity(ca.server()).cipher_suites(&[second]).build().unwrap();
    let (c, s) = shake(client, server, NAME);
    assert_eq!(refused(&s, &c, AlertDescription::HANDSHAKE_FAILURE), PeerFault::NoCommonCipherSuite.into());
    let client =
        ClientConfig::builder().roots(ca.anchors()).groups(&[NamedGroup::secp256r1]).build().unwrap();
    let server = ServerConfig::builder().identity(ca.server()).groups(&[NamedGroup::x25519]).build().unwrap();
    let (c, s) = shake(client, server, NAME);
    assert_eq!(refused(&s, &c, AlertDescription::HANDSHAKE_FAILURE), PeerFault::NoCommonGroup.into());
}

#[test]
fn configurations_that_cannot_work_are_not_built() {
    let mut ca = Ca::new("CA", 19);
    let client = || ClientConfig::builder().roots(ca.anchors());
    assert_eq!(ClientConfig::builder().roots([]).build().unwrap_err(), ConfigError::NoRoots);
    assert_eq!(client().cipher_suites(&[]).build().unwrap_err(), ConfigError::NoCipherSuites);
    assert_eq!(client().groups(&[]).build().unwrap_err(), ConfigError::NoGroups);
    let only = client().groups(&[NamedGroup::x25519]).build();
    assert_eq!(only.unwrap_err(), ConfigError::CertificateGroupMissing);
    for length in [0, 256] {
        let bad = client().alpn(["h2".to_owned(), "x".repeat(length)]).build();
        assert_eq!(bad.unwrap_err(), ConfigError::ApplicationProtocolName { length });
    }
    let many = client().alpn(vec!["x".repeat(255); 256]).build();
    assert_eq!(many.unwrap_err(), ConfigError::TooManyApplicationProtocols);
    let server =
        ServerConfig::builder().identity(ca.server()).client_auth(ClientAuth::Required(vec![])).build();
    assert_eq!(server.unwrap_err(), ConfigError::NoRoots);
    assert_eq!(roots::from_pem(b"no PEM").unwrap_err(), nocrypto_tls::roots::RootsError::NoCertificate);
}

#[test]
fn no_clock_no_handshake() {
    let mut ca = Ca::new("CA", 22);
    let (mut c, mut s) = sides(client_of(&ca), server_of(ca.server()), NAME);
    let now = Now { unix: None, monotonic_ms: 0 };
    for side in [&mut c, &mut s] {
        let error = side.connection.process(now, &mut side.rng).unwrap_err();
        assert_eq!(error, Error::Local(LocalFault::NoClock));
        assert!(error.to_string().contains("real-time clock"), "names the choices");
        assert_eq!(side.connection.process(pki::now(), &mut side.rng), Err(error), "and it stays so");
    }
}

#[test]
fn three_different_ends() {
    let mut ca = Ca::new("CA", 23);
    let mut connected = || {
        let (mut c, mut s) = shake(client_of(&ca), server_of(ca.server()), NAME);
        talk(&mut c, &mut s);
        (c, s)
    };
    let (mut c, mut s) = connected();
    c.connection.close();
    pump(&mut c, &mut s, || 7);
    assert_eq!(s.connection.ended(), Some(End::Closed));
    assert_eq!(c.connection.ended(), None, "only one direction is closed");
    assert_eq!(s.connection.write_plaintext(b"last words"), 10);
    s.connection.close();
    assert_eq!(s.connection.write_plaintext(b"more"), 0);
    pump(&mut c, &mut s, || 7);
    assert!(c.received.ends_with(b"last words"));
    assert_eq!(c.connection.ended(), Some(End::Closed));
    s.connection.received_end();
    assert_eq!(s.run(), Some(Wants::Nothing));
    assert_eq!(s.connection.ended(), Some(End::Closed), "the transport's end after it changes nothing");

    let (_, mut s) = connected();
    s.connection.received_end();
    assert_eq!(s.run(), Some(Wants::Nothing));
    assert_eq!(s.connection.ended(), Some(End::Truncated));

    let (_, mut s) = connected();
    s.connection.received_reset();
    assert_eq!(s.run(), Some(Wants::Nothing));
    assert_eq!(s.connection.ended(), Some(End::Reset));
}

#[test]
fn buffers_are_lent_and_come_back() {
    let mut ca = Ca::new("CA", 24);
    let (mut c, mut s) = shake(client_of(&ca), server_of(ca.server()), NAME);
    talk(&mut c, &mut s);
    let buffers = c.connection.reclaim().expect("nothing is in flight");
    assert!(c.connection.reclaim().is_none());
    assert!(c.connection.incoming().is_empty() && c.connection.outgoing().is_empty());
    assert!(c.connection.plaintext().is_empty());
    assert_eq!(c.connection.write_plaintext(b"x"), 0);
    assert_eq!(c.run(), Some(Wants::Read));
    assert!(c.connection.lend(buffers).is_none());
    assert!(c.connection.lend(Buffers::new()).is_some(), "a second pair comes back");
    c.received.clear();
    s.received.clear();
    talk(&mut c, &mut s);
    let n = c.connection.write_plaintext(b"in flight");
    assert_eq!((n, c.connection.reclaim().is_none()), (9, true));
}

#[test]
fn records_of_any_size_come_through() {
    let mut ca = Ca::new("CA", 25);
    let (mut c, mut s) = shake(client_of(&ca), server_of(ca.server()), NAME);
    let data: Vec<u8> = (0..200_000u32).map(|i| (i >> 3) as u8).collect();
    for piece in [1, 1000, 16_384, 16_385, 200_000] {
        s.received.clear();
        let mut rest = &data[..];
        while !rest.is_empty() {
            let n = c.connection.write_plaintext(&rest[..rest.len().min(piece)]);
            rest = &rest[n..];
            if n == 0 || rest.is_empty() {
                pump(&mut c, &mut s, || 10_000);
            }
        }
        assert!(s.received == data, "pieces of {piece}");
    }
}
