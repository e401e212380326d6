//! ECDSA on P-384 (FIPS 186-5 §6.4), nonces by RFC 6979.
//!
//! Does not insist on low s: X.509 and TLS accept both, and so does FIPS 186-5.
//!
//! Timing: signing is constant in the private key, the nonce, the added randomness and the message's digest;
//! verification is variable: its inputs are public.

use super::field::{FieldElement, MODULUS};
use super::multiply::{double_multiply_vartime, multiply_base};
use super::scalar::{ORDER, Scalar};
use super::{JacobianPoint, PrivateKey, PublicKey};
use crate::bignum::limbs;
use crate::ec::rfc6979::Nonces;
use crate::ec::weierstrass::Field as _;
use crate::ec::{WIPED_WORDS, ecdsa_der};
use crate::hash::{CollisionResistant, Hash};
use crate::{Error, Secret, SeededRng, ct, wipe};

/// An ECDSA signature on P-384: r and s, both in `1..n`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signature {
    r: [u8; 48],
    s: [u8; 48],
}

impl Signature {
    /// The longest DER form, in bytes.
    pub const MAX_DER_LEN: usize = 104;

    /// Reads the strict DER form of RFC 3279 §2.2.3, the one in certificates and in TLS.
    /// [`Error::InvalidSignature`] for any other encoding and for r or s out of range.
    pub fn from_der(der: &[u8]) -> Result<Self, Error> {
        let (r, s) = ecdsa_der::decode(der)?;
        Self::checked(r, s)
    }

    /// Reads r ‖ s, 48 big-endian bytes each (IEEE P1363, JOSE). [`Error::InvalidSignature`] for r or s out of range.
    pub fn from_raw(raw: &[u8; 96]) -> Result<Self, Error> {
        let (mut r, mut s) = ([0; 48], [0; 48]);
        r.copy_from_slice(&raw[..48]);
        s.copy_from_slice(&raw[48..]);
        Self::checked(r, s)
    }

    /// FIPS 186-5 §6.4.2 step 1: r and s are in `1..n`.
    fn checked(r: [u8; 48], s: [u8; 48]) -> Result<Self, Error> {
        let in_range = |bytes: &[u8; 48]| {
            let value = limbs::from_be_bytes(bytes);
            value != [0; 6] && limbs::lt_vartime(&value, &ORDER.limbs)
        };
        if in_range(&r) && in_range(&s) { Ok(Self { r, s }) } else { Err(Error::InvalidSignature) }
    }

    /// Writes the DER form; returns the written part of `out`.
    pub fn to_der<'a>(&self, out: &'a mut [u8; Self::MAX_DER_LEN]) -> &'a [u8] {
        ecdsa_der::encode(&self.r, &self.s, out)
    }

    /// r ‖ s, 48 big-endian bytes each.
    pub fn to_raw(&self) -> [u8; 96] {
        let mut raw = [0; 96];
        raw[..48].copy_from_slice(&self.r);
        raw[48..].copy_from_slice(&self.s);
        raw
    }
}

/// The leftmost 384 bits of a digest as an integer modulo n (FIPS 186-5 §6.4.1 steps 2 and 3; bits2int of
/// RFC 6979 §2.3.2). A shorter digest is the integer it spells.
fn digest_to_scalar(digest: &[u8]) -> Scalar {
    let mut bytes = [0; 48];
    let len = digest.len().min(48);
    bytes[48 - len..].copy_from_slice(&digest[..len]);
    Scalar::reduce(&limbs::from_be_bytes(&bytes))
}

impl PrivateKey {
    /// Signs `message`. The nonce comes from key, message and 32 fresh bytes (RFC 6979 §3.6): a repeated generator
    /// state does not repeat a nonce for another message, and a fault in one run is not mirrored in the next.
    /// [`Error::RandomUnavailable`] where `rng` cannot give them.
    pub fn sign<H: CollisionResistant>(
        &self,
        message: &[u8],
        rng: &mut SeededRng,
    ) -> Result<Signature, Error> {
        let mut added = Secret::<32>::zeroed();
        rng.fill_secret(&mut added)?;
        Ok(self.sign_digest::<H>(H::digest(message).as_ref(), added.expose()))
    }

    /// Signs `message` by RFC 6979 §3.2 alone: the same key and message give the same signature. For known
    /// answers and protocols that ask for it; [`PrivateKey::sign`] stands faults and side channels better.
    pub fn sign_deterministic<H: CollisionResistant>(&self, message: &[u8]) -> Signature {
        self.sign_digest::<H>(H::digest(message).as_ref(), &[])
    }

    fn sign_digest<H: Hash>(&self, digest: &[u8], added: &[u8]) -> Signature {
        let signature = self.sign_digest_unwiped::<H>(digest, added);
        wipe::stack::<WIPED_WORDS>();
        signature
    }

    /// Not inlined: its frame is to be wiped.
    #[inline(never)]
    fn sign_digest_unwiped<H: Hash>(&self, digest: &[u8], added: &[u8]) -> Signature {
        let digest = digest_to_scalar(digest);
        let (mut key_bytes, mut digest_bytes) = (Secret::<48>::zeroed(), [0; 48]);
        self.scalar.write_be_bytes(key_bytes.expose_mut());
        digest.write_be_bytes(&mut digest_bytes);
        let mut nonces = Nonces::<H>::new(key_bytes.expose(), &digest_bytes, added);
        let mut candidate = Secret::<48>::zeroed();
        let mut nonce = Scalar::zero();
        loop {
            nonces.next_candidate(candidate.expose_mut());
            let in_range = nonce.set_be_bytes(candidate.expose());
            // RFC 6979 §3.2 step h.3: out of range, next candidate. Public: the refused candidate is never used.
            if ct::declassify(in_range.choice())
                && let Some(signature) = self.sign_with_nonce(&digest, &nonce)
            {
                return signature;
            }
        }
    }

    /// FIPS 186-5 §6.4.1 steps 4 to 9; `None` where r or s is zero: the nonce is then to be refused.
    fn sign_with_nonce(&self, digest: &Scalar, nonce: &Scalar) -> Option<Signature> {
        let point = multiply_base(nonce).to_affine();
        let r = Scalar::reduce(&point.x.to_integer());
        let s = nonce.invert().mul(&digest.add(&r.mul(&self.scalar)));
        // FIPS 186-5 §6.4.1 step 10: public, as the signature is.
        if ct::declassify((r.is_zero() | s.is_zero()).choice()) {
            return None;
        }
        let mut signature = Signature { r: [0; 48], s: [0; 48] };
        r.write_be_bytes(&mut signature.r);
        s.write_be_bytes(&mut signature.s);
        Some(signature)
    }
}

impl PublicKey {
    /// Whether `signature` was made for `message` with the private half of this key: [`Error::InvalidSignature`]
    /// where it was not. FIPS 186-5 §6.4.2. Variable time: all inputs are public.
    pub fn verify<H: CollisionResistant>(&self, message: &[u8], signature: &Signature) -> Result<(), Error> {
        self.verify_digest_vartime(H::digest(message).as_ref(), signature)
    }

    fn verify_digest_vartime(&self, digest: &[u8], signature: &Signature) -> Result<(), Error> {
        let (mut r, mut s) = (Scalar::zero(), Scalar::zero());
        // In range: `Signature` checked it.
        r.set_be_bytes(&signature.r);
        s.set_be_bytes(&signature.s);
        let s_inverse = s.invert();
        let u1 = s_inverse.mul(&digest_to_scalar(digest));
        let u2 = s_inverse.mul(&r);
        let point = double_multiply_vartime(&u1, &u2, &self.point);
        if point.is_infinity_vartime() || !x_is_vartime(&point, &r.0) {
            return Err(Error::InvalidSignature);
        }
        Ok(())
    }
}

/// Whether the affine x is `r` modulo n, without an inversion: x = X/Z² is r, or r + n where that is below p.
fn x_is_vartime(point: &JacobianPoint, r: &[u64; 6]) -> bool {
    let z_squared = point.z.square();
    let is = |x: &[u64; 6]| FieldElement::from_integer(x).mul(&z_squared).equals_vartime(&point.x);
    let (r_plus_n, carry) = limbs::add(r, &ORDER.limbs);
    is(r) || (carry == 0 && limbs::lt_vartime(&r_plus_n, &MODULUS) && is(&r_plus_n))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::process::Command;
    use std::string::String;
    use std::vec::Vec;

    use super::*;
    use crate::hash::sha256::Sha256;
    use crate::hash::sha512::{Sha384, Sha512};

    fn number(digits: &str) -> [u8; 48] {
        core::array::from_fn(|i| u8::from_str_radix(&digits[2 * i..2 * i + 2], 16).unwrap())
    }

    /// CAVP tells the nonce: the one place where a nonce comes from outside.
    #[test]
    #[ignore = "needs shared vectors"]
    fn cavp_signature_generation() {
        let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared");
        let shared = std::env::var_os("NOCRYPTO_SHARED").map_or(beside, PathBuf::from);
        let output =
            Command::new("gzip").arg("-dc").arg(shared.join("vectors/cavp/ecdsa-SigGen.txt.gz")).output();
        let text = String::from_utf8(output.unwrap().stdout).unwrap();
        let mut count = 0;
        for section in text.split('[').filter(|section| section.starts_with("P-384,")) {
            let (hash, records) = section.split_once(']').unwrap();
            for record in records.split("Msg = ").skip(1) {
                let lines: Vec<&str> = record.lines().collect();
                let field = |name: &str| {
                    let line = lines.iter().find_map(|line| line.strip_prefix(name)?.strip_prefix(" = "));
                    number(line.unwrap())
                };
                let message: Vec<u8> = (0..lines[0].len() / 2)
                    .map(|i| u8::from_str_radix(&lines[0][2 * i..2 * i + 2], 16).unwrap())
                    .collect();
                let digest = match hash {
                    "P-384,SHA-256" => digest_to_scalar(&Sha256::digest(&message)),
                    "P-384,SHA-384" => digest_to_scalar(&Sha384::digest(&message)),
                    "P-384,SHA-512" => digest_to_scalar(&Sha512::digest(&message)),
                    // SHA-1 and SHA-224: not hashes of this crate's signatures.
                    _ => continue,
                };
                let key = PrivateKey::from_be_bytes(&field("d")).unwrap();
                let mut nonce = Scalar::zero();
                assert_eq!(nonce.set_be_bytes(&field("k")).bit(), 1);
                let expected = Signature { r: field("R"), s: field("S") };
                assert_eq!(key.sign_with_nonce(&digest, &nonce), Some(expected));
                count += 1;
            }
        }
        assert_eq!(count, 45);
    }

    #[test]
    fn a_digest_is_its_leftmost_384_bits_modulo_n() {
        assert_eq!(digest_to_scalar(&[1, 2]).0, [0x0102, 0, 0, 0, 0, 0]);
        assert_eq!(digest_to_scalar(&[&[0; 47][..], &[7], &[9; 16]].concat()).0, [7, 0, 0, 0, 0, 0]);
        let mut order = [0; 48];
        limbs::to_be_bytes(&ORDER.limbs, &mut order);
        assert_eq!(digest_to_scalar(&order).0, [0; 6]);
    }

    /// x of some points is n or more: r is then x - n, and verification must find r + n again.
    #[test]
    fn a_large_x_coordinate_is_taken_modulo_n() {
        let (p_minus_n, borrow) = limbs::sub(&MODULUS, &ORDER.limbs);
        assert_eq!(borrow, 0);
        let point = |x: &[u64; 6]| JacobianPoint {
            x: FieldElement::from_integer(x),
            y: FieldElement::ONE,
            z: FieldElement::ONE,
        };
        let last = limbs::sub(&MODULUS, &[1, 0, 0, 0, 0, 0]).0;
        let r = limbs::sub(&p_minus_n, &[1, 0, 0, 0, 0, 0]).0;
        assert!(x_is_vartime(&point(&last), &r));
        assert!(x_is_vartime(&point(&r), &r));
        // r + n = p is no x, though it is 0 modulo p.
        assert!(!x_is_vartime(&point(&[0; 6]), &p_minus_n));
        assert!(!x_is_vartime(&point(&last), &[5, 0, 0, 0, 0, 0]));
    }
}
