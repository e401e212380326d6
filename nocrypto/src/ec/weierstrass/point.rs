//! Points of a curve: affine, and Jacobian with x = X/Z², y = Y/Z³ (Z = 0: the point at infinity).
//!
//! The additions here do not serve a point added to itself: each caller says why that cannot happen, or asks
//! (`_vartime`). Infinity is served by masks. Does not check that a point is on the curve: `PublicKey` does.
//! Multiplications and their proofs are in `multiply.rs`.
//!
//! Timing: constant, except `_vartime`.

use super::{Curve, FieldElement, Kernel};
use crate::ct::Mask;

/// A point other than infinity.
#[derive(Clone, Copy)]
pub(super) struct AffinePoint<K, const N: usize> {
    pub(super) x: FieldElement<K, N>,
    pub(super) y: FieldElement<K, N>,
}

/// Any point.
#[derive(Clone, Copy)]
pub(super) struct JacobianPoint<K, const N: usize> {
    pub(super) x: FieldElement<K, N>,
    pub(super) y: FieldElement<K, N>,
    pub(super) z: FieldElement<K, N>,
}

impl<K: Kernel<N>, const N: usize> AffinePoint<K, N> {
    /// Of residues x and y as a table holds them; zeros are no point, but what a key holds before it is set.
    #[inline(always)]
    pub(super) const fn new([x, y]: [[u64; N]; 2], kernel: K) -> Self {
        Self { x: FieldElement::new(x, kernel), y: FieldElement::new(y, kernel) }
    }

    /// The same point for another kernel.
    pub(super) fn on<L: Kernel<N, Curve = K::Curve>>(&self, kernel: L) -> AffinePoint<L, N> {
        AffinePoint::new([self.x.limbs, self.y.limbs], kernel)
    }

    /// x³ - 3x + b.
    pub(super) fn y_squared(x: &FieldElement<K, N>) -> FieldElement<K, N> {
        let b = FieldElement::new(K::Curve::B, x.kernel);
        x.square().mul(x).sub(&x.triple()).add(&b)
    }

    /// SEC 1 §3.2.2.1 step 3: the curve equation.
    pub(super) fn is_on_curve_vartime(&self) -> bool {
        self.y.square().equals_vartime(&Self::y_squared(&self.x))
    }

    /// `-self` where the mask is set.
    #[inline(always)]
    pub(super) fn negate_if(&mut self, mask: Mask) {
        self.y = FieldElement::select(mask, &self.y.neg(), &self.y);
    }

    /// With Z = 1.
    pub(super) fn to_jacobian(self) -> JacobianPoint<K, N> {
        JacobianPoint { x: self.x, y: self.y, z: FieldElement::new(K::Curve::RADIX, self.x.kernel) }
    }
}

impl<K: Kernel<N>, const N: usize> JacobianPoint<K, N> {
    /// Of residues X, Y and Z.
    #[inline(always)]
    pub(super) const fn new([x, y, z]: [[u64; N]; 3], kernel: K) -> Self {
        let (x, y) = (FieldElement::new(x, kernel), FieldElement::new(y, kernel));
        Self { x, y, z: FieldElement::new(z, kernel) }
    }

    /// X, Y and Z, for a table.
    #[inline(always)]
    pub(super) const fn limbs(&self) -> [[u64; N]; 3] {
        [self.x.limbs, self.y.limbs, self.z.limbs]
    }

    pub(super) const fn infinity(kernel: K) -> Self {
        Self::new([[0; N]; 3], kernel)
    }

    /// `-self` where the mask is set.
    #[inline(always)]
    pub(super) fn negate_if(&mut self, mask: Mask) {
        self.y = FieldElement::select(mask, &self.y.neg(), &self.y);
    }

    /// `2·self`, infinity included: 4 products, 4 squares.
    /// Complete, because the order is odd: no point has y = 0.
    ///
    /// Not inlined, as the additions: where a kernel's products are, loops of them leave the instruction cache.
    #[inline(never)]
    pub(super) fn double(&self) -> Self {
        let z_squared = self.z.square();
        // The slope over 2y: 3x² - 3 = 3·(X - Z²)·(X + Z²) over one denominator.
        let slope = self.x.sub(&z_squared).mul(&self.x.add(&z_squared)).triple();
        let two_y = self.y.double();
        let z = two_y.mul(&self.z);
        let four_y_squared = two_y.square();
        let s = four_y_squared.mul(&self.x);
        let x = slope.square().sub(&s.double());
        let y = slope.mul(&s.sub(&x)).sub(&four_y_squared.square().halve());
        Self { x, y, z }
    }

    /// `self + other`. Infinity may stand on either side; equal points give a wrong result (all zero).
    #[inline(never)]
    pub(super) fn add_distinct(&self, other: &Self) -> Self {
        let z1_squared = self.z.square();
        let z2_squared = other.z.square();
        let u1 = self.x.mul(&z2_squared);
        let u2 = other.x.mul(&z1_squared);
        let s1 = self.y.mul(&other.z).mul(&z2_squared);
        let s2 = other.y.mul(&self.z).mul(&z1_squared);
        let z = self.z.mul(&other.z);
        let sum = Self::add_tail(&u1, &s1, &u2.sub(&u1), &s2.sub(&s1), &z);
        let sum = Self::select(self.z.is_zero(), other, &sum);
        Self::select(other.z.is_zero(), self, &sum)
    }

    /// `self + other` for an affine `other`: 8 products, 3 squares. `self` may be infinity; equal points give a
    /// wrong result (all zero).
    #[inline(never)]
    pub(super) fn add_affine_distinct(&self, other: &AffinePoint<K, N>) -> Self {
        let z1_squared = self.z.square();
        let u2 = other.x.mul(&z1_squared);
        let s2 = other.y.mul(&self.z).mul(&z1_squared);
        let sum = Self::add_tail(&self.x, &self.y, &u2.sub(&self.x), &s2.sub(&self.y), &self.z);
        Self::select(self.z.is_zero(), &other.to_jacobian(), &sum)
    }

    /// The common end of both additions: with both points over one denominator, the first is (u, s), `h` and `r`
    /// are the differences of their coordinates, `z` is the product of their Z.
    #[inline(always)]
    fn add_tail(
        u: &FieldElement<K, N>,
        s: &FieldElement<K, N>,
        h: &FieldElement<K, N>,
        r: &FieldElement<K, N>,
        z: &FieldElement<K, N>,
    ) -> Self {
        let h_squared = h.square();
        let h_cubed = h_squared.mul(h);
        let v = u.mul(&h_squared);
        let x = r.square().sub(&h_cubed).sub(&v.double());
        let y = r.mul(&v.sub(&x)).sub(&s.mul(&h_cubed));
        Self { x, y, z: z.mul(h) }
    }

    /// `self + other` for every pair of points; tells the cases apart by branches.
    pub(super) fn add_vartime(&self, other: &Self) -> Self {
        if self.is_infinity_vartime() {
            return *other;
        }
        let sum = self.add_distinct(other);
        // The tail's Z is Z1·Z2·h: zero only where both points have the same x, and then Y = r³·…: zero
        // only where they have the same y.
        if sum.is_infinity_vartime() && self.same_point_vartime(other) { self.double() } else { sum }
    }

    /// `self + other` for every pair of points; tells the cases apart by branches.
    pub(super) fn add_affine_vartime(&self, other: &AffinePoint<K, N>) -> Self {
        let sum = self.add_affine_distinct(other);
        if sum.is_infinity_vartime() && self.same_point_vartime(&other.to_jacobian()) {
            self.double()
        } else {
            sum
        }
    }

    /// Whether two finite points are equal.
    fn same_point_vartime(&self, other: &Self) -> bool {
        let (z1_squared, z2_squared) = (self.z.square(), other.z.square());
        let (s1, s2) = (self.y.mul(&other.z).mul(&z2_squared), other.y.mul(&self.z).mul(&z1_squared));
        self.x.mul(&z2_squared).equals_vartime(&other.x.mul(&z1_squared)) && s1.equals_vartime(&s2)
    }

    pub(super) fn is_infinity_vartime(&self) -> bool {
        self.z.limbs == [0; N]
    }

    /// `a` where the mask is set, `b` elsewhere.
    #[inline(always)]
    pub(super) fn select(mask: Mask, a: &Self, b: &Self) -> Self {
        Self {
            x: FieldElement::select(mask, &a.x, &b.x),
            y: FieldElement::select(mask, &a.y, &b.y),
            z: FieldElement::select(mask, &a.z, &b.z),
        }
    }

    /// The affine form; infinity, which no caller has, gives zeros.
    pub(super) fn to_affine(self) -> AffinePoint<K, N> {
        let inverse = self.z.invert();
        let squared = inverse.square();
        let x = self.x.mul(&squared);
        let y = self.y.mul(&squared).mul(&inverse);
        AffinePoint { x, y }
    }
}
