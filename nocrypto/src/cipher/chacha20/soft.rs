//! ChaCha20 for every target: `LANES` blocks side by side, so that the compiler can keep a word of each in a vector.
//!
//! Timing: depends on the length alone.

/// Key, counter and nonce as the words 4 to 15 of the initial state (RFC 8439 §2.3).
pub(in super::super) type Words = [u32; 12];

/// "expand 32-byte k" (RFC 8439 §2.3).
pub(super) const CONSTANTS: [u32; 4] = [0x6170_7865, 0x3320_646e, 0x7962_2d32, 0x6b20_6574];

type Lanes<const LANES: usize> = [u32; LANES];

#[inline(always)]
fn add_xor_rotate<const L: usize>(a: Lanes<L>, b: Lanes<L>, d: Lanes<L>, bits: u32) -> (Lanes<L>, Lanes<L>) {
    let sum: Lanes<L> = core::array::from_fn(|i| a[i].wrapping_add(b[i]));
    (sum, core::array::from_fn(|i| (d[i] ^ sum[i]).rotate_left(bits)))
}

/// RFC 8439 §2.1.
#[inline(always)]
fn quarter_round<const L: usize>(state: &mut [Lanes<L>; 16], a: usize, b: usize, c: usize, d: usize) {
    (state[a], state[d]) = add_xor_rotate(state[a], state[b], state[d], 16);
    (state[c], state[b]) = add_xor_rotate(state[c], state[d], state[b], 12);
    (state[a], state[d]) = add_xor_rotate(state[a], state[b], state[d], 8);
    (state[c], state[b]) = add_xor_rotate(state[c], state[d], state[b], 7);
}

/// The key stream of `L` blocks whose counters follow each other, block by block (RFC 8439 §2.3.1).
#[inline(always)]
pub(super) fn key_stream<const L: usize>(words: &Words, stream: &mut [[u8; 64]; L]) {
    let mut initial = [[0u32; L]; 16];
    for (lanes, word) in initial.iter_mut().zip(CONSTANTS.iter().chain(words)) {
        *lanes = [*word; L];
    }
    initial[12] = core::array::from_fn(|i| words[8].wrapping_add(i as u32));
    let mut state = initial;
    for _ in 0..10 {
        quarter_round(&mut state, 0, 4, 8, 12);
        quarter_round(&mut state, 1, 5, 9, 13);
        quarter_round(&mut state, 2, 6, 10, 14);
        quarter_round(&mut state, 3, 7, 11, 15);
        quarter_round(&mut state, 0, 5, 10, 15);
        quarter_round(&mut state, 1, 6, 11, 12);
        quarter_round(&mut state, 2, 7, 8, 13);
        quarter_round(&mut state, 3, 4, 9, 14);
    }
    for (word, (lanes, first)) in state.iter_mut().zip(&initial).enumerate() {
        for (lane, (value, first)) in lanes.iter_mut().zip(first).enumerate() {
            *value = value.wrapping_add(*first);
            stream[lane][4 * word..4 * word + 4].copy_from_slice(&value.to_le_bytes());
        }
    }
}

/// XORs the key stream into `data`, `L` blocks at a time; the counter ends after the last block begun.
#[inline(always)]
pub(super) fn apply<const L: usize>(words: &mut Words, data: &mut [u8]) {
    let mut stream = [[0u8; 64]; L];
    for piece in data.chunks_mut(64 * L) {
        key_stream(words, &mut stream);
        words[8] = words[8].wrapping_add(piece.len().div_ceil(64) as u32);
        for (byte, key) in piece.iter_mut().zip(stream.as_flattened()) {
            *byte ^= key;
        }
    }
    zeroize::Zeroize::zeroize(stream.as_flattened_mut());
}
