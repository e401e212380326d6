//! Certificate of TLS 1.2 (RFC 5246 §7.4.2): the sender's chain, its own certificate first. Does not parse X.509.

use alloc::vec::Vec;

use super::{Body, HandshakeType};
use crate::codec::{Malformed, Reader, Writer};
use crate::error::PeerFault;
use pki_types::CertificateDer;

/// A `certificate_list` as it stands on the wire; empty where a client has none to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Certificate<'a> {
    certificate_list: &'a [u8],
}

impl<'a> Certificate<'a> {
    /// The certificates as DER, the sender's own first.
    pub fn iter(self) -> impl Iterator<Item = &'a [u8]> {
        let mut walk = Reader::new(self.certificate_list);
        core::iter::from_fn(move || walk.vec_u24().ok())
    }

    /// Takes a list in wire form: each certificate with its three-byte length.
    pub fn new(certificate_list: &'a [u8]) -> Result<Self, Malformed> {
        let mut walk = Reader::new(certificate_list);
        while !walk.is_empty() {
            // RFC 5246 §7.4.2: opaque ASN.1Cert<1..2^24-1>.
            if walk.vec_u24()?.is_empty() {
                return Err(Malformed);
            }
        }
        Ok(Self { certificate_list })
    }

    /// The wire form of `chain`, for [`Certificate::new`].
    pub fn list(chain: &[CertificateDer<'_>]) -> Vec<u8> {
        let mut out = Vec::new();
        for certificate in chain {
            Writer::new(&mut out).vec_u24(|w| w.bytes(certificate));
        }
        out
    }
}

impl<'a> Body<'a> for Certificate<'a> {
    const TYPE: HandshakeType = HandshakeType::CERTIFICATE;

    fn read(r: &mut Reader<'a>) -> Result<Self, PeerFault> {
        r.vec_u24().and_then(Self::new).map_err(Self::malformed)
    }

    fn write(&self, w: &mut Writer<'_>) {
        w.vec_u24(|w| w.bytes(self.certificate_list));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::tests::round_trip;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_chain_comes_back(
            chain in prop::collection::vec(prop::collection::vec(any::<u8>(), 1..400), 0..6)
        ) {
            let chain: Vec<CertificateDer<'_>> = chain.into_iter().map(CertificateDer::from).collect();
            let list = Certificate::list(&chain);
            let body = Certificate::new(&list).unwrap();
            prop_assert!(body.iter().eq(chain.iter().map(|c| c.as_ref())));
            round_trip(&body, &mut Vec::new());
        }
    }

    #[test]
    fn faults() {
        for bad in [&[0, 0, 0][..], &[0, 0, 2, 1], &[0, 0]] {
            assert_eq!(Certificate::new(bad), Err(Malformed));
        }
    }
}
