//! GHASH with PCLMULQDQ: up to eight blocks are multiplied by eight powers of the key and reduced once.
//!
//! Karatsuba: three products a block. Does not read memory itself but whole blocks in registers, mirrored.
//!
//! Timing: constant; the instructions have no data-dependent latency.

use core::arch::x86_64::*;

use zeroize::Zeroize;

use crate::{cipher::aes::x86_64::load, cpu::HaveAesNi};

/// Blocks that share one reduction.
pub(crate) const POWERS: usize = 8;

/// A power of the hash key.
#[derive(Clone, Copy)]
pub(crate) struct Power {
    value: __m128i,
    /// For Karatsuba: the sum of its halves.
    folded: __m128i,
}

/// The powers of the hash key. Wiped on drop.
pub(crate) struct Key {
    /// `H^8` to `H^1` of POLYVAL's product, in the order in which blocks meet them.
    pub(crate) powers: [Power; POWERS],
}

impl Key {
    /// No key yet.
    pub(crate) fn zeroed() -> Self {
        // SAFETY: SSE2 is part of the target wherever this module is compiled.
        let zero = unsafe { _mm_setzero_si128() };
        Self { powers: [Power { value: zero, folded: zero }; POWERS] }
    }

    /// Takes the hash key of GCM, in place.
    pub(crate) fn init(&mut self, h: &[u8; 16], _: HaveAesNi) {
        // SAFETY: HaveAesNi proves the features of `fill`.
        unsafe { self.fill(h) }
    }

    #[target_feature(enable = "pclmulqdq,sse4.1")]
    fn fill(&mut self, h: &[u8; 16]) {
        let h = load(&super::key_of(h).to_le_bytes());
        let first = Power { value: h, folded: fold(h) };
        let mut power = first;
        for place in self.powers.iter_mut().rev() {
            *place = power;
            let mut product = Product::zero();
            product.add(power.value, &first);
            let value = product.reduce();
            power = Power { value, folded: fold(value) };
        }
    }
}

/// A hash of whole mirrored blocks; up to eight wait for one reduction.
pub(crate) struct Hasher<'a> {
    key: &'a Key,
    hash: __m128i,
    waiting: [__m128i; POWERS],
    len: usize,
}

impl<'a> Hasher<'a> {
    #[inline]
    #[target_feature(enable = "sse2")]
    pub(crate) fn new(key: &'a Key) -> Self {
        Self { key, hash: _mm_setzero_si128(), waiting: [_mm_setzero_si128(); POWERS], len: 0 }
    }

    /// The next block.
    #[inline]
    #[target_feature(enable = "pclmulqdq,sse4.1")]
    pub(crate) fn push(&mut self, block: __m128i) {
        self.waiting[self.len % POWERS] = block;
        self.len += 1;
        if self.len == POWERS {
            self.flush();
        }
    }

    /// The hash of all blocks so far.
    #[inline]
    #[target_feature(enable = "pclmulqdq,sse4.1")]
    pub(crate) fn flush(&mut self) -> &mut __m128i {
        if self.len > 0 {
            let mut product = Product::zero();
            self.waiting[0] = _mm_xor_si128(self.waiting[0], self.hash);
            let powers = self.key.powers.iter().skip(POWERS - self.len.min(POWERS));
            for (block, power) in self.waiting.iter().zip(powers) {
                product.add(*block, power);
            }
            self.hash = product.reduce();
            self.len = 0;
        }
        &mut self.hash
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        for power in &mut self.powers {
            power.value.zeroize();
            power.folded.zeroize();
        }
    }
}

/// A block as an element of POLYVAL's field, or back.
#[inline]
#[target_feature(enable = "ssse3")]
pub(crate) fn mirror(block: __m128i) -> __m128i {
    _mm_shuffle_epi8(block, _mm_set_epi8(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15))
}

/// The sum of both halves, in the lower one.
#[inline]
#[target_feature(enable = "sse2")]
fn fold(x: __m128i) -> __m128i {
    _mm_xor_si128(x, _mm_shuffle_epi32::<0b01_00_11_10>(x))
}

/// A sum of products, not reduced: 256 bits in Karatsuba's three parts.
pub(crate) struct Product {
    pub(crate) low: __m128i,
    pub(crate) middle: __m128i,
    pub(crate) high: __m128i,
}

impl Product {
    #[inline]
    #[target_feature(enable = "sse2")]
    pub(crate) fn zero() -> Self {
        let zero = _mm_setzero_si128();
        Self { low: zero, middle: zero, high: zero }
    }

    /// Adds `x` times a power of the key.
    #[inline]
    #[target_feature(enable = "pclmulqdq,sse2")]
    pub(crate) fn add(&mut self, x: __m128i, power: &Power) {
        self.low = _mm_xor_si128(self.low, _mm_clmulepi64_si128::<0x00>(x, power.value));
        self.high = _mm_xor_si128(self.high, _mm_clmulepi64_si128::<0x11>(x, power.value));
        self.middle = _mm_xor_si128(self.middle, _mm_clmulepi64_si128::<0x00>(fold(x), power.folded));
    }

    /// Divides by x^128 as `ghash/soft.rs` does: two products with x^63 + x^62 + x^57 clear the lower half.
    #[inline]
    #[target_feature(enable = "pclmulqdq,sse2")]
    pub(crate) fn reduce(self) -> __m128i {
        let middle = _mm_xor_si128(self.middle, _mm_xor_si128(self.low, self.high));
        let low = _mm_xor_si128(self.low, _mm_slli_si128::<8>(middle));
        let high = _mm_xor_si128(self.high, _mm_srli_si128::<8>(middle));
        let modulus = _mm_set_epi64x(0, 0xc200_0000_0000_0000_u64.cast_signed());
        let swap_halves = |x| _mm_shuffle_epi32::<0b01_00_11_10>(x);
        let low = _mm_xor_si128(swap_halves(low), _mm_clmulepi64_si128::<0x00>(low, modulus));
        let low = _mm_xor_si128(swap_halves(low), _mm_clmulepi64_si128::<0x00>(low, modulus));
        _mm_xor_si128(high, low)
    }
}

#[cfg(test)]
mod tests {
    use super::{super::tests::product_by_definition, *};
    use crate::cpu::Features;

    #[target_feature(enable = "pclmulqdq,sse4.1")]
    fn hash_of(key: &Key, blocks: &[u128]) -> u128 {
        let (mut hasher, mut bytes) = (Hasher::new(key), [0; 16]);
        for block in blocks {
            hasher.push(load(&block.to_le_bytes()));
        }
        crate::cipher::aes::x86_64::store(&mut bytes, *hasher.flush());
        u128::from_le_bytes(bytes)
    }

    #[test]
    fn any_number_of_blocks_is_horner_s_rule() {
        let Some(token) = Features::detect().aes_ni() else { return };
        let h = [0x9d, 1, 0x80, 255, 7, 0x31, 0, 99, 200, 13, 17, 170, 85, 2, 8, 0xe1];
        let mut key = Key::zeroed();
        key.init(&h, token);
        let mut blocks = std::vec![u128::MAX, 1, 0, 1 << 127];
        for i in 0..30u128 {
            let expected =
                blocks.iter().fold(0, |s, x| product_by_definition(s ^ x, super::super::key_of(&h)));
            // SAFETY: the token above.
            assert_eq!(unsafe { hash_of(&key, &blocks) }, expected, "{} blocks", blocks.len());
            blocks.push((i + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835));
        }
    }
}
