//! `signed_certificate_timestamp` (RFC 6962 §3.3): what certificate logs promised. Passed on; nothing here verifies them.

use crate::codec::{Malformed, Reader};

/// Reads a `SignedCertificateTimestampList` and gives it whole, with its length: at least one entry, none empty.
pub fn read<'a>(r: &mut Reader<'a>) -> Result<&'a [u8], Malformed> {
    let whole = r.rest();
    let mut outer = Reader::new(whole);
    let mut walk = Reader::new(outer.vec_u16()?);
    outer.finish()?;
    if walk.is_empty() {
        return Err(Malformed);
    }
    while !walk.is_empty() {
        if walk.vec_u16()?.is_empty() {
            return Err(Malformed);
        }
    }
    Ok(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists() {
        let good = [0, 6, 0, 1, 7, 0, 1, 8];
        assert_eq!(read(&mut Reader::new(&good)), Ok(&good[..]));
        for bad in [&[][..], &[0, 0], &[0, 2, 0, 0], &[0, 3, 0, 2, 7], &[0, 3, 0, 1, 7, 9]] {
            assert_eq!(read(&mut Reader::new(bad)), Err(Malformed), "{bad:?}");
        }
    }
}
