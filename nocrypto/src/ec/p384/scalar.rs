//! Integers modulo n, the order of P-384's base point (SP 800-186 §3.2.1.4).
//!
//! Stored as plain integers below n; products pass through Montgomery form. Every scalar is wiped when it is
//! dropped, secret or not. Does not offer signed digits: those are the multiplication's (`multiply.rs`).
//!
//! Timing: constant.

use zeroize::Zeroize;

use crate::bignum::invert::Inverter;
use crate::bignum::limbs;
use crate::bignum::montgomery::Modulus;
use crate::ct::Mask;

/// n.
pub(super) const ORDER: Modulus<6> = Modulus::new_vartime([
    0xecec_196a_ccc5_2973,
    0x581a_0db2_48b0_a77a,
    0xc763_4d81_f437_2ddf,
    0xffff_ffff_ffff_ffff,
    0xffff_ffff_ffff_ffff,
    0xffff_ffff_ffff_ffff,
]);

const INVERTER: Inverter<6, 7> = Inverter::new_vartime(&ORDER.limbs);

/// An integer below n.
pub(super) struct Scalar(pub(super) [u64; 6]);

impl Scalar {
    pub(super) const fn zero() -> Self {
        Self([0; 6])
    }

    /// Reads 48 big-endian bytes into `self`; the mask says whether they were in `1..n`. Where they were not,
    /// `self` is not a scalar to be used.
    pub(super) fn set_be_bytes(&mut self, bytes: &[u8; 48]) -> Mask {
        self.0 = limbs::from_be_bytes(bytes);
        limbs::lt(&self.0, &ORDER.limbs) & !limbs::is_zero(&self.0)
    }

    /// The residue of any 384-bit integer: one subtraction, because n is above 2^383.
    pub(super) fn reduce(value: &[u64; 6]) -> Self {
        Self(limbs::reduce_once(value, 0, &ORDER.limbs))
    }

    /// Writes 48 big-endian bytes.
    pub(super) fn write_be_bytes(&self, out: &mut [u8; 48]) {
        limbs::to_be_bytes(&self.0, out);
    }

    pub(super) fn is_zero(&self) -> Mask {
        limbs::is_zero(&self.0)
    }

    pub(super) fn add(&self, other: &Self) -> Self {
        Self(limbs::add_mod(&self.0, &other.0, &ORDER.limbs))
    }

    /// `self·other`: one factor enters Montgomery form, the product leaves it.
    pub(super) fn mul(&self, other: &Self) -> Self {
        let entered = Self(ORDER.enter(&self.0));
        Self(ORDER.mul(&entered.0, &other.0))
    }

    /// `1/self`; zero gives zero.
    pub(super) fn invert(&self) -> Self {
        Self(INVERTER.divide(&[1, 0, 0, 0, 0, 0], &self.0))
    }
}

impl Drop for Scalar {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}
