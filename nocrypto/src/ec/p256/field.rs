//! The field of P-256: integers modulo p = 2^256 - 2^224 + 2^192 + 2^96 - 1 (SP 800-186 §3.2.1.3).
//!
//! Montgomery form `a·2^256` in four limbs, always fully reduced. The reduction uses the shape of p:
//! -1/p modulo 2^64 is 1, so each quotient digit is the low limb itself.
//! A kernel with MULX/ADX would be a neighbour in `field/x86_64.rs`; this one serves every CPU.
//!
//! Timing: constant.

use crate::bignum::invert::Inverter;
use crate::bignum::limbs::{self, adc, mac};
use crate::ct::Mask;
use crate::ec::weierstrass::Field;

/// p.
pub(super) const MODULUS: [u64; 4] =
    [0xffff_ffff_ffff_ffff, 0x0000_0000_ffff_ffff, 0x0000_0000_0000_0000, 0xffff_ffff_0000_0001];

/// 2^512 modulo p: enters Montgomery form.
const SQUARE_OF_RADIX: [u64; 4] =
    [0x0000_0000_0000_0003, 0xffff_fffb_ffff_ffff, 0xffff_ffff_ffff_fffe, 0x0000_0004_ffff_fffd];

const INVERTER: Inverter<4, 5> = Inverter::new_vartime(&MODULUS);

/// A residue modulo p.
#[derive(Clone, Copy)]
#[cfg_attr(test, derive(Debug))]
pub(super) struct FieldElement(pub(super) [u64; 4]);

impl Field for FieldElement {
    const ZERO: Self = Self([0; 4]);

    /// 2^256 modulo p.
    const ONE: Self =
        Self([0x0000_0000_0000_0001, 0xffff_ffff_0000_0000, 0xffff_ffff_ffff_ffff, 0x0000_0000_ffff_fffe]);

    const B: Self =
        Self([0xd89c_df62_29c4_bddf, 0xacf0_05cd_7884_3090, 0xe5a2_20ab_f721_2ed6, 0xdc30_061d_0487_4834]);

    #[inline(always)]
    fn add(&self, other: &Self) -> Self {
        Self(limbs::add_mod(&self.0, &other.0, &MODULUS))
    }

    #[inline(always)]
    fn sub(&self, other: &Self) -> Self {
        Self(limbs::sub_mod(&self.0, &other.0, &MODULUS))
    }

    /// `self/2`: an odd limb pattern becomes even by adding the odd p, and the 257 bits move down by one.
    #[inline(always)]
    fn halve(&self) -> Self {
        let odd = Mask::from_bit(self.0[0]);
        let ([a, b, c, d], high) = limbs::add(&self.0, &MODULUS.map(|limb| odd.keep(limb)));
        Self([a >> 1 | b << 63, b >> 1 | c << 63, c >> 1 | d << 63, d >> 1 | high << 63])
    }

    #[inline(always)]
    fn mul(&self, other: &Self) -> Self {
        Self(mul(&self.0, &other.0))
    }

    #[inline(always)]
    fn square(&self) -> Self {
        Self(square(&self.0))
    }

    #[inline(always)]
    fn is_zero(&self) -> Mask {
        limbs::is_zero(&self.0)
    }

    fn equals_vartime(&self, other: &Self) -> bool {
        self.0 == other.0
    }

    #[inline(always)]
    fn select(mask: Mask, a: &Self, b: &Self) -> Self {
        let mut chosen = *b;
        mask.assign(&mut chosen.0, &a.0);
        chosen
    }

    /// `1/self`; zero gives zero. In Montgomery form: R²/(a·R) = (1/a)·R.
    fn invert(&self) -> Self {
        Self(INVERTER.divide(&SQUARE_OF_RADIX, &self.0))
    }
}

impl FieldElement {
    /// The residue of a plain integer; values of p and above are reduced.
    pub(super) fn from_integer(value: &[u64; 4]) -> Self {
        Self(*value).mul(&Self(SQUARE_OF_RADIX))
    }

    /// The residue as a plain integer below p.
    pub(super) fn to_integer(self) -> [u64; 4] {
        reduce(&[self.0[0], self.0[1], self.0[2], self.0[3], 0, 0, 0, 0])
    }

    /// Reads 32 big-endian bytes of a public key; none for p and above.
    pub(super) fn from_be_bytes_vartime(bytes: &[u8; 32]) -> Option<Self> {
        let value = limbs::from_be_bytes(bytes);
        limbs::lt_vartime(&value, &MODULUS).then(|| Self::from_integer(&value))
    }

    /// Writes the residue as 32 big-endian bytes.
    pub(super) fn to_be_bytes(self, out: &mut [u8; 32]) {
        limbs::to_be_bytes(&self.to_integer(), out);
    }

    /// Whether the plain integer is odd: the sign bit of SEC 1 §2.3.3.
    pub(super) fn is_odd(self) -> Mask {
        Mask::from_bit(self.to_integer()[0])
    }

    /// A square root, if there is one. p = 3 modulo 4, so it is the power (p + 1)/4 = 2^254 - 2^222 + 2^190 + 2^94.
    pub(super) fn sqrt_vartime(&self) -> Option<Self> {
        let ones2 = self.square().mul(self);
        let ones4 = ones2.square_times(2).mul(&ones2);
        let ones8 = ones4.square_times(4).mul(&ones4);
        let ones16 = ones8.square_times(8).mul(&ones8);
        let ones32 = ones16.square_times(16).mul(&ones16);
        let power = ones32.square_times(32).mul(self);
        let root = power.square_times(96).mul(self).square_times(94);
        root.square().equals_vartime(self).then_some(root)
    }
}

/// Not inlined: the point formulas call it up to sixteen times, and a call costs 5 %, their code would grow tenfold.
#[inline(never)]
fn mul(a: &[u64; 4], b: &[u64; 4]) -> [u64; 4] {
    let mut t = [0; 8];
    for i in 0..4 {
        let mut carry = 0;
        for j in 0..4 {
            (t[i + j], carry) = mac(t[i + j], a[i], b[j], carry);
        }
        t[i + 4] = carry;
    }
    reduce(&t)
}

#[inline(never)]
fn square(a: &[u64; 4]) -> [u64; 4] {
    let (t1, c) = mac(0, a[0], a[1], 0);
    let (t2, c) = mac(0, a[0], a[2], c);
    let (t3, t4) = mac(0, a[0], a[3], c);
    let (t3, c) = mac(t3, a[1], a[2], 0);
    let (t4, t5) = mac(t4, a[1], a[3], c);
    let (t5, t6) = mac(t5, a[2], a[3], 0);

    let t7 = t6 >> 63;
    let t6 = t6 << 1 | t5 >> 63;
    let t5 = t5 << 1 | t4 >> 63;
    let t4 = t4 << 1 | t3 >> 63;
    let t3 = t3 << 1 | t2 >> 63;
    let t2 = t2 << 1 | t1 >> 63;
    let t1 = t1 << 1;

    let (t0, c) = mac(0, a[0], a[0], 0);
    let (t1, c) = adc(t1, c, 0);
    let (t2, c) = mac(t2, a[1], a[1], c);
    let (t3, c) = adc(t3, c, 0);
    let (t4, c) = mac(t4, a[2], a[2], c);
    let (t5, c) = adc(t5, c, 0);
    let (t6, c) = mac(t6, a[3], a[3], c);
    let (t7, _) = adc(t7, c, 0);
    reduce(&[t0, t1, t2, t3, t4, t5, t6, t7])
}

/// `t/2^256` modulo p, for `t < p·2^256`.
#[inline(always)]
fn reduce(t: &[u64; 8]) -> [u64; 4] {
    let [t0, t1, t2, t3, t4, t5, t6, t7] = *t;
    // Adding q·p with q = t0 is subtracting q and adding q·(p + 1) = q·2^96 + q·2^192·(2^64 - 2^32 + 1).
    let step = |q: u64, t1: u64, t2: u64, t3: u64| {
        let (t1, c) = adc(t1, q << 32, 0);
        let (t2, c) = adc(t2, q >> 32, c);
        let (t3, c) = mac(t3, q, MODULUS[3], c);
        (t1, t2, t3, c)
    };
    let (t1, t2, t3, c0) = step(t0, t1, t2, t3);
    let (t2, t3, c0, c1) = step(t1, t2, t3, c0);
    let (t3, c0, c1, c2) = step(t2, t3, c0, c1);
    let (c0, c1, c2, c3) = step(t3, c0, c1, c2);
    let (t4, c) = adc(t4, c0, 0);
    let (t5, c) = adc(t5, c1, c);
    let (t6, c) = adc(t6, c2, c);
    let (t7, c) = adc(t7, c3, c);
    limbs::reduce_once(&[t4, t5, t6, t7], c, &MODULUS)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::bignum::schoolbook;

    fn element() -> impl Strategy<Value = FieldElement> {
        schoolbook::residue(MODULUS).prop_map(FieldElement)
    }

    /// 2^256 modulo p by the schoolbook.
    fn radix() -> [u64; 4] {
        schoolbook::add(&schoolbook::reduce(&[u64::MAX; 4], &MODULUS), &[1, 0, 0, 0], &MODULUS)
    }

    #[test]
    fn constants() {
        assert_eq!(FieldElement::ONE.0, radix());
        assert_eq!(SQUARE_OF_RADIX, schoolbook::mul(&radix(), &radix(), &MODULUS));
        assert!(FieldElement::ZERO.invert().equals_vartime(&FieldElement::ZERO));
    }

    proptest! {
        #[test]
        fn agrees_with_the_schoolbook(a in element(), b in element()) {
            let montgomery = |value: &[u64; 4]| schoolbook::mul(value, &radix(), &MODULUS);
            prop_assert_eq!(montgomery(&a.to_integer()), a.0);
            prop_assert_eq!(FieldElement::from_integer(&a.0).0, montgomery(&a.0));
            prop_assert_eq!(montgomery(&a.mul(&b).0), schoolbook::mul(&a.0, &b.0, &MODULUS));
            prop_assert_eq!(a.square().0, a.mul(&a).0);
            prop_assert_eq!(a.add(&b).0, schoolbook::add(&a.0, &b.0, &MODULUS));
            prop_assert_eq!(a.sub(&b).0, schoolbook::sub(&a.0, &b.0, &MODULUS));
            prop_assert_eq!(a.triple().0, schoolbook::mul(&a.0, &[3, 0, 0, 0], &MODULUS));
            prop_assert_eq!(a.halve().double().0, a.0);
            prop_assert_eq!(a.neg().0, schoolbook::sub(&[0; 4], &a.0, &MODULUS));
        }

        #[test]
        fn any_four_limbs_enter(value in prop::array::uniform4(schoolbook::limb())) {
            let reduced = schoolbook::reduce(&value, &MODULUS);
            prop_assert_eq!(FieldElement::from_integer(&value).to_integer(), reduced);
        }

        #[test]
        fn inverses_and_roots(a in element()) {
            let product = a.mul(&a.invert());
            prop_assert!(a.0 == [0; 4] || product.equals_vartime(&FieldElement::ONE));
            let root = a.square().sqrt_vartime().unwrap();
            prop_assert!(root.equals_vartime(&a) || root.equals_vartime(&a.neg()));
            // -1 is no square: of a and -a exactly one has a root.
            prop_assert!(a.0 == [0; 4] || a.sqrt_vartime().is_some() != a.neg().sqrt_vartime().is_some());
        }
    }
}
