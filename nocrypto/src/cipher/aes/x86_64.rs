//! AES with AES-NI (FIPS 197; Intel SDM volume 2: AESENC, AESKEYGENASSIST).
//!
//! Does not know modes: `aead/aes_gcm/x86_64.rs` uses the round keys beside GHASH.
//!
//! Timing: constant; the instructions have no data-dependent latency.

use core::arch::x86_64::*;

use zeroize::Zeroize;

use super::KeyBytes;
use crate::cpu::HaveAesNi;

/// A block in a register.
#[inline]
#[target_feature(enable = "sse2")]
pub(crate) fn load(block: &[u8; 16]) -> __m128i {
    // SAFETY: both are 16 bytes, of which every pattern is a value.
    unsafe { core::mem::transmute::<[u8; 16], __m128i>(*block) }
}

/// A register to a block.
#[inline]
#[target_feature(enable = "sse2")]
pub(crate) fn store(block: &mut [u8; 16], value: __m128i) {
    // SAFETY: both are 16 bytes, of which every pattern is a value.
    *block = unsafe { core::mem::transmute::<__m128i, [u8; 16]>(value) };
}

/// The same reference; the optimiser no longer knows that it is.
///
/// Keys read through it are read anew each time. Otherwise the first round key, which is the key itself, is loaded
/// once for a whole loop and spilled: a copy on the stack that nobody wipes (docs/adr/0002).
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

/// The round keys of AES-128 or AES-256. Wiped on drop.
pub(crate) struct Schedule {
    pub(crate) first: __m128i,
    /// Nine of them, or thirteen.
    pub(crate) middle: [__m128i; 13],
    pub(crate) middle_rounds: usize,
    pub(crate) last: __m128i,
}

impl Schedule {
    /// No key yet.
    pub(crate) fn zeroed() -> Self {
        // SAFETY: SSE2 is part of the target wherever this module is compiled.
        let zero = unsafe { _mm_setzero_si128() };
        Self { first: zero, middle: [zero; 13], middle_rounds: 0, last: zero }
    }

    /// Expands `key` in place (FIPS 197 §5.2).
    pub(crate) fn init(&mut self, key: KeyBytes<'_>, _: HaveAesNi) {
        // SAFETY: HaveAesNi proves the features of `expand`.
        unsafe { self.expand(key) }
    }

    #[target_feature(enable = "aes,sse2")]
    fn expand(&mut self, key: KeyBytes<'_>) {
        /// FIPS 197 §5.2.
        const RCON: [i32; 10] = [0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0x1b, 0x36];
        match key {
            KeyBytes::Aes128(key) => {
                self.middle_rounds = 9;
                let mut round_key = load(key);
                self.first = round_key;
                let later = self.middle.iter_mut().take(9).chain(core::iter::once(&mut self.last));
                for (later, rcon) in later.zip(RCON) {
                    round_key = _mm_xor_si128(prefix_sums(round_key), substituted(round_key, rcon));
                    *later = round_key;
                }
            }
            KeyBytes::Aes256(key) => {
                self.middle_rounds = 13;
                let ([left, right], []) = key.as_chunks::<16>() else { return };
                let (mut even, mut odd) = (load(left), load(right));
                self.first = even;
                self.middle[0] = odd;
                // Round keys 2 and 3, 4 and 5, …: those with an odd number have SubWord without RotWord and Rcon.
                let (pairs, _) = self.middle[1..].as_chunks_mut::<2>();
                for (pair, rcon) in pairs.iter_mut().zip(RCON) {
                    even = _mm_xor_si128(prefix_sums(even), substituted(odd, rcon));
                    let word = _mm_shuffle_epi32::<0xaa>(_mm_aeskeygenassist_si128::<0>(even));
                    odd = _mm_xor_si128(prefix_sums(odd), word);
                    *pair = [even, odd];
                }
                self.last = _mm_xor_si128(prefix_sums(even), substituted(odd, RCON[6]));
            }
        }
    }

    /// Encrypts each block by itself, in place.
    pub(crate) fn encrypt_blocks(&self, blocks: &mut [[u8; 16]], _: HaveAesNi) {
        // SAFETY: HaveAesNi proves the features of `encrypt_many`.
        unsafe { self.encrypt_many(blocks) }
    }

    #[target_feature(enable = "aes,sse2")]
    fn encrypt_many(&self, blocks: &mut [[u8; 16]]) {
        let (eights, rest) = blocks.as_chunks_mut::<8>();
        for eight in eights {
            let mut state = [_mm_setzero_si128(); 8];
            for (s, block) in state.iter_mut().zip(eight.iter()) {
                *s = load(block);
            }
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

    /// Encrypts `N` blocks side by side: with eight of them the units never wait for a result.
    #[inline]
    #[target_feature(enable = "aes,sse2")]
    pub(crate) fn encrypt<const N: usize>(&self, state: &mut [__m128i; N]) {
        let keys = anew(self);
        for s in state.iter_mut() {
            *s = _mm_xor_si128(*s, keys.first);
        }
        let (nine, four) = keys.middle.split_at(9);
        let four = if keys.middle_rounds == 13 { four } else { &[] };
        for key in nine.iter().chain(four) {
            for s in state.iter_mut() {
                *s = _mm_aesenc_si128(*s, *key);
            }
        }
        for s in state.iter_mut() {
            *s = _mm_aesenclast_si128(*s, keys.last);
        }
    }
}

/// `SubWord(RotWord(last word of key)) ⊕ rcon` in every column.
#[inline]
#[target_feature(enable = "aes,sse2")]
fn substituted(key: __m128i, rcon: i32) -> __m128i {
    let word = _mm_shuffle_epi32::<0xff>(_mm_aeskeygenassist_si128::<0>(key));
    _mm_xor_si128(word, _mm_set1_epi32(rcon))
}

/// Column `i` becomes the sum of columns `0..=i`: the chain of FIPS 197 §5.2 without its first term.
#[inline]
#[target_feature(enable = "sse2")]
fn prefix_sums(key: __m128i) -> __m128i {
    let key = _mm_xor_si128(key, _mm_slli_si128::<4>(key));
    _mm_xor_si128(key, _mm_slli_si128::<8>(key))
}

impl Drop for Schedule {
    fn drop(&mut self) {
        self.first.zeroize();
        self.middle.zeroize();
        self.last.zeroize();
    }
}
