//! Writing DER: elements appended to a `Vec`, contents first made apart, so that their length is known.
//!
//! Does not write secrets: contents are copied from level to level, so private keys have their own encoder.

use alloc::vec::Vec;

use crate::tag;

/// Appends an element whose contents `write` appends to the empty `Vec` it is given.
pub(crate) fn element(out: &mut Vec<u8>, tag: u8, write: impl FnOnce(&mut Vec<u8>)) {
    let mut contents = Vec::new();
    write(&mut contents);
    primitive_element(out, tag, &contents);
}

/// Appends an element with these contents.
pub(crate) fn primitive_element(out: &mut Vec<u8>, tag: u8, contents: &[u8]) {
    out.push(tag);
    let len = contents.len();
    match u8::try_from(len).ok().filter(|len| *len < 0x80) {
        Some(short) => out.push(short),
        None => {
            let octets = len.to_be_bytes();
            let significant = octets.iter().skip_while(|octet| **octet == 0);
            out.push(0x80 | u8::try_from(significant.clone().count()).unwrap_or(u8::MAX));
            out.extend(significant);
        }
    }
    out.extend_from_slice(contents);
}

/// Appends the INTEGER of a non-negative number, given big-endian.
pub(crate) fn unsigned(out: &mut Vec<u8>, octets: &[u8]) {
    let start = octets.iter().position(|octet| *octet != 0).unwrap_or(octets.len());
    let octets = octets.get(start..).unwrap_or_default();
    element(out, tag::INTEGER, |out| {
        if octets.first().is_none_or(|first| first & 0x80 != 0) {
            out.push(0);
        }
        out.extend_from_slice(octets);
    });
}

/// Appends a BIT STRING of whole octets.
pub(crate) fn octet_bit_string(out: &mut Vec<u8>, octets: &[u8]) {
    element(out, tag::BIT_STRING, |out| {
        out.push(0);
        out.extend_from_slice(octets);
    });
}

/// Appends a BIT STRING with named bits, bit 0 in the highest position, trailing zeros cut off.
pub(crate) fn named_bits(out: &mut Vec<u8>, bits: u16) {
    let [high, low] = bits.to_be_bytes();
    let last = if low == 0 { high } else { low };
    element(out, tag::BIT_STRING, |out| {
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
            primitive_element(&mut out, tag::OCTET_STRING, &alloc::vec![7; len]);
            let read = decode::all(&out[1..], |r| decode::contents(r, tag::OCTET_STRING)).unwrap();
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
