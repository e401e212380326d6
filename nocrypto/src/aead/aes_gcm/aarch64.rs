//! AES-GCM with AESE and PMULL (SP 800-38D §7): eight counters in flight while eight blocks are hashed.
//!
//! Rounds and products stand side by side, because they run on different units and neither waits for the other. Does
//! not check lengths or tags: `aes_gcm.rs` does.
//!
//! Timing: constant for given lengths, but for what Arm promises only under PSTATE.DIT, which is not set.

use core::arch::aarch64::*;

use zeroize::Zeroize;

use super::{Direction, crypt_part};
use crate::{
    cipher::aes::{
        KeyBytes,
        aarch64::{self as aes, anew, load, store},
    },
    cpu::HaveAesPmull,
    mac::ghash::{
        aarch64::{self as ghash, Hasher, POWERS, Product, mirror, unmirror},
        length_block, padded,
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
    pub(super) fn init(&mut self, key: KeyBytes<'_>, token: HaveAesPmull) {
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
        _: HaveAesPmull,
    ) {
        // SAFETY: HaveAesPmull proves the features of `run_with_pmull`.
        unsafe { self.run_with_pmull(direction, nonce, aad, data, tag) }
    }

    #[inline(never)]
    #[target_feature(enable = "aes")]
    fn run_with_pmull(
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

        // SP 800-38D §7.1 step 2: J0 is the nonce and a counter of 1. Its encryption masks the tag.
        let mut counter = Counter::first(nonce);
        store(tag, counter.next());
        self.aes.encrypt_many(core::slice::from_mut(tag));
        let (blocks, part) = data.as_chunks_mut::<16>();
        let (eights, few) = blocks.as_chunks_mut::<LANES>();
        self.run_eights(direction, &mut counter, eights, &mut hasher);
        self.run_rest(direction, &mut counter, few, part, &mut hasher);
        hasher.push(mirror(load(&lengths)));
        store(tag, veorq_u8(unmirror(*hasher.flush()), load(tag)));
    }

    /// All that fills the lanes. GHASH reads ciphertext: when sealing that of the turn before, when opening that of
    /// the same turn.
    #[inline(never)]
    #[target_feature(enable = "aes")]
    fn run_eights(
        &self,
        direction: Direction,
        counter: &mut Counter,
        eights: &mut [[[u8; 16]; LANES]],
        hasher: &mut Hasher<'_>,
    ) {
        let mut before: Option<&[[u8; 16]; LANES]> = None;
        for eight in eights {
            if let (Direction::Seal, None) = (direction, before) {
                let mut keystream = counter.next_eight();
                self.aes.encrypt(&mut keystream);
                xor(eight, &keystream);
            } else {
                self.encrypt_and_hash(counter, eight, before, hasher.flush());
            }
            before = if direction == Direction::Seal { Some(eight) } else { None };
        }
        for block in before.into_iter().flatten() {
            hasher.push(mirror(load(block)));
        }
    }

    /// Eight blocks become ciphertext or plaintext; meanwhile eight blocks of ciphertext join the hash: those of the
    /// turn before, or none, then what is decrypted here.
    #[inline(never)]
    #[target_feature(enable = "aes")]
    fn encrypt_and_hash(
        &self,
        counter: &mut Counter,
        blocks: &mut [[u8; 16]; LANES],
        before: Option<&[[u8; 16]; LANES]>,
        hash: &mut uint64x2_t,
    ) {
        let mut state = counter.next_eight();
        for key in anew(self).aes.first_rounds() {
            aes::round(&mut state, key);
        }
        let [eight_rounds @ .., ninth] = self.aes.nine_rounds();
        let mut product = Product::zero();
        // The hash so far joins the first block.
        let mut sum = *hash;
        let hashed = before.unwrap_or(blocks);
        for ((block, key), power) in hashed.iter().zip(eight_rounds).zip(&self.hash.powers) {
            // Read anew in each round: otherwise the compiler loads all keys and powers first and spills them.
            aes::round(&mut state, anew(key));
            product.add(veorq_u64(mirror(load(block)), sum), anew(power));
            sum = vdupq_n_u64(0);
            keep_in_step(&mut state, &mut product);
        }
        *hash = product.reduce();
        aes::round(&mut state, anew(ninth));
        anew(self).aes.last_round(&mut state);
        xor(blocks, &state);
    }

    /// What does not fill the lanes.
    #[inline]
    #[target_feature(enable = "aes")]
    fn run_rest(
        &self,
        direction: Direction,
        counter: &mut Counter,
        few: &mut [[u8; 16]],
        part: &mut [u8],
        hasher: &mut Hasher<'_>,
    ) {
        let mut keystream = [[0; 16]; LANES];
        let needed = few.len() + usize::from(!part.is_empty());
        let Some(blocks) = keystream.get_mut(..needed) else { return };
        for block in blocks.iter_mut() {
            store(block, counter.next());
        }
        self.aes.encrypt_many(blocks);
        let mut unused = blocks.iter();
        for (block, key) in few.iter_mut().zip(&mut unused) {
            let before = load(block);
            let after = veorq_u8(before, load(key));
            store(block, after);
            hasher.push(mirror(if direction == Direction::Seal { after } else { before }));
        }
        if let Some(key) = unused.next() {
            hasher.push(mirror(load(&crypt_part(direction, part, key))));
        }
        keystream.as_flattened_mut().zeroize();
    }
}

/// Both chains have come this far, in registers. Left to itself the compiler loads the keys and powers of later rounds
/// too early and spills them (docs/adr/0002).
#[inline(always)]
fn keep_in_step(state: &mut [uint8x16_t; LANES], product: &mut Product) {
    let [a, b, c, d, e, f, g, h] = state;
    // SAFETY: the template is empty and changes nothing.
    unsafe {
        core::arch::asm!(
            "/* {:q} {:q} {:q} {:q} {:q} {:q} {:q} {:q} {:q} {:q} {:q} */",
            inout(vreg) *a,
            inout(vreg) *b,
            inout(vreg) *c,
            inout(vreg) *d,
            inout(vreg) *e,
            inout(vreg) *f,
            inout(vreg) *g,
            inout(vreg) *h,
            inout(vreg) product.low,
            inout(vreg) product.middle,
            inout(vreg) product.high,
            options(nomem, nostack, preserves_flags),
        );
    }
}

/// Hashes `data`, zero-padded to whole blocks.
#[inline]
#[target_feature(enable = "aes")]
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
#[target_feature(enable = "neon")]
fn xor(blocks: &mut [[u8; 16]; LANES], keystream: &[uint8x16_t; LANES]) {
    for (block, key) in blocks.iter_mut().zip(keystream) {
        store(block, veorq_u8(load(block), *key));
    }
}

/// The next counter block, in two parts.
struct Counter {
    /// The nonce in the lower three lanes.
    nonce: uint32x4_t,
    number: u32,
}

impl Counter {
    /// SP 800-38D §7.1 step 2.
    #[inline]
    #[target_feature(enable = "neon")]
    fn first(nonce: &[u8; 12]) -> Self {
        Self { nonce: vreinterpretq_u32_u8(load(&padded(nonce))), number: 1 }
    }

    #[inline]
    #[target_feature(enable = "neon")]
    fn next(&mut self) -> uint8x16_t {
        let block = vsetq_lane_u32::<3>(self.number.swap_bytes(), self.nonce);
        // SP 800-38D §6.2, inc32: the last four bytes, big-endian.
        self.number = self.number.wrapping_add(1);
        vreinterpretq_u8_u32(block)
    }

    #[inline]
    #[target_feature(enable = "neon")]
    fn next_eight(&mut self) -> [uint8x16_t; LANES] {
        let mut blocks = [vdupq_n_u8(0); LANES];
        for block in &mut blocks {
            *block = self.next();
        }
        blocks
    }
}
