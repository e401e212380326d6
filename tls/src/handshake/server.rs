//! The server's hello states: read the offer, choose the version, and what both versions choose alike.
//!
//! Does not know what comes after the version is chosen: `server12` and `server13` do.

use alloc::vec::Vec;

use pki_types::{DnsName, ServerName};

use super::transitions::StateName;
use super::{Action, Actions, Context, Input, State, Step, server12, server13};
use crate::config::server::ServerConfig;
use crate::error::{Error, PeerFault};
use crate::extension::ProtocolNameList;
use crate::message::{Body, ClientHello, HandshakeMessage};
use crate::suite::TLS_FALLBACK_SCSV;
use crate::version::ProtocolVersion;

/// RFC 9846 §4.1.3: the end of the random of a server that speaks 1.3 and negotiates 1.2.
pub(super) const DOWNGRADE_TO_12: [u8; 8] = *b"DOWNGRD\x01";
/// RFC 9846 §4.1.3: the same for 1.1 and below.
pub(super) const DOWNGRADE_TO_11: [u8; 8] = *b"DOWNGRD\x00";

/// A server before the version is known, or before its client has sent what TLS 1.3 needs.
#[derive(Debug)]
pub(crate) enum Server {
    ExpectClientHello,
    /// A HelloRetryRequest of TLS 1.3 is on its way. All that matters of the first hello is in its cookie.
    ExpectSecondClientHello,
    /// The client wants to resume a session; its tickets are being looked at.
    AwaitSession(AwaitSession),
}

/// A ClientHello of TLS 1.3 with tickets.
#[derive(Debug, Default)]
pub(crate) struct AwaitSession {
    hello: Vec<u8>,
    /// Whether it answers a HelloRetryRequest.
    is_second: bool,
}

impl Server {
    pub(crate) fn name(&self) -> StateName {
        match self {
            Self::ExpectClientHello => StateName::ServerExpectClientHello,
            Self::ExpectSecondClientHello => StateName::ServerExpectSecondClientHello,
            Self::AwaitSession(_) => StateName::ServerAwaitSession,
        }
    }

    pub(crate) fn handle(self, input: Input<'_>, cx: &mut Context<'_, ServerConfig>) -> Result<Step, Error> {
        let name = self.name();
        // RFC 9846 §5: "at any time after the first ClientHello message has been … received".
        if matches!((&self, &input), (Self::ExpectSecondClientHello, Input::ChangeCipherSpec)) {
            return Ok((State::Server(self), Actions::new()));
        }
        let is_second = match self {
            Self::AwaitSession(state) => return state.handle(input, cx),
            Self::ExpectSecondClientHello => true,
            Self::ExpectClientHello => false,
        };
        let message = input.message::<ClientHello<'_>>(name)?;
        let hello = message.read::<ClientHello<'_>>()?;
        let version = choose_version(&hello, &cx.config.versions)?;
        if version != ProtocolVersion::TLS_1_3 {
            // RFC 9846 §4.1.4: the retry was of TLS 1.3.
            return match is_second {
                true => Err(PeerFault::HelloChangedAfterRetry.into()),
                false => server12::choose(&hello, message.bytes, cx),
            };
        }
        let tickets = server13::tickets(&hello, cx.config)?;
        if tickets.is_empty() {
            return server13::hello(&hello, message, is_second, None, cx);
        }
        let server_name = hello.extensions.server_name.unwrap_or_default().to_vec();
        let state = AwaitSession { hello: message.bytes.to_vec(), is_second };
        let ask = Action::AskSession { tickets, server_name };
        Ok((State::Server(Self::AwaitSession(state)), Actions::from([ask])))
    }
}

impl AwaitSession {
    /// Goes on with the hello as if it came now.
    fn handle(self, input: Input<'_>, cx: &mut Context<'_, ServerConfig>) -> Result<Step, Error> {
        let Input::Session(found) = input else {
            return Err(input.unexpected(StateName::ServerAwaitSession));
        };
        let message = HandshakeMessage::new(&self.hello).map_err(ClientHello::malformed)?;
        let hello = message.read::<ClientHello<'_>>()?;
        server13::hello(&hello, message, self.is_second, found, cx)
    }
}

/// The highest version that both sides speak, or the reason why there is none.
fn choose_version(
    hello: &ClientHello<'_>,
    configured: &[ProtocolVersion],
) -> Result<ProtocolVersion, PeerFault> {
    let legacy = ProtocolVersion(hello.legacy_version);
    let named = hello.extensions.supported_versions;
    // RFC 9846 §4.2.1: with supported_versions, legacy_version MUST NOT be used for negotiation, so even one below 3.3 is
    // tolerated. RFC 5246 §E.1: without it, a higher version is answered with 1.2, the highest that can be meant.
    let speaks = |version: ProtocolVersion| match named {
        Some(versions) => versions.contains(version.0),
        None => version == ProtocolVersion::TLS_1_2 && legacy >= version,
    };
    let chosen = configured.iter().copied().filter(|version| speaks(*version)).max();
    // For the log: GREASE values (RFC 8701) are versions that nobody speaks.
    let named = named.map(|versions| versions.iter().map(ProtocolVersion));
    let highest = named.and_then(|versions| versions.filter(|version| version.name().is_some()).max());
    let offered = highest.unwrap_or(legacy);
    // RFC 7507 §3: "If TLS_FALLBACK_SCSV appears in ClientHello.cipher_suites and the highest protocol version supported
    // by the server is higher than the version indicated in ClientHello.client_version, the server MUST respond with a
    // fatal inappropriate_fallback alert".
    if hello.cipher_suites.contains(TLS_FALLBACK_SCSV) && configured.iter().any(|ours| offered < *ours) {
        return Err(PeerFault::InappropriateFallback { offered });
    }
    chosen.ok_or(PeerFault::NoCommonVersion { offered })
}

/// RFC 6066 §3: a host name as ASCII without a trailing dot. Clients that put an address there are many; RFC 6066
/// does not permit it, and it names nobody.
pub(super) fn server_name(host_name: Option<&[u8]>) -> Result<Option<ServerName<'static>>, PeerFault> {
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

/// RFC 7301 §3.2: the server's preference among what the client offers; nothing in common is fatal.
pub(super) fn choose_protocol<'c>(
    offered: Option<ProtocolNameList<'_>>,
    configured: &'c [u8],
) -> Result<Option<&'c [u8]>, PeerFault> {
    let (Some(offered), Ok(configured)) = (offered, ProtocolNameList::new(configured)) else {
        return Ok(None);
    };
    let chosen = configured.iter().find(|name| offered.iter().any(|o| o == *name));
    chosen.map(Some).ok_or(PeerFault::NoCommonApplicationProtocol)
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
        let v12 = Ok(ProtocolVersion::TLS_1_2);
        let v13 = Ok(ProtocolVersion::TLS_1_3);
        let none = |offered| Err(PeerFault::NoCommonVersion { offered: ProtocolVersion(offered) });
        let fallback = |offered| Err(PeerFault::InappropriateFallback { offered: ProtocolVersion(offered) });
        // Versions of the hello, then what servers of 1.2, of both and of 1.3 say.
        for (legacy, suites, named, of12, of_both, of13) in [
            (0x0303, SUITE, None, v12.clone(), v12.clone(), none(0x0303)),
            // RFC 5246 §E.1: a higher version is answered with ours.
            (0x0304, SUITE, None, v12.clone(), v12.clone(), none(0x0304)),
            (0x0302, SUITE, None, none(0x0302), none(0x0302), none(0x0302)),
            // A browser.
            (0x0303, SUITE, Some(&[0x0a, 0x0a, 3, 4, 3, 3][..]), v12.clone(), v13.clone(), v13.clone()),
            // legacy_version says nothing then.
            (0x0301, SUITE, Some(&[3, 4, 3, 3]), v12.clone(), v13.clone(), v13.clone()),
            (0x0303, SUITE, Some(&[0xfa, 0xfa, 3, 4]), none(0x0304), v13.clone(), v13.clone()),
            (0x0303, SUITE, Some(&[3, 3]), v12.clone(), v12.clone(), none(0x0303)),
            (0x0303, SUITE, Some(&[3, 2, 3, 1]), none(0x0302), none(0x0302), none(0x0302)),
            (0x0303, FALLBACK, None, v12.clone(), fallback(0x0303), fallback(0x0303)),
            (0x0303, FALLBACK, Some(&[3, 4, 3, 3]), v12.clone(), v13.clone(), v13.clone()),
            (0x0302, FALLBACK, None, fallback(0x0302), fallback(0x0302), fallback(0x0302)),
        ] {
            let hello = hello(legacy, suites, named);
            for (versions, expected) in [
                (&[ProtocolVersion::TLS_1_2][..], of12),
                (&[ProtocolVersion::TLS_1_3, ProtocolVersion::TLS_1_2], of_both),
                (&[ProtocolVersion::TLS_1_3], of13),
            ] {
                let chosen = choose_version(&hello, versions);
                assert_eq!(chosen, expected, "{legacy:#x} {named:?} {versions:?}");
            }
        }
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
