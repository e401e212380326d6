//! `renegotiation_info` (RFC 5746 §3.2): empty in a first handshake, and no other handshake is ever made here.

use crate::codec::{Malformed, Reader, Writer};

/// Reads `renegotiated_connection`.
pub fn read<'a>(r: &mut Reader<'a>) -> Result<&'a [u8], Malformed> {
    r.vec_u8()
}

/// Writes `renegotiated_connection`.
pub fn write(w: &mut Writer<'_>, renegotiated_connection: &[u8]) {
    w.vec_u8(|w| w.bytes(renegotiated_connection));
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    #[test]
    fn round_trip() {
        for connection in [&b""[..], b"twelve bytes"] {
            let mut out = vec![];
            write(&mut Writer::new(&mut out), connection);
            assert_eq!(read(&mut Reader::new(&out)), Ok(connection));
        }
    }
}
