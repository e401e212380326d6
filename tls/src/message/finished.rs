//! Finished (RFC 5246 §7.4.9, RFC 9846 §4.4.4): both sides saw the same handshake. Does not compare: the states do, in constant time.

use super::{Body, HandshakeType};
use crate::codec::{Reader, Writer};
use crate::error::PeerFault;

/// The sender's `verify_data`: 12 bytes in TLS 1.2, as many as the hash has in TLS 1.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finished<'a> {
    /// `verify_data`.
    pub verify_data: &'a [u8],
}

impl<'a> Body<'a> for Finished<'a> {
    const TYPE: HandshakeType = HandshakeType::FINISHED;

    fn read(r: &mut Reader<'a>) -> Result<Self, PeerFault> {
        Ok(Self { verify_data: r.rest() })
    }

    fn write(&self, w: &mut Writer<'_>) {
        w.bytes(self.verify_data);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::tests::round_trip;
    use alloc::vec;

    #[test]
    fn comes_back() {
        round_trip(&Finished { verify_data: &[9; 12] }, &mut vec![]);
    }
}
