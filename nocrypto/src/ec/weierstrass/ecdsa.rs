//! ECDSA (FIPS 186-5 §6.4), nonces by RFC 6979.
//!
//! Does not insist on low s: X.509 and TLS accept both, and so does FIPS 186-5.
//!
//! Timing: signing is constant in the private key, the nonce, the added randomness and the message's digest;
//! verification is variable: its inputs are public.

use super::multiply::{double_multiply_vartime, multiply_base};
use super::point::{AffinePoint, JacobianPoint};
use super::rfc6979::Nonces;
use super::scalar::Scalar;
use super::{Backend, ByteArray, Curve, FieldElement, Kernel, PrivateKey, PublicKey, SigningCurve, der};
use crate::bignum::limbs;
use crate::ec::WIPED_WORDS;
use crate::hash::{CollisionResistant, Hash};
use crate::{Error, Secret, SeededRng, ct, wipe};

/// An ECDSA signature: r and s, both in `1..n`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signature<C: Curve<N>, const N: usize> {
    r: C::Bytes,
    s: C::Bytes,
}

impl<C: Curve<N>, const N: usize> Signature<C, N> {
    /// The longest DER form, in bytes: 72 on P-256, 104 on P-384, 139 on P-521.
    pub const MAX_DER_LEN: usize = C::Der::LEN;

    /// Reads the strict DER form of RFC 3279 §2.2.3, the one in certificates and in TLS.
    /// [`Error::InvalidSignature`] for any other encoding and for r or s out of range.
    pub fn from_der(der: &[u8]) -> Result<Self, Error> {
        let (r, s) = der::decode(der)?;
        Self::checked(r, s)
    }

    /// Reads r ‖ s, big-endian, both as long as n (IEEE P1363, JOSE): 64 bytes on P-256, 96 on P-384, 132 on P-521.
    /// [`Error::InvalidSignature`] for r or s out of range.
    pub fn from_raw(raw: &C::Raw) -> Result<Self, Error> {
        let (r, s) = raw.as_ref().split_at_checked(C::Bytes::LEN).ok_or(Error::InvalidSignature)?;
        Self::checked(r, s)
    }

    /// FIPS 186-5 §6.4.2 step 1: r and s are in `1..n`.
    fn checked(r: &[u8], s: &[u8]) -> Result<Self, Error> {
        Ok(Self { r: in_range::<C, N>(r)?, s: in_range::<C, N>(s)? })
    }

    /// Writes the DER form; returns the written part of `out`, [`Self::MAX_DER_LEN`] bytes.
    pub fn to_der(self, out: &mut C::Der) -> &[u8] {
        const { assert!(C::Der::LEN == der::max_len(C::Bytes::LEN, top_byte::<C, N>())) };
        der::encode(self.r.as_ref(), self.s.as_ref(), out.as_mut())
    }

    /// r ‖ s, big-endian, as [`Self::from_raw`] reads them.
    pub fn to_raw(self) -> C::Raw {
        let mut raw = C::Raw::ZERO;
        let bytes = self.r.as_ref().iter().chain(self.s.as_ref());
        raw.as_mut().iter_mut().zip(bytes).for_each(|(slot, byte)| *slot = *byte);
        raw
    }
}

/// The first of the bytes of n.
const fn top_byte<C: Curve<N>, const N: usize>() -> u8 {
    let bits_above = 8 * (8 * N - C::Bytes::LEN);
    (C::ORDER[N - 1] >> (56 - bits_above)) as u8
}

/// A big-endian number in `1..n`, left-padded.
fn in_range<C: Curve<N>, const N: usize>(digits: &[u8]) -> Result<C::Bytes, Error> {
    if digits.len() > C::Bytes::LEN {
        return Err(Error::InvalidSignature);
    }
    let value = limbs::from_be_bytes(digits);
    if value == [0; N] || !limbs::lt_vartime(&value, &C::ORDER) {
        return Err(Error::InvalidSignature);
    }
    let mut bytes = C::Bytes::ZERO;
    limbs::to_be_bytes(&value, bytes.as_mut());
    Ok(bytes)
}

impl<C: SigningCurve<N>, const N: usize> PrivateKey<C, N> {
    /// Signs `message`. The nonce comes from key, message and 32 fresh bytes (RFC 6979 §3.6): a repeated generator
    /// state does not repeat a nonce for another message, and a fault in one run is not mirrored in the next.
    /// [`Error::RandomUnavailable`] where `rng` cannot give them.
    pub fn sign<H: CollisionResistant>(
        &self,
        message: &[u8],
        rng: &mut SeededRng,
    ) -> Result<Signature<C, N>, Error> {
        let mut added = Secret::<32>::zeroed();
        rng.fill_secret(&mut added)?;
        Ok(self.sign_digest::<H>(H::digest(message).as_ref(), added.expose()))
    }

    /// Signs `message` by RFC 6979 §3.2 alone: the same key and message give the same signature. For known
    /// answers and protocols that ask for it; [`Self::sign`] stands faults and side channels better.
    pub fn sign_deterministic<H: CollisionResistant>(&self, message: &[u8]) -> Signature<C, N> {
        self.sign_digest::<H>(H::digest(message).as_ref(), &[])
    }

    fn sign_digest<H: Hash>(&self, digest: &[u8], added: &[u8]) -> Signature<C, N> {
        let signature = self.sign_digest_unwiped::<H>(digest, added);
        wipe::stack::<WIPED_WORDS>();
        signature
    }

    /// Not inlined: its frame is to be wiped.
    #[inline(never)]
    fn sign_digest_unwiped<H: Hash>(&self, digest: &[u8], added: &[u8]) -> Signature<C, N> {
        // RFC 6979 §2.3.2: bits2int shifts nothing away. P-521, with 521 bits in 66 bytes, does not come here.
        const { assert!(C::ORDER[N - 1] >> 63 == 1, "the order is no whole number of bytes long") }
        let digest = Scalar::of_digest(digest);
        let (mut key_bytes, mut digest_bytes) = (C::Bytes::zeroed_secret(), C::Bytes::ZERO);
        self.scalar.write_be_bytes(C::Bytes::expose_mut(&mut key_bytes));
        digest.write_be_bytes(&mut digest_bytes);
        let key_bytes = C::Bytes::expose(&key_bytes).as_ref();
        let mut nonces = Nonces::<H>::new(key_bytes, digest_bytes.as_ref(), added);
        let mut candidate = C::Bytes::zeroed_secret();
        let mut nonce = Scalar::zero();
        loop {
            nonces.next_candidate(C::Bytes::expose_mut(&mut candidate).as_mut());
            let in_range = nonce.set_be_bytes(C::Bytes::expose(&candidate));
            // RFC 6979 §3.2 step h.3: out of range, next candidate. Public: the refused candidate is never used.
            if ct::declassify(in_range.choice())
                && let Some(signature) = self.sign_with_nonce(&digest, &nonce)
            {
                return signature;
            }
        }
    }

    /// FIPS 186-5 §6.4.1 steps 4 to 9; `None` where r or s is zero: the nonce is then to be refused.
    pub(super) fn sign_with_nonce(
        &self,
        digest: &Scalar<C, N>,
        nonce: &Scalar<C, N>,
    ) -> Option<Signature<C, N>> {
        let x = match self.backend() {
            Backend::Portable => multiply_base(nonce, C::PORTABLE).to_affine().x.to_integer(),
            Backend::Fast(kernel) => multiply_base(nonce, kernel).to_affine().x.to_integer(),
        };
        let r = Scalar::reduce(&x);
        let s = nonce.invert().mul(&digest.add(&r.mul(&self.scalar)));
        // FIPS 186-5 §6.4.1 step 10: public, as the signature is.
        if ct::declassify((r.is_zero() | s.is_zero()).choice()) {
            return None;
        }
        let mut signature = Signature { r: C::Bytes::ZERO, s: C::Bytes::ZERO };
        r.write_be_bytes(&mut signature.r);
        s.write_be_bytes(&mut signature.s);
        Some(signature)
    }
}

impl<C: Curve<N>, const N: usize> PublicKey<C, N> {
    /// Whether `signature` was made for `message` with the private half of this key: [`Error::InvalidSignature`]
    /// where it was not. FIPS 186-5 §6.4.2. Variable time: all inputs are public.
    pub fn verify<H: CollisionResistant>(
        &self,
        message: &[u8],
        signature: &Signature<C, N>,
    ) -> Result<(), Error> {
        let digest = H::digest(message);
        let right = match self.backend {
            Backend::Portable => verifies_vartime(&self.point, digest.as_ref(), signature),
            Backend::Fast(kernel) => verifies_vartime(&self.point.on(kernel), digest.as_ref(), signature),
        };
        if right { Ok(()) } else { Err(Error::InvalidSignature) }
    }
}

/// FIPS 186-5 §6.4.2 steps 2 to 8.
fn verifies_vartime<C: Curve<N>, K: Kernel<N, Curve = C>, const N: usize>(
    key: &AffinePoint<K, N>,
    digest: &[u8],
    signature: &Signature<C, N>,
) -> bool {
    let (mut r, mut s) = (Scalar::<C, N>::zero(), Scalar::<C, N>::zero());
    // In range: `Signature` checked it.
    r.set_be_bytes(&signature.r);
    s.set_be_bytes(&signature.s);
    let s_inverse = s.invert();
    let u1 = s_inverse.mul(&Scalar::of_digest(digest));
    let u2 = s_inverse.mul(&r);
    let point = double_multiply_vartime(&u1, &u2, key);
    !point.is_infinity_vartime() && x_is_vartime(&point, &r.limbs)
}

/// Whether the affine x is `r` modulo n, without an inversion: x = X/Z² is r, or r + n where that is below p.
pub(super) fn x_is_vartime<K: Kernel<N>, const N: usize>(point: &JacobianPoint<K, N>, r: &[u64; N]) -> bool {
    let z_squared = point.z.square();
    let is =
        |x: &[u64; N]| FieldElement::from_integer(x, point.z.kernel).mul(&z_squared).equals_vartime(&point.x);
    let (r_plus_n, carry) = limbs::add(r, &K::Curve::ORDER);
    is(r) || (carry == 0 && limbs::lt_vartime(&r_plus_n, &K::Curve::MODULUS) && is(&r_plus_n))
}
