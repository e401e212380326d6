//! Poly1305 on 64-bit words: limbs of 44, 44 and 42 bits, products in 128 bits.
//!
//! Timing: constant; the final subtraction of 2^130 − 5 is a masked select.

use zeroize::Zeroize;

use crate::ct::Mask;

const LIMB_44: u64 = (1 << 44) - 1;
const LIMB_42: u64 = (1 << 42) - 1;

/// The accumulator and the multiplier r.
pub(super) struct State {
    h: [u64; 3],
    r: [u64; 3],
}

impl State {
    /// Clamps r (RFC 8439 §2.5).
    pub(super) fn new(r: &[u8; 16]) -> Self {
        let value = u128::from_le_bytes(*r) & 0x0fff_fffc_0fff_fffc_0fff_fffc_0fff_ffff;
        Self { h: [0; 3], r: [value as u64 & LIMB_44, (value >> 44) as u64 & LIMB_44, (value >> 88) as u64] }
    }

    /// h = (h + block + top·2^128)·r mod 2^130 − 5, partly reduced.
    #[inline(always)]
    pub(super) fn absorb(&mut self, block: &[u8; 16], top: u64) {
        let m = u128::from_le_bytes(*block);
        let [r0, r1, r2] = self.r.map(u128::from);
        // 2^132 = 20 modulo 2^130 − 5: what leaves the third limb comes back multiplied by 20.
        let (s1, s2) = (r1 * 20, r2 * 20);
        let h0 = u128::from(self.h[0] + (m as u64 & LIMB_44));
        let h1 = u128::from(self.h[1] + ((m >> 44) as u64 & LIMB_44));
        let h2 = u128::from(self.h[2] + ((m >> 88) as u64 | top << 40));

        let d0 = h0 * r0 + h1 * s2 + h2 * s1;
        let d1 = h0 * r1 + h1 * r0 + h2 * s2 + (d0 >> 44);
        let d2 = h0 * r2 + h1 * r1 + h2 * r0 + (d1 >> 44);
        let low = (d0 as u64 & LIMB_44) + (d2 >> 42) as u64 * 5;
        self.h = [low & LIMB_44, (d1 as u64 & LIMB_44) + (low >> 44), d2 as u64 & LIMB_42];
    }

    /// (h mod 2^130 − 5) + pad mod 2^128 (RFC 8439 §2.5).
    pub(super) fn finish(&mut self, pad: &[u8; 16]) -> [u8; 16] {
        // Two rounds of carries bring every limb into its range.
        let [mut h0, mut h1, mut h2] = self.h;
        for _ in 0..2 {
            h1 += h0 >> 44;
            h2 += h1 >> 44;
            h0 = (h0 & LIMB_44) + (h2 >> 42) * 5;
            h1 &= LIMB_44;
            h2 &= LIMB_42;
        }
        h1 += h0 >> 44;
        h0 &= LIMB_44;
        // g = h − p = h + 5 − 2^130: its bit 130 tells whether h was at least p.
        let g0 = h0 + 5;
        let g1 = h1 + (g0 >> 44);
        let g2 = h2 + (g1 >> 44);
        let reduce = Mask::from_bit(g2 >> 42);
        let h0 = reduce.select(g0 & LIMB_44, h0);
        let h1 = reduce.select(g1 & LIMB_44, h1);
        let h2 = reduce.select(g2 & LIMB_42, h2);
        let value = u128::from(h0) | u128::from(h1) << 44 | u128::from(h2) << 88;
        value.wrapping_add(u128::from_le_bytes(*pad)).to_le_bytes()
    }
}

impl Drop for State {
    fn drop(&mut self) {
        self.h.zeroize();
        self.r.zeroize();
    }
}
