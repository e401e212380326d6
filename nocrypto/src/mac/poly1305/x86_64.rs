//! Poly1305 with AVX2: four blocks at a time, each times r^4, in five limbs of 26 bits; at the end times r^4 to r.
//!
//! A lane holds a limb in 64 bits: sums of five products stay below 2^60, so carries wait until the end of a turn.
//! Goll and Gueron, "Vectorization of Poly1305 message authentication code", 2015.
//!
//! Timing: depends on the length alone.

use core::arch::x86_64::*;

use zeroize::Zeroize;

use super::soft::{self, fold, times};
use crate::cpu::HaveAvx2;

/// Blocks of one turn.
pub(super) const LANES: usize = 4;

/// From so many blocks on the powers of r are earned back (docs/adr/0011).
pub(super) const WORTH_IT: usize = 16;

/// From so many fours after the first on, two sums are kept.
const PAIRED: usize = 7;

const LIMB: u64 = (1 << 26) - 1;

/// A limb of four numbers in each register.
type Limbs = [__m256i; 5];

/// Multipliers: limbs, and the limbs but the lowest times 5 for what comes back over 2^130.
#[derive(Clone, Copy)]
struct Factor {
    r: Limbs,
    times_5: [__m256i; 4],
}

/// h = (h + block)·r for every block of every four, as `soft` has it.
pub(super) fn absorb(_: HaveAvx2, state: &mut soft::State, fours: &[[[u8; 16]; LANES]]) {
    // SAFETY: the token proves that this CPU has AVX2 and that the system saves its registers.
    unsafe { with_avx2(state, fours) }
}

#[inline(never)]
#[target_feature(enable = "avx2")]
fn with_avx2(state: &mut soft::State, fours: &[[[u8; 16]; LANES]]) {
    let Some((first, rest)) = fours.split_first() else { return };
    let r1 = [state.r[0], state.r[1], 0];
    let r2 = times(r1, state.r);
    let r3 = times(r2, state.r);
    let r4 = times(r3, state.r);
    // As `message` orders the lanes: blocks 0, 2, 1 and 3 of the last four.
    let mut powers = [r4, r2, r3, r1].map(limbs);
    let by_4 = factor(gathered([powers[0]; 4]));
    let by_4_to_1 = gathered(powers);
    powers.as_flattened_mut().zeroize();

    let mut sum = add(message(first), gathered([limbs(state.h), [0; 5], [0; 5], [0; 5]]));
    let mut rest = rest;
    if let Some((second, others)) = rest.split_first_chunk::<1>().filter(|_| rest.len() >= PAIRED) {
        // Two sums side by side, or each turn waits for the one before: every other four each, times r^8.
        let by_8_to_5 = multiply(by_4_to_1, &by_4);
        let by_8 = factor(by_8_to_5.map(|lanes| _mm256_permute4x64_epi64::<0>(lanes)));
        let mut other = message(&second[0]);
        let (pairs, left) = others.as_chunks::<2>();
        for [one, two] in pairs {
            sum = add(multiply(sum, &by_8), message(one));
            other = add(multiply(other, &by_8), message(two));
        }
        // The first sum is four blocks behind the second.
        sum = add(multiply(sum, &by_4), other);
        rest = left;
    }
    for four in rest {
        sum = add(multiply(sum, &by_4), message(four));
    }
    state.h = joined(multiply(sum, &factor(by_4_to_1)).map(|lanes| across(lanes)));
}

#[inline]
#[target_feature(enable = "avx2")]
fn add(a: Limbs, b: Limbs) -> Limbs {
    let ([a0, a1, a2, a3, a4], [b0, b1, b2, b3, b4]) = (a, b);
    [
        _mm256_add_epi64(a0, b0),
        _mm256_add_epi64(a1, b1),
        _mm256_add_epi64(a2, b2),
        _mm256_add_epi64(a3, b3),
        _mm256_add_epi64(a4, b4),
    ]
}

/// Sum of the four lanes, each below 2^27.
#[inline]
#[target_feature(enable = "avx2")]
fn across(lanes: __m256i) -> u64 {
    let halves = _mm_add_epi64(_mm256_castsi256_si128(lanes), _mm256_extracti128_si256::<1>(lanes));
    let sum = _mm_add_epi64(halves, _mm_unpackhi_epi64(halves, halves));
    _mm_cvtsi128_si64(sum).cast_unsigned()
}

/// A number below 2^131 in limbs; the highest takes what is above 2^130.
#[inline(always)]
fn limbs([low, middle, high]: [u64; 3]) -> [u64; 5] {
    [
        low & LIMB,
        low >> 26 & LIMB,
        (low >> 52 | middle << 12) & LIMB,
        middle >> 14 & LIMB,
        middle >> 40 | high << 24,
    ]
}

/// The number of limbs below 2^29 each, in words.
#[inline(always)]
fn joined([l0, l1, l2, l3, l4]: [u64; 5]) -> [u64; 3] {
    let low = u128::from(l0) + (u128::from(l1) << 26) + (u128::from(l2) << 52);
    let high = (low >> 64) + (u128::from(l3) << 14) + (u128::from(l4) << 40);
    fold([low as u64, high as u64, (high >> 64) as u64])
}

/// Four numbers, one in each lane.
#[inline]
#[target_feature(enable = "avx2")]
fn gathered(numbers: [[u64; 5]; 4]) -> Limbs {
    let [a, b, c, d] = numbers.map(|limbs| limbs.map(u64::cast_signed));
    let ([a0, a1, a2, a3, a4], [b0, b1, b2, b3, b4]) = (a, b);
    let ([c0, c1, c2, c3, c4], [d0, d1, d2, d3, d4]) = (c, d);
    [
        _mm256_setr_epi64x(a0, b0, c0, d0),
        _mm256_setr_epi64x(a1, b1, c1, d1),
        _mm256_setr_epi64x(a2, b2, c2, d2),
        _mm256_setr_epi64x(a3, b3, c3, d3),
        _mm256_setr_epi64x(a4, b4, c4, d4),
    ]
}

#[inline]
#[target_feature(enable = "avx2")]
fn factor(r: Limbs) -> Factor {
    let [_, upper @ ..] = r;
    let times_5 = upper.map(|limb| _mm256_add_epi64(limb, _mm256_slli_epi64::<2>(limb)));
    Factor { r, times_5 }
}

/// Four blocks as numbers, each with its bit 128 (RFC 8439 §2.5.1): lanes hold blocks 0, 2, 1 and 3.
#[inline]
#[target_feature(enable = "avx2")]
fn message(blocks: &[[u8; 16]; LANES]) -> Limbs {
    let start = blocks.as_ptr().cast::<__m256i>();
    // SAFETY: `blocks` has the 64 bytes of two reads; they ask for no alignment.
    let [first, second] = unsafe { [_mm256_loadu_si256(start), _mm256_loadu_si256(start.add(1))] };
    let (low, high) = (_mm256_unpacklo_epi64(first, second), _mm256_unpackhi_epi64(first, second));
    let limb = _mm256_set1_epi64x(LIMB.cast_signed());
    let middle = _mm256_or_si256(_mm256_srli_epi64::<52>(low), _mm256_slli_epi64::<12>(high));
    [
        _mm256_and_si256(low, limb),
        _mm256_and_si256(_mm256_srli_epi64::<26>(low), limb),
        _mm256_and_si256(middle, limb),
        _mm256_and_si256(_mm256_srli_epi64::<14>(high), limb),
        _mm256_or_si256(_mm256_srli_epi64::<40>(high), _mm256_set1_epi64x(1 << 24)),
    ]
}

/// Products modulo 2^130 − 5. Limbs of `h` are below 2^28, of the factor below 2^27; those of the product below 2^27.
#[inline]
#[target_feature(enable = "avx2")]
fn multiply(h: Limbs, factor: &Factor) -> Limbs {
    let [r0, r1, r2, r3, r4] = factor.r;
    let [s1, s2, s3, s4] = factor.times_5;
    let [mut d0, mut d1, mut d2, mut d3, mut d4] = [
        products(h, [r0, s4, s3, s2, s1]),
        products(h, [r1, r0, s4, s3, s2]),
        products(h, [r2, r1, r0, s4, s3]),
        products(h, [r3, r2, r1, r0, s4]),
        products(h, [r4, r3, r2, r1, r0]),
    ];
    // Two chains of carries side by side, from the lowest limb and from the fourth, until all but a bit are in place.
    let limb = _mm256_set1_epi64x(LIMB.cast_signed());
    let carry = |d: &mut __m256i| {
        let carry = _mm256_srli_epi64::<26>(*d);
        *d = _mm256_and_si256(*d, limb);
        carry
    };
    d1 = _mm256_add_epi64(d1, carry(&mut d0));
    d4 = _mm256_add_epi64(d4, carry(&mut d3));
    d2 = _mm256_add_epi64(d2, carry(&mut d1));
    // 2^130 is 5.
    let above = carry(&mut d4);
    d0 = _mm256_add_epi64(d0, _mm256_add_epi64(above, _mm256_slli_epi64::<2>(above)));
    d3 = _mm256_add_epi64(d3, carry(&mut d2));
    d1 = _mm256_add_epi64(d1, carry(&mut d0));
    d4 = _mm256_add_epi64(d4, carry(&mut d3));
    [d0, d1, d2, d3, d4]
}

/// The sum of the products of the lanes' lower halves.
#[inline]
#[target_feature(enable = "avx2")]
fn products([a0, a1, a2, a3, a4]: Limbs, [b0, b1, b2, b3, b4]: Limbs) -> __m256i {
    let low = _mm256_add_epi64(_mm256_mul_epu32(a0, b0), _mm256_mul_epu32(a1, b1));
    let high = _mm256_add_epi64(_mm256_mul_epu32(a2, b2), _mm256_mul_epu32(a3, b3));
    _mm256_add_epi64(_mm256_add_epi64(low, high), _mm256_mul_epu32(a4, b4))
}
