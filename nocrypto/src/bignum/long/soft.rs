//! The portable kernels of long integers, two digits to a row: two chains of carries that do not wait for each other.
//!
//! Lengths are even. Does not reduce fully: the caller subtracts what the carry stands for.
//!
//! Timing: constant; lengths are public.

use crate::{
    bignum::limbs::{adc, mac, sbb},
    ct::Mask,
};

/// `product = a·b`; the product is as long as both together.
pub(super) fn multiply(product: &mut [u64], a: &[u64], b: &[u64]) {
    product.fill(0);
    let (pairs, _) = b.as_chunks();
    for (i, pair) in pairs.iter().enumerate() {
        let (places, above) = split(product, 2 * i, a.len());
        // Nothing was added above this row before.
        let top = add_multiple(places, a, *pair, 0);
        above.iter_mut().zip(top).for_each(|(place, limb)| *place = limb);
    }
}

/// `product = a²`: each product of two different limbs once, then doubled, and the squares of the limbs.
pub(super) fn square(product: &mut [u64], a: &[u64]) {
    product.fill(0);
    let (pairs, _) = a.as_chunks();
    for (i, [first, second]) in pairs.iter().enumerate() {
        let (places, _) = split(product, 4 * i + 1, 1);
        let mut carry = 0;
        places.iter_mut().for_each(|place| (*place, carry) = mac(*place, *first, *second, 0));
        let rest = a.get(2 * i + 2..).unwrap_or_default();
        let (places, above) = split(product, 4 * i + 2, rest.len());
        let top = add_multiple(places, rest, [*first, *second], carry);
        above.iter_mut().zip(top).for_each(|(place, limb)| *place = limb);
    }
    let (mut shifted, mut carry) = (0, 0);
    let (places, _) = product.as_chunks_mut();
    for ([low, high], limb) in places.iter_mut().zip(a) {
        let doubled = [*low << 1 | shifted, *high << 1 | *low >> 63];
        shifted = *high >> 63;
        let top;
        (*low, top) = mac(doubled[0], *limb, *limb, carry);
        (*high, carry) = adc(doubled[1], top, 0);
    }
}

/// Adds the multiple of `modulus` that clears the lower half of `product`; the carry out of the upper half.
pub(super) fn reduce(product: &mut [u64], modulus: &[u64], negated_inverse: u64) -> u64 {
    let mut carry = 0;
    let [m0, m1, ..] = modulus else { return 0 };
    for i in 0..modulus.len() / 2 {
        let (places, above) = split(product, 2 * i, modulus.len());
        let [t0, t1, ..] = places else { return 0 };
        let first = t0.wrapping_mul(negated_inverse);
        let (_, cleared) = mac(*t0, first, *m0, 0);
        let second = mac(*t1, first, *m1, cleared).0.wrapping_mul(negated_inverse);
        let top = add_multiple(places, modulus, [first, second], 0);
        for (place, limb) in above.iter_mut().zip(top) {
            (*place, carry) = adc(*place, limb, carry);
        }
    }
    carry
}

/// `result = a` less `modulus` where `excess` is all ones, `a` where it is zero; all equally long.
pub(super) fn subtract(result: &mut [u64], a: &[u64], modulus: &[u64], excess: Mask) {
    let mut borrow = 0;
    for ((place, limb), modulus) in result.iter_mut().zip(a).zip(modulus) {
        (*place, borrow) = sbb(*limb, excess.keep(*modulus), borrow);
    }
}

/// `places += a·digits + carry`, as long as `a`; the two limbs above.
#[inline]
fn add_multiple(places: &mut [u64], a: &[u64], digits: [u64; 2], carry: u64) -> [u64; 2] {
    let (mut first, mut second, mut below) = (carry, 0, 0);
    for (place, limb) in places.iter_mut().zip(a) {
        let sum;
        (sum, first) = mac(*place, digits[0], *limb, first);
        (*place, second) = mac(sum, digits[1], below, second);
        below = *limb;
    }
    let (low, high) = mac(first, digits[1], below, second);
    [low, high]
}

/// `length` limbs of `product` from `at` on, and those above them.
fn split(product: &mut [u64], at: usize, length: usize) -> (&mut [u64], &mut [u64]) {
    product.get_mut(at..).unwrap_or_default().split_at_mut_checked(length).unwrap_or_default()
}
