//! edwards25519: -x² + y² = 1 + d·x²·y² (RFC 7748 §4.1, RFC 8032 §5.1), in extended coordinates.
//!
//! x = X/Z, y = Y/Z, T = X·Y/Z. The additions are complete: -1 is a square and d is not (Hisil, Wong, Carter,
//! Dawson 2008 §3.1). Does not refuse points of small order: RFC 8032 does not either.
//!
//! Timing: constant, except `_vartime`.

use super::base_table::MULTIPLES;
use super::field::{Factor, Field, MODULUS};
use super::scalar::Scalar;
use crate::bignum::limbs;
use crate::ct::Mask;
use crate::ec::sparse_digits::{odd_entry_vartime, sparse_digits_vartime};

/// d = -121665/121666.
const D: [u64; 4] =
    [0x75eb_4dca_1359_78a3, 0x0070_0a4d_4141_d8ab, 0x8cc7_4079_7779_e898, 0x5203_6cee_2b6f_fe73];

/// A point of the curve.
#[derive(Clone, Copy)]
pub(super) struct Point<F> {
    x: F,
    y: F,
    z: F,
    t: F,
}

/// The affine coordinates of a public point, below p: the same on every backend.
#[derive(Clone, Copy)]
pub(in crate::ec) struct Affine {
    x: [u64; 4],
    y: [u64; 4],
}

/// An affine point as the addition wants it: [(y + x)/2, (y - x)/2, d·x·y]. The halves save doubling Z.
struct Addend<F> {
    half_sum: F,
    half_difference: F,
    d_x_y: F,
}

/// A point in extended coordinates as the addition wants it: [Y + X, Y - X, 2·d·T, 2·Z].
struct ExtendedAddend<F> {
    sum: F,
    difference: F,
    two_d_t: F,
    two_z: F,
}

impl Affine {
    /// 0, 1.
    pub(in crate::ec) const NEUTRAL: Self = Self { x: [0; 4], y: [1, 0, 0, 0] };
}

impl<F: Field> Point<F> {
    fn neutral(token: F::Token) -> Self {
        let (zero, one) = (F::zero(token), F::one(token));
        Self { x: zero, y: one, z: one, t: zero }
    }

    pub(super) fn of(point: &Affine, token: F::Token) -> Self {
        let (x, y) = (F::from_words(&point.x, token), F::from_words(&point.y, token));
        Self { x, y, z: F::one(token), t: x.mul(&y) }
    }

    /// `2·self` (dbl-2008-hwcd, every coordinate negated, which is the same point).
    #[inline(always)]
    fn double(&self) -> Self {
        let (x_squared, y_squared, z_squared) = (self.x.square(), self.y.square(), self.z.square());
        let h = F::carried(x_squared.add(&y_squared));
        let g = F::carried(y_squared.sub(&x_squared));
        let e = self.x.add(&self.y).square().sub(&h);
        let f = F::carried(z_squared.add(&z_squared)).sub(&g);
        Self { x: e.mul(&f), y: g.mul(&h), z: f.mul(&g), t: e.mul(&h) }
    }

    /// `self + other` (madd-2008-hwcd-3, with every intermediate halved): 7 products.
    #[inline(always)]
    fn add(&self, other: &Addend<F>) -> Self {
        let a = self.y.sub(&self.x).mul(&other.half_difference);
        let b = self.y.add(&self.x).mul(&other.half_sum);
        let c = self.t.mul(&other.d_x_y);
        let (e, h) = (b.sub(&a), b.add(&a));
        let (f, g) = (self.z.sub(&c), self.z.add(&c));
        Self { x: e.mul(&f), y: g.mul(&h), z: f.mul(&g), t: e.mul(&h) }
    }

    /// `self ± other`, plus where `positive` (add-2008-hwcd-3): 8 products. The sign is public.
    fn add_extended_vartime(&self, other: &ExtendedAddend<F>, positive: bool) -> Self {
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

    fn to_addend(self) -> ExtendedAddend<F> {
        let d_t = self.t.mul(&F::from_words(&D, self.t.token()));
        ExtendedAddend {
            sum: F::carried(self.y.add(&self.x)),
            difference: F::carried(self.y.sub(&self.x)),
            two_d_t: F::carried(d_t.add(&d_t)),
            two_z: F::carried(self.z.add(&self.z)),
        }
    }

    /// `a·B + b·point` for public scalars: the doublings are shared, the digits are sparse (width-w NAF).
    pub(super) fn double_multiply_vartime(a: &Scalar, b: &Scalar, point: &Self) -> Self {
        /// The odd multiples of B are those of the first row of the table: up to 7·B.
        const BASE_WIDTH: u32 = 4;
        const POINT_WIDTH: u32 = 5;
        let a_digits: [i8; 257] = sparse_digits_vartime(a.limbs_vartime(), BASE_WIDTH);
        let b_digits: [i8; 257] = sparse_digits_vartime(b.limbs_vartime(), POINT_WIDTH);

        // 1P, 3P, 5P … 15P.
        let doubled = point.double().to_addend();
        let mut multiple = *point;
        let odd_multiples: [ExtendedAddend<F>; 8] = core::array::from_fn(|_| {
            let addend = multiple.to_addend();
            multiple = multiple.add_extended_vartime(&doubled, true);
            addend
        });

        let token = point.x.token();
        let mut sum = Self::neutral(token);
        for (a_digit, b_digit) in a_digits.iter().zip(&b_digits).rev() {
            sum = sum.double();
            if let Some(entry) = MULTIPLES[0].get(usize::from(a_digit.unsigned_abs().wrapping_sub(1))) {
                sum = sum.add(&Addend::of_entry_vartime(entry, *a_digit > 0, token));
            }
            if let Some(multiple) = odd_entry_vartime(&odd_multiples, *b_digit) {
                sum = sum.add_extended_vartime(multiple, *b_digit > 0);
            }
        }
        sum
    }

    /// RFC 8032 §5.1.3: the point of a public encoding, y and the sign of x. None for a y of p or more, for a y that
    /// is of no point, and for a negative zero.
    pub(super) fn from_bytes_vartime(bytes: &[u8; 32], token: F::Token) -> Option<Affine> {
        let mut y = *bytes;
        y[31] &= 0x7f;
        let odd = Mask::from_bit(u64::from(bytes[31] >> 7));
        let (y, one) = (F::from_bytes_vartime(&y, token)?, F::one(token));
        // x² = (y² - 1)/(d·y² + 1); the denominator is not zero, because -1/d is no square.
        let y_squared = y.square();
        let numerator = F::carried(y_squared.sub(&one));
        let denominator = F::carried(y_squared.mul(&F::from_words(&D, token)).add(&one));
        let mut x = F::sqrt_of_quotient_vartime(&numerator, &denominator)?;
        if x.equals_vartime(F::zero(token)) {
            // RFC 8032 §5.1.3 step 4: "If x = 0, and x_0 = 1, decoding fails."
            if odd.bit() == 1 {
                return None;
            }
        } else if x.is_odd().bit() != odd.bit() {
            x = x.neg();
        }
        Some(Affine { x: x.to_words(), y: y.to_words() })
    }

    /// Writes RFC 8032 §5.1.2: y, and the sign of x in the top bit. Returns the affine point.
    pub(super) fn to_bytes(self, out: &mut [u8; 32]) -> Affine {
        let inverse = self.z.invert();
        let (x, y) = (self.x.mul(&inverse), self.y.mul(&inverse));
        y.to_bytes(out);
        out[31] |= (x.is_odd().bit() as u8) << 7;
        Affine { x: x.to_words(), y: y.to_words() }
    }

    /// `-self` (RFC 8032 §5.1.4).
    pub(super) fn neg(&self) -> Self {
        Self { x: self.x.neg(), t: self.t.neg(), ..*self }
    }

    /// `scalar·B`, for 32 little-endian bytes below 2^255.
    ///
    /// Two signed digits of four bits from each byte; the upper ones are summed first and multiplied by 16, so that
    /// one row of the table serves both.
    pub(super) fn multiply_base(scalar: &[u8; 32], token: F::Token) -> Self {
        let mut sum = Self::neutral(token);
        for (row, byte) in MULTIPLES.iter().zip(scalar) {
            sum = sum.add(&Addend::scan(row, u64::from(byte >> 3), token));
        }
        sum = sum.double().double().double().double();
        let mut below = 0;
        for (row, byte) in MULTIPLES.iter().zip(scalar) {
            sum = sum.add(&Addend::scan(row, u64::from((byte & 15) << 1 | below >> 7), token));
            below = *byte;
        }
        sum
    }

    /// u of the same point on curve25519 (RFC 7748 §4.1): (1 + y)/(1 - y) = (Z + Y)/(Z - Y). The neutral point,
    /// which has no u, gives zero.
    pub(super) fn to_montgomery_u(self) -> F {
        self.z.add(&self.y).mul(&F::carried(self.z.sub(&self.y)).invert())
    }
}

impl<F: Field> Addend<F> {
    fn of_words([half_sum, half_difference, d_x_y]: &[[u64; 4]; 3], token: F::Token) -> Self {
        Self {
            half_sum: F::from_words(half_sum, token),
            half_difference: F::from_words(half_difference, token),
            d_x_y: F::from_words(d_x_y, token),
        }
    }

    /// The entry of the table, or its opposite where not `positive`.
    fn of_entry_vartime(entry: &[[u64; 4]; 3], positive: bool, token: F::Token) -> Self {
        let [half_sum, half_difference, d_x_y] = *entry;
        if positive {
            Self::of_words(entry, token)
        } else {
            Self::of_words(&[half_difference, half_sum, negated(&d_x_y)], token)
        }
    }

    /// The multiple for one digit; reads the whole row. `window` is the digit's four bits and the highest bit below
    /// them, read as a two's complement number and halved upwards (Booth): -8 ..= 8.
    #[inline(always)]
    fn scan(row: &[[[u64; 4]; 3]; 8], window: u64, token: F::Token) -> Self {
        let negative = Mask::from_bit(window >> 4);
        let magnitude = (negative.select(31 ^ window, window) + 1) >> 1;

        // The digit zero finds nothing and keeps the neutral point: x = 0, y = 1, and (y ± x)/2 = 1/2.
        const HALF: [u64; 4] = [u64::MAX - 8, u64::MAX, u64::MAX, u64::MAX >> 2];
        let none = Mask::is_zero(magnitude);
        let half = HALF.map(|word| none.keep(word));
        let mut chosen = [half, half, [0; 4]];
        for (position, entry) in (1..).zip(row) {
            let here = Mask::eq(magnitude, position);
            for (coordinate, values) in chosen.iter_mut().zip(entry) {
                for (word, value) in coordinate.iter_mut().zip(values) {
                    *word |= here.keep(*value);
                }
            }
        }
        // -(x, y) = (-x, y): the half sum and the half difference change places, d·x·y its sign.
        let [half_sum, half_difference, d_x_y] = &mut chosen;
        negative.swap(half_sum, half_difference);
        let opposite = negated(d_x_y);
        negative.assign(d_x_y, &opposite);
        Self::of_words(&chosen, token)
    }
}

/// `p - value`, for a value of at most p.
fn negated(value: &[u64; 4]) -> [u64; 4] {
    limbs::sub(&MODULUS, value).0
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::bignum::IntegerBackend;

    const BASE_X: [u64; 4] =
        [0xc956_2d60_8f25_d51a, 0x692c_c760_9525_a7b2, 0xc0a4_e231_fdd6_dc5c, 0x2169_36d3_cd6e_53fe];

    fn bytes<F: Field>(element: F) -> [u8; 32] {
        let mut out = [0; 32];
        element.to_bytes(&mut out);
        out
    }

    fn affine<F: Field>(point: &Point<F>) -> (F, F) {
        let inverse = point.z.invert();
        (point.x.mul(&inverse), point.y.mul(&inverse))
    }

    fn addend<F: Field>(x: &F, y: &F) -> Addend<F> {
        let token = x.token();
        let half = F::from_words(&[2, 0, 0, 0], token).invert();
        Addend {
            half_sum: y.add(x).mul(&half),
            half_difference: y.sub(x).mul(&half),
            d_x_y: x.mul(y).mul(&F::from_words(&D, token)),
        }
    }

    fn encoded<F: Field>(point: Point<F>) -> [u8; 32] {
        let mut out = [0; 32];
        point.to_bytes(&mut out);
        out
    }

    fn decoded<F: Field>(bytes: &[u8; 32], token: F::Token) -> Option<Point<F>> {
        Point::<F>::from_bytes_vartime(bytes, token).map(|point| Point::of(&point, token))
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

    fn table_holds_the_multiples_of_the_base_point<F: Field>(token: F::Token) {
        // RFC 8032 §5.1: d = -121665/121666, y = 4/5, and the point is on the curve.
        let small = |value| F::from_words(&[value, 0, 0, 0], token);
        let (d, base_x) = (F::from_words(&D, token), F::from_words(&BASE_X, token));
        assert_eq!(bytes(d.mul(&small(121_666))), bytes(small(121_665).neg()));
        let base_y = small(4).mul(&small(5).invert());
        let (x_squared, y_squared) = (base_x.square(), base_y.square());
        let right = F::carried(F::one(token).add(&d.mul(&x_squared).mul(&y_squared)));
        assert_eq!(bytes(F::carried(y_squared.sub(&x_squared))), bytes(right));

        let mut first = (base_x, base_y);
        for row in &MULTIPLES {
            let step = addend(&first.0, &first.1);
            let mut multiple = Point::neutral(token);
            for entry in row {
                multiple = multiple.add(&step);
                let (x, y) = affine(&multiple);
                let expected = addend(&x, &y);
                // The numbers of the table are reduced.
                let expected = [expected.half_sum, expected.half_difference, expected.d_x_y];
                assert_eq!(*entry, expected.map(F::to_words));
            }
            // 8·32 = 256.
            let mut next = multiple;
            for _ in 0..5 {
                next = next.double();
            }
            first = affine(&next);
        }
    }

    fn public_multiplication_agrees_with_the_secret_one<F: Field>(token: F::Token) {
        let mut one = [0; 32];
        one[0] = 1;
        let base = Point::<F>::multiply_base(&one, token);
        for bytes in scalars() {
            let scalar = Scalar::reduce(&bytes);
            let expected = encoded(Point::<F>::multiply_base(&bytes, token));
            let zero = Scalar::reduce(&[0; 32]);
            assert_eq!(encoded(Point::double_multiply_vartime(&scalar, &zero, &base)), expected);
            assert_eq!(encoded(Point::double_multiply_vartime(&zero, &scalar, &base)), expected);
            // One product is the other, or its opposite.
            let sum = encoded(Point::<F>::multiply_base(&bytes, token).double());
            assert_eq!(encoded(Point::double_multiply_vartime(&scalar, &scalar, &base)), sum);
            let nothing = Point::double_multiply_vartime(&scalar, &scalar, &base.neg());
            assert_eq!(encoded(nothing), encoded(Point::<F>::neutral(token)));
        }
    }

    fn encodings_are_read_back_and_no_other_is_taken<F: Field>(token: F::Token) {
        for bytes in scalars() {
            let point = Point::<F>::multiply_base(&bytes, token);
            for point in [point, point.neg()] {
                let bytes = encoded(point);
                assert_eq!(encoded(decoded::<F>(&bytes, token).unwrap()), bytes);
            }
        }
        // y = 1 and y = -1 with x = 0; the sign of zero is 0 (RFC 8032 §5.1.3 step 4).
        let one = F::one(token);
        for mut y in [bytes(one), bytes(one.neg())] {
            assert!(decoded::<F>(&y, token).is_some());
            y[31] |= 0x80;
            assert!(decoded::<F>(&y, token).is_none());
        }
        // y of p and above up to 2^255 - 1 (§5.1.3 step 1), with either sign.
        for low in 0xed..=0xff {
            for top in [0x7f, 0xff] {
                let mut y = [0xff; 32];
                (y[0], y[31]) = (low, top);
                assert!(decoded::<F>(&y, token).is_none());
            }
        }
        // About half of all y are of no point: 2 is one of them.
        let mut two = [0; 32];
        two[0] = 2;
        assert!(decoded::<F>(&two, token).is_none());
    }

    fn all<F: Field>(token: F::Token) {
        table_holds_the_multiples_of_the_base_point::<F>(token);
        public_multiplication_agrees_with_the_secret_one::<F>(token);
        encodings_are_read_back_and_no_other_is_taken::<F>(token);
    }

    #[test]
    fn table_multiplications_and_encodings_on_every_backend() {
        use crate::ec::curve25519::field;
        for backend in IntegerBackend::available() {
            match backend {
                IntegerBackend::Soft => all::<field::soft::Element>(()),
                #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
                IntegerBackend::Bmi2Adx(token) => all::<field::x86_64::Element>(token),
            }
        }
    }
}
