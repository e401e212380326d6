//! RSA private keys and signing (RFC 8017 §8.1.1, §8.2.1), by the Chinese remainder theorem.
//!
//! Every signature is verified before it leaves: a fault in one half of the computation would otherwise give the
//! primes away (Boneh, DeMillo, Lipton 1997). Does not blind: the private operation is constant in key and message.
//!
//! Timing: constant in the private numbers; their sizes and the verdict on a key are public.

use core::fmt;

use zeroize::Zeroize;

use super::{
    MAX_MODULUS_LEN,
    arithmetic::{Crt, HALF, LIMBS, has_bit_length, is_one_modulo, multiply, public_power, read, write},
    der,
    emsa::{self, MAX_SALT_LEN, SignatureHash},
    public::PublicKey,
};
use crate::{
    Error, Secret, SeededRng,
    bignum::limbs,
    ct::{self, Mask},
};

/// An RSA private key: consistent, with its public part; wiped on drop.
///
/// About 4 KiB that move when it is returned; keep it where it is made, or fill one in place with
/// [`PrivateKey::read_pkcs1_der`].
pub struct PrivateKey {
    public: PublicKey,
    crt: Crt,
}

impl PrivateKey {
    /// No key yet: signing is refused with [`Error::InvalidKey`].
    pub const fn unkeyed() -> Self {
        Self { public: PublicKey::NONE, crt: Crt::ZERO }
    }

    /// Imports the DER form RSAPrivateKey with two primes (RFC 8017 appendix A.1.2), as it stands in PKCS#8.
    ///
    /// # Errors
    /// [`Error::InvalidKey`] as for [`PrivateKey::read_pkcs1_der`].
    pub fn from_pkcs1_der(der: &[u8]) -> Result<Self, Error> {
        let mut key = Self::unkeyed();
        key.read_pkcs1_der(der)?;
        Ok(key)
    }

    /// As [`PrivateKey::from_pkcs1_der`], in place. After an error there is no key.
    ///
    /// # Errors
    /// [`Error::InvalidKey`] for anything but DER, for a public part out of bounds, for primes that are not each half
    /// as long as the modulus, and for numbers that do not belong together: n = p·q, e·d = 1 and e·dP = 1 modulo
    /// p − 1, likewise for q, q·qInv = 1 modulo p.
    pub fn read_pkcs1_der(&mut self, der: &[u8]) -> Result<(), Error> {
        self.try_read(der).ok_or(Error::InvalidKey).inspect_err(|_| *self = Self::unkeyed())
    }

    fn try_read(&mut self, der: &[u8]) -> Option<()> {
        let mut rest = der::sequence(der)?;
        // Version 0: two primes. More of them are another key type to us.
        if !der::unsigned(&mut rest)?.is_empty() {
            return None;
        }
        let (modulus, exponent) = (der::unsigned(&mut rest)?, der::unsigned(&mut rest)?);
        self.public = PublicKey::from_components(modulus, exponent).ok()?;
        let mut d = Wiped::<LIMBS>::ZERO;
        read(der::unsigned(&mut rest)?, &mut d.0)?;
        let crt = &mut self.crt;
        for number in [&mut crt.p, &mut crt.q, &mut crt.dp, &mut crt.dq, &mut crt.q_inverse] {
            read(der::unsigned(&mut rest)?, number)?;
        }
        if !rest.is_empty() {
            return None;
        }
        // A modulus of an odd number of bits has no two halves.
        crt.bits = self.public.bits / 2;
        if !self.public.bits.is_multiple_of(2) {
            return None;
        }
        // Whether the numbers belong together is public: the key is refused.
        ct::declassify(self.is_consistent(&d.0).choice()).then_some(())
    }

    /// RFC 8017 §3.2: the relations between the numbers of a private key.
    fn is_consistent(&self, d: &[u64; LIMBS]) -> Mask {
        let Crt { p, q, dp, dq, q_inverse, .. } = &self.crt;
        let mut product = Wiped::<LIMBS>::ZERO;
        multiply(p, q, &mut product.0);
        let mut difference = Wiped::<LIMBS>::ZERO;
        for ((place, a), b) in difference.0.iter_mut().zip(&product.0).zip(&self.public.modulus) {
            *place = a ^ b;
        }
        let mut consistent = limbs::is_zero(&difference.0);
        let e = [self.public.exponent];
        for (prime, exponent) in [(p, dp), (q, dq)] {
            consistent = consistent & Mask::from_bit(prime[0]) & has_bit_length(prime, self.crt.bits);
            let mut totient = Wiped::<HALF>(*prime);
            totient.0[0] ^= 1;
            let mut times_e = Wiped::<{ HALF + 1 }>::ZERO;
            multiply(exponent, &e, &mut times_e.0);
            consistent = consistent & is_one_modulo(&times_e.0, &totient.0) & limbs::lt(exponent, prime);
            let mut times_e = Wiped::<{ LIMBS + 1 }>::ZERO;
            multiply(d, &e, &mut times_e.0);
            consistent = consistent & is_one_modulo(&times_e.0, &totient.0);
        }
        multiply(q, q_inverse, &mut product.0);
        consistent & is_one_modulo(&product.0, p) & limbs::lt(q_inverse, p)
    }

    /// The public part.
    pub fn public_key(&self) -> &PublicKey {
        &self.public
    }

    /// RSASSA-PKCS1-v1_5 (RFC 8017 §8.2.1): writes the signature over the whole of `signature`, which has
    /// [`PublicKey::modulus_len`] bytes.
    ///
    /// # Errors
    /// [`Error::InvalidLength`] for another length, [`Error::InvalidKey`] without a key or after a fault in the
    /// computation; `signature` is then zeros.
    pub fn sign_pkcs1<H: SignatureHash>(&self, message: &[u8], signature: &mut [u8]) -> Result<(), Error> {
        self.sign(signature, |block| emsa::pkcs1_v1_5::<H>(message, block))
    }

    /// RSASSA-PSS (RFC 8017 §8.1.1) with MGF1 over the same hash and a fresh salt as long as the hash (RFC 9846
    /// §4.2.3): writes the signature over the whole of `signature`, which has [`PublicKey::modulus_len`] bytes.
    ///
    /// # Errors
    /// As [`PrivateKey::sign_pkcs1`], and [`Error::RandomUnavailable`].
    pub fn sign_pss<H: SignatureHash>(
        &self,
        message: &[u8],
        rng: &mut SeededRng,
        signature: &mut [u8],
    ) -> Result<(), Error> {
        let mut salt = Secret::<MAX_SALT_LEN>::zeroed();
        rng.fill_secret(&mut salt)?;
        self.dangerous_sign_pss_with_salt::<H>(message, &salt.expose()[..H::OUTPUT_LEN], signature)
    }

    /// RSASSA-PSS with a salt of the caller's choice, for known answers only.
    ///
    /// # Errors
    /// As [`PrivateKey::sign_pkcs1`].
    pub fn dangerous_sign_pss_with_salt<H: SignatureHash>(
        &self,
        message: &[u8],
        salt: &[u8],
        signature: &mut [u8],
    ) -> Result<(), Error> {
        let bits = self.public.bits;
        self.sign(signature, |block| emsa::pss::<H>(message, salt, bits, block))
    }

    fn sign(
        &self,
        signature: &mut [u8],
        encode: impl FnOnce(&mut [u8]) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let result = self.try_sign(signature, encode);
        if result.is_err() {
            signature.zeroize();
        }
        result
    }

    fn try_sign(
        &self,
        signature: &mut [u8],
        encode: impl FnOnce(&mut [u8]) -> Result<(), Error>,
    ) -> Result<(), Error> {
        if self.public.bits == 0 {
            return Err(Error::InvalidKey);
        }
        if signature.len() != self.public.modulus_len() {
            return Err(Error::InvalidLength);
        }
        let mut block = [0; MAX_MODULUS_LEN];
        let block = block.get_mut(..signature.len()).ok_or(Error::InvalidLength)?;
        encode(block)?;
        let mut encoded = [0; LIMBS];
        read(block, &mut encoded).ok_or(Error::InvalidLength)?;
        let mut power = Wiped::<LIMBS>::ZERO;
        self.crt.private_power(&encoded, &mut power.0);
        let mut recovered = Wiped::<LIMBS>::ZERO;
        public_power(
            &self.public.modulus,
            self.public.bits,
            &power.0,
            self.public.exponent,
            &mut recovered.0,
        );
        let mut difference = Wiped::<LIMBS>::ZERO;
        for ((place, a), b) in difference.0.iter_mut().zip(&recovered.0).zip(&encoded) {
            *place = a ^ b;
        }
        // A fault: the verdict is public, the faulty value never is.
        if !ct::declassify(limbs::is_zero(&difference.0).choice()) {
            return Err(Error::InvalidKey);
        }
        write(&power.0, signature);
        Ok(())
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "rsa::PrivateKey({} bits, ..)", self.public.bits)
    }
}

/// A number that is wiped on drop.
struct Wiped<const N: usize>([u64; N]);

impl<const N: usize> Wiped<N> {
    const ZERO: Self = Self([0; N]);
}

impl<const N: usize> Drop for Wiped<N> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}
