//! Extensions (RFC 5246 §7.4.1.4, RFC 9846 §4.2): the block, the sets of the two hellos, and one file for each extension.
//!
//! Unknown extensions, GREASE (RFC 8701) among them, are skipped in a ClientHello and refused in a ServerHello,
//! where nothing may stand that was not offered. Does not judge contents: that is the states' work.

pub mod application_layer_protocol_negotiation;
pub mod certificate_authorities;
pub mod cookie;
pub mod ec_point_formats;
pub mod extended_master_secret;
pub mod key_share;
pub mod pre_shared_key;
pub mod renegotiation_info;
pub mod server_name;
pub mod signature_algorithms;
pub mod signed_certificate_timestamp;
pub mod status_request;
pub mod supported_groups;
pub mod supported_versions;

use alloc::vec;

use crate::codec::{Malformed, Reader, U16List, Writer};
use crate::error::PeerFault;
use crate::message::HandshakeType;
use crate::registry::registry;
pub use application_layer_protocol_negotiation::ProtocolNameList;
pub use certificate_authorities::DistinguishedNames;
pub use key_share::{KeyShareEntry, KeyShareList};
pub use pre_shared_key::{OfferedPsks, PskIdentity};

registry! {
    /// The type of a hello extension.
    ExtensionType(u16) {
        SERVER_NAME = 0 "server_name",
        STATUS_REQUEST = 5 "status_request",
        SUPPORTED_GROUPS = 10 "supported_groups",
        EC_POINT_FORMATS = 11 "ec_point_formats",
        SIGNATURE_ALGORITHMS = 13 "signature_algorithms",
        APPLICATION_LAYER_PROTOCOL_NEGOTIATION = 16 "application_layer_protocol_negotiation",
        SIGNED_CERTIFICATE_TIMESTAMP = 18 "signed_certificate_timestamp",
        EXTENDED_MASTER_SECRET = 23 "extended_master_secret",
        SESSION_TICKET = 35 "session_ticket",
        PRE_SHARED_KEY = 41 "pre_shared_key",
        EARLY_DATA = 42 "early_data",
        SUPPORTED_VERSIONS = 43 "supported_versions",
        COOKIE = 44 "cookie",
        PSK_KEY_EXCHANGE_MODES = 45 "psk_key_exchange_modes",
        CERTIFICATE_AUTHORITIES = 47 "certificate_authorities",
        SIGNATURE_ALGORITHMS_CERT = 50 "signature_algorithms_cert",
        KEY_SHARE = 51 "key_share",
        RENEGOTIATION_INFO = 65281 "renegotiation_info",
    }
}

/// Up to this many extensions are compared with each other; beyond, a table of all types is cheaper.
const FEW: usize = 32;

/// Calls `each` for every extension of a block that may be missing: RFC 5246 §7.4.1.2 lets a hello end before it.
fn read_hello_block<'a>(
    reader: &mut Reader<'a>,
    malformed: PeerFault,
    each: impl FnMut(ExtensionType, &'a [u8]) -> Result<(), PeerFault>,
) -> Result<(), PeerFault> {
    if reader.is_empty() { Ok(()) } else { read_block(reader, malformed, each) }
}

/// Calls `each` for every extension of a block, after refusing duplicates.
pub(crate) fn read_block<'a>(
    reader: &mut Reader<'a>,
    malformed: PeerFault,
    mut each: impl FnMut(ExtensionType, &'a [u8]) -> Result<(), PeerFault>,
) -> Result<(), PeerFault> {
    let block = reader.vec_u16().map_err(|_| malformed.clone())?;
    let extensions = || {
        let mut walk = Reader::new(block);
        core::iter::from_fn(move || {
            (!walk.is_empty()).then(|| Ok((ExtensionType(walk.u16()?), walk.vec_u16()?)))
        })
    };
    let mut count = 0usize;
    for extension in extensions() {
        extension.map_err(|Malformed| malformed.clone())?;
        count = count.saturating_add(1);
    }
    let types = || extensions().flatten().map(|(extension, _)| extension);
    // RFC 5246 §7.4.1.4, RFC 9846 §4.2: "There MUST NOT be more than one extension of the same type".
    let duplicate = if count <= FEW {
        types().enumerate().find(|(i, a)| types().take(*i).any(|b| b == *a)).map(|(_, extension)| extension)
    } else {
        // One bit a type: the work stays bounded for a hello of four thousand empty extensions.
        let mut seen = vec![0u64; 1 << 10];
        types().find(|extension| {
            let bit = 1u64 << (extension.0 & 63);
            let word = seen.get_mut(usize::from(extension.0 >> 6));
            word.is_none_or(|word| core::mem::replace(word, *word | bit) & bit != 0)
        })
    };
    if let Some(extension) = duplicate {
        return Err(PeerFault::DuplicateExtension { extension });
    }
    extensions().flatten().try_for_each(|(extension, body)| each(extension, body))
}

/// Reads one extension body to its end.
pub(crate) fn whole<'a, T>(
    extension: ExtensionType,
    body: &'a [u8],
    read: impl FnOnce(&mut Reader<'a>) -> Result<T, Malformed>,
) -> Result<T, PeerFault> {
    let mut reader = Reader::new(body);
    read(&mut reader)
        .and_then(|value| reader.finish().map(|()| value))
        .map_err(|_| PeerFault::MalformedExtension { extension })
}

pub(crate) fn put(w: &mut Writer<'_>, extension: ExtensionType, body: impl FnOnce(&mut Writer<'_>)) {
    w.u16(extension.0);
    w.vec_u16(body);
}

/// The extensions of a ClientHello that this library reads or sends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClientHelloExtensions<'a> {
    /// The `host_name` of `server_name` (RFC 6066 §3).
    pub server_name: Option<&'a [u8]>,
    /// `supported_groups` (RFC 8422 §5.1.1).
    pub supported_groups: Option<U16List<'a>>,
    /// `ec_point_formats` (RFC 8422 §5.1.2).
    pub ec_point_formats: Option<&'a [u8]>,
    /// `signature_algorithms` (RFC 5246 §7.4.1.4.1).
    pub signature_algorithms: Option<U16List<'a>>,
    /// `application_layer_protocol_negotiation` (RFC 7301 §3.1).
    pub application_layer_protocol_negotiation: Option<ProtocolNameList<'a>>,
    /// Whether `extended_master_secret` (RFC 7627 §5.1) is present.
    pub extended_master_secret: bool,
    /// The `renegotiated_connection` of `renegotiation_info` (RFC 5746 §3.2).
    pub renegotiation_info: Option<&'a [u8]>,
    /// `supported_versions` (RFC 9846 §4.2.1).
    pub supported_versions: Option<U16List<'a>>,
    /// `signature_algorithms_cert` (RFC 9846 §4.2.3).
    pub signature_algorithms_cert: Option<U16List<'a>>,
    /// `key_share` (RFC 9846 §4.2.8).
    pub key_share: Option<KeyShareList<'a>>,
    /// `cookie` (RFC 9846 §4.2.2).
    pub cookie: Option<&'a [u8]>,
    /// Whether `status_request` (RFC 6066 §8) asks for an OCSP response.
    pub status_request: bool,
    /// Whether `signed_certificate_timestamp` (RFC 6962 §3.3.1) is present.
    pub signed_certificate_timestamp: bool,
    /// `certificate_authorities` (RFC 9846 §4.2.4).
    pub certificate_authorities: Option<DistinguishedNames<'a>>,
    /// `psk_key_exchange_modes` (RFC 9846 §4.2.9): whether a PSK with (EC)DHE is among them.
    pub psk_key_exchange_modes: Option<bool>,
    /// `pre_shared_key` (RFC 9846 §4.2.11); the last extension.
    pub pre_shared_key: Option<OfferedPsks<'a>>,
    /// An extension of no meaning (RFC 8701), so that servers stay used to the unknown; written, never read.
    pub grease: Option<u16>,
}

impl<'a> ClientHelloExtensions<'a> {
    pub(crate) fn read(reader: &mut Reader<'a>, malformed: PeerFault) -> Result<Self, PeerFault> {
        let mut this = Self::default();
        let mut last = None;
        read_hello_block(reader, malformed, |extension, body| {
            last = Some(extension);
            match extension {
                ExtensionType::SERVER_NAME => this.server_name = whole(extension, body, server_name::read)?,
                ExtensionType::SUPPORTED_GROUPS => {
                    this.supported_groups = Some(whole(extension, body, supported_groups::read)?);
                }
                ExtensionType::EC_POINT_FORMATS => {
                    this.ec_point_formats = Some(whole(extension, body, ec_point_formats::read)?);
                }
                ExtensionType::SIGNATURE_ALGORITHMS => {
                    this.signature_algorithms = Some(whole(extension, body, signature_algorithms::read)?);
                }
                ExtensionType::APPLICATION_LAYER_PROTOCOL_NEGOTIATION => {
                    this.application_layer_protocol_negotiation =
                        Some(whole(extension, body, ProtocolNameList::read)?);
                }
                ExtensionType::EXTENDED_MASTER_SECRET => {
                    whole(extension, body, extended_master_secret::read)?;
                    this.extended_master_secret = true;
                }
                ExtensionType::RENEGOTIATION_INFO => {
                    this.renegotiation_info = Some(whole(extension, body, renegotiation_info::read)?);
                }
                ExtensionType::SUPPORTED_VERSIONS => {
                    this.supported_versions = Some(whole(extension, body, supported_versions::read)?);
                }
                ExtensionType::SIGNATURE_ALGORITHMS_CERT => {
                    this.signature_algorithms_cert =
                        Some(whole(extension, body, signature_algorithms::read)?);
                }
                ExtensionType::KEY_SHARE => {
                    this.key_share = Some(whole(extension, body, KeyShareList::read)?);
                }
                ExtensionType::COOKIE => this.cookie = Some(whole(extension, body, cookie::read)?),
                ExtensionType::PSK_KEY_EXCHANGE_MODES => {
                    this.psk_key_exchange_modes = Some(whole(extension, body, pre_shared_key::read_modes)?);
                }
                ExtensionType::PRE_SHARED_KEY => {
                    this.pre_shared_key = Some(whole(extension, body, OfferedPsks::read)?);
                }
                ExtensionType::STATUS_REQUEST => {
                    this.status_request = whole(extension, body, status_request::read_request)?;
                }
                ExtensionType::SIGNED_CERTIFICATE_TIMESTAMP => {
                    whole(extension, body, |_| Ok(()))?;
                    this.signed_certificate_timestamp = true;
                }
                ExtensionType::CERTIFICATE_AUTHORITIES => {
                    this.certificate_authorities = Some(whole(extension, body, DistinguishedNames::read)?);
                }
                _ => {}
            }
            Ok(())
        })?;
        // RFC 9846 §4.2.11: "The "pre_shared_key" extension MUST be the last extension in the ClientHello … Servers MUST
        // check that it is the last extension and otherwise fail the handshake with an "illegal_parameter" alert."
        let extension = ExtensionType::PRE_SHARED_KEY;
        if this.pre_shared_key.is_some() && last != Some(extension) {
            let message = HandshakeType::CLIENT_HELLO;
            return Err(PeerFault::MisplacedExtension { extension, message });
        }
        Ok(this)
    }

    pub(crate) fn write(&self, w: &mut Writer<'_>) {
        w.vec_u16(|w| {
            if let Some(host_name) = self.server_name {
                put(w, ExtensionType::SERVER_NAME, |w| server_name::write(w, host_name));
            }
            if self.extended_master_secret {
                put(w, ExtensionType::EXTENDED_MASTER_SECRET, |_| {});
            }
            if let Some(connection) = self.renegotiation_info {
                put(w, ExtensionType::RENEGOTIATION_INFO, |w| renegotiation_info::write(w, connection));
            }
            if let Some(groups) = self.supported_groups {
                put(w, ExtensionType::SUPPORTED_GROUPS, |w| supported_groups::write(w, groups));
            }
            if let Some(formats) = self.ec_point_formats {
                put(w, ExtensionType::EC_POINT_FORMATS, |w| ec_point_formats::write(w, formats));
            }
            if let Some(protocols) = self.application_layer_protocol_negotiation {
                put(w, ExtensionType::APPLICATION_LAYER_PROTOCOL_NEGOTIATION, |w| protocols.write(w));
            }
            if self.status_request {
                put(w, ExtensionType::STATUS_REQUEST, status_request::write_request);
            }
            if self.signed_certificate_timestamp {
                put(w, ExtensionType::SIGNED_CERTIFICATE_TIMESTAMP, |_| {});
            }
            if let Some(grease) = self.grease {
                put(w, ExtensionType(grease), |_| {});
            }
            if let Some(names) = self.certificate_authorities {
                put(w, ExtensionType::CERTIFICATE_AUTHORITIES, |w| names.write(w));
            }
            if let Some(versions) = self.supported_versions {
                put(w, ExtensionType::SUPPORTED_VERSIONS, |w| supported_versions::write(w, versions));
            }
            if let Some(cookie) = self.cookie {
                put(w, ExtensionType::COOKIE, |w| cookie::write(w, cookie));
            }
            if let Some(shares) = self.key_share {
                put(w, ExtensionType::KEY_SHARE, |w| shares.write(w));
            }
            if let Some(schemes) = self.signature_algorithms_cert {
                put(w, ExtensionType::SIGNATURE_ALGORITHMS_CERT, |w| signature_algorithms::write(w, schemes));
            }
            if let Some(usable) = self.psk_key_exchange_modes {
                put(w, ExtensionType::PSK_KEY_EXCHANGE_MODES, |w| pre_shared_key::write_modes(w, usable));
            }
            // Last and never empty: some old servers refuse a hello that ends in an empty extension.
            if let Some(schemes) = self.signature_algorithms {
                put(w, ExtensionType::SIGNATURE_ALGORITHMS, |w| signature_algorithms::write(w, schemes));
            }
            // RFC 9846 §4.2.11: behind everything that its binders cover.
            if let Some(psks) = self.pre_shared_key {
                put(w, ExtensionType::PRE_SHARED_KEY, |w| psks.write(w));
            }
        });
    }
}

/// The extensions of a ServerHello, of either version, and of a HelloRetryRequest: which of them may stand together
/// is for the states to judge.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServerHelloExtensions<'a> {
    /// Whether the server used the name (RFC 6066 §3).
    pub server_name: bool,
    /// `ec_point_formats` (RFC 8422 §5.2).
    pub ec_point_formats: Option<&'a [u8]>,
    /// The chosen protocol (RFC 7301 §3.1).
    pub application_layer_protocol_negotiation: Option<ProtocolNameList<'a>>,
    /// Whether `extended_master_secret` (RFC 7627 §5.1) is present.
    pub extended_master_secret: bool,
    /// The `renegotiated_connection` of `renegotiation_info` (RFC 5746 §3.2).
    pub renegotiation_info: Option<&'a [u8]>,
    /// Whether an OCSP response will follow (RFC 6066 §8).
    pub status_request: bool,
    /// Signed certificate timestamps of TLS 1.2 (RFC 6962 §3.3.1), as they are sent.
    pub signed_certificate_timestamp: Option<&'a [u8]>,
    /// The version that was chosen, of 1.3 and above (RFC 9846 §4.2.1).
    pub supported_versions: Option<u16>,
    /// The server's share (RFC 9846 §4.2.8).
    pub key_share: Option<KeyShareEntry<'a>>,
    /// Which of the client's PSKs is used (RFC 9846 §4.2.11).
    pub pre_shared_key: Option<u16>,
    /// HelloRetryRequest: the group that the server wants a share for (RFC 9846 §4.2.8).
    pub selected_group: Option<u16>,
    /// HelloRetryRequest: `cookie` (RFC 9846 §4.2.2).
    pub cookie: Option<&'a [u8]>,
}

impl<'a> ServerHelloExtensions<'a> {
    /// `retry`: the hello is a HelloRetryRequest.
    pub(crate) fn read(
        reader: &mut Reader<'a>,
        malformed: PeerFault,
        retry: bool,
    ) -> Result<Self, PeerFault> {
        let mut this = Self::default();
        read_hello_block(reader, malformed, |extension, body| {
            match extension {
                ExtensionType::SERVER_NAME => {
                    whole(extension, body, |_| Ok(()))?;
                    this.server_name = true;
                }
                ExtensionType::EC_POINT_FORMATS => {
                    this.ec_point_formats = Some(whole(extension, body, ec_point_formats::read)?);
                }
                ExtensionType::APPLICATION_LAYER_PROTOCOL_NEGOTIATION => {
                    this.application_layer_protocol_negotiation =
                        Some(whole(extension, body, ProtocolNameList::read)?);
                }
                ExtensionType::EXTENDED_MASTER_SECRET => {
                    whole(extension, body, extended_master_secret::read)?;
                    this.extended_master_secret = true;
                }
                ExtensionType::RENEGOTIATION_INFO => {
                    this.renegotiation_info = Some(whole(extension, body, renegotiation_info::read)?);
                }
                ExtensionType::STATUS_REQUEST => {
                    // RFC 6066 §8: "the "extension_data" field is empty"; the response comes in a message.
                    whole(extension, body, |_| Ok(()))?;
                    this.status_request = true;
                }
                ExtensionType::SIGNED_CERTIFICATE_TIMESTAMP => {
                    this.signed_certificate_timestamp =
                        Some(whole(extension, body, signed_certificate_timestamp::read)?);
                }
                ExtensionType::SUPPORTED_VERSIONS => {
                    this.supported_versions = Some(whole(extension, body, Reader::u16)?);
                }
                ExtensionType::KEY_SHARE if retry => {
                    this.selected_group = Some(whole(extension, body, Reader::u16)?);
                }
                ExtensionType::KEY_SHARE => {
                    this.key_share = Some(whole(extension, body, KeyShareEntry::read)?);
                }
                ExtensionType::PRE_SHARED_KEY if !retry => {
                    this.pre_shared_key = Some(whole(extension, body, Reader::u16)?);
                }
                ExtensionType::COOKIE if retry => this.cookie = Some(whole(extension, body, cookie::read)?),
                // RFC 9846 §4.2: an extension that is known but has no place in this message is illegal_parameter.
                ExtensionType::COOKIE
                | ExtensionType::PRE_SHARED_KEY
                | ExtensionType::PSK_KEY_EXCHANGE_MODES
                | ExtensionType::SUPPORTED_GROUPS
                | ExtensionType::SIGNATURE_ALGORITHMS
                | ExtensionType::SIGNATURE_ALGORITHMS_CERT
                | ExtensionType::CERTIFICATE_AUTHORITIES => {
                    return Err(PeerFault::MisplacedExtension {
                        extension,
                        message: HandshakeType::SERVER_HELLO,
                    });
                }
                // RFC 5246 §7.4.1.4, RFC 9846 §4.2: an extension that was not asked for MUST be answered with
                // unsupported_extension. Whatever is not read above, this library never offers.
                _ => return Err(PeerFault::UnofferedExtension { extension }),
            }
            Ok(())
        })?;
        Ok(this)
    }

    /// An extension that is here and not in `allowed`, if there is one.
    pub(crate) fn first_beyond(&self, allowed: &Self) -> Option<ExtensionType> {
        [
            (self.server_name == allowed.server_name, ExtensionType::SERVER_NAME),
            (self.ec_point_formats == allowed.ec_point_formats, ExtensionType::EC_POINT_FORMATS),
            (
                self.application_layer_protocol_negotiation == allowed.application_layer_protocol_negotiation,
                ExtensionType::APPLICATION_LAYER_PROTOCOL_NEGOTIATION,
            ),
            (
                self.extended_master_secret == allowed.extended_master_secret,
                ExtensionType::EXTENDED_MASTER_SECRET,
            ),
            (self.renegotiation_info == allowed.renegotiation_info, ExtensionType::RENEGOTIATION_INFO),
            (self.status_request == allowed.status_request, ExtensionType::STATUS_REQUEST),
            (
                self.signed_certificate_timestamp == allowed.signed_certificate_timestamp,
                ExtensionType::SIGNED_CERTIFICATE_TIMESTAMP,
            ),
            (self.supported_versions == allowed.supported_versions, ExtensionType::SUPPORTED_VERSIONS),
            (
                (self.key_share, self.selected_group) == (allowed.key_share, allowed.selected_group),
                ExtensionType::KEY_SHARE,
            ),
            (self.cookie == allowed.cookie, ExtensionType::COOKIE),
            (self.pre_shared_key == allowed.pre_shared_key, ExtensionType::PRE_SHARED_KEY),
        ]
        .into_iter()
        .find_map(|(same, extension)| (!same).then_some(extension))
    }

    pub(crate) fn write(&self, w: &mut Writer<'_>) {
        if *self == Self::default() {
            return;
        }
        w.vec_u16(|w| {
            if self.server_name {
                put(w, ExtensionType::SERVER_NAME, |_| {});
            }
            if let Some(connection) = self.renegotiation_info {
                put(w, ExtensionType::RENEGOTIATION_INFO, |w| renegotiation_info::write(w, connection));
            }
            if self.extended_master_secret {
                put(w, ExtensionType::EXTENDED_MASTER_SECRET, |_| {});
            }
            if let Some(formats) = self.ec_point_formats {
                put(w, ExtensionType::EC_POINT_FORMATS, |w| ec_point_formats::write(w, formats));
            }
            if let Some(protocols) = self.application_layer_protocol_negotiation {
                put(w, ExtensionType::APPLICATION_LAYER_PROTOCOL_NEGOTIATION, |w| protocols.write(w));
            }
            if self.status_request {
                put(w, ExtensionType::STATUS_REQUEST, |_| {});
            }
            if let Some(list) = self.signed_certificate_timestamp {
                put(w, ExtensionType::SIGNED_CERTIFICATE_TIMESTAMP, |w| w.bytes(list));
            }
            if let Some(version) = self.supported_versions {
                put(w, ExtensionType::SUPPORTED_VERSIONS, |w| w.u16(version));
            }
            if let Some(index) = self.pre_shared_key {
                put(w, ExtensionType::PRE_SHARED_KEY, |w| w.u16(index));
            }
            if let Some(group) = self.selected_group {
                put(w, ExtensionType::KEY_SHARE, |w| w.u16(group));
            }
            if let Some(share) = self.key_share {
                put(w, ExtensionType::KEY_SHARE, |w| share.write(w));
            }
            if let Some(cookie) = self.cookie {
                put(w, ExtensionType::COOKIE, |w| cookie::write(w, cookie));
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    const MALFORMED: PeerFault = PeerFault::MalformedMessage { message: HandshakeType::CLIENT_HELLO };

    fn block(extensions: &[(u16, &[u8])]) -> Vec<u8> {
        let mut out = vec![];
        Writer::new(&mut out).vec_u16(|w| {
            for (extension, body) in extensions {
                put(w, ExtensionType(*extension), |w| w.bytes(body));
            }
        });
        out
    }

    #[test]
    fn grease_and_the_unknown_are_skipped_in_a_client_hello() {
        let bytes = block(&[(0x0a0a, &[]), (0x1234, &[1, 2, 3]), (23, &[]), (0xfafa, &[0])]);
        let read = ClientHelloExtensions::read(&mut Reader::new(&bytes), MALFORMED).unwrap();
        assert_eq!(read, ClientHelloExtensions { extended_master_secret: true, ..Default::default() });
    }

    #[test]
    fn duplicates_are_refused_even_when_unknown() {
        let bytes = block(&[(0x1234, &[1]), (23, &[]), (0x1234, &[2])]);
        let fault = PeerFault::DuplicateExtension { extension: ExtensionType(0x1234) };
        assert_eq!(ClientHelloExtensions::read(&mut Reader::new(&bytes), MALFORMED), Err(fault));
    }

    #[test]
    fn a_server_hello_answers_only_what_was_offered() {
        let bytes = block(&[(35, &[])]);
        let fault = PeerFault::UnofferedExtension { extension: ExtensionType::SESSION_TICKET };
        assert_eq!(ServerHelloExtensions::read(&mut Reader::new(&bytes), MALFORMED, false), Err(fault));
    }

    #[test]
    fn a_group_is_a_share_or_a_wish() {
        let bytes = block(&[(51, &[0, 29])]);
        let read = ServerHelloExtensions::read(&mut Reader::new(&bytes), MALFORMED, true).unwrap();
        assert_eq!(read.selected_group, Some(29));
        let read = ServerHelloExtensions::read(&mut Reader::new(&bytes), MALFORMED, false);
        assert_eq!(read, Err(PeerFault::MalformedExtension { extension: ExtensionType::KEY_SHARE }));
        let bytes = block(&[(44, &[0, 1, 7])]);
        let read = ServerHelloExtensions::read(&mut Reader::new(&bytes), MALFORMED, true).unwrap();
        assert_eq!(read.cookie, Some(&[7][..]));
        let (extension, message) = (ExtensionType::COOKIE, HandshakeType::SERVER_HELLO);
        let read = ServerHelloExtensions::read(&mut Reader::new(&bytes), MALFORMED, false);
        assert_eq!(read, Err(PeerFault::MisplacedExtension { extension, message }));
    }

    #[test]
    fn a_block_cut_anywhere_is_malformed() {
        let bytes = block(&[(10, &[0, 2, 0, 29]), (0x1234, &[1, 2, 3])]);
        for cut in 1..bytes.len() {
            let read = ClientHelloExtensions::read(&mut Reader::new(&bytes[..cut]), MALFORMED);
            assert_eq!(read, Err(MALFORMED), "{cut}");
        }
        assert!(ClientHelloExtensions::read(&mut Reader::new(&[]), MALFORMED).is_ok());
    }

    #[test]
    fn trailing_bytes_in_a_known_extension_are_refused() {
        let extension = ExtensionType::EXTENDED_MASTER_SECRET;
        let bytes = block(&[(23, &[0])]);
        let read = ClientHelloExtensions::read(&mut Reader::new(&bytes), MALFORMED);
        assert_eq!(read, Err(PeerFault::MalformedExtension { extension }));
    }

    #[test]
    fn sixteen_thousand_extensions_are_bounded_work() {
        let many: Vec<(u16, &[u8])> = (20_000..36_000u16).map(|n| (n, &[][..])).collect();
        let bytes = block(&many);
        assert!(ClientHelloExtensions::read(&mut Reader::new(&bytes), MALFORMED).is_ok());
        for twice in [20_000, 27_000, 35_999] {
            let bytes = block(&[&many[..], &[(twice, &[][..])]].concat());
            let fault = PeerFault::DuplicateExtension { extension: ExtensionType(twice) };
            assert_eq!(ClientHelloExtensions::read(&mut Reader::new(&bytes), MALFORMED), Err(fault));
        }
    }
}
