//! GHASH in portable code: carry-less products from integer products with holes.
//!
//! Bits four apart, at most 15 of them, sum to at most 15 at every place of an integer product: no carry reaches
//! the next place, and the lowest bit of each sum is the carry-less one. Does not use tables, and no SIMD.
//!
//! Timing: constant where the CPU multiplies integers in constant time.

use zeroize::Zeroize;

use crate::ct::Mask;

/// The key, and for Karatsuba the sum of its halves. Wiped on drop.
pub(crate) struct Key {
    h: u128,
    folded: u64,
}

impl Key {
    /// No key yet.
    pub(crate) const fn zeroed() -> Self {
        Self { h: 0, folded: 0 }
    }

    /// Takes the hash key of GCM, in place.
    pub(crate) fn init(&mut self, h: &[u8; 16]) {
        self.h = super::key_of(h);
        self.folded = low(self.h) ^ high(self.h);
    }

    /// The hash of whole blocks, continued from `hash`. Bytes beyond the last whole block count as zero-padded.
    pub(crate) fn update(&self, hash: &mut u128, data: &[u8]) {
        let (blocks, rest) = data.as_chunks::<16>();
        for block in blocks {
            *hash = self.times(*hash ^ u128::from_be_bytes(*block));
        }
        if !rest.is_empty() {
            *hash = self.times(*hash ^ u128::from_be_bytes(super::padded(rest)));
        }
    }

    /// `x` times the key.
    fn times(&self, x: u128) -> u128 {
        let l = carryless(low(x), low(self.h));
        let h = carryless(high(x), high(self.h));
        let m = carryless(low(x) ^ high(x), self.folded) ^ l ^ h;
        reduce(l ^ m << 64, h ^ m >> 64)
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        self.h.zeroize();
        self.folded.zeroize();
    }
}

fn low(x: u128) -> u64 {
    x as u64
}

fn high(x: u128) -> u64 {
    (x >> 64) as u64
}

/// The product of two polynomials of degree below 64.
fn carryless(x: u64, y: u64) -> u128 {
    /// Every fourth bit.
    const HOLES: u64 = 0x1111_1111_1111_1111;
    const WIDE_HOLES: u128 = (HOLES as u128) << 64 | HOLES as u128;
    // Sixteen bits could sum to 16, a carry into the next place: the top four bits of x go their own way.
    let body = x & (u64::MAX >> 4);
    let mut product = 0u128;
    for place in 0..4 {
        let mut sums = 0u128;
        for i in 0..4 {
            let j = (place + 4 - i) % 4;
            sums ^= u128::from(body & (HOLES << i)) * u128::from(y & (HOLES << j));
        }
        product ^= sums & (WIDE_HOLES << place);
    }
    for top in 60..64 {
        product ^= u128::from(Mask::from_bit(x >> top).keep(y)) << top;
    }
    product
}

/// The 256-bit product divided by x^128: multiples of the modulus clear its lower half, 64 bits at a time.
fn reduce(lower: u128, upper: u128) -> u128 {
    let (w0, w1) = (low(lower), high(lower));
    // w0·(x^128 + x^127 + x^126 + x^121 + 1): its constant term clears w0, the others land in w1 and above.
    let w1 = w1 ^ w0 << 63 ^ w0 << 62 ^ w0 << 57;
    let w2 = low(upper) ^ w0 ^ w0 >> 1 ^ w0 >> 2 ^ w0 >> 7;
    let w2 = w2 ^ w1 << 63 ^ w1 << 62 ^ w1 << 57;
    let w3 = high(upper) ^ w1 ^ w1 >> 1 ^ w1 >> 2 ^ w1 >> 7;
    u128::from(w3) << 64 | u128::from(w2)
}

#[cfg(test)]
mod tests {
    use super::{super::tests::product_by_definition, *};

    #[test]
    fn products_are_those_of_the_definition() {
        let mut edges = [
            0,
            1,
            1 << 127,
            u128::MAX,
            // All the bits of one place: the sums of the integer products at their greatest.
            0x1111_1111_1111_1111_1111_1111_1111_1111,
            0x8888_8888_8888_8888_8888_8888_8888_8888,
            0xf000_0000_0000_000f_f000_0000_0000_000f,
            0x0123_4567_89ab_cdef_fedc_ba98_7654_3210,
        ];
        for _ in 0..20 {
            for a in edges {
                let mut key = Key::zeroed();
                key.h = a;
                key.folded = low(a) ^ high(a);
                for b in edges {
                    assert_eq!(key.times(b), product_by_definition(a, b), "{a:x} times {b:x}");
                }
            }
            // Eight other values each time: an odd multiplier and a rotation, no randomness needed.
            edges =
                edges.map(|x| x.rotate_left(29).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835) ^ 5);
        }
    }
}
