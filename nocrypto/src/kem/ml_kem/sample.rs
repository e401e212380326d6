//! Sampling of polynomials (FIPS 203 §4.2.2).
//!
//! Timing: [`uniform_vartime`] runs longer or shorter with the public matrix seed; [`centred_binomial`] is constant.

use zeroize::Zeroize;

use super::poly::{Poly, Q, reduce};
use crate::hash::sha3::{Shake128, Shake256};

/// SampleNTT (FIPS 203 algorithm 7) of Â\[i, j\]: `rho` is part of the encapsulation key, so rejection may show.
#[inline(never)]
pub(super) fn uniform_vartime(rho: &[u8; 32], j: u8, i: u8, poly: &mut Poly) {
    let mut absorb = Shake128::new();
    absorb.update(rho);
    absorb.update(&[j, i]);
    let mut stream = absorb.finish();
    let mut block = [0u8; 168];
    let mut places = poly.0.iter_mut();
    let mut place = places.next();
    while place.is_some() {
        stream.read(&mut block);
        for [a, b, c] in block.as_chunks::<3>().0 {
            let (a, b, c) = (u16::from(*a), u16::from(*b), u16::from(*c));
            for candidate in [a | (b & 15) << 8, b >> 4 | c << 4] {
                if u32::from(candidate) < Q
                    && let Some(coefficient) = place.take()
                {
                    *coefficient = candidate;
                    place = places.next();
                }
            }
        }
    }
}

/// SamplePolyCBD_η (FIPS 203 algorithm 8) of PRF_η(seed, nonce) = SHAKE256(seed ‖ nonce, 64η). `ETA` is 2 or 3.
pub(super) fn centred_binomial<const ETA: usize>(seed: &[u8; 32], nonce: u8, poly: &mut Poly) {
    let mut absorb = Shake256::new();
    absorb.update(seed);
    absorb.update(&[nonce]);
    let mut stream = absorb.finish();
    // Four coefficients of 2η bits fill η bytes.
    let mut bytes = [0u8; 3];
    for group in poly.0.chunks_exact_mut(4) {
        let bytes = &mut bytes[..ETA];
        stream.read(bytes);
        let mut bits = bytes.iter().rev().fold(0u32, |all, byte| all << 8 | u32::from(*byte));
        for coefficient in group {
            let ones = |from: usize| (from..from + ETA).map(|at| bits >> at & 1).sum::<u32>();
            // x − y lies in −η..=η: adding q first keeps it positive, and the division is exact.
            *coefficient = reduce(ones(0) + Q - ones(ETA));
            bits >>= 2 * ETA;
        }
    }
    bytes.zeroize();
}
