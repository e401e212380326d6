//! Sparse signed digits of public integers (width-w NAF), for the multiplications of verification.
//!
//! Does not serve secrets: where the digits stand depends on the integer, and each is looked up by itself.
//!
//! Timing: variable, like everything that ends in `_vartime`.

/// The width-`width` NAF of a public integer of `N` limbs, `DIGITS` is `64·N + 1`: digits are 0 or odd, below
/// 2^(width-1) in magnitude, and of `width` neighbours at most one is not 0.
pub(super) fn sparse_digits_vartime<const N: usize, const DIGITS: usize>(
    value: &[u64; N],
    width: u32,
) -> [i8; DIGITS] {
    let mut digits = [0i8; DIGITS];
    write_sparse_digits_vartime(value, width, &mut digits);
    digits
}

/// As [`sparse_digits_vartime`], into zeros, at least `64·N + 1` of them.
pub(super) fn write_sparse_digits_vartime<const N: usize>(value: &[u64; N], width: u32, digits: &mut [i8]) {
    let bit = |i: usize| value.get(i / 64).map_or(0, |limb| limb >> (i % 64) & 1) as i16;
    let (mut i, mut carry) = (0, 0);
    while i < digits.len() {
        if bit(i) == carry {
            i += 1;
            continue;
        }
        let window = (0..width as usize).fold(carry, |window, j| window + (bit(i + j) << j));
        carry = window >> (width - 1);
        digits[i] = (window - (carry << width)) as i8;
        i += width as usize;
    }
}

/// The multiple for an odd digit's magnitude from a table of odd multiples; none for zero.
pub(super) fn odd_entry_vartime<T>(table: &[T], digit: i8) -> Option<&T> {
    if digit == 0 { None } else { table.get(usize::from(digit.unsigned_abs() / 2)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Adds up the digits again, modulo 2^128.
    fn sum(digits: &[i8]) -> u128 {
        digits.iter().rev().fold(0u128, |sum, digit| (sum << 1).wrapping_add_signed(i128::from(*digit)))
    }

    #[test]
    fn digits_sum_to_the_integer_and_are_sparse() {
        for value in
            [0, 1, 2, 3, 15, 16, 31, 0x8000_0000_0000_0001, u128::MAX >> 1, 0x5555 << 64, 0xffff << 60]
        {
            for width in 2..=8 {
                let digits: [i8; 129] = sparse_digits_vartime(&[value as u64, (value >> 64) as u64], width);
                assert_eq!(sum(&digits), value, "{value:x} {width}");
                for window in digits.windows(width as usize) {
                    assert!(window.iter().filter(|digit| **digit != 0).count() <= 1);
                }
                assert!(digits.iter().all(|digit| *digit == 0 || *digit & 1 == 1));
                assert!(digits.iter().all(|digit| u32::from(digit.unsigned_abs()) < 1 << (width - 1)));
            }
        }
    }
}
