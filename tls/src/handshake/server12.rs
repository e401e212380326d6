//! The server of TLS 1.2 after its choices, in wire order (RFC 5246 §7.3, RFC 8422 §2, RFC 7627).
//!
//! Secrets stay in the key store; states carry the tokens that say which of them exist.
//! Timing: the Finished compare is constant.

use alloc::vec::Vec;

use pki_types::CertificateDer;

use super::client12::{FinishedVerified, verify_finished};
use super::transitions::StateName;
use super::{Action, Actions, Context, Input, State, Step};
use crate::alert::AlertDescription;
use crate::codec::U16List;
use crate::config::server::{ClientAuth, ServerConfig};
use crate::error::{Error, PeerFault};
use crate::group::NamedGroup;
use crate::handshake::client::code_points;
use crate::key_schedule::tls12::{MasterSecret, TrafficKeys, Writer};
use crate::message::{
    Body, Certificate, CertificateRequest, CertificateVerify, ClientHello, ClientKeyExchange, Finished,
    HandshakeType, ServerEcdhParams, ServerHelloDone, ServerKeyExchange, certificate_request,
};
use crate::signature_scheme::SignatureScheme;
use crate::suite::CipherSuite;
use crate::verify::{self, PeerValidated, SignatureVerified};

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
            ClientAuth::Optional(_) | ClientAuth::Required(_) => {
                let schemes = code_points(SignatureScheme::ALL.iter().map(|scheme| scheme.code_point()));
                let schemes = U16List::new(schemes.as_flattened()).map_err(CertificateRequest::malformed)?;
                let types = [certificate_request::ECDSA_SIGN];
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
            return match &cx.config.client_auth {
                // RFC 5246 §7.4.6: the server may go on or answer with a fatal handshake_failure.
                ClientAuth::Required(_) => Err(PeerFault::ClientCertificateMissing.into()),
                ClientAuth::Optional(_) | ClientAuth::Off => {
                    cx.handshake.transcript.forget_messages();
                    let peer = None;
                    let state = ExpectClientKeyExchange { suite, extended_master_secret, group, peer };
                    Ok((Server12::ExpectClientKeyExchange(state).into(), Actions::new()))
                }
            };
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
        let agreed = cx.keys.agree(|shared| handshake.key_shares.agree(group, exchange.public, shared))?;
        handshake.transcript.add(message.bytes);
        let (client_random, server_random) = (&handshake.client_random, &handshake.server_random);
        // RFC 7627 §5.3: the one derivation or the other, never both.
        let master_secret = if extended_master_secret {
            // RFC 7627 §3: the session hash covers everything up to and including ClientKeyExchange.
            let session_hash = handshake.transcript.digest();
            cx.keys.extended_master_secret(agreed, suite.hash(), session_hash.as_ref())
        } else {
            cx.keys.master_secret(agreed, suite.hash(), client_random, server_random)
        };
        let (read_keys, write_keys) =
            cx.keys.traffic_keys(&master_secret, suite, client_random, server_random);
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
        let signed = verify::signature(
            &self.peer,
            &handshake.outcome.peer_certificates,
            &SignatureScheme::ALL,
            proof.scheme,
            handshake.transcript.messages(),
            proof.signature,
            HandshakeType::CERTIFICATE_VERIFY,
        )?;
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
        Ok((Server12::ExpectFinished(state).into(), Actions::from([Action::InstallReadKeys(read_keys)])))
    }
}

impl ExpectFinished {
    fn handle(self, input: Input<'_>, cx: &mut ServerContext<'_>) -> Result<Step, Error> {
        let message = input.message::<Finished<'_>>(StateName::Server12ExpectFinished)?;
        let finished = message.read::<Finished<'_>>()?;
        let Self { suite, peer, master_secret, write_keys } = self;
        let hash = cx.handshake.transcript.digest();
        let expected = cx.keys.verify_data(&master_secret, suite.hash(), Writer::Client, hash.as_ref());
        let finished = verify_finished(finished.verify_data, &expected)?;
        cx.handshake.transcript.add(message.bytes);
        let hash = cx.handshake.transcript.digest();
        let verify_data = cx.keys.verify_data(&master_secret, suite.hash(), Writer::Server, hash.as_ref());
        let mut flight = Vec::new();
        cx.send(&Finished { verify_data: &verify_data }, &mut flight)?;
        let state = Server12::Traffic(Traffic { _peer: peer, _finished: finished });
        let actions = Actions::from([
            Action::SendChangeCipherSpec,
            Action::InstallWriteKeys(write_keys),
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
