//! The client of TLS 1.3 after the hellos, in wire order (RFC 9846 §2, §4).
//!
//! Secrets stay in the key store; states carry the tokens that say which of them exist. Does not store sessions.
//! Timing: constant in secrets; see `finished` for the compare.

use alloc::vec::Vec;

use pki_types::CertificateDer;

use super::client::{Offer, chosen_protocol, host_name};
use super::finished::{FinishedVerified, signed_content, verify_finished};
use super::transitions::StateName;
use super::{
    Action, Actions, Context, Input, SignatureRequest, State, Step, TrafficKeys as Keys, key_update,
};
use crate::config::client::ClientConfig;
use crate::error::{Error, PeerFault};
use crate::extension::{ExtensionType, ServerHelloExtensions};
use crate::identity;
use crate::key_schedule::tls13::{Established, HandshakeSecret, MainSecret, Resumed, TrafficKeys};
use crate::key_schedule::{Secrets, Writer};
use crate::message::{
    Body, Certificate13, CertificateRequest13, CertificateVerify, EncryptedExtensions, Finished,
    HandshakeMessage, HandshakeType, KeyUpdate, NewSessionTicket, ServerHello,
};
use crate::signature_scheme::SignatureScheme;
use crate::suite::CipherSuite;
use crate::verify::{self, PeerValidated, SignatureVerified, Signed};
use crate::version::ProtocolVersion;

/// A client that speaks TLS 1.3.
#[derive(Debug)]
pub(crate) enum Client13 {
    ExpectEncryptedExtensions(ExpectEncryptedExtensions),
    ExpectCertificateRequest(ExpectCertificateRequest),
    ExpectCertificate(ExpectCertificate),
    AwaitVerdict(AwaitVerdict),
    ExpectCertificateVerify(ExpectCertificateVerify),
    ExpectFinished(ExpectFinished),
    AwaitSignature(AwaitSignature),
    Traffic(Traffic),
}

/// Both sides agreed; everything is protected from here on.
#[derive(Debug)]
pub(crate) struct ExpectEncryptedExtensions {
    suite: CipherSuite,
    secret: HandshakeSecret,
    resumed: Option<Resumed>,
}

/// The server may ask for a certificate before it shows its own.
#[derive(Debug)]
pub(crate) struct ExpectCertificateRequest {
    suite: CipherSuite,
    secret: HandshakeSecret,
}

/// The server asked for a certificate.
#[derive(Debug)]
pub(crate) struct ExpectCertificate {
    suite: CipherSuite,
    secret: HandshakeSecret,
    request: Answer,
}

/// How this side answers the server's wish for a certificate.
#[derive(Clone, Copy, Debug)]
enum Answer {
    /// It did not ask.
    NotAsked,
    /// It asked, and this side has none that it can verify.
    Empty,
    /// With the configured identity, signing so.
    Signed(SignatureScheme),
}

/// The server's chain is with the verifier.
#[derive(Debug)]
pub(crate) struct AwaitVerdict {
    suite: CipherSuite,
    secret: HandshakeSecret,
    request: Answer,
}

/// The server's certificate is good; it must show that it holds the key.
#[derive(Debug)]
pub(crate) struct ExpectCertificateVerify {
    suite: CipherSuite,
    secret: HandshakeSecret,
    request: Answer,
    peer: PeerValidated,
}

/// How the server has shown who it is.
#[derive(Debug)]
enum Server {
    /// It signed this handshake.
    Signed(#[allow(dead_code, reason = "a proof is carried, not read")] SignatureVerified),
    /// It holds the secret of a session in which it did.
    Resumed(#[allow(dead_code, reason = "a proof is carried, not read")] Resumed),
}

/// The server has shown who it is; it must show that it saw the same as this side.
#[derive(Debug)]
pub(crate) struct ExpectFinished {
    suite: CipherSuite,
    secret: HandshakeSecret,
    request: Answer,
    server: Server,
}

/// The server is done; this side's CertificateVerify is being signed.
#[derive(Debug)]
pub(crate) struct AwaitSignature {
    server: ServerDone,
    scheme: SignatureScheme,
    /// Certificate.
    flight: Vec<u8>,
}

/// What is known once the server's Finished was right.
#[derive(Debug)]
struct ServerDone {
    suite: CipherSuite,
    secret: HandshakeSecret,
    main_secret: MainSecret,
    write_keys: TrafficKeys,
    server: Server,
    finished: FinishedVerified,
}

/// The handshake is over and verified.
#[derive(Debug)]
pub(crate) struct Traffic {
    suite: CipherSuite,
    established: Established,
    _server: Server,
    _finished: FinishedVerified,
}

type ClientContext<'a> = Context<'a, ClientConfig>;

impl Client13 {
    pub(crate) fn name(&self) -> StateName {
        match self {
            Self::ExpectEncryptedExtensions(_) => StateName::Client13ExpectEncryptedExtensions,
            Self::ExpectCertificateRequest(_) => StateName::Client13ExpectCertificateRequest,
            Self::ExpectCertificate(_) => StateName::Client13ExpectCertificate,
            Self::AwaitVerdict(_) => StateName::Client13AwaitVerdict,
            Self::ExpectCertificateVerify(_) => StateName::Client13ExpectCertificateVerify,
            Self::ExpectFinished(_) => StateName::Client13ExpectFinished,
            Self::AwaitSignature(_) => StateName::Client13AwaitSignature,
            Self::Traffic(_) => StateName::Client13Traffic,
        }
    }

    /// RFC 9846 §5: a ChangeCipherSpec before the peer's Finished "MUST simply [be] drop[ped]".
    fn drops_change_cipher_spec(&self) -> bool {
        match self {
            Self::ExpectEncryptedExtensions(_)
            | Self::ExpectCertificateRequest(_)
            | Self::ExpectCertificate(_)
            | Self::ExpectCertificateVerify(_)
            | Self::ExpectFinished(_) => true,
            Self::AwaitVerdict(_) | Self::AwaitSignature(_) | Self::Traffic(_) => false,
        }
    }

    pub(crate) fn handle(self, input: Input<'_>, cx: &mut ClientContext<'_>) -> Result<Step, Error> {
        if matches!(input, Input::ChangeCipherSpec) && self.drops_change_cipher_spec() {
            return Ok((self.into(), Actions::new()));
        }
        match self {
            Self::ExpectEncryptedExtensions(state) => state.handle(input, cx),
            Self::ExpectCertificateRequest(state) => state.handle(input, cx),
            Self::ExpectCertificate(state) => {
                let message = input.message::<Certificate13<'_>>(StateName::Client13ExpectCertificate)?;
                let ExpectCertificate { suite, secret, request } = state;
                certificate(message, suite, secret, request, cx)
            }
            Self::AwaitVerdict(state) => state.handle(input),
            Self::ExpectCertificateVerify(state) => state.handle(input, cx),
            Self::ExpectFinished(state) => state.handle(input, cx),
            Self::AwaitSignature(state) => state.handle(input, cx),
            Self::Traffic(state) => {
                state.handle(&input, cx.keys).map(|actions| (Self::Traffic(state).into(), actions))
            }
        }
    }
}

impl From<Client13> for State {
    fn from(state: Client13) -> Self {
        Self::Client13(state)
    }
}

/// What ServerHello and HelloRetryRequest have in common (RFC 9846 §4.1.3): the suite.
pub(super) fn check_hello(hello: &ServerHello<'_>, cx: &ClientContext<'_>) -> Result<CipherSuite, PeerFault> {
    // RFC 9846 §4.1.3: a legacy_session_id_echo that does not match is illegal_parameter.
    let session_id = cx.handshake.legacy_session_id;
    if hello.legacy_session_id != session_id.as_ref().map(|id| &id[..]).unwrap_or_default() {
        return Err(PeerFault::SessionIdNotEchoed);
    }
    if hello.legacy_compression_method != 0 {
        return Err(PeerFault::CompressionNotOffered { chosen: hello.legacy_compression_method });
    }
    // RFC 9846 §4.2: what belongs into EncryptedExtensions, or into TLS 1.2, has no place here.
    let allowed = ServerHelloExtensions {
        supported_versions: hello.extensions.supported_versions,
        key_share: hello.extensions.key_share,
        pre_shared_key: hello.extensions.pre_shared_key,
        selected_group: hello.extensions.selected_group,
        cookie: hello.extensions.cookie,
        ..ServerHelloExtensions::default()
    };
    if let Some(extension) = hello.extensions.first_beyond(&allowed) {
        return Err(PeerFault::MisplacedExtension { extension, message: HandshakeType::SERVER_HELLO });
    }
    CipherSuite::from_code_point(hello.cipher_suite)
        .filter(|suite| {
            suite.version() == ProtocolVersion::TLS_1_3 && cx.config.cipher_suites.contains(suite)
        })
        .ok_or(PeerFault::SuiteNotOffered { chosen: hello.cipher_suite })
}

/// Agrees with the server; the hello is in the transcript afterwards.
pub(super) fn begin(
    message: HandshakeMessage<'_>,
    hello: &ServerHello<'_>,
    suite: CipherSuite,
    offer: &Offer,
    cx: &mut ClientContext<'_>,
) -> Result<Step, Error> {
    // RFC 9846 §9.2: without a PSK there is a share.
    let extension = ExtensionType::KEY_SHARE;
    let missing = PeerFault::MissingExtension { extension, message: HandshakeType::SERVER_HELLO };
    let share = hello.extensions.key_share.ok_or(missing)?;
    // RFC 9846 §4.2.8: for one of the groups that this side sent a share of.
    let group = offer.share_groups.iter().copied().find(|group| group.code_point() == share.group);
    let group = group.ok_or(PeerFault::GroupNotOffered { chosen: share.group })?;
    let handshake = &mut *cx.handshake;
    if !handshake.outcome.hello_retried {
        handshake.transcript.start(suite.hash());
    }
    handshake.transcript.forget_messages();
    handshake.transcript.add(message.bytes);
    let agreed =
        cx.keys.tls13.agree(|shared| handshake.key_shares.agree(group, share.key_exchange, shared))?;
    let (early, resumed) = match (hello.extensions.pre_shared_key, handshake.resuming.take()) {
        (None, _) => (cx.keys.tls13.early(suite.hash()), None),
        // RFC 9846 §4.2.11: clients MUST verify that the index is in the range and that the suite has the PSK's hash.
        (Some(0), Some(resuming)) if resuming.suite.hash() == suite.hash() => {
            handshake.outcome.resumed = true;
            handshake.outcome.peer_certificates = resuming.peer_certificates;
            let (early, resumed) = cx.keys.tls13.early_resumed(suite.hash());
            (early, Some(resumed))
        }
        (Some(index), Some(_)) => return Err(PeerFault::PskNotOffered { index }.into()),
        (Some(_), None) => {
            let extension = ExtensionType::PRE_SHARED_KEY;
            return Err(PeerFault::UnofferedExtension { extension }.into());
        }
    };
    let hash = handshake.transcript.digest();
    let (secret, write_keys, read_keys) = cx.keys.tls13.derive_handshake(early, agreed, suite, hash.as_ref());
    handshake.outcome.cipher_suite = Some(suite);
    handshake.outcome.group = Some(group);
    handshake.outcome.extended_master_secret = true;
    let mut actions = Actions::from([Action::InstallReadKeys(Keys::Tls13(read_keys))]);
    // RFC 9846 §D.4: once, before the second flight; what this side has to say from here on is protected.
    if !handshake.outcome.hello_retried {
        actions.push(Action::SendChangeCipherSpec);
    }
    actions.push(Action::InstallWriteKeys(Keys::Tls13(write_keys)));
    let state = ExpectEncryptedExtensions { suite, secret, resumed };
    Ok((Client13::ExpectEncryptedExtensions(state).into(), actions))
}

impl ExpectEncryptedExtensions {
    fn handle(self, input: Input<'_>, cx: &mut ClientContext<'_>) -> Result<Step, Error> {
        let message =
            input.message::<EncryptedExtensions<'_>>(StateName::Client13ExpectEncryptedExtensions)?;
        let extensions = message.read::<EncryptedExtensions<'_>>()?;
        // RFC 9846 §4.2: an answer to what was not asked is unsupported_extension.
        let named = host_name(cx.handshake.outcome.server_name.as_ref(), cx.config).is_some();
        if extensions.server_name && !named {
            return Err(PeerFault::UnofferedExtension { extension: ExtensionType::SERVER_NAME }.into());
        }
        cx.handshake.outcome.alpn_protocol =
            chosen_protocol(extensions.application_layer_protocol_negotiation, cx.config)?
                .map(Vec::into_boxed_slice);
        cx.handshake.transcript.add(message.bytes);
        let Self { suite, secret, resumed } = self;
        let state = match resumed {
            // RFC 9846 §2.2: with a PSK there is no certificate.
            Some(resumed) => {
                let (request, server) = (Answer::NotAsked, Server::Resumed(resumed));
                Client13::ExpectFinished(ExpectFinished { suite, secret, request, server })
            }
            None => Client13::ExpectCertificateRequest(ExpectCertificateRequest { suite, secret }),
        };
        Ok((state.into(), Actions::new()))
    }
}

impl ExpectCertificateRequest {
    fn handle(self, input: Input<'_>, cx: &mut ClientContext<'_>) -> Result<Step, Error> {
        const STATE: StateName = StateName::Client13ExpectCertificateRequest;
        let Input::Message(message) = input else { return Err(input.unexpected(STATE)) };
        let Self { suite, secret } = self;
        if message.handshake_type == Certificate13::TYPE {
            return certificate(message, suite, secret, Answer::NotAsked, cx);
        }
        let message = input.message::<CertificateRequest13<'_>>(STATE)?;
        let request = message.read::<CertificateRequest13<'_>>()?;
        // RFC 9846 §4.4.2: without a suitable certificate the client sends an empty one. The names of the authorities
        // are hints: a server may trust more than it lists, and it is the server that judges.
        let scheme = cx.config.identity.as_ref().and_then(|identity| {
            identity::common_scheme(identity, request.signature_algorithms, ProtocolVersion::TLS_1_3)
        });
        cx.handshake.transcript.add(message.bytes);
        let request = scheme.map_or(Answer::Empty, Answer::Signed);
        Ok((Client13::ExpectCertificate(ExpectCertificate { suite, secret, request }).into(), Actions::new()))
    }
}

/// Takes the server's chain.
fn certificate(
    message: HandshakeMessage<'_>,
    suite: CipherSuite,
    secret: HandshakeSecret,
    request: Answer,
    cx: &mut ClientContext<'_>,
) -> Result<Step, Error> {
    let chain = message.read::<Certificate13<'_>>()?;
    let outcome = &mut cx.handshake.outcome;
    for (index, entry) in chain.iter().enumerate() {
        // RFC 9846 §4.4.2: extensions here answer those of the ClientHello.
        for (answer, extension) in [
            (entry.ocsp_response, ExtensionType::STATUS_REQUEST),
            (entry.timestamps, ExtensionType::SIGNED_CERTIFICATE_TIMESTAMP),
        ] {
            if answer.is_some() && !cx.config.certificate_status {
                return Err(PeerFault::UnofferedExtension { extension }.into());
            }
        }
        if index == 0 {
            outcome.staple(entry.ocsp_response, entry.timestamps);
        }
        outcome.peer_certificates.push(CertificateDer::from(entry.certificate.to_vec()));
    }
    // RFC 9846 §4.4.2.4: "If the server supplies an empty Certificate message, the client MUST abort the handshake with a
    // "decode_error" alert."
    if outcome.peer_certificates.is_empty() {
        return Err(PeerFault::ServerCertificateMissing.into());
    }
    cx.handshake.transcript.add(message.bytes);
    let state = Client13::AwaitVerdict(AwaitVerdict { suite, secret, request });
    Ok((state.into(), Actions::from([Action::AskVerdict])))
}

impl AwaitVerdict {
    fn handle(self, input: Input<'_>) -> Result<Step, Error> {
        let Input::Verdict(peer) = input else {
            return Err(input.unexpected(StateName::Client13AwaitVerdict));
        };
        let Self { suite, secret, request } = self;
        let state = ExpectCertificateVerify { suite, secret, request, peer };
        Ok((Client13::ExpectCertificateVerify(state).into(), Actions::new()))
    }
}

impl ExpectCertificateVerify {
    fn handle(self, input: Input<'_>, cx: &mut ClientContext<'_>) -> Result<Step, Error> {
        let message = input.message::<CertificateVerify<'_>>(StateName::Client13ExpectCertificateVerify)?;
        let proof = message.read::<CertificateVerify<'_>>()?;
        // RFC 9846 §4.4.3: over the transcript up to and including Certificate.
        let hash = cx.handshake.transcript.digest();
        let signed = Signed {
            version: ProtocolVersion::TLS_1_3,
            message: HandshakeType::CERTIFICATE_VERIFY,
            scheme: proof.scheme,
            content: &signed_content(Writer::Server, hash.as_ref()),
            signature: proof.signature,
        };
        let Self { suite, secret, request, peer } = self;
        let outcome = &mut cx.handshake.outcome;
        let signed = verify::signature(&peer, outcome, &cx.config.signature_schemes, &signed)?;
        cx.handshake.transcript.add(message.bytes);
        let state = ExpectFinished { suite, secret, request, server: Server::Signed(signed) };
        Ok((Client13::ExpectFinished(state).into(), Actions::new()))
    }
}

impl ExpectFinished {
    fn handle(self, input: Input<'_>, cx: &mut ClientContext<'_>) -> Result<Step, Error> {
        let message = input.message::<Finished<'_>>(StateName::Client13ExpectFinished)?;
        let received = message.read::<Finished<'_>>()?;
        let Self { suite, secret, request, server } = self;
        let hash = cx.handshake.transcript.digest();
        let expected = cx.keys.tls13.verify_data(&secret, Writer::Server, hash.as_ref());
        let expected = expected.get(..suite.hash().len()).unwrap_or_default();
        let finished = verify_finished(received.verify_data, expected)?;
        cx.handshake.transcript.add(message.bytes);
        let hash = cx.handshake.transcript.digest();
        let (main_secret, write_keys, read_keys) = cx.keys.tls13.derive_main(&secret, suite, hash.as_ref());
        let server = ServerDone { suite, secret, main_secret, write_keys, server, finished };
        // RFC 9846 §5.1: nothing may follow the Finished in its record, so its keys change at once.
        let mut actions = Actions::from([Action::InstallReadKeys(Keys::Tls13(read_keys))]);
        let mut flight = Vec::new();
        match request {
            Answer::NotAsked => {}
            Answer::Empty => {
                cx.send(&Certificate13::new(&[])?, &mut flight)?;
            }
            Answer::Signed(scheme) => {
                let identity = cx.config.identity.as_ref();
                let chain =
                    identity.map(|identity| identity.certificate_list13(false, false)).unwrap_or_default();
                cx.send(&Certificate13::new(&chain)?, &mut flight)?;
                let hash = cx.handshake.transcript.digest();
                let message = signed_content(Writer::Client, hash.as_ref());
                actions.push(Action::AskSignature(SignatureRequest { identity: 0, scheme, message }));
                let state = AwaitSignature { server, scheme, flight };
                return Ok((Client13::AwaitSignature(state).into(), actions));
            }
        }
        server.finish(cx, flight, actions)
    }
}

impl AwaitSignature {
    fn handle(self, input: Input<'_>, cx: &mut ClientContext<'_>) -> Result<Step, Error> {
        let Input::Signature(signature) = input else {
            return Err(input.unexpected(StateName::Client13AwaitSignature));
        };
        let Self { server, scheme, mut flight } = self;
        let verify = CertificateVerify { scheme: scheme.code_point(), signature: &signature };
        cx.send(&verify, &mut flight)?;
        server.finish(cx, flight, Actions::new())
    }
}

impl ServerDone {
    /// Ends the client's flight with its Finished; application data is next.
    fn finish(
        self,
        cx: &mut ClientContext<'_>,
        mut flight: Vec<u8>,
        mut actions: Actions,
    ) -> Result<Step, Error> {
        let Self { suite, secret, main_secret, write_keys, server, finished } = self;
        let hash = cx.handshake.transcript.digest();
        let verify_data = cx.keys.tls13.verify_data(&secret, Writer::Client, hash.as_ref());
        let verify_data = verify_data.get(..suite.hash().len()).unwrap_or_default();
        cx.send(&Finished { verify_data }, &mut flight)?;
        let hash = cx.handshake.transcript.digest();
        let established = cx.keys.tls13.establish(main_secret, hash.as_ref());
        actions.extend([
            Action::Send(flight),
            Action::InstallWriteKeys(Keys::Tls13(write_keys)),
            Action::Complete,
        ]);
        let state = Traffic { suite, established, _server: server, _finished: finished };
        Ok((Client13::Traffic(state).into(), actions))
    }
}

impl Traffic {
    /// After the handshake.
    pub(super) fn handle(&self, input: &Input<'_>, keys: &mut Secrets) -> Result<Actions, Error> {
        match input {
            Input::ApplicationData => Ok(Actions::new()),
            Input::Message(message) if message.handshake_type == NewSessionTicket::TYPE => {
                let new = message.read::<NewSessionTicket<'_>>()?;
                Ok(Actions::from([Action::KeepSession {
                    lifetime_secs: new.ticket_lifetime,
                    age_add: new.ticket_age_add,
                    nonce: new.ticket_nonce.to_vec(),
                    ticket: new.ticket.to_vec(),
                }]))
            }
            Input::Message(message) if message.handshake_type == KeyUpdate::TYPE => {
                let update = message.read::<KeyUpdate>()?;
                Ok(key_update::received(update, Writer::Server, self.suite, &self.established, keys))
            }
            Input::UpdateKeys { request } => {
                key_update::send(*request, Writer::Client, self.suite, &self.established, keys)
            }
            Input::Start
            | Input::Message(_)
            | Input::ChangeCipherSpec
            | Input::Verdict(_)
            | Input::Signature(_)
            | Input::Session(_) => Err(input.unexpected(StateName::Client13Traffic)),
        }
    }

    /// RFC 9846 §7.5.
    pub(super) fn export(&self, keys: &Secrets, label: &[u8], context: &[u8], out: &mut [u8]) {
        keys.tls13.export(&self.established, label, context, out);
    }
}
