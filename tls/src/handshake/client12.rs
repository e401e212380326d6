//! The client of TLS 1.2 after the hellos, in wire order (RFC 5246 §7.3, RFC 8422 §2, RFC 7627).
//!
//! Secrets stay in the key store; states carry the tokens that say which of them exist. A HelloRequest never arrives
//! here during a handshake: the connection drops it, as RFC 5246 §7.4.1.1 wants.
//! Timing: constant in secrets; see `finished` for the compare.

use alloc::vec::Vec;

use pki_types::CertificateDer;

use super::finished::{FinishedVerified, verify_finished};
use super::transitions::StateName;
use super::{Action, Actions, Context, Input, SignatureRequest, State, Step, TrafficKeys as Keys};
use crate::alert::AlertDescription;
use crate::config::client::ClientConfig;
use crate::error::{Error, PeerFault};
use crate::group::NamedGroup;
use crate::identity;
use crate::key_schedule::Writer;
use crate::key_schedule::tls12::{MasterSecret, PreMasterSecret, TrafficKeys};
use crate::message::{
    Body, Certificate, CertificateRequest, CertificateStatus, CertificateVerify, ClientKeyExchange, Finished,
    HandshakeType, HelloRequest, ServerHelloDone, ServerKeyExchange, certificate_request,
};
use crate::signature_scheme::SignatureScheme;
use crate::suite::CipherSuite;
use crate::verify::{self, PeerValidated, SignatureVerified, Signed};
use crate::version::ProtocolVersion;

/// A client that speaks TLS 1.2.
#[derive(Debug)]
pub(crate) enum Client12 {
    ExpectCertificate(ExpectCertificate),
    AwaitVerdict(AwaitVerdict),
    ExpectCertificateStatus(ExpectCertificateStatus),
    ExpectServerKeyExchange(ExpectServerKeyExchange),
    ExpectCertificateRequest(ExpectCertificateRequest),
    ExpectServerHelloDone(ExpectServerHelloDone),
    AwaitSignature(AwaitSignature),
    ExpectChangeCipherSpec(ExpectChangeCipherSpec),
    ExpectFinished(ExpectFinished),
    Traffic(Traffic),
}

/// The hellos are done.
#[derive(Debug)]
pub(crate) struct ExpectCertificate {
    pub(super) suite: CipherSuite,
    pub(super) extended_master_secret: bool,
    /// The server said that an OCSP response follows.
    pub(super) certificate_status: bool,
}

/// The server's chain is with the verifier.
#[derive(Debug)]
pub(crate) struct AwaitVerdict {
    suite: CipherSuite,
    extended_master_secret: bool,
    certificate_status: bool,
}

/// The server's certificate is good; its OCSP response may follow.
#[derive(Debug)]
pub(crate) struct ExpectCertificateStatus {
    next: ExpectServerKeyExchange,
}

/// The server's certificate is good.
#[derive(Debug)]
pub(crate) struct ExpectServerKeyExchange {
    suite: CipherSuite,
    extended_master_secret: bool,
    peer: PeerValidated,
}

/// The server signed its ephemeral key and both sides can agree; it may still ask for a certificate.
#[derive(Debug)]
pub(crate) struct ExpectCertificateRequest {
    suite: CipherSuite,
    extended_master_secret: bool,
    server_signed: SignatureVerified,
    agreed: PreMasterSecret,
    /// This side's ephemeral key, for ClientKeyExchange.
    public: Vec<u8>,
}

/// The server asked for a certificate.
#[derive(Debug)]
pub(crate) struct ExpectServerHelloDone {
    suite: CipherSuite,
    extended_master_secret: bool,
    server_signed: SignatureVerified,
    agreed: PreMasterSecret,
    public: Vec<u8>,
    /// How to sign, if this side has a certificate that the server can verify.
    scheme: Option<SignatureScheme>,
}

/// ClientKeyExchange is sent, CertificateVerify is being signed.
#[derive(Debug)]
pub(crate) struct AwaitSignature {
    suite: CipherSuite,
    server_signed: SignatureVerified,
    master_secret: MasterSecret,
    scheme: SignatureScheme,
}

/// This side is done; the server's keys come into force next.
#[derive(Debug)]
pub(crate) struct ExpectChangeCipherSpec {
    suite: CipherSuite,
    server_signed: SignatureVerified,
    master_secret: MasterSecret,
    read_keys: TrafficKeys,
}

/// Everything is protected; the server has to show that it saw the same handshake.
#[derive(Debug)]
pub(crate) struct ExpectFinished {
    suite: CipherSuite,
    server_signed: SignatureVerified,
    master_secret: MasterSecret,
}

/// The handshake is over and verified.
#[derive(Debug)]
pub(crate) struct Traffic {
    _server_signed: SignatureVerified,
    _finished: FinishedVerified,
}

/// What ServerKeyExchange signs (RFC 8422 §5.4): both randoms and the parameters.
pub(super) fn signed_params(
    client_random: &[u8; 32],
    server_random: &[u8; 32],
    params: &crate::message::ServerEcdhParams<'_>,
) -> Vec<u8> {
    let mut signed = Vec::new();
    signed.extend_from_slice(client_random);
    signed.extend_from_slice(server_random);
    params.write(&mut crate::codec::Writer::new(&mut signed));
    signed
}

type ClientContext<'a> = Context<'a, ClientConfig>;

impl Client12 {
    pub(crate) fn name(&self) -> StateName {
        match self {
            Self::ExpectCertificate(_) => StateName::Client12ExpectCertificate,
            Self::AwaitVerdict(_) => StateName::Client12AwaitVerdict,
            Self::ExpectCertificateStatus(_) => StateName::Client12ExpectCertificateStatus,
            Self::ExpectServerKeyExchange(_) => StateName::Client12ExpectServerKeyExchange,
            Self::ExpectCertificateRequest(_) => StateName::Client12ExpectCertificateRequest,
            Self::ExpectServerHelloDone(_) => StateName::Client12ExpectServerHelloDone,
            Self::AwaitSignature(_) => StateName::Client12AwaitSignature,
            Self::ExpectChangeCipherSpec(_) => StateName::Client12ExpectChangeCipherSpec,
            Self::ExpectFinished(_) => StateName::Client12ExpectFinished,
            Self::Traffic(_) => StateName::Client12Traffic,
        }
    }

    pub(crate) fn handle(self, input: Input<'_>, cx: &mut ClientContext<'_>) -> Result<Step, Error> {
        match self {
            Self::ExpectCertificate(state) => state.handle(input, cx),
            Self::AwaitVerdict(state) => state.handle(input),
            Self::ExpectCertificateStatus(state) => state.handle(input, cx),
            Self::ExpectServerKeyExchange(state) => state.handle(input, cx),
            Self::ExpectCertificateRequest(state) => state.handle(input, cx),
            Self::ExpectServerHelloDone(state) => state.handle(input, cx),
            Self::AwaitSignature(state) => state.handle(input, cx),
            Self::ExpectChangeCipherSpec(state) => state.handle(input),
            Self::ExpectFinished(state) => state.handle(input, cx),
            Self::Traffic(state) => {
                state.handle(&input).map(|actions| (Self::Traffic(state).into(), actions))
            }
        }
    }
}

impl From<Client12> for State {
    fn from(state: Client12) -> Self {
        Self::Client12(state)
    }
}

impl ExpectCertificate {
    fn handle(self, input: Input<'_>, cx: &mut ClientContext<'_>) -> Result<Step, Error> {
        let message = input.message::<Certificate<'_>>(StateName::Client12ExpectCertificate)?;
        let chain = message.read::<Certificate<'_>>()?;
        let certificates: Vec<_> = chain.iter().map(|der| CertificateDer::from(der.to_vec())).collect();
        // RFC 5246 §7.4.2: the server MUST send a certificate with this key exchange.
        if certificates.is_empty() {
            return Err(PeerFault::ServerCertificateMissing.into());
        }
        cx.handshake.outcome.peer_certificates = certificates;
        cx.handshake.transcript.add(message.bytes);
        let Self { suite, extended_master_secret, certificate_status } = self;
        let state = AwaitVerdict { suite, extended_master_secret, certificate_status };
        let state = Client12::AwaitVerdict(state);
        Ok((state.into(), Actions::from([Action::AskVerdict])))
    }
}

impl AwaitVerdict {
    fn handle(self, input: Input<'_>) -> Result<Step, Error> {
        let Input::Verdict(peer) = input else {
            return Err(input.unexpected(StateName::Client12AwaitVerdict));
        };
        let Self { suite, extended_master_secret, certificate_status } = self;
        let next = ExpectServerKeyExchange { suite, extended_master_secret, peer };
        let state = match certificate_status {
            true => Client12::ExpectCertificateStatus(ExpectCertificateStatus { next }),
            false => Client12::ExpectServerKeyExchange(next),
        };
        Ok((state.into(), Actions::new()))
    }
}

impl ExpectCertificateStatus {
    fn handle(self, input: Input<'_>, cx: &mut ClientContext<'_>) -> Result<Step, Error> {
        const STATE: StateName = StateName::Client12ExpectCertificateStatus;
        let Input::Message(message) = input else { return Err(input.unexpected(STATE)) };
        // RFC 6066 §8: the server "MAY" send it even though it said so.
        if message.handshake_type == ServerKeyExchange::TYPE {
            return self.next.handle(input, cx);
        }
        let message = input.message::<CertificateStatus<'_>>(STATE)?;
        let status = message.read::<CertificateStatus<'_>>()?;
        cx.handshake.outcome.staple(Some(status.response), None);
        cx.handshake.transcript.add(message.bytes);
        Ok((Client12::ExpectServerKeyExchange(self.next).into(), Actions::new()))
    }
}

impl ExpectServerKeyExchange {
    fn handle(self, input: Input<'_>, cx: &mut ClientContext<'_>) -> Result<Step, Error> {
        let message = input.message::<ServerKeyExchange<'_>>(StateName::Client12ExpectServerKeyExchange)?;
        let exchange = message.read::<ServerKeyExchange<'_>>()?;
        let params = exchange.params;
        // RFC 8422 §5.4: the client verifies that the curve is one that it offered.
        let group = NamedGroup::from_code_point(params.group)
            .filter(|group| group.serves(ProtocolVersion::TLS_1_2) && cx.config.groups.contains(group))
            .ok_or(PeerFault::GroupNotOffered { chosen: params.group })?;
        let handshake = &mut *cx.handshake;
        // RFC 5246 §7.4.3, RFC 8422 §2: and that the signature is of the kind that the suite names.
        let kind = SignatureScheme::from_code_point(exchange.scheme).map(SignatureScheme::authentication);
        if kind.is_some_and(|kind| kind != self.suite.authentication()) {
            return Err(PeerFault::KeyDoesNotFitScheme { scheme: exchange.scheme }.into());
        }
        let signed = Signed {
            version: ProtocolVersion::TLS_1_2,
            message: HandshakeType::SERVER_KEY_EXCHANGE,
            scheme: exchange.scheme,
            content: &signed_params(&handshake.client_random, &handshake.server_random, &params),
            signature: exchange.signature,
        };
        let schemes = &cx.config.signature_schemes;
        let server_signed = verify::signature(&self.peer, &mut handshake.outcome, schemes, &signed)?;
        let mut public = Vec::new();
        handshake.key_shares.generate(group, cx.rng, &mut public)?;
        let agreed =
            cx.keys.tls12().agree(|shared| handshake.key_shares.agree(group, params.public, shared))?;
        handshake.outcome.group = Some(group);
        handshake.transcript.add(message.bytes);
        let Self { suite, extended_master_secret, peer: _ } = self;
        let state = ExpectCertificateRequest { suite, extended_master_secret, server_signed, agreed, public };
        Ok((Client12::ExpectCertificateRequest(state).into(), Actions::new()))
    }
}

impl ExpectCertificateRequest {
    fn handle(self, input: Input<'_>, cx: &mut ClientContext<'_>) -> Result<Step, Error> {
        const STATE: StateName = StateName::Client12ExpectCertificateRequest;
        let Input::Message(message) = input else { return Err(input.unexpected(STATE)) };
        let Self { suite, extended_master_secret, server_signed, agreed, public } = self;
        if message.handshake_type == ServerHelloDone::TYPE {
            message.read::<ServerHelloDone>()?;
            cx.handshake.transcript.add(message.bytes);
            cx.handshake.transcript.forget_messages();
            let mut flight = Vec::new();
            cx.send(&ClientKeyExchange { public: &public }, &mut flight)?;
            let master_secret = master_secret(cx, suite, extended_master_secret, agreed);
            return finish_flight(cx, suite, server_signed, master_secret, flight);
        }
        let message = input.message::<CertificateRequest<'_>>(STATE)?;
        let request = message.read::<CertificateRequest<'_>>()?;
        // RFC 5246 §7.4.6: without a suitable certificate the client sends an empty one. The names of the
        // authorities are hints: a server may trust more than it lists, and it is the server that judges.
        let scheme = cx.config.identity.as_ref().and_then(|identity| {
            let offered = request.signature_algorithms;
            let scheme = identity::common_scheme(identity, offered, ProtocolVersion::TLS_1_2)?;
            let certificate_type = certificate_request::type_of(scheme.authentication());
            request.certificate_types.contains(&certificate_type).then_some(scheme)
        });
        cx.handshake.transcript.add(message.bytes);
        if scheme.is_none() {
            cx.handshake.transcript.forget_messages();
        }
        let state =
            ExpectServerHelloDone { suite, extended_master_secret, server_signed, agreed, public, scheme };
        Ok((Client12::ExpectServerHelloDone(state).into(), Actions::new()))
    }
}

impl ExpectServerHelloDone {
    fn handle(self, input: Input<'_>, cx: &mut ClientContext<'_>) -> Result<Step, Error> {
        let message = input.message::<ServerHelloDone>(StateName::Client12ExpectServerHelloDone)?;
        message.read::<ServerHelloDone>()?;
        cx.handshake.transcript.add(message.bytes);
        let Self { suite, extended_master_secret, server_signed, agreed, public, scheme } = self;
        let identity = cx.config.identity.as_ref().filter(|_| scheme.is_some());
        let chain = identity.map(|identity| Certificate::list(identity.chain())).unwrap_or_default();
        let mut flight = Vec::new();
        cx.send(&Certificate::new(&chain).map_err(Certificate::malformed)?, &mut flight)?;
        cx.send(&ClientKeyExchange { public: &public }, &mut flight)?;
        let master_secret = master_secret(cx, suite, extended_master_secret, agreed);
        let Some(scheme) = scheme else {
            return finish_flight(cx, suite, server_signed, master_secret, flight);
        };
        // RFC 5246 §7.4.8: over all handshake messages up to here.
        let request =
            SignatureRequest { identity: 0, scheme, message: cx.handshake.transcript.messages().to_vec() };
        cx.handshake.transcript.forget_messages();
        let state = AwaitSignature { suite, server_signed, master_secret, scheme };
        let actions = Actions::from([Action::Send(flight), Action::AskSignature(request)]);
        Ok((Client12::AwaitSignature(state).into(), actions))
    }
}

/// RFC 7627 §5.2: the one derivation or the other, never both.
fn master_secret(
    cx: &mut ClientContext<'_>,
    suite: CipherSuite,
    extended_master_secret: bool,
    agreed: PreMasterSecret,
) -> MasterSecret {
    let handshake = &cx.handshake;
    if extended_master_secret {
        // RFC 7627 §3: the session hash covers everything up to and including ClientKeyExchange.
        let session_hash = handshake.transcript.digest();
        cx.keys.tls12().extended_master_secret(agreed, suite.hash(), session_hash.as_ref())
    } else {
        cx.keys.tls12().master_secret(
            agreed,
            suite.hash(),
            &handshake.client_random,
            &handshake.server_random,
        )
    }
}

/// Ends the client's flight: ChangeCipherSpec, then Finished under the new keys.
fn finish_flight(
    cx: &mut ClientContext<'_>,
    suite: CipherSuite,
    server_signed: SignatureVerified,
    master_secret: MasterSecret,
    flight: Vec<u8>,
) -> Result<Step, Error> {
    let handshake = &cx.handshake;
    let (write_keys, read_keys) = cx.keys.tls12().traffic_keys(
        &master_secret,
        suite,
        &handshake.client_random,
        &handshake.server_random,
    );
    let hash = handshake.transcript.digest();
    let verify_data =
        cx.keys.tls12().verify_data(&master_secret, suite.hash(), Writer::Client, hash.as_ref());
    let mut finished = Vec::new();
    cx.send(&Finished { verify_data: &verify_data }, &mut finished)?;
    let state = ExpectChangeCipherSpec { suite, server_signed, master_secret, read_keys };
    let actions = Actions::from([
        Action::Send(flight),
        Action::SendChangeCipherSpec,
        Action::InstallWriteKeys(Keys::Tls12(write_keys)),
        Action::Send(finished),
    ]);
    Ok((Client12::ExpectChangeCipherSpec(state).into(), actions))
}

impl AwaitSignature {
    fn handle(self, input: Input<'_>, cx: &mut ClientContext<'_>) -> Result<Step, Error> {
        let Input::Signature(signature) = input else {
            return Err(input.unexpected(StateName::Client12AwaitSignature));
        };
        let Self { suite, server_signed, master_secret, scheme } = self;
        let mut flight = Vec::new();
        let verify = CertificateVerify { scheme: scheme.code_point(), signature: &signature };
        cx.send(&verify, &mut flight)?;
        finish_flight(cx, suite, server_signed, master_secret, flight)
    }
}

impl ExpectChangeCipherSpec {
    fn handle(self, input: Input<'_>) -> Result<Step, Error> {
        let Input::ChangeCipherSpec = input else {
            return Err(input.unexpected(StateName::Client12ExpectChangeCipherSpec));
        };
        let Self { suite, server_signed, master_secret, read_keys } = self;
        let state = ExpectFinished { suite, server_signed, master_secret };
        Ok((
            Client12::ExpectFinished(state).into(),
            Actions::from([Action::InstallReadKeys(Keys::Tls12(read_keys))]),
        ))
    }
}

impl ExpectFinished {
    fn handle(self, input: Input<'_>, cx: &mut ClientContext<'_>) -> Result<Step, Error> {
        let message = input.message::<Finished<'_>>(StateName::Client12ExpectFinished)?;
        let finished = message.read::<Finished<'_>>()?;
        let Self { suite, server_signed, master_secret } = self;
        let hash = cx.handshake.transcript.digest();
        let expected =
            cx.keys.tls12().verify_data(&master_secret, suite.hash(), Writer::Server, hash.as_ref());
        let finished = verify_finished(finished.verify_data, &expected)?;
        let state = Traffic { _server_signed: server_signed, _finished: finished };
        Ok((Client12::Traffic(state).into(), Actions::from([Action::Complete])))
    }
}

impl Traffic {
    /// After the handshake.
    pub(super) fn handle(&self, input: &Input<'_>) -> Result<Actions, Error> {
        if let Input::ApplicationData = input {
            return Ok(Actions::new());
        }
        // RFC 5246 §7.2.2, §7.4.1.1: renegotiation is declined with a warning; the server decides what to make of it.
        if let Input::Message(message) = input
            && message.handshake_type == HelloRequest::TYPE
        {
            message.read::<HelloRequest>()?;
            return Ok(Actions::from([Action::Warn(AlertDescription::NO_RENEGOTIATION)]));
        }
        Err(input.unexpected(StateName::Client12Traffic))
    }
}
