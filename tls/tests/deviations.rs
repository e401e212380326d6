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
    pub mod pki;
    pub mod wire;
}

use nocrypto_tls::AlertDescription as A;
use nocrypto_tls::message::HandshakeType as H;
use nocrypto_tls::transitions::InputKind;
use support::engine::Engine;
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
    let outside =
        outside.filter(|k| !matches!(k, InputKind::Start | InputKind::Verdict | InputKind::Signature));
    all.extend(outside.map(Operation::Insert));
    all
}

/// Runs the script with one change; `None` where the change would be none.
fn run(ca: &mut Ca, server: bool, auth: bool, at: usize, operation: Operation) -> Option<Engine> {
    let mut engine = Engine::new(ca, server, auth, 1);
    let script = engine.peer.script();
    let mut other = None;
    if let Operation::Replace = operation {
        let mut another = Engine::new(ca, server, auth, 2);
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
                engine.regular(next);
                if engine.side.error.is_none() {
                    engine.regular(step);
                }
                index += 1;
            }
            Operation::Insert(kind) => {
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
    Some(engine)
}

/// The alert that RFC 5246 names for this deviation.
fn expected(script: &[InputKind], at: usize, operation: Operation) -> A {
    match operation {
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
    for server in [false, true] {
        for auth in [false, true] {
            let script = Engine::new(&mut ca, server, auth, 1).peer.script();
            // The last word is application data, which belongs to no handshake.
            for at in 0..script.len() - 1 {
                for operation in operations() {
                    let context = format!("server {server}, auth {auth}, {:?}: {operation:?}", script[at]);
                    planned += 1;
                    let Some(engine) = run(&mut ca, server, auth, at, operation) else {
                        none += 1;
                        continue;
                    };
                    let error = engine.side.error.clone();
                    // RFC 5246 §7.4.1.1: a client ignores HelloRequest while it negotiates.
                    if !server
                        && matches!(operation, Operation::Insert(kind) if kind == message(H::HELLO_REQUEST))
                    {
                        assert_eq!(error, None, "{context}");
                        assert!(engine.side.connection.is_handshake_complete(), "{context}");
                        tolerated += 1;
                        continue;
                    }
                    // A server may ask for a certificate or not: that is another handshake, not a deviation.
                    let asks = message(H::CERTIFICATE_REQUEST);
                    let other_handshake = match operation {
                        Operation::Insert(kind) => {
                            kind == asks && script[at] == message(H::SERVER_HELLO_DONE) && !auth
                        }
                        Operation::Drop => script[at] == asks,
                        _ => false,
                    };
                    if !server && other_handshake {
                        assert_eq!(error, None, "{context}");
                        none += 1;
                        continue;
                    }
                    assert!(!engine.side.connection.is_handshake_complete(), "{context}");
                    let error = error.expect(&context);
                    let wanted = Some(expected(&script, at, operation));
                    assert_eq!(error.alert(), wanted, "{context}: {error}");
                    assert_eq!(engine.peer.alerts.last().map(|(_, alert)| A(*alert)), wanted, "{context}");
                    refused += 1;
                }
            }
        }
    }
    println!(
        "{planned} deviations: {refused} refused, {tolerated} HelloRequests ignored, {none} that are another handshake or no change"
    );
    assert_eq!(planned, refused + tolerated + none);
    assert!(refused > 380 && none < 10, "none is skipped");
}
