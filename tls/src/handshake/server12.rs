//! The server of TLS 1.2 after its choices, in wire order (RFC 5246 §7.3, RFC 8422 §2, RFC 7627).
//!
//! Secrets stay in the key store; states carry the tokens that say which of them exist.
//! Timing: constant in secrets; see `finished` for the compare.

use alloc::vec::Vec;

use pki_types::{CertificateDer, ServerName};

use super::client12::signed_params;
use super::finished::{FinishedVerified, verify_finished};
use super::server::{DOWNGRADE_TO_12, choose_protocol, server_name};
use super::transitions::StateName;
use super::{Action, Actions, Context, Input, SignatureRequest, State, Step, TrafficKeys as Keys};
use crate::alert::AlertDescription;
use crate::codec::{U16List, Writer as Encoder};
use crate::config::ExtendedMasterSecret;
use crate::config::server::{ClientAuth, ServerConfig};
use crate::error::{Error, LocalFault, PeerFault};
use crate::extension::{ProtocolNameList, ServerHelloExtensions, ec_point_formats};
use crate::group::NamedGroup;
use crate::handshake::client::code_points;
use crate::identity::{self, Identity};
use crate::key_schedule::Writer;
use crate::key_schedule::tls12::{MasterSecret, TrafficKeys};
use crate::message::{
    Body, Certificate, CertificateRequest, CertificateStatus, CertificateVerify, ClientHello,
    ClientKeyExchange, Finished, HandshakeType, ServerEcdhParams, ServerHello, ServerHelloDone,
    ServerKeyExchange, certificate_request,
};
use crate::signature_scheme::SignatureScheme;
use crate::suite::{CipherSuite, TLS_EMPTY_RENEGOTIATION_INFO_SCSV};
use crate::verify::{self, PeerValidated, SignatureVerified, Signed};
use crate::version::ProtocolVersion;

/// A server that speaks TLS 1.2.
#[derive(Debug)]
pub(crate) enum Server12 {
    AwaitSignature(AwaitSignature),
    ExpectCertificate(ExpectCertificate),
    AwaitVerdict(AwaitVerdict),
    ExpectClientKeyExchange(ExpectClientKeyExchange),
    ExpectCertificateVerify(ExpectCertificateVerify),
    ExpectChangeCipherSpec(ExpectChangeCipherSpec),
    ExpectFinished(ExpectFinished),
    Traffic(Traffic),
}

/// Everything is chosen; ServerKeyExchange is being signed.
#[derive(Debug)]
pub(crate) struct AwaitSignature {
    pub(super) suite: CipherSuite,
    pub(super) extended_master_secret: bool,
    pub(super) group: NamedGroup,
    pub(super) scheme: SignatureScheme,
    /// This side's ephemeral key.
    pub(super) public: Vec<u8>,
    /// ServerHello and Certificate.
    pub(super) flight: Vec<u8>,
}

/// A certificate was asked for.
#[derive(Debug)]
pub(crate) struct ExpectCertificate {
    suite: CipherSuite,
    extended_master_secret: bool,
    group: NamedGroup,
}

/// The client's chain is with the verifier.
#[derive(Debug)]
pub(crate) struct AwaitVerdict {
    suite: CipherSuite,
    extended_master_secret: bool,
    group: NamedGroup,
}

/// The client's certificate is good, or there is none and none is needed.
#[derive(Debug)]
pub(crate) struct ExpectClientKeyExchange {
    suite: CipherSuite,
    extended_master_secret: bool,
    group: NamedGroup,
    peer: Option<PeerValidated>,
}

/// The client has a certificate and must show that it holds the key.
#[derive(Debug)]
pub(crate) struct ExpectCertificateVerify {
    suite: CipherSuite,
    peer: PeerValidated,
    master_secret: MasterSecret,
    read_keys: TrafficKeys,
    write_keys: TrafficKeys,
}

/// Who the client is, as far as the configuration asks.
#[derive(Debug)]
enum Peer {
    Anonymous,
    Authenticated(#[allow(dead_code, reason = "a proof is carried, not read")] SignatureVerified),
}

/// The client's keys come into force next.
#[derive(Debug)]
pub(crate) struct ExpectChangeCipherSpec {
    suite: CipherSuite,
    peer: Peer,
    master_secret: MasterSecret,
    read_keys: TrafficKeys,
    write_keys: TrafficKeys,
}

/// What the client sends is protected; it has to show that it saw the same handshake.
#[derive(Debug)]
pub(crate) struct ExpectFinished {
    suite: CipherSuite,
    peer: Peer,
    master_secret: MasterSecret,
    write_keys: TrafficKeys,
}

/// The handshake is over and verified.
#[derive(Debug)]
pub(crate) struct Traffic {
    _peer: Peer,
    _finished: FinishedVerified,
}

type ServerContext<'a> = Context<'a, ServerConfig>;

impl Server12 {
    pub(crate) fn name(&self) -> StateName {
        match self {
            Self::AwaitSignature(_) => StateName::Server12AwaitSignature,
            Self::ExpectCertificate(_) => StateName::Server12ExpectCertificate,
            Self::AwaitVerdict(_) => StateName::Server12AwaitVerdict,
            Self::ExpectClientKeyExchange(_) => StateName::Server12ExpectClientKeyExchange,
            Self::ExpectCertificateVerify(_) => StateName::Server12ExpectCertificateVerify,
            Self::ExpectChangeCipherSpec(_) => StateName::Server12ExpectChangeCipherSpec,
            Self::ExpectFinished(_) => StateName::Server12ExpectFinished,
            Self::Traffic(_) => StateName::Server12Traffic,
        }
    }

    pub(crate) fn handle(self, input: Input<'_>, cx: &mut ServerContext<'_>) -> Result<Step, Error> {
        match self {
            Self::AwaitSignature(state) => state.handle(input, cx),
            Self::ExpectCertificate(state) => state.handle(input, cx),
            Self::AwaitVerdict(state) => state.handle(input),
            Self::ExpectClientKeyExchange(state) => state.handle(input, cx),
            Self::ExpectCertificateVerify(state) => state.handle(input, cx),
            Self::ExpectChangeCipherSpec(state) => state.handle(input),
            Self::ExpectFinished(state) => state.handle(input, cx),
            Self::Traffic(state) => {
                state.handle(&input).map(|actions| (Self::Traffic(state).into(), actions))
            }
        }
    }
}

impl From<Server12> for State {
    fn from(state: Server12) -> Self {
        Self::Server12(state)
    }
}

/// All choices of a TLS 1.2 server.
pub(super) fn choose(
    hello: &ClientHello<'_>,
    bytes: &[u8],
    cx: &mut Context<'_, ServerConfig>,
) -> Result<Step, Error> {
    let config = cx.config;
    let extensions = &hello.extensions;
    // RFC 5246 §7.4.1.2: the list MUST contain the null method.
    if !hello.legacy_compression_methods.contains(&0) {
        return Err(PeerFault::NullCompressionMissing.into());
    }
    // RFC 5746 §3.6: a first handshake has an empty renegotiated_connection; otherwise handshake_failure.
    if let Some(connection) = extensions.renegotiation_info.filter(|connection| !connection.is_empty()) {
        let length = u8::try_from(connection.len()).unwrap_or(u8::MAX);
        return Err(PeerFault::RenegotiationInfoNotEmpty { length }.into());
    }
    // RFC 7627 §5.3: without the extension the server goes on only if it accepts older clients.
    let extended_master_secret = extensions.extended_master_secret;
    if !extended_master_secret && config.extended_master_secret == ExtendedMasterSecret::Required {
        return Err(PeerFault::ExtendedMasterSecretMissing.into());
    }
    // RFC 8422 §5.1.2: a list MUST contain the uncompressed format; no list means the same.
    if extensions.ec_point_formats.is_some_and(|formats| !formats.contains(&ec_point_formats::UNCOMPRESSED)) {
        return Err(PeerFault::UncompressedPointsMissing.into());
    }
    let server_name = server_name(extensions.server_name)?;
    let group = choose_group(hello, config)?;
    let (identity, scheme) = choose_identity(hello, server_name.as_ref(), config)?;
    // The suite has to fit the signature: RFC 5246 §7.4.3, RFC 8422 §2.
    let fits = |suite: &CipherSuite| suite.authentication() == scheme.authentication();
    let offered = |suite: &CipherSuite| hello.cipher_suites.contains(suite.code_point());
    let suite = config.cipher_suites.iter().copied().find(|suite| fits(suite) && offered(suite));
    let suite = suite.ok_or(PeerFault::NoCommonCipherSuite)?;
    let alpn_protocol = choose_protocol(extensions.application_layer_protocol_negotiation, &config.alpn)?;

    cx.handshake.client_random = *hello.random;
    cx.rng.fill(&mut cx.handshake.server_random).map_err(LocalFault::Crypto)?;
    // RFC 9846 §4.1.3: a server that speaks 1.3 and negotiates 1.2 says so, where nobody can change it unnoticed.
    if config.speaks(ProtocolVersion::TLS_1_3)
        && let Some(end) = cx.handshake.server_random.last_chunk_mut::<8>()
    {
        *end = DOWNGRADE_TO_12;
    }
    let outcome = &mut cx.handshake.outcome;
    outcome.cipher_suite = Some(suite);
    outcome.group = Some(group);
    outcome.extended_master_secret = extended_master_secret;
    outcome.alpn_protocol = alpn_protocol.map(Into::into);
    outcome.server_name = server_name;
    cx.handshake.transcript.add(bytes);
    cx.handshake.transcript.start(suite.hash());
    // TLS 1.2 signs the messages themselves in CertificateVerify.
    if matches!(config.client_auth, ClientAuth::Off) {
        cx.handshake.transcript.forget_messages();
    }

    let mut flight = Vec::new();
    let shown = config.identities.get(identity);
    send_hello(hello, suite, alpn_protocol, shown, cx, &mut flight)?;
    let chain = shown.map(|identity| Certificate::list(identity.chain())).unwrap_or_default();
    cx.send(&Certificate::new(&chain).map_err(Certificate::malformed)?, &mut flight)?;
    // RFC 6066 §8: right after the certificate.
    if let Some(response) = shown.and_then(Identity::ocsp_response).filter(|_| extensions.status_request) {
        cx.send(&CertificateStatus { response }, &mut flight)?;
    }
    let mut public = Vec::new();
    cx.handshake.key_shares.generate(group, cx.rng, &mut public)?;
    let params = ServerEcdhParams { group: group.code_point(), public: &public };
    let message = signed_params(&cx.handshake.client_random, &cx.handshake.server_random, &params);
    let state = AwaitSignature { suite, extended_master_secret, group, scheme, public, flight };
    let ask = Action::AskSignature(SignatureRequest { identity, scheme, message });
    Ok((Server12::AwaitSignature(state).into(), Actions::from([ask])))
}

/// The identity for this client, and how it signs.
fn choose_identity(
    hello: &ClientHello<'_>,
    server_name: Option<&ServerName<'_>>,
    config: &ServerConfig,
) -> Result<(usize, SignatureScheme), PeerFault> {
    // RFC 5246 §7.4.1.4.1: a client without the extension verifies SHA-1 only, which nobody signs any more.
    let offered = hello.extensions.signature_algorithms.ok_or(PeerFault::NoCommonSignatureScheme)?;
    // RFC 8422 §5.1: the groups that the client names bind the curve of the certificate's key too.
    let groups = hello.extensions.supported_groups;
    let fits = |identity: &Identity| {
        let curve = identity.curve();
        let curve_fits = match (groups, curve) {
            (Some(groups), Some(curve)) => groups.contains(curve.code_point()),
            (None, _) | (_, None) => true,
        };
        let scheme =
            identity::common_scheme(identity, offered, ProtocolVersion::TLS_1_2).filter(|_| curve_fits)?;
        let suites = config.cipher_suites.iter().filter(|s| hello.cipher_suites.contains(s.code_point()));
        suites.into_iter().any(|suite| suite.authentication() == scheme.authentication()).then_some(scheme)
    };
    if let Some(found) = identity::choose(&config.identities, server_name, fits) {
        return Ok(found);
    }
    let signs = |identity| identity::common_scheme(identity, offered, ProtocolVersion::TLS_1_2).is_some();
    let any_signs = config.identities.iter().any(signs);
    Err(if any_signs { PeerFault::NoCommonCipherSuite } else { PeerFault::NoCommonSignatureScheme })
}

fn choose_group(hello: &ClientHello<'_>, config: &ServerConfig) -> Result<NamedGroup, PeerFault> {
    // RFC 8422 §4: a client without the extension leaves the choice to the server. Everybody has P-256.
    let Some(offered) = hello.extensions.supported_groups else {
        let has_p256 = config.groups.contains(&NamedGroup::secp256r1);
        return has_p256.then_some(NamedGroup::secp256r1).ok_or(PeerFault::NoCommonGroup);
    };
    let usable = config.groups.iter().copied().filter(|group| group.serves(ProtocolVersion::TLS_1_2));
    let mut common = usable.filter(|group| offered.contains(group.code_point()));
    common.next().ok_or(PeerFault::NoCommonGroup)
}

fn send_hello(
    hello: &ClientHello<'_>,
    suite: CipherSuite,
    alpn_protocol: Option<&[u8]>,
    shown: Option<&Identity>,
    cx: &mut Context<'_, ServerConfig>,
    flight: &mut Vec<u8>,
) -> Result<(), Error> {
    let offered = &hello.extensions;
    let mut name = Vec::new();
    if let Some(protocol) = alpn_protocol {
        Encoder::new(&mut name).vec_u8(|w| w.bytes(protocol));
    }
    let random = cx.handshake.server_random;
    // RFC 5746 §3.6: the SCSV asks for the extension as well.
    let secure_renegotiation = offered.renegotiation_info.is_some()
        || hello.cipher_suites.contains(TLS_EMPTY_RENEGOTIATION_INFO_SCSV);
    let body = ServerHello {
        legacy_version: ProtocolVersion::TLS_1_2.0,
        random: &random,
        // RFC 5246 §7.4.1.3: empty: this session will not be resumed.
        legacy_session_id: &[],
        cipher_suite: suite.code_point(),
        legacy_compression_method: 0,
        extensions: ServerHelloExtensions {
            // RFC 6066 §3: said only by a server that used the name to choose.
            server_name: false,
            // RFC 8422 §5.2: answered only when offered.
            ec_point_formats: offered.ec_point_formats.map(|_| &[ec_point_formats::UNCOMPRESSED][..]),
            application_layer_protocol_negotiation: ProtocolNameList::new(&name).ok(),
            extended_master_secret: offered.extended_master_secret,
            renegotiation_info: secure_renegotiation.then_some(&[][..]),
            status_request: offered.status_request && shown.and_then(Identity::ocsp_response).is_some(),
            signed_certificate_timestamp: shown
                .and_then(Identity::certificate_timestamps)
                .filter(|_| offered.signed_certificate_timestamp),
            ..ServerHelloExtensions::default()
        },
    };
    cx.send(&body, flight)
}

impl AwaitSignature {
    fn handle(self, input: Input<'_>, cx: &mut ServerContext<'_>) -> Result<Step, Error> {
        let Input::Signature(signature) = input else {
            return Err(input.unexpected(StateName::Server12AwaitSignature));
        };
        let Self { suite, extended_master_secret, group, scheme, public, mut flight } = self;
        let params = ServerEcdhParams { group: group.code_point(), public: &public };
        let exchange = ServerKeyExchange { params, scheme: scheme.code_point(), signature: &signature };
        cx.send(&exchange, &mut flight)?;
        let asks = match &cx.config.client_auth {
            ClientAuth::Off => false,
            ClientAuth::Optional(_) | ClientAuth::Required(_) | ClientAuth::DangerousOwnVerdict { .. } => {
                let schemes =
                    code_points(cx.config.signature_schemes.iter().map(|scheme| scheme.code_point()));
                let schemes = U16List::new(schemes.as_flattened()).map_err(CertificateRequest::malformed)?;
                let types = [certificate_request::ECDSA_SIGN, certificate_request::RSA_SIGN];
                let request = CertificateRequest::new(&types, schemes, &cx.config.authorities)
                    .map_err(CertificateRequest::malformed)?;
                cx.send(&request, &mut flight)?;
                true
            }
        };
        cx.send(&ServerHelloDone, &mut flight)?;
        let state = if asks {
            Server12::ExpectCertificate(ExpectCertificate { suite, extended_master_secret, group })
        } else {
            let peer = None;
            let state = ExpectClientKeyExchange { suite, extended_master_secret, group, peer };
            Server12::ExpectClientKeyExchange(state)
        };
        Ok((state.into(), Actions::from([Action::Send(flight)])))
    }
}

impl ExpectCertificate {
    fn handle(self, input: Input<'_>, cx: &mut ServerContext<'_>) -> Result<Step, Error> {
        let message = input.message::<Certificate<'_>>(StateName::Server12ExpectCertificate)?;
        let chain = message.read::<Certificate<'_>>()?;
        let certificates: Vec<_> = chain.iter().map(|der| CertificateDer::from(der.to_vec())).collect();
        cx.handshake.transcript.add(message.bytes);
        let Self { suite, extended_master_secret, group } = self;
        if certificates.is_empty() {
            // RFC 5246 §7.4.6: the server may go on or answer with a fatal handshake_failure.
            if cx.config.client_auth.is_required() {
                return Err(PeerFault::ClientCertificateMissing.into());
            }
            cx.handshake.transcript.forget_messages();
            let state = ExpectClientKeyExchange { suite, extended_master_secret, group, peer: None };
            return Ok((Server12::ExpectClientKeyExchange(state).into(), Actions::new()));
        }
        cx.handshake.outcome.peer_certificates = certificates;
        let state = Server12::AwaitVerdict(AwaitVerdict { suite, extended_master_secret, group });
        Ok((state.into(), Actions::from([Action::AskVerdict])))
    }
}

impl AwaitVerdict {
    fn handle(self, input: Input<'_>) -> Result<Step, Error> {
        let Input::Verdict(peer) = input else {
            return Err(input.unexpected(StateName::Server12AwaitVerdict));
        };
        let Self { suite, extended_master_secret, group } = self;
        let state = ExpectClientKeyExchange { suite, extended_master_secret, group, peer: Some(peer) };
        Ok((Server12::ExpectClientKeyExchange(state).into(), Actions::new()))
    }
}

impl ExpectClientKeyExchange {
    fn handle(self, input: Input<'_>, cx: &mut ServerContext<'_>) -> Result<Step, Error> {
        let message = input.message::<ClientKeyExchange<'_>>(StateName::Server12ExpectClientKeyExchange)?;
        let exchange = message.read::<ClientKeyExchange<'_>>()?;
        let Self { suite, extended_master_secret, group, peer } = self;
        let handshake = &mut *cx.handshake;
        let agreed =
            cx.keys.tls12().agree(|shared| handshake.key_shares.agree(group, exchange.public, shared))?;
        handshake.transcript.add(message.bytes);
        let (client_random, server_random) = (&handshake.client_random, &handshake.server_random);
        // RFC 7627 §5.3: the one derivation or the other, never both.
        let master_secret = if extended_master_secret {
            // RFC 7627 §3: the session hash covers everything up to and including ClientKeyExchange.
            let session_hash = handshake.transcript.digest();
            cx.keys.tls12().extended_master_secret(agreed, suite.hash(), session_hash.as_ref())
        } else {
            cx.keys.tls12().master_secret(agreed, suite.hash(), client_random, server_random)
        };
        let (read_keys, write_keys) =
            cx.keys.tls12().traffic_keys(&master_secret, suite, client_random, server_random);
        let state = match peer {
            Some(peer) => Server12::ExpectCertificateVerify(ExpectCertificateVerify {
                suite,
                peer,
                master_secret,
                read_keys,
                write_keys,
            }),
            None => Server12::ExpectChangeCipherSpec(ExpectChangeCipherSpec {
                suite,
                peer: Peer::Anonymous,
                master_secret,
                read_keys,
                write_keys,
            }),
        };
        Ok((state.into(), Actions::new()))
    }
}

impl ExpectCertificateVerify {
    fn handle(self, input: Input<'_>, cx: &mut ServerContext<'_>) -> Result<Step, Error> {
        let message = input.message::<CertificateVerify<'_>>(StateName::Server12ExpectCertificateVerify)?;
        let proof = message.read::<CertificateVerify<'_>>()?;
        let handshake = &mut *cx.handshake;
        // RFC 5246 §7.4.8: over all handshake messages before this one.
        let signed = Signed {
            version: ProtocolVersion::TLS_1_2,
            message: HandshakeType::CERTIFICATE_VERIFY,
            scheme: proof.scheme,
            content: handshake.transcript.messages(),
            signature: proof.signature,
        };
        let schemes = &cx.config.signature_schemes;
        let signed = verify::signature(&self.peer, &mut handshake.outcome, schemes, &signed)?;
        handshake.transcript.add(message.bytes);
        handshake.transcript.forget_messages();
        let Self { suite, peer: _, master_secret, read_keys, write_keys } = self;
        let peer = Peer::Authenticated(signed);
        let state = ExpectChangeCipherSpec { suite, peer, master_secret, read_keys, write_keys };
        Ok((Server12::ExpectChangeCipherSpec(state).into(), Actions::new()))
    }
}

impl ExpectChangeCipherSpec {
    fn handle(self, input: Input<'_>) -> Result<Step, Error> {
        let Input::ChangeCipherSpec = input else {
            return Err(input.unexpected(StateName::Server12ExpectChangeCipherSpec));
        };
        let Self { suite, peer, master_secret, read_keys, write_keys } = self;
        let state = ExpectFinished { suite, peer, master_secret, write_keys };
        Ok((
            Server12::ExpectFinished(state).into(),
            Actions::from([Action::InstallReadKeys(Keys::Tls12(read_keys))]),
        ))
    }
}

impl ExpectFinished {
    fn handle(self, input: Input<'_>, cx: &mut ServerContext<'_>) -> Result<Step, Error> {
        let message = input.message::<Finished<'_>>(StateName::Server12ExpectFinished)?;
        let finished = message.read::<Finished<'_>>()?;
        let Self { suite, peer, master_secret, write_keys } = self;
        let hash = cx.handshake.transcript.digest();
        let expected =
            cx.keys.tls12().verify_data(&master_secret, suite.hash(), Writer::Client, hash.as_ref());
        let finished = verify_finished(finished.verify_data, &expected)?;
        cx.handshake.transcript.add(message.bytes);
        let hash = cx.handshake.transcript.digest();
        let verify_data =
            cx.keys.tls12().verify_data(&master_secret, suite.hash(), Writer::Server, hash.as_ref());
        let mut flight = Vec::new();
        cx.send(&Finished { verify_data: &verify_data }, &mut flight)?;
        let state = Server12::Traffic(Traffic { _peer: peer, _finished: finished });
        let actions = Actions::from([
            Action::SendChangeCipherSpec,
            Action::InstallWriteKeys(Keys::Tls12(write_keys)),
            Action::Send(flight),
            Action::Complete,
        ]);
        Ok((state.into(), actions))
    }
}

impl Traffic {
    /// After the handshake.
    pub(super) fn handle(&self, input: &Input<'_>) -> Result<Actions, Error> {
        if let Input::ApplicationData = input {
            return Ok(Actions::new());
        }
        // RFC 5246 §7.2.2: a ClientHello asks for renegotiation; it is declined with a warning, unread, and the client
        // decides what to make of it.
        if let Input::Message(message) = input
            && message.handshake_type == ClientHello::TYPE
        {
            return Ok(Actions::from([Action::Warn(AlertDescription::NO_RENEGOTIATION)]));
        }
        Err(input.unexpected(StateName::Server12Traffic))
    }
}
