//! Numbers of a length known only at run time, and the two operations of RSA at the sizes that are compiled.
//!
//! A number lies in the low limbs of a buffer for the largest key; an operation copies it into an array of the next
//! compiled size, so that every loop of `bignum/` has a constant length. Does not know padding.
//!
//! Timing: constant in the numbers; their sizes are public.

use zeroize::Zeroize;

use super::MAX_MODULUS_BITS;
use crate::{
    bignum::{
        IntegerBackend, intermediate, limbs,
        long::{Modulus, Product},
        modexp,
    },
    ct::Mask,
    wipe,
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

/// Whether a number is below 2^bits, in constant time.
fn has_at_most_bits(number: &[u64], bits: usize) -> Mask {
    let above = number.iter().enumerate().fold(0, |above, (i, limb)| match i {
        i if i < bits / 64 => above,
        i if i == bits / 64 => above | limb >> (bits % 64),
        _ => above | limb,
    });
    Mask::is_zero(above)
}

/// One bit of a number; beyond its end they are zero.
fn bit(number: &[u64], at: usize) -> u64 {
    number.get(at / 64).map_or(0, |limb| limb >> (at % 64) & 1)
}

/// The low limbs of a number.
pub(super) fn resize<const N: usize>(number: &[u64]) -> [u64; N] {
    let mut resized = [0; N];
    for (to, from) in resized.iter_mut().zip(number) {
        *to = *from;
    }
    resized
}

/// Words of stack below a private operation at a size: the table of powers, some ten numbers, and frames
/// (`cargo xtask stack`; `tests/zeroing_rsa.rs` searches what is left).
const fn frames(limbs: usize) -> usize {
    48 * limbs + 256
}

/// What a public power is made with.
pub(super) struct PublicModulus<'a> {
    /// Odd.
    pub(super) limbs: &'a [u64; LIMBS],
    pub(super) bits: usize,
    /// Odd, at least 3.
    pub(super) exponent: u64,
    pub(super) backend: IntegerBackend,
}

impl PublicModulus<'_> {
    /// `base^exponent` modulo the modulus, for a base below it. Constant time in the base.
    pub(super) fn power(&self, base: &[u64; LIMBS], power: &mut [u64; LIMBS]) {
        self.at_its_size(base, power, false);
    }

    /// The same for a base that is public.
    pub(super) fn power_vartime(&self, base: &[u64; LIMBS], power: &mut [u64; LIMBS]) {
        self.at_its_size(base, power, true);
    }

    fn at_its_size(&self, base: &[u64; LIMBS], power: &mut [u64; LIMBS], base_is_public: bool) {
        match self.bits {
            0..=2048 => self.at_size::<32>(base, power, base_is_public),
            2049..=3072 => self.at_size::<48>(base, power, base_is_public),
            3073..=4096 => self.at_size::<64>(base, power, base_is_public),
            4097..=6144 => self.at_size::<96>(base, power, base_is_public),
            _ => self.at_size::<128>(base, power, base_is_public),
        }
    }

    fn at_size<const N: usize>(&self, base: &[u64], power: &mut [u64; LIMBS], base_is_public: bool) {
        let modulus = Modulus::<N>::new(resize(self.limbs), self.backend);
        let mut scratch = Product::ZERO;
        let base = resize(base);
        let entered = if base_is_public {
            modulus.enter_vartime(&base)
        } else {
            let mut entered = modulus.square_of_radix(self.bits, &mut scratch);
            modulus.mul(&mut entered, &base, &mut scratch);
            entered
        };
        *power = resize(&modexp::pow_public_exponent(&modulus, &base, &entered, self.exponent, &mut scratch));
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
    pub(super) fn private_power(
        &self,
        base: &[u64; LIMBS],
        backend: IntegerBackend,
        power: &mut [u64; LIMBS],
    ) {
        match self.bits {
            0..=1024 => {
                self.at_size::<16>(base, backend, power);
                wipe::stack::<{ frames(16) }>();
            }
            1025..=1536 => {
                self.at_size::<24>(base, backend, power);
                wipe::stack::<{ frames(24) }>();
            }
            1537..=2048 => {
                self.at_size::<32>(base, backend, power);
                wipe::stack::<{ frames(32) }>();
            }
            2049..=3072 => {
                self.at_size::<48>(base, backend, power);
                wipe::stack::<{ frames(48) }>();
            }
            _ => {
                self.at_size::<64>(base, backend, power);
                wipe::stack::<{ frames(64) }>();
            }
        }
    }

    /// Whether the numbers belong together (RFC 8017 §3.2) and are no easy prey (SP 800-56B §6.4.1.2.1).
    pub(super) fn is_consistent(&self, public: &PublicModulus<'_>, d: &[u64; LIMBS]) -> Mask {
        match self.bits {
            0..=1024 => self.is_consistent_at_size::<16>(public, d),
            1025..=1536 => self.is_consistent_at_size::<24>(public, d),
            1537..=2048 => self.is_consistent_at_size::<32>(public, d),
            2049..=3072 => self.is_consistent_at_size::<48>(public, d),
            _ => self.is_consistent_at_size::<64>(public, d),
        }
    }

    /// Not inlined: its frame is to be wiped.
    #[inline(never)]
    fn is_consistent_at_size<const N: usize>(&self, public: &PublicModulus<'_>, d: &[u64; LIMBS]) -> Mask {
        let bits = self.bits;
        let fits = |number: &[u64; HALF]| has_at_most_bits(number, bits);
        let (p, q): ([u64; N], [u64; N]) = (resize(&self.p), resize(&self.q));
        let mut product = [0; LIMBS];
        multiply(&p, &q, &mut product);
        // p·q = n; 2^(nBits/2) < d < n.
        let mut consistent = limbs::eq(&product, public.limbs)
            & limbs::lt(d, public.limbs)
            & !has_at_most_bits(d, bits)
            & fits(&self.q_inverse);
        // |p − q| > 2^(nBits/2 − 100), or n is easily factored.
        let (mut difference, borrow) = limbs::sub(&p, &q);
        let negative = Mask::from_bit(borrow);
        negative.assign(&mut difference, &limbs::sub(&q, &p).0);
        consistent = consistent & !has_at_most_bits(&difference, bits.saturating_sub(100));
        let mut d_times_e = [0; LIMBS + 1];
        multiply(d, &[public.exponent], &mut d_times_e);
        for (prime, exponent) in [(&self.p, &self.dp), (&self.q, &self.dq)] {
            consistent = consistent & fits(prime) & fits(exponent);
            consistent = consistent & Mask::from_bit(prime[0]) & Mask::eq(bit(prime, bits - 1), 1);
            let (prime, exponent): ([u64; N], [u64; N]) = (resize(prime), resize(exponent));
            // p is odd: p − 1.
            let mut totient = prime;
            totient[0] ^= 1;
            // e·dP = 1 modulo p − 1, dP below it; e·d = 1, too. e has at most 33 bits.
            let mut times_e = [0; HALF + 1];
            multiply(&exponent, &[public.exponent], &mut times_e);
            consistent = consistent
                & limbs::lt(&exponent, &totient)
                & is_one_modulo(&times_e, bits + 33, &totient, bits)
                & is_one_modulo(&d_times_e, 2 * bits + 33, &totient, bits);
        }
        let q_inverse: [u64; N] = resize(&self.q_inverse);
        multiply(&q, &q_inverse, &mut product);
        consistent & limbs::lt(&q_inverse, &p) & is_one_modulo(&product, 2 * bits, &p, bits)
    }

    /// Not inlined: its frame is to be wiped.
    #[inline(never)]
    fn at_size<const N: usize>(
        &self,
        base: &[u64; LIMBS],
        backend: IntegerBackend,
        power: &mut [u64; LIMBS],
    ) {
        let mut scratch = Product::<N>::ZERO;
        let (mut m1, mut m2) = ([0; N], [0; N]);
        Prime::new(&self.q, self.bits, backend, &mut scratch).power(base, &self.dq, &mut m2, &mut scratch);
        let p = Prime::new(&self.p, self.bits, backend, &mut scratch);
        p.power(base, &self.dp, &mut m1, &mut scratch);
        // h = (m1 − m2)·qInv mod p; m2 in Montgomery form and out of it is m2 modulo p.
        let mut h = m2;
        p.enter(&mut h, &mut scratch);
        p.modulus.leave(&mut h, &mut scratch);
        h = limbs::sub_mod(&m1, &h, p.modulus.limbs());
        intermediate(&mut h);
        // In Montgomery form times a plain number below p: the product is plain.
        p.enter(&mut h, &mut scratch);
        let mut q_inverse = resize(&self.q_inverse);
        intermediate(&mut q_inverse);
        p.modulus.mul(&mut h, &q_inverse, &mut scratch);
        p.modulus.finish(&mut h);
        intermediate(&mut h);
        // m = m2 + q·h, below p·q.
        multiply(self.q.get(..N).unwrap_or_default(), &h, power);
        intermediate(power);
        let mut carry = 0;
        for (place, limb) in power.iter_mut().zip(m2.iter().chain(core::iter::repeat(&0))) {
            (*place, carry) = limbs::adc(*place, *limb, carry);
        }
        intermediate(power);
    }
}

impl Drop for Crt {
    fn drop(&mut self) {
        for secret in [&mut self.p, &mut self.q, &mut self.dp, &mut self.dq, &mut self.q_inverse] {
            secret[..].zeroize();
        }
    }
}

/// One of the primes at its compiled size.
struct Prime<const N: usize> {
    modulus: Modulus<N>,
    square_of_radix: [u64; N],
    bits: usize,
}

impl<const N: usize> Prime<N> {
    fn new(prime: &[u64], bits: usize, backend: IntegerBackend, scratch: &mut Product<N>) -> Self {
        let modulus = Modulus::new(resize(prime), backend);
        let square_of_radix = modulus.square_of_radix(bits, scratch);
        Self { modulus, square_of_radix, bits }
    }

    fn enter(&self, a: &mut [u64; N], scratch: &mut Product<N>) {
        self.modulus.mul(a, &self.square_of_radix, scratch);
    }

    /// `power = base^exponent` modulo the prime, for a base of up to twice its limbs.
    fn power(&self, base: &[u64; LIMBS], exponent: &[u64], power: &mut [u64; N], scratch: &mut Product<N>) {
        // Out of the form that the base never had, and twice into it.
        self.modulus.leave_wide(base, power, scratch);
        self.enter(power, scratch);
        self.enter(power, scratch);
        let mut one = resize(&[1]);
        self.enter(&mut one, scratch);
        let mut exponent = resize(exponent);
        intermediate(&mut exponent);
        modexp::pow(&self.modulus, power, &one, &exponent, self.bits, scratch);
        self.modulus.leave(power, scratch);
        intermediate(power);
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

/// Whether `number mod divisor = 1`; see [`remainder`]. Constant time.
fn is_one_modulo<const N: usize>(
    number: &[u64],
    bits: usize,
    divisor: &[u64; N],
    divisor_bits: usize,
) -> Mask {
    limbs::eq(&remainder(number, bits, divisor, divisor_bits), &resize(&[1]))
}

/// `number mod divisor` by shifting and subtracting, for a number below 2^bits and a divisor of exactly `divisor_bits`
/// bits. Constant time; for the few divisions of a key's import.
fn remainder<const N: usize>(
    number: &[u64],
    bits: usize,
    divisor: &[u64; N],
    divisor_bits: usize,
) -> [u64; N] {
    // The highest bits, one fewer than the divisor has, are below it.
    let first = (bits + 1).saturating_sub(divisor_bits);
    let limb = |i: usize| number.get(i).copied().unwrap_or(0);
    let mut rest = core::array::from_fn(|i| {
        let (place, shift) = (i + first / 64, first % 64);
        limb(place) >> shift | limb(place + 1) << 1 << (63 - shift)
    });
    for at in (0..first).rev() {
        let mut carry = bit(number, at);
        for place in &mut rest {
            (*place, carry) = limbs::adc(*place, *place, carry);
        }
        rest = limbs::reduce_once(&rest, carry, divisor);
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
        for (bits, right) in [(0, 0), (63, 0), (64, 0), (65, 1), (66, 1), (127, 1), (128, 1)] {
            assert_eq!(has_at_most_bits(&[7, 1], bits).bit(), right, "{bits} bits");
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
                    let bits = 64 - divisor.leading_zeros() as usize;
                    assert_eq!(remainder(&[low, high], 128, &[divisor], bits), [exact as u64]);
                }
                let mut product = [0; 3];
                multiply(&[low], &[high, 7], &mut product);
                assert_eq!(remainder(&product, 192, &[0xffff_ffff_ffff_fff1], 64), {
                    let modulus = 0xffff_ffff_ffff_fff1u128;
                    let factor = ((7u128 << 64) + u128::from(high)) % modulus;
                    [(factor * u128::from(low) % modulus) as u64]
                });
            }
        }
    }
}
