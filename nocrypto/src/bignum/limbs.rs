//! One-limb steps with carries, and the arrays built from them.
//!
//! Carries travel as `u64` (0 or 1), never as `bool`: a `bool` invites the optimiser to branch on it.
//!
//! Timing: constant.

use crate::ct::Mask;

/// `a + b + carry`: the low limb and the carry out. `carry` is 0 or 1.
#[inline(always)]
pub(crate) const fn adc(a: u64, b: u64, carry: u64) -> (u64, u64) {
    let sum = a as u128 + b as u128 + carry as u128;
    (sum as u64, (sum >> 64) as u64)
}

/// `a - b - borrow`: the low limb and the borrow out. `borrow` is 0 or 1.
#[inline(always)]
pub(crate) const fn sbb(a: u64, b: u64, borrow: u64) -> (u64, u64) {
    let difference = (a as u128).wrapping_sub(b as u128 + borrow as u128);
    (difference as u64, (difference >> 64) as u64 & 1)
}

/// `sum + a·b + carry`: the low and the high limb. Cannot overflow: (2^64-1)^2 + 2·(2^64-1) = 2^128 - 1.
#[inline(always)]
pub(crate) const fn mac(sum: u64, a: u64, b: u64, carry: u64) -> (u64, u64) {
    let product = a as u128 * b as u128 + sum as u128 + carry as u128;
    (product as u64, (product >> 64) as u64)
}

/// `1/limb` modulo 2^64 for an odd `limb`, in constant time.
pub(crate) const fn inverse_of_limb(limb: u64) -> u64 {
    // Newton: an inverse modulo 2^k becomes one modulo 2^2k; any odd number is its own modulo 2^3.
    let mut inverse = limb;
    let mut i = 0;
    while i < 5 {
        inverse = inverse.wrapping_mul(2u64.wrapping_sub(limb.wrapping_mul(inverse)));
        i += 1;
    }
    inverse
}

/// `a + b` and the carry out.
#[inline(always)]
pub(crate) fn add<const N: usize>(a: &[u64; N], b: &[u64; N]) -> ([u64; N], u64) {
    let mut sum = [0; N];
    let mut carry = 0;
    for i in 0..N {
        (sum[i], carry) = adc(a[i], b[i], carry);
    }
    (sum, carry)
}

/// `a - b` modulo 2^(64·N) and the borrow out.
#[inline(always)]
pub(crate) fn sub<const N: usize>(a: &[u64; N], b: &[u64; N]) -> ([u64; N], u64) {
    let mut difference = [0; N];
    let mut borrow = 0;
    for i in 0..N {
        (difference[i], borrow) = sbb(a[i], b[i], borrow);
    }
    (difference, borrow)
}

/// `a·b`; `WIDE` is `2·N`.
#[inline(always)]
pub(crate) fn mul_wide<const N: usize, const WIDE: usize>(a: &[u64; N], b: &[u64; N]) -> [u64; WIDE] {
    const { assert!(WIDE == 2 * N) };
    let mut t = [0; WIDE];
    for i in 0..N {
        let mut carry = 0;
        for j in 0..N {
            (t[i + j], carry) = mac(t[i + j], a[i], b[j], carry);
        }
        t[i + N] = carry;
    }
    t
}

/// `a²`; `WIDE` is `2·N`: the products of different limbs, doubled, and the squares.
#[inline(always)]
pub(crate) fn square_wide<const N: usize, const WIDE: usize>(a: &[u64; N]) -> [u64; WIDE] {
    const { assert!(WIDE == 2 * N) };
    let mut t = [0; WIDE];
    for i in 0..N {
        let mut carry = 0;
        for j in i + 1..N {
            (t[i + j], carry) = mac(t[i + j], a[i], a[j], carry);
        }
        t[i + N] = carry;
    }
    let mut carry = 0;
    for limb in &mut t {
        (*limb, carry) = (*limb << 1 | carry, *limb >> 63);
    }
    let mut carry = 0;
    for i in 0..N {
        let high;
        (t[2 * i], high) = mac(t[2 * i], a[i], a[i], carry);
        (t[2 * i + 1], carry) = adc(t[2 * i + 1], high, 0);
    }
    t
}

/// `a < b`.
#[inline(always)]
pub(crate) fn lt<const N: usize>(a: &[u64; N], b: &[u64; N]) -> Mask {
    Mask::from_bit(sub(a, b).1)
}

/// `a < b`, for public numbers.
pub(crate) fn lt_vartime<const N: usize>(a: &[u64; N], b: &[u64; N]) -> bool {
    a.iter().rev().lt(b.iter().rev())
}

/// `a = 0`.
#[inline(always)]
pub(crate) fn is_zero<const N: usize>(a: &[u64; N]) -> Mask {
    Mask::is_zero(a.iter().fold(0, |all, limb| all | limb))
}

/// `a = b`.
#[inline(always)]
pub(crate) fn eq<const N: usize>(a: &[u64; N], b: &[u64; N]) -> Mask {
    Mask::is_zero(a.iter().zip(b).fold(0, |all, (x, y)| all | (x ^ y)))
}

/// Reduces `high·2^(64·N) + value`, which must be less than `2·modulus`, by one masked subtraction.
#[inline(always)]
pub(crate) fn reduce_once<const N: usize>(value: &[u64; N], high: u64, modulus: &[u64; N]) -> [u64; N] {
    let (mut reduced, borrow) = sub(value, modulus);
    // The difference is negative only where the subtraction borrows and `high` has nothing to lend.
    Mask::from_bit(borrow & (high ^ 1)).assign(&mut reduced, value);
    reduced
}

/// `a + b` modulo `modulus`; both are reduced.
#[inline(always)]
pub(crate) fn add_mod<const N: usize>(a: &[u64; N], b: &[u64; N], modulus: &[u64; N]) -> [u64; N] {
    let (sum, carry) = add(a, b);
    reduce_once(&sum, carry, modulus)
}

/// `a - b` modulo `modulus`; both are reduced.
#[inline(always)]
pub(crate) fn sub_mod<const N: usize>(a: &[u64; N], b: &[u64; N], modulus: &[u64; N]) -> [u64; N] {
    let (difference, borrow) = sub(a, b);
    let negative = Mask::from_bit(borrow);
    add(&difference, &modulus.map(|limb| negative.keep(limb))).0
}

/// Reads big-endian bytes, at most `8·N` of them.
#[inline]
pub(crate) fn from_be_bytes<const N: usize>(bytes: &[u8]) -> [u64; N] {
    debug_assert!(bytes.len() <= 8 * N);
    let mut limbs = [0; N];
    for (limb, chunk) in limbs.iter_mut().zip(bytes.rchunks(8)) {
        *limb = chunk.iter().fold(0, |value, byte| value << 8 | u64::from(*byte));
    }
    limbs
}

/// Writes the low bytes, as many as `out` holds, big-endian.
#[inline]
pub(crate) fn to_be_bytes<const N: usize>(limbs: &[u64; N], out: &mut [u8]) {
    debug_assert!(out.len() <= 8 * N);
    for (limb, chunk) in limbs.iter().zip(out.rchunks_mut(8)) {
        for (byte, value) in chunk.iter_mut().rev().zip(limb.to_le_bytes()) {
            *byte = value;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EDGES: [u64; 6] = [0, 1, 0xffff_ffff, 1 << 63, u64::MAX - 1, u64::MAX];

    #[test]
    fn steps_agree_with_wide_arithmetic() {
        for a in EDGES {
            for b in EDGES {
                for c in [0, 1] {
                    let sum = u128::from(a) + u128::from(b) + u128::from(c);
                    assert_eq!(adc(a, b, c), (sum as u64, (sum >> 64) as u64));
                    let (low, borrow) = sbb(a, b, c);
                    let exact = i128::from(a) - i128::from(b) - i128::from(c);
                    assert_eq!(i128::from(low) - (i128::from(borrow) << 64), exact);
                }
                for sum in EDGES {
                    for carry in EDGES {
                        let (low, high) = mac(sum, a, b, carry);
                        let exact = u128::from(a) * u128::from(b) + u128::from(sum) + u128::from(carry);
                        assert_eq!(u128::from(high) << 64 | u128::from(low), exact);
                    }
                }
            }
        }
    }

    #[test]
    fn one_subtraction_reduces_what_is_below_twice_the_modulus() {
        let modulus = [u64::MAX - 4, u64::MAX];
        assert_eq!(reduce_once(&[u64::MAX - 5, u64::MAX], 0, &modulus), [u64::MAX - 5, u64::MAX]);
        assert_eq!(reduce_once(&modulus, 0, &modulus), [0, 0]);
        assert_eq!(reduce_once(&[0, 0], 1, &modulus), [5, 0]);
        assert_eq!(reduce_once(&[u64::MAX - 10, u64::MAX], 1, &modulus), [u64::MAX - 5, u64::MAX]);
        assert_eq!(sub_mod(&[0, 0], &[1, 0], &modulus), [u64::MAX - 5, u64::MAX]);
        assert_eq!(add_mod(&[u64::MAX - 5, u64::MAX], &[1, 0], &modulus), [0, 0]);
    }

    #[test]
    fn bytes_round_trip() {
        let mut bytes = [0u8; 16];
        to_be_bytes(&[0x0807_0605_0403_0201, 0x100f_0e0d_0c0b_0a09], &mut bytes);
        assert_eq!(bytes, [16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
        assert_eq!(from_be_bytes::<2>(&bytes), [0x0807_0605_0403_0201, 0x100f_0e0d_0c0b_0a09]);
        // An integer that does not fill its limbs.
        assert_eq!(from_be_bytes::<2>(&bytes[6..]), [0x0807_0605_0403_0201, 0x0a09]);
        let mut short = [0u8; 10];
        to_be_bytes(&[0x0807_0605_0403_0201, 0x0a09], &mut short);
        assert_eq!(short[..], bytes[6..]);
        for (a, b) in [([5, 1], [4, 2]), ([4, 2], [5, 1]), ([4, 2], [4, 2]), ([3, 2], [4, 2])] {
            assert_eq!(lt(&a, &b).bit() == 1, lt_vartime(&a, &b));
            assert_eq!(lt_vartime(&a, &b), (a[1], a[0]) < (b[1], b[0]));
        }
        assert_eq!(is_zero(&[0, 4]).bit(), 0);
    }
}
