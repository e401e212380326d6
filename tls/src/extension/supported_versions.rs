//! `supported_versions` of a ClientHello (RFC 9846 §4.2.1): where a client of today says what it speaks.

use crate::codec::{Malformed, Reader, U16List, Writer};

/// Reads the list.
pub fn read<'a>(r: &mut Reader<'a>) -> Result<U16List<'a>, Malformed> {
    U16List::new(r.vec_u8()?)
}

/// Writes the list.
pub fn write(w: &mut Writer<'_>, versions: U16List<'_>) {
    w.vec_u8(|w| w.bytes(versions.as_bytes()));
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    #[test]
    fn round_trip() {
        let versions = U16List::new(&[3, 4, 3, 3]).unwrap();
        let mut out = vec![];
        write(&mut Writer::new(&mut out), versions);
        assert_eq!(out, [4, 3, 4, 3, 3]);
        assert_eq!(read(&mut Reader::new(&out)), Ok(versions));
    }
}
