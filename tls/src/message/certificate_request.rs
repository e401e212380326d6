//! CertificateRequest of TLS 1.2 (RFC 5246 §7.4.4): what a server accepts from a client.

use alloc::vec::Vec;

use super::{Body, HandshakeType};
use crate::codec::{Malformed, Reader, U16List, Writer};
use crate::error::PeerFault;
use crate::suite::Authentication;

/// RFC 5246 §7.4.4: the client proves possession with an RSA signature.
pub const RSA_SIGN: u8 = 1;
/// RFC 8422 §5.5: the client proves possession with an ECDSA (or EdDSA) signature.
pub const ECDSA_SIGN: u8 = 64;

/// The type of the certificates that sign so.
pub(crate) fn type_of(authentication: Authentication) -> u8 {
    match authentication {
        Authentication::Rsa => RSA_SIGN,
        Authentication::Ecdsa | Authentication::Any => ECDSA_SIGN,
    }
}

/// Key types, schemes and the names of the authorities.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CertificateRequest<'a> {
    /// `certificate_types`, at least one.
    pub certificate_types: &'a [u8],
    /// `supported_signature_algorithms`.
    pub signature_algorithms: U16List<'a>,
    certificate_authorities: &'a [u8],
}

impl<'a> CertificateRequest<'a> {
    /// A request; `certificate_authorities` as [`CertificateRequest::list`] writes them.
    pub fn new(
        certificate_types: &'a [u8],
        signature_algorithms: U16List<'a>,
        certificate_authorities: &'a [u8],
    ) -> Result<Self, Malformed> {
        if certificate_types.is_empty() {
            return Err(Malformed);
        }
        let mut walk = Reader::new(certificate_authorities);
        while !walk.is_empty() {
            // RFC 5246 §7.4.4: opaque DistinguishedName<1..2^16-1>.
            if walk.vec_u16()?.is_empty() {
                return Err(Malformed);
            }
        }
        Ok(Self { certificate_types, signature_algorithms, certificate_authorities })
    }

    /// The distinguished names, DER with their SEQUENCE.
    pub fn certificate_authorities(self) -> impl Iterator<Item = &'a [u8]> {
        let mut walk = Reader::new(self.certificate_authorities);
        core::iter::from_fn(move || walk.vec_u16().ok())
    }

    /// The wire form of the names.
    pub fn list<'n>(names: impl Iterator<Item = &'n [u8]>) -> Vec<u8> {
        let mut out = Vec::new();
        for name in names {
            Writer::new(&mut out).vec_u16(|w| w.bytes(name));
        }
        out
    }
}

impl<'a> Body<'a> for CertificateRequest<'a> {
    const TYPE: HandshakeType = HandshakeType::CERTIFICATE_REQUEST;

    fn read(r: &mut Reader<'a>) -> Result<Self, PeerFault> {
        let certificate_types = r.vec_u8().map_err(Self::malformed)?;
        let signature_algorithms = r.vec_u16().and_then(U16List::new).map_err(Self::malformed)?;
        let certificate_authorities = r.vec_u16().map_err(Self::malformed)?;
        Self::new(certificate_types, signature_algorithms, certificate_authorities).map_err(Self::malformed)
    }

    fn write(&self, w: &mut Writer<'_>) {
        w.vec_u8(|w| w.bytes(self.certificate_types));
        w.vec_u16(|w| w.bytes(self.signature_algorithms.as_bytes()));
        w.vec_u16(|w| w.bytes(self.certificate_authorities));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::tests::round_trip;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_request_comes_back(
            types in prop::collection::vec(any::<u8>(), 1..9),
            schemes in prop::collection::vec(any::<[u8; 2]>(), 1..20),
            names in prop::collection::vec(prop::collection::vec(any::<u8>(), 1..120), 0..9),
        ) {
            let list = CertificateRequest::list(names.iter().map(Vec::as_slice));
            let schemes = U16List::new(schemes.as_flattened()).unwrap();
            let request = CertificateRequest::new(&types, schemes, &list).unwrap();
            prop_assert!(request.certificate_authorities().eq(names.iter().map(Vec::as_slice)));
            round_trip(&request, &mut Vec::new());
        }
    }

    #[test]
    fn faults() {
        for bad in [&[0, 0, 2, 4, 3, 0, 0][..], &[1, 64, 0, 0, 0, 0], &[1, 64, 0, 2, 4, 3, 0, 2, 0, 0]] {
            assert!(CertificateRequest::read(&mut Reader::new(bad)).is_err(), "{bad:?}");
        }
    }
}
