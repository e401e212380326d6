//! Powers with a secret exponent: a fixed window, every entry of the table read each time.
//!
//! Does not know why anybody wants a power: `rsa/` does.
//!
//! Timing: constant in base, exponent and modulus; the length of the exponent is public.

use zeroize::Zeroize;

use super::{
    intermediate,
    long::{Modulus, Product},
};
use crate::ct::Mask;

/// Bits of the exponent taken at a time.
const WINDOW: usize = 5;

/// `base = base^exponent` modulo the modulus, in Montgomery form; `one` is the form of one, the exponent has at most
/// `bits` bits.
pub(crate) fn pow<const N: usize>(
    modulus: &Modulus<N>,
    base: &mut [u64; N],
    one: &[u64; N],
    exponent: &[u64; N],
    bits: usize,
    scratch: &mut Product<N>,
) {
    let mut table = [[0; N]; 1 << WINDOW];
    let mut power = *one;
    for entry in &mut table {
        *entry = power;
        modulus.mul(&mut power, base, scratch);
    }
    let result = base;
    let windows = bits.div_ceil(WINDOW);
    select(&table, digit(exponent, windows.saturating_sub(1) * WINDOW), result);
    for window in (0..windows.saturating_sub(1)).rev() {
        for _ in 0..WINDOW {
            modulus.square(result, scratch);
        }
        select(&table, digit(exponent, window * WINDOW), &mut power);
        modulus.mul(result, &power, scratch);
    }
    table.as_flattened_mut().zeroize();
    power[..].zeroize();
}

/// The `WINDOW` bits of `exponent` from bit `at` on; beyond its end they are zero.
#[inline]
fn digit<const N: usize>(exponent: &[u64; N], at: usize) -> u64 {
    let limb = |i: usize| exponent.get(i).copied().unwrap_or(0);
    let both = u128::from(limb(at / 64)) | u128::from(limb(at / 64 + 1)) << 64;
    (both >> (at % 64)) as u64 & ((1 << WINDOW) - 1)
}

/// `entry = table[index]`, reading the whole table.
#[inline(never)]
fn select<const N: usize>(table: &[[u64; N]; 1 << WINDOW], index: u64, entry: &mut [u64; N]) {
    *entry = [0; N];
    for (i, candidate) in (0u64..).zip(table) {
        let chosen = Mask::eq(i, index);
        for (limb, value) in entry.iter_mut().zip(candidate) {
            *limb |= chosen.keep(*value);
        }
    }
    intermediate(entry);
}

/// `base^exponent` for a public odd `exponent` of at least 3, below the modulus: `base` is a plain number below it,
/// `entered` its Montgomery form. Constant time in `base`.
pub(crate) fn pow_public_exponent<const N: usize>(
    modulus: &Modulus<N>,
    base: &[u64; N],
    entered: &[u64; N],
    exponent: u64,
    scratch: &mut Product<N>,
) -> [u64; N] {
    let mut result = *entered;
    for bit in (1..63u32.saturating_sub(exponent.leading_zeros())).rev() {
        modulus.square(&mut result, scratch);
        if exponent >> bit & 1 == 1 {
            modulus.mul(&mut result, entered, scratch);
        }
    }
    // The last factor is plain, and so is the product.
    modulus.square(&mut result, scratch);
    modulus.mul(&mut result, base, scratch);
    modulus.finish(&mut result);
    result
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bignum::IntegerBackend;

    #[test]
    fn powers_modulo_a_small_prime() {
        // 1,000,003 is prime: Fermat's little theorem, and plain powers beside it, in padded limbs.
        let small = |value: u64| core::array::from_fn::<u64, 8, _>(|i| if i == 0 { value } else { 0 });
        for backend in IntegerBackend::available() {
            let mut scratch = Product::ZERO;
            let modulus = Modulus::<8>::new(small(1_000_003), backend);
            let square_of_radix = modulus.square_of_radix(20, &mut scratch);
            let mut enter = |value| {
                let mut entered = small(value);
                modulus.mul(&mut entered, &square_of_radix, &mut scratch);
                entered
            };
            let (base, one) = (enter(12_345), enter(1));
            let mut power = |exponent: &[u64; 8], bits| {
                let mut result = base;
                pow(&modulus, &mut result, &one, exponent, bits, &mut scratch);
                modulus.leave(&mut result, &mut scratch);
                result
            };
            let mut expected = 1u64;
            for exponent in 0..200u64 {
                let secret = power(&small(exponent), 64);
                assert_eq!(secret, small(expected), "12345^{exponent}");
                assert_eq!(power(&small(exponent), 8), secret);
                if exponent > 2 && exponent % 2 == 1 {
                    let (plain, mut scratch) = (small(12_345), Product::ZERO);
                    let public = pow_public_exponent(&modulus, &plain, &base, exponent, &mut scratch);
                    assert_eq!(public, secret);
                }
                expected = expected * 12_345 % 1_000_003;
            }
            assert_eq!(power(&small(1_000_002), 20), small(1));
            // The top window, which is not whole: 2^511 = 2^511 mod 1,000,002 by Fermat.
            let mut high = small(0);
            high[7] = 1 << 63;
            let reduced = (0..511).fold(1u64, |power, _| power * 2 % 1_000_002);
            assert_eq!(power(&high, 512), power(&small(reduced), 20));
        }
    }
}
