//! SHA-512 compression with FEAT_SHA512 of Armv8.2-A (FIPS 180-4 §6.4.2; Arm ARM: SHA512H, SHA512H2, SHA512SU0/1).
//!
//! Does not pad or buffer. State and message stay in vector registers, which no jump and no address can depend on:
//! valgrind does not run here, so `tests/assembly.rs` holds the compiled code to that.
//!
//! Timing: no branch or address on a secret. That latencies do not depend on data Arm promises only under
//! PSTATE.DIT, which is not set.

use core::arch::aarch64::*;

use super::K;
use crate::{cipher::aes::aarch64::load, cpu::HaveSha3};

/// See [`super::soft::compress`].
pub(super) fn compress(state: &mut [u64; 8], blocks: &[[u8; 128]], _: HaveSha3) {
    // SAFETY: the token proves the features of `compress_with_sha512`.
    unsafe { compress_with_sha512(state, blocks) }
}

/// The eight variables of FIPS 180-4, the first named in the lower lane.
#[derive(Clone, Copy)]
struct Variables {
    ab: uint64x2_t,
    cd: uint64x2_t,
    ef: uint64x2_t,
    gh: uint64x2_t,
}

#[inline(never)]
#[target_feature(enable = "sha3")]
fn compress_with_sha512(state: &mut [u64; 8], blocks: &[[u8; 128]]) {
    let ([first, rest @ ..], []) = K.as_chunks::<16>() else { return };
    let ([ab, cd, ef, gh], []) = state.as_chunks_mut::<2>() else { return };
    let mut sum = Variables { ab: words(ab), cd: words(cd), ef: words(ef), gh: words(gh) };
    for block in blocks {
        let mut w = [vdupq_n_u64(0); 8];
        for (words, bytes) in w.iter_mut().zip(block.as_chunks::<16>().0) {
            *words = vreinterpretq_u64_u8(vrev64q_u8(load(bytes)));
        }
        let mut v = sum;
        sixteen_rounds(&mut v, &w, first);
        for k in rest {
            extend(&mut w);
            sixteen_rounds(&mut v, &w, k);
        }
        sum.ab = vaddq_u64(sum.ab, v.ab);
        sum.cd = vaddq_u64(sum.cd, v.cd);
        sum.ef = vaddq_u64(sum.ef, v.ef);
        sum.gh = vaddq_u64(sum.gh, v.gh);
    }
    store_words(ab, sum.ab);
    store_words(cd, sum.cd);
    store_words(ef, sum.ef);
    store_words(gh, sum.gh);
}

/// The next sixteen words of the message schedule.
#[inline]
#[target_feature(enable = "sha3")]
fn extend(w: &mut [uint64x2_t; 8]) {
    for i in 0..8 {
        let at = |later: usize| w[(i + later) % 8];
        // Words t and t+1 need those at t-16 and t-15 (SU0), t-7 and t-6 (across two pairs), t-2 and t-1 (SU1).
        let partial = vsha512su0q_u64(at(0), at(1));
        w[i] = vsha512su1q_u64(partial, at(7), vextq_u64::<1>(at(4), at(5)));
    }
}

#[inline]
#[target_feature(enable = "sha3")]
fn sixteen_rounds(v: &mut Variables, w: &[uint64x2_t; 8], k: &[u64; 16]) {
    for (w, k) in w.iter().zip(k.as_chunks::<2>().0) {
        let Variables { ab, cd, ef, gh } = *v;
        let wk = vaddq_u64(*w, words(k));
        // Two rounds; the later one's word and constant are wanted in the lower lane.
        let sum = vaddq_u64(gh, vextq_u64::<1>(wk, wk));
        let t1 = vsha512hq_u64(sum, vextq_u64::<1>(ef, gh), vextq_u64::<1>(cd, ef));
        *v = Variables { ab: vsha512h2q_u64(t1, cd, ab), cd: ab, ef: vaddq_u64(cd, t1), gh: ef };
    }
}

/// Two words in a register, the first in the lower lane.
#[inline]
#[target_feature(enable = "neon")]
fn words(words: &[u64; 2]) -> uint64x2_t {
    // SAFETY: both are 16 bytes, of which every pattern is a value.
    unsafe { core::mem::transmute::<[u64; 2], uint64x2_t>(*words) }
}

/// The reverse of [`words`].
#[inline]
#[target_feature(enable = "neon")]
fn store_words(place: &mut [u64; 2], value: uint64x2_t) {
    // SAFETY: both are 16 bytes, of which every pattern is a value.
    *place = unsafe { core::mem::transmute::<uint64x2_t, [u64; 2]>(value) };
}
