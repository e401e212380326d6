//! The server of TLS 1.3: its choices, then its states in wire order (RFC 9846 §2, §4).
//!
//! Secrets stay in the key store; states carry the tokens that say which of them exist. Does not open tickets.
//! Timing: constant in secrets; see `finished` and `cookie` for the compares.

use alloc::vec::Vec;

use pki_types::{CertificateDer, ServerName};

use super::client::code_points;
use super::cookie::{Cookie, unchanging};
use super::finished::{FinishedVerified, signed_content, verify_finished};
use super::server::{Server, choose_protocol, server_name};
use super::transitions::StateName;
use super::{
    Action, Actions, Context, FoundSession, Input, SignatureRequest, State, Step, TrafficKeys as Keys,
    key_update,
};
use crate::codec::{U16List, Writer as Encoder};
use crate::config::server::{ClientAuth, ServerConfig};
use crate::error::{Error, LocalFault, PeerFault};
use crate::extension::{
    DistinguishedNames, ExtensionType, KeyShareEntry, KeyShareList, ProtocolNameList, ServerHelloExtensions,
};
use crate::group::NamedGroup;
use crate::identity;
use crate::key_schedule::tls13::{
    EarlySecret, Established, HandshakeSecret, MainSecret, Resumed, TrafficKeys,
};
use crate::key_schedule::{Secrets, Writer};
use crate::message::{
    Body, Certificate13, CertificateRequest13, CertificateVerify, ClientHello, EncryptedExtensions, Finished,
    HandshakeMessage, HandshakeType, KeyUpdate, Random, ServerHello, server_hello,
};
use crate::signature_scheme::SignatureScheme;
use crate::suite::CipherSuite;
use crate::verify::{self, PeerValidated, SignatureVerified, Signed};
use crate::version::ProtocolVersion;

/// A server that speaks TLS 1.3.
#[derive(Debug)]
pub(crate) enum Server13 {
    AwaitSignature(AwaitSignature),
    ExpectCertificate(ExpectCertificate),
    AwaitVerdict(AwaitVerdict),
    ExpectCertificateVerify(ExpectCertificateVerify),
    ExpectFinished(ExpectFinished),
    Traffic(Traffic),
}

/// Everything is chosen and agreed; CertificateVerify is being signed.
#[derive(Debug)]
pub(crate) struct AwaitSignature {
    suite: CipherSuite,
    secret: HandshakeSecret,
    scheme: SignatureScheme,
    tickets: bool,
    /// EncryptedExtensions, CertificateRequest if there is one, Certificate.
    flight: Vec<u8>,
}

/// This side's Finished is sent; what every state after it needs.
#[derive(Debug)]
struct Sent {
    suite: CipherSuite,
    secret: HandshakeSecret,
    main_secret: MainSecret,
    read_keys: TrafficKeys,
    /// Whether the client can resume.
    tickets: bool,
}

/// A certificate was asked for.
#[derive(Debug)]
pub(crate) struct ExpectCertificate {
    sent: Sent,
}

/// The client's chain is with the verifier.
#[derive(Debug)]
pub(crate) struct AwaitVerdict {
    sent: Sent,
}

/// The client's certificate is good; it must show that it holds the key.
#[derive(Debug)]
pub(crate) struct ExpectCertificateVerify {
    sent: Sent,
    peer: PeerValidated,
}

/// Who the client is, as far as the configuration asks.
#[derive(Debug)]
enum Peer {
    Anonymous,
    Authenticated(#[allow(dead_code, reason = "a proof is carried, not read")] SignatureVerified),
    /// Whoever it was in the session that it resumes.
    Resumed(#[allow(dead_code, reason = "a proof is carried, not read")] Resumed),
}

/// The client has to show that it saw the same handshake.
#[derive(Debug)]
pub(crate) struct ExpectFinished {
    sent: Sent,
    peer: Peer,
}

/// The handshake is over and verified.
#[derive(Debug)]
pub(crate) struct Traffic {
    suite: CipherSuite,
    established: Established,
    _peer: Peer,
    _finished: FinishedVerified,
}

type ServerContext<'a> = Context<'a, ServerConfig>;

impl Server13 {
    pub(crate) fn name(&self) -> StateName {
        match self {
            Self::AwaitSignature(_) => StateName::Server13AwaitSignature,
            Self::ExpectCertificate(_) => StateName::Server13ExpectCertificate,
            Self::AwaitVerdict(_) => StateName::Server13AwaitVerdict,
            Self::ExpectCertificateVerify(_) => StateName::Server13ExpectCertificateVerify,
            Self::ExpectFinished(_) => StateName::Server13ExpectFinished,
            Self::Traffic(_) => StateName::Server13Traffic,
        }
    }

    /// RFC 9846 §5: a ChangeCipherSpec before the peer's Finished "MUST simply [be] drop[ped]".
    fn drops_change_cipher_spec(&self) -> bool {
        match self {
            Self::ExpectCertificate(_) | Self::ExpectCertificateVerify(_) | Self::ExpectFinished(_) => true,
            Self::AwaitSignature(_) | Self::AwaitVerdict(_) | Self::Traffic(_) => false,
        }
    }

    pub(crate) fn handle(self, input: Input<'_>, cx: &mut ServerContext<'_>) -> Result<Step, Error> {
        if matches!(input, Input::ChangeCipherSpec) && self.drops_change_cipher_spec() {
            return Ok((self.into(), Actions::new()));
        }
        match self {
            Self::AwaitSignature(state) => state.handle(input, cx),
            Self::ExpectCertificate(state) => state.handle(input, cx),
            Self::AwaitVerdict(state) => state.handle(input),
            Self::ExpectCertificateVerify(state) => state.handle(input, cx),
            Self::ExpectFinished(state) => state.handle(input, cx),
            Self::Traffic(state) => {
                state.handle(&input, cx.keys).map(|actions| (Self::Traffic(state).into(), actions))
            }
        }
    }
}

impl From<Server13> for State {
    fn from(state: Server13) -> Self {
        Self::Server13(state)
    }
}

/// What the server takes of an offer.
struct Choices {
    suite: CipherSuite,
    server_name: Option<ServerName<'static>>,
    /// Which of the configured identities, and how it signs.
    identity: usize,
    scheme: SignatureScheme,
    alpn_protocol: Option<Vec<u8>>,
}

/// All choices but that of the group.
fn choose(hello: &ClientHello<'_>, config: &ServerConfig) -> Result<Choices, PeerFault> {
    let extensions = &hello.extensions;
    // RFC 9846 §4.1.2: with TLS 1.3 "this vector MUST contain exactly one byte, set to zero".
    if hello.legacy_compression_methods != [0] {
        return Err(PeerFault::CompressionOffered);
    }
    // RFC 9846 §9.2: without a PSK there are signature_algorithms and supported_groups, and with these a key_share.
    let missing = |extension| PeerFault::MissingExtension { extension, message: HandshakeType::CLIENT_HELLO };
    let schemes = extensions.signature_algorithms.ok_or(missing(ExtensionType::SIGNATURE_ALGORITHMS))?;
    let server_name = server_name(extensions.server_name)?;
    let offered = |suite: &CipherSuite| {
        suite.version() == ProtocolVersion::TLS_1_3 && hello.cipher_suites.contains(suite.code_point())
    };
    let suite = config.cipher_suites.iter().copied().find(offered).ok_or(PeerFault::NoCommonCipherSuite)?;
    let signs = |identity: &_| identity::common_scheme(identity, schemes, ProtocolVersion::TLS_1_3);
    let (identity, scheme) = identity::choose(&config.identities, server_name.as_ref(), signs)
        .ok_or(PeerFault::NoCommonSignatureScheme)?;
    let alpn_protocol = choose_protocol(extensions.application_layer_protocol_negotiation, &config.alpn)?;
    let alpn_protocol = alpn_protocol.map(<[u8]>::to_vec);
    Ok(Choices { suite, server_name, identity, scheme, alpn_protocol })
}

/// The client's shares, and the groups that both sides speak, this side's preference first.
fn groups<'h>(
    hello: &ClientHello<'h>,
    config: &ServerConfig,
) -> Result<(KeyShareList<'h>, Vec<NamedGroup>), PeerFault> {
    let missing = |extension| PeerFault::MissingExtension { extension, message: HandshakeType::CLIENT_HELLO };
    let offered = hello.extensions.supported_groups.ok_or(missing(ExtensionType::SUPPORTED_GROUPS))?;
    let shares = hello.extensions.key_share.ok_or(missing(ExtensionType::KEY_SHARE))?;
    let common = config.groups.iter().copied().filter(|group| offered.contains(group.code_point()));
    let common: Vec<_> = common.collect();
    // RFC 9846 §4.2.8: "Clients MUST NOT offer multiple KeyShareEntry values for the same group."
    let twice = |group: &&NamedGroup| shares.iter().filter(|s| s.group == group.code_point()).count() > 1;
    if let Some(group) = common.iter().find(twice) {
        return Err(PeerFault::DuplicateKeyShare { group: group.code_point() });
    }
    Ok((shares, common))
}

/// The tickets of a hello that are worth a look: none where this side makes none.
pub(super) fn tickets(hello: &ClientHello<'_>, config: &ServerConfig) -> Result<Vec<Vec<u8>>, PeerFault> {
    /// A client has no reason to offer more; each costs a decryption.
    const MOST: usize = 4;
    let Some(psks) = hello.extensions.pre_shared_key else { return Ok(Vec::new()) };
    // RFC 9846 §4.2.9: "If clients offer "pre_shared_key" without a "psk_key_exchange_modes" extension, servers MUST abort
    // the handshake."
    let extension = ExtensionType::PSK_KEY_EXCHANGE_MODES;
    let missing = PeerFault::MissingExtension { extension, message: HandshakeType::CLIENT_HELLO };
    let usable = hello.extensions.psk_key_exchange_modes.ok_or(missing)?;
    // RFC 9846 §4.2.11: "a series of HMAC values, one for each value in the identities list and in the same order".
    if psks.identities().count() != psks.binders().count() {
        return Err(PeerFault::PskBinderMissing);
    }
    if !usable || config.tickets.is_none() {
        return Ok(Vec::new());
    }
    Ok(psks.identities().take(MOST).map(|identity| identity.identity.to_vec()).collect())
}

/// Takes a ClientHello, and the session that the client wants to resume if there is one.
pub(super) fn hello(
    hello: &ClientHello<'_>,
    message: HandshakeMessage<'_>,
    is_second: bool,
    session: Option<FoundSession>,
    cx: &mut ServerContext<'_>,
) -> Result<Step, Error> {
    match is_second {
        false => first_hello(hello, message, session, cx),
        true => second_hello(hello, message, session, cx),
    }
}

/// Takes a first ClientHello: agrees, or asks for a share of a group that both sides speak.
fn first_hello(
    hello: &ClientHello<'_>,
    message: HandshakeMessage<'_>,
    session: Option<FoundSession>,
    cx: &mut ServerContext<'_>,
) -> Result<Step, Error> {
    // RFC 9846 §4.2.2: "Clients MUST NOT use cookies in their initial ClientHello"; this connection gave none.
    if hello.extensions.cookie.is_some() {
        return Err(PeerFault::InvalidCookie.into());
    }
    let choices = choose(hello, cx.config)?;
    let (shares, common) = groups(hello, cx.config)?;
    let share_of = |group: &NamedGroup| shares.iter().find(|share| share.group == group.code_point());
    // A group that costs no further round trip comes before one that this side would prefer.
    let ready = common.iter().find_map(|group| share_of(group).map(|share| (*group, share)));
    let Some((group, share)) = ready else {
        let group = common.first().ok_or(PeerFault::NoCommonGroup)?;
        return retry(hello, message, choices.suite, *group, cx);
    };
    cx.handshake.transcript.start(choices.suite.hash());
    agree(hello, message, choices, (group, share), session, cx)
}

/// RFC 9846 §4.1.4: asks for the same hello with a share of `group`; the cookie remembers what is needed.
fn retry(
    hello: &ClientHello<'_>,
    message: HandshakeMessage<'_>,
    suite: CipherSuite,
    group: NamedGroup,
    cx: &mut ServerContext<'_>,
) -> Result<Step, Error> {
    cx.rng.fill_secret(&mut cx.handshake.cookie_key).map_err(LocalFault::Crypto)?;
    let unchanging = unchanging(message.body).map_err(ClientHello::malformed)?;
    let mut transcript = core::mem::take(&mut cx.handshake.transcript);
    transcript.add(message.bytes);
    transcript.start(suite.hash());
    let first_hello = transcript.digest();
    let cookie = Cookie { suite, group, unchanging, first_hello: first_hello.as_ref() };
    let mut flight = Vec::new();
    retry_request(
        hello.legacy_session_id,
        suite,
        group,
        &cookie.bake(&cx.handshake.cookie_key),
        &mut flight,
    )?;
    let mut actions = Actions::from([Action::Send(flight)]);
    // RFC 9846 §D.4: after the first handshake message, if the client's session id asks for it.
    if !hello.legacy_session_id.is_empty() {
        actions.push(Action::SendChangeCipherSpec);
    }
    Ok((State::Server(Server::ExpectSecondClientHello), actions))
}

/// Writes a HelloRetryRequest: the same for the same arguments.
fn retry_request(
    legacy_session_id: &[u8],
    suite: CipherSuite,
    group: NamedGroup,
    cookie: &[u8],
    flight: &mut Vec<u8>,
) -> Result<(), Error> {
    let body = ServerHello {
        legacy_version: ProtocolVersion::TLS_1_2.0,
        random: &server_hello::RETRY_RANDOM,
        legacy_session_id,
        cipher_suite: suite.code_point(),
        legacy_compression_method: 0,
        extensions: ServerHelloExtensions {
            supported_versions: Some(ProtocolVersion::TLS_1_3.0),
            selected_group: Some(group.code_point()),
            cookie: Some(cookie),
            ..ServerHelloExtensions::default()
        },
    };
    let too_long = LocalFault::MessageTooLong { message: HandshakeType::SERVER_HELLO };
    Ok(body.encode(flight).map_err(|_| too_long)?)
}

/// Takes the ClientHello that answers a HelloRetryRequest.
fn second_hello(
    hello: &ClientHello<'_>,
    message: HandshakeMessage<'_>,
    session: Option<FoundSession>,
    cx: &mut ServerContext<'_>,
) -> Result<Step, Error> {
    let bytes = hello.extensions.cookie.ok_or(PeerFault::InvalidCookie)?;
    let cookie = Cookie::open(bytes, &cx.handshake.cookie_key).ok_or(PeerFault::InvalidCookie)?;
    // RFC 9846 §4.1.2: the client "MUST send the same ClientHello without modification, except as follows".
    if unchanging(message.body).map_err(ClientHello::malformed)? != cookie.unchanging {
        return Err(PeerFault::HelloChangedAfterRetry.into());
    }
    let choices = choose(hello, cx.config)?;
    let (shares, _) = groups(hello, cx.config)?;
    // RFC 9846 §4.2.8: the list holds "a single KeyShareEntry from the indicated group".
    let mut shares = shares.iter();
    let (share, others) = (shares.next(), shares.next());
    let asked = |share: &KeyShareEntry<'_>| share.group == cookie.group.code_point();
    let share = share.filter(|share| others.is_none() && asked(share));
    let share = share.ok_or(PeerFault::HelloChangedAfterRetry)?;
    let transcript = &mut cx.handshake.transcript;
    transcript.restart_from(cookie.suite.hash(), cookie.first_hello);
    let mut request = Vec::new();
    retry_request(hello.legacy_session_id, cookie.suite, cookie.group, bytes, &mut request)?;
    transcript.add(&request);
    cx.handshake.cookie_key.wipe();
    cx.handshake.outcome.hello_retried = true;
    // The same configuration chooses the same from the same hello: RFC 9846 §4.1.4, the suite is that of the retry.
    let choices = Choices { suite: cookie.suite, ..choices };
    agree(hello, message, choices, (cookie.group, share), session, cx)
}

/// RFC 9846 §4.2.11.2: before a session is resumed, its binder is verified: over the transcript up to this hello, and the
/// hello up to the binders.
fn resume(
    hello: &ClientHello<'_>,
    message: HandshakeMessage<'_>,
    session: FoundSession,
    suite: CipherSuite,
    cx: &mut ServerContext<'_>,
) -> Result<(EarlySecret, Resumed), PeerFault> {
    let psks = hello.extensions.pre_shared_key.ok_or(PeerFault::PskBinderMissing)?;
    let binder = psks.binders().nth(usize::from(session.index)).ok_or(PeerFault::PskBinderMissing)?;
    let covered = message.bytes.len().saturating_sub(psks.binders_len());
    let covered = message.bytes.get(..covered).unwrap_or_default();
    let hash = cx.handshake.transcript.digest_with(covered);
    let (early, resumed) = cx.keys.tls13.early_resumed(suite.hash());
    let expected = cx.keys.tls13.binder(&resumed, hash.as_ref());
    let expected = expected.get(..suite.hash().len()).unwrap_or_default();
    verify_finished(binder, expected).map_err(|_| PeerFault::PskBinderMismatch)?;
    Ok((early, resumed))
}

/// Agrees on the keys and says what was chosen.
fn agree(
    hello: &ClientHello<'_>,
    message: HandshakeMessage<'_>,
    choices: Choices,
    (group, share): (NamedGroup, KeyShareEntry<'_>),
    session: Option<FoundSession>,
    cx: &mut ServerContext<'_>,
) -> Result<Step, Error> {
    let Choices { suite, server_name, identity, scheme, alpn_protocol } = choices;
    cx.handshake.transcript.forget_messages();
    // RFC 9846 §4.2.11: a PSK belongs to a hash; with another the session is not resumed.
    let session = session.filter(|session| session.suite.hash() == suite.hash());
    let (early, resumed) = match session {
        Some(session) => {
            let (early, resumed) = resume(hello, message, session, suite, cx)?;
            (early, Some((resumed, session.index)))
        }
        None => (cx.keys.tls13.early(suite.hash()), None),
    };
    cx.handshake.transcript.add(message.bytes);
    let mut random: Random = [0; 32];
    cx.rng.fill(&mut random).map_err(LocalFault::Crypto)?;
    let mut public = Vec::new();
    let Context { keys, handshake, rng, .. } = cx;
    let agreed = keys
        .tls13
        .agree(|shared| handshake.key_shares.respond(group, share.key_exchange, rng, &mut public, shared))?;
    let body = ServerHello {
        legacy_version: ProtocolVersion::TLS_1_2.0,
        random: &random,
        legacy_session_id: hello.legacy_session_id,
        cipher_suite: suite.code_point(),
        legacy_compression_method: 0,
        extensions: ServerHelloExtensions {
            supported_versions: Some(ProtocolVersion::TLS_1_3.0),
            key_share: Some(KeyShareEntry { group: group.code_point(), key_exchange: &public }),
            pre_shared_key: resumed.as_ref().map(|(_, index)| *index),
            ..ServerHelloExtensions::default()
        },
    };
    let mut first = Vec::new();
    cx.send(&body, &mut first)?;
    let hash = cx.handshake.transcript.digest();
    let (secret, read_keys, write_keys) = cx.keys.tls13.derive_handshake(early, agreed, suite, hash.as_ref());
    let mut actions = Actions::from([Action::Send(first)]);
    // RFC 9846 §D.4: once, after the first handshake message, if the client's session id asks for it.
    if !hello.legacy_session_id.is_empty() && !cx.handshake.outcome.hello_retried {
        actions.push(Action::SendChangeCipherSpec);
    }
    actions.extend([
        Action::InstallWriteKeys(Keys::Tls13(write_keys)),
        Action::InstallReadKeys(Keys::Tls13(read_keys)),
    ]);

    let mut flight = Vec::new();
    let mut name = Vec::new();
    if let Some(protocol) = &alpn_protocol {
        Encoder::new(&mut name).vec_u8(|w| w.bytes(protocol));
    }
    let extensions = EncryptedExtensions {
        // RFC 6066 §3: said only by a server that used the name to choose.
        server_name: false,
        application_layer_protocol_negotiation: ProtocolNameList::new(&name).ok(),
    };
    cx.send(&extensions, &mut flight)?;
    let outcome = &mut cx.handshake.outcome;
    outcome.cipher_suite = Some(suite);
    outcome.group = Some(group);
    outcome.extended_master_secret = true;
    outcome.alpn_protocol = alpn_protocol.map(Vec::into_boxed_slice);
    outcome.server_name = server_name;
    let tickets = hello.extensions.psk_key_exchange_modes == Some(true) && cx.config.tickets.is_some();
    if let Some((resumed, _)) = resumed {
        outcome.resumed = true;
        let (sent, finish) = finish_flight(suite, secret, tickets, flight, cx)?;
        actions.extend(finish);
        let state = ExpectFinished { sent, peer: Peer::Resumed(resumed) };
        return Ok((Server13::ExpectFinished(state).into(), actions));
    }
    if !matches!(cx.config.client_auth, ClientAuth::Off) {
        let schemes = code_points(cx.config.signature_schemes.iter().map(|scheme| scheme.code_point()));
        let signature_algorithms =
            U16List::new(schemes.as_flattened()).map_err(CertificateRequest13::malformed)?;
        let certificate_authorities = DistinguishedNames::new(&cx.config.authorities).ok();
        cx.send(&CertificateRequest13 { signature_algorithms, certificate_authorities }, &mut flight)?;
    }
    // RFC 9846 §4.4.2: a response and timestamps answer what the client asked for.
    let offered = &hello.extensions;
    let chain = cx.config.identities.get(identity).map(|identity| {
        identity.certificate_list13(offered.status_request, offered.signed_certificate_timestamp)
    });
    let chain = chain.unwrap_or_default();
    cx.send(&Certificate13::new(&chain)?, &mut flight)?;
    let hash = cx.handshake.transcript.digest();
    let message = signed_content(Writer::Server, hash.as_ref());
    actions.push(Action::AskSignature(SignatureRequest { identity, scheme, message }));
    let state = AwaitSignature { suite, secret, scheme, tickets, flight };
    Ok((Server13::AwaitSignature(state).into(), actions))
}

/// Ends the server's flight with its Finished; what it says next is application data.
fn finish_flight(
    suite: CipherSuite,
    secret: HandshakeSecret,
    tickets: bool,
    mut flight: Vec<u8>,
    cx: &mut ServerContext<'_>,
) -> Result<(Sent, Actions), Error> {
    let hash = cx.handshake.transcript.digest();
    let verify_data = cx.keys.tls13.verify_data(&secret, Writer::Server, hash.as_ref());
    let verify_data = verify_data.get(..suite.hash().len()).unwrap_or_default();
    cx.send(&Finished { verify_data }, &mut flight)?;
    let hash = cx.handshake.transcript.digest();
    let (main_secret, read_keys, write_keys) = cx.keys.tls13.derive_main(&secret, suite, hash.as_ref());
    let sent = Sent { suite, secret, main_secret, read_keys, tickets };
    Ok((sent, Actions::from([Action::Send(flight), Action::InstallWriteKeys(Keys::Tls13(write_keys))])))
}

impl AwaitSignature {
    fn handle(self, input: Input<'_>, cx: &mut ServerContext<'_>) -> Result<Step, Error> {
        let Input::Signature(signature) = input else {
            return Err(input.unexpected(StateName::Server13AwaitSignature));
        };
        let Self { suite, secret, scheme, tickets, mut flight } = self;
        let verify = CertificateVerify { scheme: scheme.code_point(), signature: &signature };
        cx.send(&verify, &mut flight)?;
        let (sent, actions) = finish_flight(suite, secret, tickets, flight, cx)?;
        let state = match cx.config.client_auth {
            ClientAuth::Off => Server13::ExpectFinished(ExpectFinished { sent, peer: Peer::Anonymous }),
            ClientAuth::Optional(_) | ClientAuth::Required(_) | ClientAuth::DangerousOwnVerdict { .. } => {
                Server13::ExpectCertificate(ExpectCertificate { sent })
            }
        };
        Ok((state.into(), actions))
    }
}

impl ExpectCertificate {
    fn handle(self, input: Input<'_>, cx: &mut ServerContext<'_>) -> Result<Step, Error> {
        let message = input.message::<Certificate13<'_>>(StateName::Server13ExpectCertificate)?;
        let chain = message.read::<Certificate13<'_>>()?;
        // RFC 9846 §4.4.2: a client's extensions answer those of the CertificateRequest, which asks for none.
        for entry in chain.iter() {
            for (answer, extension) in [
                (entry.ocsp_response, ExtensionType::STATUS_REQUEST),
                (entry.timestamps, ExtensionType::SIGNED_CERTIFICATE_TIMESTAMP),
            ] {
                if answer.is_some() {
                    return Err(PeerFault::UnofferedExtension { extension }.into());
                }
            }
        }
        let chain: Vec<_> =
            chain.iter().map(|entry| CertificateDer::from(entry.certificate.to_vec())).collect();
        cx.handshake.transcript.add(message.bytes);
        let Self { sent } = self;
        if !chain.is_empty() {
            cx.handshake.outcome.peer_certificates = chain;
            let state = Server13::AwaitVerdict(AwaitVerdict { sent });
            return Ok((state.into(), Actions::from([Action::AskVerdict])));
        }
        // RFC 9846 §4.4.2.4: the server may go on, or abort "with a "certificate_required" alert".
        if cx.config.client_auth.is_required() {
            return Err(PeerFault::ClientCertificateRequired.into());
        }
        let state = Server13::ExpectFinished(ExpectFinished { sent, peer: Peer::Anonymous });
        Ok((state.into(), Actions::new()))
    }
}

impl AwaitVerdict {
    fn handle(self, input: Input<'_>) -> Result<Step, Error> {
        let Input::Verdict(peer) = input else {
            return Err(input.unexpected(StateName::Server13AwaitVerdict));
        };
        let state = ExpectCertificateVerify { sent: self.sent, peer };
        Ok((Server13::ExpectCertificateVerify(state).into(), Actions::new()))
    }
}

impl ExpectCertificateVerify {
    fn handle(self, input: Input<'_>, cx: &mut ServerContext<'_>) -> Result<Step, Error> {
        let message = input.message::<CertificateVerify<'_>>(StateName::Server13ExpectCertificateVerify)?;
        let proof = message.read::<CertificateVerify<'_>>()?;
        // RFC 9846 §4.4.3: over the transcript up to and including the client's Certificate.
        let hash = cx.handshake.transcript.digest();
        let signed = Signed {
            version: ProtocolVersion::TLS_1_3,
            message: HandshakeType::CERTIFICATE_VERIFY,
            scheme: proof.scheme,
            content: &signed_content(Writer::Client, hash.as_ref()),
            signature: proof.signature,
        };
        let outcome = &mut cx.handshake.outcome;
        let signed = verify::signature(&self.peer, outcome, &cx.config.signature_schemes, &signed)?;
        cx.handshake.transcript.add(message.bytes);
        let state = ExpectFinished { sent: self.sent, peer: Peer::Authenticated(signed) };
        Ok((Server13::ExpectFinished(state).into(), Actions::new()))
    }
}

impl ExpectFinished {
    fn handle(self, input: Input<'_>, cx: &mut ServerContext<'_>) -> Result<Step, Error> {
        let message = input.message::<Finished<'_>>(StateName::Server13ExpectFinished)?;
        let received = message.read::<Finished<'_>>()?;
        let Self { sent: Sent { suite, secret, main_secret, read_keys, tickets }, peer } = self;
        let hash = cx.handshake.transcript.digest();
        let expected = cx.keys.tls13.verify_data(&secret, Writer::Client, hash.as_ref());
        let expected = expected.get(..suite.hash().len()).unwrap_or_default();
        let finished = verify_finished(received.verify_data, expected)?;
        cx.handshake.transcript.add(message.bytes);
        let hash = cx.handshake.transcript.digest();
        let established = cx.keys.tls13.establish(main_secret, hash.as_ref());
        let state = Traffic { suite, established, _peer: peer, _finished: finished };
        let mut actions = Actions::from([Action::InstallReadKeys(Keys::Tls13(read_keys))]);
        actions.extend(tickets.then_some(Action::SendTickets));
        actions.push(Action::Complete);
        Ok((Server13::Traffic(state).into(), actions))
    }
}

impl Traffic {
    /// After the handshake.
    pub(super) fn handle(&self, input: &Input<'_>, keys: &mut Secrets) -> Result<Actions, Error> {
        match input {
            Input::ApplicationData => Ok(Actions::new()),
            Input::Message(message) if message.handshake_type == KeyUpdate::TYPE => {
                let update = message.read::<KeyUpdate>()?;
                Ok(key_update::received(update, Writer::Client, self.suite, &self.established, keys))
            }
            Input::UpdateKeys { request } => {
                key_update::send(*request, Writer::Server, self.suite, &self.established, keys)
            }
            Input::Start
            | Input::Message(_)
            | Input::ChangeCipherSpec
            | Input::Verdict(_)
            | Input::Signature(_)
            | Input::Session(_) => Err(input.unexpected(StateName::Server13Traffic)),
        }
    }

    /// RFC 9846 §7.5.
    pub(super) fn export(&self, keys: &Secrets, label: &[u8], context: &[u8], out: &mut [u8]) {
        keys.tls13.export(&self.established, label, context, out);
    }
}
