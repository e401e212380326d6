//! `key_share` (RFC 9846 §4.2.8): ephemeral public keys. Does not check that they are points: group.rs does.

use crate::codec::{Malformed, Reader, Writer};

/// One `KeyShareEntry`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyShareEntry<'a> {
    /// `group`.
    pub group: u16,
    /// `key_exchange`, at least one byte.
    pub key_exchange: &'a [u8],
}

impl<'a> KeyShareEntry<'a> {
    /// Reads an entry: the whole extension in a ServerHello.
    pub fn read(r: &mut Reader<'a>) -> Result<Self, Malformed> {
        let group = r.u16()?;
        match r.vec_u16()? {
            [] => Err(Malformed),
            key_exchange => Ok(Self { group, key_exchange }),
        }
    }

    /// Writes the entry.
    pub fn write(self, w: &mut Writer<'_>) {
        w.u16(self.group);
        w.vec_u16(|w| w.bytes(self.key_exchange));
    }
}

/// The `client_shares` of a ClientHello as they stand on the wire; empty where a client asks for a retry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyShareList<'a>(&'a [u8]);

impl<'a> KeyShareList<'a> {
    /// Takes entries one after another.
    pub fn new(entries: &'a [u8]) -> Result<Self, Malformed> {
        let mut walk = Reader::new(entries);
        while !walk.is_empty() {
            KeyShareEntry::read(&mut walk)?;
        }
        Ok(Self(entries))
    }

    /// Reads the list.
    pub fn read(r: &mut Reader<'a>) -> Result<Self, Malformed> {
        Self::new(r.vec_u16()?)
    }

    /// Writes the list.
    pub fn write(self, w: &mut Writer<'_>) {
        w.vec_u16(|w| w.bytes(self.0));
    }

    /// The entries in the sender's order.
    pub fn iter(self) -> impl Iterator<Item = KeyShareEntry<'a>> {
        let mut walk = Reader::new(self.0);
        core::iter::from_fn(move || KeyShareEntry::read(&mut walk).ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;
    use alloc::vec::Vec;

    #[test]
    fn round_trip() {
        let entries = [0x0a, 0x0a, 0, 1, 0, 0, 29, 0, 3, 7, 8, 9];
        let list = KeyShareList::new(&entries).unwrap();
        let mut out = vec![];
        list.write(&mut Writer::new(&mut out));
        assert_eq!(out[..2], [0, 12]);
        assert_eq!(KeyShareList::read(&mut Reader::new(&out)), Ok(list));
        let read: Vec<_> = list.iter().map(|entry| (entry.group, entry.key_exchange)).collect();
        assert_eq!(read, [(0x0a0a, &[0][..]), (29, &[7, 8, 9])]);
        assert_eq!(KeyShareList::new(&[]).unwrap().iter().count(), 0);
    }

    #[test]
    fn faults() {
        for bad in [&[0, 29, 0, 0][..], &[0, 29, 0, 2, 1], &[0, 29], &[0, 29, 0, 1, 1, 0]] {
            assert_eq!(KeyShareList::new(bad), Err(Malformed), "{bad:?}");
        }
    }
}
