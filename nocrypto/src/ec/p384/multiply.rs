//! Scalar multiplication on P-384: base point, any point, and the sum of both for verification.
//!
//! Secret scalars become 77 signed digits of five bits, -16 ..= 16; each digit's multiple is found by a scan of
//! the whole row and added under masks. The proofs that no addition meets its exceptional case (a point added
//! to itself) stand above each loop; they hold for this digit size and this order, and the tests repeat them.
//! Does not wipe its temporaries: the operations of `p384.rs` wipe the stack.
//!
//! Timing: constant, except `double_multiply_vartime`.

use super::base_table::MULTIPLES;
use super::field::FieldElement;
use super::scalar::Scalar;
use super::{AffinePoint, JacobianPoint};
use crate::ct::Mask;
use crate::ec::sparse_digits::{odd_entry_vartime, sparse_digits_vartime};

/// Bits of a signed digit.
const WINDOW: usize = 5;

/// `385/WINDOW`: a signed recoding may carry one bit past the top.
const DIGITS: usize = 77;

/// A row of the base point's table serves this many digits.
const STRIDE: usize = 4;

/// One signed digit: |digit| in 0 ..= 16 and whether it is negative.
struct Digit {
    magnitude: u64,
    negative: Mask,
}

impl Digit {
    /// Digit `index` of `scalar` (Booth): the bits of the window and the highest bit of the window below it are
    /// read as a two's complement number, which is halved upwards. The digits times 32^index sum to the scalar.
    #[inline(always)]
    fn of(scalar: &Scalar, index: usize) -> Self {
        let limb = |i: usize| scalar.0.get(i).copied().unwrap_or(0);
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
fn scan<const LIMBS: usize>(row: &[[u64; LIMBS]; 16], magnitude: u64) -> [u64; LIMBS] {
    let mut chosen = [0; LIMBS];
    for (index, entry) in (1..).zip(row) {
        let here = Mask::eq(magnitude, index);
        for (limb, value) in chosen.iter_mut().zip(entry) {
            *limb |= here.keep(*value);
        }
    }
    chosen
}

/// An entry of the base point's tables.
#[inline(always)]
fn affine(entry: &[u64; 12]) -> AffinePoint {
    let [x0, x1, x2, x3, x4, x5, y0, y1, y2, y3, y4, y5] = *entry;
    AffinePoint { x: FieldElement([x0, x1, x2, x3, x4, x5]), y: FieldElement([y0, y1, y2, y3, y4, y5]) }
}

/// `scalar·G`: the digits whose index is 3 modulo 4 are summed first and multiplied by 32, then those of 2 are added,
/// and so on, so that one row of the table serves four digits.
///
/// No exceptional addition. Of digits in -16 ..= 16 in different places at least one of which is not 0 the lowest such
/// is at 32^i: the sum is a multiple of 32^i and not of 32^(i+1), so it is not 0. The sum s and the multiple
/// D = d·32^i that is added to it never share a place, so s - D is not 0 as an integer; modulo n it could only be
/// where |s - D| reaches n > 2^383.9. Without a digit at the top, i = 76, it stays below 16.6·32^75 < 2^380. The top
/// one comes last: s + D is then the scalar k itself, and s - D = k - d·2^381 = -n (it is below n), with 0 < d <= 16,
/// makes k/2^380 = 2·d - 16 + (2^384 - n)/2^380, which is to be within 0.52 of d: then d = 16, and k = 2^385 - n
/// is not below n.
pub(super) fn multiply_base(scalar: &Scalar) -> JacobianPoint {
    let mut sum = JacobianPoint::INFINITY;
    for first in (0..STRIDE).rev() {
        for _ in 0..WINDOW {
            sum = sum.double();
        }
        for (index, row) in (first..DIGITS).step_by(STRIDE).zip(&MULTIPLES) {
            let digit = Digit::of(scalar, index);
            let mut multiple = affine(&scan(row, digit.magnitude));
            multiple.negate_if(digit.negative);
            let added = sum.add_affine_distinct(&multiple);
            sum = JacobianPoint::select(Mask::is_zero(digit.magnitude), &sum, &added);
        }
    }
    sum
}

/// `scalar·point`, for a point of the curve other than infinity, which has order n.
///
/// No exceptional addition: before digit i < 76 the sum is 32·a·P, with a the scalar's higher part. Where a = 0 it
/// is infinity, which the addition serves. Otherwise 32·a is at least 32 and not ±d, |d| <= 16, as an integer; and
/// modulo n, 32·a + d is at most the scalar k < n, while 32·a - d reaches n only at the last digit, where it is
/// k - 2·d: k - 2·d = n makes d negative, k = n + 2·d and, modulo 32, k = d, so d = -n = -19 modulo 32: no d in
/// -16 ..= -1 is.
pub(super) fn multiply(scalar: &Scalar, point: &AffinePoint) -> JacobianPoint {
    let mut table = [[0u64; 18]; 16];
    fill_table(&mut table, point);
    let mut sum = JacobianPoint::INFINITY;
    for index in (0..DIGITS).rev() {
        for _ in 0..WINDOW {
            sum = sum.double();
        }
        let digit = Digit::of(scalar, index);
        let entry = scan(&table, digit.magnitude);
        let mut multiple = jacobian(&entry);
        multiple.negate_if(digit.negative);
        // The digit zero finds Z = 0, infinity.
        sum = sum.add_distinct(&multiple);
    }
    sum
}

/// `table[j] = (j + 1)·point`. The additions are of j·P and P, 2 <= j < 16: never equal, never infinity.
fn fill_table(table: &mut [[u64; 18]; 16], point: &AffinePoint) {
    let mut multiple = point.to_jacobian();
    table[0] = limbs(&multiple);
    for j in 1..16 {
        multiple = if j % 2 == 1 {
            jacobian(&table[j / 2]).double()
        } else {
            jacobian(&table[j - 1]).add_affine_distinct(point)
        };
        table[j] = limbs(&multiple);
    }
}

#[inline(always)]
fn limbs(point: &JacobianPoint) -> [u64; 18] {
    let mut limbs = [0; 18];
    let coordinates = point.x.0.iter().chain(&point.y.0).chain(&point.z.0);
    for (limb, value) in limbs.iter_mut().zip(coordinates) {
        *limb = *value;
    }
    limbs
}

#[inline(always)]
fn jacobian(limbs: &[u64; 18]) -> JacobianPoint {
    let coordinate = |first: usize| FieldElement(core::array::from_fn(|i| limbs[first + i]));
    JacobianPoint { x: coordinate(0), y: coordinate(6), z: coordinate(12) }
}

/// `a·G + b·point`, for public scalars: the doublings are shared, the digits are sparse (width-w NAF).
pub(super) fn double_multiply_vartime(a: &Scalar, b: &Scalar, point: &AffinePoint) -> JacobianPoint {
    /// The odd multiples of G are those of the first row of the table: up to 15·G.
    const BASE_WIDTH: u32 = 5;
    const POINT_WIDTH: u32 = 5;
    let a_digits: [i8; 385] = sparse_digits_vartime(&a.0, BASE_WIDTH);
    let b_digits: [i8; 385] = sparse_digits_vartime(&b.0, POINT_WIDTH);

    // 1P, 3P, 5P … 15P.
    let mut odd_multiples = [point.to_jacobian(); 8];
    let doubled = odd_multiples[0].double();
    for j in 1..8 {
        odd_multiples[j] = odd_multiples[j - 1].add_vartime(&doubled);
    }

    let mut sum = JacobianPoint::INFINITY;
    for (a_digit, b_digit) in a_digits.iter().zip(&b_digits).rev() {
        sum = sum.double();
        if let Some(entry) = MULTIPLES[0].get(usize::from(a_digit.unsigned_abs().wrapping_sub(1))) {
            let mut multiple = affine(entry);
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

#[cfg(test)]
mod tests {
    use super::super::scalar::ORDER;
    use super::*;
    use crate::bignum::limbs as integers;

    const GENERATOR: AffinePoint = AffinePoint {
        x: FieldElement([
            0x3dd0_7566_49c0_b528,
            0x20e3_78e2_a0d6_ce38,
            0x879c_3afc_541b_4d6e,
            0x6454_8684_59a3_0eff,
            0x812f_f723_614e_de2b,
            0x4d3a_adc2_299e_1513,
        ]),
        y: FieldElement([
            0x2304_3dad_4b03_a4fe,
            0xa1bf_a8bf_7bb4_a9ac,
            0x8bad_e756_2e83_b050,
            0xc6c3_5219_68f4_ffd9,
            0xdd80_0226_3969_a840,
            0x2b78_abc2_5a15_c5e9,
        ]),
    };

    fn same(a: &JacobianPoint, b: &JacobianPoint) -> bool {
        let (a, b) = (a.to_affine(), b.to_affine());
        a.x.0 == b.x.0 && a.y.0 == b.y.0
    }

    /// Double and add, bit by bit, with additions that serve every case.
    fn multiply_slowly(scalar: &Scalar, point: &AffinePoint) -> JacobianPoint {
        let mut sum = JacobianPoint::INFINITY;
        for bit in (0..384).rev() {
            sum = sum.double();
            if scalar.0[bit / 64] >> (bit % 64) & 1 == 1 {
                sum = sum.add_affine_vartime(point);
            }
        }
        sum
    }

    /// Scalars at the ends of the range, around powers of two, and made of runs of digits.
    fn edge_scalars() -> impl Iterator<Item = Scalar> {
        let near_order = (1..40).map(|j| integers::sub(&ORDER.limbs, &[j, 0, 0, 0, 0, 0]).0);
        let small = (1..40).map(|j| [j, 0, 0, 0, 0, 0]);
        let powers = (0..384).flat_map(|bit| {
            let mut power = [0u64; 6];
            power[bit / 64] = 1 << (bit % 64);
            [power, integers::sub(&power, &[1, 0, 0, 0, 0, 0]).0]
        });
        let runs = [[u64::MAX; 6], [0x8421_0842_1084_2108; 6], [0xf83e_0f83_e0f8_3e0f; 6]].into_iter();
        let residues = near_order.chain(small).chain(powers).chain(runs).map(|limbs| Scalar::reduce(&limbs));
        residues.filter(|scalar| scalar.is_zero().bit() == 0)
    }

    #[test]
    fn base_tables_hold_the_multiples_of_the_base_point() {
        assert!(GENERATOR.is_on_curve_vartime());
        let mut first = GENERATOR;
        for row in &MULTIPLES {
            let mut multiple = first.to_jacobian();
            for entry in row {
                let expected = multiple.to_affine();
                let entry = affine(entry);
                assert!(entry.x.0 == expected.x.0 && entry.y.0 == expected.y.0);
                multiple = multiple.add_affine_vartime(&first);
            }
            // 32^4 = 16·2^16.
            let next = (0..16).fold(affine(&row[15]).to_jacobian(), |sum, _| sum.double());
            first = next.to_affine();
        }
    }

    #[test]
    fn digits_sum_to_the_scalar() {
        for scalar in edge_scalars() {
            let mut sum = Scalar::zero();
            for index in (0..DIGITS).rev() {
                for _ in 0..WINDOW {
                    sum = sum.add(&sum);
                }
                let digit = Digit::of(&scalar, index);
                assert!(digit.magnitude <= 16);
                let magnitude = Scalar([digit.magnitude, 0, 0, 0, 0, 0]);
                let negated = Scalar(integers::sub_mod(&[0; 6], &magnitude.0, &ORDER.limbs));
                sum = sum.add(if digit.negative.bit() == 1 { &negated } else { &magnitude });
            }
            assert_eq!(sum.0, scalar.0);
        }
    }

    #[test]
    fn multiplications_agree_at_the_edges() {
        let other = GENERATOR.to_jacobian().double().add_affine_vartime(&GENERATOR).to_affine();
        for scalar in edge_scalars() {
            let expected = multiply_slowly(&scalar, &GENERATOR);
            assert!(same(&multiply_base(&scalar), &expected), "{:x?}", scalar.0);
            assert!(same(&multiply(&scalar, &GENERATOR), &expected), "{:x?}", scalar.0);
            let expected = multiply_slowly(&scalar, &other);
            assert!(same(&multiply(&scalar, &other), &expected), "{:x?}", scalar.0);
            // a·G + b·3G, also where one product is the other, its opposite, or nothing.
            let one_third = Scalar([3, 0, 0, 0, 0, 0]).invert();
            let b = scalar.mul(&one_third);
            let minus_b = Scalar(integers::sub_mod(&[0; 6], &b.0, &ORDER.limbs));
            let twice = multiply_slowly(&scalar, &GENERATOR).double();
            assert!(same(&double_multiply_vartime(&scalar, &b, &other), &twice));
            assert!(double_multiply_vartime(&scalar, &minus_b, &other).is_infinity_vartime());
            assert!(same(&double_multiply_vartime(&Scalar::zero(), &scalar, &other), &expected));
        }
        assert!(double_multiply_vartime(&Scalar::zero(), &Scalar::zero(), &other).is_infinity_vartime());
    }

    #[test]
    fn the_exceptional_scalar_of_the_proof_does_not_exist() {
        // multiply: only k = n - 2·|d| with last digit -|d| would add a point to itself.
        for magnitude in 1..=16 {
            let scalar = Scalar(integers::sub(&ORDER.limbs, &[2 * magnitude, 0, 0, 0, 0, 0]).0);
            let digit = Digit::of(&scalar, 0);
            assert!(digit.negative.bit() == 0 || digit.magnitude != magnitude);
        }
    }

    #[test]
    fn every_top_digit() {
        // multiply_base: the last addition is the one whose difference is compared with n.
        for top in 0..=16u64 {
            for low in [[0; 6], [1, 0, 0, 0, 0, 0], [u64::MAX, u64::MAX, u64::MAX, u64::MAX, u64::MAX, 0]] {
                for sign in [0, 1] {
                    // The last is 2^384: what is below it, and nothing.
                    let at_top = [0, 0, 0, 0, 0, top << 60];
                    let sum =
                        if sign == 0 { integers::add(&at_top, &low) } else { integers::sub(&at_top, &low) };
                    let scalar = Scalar::reduce(&sum.0);
                    if scalar.is_zero().bit() == 0 {
                        let expected = multiply_slowly(&scalar, &GENERATOR);
                        assert!(same(&multiply_base(&scalar), &expected), "{:x?}", scalar.0);
                    }
                }
            }
        }
    }
}
