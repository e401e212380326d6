//! AES-GCM with AES-NI and PCLMULQDQ (SP 800-38D §7): eight counters in flight while eight blocks are hashed.
//!
//! AES rounds and GHASH products alternate, because they run on different units and neither waits for the other.
//! Does not check lengths or tags: `aes_gcm.rs` does.
//!
//! Timing: constant for given lengths.

use core::arch::x86_64::*;

use zeroize::Zeroize;

use super::{Direction, crypt_part};
use crate::{
    cipher::aes::{
        KeyBytes,
        x86_64::{self as aes, anew, load, store},
    },
    cpu::HaveAesNi,
    mac::ghash::{
        length_block, padded,
        x86_64::{self as ghash, Hasher, POWERS, Product, mirror},
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

    /// Expands `key` in place.
    pub(super) fn init(&mut self, key: KeyBytes<'_>, token: HaveAesNi) {
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
        let mut hasher = Hasher::new(&self.hash);
        push_bytes(&mut hasher, aad);

        let mut counter = Counter::first(nonce);
        let first = counter;
        counter.advance(1);
        let (blocks, part) = data.as_chunks_mut::<16>();
        // Six blocks bring the counter from 2 to a multiple of the lanes, where eight of them differ in one byte.
        let six = if blocks.len() < LANES { 0 } else { 6 };
        let (six, blocks) = blocks.split_at_mut_checked(six).unwrap_or_default();
        if let Ok(six) = six.try_into() {
            self.run_six(direction, &mut counter, six, &mut hasher);
        }
        let (eights, few) = blocks.as_chunks_mut::<LANES>();
        if !eights.is_empty() {
            self.run_eights(direction, &mut counter, eights, &mut hasher);
        }
        // A header of one block (all of TLS has one), what is left and the lengths share one reduction or two.
        let rest = Rest { first, counter, few, part };
        let mask = match rest.few.len() {
            0..=2 => self.run_rest::<4>(direction, rest, &mut hasher),
            3..=6 => self.run_rest::<8>(direction, rest, &mut hasher),
            _ => self.run_rest::<9>(direction, rest, &mut hasher),
        };
        hasher.push(mirror(load(&lengths)));
        store(tag, _mm_xor_si128(mirror(*hasher.flush()), mask));
    }

    /// The first six blocks of a long message.
    #[inline]
    #[target_feature(enable = "aes,pclmulqdq,ssse3,sse4.1")]
    fn run_six(
        &self,
        direction: Direction,
        counter: &mut Counter,
        six: &mut [[u8; 16]; 6],
        hasher: &mut Hasher<'_>,
    ) {
        let mut state = [_mm_setzero_si128(); 6];
        for s in &mut state {
            *s = counter.block();
            counter.advance(1);
        }
        self.aes.encrypt(&mut state);
        for (block, key) in six.iter_mut().zip(&state) {
            crypt_block(direction, block, *key, hasher);
        }
        state.zeroize();
    }

    /// All that fills the lanes, from a counter that is a multiple of their number on. GHASH reads ciphertext: when
    /// sealing that of the turn before, when opening that of the same turn.
    #[inline]
    #[target_feature(enable = "aes,pclmulqdq,ssse3,sse4.1")]
    fn run_eights(
        &self,
        direction: Direction,
        counter: &mut Counter,
        eights: &mut [[[u8; 16]; LANES]],
        hasher: &mut Hasher<'_>,
    ) {
        let hash = hasher.flush();
        match direction {
            Direction::Seal => {
                let mut before: Option<&[[u8; 16]; LANES]> = None;
                for eight in eights {
                    if before.is_some() {
                        self.encrypt_and_hash(counter, eight, before, hash);
                    } else {
                        let mut keystream = counter.next_eight(_mm_setzero_si128());
                        self.aes.encrypt(&mut keystream);
                        xor(eight, &keystream);
                    }
                    before = Some(eight);
                }
                for block in before.into_iter().flatten() {
                    hasher.push(mirror(load(block)));
                }
            }
            Direction::Open => {
                for eight in eights {
                    self.encrypt_and_hash(counter, eight, None, hash);
                }
            }
        }
    }

    /// Eight blocks become ciphertext or plaintext, whose keystream stays in registers; meanwhile eight blocks of
    /// ciphertext join the hash: those of the turn before, or none, then what is decrypted here.
    #[inline]
    #[target_feature(enable = "aes,pclmulqdq,ssse3,sse4.1")]
    fn encrypt_and_hash(
        &self,
        counter: &mut Counter,
        blocks: &mut [[u8; 16]; LANES],
        before: Option<&[[u8; 16]; LANES]>,
        hash: &mut __m128i,
    ) {
        let mut state = counter.next_eight(anew(self).aes.first);
        let mut product = Product::zero();
        let hashed = before.unwrap_or(blocks);
        for i in 0..LANES {
            // Read anew in each round: otherwise the compiler loads all keys and powers first and spills them.
            let key = anew(self);
            round(&mut state, key.aes.middle[i]);
            // The hash so far joins the first block, which is multiplied last: nothing else waits for the reduction
            // of the turn before.
            let at = (i + 1) % LANES;
            let block = mirror(load(&hashed[at]));
            let block = if at == 0 { _mm_xor_si128(block, *hash) } else { block };
            product.add(block, &key.hash.powers[at]);
            keep_in_step(&mut state, &mut product);
        }
        let aes = &anew(self).aes;
        round(&mut state, aes.middle[LANES]);
        *hash = product.reduce();
        for key in aes.beyond_nine() {
            round(&mut state, *key);
        }
        for s in &mut state {
            *s = _mm_aesenclast_si128(*s, aes.last);
        }
        xor(blocks, &state);
    }

    /// What does not fill the lanes, at most `N - 1` blocks. The first block of keystream, which masks the tag, is
    /// made in the same pass and returned.
    #[inline]
    #[target_feature(enable = "aes,pclmulqdq,ssse3,sse4.1")]
    fn run_rest<const N: usize>(
        &self,
        direction: Direction,
        rest: Rest<'_>,
        hasher: &mut Hasher<'_>,
    ) -> __m128i {
        let Rest { first, mut counter, few, part } = rest;
        let mut state = [first.block(); N];
        for s in state.iter_mut().skip(1) {
            *s = counter.block();
            counter.advance(1);
        }
        self.aes.encrypt(&mut state);
        let mut keystream = state.iter().skip(1);
        for (block, key) in few.iter_mut().zip(&mut keystream) {
            crypt_block(direction, block, *key, hasher);
        }
        if let (false, Some(key)) = (part.is_empty(), keystream.next()) {
            let mut mask = [0; 16];
            store(&mut mask, *key);
            hasher.push(mirror(load(&crypt_part(direction, part, &mask))));
            mask[..].zeroize();
        }
        let tag_mask = state[0];
        state.zeroize();
        tag_mask
    }
}

/// `block ⊕= key`; its ciphertext joins the hash.
#[inline]
#[target_feature(enable = "pclmulqdq,ssse3,sse4.1")]
fn crypt_block(direction: Direction, block: &mut [u8; 16], key: __m128i, hasher: &mut Hasher<'_>) {
    let before = load(block);
    let after = _mm_xor_si128(before, key);
    store(block, after);
    hasher.push(mirror(if direction == Direction::Seal { after } else { before }));
}

/// One round of AES on all lanes.
#[inline]
#[target_feature(enable = "aes,sse2")]
fn round(state: &mut [__m128i; LANES], key: __m128i) {
    for s in state.iter_mut() {
        *s = _mm_aesenc_si128(*s, key);
    }
}

/// Both chains have come this far, in registers. Left to itself the compiler computes one chain after the other, so
/// that one unit always waits, and spills what it loaded too early (docs/adr/0002 has the numbers).
#[inline(always)]
fn keep_in_step(state: &mut [__m128i; LANES], product: &mut Product) {
    let [a, b, c, d, e, f, g, h] = state;
    // SAFETY: the template is empty and changes nothing.
    unsafe {
        core::arch::asm!(
            "/* {} {} {} {} {} {} {} {} {} {} {} */",
            inout(xmm_reg) *a,
            inout(xmm_reg) *b,
            inout(xmm_reg) *c,
            inout(xmm_reg) *d,
            inout(xmm_reg) *e,
            inout(xmm_reg) *f,
            inout(xmm_reg) *g,
            inout(xmm_reg) *h,
            inout(xmm_reg) product.low,
            inout(xmm_reg) product.middle,
            inout(xmm_reg) product.high,
            options(nomem, nostack, preserves_flags),
        );
    }
}

/// What [`Key::run_rest`] works on.
struct Rest<'a> {
    first: Counter,
    counter: Counter,
    few: &'a mut [[u8; 16]],
    part: &'a mut [u8],
}

/// Hashes `data`, zero-padded to whole blocks.
#[inline]
#[target_feature(enable = "pclmulqdq,ssse3,sse4.1")]
fn push_bytes(hasher: &mut Hasher<'_>, data: &[u8]) {
    let (blocks, part) = data.as_chunks::<16>();
    for block in blocks {
        hasher.push(mirror(load(block)));
    }
    if !part.is_empty() {
        hasher.push(mirror(load(&padded(part))));
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

    /// This block and the next seven, each `⊕ mask`, from a counter that is a multiple of eight: the lowest byte of
    /// the counter, the last of the block, is all that differs.
    #[inline]
    #[target_feature(enable = "ssse3")]
    fn next_eight(&mut self, mask: __m128i) -> [__m128i; LANES] {
        let mut blocks = [_mm_xor_si128(self.block(), mask); LANES];
        for (i, block) in (0..).zip(&mut blocks) {
            *block = _mm_xor_si128(*block, _mm_set_epi32(i << 24, 0, 0, 0));
        }
        self.advance(LANES as i32);
        blocks
    }
}
