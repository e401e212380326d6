//! Products modulo p = 2^384 - 2^128 - 2^96 + 2^32 - 1, for every CPU.
//!
//! Montgomery form `a·2^384` in six limbs. The reduction uses the shape of p: a quotient digit costs shifts and
//! additions, no product.
//!
//! Timing: constant.

use super::P384;
use crate::bignum::limbs::{self, adc, sbb};
use crate::ec::weierstrass::{Curve as _, Kernel};

impl Kernel<6> for P384 {
    type Curve = Self;
    const BACKEND: &'static str = "soft";

    /// Not inlined, as for P-256 (`p256/field.rs`).
    #[inline(never)]
    fn mul(self, a: &[u64; 6], b: &[u64; 6]) -> [u64; 6] {
        reduce(&limbs::mul_wide(a, b))
    }

    #[inline(never)]
    fn square(self, a: &[u64; 6]) -> [u64; 6] {
        reduce(&limbs::square_wide(a))
    }
}

/// `t/2^384` modulo p, for `t < p·2^384`.
#[inline(always)]
fn reduce(t: &[u64; 12]) -> [u64; 6] {
    let mut t = *t;
    let mut carry = 0;
    for i in 0..6 {
        // -1/p modulo 2^64 is 2^32 + 1.
        let q = t[i].wrapping_add(t[i] << 32);
        // Adding q·p is adding q·2^384 and subtracting q·(2^128 + 2^96 - 2^32 + 1), whose lowest limb is t[i].
        let (_, borrow) = sbb(q, q << 32, 0);
        let (x1, borrow) = sbb(q << 32, q >> 32, borrow);
        let (x2, borrow) = sbb(q >> 32, 0, borrow);
        let (x2, over) = adc(x2, q, 0);
        let x3 = over.wrapping_sub(borrow);

        let (t1, borrow) = sbb(t[i + 1], x1, 0);
        let (t2, borrow) = sbb(t[i + 2], x2, borrow);
        let (t3, borrow) = sbb(t[i + 3], x3, borrow);
        let (t4, borrow) = sbb(t[i + 4], 0, borrow);
        let (t5, borrow) = sbb(t[i + 5], 0, borrow);
        (t[i + 1], t[i + 2], t[i + 3], t[i + 4], t[i + 5]) = (t1, t2, t3, t4, t5);
        // Nothing is borrowed from q = 0: then nothing was subtracted.
        (t[i + 6], carry) = adc(t[i + 6], q.wrapping_sub(borrow), carry);
    }
    limbs::reduce_once(&[t[6], t[7], t[8], t[9], t[10], t[11]], carry, &P384::MODULUS)
}
