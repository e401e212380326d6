//! The DER form of an ECDSA signature: `SEQUENCE { r INTEGER, s INTEGER }` (RFC 3279 §2.2.3, X.690 §8, §10).
//!
//! Strict: one encoding for each pair. Does not know the order: the range of r and s is their curve's to check.
//!
//! Timing: signatures are public.

use crate::Error;

const SEQUENCE: u8 = 0x30;
const INTEGER: u8 = 0x02;

/// The first byte of a length that is the next byte's, for those that do not fit into 7 bits (X.690 §8.1.3.5).
const ONE_LENGTH_BYTE: u8 = 0x81;

/// Reads `SEQUENCE { r, s }`, and nothing after it, as two big-endian numbers without leading zeros.
pub(super) fn decode(der: &[u8]) -> Result<(&[u8], &[u8]), Error> {
    let (contents, rest) = take(SEQUENCE, der)?;
    let (r, contents) = take(INTEGER, contents)?;
    let (s, contents) = take(INTEGER, contents)?;
    if !rest.is_empty() || !contents.is_empty() {
        return Err(Error::InvalidSignature);
    }
    Ok((unsigned(r)?, unsigned(s)?))
}

/// Splits `input` behind its first value, which must have this tag; returns the contents and the rest.
fn take(tag: u8, input: &[u8]) -> Result<(&[u8], &[u8]), Error> {
    // X.690 §10.1: the length in its shortest form. Lengths of 256 and more are longer than any signature here.
    let (length, rest) = match input {
        [first, length @ 0..=0x7f, rest @ ..] if *first == tag => (*length, rest),
        [first, ONE_LENGTH_BYTE, length @ 0x80..=0xff, rest @ ..] if *first == tag => (*length, rest),
        _ => return Err(Error::InvalidSignature),
    };
    rest.split_at_checked(usize::from(length)).ok_or(Error::InvalidSignature)
}

/// The contents of an INTEGER that is not negative, without leading zeros.
fn unsigned(contents: &[u8]) -> Result<&[u8], Error> {
    match contents {
        // X.690 §8.3.2: the first nine bits are not all equal, so a zero stands only before a set top bit.
        [0, rest @ ..] if rest.first().is_some_and(|byte| *byte >= 0x80) => Ok(rest),
        // The number zero: well-formed, and for the caller's range check to refuse.
        [0] => Ok(&[]),
        // An empty INTEGER, a needless zero, a negative number.
        [] | [0 | 0x80..=0xff, ..] => Err(Error::InvalidSignature),
        _ => Ok(contents),
    }
}

/// Writes the signature of two big-endian numbers of `len` bytes each; returns the written part of `out`, which has
/// room for `max_len(len)` bytes.
pub(super) fn encode<'a>(r: &[u8], s: &[u8], out: &'a mut [u8]) -> &'a [u8] {
    let (r, s) = (digits(r), digits(s));
    let integer_len = |digits: &[u8]| 2 + usize::from(sign(digits).is_some()) + digits.len();
    let contents = integer_len(r) + integer_len(s);
    let long = (contents > 0x7f).then_some(ONE_LENGTH_BYTE);
    let header = [SEQUENCE].into_iter().chain(long).chain([contents as u8]);
    let integer = |digits| {
        let header = [INTEGER, (integer_len(digits) - 2) as u8];
        header.into_iter().chain(sign(digits)).chain(digits.iter().copied())
    };
    let mut end = 0;
    // Written by iterators: the room suffices, but the compiler does not see it.
    for (slot, byte) in out.iter_mut().zip(header.chain(integer(r)).chain(integer(s))) {
        *slot = byte;
        end += 1;
    }
    out.get(..end).unwrap_or_default()
}

/// The longest signature of two numbers of `len` bytes whose top byte is `top` at most.
pub(super) const fn max_len(len: usize, top: u8) -> usize {
    let integer = 2 + len + if top >= 0x80 { 1 } else { 0 };
    2 * integer + if 2 * integer > 0x7f { 3 } else { 2 }
}

/// Without leading zeros, but one byte at least.
fn digits(number: &[u8]) -> &[u8] {
    let zeros = number.iter().take_while(|byte| **byte == 0).count();
    number.get(zeros.min(number.len().saturating_sub(1))..).unwrap_or_default()
}

/// X.690 §8.3.3: a top bit would be a sign; a zero before it says that there is none.
fn sign(digits: &[u8]) -> Option<u8> {
    digits.first().filter(|top| **top >= 0x80).map(|_| 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trip_at_every_length() {
        for len in 1..=66 {
            for top in [1, 0x7f, 0x80, 0xff] {
                let mut r = [0x55; 66];
                r[..66 - len].fill(0);
                r[66 - len] = top;
                let mut room = [0xee; max_len(66, 0xff)];
                let der = encode(&r, &[0, len as u8], &mut room);
                assert_eq!(decode(der), Ok((&r[66 - len..], &[len as u8][..])), "{der:02x?}");
            }
        }
        let mut room = [0; 300];
        for len in [32, 48, 66] {
            assert_eq!(encode(&[0xff; 66][..len], &[0xff; 66][..len], &mut room).len(), max_len(len, 0xff));
            assert_eq!(encode(&[0x7f; 66][..len], &[0x7f; 66][..len], &mut room).len(), max_len(len, 0x7f));
        }
        assert_eq!((max_len(32, 0xff), max_len(48, 0xff), max_len(66, 1)), (72, 104, 139));
        assert_eq!(encode(&[0, 0], &[0, 0], &mut room), b"\x30\x06\x02\x01\x00\x02\x01\x00");
    }

    #[test]
    fn one_encoding_only() {
        let refused: [&[u8]; 17] = [
            b"",
            b"\x30",
            b"\x30\x00",
            b"\x30\x06\x02\x01\x01\x02\x01",             // cut
            b"\x30\x06\x02\x01\x01\x02\x01\x01\x00",     // more behind the sequence
            b"\x30\x07\x02\x01\x01\x02\x01\x01\x00",     // more inside the sequence
            b"\x30\x81\x06\x02\x01\x01\x02\x01\x01",     // long form of a short length
            b"\x30\x82\x00\x06\x02\x01\x01\x02\x01\x01", // the same in two bytes
            b"\x30\x80\x02\x01\x01\x02\x01\x01\x00\x00", // indefinite length
            b"\x31\x06\x02\x01\x01\x02\x01\x01",         // SET
            b"\x30\x06\x03\x01\x01\x02\x01\x01",         // BIT STRING
            b"\x30\x05\x02\x00\x02\x01\x01",             // empty INTEGER
            b"\x30\x07\x02\x02\x00\x01\x02\x01\x01",     // needless zero
            b"\x30\x07\x02\x02\x00\x7f\x02\x01\x01",     // needless zero
            b"\x30\x07\x02\x02\x00\x00\x02\x01\x01",     // needless zero before zero
            b"\x30\x06\x02\x01\x80\x02\x01\x01",         // negative
            b"\x30\x03\x02\x01\x01",                     // no s
        ];
        for der in refused {
            assert_eq!(decode(der), Err(Error::InvalidSignature), "{der:02x?}");
        }
        assert_eq!(decode(b"\x30\x06\x02\x01\x00\x02\x01\x01"), Ok((&[][..], &[1][..])));
        // From 128 bytes on, and only from there, the length has a byte of its own.
        let long = [&[0x30, 0x81, 0x80, 0x02, 62][..], &[0x11; 62], &[0x02, 62], &[0x22; 62]].concat();
        assert_eq!(decode(&long), Ok((&[0x11; 62][..], &[0x22; 62][..])));
        let short = [&[0x30, 0x81, 0x7f, 0x02, 62][..], &[0x11; 62], &[0x02, 61], &[0x22; 61]].concat();
        assert_eq!(decode(&short), Err(Error::InvalidSignature));
    }
}
