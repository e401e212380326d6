//! ChaCha20 with NEON: four blocks side by side, a word of each in a register.
//!
//! Timing: depends on the length alone, but for what Arm promises only under PSTATE.DIT, which is not set.

use core::arch::aarch64::*;

use zeroize::Zeroize;

use super::soft::{CONSTANTS, Words};
use crate::{
    cipher::aes::aarch64::{anew, load, store},
    cpu::HaveNeon,
};

/// A word of each of the four blocks.
type Lanes = uint32x4_t;

/// See [`super::soft::apply`].
pub(super) fn apply(_: HaveNeon, words: &mut Words, data: &mut [u8]) {
    // SAFETY: the token proves that NEON may be used.
    unsafe { apply_with_neon(words, data) }
}

#[target_feature(enable = "neon")]
fn apply_with_neon(words: &mut Words, data: &mut [u8]) {
    let (fours, rest) = data.as_chunks_mut::<256>();
    for four in fours {
        xor_four_blocks(words, four);
        words[8] = words[8].wrapping_add(4);
    }
    if !rest.is_empty() {
        let mut four = [0; 256];
        if let Some(head) = four.get_mut(..rest.len()) {
            head.copy_from_slice(rest);
            xor_four_blocks(words, &mut four);
            words[8] = words[8].wrapping_add(rest.len().div_ceil(64) as u32);
        }
        rest.iter_mut().zip(&four).for_each(|(byte, result)| *byte = *result);
        four.zeroize();
    }
}

/// A quarter of RFC 8439 §2.1 in four columns or diagonals at once: `a += b; d = rotate(d ⊕ a)`.
#[inline]
#[target_feature(enable = "neon")]
fn add_xor_rotate(state: &mut [Lanes; 16], [a, b, d]: [[usize; 4]; 3], rotate: impl Fn(Lanes) -> Lanes) {
    for i in 0..4 {
        state[a[i]] = vaddq_u32(state[a[i]], state[b[i]]);
    }
    for i in 0..4 {
        state[d[i]] = rotate(veorq_u32(state[d[i]], state[a[i]]));
    }
}

/// Ten times columns and diagonals (RFC 8439 §2.3.1).
#[inline]
#[target_feature(enable = "neon")]
fn twenty_rounds(state: &mut [Lanes; 16]) {
    // Rotated left by 8: byte `i` of a word comes from byte `i - 1`.
    let turn = load(&[3, 0, 1, 2, 7, 4, 5, 6, 11, 8, 9, 10, 15, 12, 13, 14]);
    let by_16 = |x| vreinterpretq_u32_u16(vrev32q_u16(vreinterpretq_u16_u32(x)));
    let by_12 = |x| vsriq_n_u32::<20>(vshlq_n_u32::<12>(x), x);
    let by_8 = |x| vreinterpretq_u32_u8(vqtbl1q_u8(vreinterpretq_u8_u32(x), turn));
    let by_7 = |x| vsriq_n_u32::<25>(vshlq_n_u32::<7>(x), x);
    const A: [usize; 4] = [0, 1, 2, 3];
    const COLUMNS: [[usize; 4]; 3] = [[4, 5, 6, 7], [8, 9, 10, 11], [12, 13, 14, 15]];
    const DIAGONALS: [[usize; 4]; 3] = [[5, 6, 7, 4], [10, 11, 8, 9], [15, 12, 13, 14]];
    for _ in 0..10 {
        let [b, c, d] = COLUMNS;
        add_xor_rotate(state, [A, b, d], by_16);
        add_xor_rotate(state, [c, d, b], by_12);
        add_xor_rotate(state, [A, b, d], by_8);
        add_xor_rotate(state, [c, d, b], by_7);
        let [b, c, d] = DIAGONALS;
        add_xor_rotate(state, [A, b, d], by_16);
        add_xor_rotate(state, [c, d, b], by_12);
        add_xor_rotate(state, [A, b, d], by_8);
        add_xor_rotate(state, [c, d, b], by_7);
    }
}

/// The state before the rounds: each word in every lane, the counters one after the other.
#[inline]
#[target_feature(enable = "neon")]
fn initial(words: &Words) -> [Lanes; 16] {
    let mut state = [vdupq_n_u32(0); 16];
    for (lanes, word) in state.iter_mut().zip(CONSTANTS.iter().chain(words)) {
        *lanes = vdupq_n_u32(*word);
    }
    let first_four = vcombine_u32(vcreate_u32(1 << 32), vcreate_u32(3 << 32 | 2));
    state[12] = vaddq_u32(state[12], first_four);
    state
}

/// XORs four blocks of key stream whose counters follow each other into `data` (RFC 8439 §2.3.1).
#[inline(never)]
#[target_feature(enable = "neon")]
fn xor_four_blocks(words: &Words, data: &mut [u8; 256]) {
    let mut state = initial(words);
    twenty_rounds(&mut state);
    // Read anew: kept through the rounds, the key would be spilled.
    for (lanes, first) in state.iter_mut().zip(initial(anew(words))) {
        *lanes = vaddq_u32(*lanes, first);
    }
    let (blocks, _) = data.as_chunks_mut::<64>();
    for (i, words) in state.as_chunks::<4>().0.iter().enumerate() {
        // Four words of four blocks, transposed: sixteen bytes of each block.
        for (block, key) in blocks.iter_mut().zip(transposed(words)) {
            if let Some(bytes) = block.as_chunks_mut::<16>().0.get_mut(i) {
                store(bytes, veorq_u8(load(bytes), key));
            }
        }
    }
}

/// Lane `i` of each register, in register `i`.
#[inline]
#[target_feature(enable = "neon")]
fn transposed([a, b, c, d]: &[Lanes; 4]) -> [uint8x16_t; 4] {
    let even = [vtrn1q_u32(*a, *b), vtrn1q_u32(*c, *d)].map(|pair| vreinterpretq_u64_u32(pair));
    let odd = [vtrn2q_u32(*a, *b), vtrn2q_u32(*c, *d)].map(|pair| vreinterpretq_u64_u32(pair));
    [
        vreinterpretq_u8_u64(vtrn1q_u64(even[0], even[1])),
        vreinterpretq_u8_u64(vtrn1q_u64(odd[0], odd[1])),
        vreinterpretq_u8_u64(vtrn2q_u64(even[0], even[1])),
        vreinterpretq_u8_u64(vtrn2q_u64(odd[0], odd[1])),
    ]
}
