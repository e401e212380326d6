//! GHASH with PMULL: up to eight blocks are multiplied by eight powers of the key and reduced once.
//!
//! Karatsuba: three products a block. Does not read memory itself but whole blocks in registers, mirrored.
//!
//! Timing: no branch or address on a secret. That latencies do not depend on data Arm promises only under
//! PSTATE.DIT, which is not set.

use core::arch::aarch64::*;

use zeroize::Zeroize;

use crate::{
    cipher::aes::aarch64::{anew, load},
    cpu::HaveAesPmull,
};

/// Blocks that share one reduction.
pub(crate) const POWERS: usize = 8;

/// A power of the hash key.
#[derive(Clone, Copy)]
pub(crate) struct Power {
    value: uint64x2_t,
    /// For Karatsuba: the sum of its halves.
    folded: uint64x2_t,
}

/// The powers of the hash key. Wiped on drop.
pub(crate) struct Key {
    /// `H^8` to `H^1` of POLYVAL's product, in the order in which blocks meet them.
    pub(crate) powers: [Power; POWERS],
}

impl Key {
    /// No key yet.
    pub(crate) fn zeroed() -> Self {
        // SAFETY: NEON is part of the target wherever this module is compiled.
        let zero = unsafe { vdupq_n_u64(0) };
        Self { powers: [Power { value: zero, folded: zero }; POWERS] }
    }

    /// Takes the hash key of GCM, in place.
    pub(crate) fn init(&mut self, h: &[u8; 16], _: HaveAesPmull) {
        // SAFETY: HaveAesPmull proves the features of `fill`.
        unsafe { self.fill(h) }
    }

    #[inline(never)]
    #[target_feature(enable = "aes")]
    fn fill(&mut self, h: &[u8; 16]) {
        let h = vreinterpretq_u64_u8(load(&super::key_of(h).to_le_bytes()));
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

impl Drop for Key {
    fn drop(&mut self) {
        for power in &mut self.powers {
            power.value.zeroize();
            power.folded.zeroize();
        }
    }
}

/// A hash of whole mirrored blocks; up to eight wait for one reduction.
pub(crate) struct Hasher<'a> {
    key: &'a Key,
    hash: uint64x2_t,
    waiting: [uint64x2_t; POWERS],
    len: usize,
}

impl<'a> Hasher<'a> {
    #[inline]
    #[target_feature(enable = "neon")]
    pub(crate) fn new(key: &'a Key) -> Self {
        Self { key, hash: vdupq_n_u64(0), waiting: [vdupq_n_u64(0); POWERS], len: 0 }
    }

    /// The next block.
    #[inline]
    #[target_feature(enable = "aes")]
    pub(crate) fn push(&mut self, block: uint64x2_t) {
        self.waiting[self.len % POWERS] = block;
        self.len += 1;
        if self.len == POWERS {
            self.flush();
        }
    }

    /// The hash of all blocks so far.
    #[inline]
    #[target_feature(enable = "aes")]
    pub(crate) fn flush(&mut self) -> &mut uint64x2_t {
        if self.len > 0 {
            let mut product = Product::zero();
            self.waiting[0] = veorq_u64(self.waiting[0], self.hash);
            // Read anew: kept in registers through a loop of the caller, powers would be spilled.
            let powers = anew(self.key).powers.iter().skip(POWERS - self.len.min(POWERS));
            for (block, power) in self.waiting.iter().zip(powers) {
                product.add(*block, power);
            }
            self.hash = product.reduce();
            self.len = 0;
        }
        &mut self.hash
    }
}

/// A block as an element of POLYVAL's field: the lowest half in the lower lane.
#[inline]
#[target_feature(enable = "neon")]
pub(crate) fn mirror(block: uint8x16_t) -> uint64x2_t {
    let halves = vreinterpretq_u64_u8(vrev64q_u8(block));
    swap_halves(halves)
}

/// The reverse of [`mirror`].
#[inline]
#[target_feature(enable = "neon")]
pub(crate) fn unmirror(element: uint64x2_t) -> uint8x16_t {
    vrev64q_u8(vreinterpretq_u8_u64(swap_halves(element)))
}

#[inline]
#[target_feature(enable = "neon")]
fn swap_halves(x: uint64x2_t) -> uint64x2_t {
    vextq_u64::<1>(x, x)
}

/// The sum of both halves, in each of them.
#[inline]
#[target_feature(enable = "neon")]
fn fold(x: uint64x2_t) -> uint64x2_t {
    veorq_u64(x, swap_halves(x))
}

/// The product of the lower halves, without carries.
#[inline]
#[target_feature(enable = "aes")]
fn times_low(x: uint64x2_t, y: uint64x2_t) -> uint64x2_t {
    vreinterpretq_u64_p128(vmull_p64(vgetq_lane_u64::<0>(x), vgetq_lane_u64::<0>(y)))
}

/// A sum of products, not reduced: 256 bits in Karatsuba's three parts.
pub(crate) struct Product {
    pub(crate) low: uint64x2_t,
    pub(crate) middle: uint64x2_t,
    pub(crate) high: uint64x2_t,
}

impl Product {
    #[inline]
    #[target_feature(enable = "neon")]
    pub(crate) fn zero() -> Self {
        let zero = vdupq_n_u64(0);
        Self { low: zero, middle: zero, high: zero }
    }

    /// Adds `x` times a power of the key.
    #[inline]
    #[target_feature(enable = "aes")]
    pub(crate) fn add(&mut self, x: uint64x2_t, power: &Power) {
        let high = vmull_high_p64(vreinterpretq_p64_u64(x), vreinterpretq_p64_u64(power.value));
        self.low = veorq_u64(self.low, times_low(x, power.value));
        self.high = veorq_u64(self.high, vreinterpretq_u64_p128(high));
        self.middle = veorq_u64(self.middle, times_low(fold(x), power.folded));
    }

    /// Divides by x^128 as `ghash/soft.rs` does: two products with x^63 + x^62 + x^57 clear the lower half.
    #[inline]
    #[target_feature(enable = "aes")]
    pub(crate) fn reduce(self) -> uint64x2_t {
        let (zero, modulus) = (vdupq_n_u64(0), vdupq_n_u64(0xc200_0000_0000_0000));
        let middle = veorq_u64(self.middle, veorq_u64(self.low, self.high));
        let low = veorq_u64(self.low, vextq_u64::<1>(zero, middle));
        let high = veorq_u64(self.high, vextq_u64::<1>(middle, zero));
        let low = veorq_u64(swap_halves(low), times_low(low, modulus));
        let low = veorq_u64(swap_halves(low), times_low(low, modulus));
        veorq_u64(high, low)
    }
}

#[cfg(test)]
mod tests {
    use super::{super::tests::product_by_definition, *};
    use crate::cpu::Features;

    #[target_feature(enable = "aes")]
    fn hash_of(key: &Key, blocks: &[u128]) -> u128 {
        let (mut hasher, mut bytes) = (Hasher::new(key), [0; 16]);
        for block in blocks {
            hasher.push(vreinterpretq_u64_u8(load(&block.to_le_bytes())));
        }
        crate::cipher::aes::aarch64::store(&mut bytes, vreinterpretq_u8_u64(*hasher.flush()));
        u128::from_le_bytes(bytes)
    }

    #[test]
    fn any_number_of_blocks_is_horner_s_rule() {
        let Some(token) = Features::detect().aes_pmull() else { return };
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
