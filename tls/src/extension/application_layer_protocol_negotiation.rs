//! `application_layer_protocol_negotiation` (RFC 7301 §3.1): protocol names, the preferred first.

use crate::codec::{Malformed, Reader, Writer};

/// A `ProtocolNameList` as it stands on the wire: not empty, no empty name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProtocolNameList<'a>(&'a [u8]);

impl<'a> ProtocolNameList<'a> {
    /// Takes the names as they stand inside the list: each with its one-byte length.
    pub fn new(names: &'a [u8]) -> Result<Self, Malformed> {
        let mut walk = Reader::new(names);
        if walk.is_empty() {
            return Err(Malformed);
        }
        while !walk.is_empty() {
            // RFC 7301 §3.1: "Empty strings MUST NOT be included".
            if walk.vec_u8()?.is_empty() {
                return Err(Malformed);
            }
        }
        Ok(Self(names))
    }

    /// Reads the list.
    pub fn read(r: &mut Reader<'a>) -> Result<Self, Malformed> {
        Self::new(r.vec_u16()?)
    }

    /// Writes the list.
    pub fn write(self, w: &mut Writer<'_>) {
        w.vec_u16(|w| w.bytes(self.0));
    }

    /// The names in the sender's order.
    pub fn iter(self) -> impl Iterator<Item = &'a [u8]> {
        let mut walk = Reader::new(self.0);
        core::iter::from_fn(move || walk.vec_u8().ok())
    }

    /// The name of a list that holds exactly one.
    pub fn single(self) -> Option<&'a [u8]> {
        let mut names = self.iter();
        names.next().filter(|_| names.next().is_none())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;
    use alloc::vec::Vec;

    #[test]
    fn round_trip() {
        let list = ProtocolNameList::new(b"\x02h2\x08http/1.1").unwrap();
        let mut out = vec![];
        list.write(&mut Writer::new(&mut out));
        let read = ProtocolNameList::read(&mut Reader::new(&out)).unwrap();
        assert_eq!(read.iter().collect::<Vec<_>>(), [&b"h2"[..], b"http/1.1"]);
        assert_eq!(read.single(), None);
        assert_eq!(ProtocolNameList::new(b"\x02h2").unwrap().single(), Some(&b"h2"[..]));
    }

    #[test]
    fn faults() {
        for bad in [&b""[..], b"\x00", b"\x02h2\x00", b"\x03h2"] {
            assert_eq!(ProtocolNameList::new(bad), Err(Malformed));
        }
    }
}
