//! Poly1305 on 64-bit words: a number below 2^131 in three of them, products in 128 bits.
//!
//! r is clamped, so that the upper half of a product comes back without a multiplication of its own: 2^128·r₁ is
//! 5·(r₁/4) modulo 2^130 − 5, and r₁ is a multiple of 4.
//!
//! Timing: constant; the final subtraction of 2^130 − 5 is a masked select.

use zeroize::Zeroize;

use crate::ct::Mask;

/// The accumulator h, least significant word first, and the multiplier r.
pub(super) struct State {
    pub(super) h: [u64; 3],
    pub(super) r: [u64; 2],
}

/// (high, low) of a sum of 128 bits.
#[inline(always)]
fn split(sum: u128) -> (u128, u64) {
    (sum >> 64, sum as u64)
}

impl State {
    /// Clamps r (RFC 8439 §2.5).
    #[inline(always)]
    pub(super) fn init(&mut self, r: &[u8; 16]) {
        let value = u128::from_le_bytes(*r) & 0x0fff_fffc_0fff_fffc_0fff_fffc_0fff_ffff;
        self.h = [0; 3];
        self.r = [value as u64, (value >> 64) as u64];
    }

    /// h = (h + block + top·2^128)·r mod 2^130 − 5, partly reduced.
    #[inline(always)]
    pub(super) fn absorb(&mut self, block: &[u8; 16], top: u64) {
        let (high, low) = split(u128::from_le_bytes(*block));
        let (carry, h0) = split(u128::from(self.h[0]) + u128::from(low));
        let (carry, h1) = split(u128::from(self.h[1]) + high + carry);
        self.h = times([h0, h1, self.h[2] + top + carry as u64], self.r);
    }

    /// (h mod 2^130 − 5) + pad mod 2^128 (RFC 8439 §2.5).
    #[inline(always)]
    pub(super) fn finish(&self, pad: &[u8; 16]) -> [u8; 16] {
        // h is below 2·(2^130 − 5): h + 5 has a bit 130 where h is at least 2^130 − 5, and is then the remainder.
        let [h0, h1, h2] = self.h;
        let (carry, g0) = split(u128::from(h0) + 5);
        let (carry, g1) = split(u128::from(h1) + carry);
        let reduce = !Mask::is_zero((h2 + carry as u64) >> 2);
        let value = u128::from(reduce.select(g0, h0)) | u128::from(reduce.select(g1, h1)) << 64;
        value.wrapping_add(u128::from_le_bytes(*pad)).to_le_bytes()
    }
}

/// h·r mod 2^130 − 5, partly reduced: below 2^130 + 2^66. For h below 2^131 and a clamped r.
#[inline(always)]
pub(super) fn times([h0, h1, h2]: [u64; 3], [r0, r1]: [u64; 2]) -> [u64; 3] {
    let product = |a: u64, b: u64| u128::from(a) * u128::from(b);
    let s1 = r1 + (r1 >> 2);
    let d0 = product(h0, r0) + product(h1, s1);
    // h2 is below 8, r0 and s1 below 2^61: these two fit in a word.
    let (carry, low) = split(d0);
    let d1 = product(h0, r1) + product(h1, r0) + u128::from(h2 * s1) + carry;
    let (carry, middle) = split(d1);
    let high = h2 * r0 + carry as u64;
    // What stands above bit 130 comes back times 5.
    fold([low, middle, high])
}

/// Brings the bits above 130 back, times 5. For a last word below 2^63.
#[inline(always)]
pub(super) fn fold([low, middle, high]: [u64; 3]) -> [u64; 3] {
    let (carry, low) = split(u128::from(low) + u128::from((high >> 2) + (high & !3)));
    let (carry, middle) = split(u128::from(middle) + carry);
    [low, middle, (high & 3) + carry as u64]
}

impl Drop for State {
    fn drop(&mut self) {
        self.h[..].zeroize();
        self.r[..].zeroize();
    }
}
