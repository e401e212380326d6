//! Is every other message refused? Every state that can be reached, every input that a peer can send.
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

use std::collections::BTreeSet;

use nocrypto_tls::message::HandshakeType;
use nocrypto_tls::transitions::{InputKind, StateName, find};
use nocrypto_tls::{AlertDescription, Error, PeerFault};
use support::engine::{Engine, Flavour};
use support::pki::Ca;

/// What only the connection itself says to a state; the walk inside the crate covers it.
fn is_internal(kind: InputKind) -> bool {
    matches!(
        kind,
        InputKind::Start
            | InputKind::Verdict
            | InputKind::Signature
            | InputKind::Session
            | InputKind::UpdateKeys
    )
}

fn waits_inside(state: StateName) -> bool {
    use StateName::*;
    matches!(
        state,
        ClientStart
            | Client12AwaitVerdict
            | Client12AwaitSignature
            | Client13AwaitVerdict
            | Client13AwaitSignature
            | ServerAwaitSession
            | Server13AwaitVerdict
            | Server13AwaitSignature
            | Server12AwaitVerdict
            | Server12AwaitSignature
            | Failed
    )
}

#[test]
fn every_pair() {
    let mut ca = Ca::new("CA", 20);
    let mut visited = BTreeSet::new();
    let (mut advanced, mut refused) = (0, 0);
    let flavours = Flavour::ALL.into_iter().flat_map(|flavour| [(flavour, false), (flavour, true)]);
    for (flavour, server) in flavours {
        for auth in [false, true] {
            let length = Engine::of(flavour, &mut ca, server, auth, 1).peer.script().len();
            for at in 0..length {
                for kind in InputKind::ALL.into_iter().filter(|kind| !is_internal(*kind)) {
                    let mut engine = Engine::of(flavour, &mut ca, server, auth, 1);
                    let script = engine.peer.script();
                    for step in &script[..at] {
                        engine.regular(*step);
                    }
                    let from = engine.state;
                    assert_eq!(engine.side.error, None, "{from} after {at} messages");
                    visited.insert(from);
                    // Where 1.3 is not offered, no ChangeCipherSpec comes before the version is known.
                    if flavour.is_tls12()
                        && (from, kind) == (StateName::ClientExpectServerHello, InputKind::ChangeCipherSpec)
                    {
                        engine.regular(kind);
                        assert!(engine.side.error.is_some());
                        continue;
                    }
                    engine.regular(kind);
                    match find(from, kind) {
                        Some(row) => {
                            let reached = row.to.contains(&engine.state) || through(row.to, engine.state);
                            let error = &engine.side.error;
                            assert!(
                                error.is_none() && reached,
                                "{from} {kind:?}: {error:?} in {}",
                                engine.state
                            );
                            advanced += 1;
                        }
                        None => {
                            let error = engine.side.error.clone();
                            let fault = match (&error, kind) {
                                (
                                    Some(Error::Peer(PeerFault::UnexpectedMessage { received, state })),
                                    InputKind::Message(h),
                                ) => *received == h && *state == from,
                                (Some(Error::Peer(PeerFault::UnexpectedRecord { state, .. })), _) => {
                                    *state == from
                                }
                                _ => false,
                            };
                            assert!(fault, "{from} {kind:?}: {error:?}");
                            let alert = error.and_then(|error| error.alert());
                            assert_eq!(alert, Some(AlertDescription::UNEXPECTED_MESSAGE));
                            assert_eq!(engine.peer.alerts, [(2, AlertDescription::UNEXPECTED_MESSAGE.0)]);
                            assert!(!engine.side.connection.is_handshake_complete());
                            refused += 1;
                        }
                    }
                }
            }
        }
    }
    let reachable: BTreeSet<_> = StateName::ALL.into_iter().filter(|state| !waits_inside(*state)).collect();
    assert_eq!(visited, reachable);
    println!("{} states, {advanced} pairs advanced, {refused} refused", visited.len());
}

/// The connection answers verdicts and signatures by itself: the state after the pause is as good.
fn through(to: &[StateName], state: StateName) -> bool {
    to.iter().filter(|pause| waits_inside(**pause)).any(|pause| {
        [InputKind::Verdict, InputKind::Signature]
            .into_iter()
            .filter_map(|answer| find(*pause, answer))
            .any(|row| row.to.contains(&state))
    })
}

#[test]
fn the_regular_order_connects() {
    let mut ca = Ca::new("CA", 21);
    let flavours = Flavour::ALL.into_iter().flat_map(|flavour| [(flavour, false), (flavour, true)]);
    for (flavour, server) in flavours {
        for auth in [false, true] {
            let mut engine = Engine::of(flavour, &mut ca, server, auth, 1);
            for step in engine.peer.script() {
                engine.regular(step);
                assert_eq!(engine.side.error, None, "{flavour:?} {server} {auth} {step:?}");
            }
            assert!(engine.side.connection.is_handshake_complete());
            assert!(engine.peer.finished);
            assert_eq!(engine.side.received, b"data");
            let status: &[u8] = if flavour == Flavour::Tls12Status && !server { b"OCSP" } else { b"" };
            assert_eq!(engine.side.connection.ocsp_response(), status);
            if !flavour.is_tls12() {
                continue;
            }
            // And a wish to renegotiate is declined with a warning.
            let wish = if server { HandshakeType::CLIENT_HELLO } else { HandshakeType::HELLO_REQUEST };
            engine.regular(InputKind::Message(wish));
            assert_eq!(engine.peer.alerts, [(1, AlertDescription::NO_RENEGOTIATION.0)]);
            engine.regular(InputKind::ApplicationData);
            assert_eq!(engine.side.received, b"datadata");
        }
    }
}
