//! HelloRequest (RFC 5246 §7.4.1.1): a server's wish to renegotiate; never sent, always declined.

use super::{Body, HandshakeType};
use crate::codec::{Reader, Writer};
use crate::error::PeerFault;

/// An empty message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HelloRequest;

impl Body<'_> for HelloRequest {
    const TYPE: HandshakeType = HandshakeType::HELLO_REQUEST;

    fn read(_: &mut Reader<'_>) -> Result<Self, PeerFault> {
        Ok(Self)
    }

    fn write(&self, _: &mut Writer<'_>) {}
}
