//! AES with AES-NI (FIPS 197; Intel SDM volume 2: AESENC, AESKEYGENASSIST).
//!
//! Does not know modes: `aead/aes_gcm/x86_64.rs` uses the round keys beside GHASH.
//!
//! Timing: constant; the instructions have no data-dependent latency.

use core::arch::x86_64::*;

use zeroize::Zeroize;

use crate::cpu::HaveAesNi;

/// A block in a register.
#[inline]
#[target_feature(enable = "sse2")]
pub(crate) fn load(block: &[u8; 16]) -> __m128i {
    // SAFETY: an unaligned load of the 16 bytes that the reference covers.
    unsafe { _mm_loadu_si128(block.as_ptr().cast()) }
}

/// A register to a block.
#[inline]
#[target_feature(enable = "sse2")]
pub(crate) fn store(block: &mut [u8; 16], value: __m128i) {
    // SAFETY: an unaligned store to the 16 bytes that the reference covers.
    unsafe { _mm_storeu_si128(block.as_mut_ptr().cast(), value) }
}

/// The round keys of AES-128 or AES-256. Wiped on drop.
pub(crate) struct Schedule {
    pub(crate) round_keys: [__m128i; 15],
    pub(crate) rounds: usize,
}

impl Schedule {
    /// No key yet.
    pub(crate) fn zeroed() -> Self {
        // SAFETY: SSE2 is part of the target wherever this module is compiled.
        Self { round_keys: [unsafe { _mm_setzero_si128() }; 15], rounds: 0 }
    }

    /// Expands `key`, 16 or 32 bytes, in place (FIPS 197 §5.2).
    pub(crate) fn init(&mut self, key: &[u8], _: HaveAesNi) {
        // SAFETY: HaveAesNi proves the features of `expand`.
        unsafe { self.expand(key) }
    }

    #[target_feature(enable = "aes,sse2")]
    fn expand(&mut self, key: &[u8]) {
        let blocks = key.as_chunks::<16>().0;
        self.rounds = 6 + key.len() / 4;
        let keys = &mut self.round_keys;
        for (round_key, block) in keys.iter_mut().zip(blocks) {
            *round_key = load(block);
        }
        if let [_] = blocks {
            for i in 1..11 {
                let word = substituted(keys[i - 1], i);
                keys[i] = _mm_xor_si128(prefix_sums(keys[i - 1]), word);
            }
        } else {
            for i in 2..15 {
                // FIPS 197 §5.2: with Nk = 8 every other round key has SubWord alone, without rotation and Rcon.
                let word = if i % 2 == 0 {
                    substituted(keys[i - 1], i / 2)
                } else {
                    _mm_shuffle_epi32::<0xaa>(_mm_aeskeygenassist_si128::<0>(keys[i - 1]))
                };
                keys[i] = _mm_xor_si128(prefix_sums(keys[i - 2]), word);
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
        let keys = &self.round_keys;
        for s in state.iter_mut() {
            *s = _mm_xor_si128(*s, keys[0]);
        }
        for key in &keys[1..self.rounds] {
            for s in state.iter_mut() {
                *s = _mm_aesenc_si128(*s, *key);
            }
        }
        for s in state.iter_mut() {
            *s = _mm_aesenclast_si128(*s, keys[self.rounds]);
        }
    }
}

/// `SubWord(RotWord(last word of key)) ⊕ Rcon[index]` in every column.
#[inline]
#[target_feature(enable = "aes,sse2")]
fn substituted(key: __m128i, index: usize) -> __m128i {
    /// FIPS 197 §5.2.
    const RCON: [i32; 11] = [0, 0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0x1b, 0x36];
    let word = _mm_shuffle_epi32::<0xff>(_mm_aeskeygenassist_si128::<0>(key));
    _mm_xor_si128(word, _mm_set1_epi32(RCON[index]))
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
        self.round_keys.zeroize();
    }
}
