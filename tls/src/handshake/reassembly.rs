//! Handshake messages from fragments (RFC 5246 §6.2.1): several in one record, or one over many.
//!
//! The claimed length is judged before anything is kept for it. Does not look into bodies.

use alloc::vec::Vec;

use crate::codec::Reader;
use crate::error::PeerFault;
use crate::message::{HEADER_LEN, HandshakeMessage, HandshakeType};

/// The longest handshake message of any kind but Certificate.
pub(crate) const MAX_MESSAGE_LEN: u32 = 1 << 14;
/// The longest Certificate message: chains of many certificates exist, chains of a megabyte are attacks.
pub(crate) const MAX_CERTIFICATE_MESSAGE_LEN: u32 = 1 << 16;

/// Fragments that are not yet messages.
#[derive(Debug, Default)]
pub(crate) struct Reassembly {
    bytes: Vec<u8>,
    /// How much of `bytes` has been handed out.
    taken: usize,
}

impl Reassembly {
    /// Adds one fragment.
    pub(crate) fn add(&mut self, fragment: &[u8]) {
        if self.taken > 0 {
            self.bytes.drain(..self.taken.min(self.bytes.len()));
            self.taken = 0;
        }
        let needed = self.bytes.len().saturating_add(fragment.len());
        if needed > self.bytes.capacity() {
            // Doubling, but not beyond the message: what is kept never exceeds what came by more than a factor of two.
            let whole = self.next_len().ok().flatten().unwrap_or(needed).max(needed);
            let target = needed.saturating_mul(2).min(whole);
            self.bytes.reserve_exact(target.saturating_sub(self.bytes.len()));
        }
        self.bytes.extend_from_slice(fragment);
    }

    /// Whether no part of a message is waiting.
    pub(crate) fn is_empty(&self) -> bool {
        self.taken >= self.bytes.len()
    }

    /// Bytes that the next message needs at least, header included; `None` while its header is not complete.
    ///
    /// A message that claims too much is refused before its body is read.
    fn next_len(&self) -> Result<Option<usize>, PeerFault> {
        let mut reader = Reader::new(self.bytes.get(self.taken..).unwrap_or_default());
        let (Ok(message), Ok(length)) = (reader.u8().map(HandshakeType), reader.u24()) else {
            return Ok(None);
        };
        let limit = match message {
            HandshakeType::CERTIFICATE => MAX_CERTIFICATE_MESSAGE_LEN,
            _ => MAX_MESSAGE_LEN,
        };
        if length > limit {
            return Err(PeerFault::MessageTooLong { message, length, limit });
        }
        Ok(usize::try_from(length).ok().map(|body| body.saturating_add(HEADER_LEN)))
    }

    /// The next whole message, if there is one.
    pub(crate) fn next(&mut self) -> Result<Option<HandshakeMessage<'_>>, PeerFault> {
        let Some(length) = self.next_len()? else { return Ok(None) };
        let end = self.taken.saturating_add(length);
        let Some(bytes) = self.bytes.get(self.taken..end) else { return Ok(None) };
        self.taken = end;
        Ok(HandshakeMessage::new(bytes).ok())
    }

    /// Frees the memory once every message has been taken.
    pub(crate) fn shrink(&mut self) {
        if self.is_empty() {
            *self = Self::default();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    const FLIGHT: &[u8] = &[11, 0, 0, 3, 1, 2, 3, 14, 0, 0, 0, 20, 0, 0, 1, 9];

    #[test]
    fn cut_anywhere_the_messages_are_the_same() {
        for size in 1..=FLIGHT.len() {
            let mut reassembly = Reassembly::default();
            let mut types = vec![];
            for piece in FLIGHT.chunks(size) {
                reassembly.add(piece);
                while let Some(message) = reassembly.next().unwrap() {
                    types.push((message.handshake_type.0, message.body.len()));
                }
            }
            assert_eq!(types, [(11, 3), (14, 0), (20, 1)], "pieces of {size}");
            assert!(reassembly.is_empty());
            reassembly.shrink();
            assert_eq!(reassembly.bytes.capacity(), 0);
        }
    }

    #[test]
    fn a_message_is_refused_when_its_header_is_there() {
        for (message, limit) in
            [(1, MAX_MESSAGE_LEN), (11, MAX_CERTIFICATE_MESSAGE_LEN), (77, MAX_MESSAGE_LEN)]
        {
            for (length, fine) in [(limit, true), (limit + 1, false)] {
                let [_, a, b, c] = length.to_be_bytes();
                let mut reassembly = Reassembly::default();
                reassembly.add(&[message, a, b]);
                assert!(!reassembly.is_empty());
                assert_eq!(reassembly.next(), Ok(None));
                reassembly.add(&[c]);
                assert_eq!(reassembly.next().is_ok(), fine);
            }
        }
    }
}
