//! The state machines as data: which input may follow in which state, and where it leads.
//!
//! The states are written as code; this table is what they are checked against: every pair of state and input is
//! walked by a test, the listed ones advance and all others are refused with `unexpected_message`.
//! TLS 1.3 adds its names and rows here.

use core::fmt;

use crate::message::HandshakeType;

/// The name of a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
#[allow(missing_docs, reason = "each variant is the name of a state's struct, documented there")]
pub enum StateName {
    ClientStart,
    ClientExpectServerHello,
    Client12ExpectCertificate,
    Client12AwaitVerdict,
    Client12ExpectServerKeyExchange,
    Client12ExpectCertificateRequest,
    Client12ExpectServerHelloDone,
    Client12AwaitSignature,
    Client12ExpectChangeCipherSpec,
    Client12ExpectFinished,
    Client12Traffic,
    ServerExpectClientHello,
    Server12AwaitSignature,
    Server12ExpectCertificate,
    Server12AwaitVerdict,
    Server12ExpectClientKeyExchange,
    Server12ExpectCertificateVerify,
    Server12ExpectChangeCipherSpec,
    Server12ExpectFinished,
    Server12Traffic,
    Failed,
}

impl StateName {
    /// Every state, in wire order, clients first.
    pub const ALL: [Self; 21] = [
        Self::ClientStart,
        Self::ClientExpectServerHello,
        Self::Client12ExpectCertificate,
        Self::Client12AwaitVerdict,
        Self::Client12ExpectServerKeyExchange,
        Self::Client12ExpectCertificateRequest,
        Self::Client12ExpectServerHelloDone,
        Self::Client12AwaitSignature,
        Self::Client12ExpectChangeCipherSpec,
        Self::Client12ExpectFinished,
        Self::Client12Traffic,
        Self::ServerExpectClientHello,
        Self::Server12AwaitSignature,
        Self::Server12ExpectCertificate,
        Self::Server12AwaitVerdict,
        Self::Server12ExpectClientKeyExchange,
        Self::Server12ExpectCertificateVerify,
        Self::Server12ExpectChangeCipherSpec,
        Self::Server12ExpectFinished,
        Self::Server12Traffic,
        Self::Failed,
    ];
}

impl fmt::Display for StateName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// What can come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InputKind {
    /// The first call of `process` on a client.
    Start,
    /// A handshake message.
    Message(HandshakeType),
    /// The record that switches the peer's keys (TLS 1.2).
    ChangeCipherSpec,
    /// Application data.
    ApplicationData,
    /// The verifier accepted the peer's certificate.
    Verdict,
    /// This side's private key has signed.
    Signature,
}

impl InputKind {
    /// Every input that a peer or the connection can produce.
    pub const ALL: [Self; 17] = [
        Self::Start,
        Self::Message(HandshakeType::HELLO_REQUEST),
        Self::Message(HandshakeType::CLIENT_HELLO),
        Self::Message(HandshakeType::SERVER_HELLO),
        Self::Message(HandshakeType::NEW_SESSION_TICKET),
        Self::Message(HandshakeType::CERTIFICATE),
        Self::Message(HandshakeType::SERVER_KEY_EXCHANGE),
        Self::Message(HandshakeType::CERTIFICATE_REQUEST),
        Self::Message(HandshakeType::SERVER_HELLO_DONE),
        Self::Message(HandshakeType::CERTIFICATE_VERIFY),
        Self::Message(HandshakeType::CLIENT_KEY_EXCHANGE),
        Self::Message(HandshakeType::FINISHED),
        Self::Message(HandshakeType::CERTIFICATE_STATUS),
        Self::ChangeCipherSpec,
        Self::ApplicationData,
        Self::Verdict,
        Self::Signature,
    ];
}

/// One row: in `from`, `input` leads to one of `to`.
#[derive(Clone, Copy, Debug)]
pub struct Transition {
    /// Where the connection is.
    pub from: StateName,
    /// What comes in.
    pub input: InputKind,
    /// Where it can be afterwards; more than one where the configuration or the message decides.
    pub to: &'static [StateName],
}

const fn row(from: StateName, input: InputKind, to: &'static [StateName]) -> Transition {
    Transition { from, input, to }
}

/// Every transition. A pair that is not listed is refused with `unexpected_message`.
pub const TABLE: &[Transition] = {
    use HandshakeType as H;
    use InputKind::{ApplicationData, ChangeCipherSpec, Message, Signature, Start, Verdict};
    use StateName::*;
    &[
        row(ClientStart, Start, &[ClientExpectServerHello]),
        row(ClientExpectServerHello, Message(H::SERVER_HELLO), &[Client12ExpectCertificate]),
        row(Client12ExpectCertificate, Message(H::CERTIFICATE), &[Client12AwaitVerdict]),
        row(Client12AwaitVerdict, Verdict, &[Client12ExpectServerKeyExchange]),
        row(
            Client12ExpectServerKeyExchange,
            Message(H::SERVER_KEY_EXCHANGE),
            &[Client12ExpectCertificateRequest],
        ),
        row(
            Client12ExpectCertificateRequest,
            Message(H::CERTIFICATE_REQUEST),
            &[Client12ExpectServerHelloDone],
        ),
        row(
            Client12ExpectCertificateRequest,
            Message(H::SERVER_HELLO_DONE),
            &[Client12ExpectChangeCipherSpec],
        ),
        row(
            Client12ExpectServerHelloDone,
            Message(H::SERVER_HELLO_DONE),
            &[Client12AwaitSignature, Client12ExpectChangeCipherSpec],
        ),
        row(Client12AwaitSignature, Signature, &[Client12ExpectChangeCipherSpec]),
        row(Client12ExpectChangeCipherSpec, ChangeCipherSpec, &[Client12ExpectFinished]),
        row(Client12ExpectFinished, Message(H::FINISHED), &[Client12Traffic]),
        row(Client12Traffic, ApplicationData, &[Client12Traffic]),
        // RFC 5246 §7.4.1.1: HelloRequest "will be ignored by the client if the client is currently negotiating".
        row(ClientExpectServerHello, Message(H::HELLO_REQUEST), &[ClientExpectServerHello]),
        row(Client12ExpectCertificate, Message(H::HELLO_REQUEST), &[Client12ExpectCertificate]),
        row(Client12ExpectServerKeyExchange, Message(H::HELLO_REQUEST), &[Client12ExpectServerKeyExchange]),
        row(Client12ExpectCertificateRequest, Message(H::HELLO_REQUEST), &[Client12ExpectCertificateRequest]),
        row(Client12ExpectServerHelloDone, Message(H::HELLO_REQUEST), &[Client12ExpectServerHelloDone]),
        row(Client12ExpectChangeCipherSpec, Message(H::HELLO_REQUEST), &[Client12ExpectChangeCipherSpec]),
        row(Client12ExpectFinished, Message(H::HELLO_REQUEST), &[Client12ExpectFinished]),
        // RFC 5246 §7.2.2: answered with the warning no_renegotiation; the connection goes on.
        row(Client12Traffic, Message(H::HELLO_REQUEST), &[Client12Traffic]),
        row(ServerExpectClientHello, Message(H::CLIENT_HELLO), &[Server12AwaitSignature]),
        row(Server12AwaitSignature, Signature, &[Server12ExpectCertificate, Server12ExpectClientKeyExchange]),
        row(
            Server12ExpectCertificate,
            Message(H::CERTIFICATE),
            &[Server12AwaitVerdict, Server12ExpectClientKeyExchange],
        ),
        row(Server12AwaitVerdict, Verdict, &[Server12ExpectClientKeyExchange]),
        row(
            Server12ExpectClientKeyExchange,
            Message(H::CLIENT_KEY_EXCHANGE),
            &[Server12ExpectCertificateVerify, Server12ExpectChangeCipherSpec],
        ),
        row(
            Server12ExpectCertificateVerify,
            Message(H::CERTIFICATE_VERIFY),
            &[Server12ExpectChangeCipherSpec],
        ),
        row(Server12ExpectChangeCipherSpec, ChangeCipherSpec, &[Server12ExpectFinished]),
        row(Server12ExpectFinished, Message(H::FINISHED), &[Server12Traffic]),
        row(Server12Traffic, ApplicationData, &[Server12Traffic]),
        // RFC 5246 §7.2.2: answered with the warning no_renegotiation; the connection goes on.
        row(Server12Traffic, Message(H::CLIENT_HELLO), &[Server12Traffic]),
    ]
};

/// The row for a pair, if there is one.
pub fn find(from: StateName, input: InputKind) -> Option<&'static Transition> {
    TABLE.iter().find(|row| row.from == from && row.input == input)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_pair_is_listed_twice() {
        for (i, a) in TABLE.iter().enumerate() {
            assert!(TABLE[i + 1..].iter().all(|b| (a.from, a.input) != (b.from, b.input)), "{a:?}");
        }
    }

    #[test]
    fn every_state_but_the_first_is_reached_and_every_state_but_the_last_is_left() {
        use StateName::{ClientStart, Failed, ServerExpectClientHello};
        for state in StateName::ALL {
            let reached = TABLE.iter().any(|row| row.from != state && row.to.contains(&state));
            let first = matches!(state, ClientStart | ServerExpectClientHello | Failed);
            assert_ne!(reached, first, "{state}");
            assert_ne!(TABLE.iter().any(|row| row.from == state), state == Failed, "{state}");
        }
    }
}
