//! NewSessionTicket of TLS 1.3 (RFC 9846 §4.6.1): what a client needs to resume.

use super::{Body, HandshakeType};
use crate::codec::{Reader, Writer};
use crate::error::PeerFault;
use crate::extension::read_block;

/// One ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewSessionTicket<'a> {
    /// `ticket_lifetime`, in seconds.
    pub ticket_lifetime: u32,
    /// `ticket_age_add`.
    pub ticket_age_add: u32,
    /// `ticket_nonce`: different for every ticket of a connection.
    pub ticket_nonce: &'a [u8],
    /// `ticket`, at least one byte.
    pub ticket: &'a [u8],
}

impl<'a> Body<'a> for NewSessionTicket<'a> {
    const TYPE: HandshakeType = HandshakeType::NEW_SESSION_TICKET;

    fn read(r: &mut Reader<'a>) -> Result<Self, PeerFault> {
        let mut u32 = || r.array().map(|bytes| u32::from_be_bytes(*bytes)).map_err(Self::malformed);
        let (ticket_lifetime, ticket_age_add) = (u32()?, u32()?);
        let ticket_nonce = r.vec_u8().map_err(Self::malformed)?;
        let ticket = r.vec_u16().map_err(Self::malformed)?;
        let malformed = PeerFault::MalformedMessage { message: Self::TYPE };
        if ticket.is_empty() {
            return Err(malformed);
        }
        // RFC 9846 §4.6.1: "Clients MUST ignore unrecognized extensions"; early data is not sent here.
        read_block(r, malformed, |_, _| Ok(()))?;
        Ok(Self { ticket_lifetime, ticket_age_add, ticket_nonce, ticket })
    }

    fn write(&self, w: &mut Writer<'_>) {
        w.bytes(&self.ticket_lifetime.to_be_bytes());
        w.bytes(&self.ticket_age_add.to_be_bytes());
        w.vec_u8(|w| w.bytes(self.ticket_nonce));
        w.vec_u16(|w| w.bytes(self.ticket));
        w.vec_u16(|_| {});
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::{HandshakeMessage, tests::round_trip};
    use alloc::vec;

    #[test]
    fn comes_back() {
        let ticket = NewSessionTicket {
            ticket_lifetime: 7200,
            ticket_age_add: 0xdead_beef,
            ticket_nonce: &[0, 1],
            ticket: b"ticket",
        };
        round_trip(&ticket, &mut vec![]);
        let mut out = vec![];
        NewSessionTicket { ticket: &[], ..ticket }.encode(&mut out).unwrap();
        assert!(HandshakeMessage::new(&out).unwrap().read::<NewSessionTicket<'_>>().is_err());
    }
}
