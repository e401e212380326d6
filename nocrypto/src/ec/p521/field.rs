//! Products modulo p = 2^521 - 1, for every CPU.
//!
//! Plain residues in nine limbs: 2^521 is 1, so the upper half of a product is added to the lower.
//!
//! Timing: constant.

use super::P521;
use crate::bignum::limbs;
use crate::ec::weierstrass::{Curve as _, Kernel};

/// Bits of p in its highest limb.
const TOP_BITS: usize = 521 - 8 * 64;

impl Kernel<9> for P521 {
    type Curve = Self;
    const BACKEND: &'static str = "soft";

    /// Not inlined, as for P-256 (`p256/field.rs`).
    #[inline(never)]
    fn mul(self, a: &[u64; 9], b: &[u64; 9]) -> [u64; 9] {
        reduce(&limbs::mul_wide(a, b))
    }

    #[inline(never)]
    fn square(self, a: &[u64; 9]) -> [u64; 9] {
        reduce(&limbs::square_wide(a))
    }
}

/// `t` modulo p, for a product of two residues: both halves are at most p, and not both are p.
#[inline(always)]
fn reduce(t: &[u64; 18]) -> [u64; 9] {
    let high = core::array::from_fn(|i| t[8 + i] >> TOP_BITS | t[9 + i] << (64 - TOP_BITS));
    let low = core::array::from_fn(|i| if i < 8 { t[i] } else { t[i] & P521::MODULUS[8] });
    limbs::add_mod(&low, &high, &P521::MODULUS)
}
