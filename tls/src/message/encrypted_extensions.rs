//! EncryptedExtensions (RFC 9846 §4.3.1): the server's answers that no key depends on.

use super::{Body, HandshakeType};
use crate::codec::{Reader, Writer};
use crate::error::PeerFault;
use crate::extension::{ExtensionType, ProtocolNameList, put, read_block, supported_groups, whole};

/// The server's answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EncryptedExtensions<'a> {
    /// Whether the server used the name (RFC 6066 §3).
    pub server_name: bool,
    /// The chosen protocol (RFC 7301 §3.1).
    pub application_layer_protocol_negotiation: Option<ProtocolNameList<'a>>,
}

impl<'a> Body<'a> for EncryptedExtensions<'a> {
    const TYPE: HandshakeType = HandshakeType::ENCRYPTED_EXTENSIONS;

    fn read(r: &mut Reader<'a>) -> Result<Self, PeerFault> {
        let mut this = Self::default();
        read_block(r, PeerFault::MalformedMessage { message: Self::TYPE }, |extension, body| {
            match extension {
                ExtensionType::SERVER_NAME => {
                    whole(extension, body, |_| Ok(()))?;
                    this.server_name = true;
                }
                ExtensionType::APPLICATION_LAYER_PROTOCOL_NEGOTIATION => {
                    this.application_layer_protocol_negotiation =
                        Some(whole(extension, body, ProtocolNameList::read)?);
                }
                // RFC 9846 §4.2.7: for the client's next connection, and "MUST NOT act upon any information found in
                // "supported_groups" prior to successful completion of the handshake".
                ExtensionType::SUPPORTED_GROUPS => {
                    whole(extension, body, supported_groups::read)?;
                }
                // RFC 9846 §4.2: an extension that is known but has no place in this message is illegal_parameter.
                ExtensionType::KEY_SHARE
                | ExtensionType::SUPPORTED_VERSIONS
                | ExtensionType::COOKIE
                | ExtensionType::PRE_SHARED_KEY
                | ExtensionType::PSK_KEY_EXCHANGE_MODES
                | ExtensionType::SIGNATURE_ALGORITHMS
                | ExtensionType::SIGNATURE_ALGORITHMS_CERT
                | ExtensionType::CERTIFICATE_AUTHORITIES
                | ExtensionType::STATUS_REQUEST
                | ExtensionType::SIGNED_CERTIFICATE_TIMESTAMP
                | ExtensionType::EC_POINT_FORMATS
                | ExtensionType::EXTENDED_MASTER_SECRET
                | ExtensionType::SESSION_TICKET
                | ExtensionType::RENEGOTIATION_INFO => {
                    return Err(PeerFault::MisplacedExtension { extension, message: Self::TYPE });
                }
                // RFC 9846 §4.2: whatever was not offered is unsupported_extension.
                _ => return Err(PeerFault::UnofferedExtension { extension }),
            }
            Ok(())
        })?;
        Ok(this)
    }

    fn write(&self, w: &mut Writer<'_>) {
        w.vec_u16(|w| {
            if self.server_name {
                put(w, ExtensionType::SERVER_NAME, |_| {});
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
    use crate::message::{HandshakeMessage, tests::round_trip};
    use alloc::vec;

    #[test]
    fn comes_back() {
        for (server_name, names) in [(false, None), (true, Some(&b"\x02h2"[..]))] {
            let protocols = names.map(|names| ProtocolNameList::new(names).unwrap());
            let body = EncryptedExtensions { server_name, application_layer_protocol_negotiation: protocols };
            round_trip(&body, &mut vec![]);
        }
    }

    #[test]
    fn what_has_no_place_and_what_was_never_offered() {
        let message = HandshakeType::ENCRYPTED_EXTENSIONS;
        let malformed = PeerFault::MalformedMessage { message };
        for (body, fault) in [
            (
                &[0, 4, 0, 51, 0, 0][..],
                PeerFault::MisplacedExtension { extension: ExtensionType::KEY_SHARE, message },
            ),
            (&[0, 4, 0x12, 0x34, 0, 0], PeerFault::UnofferedExtension { extension: ExtensionType(0x1234) }),
            (
                &[0, 5, 0, 10, 0, 1, 0],
                PeerFault::MalformedExtension { extension: ExtensionType::SUPPORTED_GROUPS },
            ),
            (&[], malformed.clone()),
            (&[0, 0, 0], malformed),
        ] {
            let length = u8::try_from(body.len()).unwrap();
            let bytes = [&[8, 0, 0, length], body].concat();
            let read = HandshakeMessage::new(&bytes).unwrap().read::<EncryptedExtensions<'_>>();
            assert_eq!(read, Err(fault));
        }
        let groups = [8, 0, 0, 10, 0, 8, 0, 10, 0, 4, 0, 2, 0, 29];
        assert!(HandshakeMessage::new(&groups).unwrap().read::<EncryptedExtensions<'_>>().is_ok());
    }
}
