//! Arithmetic modulo anything by doubling and adding, bit by bit: what the fast code is compared with in tests.
//!
//! Shares nothing with the fast code but the type of a limb. Timing: variable, and slow.

use proptest::prelude::*;

/// `a + b` modulo `modulus`, for reduced `a` and `b`.
pub(crate) fn add<const N: usize>(a: &[u64; N], b: &[u64; N], modulus: &[u64; N]) -> [u64; N] {
    let mut sum = [0; N];
    let mut carry = false;
    for i in 0..N {
        let (low, first) = a[i].overflowing_add(b[i]);
        let (low, second) = low.overflowing_add(u64::from(carry));
        (sum[i], carry) = (low, first || second);
    }
    if carry || !less(&sum, modulus) { sub_wrapping(&sum, modulus) } else { sum }
}

/// `a - b` modulo `modulus`, for reduced `a` and `b`.
pub(crate) fn sub<const N: usize>(a: &[u64; N], b: &[u64; N], modulus: &[u64; N]) -> [u64; N] {
    if *b == [0; N] { *a } else { add(a, &sub_wrapping(modulus, b), modulus) }
}

/// `a·b` modulo `modulus`, for reduced `a` and any `b`.
pub(crate) fn mul<const N: usize>(a: &[u64; N], b: &[u64; N], modulus: &[u64; N]) -> [u64; N] {
    let mut product = [0; N];
    for bit in (0..64 * N).rev() {
        product = add(&product, &product, modulus);
        if b[bit / 64] >> (bit % 64) & 1 == 1 {
            product = add(&product, a, modulus);
        }
    }
    product
}

/// `value` modulo `modulus`.
pub(crate) fn reduce<const N: usize>(value: &[u64; N], modulus: &[u64; N]) -> [u64; N] {
    let mut one = [0; N];
    one[0] = 1;
    mul(&one, value, modulus)
}

fn less<const N: usize>(a: &[u64; N], b: &[u64; N]) -> bool {
    a.iter().rev().lt(b.iter().rev())
}

fn sub_wrapping<const N: usize>(a: &[u64; N], b: &[u64; N]) -> [u64; N] {
    let mut difference = [0; N];
    let mut borrow = false;
    for i in 0..N {
        let (low, first) = a[i].overflowing_sub(b[i]);
        let (low, second) = low.overflowing_sub(u64::from(borrow));
        (difference[i], borrow) = (low, first || second);
    }
    difference
}

/// Limbs that make carries run: half of them are extremes.
pub(crate) fn limb() -> impl Strategy<Value = u64> {
    prop_oneof![
        any::<u64>(),
        prop::sample::select(std::vec![
            0,
            1,
            2,
            0xffff_ffff,
            0x1_0000_0000,
            0xffff_ffff_0000_0000,
            0xffff_ffff_0000_0001,
            1 << 63,
            u64::MAX - 1,
            u64::MAX,
        ]),
    ]
}

/// Integers below `modulus`, many of them close to its ends.
pub(crate) fn residue<const N: usize>(modulus: [u64; N]) -> impl Strategy<Value = [u64; N]> {
    let any = prop::array::uniform::<_, N>(limb()).prop_map(move |value| reduce(&value, &modulus));
    let near = limb().prop_map(move |limb| {
        let mut small = [0; N];
        small[0] = limb & 0xff;
        small
    });
    let below = limb().prop_map(move |limb| {
        let mut small = [0; N];
        small[0] = (limb & 0xff) + 1;
        sub_wrapping(&modulus, &small)
    });
    prop_oneof![8 => any, 1 => near, 1 => below]
}
