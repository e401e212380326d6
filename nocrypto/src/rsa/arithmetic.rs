//! Numbers of a length known only at run time, and the two operations of RSA at the sizes that are compiled.
//!
//! A number lies in the low limbs of a buffer for the largest key; an operation copies it into an array of the next
//! compiled size, so that every loop of `bignum/` has a constant length. Does not know padding.
//!
//! Timing: constant in the numbers; their sizes are public.

use zeroize::Zeroize;

use super::MAX_MODULUS_BITS;
use crate::{
    bignum::{limbs, modexp, montgomery::Modulus},
    ct::Mask,
};

/// Limbs of the largest modulus.
pub(super) const LIMBS: usize = MAX_MODULUS_BITS / 64;
/// Limbs of the largest prime.
pub(super) const HALF: usize = LIMBS / 2;

/// Reads a big-endian number; `None` if it has more than `8·N` bytes.
pub(super) fn read<const N: usize>(bytes: &[u8], number: &mut [u64; N]) -> Option<()> {
    *number = [0; N];
    for (limb, chunk) in number.iter_mut().zip(bytes.rchunks(8)) {
        *limb = chunk.iter().fold(0, |value, byte| value << 8 | u64::from(*byte));
    }
    (bytes.len() <= 8 * N).then_some(())
}

/// Writes the low bytes of a number, big-endian, over the whole of `out`.
pub(super) fn write(number: &[u64], out: &mut [u8]) {
    let bytes = number.iter().flat_map(|limb| limb.to_le_bytes()).chain(core::iter::repeat(0));
    for (place, byte) in out.iter_mut().rev().zip(bytes) {
        *place = byte;
    }
}

/// Bits of a number whose size is public.
pub(super) fn bit_length_vartime(number: &[u64]) -> usize {
    let top = number.iter().rposition(|limb| *limb != 0);
    top.map_or(0, |top| 64 * top + 64 - number.get(top).map_or(0, |limb| limb.leading_zeros() as usize))
}

/// Whether a number has exactly `bits` bits, at least one, in constant time.
pub(super) fn has_bit_length(number: &[u64], bits: usize) -> Mask {
    let top = (bits - 1) / 64;
    number.iter().enumerate().fold(Mask::from_bit(1), |so_far, (i, limb)| match i {
        i if i < top => so_far,
        i if i == top => so_far & Mask::eq(limb >> ((bits - 1) % 64), 1),
        _ => so_far & Mask::is_zero(*limb),
    })
}

/// The low limbs of a number.
pub(super) fn resize<const N: usize>(number: &[u64]) -> [u64; N] {
    let mut resized = [0; N];
    for (to, from) in resized.iter_mut().zip(number) {
        *to = *from;
    }
    resized
}

/// `base^exponent mod modulus` for a public odd modulus of `bits` bits, a base below it and a public exponent.
pub(super) fn public_power(
    modulus: &[u64; LIMBS],
    bits: usize,
    base: &[u64; LIMBS],
    exponent: u64,
    power: &mut [u64; LIMBS],
) {
    fn at_size<const N: usize>(
        modulus: &[u64],
        bits: usize,
        base: &[u64],
        exponent: u64,
        power: &mut [u64; LIMBS],
    ) {
        let modulus = Modulus::<N>::new(&resize(modulus), bits);
        let base = modulus.enter(&resize(base));
        *power = resize(&modulus.leave(&modexp::pow_public_exponent(&modulus, &base, exponent)));
    }
    match bits {
        0..=2048 => at_size::<32>(modulus, bits, base, exponent, power),
        2049..=3072 => at_size::<48>(modulus, bits, base, exponent, power),
        3073..=4096 => at_size::<64>(modulus, bits, base, exponent, power),
        4097..=6144 => at_size::<96>(modulus, bits, base, exponent, power),
        _ => at_size::<128>(modulus, bits, base, exponent, power),
    }
}

/// The private parts that the Chinese remainder theorem wants (RFC 8017 §3.2). Wiped on drop.
pub(super) struct Crt {
    pub(super) p: [u64; HALF],
    pub(super) q: [u64; HALF],
    pub(super) dp: [u64; HALF],
    pub(super) dq: [u64; HALF],
    pub(super) q_inverse: [u64; HALF],
    /// Bits of p and of q.
    pub(super) bits: usize,
}

impl Crt {
    pub(super) const ZERO: Self =
        Self { p: [0; HALF], q: [0; HALF], dp: [0; HALF], dq: [0; HALF], q_inverse: [0; HALF], bits: 0 };

    /// RSASP1 by remainders (RFC 8017 §5.2.1, step 2b): `power = base^d mod p·q` for a base below the modulus.
    pub(super) fn private_power(&self, base: &[u64; LIMBS], power: &mut [u64; LIMBS]) {
        match self.bits {
            0..=1024 => self.at_size::<16>(base, power),
            1025..=1536 => self.at_size::<24>(base, power),
            1537..=2048 => self.at_size::<32>(base, power),
            2049..=3072 => self.at_size::<48>(base, power),
            _ => self.at_size::<64>(base, power),
        }
    }

    fn at_size<const N: usize>(&self, base: &[u64; LIMBS], power: &mut [u64; LIMBS]) {
        let mut p = Prime::<N>::new(&self.p, &self.dp, self.bits);
        let mut m1 = p.power(base);
        let mut q = Prime::<N>::new(&self.q, &self.dq, self.bits);
        let mut m2 = q.power(base);
        // h = (m1 − m2)·qInv mod p: in Montgomery form times a plain number, so the product is plain.
        let mut m2_mod_p = p.modulus.leave(&p.modulus.enter(&m2));
        let mut h = limbs::sub_mod(&m1, &m2_mod_p, &p.modulus.limbs);
        h = p.modulus.mul(&p.modulus.enter(&h), &resize(&self.q_inverse));
        // m = m2 + q·h, below p·q.
        *power = resize(&m2);
        let mut product = [0; LIMBS];
        multiply(&q.modulus.limbs, &h, &mut product);
        let (sum, _) = limbs::add(power, &product);
        *power = sum;
        for secret in [&mut m1, &mut m2, &mut m2_mod_p, &mut h] {
            secret.zeroize();
        }
        product.zeroize();
        p.wipe();
        q.wipe();
    }
}

impl Drop for Crt {
    fn drop(&mut self) {
        for secret in [&mut self.p, &mut self.q, &mut self.dp, &mut self.dq, &mut self.q_inverse] {
            secret.zeroize();
        }
    }
}

/// One of the primes at its compiled size.
struct Prime<const N: usize> {
    modulus: Modulus<N>,
    exponent: [u64; N],
}

impl<const N: usize> Prime<N> {
    fn new(prime: &[u64], exponent: &[u64], bits: usize) -> Self {
        Self { modulus: Modulus::new(&resize(prime), bits), exponent: resize(exponent) }
    }

    /// `base^exponent` modulo the prime, for a base of up to twice its limbs.
    fn power(&self, base: &[u64; LIMBS]) -> [u64; N] {
        // base = high·R + low with R = 2^(64·N): in Montgomery form that is enter(enter(high)) + enter(low).
        let high = self.modulus.enter(&self.modulus.enter(&resize(base.get(N..).unwrap_or_default())));
        let low = self.modulus.enter(&resize(base));
        let mut residue = limbs::add_mod(&high, &low, &self.modulus.limbs);
        let power = self.modulus.leave(&modexp::pow(&self.modulus, &residue, &self.exponent));
        residue.zeroize();
        power
    }

    fn wipe(&mut self) {
        self.modulus.wipe();
        self.exponent.zeroize();
    }
}

/// `product = a·b`; the product of the numbers must fit.
pub(super) fn multiply<const M: usize>(a: &[u64], b: &[u64], product: &mut [u64; M]) {
    *product = [0; M];
    for (i, factor) in a.iter().enumerate() {
        let mut carry = 0;
        let mut places = product.iter_mut().skip(i);
        for (other, place) in b.iter().zip(&mut places) {
            (*place, carry) = limbs::mac(*place, *factor, *other, carry);
        }
        if let Some(place) = places.next() {
            *place = carry;
        }
    }
}

/// Whether `number mod divisor = 1`, one bit at a time. Constant time.
pub(super) fn is_one_modulo<const N: usize>(number: &[u64], divisor: &[u64; N]) -> Mask {
    let mut one = [0; N];
    one[0] = 1;
    let mut difference = remainder(number, divisor);
    for (limb, unit) in difference.iter_mut().zip(one) {
        *limb ^= unit;
    }
    limbs::is_zero(&difference)
}

/// `number mod divisor` by shifting and subtracting. Constant time; for the few divisions of a key's import.
pub(super) fn remainder<const N: usize>(number: &[u64], divisor: &[u64; N]) -> [u64; N] {
    let mut rest = [0; N];
    for limb in number.iter().rev() {
        for bit in (0..64).rev() {
            let mut carry = limb >> bit & 1;
            for place in &mut rest {
                (*place, carry) = limbs::adc(*place, *place, carry);
            }
            rest = limbs::reduce_once(&rest, carry, divisor);
        }
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_and_go() {
        let mut number = [0u64; 2];
        assert!(read(&[0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9], &mut number).is_some());
        assert_eq!(number, [0x0203_0405_0607_0809, 1]);
        assert_eq!(bit_length_vartime(&number), 65);
        let mut bytes = [0xff; 11];
        write(&number, &mut bytes);
        assert_eq!(bytes, [0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        assert!(read(&[1; 17], &mut number).is_none());
        for (bits, right) in [(64, 0), (65, 1), (66, 0), (128, 0)] {
            assert_eq!(has_bit_length(&[7, 1], bits).bit(), right, "{bits} bits");
        }
        assert_eq!(bit_length_vartime(&[0, 0]), 0);
    }

    #[test]
    fn remainders_agree_with_wide_division() {
        let values = [0u64, 1, 5, 0x1234_5678_9abc_def0, u64::MAX];
        for low in values {
            for high in values {
                for divisor in [3u64, 0xffff_ffff, 0xfedc_ba98_7654_3210, u64::MAX] {
                    let exact = (u128::from(high) << 64 | u128::from(low)) % u128::from(divisor);
                    assert_eq!(remainder(&[low, high], &[divisor]), [exact as u64]);
                }
                let mut product = [0; 3];
                multiply(&[low], &[high, 7], &mut product);
                assert_eq!(remainder(&product, &[0xffff_ffff_ffff_fff1]), {
                    let modulus = 0xffff_ffff_ffff_fff1u128;
                    let factor = ((7u128 << 64) + u128::from(high)) % modulus;
                    [(factor * u128::from(low) % modulus) as u64]
                });
            }
        }
    }
}
