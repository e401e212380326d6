//! SHA-512 compression with the message schedule of two blocks in AVX2 registers (FIPS 180-4 §6.4.2), after Gueron and
//! Krasnov, "Parallelizing message schedules" (eprint 2012/067); the rounds are the portable ones, compiled
//! with BMI2's rotations.
//!
//! Does not pad or buffer: [`super::Core`] hands over whole blocks.
//!
//! Timing: constant; only additions, rotations, shuffles and bitwise operations.

use core::arch::x86_64::*;

use zeroize::Zeroize;

use super::{
    K,
    soft::{add, sixteen_rounds},
};
use crate::cpu::HaveAvx2Bmi2;

/// See [`super::soft::compress`].
pub(super) fn compress(state: &mut [u64; 8], blocks: &[[u8; 128]], _: HaveAvx2Bmi2) {
    // SAFETY: the token proves the features of `compress_with_avx2`.
    unsafe { compress_with_avx2(state, blocks) }
}

#[target_feature(enable = "avx2,bmi2")]
fn compress_with_avx2(state: &mut [u64; 8], blocks: &[[u8; 128]]) {
    let (alone, pairs) = blocks.as_rchunks::<2>();
    // A block without a partner is done no faster with half of the lanes (docs/adr/0017).
    super::soft::compress(state, alone);
    if !pairs.is_empty() {
        compress_pairs(state, pairs);
    }
}

/// The words of all rounds with their constants: two of the first block, two of the second.
type Sums = [[[u64; 4]; 8]; 5];

#[target_feature(enable = "avx2,bmi2")]
fn compress_pairs(state: &mut [u64; 8], pairs: &[[[u8; 128]; 2]]) {
    let mut sums = [[[0; 4]; 8]; 5];
    for [first, second] in pairs {
        compress_pair(state, first, second, &mut sums);
    }
    // The schedule is the message, which may be a key.
    sums.as_flattened_mut().as_flattened_mut().zeroize();
}

/// Not inlined, as its portable neighbour. Both schedules are extended while the rounds of the first block run.
#[inline(never)]
#[target_feature(enable = "avx2,bmi2")]
fn compress_pair(state: &mut [u64; 8], first: &[u8; 128], second: &[u8; 128], all_sums: &mut Sums) {
    let (mut w, mut v) = (load(first, second), *state);
    for (n, (sums, k)) in all_sums.iter_mut().zip(K.as_chunks::<16>().0).enumerate() {
        if n > 0 {
            w = next_sixteen(w);
        }
        for ((sum, w), k) in sums.iter_mut().zip(w).zip(k.as_chunks::<2>().0) {
            store(sum, _mm256_add_epi64(w, twice(k)));
        }
        sixteen_rounds(&mut v, |t| sums[t / 2][t % 2]);
    }
    add(state, &v);
    v = *state;
    for sums in &*all_sums {
        sixteen_rounds(&mut v, |t| sums[t / 2][2 + t % 2]);
    }
    add(state, &v);
}

/// The words of both blocks.
#[inline]
#[target_feature(enable = "avx2")]
fn load(first: &[u8; 128], second: &[u8; 128]) -> [__m256i; 8] {
    let mut w = [_mm256_setzero_si256(); 8];
    for (w, (a, b)) in w.iter_mut().zip(first.as_chunks().0.iter().zip(second.as_chunks().0)) {
        *w = big_endian(a, b);
    }
    w
}

/// The next sixteen words of both schedules.
#[inline]
#[target_feature(enable = "avx2")]
fn next_sixteen([a, b, c, d, e, f, g, h]: [__m256i; 8]) -> [__m256i; 8] {
    let a = next_two(a, b, e, f, h);
    let b = next_two(b, c, f, g, a);
    let c = next_two(c, d, g, h, b);
    let d = next_two(d, e, h, a, c);
    let e = next_two(e, f, a, b, d);
    let f = next_two(f, g, b, c, e);
    let g = next_two(g, h, c, d, f);
    let h = next_two(h, a, d, e, g);
    [a, b, c, d, e, f, g, h]
}

/// Words t and t+1 from those at t-16 and behind, t-14, t-8, t-6 and t-2, two each.
#[inline]
#[target_feature(enable = "avx2")]
fn next_two(t16: __m256i, t14: __m256i, t8: __m256i, t6: __m256i, t2: __m256i) -> __m256i {
    let t15 = _mm256_alignr_epi8::<8>(t14, t16);
    let t7 = _mm256_alignr_epi8::<8>(t6, t8);
    let sigma0 = xor3(rotate::<1, 63>(t15), rotate_8(t15), _mm256_srli_epi64::<7>(t15));
    let sigma1 = xor3(rotate::<19, 45>(t2), rotate::<61, 3>(t2), _mm256_srli_epi64::<6>(t2));
    _mm256_add_epi64(_mm256_add_epi64(t16, t7), _mm256_add_epi64(sigma0, sigma1))
}

#[inline]
#[target_feature(enable = "avx2")]
fn xor3(a: __m256i, b: __m256i, c: __m256i) -> __m256i {
    _mm256_xor_si256(_mm256_xor_si256(a, b), c)
}

/// To the right by `RIGHT`, which is to the left by `LEFT`.
#[inline]
#[target_feature(enable = "avx2")]
fn rotate<const RIGHT: i32, const LEFT: i32>(x: __m256i) -> __m256i {
    const { assert!(RIGHT + LEFT == 64) };
    _mm256_or_si256(_mm256_srli_epi64::<RIGHT>(x), _mm256_slli_epi64::<LEFT>(x))
}

/// To the right by a byte.
#[inline]
#[target_feature(enable = "avx2")]
fn rotate_8(x: __m256i) -> __m256i {
    _mm256_shuffle_epi8(x, twice(&[0x0007_0605_0403_0201, 0x080f_0e0d_0c0b_0a09]))
}

/// Two words of the first block and two of the second.
#[inline]
#[target_feature(enable = "avx2")]
fn big_endian(first: &[u8; 16], second: &[u8; 16]) -> __m256i {
    // SAFETY: both are 32 bytes, of which every pattern is a value.
    let words = unsafe { core::mem::transmute::<[[u8; 16]; 2], __m256i>([*first, *second]) };
    _mm256_shuffle_epi8(words, twice(&[0x0001_0203_0405_0607, 0x0809_0a0b_0c0d_0e0f]))
}

/// The same two words for both blocks.
#[inline]
#[target_feature(enable = "avx2")]
fn twice(words: &[u64; 2]) -> __m256i {
    let [low, high] = words.map(u64::cast_signed);
    _mm256_set_epi64x(high, low, high, low)
}

#[inline]
#[target_feature(enable = "avx2")]
fn store(place: &mut [u64; 4], value: __m256i) {
    // SAFETY: both are 32 bytes, of which every pattern is a value.
    *place = unsafe { core::mem::transmute::<__m256i, [u64; 4]>(value) };
}
