//! The field modulo p = 2^255 - 19 (RFC 7748 §4.1), five limbs of 51 bits, products of 128 bits.
//!
//! Two types keep the bounds: an [`Element`] is carried (limbs below 2^51 + 2^13); a [`Sum`] is one addition or
//! subtraction of elements, not carried (limbs below 2^53). Products take either; sums take elements only.
//! A kernel with MULX/ADX would be a neighbour in `field/x86_64.rs`; this one serves every CPU.
//!
//! Timing: constant, except `_vartime`.

use crate::bignum::invert::Inverter;
use crate::ct::Mask;

const LOW_51: u64 = (1 << 51) - 1;

/// p.
const MODULUS: [u64; 4] = [u64::MAX - 18, u64::MAX, u64::MAX, u64::MAX >> 1];

const INVERTER: Inverter<4, 5> = Inverter::new_vartime(&MODULUS);

/// A square root of -1: 2^((p - 1)/4) (RFC 8032 §5.1.3).
const SQRT_MINUS_ONE: Element = Element([
    0x6_1b27_4a0e_a0b0,
    0x0_d5a5_fc8f_189d,
    0x7_ef5e_9cbd_0c60,
    0x7_8595_a680_4c9e,
    0x2_b832_4804_fc1d,
]);

/// A residue, carried: every limb is below 2^51 + 2^13. Not unique: see [`Element::to_bytes`].
#[derive(Clone, Copy)]
#[cfg_attr(test, derive(Debug))]
pub(crate) struct Element(pub(super) [u64; 5]);

/// A residue, not carried: every limb is below 2^53.
#[derive(Clone, Copy)]
#[cfg_attr(test, derive(Debug))]
pub(crate) struct Sum([u64; 5]);

/// What a product takes: limbs below 2^53.
pub(crate) trait Factor {
    fn limbs(&self) -> &[u64; 5];

    /// `self·other`.
    #[inline(always)]
    fn mul(&self, other: &impl Factor) -> Element {
        let (a, b) = (self.limbs(), other.limbs());
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

    /// `self²`.
    #[inline(always)]
    fn square(&self) -> Element {
        let a = self.limbs();
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

    /// `self·small`, for a public constant.
    #[inline(always)]
    fn mul_small(&self, small: u32) -> Element {
        carry(self.limbs().map(|limb| u128::from(limb) * u128::from(small)))
    }
}

impl Factor for Element {
    #[inline(always)]
    fn limbs(&self) -> &[u64; 5] {
        &self.0
    }
}

impl Factor for Sum {
    #[inline(always)]
    fn limbs(&self) -> &[u64; 5] {
        &self.0
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

impl Element {
    pub(crate) const ZERO: Self = Self([0; 5]);
    pub(crate) const ONE: Self = Self([1, 0, 0, 0, 0]);

    /// Reads 32 little-endian bytes. The top bit is ignored, values of p and above are taken modulo p
    /// (RFC 7748 §5: MUST accept non-canonical values and mask the most significant bit).
    pub(crate) fn from_bytes(bytes: &[u8; 32]) -> Self {
        let (chunks, _) = bytes.as_chunks::<8>();
        let mut words = [0; 4];
        for (word, chunk) in words.iter_mut().zip(chunks) {
            *word = u64::from_le_bytes(*chunk);
        }
        Self::from_words(&words)
    }

    /// The one encoding below p, 32 little-endian bytes.
    pub(crate) fn to_bytes(self, out: &mut [u8; 32]) {
        let words = self.to_words();
        for (chunk, word) in out.chunks_exact_mut(8).zip(&words) {
            chunk.copy_from_slice(&word.to_le_bytes());
        }
    }

    /// Of the 256 bits the lowest 255.
    fn from_words(words: &[u64; 4]) -> Self {
        let [a, b, c, d] = *words;
        let limbs = [a, a >> 51 | b << 13, b >> 38 | c << 26, c >> 25 | d << 39, d >> 12];
        Self(limbs.map(|limb| limb & LOW_51))
    }

    /// The residue below p.
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
    pub(crate) fn add(&self, other: &Self) -> Sum {
        Sum(core::array::from_fn(|i| self.0[i] + other.0[i]))
    }

    /// `self - other + 2p`: the limbs of 2p are above those of an element, so no limb goes below zero.
    #[inline(always)]
    pub(crate) fn sub(&self, other: &Self) -> Sum {
        const TWO_P: [u64; 5] = [(1 << 52) - 38, (1 << 52) - 2, (1 << 52) - 2, (1 << 52) - 2, (1 << 52) - 2];
        Sum(core::array::from_fn(|i| self.0[i] + TWO_P[i] - other.0[i]))
    }

    #[inline(always)]
    pub(crate) fn neg(&self) -> Sum {
        Self::ZERO.sub(self)
    }

    #[inline(always)]
    pub(crate) fn swap(mask: Mask, a: &mut Self, b: &mut Self) {
        mask.swap(&mut a.0, &mut b.0);
    }

    /// `1/self`; zero gives zero.
    pub(crate) fn invert(&self) -> Self {
        Self::from_words(&INVERTER.divide(&[1, 0, 0, 0], &self.to_words()))
    }

    /// Reads 32 little-endian bytes of a public key; none for p and above, the top bit included.
    pub(crate) fn from_bytes_vartime(bytes: &[u8; 32]) -> Option<Self> {
        let element = Self::from_bytes(bytes);
        let mut canonical = [0; 32];
        element.to_bytes(&mut canonical);
        (canonical == *bytes).then_some(element)
    }

    /// Whether the residue below p is odd: the sign bit of RFC 8032 §5.1.2.
    pub(crate) fn is_odd(self) -> Mask {
        Mask::from_bit(self.to_words()[0])
    }

    /// Whether both are the same residue.
    pub(crate) fn equals_vartime(self, other: Self) -> bool {
        self.to_words() == other.to_words()
    }

    /// A square root of `numerator/denominator`, if there is one; the denominator is not zero
    /// (RFC 8032 §5.1.3 steps 2 and 3).
    pub(crate) fn sqrt_of_quotient_vartime(numerator: &Self, denominator: &Self) -> Option<Self> {
        // u·v³·(u·v⁷)^((p - 5)/8): its square times v is u, or -u, or neither, and then there is no root.
        let v_cubed = denominator.square().mul(denominator);
        let u_v_seventh = v_cubed.square().mul(denominator).mul(numerator);
        let candidate = u_v_seventh.power_p_minus_5_over_8().mul(&v_cubed).mul(numerator);
        let square = candidate.square().mul(denominator);
        if square.equals_vartime(*numerator) {
            Some(candidate)
        } else {
            square.equals_vartime(numerator.neg().carried()).then(|| candidate.mul(&SQRT_MINUS_ONE))
        }
    }

    /// `self^((p - 5)/8)`, where (p - 5)/8 = 2^252 - 3.
    fn power_p_minus_5_over_8(&self) -> Self {
        let ones2 = self.square().mul(self);
        let ones4 = ones2.square_times(2).mul(&ones2);
        let ones5 = ones4.square().mul(self);
        let ones10 = ones5.square_times(5).mul(&ones5);
        let ones20 = ones10.square_times(10).mul(&ones10);
        let ones40 = ones20.square_times(20).mul(&ones20);
        let ones50 = ones40.square_times(10).mul(&ones10);
        let ones100 = ones50.square_times(50).mul(&ones50);
        let ones200 = ones100.square_times(100).mul(&ones100);
        let ones250 = ones200.square_times(50).mul(&ones50);
        ones250.square_times(2).mul(self)
    }

    /// `self^(2^count)`; `count` is public.
    fn square_times(&self, count: usize) -> Self {
        (0..count).fold(*self, |power, _| power.square())
    }
}

impl Sum {
    /// The same residue, carried.
    #[inline(always)]
    pub(crate) fn carried(self) -> Element {
        let mut limbs = self.0;
        fold(&mut limbs);
        Element(limbs)
    }
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::bignum::schoolbook;

    /// Limbs up to and at `bound - 1`.
    fn limbs(bound: u64) -> impl Strategy<Value = [u64; 5]> {
        let edges = std::vec![0, 1, 18, 19, LOW_51 - 19, LOW_51 - 1, LOW_51, bound - 2, bound - 1];
        prop::array::uniform5(prop_oneof![0..bound, prop::sample::select(edges)])
    }

    fn element() -> impl Strategy<Value = Element> {
        limbs((1 << 51) + (1 << 13)).prop_map(Element)
    }

    fn sum() -> impl Strategy<Value = Sum> {
        limbs(1 << 53).prop_map(Sum)
    }

    /// The residue of limbs of radix 2^51, by the schoolbook.
    fn value(limbs: &[u64; 5]) -> [u64; 4] {
        limbs.iter().rev().fold([0; 4], |value, limb| {
            let shifted = schoolbook::mul(&value, &[1 << 51, 0, 0, 0], &MODULUS);
            schoolbook::add(&shifted, &[*limb, 0, 0, 0], &MODULUS)
        })
    }

    /// The residue that `to_bytes` writes: it must be the reduced one.
    fn written(element: &Element) -> [u64; 4] {
        let mut bytes = [0; 32];
        element.to_bytes(&mut bytes);
        core::array::from_fn(|i| u64::from_le_bytes(bytes[8 * i..8 * i + 8].try_into().unwrap()))
    }

    fn carried(element: &Element) -> bool {
        element.0.iter().all(|limb| *limb < (1 << 51) + (1 << 13))
    }

    proptest! {
        #[test]
        fn agrees_with_the_schoolbook(a in element(), b in element(), c in sum(), d in sum()) {
            let (av, bv, cv, dv) = (value(&a.0), value(&b.0), value(&c.0), value(&d.0));
            prop_assert_eq!(written(&a), av);
            let product = c.mul(&d);
            prop_assert!(carried(&product));
            prop_assert_eq!(written(&product), schoolbook::mul(&cv, &dv, &MODULUS));
            prop_assert_eq!(written(&a.mul(&d)), schoolbook::mul(&av, &dv, &MODULUS));
            let square = c.square();
            prop_assert!(carried(&square));
            prop_assert_eq!(written(&square), schoolbook::mul(&cv, &cv, &MODULUS));
            let scaled = c.mul_small(121_665);
            prop_assert!(carried(&scaled));
            prop_assert_eq!(written(&scaled), schoolbook::mul(&cv, &[121_665, 0, 0, 0], &MODULUS));
            for (made, expected) in [
                (a.add(&b), schoolbook::add(&av, &bv, &MODULUS)),
                (a.sub(&b), schoolbook::sub(&av, &bv, &MODULUS)),
                (a.neg(), schoolbook::sub(&[0; 4], &av, &MODULUS)),
            ] {
                prop_assert!(made.0.iter().all(|limb| *limb < 1 << 53));
                prop_assert!(carried(&made.carried()));
                prop_assert_eq!(written(&made.carried()), expected);
            }
        }

        #[test]
        fn bytes_and_inverses(a in element(), bytes in any::<[u8; 32]>()) {
            let mut masked = bytes;
            masked[31] &= 0x7f;
            let integer = core::array::from_fn(|i| u64::from_le_bytes(masked[8 * i..8 * i + 8].try_into().unwrap()));
            prop_assert_eq!(written(&Element::from_bytes(&bytes)), schoolbook::reduce(&integer, &MODULUS));
            let one = written(&a.mul(&a.invert()));
            prop_assert!(one == [1, 0, 0, 0] || value(&a.0) == [0; 4]);
            let canonical = written(&Element::from_bytes(&bytes)) == integer && bytes == masked;
            prop_assert_eq!(Element::from_bytes_vartime(&bytes).is_some(), canonical);
            prop_assert_eq!(a.is_odd().bit(), value(&a.0)[0] & 1);
        }

        #[test]
        fn roots_of_quotients(a in element(), b in element()) {
            prop_assume!(value(&a.0) != [0; 4] && value(&b.0) != [0; 4]);
            let root = Element::sqrt_of_quotient_vartime(&a.square().mul(&b), &b).unwrap();
            prop_assert!(root.equals_vartime(a) || root.equals_vartime(a.neg().carried()));
            // 2 is no square modulo p: of q and 2·q exactly one has a root, and it is one.
            let twice = a.add(&a).carried();
            let roots = [a, twice].map(|a| Element::sqrt_of_quotient_vartime(&a, &b).map(|root| (root, a)));
            prop_assert!(roots[0].is_some() != roots[1].is_some());
            for (root, numerator) in roots.into_iter().flatten() {
                prop_assert!(root.square().mul(&b).equals_vartime(numerator));
            }
        }
    }

    #[test]
    fn the_ends_of_the_range_are_written_reduced() {
        for low in LOW_51 - 40..=LOW_51 + 40 {
            let a = Element([low, LOW_51, LOW_51, LOW_51, LOW_51]);
            assert_eq!(written(&a), value(&a.0));
        }
        assert_eq!(written(&Element::ZERO.invert()), [0; 4]);
        assert_eq!(written(&SQRT_MINUS_ONE.square()), written(&Element::ONE.neg().carried()));
        let root = Element::sqrt_of_quotient_vartime(&Element::ZERO, &Element::ONE);
        assert_eq!(root.map(|root| written(&root)), Some([0; 4]));
    }
}
