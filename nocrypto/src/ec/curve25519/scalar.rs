//! Integers modulo L = 2^252 + 27742317777372353535851937790883648493, the order of the base point (RFC 8032 §5.1).
//!
//! Stored as plain integers below L; products pass through Montgomery form. Every scalar is wiped when it is
//! dropped, secret or not. Does not serve X25519, whose scalars are not reduced.
//!
//! Timing: constant, except `_vartime`.

use zeroize::Zeroize;

use crate::bignum::limbs;
use crate::bignum::montgomery::Modulus;

/// L.
const ORDER: Modulus<4> =
    Modulus::new_vartime([0x5812_631a_5cf5_d3ed, 0x14de_f9de_a2f7_9cd6, 0x0, 0x1000_0000_0000_0000]);

/// An integer below L.
pub(crate) struct Scalar([u64; 4]);

impl Scalar {
    /// Reads 32 little-endian bytes of a signature; none for L and above (RFC 8032 §5.1.7 step 1).
    pub(crate) fn from_bytes_vartime(bytes: &[u8; 32]) -> Option<Self> {
        let value = from_le_bytes(bytes);
        limbs::lt_vartime(&value, &ORDER.limbs).then_some(Self(value))
    }

    /// The residue of any 32 little-endian bytes.
    pub(crate) fn reduce(bytes: &[u8; 32]) -> Self {
        Self::reduce_limbs(&from_le_bytes(bytes))
    }

    fn reduce_limbs(limbs: &[u64; 4]) -> Self {
        Self(ORDER.leave(&ORDER.enter(limbs)))
    }

    /// The residue of 64 little-endian bytes, the output of SHA-512 (RFC 8032 §5.1.6 steps 2 and 4).
    pub(crate) fn reduce_wide(bytes: &[u8; 64]) -> Self {
        // To enter Montgomery form is to multiply by 2^256: what the upper half needs.
        let high = Self(ORDER.enter(&from_le_bytes(&bytes[32..])));
        let low = Self::reduce_limbs(&from_le_bytes(&bytes[..32]));
        Self(limbs::add_mod(&low.0, &high.0, &ORDER.limbs))
    }

    /// `self·factor + summand`.
    pub(crate) fn mul_add(&self, factor: &Self, summand: &Self) -> Self {
        let entered = Self(ORDER.enter(&self.0));
        let product = Self(ORDER.mul(&entered.0, &factor.0));
        Self(limbs::add_mod(&product.0, &summand.0, &ORDER.limbs))
    }

    /// Writes 32 little-endian bytes.
    pub(crate) fn to_bytes(&self, out: &mut [u8; 32]) {
        for (chunk, limb) in out.chunks_exact_mut(8).zip(&self.0) {
            chunk.copy_from_slice(&limb.to_le_bytes());
        }
    }

    /// The integer, for public digits.
    pub(crate) fn limbs_vartime(&self) -> &[u64; 4] {
        &self.0
    }
}

/// Reads 32 little-endian bytes.
fn from_le_bytes(bytes: &[u8]) -> [u64; 4] {
    let (chunks, _) = bytes.as_chunks::<8>();
    let mut limbs = [0; 4];
    for (limb, chunk) in limbs.iter_mut().zip(chunks) {
        *limb = u64::from_le_bytes(*chunk);
    }
    limbs
}

impl Drop for Scalar {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::bignum::schoolbook;

    fn bytes(limbs: &[u64; 4]) -> [u8; 32] {
        let mut bytes = [0; 32];
        Scalar(*limbs).to_bytes(&mut bytes);
        bytes
    }

    fn residue(value: &[u64; 4]) -> [u64; 4] {
        schoolbook::reduce(value, &ORDER.limbs)
    }

    proptest! {
        #[test]
        fn agrees_with_the_schoolbook(
            a in schoolbook::residue(ORDER.limbs),
            b in schoolbook::residue(ORDER.limbs),
            c in schoolbook::residue(ORDER.limbs),
            low in prop::array::uniform4(schoolbook::limb()),
            high in prop::array::uniform4(schoolbook::limb()),
        ) {
            let expected = schoolbook::add(&schoolbook::mul(&a, &b, &ORDER.limbs), &c, &ORDER.limbs);
            prop_assert_eq!(Scalar(a).mul_add(&Scalar(b), &Scalar(c)).0, expected);
            prop_assert_eq!(Scalar::reduce(&bytes(&low)).0, residue(&low));
            let radix = schoolbook::add(&residue(&[u64::MAX; 4]), &[1, 0, 0, 0], &ORDER.limbs);
            let high_part = schoolbook::mul(&residue(&high), &radix, &ORDER.limbs);
            let mut wide = [0; 64];
            wide[..32].copy_from_slice(&bytes(&low));
            wide[32..].copy_from_slice(&bytes(&high));
            let expected = schoolbook::add(&residue(&low), &high_part, &ORDER.limbs);
            prop_assert_eq!(Scalar::reduce_wide(&wide).0, expected);
        }
    }

    #[test]
    fn the_order_is_the_first_integer_that_is_refused() {
        let last = limbs::sub(&ORDER.limbs, &[1, 0, 0, 0]).0;
        assert_eq!(Scalar::from_bytes_vartime(&bytes(&last)).map(|scalar| scalar.0), Some(last));
        assert!(Scalar::from_bytes_vartime(&bytes(&ORDER.limbs)).is_none());
        assert!(Scalar::from_bytes_vartime(&[0xff; 32]).is_none());
        assert_eq!(Scalar::reduce(&bytes(&ORDER.limbs)).0, [0; 4]);
        assert_eq!(Scalar::reduce_wide(&[0; 64]).0, [0; 4]);
    }
}
