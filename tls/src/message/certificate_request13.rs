//! CertificateRequest of TLS 1.3 (RFC 9846 §4.3.2): what a server accepts from a client.

use super::{Body, HandshakeType};
use crate::codec::{Reader, U16List, Writer};
use crate::error::PeerFault;
use crate::extension::{DistinguishedNames, ExtensionType, put, read_block, signature_algorithms, whole};

/// Schemes, and the names of the authorities.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CertificateRequest13<'a> {
    /// `signature_algorithms`.
    pub signature_algorithms: U16List<'a>,
    /// `certificate_authorities`: hints.
    pub certificate_authorities: Option<DistinguishedNames<'a>>,
}

impl<'a> Body<'a> for CertificateRequest13<'a> {
    const TYPE: HandshakeType = HandshakeType::CERTIFICATE_REQUEST;

    fn read(r: &mut Reader<'a>) -> Result<Self, PeerFault> {
        // RFC 9846 §4.3.2: "This field SHALL be zero length unless used for the post-handshake authentication".
        if !r.vec_u8().map_err(Self::malformed)?.is_empty() {
            return Err(PeerFault::RequestContextNotEmpty { message: Self::TYPE });
        }
        let (mut schemes, mut certificate_authorities) = (None, None);
        read_block(r, PeerFault::MalformedMessage { message: Self::TYPE }, |extension, body| {
            match extension {
                ExtensionType::SIGNATURE_ALGORITHMS => {
                    schemes = Some(whole(extension, body, signature_algorithms::read)?);
                }
                ExtensionType::SIGNATURE_ALGORITHMS_CERT => {
                    whole(extension, body, signature_algorithms::read)?;
                }
                ExtensionType::CERTIFICATE_AUTHORITIES => {
                    certificate_authorities = Some(whole(extension, body, DistinguishedNames::read)?);
                }
                // RFC 9846 §4.3.2: "Clients MUST ignore unrecognized extensions."
                _ => {}
            }
            Ok(())
        })?;
        // RFC 9846 §4.3.2: "The "signature_algorithms" extension MUST be specified"; §9.2: or missing_extension.
        let extension = ExtensionType::SIGNATURE_ALGORITHMS;
        let signature_algorithms =
            schemes.ok_or(PeerFault::MissingExtension { extension, message: Self::TYPE })?;
        Ok(Self { signature_algorithms, certificate_authorities })
    }

    fn write(&self, w: &mut Writer<'_>) {
        w.vec_u8(|_| {});
        w.vec_u16(|w| {
            put(w, ExtensionType::SIGNATURE_ALGORITHMS, |w| {
                signature_algorithms::write(w, self.signature_algorithms);
            });
            if let Some(names) = self.certificate_authorities {
                put(w, ExtensionType::CERTIFICATE_AUTHORITIES, |w| names.write(w));
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
        let signature_algorithms = U16List::new(&[4, 3, 8, 4]).unwrap();
        let names = DistinguishedNames::new(&[0, 2, 0x30, 0]).unwrap();
        for certificate_authorities in [None, Some(names)] {
            round_trip(&CertificateRequest13 { signature_algorithms, certificate_authorities }, &mut vec![]);
        }
    }

    #[test]
    fn faults() {
        let message = HandshakeType::CERTIFICATE_REQUEST;
        let extension = ExtensionType::SIGNATURE_ALGORITHMS;
        for (body, fault) in [
            (&[1, 9, 0, 0][..], PeerFault::RequestContextNotEmpty { message }),
            (&[0, 0, 0], PeerFault::MissingExtension { extension, message }),
            (&[0, 0, 4, 0x12, 0x34, 0, 0], PeerFault::MissingExtension { extension, message }),
            (&[0, 0, 4, 0x12, 0x34, 0], PeerFault::MalformedMessage { message }),
            (&[0, 0, 5, 0, 13, 0, 1, 0], PeerFault::MalformedExtension { extension }),
        ] {
            let length = u8::try_from(body.len()).unwrap();
            let bytes = [&[13, 0, 0, length], body].concat();
            let read = HandshakeMessage::new(&bytes).unwrap().read::<CertificateRequest13<'_>>();
            assert_eq!(read, Err(fault));
        }
    }
}
