//! AES with AES-NI (FIPS 197; Intel SDM volume 2: AESENC, AESDEC, AESKEYGENASSIST).
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

/// The round keys, for encryption. Wiped on drop.
pub(crate) struct Schedule {
    pub(crate) first: __m128i,
    /// Nine of them, eleven or thirteen.
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
            KeyBytes::Aes192(key) => {
                self.middle_rounds = 11;
                let (Some((left, _)), Some((_, right))) = (key.split_first_chunk(), key.split_last_chunk())
                else {
                    return;
                };
                // Six words at a time, four and the lower two of `two`: twelve are three round keys.
                let (mut four, mut two) = (load(left), load_half(right));
                self.first = four;
                let mut later = self.middle.iter_mut().take(11).chain(core::iter::once(&mut self.last));
                let mut put = |key| {
                    if let Some(later) = later.next() {
                        *later = key;
                    }
                };
                for [rcon, next_rcon] in RCON.as_chunks::<2>().0.iter().take(4) {
                    let before = two;
                    (four, two) = next_six_words(four, two, *rcon);
                    put(_mm_unpacklo_epi64(before, four));
                    put(_mm_unpacklo_epi64(_mm_unpackhi_epi64(four, four), two));
                    (four, two) = next_six_words(four, two, *next_rcon);
                    put(four);
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

    /// Decrypts each block by itself, in place.
    pub(crate) fn decrypt_blocks(&self, blocks: &mut [[u8; 16]], _: HaveAesNi) {
        // SAFETY: HaveAesNi proves the features of `decrypt_many`.
        unsafe { self.decrypt_many(blocks) }
    }

    #[target_feature(enable = "aes,sse2")]
    fn decrypt_many(&self, blocks: &mut [[u8; 16]]) {
        for eight in blocks.chunks_mut(8) {
            let mut state = [_mm_setzero_si128(); 8];
            for (s, block) in state.iter_mut().zip(eight.iter()) {
                *s = load(block);
            }
            self.decrypt(&mut state);
            for (s, block) in state.iter().zip(eight) {
                store(block, *s);
            }
        }
    }

    /// FIPS 197 §5.3.5, the equivalent inverse cipher; its round keys are made on the way.
    #[inline]
    #[target_feature(enable = "aes,sse2")]
    fn decrypt(&self, state: &mut [__m128i; 8]) {
        let keys = anew(self);
        for s in state.iter_mut() {
            *s = _mm_xor_si128(*s, keys.last);
        }
        for key in keys.middle.iter().take(keys.middle_rounds).rev() {
            let key = _mm_aesimc_si128(*key);
            for s in state.iter_mut() {
                *s = _mm_aesdec_si128(*s, key);
            }
        }
        for s in state.iter_mut() {
            *s = _mm_aesdeclast_si128(*s, keys.first);
        }
    }

    /// The round keys that AES-192 and AES-256 have and AES-128 has not.
    #[inline]
    pub(crate) fn beyond_nine(&self) -> &[__m128i] {
        self.middle.get(9..self.middle_rounds).unwrap_or_default()
    }

    /// Encrypts `N` blocks side by side: with eight of them the units never wait for a result.
    #[inline]
    #[target_feature(enable = "aes,sse2")]
    pub(crate) fn encrypt<const N: usize>(&self, state: &mut [__m128i; N]) {
        let keys = anew(self);
        for s in state.iter_mut() {
            *s = _mm_xor_si128(*s, keys.first);
        }
        let (nine, _) = keys.middle.split_at(9);
        for key in nine.iter().chain(keys.beyond_nine()) {
            for s in state.iter_mut() {
                *s = _mm_aesenc_si128(*s, *key);
            }
        }
        for s in state.iter_mut() {
            *s = _mm_aesenclast_si128(*s, keys.last);
        }
    }
}

/// Two words in the lower half of a register.
#[inline]
#[target_feature(enable = "sse2")]
fn load_half(words: &[u8; 8]) -> __m128i {
    _mm_set_epi64x(0, i64::from_le_bytes(*words))
}

/// The chain of FIPS 197 §5.2 for six words, four and the lower two of `two`.
#[inline]
#[target_feature(enable = "aes,sse2")]
fn next_six_words(four: __m128i, two: __m128i, rcon: i32) -> (__m128i, __m128i) {
    let word = _mm_shuffle_epi32::<0x55>(_mm_aeskeygenassist_si128::<0>(two));
    let four = _mm_xor_si128(prefix_sums(four), _mm_xor_si128(word, _mm_set1_epi32(rcon)));
    let two = _mm_xor_si128(two, _mm_slli_si128::<4>(two));
    (four, _mm_xor_si128(two, _mm_shuffle_epi32::<0xff>(four)))
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
