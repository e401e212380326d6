//! Certificate of TLS 1.3 (RFC 9846 §4.4.2): the sender's chain, each certificate with its extensions.
//!
//! An OCSP response and certificate timestamps are carried, not judged. Does not parse X.509.

use alloc::vec::Vec;

use super::{Body, HandshakeType};
use crate::codec::{Malformed, Reader, Writer};
use crate::error::PeerFault;
use crate::extension::{ExtensionType, put, read_block, signed_certificate_timestamp, status_request, whole};
use pki_types::CertificateDer;

/// One `CertificateEntry`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CertificateEntry<'a> {
    /// `cert_data`: the DER.
    pub certificate: &'a [u8],
    /// The OCSP response beside it (RFC 9846 §4.4.2.1).
    pub ocsp_response: Option<&'a [u8]>,
    /// The `SignedCertificateTimestampList` beside it (RFC 6962 §3.3).
    pub timestamps: Option<&'a [u8]>,
}

/// A `certificate_list` as it stands on the wire; empty where a client has none to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Certificate13<'a> {
    certificate_list: &'a [u8],
}

impl<'a> CertificateEntry<'a> {
    fn read(r: &mut Reader<'a>) -> Result<Self, PeerFault> {
        let certificate = r.vec_u24().map_err(Certificate13::malformed)?;
        // RFC 9846 §4.4.2: opaque cert_data<1..2^24-1>.
        if certificate.is_empty() {
            return Err(Certificate13::malformed(Malformed));
        }
        let mut this = Self { certificate, ocsp_response: None, timestamps: None };
        read_block(r, Certificate13::malformed(Malformed), |extension, body| {
            match extension {
                ExtensionType::STATUS_REQUEST => {
                    this.ocsp_response = Some(whole(extension, body, status_request::read_response)?);
                }
                ExtensionType::SIGNED_CERTIFICATE_TIMESTAMP => {
                    this.timestamps = Some(whole(extension, body, signed_certificate_timestamp::read)?);
                }
                // RFC 9846 §4.4.2: "Extensions in the Certificate message from the server MUST correspond to ones from
                // the ClientHello message", those of the client to ones from the CertificateRequest.
                _ => return Err(PeerFault::UnofferedExtension { extension }),
            }
            Ok(())
        })?;
        Ok(this)
    }

    fn write(self, w: &mut Writer<'_>) {
        w.vec_u24(|w| w.bytes(self.certificate));
        w.vec_u16(|w| {
            if let Some(response) = self.ocsp_response {
                put(w, ExtensionType::STATUS_REQUEST, |w| status_request::write_response(w, response));
            }
            if let Some(list) = self.timestamps {
                put(w, ExtensionType::SIGNED_CERTIFICATE_TIMESTAMP, |w| w.bytes(list));
            }
        });
    }
}

impl<'a> Certificate13<'a> {
    /// Takes entries in wire form, one after another.
    pub fn new(certificate_list: &'a [u8]) -> Result<Self, PeerFault> {
        let mut walk = Reader::new(certificate_list);
        while !walk.is_empty() {
            CertificateEntry::read(&mut walk)?;
        }
        Ok(Self { certificate_list })
    }

    /// The entries, the sender's own first.
    pub fn iter(self) -> impl Iterator<Item = CertificateEntry<'a>> {
        let mut walk = Reader::new(self.certificate_list);
        core::iter::from_fn(move || CertificateEntry::read(&mut walk).ok())
    }

    /// The wire form of `chain`, for [`Certificate13::new`]; response and timestamps belong to its first certificate.
    pub fn list(
        chain: &[CertificateDer<'_>],
        ocsp_response: Option<&[u8]>,
        timestamps: Option<&[u8]>,
    ) -> Vec<u8> {
        let mut out = Vec::new();
        for (index, certificate) in chain.iter().enumerate() {
            let own = |value| if index == 0 { value } else { None };
            let (ocsp_response, timestamps) = (own(ocsp_response), own(timestamps));
            CertificateEntry { certificate, ocsp_response, timestamps }.write(&mut Writer::new(&mut out));
        }
        out
    }
}

impl<'a> Body<'a> for Certificate13<'a> {
    const TYPE: HandshakeType = HandshakeType::CERTIFICATE;

    fn read(r: &mut Reader<'a>) -> Result<Self, PeerFault> {
        // RFC 9846 §4.4.2: "If this message is in response to a CertificateRequest, the value of
        // certificate_request_context in that message. Otherwise (in the case of server authentication), this field
        // SHALL be zero length." Requests here have no context.
        let context = r.vec_u8().map_err(Self::malformed)?;
        if !context.is_empty() {
            return Err(PeerFault::RequestContextNotEmpty { message: Self::TYPE });
        }
        Self::new(r.vec_u24().map_err(Self::malformed)?)
    }

    fn write(&self, w: &mut Writer<'_>) {
        w.vec_u8(|_| {});
        w.vec_u24(|w| w.bytes(self.certificate_list));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::{HandshakeMessage, tests::round_trip};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_chain_comes_back(
            chain in prop::collection::vec(prop::collection::vec(any::<u8>(), 1..400), 0..6),
            response in prop::option::of(prop::collection::vec(any::<u8>(), 1..99)),
            stamped: bool,
        ) {
            let chain: Vec<CertificateDer<'_>> = chain.into_iter().map(CertificateDer::from).collect();
            let timestamps = stamped.then_some(&[0, 3, 0, 1, 9][..]);
            let list = Certificate13::list(&chain, response.as_deref(), timestamps);
            let body = Certificate13::new(&list).unwrap();
            prop_assert!(body.iter().map(|entry| entry.certificate).eq(chain.iter().map(|c| c.as_ref())));
            if let Some(first) = body.iter().next() {
                prop_assert_eq!((first.ocsp_response, first.timestamps), (response.as_deref(), timestamps));
            }
            prop_assert!(body.iter().skip(1).all(|e| e.ocsp_response.is_none() && e.timestamps.is_none()));
            round_trip(&body, &mut Vec::new());
        }
    }

    #[test]
    fn faults() {
        let malformed = PeerFault::MalformedMessage { message: HandshakeType::CERTIFICATE };
        for bad in [&[0, 0, 0, 0, 0][..], &[0, 0, 2, 1], &[0, 0], &[0, 0, 1, 9], &[0, 0, 1, 9, 0, 1]] {
            assert_eq!(Certificate13::new(bad), Err(malformed.clone()), "{bad:?}");
        }
        let unknown = [0, 0, 1, 9, 0, 4, 0x12, 0x34, 0, 0];
        let fault = PeerFault::UnofferedExtension { extension: ExtensionType(0x1234) };
        assert_eq!(Certificate13::new(&unknown), Err(fault));
        let context = HandshakeMessage::new(&[11, 0, 0, 5, 1, 7, 0, 0, 0]).unwrap();
        let message = HandshakeType::CERTIFICATE;
        let fault = PeerFault::RequestContextNotEmpty { message };
        assert_eq!(context.read::<Certificate13<'_>>(), Err(fault));
    }
}
