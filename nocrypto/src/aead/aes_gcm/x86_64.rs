//! AES-GCM with AES-NI and PCLMULQDQ (SP 800-38D §7): eight counters in flight while eight blocks are hashed.
//!
//! AES rounds and GHASH products alternate, because they run on different units and neither waits for the other.
//! Does not check lengths or tags: `aes_gcm.rs` does.
//!
//! Timing: constant for given lengths.

use core::arch::x86_64::*;

use super::Direction;
use crate::{
    cipher::aes::x86_64::{self as aes, load, store},
    cpu::HaveAesNi,
    mac::ghash::{
        length_block,
        x86_64::{self as ghash, POWERS, Product, mirror},
    },
};

/// Blocks in flight: as many as share one reduction.
const LANES: usize = POWERS;

/// The expanded AES key and the powers of the hash key. Wiped on drop.
pub(super) struct Key {
    aes: aes::Schedule,
    hash: ghash::Key,
}

impl Key {
    /// No key yet.
    pub(super) fn zeroed() -> Self {
        Self { aes: aes::Schedule::zeroed(), hash: ghash::Key::zeroed() }
    }

    /// Expands `key`, 16 or 32 bytes, in place.
    pub(super) fn init(&mut self, key: &[u8], token: HaveAesNi) {
        self.aes.init(key, token);
        // SP 800-38D §7.1 step 1: H is the encrypted zero block.
        let mut h = crate::Secret::<16>::zeroed();
        self.aes.encrypt_blocks(core::slice::from_mut(h.expose_mut()), token);
        self.hash.init(h.expose(), token);
    }

    /// Encrypts or decrypts `data` in place and writes the tag that belongs to it.
    pub(super) fn run(
        &self,
        direction: Direction,
        nonce: &[u8; 12],
        aad: &[u8],
        data: &mut [u8],
        tag: &mut [u8; 16],
        _: HaveAesNi,
    ) {
        // SAFETY: HaveAesNi proves the features of `run_inner`.
        unsafe { self.run_inner(direction, nonce, aad, data, tag) }
    }

    #[target_feature(enable = "aes,pclmulqdq,ssse3,sse4.1")]
    fn run_inner(
        &self,
        direction: Direction,
        nonce: &[u8; 12],
        aad: &[u8],
        data: &mut [u8],
        tag: &mut [u8; 16],
    ) {
        let lengths = length_block(aad.len(), data.len());
        let mut hash = _mm_setzero_si128();
        let mut waiting = Waiting { blocks: [_mm_setzero_si128(); WAITING], len: 0 };
        // A header of one block (all of TLS has one) shares the reduction of what follows it.
        if aad.len() <= 16 {
            waiting.push_bytes(aad);
        } else {
            self.hash_bytes(&mut hash, aad);
        }

        let (blocks, _) = data.as_chunks_mut::<16>();
        let (eights, _) = blocks.as_chunks_mut::<LANES>();
        let mut counter = Counter::first(nonce);
        let first = counter;
        counter.advance(1);
        if !eights.is_empty() {
            waiting.flush(&self.hash, &mut hash);
            self.run_eights(direction, &mut counter, eights, &mut hash);
        }
        let done = eights.len() * 16 * LANES;
        let mask = self.run_rest(direction, first, counter, &mut data[done..], &mut waiting);
        waiting.push_bytes(&lengths);
        waiting.flush(&self.hash, &mut hash);
        store(tag, _mm_xor_si128(mirror(hash), mask));
    }

    /// All that fills the lanes. GHASH reads ciphertext: when sealing that of the turn before, when opening that of
    /// the same turn.
    #[inline]
    #[target_feature(enable = "aes,pclmulqdq,ssse3,sse4.1")]
    fn run_eights(
        &self,
        direction: Direction,
        counter: &mut Counter,
        eights: &mut [[[u8; 16]; LANES]],
        hash: &mut __m128i,
    ) {
        match direction {
            Direction::Seal => {
                for i in 0..eights.len() {
                    let keystream = if i == 0 {
                        let mut state = counter.next_eight();
                        self.aes.encrypt(&mut state);
                        state
                    } else {
                        self.encrypt_and_hash(counter, &eights[i - 1], hash)
                    };
                    xor(&mut eights[i], &keystream);
                }
                if let Some(last) = eights.last() {
                    self.hash_bytes(hash, last.as_flattened());
                }
            }
            Direction::Open => {
                for eight in eights {
                    let keystream = self.encrypt_and_hash(counter, eight, hash);
                    xor(eight, &keystream);
                }
            }
        }
    }

    /// Eight blocks of keystream; meanwhile eight blocks of ciphertext join the hash.
    #[inline]
    #[target_feature(enable = "aes,pclmulqdq,ssse3,sse4.1")]
    fn encrypt_and_hash(
        &self,
        counter: &mut Counter,
        hashed: &[[u8; 16]; LANES],
        hash: &mut __m128i,
    ) -> [__m128i; LANES] {
        let (keys, rounds) = (&self.aes.round_keys, self.aes.rounds);
        let mut state = counter.next_eight();
        for s in &mut state {
            *s = _mm_xor_si128(*s, keys[0]);
        }
        let mut product = Product::zero();
        for (i, block) in hashed.iter().enumerate() {
            for s in &mut state {
                *s = _mm_aesenc_si128(*s, keys[1 + i]);
            }
            let x = mirror(load(block));
            let x = if i == 0 { _mm_xor_si128(x, *hash) } else { x };
            product.add(x, &self.hash, LANES - i);
        }
        for key in &keys[1 + LANES..rounds] {
            for s in &mut state {
                *s = _mm_aesenc_si128(*s, *key);
            }
        }
        *hash = product.reduce();
        for s in &mut state {
            *s = _mm_aesenclast_si128(*s, keys[rounds]);
        }
        state
    }

    /// Fewer than eight whole blocks, perhaps with a part of one. The ciphertext waits for its reduction; the first
    /// block of keystream, which masks the tag, is made in the same pass and returned.
    #[inline]
    #[target_feature(enable = "aes,pclmulqdq,ssse3,sse4.1")]
    fn run_rest(
        &self,
        direction: Direction,
        first: Counter,
        counter: Counter,
        rest: &mut [u8],
        waiting: &mut Waiting,
    ) -> __m128i {
        match rest.len() {
            0..=48 => self.run_lanes::<4>(direction, first, counter, rest, waiting),
            49..=112 => self.run_lanes::<8>(direction, first, counter, rest, waiting),
            _ => self.run_lanes::<9>(direction, first, counter, rest, waiting),
        }
    }

    /// `rest` has at most `N - 1` blocks.
    #[inline]
    #[target_feature(enable = "aes,pclmulqdq,ssse3,sse4.1")]
    fn run_lanes<const N: usize>(
        &self,
        direction: Direction,
        first: Counter,
        mut counter: Counter,
        rest: &mut [u8],
        waiting: &mut Waiting,
    ) -> __m128i {
        let mut state = [first.block(); N];
        for s in &mut state[1..] {
            *s = counter.block();
            counter.advance(1);
        }
        self.aes.encrypt(&mut state);
        let (blocks, part) = rest.as_chunks_mut::<16>();
        let whole = blocks.len();
        for (block, key) in blocks.iter_mut().zip(&state[1..]) {
            let before = load(block);
            let after = _mm_xor_si128(before, *key);
            store(block, after);
            waiting.push(if direction == Direction::Seal { after } else { before });
        }
        if !part.is_empty() {
            let mut block = [0; 16];
            block[..part.len()].copy_from_slice(part);
            if direction == Direction::Open {
                waiting.push_bytes(part);
            }
            let after = _mm_xor_si128(load(&block), state[1 + whole]);
            store(&mut block, after);
            part.copy_from_slice(&block[..part.len()]);
            if direction == Direction::Seal {
                waiting.push_bytes(part);
            }
        }
        state[0]
    }

    /// Continues the hash over `data`, zero-padded to whole blocks.
    #[target_feature(enable = "pclmulqdq,ssse3,sse4.1")]
    fn hash_bytes(&self, hash: &mut __m128i, data: &[u8]) {
        for chunk in data.chunks(16 * LANES) {
            let mut waiting = Waiting { blocks: [_mm_setzero_si128(); WAITING], len: 0 };
            for block in chunk.chunks(16) {
                waiting.push_bytes(block);
            }
            waiting.flush(&self.hash, hash);
        }
    }
}

/// `blocks ⊕= keystream`.
#[inline]
#[target_feature(enable = "sse2")]
fn xor(blocks: &mut [[u8; 16]; LANES], keystream: &[__m128i; LANES]) {
    for (block, key) in blocks.iter_mut().zip(keystream) {
        store(block, _mm_xor_si128(load(block), *key));
    }
}

/// The counter block, mirrored so that the 32-bit counter is the lowest lane.
#[derive(Clone, Copy)]
struct Counter(__m128i);

impl Counter {
    /// SP 800-38D §7.1 step 2: J0 is the nonce and a counter of 1.
    #[inline]
    #[target_feature(enable = "ssse3")]
    fn first(nonce: &[u8; 12]) -> Self {
        let mut block = [0; 16];
        block[..12].copy_from_slice(nonce);
        block[15] = 1;
        Self(mirror(load(&block)))
    }

    /// SP 800-38D §6.2, inc32, `n` times.
    #[inline]
    #[target_feature(enable = "sse2")]
    fn advance(&mut self, n: i32) {
        self.0 = _mm_add_epi32(self.0, _mm_set_epi32(0, 0, 0, n));
    }

    #[inline]
    #[target_feature(enable = "ssse3")]
    fn block(self) -> __m128i {
        mirror(self.0)
    }

    #[inline]
    #[target_feature(enable = "ssse3")]
    fn next_eight(&mut self) -> [__m128i; LANES] {
        let mut blocks = [self.0; LANES];
        for (i, block) in (0..).zip(&mut blocks) {
            *block = mirror(_mm_add_epi32(*block, _mm_set_epi32(0, 0, 0, i)));
        }
        self.advance(LANES as i32);
        blocks
    }
}

/// Header, eight blocks and a part, lengths.
const WAITING: usize = LANES + 3;

/// Mirrored blocks that wait to be hashed with one reduction.
struct Waiting {
    blocks: [__m128i; WAITING],
    len: usize,
}

impl Waiting {
    #[inline]
    #[target_feature(enable = "ssse3")]
    fn push(&mut self, block: __m128i) {
        self.blocks[self.len] = mirror(block);
        self.len += 1;
    }

    /// At most 16 bytes, zero-padded; nothing if there are none.
    #[inline]
    #[target_feature(enable = "ssse3")]
    fn push_bytes(&mut self, bytes: &[u8]) {
        if bytes.is_empty() {
            return;
        }
        let mut block = [0; 16];
        block[..bytes.len()].copy_from_slice(bytes);
        self.push(load(&block));
    }

    #[inline]
    #[target_feature(enable = "pclmulqdq,ssse3,sse4.1")]
    fn flush(&mut self, key: &ghash::Key, hash: &mut __m128i) {
        key.update(hash, &self.blocks[..self.len]);
        self.len = 0;
    }
}
