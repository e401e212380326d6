//! Writing DER: elements appended to a `Vec`, lengths filled in when the contents are known.
//!
//! Does not write secrets: contents move while lengths are inserted, so private keys have their own encoder.

use alloc::vec::Vec;

pub(crate) const BOOLEAN: u8 = 0x01;
pub(crate) const INTEGER: u8 = 0x02;
pub(crate) const BIT_STRING: u8 = 0x03;
pub(crate) const OCTET_STRING: u8 = 0x04;
pub(crate) const OBJECT_IDENTIFIER: u8 = 0x06;
pub(crate) const UTF8_STRING: u8 = 0x0c;
pub(crate) const UTC_TIME: u8 = 0x17;
pub(crate) const GENERALIZED_TIME: u8 = 0x18;
pub(crate) const SEQUENCE: u8 = 0x30;
pub(crate) const SET: u8 = 0x31;

/// `[number]`, primitive. Numbers are below 31.
pub(crate) const fn primitive(number: u8) -> u8 {
    0x80 | number
}

/// `[number]`, constructed. Numbers are below 31.
pub(crate) const fn constructed(number: u8) -> u8 {
    0xa0 | number
}

/// Appends an element whose contents `write` appends.
pub(crate) fn element(out: &mut Vec<u8>, tag: u8, write: impl FnOnce(&mut Vec<u8>)) {
    out.push(tag);
    let start = out.len();
    write(out);
    let len = out.len().saturating_sub(start);
    let octets = len.to_be_bytes();
    let significant = octets.iter().skip_while(|octet| **octet == 0);
    let short = u8::try_from(len).ok().filter(|len| *len < 0x80);
    let header: Vec<u8> = match short {
        Some(len) => Vec::from([len]),
        None => {
            let count = u8::try_from(significant.clone().count()).unwrap_or(u8::MAX);
            core::iter::once(0x80 | count).chain(significant.copied()).collect()
        }
    };
    drop(out.splice(start..start, header));
}

/// Appends an element with these contents.
pub(crate) fn primitive_element(out: &mut Vec<u8>, tag: u8, contents: &[u8]) {
    element(out, tag, |out| out.extend_from_slice(contents));
}

/// Appends the INTEGER of a non-negative number, given big-endian.
pub(crate) fn unsigned(out: &mut Vec<u8>, octets: &[u8]) {
    let start = octets.iter().position(|octet| *octet != 0).unwrap_or(octets.len());
    let octets = octets.get(start..).unwrap_or_default();
    element(out, INTEGER, |out| {
        if octets.first().is_none_or(|first| first & 0x80 != 0) {
            out.push(0);
        }
        out.extend_from_slice(octets);
    });
}

/// Appends a BIT STRING of whole octets.
pub(crate) fn octet_bit_string(out: &mut Vec<u8>, octets: &[u8]) {
    element(out, BIT_STRING, |out| {
        out.push(0);
        out.extend_from_slice(octets);
    });
}

/// Appends a BIT STRING with named bits, bit 0 in the highest position, trailing zeros cut off.
pub(crate) fn named_bits(out: &mut Vec<u8>, bits: u16) {
    let [high, low] = bits.to_be_bytes();
    let last = if low == 0 { high } else { low };
    element(out, BIT_STRING, |out| {
        out.push(u8::try_from(last.trailing_zeros() & 7).unwrap_or(0));
        if bits != 0 {
            out.push(high);
        }
        if low != 0 {
            out.push(low);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode;

    #[test]
    fn lengths_in_every_form() {
        for len in [0, 1, 0x7f, 0x80, 0xff, 0x100, 0xffff, 0x1_0000] {
            let mut out = Vec::from([9]);
            primitive_element(&mut out, OCTET_STRING, &alloc::vec![7; len]);
            let read = decode::all(&out[1..], |r| decode::contents(r, der::Tag::OctetString)).unwrap();
            assert_eq!(read.len(), len);
        }
    }

    #[test]
    fn integers_and_bits_read_back() {
        for value in [0u32, 1, 127, 128, 255, 256, 0x7fff_ffff, 0x8000_0000] {
            let mut out = Vec::new();
            unsigned(&mut out, &value.to_be_bytes());
            let read = decode::all(&out, |r| decode::unsigned(r, crate::ErrorKind::NotDer));
            assert_eq!(read, Ok(value));
        }
        for bits in [0, 0x8000, 0x0600, 0x0080, 0xff80, 0x0100, 0x8080] {
            let mut out = Vec::new();
            named_bits(&mut out, bits);
            assert_eq!(decode::all(&out, decode::named_bits), Ok(bits), "{bits:04x}");
        }
    }
}
