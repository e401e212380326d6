//! Powers with a secret exponent: a fixed window, every entry of the table read each time.
//!
//! Does not know why anybody wants a power: `rsa/` does.
//!
//! Timing: constant in base, exponent and modulus.

use zeroize::Zeroize;

use super::montgomery::Modulus;
use crate::ct::Mask;

/// Bits of the exponent taken at a time.
const WINDOW: usize = 5;

/// `base^exponent` modulo the modulus, `base` and the result in Montgomery form.
pub(crate) fn pow<const N: usize>(modulus: &Modulus<N>, base: &[u64; N], exponent: &[u64; N]) -> [u64; N] {
    let mut table = [[0; N]; 1 << WINDOW];
    let mut one = [0; N];
    one[0] = 1;
    let mut power = modulus.enter(&one);
    let mut result = power;
    for entry in &mut table {
        *entry = power;
        power = modulus.mul(&power, base);
    }
    let mut entry = [0; N];
    for window in (0..(64 * N).div_ceil(WINDOW)).rev() {
        for _ in 0..WINDOW {
            result = modulus.mul(&result, &result);
        }
        select(&table, digit(exponent, window * WINDOW), &mut entry);
        result = modulus.mul(&result, &entry);
    }
    table.zeroize();
    entry.zeroize();
    power.zeroize();
    result
}

/// The `WINDOW` bits of `exponent` from bit `at` on; beyond its end they are zero.
#[inline]
fn digit<const N: usize>(exponent: &[u64; N], at: usize) -> u64 {
    let limb = |i: usize| exponent.get(i).copied().unwrap_or(0);
    let both = u128::from(limb(at / 64)) | u128::from(limb(at / 64 + 1)) << 64;
    (both >> (at % 64)) as u64 & ((1 << WINDOW) - 1)
}

/// `entry = table[index]`, reading the whole table.
#[inline]
fn select<const N: usize>(table: &[[u64; N]; 1 << WINDOW], index: u64, entry: &mut [u64; N]) {
    *entry = [0; N];
    for (i, candidate) in (0u64..).zip(table) {
        let chosen = Mask::eq(i, index);
        for (limb, value) in entry.iter_mut().zip(candidate) {
            *limb |= chosen.keep(*value);
        }
    }
}

/// `base^exponent` for a public `exponent`, from its top bit down. Constant time in `base`.
pub(crate) fn pow_public_exponent<const N: usize>(
    modulus: &Modulus<N>,
    base: &[u64; N],
    exponent: u64,
) -> [u64; N] {
    let mut result = *base;
    for bit in (0..63u32.saturating_sub(exponent.leading_zeros())).rev() {
        result = modulus.mul(&result, &result);
        if exponent >> bit & 1 == 1 {
            result = modulus.mul(&result, base);
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_modulo_a_small_prime() {
        // 1,000,003 is prime: Fermat's little theorem, and plain powers beside it, in padded limbs.
        let modulus = Modulus::<2>::new(&[1_000_003, 0], 20);
        let base = modulus.enter(&[12_345, 0]);
        let mut expected = 1u64;
        for exponent in 0..200u64 {
            let secret = modulus.leave(&pow(&modulus, &base, &[exponent, 0]));
            assert_eq!(secret, [expected, 0], "12345^{exponent}");
            if exponent > 0 {
                assert_eq!(modulus.leave(&pow_public_exponent(&modulus, &base, exponent)), secret);
            }
            expected = expected * 12_345 % 1_000_003;
        }
        assert_eq!(modulus.leave(&pow(&modulus, &base, &[1_000_002, 0])), [1, 0]);
        // The top window, which is not whole: 2^127 = 2 · (2^63)^2.
        let high = pow(&modulus, &base, &[0, 1 << 63]);
        let half = pow(&modulus, &base, &[1 << 63, 0]);
        let mut expected = half;
        for _ in 0..64 {
            expected = modulus.mul(&expected, &expected);
        }
        assert_eq!(high, expected);
    }
}
