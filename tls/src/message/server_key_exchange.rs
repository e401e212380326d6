//! ServerKeyExchange for ECDHE (RFC 8422 §5.4): the server's ephemeral key, signed.
//!
//! Explicit curves (`explicit_prime`, `explicit_char2`) are refused unread: RFC 8422 forbids them.

use super::{Body, HandshakeType};
use crate::codec::{Reader, Writer};
use crate::error::PeerFault;

const NAMED_CURVE: u8 = 3;

/// `ServerECDHParams`: what the signature covers, after both randoms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServerEcdhParams<'a> {
    /// `namedcurve`.
    pub group: u16,
    /// `public`: the ephemeral key.
    pub public: &'a [u8],
}

impl ServerEcdhParams<'_> {
    /// Writes the parameters as they are sent and signed.
    pub fn write(&self, w: &mut Writer<'_>) {
        w.u8(NAMED_CURVE);
        w.u16(self.group);
        w.vec_u8(|w| w.bytes(self.public));
    }
}

/// The parameters and their signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServerKeyExchange<'a> {
    /// `params`.
    pub params: ServerEcdhParams<'a>,
    /// `signed_params.algorithm`.
    pub scheme: u16,
    /// `signed_params.signature`.
    pub signature: &'a [u8],
}

impl<'a> Body<'a> for ServerKeyExchange<'a> {
    const TYPE: HandshakeType = HandshakeType::SERVER_KEY_EXCHANGE;

    fn read(r: &mut Reader<'a>) -> Result<Self, PeerFault> {
        let curve_type = r.u8().map_err(Self::malformed)?;
        if curve_type != NAMED_CURVE {
            return Err(PeerFault::ExplicitCurve { curve_type });
        }
        let group = r.u16().map_err(Self::malformed)?;
        let public = r.vec_u8().map_err(Self::malformed)?;
        let scheme = r.u16().map_err(Self::malformed)?;
        let signature = r.vec_u16().map_err(Self::malformed)?;
        Ok(Self { params: ServerEcdhParams { group, public }, scheme, signature })
    }

    fn write(&self, w: &mut Writer<'_>) {
        self.params.write(w);
        w.u16(self.scheme);
        w.vec_u16(|w| w.bytes(self.signature));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::tests::round_trip;
    use alloc::vec::Vec;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_exchange_comes_back(
            group: u16,
            public in prop::collection::vec(any::<u8>(), 0..=255),
            scheme: u16,
            signature in prop::collection::vec(any::<u8>(), 0..600),
        ) {
            let params = ServerEcdhParams { group, public: &public };
            round_trip(&ServerKeyExchange { params, scheme, signature: &signature }, &mut Vec::new());
        }
    }

    #[test]
    fn explicit_curves_are_refused() {
        let read = ServerKeyExchange::read(&mut Reader::new(&[1, 0, 0]));
        assert_eq!(read, Err(PeerFault::ExplicitCurve { curve_type: 1 }));
    }
}
