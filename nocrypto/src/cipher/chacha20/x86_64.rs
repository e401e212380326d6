//! ChaCha20 with AVX2: eight blocks side by side, a word of each in a register, where the data is long; else four
//! blocks as two pairs, a row of a block in half a register, which takes hardly longer than one block.
//!
//! Timing: depends on the length alone.

use core::arch::x86_64::*;

use zeroize::Zeroize;

use super::soft::{CONSTANTS, Words};
use crate::cpu::HaveAvx2;

/// Bytes of eight blocks and of four.
const EIGHT: usize = 512;
const FOUR: usize = 256;

/// XORs the key stream into `data`; the counter ends after the last block begun.
pub(super) fn apply(_: HaveAvx2, words: &mut Words, data: &mut [u8]) {
    // SAFETY: the token proves that this CPU has AVX2 and that the system saves its registers.
    unsafe { with_avx2(words, data) }
}

#[target_feature(enable = "avx2")]
fn with_avx2(words: &mut Words, data: &mut [u8]) {
    let (eights, rest) = data.as_chunks_mut::<EIGHT>();
    for chunk in eights {
        eight_blocks(words, chunk);
        words[8] = words[8].wrapping_add(8);
    }
    if rest.is_empty() {
        return;
    }
    if let Some(chunk) = rest.as_mut_array::<FOUR>() {
        four_blocks(words, chunk);
    } else if rest.len() < FOUR {
        let mut whole = [0; FOUR];
        let part = &mut whole[..rest.len()];
        part.copy_from_slice(rest);
        four_blocks(words, &mut whole);
        rest.copy_from_slice(&whole[..rest.len()]);
        whole[..].zeroize();
    } else {
        let mut whole = [0; EIGHT];
        let part = &mut whole[..rest.len()];
        part.copy_from_slice(rest);
        eight_blocks(words, &mut whole);
        rest.copy_from_slice(&whole[..rest.len()]);
        whole[..].zeroize();
    }
    words[8] = words[8].wrapping_add(rest.len().div_ceil(64) as u32);
}

/// Rotations by whole bytes are one shuffle, the others two shifts.
#[inline]
#[target_feature(enable = "avx2")]
fn rotate<const BITS: i32, const REST: i32>(x: __m256i) -> __m256i {
    match BITS {
        16 => {
            let by_two = _mm256_setr_epi64x(
                0x0504_0706_0100_0302,
                0x0d0c_0f0e_0908_0b0a,
                0x0504_0706_0100_0302,
                0x0d0c_0f0e_0908_0b0a,
            );
            _mm256_shuffle_epi8(x, by_two)
        }
        8 => {
            let by_one = _mm256_setr_epi64x(
                0x0605_0407_0201_0003,
                0x0e0d_0c0f_0a09_080b,
                0x0605_0407_0201_0003,
                0x0e0d_0c0f_0a09_080b,
            );
            _mm256_shuffle_epi8(x, by_one)
        }
        _ => _mm256_or_si256(_mm256_slli_epi32::<BITS>(x), _mm256_srli_epi32::<REST>(x)),
    }
}

/// RFC 8439 §2.1, on `N` quarters of the state at once so that no unit waits for one of them.
#[inline]
#[target_feature(enable = "avx2")]
fn quarter_rounds<const N: usize>(
    a: &mut [__m256i; N],
    b: &mut [__m256i; N],
    c: &mut [__m256i; N],
    d: &mut [__m256i; N],
) {
    for i in 0..N {
        a[i] = _mm256_add_epi32(a[i], b[i]);
        d[i] = rotate::<16, 16>(_mm256_xor_si256(d[i], a[i]));
    }
    for i in 0..N {
        c[i] = _mm256_add_epi32(c[i], d[i]);
        b[i] = rotate::<12, 20>(_mm256_xor_si256(b[i], c[i]));
    }
    for i in 0..N {
        a[i] = _mm256_add_epi32(a[i], b[i]);
        d[i] = rotate::<8, 24>(_mm256_xor_si256(d[i], a[i]));
    }
    for i in 0..N {
        c[i] = _mm256_add_epi32(c[i], d[i]);
        b[i] = rotate::<7, 25>(_mm256_xor_si256(b[i], c[i]));
    }
}

/// XORs eight blocks of key stream into `data`: register i holds word i of all eight.
#[inline(never)]
#[target_feature(enable = "avx2")]
fn eight_blocks(words: &Words, data: &mut [u8; EIGHT]) {
    let broadcast = |word: u32| _mm256_set1_epi32(word.cast_signed());
    let counters = _mm256_add_epi32(broadcast(words[8]), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7));
    let row = |from: usize| [0, 1, 2, 3].map(|i| broadcast(words[from + i]));
    let first_d = || [counters, broadcast(words[9]), broadcast(words[10]), broadcast(words[11])];
    let (mut a, mut b, mut c, mut d) = (CONSTANTS.map(broadcast), row(0), row(4), first_d());
    for _ in 0..10 {
        quarter_rounds(&mut a, &mut b, &mut c, &mut d);
        // The diagonals, by renaming: b[i] meets a[i − 1], c[i + 1], d[i + 2].
        (a, c, d) = ([a[3], a[0], a[1], a[2]], [c[1], c[2], c[3], c[0]], [d[2], d[3], d[0], d[1]]);
        quarter_rounds(&mut a, &mut b, &mut c, &mut d);
        (a, c, d) = ([a[1], a[2], a[3], a[0]], [c[3], c[0], c[1], c[2]], [d[2], d[3], d[0], d[1]]);
    }
    let sums = |x: [__m256i; 4], y: [__m256i; 4]| [0, 1, 2, 3].map(|i| _mm256_add_epi32(x[i], y[i]));
    let (a, b) = (sums(a, CONSTANTS.map(broadcast)), sums(b, row(0)));
    xor_transposed(a, b, data, 0);
    let (c, d) = (sums(c, row(4)), sums(d, first_d()));
    xor_transposed(c, d, data, 32);
}

/// Turns words × blocks into blocks × words and XORs eight words of each block into `data`, at `offset` in its block.
#[inline]
#[target_feature(enable = "avx2")]
fn xor_transposed(low: [__m256i; 4], high: [__m256i; 4], data: &mut [u8; EIGHT], offset: usize) {
    // In each half of a register: four words of block n (low half) and of block n + 4 (high half).
    let four_by_four = |[w0, w1, w2, w3]: [__m256i; 4]| {
        let (even_low, odd_low) = (_mm256_unpacklo_epi32(w0, w1), _mm256_unpacklo_epi32(w2, w3));
        let (even_high, odd_high) = (_mm256_unpackhi_epi32(w0, w1), _mm256_unpackhi_epi32(w2, w3));
        [
            _mm256_unpacklo_epi64(even_low, odd_low),
            _mm256_unpackhi_epi64(even_low, odd_low),
            _mm256_unpacklo_epi64(even_high, odd_high),
            _mm256_unpackhi_epi64(even_high, odd_high),
        ]
    };
    let (low, high) = (four_by_four(low), four_by_four(high));
    let blocks = data.as_chunks_mut::<64>().0;
    for n in 0..4 {
        xor_32(&mut blocks[n], offset, _mm256_permute2x128_si256::<0x20>(low[n], high[n]));
        xor_32(&mut blocks[n + 4], offset, _mm256_permute2x128_si256::<0x31>(low[n], high[n]));
    }
}

/// XORs four blocks of key stream into `data`: a register holds one row of two blocks, one in each half.
#[inline]
#[target_feature(enable = "avx2")]
fn four_blocks(words: &Words, data: &mut [u8; FOUR]) {
    let row = |row: &[u32; 4]| {
        let [w0, w1, w2, w3] = row.map(u32::cast_signed);
        _mm256_setr_epi32(w0, w1, w2, w3, w0, w1, w2, w3)
    };
    let rows = words.as_chunks::<4>().0;
    let [key_low, key_high, rest] = [row(&rows[0]), row(&rows[1]), row(&rows[2])];
    let counters = |low: i32| _mm256_add_epi32(rest, _mm256_setr_epi32(low, 0, 0, 0, low + 1, 0, 0, 0));
    let first = [row(&CONSTANTS), key_low, key_high];
    let (mut a, mut b, mut c) = ([first[0]; 2], [first[1]; 2], [first[2]; 2]);
    let first_d = [counters(0), counters(2)];
    let mut d = first_d;
    for _ in 0..10 {
        quarter_rounds(&mut a, &mut b, &mut c, &mut d);
        // The diagonals: b is computed last, so the others move round it.
        a = a.map(|x| _mm256_shuffle_epi32::<0b10_01_00_11>(x));
        c = c.map(|x| _mm256_shuffle_epi32::<0b00_11_10_01>(x));
        d = d.map(|x| _mm256_shuffle_epi32::<0b01_00_11_10>(x));
        quarter_rounds(&mut a, &mut b, &mut c, &mut d);
        a = a.map(|x| _mm256_shuffle_epi32::<0b00_11_10_01>(x));
        c = c.map(|x| _mm256_shuffle_epi32::<0b10_01_00_11>(x));
        d = d.map(|x| _mm256_shuffle_epi32::<0b01_00_11_10>(x));
    }
    for (i, blocks) in data.as_chunks_mut::<64>().0.as_chunks_mut::<2>().0.iter_mut().enumerate() {
        let [a, b] = [_mm256_add_epi32(a[i], first[0]), _mm256_add_epi32(b[i], first[1])];
        let [c, d] = [_mm256_add_epi32(c[i], first[2]), _mm256_add_epi32(d[i], first_d[i])];
        xor_32(&mut blocks[0], 0, _mm256_permute2x128_si256::<0x20>(a, b));
        xor_32(&mut blocks[0], 32, _mm256_permute2x128_si256::<0x20>(c, d));
        xor_32(&mut blocks[1], 0, _mm256_permute2x128_si256::<0x31>(a, b));
        xor_32(&mut blocks[1], 32, _mm256_permute2x128_si256::<0x31>(c, d));
    }
}

/// XORs `stream` into the half of `block` that begins at `offset`, 0 or 32.
#[inline]
#[target_feature(enable = "avx2")]
fn xor_32(block: &mut [u8; 64], offset: usize, stream: __m256i) {
    let half = &mut block.as_chunks_mut::<32>().0[offset / 32];
    // SAFETY: `half` has the 32 bytes that are read and written; neither access asks for alignment.
    unsafe {
        let place = half.as_mut_ptr().cast();
        _mm256_storeu_si256(place, _mm256_xor_si256(_mm256_loadu_si256(place), stream));
    }
}
