//! SHA-256 compression with the SHA extensions (FIPS 180-4 §6.2.2; Intel SDM volume 2: SHA256RNDS2, SHA256MSG1/2).
//!
//! Does not pad or buffer. State and message stay in vector registers, which no jump and no address can depend on:
//! valgrind does not know the instructions, so `tests/assembly.rs` holds the compiled code to that.
//!
//! Timing: constant; the instructions have no data-dependent latency.

use core::arch::x86_64::*;

use super::K;
use crate::{cipher::aes::x86_64::load, cpu::HaveSha};

/// See [`super::soft::compress`].
pub(super) fn compress(state: &mut [u32; 8], blocks: &[[u8; 64]], _: HaveSha) {
    // SAFETY: the token proves the features of `compress_with_sha_ni`.
    unsafe { compress_with_sha_ni(state, blocks) }
}

/// The eight variables as SHA256RNDS2 wants them, the first named in the highest lane.
struct Variables {
    abef: __m128i,
    cdgh: __m128i,
}

#[inline(never)]
#[target_feature(enable = "sha,ssse3,sse4.1")]
fn compress_with_sha_ni(state: &mut [u32; 8], blocks: &[[u8; 64]]) {
    let ([k0, k1, k2, k3], []) = K.as_chunks::<16>() else { return };
    // From the order of the standard: shuffles, because words that pass through other registers are slow.
    let ([abcd, efgh], []) = state.as_chunks_mut::<4>() else { return };
    let (badc, hgfe) = (_mm_shuffle_epi32::<0xb1>(words(abcd)), _mm_shuffle_epi32::<0x1b>(words(efgh)));
    let mut sum =
        Variables { abef: _mm_alignr_epi8::<8>(badc, hgfe), cdgh: _mm_blend_epi16::<0xf0>(hgfe, badc) };

    let swap = _mm_set_epi64x(0x0c0d_0e0f_0809_0a0b, 0x0405_0607_0001_0203);
    for block in blocks {
        let ([w0, w1, w2, w3], []) = block.as_chunks::<16>() else { return };
        let mut w = [w0, w1, w2, w3].map(|bytes| _mm_shuffle_epi8(load(bytes), swap));
        let mut v = Variables { ..sum };
        sixteen_rounds(&mut v, &w, k0);
        for k in [k1, k2, k3] {
            extend(&mut w);
            sixteen_rounds(&mut v, &w, k);
        }
        sum.abef = _mm_add_epi32(sum.abef, v.abef);
        sum.cdgh = _mm_add_epi32(sum.cdgh, v.cdgh);
    }

    let (feba, dchg) = (_mm_shuffle_epi32::<0x1b>(sum.abef), _mm_shuffle_epi32::<0xb1>(sum.cdgh));
    store_words(abcd, _mm_blend_epi16::<0xf0>(feba, dchg));
    store_words(efgh, _mm_alignr_epi8::<8>(dchg, feba));
}

/// The next sixteen words of the message schedule.
#[inline]
#[target_feature(enable = "sha,ssse3")]
fn extend(w: &mut [__m128i; 4]) {
    let [mut w0, mut w1, mut w2, mut w3] = *w;
    for place in w {
        // Word t needs those at t-16 and t-15 (MSG1), t-7 (the shifted pair) and t-2 (MSG2).
        let partial = _mm_add_epi32(_mm_sha256msg1_epu32(w0, w1), _mm_alignr_epi8::<4>(w3, w2));
        let next = _mm_sha256msg2_epu32(partial, w3);
        (w0, w1, w2, w3) = (w1, w2, w3, next);
        *place = next;
    }
}

#[inline]
#[target_feature(enable = "sha")]
fn sixteen_rounds(v: &mut Variables, w: &[__m128i; 4], k: &[u32; 16]) {
    for (w, k) in w.iter().zip(k.as_chunks::<4>().0) {
        let wk = _mm_add_epi32(*w, words(k));
        // Two rounds make the new a, b, e, f; the old ones become c, d, g, h.
        let next = _mm_sha256rnds2_epu32(v.cdgh, v.abef, wk);
        let last = _mm_sha256rnds2_epu32(v.abef, next, _mm_shuffle_epi32::<0x0e>(wk));
        *v = Variables { abef: last, cdgh: next };
    }
}

/// Four words in a register, the first in the lowest lane.
#[inline]
#[target_feature(enable = "sse2")]
fn words(words: &[u32; 4]) -> __m128i {
    // SAFETY: both are 16 bytes, of which every pattern is a value.
    unsafe { core::mem::transmute::<[u32; 4], __m128i>(*words) }
}

/// The reverse of [`words`].
#[inline]
#[target_feature(enable = "sse2")]
fn store_words(place: &mut [u32; 4], value: __m128i) {
    // SAFETY: both are 16 bytes, of which every pattern is a value.
    *place = unsafe { core::mem::transmute::<__m128i, [u32; 4]>(value) };
}
