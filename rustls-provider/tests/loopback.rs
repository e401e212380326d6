//! rustls against rustls, both on this provider: every suite, group and kind of key; resumption; refusals.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    reason = "tests"
)]

#[path = "support/pki.rs"]
mod pki;
#[path = "support/session.rs"]
mod session;

use std::io::Write;
use std::sync::Arc;

use rustls::client::Resumption;
use rustls::crypto::CryptoProvider;
use rustls::server::NoServerSessionStorage;
use rustls::{
    AlertDescription, ClientConfig, Error, HandshakeKind, NamedGroup, PeerMisbehaved, ProtocolVersion,
    RootCertStore, ServerConfig, SupportedCipherSuite,
};

use pki::{Kind, Pki};
use session::{Session, carry, client, narrow, server, version};

fn provider() -> CryptoProvider {
    nocrypto_rustls::default_provider()
}

/// Whether servers with such a key use the suite.
fn fits(suite: SupportedCipherSuite, kind: Kind) -> bool {
    match suite {
        SupportedCipherSuite::Tls13(_) => true,
        #[cfg(feature = "tls12")]
        SupportedCipherSuite::Tls12(suite) => {
            let name = suite.common.suite.as_str().unwrap_or_default();
            name.contains("_RSA_") == (kind == Kind::Rsa)
        }
    }
}

#[test]
fn every_suite_with_every_kind_of_key_and_mutual_authentication() {
    let mut sessions = 0;
    for kind in Kind::ALL {
        let pki = Pki::new(kind);
        for suite in provider().cipher_suites.into_iter().filter(|suite| fits(*suite, kind)) {
            let provider = narrow(&provider(), suite, nocrypto_rustls::kx_group::X25519);
            let mut session =
                Session::new(&Arc::new(client(&provider, &pki)), &Arc::new(server(&provider, &pki)));
            session.talk().unwrap_or_else(|error| panic!("{suite:?}, {kind:?}: {error}"));
            assert_eq!(session.client.negotiated_cipher_suite(), Some(suite));
            assert_eq!(session.server.peer_certificates().unwrap(), pki.chain());
            sessions += 1;
        }
    }
    assert_eq!(sessions, if cfg!(feature = "tls12") { 4 * 3 + 3 * 3 + 3 } else { 4 * 3 });
}

#[test]
fn every_group() {
    let pki = Pki::new(Kind::P256);
    let mut sessions = 0;
    for suite in provider().cipher_suites.into_iter().filter(|suite| fits(*suite, Kind::P256)) {
        for group in provider().kx_groups {
            if !group.usable_for_version(version(suite).version) {
                assert_eq!(group.name(), NamedGroup::X25519MLKEM768);
                continue;
            }
            let provider = narrow(&provider(), suite, group);
            let mut session =
                Session::new(&Arc::new(client(&provider, &pki)), &Arc::new(server(&provider, &pki)));
            session.talk().unwrap_or_else(|error| panic!("{suite:?}, {group:?}: {error}"));
            let agreed = session.client.negotiated_key_exchange_group().unwrap();
            assert_eq!(agreed.name(), group.name());
            sessions += 1;
        }
    }
    assert_eq!(sessions, if cfg!(feature = "tls12") { 3 * 4 + 3 * 3 } else { 3 * 4 });
}

/// The hello of the default client carries X25519MLKEM768 and X25519: a server that knows the second alone is served
/// without another round.
#[test]
fn one_hello_serves_old_and_new_servers() {
    let pki = Pki::new(Kind::P256);
    let config = Arc::new(client(&Arc::new(provider()), &pki));
    for group in [NamedGroup::X25519MLKEM768, NamedGroup::X25519] {
        let mut narrowed = provider();
        narrowed.kx_groups.retain(|known| known.name() == group);
        let mut session = Session::new(&config, &Arc::new(server(&Arc::new(narrowed), &pki)));
        session.talk().unwrap();
        assert_eq!(session.client.handshake_kind(), Some(HandshakeKind::Full));
        assert_eq!(session.client.negotiated_key_exchange_group().unwrap().name(), group);
    }
    let mut narrowed = provider();
    narrowed.kx_groups.retain(|known| known.name() == NamedGroup::secp384r1);
    let mut session = Session::new(&config, &Arc::new(server(&Arc::new(narrowed), &pki)));
    session.talk().unwrap();
    assert_eq!(session.client.handshake_kind(), Some(HandshakeKind::FullWithHelloRetryRequest));
}

#[test]
fn sessions_resume_from_tickets_and_from_memory() {
    let pki = Pki::new(Kind::P384);
    for suite in provider().cipher_suites.into_iter().filter(|suite| fits(*suite, Kind::P384)) {
        let provider = narrow(&provider(), suite, nocrypto_rustls::kx_group::SECP256R1);
        for stateless in [true, false] {
            let mut server = server(&provider, &pki);
            if stateless {
                server.ticketer = nocrypto_rustls::Ticketer::new().unwrap();
                server.session_storage = Arc::new(NoServerSessionStorage {});
            }
            let (client, server) = (Arc::new(client(&provider, &pki)), Arc::new(server));
            for kind in [HandshakeKind::Full, HandshakeKind::Resumed] {
                let mut session = Session::new(&client, &server);
                session.talk().unwrap();
                assert_eq!(session.client.handshake_kind(), Some(kind), "{suite:?}, {stateless}");
                assert_eq!(session.server.handshake_kind(), Some(kind), "{suite:?}, {stateless}");
            }
        }
    }
}

#[test]
fn a_flipped_bit_in_a_record_is_bad_record_mac() {
    let pki = Pki::new(Kind::P256);
    for suite in provider().cipher_suites.into_iter().filter(|suite| fits(*suite, Kind::P256)) {
        let provider = narrow(&provider(), suite, nocrypto_rustls::kx_group::X25519);
        let (client, server) = (Arc::new(client(&provider, &pki)), Arc::new(server(&provider, &pki)));
        let overhead = match version(suite).version {
            ProtocolVersion::TLSv1_3 => 17,
            _ if suite.suite().as_str().unwrap_or_default().contains("GCM") => 24,
            _ => 16,
        };
        for at in [5, 12, 13, 5 + overhead + 9] {
            let mut session = Session::new(&client, &server);
            session.run().unwrap();
            session.client.writer().write_all(&[7; 10]).unwrap();
            let refused = carry(&mut session.client, &mut session.server, |bytes| {
                assert_eq!(bytes.len(), 5 + overhead + 10);
                bytes[at] ^= 0x40;
            });
            assert_eq!(refused, Err(Error::DecryptError), "{suite:?}, byte {at}");
            let told = carry(&mut session.server, &mut session.client, |_| {});
            assert_eq!(told, Err(Error::AlertReceived(AlertDescription::BadRecordMac)));
        }
        // Records that are shorter than nonce and tag.
        for length in [1, 7, 8, 15, 16, 23] {
            let mut session = Session::new(&client, &server);
            session.run().unwrap();
            let mut record = vec![23, 3, 3, 0, length];
            record.resize(5 + usize::from(length), 0);
            session.server.read_tls(&mut &record[..]).unwrap();
            assert_eq!(session.server.process_new_packets().map(|_| ()), Err(Error::DecryptError));
        }
    }
}

#[test]
fn shares_that_are_none_are_refused() {
    // y² = x³ − 3x + b has no point for x = 0 and y = 1 on either curve.
    let off_curve = |length: usize| {
        let mut share = vec![0; 1 + 2 * length];
        (share[0], share[2 * length]) = (4, 1);
        share
    };
    let mut refused = 0;
    for group in provider().kx_groups {
        let own = group.start().unwrap().pub_key().to_vec();
        let mut bad = vec![vec![], vec![0], own[1..].to_vec(), [&own[..], &[0]].concat()];
        match group.name() {
            NamedGroup::X25519 => bad.extend([vec![0; 32], [&[1][..], &[0; 31]].concat()]),
            NamedGroup::secp256r1 => {
                bad.extend([off_curve(32), [&[2][..], &own[1..33]].concat(), vec![0; 65], vec![4; 65]]);
            }
            NamedGroup::secp384r1 => {
                bad.extend([off_curve(48), [&[2][..], &own[1..49]].concat(), vec![0; 97], vec![4; 97]]);
            }
            _ => {
                // An X25519 half of small order; as a client's share also coefficients that are not below q.
                bad.push([&own[..1184], &[0; 32]].concat());
                bad.push([&[0xff; 1184][..], &own[1184..]].concat());
                bad.push(vec![0; 1120]);
            }
        }
        for share in &bad {
            let invalid = Error::PeerMisbehaved(PeerMisbehaved::InvalidKeyShare);
            let completed = group.start().unwrap().complete(share).map(|_| ());
            assert_eq!(completed, Err(invalid.clone()), "{group:?}, {} bytes", share.len());
            let completed = group.start_and_complete(share).map(|_| ());
            assert_eq!(completed, Err(invalid), "{group:?}, {} bytes", share.len());
            refused += 1;
        }
    }
    assert_eq!(refused, 4 * 4 + 2 + 4 + 4 + 3);
}

#[test]
fn a_wrong_name_a_foreign_root_and_a_foreign_key_are_refused() {
    let (pki, other) = (
        Pki::new(Kind::P256),
        Pki::signed(Kind::Ed25519, &Kind::P256.key(9), &mut Kind::P256.key(9).signer(&mut pki::rng(9))),
    );
    let provider = Arc::new(provider());
    let server_config = Arc::new(server(&provider, &pki));
    let mut foreign = Session::new(&Arc::new(client(&provider, &other)), &server_config);
    assert!(matches!(foreign.run(), Err(Error::InvalidCertificate(_))));
    let mut wrong = Session::new(&Arc::new(client(&provider, &pki)), &server_config);
    let elsewhere = rustls::pki_types::ServerName::try_from("elsewhere.example").unwrap();
    wrong.client = rustls::ClientConnection::new(Arc::new(client(&provider, &pki)), elsewhere).unwrap();
    assert!(matches!(wrong.run(), Err(Error::InvalidCertificate(_))));
    let config = ServerConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(pki.chain(), other.key_der());
    assert!(matches!(config, Err(Error::InconsistentKeys(_))), "rustls compares key and certificate");
    let garbage = rustls::pki_types::PrivatePkcs8KeyDer::from(vec![0x30, 0]);
    let Err(Error::General(why)) = provider.key_provider.load_private_key(garbage.into()) else { panic!() };
    assert!(why.starts_with("the private key cannot be used: "), "{why}");
}

/// What the README shows: the process-wide default, and builders that name no provider.
#[test]
fn the_default_of_the_process() {
    nocrypto_rustls::default_provider().install_default().unwrap();
    let roots = RootCertStore::empty();
    let mut config = ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
    config.resumption = Resumption::disabled();
    let groups = config.crypto_provider().kx_groups.iter().map(|group| group.name());
    assert_eq!(groups.collect::<Vec<_>>()[0], NamedGroup::X25519MLKEM768);
}
