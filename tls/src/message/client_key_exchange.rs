//! ClientKeyExchange for ECDHE (RFC 8422 §5.7): the client's ephemeral key.

use super::{Body, HandshakeType};
use crate::codec::{Reader, Writer};
use crate::error::PeerFault;

/// The client's ephemeral key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClientKeyExchange<'a> {
    /// `ecdh_Yc`.
    pub public: &'a [u8],
}

impl<'a> Body<'a> for ClientKeyExchange<'a> {
    const TYPE: HandshakeType = HandshakeType::CLIENT_KEY_EXCHANGE;

    fn read(r: &mut Reader<'a>) -> Result<Self, PeerFault> {
        // RFC 8422 §5.7: an implicit key would be an empty body; it needs a fixed ECDH certificate, never used here.
        let public = r.vec_u8().map_err(Self::malformed)?;
        Ok(Self { public })
    }

    fn write(&self, w: &mut Writer<'_>) {
        w.vec_u8(|w| w.bytes(self.public));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::{HandshakeMessage, tests::round_trip};
    use alloc::vec;

    #[test]
    fn comes_back() {
        round_trip(&ClientKeyExchange { public: &[4; 65] }, &mut vec![]);
        let empty = HandshakeMessage::new(&[16, 0, 0, 0]).unwrap();
        assert!(empty.read::<ClientKeyExchange<'_>>().is_err());
    }
}
