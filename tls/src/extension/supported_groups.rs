//! `supported_groups` (RFC 8422 §5.1.1): the groups that the client can use, the preferred first.

use crate::codec::{Malformed, Reader, U16List, Writer};

/// Reads a `NamedGroupList`.
pub fn read<'a>(r: &mut Reader<'a>) -> Result<U16List<'a>, Malformed> {
    U16List::new(r.vec_u16()?)
}

/// Writes a `NamedGroupList`.
pub fn write(w: &mut Writer<'_>, groups: U16List<'_>) {
    w.vec_u16(|w| w.bytes(groups.as_bytes()));
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    #[test]
    fn round_trip() {
        let groups = U16List::new(&[0, 29, 0, 23]).unwrap();
        let mut out = vec![];
        write(&mut Writer::new(&mut out), groups);
        assert_eq!(out, [0, 4, 0, 29, 0, 23]);
        assert_eq!(read(&mut Reader::new(&out)), Ok(groups));
        assert_eq!(read(&mut Reader::new(&[0, 0])), Err(Malformed));
    }
}
