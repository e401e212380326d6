//! KeyUpdate (RFC 9846 §4.6.3): what the sender protects from here on has the next keys.

use super::{Body, HandshakeType};
use crate::codec::{Reader, Writer};
use crate::error::PeerFault;

/// Whether the receiver shall change its own keys too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyUpdate {
    /// `update_requested(1)` or `update_not_requested(0)`.
    pub update_requested: bool,
}

impl Body<'_> for KeyUpdate {
    const TYPE: HandshakeType = HandshakeType::KEY_UPDATE;

    fn read(r: &mut Reader<'_>) -> Result<Self, PeerFault> {
        match r.u8().map_err(Self::malformed)? {
            0 => Ok(Self { update_requested: false }),
            1 => Ok(Self { update_requested: true }),
            // RFC 9846 §4.6.3: any other value is an illegal_parameter.
            request => Err(PeerFault::UnknownKeyUpdateRequest { request }),
        }
    }

    fn write(&self, w: &mut Writer<'_>) {
        w.u8(u8::from(self.update_requested));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::{HandshakeMessage, tests::round_trip};
    use alloc::vec;

    #[test]
    fn comes_back() {
        for update_requested in [false, true] {
            round_trip(&KeyUpdate { update_requested }, &mut vec![]);
        }
        let message = HandshakeMessage::new(&[24, 0, 0, 1, 2]).unwrap();
        assert_eq!(message.read::<KeyUpdate>(), Err(PeerFault::UnknownKeyUpdateRequest { request: 2 }));
    }
}
