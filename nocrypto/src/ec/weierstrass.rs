//! Points of the curves y² = x³ - 3x + b of prime order (P-256, P-384): affine, and Jacobian with x = X/Z², y = Y/Z³
//! (Z = 0: the point at infinity).
//!
//! The additions here do not serve a point added to itself: each caller says why that cannot happen, or asks
//! (`_vartime`). Infinity is served by masks. Does not check that a point is on the curve: `PublicKey` does.
//! Multiplications are each curve's own: their proofs depend on the order.
//!
//! Timing: constant, except `_vartime`.

use crate::ct::Mask;

/// A curve's field, and the constant that tells the curve. Residues are fully reduced: equal ones have equal limbs.
pub(super) trait Field: Copy {
    const ZERO: Self;
    const ONE: Self;
    /// b of the curve's equation.
    const B: Self;

    fn add(&self, other: &Self) -> Self;
    fn sub(&self, other: &Self) -> Self;
    fn mul(&self, other: &Self) -> Self;
    fn square(&self) -> Self;
    /// `self/2`.
    fn halve(&self) -> Self;
    /// `1/self`; zero gives zero.
    fn invert(&self) -> Self;
    /// Zero is the only residue with this mask set.
    fn is_zero(&self) -> Mask;
    fn equals_vartime(&self, other: &Self) -> bool;
    /// `a` where the mask is set, `b` elsewhere.
    fn select(mask: Mask, a: &Self, b: &Self) -> Self;

    #[inline(always)]
    fn double(&self) -> Self {
        self.add(self)
    }

    #[inline(always)]
    fn triple(&self) -> Self {
        self.double().add(self)
    }

    #[inline(always)]
    fn neg(&self) -> Self {
        Self::ZERO.sub(self)
    }

    /// `self^(2^count)`; `count` is public.
    fn square_times(&self, count: usize) -> Self {
        (0..count).fold(*self, |power, _| power.square())
    }
}

/// A point other than infinity.
#[derive(Clone, Copy)]
pub(super) struct AffinePoint<F> {
    pub(super) x: F,
    pub(super) y: F,
}

/// Any point.
#[derive(Clone, Copy)]
pub(super) struct JacobianPoint<F> {
    pub(super) x: F,
    pub(super) y: F,
    pub(super) z: F,
}

impl<F: Field> AffinePoint<F> {
    /// Of no point: what a key holds before it is set.
    pub(super) const BLANK: Self = Self { x: F::ZERO, y: F::ZERO };

    /// x³ - 3x + b.
    pub(super) fn y_squared(x: &F) -> F {
        x.square().mul(x).sub(&x.triple()).add(&F::B)
    }

    /// SEC 1 §3.2.2.1 step 3: the curve equation.
    pub(super) fn is_on_curve_vartime(&self) -> bool {
        self.y.square().equals_vartime(&Self::y_squared(&self.x))
    }

    /// `-self` where the mask is set.
    #[inline(always)]
    pub(super) fn negate_if(&mut self, mask: Mask) {
        self.y = F::select(mask, &self.y.neg(), &self.y);
    }

    /// With Z = 1.
    pub(super) fn to_jacobian(self) -> JacobianPoint<F> {
        JacobianPoint { x: self.x, y: self.y, z: F::ONE }
    }
}

impl<F: Field> JacobianPoint<F> {
    pub(super) const INFINITY: Self = Self { x: F::ZERO, y: F::ZERO, z: F::ZERO };

    /// `-self` where the mask is set.
    #[inline(always)]
    pub(super) fn negate_if(&mut self, mask: Mask) {
        self.y = F::select(mask, &self.y.neg(), &self.y);
    }

    /// `2·self`, infinity included: 4 products, 4 squares.
    /// Complete, because the order is odd: no point has y = 0.
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
    pub(super) fn add_affine_distinct(&self, other: &AffinePoint<F>) -> Self {
        let z1_squared = self.z.square();
        let u2 = other.x.mul(&z1_squared);
        let s2 = other.y.mul(&self.z).mul(&z1_squared);
        let sum = Self::add_tail(&self.x, &self.y, &u2.sub(&self.x), &s2.sub(&self.y), &self.z);
        Self::select(self.z.is_zero(), &other.to_jacobian(), &sum)
    }

    /// The common end of both additions: with both points over one denominator, the first is (u, s), `h` and `r`
    /// are the differences of their coordinates, `z` is the product of their Z.
    #[inline(always)]
    fn add_tail(u: &F, s: &F, h: &F, r: &F, z: &F) -> Self {
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
    pub(super) fn add_affine_vartime(&self, other: &AffinePoint<F>) -> Self {
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
        self.z.equals_vartime(&F::ZERO)
    }

    /// `a` where the mask is set, `b` elsewhere.
    #[inline(always)]
    pub(super) fn select(mask: Mask, a: &Self, b: &Self) -> Self {
        Self {
            x: F::select(mask, &a.x, &b.x),
            y: F::select(mask, &a.y, &b.y),
            z: F::select(mask, &a.z, &b.z),
        }
    }

    /// The affine form; infinity, which no caller has, gives zeros.
    pub(super) fn to_affine(self) -> AffinePoint<F> {
        let inverse = self.z.invert();
        let squared = inverse.square();
        let x = self.x.mul(&squared);
        let y = self.y.mul(&squared).mul(&inverse);
        AffinePoint { x, y }
    }
}
