//! Scalar multiplication: base point, any point, and the sum of both for verification.
//!
//! Secret scalars become signed digits of five bits, -16 ..= 16; each digit's multiple is found by a scan of
//! the whole row and added under masks. The proofs that no addition meets its exceptional case (a point added
//! to itself) stand above each loop; what they ask of n is checked by the compiler and by the tests of each curve.
//! Does not wipe its temporaries: the operations of `key.rs` and `ecdsa.rs` wipe the stack.
//!
//! Timing: constant, except `double_multiply_vartime`.

use super::point::{AffinePoint, JacobianPoint};
use super::scalar::Scalar;
use super::{Curve, Kernel, SigningCurve};
use crate::ct::Mask;
use crate::ec::sparse_digits::{odd_entry_vartime, write_sparse_digits_vartime};

/// Bits of a signed digit.
pub(super) const WINDOW: usize = 5;

/// One signed digit: |digit| in 0 ..= 16 and whether it is negative.
pub(super) struct Digit {
    pub(super) magnitude: u64,
    pub(super) negative: Mask,
}

impl Digit {
    /// Digits of a scalar of `n` limbs: a signed recoding may carry one bit past the top.
    pub(super) const fn count(n: usize) -> usize {
        (64 * n + 1).div_ceil(WINDOW)
    }

    /// Digit `index` of a scalar (Booth): the bits of the window and the highest bit of the window below it are
    /// read as a two's complement number, which is halved upwards. The digits times 32^index sum to the scalar.
    #[inline(always)]
    pub(super) fn of(limbs: &[u64], index: usize) -> Self {
        let limb = |i: usize| limbs.get(i).copied().unwrap_or(0);
        let window = if index == 0 {
            limb(0) << 1
        } else {
            let start = WINDOW * index - 1;
            let (first, shift) = (start / 64, start % 64);
            // The second shift in two steps: a shift by 64 would overflow where `shift` is 0.
            limb(first) >> shift | (limb(first + 1) << 1) << (63 - shift)
        } & 63;
        let negative = Mask::from_bit(window >> WINDOW);
        let magnitude = (negative.select(63 ^ window, window) + 1) >> 1;
        Self { magnitude, negative }
    }
}

/// Entry `magnitude` of a row that starts at one; zeros for the magnitude zero. Reads the whole row.
#[inline(always)]
fn scan<const N: usize, const COORDINATES: usize>(
    row: &[[[u64; N]; COORDINATES]; 16],
    magnitude: u64,
) -> [[u64; N]; COORDINATES] {
    let mut chosen = [[0; N]; COORDINATES];
    for (index, entry) in (1..).zip(row) {
        let here = Mask::eq(magnitude, index);
        for (limb, value) in chosen.as_flattened_mut().iter_mut().zip(entry.as_flattened()) {
            *limb |= here.keep(*value);
        }
    }
    chosen
}

/// `scalar·G`. With the stride 4: the digits whose index is 3 modulo 4 are summed first and multiplied by 32, then those
/// of 2 are added, and so on, so that one row of the table serves four digits.
///
/// No exceptional addition. Of digits in -16 ..= 16 in different places at least one of which is not 0 the lowest such
/// is at 32^i: the sum is a multiple of 32^i and not of 32^(i+1), so it is not 0. The sum s and the multiple
/// D = d·32^i that is added to it never share a place, so s - D is not 0 as an integer; modulo n it could only be
/// where |s - D| reaches n. Let t be the place of the top digit. All others and their differences stay below
/// 0.52·32^t, which n exceeds (for 2^255.9: 32^51 = 2^255; for 2^383.9: 32^76 = 2^380). The top digit comes last, in
/// either order: s + D is then the scalar k itself, 0 < k < n, and s - D = k - 2·D is a multiple of n only where
/// k = 2·D modulo n. For each of the 16 values of d that is one k, and its top digit is not d: by computation,
/// `tests::the_exceptional_scalars_of_the_proofs_do_not_exist`.
pub(super) fn multiply_base<C: SigningCurve<N>, K: Kernel<N, Curve = C>, const N: usize>(
    scalar: &Scalar<C, N>,
    kernel: K,
) -> JacobianPoint<K, N> {
    let mut sum = JacobianPoint::infinity(kernel);
    for first in (0..C::STRIDE).rev() {
        // Nothing to double before the first digits.
        if first + 1 < C::STRIDE {
            for _ in 0..WINDOW {
                sum = sum.double();
            }
        }
        for (index, row) in (first..Digit::count(N)).step_by(C::STRIDE).zip(C::MULTIPLES) {
            let digit = Digit::of(&scalar.limbs, index);
            let mut multiple = AffinePoint::new(scan(row, digit.magnitude), kernel);
            multiple.negate_if(digit.negative);
            let added = sum.add_affine_distinct(&multiple);
            sum = JacobianPoint::select(Mask::is_zero(digit.magnitude), &sum, &added);
        }
    }
    sum
}

/// `scalar·point`, for a point of the curve other than infinity, which has order n.
///
/// No exceptional addition: before digit i below the top the sum is 32·a·P, with a the scalar's higher part. Where a = 0
/// it is infinity, which the addition serves. Otherwise 32·a is at least 32 and not ±d, |d| <= 16, as an integer; and
/// modulo n, 32·a + d is at most the scalar k < n, while 32·a - d reaches n only at the last digit, where it is
/// k - 2·d: k - 2·d = n makes d negative, k = n + 2·d and, modulo 32, k = d, so d = -n modulo 32: where n is 17 or more
/// modulo 32, no d in -16 ..= -1 is. (With four-bit digits P-256 has one: k = n - 2.)
pub(super) fn multiply<C: Curve<N>, K: Kernel<N, Curve = C>, const N: usize>(
    scalar: &Scalar<C, N>,
    point: &AffinePoint<K, N>,
) -> JacobianPoint<K, N> {
    const { assert!(C::ORDER[0] % 32 > 16) };
    let kernel = point.x.kernel;
    let mut table = [[[0u64; N]; 3]; 16];
    fill_table(&mut table, point);
    let mut sum = JacobianPoint::infinity(kernel);
    for index in (0..Digit::count(N)).rev() {
        for _ in 0..WINDOW {
            sum = sum.double();
        }
        let digit = Digit::of(&scalar.limbs, index);
        let mut multiple = JacobianPoint::new(scan(&table, digit.magnitude), kernel);
        multiple.negate_if(digit.negative);
        // The digit zero finds Z = 0, infinity.
        sum = sum.add_distinct(&multiple);
    }
    sum
}

/// `table[j] = (j + 1)·point`. The additions are of j·P and P, 2 <= j < 16: never equal, never infinity.
fn fill_table<K: Kernel<N>, const N: usize>(table: &mut [[[u64; N]; 3]; 16], point: &AffinePoint<K, N>) {
    let kernel = point.x.kernel;
    let mut multiple = point.to_jacobian();
    table[0] = multiple.limbs();
    for j in 1..16 {
        multiple = if j % 2 == 1 {
            JacobianPoint::new(table[j / 2], kernel).double()
        } else {
            JacobianPoint::new(table[j - 1], kernel).add_affine_distinct(point)
        };
        table[j] = multiple.limbs();
    }
}

/// `a·G + b·point`, for public scalars: the doublings are shared, the digits are sparse (width-w NAF).
pub(super) fn double_multiply_vartime<C: Curve<N>, K: Kernel<N, Curve = C>, const N: usize>(
    a: &Scalar<C, N>,
    b: &Scalar<C, N>,
    point: &AffinePoint<K, N>,
) -> JacobianPoint<K, N> {
    /// Digits of width w need 2^(w-2) odd multiples: here 8, computed each time.
    const POINT_WIDTH: u32 = 5;
    let base_width = C::ODD_MULTIPLES.len().trailing_zeros() + 2;
    let kernel = point.x.kernel;
    // Rows of 65, for at least 64·N + 1 digits.
    let (mut a_digits, mut b_digits) = ([[0i8; 65]; N], [[0i8; 65]; N]);
    write_sparse_digits_vartime(&a.limbs, base_width, a_digits.as_flattened_mut());
    write_sparse_digits_vartime(&b.limbs, POINT_WIDTH, b_digits.as_flattened_mut());

    // 1P, 3P, 5P … 15P.
    let mut odd_multiples = [point.to_jacobian(); 8];
    let doubled = odd_multiples[0].double();
    for j in 1..8 {
        odd_multiples[j] = odd_multiples[j - 1].add_vartime(&doubled);
    }

    let mut sum = JacobianPoint::infinity(kernel);
    let digits = a_digits.as_flattened().iter().zip(b_digits.as_flattened()).rev();
    for (a_digit, b_digit) in digits.skip_while(|digits| digits == &(&0, &0)) {
        sum = sum.double();
        if let Some(entry) = odd_entry_vartime(C::ODD_MULTIPLES, *a_digit) {
            let mut multiple = AffinePoint::new(*entry, kernel);
            multiple.negate_if(Mask::from_bit(u64::from(*a_digit < 0)));
            sum = sum.add_affine_vartime(&multiple);
        }
        if let Some(multiple) = odd_entry_vartime(&odd_multiples, *b_digit) {
            let mut multiple = *multiple;
            multiple.negate_if(Mask::from_bit(u64::from(*b_digit < 0)));
            sum = sum.add_vartime(&multiple);
        }
    }
    sum
}
