//! `signature_algorithms` (RFC 5246 §7.4.1.4.1): the schemes that the sender verifies, the preferred first.

use crate::codec::{Malformed, Reader, U16List, Writer};

/// Reads the list.
pub fn read<'a>(r: &mut Reader<'a>) -> Result<U16List<'a>, Malformed> {
    U16List::new(r.vec_u16()?)
}

/// Writes the list.
pub fn write(w: &mut Writer<'_>, schemes: U16List<'_>) {
    w.vec_u16(|w| w.bytes(schemes.as_bytes()));
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    #[test]
    fn round_trip() {
        let schemes = U16List::new(&[4, 3, 8, 4]).unwrap();
        let mut out = vec![];
        write(&mut Writer::new(&mut out), schemes);
        assert_eq!(read(&mut Reader::new(&out)), Ok(schemes));
        assert_eq!(read(&mut Reader::new(&[0, 1, 4])), Err(Malformed));
    }
}
