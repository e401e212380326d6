//! Products modulo p = 2^256 - 2^224 + 2^192 + 2^96 - 1, for every CPU.
//!
//! Montgomery form `a·2^256` in four limbs. The reduction uses the shape of p: -1/p modulo 2^64 is 1, so each quotient
//! digit is the low limb itself.
//!
//! Timing: constant.

#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
pub(super) mod x86_64;

use super::P256;
use crate::bignum::limbs::{self, adc, mac};
use crate::ec::weierstrass::{Curve as _, Kernel};

impl Kernel<4> for P256 {
    type Curve = Self;
    const BACKEND: &'static str = "soft";

    /// Not inlined: the point formulas call it up to sixteen times, and a call costs 5 %, their code would grow tenfold.
    #[inline(never)]
    fn mul(self, a: &[u64; 4], b: &[u64; 4]) -> [u64; 4] {
        reduce(&limbs::mul_wide(a, b))
    }

    #[inline(never)]
    fn square(self, a: &[u64; 4]) -> [u64; 4] {
        reduce(&limbs::square_wide(a))
    }
}

/// `t/2^256` modulo p, for `t < p·2^256`.
#[inline(always)]
fn reduce(t: &[u64; 8]) -> [u64; 4] {
    let [t0, t1, t2, t3, t4, t5, t6, t7] = *t;
    // Adding q·p with q = t0 is subtracting q and adding q·(p + 1) = q·2^96 + q·2^192·(2^64 - 2^32 + 1).
    let step = |q: u64, t1: u64, t2: u64, t3: u64| {
        let (t1, c) = adc(t1, q << 32, 0);
        let (t2, c) = adc(t2, q >> 32, c);
        let (t3, c) = mac(t3, q, P256::MODULUS[3], c);
        (t1, t2, t3, c)
    };
    let (t1, t2, t3, c0) = step(t0, t1, t2, t3);
    let (t2, t3, c0, c1) = step(t1, t2, t3, c0);
    let (t3, c0, c1, c2) = step(t2, t3, c0, c1);
    let (c0, c1, c2, c3) = step(t3, c0, c1, c2);
    let (t4, c) = adc(t4, c0, 0);
    let (t5, c) = adc(t5, c1, c);
    let (t6, c) = adc(t6, c2, c);
    let (t7, c) = adc(t7, c3, c);
    limbs::reduce_once(&[t4, t5, t6, t7], c, &P256::MODULUS)
}
