//! The client's hello states: offer, then read the server's choices and go on with the version that it chose.
//!
//! The only place where a client chooses the version. Does not know what comes after the hellos.

use alloc::vec::Vec;

use pki_types::ServerName;

use super::client12::{Client12, ExpectCertificate};
use super::transcript::Transcript;
use super::transitions::StateName;
use super::{Action, Actions, Context, Input, Resuming, State, Step, client13};
use crate::codec::{U16List, Writer};
use crate::config::ExtendedMasterSecret;
use crate::config::client::ClientConfig;
use crate::content_type::ContentType;
use crate::error::{Error, LocalFault, PeerFault};
use crate::extension::{
    ClientHelloExtensions, ExtensionType, KeyShareEntry, KeyShareList, OfferedPsks, ProtocolNameList,
    PskIdentity, ec_point_formats,
};
use crate::group::NamedGroup;
use crate::message::{ClientHello, HandshakeMessage, HandshakeType, ServerHello};
use crate::suite::CipherSuite;
use crate::version::ProtocolVersion;

/// A client before the version is known.
#[derive(Debug)]
pub(crate) enum Client {
    /// Nothing has been sent.
    Start,
    ExpectServerHello(ExpectServerHello),
    ExpectSecondServerHello(ExpectSecondServerHello),
}

/// The ClientHello is on its way.
#[derive(Debug)]
pub(crate) struct ExpectServerHello {
    pub(super) offer: Offer,
    /// A ChangeCipherSpec came before the version was known: TLS 1.3 drops it, TLS 1.2 does not.
    early_change_cipher_spec: bool,
}

/// The server wanted another ClientHello of TLS 1.3, which is on its way.
#[derive(Debug)]
pub(crate) struct ExpectSecondServerHello {
    pub(super) offer: Offer,
    pub(super) suite: CipherSuite,
}

/// What both hellos of a connection have in common, beside what the configuration says.
#[derive(Debug)]
pub(crate) struct Offer {
    grease: Grease,
    /// The groups that this side has keys for.
    pub(super) share_groups: Vec<NamedGroup>,
    /// Their public halves, as `client_shares`.
    pub(super) client_shares: Vec<u8>,
}

/// Values that mean nothing (RFC 8701): servers that stumble over them would stumble over the future.
#[derive(Clone, Copy, Debug)]
struct Grease {
    suite: u16,
    group: u16,
    extension: u16,
    version: u16,
}

impl Grease {
    /// RFC 8701 §2: both bytes alike, with a low half of 0xa.
    fn new(random: [u8; 4]) -> Self {
        let [suite, group, extension, version] =
            random.map(|byte| u16::from_be_bytes([byte & 0xf0 | 0x0a; 2]));
        Self { suite, group, extension, version }
    }
}

impl Client {
    pub(crate) fn name(&self) -> StateName {
        match self {
            Self::Start => StateName::ClientStart,
            Self::ExpectServerHello(_) => StateName::ClientExpectServerHello,
            Self::ExpectSecondServerHello(_) => StateName::ClientExpectSecondServerHello,
        }
    }

    pub(crate) fn handle(self, input: Input<'_>, cx: &mut Context<'_, ClientConfig>) -> Result<Step, Error> {
        match self {
            Self::Start if matches!(input, Input::Start) => start(cx),
            Self::Start => Err(input.unexpected(StateName::ClientStart)),
            Self::ExpectServerHello(state) => state.handle(input, cx),
            Self::ExpectSecondServerHello(state) => state.handle(input, cx),
        }
    }
}

/// The code points of a list, as a hello carries them.
pub(super) fn code_points(list: impl Iterator<Item = u16>) -> Vec<[u8; 2]> {
    list.map(u16::to_be_bytes).collect()
}

fn start(cx: &mut Context<'_, ClientConfig>) -> Result<Step, Error> {
    cx.rng.fill(&mut cx.handshake.client_random).map_err(LocalFault::Crypto)?;
    let mut grease = [0; 4];
    cx.rng.fill(&mut grease).map_err(LocalFault::Crypto)?;
    let mut offer =
        Offer { grease: Grease::new(grease), share_groups: Vec::new(), client_shares: Vec::new() };
    if cx.config.speaks(ProtocolVersion::TLS_1_3) {
        // RFC 9846 §4.1.2, §D.4: a session id that is never resumed, for the sake of middleboxes.
        let session_id = cx.handshake.legacy_session_id.insert([0; 32]);
        cx.rng.fill(session_id).map_err(LocalFault::Crypto)?;
        offer.share(&cx.config.first_shares(), cx)?;
    }
    let flight = client_hello(cx, &offer, None)?;
    let state = ExpectServerHello { offer, early_change_cipher_spec: false };
    Ok((State::Client(Client::ExpectServerHello(state)), Actions::from([Action::Send(flight)])))
}

impl Offer {
    /// Makes keys for `groups` in the place of all that there were.
    fn share(&mut self, groups: &[NamedGroup], cx: &mut Context<'_, ClientConfig>) -> Result<(), LocalFault> {
        cx.handshake.key_shares = Default::default();
        self.client_shares.clear();
        for group in groups {
            let mut key_exchange = Vec::new();
            cx.handshake.key_shares.generate(*group, cx.rng, &mut key_exchange)?;
            let entry = KeyShareEntry { group: group.code_point(), key_exchange: &key_exchange };
            entry.write(&mut Writer::new(&mut self.client_shares));
        }
        self.share_groups = groups.to_vec();
        Ok(())
    }
}

/// Writes a ClientHello: the first, or with a server's `cookie` the second.
fn client_hello(
    cx: &mut Context<'_, ClientConfig>,
    offer: &Offer,
    cookie: Option<&[u8]>,
) -> Result<Vec<u8>, Error> {
    let config = cx.config;
    let (speaks12, speaks13) =
        (config.speaks(ProtocolVersion::TLS_1_2), config.speaks(ProtocolVersion::TLS_1_3));
    let random = cx.handshake.client_random;
    let session_id = cx.handshake.legacy_session_id;
    let usable = config.cipher_suites.iter().filter(|suite| config.speaks(suite.version()));
    let suites = [offer.grease.suite].into_iter().chain(usable.map(|suite| suite.code_point()));
    let suites = code_points(suites);
    let newest = config.newest();
    let groups = config.groups.iter().filter(|group| group.serves(newest)).map(|group| group.code_point());
    let groups = code_points([offer.grease.group].into_iter().chain(groups));
    let schemes = code_points(config.signature_schemes.iter().map(|scheme| scheme.code_point()));
    let versions = config.versions.iter().map(|version| version.0);
    let versions = code_points([offer.grease.version].into_iter().chain(versions));
    // RFC 6066 §3: literal addresses are not permitted in host_name.
    let host_name = host_name(cx.handshake.outcome.server_name.as_ref(), config);
    let shares = KeyShareList::new(&offer.client_shares).map_err(|_| TOO_LONG)?;
    let (identities, binders) = match &cx.handshake.resuming {
        Some(resuming) => offered_psk(resuming),
        None => (Vec::new(), Vec::new()),
    };
    let hello = ClientHello {
        legacy_version: ProtocolVersion::TLS_1_2.0,
        random: &random,
        legacy_session_id: session_id.as_ref().map(|id| &id[..]).unwrap_or_default(),
        cipher_suites: list(&suites)?,
        legacy_compression_methods: &[0],
        extensions: ClientHelloExtensions {
            server_name: host_name,
            supported_groups: Some(list(&groups)?),
            ec_point_formats: speaks12.then_some(&[ec_point_formats::UNCOMPRESSED][..]),
            signature_algorithms: Some(list(&schemes)?),
            application_layer_protocol_negotiation: ProtocolNameList::new(&config.alpn).ok(),
            // RFC 7627 §5.2: offered always.
            extended_master_secret: speaks12,
            // RFC 5746 §3.4: empty in a first handshake.
            renegotiation_info: speaks12.then_some(&[][..]),
            supported_versions: if speaks13 { Some(list(&versions)?) } else { None },
            key_share: speaks13.then_some(shares),
            cookie,
            status_request: config.certificate_status,
            signed_certificate_timestamp: config.certificate_status,
            psk_key_exchange_modes: (speaks13 && config.resumption).then_some(true),
            pre_shared_key: OfferedPsks::new(&identities, &binders).ok(),
            grease: Some(offer.grease.extension),
            ..ClientHelloExtensions::default()
        },
    };
    let covered = hello.extensions.pre_shared_key.map(OfferedPsks::binders_len);
    let mut flight = Vec::new();
    crate::message::Body::encode(&hello, &mut flight).map_err(|_| TOO_LONG)?;
    if let Some(binders_len) = covered {
        bind(cx, &mut flight, binders_len);
    }
    cx.handshake.transcript.add(&flight);
    Ok(flight)
}

/// The one session that is offered, with room for its binder.
fn offered_psk(resuming: &Resuming) -> (Vec<u8>, Vec<u8>) {
    let Resuming { ticket, obfuscated_ticket_age, suite, .. } = resuming;
    let (mut identities, mut binders) = (Vec::new(), Vec::new());
    let identity = PskIdentity { identity: ticket, obfuscated_ticket_age: *obfuscated_ticket_age };
    identity.write(&mut Writer::new(&mut identities));
    let room = [0; 48];
    Writer::new(&mut binders).vec_u8(|w| w.bytes(room.get(..suite.hash().len()).unwrap_or_default()));
    (identities, binders)
}

/// RFC 9846 §4.2.11.2: the binder covers the transcript up to this hello, and the hello up to the binders.
fn bind(cx: &mut Context<'_, ClientConfig>, hello: &mut [u8], binders_len: usize) {
    let Some(suite) = cx.handshake.resuming.as_ref().map(|resuming| resuming.suite) else { return };
    let covered = hello.get(..hello.len().saturating_sub(binders_len)).unwrap_or_default();
    let hash = if cx.handshake.outcome.hello_retried {
        cx.handshake.transcript.digest_with(covered)
    } else {
        let mut transcript = Transcript::new();
        transcript.start(suite.hash());
        transcript.digest_with(covered)
    };
    let (_, resumed) = cx.keys.tls13.early_resumed(suite.hash());
    let binder = cx.keys.tls13.binder(&resumed, hash.as_ref());
    // The one binder is the end of the hello.
    let length = suite.hash().len();
    let at = hello.len().saturating_sub(length);
    if let (Some(slot), Some(binder)) = (hello.get_mut(at..), binder.get(..length)) {
        slot.iter_mut().zip(binder).for_each(|(byte, of_binder)| *byte = *of_binder);
    }
}

/// The name in the hello, if there is one.
pub(super) fn host_name<'n>(
    server_name: Option<&'n ServerName<'static>>,
    config: &ClientConfig,
) -> Option<&'n [u8]> {
    match server_name {
        Some(ServerName::DnsName(name)) if config.names_host => {
            Some(name.as_ref().trim_end_matches('.').as_bytes())
        }
        _ => None,
    }
}

const TOO_LONG: LocalFault = LocalFault::MessageTooLong { message: HandshakeType::CLIENT_HELLO };

/// Configurations never hold empty lists, so this never fails.
fn list(code_points: &[[u8; 2]]) -> Result<U16List<'_>, Error> {
    U16List::new(code_points.as_flattened()).map_err(|_| TOO_LONG.into())
}

/// The version that a ServerHello chooses (RFC 5246 §E.1, RFC 9846 §4.2.1).
pub(super) fn chosen_version(
    hello: &ServerHello<'_>,
    config: &ClientConfig,
) -> Result<ProtocolVersion, PeerFault> {
    let legacy = ProtocolVersion(hello.legacy_version);
    let offers13 = config.speaks(ProtocolVersion::TLS_1_3);
    let Some(selected) = hello.extensions.supported_versions.map(ProtocolVersion) else {
        // RFC 9846 §9.2: a HelloRetryRequest must say its version.
        if offers13 && hello.is_retry_request() {
            let extension = ExtensionType::SUPPORTED_VERSIONS;
            return Err(PeerFault::MissingExtension { extension, message: HandshakeType::SERVER_HELLO });
        }
        if legacy != ProtocolVersion::TLS_1_2 || !config.speaks(legacy) {
            return Err(PeerFault::VersionNotOffered { chosen: legacy });
        }
        // RFC 9846 §4.1.3: a client of 1.3 MUST check for either sentinel.
        let downgraded = hello.random.ends_with(&super::server::DOWNGRADE_TO_12)
            || hello.random.ends_with(&super::server::DOWNGRADE_TO_11);
        return if offers13 && downgraded {
            Err(PeerFault::Downgraded { chosen: legacy })
        } else {
            Ok(legacy)
        };
    };
    if !offers13 {
        return Err(PeerFault::UnofferedExtension { extension: ExtensionType::SUPPORTED_VERSIONS });
    }
    // RFC 9846 §4.2.1: a version that was not offered, or one before 1.3, is illegal_parameter; §4.1.3: legacy_version
    // "MUST be set to 0x0303".
    if selected != ProtocolVersion::TLS_1_3 || legacy != ProtocolVersion::TLS_1_2 {
        return Err(PeerFault::SelectedVersion { chosen: selected });
    }
    Ok(selected)
}

/// The one protocol that the server chose (RFC 7301 §3.1).
pub(super) fn chosen_protocol(
    chosen: Option<ProtocolNameList<'_>>,
    config: &ClientConfig,
) -> Result<Option<Vec<u8>>, PeerFault> {
    let Some(chosen) = chosen else { return Ok(None) };
    if config.alpn.is_empty() {
        let extension = ExtensionType::APPLICATION_LAYER_PROTOCOL_NEGOTIATION;
        return Err(PeerFault::UnofferedExtension { extension });
    }
    // RFC 7301 §3.1: the list MUST contain exactly one name, and one that was offered.
    let offered = ProtocolNameList::new(&config.alpn);
    let name = chosen.single().filter(|name| offered.is_ok_and(|list| list.iter().any(|o| o == *name)));
    Ok(Some(name.ok_or(PeerFault::ApplicationProtocolNotOffered)?.to_vec()))
}

impl ExpectServerHello {
    fn handle(self, input: Input<'_>, cx: &mut Context<'_, ClientConfig>) -> Result<Step, Error> {
        const STATE: StateName = StateName::ClientExpectServerHello;
        // RFC 9846 §5: "at any time after the first ClientHello message has been sent".
        if matches!(input, Input::ChangeCipherSpec) && cx.config.speaks(ProtocolVersion::TLS_1_3) {
            let state = Self { early_change_cipher_spec: true, ..self };
            return Ok((State::Client(Client::ExpectServerHello(state)), Actions::new()));
        }
        let message = input.message::<ServerHello<'_>>(STATE)?;
        let hello = message.read::<ServerHello<'_>>()?;
        if chosen_version(&hello, cx.config)? == ProtocolVersion::TLS_1_2 {
            if self.early_change_cipher_spec {
                let content_type = ContentType::ChangeCipherSpec;
                return Err(PeerFault::UnexpectedRecord { content_type, state: STATE }.into());
            }
            return begin12(message, &hello, cx);
        }
        let suite = client13::check_hello(&hello, cx)?;
        if hello.is_retry_request() {
            return self.retry(message, &hello, suite, cx);
        }
        client13::begin(message, &hello, suite, &self.offer, cx)
    }

    /// RFC 9846 §4.1.4: the same hello again, with what the server asks for.
    fn retry(
        self,
        message: HandshakeMessage<'_>,
        hello: &ServerHello<'_>,
        suite: CipherSuite,
        cx: &mut Context<'_, ClientConfig>,
    ) -> Result<Step, Error> {
        let Self { mut offer, .. } = self;
        let (cookie, selected) = (hello.extensions.cookie, hello.extensions.selected_group);
        // RFC 9846 §4.1.4: "Clients MUST abort the handshake with an "illegal_parameter" alert if the HelloRetryRequest
        // would not result in any change in the ClientHello."
        if cookie.is_none() && selected.is_none() {
            return Err(PeerFault::UselessRetryRequest.into());
        }
        let transcript = &mut cx.handshake.transcript;
        transcript.start(suite.hash());
        let first_hello = transcript.digest();
        transcript.restart_from(suite.hash(), first_hello.as_ref());
        transcript.add(message.bytes);
        if let Some(code_point) = selected {
            // RFC 9846 §4.2.8: the group was offered, and had no share in the first hello.
            let group = NamedGroup::from_code_point(code_point)
                .filter(|group| cx.config.groups.contains(group) && !offer.share_groups.contains(group));
            let group = group.ok_or(PeerFault::RetryForGroup { group: code_point })?;
            offer.share(&[group], cx)?;
        }
        cx.handshake.outcome.hello_retried = true;
        // RFC 9846 §4.1.2: PSKs of another hash than that of the chosen suite go.
        cx.handshake.resuming = cx.handshake.resuming.take().filter(|r| r.suite.hash() == suite.hash());
        let flight = client_hello(cx, &offer, cookie)?;
        let state = ExpectSecondServerHello { offer, suite };
        // RFC 9846 §D.4: "immediately before its second flight. This may either be before its second ClientHello or
        // before its encrypted handshake flight."
        let actions = Actions::from([Action::SendChangeCipherSpec, Action::Send(flight)]);
        Ok((State::Client(Client::ExpectSecondServerHello(state)), actions))
    }
}

impl ExpectSecondServerHello {
    fn handle(self, input: Input<'_>, cx: &mut Context<'_, ClientConfig>) -> Result<Step, Error> {
        if matches!(input, Input::ChangeCipherSpec) {
            return Ok((State::Client(Client::ExpectSecondServerHello(self)), Actions::new()));
        }
        let message = input.message::<ServerHello<'_>>(StateName::ClientExpectSecondServerHello)?;
        let hello = message.read::<ServerHello<'_>>()?;
        // RFC 9846 §4.1.4: a second HelloRetryRequest is an unexpected_message.
        if hello.is_retry_request() {
            return Err(PeerFault::SecondRetryRequest.into());
        }
        // RFC 9846 §4.1.4: selected_version "MUST be retained in the ServerHello".
        let version = chosen_version(&hello, cx.config)?;
        if version != ProtocolVersion::TLS_1_3 {
            return Err(PeerFault::SelectedVersion { chosen: version }.into());
        }
        let suite = client13::check_hello(&hello, cx)?;
        // RFC 9846 §4.1.4: "Upon receiving the ServerHello, clients MUST check that the cipher suite supplied in the
        // ServerHello is the same as that in the HelloRetryRequest".
        if suite != self.suite {
            let (first, second) = (self.suite.code_point(), suite.code_point());
            return Err(PeerFault::ChangedSuiteAfterRetry { first, second }.into());
        }
        client13::begin(message, &hello, suite, &self.offer, cx)
    }
}

/// Reads the choices of a TLS 1.2 server.
fn begin12(
    message: HandshakeMessage<'_>,
    hello: &ServerHello<'_>,
    cx: &mut Context<'_, ClientConfig>,
) -> Result<Step, Error> {
    let config = cx.config;
    let suite = CipherSuite::from_code_point(hello.cipher_suite)
        .filter(|suite| suite.version() == ProtocolVersion::TLS_1_2 && config.cipher_suites.contains(suite))
        .ok_or(PeerFault::SuiteNotOffered { chosen: hello.cipher_suite })?;
    if hello.legacy_compression_method != 0 {
        return Err(PeerFault::CompressionNotOffered { chosen: hello.legacy_compression_method }.into());
    }
    // RFC 5246 §7.4.1.3: the client's session id means a resumed session; ours is only there for middleboxes.
    if cx.handshake.legacy_session_id.is_some_and(|id| hello.legacy_session_id == id) {
        return Err(PeerFault::UnknownSessionResumed.into());
    }
    let extensions = &hello.extensions;
    // RFC 9846 §4.2: the extension exists, but not in this version's ServerHello.
    for (present, extension) in [
        (extensions.key_share.is_some(), ExtensionType::KEY_SHARE),
        (extensions.pre_shared_key.is_some(), ExtensionType::PRE_SHARED_KEY),
    ] {
        if present {
            let message = HandshakeType::SERVER_HELLO;
            return Err(PeerFault::MisplacedExtension { extension, message }.into());
        }
    }
    // RFC 5246 §7.4.1.4: an answer to what was not asked is unsupported_extension.
    let offered_server_name = host_name(cx.handshake.outcome.server_name.as_ref(), config).is_some();
    for (answered, offered, extension) in [
        (extensions.server_name, offered_server_name, ExtensionType::SERVER_NAME),
        (extensions.status_request, config.certificate_status, ExtensionType::STATUS_REQUEST),
        (
            extensions.signed_certificate_timestamp.is_some(),
            config.certificate_status,
            ExtensionType::SIGNED_CERTIFICATE_TIMESTAMP,
        ),
    ] {
        if answered && !offered {
            return Err(PeerFault::UnofferedExtension { extension }.into());
        }
    }
    // RFC 8422 §5.2: a list without the uncompressed format is illegal_parameter; no list means the same.
    if extensions.ec_point_formats.is_some_and(|formats| !formats.contains(&ec_point_formats::UNCOMPRESSED)) {
        return Err(PeerFault::UncompressedPointsMissing.into());
    }
    // RFC 9325 §3.5: a server that does not acknowledge renegotiation_info MUST be met with handshake_failure.
    // RFC 5746 §3.4: and its renegotiated_connection must be empty.
    let renegotiated_connection = extensions.renegotiation_info.ok_or(PeerFault::RenegotiationInfoMissing)?;
    if !renegotiated_connection.is_empty() {
        let length = u8::try_from(renegotiated_connection.len()).unwrap_or(u8::MAX);
        return Err(PeerFault::RenegotiationInfoNotEmpty { length }.into());
    }
    // RFC 7627 §5.2: without the extension the client goes on only if it accepts older servers.
    let extended_master_secret = extensions.extended_master_secret;
    if !extended_master_secret && config.extended_master_secret == ExtendedMasterSecret::Required {
        return Err(PeerFault::ExtendedMasterSecretMissing.into());
    }
    let alpn_protocol = chosen_protocol(extensions.application_layer_protocol_negotiation, config)?;
    cx.handshake.server_random = *hello.random;
    cx.handshake.key_shares = Default::default();
    let outcome = &mut cx.handshake.outcome;
    outcome.cipher_suite = Some(suite);
    outcome.extended_master_secret = extended_master_secret;
    outcome.alpn_protocol = alpn_protocol.map(Vec::into_boxed_slice);
    outcome.staple(None, extensions.signed_certificate_timestamp);
    cx.handshake.transcript.start(suite.hash());
    cx.handshake.transcript.add(message.bytes);
    // Only CertificateVerify needs the messages themselves, and only with an identity is there one.
    if config.identity.is_none() {
        cx.handshake.transcript.forget_messages();
    }
    let certificate_status = extensions.status_request;
    let state = ExpectCertificate { suite, extended_master_secret, certificate_status };
    Ok((State::Client12(Client12::ExpectCertificate(state)), Actions::new()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grease_is_what_rfc_8701_lists() {
        let Grease { suite, group, extension, version } = Grease::new([0, 0x5f, 0xab, 0xff]);
        assert_eq!([suite, group, extension, version], [0x0a0a, 0x5a5a, 0xaaaa, 0xfafa]);
    }
}
