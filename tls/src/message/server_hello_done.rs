//! ServerHelloDone (RFC 5246 §7.4.5): the end of the server's flight.

use super::{Body, HandshakeType};
use crate::codec::{Reader, Writer};
use crate::error::PeerFault;

/// An empty message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServerHelloDone;

impl Body<'_> for ServerHelloDone {
    const TYPE: HandshakeType = HandshakeType::SERVER_HELLO_DONE;

    fn read(_: &mut Reader<'_>) -> Result<Self, PeerFault> {
        Ok(Self)
    }

    fn write(&self, _: &mut Writer<'_>) {}
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::HandshakeMessage;

    #[test]
    fn has_no_body() {
        let message = HandshakeMessage::new(&[14, 0, 0, 1, 0]).unwrap();
        let fault = PeerFault::MalformedMessage { message: HandshakeType::SERVER_HELLO_DONE };
        assert_eq!(message.read::<ServerHelloDone>(), Err(fault));
    }
}
