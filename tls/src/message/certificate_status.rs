//! CertificateStatus of TLS 1.2 (RFC 6066 §8): the OCSP response of the server's certificate. Does not read OCSP.

use super::{Body, HandshakeType};
use crate::codec::{Reader, Writer};
use crate::error::PeerFault;
use crate::extension::status_request;

/// One OCSP response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CertificateStatus<'a> {
    /// The DER of the response, never empty.
    pub response: &'a [u8],
}

impl<'a> Body<'a> for CertificateStatus<'a> {
    const TYPE: HandshakeType = HandshakeType::CERTIFICATE_STATUS;

    fn read(r: &mut Reader<'a>) -> Result<Self, PeerFault> {
        Ok(Self { response: status_request::read_response(r).map_err(Self::malformed)? })
    }

    fn write(&self, w: &mut Writer<'_>) {
        status_request::write_response(w, self.response);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::tests::round_trip;
    use alloc::vec;

    #[test]
    fn comes_back() {
        round_trip(&CertificateStatus { response: b"DER" }, &mut vec![]);
    }
}
