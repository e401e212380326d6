//! Integers modulo p of a curve, over the products of a [`Kernel`].
//!
//! An element carries its kernel, a zero-sized proof: arithmetic asks no CPU, and never meets another backend's element
//! by accident. Elements are stored as the kernel stores them, always fully reduced.
//!
//! Timing: constant, except `_vartime`.

use super::{ByteArray, Curve, Kernel};
use crate::bignum::limbs;
use crate::ct::Mask;

/// A residue modulo p.
#[derive(Clone, Copy, Debug)]
pub struct FieldElement<K, const N: usize> {
    pub(in super::super) limbs: [u64; N],
    pub(super) kernel: K,
}

impl<K: Kernel<N>, const N: usize> FieldElement<K, N> {
    /// Of limbs that are a residue as the kernel stores it.
    #[inline(always)]
    pub(in super::super) const fn new(limbs: [u64; N], kernel: K) -> Self {
        Self { limbs, kernel }
    }

    /// Another element of the same kernel.
    #[inline(always)]
    fn with(&self, limbs: [u64; N]) -> Self {
        Self::new(limbs, self.kernel)
    }

    /// The residue of a plain integer below p.
    pub(super) fn from_integer(value: &[u64; N], kernel: K) -> Self {
        Self::new(kernel.mul(value, &K::Curve::SQUARE_OF_RADIX), kernel)
    }

    /// The residue as a plain integer below p.
    pub(super) fn to_integer(self) -> [u64; N] {
        let mut one = [0; N];
        one[0] = 1;
        self.kernel.mul(&self.limbs, &one)
    }

    /// Reads the big-endian bytes of a public key's coordinate; none for p and above: coordinates are field elements,
    /// not residues (SEC 1 §2.3.4 step 2.1).
    pub(super) fn from_be_bytes_vartime(bytes: &[u8], kernel: K) -> Option<Self> {
        let bytes = <K::Curve as Curve<N>>::Bytes::from_slice(bytes)?;
        let value = limbs::from_be_bytes(bytes.as_ref());
        limbs::lt_vartime(&value, &K::Curve::MODULUS).then(|| Self::from_integer(&value, kernel))
    }

    /// Writes the residue as big-endian bytes.
    pub(super) fn to_be_bytes(self, out: &mut <K::Curve as Curve<N>>::Bytes) {
        limbs::to_be_bytes(&self.to_integer(), out.as_mut());
    }

    /// Whether the plain integer is odd: the sign bit of SEC 1 §2.3.3.
    pub(super) fn is_odd(self) -> Mask {
        Mask::from_bit(self.to_integer()[0])
    }

    #[inline(always)]
    pub(super) fn add(&self, other: &Self) -> Self {
        self.with(self.kernel.add(&self.limbs, &other.limbs))
    }

    #[inline(always)]
    pub(super) fn sub(&self, other: &Self) -> Self {
        self.with(self.kernel.sub(&self.limbs, &other.limbs))
    }

    #[inline(always)]
    pub(in super::super) fn mul(&self, other: &Self) -> Self {
        self.with(self.kernel.mul(&self.limbs, &other.limbs))
    }

    #[inline(always)]
    pub(in super::super) fn square(&self) -> Self {
        self.with(self.kernel.square(&self.limbs))
    }

    /// `self^(2^count)`; `count` is public.
    pub(in super::super) fn square_times(&self, count: usize) -> Self {
        (0..count).fold(*self, |power, _| power.square())
    }

    #[inline(always)]
    pub(super) fn double(&self) -> Self {
        self.add(self)
    }

    #[inline(always)]
    pub(super) fn triple(&self) -> Self {
        self.double().add(self)
    }

    #[inline(always)]
    pub(super) fn neg(&self) -> Self {
        self.with([0; N]).sub(self)
    }

    /// `self/2`: an odd limb pattern becomes even by adding the odd p, and all bits move down by one.
    #[inline(always)]
    pub(super) fn halve(&self) -> Self {
        let odd = Mask::from_bit(self.limbs[0]);
        let (mut limbs, mut above) = limbs::add(&self.limbs, &K::Curve::MODULUS.map(|limb| odd.keep(limb)));
        for limb in limbs.iter_mut().rev() {
            (*limb, above) = (*limb >> 1 | above << 63, *limb & 1);
        }
        self.with(limbs)
    }

    /// `1/self`; zero gives zero. In Montgomery form: R²/(a·R) = (1/a)·R.
    pub(super) fn invert(&self) -> Self {
        self.with(K::Curve::divide_modulo_p(&K::Curve::SQUARE_OF_RADIX, &self.limbs))
    }

    /// A square root, if there is one.
    pub(super) fn sqrt_vartime(&self) -> Option<Self> {
        let root = K::Curve::root(self);
        root.square().equals_vartime(self).then_some(root)
    }

    #[inline(always)]
    pub(super) fn is_zero(&self) -> Mask {
        limbs::is_zero(&self.limbs)
    }

    pub(super) fn equals_vartime(&self, other: &Self) -> bool {
        self.limbs == other.limbs
    }

    /// `a` where the mask is set, `b` elsewhere.
    #[inline(always)]
    pub(super) fn select(mask: Mask, a: &Self, b: &Self) -> Self {
        let mut chosen = *b;
        mask.assign(&mut chosen.limbs, &a.limbs);
        chosen
    }
}
