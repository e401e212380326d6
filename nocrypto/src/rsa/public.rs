//! RSA public keys and verification (RFC 8017 §8.1.2, §8.2.2).
//!
//! Timing: variable; everything here is public.

use core::fmt;

use super::{
    MAX_MODULUS_BITS, MAX_MODULUS_LEN, MIN_MODULUS_BITS,
    arithmetic::{LIMBS, PublicModulus, bit_length_vartime, read, write},
    emsa::{self, SignatureHash},
};
use crate::{Error, bignum::IntegerBackend, hash::CollisionResistant};

/// The largest exponent: 2^33 − 1. Larger ones only make verification slow.
const MAX_EXPONENT: u64 = (1 << 33) - 1;

/// An RSA public key whose modulus and exponent are within bounds.
#[derive(Clone)]
pub struct PublicKey {
    pub(super) modulus: [u64; LIMBS],
    pub(super) bits: usize,
    pub(super) exponent: u64,
    pub(super) backend: IntegerBackend,
}

impl PublicKey {
    pub(super) const NONE: Self =
        Self { modulus: [0; LIMBS], bits: 0, exponent: 0, backend: IntegerBackend::Soft };

    /// The key of a modulus and an exponent, big-endian; leading zeros do not matter.
    ///
    /// # Errors
    /// [`Error::InvalidPublicKey`] unless the modulus is odd and has 2048 to 8192 bits, and the exponent is odd, at
    /// least 3 and below 2^33.
    pub fn from_components(modulus: &[u8], exponent: &[u8]) -> Result<Self, Error> {
        let mut key = Self { backend: IntegerBackend::best(), ..Self::NONE };
        read(without_zeros(modulus), &mut key.modulus).ok_or(Error::InvalidPublicKey)?;
        let mut e = [0; 1];
        read(without_zeros(exponent), &mut e).ok_or(Error::InvalidPublicKey)?;
        [key.exponent] = e;
        key.bits = bit_length_vartime(&key.modulus);
        let sound = (MIN_MODULUS_BITS..=MAX_MODULUS_BITS).contains(&key.bits)
            && key.modulus[0] & 1 == 1
            && (3..=MAX_EXPONENT).contains(&key.exponent)
            && key.exponent & 1 == 1;
        if sound { Ok(key) } else { Err(Error::InvalidPublicKey) }
    }

    /// The key in the DER form RSAPublicKey (RFC 8017 appendix A.1.1), as it stands in a SubjectPublicKeyInfo.
    ///
    /// # Errors
    /// [`Error::InvalidPublicKey`] for anything but the one DER encoding of a key within the bounds of
    /// [`PublicKey::from_components`].
    pub fn from_pkcs1_der(der: &[u8]) -> Result<Self, Error> {
        let mut contents = super::der::sequence(der).ok_or(Error::InvalidPublicKey)?;
        let modulus = super::der::unsigned(&mut contents).ok_or(Error::InvalidPublicKey)?;
        let exponent = super::der::unsigned(&mut contents).ok_or(Error::InvalidPublicKey)?;
        if !contents.is_empty() {
            return Err(Error::InvalidPublicKey);
        }
        Self::from_components(modulus, exponent)
    }

    /// Bytes of the modulus and of every signature under this key.
    pub fn modulus_len(&self) -> usize {
        self.bits.div_ceil(8)
    }

    /// Bits of the modulus.
    pub fn modulus_bits(&self) -> usize {
        self.bits
    }

    /// Writes the modulus, big-endian, over the whole of `out`, which has [`PublicKey::modulus_len`] bytes.
    ///
    /// # Errors
    /// [`Error::InvalidLength`] for another length.
    pub fn write_modulus(&self, out: &mut [u8]) -> Result<(), Error> {
        if out.len() != self.modulus_len() {
            return Err(Error::InvalidLength);
        }
        write(&self.modulus, out);
        Ok(())
    }

    /// The public exponent.
    pub fn exponent(&self) -> u64 {
        self.exponent
    }

    /// RSASSA-PKCS1-v1_5 (RFC 8017 §8.2.2).
    ///
    /// # Errors
    /// [`Error::InvalidSignature`].
    pub fn verify_pkcs1<H: SignatureHash>(&self, message: &[u8], signature: &[u8]) -> Result<(), Error> {
        let (mut block, mut expected) = ([0; MAX_MODULUS_LEN], [0; MAX_MODULUS_LEN]);
        let block = self.recover(signature, &mut block)?;
        let expected = expected.get_mut(..block.len()).ok_or(Error::InvalidSignature)?;
        emsa::pkcs1_v1_5::<H>(message, expected).map_err(|_| Error::InvalidSignature)?;
        if block == expected { Ok(()) } else { Err(Error::InvalidSignature) }
    }

    /// RSASSA-PSS (RFC 8017 §8.1.2) with MGF1 over the same hash and a salt as long as the hash, as TLS and the
    /// WebPKI have it (RFC 9846 §4.2.3).
    ///
    /// # Errors
    /// [`Error::InvalidSignature`].
    pub fn verify_pss<H: SignatureHash>(&self, message: &[u8], signature: &[u8]) -> Result<(), Error> {
        self.verify_pss_with_salt_len::<H>(message, H::OUTPUT_LEN, signature)
    }

    /// As [`PublicKey::verify_pss`], with a salt of exactly `salt_len` bytes.
    ///
    /// # Errors
    /// [`Error::InvalidSignature`].
    pub fn verify_pss_with_salt_len<H: CollisionResistant>(
        &self,
        message: &[u8],
        salt_len: usize,
        signature: &[u8],
    ) -> Result<(), Error> {
        let mut block = [0; MAX_MODULUS_LEN];
        let block = self.recover(signature, &mut block)?;
        emsa::verify_pss::<H>(message, salt_len, self.bits, block)
    }

    pub(super) fn arithmetic(&self) -> PublicModulus<'_> {
        PublicModulus {
            limbs: &self.modulus,
            bits: self.bits,
            exponent: self.exponent,
            backend: self.backend,
        }
    }

    /// The same key on another backend.
    #[must_use]
    pub fn with_backend(mut self, backend: IntegerBackend) -> Self {
        self.backend = backend;
        self
    }

    /// What multiplies: `soft`, `bmi2-adx`.
    pub fn backend_name(&self) -> &'static str {
        self.backend.name()
    }

    /// RSAVP1 (RFC 8017 §5.2.2): the encoded message in a signature.
    fn recover<'a>(
        &self,
        signature: &[u8],
        block: &'a mut [u8; MAX_MODULUS_LEN],
    ) -> Result<&'a mut [u8], Error> {
        let mut number = [0; LIMBS];
        // §8.1.2 and §8.2.2 step 1: exactly as long as the modulus; §5.2.2 step 1: below it.
        if signature.len() != self.modulus_len() || read(signature, &mut number).is_none() {
            return Err(Error::InvalidSignature);
        }
        if !number.iter().rev().lt(self.modulus.iter().rev()) {
            return Err(Error::InvalidSignature);
        }
        let mut power = [0; LIMBS];
        self.arithmetic().power_vartime(&number, &mut power);
        let block = block.get_mut(..self.modulus_len()).ok_or(Error::InvalidSignature)?;
        write(&power, block);
        Ok(block)
    }
}

impl PartialEq for PublicKey {
    fn eq(&self, other: &Self) -> bool {
        self.modulus == other.modulus && self.exponent == other.exponent
    }
}

impl Eq for PublicKey {}

fn without_zeros(mut digits: &[u8]) -> &[u8] {
    while let [0, rest @ ..] = digits {
        digits = rest;
    }
    digits
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "rsa::PublicKey({} bits, e = {})", self.bits, self.exponent)
    }
}
