//! AES by bit slicing: eight blocks at once, no table, no secret index or branch (FIPS 197).
//!
//! Bit `i` of all 128 state bytes of eight blocks forms plane `i`, two 64-bit lanes of four blocks each. Within a
//! lane, bit `16·row + 4·column + block`: ShiftRows rotates 16-bit rows, MixColumns rotates the lane.
//! The S-box is the circuit of Boyar and Peralta, "A depth-16 circuit for the AES S-box" (eprint 2011/332).
//! Does not know modes.
//!
//! Timing: constant by construction.

use zeroize::Zeroize;

use super::KeyBytes;
use crate::ct;

/// Lanes of a plane; with two of them SSE2 and NEON registers hold one plane.
const LANES: usize = 2;
/// Blocks that one pass encrypts.
pub(crate) const BLOCKS: usize = 4 * LANES;

/// Eight blocks, bit-sliced: `state[bit][lane]`.
type State = [[u64; LANES]; 8];
/// One round key. It is equal in all four blocks of a lane, so that a plane needs one bit of every four: planes 0 to
/// 3 share a word, and planes 4 to 7. A quarter of the memory for a few operations a round.
type RoundKey = [u64; 2];

/// The lowest bit of every four.
const FIRST_BLOCK: u64 = 0x1111_1111_1111_1111;

/// The bit-sliced round keys. Wiped on drop.
pub(crate) struct Schedule {
    first: RoundKey,
    /// Nine of them, eleven or thirteen.
    middle: [RoundKey; 13],
    middle_rounds: usize,
    last: RoundKey,
}

impl Schedule {
    /// No key yet.
    pub(crate) const fn zeroed() -> Self {
        Self { first: [0; 2], middle: [[0; 2]; 13], middle_rounds: 0, last: [0; 2] }
    }

    /// Expands `key` in place (FIPS 197 §5.2).
    pub(crate) fn init(&mut self, key: KeyBytes<'_>) {
        match key {
            KeyBytes::Aes128(key) => self.expand::<4>(9, key),
            KeyBytes::Aes192(key) => self.expand::<6>(11, key),
            KeyBytes::Aes256(key) => self.expand::<8>(13, key),
        }
    }

    /// `NK` is FIPS 197's: the words of the key, 4, 6 or 8.
    fn expand<const NK: usize>(&mut self, middle_rounds: usize, key: &[u8]) {
        self.middle_rounds = middle_rounds;
        let round_keys = core::iter::once(&mut self.first)
            .chain(self.middle.iter_mut().take(middle_rounds))
            .chain(core::iter::once(&mut self.last));
        // The last NK words of the key schedule; word i replaces word i - NK.
        let mut w = [0u32; NK];
        for (w, word) in w.iter_mut().zip(key.as_chunks::<4>().0) {
            *w = u32::from_le_bytes(*word);
        }
        let mut rcon = 1u32;
        let mut i = 0;
        for round_key in round_keys {
            let mut columns = [0u32; 4];
            for column in &mut columns {
                if i >= NK {
                    let mut t = w[(i - 1) % NK];
                    if i % NK == 0 {
                        t = sub_word(t.rotate_right(8)) ^ rcon;
                        rcon = xtime_public(rcon);
                    } else if NK == 8 && i % NK == 4 {
                        t = sub_word(t);
                    }
                    w[i % NK] ^= t;
                }
                *column = w[i % NK];
                i += 1;
            }
            *round_key = broadcast(&columns);
            columns.zeroize();
        }
        w.zeroize();
    }

    /// Encrypts eight blocks in place.
    pub(crate) fn encrypt(&self, blocks: &mut [[u8; 16]; BLOCKS]) {
        let mut state = [[0; LANES]; 8];
        pack(blocks, &mut state);
        add_round_key(&mut state, &self.first);
        for round_key in self.middle.iter().take(self.middle_rounds) {
            sub_bytes(&mut state);
            shift_rows(&mut state);
            mix_columns(&mut state);
            add_round_key(&mut state, round_key);
        }
        sub_bytes(&mut state);
        shift_rows(&mut state);
        add_round_key(&mut state, &self.last);
        unpack(&state, blocks);
        // It may be keystream, and what a generator gives out is a key to be.
        state.zeroize();
    }

    /// Decrypts eight blocks in place (FIPS 197 §5.3: the inverse of every step, in reverse order).
    pub(crate) fn decrypt(&self, blocks: &mut [[u8; 16]; BLOCKS]) {
        let mut state = [[0; LANES]; 8];
        pack(blocks, &mut state);
        add_round_key(&mut state, &self.last);
        inv_shift_rows(&mut state);
        inv_sub_bytes(&mut state);
        for round_key in self.middle.iter().take(self.middle_rounds).rev() {
            add_round_key(&mut state, round_key);
            inv_mix_columns(&mut state);
            inv_shift_rows(&mut state);
            inv_sub_bytes(&mut state);
        }
        add_round_key(&mut state, &self.first);
        unpack(&state, blocks);
        state.zeroize();
    }
}

impl Drop for Schedule {
    fn drop(&mut self) {
        self.first.zeroize();
        self.middle.zeroize();
        self.last.zeroize();
    }
}

/// The round key of these columns, for all blocks.
fn broadcast(columns: &[u32; 4]) -> RoundKey {
    let mut planes = [0; 8];
    planes[..4].fill(interleave(columns[0], columns[2]));
    planes[4..].fill(interleave(columns[1], columns[3]));
    transpose(&mut planes);
    let mut packed = [0; 2];
    for (packed, four) in packed.iter_mut().zip(planes.as_chunks::<4>().0) {
        *packed = (0..4).fold(0, |word, i| word | (four[i] & FIRST_BLOCK) << i);
    }
    planes.zeroize();
    packed
}

/// `rcon` is public: FIPS 197 §5.2 lists its values.
fn xtime_public(rcon: u32) -> u32 {
    (rcon << 1) ^ if rcon & 0x80 != 0 { 0x11b } else { 0 }
}

/// The S-box on the four bytes of a word, by the same circuit.
fn sub_word(word: u32) -> u32 {
    let mut planes = [0u64; 8];
    planes[0] = interleave(word, 0);
    transpose(&mut planes);
    let mut state = planes.map(|plane| [plane, 0]);
    sub_bytes(&mut state);
    for (plane, lanes) in planes.iter_mut().zip(state) {
        *plane = lanes[0];
    }
    transpose(&mut planes);
    deinterleave(planes[0]).0
}

/// Byte `r` of `a` to byte `2r`, byte `r` of `b` to byte `2r + 1`.
#[inline(always)]
fn interleave(a: u32, b: u32) -> u64 {
    spread(a) | spread(b) << 8
}

#[inline(always)]
fn deinterleave(lane: u64) -> (u32, u32) {
    (gather(lane), gather(lane >> 8))
}

/// The bytes of `word` with a zero byte above each.
#[inline(always)]
fn spread(word: u32) -> u64 {
    let x = u64::from(word);
    let x = (x | x << 16) & 0x0000_ffff_0000_ffff;
    (x | x << 8) & 0x00ff_00ff_00ff_00ff
}

/// The inverse of [`spread`]; odd bytes are ignored.
#[inline(always)]
fn gather(x: u64) -> u32 {
    let x = x & 0x00ff_00ff_00ff_00ff;
    let x = (x | x >> 8) & 0x0000_ffff_0000_ffff;
    (x | x >> 16) as u32
}

/// In every byte position, the 8×8 bit matrix of the eight words is transposed. Its own inverse.
#[inline(always)]
fn transpose(q: &mut [u64; 8]) {
    const STEPS: [(usize, u64); 3] =
        [(1, 0x5555_5555_5555_5555), (2, 0x3333_3333_3333_3333), (4, 0x0f0f_0f0f_0f0f_0f0f)];
    for (distance, mask) in STEPS {
        for low in (0..8).filter(|i| i & distance == 0) {
            let (a, b) = (q[low], q[low + distance]);
            q[low] = (a & mask) | (b & mask) << distance;
            q[low + distance] = (a & !mask) >> distance | (b & !mask);
        }
    }
}

/// Blocks to planes.
#[inline(always)]
fn pack(blocks: &[[u8; 16]; BLOCKS], state: &mut State) {
    for lane in 0..LANES {
        let mut q = [0u64; 8];
        for block in 0..4 {
            let columns = blocks[4 * lane + block].as_chunks::<4>().0;
            for half in 0..2 {
                let (a, b) = (u32::from_le_bytes(columns[half]), u32::from_le_bytes(columns[half + 2]));
                q[4 * half + block] = interleave(a, b);
            }
        }
        transpose(&mut q);
        for (plane, word) in state.iter_mut().zip(q) {
            plane[lane] = word;
        }
    }
}

/// Planes to blocks.
#[inline(always)]
fn unpack(state: &State, blocks: &mut [[u8; 16]; BLOCKS]) {
    for lane in 0..LANES {
        let mut q = state.map(|plane| plane[lane]);
        transpose(&mut q);
        for block in 0..4 {
            let columns = blocks[4 * lane + block].as_chunks_mut::<4>().0;
            for half in 0..2 {
                let (a, b) = deinterleave(q[4 * half + block]);
                (columns[half], columns[half + 2]) = (a.to_le_bytes(), b.to_le_bytes());
            }
        }
    }
}

#[inline(always)]
fn add_round_key(state: &mut State, round_key: &RoundKey) {
    for (bit, plane) in state.iter_mut().enumerate() {
        // The bit of the first block in all four.
        let all = ct::masks_of_four(round_key[bit / 4] >> (bit % 4));
        plane.iter_mut().for_each(|lane| *lane ^= all);
    }
}

/// Row `r` (16 bits) moves left by `r` columns (4 bits each).
#[inline(always)]
fn shift_rows(state: &mut State) {
    for lane in state.as_flattened_mut() {
        let x = *lane;
        *lane = (x & 0x0000_0000_0000_ffff)
            | (x & 0x0000_0000_fff0_0000) >> 4
            | (x & 0x0000_0000_000f_0000) << 12
            | (x & 0x0000_ff00_0000_0000) >> 8
            | (x & 0x0000_00ff_0000_0000) << 8
            | (x & 0xf000_0000_0000_0000) >> 12
            | (x & 0x0fff_0000_0000_0000) << 4;
    }
}

/// Row `r` moves right by `r` columns.
#[inline(always)]
fn inv_shift_rows(state: &mut State) {
    for lane in state.as_flattened_mut() {
        let x = *lane;
        *lane = (x & 0x0000_0000_0000_ffff)
            | (x & 0x0000_0000_0fff_0000) << 4
            | (x & 0x0000_0000_f000_0000) >> 12
            | (x & 0x0000_ff00_0000_0000) >> 8
            | (x & 0x0000_00ff_0000_0000) << 8
            | (x & 0xfff0_0000_0000_0000) >> 4
            | (x & 0x000f_0000_0000_0000) << 12;
    }
}

/// `2·a[r] + 3·a[r+1] + a[r+2] + a[r+3]`, which is `2·(a[r] + a[r+1]) + a[r+1] + (a[r+2] + a[r+3])`.
#[inline(always)]
fn mix_columns(state: &mut State) {
    let next = state.map(|plane| plane.map(|lane| lane.rotate_right(16)));
    let mut sum = next;
    for (sum, plane) in sum.as_flattened_mut().iter_mut().zip(state.as_flattened()) {
        *sum ^= plane;
    }
    for (bit, twice) in doubled(&sum).iter().enumerate() {
        for lane in 0..LANES {
            state[bit][lane] = twice[lane] ^ next[bit][lane] ^ sum[bit][lane].rotate_right(32);
        }
    }
}

/// `14·a[r] + 11·a[r+1] + 13·a[r+2] + 9·a[r+3]`, which is MixColumns of `a[r] + 4·(a[r] + a[r+2])`.
#[inline(always)]
fn inv_mix_columns(state: &mut State) {
    let sum = state.map(|plane| plane.map(|lane| lane ^ lane.rotate_right(32)));
    let four_times = doubled(&doubled(&sum));
    for (lane, more) in state.as_flattened_mut().iter_mut().zip(four_times.as_flattened()) {
        *lane ^= more;
    }
    mix_columns(state);
}

/// Doubling in GF(2^8), in every byte: a shift, and x^8 = x^4 + x^3 + x + 1.
#[inline(always)]
fn doubled(a: &State) -> State {
    let [a0, a1, a2, a3, a4, a5, a6, a7] = *a;
    let plus_a7 = |plane: [u64; LANES]| [plane[0] ^ a7[0], plane[1] ^ a7[1]];
    [a7, plus_a7(a0), a1, plus_a7(a2), plus_a7(a3), a4, a5, a6]
}

/// The inverse S-box on every byte: with the inverse `L` of the affine map it is `L ∘ S ∘ L`, for the S-box `S` is
/// the affine map after an inversion, which is its own inverse.
#[inline(always)]
fn inv_sub_bytes(state: &mut State) {
    inv_affine(state);
    sub_bytes(state);
    inv_affine(state);
}

/// FIPS 197 §5.3.2: the inverse of the affine map, in which 0x63 becomes 0.
#[inline(always)]
fn inv_affine(state: &mut State) {
    let before = *state;
    for (bit, plane) in state.iter_mut().enumerate() {
        for (lane, place) in plane.iter_mut().enumerate() {
            let sum = before[(bit + 2) % 8][lane] ^ before[(bit + 5) % 8][lane] ^ before[(bit + 7) % 8][lane];
            *place = if matches!(bit, 0 | 2) { !sum } else { sum };
        }
    }
}

/// The S-box on every byte. Names as in the paper: `x` in, `y` and `t` between, `z` products, `s` out; index 0 is
/// the highest bit.
#[inline(always)]
fn sub_bytes(state: &mut State) {
    for lane in 0..LANES {
        let [x7, x6, x5, x4, x3, x2, x1, x0] = state.map(|plane| plane[lane]);

        // The linear layer into the tower field.
        let y14 = x3 ^ x5;
        let y13 = x0 ^ x6;
        let y9 = x0 ^ x3;
        let y8 = x0 ^ x5;
        let t0 = x1 ^ x2;
        let y1 = t0 ^ x7;
        let y4 = y1 ^ x3;
        let y12 = y13 ^ y14;
        let y2 = y1 ^ x0;
        let y5 = y1 ^ x6;
        let y3 = y5 ^ y8;
        let t1 = x4 ^ y12;
        let y15 = t1 ^ x5;
        let y20 = t1 ^ x1;
        let y6 = y15 ^ x7;
        let y10 = y15 ^ t0;
        let y11 = y20 ^ y9;
        let y7 = x7 ^ y11;
        let y17 = y10 ^ y11;
        let y19 = y10 ^ y8;
        let y16 = t0 ^ y11;
        let y21 = y13 ^ y16;
        let y18 = x0 ^ y16;

        // The inversion.
        let t2 = y12 & y15;
        let t3 = y3 & y6;
        let t4 = t3 ^ t2;
        let t5 = y4 & x7;
        let t6 = t5 ^ t2;
        let t7 = y13 & y16;
        let t8 = y5 & y1;
        let t9 = t8 ^ t7;
        let t10 = y2 & y7;
        let t11 = t10 ^ t7;
        let t12 = y9 & y11;
        let t13 = y14 & y17;
        let t14 = t13 ^ t12;
        let t15 = y8 & y10;
        let t16 = t15 ^ t12;
        let t21 = t4 ^ t14 ^ y20;
        let t22 = t6 ^ t16 ^ y19;
        let t23 = t9 ^ t14 ^ y21;
        let t24 = t11 ^ t16 ^ y18;
        let t25 = t21 ^ t22;
        let t26 = t21 & t23;
        let t27 = t24 ^ t26;
        let t28 = t25 & t27;
        let t29 = t28 ^ t22;
        let t30 = t23 ^ t24;
        let t31 = t22 ^ t26;
        let t32 = t31 & t30;
        let t33 = t32 ^ t24;
        let t34 = t23 ^ t33;
        let t35 = t27 ^ t33;
        let t36 = t24 & t35;
        let t37 = t36 ^ t34;
        let t38 = t27 ^ t36;
        let t39 = t29 & t38;
        let t40 = t25 ^ t39;
        let t41 = t40 ^ t37;
        let t42 = t29 ^ t33;
        let t43 = t29 ^ t40;
        let t44 = t33 ^ t37;
        let t45 = t42 ^ t41;
        let z0 = t44 & y15;
        let z1 = t37 & y6;
        let z2 = t33 & x7;
        let z3 = t43 & y16;
        let z4 = t40 & y1;
        let z5 = t29 & y7;
        let z6 = t42 & y11;
        let z7 = t45 & y17;
        let z8 = t41 & y10;
        let z9 = t44 & y12;
        let z10 = t37 & y3;
        let z11 = t33 & y4;
        let z12 = t43 & y13;
        let z13 = t40 & y5;
        let z14 = t29 & y2;
        let z15 = t42 & y9;
        let z16 = t45 & y14;
        let z17 = t41 & y8;

        // The linear layer back, joined with the affine map.
        let t46 = z15 ^ z16;
        let t47 = z10 ^ z11;
        let t48 = z5 ^ z13;
        let t49 = z9 ^ z10;
        let t50 = z2 ^ z12;
        let t51 = z2 ^ z5;
        let t52 = z7 ^ z8;
        let t53 = z0 ^ z3;
        let t54 = z6 ^ z7;
        let t55 = z16 ^ z17;
        let t56 = z12 ^ t48;
        let t57 = t50 ^ t53;
        let t58 = z4 ^ t46;
        let t59 = z3 ^ t54;
        let t60 = t46 ^ t57;
        let t61 = z14 ^ t57;
        let t62 = t52 ^ t58;
        let t63 = t49 ^ t58;
        let t64 = z4 ^ t59;
        let t65 = t61 ^ t62;
        let t66 = z1 ^ t63;
        let s0 = t59 ^ t63;
        let s6 = t56 ^ !t62;
        let s7 = t48 ^ !t60;
        let t67 = t64 ^ t65;
        let s3 = t53 ^ t66;
        let s4 = t51 ^ t66;
        let s5 = t47 ^ t65;
        let s1 = t64 ^ !s3;
        let s2 = t55 ^ !t67;

        for (plane, s) in state.iter_mut().zip([s7, s6, s5, s4, s3, s2, s1, s0]) {
            plane[lane] = s;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// FIPS 197 §5.1.1: the inverse in GF(2^8), then the affine map.
    fn s_box_by_definition(x: u8) -> u8 {
        let double = |a: u8| (a << 1) ^ if a & 0x80 != 0 { 0x1b } else { 0 };
        let times =
            |a: u8, b: u8| (0..8).rev().fold(0u8, |r, i| double(r) ^ if b >> i & 1 == 1 { a } else { 0 });
        let inverse = (0..=255u8).find(|y| times(x, *y) == 1).unwrap_or(0);
        (0..5).fold(0x63, |s, i| s ^ inverse.rotate_left(i))
    }

    #[test]
    fn the_circuit_is_the_s_box() {
        for x in 0..=255u8 {
            let word = u32::from_le_bytes([x, x ^ 1, x.rotate_left(3), !x]);
            let expected = word.to_le_bytes().map(s_box_by_definition);
            assert_eq!(sub_word(word).to_le_bytes(), expected, "{x:#x}");
        }
    }

    #[test]
    fn inverses_undo_their_steps() {
        let mut state = [[0; LANES]; 8];
        for (i, lane) in (1u64..).zip(state.as_flattened_mut()) {
            *lane = i.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        }
        let steps: [[fn(&mut State); 2]; 3] =
            [[sub_bytes, inv_sub_bytes], [shift_rows, inv_shift_rows], [mix_columns, inv_mix_columns]];
        for [step, inverse] in steps {
            let before = state;
            step(&mut state);
            assert_ne!(state, before);
            inverse(&mut state);
            assert_eq!(state, before);
            step(&mut state);
        }
    }

    #[test]
    fn packing_is_reversible_and_puts_bits_where_the_head_says() {
        let mut blocks = [[0u8; 16]; BLOCKS];
        for (i, byte) in blocks.as_flattened_mut().iter_mut().enumerate() {
            *byte = (i as u8).wrapping_mul(167).wrapping_add(13);
        }
        let (before, mut state) = (blocks, [[0; LANES]; 8]);
        pack(&blocks, &mut state);
        for (bit, lanes) in state.iter().enumerate() {
            for (i, block) in before.iter().enumerate() {
                for (at, byte) in block.iter().enumerate() {
                    let position = 16 * (at % 4) + 4 * (at / 4) + i % 4;
                    assert_eq!(lanes[i / 4] >> position & 1, u64::from(byte >> bit & 1));
                }
            }
        }
        blocks = [[0; 16]; BLOCKS];
        unpack(&state, &mut blocks);
        assert_eq!(blocks, before);
    }
}
