//! SHA-256 compression with FEAT_SHA256 of Armv8-A (FIPS 180-4 §6.2.2; Arm ARM: SHA256H, SHA256H2, SHA256SU0/1).
//!
//! Does not pad or buffer. State and message stay in vector registers, which no jump and no address can depend on:
//! valgrind does not run here, so `tests/assembly.rs` holds the compiled code to that.
//!
//! Timing: no branch or address on a secret. That latencies do not depend on data Arm promises only under
//! PSTATE.DIT, which is not set.

use core::arch::aarch64::*;

use super::K;
use crate::{cipher::aes::aarch64::load, cpu::HaveSha2};

/// See [`super::soft::compress`].
pub(super) fn compress(state: &mut [u32; 8], blocks: &[[u8; 64]], _: HaveSha2) {
    // SAFETY: the token proves the features of `compress_with_sha2`.
    unsafe { compress_with_sha2(state, blocks) }
}

/// The eight variables of FIPS 180-4, the first named in the lowest lane.
#[derive(Clone, Copy)]
struct Variables {
    abcd: uint32x4_t,
    efgh: uint32x4_t,
}

#[inline(never)]
#[target_feature(enable = "sha2")]
fn compress_with_sha2(state: &mut [u32; 8], blocks: &[[u8; 64]]) {
    let ([k0, k1, k2, k3], []) = K.as_chunks::<16>() else { return };
    let ([abcd, efgh], []) = state.as_chunks_mut::<4>() else { return };
    let mut sum = Variables { abcd: words(abcd), efgh: words(efgh) };
    for block in blocks {
        let ([w0, w1, w2, w3], []) = block.as_chunks::<16>() else { return };
        let big_endian = |bytes| vreinterpretq_u32_u8(vrev32q_u8(load(bytes)));
        let mut w = [big_endian(w0), big_endian(w1), big_endian(w2), big_endian(w3)];
        let mut v = sum;
        sixteen_rounds(&mut v, &w, k0);
        for k in [k1, k2, k3] {
            extend(&mut w);
            sixteen_rounds(&mut v, &w, k);
        }
        sum.abcd = vaddq_u32(sum.abcd, v.abcd);
        sum.efgh = vaddq_u32(sum.efgh, v.efgh);
    }
    store_words(abcd, sum.abcd);
    store_words(efgh, sum.efgh);
}

/// The next sixteen words of the message schedule.
#[inline]
#[target_feature(enable = "sha2")]
fn extend(w: &mut [uint32x4_t; 4]) {
    let [mut w0, mut w1, mut w2, mut w3] = *w;
    for place in w {
        let next = vsha256su1q_u32(vsha256su0q_u32(w0, w1), w2, w3);
        (w0, w1, w2, w3) = (w1, w2, w3, next);
        *place = next;
    }
}

#[inline]
#[target_feature(enable = "sha2")]
fn sixteen_rounds(v: &mut Variables, w: &[uint32x4_t; 4], k: &[u32; 16]) {
    for (w, k) in w.iter().zip(k.as_chunks::<4>().0) {
        let wk = vaddq_u32(*w, words(k));
        // Four rounds.
        *v = Variables { abcd: vsha256hq_u32(v.abcd, v.efgh, wk), efgh: vsha256h2q_u32(v.efgh, v.abcd, wk) };
    }
}

/// Four words in a register, the first in the lowest lane.
#[inline]
#[target_feature(enable = "neon")]
fn words(words: &[u32; 4]) -> uint32x4_t {
    // SAFETY: both are 16 bytes, of which every pattern is a value.
    unsafe { core::mem::transmute::<[u32; 4], uint32x4_t>(*words) }
}

/// The reverse of [`words`].
#[inline]
#[target_feature(enable = "neon")]
fn store_words(place: &mut [u32; 4], value: uint32x4_t) {
    // SAFETY: both are 16 bytes, of which every pattern is a value.
    *place = unsafe { core::mem::transmute::<uint32x4_t, [u32; 4]>(value) };
}
