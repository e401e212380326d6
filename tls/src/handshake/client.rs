//! The client's hello states: offer, then read the server's choices and go on with the version that it chose.
//!
//! The only place where a client chooses the version. Does not know what comes after the hellos.

use alloc::vec::Vec;

use pki_types::ServerName;

use super::client12::{Client12, ExpectCertificate};
use super::transitions::StateName;
use super::{Action, Actions, Context, Input, State, Step};
use crate::codec::U16List;
use crate::config::ExtendedMasterSecret;
use crate::config::client::ClientConfig;
use crate::error::{Error, LocalFault, PeerFault};
use crate::extension::{ClientHelloExtensions, ExtensionType, ProtocolNameList, ec_point_formats};
use crate::message::{ClientHello, ServerHello};
use crate::signature_scheme::SignatureScheme;
use crate::suite::CipherSuite;
use crate::version::ProtocolVersion;

/// A client before the version is known.
#[derive(Debug)]
pub(crate) enum Client {
    /// Nothing has been sent.
    Start,
    ExpectServerHello(ExpectServerHello),
}

/// The ClientHello is on its way.
#[derive(Debug)]
pub(crate) struct ExpectServerHello {
    /// What the hello named, for judging the answer.
    offered_server_name: bool,
}

impl Client {
    pub(crate) fn name(&self) -> StateName {
        match self {
            Self::Start => StateName::ClientStart,
            Self::ExpectServerHello(_) => StateName::ClientExpectServerHello,
        }
    }

    pub(crate) fn handle(self, input: Input<'_>, cx: &mut Context<'_, ClientConfig>) -> Result<Step, Error> {
        match self {
            Self::Start if matches!(input, Input::Start) => start(cx),
            Self::Start => Err(input.unexpected(StateName::ClientStart)),
            Self::ExpectServerHello(state) => state.handle(input, cx),
        }
    }
}

/// The code points of a list, as a hello carries them.
pub(super) fn code_points(list: impl Iterator<Item = u16>) -> Vec<[u8; 2]> {
    list.map(u16::to_be_bytes).collect()
}

fn start(cx: &mut Context<'_, ClientConfig>) -> Result<Step, Error> {
    cx.rng.fill(&mut cx.handshake.client_random).map_err(LocalFault::Crypto)?;
    let random = cx.handshake.client_random;
    let config = cx.config;
    let suites = code_points(config.cipher_suites.iter().map(|suite| suite.code_point()));
    let groups = code_points(config.groups.iter().map(|group| group.code_point()));
    let schemes = code_points(SignatureScheme::ALL.iter().map(|scheme| scheme.code_point()));
    // RFC 6066 §3: literal addresses are not permitted in host_name.
    let host_name = match &cx.handshake.outcome.server_name {
        Some(ServerName::DnsName(name)) => Some(Vec::from(name.as_ref().trim_end_matches('.').as_bytes())),
        _ => None,
    };
    let hello = ClientHello {
        legacy_version: ProtocolVersion::TLS_1_2.0,
        random: &random,
        legacy_session_id: &[],
        cipher_suites: list(&suites)?,
        legacy_compression_methods: &[0],
        extensions: ClientHelloExtensions {
            server_name: host_name.as_deref(),
            supported_groups: Some(list(&groups)?),
            ec_point_formats: Some(&[ec_point_formats::UNCOMPRESSED]),
            signature_algorithms: Some(list(&schemes)?),
            application_layer_protocol_negotiation: ProtocolNameList::new(&config.alpn).ok(),
            // RFC 7627 §5.2: offered always.
            extended_master_secret: true,
            // RFC 5746 §3.4: empty in a first handshake.
            renegotiation_info: Some(&[]),
            supported_versions: None,
        },
    };
    let mut flight = Vec::new();
    cx.send(&hello, &mut flight)?;
    let state = Client::ExpectServerHello(ExpectServerHello { offered_server_name: host_name.is_some() });
    Ok((State::Client(state), Actions::from([Action::Send(flight)])))
}

/// Configurations never hold empty lists, so this never fails.
fn list(code_points: &[[u8; 2]]) -> Result<U16List<'_>, Error> {
    let fault = LocalFault::MessageTooLong { message: crate::message::HandshakeType::CLIENT_HELLO };
    U16List::new(code_points.as_flattened()).map_err(|_| fault.into())
}

impl ExpectServerHello {
    fn handle(self, input: Input<'_>, cx: &mut Context<'_, ClientConfig>) -> Result<Step, Error> {
        let message = input.message::<ServerHello<'_>>(StateName::ClientExpectServerHello)?;
        let hello = message.read::<ServerHello<'_>>()?;
        // RFC 5246 §E.1: a version that was not offered is answered with protocol_version. With 1.2 as the only
        // version there is nothing to be downgraded from: RFC 9846 §4.1.3 lets 1.2 clients check the sentinel of 1.1
        // and below, which end here anyway. A client that offers 1.3 checks both sentinels at this place.
        let version = ProtocolVersion(hello.legacy_version);
        if version != ProtocolVersion::TLS_1_2 {
            return Err(PeerFault::VersionNotOffered { chosen: version }.into());
        }
        let config = cx.config;
        let suite = CipherSuite::from_code_point(hello.cipher_suite)
            .filter(|suite| config.cipher_suites.contains(suite))
            .ok_or(PeerFault::SuiteNotOffered { chosen: hello.cipher_suite })?;
        if hello.legacy_compression_method != 0 {
            return Err(PeerFault::CompressionNotOffered { chosen: hello.legacy_compression_method }.into());
        }
        let extensions = &hello.extensions;
        // RFC 5246 §7.4.1.4: an answer to what was not asked is unsupported_extension.
        if extensions.server_name && !self.offered_server_name {
            return Err(PeerFault::UnofferedExtension { extension: ExtensionType::SERVER_NAME }.into());
        }
        // RFC 8422 §5.2: a list without the uncompressed format is illegal_parameter; no list means the same.
        if extensions
            .ec_point_formats
            .is_some_and(|formats| !formats.contains(&ec_point_formats::UNCOMPRESSED))
        {
            return Err(PeerFault::UncompressedPointsMissing.into());
        }
        // RFC 9325 §3.5: a server that does not acknowledge renegotiation_info MUST be met with handshake_failure.
        // RFC 5746 §3.4: and its renegotiated_connection must be empty.
        let renegotiated_connection =
            extensions.renegotiation_info.ok_or(PeerFault::RenegotiationInfoMissing)?;
        if !renegotiated_connection.is_empty() {
            let length = u8::try_from(renegotiated_connection.len()).unwrap_or(u8::MAX);
            return Err(PeerFault::RenegotiationInfoNotEmpty { length }.into());
        }
        // RFC 7627 §5.2: without the extension the client goes on only if it accepts older servers.
        if !extensions.extended_master_secret
            && config.extended_master_secret == ExtendedMasterSecret::Required
        {
            return Err(PeerFault::ExtendedMasterSecretMissing.into());
        }
        let alpn_protocol = match extensions.application_layer_protocol_negotiation {
            None => None,
            Some(_) if config.alpn.is_empty() => {
                let extension = ExtensionType::APPLICATION_LAYER_PROTOCOL_NEGOTIATION;
                return Err(PeerFault::UnofferedExtension { extension }.into());
            }
            // RFC 7301 §3.1: the list MUST contain exactly one name, and one that was offered.
            Some(chosen) => {
                let offered = ProtocolNameList::new(&config.alpn);
                let name =
                    chosen.single().filter(|name| offered.is_ok_and(|list| list.iter().any(|o| o == *name)));
                Some(name.ok_or(PeerFault::ApplicationProtocolNotOffered)?.to_vec())
            }
        };
        cx.handshake.server_random = *hello.random;
        let outcome = &mut cx.handshake.outcome;
        outcome.cipher_suite = Some(suite);
        outcome.extended_master_secret = extensions.extended_master_secret;
        outcome.alpn_protocol = alpn_protocol;
        let extended_master_secret = extensions.extended_master_secret;
        cx.handshake.transcript.start(suite.hash());
        cx.handshake.transcript.add(message.bytes);
        // Only CertificateVerify needs the messages themselves, and only with an identity is there one.
        if config.identity.is_none() {
            cx.handshake.transcript.forget_messages();
        }
        let state = ExpectCertificate { suite, extended_master_secret };
        Ok((State::Client12(Client12::ExpectCertificate(state)), Actions::new()))
    }
}
