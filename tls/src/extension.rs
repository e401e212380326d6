//! Hello extensions (RFC 5246 §7.4.1.4): the block, and one file for each extension that this library reads.
//!
//! Unknown extensions, GREASE (RFC 8701) among them, are skipped in a ClientHello and refused in a ServerHello,
//! where nothing may stand that was not offered. Does not judge contents: that is the states' work.

pub mod application_layer_protocol_negotiation;
pub mod ec_point_formats;
pub mod extended_master_secret;
pub mod renegotiation_info;
pub mod server_name;
pub mod signature_algorithms;
pub mod supported_groups;
pub mod supported_versions;

use alloc::vec;

use crate::codec::{Malformed, Reader, U16List, Writer};
use crate::error::PeerFault;
use crate::registry::registry;
pub use application_layer_protocol_negotiation::ProtocolNameList;

registry! {
    /// The type of a hello extension.
    ExtensionType(u16) {
        SERVER_NAME = 0 "server_name",
        STATUS_REQUEST = 5 "status_request",
        SUPPORTED_GROUPS = 10 "supported_groups",
        EC_POINT_FORMATS = 11 "ec_point_formats",
        SIGNATURE_ALGORITHMS = 13 "signature_algorithms",
        APPLICATION_LAYER_PROTOCOL_NEGOTIATION = 16 "application_layer_protocol_negotiation",
        EXTENDED_MASTER_SECRET = 23 "extended_master_secret",
        SESSION_TICKET = 35 "session_ticket",
        PRE_SHARED_KEY = 41 "pre_shared_key",
        SUPPORTED_VERSIONS = 43 "supported_versions",
        COOKIE = 44 "cookie",
        KEY_SHARE = 51 "key_share",
        RENEGOTIATION_INFO = 65281 "renegotiation_info",
    }
}

/// Calls `each` for every extension of a block, after refusing duplicates.
fn read_block<'a>(
    reader: &mut Reader<'a>,
    malformed: PeerFault,
    mut each: impl FnMut(ExtensionType, &'a [u8]) -> Result<(), PeerFault>,
) -> Result<(), PeerFault> {
    // RFC 5246 §7.4.1.2: a hello may end before its extensions.
    if reader.is_empty() {
        return Ok(());
    }
    let block = reader.vec_u16().map_err(|_| malformed.clone())?;
    // One bit a type: the work stays bounded for a hello of four thousand empty extensions.
    let mut seen = vec![0u64; 1 << 10];
    let mut walk = Reader::new(block);
    while !walk.is_empty() {
        let extension = walk.u16().map_err(|_| malformed.clone())?;
        walk.vec_u16().map_err(|_| malformed.clone())?;
        let bit = 1u64 << (extension & 63);
        // RFC 5246 §7.4.1.4: "There MUST NOT be more than one extension of the same type".
        match seen.get_mut(usize::from(extension >> 6)) {
            Some(word) if *word & bit == 0 => *word |= bit,
            _ => return Err(PeerFault::DuplicateExtension { extension: ExtensionType(extension) }),
        }
    }
    let mut walk = Reader::new(block);
    while !walk.is_empty() {
        let extension = ExtensionType(walk.u16().map_err(|_| malformed.clone())?);
        let body = walk.vec_u16().map_err(|_| malformed.clone())?;
        each(extension, body)?;
    }
    Ok(())
}

/// Reads one extension body to its end.
fn whole<'a, T>(
    extension: ExtensionType,
    body: &'a [u8],
    read: impl FnOnce(&mut Reader<'a>) -> Result<T, Malformed>,
) -> Result<T, PeerFault> {
    let mut reader = Reader::new(body);
    read(&mut reader)
        .and_then(|value| reader.finish().map(|()| value))
        .map_err(|_| PeerFault::MalformedExtension { extension })
}

fn put(w: &mut Writer<'_>, extension: ExtensionType, body: impl FnOnce(&mut Writer<'_>)) {
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
}

impl<'a> ClientHelloExtensions<'a> {
    pub(crate) fn read(reader: &mut Reader<'a>, malformed: PeerFault) -> Result<Self, PeerFault> {
        let mut this = Self::default();
        read_block(reader, malformed, |extension, body| {
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
                _ => {}
            }
            Ok(())
        })?;
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
            if let Some(versions) = self.supported_versions {
                put(w, ExtensionType::SUPPORTED_VERSIONS, |w| supported_versions::write(w, versions));
            }
            // Last and never empty: some old servers refuse a hello that ends in an empty extension.
            if let Some(schemes) = self.signature_algorithms {
                put(w, ExtensionType::SIGNATURE_ALGORITHMS, |w| signature_algorithms::write(w, schemes));
            }
        });
    }
}

/// The extensions of a TLS 1.2 ServerHello.
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
}

impl<'a> ServerHelloExtensions<'a> {
    pub(crate) fn read(reader: &mut Reader<'a>, malformed: PeerFault) -> Result<Self, PeerFault> {
        let mut this = Self::default();
        read_block(reader, malformed, |extension, body| {
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
                // RFC 5246 §7.4.1.4: an extension that was not asked for MUST be answered with
                // unsupported_extension. Whatever is not read above, this library never offers.
                _ => return Err(PeerFault::UnofferedExtension { extension }),
            }
            Ok(())
        })?;
        Ok(this)
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
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::HandshakeType;
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
        assert_eq!(ServerHelloExtensions::read(&mut Reader::new(&bytes), MALFORMED), Err(fault));
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
    }
}
