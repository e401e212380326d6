//! edwards25519: -x² + y² = 1 + d·x²·y² (RFC 7748 §4.1, RFC 8032 §5.1), in extended coordinates.
//!
//! x = X/Z, y = Y/Z, T = X·Y/Z. The additions are complete: -1 is a square and d is not (Hisil, Wong, Carter,
//! Dawson 2008 §3.1). Does not refuse points of small order: RFC 8032 does not either.
//!
//! Timing: constant, except `_vartime`.

use super::base_table::MULTIPLES;
use super::field::{Element, Factor};
use super::scalar::Scalar;
use crate::ct::Mask;
use crate::ec::sparse_digits::{odd_entry_vartime, sparse_digits_vartime};

/// d = -121665/121666.
const D: Element = Element([
    0x3_4dca_1359_78a3,
    0x1_a828_3b15_6ebd,
    0x5_e7a2_6001_c029,
    0x7_39c6_63a0_3cbb,
    0x5_2036_cee2_b6ff,
]);

/// A point of the curve.
#[derive(Clone, Copy)]
pub(crate) struct Point {
    x: Element,
    y: Element,
    z: Element,
    t: Element,
}

/// An affine point as the addition wants it: [(y + x)/2, (y - x)/2, d·x·y]. The halves save doubling Z.
struct Addend {
    half_sum: Element,
    half_difference: Element,
    d_x_y: Element,
}

/// A point in extended coordinates as the addition wants it: [Y + X, Y - X, 2·d·T, 2·Z].
struct ExtendedAddend {
    sum: Element,
    difference: Element,
    two_d_t: Element,
    two_z: Element,
}

impl Point {
    pub(crate) const NEUTRAL: Self =
        Self { x: Element::ZERO, y: Element::ONE, z: Element::ONE, t: Element::ZERO };

    /// `2·self` (dbl-2008-hwcd, every coordinate negated, which is the same point).
    fn double(&self) -> Self {
        let (x_squared, y_squared, z_squared) = (self.x.square(), self.y.square(), self.z.square());
        let h = x_squared.add(&y_squared).carried();
        let g = y_squared.sub(&x_squared).carried();
        let e = self.x.add(&self.y).square().sub(&h);
        let f = z_squared.add(&z_squared).carried().sub(&g);
        Self { x: e.mul(&f), y: g.mul(&h), z: f.mul(&g), t: e.mul(&h) }
    }

    /// `self + other` (madd-2008-hwcd-3, with every intermediate halved): 7 products.
    #[inline(always)]
    fn add(&self, other: &Addend) -> Self {
        let a = self.y.sub(&self.x).mul(&other.half_difference);
        let b = self.y.add(&self.x).mul(&other.half_sum);
        let c = self.t.mul(&other.d_x_y);
        let (e, h) = (b.sub(&a), b.add(&a));
        let (f, g) = (self.z.sub(&c), self.z.add(&c));
        Self { x: e.mul(&f), y: g.mul(&h), z: f.mul(&g), t: e.mul(&h) }
    }

    /// `self ± other`, plus where `positive` (add-2008-hwcd-3): 8 products. The sign is public.
    fn add_extended_vartime(&self, other: &ExtendedAddend, positive: bool) -> Self {
        // -(x, y) = (-x, y): the sum and the difference change places, T its sign.
        let (sum, difference) =
            if positive { (&other.sum, &other.difference) } else { (&other.difference, &other.sum) };
        let a = self.y.sub(&self.x).mul(difference);
        let b = self.y.add(&self.x).mul(sum);
        let c = self.t.mul(&other.two_d_t);
        let d = self.z.mul(&other.two_z);
        let (e, h) = (b.sub(&a), b.add(&a));
        let (minus, plus) = (d.sub(&c), d.add(&c));
        let (f, g) = if positive { (minus, plus) } else { (plus, minus) };
        Self { x: e.mul(&f), y: g.mul(&h), z: f.mul(&g), t: e.mul(&h) }
    }

    fn to_addend(self) -> ExtendedAddend {
        let d_t = self.t.mul(&D);
        ExtendedAddend {
            sum: self.y.add(&self.x).carried(),
            difference: self.y.sub(&self.x).carried(),
            two_d_t: d_t.add(&d_t).carried(),
            two_z: self.z.add(&self.z).carried(),
        }
    }

    /// `a·B + b·point` for public scalars: the doublings are shared, the digits are sparse (width-w NAF).
    pub(crate) fn double_multiply_vartime(a: &Scalar, b: &Scalar, point: &Self) -> Self {
        /// The odd multiples of B are those of the first row of the table: up to 7·B.
        const BASE_WIDTH: u32 = 4;
        const POINT_WIDTH: u32 = 5;
        let a_digits: [i8; 257] = sparse_digits_vartime(a.limbs_vartime(), BASE_WIDTH);
        let b_digits: [i8; 257] = sparse_digits_vartime(b.limbs_vartime(), POINT_WIDTH);

        // 1P, 3P, 5P … 15P.
        let doubled = point.double().to_addend();
        let mut multiple = *point;
        let odd_multiples: [ExtendedAddend; 8] = core::array::from_fn(|_| {
            let addend = multiple.to_addend();
            multiple = multiple.add_extended_vartime(&doubled, true);
            addend
        });

        let mut sum = Self::NEUTRAL;
        for (a_digit, b_digit) in a_digits.iter().zip(&b_digits).rev() {
            sum = sum.double();
            if let Some(entry) = MULTIPLES[0].get(usize::from(a_digit.unsigned_abs().wrapping_sub(1))) {
                sum = sum.add(&Addend::of_entry_vartime(entry, *a_digit > 0));
            }
            if let Some(multiple) = odd_entry_vartime(&odd_multiples, *b_digit) {
                sum = sum.add_extended_vartime(multiple, *b_digit > 0);
            }
        }
        sum
    }

    /// RFC 8032 §5.1.3: the point of a public encoding, y and the sign of x. None for a y of p or more, for a y that
    /// is of no point, and for a negative zero.
    pub(crate) fn from_bytes_vartime(bytes: &[u8; 32]) -> Option<Self> {
        let mut y = *bytes;
        y[31] &= 0x7f;
        let odd = Mask::from_bit(u64::from(bytes[31] >> 7));
        let y = Element::from_bytes_vartime(&y)?;
        // x² = (y² - 1)/(d·y² + 1); the denominator is not zero, because -1/d is no square.
        let y_squared = y.square();
        let numerator = y_squared.sub(&Element::ONE).carried();
        let denominator = y_squared.mul(&D).add(&Element::ONE).carried();
        let mut x = Element::sqrt_of_quotient_vartime(&numerator, &denominator)?;
        if x.equals_vartime(Element::ZERO) {
            // RFC 8032 §5.1.3 step 4: "If x = 0, and x_0 = 1, decoding fails."
            if odd.bit() == 1 {
                return None;
            }
        } else if x.is_odd().bit() != odd.bit() {
            x = x.neg().carried();
        }
        Some(Self { x, y, z: Element::ONE, t: x.mul(&y) })
    }

    /// Writes RFC 8032 §5.1.2: y, and the sign of x in the top bit. Returns the point with Z = 1.
    pub(crate) fn to_bytes(self, out: &mut [u8; 32]) -> Self {
        let inverse = self.z.invert();
        let (x, y) = (self.x.mul(&inverse), self.y.mul(&inverse));
        y.to_bytes(out);
        out[31] |= (x.is_odd().bit() as u8) << 7;
        Self { x, y, z: Element::ONE, t: x.mul(&y) }
    }

    /// `-self` (RFC 8032 §5.1.4).
    pub(crate) fn neg(&self) -> Self {
        Self { x: self.x.neg().carried(), t: self.t.neg().carried(), ..*self }
    }

    /// `scalar·B`, for 32 little-endian bytes below 2^255.
    ///
    /// Two signed digits of four bits from each byte; the upper ones are summed first and multiplied by 16, so that
    /// one row of the table serves both.
    pub(crate) fn multiply_base(scalar: &[u8; 32]) -> Self {
        let mut sum = Self::NEUTRAL;
        for (row, byte) in MULTIPLES.iter().zip(scalar) {
            sum = sum.add(&Addend::scan(row, u64::from(byte >> 3)));
        }
        sum = sum.double().double().double().double();
        let mut below = 0;
        for (row, byte) in MULTIPLES.iter().zip(scalar) {
            sum = sum.add(&Addend::scan(row, u64::from((byte & 15) << 1 | below >> 7)));
            below = *byte;
        }
        sum
    }

    /// u of the same point on curve25519 (RFC 7748 §4.1): (1 + y)/(1 - y) = (Z + Y)/(Z - Y). The neutral point,
    /// which has no u, gives zero.
    pub(crate) fn to_montgomery_u(self) -> Element {
        self.z.add(&self.y).mul(&self.z.sub(&self.y).carried().invert())
    }
}

impl Addend {
    /// The entry of the table, or its opposite where not `positive`.
    fn of_entry_vartime(entry: &[[u64; 5]; 3], positive: bool) -> Self {
        let [half_sum, half_difference, d_x_y] = entry.map(Element);
        if positive {
            Self { half_sum, half_difference, d_x_y }
        } else {
            Self { half_sum: half_difference, half_difference: half_sum, d_x_y: d_x_y.neg().carried() }
        }
    }

    /// The multiple for one digit; reads the whole row. `window` is the digit's four bits and the highest bit below
    /// them, read as a two's complement number and halved upwards (Booth): -8 ..= 8.
    #[inline(always)]
    fn scan(row: &[[[u64; 5]; 3]; 8], window: u64) -> Self {
        let negative = Mask::from_bit(window >> 4);
        let magnitude = (negative.select(31 ^ window, window) + 1) >> 1;

        // The digit zero finds nothing and keeps the neutral point: x = 0, y = 1, and (y ± x)/2 = 1/2.
        const HALF: [u64; 5] = [(1 << 51) - 9, (1 << 51) - 1, (1 << 51) - 1, (1 << 51) - 1, (1 << 50) - 1];
        let none = Mask::is_zero(magnitude);
        let half = HALF.map(|limb| none.keep(limb));
        let mut chosen = [half, half, [0; 5]];
        for (position, entry) in (1..).zip(row) {
            let here = Mask::eq(magnitude, position);
            for (coordinate, values) in chosen.iter_mut().zip(entry) {
                for (limb, value) in coordinate.iter_mut().zip(values) {
                    *limb |= here.keep(*value);
                }
            }
        }
        // -(x, y) = (-x, y): the half sum and the half difference change places, d·x·y its sign.
        let [half_sum, half_difference, d_x_y] = chosen.map(Element);
        let mut addend = Self { half_sum, half_difference, d_x_y };
        Element::swap(negative, &mut addend.half_sum, &mut addend.half_difference);
        let negated = addend.d_x_y.neg().carried();
        negative.assign(&mut addend.d_x_y.0, &negated.0);
        addend
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE_X: Element = Element([
        0x6_2d60_8f25_d51a,
        0x4_12a4_b4f6_592a,
        0x7_5b71_71a4_b31d,
        0x1_ff60_5271_18fe,
        0x2_1693_6d3c_d6e5,
    ]);

    fn bytes(element: Element) -> [u8; 32] {
        let mut out = [0; 32];
        element.to_bytes(&mut out);
        out
    }

    fn affine(point: &Point) -> (Element, Element) {
        let inverse = point.z.invert();
        (point.x.mul(&inverse), point.y.mul(&inverse))
    }

    fn addend(x: &Element, y: &Element) -> Addend {
        let half = Element([2, 0, 0, 0, 0]).invert();
        Addend {
            half_sum: y.add(x).mul(&half),
            half_difference: y.sub(x).mul(&half),
            d_x_y: x.mul(y).mul(&D),
        }
    }

    #[test]
    fn the_table_holds_the_multiples_of_the_base_point() {
        // RFC 8032 §5.1: d = -121665/121666, y = 4/5, and the point is on the curve.
        let small = |value| Element([value, 0, 0, 0, 0]);
        assert_eq!(bytes(D.mul(&small(121_666))), bytes(small(121_665).neg().carried()));
        let base_y = small(4).mul(&small(5).invert());
        let (x_squared, y_squared) = (BASE_X.square(), base_y.square());
        let right = Element::ONE.add(&D.mul(&x_squared).mul(&y_squared)).carried();
        assert_eq!(bytes(y_squared.sub(&x_squared).carried()), bytes(right));

        let mut first = (BASE_X, base_y);
        for row in &MULTIPLES {
            let step = addend(&first.0, &first.1);
            let mut multiple = Point::NEUTRAL;
            for entry in row {
                multiple = multiple.add(&step);
                let (x, y) = affine(&multiple);
                let expected = addend(&x, &y);
                let expected = [expected.half_sum, expected.half_difference, expected.d_x_y];
                for (limbs, element) in entry.iter().zip(expected) {
                    assert_eq!(bytes(Element(*limbs)), bytes(element));
                    // The bounds of an element hold for the numbers of the table.
                    assert!(limbs.iter().all(|limb| *limb < 1 << 51));
                }
            }
            // 8·32 = 256.
            let mut next = multiple;
            for _ in 0..5 {
                next = next.double();
            }
            first = affine(&next);
        }
    }

    fn encoded(point: Point) -> [u8; 32] {
        let mut out = [0; 32];
        point.to_bytes(&mut out);
        out
    }

    /// The integers from 0 on, as scalars, and some that make digits carry.
    fn scalars() -> impl Iterator<Item = [u8; 32]> {
        let small = (0..40).map(|low| {
            let mut bytes = [0; 32];
            bytes[0] = low;
            bytes
        });
        // Below 2^252, so below L.
        let patterns = [0x0f, 0x88, 0x77, 0xff, 0x5a].map(|pattern| {
            let mut bytes = [pattern; 32];
            bytes[31] &= 0x0f;
            bytes
        });
        small.chain(patterns)
    }

    #[test]
    fn public_multiplication_agrees_with_the_secret_one() {
        let mut one = [0; 32];
        one[0] = 1;
        let base = Point::multiply_base(&one);
        for bytes in scalars() {
            let scalar = Scalar::reduce(&bytes);
            let expected = encoded(Point::multiply_base(&bytes));
            let zero = Scalar::reduce(&[0; 32]);
            assert_eq!(encoded(Point::double_multiply_vartime(&scalar, &zero, &base)), expected);
            assert_eq!(encoded(Point::double_multiply_vartime(&zero, &scalar, &base)), expected);
            // One product is the other, or its opposite.
            let sum = encoded(Point::multiply_base(&bytes).double());
            assert_eq!(encoded(Point::double_multiply_vartime(&scalar, &scalar, &base)), sum);
            let nothing = Point::double_multiply_vartime(&scalar, &scalar, &base.neg());
            assert_eq!(encoded(nothing), encoded(Point::NEUTRAL));
        }
    }

    #[test]
    fn encodings_are_read_back_and_no_other_is_taken() {
        for bytes in scalars() {
            let point = Point::multiply_base(&bytes);
            for point in [point, point.neg()] {
                let bytes = encoded(point);
                assert_eq!(encoded(Point::from_bytes_vartime(&bytes).unwrap()), bytes);
            }
        }
        // y = 1 and y = -1 with x = 0; the sign of zero is 0 (RFC 8032 §5.1.3 step 4).
        let one = bytes(Element::ONE);
        let minus_one = bytes(Element::ONE.neg().carried());
        for mut y in [one, minus_one] {
            assert!(Point::from_bytes_vartime(&y).is_some());
            y[31] |= 0x80;
            assert!(Point::from_bytes_vartime(&y).is_none());
        }
        // y of p and above up to 2^255 - 1 (§5.1.3 step 1), with either sign.
        for low in 0xed..=0xff {
            for top in [0x7f, 0xff] {
                let mut y = [0xff; 32];
                (y[0], y[31]) = (low, top);
                assert!(Point::from_bytes_vartime(&y).is_none());
            }
        }
        // About half of all y are of no point: 2 is one of them.
        let mut two = [0; 32];
        two[0] = 2;
        assert!(Point::from_bytes_vartime(&two).is_none());
    }
}
