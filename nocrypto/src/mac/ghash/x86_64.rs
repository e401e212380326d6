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

/// The powers of the hash key. Wiped on drop.
pub(crate) struct Key {
    /// `H^1` to `H^8` of POLYVAL's product: each is the one before times `H`.
    powers: [__m128i; POWERS],
    /// For Karatsuba: the sums of their halves.
    folded: [__m128i; POWERS],
}

impl Key {
    /// No key yet.
    pub(crate) fn zeroed() -> Self {
        // SAFETY: SSE2 is part of the target wherever this module is compiled.
        let zero = unsafe { _mm_setzero_si128() };
        Self { powers: [zero; POWERS], folded: [zero; POWERS] }
    }

    /// Takes the hash key of GCM, in place.
    pub(crate) fn init(&mut self, h: &[u8; 16], _: HaveAesNi) {
        // SAFETY: HaveAesNi proves the features of `fill`.
        unsafe { self.fill(h) }
    }

    #[target_feature(enable = "pclmulqdq,sse4.1")]
    fn fill(&mut self, h: &[u8; 16]) {
        self.powers[0] = load(&super::key_of(h).to_le_bytes());
        self.folded[0] = fold(self.powers[0]);
        for i in 1..POWERS {
            let mut product = Product::zero();
            product.add(self.powers[i - 1], self, 1);
            self.powers[i] = product.reduce();
            self.folded[i] = fold(self.powers[i]);
        }
    }

    /// Continues `hash` over mirrored blocks.
    #[inline]
    #[target_feature(enable = "pclmulqdq,sse4.1")]
    pub(crate) fn update(&self, hash: &mut __m128i, blocks: &[__m128i]) {
        for some in blocks.chunks(POWERS) {
            let mut product = Product::zero();
            for (i, block) in some.iter().enumerate() {
                let x = if i == 0 { _mm_xor_si128(*block, *hash) } else { *block };
                product.add(x, self, some.len() - i);
            }
            *hash = product.reduce();
        }
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        self.powers.zeroize();
        self.folded.zeroize();
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
    low: __m128i,
    middle: __m128i,
    high: __m128i,
}

impl Product {
    #[inline]
    #[target_feature(enable = "sse2")]
    pub(crate) fn zero() -> Self {
        let zero = _mm_setzero_si128();
        Self { low: zero, middle: zero, high: zero }
    }

    /// Adds `x` times the power `exponent`, 1 to 8, of the key.
    #[inline]
    #[target_feature(enable = "pclmulqdq,sse2")]
    pub(crate) fn add(&mut self, x: __m128i, key: &Key, exponent: usize) {
        let (power, folded) = (key.powers[exponent - 1], key.folded[exponent - 1]);
        self.low = _mm_xor_si128(self.low, _mm_clmulepi64_si128::<0x00>(x, power));
        self.high = _mm_xor_si128(self.high, _mm_clmulepi64_si128::<0x11>(x, power));
        self.middle = _mm_xor_si128(self.middle, _mm_clmulepi64_si128::<0x00>(fold(x), folded));
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
        let registers: std::vec::Vec<__m128i> = blocks.iter().map(|x| load(&x.to_le_bytes())).collect();
        let (mut hash, mut bytes) = (_mm_setzero_si128(), [0; 16]);
        key.update(&mut hash, &registers);
        crate::cipher::aes::x86_64::store(&mut bytes, hash);
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
