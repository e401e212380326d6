//! The field in five limbs of 51 bits, products of 128 bits: for every CPU.
//!
//! An [`Element`] is carried: limbs below 2^51 + 2^13. A [`Sum`] is not: limbs below 2^53.
//!
//! Timing: constant.

use super::{Factor, Field};
use crate::ct::Mask;

const LOW_51: u64 = (1 << 51) - 1;

/// A residue, carried: every limb is below 2^51 + 2^13.
#[derive(Clone, Copy)]
#[cfg_attr(test, derive(Debug))]
pub(in crate::ec::curve25519) struct Element(pub(super) [u64; 5]);

/// A residue, not carried: every limb is below 2^53.
#[derive(Clone, Copy)]
#[cfg_attr(test, derive(Debug))]
pub(in crate::ec::curve25519) struct Sum(pub(super) [u64; 5]);

impl Factor<Element> for Element {
    #[inline(always)]
    fn limbs(&self) -> &[u64; 5] {
        &self.0
    }
}

impl Factor<Element> for Sum {
    #[inline(always)]
    fn limbs(&self) -> &[u64; 5] {
        &self.0
    }
}

impl Field for Element {
    type Limbs = [u64; 5];
    type Sum = Sum;
    type Token = ();

    fn token(&self) {}

    #[inline(always)]
    fn from_words(words: &[u64; 4], (): ()) -> Self {
        let [a, b, c, d] = *words;
        let limbs = [a, a >> 51 | b << 13, b >> 38 | c << 26, c >> 25 | d << 39, d >> 12];
        Self(limbs.map(|limb| limb & LOW_51))
    }

    fn to_words(self) -> [u64; 4] {
        let mut limbs = self.0;
        // Whole carries first: the value is then below 2^255 + 19, less than 2p.
        fold(&mut limbs);
        // The value is p or more where adding 19 carries out of bit 255. Then that carry is the quotient by p.
        let quotient = limbs.iter().fold(19, |carry, limb| (limb + carry) >> 51);
        limbs[0] += 19 * quotient;
        for i in 0..4 {
            limbs[i + 1] += limbs[i] >> 51;
            limbs[i] &= LOW_51;
        }
        limbs[4] &= LOW_51;
        let [a, b, c, d, e] = limbs;
        [a | b << 51, b >> 13 | c << 38, c >> 26 | d << 25, d >> 39 | e << 12]
    }

    #[inline(always)]
    fn product(a: &[u64; 5], b: &[u64; 5]) -> Self {
        let m = |x: u64, y: u64| u128::from(x) * u128::from(y);
        // 2^255 = 19: what lies above the fifth limb comes back times 19. Below 2^58, so it fits.
        let (b1, b2, b3, b4) = (b[1] * 19, b[2] * 19, b[3] * 19, b[4] * 19);
        // Each at most 2^106·(1 + 4·19) < 2^113.
        carry([
            m(a[0], b[0]) + m(a[4], b1) + m(a[3], b2) + m(a[2], b3) + m(a[1], b4),
            m(a[1], b[0]) + m(a[0], b[1]) + m(a[4], b2) + m(a[3], b3) + m(a[2], b4),
            m(a[2], b[0]) + m(a[1], b[1]) + m(a[0], b[2]) + m(a[4], b3) + m(a[3], b4),
            m(a[3], b[0]) + m(a[2], b[1]) + m(a[1], b[2]) + m(a[0], b[3]) + m(a[4], b4),
            m(a[4], b[0]) + m(a[3], b[1]) + m(a[2], b[2]) + m(a[1], b[3]) + m(a[0], b[4]),
        ])
    }

    #[inline(always)]
    fn product_with_small<const SMALL: u32>(a: &[u64; 5]) -> Self {
        carry(a.map(|limb| u128::from(limb) * u128::from(SMALL)))
    }

    #[inline(always)]
    fn squared(a: &[u64; 5]) -> Self {
        let m = |x: u64, y: u64| u128::from(x) * u128::from(y);
        let (a0_2, a1_2, a3_19, a4_19) = (a[0] * 2, a[1] * 2, a[3] * 19, a[4] * 19);
        carry([
            m(a[0], a[0]) + m(a1_2, a4_19) + m(a[2] * 2, a3_19),
            m(a[3], a3_19) + m(a0_2, a[1]) + m(a[2] * 2, a4_19),
            m(a[1], a[1]) + m(a0_2, a[2]) + m(a[3] * 2, a4_19),
            m(a[4], a4_19) + m(a0_2, a[3]) + m(a1_2, a[2]),
            m(a[2], a[2]) + m(a0_2, a[4]) + m(a1_2, a[3]),
        ])
    }

    #[inline(always)]
    fn add(&self, other: &Self) -> Sum {
        Sum(core::array::from_fn(|i| self.0[i] + other.0[i]))
    }

    /// `self - other + 2p`: the limbs of 2p are above those of an element, so no limb goes below zero.
    #[inline(always)]
    fn sub(&self, other: &Self) -> Sum {
        const TWO_P: [u64; 5] = [(1 << 52) - 38, (1 << 52) - 2, (1 << 52) - 2, (1 << 52) - 2, (1 << 52) - 2];
        Sum(core::array::from_fn(|i| self.0[i] + TWO_P[i] - other.0[i]))
    }

    #[inline(always)]
    fn carried(sum: Sum) -> Self {
        let mut limbs = sum.0;
        fold(&mut limbs);
        Self(limbs)
    }

    #[inline(always)]
    fn swap(mask: Mask, a: &mut Self, b: &mut Self) {
        mask.swap(&mut a.0, &mut b.0);
    }
}

/// Carries the columns of a product, each below 2^113, the last below 2^109 because nothing in it came back.
#[inline(always)]
fn carry(mut t: [u128; 5]) -> Element {
    let low = |x: u128| x as u64 & LOW_51;
    for i in 0..4 {
        t[i + 1] += u128::from((t[i] >> 51) as u64);
    }
    // The last carry is below 2^58; times 19 it fits 64 bits, and one more carry leaves less than 2^13 above 2^51.
    let t0 = low(t[0]) + (t[4] >> 51) as u64 * 19;
    Element([t0 & LOW_51, low(t[1]) + (t0 >> 51), low(t[2]), low(t[3]), low(t[4])])
}

/// One round of carries, the one out of the top coming back times 19.
#[inline(always)]
fn fold(limbs: &mut [u64; 5]) {
    for i in 0..4 {
        limbs[i + 1] += limbs[i] >> 51;
        limbs[i] &= LOW_51;
    }
    limbs[0] += 19 * (limbs[4] >> 51);
    limbs[4] &= LOW_51;
}

/// Limbs up to and at `bound - 1`.
#[cfg(test)]
pub(super) fn limbs(bound: u64) -> impl proptest::prelude::Strategy<Value = [u64; 5]> {
    use proptest::prelude::*;
    let edges = std::vec![0, 1, 18, 19, LOW_51 - 19, LOW_51 - 1, LOW_51, bound - 2, bound - 1];
    prop::array::uniform5(prop_oneof![0..bound, prop::sample::select(edges)])
}
