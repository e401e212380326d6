//! The DER form of an ECDSA signature: `SEQUENCE { r INTEGER, s INTEGER }` (RFC 3279 §2.2.3, X.690 §8, §10).
//!
//! Strict: one encoding for each pair. Does not know the order: the range of r and s is their curve's to check.
//!
//! Timing: signatures are public.

use crate::Error;

const SEQUENCE: u8 = 0x30;
const INTEGER: u8 = 0x02;

/// Reads `SEQUENCE { r, s }` into two numbers of `N` big-endian bytes each, and nothing after it.
///
/// `N` is at most 48, so that every length fits one byte.
pub(super) fn decode<const N: usize>(der: &[u8]) -> Result<([u8; N], [u8; N]), Error> {
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
    match input {
        // X.690 §10.1: the length in its shortest form. Lengths of 128 and more are longer than any signature here.
        [first, length @ 0..=0x7f, rest @ ..] if *first == tag => {
            rest.split_at_checked(usize::from(*length)).ok_or(Error::InvalidSignature)
        }
        _ => Err(Error::InvalidSignature),
    }
}

/// The contents of an INTEGER that is not negative, left-padded to `N` bytes.
fn unsigned<const N: usize>(contents: &[u8]) -> Result<[u8; N], Error> {
    let digits = match contents {
        // X.690 §8.3.2: the first nine bits are not all equal, so a zero stands only before a set top bit.
        [0, rest @ ..] if rest.first().is_some_and(|byte| *byte >= 0x80) => rest,
        // The number zero: well-formed, and for the caller's range check to refuse.
        [0] => &[],
        // An empty INTEGER, a needless zero, a negative number.
        [] | [0 | 0x80..=0xff, ..] => return Err(Error::InvalidSignature),
        _ => contents,
    };
    let padding = N.checked_sub(digits.len()).ok_or(Error::InvalidSignature)?;
    let mut number = [0; N];
    number[padding..].copy_from_slice(digits);
    Ok(number)
}

/// Writes the signature; returns the written part of `out`, which has room for `2·N + 8` bytes.
pub(super) fn encode<'a, const N: usize>(r: &[u8; N], s: &[u8; N], out: &'a mut [u8]) -> &'a [u8] {
    let mut end = 2;
    for number in [r, s] {
        let zeros = number.iter().take_while(|byte| **byte == 0).count().min(N - 1);
        // X.690 §8.3.3: a top bit would be a sign; a zero before it says that there is none.
        let sign = number.get(zeros).filter(|top| **top >= 0x80).map(|_| 0);
        let header = [INTEGER, (N - zeros + usize::from(sign.is_some())) as u8];
        let bytes = header.into_iter().chain(sign).chain(number.iter().skip(zeros).copied());
        // Written by iterators: the room suffices, but the compiler does not see it.
        for (slot, byte) in out.iter_mut().skip(end).zip(bytes) {
            *slot = byte;
            end += 1;
        }
    }
    if let [tag, len, ..] = out {
        (*tag, *len) = (SEQUENCE, (end - 2) as u8);
    }
    out.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(low: &[u8]) -> [u8; 32] {
        let mut bytes = [0; 32];
        bytes[32 - low.len()..].copy_from_slice(low);
        bytes
    }

    #[test]
    fn round_trip_at_every_length() {
        for len in 1..=32 {
            for top in [1, 0x7f, 0x80, 0xff] {
                let mut r = number(&[0x55; 32][..len]);
                r[32 - len] = top;
                let s = number(&[len as u8]);
                let mut room = [0xee; 72];
                let der = encode(&r, &s, &mut room);
                assert_eq!(decode::<32>(der), Ok((r, s)), "{der:02x?}");
            }
        }
        let mut room = [0; 72];
        assert_eq!(encode(&[0xff; 32], &[0xff; 32], &mut room).len(), 72);
    }

    #[test]
    fn one_encoding_only() {
        let refused: [&[u8]; 16] = [
            b"",
            b"\x30",
            b"\x30\x00",
            b"\x30\x06\x02\x01\x01\x02\x01",             // cut
            b"\x30\x06\x02\x01\x01\x02\x01\x01\x00",     // more behind the sequence
            b"\x30\x07\x02\x01\x01\x02\x01\x01\x00",     // more inside the sequence
            b"\x30\x81\x06\x02\x01\x01\x02\x01\x01",     // long form of a short length
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
            assert_eq!(decode::<32>(der), Err(Error::InvalidSignature), "{der:02x?}");
        }
        let mut long = [0x11; 39];
        long[..4].copy_from_slice(&[0x30, 37 + 3 - 3, 0x02, 33]);
        assert_eq!(decode::<32>(&long), Err(Error::InvalidSignature));
        assert_eq!(decode::<32>(b"\x30\x06\x02\x01\x00\x02\x01\x01"), Ok((number(&[0]), number(&[1]))));
    }
}
