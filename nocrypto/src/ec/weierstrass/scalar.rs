//! Integers modulo n, the order of a curve's base point.
//!
//! Stored as plain integers below n; products pass through Montgomery form. Every scalar is wiped when it is
//! dropped, secret or not. Does not offer signed digits: those are the multiplication's (`multiply.rs`).
//!
//! Timing: constant.

use core::marker::PhantomData;

use zeroize::Zeroize;

use super::{ByteArray, Curve, Order};
use crate::bignum::limbs;
use crate::ct::Mask;

/// An integer below n.
pub(super) struct Scalar<C, const N: usize> {
    pub(super) limbs: [u64; N],
    curve: PhantomData<C>,
}

impl<C: Curve<N>, const N: usize> Scalar<C, N> {
    pub(super) const fn zero() -> Self {
        Self::new([0; N])
    }

    /// Of limbs that are below n.
    pub(super) const fn new(limbs: [u64; N]) -> Self {
        Self { limbs, curve: PhantomData }
    }

    /// Reads big-endian bytes into `self`; the mask says whether they were in `1..n`. Where they were not,
    /// `self` is not a scalar to be used.
    pub(super) fn set_be_bytes(&mut self, bytes: &C::Bytes) -> Mask {
        self.limbs = limbs::from_be_bytes(bytes.as_ref());
        limbs::lt(&self.limbs, &C::ORDER) & !limbs::is_zero(&self.limbs)
    }

    /// The residue of an integer below `2·n`, as every coordinate is.
    pub(super) fn reduce(value: &[u64; N]) -> Self {
        Self::new(limbs::reduce_once(value, 0, &C::ORDER))
    }

    /// The leftmost bits of a digest, as many as n has, as an integer modulo n (FIPS 186-5 §6.4.1 steps 2 and 3;
    /// bits2int of RFC 6979 §2.3.2). A shorter digest is the integer it spells.
    pub(super) fn of_digest(digest: &[u8]) -> Self {
        // Whole bytes: n fills them, or is longer than every digest. What they spell is then below 2·n.
        const { assert!(8 * C::Bytes::LEN == 64 * N || C::Bytes::LEN > crate::hash::MAX_OUTPUT_LEN) };
        const { assert!(C::ORDER[N - 1] >> 63 == 1 || C::Bytes::LEN > crate::hash::MAX_OUTPUT_LEN) };
        let digest = digest.get(..C::Bytes::LEN).unwrap_or(digest);
        Self::reduce(&limbs::from_be_bytes(digest))
    }

    /// Writes big-endian bytes.
    pub(super) fn write_be_bytes(&self, out: &mut C::Bytes) {
        limbs::to_be_bytes(&self.limbs, out.as_mut());
    }

    pub(super) fn is_zero(&self) -> Mask {
        limbs::is_zero(&self.limbs)
    }

    pub(super) fn add(&self, other: &Self) -> Self {
        Self::new(limbs::add_mod(&self.limbs, &other.limbs, &C::ORDER))
    }

    /// `self·other`: one factor enters Montgomery form, the product leaves it.
    pub(super) fn mul(&self, other: &Self) -> Self {
        let entered = Self::new(Order::<C, N>::N.enter(&self.limbs));
        Self::new(Order::<C, N>::N.mul(&entered.limbs, &other.limbs))
    }

    /// `1/self`; zero gives zero.
    pub(super) fn invert(&self) -> Self {
        let mut one = [0; N];
        one[0] = 1;
        Self::new(C::divide_modulo_n(&one, &self.limbs))
    }
}

impl<C, const N: usize> Drop for Scalar<C, N> {
    fn drop(&mut self) {
        self.limbs.zeroize();
    }
}
