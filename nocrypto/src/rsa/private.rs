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
    arithmetic::{Crt, LIMBS, read, write},
    der,
    emsa::{self, MAX_SALT_LEN, SignatureHash},
    public::PublicKey,
};
use crate::{Error, Secret, SeededRng, bignum::IntegerBackend, ct, wipe};

/// Stack that is overwritten after the checks of an import, in words: more than they use (`cargo xtask stack`).
const WIPED_WORDS: usize = 1536;
/// The same after a signature: the numbers of `try_sign` and the frames below its verification.
const SIGN_WORDS: usize = 3072;

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
    /// As for [`PrivateKey::read_pkcs1_der`].
    pub fn from_pkcs1_der(der: &[u8]) -> Result<Self, Error> {
        let mut key = Self::unkeyed();
        key.read_pkcs1_der(der)?;
        Ok(key)
    }

    /// As [`PrivateKey::from_pkcs1_der`], in place. After an error there is no key.
    ///
    /// # Errors
    /// [`Error::InvalidKey`] for anything but DER, for a public part out of bounds and for a modulus of an odd number of
    /// bits. [`Error::InconsistentKey`] for numbers that do not belong together: p and q odd and each half as long as
    /// n = p·q, e·dP = 1 and e·d = 1 modulo p − 1, likewise for q, q·qInv = 1 modulo p, each below what it is reduced by
    /// (RFC 8017 §3.2); and for d up to 2^(nBits/2) or p and q closer than 2^(nBits/2 − 100) (SP 800-56B §6.4.1.2.1).
    pub fn read_pkcs1_der(&mut self, der: &[u8]) -> Result<(), Error> {
        let mut d = Wiped::<LIMBS>::ZERO;
        let consistent = self.read_numbers(der, &mut d.0).map(|()| {
            let consistent = self.crt.is_consistent(&self.public.arithmetic(), &d.0);
            wipe::stack::<WIPED_WORDS>();
            // Whether the numbers belong together is public: the key is refused.
            ct::declassify(consistent.choice())
        });
        match consistent {
            Some(true) => return Ok(()),
            Some(false) | None => *self = Self::unkeyed(),
        }
        Err(if consistent.is_none() { Error::InvalidKey } else { Error::InconsistentKey })
    }

    fn read_numbers(&mut self, der: &[u8], d: &mut [u64; LIMBS]) -> Option<()> {
        let mut rest = der::sequence(der)?;
        // Version 0: two primes. More of them are another key type to us.
        if !der::unsigned(&mut rest)?.is_empty() {
            return None;
        }
        let (modulus, exponent) = (der::unsigned(&mut rest)?, der::unsigned(&mut rest)?);
        self.public = PublicKey::from_components(modulus, exponent).ok()?;
        read(der::unsigned(&mut rest)?, d)?;
        let crt = &mut self.crt;
        for number in [&mut crt.p, &mut crt.q, &mut crt.dp, &mut crt.dq, &mut crt.q_inverse] {
            read(der::unsigned(&mut rest)?, number)?;
        }
        // A modulus of an odd number of bits has no two halves.
        crt.bits = self.public.bits / 2;
        (rest.is_empty() && self.public.bits.is_multiple_of(2)).then_some(())
    }

    /// The public part.
    pub fn public_key(&self) -> &PublicKey {
        &self.public
    }

    /// The same key on another backend. The value moves.
    #[must_use]
    pub fn with_backend(mut self, backend: IntegerBackend) -> Self {
        self.public.backend = backend;
        self
    }

    /// What multiplies: `soft`, `bmi2-adx`.
    pub fn backend_name(&self) -> &'static str {
        self.public.backend_name()
    }

    /// RSASSA-PKCS1-v1_5 (RFC 8017 §8.2.1): writes the signature over the whole of `signature`, which has
    /// [`PublicKey::modulus_len`] bytes.
    ///
    /// # Errors
    /// [`Error::InvalidLength`] for another length, [`Error::InvalidKey`] without a key, [`Error::FaultDetected`] after a
    /// fault in the computation; `signature` is then zeros.
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
        // The verification, too, leaves frames, and after a fault they give the primes away.
        wipe::stack::<SIGN_WORDS>();
        if result.is_err() {
            signature.zeroize();
        }
        result
    }

    /// Not inlined: its frame is to be wiped.
    #[inline(never)]
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
        let mut block = Secret::<MAX_MODULUS_LEN>::zeroed();
        let block = block.expose_mut().get_mut(..signature.len()).ok_or(Error::InvalidLength)?;
        encode(block)?;
        let mut encoded = Wiped::<LIMBS>::ZERO;
        read(block, &mut encoded.0).ok_or(Error::InvalidLength)?;
        let mut number = Wiped::<LIMBS>::ZERO;
        self.crt.private_power(&encoded.0, self.public.backend, &mut number.0);
        write(&number.0, signature);
        // From the bytes that would leave back to the bytes that were to be signed: no number between is trusted.
        read(signature, &mut number.0).ok_or(Error::InvalidLength)?;
        let mut recovered = Wiped::<LIMBS>::ZERO;
        self.public.arithmetic().power(&number.0, &mut recovered.0);
        let mut bytes = Secret::<MAX_MODULUS_LEN>::zeroed();
        let bytes = bytes.expose_mut().get_mut(..block.len()).ok_or(Error::InvalidLength)?;
        write(&recovered.0, bytes);
        // A fault: the verdict is public, the faulty value never is.
        if ct::declassify(ct::eq(bytes, block)) { Ok(()) } else { Err(Error::FaultDetected) }
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
        // As a slice: an array is wiped word by word.
        self.0[..].zeroize();
    }
}

#[cfg(test)]
#[path = "../../tests/stack/painted.rs"]
mod painted;

#[cfg(test)]
mod tests {
    use std::{boxed::Box, collections::HashSet, vec, vec::Vec};

    use super::*;
    use crate::bignum::faults;
    use crate::hash::sha256::Sha256;

    /// A short modulus and the longest.
    const FILES: [&[u8]; 2] =
        [include_bytes!("../../tests/data/rsa2048.der"), include_bytes!("../../tests/data/rsa8192.der")];

    /// What an import wipes reaches below everything that its checks wrote.
    #[test]
    fn the_wipe_of_an_import_is_deeper_than_its_checks() {
        let depth = |left: Vec<u8>| left.iter().skip_while(|byte| **byte == painted::PAINT).count();
        for file in FILES {
            let mut key = Box::new(PrivateKey::unkeyed());
            let mut d = Box::new([0; LIMBS]);
            key.read_numbers(file, &mut d).unwrap();
            let (nothing, checks, wipe) = (
                depth(painted::run(|| ())),
                depth(painted::run(|| {
                    assert_eq!(key.crt.is_consistent(&key.public.arithmetic(), &d).bit(), 1);
                })),
                depth(painted::run(wipe::stack::<WIPED_WORDS>)),
            );
            assert!(checks > nothing + 1024, "{checks} bytes: were they checked?");
            assert!(checks < wipe, "{} bits: {checks} bytes, {wipe} are wiped", key.public.bits);
        }
    }

    /// Boneh, DeMillo, Lipton 1997: one wrong signature gives the primes away. Flips one bit of one intermediate number
    /// in each of `trials` signings: out comes the right signature (the bit did not matter) or nothing at all.
    fn no_fault_leaves(trials: usize) {
        let file = FILES[0];
        for backend in IntegerBackend::available() {
            let key = PrivateKey::from_pkcs1_der(file).unwrap().with_backend(backend);
            let mut right = [0; 256];
            let numbers = faults::count(|| key.sign_pkcs1::<Sha256>(b"message", &mut right).unwrap());
            // Two exponentiations of 1,024 squarings and more pass by.
            assert!(numbers > 4_000, "{numbers}");
            let (mut refused, mut random) = (0, 0x9e37_79b9_7f4a_7c15u64);
            for trial in 0..trials {
                random = random.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(trial as u64 | 1);
                let (index, bit) = ((random >> 40) as usize % numbers, (random >> 20) as usize % 8192);
                let mut signature = [0xa5; 256];
                let result =
                    faults::with_fault(index, bit, || key.sign_pkcs1::<Sha256>(b"message", &mut signature));
                match result {
                    Ok(()) => assert_eq!(signature, right, "number {index}, bit {bit}"),
                    Err(error) => {
                        assert_eq!((error, signature), (Error::FaultDetected, [0; 256]));
                        refused += 1;
                    }
                }
            }
            // Most bits matter: the faults are real ones.
            assert!(refused > trials * 9 / 10, "{refused} of {trials} refused");
        }
    }

    #[test]
    fn a_fault_in_the_computation_never_leaves() {
        no_fault_leaves(150);
    }

    #[test]
    #[ignore = "needs half a minute"]
    fn ten_thousand_faults_never_leave() {
        no_fault_leaves(10_000);
    }

    /// After a fault the wrong signature s', or s'^e mod n, left on the stack would give the primes away as well as one
    /// that is returned.
    #[test]
    fn no_fault_stays_on_the_stack() {
        for (file, backend) in
            FILES.iter().flat_map(|file| IntegerBackend::available().map(move |b| (file, b)))
        {
            let key = Box::new(PrivateKey::from_pkcs1_der(file).unwrap().with_backend(backend));
            let mut signature = vec![0; key.public.modulus_len()];
            emsa::pkcs1_v1_5::<Sha256>(b"message", &mut signature).unwrap();
            let (mut encoded, mut wrong, mut recovered) = ([0; LIMBS], [0; LIMBS], [0; LIMBS]);
            read(&signature, &mut encoded).unwrap();
            let middle = faults::count(|| key.crt.private_power(&encoded, backend, &mut wrong)) / 4;
            faults::with_fault(middle, 5, || key.crt.private_power(&encoded, backend, &mut wrong));
            key.public.arithmetic().power(&wrong, &mut recovered);
            assert_ne!(recovered, encoded);
            // Eight bytes in a row, wherever they begin, as bytes and as limbs.
            let mut traces = HashSet::new();
            for number in [wrong, recovered] {
                write(&number, &mut signature);
                for _ in 0..2 {
                    traces.extend(signature.windows(8).map(Vec::from));
                    signature.reverse();
                }
            }
            let mut result = Ok(());
            let left = painted::run(|| {
                let sign = || key.sign_pkcs1::<Sha256>(b"message", &mut signature);
                result = faults::with_fault(middle, 5, sign);
            });
            assert_eq!(result, Err(Error::FaultDetected));
            let found = left.windows(8).filter(|window| traces.contains(*window)).count();
            assert_eq!(found, 0, "{} bits, {}", key.public.bits, key.backend_name());
        }
    }
}
