//! GHASH (SP 800-38D §6.4), the polynomial hash of GCM: `ghash/{soft,x86_64,aarch64}.rs` compute.
//!
//! All work in the mirrored field of POLYVAL (RFC 8452 appendix A): with every block's bytes reversed and the key
//! multiplied by x, GHASH is POLYVAL, whose products need no shift. A field element is a u128, bit `i` for x^i,
//! modulo x^128 + x^127 + x^126 + x^121 + 1; the product of `a` and `b` is `a·b·x^-128`.
//! Does not authenticate by itself: GCM masks its result.
//!
//! Timing: constant in key and data.

#[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
pub(crate) mod aarch64;
pub(crate) mod soft;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
pub(crate) mod x86_64;

use crate::ct::Mask;

/// RFC 8452 appendix A: the hash key `H` of GCM, times x, as an element of POLYVAL's field.
pub(crate) fn key_of(h: &[u8; 16]) -> u128 {
    /// x^127 + x^126 + x^121 + 1, which x^128 equals.
    const X_128: u64 = 0xc200_0000_0000_0000;
    let h = u128::from_be_bytes(*h);
    let carry = Mask::from_bit((h >> 127) as u64);
    (h << 1) ^ u128::from(carry.keep(X_128)) << 64 ^ u128::from(carry.bit())
}

/// SP 800-38D §7.1 step 4: at most 16 bytes with zeros behind them.
#[inline]
pub(crate) fn padded(bytes: &[u8]) -> [u8; 16] {
    let mut block = [0; 16];
    if let Some(head) = block.get_mut(..bytes.len()) {
        head.copy_from_slice(bytes);
    }
    block
}

/// SP 800-38D §7.1 step 5: the last block, both lengths in bits.
pub(crate) fn length_block(aad: usize, data: usize) -> [u8; 16] {
    let bits = |bytes: usize| u128::from((bytes as u64).wrapping_mul(8));
    (bits(aad) << 64 | bits(data)).to_be_bytes()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// The product by definition, bit by bit: Horner's rule from the highest bit, then 128 divisions by x.
    pub(crate) fn product_by_definition(a: u128, b: u128) -> u128 {
        const LOW: u128 = 0xc200_0000_0000_0000_0000_0000_0000_0001;
        let mut r = 0u128;
        for i in (0..128).rev() {
            r = (r << 1) ^ if r >> 127 == 1 { LOW } else { 0 } ^ if b >> i & 1 == 1 { a } else { 0 };
        }
        for _ in 0..128 {
            // r / x: an odd r first adds the modulus, whose top bit enters from above.
            r = if r & 1 == 1 { (r ^ LOW) >> 1 | 1 << 127 } else { r >> 1 };
        }
        r
    }

    #[test]
    fn rfc_8452_appendix_a() {
        // dot and mulX_GHASH examples of RFC 8452 appendix A; POLYVAL's bytes are little-endian.
        let h = 0x25629347589242761d31f826ba4b757b_u128.swap_bytes();
        let x1 = 0x4f4f95668c83dfb6401762bb2d01a262_u128.swap_bytes();
        let x2 = 0xd1a24ddd2721d006bbe45f20d3c9f362_u128.swap_bytes();
        let s = product_by_definition(product_by_definition(x1, h) ^ x2, h);
        assert_eq!(s, 0xf7a3b47b846119fae5b7866cf5e5b77e_u128.swap_bytes());
    }

    #[test]
    fn lengths_are_in_bits_and_big_endian() {
        let block = length_block(3, 0x0123_4567);
        assert_eq!(block, [0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0x09, 0x1a, 0x2b, 0x38]);
    }
}
