//! Is every deviation refused? Our own endpoint changed in one step: each message dropped, repeated, swapped with the
//! next, replaced by that of another connection, or with any message inserted before it.
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

use nocrypto_tls::AlertDescription as A;
use nocrypto_tls::message::HandshakeType as H;
use nocrypto_tls::transitions::{InputKind, find};
use support::engine::{Engine, Flavour};
use support::peer::message;
use support::pki::Ca;

#[derive(Clone, Copy, Debug)]
enum Operation {
    Drop,
    Repeat,
    Swap,
    Insert(InputKind),
    /// The message as another connection of the same peers had it.
    Replace,
}

fn operations() -> Vec<Operation> {
    let mut all = vec![Operation::Drop, Operation::Repeat, Operation::Swap, Operation::Replace];
    let outside = InputKind::ALL.into_iter();
    let outside = outside.filter(|kind| {
        !matches!(
            kind,
            InputKind::Start
                | InputKind::Verdict
                | InputKind::Signature
                | InputKind::Session
                | InputKind::UpdateKeys
        )
    });
    all.extend(outside.map(Operation::Insert));
    all
}

/// One kind of handshake.
#[derive(Clone, Copy, Debug)]
struct Setup {
    flavour: Flavour,
    server: bool,
    auth: bool,
}

impl Setup {
    fn engine(self, ca: &mut Ca, seed: u8) -> Engine {
        Engine::of(self.flavour, ca, self.server, self.auth, seed)
    }
}

/// Runs the script with one change; `None` where the change would be none. Says too whether the engine's table lets an
/// inserted message pass without going anywhere.
fn run(ca: &mut Ca, setup: Setup, at: usize, operation: Operation) -> Option<(Engine, bool)> {
    let mut engine = setup.engine(ca, 1);
    let script = engine.peer.script();
    let mut passes = false;
    let mut other = None;
    if let Operation::Replace = operation {
        let mut another = setup.engine(ca, 2);
        for step in &script[..at] {
            another.regular(*step);
        }
        other = Some(another.peer.make(script[at]));
    }
    let mut index = 0;
    while index < script.len() && engine.side.error.is_none() {
        let step = script[index];
        if index != at {
            engine.regular(step);
            index += 1;
            continue;
        }
        match operation {
            Operation::Drop => {}
            Operation::Repeat => {
                let out = engine.peer.make(step);
                engine.give(&out);
                engine.give(&out);
            }
            Operation::Swap => {
                let next = *script.get(index + 1)?;
                // Two hellos in a row are made in their order, whatever it is.
                if next == step {
                    return None;
                }
                engine.regular(next);
                if engine.side.error.is_none() {
                    engine.regular(step);
                }
                index += 1;
            }
            Operation::Insert(kind) => {
                let row = find(engine.state, kind).map(|row| row.to);
                let early = setup.flavour.is_tls12() && kind == InputKind::ChangeCipherSpec;
                passes = row == Some(&[engine.state]) && !early;
                engine.regular(kind);
                if engine.side.error.is_none() {
                    engine.regular(step);
                }
            }
            Operation::Replace => {
                let out = other.take()?;
                if out == engine.peer.make(step) {
                    return None;
                }
                engine.give(&out);
            }
        }
        index += 1;
    }
    engine.side.connection.received_end();
    engine.exchange();
    Some((engine, passes))
}

/// The alert that the RFCs name for this deviation.
fn expected(setup: Setup, script: &[InputKind], at: usize, operation: Operation) -> A {
    let hello = script[at] == message(H::CLIENT_HELLO);
    match operation {
        // RFC 9846 §4.2.2, §4.1.2: without this connection's cookie, or with another hello than the first.
        Operation::Replace | Operation::Repeat if setup.flavour == Flavour::Retry && hello && at == 0 => {
            A::ILLEGAL_PARAMETER
        }
        Operation::Replace if setup.flavour == Flavour::Retry && hello => A::ILLEGAL_PARAMETER,
        // RFC 9846 §4.1.3: another client's session id comes back.
        Operation::Replace if !setup.flavour.is_tls12() && script[at] == message(H::SERVER_HELLO) => {
            A::ILLEGAL_PARAMETER
        }
        Operation::Replace => match script[at] {
            // Signatures and Finished of another connection do not verify here.
            InputKind::Message(
                H::SERVER_HELLO
                | H::CERTIFICATE
                | H::SERVER_KEY_EXCHANGE
                | H::CERTIFICATE_VERIFY
                | H::FINISHED,
            ) => A::DECRYPT_ERROR,
            // Other keys were agreed on: the first protected record does not open.
            _ => A::BAD_RECORD_MAC,
        },
        _ => A::UNEXPECTED_MESSAGE,
    }
}

#[test]
fn every_deviation_ends_in_its_alert() {
    let mut ca = Ca::new("CA", 40);
    let (mut planned, mut refused, mut tolerated, mut none) = (0, 0, 0, 0);
    let roles = [(false, false), (false, true), (true, false), (true, true)];
    let setups = Flavour::ALL
        .into_iter()
        .flat_map(|flavour| roles.into_iter().map(move |(server, auth)| Setup { flavour, server, auth }));
    for setup in setups {
        let Setup { flavour, server, auth } = setup;
        let script = setup.engine(&mut ca, 1).peer.script();
        // The last word is application data, which belongs to no handshake.
        for at in 0..script.len() - 1 {
            for operation in operations() {
                let context = format!("{setup:?}, {:?}: {operation:?}", script[at]);
                planned += 1;
                let Some((engine, passes)) = run(&mut ca, setup, at, operation) else {
                    none += 1;
                    continue;
                };
                let error = engine.side.error.clone();
                // RFC 5246 §7.4.1.1: a client ignores HelloRequest while it negotiates. RFC 9846 §5: both sides drop a
                // ChangeCipherSpec in a handshake of TLS 1.3.
                if passes {
                    assert_eq!(error, None, "{context}");
                    assert!(engine.side.connection.is_handshake_complete(), "{context}");
                    tolerated += 1;
                    continue;
                }
                // A server may ask for a certificate or show a response, or not: that is another handshake, not a
                // deviation.
                let (asks, status) = (message(H::CERTIFICATE_REQUEST), message(H::CERTIFICATE_STATUS));
                let after_request = if flavour.is_tls12() { H::SERVER_HELLO_DONE } else { H::CERTIFICATE };
                let other_handshake = match operation {
                    Operation::Insert(kind) => kind == asks && script[at] == message(after_request) && !auth,
                    Operation::Drop => script[at] == asks || script[at] == status,
                    _ => false,
                };
                if !server && other_handshake {
                    assert_eq!(error, None, "{context}");
                    none += 1;
                    continue;
                }
                assert!(!engine.side.connection.is_handshake_complete(), "{context}");
                let error = error.expect(&context);
                let wanted = Some(expected(setup, &script, at, operation));
                assert_eq!(error.alert(), wanted, "{context}: {error}");
                // Under keys that this peer does not have it cannot read what it is told.
                if engine.peer.tls13.as_ref().is_none_or(|peer| peer.unreadable == 0) {
                    assert_eq!(engine.peer.alerts.last().map(|(_, alert)| A(*alert)), wanted, "{context}");
                }
                refused += 1;
            }
        }
    }
    println!(
        "{planned} deviations: {refused} refused, {tolerated} that the RFCs let pass, {none} that are another handshake or no change"
    );
    assert_eq!(planned, refused + tolerated + none);
    assert!(refused > 1_400 && none < 40, "none is skipped");
}
