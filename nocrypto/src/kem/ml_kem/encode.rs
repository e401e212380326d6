//! Compression and byte encoding of polynomials (FIPS 203 §4.2.1).
//!
//! Divisions by q are exact multiplications: the quotient of a secret must never reach a divide instruction
//! (KyberSlash).
//!
//! Timing: constant.

use super::poly::{Poly, Q, reduce};
use crate::error::Error;

/// Compress_d(x) = ⌈(2^d / q)·x⌋ mod 2^d, for d < 12 and x < q (FIPS 203 equation 4.7).
#[inline(always)]
fn compress(x: u16, d: u32) -> u16 {
    // ⌊(x·2^(d+1) + q) / 2q⌋ with ⌈2^37 / 2q⌉: the numerator stays below 2^24, the error times it below 2^37.
    const M: u64 = (1u64 << 37).div_ceil(2 * Q as u64);
    let numerator = (u64::from(x) << (d + 1)) + u64::from(Q);
    ((numerator * M) >> 37) as u16 & ((1 << d) - 1)
}

/// Decompress_d(y) = ⌈(q / 2^d)·y⌋ (FIPS 203 equation 4.8).
#[inline(always)]
fn decompress(y: u16, d: u32) -> u16 {
    ((u32::from(y) * Q + (1 << (d - 1))) >> d) as u16
}

/// ByteEncode_d over any `d`-bit values: 256 of them fill 32·d bytes, least significant bit first (algorithm 5).
#[inline(always)]
fn pack(values: impl Iterator<Item = u16>, d: u32, output: &mut [u8]) {
    let (mut bits, mut held) = (0u32, 0);
    let mut bytes = output.iter_mut();
    for value in values {
        bits |= u32::from(value) << held;
        held += d;
        while held >= 8 {
            if let Some(byte) = bytes.next() {
                *byte = bits as u8;
            }
            bits >>= 8;
            held -= 8;
        }
    }
}

/// ByteDecode_d: the inverse of [`pack`] (algorithm 6).
#[inline(always)]
fn unpack(input: &[u8], d: u32, poly: &mut Poly) {
    let (mut bits, mut held) = (0u32, 0);
    let mut bytes = input.iter();
    for value in &mut poly.0 {
        while held < d {
            bits |= u32::from(bytes.next().copied().unwrap_or(0)) << held;
            held += 8;
        }
        *value = (bits & ((1 << d) - 1)) as u16;
        bits >>= d;
        held -= d;
    }
}

/// ByteEncode_12: 384 bytes.
pub(super) fn encode_12(poly: &Poly, output: &mut [u8]) {
    pack(poly.0.iter().copied(), 12, output);
}

/// ByteDecode_12 of our own secret key: values are taken modulo q.
pub(super) fn decode_12(input: &[u8], poly: &mut Poly) {
    unpack(input, 12, poly);
    for value in &mut poly.0 {
        *value = reduce(u32::from(*value));
    }
}

/// ByteDecode_12 of a peer's key with the modulus check of FIPS 203 §7.2.
///
/// # Errors
/// [`Error::InvalidPublicKey`] where a value is not below q.
pub(super) fn decode_12_checked(input: &[u8], poly: &mut Poly) -> Result<(), Error> {
    unpack(input, 12, poly);
    match poly.0.iter().all(|value| u32::from(*value) < Q) {
        true => Ok(()),
        false => Err(Error::InvalidPublicKey),
    }
}

/// ByteEncode_d(Compress_d(poly)): 32·d bytes.
pub(super) fn encode_compressed<const D: usize>(poly: &Poly, output: &mut [u8]) {
    pack(poly.0.iter().map(|x| compress(*x, D as u32)), D as u32, output);
}

/// Decompress_d(ByteDecode_d(input)).
pub(super) fn decode_compressed<const D: usize>(input: &[u8], poly: &mut Poly) {
    unpack(input, D as u32, poly);
    for value in &mut poly.0 {
        *value = decompress(*value, D as u32);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compression_is_exact_rounding_for_every_value() {
        for d in [1, 4, 5, 10, 11] {
            for x in 0..Q {
                let rounded = ((x << (d + 1)) + Q) / (2 * Q) % (1 << d);
                assert_eq!(u32::from(compress(x as u16, d)), rounded, "Compress_{d}({x})");
            }
            for y in 0..1u32 << d {
                let exact = (f64::from(y) * f64::from(Q) / f64::from(1 << d) + 0.5).floor() as u32;
                assert_eq!(u32::from(decompress(y as u16, d)), exact, "Decompress_{d}({y})");
                assert_eq!(u32::from(compress(decompress(y as u16, d), d)), y);
            }
        }
    }

    #[test]
    fn encodings_round_trip() {
        let poly = Poly(core::array::from_fn(|i| (i * 13 % 3329) as u16));
        let mut bytes = [0; 384];
        encode_12(&poly, &mut bytes);
        let mut back = Poly::ZERO;
        assert!(decode_12_checked(&bytes, &mut back).is_ok());
        assert_eq!(back.0, poly.0);
        bytes[..2].copy_from_slice(&[0x01, 0x0d]);
        assert_eq!(
            decode_12_checked(&bytes, &mut back),
            Err(Error::InvalidPublicKey),
            "3329 itself is refused"
        );
    }
}
