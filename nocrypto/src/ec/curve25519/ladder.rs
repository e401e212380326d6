//! The Montgomery ladder of curve25519 (RFC 7748 §5), on the u-coordinate alone.
//!
//! Does not clamp the scalar and does not refuse points of small order: `x25519.rs` does.
//!
//! Timing: constant.

use super::field::{Factor, Field};
use crate::ct::Mask;

/// (486662 - 2)/4.
const A24: u32 = 121_665;

/// The u-coordinate of `scalar` times the point with this one; the scalar is below 2^255.
#[inline(always)]
pub(super) fn multiply<F: Field>(scalar: &[u8; 32], u: F) -> F {
    let (zero, one) = (F::zero(u.token()), F::one(u.token()));
    let (mut x2, mut z2, mut x3, mut z3) = (one, zero, u, one);
    let mut swapped = 0;
    for position in (0..255).rev() {
        let bit = u64::from(scalar[position / 8] >> (position % 8));
        let swap = Mask::from_bit(swapped ^ bit);
        F::swap(swap, &mut x2, &mut x3);
        F::swap(swap, &mut z2, &mut z3);
        swapped = bit;

        let (a, b, c, d) = (x2.add(&z2), x2.sub(&z2), x3.add(&z3), x3.sub(&z3));
        let (da, cb) = (d.mul(&a), c.mul(&b));
        let (aa, bb) = (a.square(), b.square());
        let e = aa.sub(&bb);
        x3 = da.add(&cb).square();
        z3 = u.mul(&da.sub(&cb).square());
        x2 = aa.mul(&bb);
        z2 = e.mul(&aa.add(&e.mul_small::<A24>()));
    }
    let swap = Mask::from_bit(swapped);
    F::swap(swap, &mut x2, &mut x3);
    F::swap(swap, &mut z2, &mut z3);
    x2.mul(&z2.invert())
}
