//! edwards25519: -x² + y² = 1 + d·x²·y² (RFC 7748 §4.1, RFC 8032 §5.1), in extended coordinates.
//!
//! x = X/Z, y = Y/Z, T = X·Y/Z. The additions are complete: -1 is a square and d is not (Hisil, Wong, Carter,
//! Dawson 2008 §3.1). Does not decode points: X25519 needs multiples of the base point only.
//!
//! Timing: constant.

use super::base_table::MULTIPLES;
use super::field::{Element, Factor};
use crate::ct::Mask;

/// A point of the curve.
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

impl Point {
    const NEUTRAL: Self = Self { x: Element::ZERO, y: Element::ONE, z: Element::ONE, t: Element::ZERO };

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
    pub(crate) fn to_montgomery_u(&self) -> Element {
        self.z.add(&self.y).mul(&self.z.sub(&self.y).carried().invert())
    }
}

impl Addend {
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

    /// d = -121665/121666.
    const D: Element = Element([
        0x3_4dca_1359_78a3,
        0x1_a828_3b15_6ebd,
        0x5_e7a2_6001_c029,
        0x7_39c6_63a0_3cbb,
        0x5_2036_cee2_b6ff,
    ]);
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
}
