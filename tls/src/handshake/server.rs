//! The server's hello state: reads the offer and chooses version, suite, group, identity and protocol.
//!
//! The only place where a server chooses. Does not know what comes after its own hello but the first state of it.

use alloc::vec::Vec;

use pki_types::{DnsName, ServerName};

use super::server12::{AwaitSignature, Server12};
use super::transitions::StateName;
use super::{Action, Actions, Context, Input, SignatureRequest, State, Step};
use crate::codec::Writer;
use crate::config::ExtendedMasterSecret;
use crate::config::server::{ClientAuth, ServerConfig};
use crate::error::{Error, LocalFault, PeerFault};
use crate::extension::{ProtocolNameList, ServerHelloExtensions, ec_point_formats};
use crate::group::NamedGroup;
use crate::handshake::client12::signed_params;
use crate::identity::Identity;
use crate::message::{Body, Certificate, ClientHello, ServerEcdhParams, ServerHello};
use crate::signature_scheme::SignatureScheme;
use crate::suite::{CipherSuite, TLS_EMPTY_RENEGOTIATION_INFO_SCSV, TLS_FALLBACK_SCSV};
use crate::version::{HIGHEST, ProtocolVersion};

/// A server before the version is known.
#[derive(Debug)]
pub(crate) enum Server {
    ExpectClientHello,
}

impl Server {
    pub(crate) fn name(&self) -> StateName {
        match self {
            Self::ExpectClientHello => StateName::ServerExpectClientHello,
        }
    }

    pub(crate) fn handle(self, input: Input<'_>, cx: &mut Context<'_, ServerConfig>) -> Result<Step, Error> {
        match self {
            Self::ExpectClientHello => {
                let message = input.message::<ClientHello<'_>>(StateName::ServerExpectClientHello)?;
                let hello = message.read::<ClientHello<'_>>()?;
                check_version(&hello)?;
                choose12(&hello, message.bytes, cx)
            }
        }
    }
}

/// Chooses TLS 1.2 or refuses. A server that speaks 1.3 chooses here between the two.
fn check_version(hello: &ClientHello<'_>) -> Result<(), PeerFault> {
    let legacy = ProtocolVersion(hello.legacy_version);
    // RFC 9846 §4.2.1: with supported_versions, legacy_version MUST NOT be used for negotiation, so even one below 3.3
    // is tolerated. RFC 5246 §E.1: without it, a higher version is answered with the highest of ours.
    let speaks_ours = match hello.extensions.supported_versions {
        Some(versions) => versions.contains(HIGHEST.0),
        None => legacy >= HIGHEST,
    };
    if speaks_ours {
        return Ok(());
    }
    // RFC 7507 §3: "If TLS_FALLBACK_SCSV appears in ClientHello.cipher_suites and the highest protocol version
    // supported by the server is higher than the version indicated in ClientHello.client_version, the server MUST
    // respond with a fatal inappropriate_fallback alert".
    if hello.cipher_suites.contains(TLS_FALLBACK_SCSV) && legacy < HIGHEST {
        return Err(PeerFault::InappropriateFallback { offered: legacy });
    }
    // For the log: GREASE values (RFC 8701) are versions that nobody speaks.
    let named = hello.extensions.supported_versions.map(|versions| versions.iter().map(ProtocolVersion));
    let highest = named.and_then(|versions| versions.filter(|version| version.name().is_some()).max());
    Err(PeerFault::NoCommonVersion { offered: highest.unwrap_or(legacy) })
}

/// All choices of a TLS 1.2 server.
fn choose12(
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
    let suite = config.cipher_suites.iter().copied().find(|s| hello.cipher_suites.contains(s.code_point()));
    let suite = suite.ok_or(PeerFault::NoCommonCipherSuite)?;
    let group = choose_group(hello, config)?;
    let (identity, scheme) = choose_identity(hello, config)?;
    let alpn_protocol = choose_protocol(extensions.application_layer_protocol_negotiation, &config.alpn)?;

    cx.handshake.client_random = *hello.random;
    // RFC 9846 §4.1.3: the downgrade sentinel is for servers that speak TLS 1.3 and negotiate less. This one does
    // not speak it yet: written here, the sentinel would make every 1.3 client give up. When 1.3 comes, the last
    // eight bytes become "DOWNGRD\x01" whenever the configuration has 1.3 and this function is reached.
    cx.rng.fill(&mut cx.handshake.server_random).map_err(LocalFault::Crypto)?;
    let outcome = &mut cx.handshake.outcome;
    outcome.cipher_suite = Some(suite);
    outcome.group = Some(group);
    outcome.extended_master_secret = extended_master_secret;
    outcome.alpn_protocol = alpn_protocol.map(<[u8]>::to_vec);
    outcome.server_name = server_name;
    cx.handshake.transcript.add(bytes);
    cx.handshake.transcript.start(suite.hash());
    // TLS 1.2 signs the messages themselves in CertificateVerify.
    if matches!(config.client_auth, ClientAuth::Off) {
        cx.handshake.transcript.forget_messages();
    }

    let mut flight = Vec::new();
    send_hello(hello, suite, alpn_protocol, cx, &mut flight)?;
    let chain = Certificate::list(identity.chain());
    cx.send(&Certificate::new(&chain).map_err(Certificate::malformed)?, &mut flight)?;
    let mut public = Vec::new();
    cx.handshake.key_shares.generate(group, cx.rng, &mut public)?;
    let params = ServerEcdhParams { group: group.code_point(), public: &public };
    let message = signed_params(&cx.handshake.client_random, &cx.handshake.server_random, &params);
    let state = AwaitSignature { suite, extended_master_secret, group, scheme, public, flight };
    let ask = Action::AskSignature(SignatureRequest { scheme, message });
    Ok((State::Server12(Server12::AwaitSignature(state)), Actions::from([ask])))
}

/// RFC 6066 §3: a host name as ASCII without a trailing dot. Clients that put an address there are many; RFC 6066
/// does not permit it, and it names nobody.
fn server_name(host_name: Option<&[u8]>) -> Result<Option<ServerName<'static>>, PeerFault> {
    let Some(host_name) = host_name else { return Ok(None) };
    let text = core::str::from_utf8(host_name).map_err(|_| PeerFault::InvalidServerName)?;
    // Only an IPv6 address has a colon, only an IPv4 address has nothing but digits and dots.
    let digits = |byte: &u8| byte.is_ascii_digit() || *byte == b'.';
    if host_name.contains(&b':') || host_name.iter().all(digits) {
        return Ok(None);
    }
    let name = DnsName::try_from(text).map_err(|_| PeerFault::InvalidServerName)?;
    Ok(Some(ServerName::DnsName(name.to_owned())))
}

fn choose_group(hello: &ClientHello<'_>, config: &ServerConfig) -> Result<NamedGroup, PeerFault> {
    // RFC 8422 §4: a client without the extension leaves the choice to the server. Everybody has P-256.
    let Some(offered) = hello.extensions.supported_groups else {
        return config
            .groups
            .iter()
            .copied()
            .find(|group| *group == NamedGroup::secp256r1)
            .ok_or(PeerFault::NoCommonGroup);
    };
    config
        .groups
        .iter()
        .copied()
        .find(|group| offered.contains(group.code_point()))
        .ok_or(PeerFault::NoCommonGroup)
}

/// The identity for this client, and how it signs. Choosing by name among several comes here.
fn choose_identity<'c>(
    hello: &ClientHello<'_>,
    config: &'c ServerConfig,
) -> Result<(&'c Identity, SignatureScheme), PeerFault> {
    let identity = &config.identity;
    // RFC 8422 §5.1: the groups that the client names bind the curve of the certificate's key too.
    let groups = hello.extensions.supported_groups;
    if groups.is_some_and(|groups| !groups.contains(NamedGroup::secp256r1.code_point())) {
        return Err(PeerFault::NoCommonCipherSuite);
    }
    // RFC 5246 §7.4.1.4.1: a client without the extension verifies SHA-1 only, which nobody signs any more.
    let offered = hello.extensions.signature_algorithms.ok_or(PeerFault::NoCommonSignatureScheme)?;
    let scheme = identity.schemes().iter().copied().find(|scheme| offered.contains(scheme.code_point()));
    Ok((identity, scheme.ok_or(PeerFault::NoCommonSignatureScheme)?))
}

/// RFC 7301 §3.2: the server's preference among what the client offers; nothing in common is fatal.
fn choose_protocol<'c>(
    offered: Option<ProtocolNameList<'_>>,
    configured: &'c [u8],
) -> Result<Option<&'c [u8]>, PeerFault> {
    let (Some(offered), Ok(configured)) = (offered, ProtocolNameList::new(configured)) else {
        return Ok(None);
    };
    let chosen = configured.iter().find(|name| offered.iter().any(|o| o == *name));
    chosen.map(Some).ok_or(PeerFault::NoCommonApplicationProtocol)
}

fn send_hello(
    hello: &ClientHello<'_>,
    suite: CipherSuite,
    alpn_protocol: Option<&[u8]>,
    cx: &mut Context<'_, ServerConfig>,
    flight: &mut Vec<u8>,
) -> Result<(), Error> {
    let offered = &hello.extensions;
    let mut name = Vec::new();
    if let Some(protocol) = alpn_protocol {
        Writer::new(&mut name).vec_u8(|w| w.bytes(protocol));
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
        },
    };
    cx.send(&body, flight)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec::U16List;
    use crate::extension::ClientHelloExtensions;

    fn hello(version: u16, suites: &'static [u8], versions: Option<&'static [u8]>) -> ClientHello<'static> {
        ClientHello {
            legacy_version: version,
            random: &[0; 32],
            legacy_session_id: &[],
            cipher_suites: U16List::new(suites).unwrap(),
            legacy_compression_methods: &[0],
            extensions: ClientHelloExtensions {
                supported_versions: versions.map(|v| U16List::new(v).unwrap()),
                ..Default::default()
            },
        }
    }

    #[test]
    fn versions() {
        const SUITE: &[u8] = &[0xc0, 0x2b];
        const FALLBACK: &[u8] = &[0xc0, 0x2b, 0x56, 0x00];
        let check = |version, suites, versions| check_version(&hello(version, suites, versions));
        let none = |offered| Err(PeerFault::NoCommonVersion { offered: ProtocolVersion(offered) });
        assert_eq!(check(0x0303, SUITE, None), Ok(()));
        assert_eq!(
            check(0x0304, SUITE, None),
            Ok(()),
            "RFC 5246 §E.1: a higher version is answered with ours"
        );
        assert_eq!(check(0x0302, SUITE, None), none(0x0302));
        assert_eq!(check(0x0303, SUITE, Some(&[0x0a, 0x0a, 3, 4, 3, 3])), Ok(()), "a browser");
        assert_eq!(check(0x0301, SUITE, Some(&[3, 4, 3, 3])), Ok(()), "legacy_version says nothing then");
        assert_eq!(check(0x0303, SUITE, Some(&[0xfa, 0xfa, 3, 4])), none(0x0304), "TLS 1.3 only");
        assert_eq!(check(0x0303, SUITE, Some(&[3, 2, 3, 1])), none(0x0302));
        assert_eq!(check(0x0303, FALLBACK, None), Ok(()), "no higher version would work");
        let offered = ProtocolVersion::TLS_1_1;
        assert_eq!(check(0x0302, FALLBACK, None), Err(PeerFault::InappropriateFallback { offered }));
    }

    #[test]
    fn names() {
        assert_eq!(server_name(None), Ok(None));
        assert_eq!(server_name(Some(b"192.0.2.1")), Ok(None));
        assert_eq!(server_name(Some(b"::1")), Ok(None));
        let expected = ServerName::try_from("example.org").unwrap();
        assert_eq!(server_name(Some(b"example.org")), Ok(Some(expected)));
        for bad in [&b"exa mple"[..], b"\xff", b"a..b", b"-"] {
            assert_eq!(server_name(Some(bad)), Err(PeerFault::InvalidServerName), "{bad:?}");
        }
    }

    #[test]
    fn protocols() {
        let offered = |names| Some(ProtocolNameList::new(names).unwrap());
        assert_eq!(choose_protocol(None, b"\x02h2"), Ok(None));
        assert_eq!(choose_protocol(offered(b"\x02h2"), b""), Ok(None));
        let both = offered(b"\x02h2\x08http/1.1");
        assert_eq!(
            choose_protocol(both, b"\x08http/1.1\x02h2"),
            Ok(Some(&b"http/1.1"[..])),
            "the server prefers"
        );
        let none = Err(PeerFault::NoCommonApplicationProtocol);
        assert_eq!(choose_protocol(both, b"\x03foo"), none);
    }
}
