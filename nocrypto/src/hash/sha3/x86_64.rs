//! Keccak-f\[1600\] with AVX2: four states at once, a lane of each in a register (FIPS 202 §3.3).
//!
//! Timing: constant.

use core::arch::x86_64::*;

use super::soft::ROUND_CONSTANTS;
use crate::cpu::HaveAvx2;

/// All 24 rounds of four states in place; lane `x + 5y` of state `n` is `states[x + 5y][n]`.
pub(super) fn permute(_: HaveAvx2, states: &mut [[u64; 4]; 25]) {
    // SAFETY: the token proves that this CPU has AVX2 and that the system saves its registers.
    unsafe { with_avx2(states) }
}

#[inline(never)]
#[target_feature(enable = "avx2")]
fn with_avx2(states: &mut [[u64; 4]; 25]) {
    let mut a = [_mm256_setzero_si256(); 25];
    for (lane, words) in a.iter_mut().zip(&*states) {
        // SAFETY: `words` has the 32 bytes that are read; no alignment is asked for.
        *lane = unsafe { _mm256_loadu_si256(words.as_ptr().cast()) };
    }
    for constant in ROUND_CONSTANTS {
        round(&mut a, constant);
    }
    for (lane, words) in a.iter().zip(states) {
        // SAFETY: `words` has the 32 bytes that are written; no alignment is asked for.
        unsafe { _mm256_storeu_si256(words.as_mut_ptr().cast(), *lane) };
    }
}

#[inline]
#[target_feature(enable = "avx2")]
fn rotate<const BITS: i32, const REST: i32>(x: __m256i) -> __m256i {
    _mm256_or_si256(_mm256_slli_epi64::<BITS>(x), _mm256_srli_epi64::<REST>(x))
}

/// One round: θ, ρ and π, χ, ι (FIPS 202 §3.2), in the order of `soft`.
#[inline]
#[target_feature(enable = "avx2")]
fn round(a: &mut [__m256i; 25], constant: u64) {
    macro_rules! column {
        ($x:literal) => {{
            let upper = _mm256_xor_si256(_mm256_xor_si256(a[$x], a[$x + 5]), a[$x + 10]);
            _mm256_xor_si256(upper, _mm256_xor_si256(a[$x + 15], a[$x + 20]))
        }};
    }
    let c = [column!(0), column!(1), column!(2), column!(3), column!(4)];
    let d = [
        _mm256_xor_si256(c[4], rotate::<1, 63>(c[1])),
        _mm256_xor_si256(c[0], rotate::<1, 63>(c[2])),
        _mm256_xor_si256(c[1], rotate::<1, 63>(c[3])),
        _mm256_xor_si256(c[2], rotate::<1, 63>(c[4])),
        _mm256_xor_si256(c[3], rotate::<1, 63>(c[0])),
    ];
    macro_rules! lane {
        ($x:literal, $y:literal, $r:literal) => {
            rotate::<$r, { 64 - $r }>(_mm256_xor_si256(a[$x + 5 * $y], d[$x]))
        };
    }
    let rows = [
        [lane!(0, 0, 0), lane!(1, 1, 44), lane!(2, 2, 43), lane!(3, 3, 21), lane!(4, 4, 14)],
        [lane!(3, 0, 28), lane!(4, 1, 20), lane!(0, 2, 3), lane!(1, 3, 45), lane!(2, 4, 61)],
        [lane!(1, 0, 1), lane!(2, 1, 6), lane!(3, 2, 25), lane!(4, 3, 8), lane!(0, 4, 18)],
        [lane!(4, 0, 27), lane!(0, 1, 36), lane!(1, 2, 10), lane!(2, 3, 15), lane!(3, 4, 56)],
        [lane!(2, 0, 62), lane!(3, 1, 55), lane!(4, 2, 39), lane!(0, 3, 41), lane!(1, 4, 2)],
    ];
    for (row, b) in a.chunks_exact_mut(5).zip(&rows) {
        row[0] = _mm256_xor_si256(b[0], _mm256_andnot_si256(b[1], b[2]));
        row[1] = _mm256_xor_si256(b[1], _mm256_andnot_si256(b[2], b[3]));
        row[2] = _mm256_xor_si256(b[2], _mm256_andnot_si256(b[3], b[4]));
        row[3] = _mm256_xor_si256(b[3], _mm256_andnot_si256(b[4], b[0]));
        row[4] = _mm256_xor_si256(b[4], _mm256_andnot_si256(b[0], b[1]));
    }
    a[0] = _mm256_xor_si256(a[0], _mm256_set1_epi64x(constant.cast_signed()));
}
