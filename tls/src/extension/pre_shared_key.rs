//! `pre_shared_key` and `psk_key_exchange_modes` (RFC 9846 §4.2.9, §4.2.11): sessions that a client would resume.
//!
//! Does not verify binders: the states do, over the hello that carries them.

use crate::codec::{Malformed, Reader, Writer};

/// RFC 9846 §4.2.9: a PSK with (EC)DHE; the only mode that is spoken here.
pub const PSK_DHE_KE: u8 = 1;
/// `psk_ke`, without forward secrecy: never used here.
const PSK_KE: u8 = 0;

/// One `PskIdentity`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PskIdentity<'a> {
    /// `identity`: the ticket.
    pub identity: &'a [u8],
    /// `obfuscated_ticket_age`.
    pub obfuscated_ticket_age: u32,
}

/// The `OfferedPsks` of a ClientHello.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfferedPsks<'a> {
    identities: &'a [u8],
    binders: &'a [u8],
}

impl<'a> PskIdentity<'a> {
    fn read(r: &mut Reader<'a>) -> Result<Self, Malformed> {
        let identity = r.vec_u16()?;
        let obfuscated_ticket_age = r.array().map(|bytes| u32::from_be_bytes(*bytes))?;
        // RFC 9846 §4.2.11: opaque identity<1..2^16-1>.
        if identity.is_empty() { Err(Malformed) } else { Ok(Self { identity, obfuscated_ticket_age }) }
    }

    /// Writes the identity.
    pub fn write(self, w: &mut Writer<'_>) {
        w.vec_u16(|w| w.bytes(self.identity));
        w.bytes(&self.obfuscated_ticket_age.to_be_bytes());
    }
}

impl<'a> OfferedPsks<'a> {
    /// Takes identities and binders as they stand inside their lists.
    pub fn new(identities: &'a [u8], binders: &'a [u8]) -> Result<Self, Malformed> {
        let (mut walk, mut binder) = (Reader::new(identities), Reader::new(binders));
        if walk.is_empty() || binder.is_empty() {
            return Err(Malformed);
        }
        while !walk.is_empty() {
            PskIdentity::read(&mut walk)?;
        }
        while !binder.is_empty() {
            // RFC 9846 §4.2.11: opaque PskBinderEntry<32..255>.
            if binder.vec_u8()?.len() < 32 {
                return Err(Malformed);
            }
        }
        Ok(Self { identities, binders })
    }

    /// Reads the extension.
    pub fn read(r: &mut Reader<'a>) -> Result<Self, Malformed> {
        let (identities, binders) = (r.vec_u16()?, r.vec_u16()?);
        Self::new(identities, binders)
    }

    /// Writes the extension.
    pub fn write(self, w: &mut Writer<'_>) {
        w.vec_u16(|w| w.bytes(self.identities));
        w.vec_u16(|w| w.bytes(self.binders));
    }

    /// The identities in the client's order.
    pub fn identities(self) -> impl Iterator<Item = PskIdentity<'a>> {
        let mut walk = Reader::new(self.identities);
        core::iter::from_fn(move || PskIdentity::read(&mut walk).ok())
    }

    /// The binders, one for each identity.
    pub fn binders(self) -> impl Iterator<Item = &'a [u8]> {
        let mut walk = Reader::new(self.binders);
        core::iter::from_fn(move || walk.vec_u8().ok())
    }

    /// Bytes at the end of the hello that the binders do not cover: themselves, with the length of their list.
    pub(crate) fn binders_len(self) -> usize {
        self.binders.len().saturating_add(2)
    }
}

/// Reads `psk_key_exchange_modes`: whether the sender can use a PSK as it is used here.
pub fn read_modes(r: &mut Reader<'_>) -> Result<bool, Malformed> {
    match r.vec_u8()? {
        [] => Err(Malformed),
        modes => Ok(modes.contains(&PSK_DHE_KE)),
    }
}

/// Writes `psk_key_exchange_modes`: the one mode that is used here, or the one that is not.
pub fn write_modes(w: &mut Writer<'_>, usable: bool) {
    w.vec_u8(|w| w.u8(if usable { PSK_DHE_KE } else { PSK_KE }));
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;
    use alloc::vec::Vec;

    #[test]
    fn round_trip() {
        let mut identities = vec![];
        for identity in [&b"first"[..], b"second"] {
            PskIdentity { identity, obfuscated_ticket_age: 7 }.write(&mut Writer::new(&mut identities));
        }
        let binders = [&[32][..], &[1; 32], &[48], &[2; 48]].concat();
        let psks = OfferedPsks::new(&identities, &binders).unwrap();
        let mut out = vec![];
        psks.write(&mut Writer::new(&mut out));
        assert_eq!(OfferedPsks::read(&mut Reader::new(&out)), Ok(psks));
        let read: Vec<_> = psks.identities().map(|identity| identity.identity).collect();
        assert_eq!(read, [&b"first"[..], b"second"]);
        assert!(psks.binders().map(<[u8]>::len).eq([32, 48]));
        assert_eq!(psks.binders_len(), 2 + 33 + 49);
    }

    #[test]
    fn faults() {
        let (identity, binder) = ([0, 1, 9, 0, 0, 0, 0], [&[32][..], &[1; 32]].concat());
        assert!(OfferedPsks::new(&identity, &binder).is_ok());
        for (identities, binders) in [
            (&[][..], &binder[..]),
            (&identity, &[]),
            (&[0, 0, 0, 0, 0, 0], &binder),
            (&identity[..6], &binder),
            (&identity, &binder[..32]),
            (&identity, &[1, 7]),
        ] {
            assert_eq!(OfferedPsks::new(identities, binders), Err(Malformed));
        }
        assert_eq!(read_modes(&mut Reader::new(&[2, 0, 1])), Ok(true));
        assert_eq!(read_modes(&mut Reader::new(&[1, 0])), Ok(false));
        assert_eq!(read_modes(&mut Reader::new(&[0])), Err(Malformed));
        for usable in [true, false] {
            let mut written = Vec::new();
            write_modes(&mut Writer::new(&mut written), usable);
            assert_eq!(read_modes(&mut Reader::new(&written)), Ok(usable));
        }
    }
}
