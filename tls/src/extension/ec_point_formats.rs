//! `ec_point_formats` (RFC 8422 §5.1.2): one format is left, `uncompressed`; the extension may be absent.

use crate::codec::{Malformed, Reader, Writer};

/// RFC 8422 §5.1.2: the only format that is not deprecated.
pub const UNCOMPRESSED: u8 = 0;

/// Reads an `ECPointFormatList`.
pub fn read<'a>(r: &mut Reader<'a>) -> Result<&'a [u8], Malformed> {
    match r.vec_u8()? {
        [] => Err(Malformed),
        formats => Ok(formats),
    }
}

/// Writes an `ECPointFormatList`.
pub fn write(w: &mut Writer<'_>, formats: &[u8]) {
    w.vec_u8(|w| w.bytes(formats));
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    #[test]
    fn round_trip() {
        let mut out = vec![];
        write(&mut Writer::new(&mut out), &[UNCOMPRESSED, 1, 2]);
        assert_eq!(read(&mut Reader::new(&out)), Ok(&[0, 1, 2][..]));
        assert_eq!(read(&mut Reader::new(&[0])), Err(Malformed));
    }
}
