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
    Identity, LocalFault, NamedGroup, Now, PeerFault, ProtocolVersion, ServerConfig, Session,
    SignatureScheme, Wants, roots,
};
use pki_types::ServerName;
use support::pki::{self, Ca, Kind};
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

fn suites_of(version: ProtocolVersion) -> impl Iterator<Item = CipherSuite> {
    CipherSuite::ALL.into_iter().filter(move |suite| suite.version() == version)
}

#[test]
fn every_suite_group_and_key() {
    let mut ca = Ca::new("CA", 10);
    let mut connected = 0;
    for suite in CipherSuite::ALL {
        for group in NamedGroup::ALL {
            for kind in Kind::ALL {
                // In TLS 1.2 the suite names the kind of key, and there is no encapsulation.
                let version = suite.version();
                let name = suite.to_string();
                let fits = version == ProtocolVersion::TLS_1_3
                    || group != NamedGroup::X25519MLKEM768 && name.contains("RSA") == (kind == Kind::Rsa);
                if !fits {
                    continue;
                }
                for auth in [false, true] {
                    let mut client = ClientConfig::builder().roots(ca.anchors()).cipher_suites(&[suite]);
                    let server = ServerConfig::builder().identity(ca.of_kind(kind, Purpose::ServerAuth));
                    let mut server = server.groups(&[group, NamedGroup::secp256r1][..1]).versions(&[version]);
                    if auth {
                        client = client.identity(ca.of_kind(kind, Purpose::ClientAuth));
                        server = server.client_auth(ClientAuth::Required(ca.anchors()));
                    }
                    let client = client.versions(&[version]).build().unwrap();
                    let (mut c, mut s) = shake(client, server.build().unwrap(), NAME);
                    talk(&mut c, &mut s);
                    for side in [&c, &s] {
                        let summary = side.connection.summary().unwrap();
                        let agreed = (summary.version, summary.cipher_suite, summary.group);
                        assert_eq!(agreed, (version, suite, group));
                        assert!(summary.extended_master_secret);
                        // P-256 and P-384 have no share in a first hello.
                        let retried = version == ProtocolVersion::TLS_1_3
                            && [NamedGroup::secp256r1, NamedGroup::secp384r1].contains(&group);
                        assert_eq!(summary.hello_retried, retried);
                    }
                    let scheme = c.connection.summary().unwrap().peer_signature_scheme;
                    let expected = match kind {
                        Kind::P256 => SignatureScheme::ecdsa_secp256r1_sha256,
                        Kind::P384 if version == ProtocolVersion::TLS_1_2 => {
                            SignatureScheme::ecdsa_secp256r1_sha256
                        }
                        Kind::P384 => SignatureScheme::ecdsa_secp384r1_sha384,
                        Kind::Ed25519 => SignatureScheme::ed25519,
                        Kind::Rsa => SignatureScheme::rsa_pss_rsae_sha256,
                    };
                    assert_eq!(scheme, Some(expected), "{kind:?}");
                    assert_eq!(
                        s.connection.summary().unwrap().peer_signature_scheme,
                        scheme.filter(|_| auth)
                    );
                    assert_eq!(s.connection.peer_certificates().len(), usize::from(auth));
                    assert_eq!(c.connection.peer_certificates().len(), 1);
                    let name = s.connection.server_name().unwrap().to_str().into_owned();
                    assert_eq!(name, NAME);
                    assert_eq!(s.connection.alpn_protocol(), None);
                    connected += 1;
                }
            }
        }
    }
    assert_eq!(connected, 2 * (3 * 4 * 4 + 3 * 3 * 3 + 3 * 3));
}

#[test]
fn versions_are_negotiated_and_the_defaults_are_the_best() {
    use ProtocolVersion as V;
    let mut ca = Ca::new("CA", 31);
    let (both, old, new) = (&[V::TLS_1_2, V::TLS_1_3][..], &[V::TLS_1_2][..], &[V::TLS_1_3][..]);
    for (ours, theirs, agreed) in [
        (both, both, Some(V::TLS_1_3)),
        (both, old, Some(V::TLS_1_2)),
        (old, both, Some(V::TLS_1_2)),
        (old, old, Some(V::TLS_1_2)),
        (both, new, Some(V::TLS_1_3)),
        (new, both, Some(V::TLS_1_3)),
        (new, old, None),
        (old, new, None),
    ] {
        let client = ClientConfig::builder().roots(ca.anchors()).versions(ours).build().unwrap();
        let server = ServerConfig::builder().identity(ca.server()).versions(theirs).build().unwrap();
        let (mut c, mut s) = shake(client, server, NAME);
        let Some(agreed) = agreed else {
            refused(&s, &c, AlertDescription::PROTOCOL_VERSION);
            continue;
        };
        talk(&mut c, &mut s);
        assert_eq!(c.connection.summary().unwrap().version, agreed);
        assert_eq!(c.connection.summary().map(|s| s.group), s.connection.summary().map(|s| s.group));
    }
    let (mut c, mut s) = shake(client_of(&ca), server_of(ca.server()), NAME);
    talk(&mut c, &mut s);
    let summary = c.connection.summary().unwrap();
    assert_eq!(summary.cipher_suite, CipherSuite::TLS_AES_128_GCM_SHA256);
    assert_eq!(summary.group, NamedGroup::X25519MLKEM768);
    assert!(!summary.hello_retried);
}

#[test]
fn a_downgrade_is_noticed() {
    let mut ca = Ca::new("CA", 32);
    let (mut c, mut s) = sides(client_of(&ca), server_of(ca.server()), NAME);
    c.run();
    // Somebody takes 1.3 out of the offer: the extension becomes one that nobody knows.
    let mut hello = c.sent.clone();
    let at = hello.windows(4).position(|bytes| bytes == [0, 43, 0, 7]).unwrap();
    hello[at] = 0x7a;
    s.feed(&hello);
    let answer = s.sent.clone();
    c.feed(&answer);
    let chosen = ProtocolVersion::TLS_1_2;
    assert_eq!(c.error, Some(PeerFault::Downgraded { chosen }.into()));
    assert_eq!(plain_alert(&c), Some(AlertDescription::ILLEGAL_PARAMETER));
}

#[test]
fn keys_change_whenever_one_side_likes() {
    let mut ca = Ca::new("CA", 33);
    for suite in suites_of(ProtocolVersion::TLS_1_3) {
        let client = ClientConfig::builder()
            .roots(ca.anchors())
            .cipher_suites(&[suite, CipherSuite::TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256]);
        let (mut c, mut s) = shake(client.build().unwrap(), server_of(ca.server()), NAME);
        talk(&mut c, &mut s);
        for round in 0..8 {
            c.connection.update_keys(round % 2 == 0);
            if round % 3 == 0 {
                s.connection.update_keys(round % 4 == 0);
            }
            pump(&mut c, &mut s, || 100_000);
            c.received.clear();
            s.received.clear();
            talk(&mut c, &mut s);
        }
    }
    let client = ClientConfig::builder().roots(ca.anchors()).versions(&[ProtocolVersion::TLS_1_2]);
    let (mut c, mut s) = shake(client.build().unwrap(), server_of(ca.server()), NAME);
    c.connection.update_keys(true);
    talk(&mut c, &mut s);
}

#[test]
fn both_sides_export_the_same() {
    let mut ca = Ca::new("CA", 34);
    let (mut c, mut s) = sides(client_of(&ca), server_of(ca.server()), NAME);
    let export = |side: &Side, label: &[u8], context: &[u8], n| {
        let mut out = vec![0; n];
        side.connection.export_keying_material(label, context, &mut out).map(|()| out)
    };
    assert_eq!(export(&c, b"label", b"", 32), Err(LocalFault::ExporterUnavailable), "too early");
    pump(&mut c, &mut s, || 100_000);
    talk(&mut c, &mut s);
    let one = export(&c, b"EXPORTER-test", b"context", 64).unwrap();
    assert_eq!(export(&s, b"EXPORTER-test", b"context", 64).unwrap(), one);
    assert_ne!(export(&s, b"EXPORTER-test", b"other", 64).unwrap(), one);
    assert_ne!(export(&s, b"EXPORTER-best", b"context", 64).unwrap(), one);
    assert_ne!(export(&s, b"EXPORTER-test", b"context", 63).unwrap(), one[..63]);
    for (label, n) in [(vec![], 32), (vec![b'x'; 250], 32), (vec![b'x'; 249], 255 * 32 + 1)] {
        assert_eq!(export(&c, &label, b"", n), Err(LocalFault::ExporterUnavailable));
    }
    assert_eq!(export(&c, &[b'x'; 249], b"", 255 * 32), export(&s, &[b'x'; 249], b"", 255 * 32));
}

#[test]
fn what_is_stapled_comes_through() {
    let mut ca = Ca::new("CA", 35);
    let timestamps = [0, 5, 0, 3, 1, 2, 3];
    for version in [ProtocolVersion::TLS_1_2, ProtocolVersion::TLS_1_3] {
        for wanted in [false, true] {
            let client = ClientConfig::builder().roots(ca.anchors()).certificate_status(wanted);
            let identity = ca.server().with_ocsp_response(b"OCSP".to_vec());
            let identity = identity.with_certificate_timestamps(timestamps.to_vec());
            let server = ServerConfig::builder().identity(identity).versions(&[version]);
            let (mut c, mut s) = shake(client.build().unwrap(), server.build().unwrap(), NAME);
            talk(&mut c, &mut s);
            let (response, list): (&[u8], &[u8]) = if wanted { (b"OCSP", &timestamps) } else { (b"", b"") };
            assert_eq!(c.connection.ocsp_response(), response, "{version}");
            assert_eq!(c.connection.certificate_timestamps(), list, "{version}");
        }
    }
}

#[test]
fn the_identity_that_fits_is_shown() {
    let mut ca = Ca::new("CA", 36);
    for version in [ProtocolVersion::TLS_1_2, ProtocolVersion::TLS_1_3] {
        let mut server = || {
            let builder = ServerConfig::builder().identity(ca.of_kind(Kind::P384, Purpose::ServerAuth));
            let named = |name: &str, ca: &mut Ca| ca.issue(name, Purpose::ServerAuth, -1, 30);
            let builder = builder.identity(named("mail.example.org", &mut ca));
            let builder = builder.identity(named("www.example.org", &mut ca));
            builder.identity(ca.of_kind(Kind::Rsa, Purpose::ServerAuth)).versions(&[version]).build().unwrap()
        };
        let [a, b, c, d, e] = [(); 5].map(|()| server());
        let all = &SignatureScheme::ALL[..];
        let rsa = &[SignatureScheme::rsa_pss_rsae_sha256][..];
        for (server, name, schemes, shown) in [
            (a, "localhost", all, "localhost"),
            (b, "www.example.org", all, "www.example.org"),
            (c, "mail.example.org", all, "mail.example.org"),
            (d, "elsewhere.example", all, "refused"),
            (e, "localhost", rsa, "RSA"),
        ] {
            let client = ClientConfig::builder().roots(ca.anchors()).signature_schemes(schemes);
            let (c, _) = shake(client.build().unwrap(), server, name);
            let leaf = &c.connection.peer_certificates()[0];
            let text = |needle: &[u8]| leaf.windows(needle.len()).any(|window| window == needle);
            match shown {
                // The first is shown where none has the name; the client refuses it.
                "refused" => {
                    assert!(text(b"localhost") && matches!(c.error, Some(Error::Certificate(_))));
                }
                "RSA" => {
                    assert!(text(b"localhost") && leaf.len() > 500, "{}", leaf.len());
                    assert_eq!(c.error, None);
                }
                name => {
                    assert!(text(name.as_bytes()), "{name}");
                    assert_eq!(c.error, None);
                }
            }
        }
    }
}

#[test]
fn the_application_judges_where_it_wants_to() {
    let mut stranger = Ca::new("CA of nobody", 38);
    for version in VERSIONS {
        for (client_says, server_says) in [(true, true), (false, true), (true, false)] {
            let client = ClientConfig::builder().dangerous_own_verdicts().identity(stranger.client());
            let server = ServerConfig::builder().identity(stranger.server()).versions(&[version]);
            let server = server.client_auth(ClientAuth::DangerousOwnVerdict { required: true });
            let (mut c, mut s) = sides(client.build().unwrap(), server.build().unwrap(), NAME);
            // An answer to no question is forgotten.
            c.connection.dangerous_verdict(Ok(()));
            let alert = AlertDescription::CERTIFICATE_REVOKED;
            for _ in 0..4 {
                pump(&mut c, &mut s, || 100_000);
                for (side, says) in [(&mut c, client_says), (&mut s, server_says)] {
                    if side.error.is_none() && side.run() == Some(Wants::Verdict) {
                        assert_eq!(side.connection.peer_certificates().len(), 1);
                        side.connection.dangerous_verdict(if says { Ok(()) } else { Err(alert) });
                    }
                }
            }
            match (client_says, server_says) {
                (true, true) => talk(&mut c, &mut s),
                (false, _) => drop(refused(&c, &s, alert)),
                (_, false) => drop(refused(&s, &c, alert)),
            }
        }
    }
}

#[test]
fn a_client_may_keep_the_name_to_itself() {
    let mut ca = Ca::new("CA", 39);
    for version in VERSIONS {
        for wanted in [false, true] {
            let client = ClientConfig::builder().roots(ca.anchors()).server_name_indication(wanted);
            let server = server_at(ca.server(), version);
            let (mut c, mut s) = shake(client.build().unwrap(), server, NAME);
            talk(&mut c, &mut s);
            assert_eq!(s.connection.server_name().is_some(), wanted);
            // The certificate is checked against it all the same.
            let client = ClientConfig::builder().roots(ca.anchors()).server_name_indication(wanted);
            let (c, s) = shake(client.build().unwrap(), server_at(ca.server(), version), "other.example");
            refused(&c, &s, AlertDescription::BAD_CERTIFICATE);
        }
    }
}

/// A server that gives two tickets.
fn ticketing(ca: &mut Ca, secret: u8, groups: &[NamedGroup]) -> ServerConfig {
    let builder = ServerConfig::builder().identity(ca.server()).groups(groups);
    builder.tickets(&[secret; 32], 2).build().unwrap()
}

fn resuming(ca: &Ca) -> ClientConfig {
    ClientConfig::builder().roots(ca.anchors()).resumption(true).build().unwrap()
}

/// A handshake that offers `session`; whether both sides say that they resumed.
fn again(server: ServerConfig, client: ClientConfig, name: &str, session: Session) -> (Side, Side, bool) {
    let (mut c, mut s) = sides(client, server, name);
    c.connection.resume(session);
    pump(&mut c, &mut s, || 100_000);
    let resumed = |side: &Side| side.connection.summary().is_some_and(|summary| summary.resumed);
    assert_eq!(resumed(&c), resumed(&s));
    let both = resumed(&c);
    (c, s, both)
}

#[test]
fn sessions_resume_once_each_with_their_server() {
    let mut ca = Ca::new("CA", 40);
    let all = &NamedGroup::ALL[..];
    let sessions = |ca: &mut Ca| {
        let (mut c, mut s) = shake(resuming(ca), ticketing(ca, 1, all), NAME);
        talk(&mut c, &mut s);
        assert!(!c.connection.summary().unwrap().resumed);
        let sessions = c.connection.take_sessions();
        assert_eq!((sessions.len(), c.connection.take_sessions().len()), (2, 0));
        sessions
    };
    // A machine of the same fleet; directly, and over a HelloRetryRequest.
    for groups in [all, &[NamedGroup::secp384r1, NamedGroup::secp256r1]] {
        for session in sessions(&mut ca) {
            assert_eq!(session.server_name().to_str(), NAME);
            let (mut c, mut s, resumed) = again(ticketing(&mut ca, 1, groups), resuming(&ca), NAME, session);
            talk(&mut c, &mut s);
            assert!(resumed);
            let summary = c.connection.summary().unwrap();
            assert_eq!(summary.hello_retried, groups.len() == 2);
            assert_eq!(summary.peer_signature_scheme, None);
            assert_eq!(c.connection.peer_certificates().len(), 1, "those of the first handshake");
            assert_eq!(c.connection.take_sessions().len(), 2, "a resumed session can be resumed too");
            assert_eq!(c.connection.alpn_protocol(), None);
        }
    }
    // Another fleet, and a server without tickets: a full handshake.
    let mut two = sessions(&mut ca).into_iter();
    let (mut c, mut s, resumed) = again(ticketing(&mut ca, 2, all), resuming(&ca), NAME, two.next().unwrap());
    talk(&mut c, &mut s);
    assert!(!resumed);
    let (mut c, mut s, resumed) = again(server_of(ca.server()), resuming(&ca), NAME, two.next().unwrap());
    talk(&mut c, &mut s);
    assert!(!resumed);
    // Another server, by name: the session is not even offered.
    let session = sessions(&mut ca).remove(0);
    let (c, s, resumed) = again(ticketing(&mut ca, 1, all), resuming(&ca), "other.example", session);
    assert!(!resumed);
    refused(&c, &s, AlertDescription::BAD_CERTIFICATE);
}

#[test]
fn a_binder_that_does_not_fit_ends_the_handshake() {
    let mut ca = Ca::new("CA", 41);
    let (mut c, mut s) = shake(resuming(&ca), ticketing(&mut ca, 1, &NamedGroup::ALL), NAME);
    talk(&mut c, &mut s);
    let session = c.connection.take_sessions().remove(0);
    let (mut c, mut s) = sides(resuming(&ca), ticketing(&mut ca, 1, &NamedGroup::ALL), NAME);
    c.connection.resume(session);
    c.run();
    // The binder is the end of the hello, and covers everything before it.
    *c.sent.last_mut().unwrap() ^= 1;
    pump(&mut c, &mut s, || 100_000);
    let error = refused(&s, &c, AlertDescription::DECRYPT_ERROR);
    assert_eq!(error, PeerFault::PskBinderMismatch.into());
}

#[test]
fn tickets_and_client_certificates_do_not_go_together() {
    let mut ca = Ca::new("CA", 42);
    let server = ServerConfig::builder().identity(ca.server()).tickets(&[1; 32], 1);
    let server = server.client_auth(ClientAuth::Required(ca.anchors())).build();
    assert_eq!(server.unwrap_err(), ConfigError::TicketsWithClientAuth);
}

#[test]
fn padding_changes_lengths_and_nothing_else() {
    let mut ca = Ca::new("CA", 37);
    let client = ClientConfig::builder().roots(ca.anchors()).record_padding(1_000).build().unwrap();
    let (mut c, mut s) = shake(client, server_of(ca.server()), NAME);
    talk(&mut c, &mut s);
    for n in [1usize, 500, 999, 1_000, 16_384, 40_000] {
        s.received.clear();
        let before = c.sent.len();
        let data = vec![7; n];
        let mut rest = &data[..];
        while !rest.is_empty() {
            let n = c.connection.write_plaintext(rest);
            rest = &rest[n..];
            pump(&mut c, &mut s, || 100_000);
        }
        assert!(s.received == data, "{n}");
        let sent = c.sent.len() - before;
        let expected = match n {
            1 | 500 | 999 => Some(1_000 + 21),
            1_000 => Some(2_000 + 21),
            16_384 => Some(16_385 + 21),
            _ => None,
        };
        assert!(expected.is_none_or(|expected| expected == sent), "{n}: {sent}");
    }
}

/// Both ends of a refusal: what this side says, and that the other side hears exactly that alert.
fn refused(refusing: &Side, other: &Side, alert: AlertDescription) -> Error {
    let error = refusing.error.clone().expect("a refusal");
    assert_eq!(error.alert(), Some(alert), "{error}");
    assert_eq!(other.error, Some(Error::AlertReceived(nocrypto_tls::Alert::fatal(alert))));
    assert!(!refusing.connection.is_handshake_complete() && !other.connection.is_handshake_complete());
    assert!(!error.to_string().is_empty() && error.code().len() > 7);
    error
}

fn client_of(ca: &Ca) -> ClientConfig {
    ClientConfig::builder().roots(ca.anchors()).build().unwrap()
}

const VERSIONS: [ProtocolVersion; 2] = [ProtocolVersion::TLS_1_2, ProtocolVersion::TLS_1_3];

fn server_at(identity: Identity, version: ProtocolVersion) -> ServerConfig {
    ServerConfig::builder().identity(identity).versions(&[version]).build().unwrap()
}

fn server_of(identity: Identity) -> ServerConfig {
    ServerConfig::builder().identity(identity).build().unwrap()
}

#[test]
fn the_shortest_client_refuses_every_wrong_server() {
    let mut ca = Ca::new("CA", 11);
    let mut foreign = Ca::new("CA of somebody else", 12);
    for version in VERSIONS {
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
            let (c, s) = shake(client_of(&ca), server_at(identity, version), NAME);
            match refused(&c, &s, alert) {
                Error::Certificate(error) => assert_eq!(error.kind(), kind),
                other => panic!("{other}"),
            }
        }
    }
}

#[test]
fn a_server_refuses_every_wrong_client() {
    let mut ca = Ca::new("CA", 13);
    let mut foreign = Ca::new("CA of somebody else", 14);
    for version in VERSIONS {
        let (missing, absent) = match version {
            ProtocolVersion::TLS_1_2 => {
                (PeerFault::ClientCertificateMissing, AlertDescription::HANDSHAKE_FAILURE)
            }
            _ => (PeerFault::ClientCertificateRequired, AlertDescription::CERTIFICATE_REQUIRED),
        };
        let cases = [
            (Some(foreign.client()), AlertDescription::UNKNOWN_CA),
            (Some(ca.server()), AlertDescription::UNSUPPORTED_CERTIFICATE),
            (Some(ca.issue("v.example", Purpose::ClientAuth, -9, -1)), AlertDescription::CERTIFICATE_EXPIRED),
            (None, absent),
        ];
        for (identity, alert) in cases {
            let mut client = ClientConfig::builder().roots(ca.anchors());
            let none = identity.is_none();
            if let Some(identity) = identity {
                client = client.identity(identity);
            }
            let server =
                ServerConfig::builder().identity(ca.server()).client_auth(ClientAuth::Required(ca.anchors()));
            let server = server.versions(&[version]).build().unwrap();
            let (c, s) = shake(client.build().unwrap(), server, NAME);
            let error = refused(&s, &c, alert);
            assert_eq!(none, error == Error::Peer(missing.clone()));
        }
    }
}

#[test]
fn an_optional_certificate_may_be_absent_but_not_bad() {
    let mut ca = Ca::new("CA", 15);
    for version in VERSIONS {
        let server = |ca: &mut Ca| {
            let config = ServerConfig::builder().identity(ca.server()).versions(&[version]);
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
}

#[test]
fn protocols() {
    let mut ca = Ca::new("CA", 17);
    for version in VERSIONS {
        for (offered, spoken, agreed) in [
            (&["h2", "http/1.1"][..], &["http/1.1", "h2"][..], Ok(Some("http/1.1"))),
            (&[][..], &["http/1.1"][..], Ok(None)),
            (&["h2"][..], &[][..], Ok(None)),
            (&["h2"][..], &["http/1.1"][..], Err(())),
        ] {
            let client = ClientConfig::builder().roots(ca.anchors()).alpn(offered).build().unwrap();
            let server = ServerConfig::builder()
                .identity(ca.server())
                .alpn(spoken)
                .versions(&[version])
                .build()
                .unwrap();
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
}

#[test]
fn nothing_in_common() {
    let mut ca = Ca::new("CA", 18);
    let client_ca = Ca::new("CA", 18);
    for version in VERSIONS {
        let [first, second] = suites_of(version).collect::<Vec<_>>()[..2] else { unreachable!() };
        let client = || ClientConfig::builder().roots(client_ca.anchors()).versions(&[version]);
        let mut server = || ServerConfig::builder().identity(ca.server()).versions(&[version]);
        let failure = AlertDescription::HANDSHAKE_FAILURE;
        let with = client().cipher_suites(&[first]).build().unwrap();
        let (c, s) = shake(with, server().cipher_suites(&[second]).build().unwrap(), NAME);
        assert_eq!(refused(&s, &c, failure), PeerFault::NoCommonCipherSuite.into());
        let with = client().groups(&[NamedGroup::secp256r1]).build().unwrap();
        let (c, s) = shake(with, server().groups(&[NamedGroup::x25519]).build().unwrap(), NAME);
        assert_eq!(refused(&s, &c, failure), PeerFault::NoCommonGroup.into());
        let with = client().signature_schemes(&[SignatureScheme::ed25519]).build().unwrap();
        let (c, s) = shake(with, server().build().unwrap(), NAME);
        assert_eq!(refused(&s, &c, failure), PeerFault::NoCommonSignatureScheme.into());
    }
}

#[test]
fn configurations_that_cannot_work_are_not_built() {
    let mut ca = Ca::new("CA", 19);
    let client = || ClientConfig::builder().roots(ca.anchors());
    assert_eq!(ClientConfig::builder().roots([]).build().unwrap_err(), ConfigError::NoRoots);
    assert_eq!(client().cipher_suites(&[]).build().unwrap_err(), ConfigError::NoCipherSuites);
    assert_eq!(client().groups(&[]).build().unwrap_err(), ConfigError::NoGroups);
    for versions in
        [&[][..], &[ProtocolVersion::TLS_1_1], &[ProtocolVersion::TLS_1_3, ProtocolVersion(0x0305)]]
    {
        assert_eq!(client().versions(versions).build().unwrap_err(), ConfigError::UnsupportedVersion);
    }
    let version = ProtocolVersion::TLS_1_3;
    let only = client().cipher_suites(&[CipherSuite::TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256]).build();
    assert_eq!(only.unwrap_err(), ConfigError::NoCipherSuiteFor { version });
    let only = client().signature_schemes(&[SignatureScheme::rsa_pkcs1_sha256]).build();
    assert_eq!(only.unwrap_err(), ConfigError::NoSignatureSchemeFor { version });
    let version = ProtocolVersion::TLS_1_2;
    let only = client().groups(&[NamedGroup::X25519MLKEM768]).build();
    assert_eq!(only.unwrap_err(), ConfigError::NoGroupFor { version });
    assert!(
        client().groups(&[NamedGroup::X25519MLKEM768]).versions(&[ProtocolVersion::TLS_1_3]).build().is_ok()
    );
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
