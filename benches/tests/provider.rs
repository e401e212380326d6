//! rustls on nocrypto-rustls against rustls on aws-lc-rs: every suite and group, each side in each role, one hello for
//! both. Lives here because aws-lc-rs needs a C compiler.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "tests"
)]

#[path = "../../rustls-provider/tests/support/pki.rs"]
mod pki;
#[path = "../../rustls-provider/tests/support/session.rs"]
mod session;

use std::sync::Arc;

use rustls::crypto::{CryptoProvider, aws_lc_rs};
use rustls::{HandshakeKind, NamedGroup, SupportedCipherSuite};

use pki::{Kind, Pki};
use session::{Session, client, narrow, server, version};

fn ours() -> CryptoProvider {
    nocrypto_rustls::default_provider()
}

fn theirs() -> CryptoProvider {
    aws_lc_rs::default_provider()
}

fn fits(suite: SupportedCipherSuite, kind: Kind) -> bool {
    let name = suite.suite().as_str().unwrap_or_default();
    name.starts_with("TLS13") || name.contains("_RSA_") == (kind == Kind::Rsa)
}

#[test]
fn every_suite_group_and_key_in_both_roles() {
    let mut sessions = 0;
    for kind in Kind::ALL {
        let pki = Pki::new(kind);
        for suite in ours().cipher_suites.into_iter().filter(|suite| fits(*suite, kind)) {
            for group in ours().kx_groups.into_iter().filter(|g| g.usable_for_version(version(suite).version))
            {
                let (ours, theirs) = (narrow(&ours(), suite, group), narrow(&theirs(), suite, group));
                for (at_client, at_server) in [(&ours, &theirs), (&theirs, &ours)] {
                    let (client, server) = (client(at_client, &pki), server(at_server, &pki));
                    let mut session = Session::new(&Arc::new(client), &Arc::new(server));
                    session.talk().unwrap_or_else(|error| panic!("{suite:?}, {kind:?}, {group:?}: {error}"));
                    assert_eq!(session.server.peer_certificates().unwrap(), pki.chain());
                    sessions += 1;
                }
            }
        }
    }
    assert_eq!(sessions, 2 * (4 * 3 * 4 + (3 * 3 + 3) * 3));
}

#[test]
fn the_defaults_agree_on_the_hybrid_without_a_retry() {
    let pki = Pki::new(Kind::P256);
    let (ours, mut theirs) = (Arc::new(ours()), theirs());
    // As its feature prefer-post-quantum has it.
    theirs.kx_groups.sort_by_key(|group| group.name() != NamedGroup::X25519MLKEM768);
    let theirs = Arc::new(theirs);
    for (at_client, at_server) in [(&ours, &theirs), (&theirs, &ours)] {
        let (client, server) = (client(at_client, &pki), server(at_server, &pki));
        let mut session = Session::new(&Arc::new(client), &Arc::new(server));
        session.talk().unwrap();
        assert_eq!(session.client.handshake_kind(), Some(HandshakeKind::Full));
        let group = session.client.negotiated_key_exchange_group().unwrap();
        assert_eq!(group.name(), NamedGroup::X25519MLKEM768);
    }
}

/// A session that one provider's server began resumes at the other's client and the other way round.
#[test]
fn sessions_resume_across() {
    let pki = Pki::new(Kind::Rsa);
    for suite in ours().cipher_suites.into_iter().filter(|suite| fits(*suite, Kind::Rsa)) {
        let group = nocrypto_rustls::kx_group::X25519;
        let (ours, theirs) = (narrow(&ours(), suite, group), narrow(&theirs(), suite, group));
        for (at_client, at_server) in [(&ours, &theirs), (&theirs, &ours)] {
            let (client, server) = (Arc::new(client(at_client, &pki)), Arc::new(server(at_server, &pki)));
            for kind in [HandshakeKind::Full, HandshakeKind::Resumed] {
                let mut session = Session::new(&client, &server);
                session.talk().unwrap();
                assert_eq!(session.client.handshake_kind(), Some(kind), "{suite:?}");
            }
        }
    }
}
