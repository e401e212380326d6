//! The field of P-384: integers modulo p = 2^384 - 2^128 - 2^96 + 2^32 - 1 (SP 800-186 §3.2.1.4).
//!
//! Montgomery form `a·2^384` in six limbs, always fully reduced. The reduction uses the shape of p: a quotient
//! digit costs shifts and additions, no product.
//! A kernel with MULX/ADX would be a neighbour in `field/x86_64.rs`; this one serves every CPU.
//!
//! Timing: constant, except `_vartime`.

use crate::bignum::invert::Inverter;
use crate::bignum::limbs::{self, adc, mac, sbb};
use crate::ct::Mask;
use crate::ec::weierstrass::Field;

/// p.
pub(super) const MODULUS: [u64; 6] =
    [0x0000_0000_ffff_ffff, 0xffff_ffff_0000_0000, 0xffff_ffff_ffff_fffe, u64::MAX, u64::MAX, u64::MAX];

/// 2^768 modulo p: enters Montgomery form.
const SQUARE_OF_RADIX: [u64; 6] =
    [0xffff_fffe_0000_0001, 0x0000_0002_0000_0000, 0xffff_fffe_0000_0000, 0x0000_0002_0000_0000, 1, 0];

const INVERTER: Inverter<6, 7> = Inverter::new_vartime(&MODULUS);

/// A residue modulo p.
#[derive(Clone, Copy)]
#[cfg_attr(test, derive(Debug))]
pub(super) struct FieldElement(pub(super) [u64; 6]);

impl Field for FieldElement {
    const ZERO: Self = Self([0; 6]);

    /// 2^384 modulo p.
    const ONE: Self = Self([0xffff_ffff_0000_0001, 0x0000_0000_ffff_ffff, 1, 0, 0, 0]);

    const B: Self = Self([
        0x0811_8871_9d41_2dcc,
        0xf729_add8_7a4c_32ec,
        0x77f2_209b_1920_022e,
        0xe337_4bee_9493_8ae2,
        0xb62b_21f4_1f02_2094,
        0xcd08_114b_604f_bff9,
    ]);

    #[inline(always)]
    fn add(&self, other: &Self) -> Self {
        Self(limbs::add_mod(&self.0, &other.0, &MODULUS))
    }

    #[inline(always)]
    fn sub(&self, other: &Self) -> Self {
        Self(limbs::sub_mod(&self.0, &other.0, &MODULUS))
    }

    /// `self/2`: an odd limb pattern becomes even by adding the odd p, and the 385 bits move down by one.
    #[inline(always)]
    fn halve(&self) -> Self {
        let odd = Mask::from_bit(self.0[0]);
        let ([a, b, c, d, e, f], high) = limbs::add(&self.0, &MODULUS.map(|limb| odd.keep(limb)));
        let half = |limb: u64, above: u64| limb >> 1 | above << 63;
        Self([half(a, b), half(b, c), half(c, d), half(d, e), half(e, f), half(f, high)])
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
    pub(super) fn from_integer(value: &[u64; 6]) -> Self {
        Self(*value).mul(&Self(SQUARE_OF_RADIX))
    }

    /// The residue as a plain integer below p.
    pub(super) fn to_integer(self) -> [u64; 6] {
        let [a, b, c, d, e, f] = self.0;
        reduce(&[a, b, c, d, e, f, 0, 0, 0, 0, 0, 0])
    }

    /// Reads 48 big-endian bytes of a public key; none for p and above.
    pub(super) fn from_be_bytes_vartime(bytes: &[u8; 48]) -> Option<Self> {
        let value = limbs::from_be_bytes(bytes);
        limbs::lt_vartime(&value, &MODULUS).then(|| Self::from_integer(&value))
    }

    /// Writes the residue as 48 big-endian bytes.
    pub(super) fn to_be_bytes(self, out: &mut [u8; 48]) {
        limbs::to_be_bytes(&self.to_integer(), out);
    }

    /// Whether the plain integer is odd: the sign bit of SEC 1 §2.3.3.
    pub(super) fn is_odd(self) -> Mask {
        Mask::from_bit(self.to_integer()[0])
    }

    /// A square root, if there is one. p = 3 modulo 4, so it is the power (p + 1)/4 = 2^382 - 2^126 - 2^94 + 2^30:
    /// 255 ones, a gap of one, 32 ones, a gap of 63, a one and 30 zeros.
    pub(super) fn sqrt_vartime(&self) -> Option<Self> {
        let ones2 = self.square().mul(self);
        let ones3 = ones2.square().mul(self);
        let ones6 = ones3.square_times(3).mul(&ones3);
        let ones12 = ones6.square_times(6).mul(&ones6);
        let ones15 = ones12.square_times(3).mul(&ones3);
        let ones30 = ones15.square_times(15).mul(&ones15);
        let ones32 = ones30.square_times(2).mul(&ones2);
        let ones60 = ones30.square_times(30).mul(&ones30);
        let ones120 = ones60.square_times(60).mul(&ones60);
        let ones240 = ones120.square_times(120).mul(&ones120);
        let ones255 = ones240.square_times(15).mul(&ones15);
        let root = ones255.square_times(33).mul(&ones32).square_times(64).mul(self).square_times(30);
        root.square().equals_vartime(self).then_some(root)
    }
}

/// Not inlined, as for P-256 (`p256/field.rs`).
#[inline(never)]
fn mul(a: &[u64; 6], b: &[u64; 6]) -> [u64; 6] {
    let mut t = [0; 12];
    for i in 0..6 {
        let mut carry = 0;
        for j in 0..6 {
            (t[i + j], carry) = mac(t[i + j], a[i], b[j], carry);
        }
        t[i + 6] = carry;
    }
    reduce(&t)
}

#[inline(never)]
fn square(a: &[u64; 6]) -> [u64; 6] {
    // The products of different limbs, doubled, and the squares.
    let mut t = [0; 12];
    for i in 0..6 {
        let mut carry = 0;
        for j in i + 1..6 {
            (t[i + j], carry) = mac(t[i + j], a[i], a[j], carry);
        }
        t[i + 6] = carry;
    }
    let mut carry = 0;
    for limb in &mut t {
        (*limb, carry) = (*limb << 1 | carry, *limb >> 63);
    }
    let mut carry = 0;
    for i in 0..6 {
        let high;
        (t[2 * i], high) = mac(t[2 * i], a[i], a[i], carry);
        (t[2 * i + 1], carry) = adc(t[2 * i + 1], high, 0);
    }
    reduce(&t)
}

/// `t/2^384` modulo p, for `t < p·2^384`.
#[inline(always)]
fn reduce(t: &[u64; 12]) -> [u64; 6] {
    let mut t = *t;
    let mut carry = 0;
    for i in 0..6 {
        // -1/p modulo 2^64 is 2^32 + 1.
        let q = t[i].wrapping_add(t[i] << 32);
        // Adding q·p is adding q·2^384 and subtracting q·(2^128 + 2^96 - 2^32 + 1), whose lowest limb is t[i].
        let (_, borrow) = sbb(q, q << 32, 0);
        let (x1, borrow) = sbb(q << 32, q >> 32, borrow);
        let (x2, borrow) = sbb(q >> 32, 0, borrow);
        let (x2, over) = adc(x2, q, 0);
        let x3 = over.wrapping_sub(borrow);

        let (t1, borrow) = sbb(t[i + 1], x1, 0);
        let (t2, borrow) = sbb(t[i + 2], x2, borrow);
        let (t3, borrow) = sbb(t[i + 3], x3, borrow);
        let (t4, borrow) = sbb(t[i + 4], 0, borrow);
        let (t5, borrow) = sbb(t[i + 5], 0, borrow);
        (t[i + 1], t[i + 2], t[i + 3], t[i + 4], t[i + 5]) = (t1, t2, t3, t4, t5);
        // Nothing is borrowed from q = 0: then nothing was subtracted.
        (t[i + 6], carry) = adc(t[i + 6], q.wrapping_sub(borrow), carry);
    }
    limbs::reduce_once(&[t[6], t[7], t[8], t[9], t[10], t[11]], carry, &MODULUS)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::bignum::schoolbook;

    fn element() -> impl Strategy<Value = FieldElement> {
        schoolbook::residue(MODULUS).prop_map(FieldElement)
    }

    /// 2^384 modulo p by the schoolbook.
    fn radix() -> [u64; 6] {
        schoolbook::add(&schoolbook::reduce(&[u64::MAX; 6], &MODULUS), &[1, 0, 0, 0, 0, 0], &MODULUS)
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
            let montgomery = |value: &[u64; 6]| schoolbook::mul(value, &radix(), &MODULUS);
            prop_assert_eq!(montgomery(&a.to_integer()), a.0);
            prop_assert_eq!(FieldElement::from_integer(&a.0).0, montgomery(&a.0));
            prop_assert_eq!(montgomery(&a.mul(&b).0), schoolbook::mul(&a.0, &b.0, &MODULUS));
            prop_assert_eq!(a.square().0, a.mul(&a).0);
            prop_assert_eq!(a.add(&b).0, schoolbook::add(&a.0, &b.0, &MODULUS));
            prop_assert_eq!(a.sub(&b).0, schoolbook::sub(&a.0, &b.0, &MODULUS));
            prop_assert_eq!(a.triple().0, schoolbook::mul(&a.0, &[3, 0, 0, 0, 0, 0], &MODULUS));
            prop_assert_eq!(a.halve().double().0, a.0);
            prop_assert_eq!(a.neg().0, schoolbook::sub(&[0; 6], &a.0, &MODULUS));
        }

        #[test]
        fn any_six_limbs_enter(value in prop::array::uniform6(schoolbook::limb())) {
            let reduced = schoolbook::reduce(&value, &MODULUS);
            prop_assert_eq!(FieldElement::from_integer(&value).to_integer(), reduced);
        }

        #[test]
        fn inverses_and_roots(a in element()) {
            let product = a.mul(&a.invert());
            prop_assert!(a.0 == [0; 6] || product.equals_vartime(&FieldElement::ONE));
            let root = a.square().sqrt_vartime().unwrap();
            prop_assert!(root.equals_vartime(&a) || root.equals_vartime(&a.neg()));
            // -1 is no square: of a and -a exactly one has a root.
            prop_assert!(a.0 == [0; 6] || a.sqrt_vartime().is_some() != a.neg().sqrt_vartime().is_some());
        }
    }
}
