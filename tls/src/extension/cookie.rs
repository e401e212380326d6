//! `cookie` (RFC 9846 §4.2.2): what a server gives a client to carry back. Opaque here: handshake/cookie.rs makes ours.

use crate::codec::{Malformed, Reader, Writer};

/// Reads `cookie`: never empty.
pub fn read<'a>(r: &mut Reader<'a>) -> Result<&'a [u8], Malformed> {
    match r.vec_u16()? {
        [] => Err(Malformed),
        cookie => Ok(cookie),
    }
}

/// Writes `cookie`.
pub fn write(w: &mut Writer<'_>, cookie: &[u8]) {
    w.vec_u16(|w| w.bytes(cookie));
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    #[test]
    fn round_trip() {
        let mut out = vec![];
        write(&mut Writer::new(&mut out), b"cookie");
        assert_eq!(read(&mut Reader::new(&out)), Ok(&b"cookie"[..]));
        assert_eq!(read(&mut Reader::new(&[0, 0])), Err(Malformed));
    }
}
