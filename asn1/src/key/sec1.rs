//! ECPrivateKey (SEC 1 appendix C.4, RFC 5915): the EC form of private key files, also inside PKCS#8.
//!
//! Does not check the scalar's range or that the public key belongs to it: [`crate::crypto`] does.
//!
//! Timing: branches on tags and lengths only; the private octets are neither read nor copied here.

use der::{Reader, SliceReader};

use crate::{
    decode,
    error::{Error, ErrorKind},
    oid::Oid,
    tag::{self, constructed},
};

/// An EC private key that borrows everything.
#[derive(Clone, Copy)]
pub struct EcPrivateKey<'a> {
    private_key: &'a [u8],
    named_curve: Option<Oid<'a>>,
    public_key: Option<&'a [u8]>,
}

impl<'a> EcPrivateKey<'a> {
    /// Reads a whole ECPrivateKey.
    ///
    /// # Errors
    /// Kind and byte offset of the first thing that is not DER or not RFC 5915.
    pub fn from_der(der: &'a [u8]) -> Result<Self, Error> {
        decode::all(der, |reader| decode::sequence(reader, Self::read_contents))
    }

    fn read_contents(reader: &mut SliceReader<'a>) -> Result<Self, Error> {
        let at = decode::offset(reader);
        if decode::integer(reader)? != [1] {
            return Err(Error::new(ErrorKind::KeyVersion, at));
        }
        let private_key = decode::contents(reader, tag::OCTET_STRING)?;
        let mut named_curve = None;
        if decode::next_is(reader, constructed(0)) {
            named_curve = Some(decode::nested(reader, constructed(0), |reader| {
                // Explicit curve parameters are a known way to forge curves (CVE-2020-0601).
                if !decode::next_is(reader, tag::OBJECT_IDENTIFIER) {
                    return Err(decode::fault(reader, ErrorKind::KeyAlgorithm));
                }
                decode::oid(reader)
            })?);
        }
        let mut public_key = None;
        if decode::next_is(reader, constructed(1)) {
            public_key = Some(decode::nested(reader, constructed(1), decode::octet_bit_string)?);
        }
        if !reader.is_finished() {
            return Err(decode::fault(reader, ErrorKind::TrailingData));
        }
        Ok(Self { private_key, named_curve, public_key })
    }

    /// The scalar, big-endian, as long as the field (RFC 5915 §3).
    pub fn private_key(&self) -> &'a [u8] {
        self.private_key
    }

    /// The curve, if the key names it. Inside PKCS#8 the algorithm identifier does.
    pub fn named_curve(&self) -> Option<Oid<'a>> {
        self.named_curve
    }

    /// The public key as a SEC1 point, if it is there.
    pub fn public_key(&self) -> Option<&'a [u8]> {
        self.public_key
    }
}

impl core::fmt::Debug for EcPrivateKey<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "EcPrivateKey({} octets, ..)", self.private_key.len())
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn forms() {
        let minimal = [0x30, 0x06, 0x02, 0x01, 0x01, 0x04, 0x01, 0x07];
        let key = EcPrivateKey::from_der(&minimal).unwrap();
        assert_eq!((key.private_key(), key.named_curve(), key.public_key()), (&[7][..], None, None));
        let full = [
            0x30, 0x12, 0x02, 0x01, 0x01, 0x04, 0x01, 0x07, 0xa0, 0x04, 0x06, 0x02, 0x2a, 0x03, 0xa1, 0x04,
            0x03, 0x02, 0x00, 0x09,
        ];
        let key = EcPrivateKey::from_der(&full).unwrap();
        assert_eq!(key.named_curve().unwrap().to_string(), "1.2.3");
        assert_eq!(key.public_key(), Some(&[9][..]));
        assert_eq!(alloc::format!("{key:?}"), "EcPrivateKey(1 octets, ..)");
        for (input, kind) in [
            (&[0x30, 0x06, 0x02, 0x01, 0x00, 0x04, 0x01, 0x07][..], ErrorKind::KeyVersion),
            (&[0x30, 0x0a, 2, 1, 1, 4, 1, 7, 0xa0, 0x02, 0x30, 0x00], ErrorKind::KeyAlgorithm),
            (&[0x30, 0x08, 2, 1, 1, 4, 1, 7, 0x05, 0x00], ErrorKind::TrailingData),
        ] {
            assert_eq!(EcPrivateKey::from_der(input).unwrap_err().kind(), kind, "{input:02x?}");
        }
    }
}
