//! `status_request` (RFC 6066 §8, RFC 9846 §4.4.2.1): an OCSP response beside the certificate. Does not read OCSP.

use crate::codec::{Malformed, Reader, Writer};

/// RFC 6066 §8: the one kind of status.
const OCSP: u8 = 1;

/// Reads a `CertificateStatusRequest`: whether it asks for OCSP; requests of other kinds are not understood.
pub fn read_request(r: &mut Reader<'_>) -> Result<bool, Malformed> {
    if r.u8()? != OCSP {
        r.rest();
        return Ok(false);
    }
    // The responders that the client knows and what it wants in the request: nobody fetches a response here.
    r.vec_u16()?;
    r.vec_u16()?;
    Ok(true)
}

/// Writes a request for OCSP without conditions.
pub fn write_request(w: &mut Writer<'_>) {
    w.u8(OCSP);
    w.u16(0);
    w.u16(0);
}

/// Reads a `CertificateStatus`: the DER of an OCSP response, never empty.
pub fn read_response<'a>(r: &mut Reader<'a>) -> Result<&'a [u8], Malformed> {
    if r.u8()? != OCSP {
        return Err(Malformed);
    }
    match r.vec_u24()? {
        [] => Err(Malformed),
        response => Ok(response),
    }
}

/// Writes a `CertificateStatus`.
pub fn write_response(w: &mut Writer<'_>, response: &[u8]) {
    w.u8(OCSP);
    w.vec_u24(|w| w.bytes(response));
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    #[test]
    fn round_trip() {
        let mut out = vec![];
        write_request(&mut Writer::new(&mut out));
        assert_eq!(read_request(&mut Reader::new(&out)), Ok(true));
        assert_eq!(read_request(&mut Reader::new(&[2, 9])), Ok(false), "a kind of the future");
        assert_eq!(read_request(&mut Reader::new(&[1, 0, 0])), Err(Malformed));
        out.clear();
        write_response(&mut Writer::new(&mut out), b"DER");
        assert_eq!(read_response(&mut Reader::new(&out)), Ok(&b"DER"[..]));
        for bad in [&[1, 0, 0, 0][..], &[2, 0, 0, 1, 7]] {
            assert_eq!(read_response(&mut Reader::new(bad)), Err(Malformed));
        }
    }
}
