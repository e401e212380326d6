//! [`Connection`]: the sans-IO ports, and the only place that sees state machine, keys, records and time together.
//!
//! Bytes come in at `incoming`, go out at `outgoing`; `process` does bounded work, at most one record or one message.
//! `receive` turns bytes into inputs of the states, `send` turns their actions into bytes. Never reads a clock, never
//! blocks, never calls back. A connection is a function of configuration, seed, times and bytes.

mod buffers;
mod receive;
#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "a test")]
mod rfc8448;
mod send;
mod tickets;

use alloc::boxed::Box;
use alloc::collections::VecDeque;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;

use nocrypto::SeededRng;
use pki_types::{CertificateDer, ServerName, UnixTime};

use crate::alert::{Alert, AlertDescription};
use crate::config::{ClientAuth, ClientConfig, ServerConfig};
use crate::error::{Error, LocalFault, PeerFault};
use crate::handshake::client::Client;
use crate::handshake::outcome::Outcome;
use crate::handshake::reassembly::Reassembly;
use crate::handshake::server::Server;
use crate::handshake::transitions::StateName;
use crate::handshake::{Action, Actions, Context, Handshake, Input, State};
use crate::key_schedule::Secrets;
use crate::record::limits::IdleBudget;
use crate::record::protect::Protection;
use crate::session::Session;
use crate::trace::{Event, EventKind, Trace};
use crate::verify;

pub use crate::handshake::outcome::Summary;
pub use buffers::Buffers;
use buffers::Window;

/// The time of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// The wall clock, for certificates. `None` where there is no clock: no handshake succeeds then.
    pub unix: Option<UnixTime>,
    /// A clock that never goes back, in milliseconds from any origin.
    pub monotonic_ms: u64,
}

/// What a connection waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
#[non_exhaustive]
pub enum Wants {
    /// More to do at once: call `process` again, now or after other work.
    Again,
    /// Bytes of the transport, at `incoming`. Without lent buffers that is empty: lend some once bytes are there.
    Read,
    /// The transport to take the bytes at `outgoing`.
    Write,
    /// Record buffers: there is something to say and nowhere to put it. Call [`Connection::lend`].
    Buffers,
    /// The application: to judge [`Connection::peer_certificates`] and answer with [`Connection::dangerous_verdict`]. Only
    /// where the configuration says so; what is at `outgoing` may be sent meanwhile.
    Verdict,
    /// The application: to consume `plaintext`, or to notice that the connection has `ended`.
    Nothing,
}

/// How a connection ended for its reader.
///
/// Exhaustive on purpose: a new way to end has to be judged by everybody who reads to the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The peer said so with an authenticated close_notify: nothing is missing.
    Closed,
    /// The transport ended without one: something may be missing.
    Truncated,
    /// The transport broke.
    Reset,
    /// This side called [`Connection::close`] before the handshake was complete: nothing was ever exchanged.
    Canceled,
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Closed => "closed",
            Self::Truncated => "truncated",
            Self::Reset => "reset",
            Self::Canceled => "canceled",
        })
    }
}

enum Role {
    Client(Arc<ClientConfig>),
    Server(Arc<ServerConfig>),
}

/// Every secret of a connection, in one box, written in place.
struct KeyStore {
    secrets: Secrets,
    read: Protection,
    write: Protection,
}

/// A client's session to resume, and those that it was given.
#[derive(Default)]
struct Sessions {
    offered: Option<Session>,
    given: Vec<Session>,
}

/// One TLS connection, client or server.
///
/// ```
/// # use std::sync::Arc;
/// use nocrypto_tls::{Buffers, Connection, Error, Now, Wants};
/// # fn step(connection: &mut Connection, now: Now, rng: &mut nocrypto::SeededRng,
/// #         transport: &mut (impl std::io::Read + std::io::Write)) -> Result<(), Box<dyn std::error::Error>> {
/// match connection.process(now, rng)? {
///     Wants::Read => {
///         let n = transport.read(connection.incoming())?;
///         connection.received(n);
///     }
///     Wants::Write => {
///         let n = transport.write(connection.outgoing())?;
///         connection.sent(n);
///     }
///     _ => {
///         let n = connection.plaintext().len();
///         connection.consumed(n);
///     }
/// }
/// # Ok(()) }
/// ```
pub struct Connection {
    role: Role,
    state: State,
    keys: Box<KeyStore>,
    handshake: Option<Box<Handshake>>,
    outcome: Option<Box<Outcome>>,
    buffers: Option<Buffers>,
    input: Window,
    plaintext: Window,
    output: Window,
    reassembly: Reassembly,
    queue: VecDeque<Action>,
    idle: IdleBudget,
    read_epoch: u16,
    write_epoch: u16,
    transport_ended: bool,
    close_requested: bool,
    close_sent: bool,
    verdict: Option<Result<(), AlertDescription>>,
    sessions: Option<Box<Sessions>>,
    ended: Option<End>,
    failure: Option<Box<Error>>,
    trace: Option<Box<Trace>>,
}

impl Connection {
    /// A client that wants to reach `server_name`; it speaks first, at the first `process`.
    pub fn client(config: Arc<ClientConfig>, server_name: ServerName<'static>) -> Self {
        let outcome = Outcome { server_name: Some(server_name), ..Outcome::default() };
        let mut connection = Self::new(Role::Client(config), State::Client(Client::Start), outcome);
        connection.queue.push_back(Action::Start);
        connection
    }

    /// A server that waits for a client.
    pub fn server(config: Arc<ServerConfig>) -> Self {
        Self::new(Role::Server(config), State::Server(Server::ExpectClientHello), Outcome::default())
    }

    fn new(role: Role, state: State, outcome: Outcome) -> Self {
        let padding = match &role {
            Role::Client(config) => config.record_padding,
            Role::Server(config) => config.record_padding,
        };
        let keys = KeyStore {
            secrets: Secrets::zeroed(),
            read: Protection::plaintext(0),
            write: Protection::plaintext(padding),
        };
        Self {
            role,
            state,
            keys: Box::new(keys),
            handshake: Some(Box::new(Handshake::new(outcome))),
            outcome: None,
            buffers: None,
            input: Window::default(),
            plaintext: Window::default(),
            output: Window::default(),
            reassembly: Reassembly::default(),
            queue: VecDeque::new(),
            idle: IdleBudget::default(),
            read_epoch: 0,
            write_epoch: 0,
            transport_ended: false,
            close_requested: false,
            close_sent: false,
            verdict: None,
            sessions: None,
            ended: None,
            failure: None,
            trace: None,
        }
    }

    /// Does bounded work, at most one record, and says what it waits for.
    ///
    /// Call it again until it wants something that you cannot give now. Without lent buffers nothing moves: it wants
    /// [`Wants::Buffers`] if there is something to say. After an error the alert for the peer, if there is one, waits
    /// at [`Connection::outgoing`]; every further call gives the same error.
    pub fn process(&mut self, now: Now, rng: &mut SeededRng) -> Result<Wants, Error> {
        if let Some(error) = &self.failure {
            return Err((**error).clone());
        }
        if let Some(trace) = &mut self.trace {
            trace.at_ms = now.monotonic_ms;
        }
        self.step(now, rng).inspect_err(|error| self.fail(error))
    }

    fn step(&mut self, now: Now, rng: &mut SeededRng) -> Result<Wants, Error> {
        if self.ended == Some(End::Reset) {
            return Ok(Wants::Nothing);
        }
        let must_close = self.close_requested && !self.close_sent;
        let exhausted = self.keys.write.is_exhausted() && !self.close_sent;
        if self.buffers.is_none() && (must_close || exhausted || !self.queue.is_empty()) {
            return Ok(Wants::Buffers);
        }
        if must_close && self.handshake.is_some() {
            return self.cancel(now, rng);
        }
        // Fails closed: a guess at the time would accept expired certificates.
        if self.handshake.is_some() && now.unix.is_none() {
            return Err(LocalFault::NoClock.into());
        }
        if let Some(action) = self.queue.pop_front() {
            return self.act(action, now.unix, rng);
        }
        if exhausted {
            // RFC 9846 §5.5: "Implementations MUST either close the connection or do a key update".
            if !self.state.is_tls13() {
                return Err(LocalFault::WriteKeysExhausted { limit: self.keys.write.seal_limit() }.into());
            }
            self.queue.push_back(Action::UpdateWriteKeys { request: false });
            return Ok(Wants::Again);
        }
        if must_close {
            self.close_sent = self.send_alert(Alert::warning(AlertDescription::CLOSE_NOTIFY))?;
            return Ok(Wants::Write);
        }
        if !self.plaintext.is_empty() {
            return Ok(Wants::Nothing);
        }
        if self.ended.is_none() && self.receive(rng)? {
            return Ok(if self.plaintext.is_empty() { Wants::Again } else { Wants::Nothing });
        }
        if !self.output.is_empty() {
            return Ok(Wants::Write);
        }
        if self.ended.is_some() {
            return Ok(Wants::Nothing);
        }
        if self.transport_ended {
            if self.handshake.is_some() {
                return Err(PeerFault::HandshakeTruncated { state: self.state.name() }.into());
            }
            self.end(End::Truncated);
            return Ok(Wants::Nothing);
        }
        Ok(Wants::Read)
    }

    /// Says that the user gave up, and goodbye; nothing follows.
    ///
    /// RFC 9846 §6.1: user_canceled "notifies the recipient that the sender is canceling the handshake" and SHOULD be
    /// followed by close_notify, after which (and RFC 5246 §7.2.1) nothing is sent.
    fn cancel(&mut self, now: Now, rng: &mut SeededRng) -> Result<Wants, Error> {
        // What has begun is finished, or the peer could not read the goodbye: the rest of a message, and the keys
        // that a ChangeCipherSpec has announced.
        if let Some(Action::Resume(_) | Action::InstallWriteKeys(_)) = self.queue.front()
            && let Some(action) = self.queue.pop_front()
        {
            return self.act(action, now.unix, rng);
        }
        // The reserve of the output holds both.
        for description in [AlertDescription::USER_CANCELED, AlertDescription::CLOSE_NOTIFY] {
            self.close_sent = self.send_alert(Alert::warning(description))?;
        }
        self.give_up();
        self.end(End::Canceled);
        Ok(Wants::Write)
    }

    /// No half-state survives: what is left is what was said last, and what is known about the peer.
    fn give_up(&mut self) {
        self.state = State::Failed;
        self.queue = VecDeque::new();
        self.reassembly = Reassembly::default();
        self.keys.secrets.wipe();
        self.keys.read = Protection::plaintext(0);
        self.keys.write = Protection::plaintext(0);
        if let Some(handshake) = self.handshake.take() {
            self.outcome = Some(Box::new(handshake.outcome));
        }
    }

    /// Gives one input to the state machine and keeps the actions.
    fn advance(&mut self, input: Input<'_>, rng: &mut SeededRng) -> Result<(), Error> {
        let before = self.state.name();
        let handshake = self.handshake.as_deref_mut();
        let actions = drive(&self.role, &mut self.state, &mut self.keys.secrets, handshake, input, rng)?;
        for action in actions {
            self.queue.push_back(action);
        }
        self.note_state(before);
        Ok(())
    }

    fn note_state(&mut self, before: StateName) {
        let after = self.state.name();
        if before != after {
            self.note(|| EventKind::State(after));
        }
    }

    /// Judges the peer's certificates, here and now; `None` while the application has to.
    fn judge(&mut self, unix: Option<UnixTime>) -> Result<Option<verify::PeerValidated>, Error> {
        let own = match &self.role {
            Role::Client(config) => config.own_verdicts,
            Role::Server(config) => matches!(config.client_auth, ClientAuth::DangerousOwnVerdict { .. }),
        };
        if own {
            return match self.verdict.take() {
                None => Ok(None),
                Some(Ok(())) => Ok(Some(verify::dangerous_own_verdict())),
                Some(Err(alert)) => Err(LocalFault::CertificateRefused { alert }.into()),
            };
        }
        let unix = unix.ok_or(LocalFault::NoClock)?;
        let outcome = self.handshake.as_deref().map(|handshake| &handshake.outcome);
        let outcome = outcome.ok_or(LocalFault::AnswerNotExpected)?;
        match (&self.role, &outcome.server_name) {
            (Role::Client(config), Some(server_name)) => {
                verify::server_certificate(&outcome.peer_certificates, &config.roots, server_name, unix)
                    .map(Some)
            }
            // A client is never made without a name.
            (Role::Client(_), None) => Err(LocalFault::AnswerNotExpected.into()),
            (Role::Server(config), _) => {
                verify::client_certificate(&outcome.peer_certificates, config.client_auth.roots(), unix)
                    .map(Some)
            }
        }
    }

    /// Offers to resume `session`, which is used up. Call it before the first `process`.
    ///
    /// Sessions of another server, with a suite that is not configured, or on a connection that has begun or does not
    /// [want resumption](crate::config::ClientConfigBuilder::resumption) do nothing; then, and wherever the server does not
    /// resume, the handshake is a full one. [`Summary::resumed`] tells.
    pub fn resume(&mut self, session: Session) {
        let Role::Client(config) = &self.role else { return };
        let known = self.known().and_then(|outcome| outcome.server_name.as_ref());
        let fits = known == Some(&session.server_name) && config.cipher_suites.contains(&session.suite);
        let speaks = config.speaks(session.suite.version()) && config.resumption;
        if fits && speaks && matches!(self.state, State::Client(Client::Start)) {
            self.sessions.get_or_insert_default().offered = Some(session);
        }
    }

    /// The sessions that the server has given since the last call: each resumes once, in another connection.
    pub fn take_sessions(&mut self) -> Vec<Session> {
        self.sessions.take().map(|sessions| sessions.given).unwrap_or_default()
    }

    /// Answers [`Wants::Verdict`]: the peer's certificate is good, or this alert says what is wrong with it.
    ///
    /// Nothing else looks at the certificate then but the check of the handshake's signature with its key. An answer that
    /// was not asked for is forgotten.
    pub fn dangerous_verdict(&mut self, verdict: Result<(), AlertDescription>) {
        if matches!(self.queue.front(), Some(Action::AskVerdict)) {
            self.verdict = Some(verdict);
        }
    }

    /// Frees the handshake; what the application may ask for stays.
    fn complete(&mut self) {
        self.outcome = self.handshake.take().map(|mut handshake| {
            handshake.outcome.peer_certificates.shrink_to_fit();
            Box::new(handshake.outcome)
        });
        self.keys.secrets.wipe_handshake();
        // A server has sent all tickets that it will send; a client may be given some.
        let keeps = matches!(&self.role, Role::Client(config) if config.resumption);
        if !keeps {
            self.keys.secrets.tls13.forget_resumption();
        }
        self.queue = VecDeque::new();
        self.reassembly.shrink();
        self.note(|| EventKind::Complete);
    }

    fn end(&mut self, end: End) {
        self.ended = Some(end);
        self.note(|| EventKind::Ended(end));
    }

    /// The alert is the last thing these keys protect.
    fn fail(&mut self, error: &Error) {
        self.state = State::Failed;
        // RFC 5246 §7.2.1: after our close_notify we write nothing, not even why we stop reading.
        if let Some(description) = error.alert().filter(|_| !self.close_sent) {
            let alert = if description == AlertDescription::CLOSE_NOTIFY {
                Alert::warning(description)
            } else {
                Alert::fatal(description)
            };
            // Without a lent buffer, or with keys that are used up, there is no way to tell the peer.
            let _told = self.send_alert(alert);
        }
        self.give_up();
        self.failure = Some(Box::new(error.clone()));
        self.note(|| EventKind::Failed(error.clone()));
    }

    /// Says goodbye: queues close_notify behind everything that was written. The peer may go on writing.
    ///
    /// Before the handshake is complete it is given up: the peer hears user_canceled and close_notify, and the
    /// connection [ends](End::Canceled).
    pub fn close(&mut self) {
        self.close_requested = true;
    }

    /// The transport has no more bytes: its end of file.
    pub fn received_end(&mut self) {
        self.transport_ended = true;
    }

    /// The transport broke: nothing can be sent or received any more.
    pub fn received_reset(&mut self) {
        if self.ended.is_none() {
            self.end(End::Reset);
        }
        self.transport_ended = true;
        self.queue = VecDeque::new();
        self.output = Window::default();
    }

    /// Whether both Finished messages were right: application data can flow.
    pub fn is_handshake_complete(&self) -> bool {
        self.handshake.is_none() && !matches!(self.state, State::Failed)
    }

    /// How the connection ended for its reader, if it has and no error came first.
    pub fn ended(&self) -> Option<End> {
        self.ended
    }

    /// Why the connection failed, if it did.
    pub fn failure(&self) -> Option<&Error> {
        self.failure.as_deref()
    }

    fn known(&self) -> Option<&Outcome> {
        self.outcome.as_deref().or(self.handshake.as_deref().map(|handshake| &handshake.outcome))
    }

    /// The application protocol that was agreed on (RFC 7301).
    pub fn alpn_protocol(&self) -> Option<&[u8]> {
        self.known().and_then(|outcome| outcome.alpn_protocol.as_deref())
    }

    /// Whom the client wants to reach: on a server, what its ClientHello said.
    pub fn server_name(&self) -> Option<&ServerName<'static>> {
        self.known().and_then(|outcome| outcome.server_name.as_ref())
    }

    /// The peer's certificates as they were sent, its own first; empty if it sent none.
    ///
    /// They are verified once [`Connection::is_handshake_complete`]; before that and after a failure they are what
    /// the peer claims, for logs.
    pub fn peer_certificates(&self) -> &[CertificateDer<'static>] {
        self.known().map(|outcome| outcome.peer_certificates.as_slice()).unwrap_or_default()
    }

    /// The OCSP response that the server showed beside its certificate; empty if there was none. It is not verified.
    pub fn ocsp_response(&self) -> &[u8] {
        let stapled = self.known().and_then(|outcome| outcome.stapled.as_deref());
        stapled.map(|stapled| stapled.ocsp_response.as_slice()).unwrap_or_default()
    }

    /// The `SignedCertificateTimestampList` that the server showed beside its certificate, as it was sent; empty if there
    /// was none. It is not verified.
    pub fn certificate_timestamps(&self) -> &[u8] {
        let stapled = self.known().and_then(|outcome| outcome.stapled.as_deref());
        stapled.map(|stapled| stapled.certificate_timestamps.as_slice()).unwrap_or_default()
    }

    /// Changes the keys that this side writes with (RFC 9846 §4.6.3); with `request_peer` the peer shall change its own
    /// too. Does nothing before the handshake is complete, after [`Connection::close`], and in TLS 1.2.
    ///
    /// Keys change by themselves before they have protected as much as is safe.
    pub fn update_keys(&mut self, request_peer: bool) {
        if self.is_handshake_complete() && self.state.is_tls13() && !self.close_requested {
            self.queue.push_back(Action::UpdateWriteKeys { request: request_peer });
        }
    }

    /// Fills `out` with keying material that both sides can compute and nobody else (RFC 9846 §7.5, RFC 5705).
    ///
    /// Both sides name the same `label` and `context`. [`LocalFault::ExporterUnavailable`] before the handshake is complete,
    /// in TLS 1.2, for labels that are empty or longer than 249 bytes and for more than 255 hashes of output.
    pub fn export_keying_material(
        &self,
        label: &[u8],
        context: &[u8],
        out: &mut [u8],
    ) -> Result<(), LocalFault> {
        const MAX_LABEL_LEN: usize = 249;
        let hashes = self.summary().map_or(0, |summary| summary.cipher_suite.hash().len());
        let fits = (1..=MAX_LABEL_LEN).contains(&label.len()) && out.len() <= hashes.saturating_mul(255);
        let exported = fits && self.state.export(&self.keys.secrets, label, context, out);
        if exported { Ok(()) } else { Err(LocalFault::ExporterUnavailable) }
    }

    /// What was negotiated, once the handshake is complete.
    pub fn summary(&self) -> Option<Summary> {
        self.known().filter(|_| self.is_handshake_complete()).and_then(Outcome::summary)
    }

    /// Records events from now on.
    pub fn trace(&mut self) {
        self.trace = Some(Box::default());
    }

    /// The events since the last call.
    pub fn take_events(&mut self) -> Vec<Event> {
        self.trace.as_mut().map(|trace| core::mem::take(&mut trace.events)).unwrap_or_default()
    }

    fn note(&mut self, kind: impl FnOnce() -> EventKind) {
        if let Some(trace) = &mut self.trace {
            let at_ms = trace.at_ms;
            trace.events.push(Event { at_ms, kind: kind() });
        }
    }
}

/// Lets the state take `input`, with what it may see.
fn drive(
    role: &Role,
    state: &mut State,
    keys: &mut Secrets,
    handshake: Option<&mut Handshake>,
    input: Input<'_>,
    rng: &mut SeededRng,
) -> Result<Actions, Error> {
    let Some(handshake) = handshake else { return state.handle_traffic(&input, keys) };
    match role {
        Role::Client(config) => state.handle_client(input, &mut Context { keys, handshake, config, rng }),
        Role::Server(config) => state.handle_server(input, &mut Context { keys, handshake, config, rng }),
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection")
            .field("state", &self.state.name())
            .field("summary", &self.summary())
            .field("ended", &self.ended)
            .field("failure", &self.failure)
            .finish_non_exhaustive()
    }
}
