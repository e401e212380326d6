//! `certificate_authorities` (RFC 9846 §4.2.4): names of the authorities that the sender trusts, as hints.

use crate::codec::{Malformed, Reader, Writer};

/// A list of `DistinguishedName` as it stands on the wire: DER with its SEQUENCE, never empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DistinguishedNames<'a>(&'a [u8]);

impl<'a> DistinguishedNames<'a> {
    /// Takes the names as they stand inside the list: each with its two-byte length.
    pub fn new(names: &'a [u8]) -> Result<Self, Malformed> {
        let mut walk = Reader::new(names);
        if walk.is_empty() {
            return Err(Malformed);
        }
        while !walk.is_empty() {
            // RFC 9846 §4.2.4: opaque DistinguishedName<1..2^16-1>, at least one.
            if walk.vec_u16()?.is_empty() {
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

    /// The names, DER with their SEQUENCE.
    pub fn iter(self) -> impl Iterator<Item = &'a [u8]> {
        let mut walk = Reader::new(self.0);
        core::iter::from_fn(move || walk.vec_u16().ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    #[test]
    fn round_trip() {
        let names = DistinguishedNames::new(&[0, 2, 0x30, 0, 0, 1, 9]).unwrap();
        let mut out = vec![];
        names.write(&mut Writer::new(&mut out));
        assert_eq!(DistinguishedNames::read(&mut Reader::new(&out)), Ok(names));
        assert!(names.iter().eq([&[0x30, 0][..], &[9]]));
        for bad in [&[][..], &[0, 0], &[0, 2, 1]] {
            assert_eq!(DistinguishedNames::new(bad), Err(Malformed));
        }
    }
}
