//! `server_name` (RFC 6066 §3): the host that the client wants to reach. Does not judge the name's spelling.

use crate::codec::{Malformed, Reader, Writer};

const HOST_NAME: u8 = 0;

/// Reads a `ServerNameList`: the one host name in it, if there is one.
pub fn read<'a>(r: &mut Reader<'a>) -> Result<Option<&'a [u8]>, Malformed> {
    let mut list = Reader::new(r.vec_u16()?);
    let mut host_name = None;
    if list.is_empty() {
        return Err(Malformed);
    }
    while !list.is_empty() {
        let name_type = list.u8()?;
        // RFC 6066 §3: a later name type begins with a 16-bit length too, so it can be skipped.
        let name = list.vec_u16()?;
        if name_type == HOST_NAME {
            // RFC 6066 §3: the list MUST NOT contain more than one name of the same name_type.
            if name.is_empty() || host_name.replace(name).is_some() {
                return Err(Malformed);
            }
        }
    }
    Ok(host_name)
}

/// Writes a `ServerNameList` with one host name.
pub fn write(w: &mut Writer<'_>, host_name: &[u8]) {
    w.vec_u16(|w| {
        w.u8(HOST_NAME);
        w.vec_u16(|w| w.bytes(host_name));
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    #[test]
    fn round_trip() {
        let mut out = vec![];
        write(&mut Writer::new(&mut out), b"example.org");
        assert_eq!(read(&mut Reader::new(&out)), Ok(Some(&b"example.org"[..])));
    }

    #[test]
    fn faults() {
        assert_eq!(read(&mut Reader::new(&[0, 0])), Err(Malformed), "empty list");
        assert_eq!(read(&mut Reader::new(&[0, 3, 0, 0, 0])), Err(Malformed), "empty name");
        assert_eq!(
            read(&mut Reader::new(&[0, 8, 0, 0, 1, b'a', 0, 0, 1, b'b'])),
            Err(Malformed),
            "two names"
        );
        assert_eq!(read(&mut Reader::new(&[0, 4, 9, 0, 1, b'a'])), Ok(None), "a name type of the future");
    }
}
