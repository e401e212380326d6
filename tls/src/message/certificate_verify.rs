//! CertificateVerify (RFC 5246 §7.4.8, RFC 9846 §4.4.3): proof that the sender holds its certificate's key.

use super::{Body, HandshakeType};
use crate::codec::{Reader, Writer};
use crate::error::PeerFault;

/// A signature over the handshake so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CertificateVerify<'a> {
    /// `algorithm`.
    pub scheme: u16,
    /// `signature`.
    pub signature: &'a [u8],
}

impl<'a> Body<'a> for CertificateVerify<'a> {
    const TYPE: HandshakeType = HandshakeType::CERTIFICATE_VERIFY;

    fn read(r: &mut Reader<'a>) -> Result<Self, PeerFault> {
        let scheme = r.u16().map_err(Self::malformed)?;
        let signature = r.vec_u16().map_err(Self::malformed)?;
        Ok(Self { scheme, signature })
    }

    fn write(&self, w: &mut Writer<'_>) {
        w.u16(self.scheme);
        w.vec_u16(|w| w.bytes(self.signature));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::tests::round_trip;
    use alloc::vec;

    #[test]
    fn comes_back() {
        round_trip(&CertificateVerify { scheme: 0x0403, signature: &[1, 2, 3] }, &mut vec![]);
    }
}
