//! AES with the cryptographic extension of Armv8-A (FIPS 197; Arm ARM: AESE, AESMC, AESD, AESIMC).
//!
//! Does not know modes: `aead/aes_gcm/aarch64.rs` uses the round keys beside GHASH.
//!
//! Timing: no branch or address on a secret. That latencies do not depend on data Arm promises only under
//! PSTATE.DIT, which is not set.

use core::arch::aarch64::*;

use zeroize::Zeroize;

use super::KeyBytes;
use crate::cpu::HaveAesPmull;

/// A block in a register.
#[inline]
#[target_feature(enable = "neon")]
pub(crate) fn load(block: &[u8; 16]) -> uint8x16_t {
    // SAFETY: both are 16 bytes, of which every pattern is a value.
    unsafe { core::mem::transmute::<[u8; 16], uint8x16_t>(*block) }
}

/// A register to a block.
#[inline]
#[target_feature(enable = "neon")]
pub(crate) fn store(block: &mut [u8; 16], value: uint8x16_t) {
    // SAFETY: both are 16 bytes, of which every pattern is a value.
    *block = unsafe { core::mem::transmute::<uint8x16_t, [u8; 16]>(value) };
}

/// The same reference; the optimiser no longer knows that it is.
///
/// Keys read through it are read anew each time. Otherwise keys are loaded once for a whole loop and spilled: copies
/// on the stack that nobody wipes (docs/adr/0002).
#[inline(always)]
#[allow(clippy::pointers_in_nomem_asm_block, reason = "the template does not follow the pointer")]
pub(crate) fn anew<T>(reference: &T) -> &T {
    let mut pointer: *const T = reference;
    // SAFETY: the template is empty and changes nothing: what comes out is the reference that went in. Not `pure`, or
    // it would be moved out of the loop that it is for.
    unsafe {
        core::arch::asm!("/* {0} */", inout(reg) pointer, options(nomem, nostack, preserves_flags));
        &*pointer
    }
}

/// The round keys, for encryption. Wiped on drop.
pub(crate) struct Schedule {
    /// In order, and so placed that the last one of every key length is the last one here.
    keys: [[u32; 4]; 15],
    /// Where round key 0 is: 4, 2 or 0.
    first: usize,
}

impl Schedule {
    /// No key yet.
    pub(crate) const fn zeroed() -> Self {
        Self { keys: [[0; 4]; 15], first: 4 }
    }

    /// Expands `key` in place (FIPS 197 §5.2).
    pub(crate) fn init(&mut self, key: KeyBytes<'_>, _: HaveAesPmull) {
        // SAFETY: HaveAesPmull proves the features of `expand`.
        unsafe {
            match key {
                KeyBytes::Aes128(key) => self.expand(key),
                KeyBytes::Aes192(key) => self.expand(key),
                KeyBytes::Aes256(key) => self.expand(key),
            }
        }
    }

    /// FIPS 197 §5.2, word by word; the words are little-endian.
    #[inline(never)]
    #[target_feature(enable = "aes")]
    fn expand(&mut self, key: &[u8]) {
        const RCON: [u32; 10] = [0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0x1b, 0x36];
        let (key, _) = key.as_chunks::<4>();
        // As many rounds as words and six more, and a round key more than rounds.
        self.first = 8usize.saturating_sub(key.len());
        let words = self.keys.get_mut(self.first..).unwrap_or_default().as_flattened_mut();
        for (word, bytes) in words.iter_mut().zip(key) {
            *word = u32::from_le_bytes(*bytes);
        }
        let mut rcon = RCON.into_iter();
        for i in key.len()..words.len() {
            let Some([back, .., before, word]) = words.get_mut(i - key.len()..=i) else { return };
            let addend = match i % key.len() {
                0 => substituted(before.rotate_right(8)) ^ rcon.next().unwrap_or_default(),
                4 if key.len() == 8 => substituted(*before),
                _ => *before,
            };
            *word = *back ^ addend;
        }
    }

    /// Encrypts each block by itself, in place.
    pub(crate) fn encrypt_blocks(&self, blocks: &mut [[u8; 16]], _: HaveAesPmull) {
        // SAFETY: HaveAesPmull proves the features of `encrypt_many`.
        unsafe { self.encrypt_many(blocks) }
    }

    #[inline(never)]
    #[target_feature(enable = "aes")]
    pub(crate) fn encrypt_many(&self, blocks: &mut [[u8; 16]]) {
        let (eights, rest) = blocks.as_chunks_mut::<8>();
        for eight in eights {
            let mut state = loaded(eight);
            self.encrypt(&mut state);
            for (s, block) in state.iter().zip(eight) {
                store(block, *s);
            }
        }
        for block in rest {
            let mut state = [load(block)];
            self.encrypt(&mut state);
            store(block, state[0]);
        }
    }

    /// Decrypts each block by itself, in place.
    pub(crate) fn decrypt_blocks(&self, blocks: &mut [[u8; 16]], _: HaveAesPmull) {
        // SAFETY: HaveAesPmull proves the features of `decrypt_many`.
        unsafe { self.decrypt_many(blocks) }
    }

    #[inline(never)]
    #[target_feature(enable = "aes")]
    fn decrypt_many(&self, blocks: &mut [[u8; 16]]) {
        let (eights, rest) = blocks.as_chunks_mut::<8>();
        for eight in eights {
            let mut state = loaded(eight);
            self.decrypt(&mut state);
            for (s, block) in state.iter().zip(eight) {
                store(block, *s);
            }
        }
        for block in rest {
            let mut state = [load(block)];
            self.decrypt(&mut state);
            store(block, state[0]);
        }
    }

    /// Encrypts `N` blocks side by side: with eight of them the units never wait for a result.
    #[inline]
    #[target_feature(enable = "aes")]
    pub(crate) fn encrypt<const N: usize>(&self, state: &mut [uint8x16_t; N]) {
        let keys = anew(self);
        // Not by a constant count: unrolled, this would not be inlined, and blocks would go over the stack.
        for key in keys.keys.get(keys.first..13).unwrap_or_default() {
            round(state, key);
        }
        keys.last_round(state);
    }

    /// FIPS 197 §5.3.5, the equivalent inverse cipher; its round keys are made on the way.
    #[inline]
    #[target_feature(enable = "aes")]
    fn decrypt<const N: usize>(&self, state: &mut [uint8x16_t; N]) {
        let keys = &anew(self).keys;
        let (Some((last, before)), Some(first)) = (keys.split_last(), keys.get(self.first)) else { return };
        for s in state.iter_mut() {
            *s = vaesimcq_u8(vaesdq_u8(*s, words(last)));
        }
        let middle = before.get(self.first + 1..).unwrap_or_default();
        let mut middle = middle.iter().rev().map(|key| vaesimcq_u8(words(key))).peekable();
        while let Some(key) = middle.next() {
            let mixes = middle.peek().is_some();
            for s in state.iter_mut() {
                *s = vaesdq_u8(*s, key);
                if mixes {
                    *s = vaesimcq_u8(*s);
                }
            }
        }
        for s in state.iter_mut() {
            *s = veorq_u8(*s, words(first));
        }
    }

    /// The first round keys of AES-192 (two) and AES-256 (four): AES-128 has none of them.
    #[inline]
    pub(crate) fn first_rounds(&self) -> &[[u32; 4]] {
        self.keys.get(self.first..4).unwrap_or_default()
    }

    /// The next nine, which every key length has.
    #[inline]
    pub(crate) fn nine_rounds(&self) -> &[[u32; 4]; 9] {
        let [_, _, _, _, nine @ .., _, _] = &self.keys;
        nine
    }

    /// The last round, which mixes no columns, and the last round key.
    #[inline]
    #[target_feature(enable = "aes")]
    pub(crate) fn last_round<const N: usize>(&self, state: &mut [uint8x16_t; N]) {
        let [.., before, last] = &self.keys;
        for s in state.iter_mut() {
            *s = veorq_u8(vaeseq_u8(*s, words(before)), words(last));
        }
    }
}

/// One round but the last on every block. Arm's AESE adds the key first.
#[inline]
#[target_feature(enable = "aes")]
pub(crate) fn round<const N: usize>(state: &mut [uint8x16_t; N], key: &[u32; 4]) {
    let key = words(key);
    for s in state.iter_mut() {
        *s = vaesmcq_u8(vaeseq_u8(*s, key));
    }
}

/// SubWord (FIPS 197 §5.2): ShiftRows changes nothing where all columns are equal.
#[inline]
#[target_feature(enable = "aes")]
fn substituted(word: u32) -> u32 {
    let columns = vreinterpretq_u8_u32(vdupq_n_u32(word));
    vgetq_lane_u32::<0>(vreinterpretq_u32_u8(vaeseq_u8(columns, vdupq_n_u8(0))))
}

/// A round key in a register.
#[inline]
#[target_feature(enable = "neon")]
fn words(words: &[u32; 4]) -> uint8x16_t {
    // SAFETY: both are 16 bytes, of which every pattern is a value.
    unsafe { core::mem::transmute::<[u32; 4], uint8x16_t>(*words) }
}

/// Eight blocks in registers.
#[inline]
#[target_feature(enable = "neon")]
pub(crate) fn loaded(blocks: &[[u8; 16]; 8]) -> [uint8x16_t; 8] {
    let mut state = [vdupq_n_u8(0); 8];
    for (s, block) in state.iter_mut().zip(blocks) {
        *s = load(block);
    }
    state
}

impl Drop for Schedule {
    fn drop(&mut self) {
        self.keys.as_flattened_mut().zeroize();
    }
}
