//! The handshake: named states changed in place, what they see, and what they give back.
//!
//! A state sees keys, handshake and configuration, takes one [`Input`] and returns [`Actions`]. It never sees the
//! connection, the record layer or a clock. Hello states (`client`, `server`) choose the version once; `client13`,
//! `server13`, `client12` and `server12` follow, each in wire order.

pub(crate) mod client;
pub(crate) mod client12;
pub(crate) mod client13;
mod cookie;
mod finished;
mod key_update;
pub(crate) mod outcome;
pub(crate) mod reassembly;
pub(crate) mod server;
pub(crate) mod server12;
pub(crate) mod server13;
pub(crate) mod transcript;
pub mod transitions;
#[cfg(test)]
mod walk;

use alloc::vec::Vec;

use nocrypto::{Secret, SeededRng};
use pki_types::CertificateDer;

use crate::alert::AlertDescription;
use crate::config::client::ClientConfig;
use crate::config::server::ServerConfig;
use crate::content_type::ContentType;
use crate::error::{Error, LocalFault, PeerFault};
use crate::group::KeyShares;
use crate::key_schedule::{Secrets, tls12, tls13};
use crate::message::{Body, HandshakeMessage, HandshakeType, HelloRequest, Random};
use crate::signature_scheme::SignatureScheme;
use crate::suite::CipherSuite;
use crate::verify::PeerValidated;
use crate::version::ProtocolVersion;
use outcome::Outcome;
use transcript::Transcript;
use transitions::{InputKind, StateName};

/// Where a connection is. An error leaves `Failed`: no half-state survives.
#[derive(Debug)]
pub(crate) enum State {
    Client(client::Client),
    Client12(client12::Client12),
    Client13(client13::Client13),
    Server(server::Server),
    Server12(server12::Server12),
    Server13(server13::Server13),
    Failed,
}

/// What a handshake remembers until it ends: one box, freed then.
pub(crate) struct Handshake {
    pub(crate) transcript: Transcript,
    pub(crate) key_shares: KeyShares,
    pub(crate) client_random: Random,
    pub(crate) server_random: Random,
    /// RFC 9846 §D.4: what a client of TLS 1.3 sends so that its handshake looks like a resumption; empty otherwise.
    pub(crate) legacy_session_id: Option<[u8; 32]>,
    /// The session that a client offers to resume.
    pub(crate) resuming: Option<Resuming>,
    /// Authenticates this connection's cookie where the configuration has no secret for that.
    pub(crate) cookie_key: Secret<32>,
    pub(crate) outcome: Outcome,
}

/// A session that a client offers; its PSK is in the key store.
#[derive(Debug)]
pub(crate) struct Resuming {
    pub(crate) suite: CipherSuite,
    pub(crate) ticket: Vec<u8>,
    pub(crate) obfuscated_ticket_age: u32,
    pub(crate) peer_certificates: Vec<CertificateDer<'static>>,
}

/// A ticket of the client's that opens; its PSK is in the key store.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FoundSession {
    /// Which of the client's identities.
    pub(crate) index: u16,
    pub(crate) suite: CipherSuite,
}

/// All that a state sees.
pub(crate) struct Context<'a, C> {
    pub(crate) keys: &'a mut Secrets,
    pub(crate) handshake: &'a mut Handshake,
    pub(crate) config: &'a C,
    pub(crate) rng: &'a mut SeededRng,
}

/// What comes in.
pub(crate) enum Input<'a> {
    /// The first call of a client.
    Start,
    Message(HandshakeMessage<'a>),
    ChangeCipherSpec,
    ApplicationData,
    /// The peer's certificate was accepted.
    Verdict(PeerValidated),
    /// The signature that was asked for.
    Signature(Vec<u8>),
    /// The session that was asked for, if there is one.
    Session(Option<FoundSession>),
    /// This side's keys are used up, or the application wants others.
    UpdateKeys {
        /// Whether the peer shall change its own too.
        request: bool,
    },
}

/// The keys of one writer, of either version, to be installed once.
#[derive(Debug)]
pub(crate) enum TrafficKeys {
    Tls12(tls12::TrafficKeys),
    Tls13(tls13::TrafficKeys),
}

/// What the connection shall do, in this order.
#[derive(Debug)]
pub(crate) enum Action {
    /// Let a client speak first.
    Start,
    /// Send these handshake messages, packed into as few records as they need.
    Send(Vec<u8>),
    /// The rest of a flight for which the output had no room.
    Resume(Vec<u8>),
    /// Send ChangeCipherSpec.
    SendChangeCipherSpec,
    /// Protect what is sent from here on.
    InstallWriteKeys(TrafficKeys),
    /// Expect protection from here on.
    InstallReadKeys(TrafficKeys),
    /// Change the keys that this side writes with, after saying so.
    UpdateWriteKeys {
        /// Whether the peer shall change its own too.
        request: bool,
    },
    /// Send a warning; the connection goes on.
    Warn(AlertDescription),
    /// Judge the peer's certificates and answer with `Input::Verdict`.
    AskVerdict,
    /// Open the first of these tickets that opens, and answer with `Input::Session`.
    AskSession { tickets: Vec<Vec<u8>>, server_name: Vec<u8> },
    /// Give the client tickets.
    SendTickets,
    /// Keep what resumes this session.
    KeepSession { lifetime_secs: u32, age_add: u32, nonce: Vec<u8>, ticket: Vec<u8> },
    /// Sign and answer with `Input::Signature`.
    AskSignature(SignatureRequest),
    /// Both Finished messages are right: free the handshake, let application data through.
    Complete,
}

/// What this side's private key shall sign.
#[derive(Debug)]
pub(crate) struct SignatureRequest {
    /// Which of the configured identities.
    pub(crate) identity: usize,
    pub(crate) scheme: SignatureScheme,
    pub(crate) message: Vec<u8>,
}

/// Actions in order.
pub(crate) type Actions = Vec<Action>;

/// The next state, and what to do.
pub(crate) type Step = (State, Actions);

impl Handshake {
    pub(crate) fn new(outcome: Outcome) -> Self {
        Self {
            transcript: Transcript::new(),
            key_shares: KeyShares::default(),
            client_random: [0; 32],
            server_random: [0; 32],
            legacy_session_id: None,
            resuming: None,
            cookie_key: Secret::zeroed(),
            outcome,
        }
    }
}

impl<C> Context<'_, C> {
    /// Appends `body` to a flight and to the transcript.
    fn send<'b, B: Body<'b>>(&mut self, body: &B, flight: &mut Vec<u8>) -> Result<(), Error> {
        let start = flight.len();
        body.encode(flight).map_err(|_| LocalFault::MessageTooLong { message: B::TYPE })?;
        self.handshake.transcript.add(flight.get(start..).unwrap_or_default());
        Ok(())
    }
}

impl<'a> Input<'a> {
    /// The message of type `B`, still unread; everything else is refused in the name of `state`.
    fn message<B: Body<'a>>(self, state: StateName) -> Result<HandshakeMessage<'a>, Error> {
        if let Self::Message(message) = self
            && message.handshake_type == B::TYPE
        {
            return Ok(message);
        }
        Err(self.unexpected(state))
    }

    /// The fault of an input that a state does not allow.
    pub(crate) fn unexpected(&self, state: StateName) -> Error {
        match self {
            Self::Message(message) => {
                PeerFault::UnexpectedMessage { received: message.handshake_type, state }.into()
            }
            Self::ChangeCipherSpec => {
                PeerFault::UnexpectedRecord { content_type: ContentType::ChangeCipherSpec, state }.into()
            }
            Self::ApplicationData => {
                PeerFault::UnexpectedRecord { content_type: ContentType::ApplicationData, state }.into()
            }
            Self::Start
            | Self::Verdict(_)
            | Self::Signature(_)
            | Self::Session(_)
            | Self::UpdateKeys { .. } => LocalFault::AnswerNotExpected.into(),
        }
    }
}

impl State {
    pub(crate) fn name(&self) -> StateName {
        match self {
            Self::Client(state) => state.name(),
            Self::Client12(state) => state.name(),
            Self::Client13(state) => state.name(),
            Self::Server(state) => state.name(),
            Self::Server12(state) => state.name(),
            Self::Server13(state) => state.name(),
            Self::Failed => StateName::Failed,
        }
    }

    /// Takes one input on the client.
    pub(crate) fn handle_client(
        &mut self,
        input: Input<'_>,
        context: &mut Context<'_, ClientConfig>,
    ) -> Result<Actions, Error> {
        let current = core::mem::replace(self, Self::Failed);
        if context.config.speaks(ProtocolVersion::TLS_1_2) && current.ignores(&input)? {
            *self = current;
            return Ok(Actions::new());
        }
        let (next, actions) = match current {
            Self::Client(state) => state.handle(input, context)?,
            Self::Client12(state) => state.handle(input, context)?,
            Self::Client13(state) => state.handle(input, context)?,
            Self::Server(_) | Self::Server12(_) | Self::Server13(_) | Self::Failed => {
                return Err(input.unexpected(StateName::Failed));
            }
        };
        *self = next;
        Ok(actions)
    }

    /// RFC 5246 §7.4.1.1: a HelloRequest "will be ignored by the client if the client is currently negotiating a
    /// session", and it is no part of the transcript.
    fn ignores(&self, input: &Input<'_>) -> Result<bool, Error> {
        let Input::Message(message) = input else { return Ok(false) };
        let listed =
            transitions::find(self.name(), InputKind::Message(HandshakeType::HELLO_REQUEST)).is_some();
        if message.handshake_type != HandshakeType::HELLO_REQUEST || !listed || self.is_traffic() {
            return Ok(false);
        }
        message.read::<HelloRequest>()?;
        Ok(true)
    }

    /// Whether the handshake is over and verified.
    pub(crate) fn is_traffic(&self) -> bool {
        match self {
            Self::Client12(state) => matches!(state, client12::Client12::Traffic(_)),
            Self::Client13(state) => matches!(state, client13::Client13::Traffic(_)),
            Self::Server12(state) => matches!(state, server12::Server12::Traffic(_)),
            Self::Server13(state) => matches!(state, server13::Server13::Traffic(_)),
            Self::Client(_) | Self::Server(_) | Self::Failed => false,
        }
    }

    /// Whether this connection speaks TLS 1.3; a hello state does not know yet.
    pub(crate) fn is_tls13(&self) -> bool {
        matches!(self, Self::Client13(_) | Self::Server13(_))
    }

    /// Takes one input on the server.
    pub(crate) fn handle_server(
        &mut self,
        input: Input<'_>,
        context: &mut Context<'_, ServerConfig>,
    ) -> Result<Actions, Error> {
        let (next, actions) = match core::mem::replace(self, Self::Failed) {
            Self::Server(state) => state.handle(input, context)?,
            Self::Server12(state) => state.handle(input, context)?,
            Self::Server13(state) => state.handle(input, context)?,
            Self::Client(_) | Self::Client12(_) | Self::Client13(_) | Self::Failed => {
                return Err(input.unexpected(StateName::Failed));
            }
        };
        *self = next;
        Ok(actions)
    }

    /// Fills `out` with exported keying material; `false` where there is none.
    pub(crate) fn export(&self, keys: &Secrets, label: &[u8], context: &[u8], out: &mut [u8]) -> bool {
        match self {
            Self::Client13(client13::Client13::Traffic(state)) => state.export(keys, label, context, out),
            Self::Server13(server13::Server13::Traffic(state)) => state.export(keys, label, context, out),
            Self::Client(_)
            | Self::Client12(_)
            | Self::Client13(_)
            | Self::Server(_)
            | Self::Server12(_)
            | Self::Server13(_)
            | Self::Failed => return false,
        }
        true
    }

    /// Takes one input after the handshake, when its box is gone.
    pub(crate) fn handle_traffic(&mut self, input: &Input<'_>, keys: &mut Secrets) -> Result<Actions, Error> {
        let result = match self {
            Self::Client12(client12::Client12::Traffic(state)) => state.handle(input),
            Self::Client13(client13::Client13::Traffic(state)) => state.handle(input, keys),
            Self::Server12(server12::Server12::Traffic(state)) => state.handle(input),
            Self::Server13(server13::Server13::Traffic(state)) => state.handle(input, keys),
            Self::Client(_)
            | Self::Client12(_)
            | Self::Client13(_)
            | Self::Server(_)
            | Self::Server12(_)
            | Self::Server13(_)
            | Self::Failed => Err(input.unexpected(self.name())),
        };
        if result.is_err() {
            *self = Self::Failed;
        }
        result
    }
}
