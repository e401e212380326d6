//! The state machines as data: which input may follow in which state, and where it leads.
//!
//! The states are written as code; this table is what they are checked against: every pair of state and input is
//! walked by a test, the listed ones advance and all others are refused with `unexpected_message`.

use core::fmt;

use crate::message::HandshakeType;

/// The name of a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
#[allow(missing_docs, reason = "each variant is the name of a state's struct, documented there")]
pub enum StateName {
    ClientStart,
    ClientExpectServerHello,
    ClientExpectSecondServerHello,
    Client13ExpectEncryptedExtensions,
    Client13ExpectCertificateRequest,
    Client13ExpectCertificate,
    Client13AwaitVerdict,
    Client13ExpectCertificateVerify,
    Client13ExpectFinished,
    Client13AwaitSignature,
    Client13Traffic,
    Client12ExpectCertificate,
    Client12AwaitVerdict,
    Client12ExpectCertificateStatus,
    Client12ExpectServerKeyExchange,
    Client12ExpectCertificateRequest,
    Client12ExpectServerHelloDone,
    Client12AwaitSignature,
    Client12ExpectChangeCipherSpec,
    Client12ExpectFinished,
    Client12Traffic,
    ServerExpectClientHello,
    ServerExpectSecondClientHello,
    ServerAwaitSession,
    Server13AwaitSignature,
    Server13ExpectCertificate,
    Server13AwaitVerdict,
    Server13ExpectCertificateVerify,
    Server13ExpectFinished,
    Server13Traffic,
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
    pub const ALL: [Self; 39] = [
        Self::ClientStart,
        Self::ClientExpectServerHello,
        Self::ClientExpectSecondServerHello,
        Self::Client13ExpectEncryptedExtensions,
        Self::Client13ExpectCertificateRequest,
        Self::Client13ExpectCertificate,
        Self::Client13AwaitVerdict,
        Self::Client13ExpectCertificateVerify,
        Self::Client13ExpectFinished,
        Self::Client13AwaitSignature,
        Self::Client13Traffic,
        Self::Client12ExpectCertificate,
        Self::Client12AwaitVerdict,
        Self::Client12ExpectCertificateStatus,
        Self::Client12ExpectServerKeyExchange,
        Self::Client12ExpectCertificateRequest,
        Self::Client12ExpectServerHelloDone,
        Self::Client12AwaitSignature,
        Self::Client12ExpectChangeCipherSpec,
        Self::Client12ExpectFinished,
        Self::Client12Traffic,
        Self::ServerExpectClientHello,
        Self::ServerExpectSecondClientHello,
        Self::ServerAwaitSession,
        Self::Server13AwaitSignature,
        Self::Server13ExpectCertificate,
        Self::Server13AwaitVerdict,
        Self::Server13ExpectCertificateVerify,
        Self::Server13ExpectFinished,
        Self::Server13Traffic,
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
    /// The record that switches the peer's keys (TLS 1.2), or that is there for middleboxes (TLS 1.3).
    ChangeCipherSpec,
    /// Application data.
    ApplicationData,
    /// The verifier accepted the peer's certificate.
    Verdict,
    /// This side's private key has signed.
    Signature,
    /// The client's tickets were looked at (TLS 1.3).
    Session,
    /// This side's keys are used up, or the application wants others (TLS 1.3).
    UpdateKeys,
}

impl InputKind {
    /// Every input that a peer or the connection can produce.
    pub const ALL: [Self; 22] = [
        Self::Start,
        Self::Message(HandshakeType::HELLO_REQUEST),
        Self::Message(HandshakeType::CLIENT_HELLO),
        Self::Message(HandshakeType::SERVER_HELLO),
        Self::Message(HandshakeType::NEW_SESSION_TICKET),
        Self::Message(HandshakeType::END_OF_EARLY_DATA),
        Self::Message(HandshakeType::ENCRYPTED_EXTENSIONS),
        Self::Message(HandshakeType::CERTIFICATE),
        Self::Message(HandshakeType::SERVER_KEY_EXCHANGE),
        Self::Message(HandshakeType::CERTIFICATE_REQUEST),
        Self::Message(HandshakeType::SERVER_HELLO_DONE),
        Self::Message(HandshakeType::CERTIFICATE_VERIFY),
        Self::Message(HandshakeType::CLIENT_KEY_EXCHANGE),
        Self::Message(HandshakeType::FINISHED),
        Self::Message(HandshakeType::CERTIFICATE_STATUS),
        Self::Message(HandshakeType::KEY_UPDATE),
        Self::ChangeCipherSpec,
        Self::ApplicationData,
        Self::Verdict,
        Self::Signature,
        Self::Session,
        Self::UpdateKeys,
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
    use InputKind::{
        ApplicationData, ChangeCipherSpec, Message, Session, Signature, Start, UpdateKeys, Verdict,
    };
    use StateName::*;
    &[
        row(ClientStart, Start, &[ClientExpectServerHello]),
        row(
            ClientExpectServerHello,
            Message(H::SERVER_HELLO),
            &[Client13ExpectEncryptedExtensions, ClientExpectSecondServerHello, Client12ExpectCertificate],
        ),
        row(ClientExpectSecondServerHello, Message(H::SERVER_HELLO), &[Client13ExpectEncryptedExtensions]),
        row(
            Client13ExpectEncryptedExtensions,
            Message(H::ENCRYPTED_EXTENSIONS),
            &[Client13ExpectCertificateRequest, Client13ExpectFinished],
        ),
        row(Client13ExpectCertificateRequest, Message(H::CERTIFICATE_REQUEST), &[Client13ExpectCertificate]),
        row(Client13ExpectCertificateRequest, Message(H::CERTIFICATE), &[Client13AwaitVerdict]),
        row(Client13ExpectCertificate, Message(H::CERTIFICATE), &[Client13AwaitVerdict]),
        row(Client13AwaitVerdict, Verdict, &[Client13ExpectCertificateVerify]),
        row(Client13ExpectCertificateVerify, Message(H::CERTIFICATE_VERIFY), &[Client13ExpectFinished]),
        row(Client13ExpectFinished, Message(H::FINISHED), &[Client13AwaitSignature, Client13Traffic]),
        row(Client13AwaitSignature, Signature, &[Client13Traffic]),
        row(Client13Traffic, ApplicationData, &[Client13Traffic]),
        row(Client13Traffic, Message(H::NEW_SESSION_TICKET), &[Client13Traffic]),
        row(Client13Traffic, Message(H::KEY_UPDATE), &[Client13Traffic]),
        row(Client13Traffic, UpdateKeys, &[Client13Traffic]),
        // RFC 9846 §5: dropped "at any time after the first ClientHello message has been sent or received and before the
        // peer's Finished message has been received". Where 1.3 is not offered, the first of these is refused.
        row(ClientExpectServerHello, ChangeCipherSpec, &[ClientExpectServerHello]),
        row(ClientExpectSecondServerHello, ChangeCipherSpec, &[ClientExpectSecondServerHello]),
        row(Client13ExpectEncryptedExtensions, ChangeCipherSpec, &[Client13ExpectEncryptedExtensions]),
        row(Client13ExpectCertificateRequest, ChangeCipherSpec, &[Client13ExpectCertificateRequest]),
        row(Client13ExpectCertificate, ChangeCipherSpec, &[Client13ExpectCertificate]),
        row(Client13ExpectCertificateVerify, ChangeCipherSpec, &[Client13ExpectCertificateVerify]),
        row(Client13ExpectFinished, ChangeCipherSpec, &[Client13ExpectFinished]),
        row(Client12ExpectCertificate, Message(H::CERTIFICATE), &[Client12AwaitVerdict]),
        row(
            Client12AwaitVerdict,
            Verdict,
            &[Client12ExpectServerKeyExchange, Client12ExpectCertificateStatus],
        ),
        row(
            Client12ExpectCertificateStatus,
            Message(H::CERTIFICATE_STATUS),
            &[Client12ExpectServerKeyExchange],
        ),
        row(
            Client12ExpectCertificateStatus,
            Message(H::SERVER_KEY_EXCHANGE),
            &[Client12ExpectCertificateRequest],
        ),
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
        row(Client12ExpectCertificateStatus, Message(H::HELLO_REQUEST), &[Client12ExpectCertificateStatus]),
        row(Client12ExpectServerKeyExchange, Message(H::HELLO_REQUEST), &[Client12ExpectServerKeyExchange]),
        row(Client12ExpectCertificateRequest, Message(H::HELLO_REQUEST), &[Client12ExpectCertificateRequest]),
        row(Client12ExpectServerHelloDone, Message(H::HELLO_REQUEST), &[Client12ExpectServerHelloDone]),
        row(Client12ExpectChangeCipherSpec, Message(H::HELLO_REQUEST), &[Client12ExpectChangeCipherSpec]),
        row(Client12ExpectFinished, Message(H::HELLO_REQUEST), &[Client12ExpectFinished]),
        // RFC 5246 §7.2.2: answered with the warning no_renegotiation; the connection goes on.
        row(Client12Traffic, Message(H::HELLO_REQUEST), &[Client12Traffic]),
        row(
            ServerExpectClientHello,
            Message(H::CLIENT_HELLO),
            &[
                Server13AwaitSignature,
                ServerAwaitSession,
                ServerExpectSecondClientHello,
                Server12AwaitSignature,
            ],
        ),
        row(
            ServerExpectSecondClientHello,
            Message(H::CLIENT_HELLO),
            &[Server13AwaitSignature, ServerAwaitSession],
        ),
        row(
            ServerAwaitSession,
            Session,
            &[Server13AwaitSignature, ServerExpectSecondClientHello, Server13ExpectFinished],
        ),
        row(Server13AwaitSignature, Signature, &[Server13ExpectCertificate, Server13ExpectFinished]),
        row(
            Server13ExpectCertificate,
            Message(H::CERTIFICATE),
            &[Server13AwaitVerdict, Server13ExpectFinished],
        ),
        row(Server13AwaitVerdict, Verdict, &[Server13ExpectCertificateVerify]),
        row(Server13ExpectCertificateVerify, Message(H::CERTIFICATE_VERIFY), &[Server13ExpectFinished]),
        row(Server13ExpectFinished, Message(H::FINISHED), &[Server13Traffic]),
        row(Server13Traffic, ApplicationData, &[Server13Traffic]),
        row(Server13Traffic, Message(H::KEY_UPDATE), &[Server13Traffic]),
        row(Server13Traffic, UpdateKeys, &[Server13Traffic]),
        // RFC 9846 §5: as above.
        row(ServerExpectSecondClientHello, ChangeCipherSpec, &[ServerExpectSecondClientHello]),
        row(Server13ExpectCertificate, ChangeCipherSpec, &[Server13ExpectCertificate]),
        row(Server13ExpectCertificateVerify, ChangeCipherSpec, &[Server13ExpectCertificateVerify]),
        row(Server13ExpectFinished, ChangeCipherSpec, &[Server13ExpectFinished]),
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
