//! Montgomery multiplication for the orders of curves, odd and constant (Montgomery 1985; Koç, Acar, Kaliski 1996: CIOS).
//!
//! A residue `a` is stored as `a·2^(64·N)` modulo the modulus, always fully reduced.
//! Does not serve moduli with a shape of their own (those have a reduction beside their curve), nor long ones (`long.rs`).
//!
//! Timing: constant in the operands, except `_vartime`.

use super::limbs::{self, inverse_of_limb, mac};

/// An odd modulus of up to `N` limbs, and what Montgomery's method needs to know of it.
pub(crate) struct Modulus<const N: usize> {
    /// The modulus itself.
    pub(crate) limbs: [u64; N],
    /// `-1/modulus` modulo 2^64.
    negated_inverse: u64,
    /// `2^(128·N)` modulo the modulus: multiplying by it enters Montgomery form.
    square_of_radix: [u64; N],
}

impl<const N: usize> Modulus<N> {
    /// Prepares a constant odd `modulus` above 1, in variable time.
    pub(crate) const fn new_vartime(modulus: [u64; N]) -> Self {
        assert!(modulus[0] & 1 == 1 && modulus[N - 1] != 0);
        let inverse = inverse_of_limb(modulus[0]);
        let mut square_of_radix = [0; N];
        square_of_radix[0] = 1;
        let mut i = 0;
        while i < 128 * N {
            square_of_radix = double_vartime(square_of_radix, &modulus);
            i += 1;
        }
        Self { limbs: modulus, negated_inverse: (!inverse).wrapping_add(1), square_of_radix }
    }

    /// `a·b/2^(64·N)` modulo the modulus: the product of two residues in Montgomery form.
    #[inline]
    pub(crate) fn mul(&self, a: &[u64; N], b: &[u64; N]) -> [u64; N] {
        let mut t = [0; N];
        let mut high = 0;
        for digit in b {
            let mut carry = 0;
            for (limb, factor) in t.iter_mut().zip(a) {
                (*limb, carry) = mac(*limb, *factor, *digit, carry);
            }
            // t stays below twice the modulus, so `high` is 0 or 1 and one more limb holds the sum.
            let (top, overflow) = limbs::adc(high, carry, 0);
            let quotient = t[0].wrapping_mul(self.negated_inverse);
            (_, carry) = mac(t[0], quotient, self.limbs[0], 0);
            for i in 1..N {
                (t[i - 1], carry) = mac(t[i], quotient, self.limbs[i], carry);
            }
            let (low, more) = limbs::adc(top, carry, 0);
            t[N - 1] = low;
            high = overflow + more;
        }
        limbs::reduce_once(&t, high, &self.limbs)
    }

    /// Into Montgomery form. Any `value` of `N` limbs is allowed: the result is reduced.
    #[inline]
    pub(crate) fn enter(&self, value: &[u64; N]) -> [u64; N] {
        self.mul(value, &self.square_of_radix)
    }

    /// Out of Montgomery form.
    #[inline]
    pub(crate) fn leave(&self, residue: &[u64; N]) -> [u64; N] {
        let mut one = [0; N];
        one[0] = 1;
        self.mul(residue, &one)
    }
}

/// `a - b` modulo 2^(64·N).
const fn sub_vartime<const N: usize>(mut a: [u64; N], b: &[u64; N]) -> [u64; N] {
    let mut borrow = 0;
    let mut i = 0;
    while i < N {
        (a[i], borrow) = limbs::sbb(a[i], b[i], borrow);
        i += 1;
    }
    a
}

/// `2·a` modulo `modulus`, for a reduced `a`.
const fn double_vartime<const N: usize>(mut a: [u64; N], modulus: &[u64; N]) -> [u64; N] {
    let mut carry = 0;
    let mut i = 0;
    while i < N {
        (a[i], carry) = limbs::adc(a[i], a[i], carry);
        i += 1;
    }
    let mut less = false;
    i = N;
    while i > 0 {
        i -= 1;
        if a[i] != modulus[i] {
            less = a[i] < modulus[i];
            break;
        }
    }
    if carry == 1 || !less { sub_vartime(a, modulus) } else { a }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::bignum::schoolbook;

    /// Three limbs, none of them special; and the largest odd number of two.
    const THREE: [u64; 3] = [0x1234_5678_9abc_def1, 0x0fed_cba9_8765_4321, 0x8000_0000_0000_0001];
    const TWO: [u64; 2] = [u64::MAX; 2];

    fn agrees<const N: usize>(modulus: [u64; N], a: [u64; N], b: [u64; N]) {
        let m = Modulus::new_vartime(modulus);
        let product = m.leave(&m.mul(&m.enter(&a), &m.enter(&b)));
        assert_eq!(product, schoolbook::mul(&schoolbook::reduce(&a, &modulus), &b, &modulus));
    }

    proptest! {
        #[test]
        fn products_agree_with_the_schoolbook(
            a in prop::array::uniform3(schoolbook::limb()),
            b in prop::array::uniform3(schoolbook::limb()),
        ) {
            agrees(THREE, a, b);
            agrees(TWO, [a[0], a[1]], [b[0], b[1]]);
            agrees([u64::MAX - 58], [a[2]], [b[2]]);
            agrees([a[0] | 1, 3], [b[0], b[1]], [a[1], a[2]]);
        }
    }
}
