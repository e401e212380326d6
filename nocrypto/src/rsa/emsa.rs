//! The two encodings of a hash into a block as long as the modulus (RFC 8017 §9).
//!
//! Does not read an encoding where it can write the only right one and compare (PKCS#1 v1.5): lax readers were forged
//! against in 2006 and again in 2014.
//!
//! Timing: hashes and encodings of what is signed are public; the salt is, too.

use crate::{
    Error, ct,
    hash::{
        CollisionResistant, Hash, MAX_OUTPUT_LEN,
        sha256::Sha256,
        sha512::{Sha384, Sha512},
    },
};

mod sealed {
    /// Keeps [`super::SignatureHash`] to this crate.
    pub trait Sealed {}
}

/// A hash that RSA signatures may be made over.
pub trait SignatureHash: CollisionResistant + sealed::Sealed {
    /// The DER of DigestInfo up to the digest (RFC 8017 §9.2, note 1).
    const DIGEST_INFO: [u8; 19];
}

macro_rules! signature_hash {
    ($hash:ident, $algorithm:literal, $length:literal) => {
        impl sealed::Sealed for $hash {}
        impl SignatureHash for $hash {
            const DIGEST_INFO: [u8; 19] = [
                0x30,
                17 + $length,
                0x30,
                13,
                6,
                9,
                0x60,
                0x86,
                0x48,
                1,
                0x65,
                3,
                4,
                2,
                $algorithm,
                5,
                0,
                4,
                $length,
            ];
        }
    };
}

signature_hash!(Sha256, 1, 32);
signature_hash!(Sha384, 2, 48);
signature_hash!(Sha512, 3, 64);

/// EMSA-PKCS1-v1_5-ENCODE (RFC 8017 §9.2) of `message` over the whole of `block`, which is as long as the modulus.
pub(super) fn pkcs1_v1_5<H: SignatureHash>(message: &[u8], block: &mut [u8]) -> Result<(), Error> {
    let digest = H::digest(message);
    let tail = H::DIGEST_INFO.iter().chain(digest.as_ref());
    let length = H::DIGEST_INFO.len() + H::OUTPUT_LEN;
    // §9.2 step 3: at least eight bytes of padding.
    let padding =
        block.len().checked_sub(length + 3).filter(|padding| *padding >= 8).ok_or(Error::InvalidLength)?;
    let head = [0, 1].into_iter().chain(core::iter::repeat_n(0xff, padding)).chain([0]);
    for (place, byte) in block.iter_mut().zip(head.chain(tail.copied())) {
        *place = byte;
    }
    Ok(())
}

/// MGF1 (RFC 8017 appendix B.2.1) of `seed`, XORed into `data`.
fn mask<H: Hash>(seed: &[u8], data: &mut [u8]) {
    for (counter, chunk) in (0u32..).zip(data.chunks_mut(H::OUTPUT_LEN)) {
        let mut hash = H::new();
        hash.update(seed);
        hash.update(&counter.to_be_bytes());
        for (byte, key) in chunk.iter_mut().zip(hash.finish().as_ref()) {
            *byte ^= key;
        }
    }
}

/// RFC 8017 §9.1.1 steps 5 and 6: the hash of eight zeros, the message's hash and the salt.
fn salted<H: Hash>(message: &[u8], salt: &[u8]) -> H::Output {
    let mut hash = H::new();
    hash.update(&[0; 8]);
    hash.update(H::digest(message).as_ref());
    hash.update(salt);
    hash.finish()
}

/// A block as long as the modulus, in the parts of an encoded PSS message (RFC 8017 §9.1.1, figure 2).
struct PssParts<'a> {
    /// One byte where the encoded message is a byte shorter than the modulus.
    front: &'a mut [u8],
    /// maskedDB.
    data: &'a mut [u8],
    /// H.
    hash: &'a mut [u8],
    /// 0xbc.
    trailer: &'a mut u8,
}

/// `None` if the block is too short.
fn split<H: Hash>(block: &mut [u8], modulus_bits: usize) -> Option<PssParts<'_>> {
    // emBits = modBits − 1.
    let (front, encoded) = block.split_at_mut_checked(usize::from(modulus_bits % 8 == 1))?;
    let (trailer, encoded) = encoded.split_last_mut()?;
    let (data, hash) = encoded.split_at_mut_checked(encoded.len().checked_sub(H::OUTPUT_LEN)?)?;
    Some(PssParts { front, data, hash, trailer })
}

/// The bits of the first byte that the encoding may use (RFC 8017 §9.1.1 step 11).
fn first_byte_mask(modulus_bits: usize) -> u8 {
    0xff >> ((8 - (modulus_bits - 1) % 8) % 8)
}

/// EMSA-PSS-ENCODE (RFC 8017 §9.1.1) with MGF1 over the same hash.
pub(super) fn pss<H: Hash>(
    message: &[u8],
    salt: &[u8],
    modulus_bits: usize,
    block: &mut [u8],
) -> Result<(), Error> {
    block.fill(0);
    let PssParts { data, hash, trailer, .. } = split::<H>(block, modulus_bits).ok_or(Error::InvalidLength)?;
    // DB = zeros ‖ 1 ‖ salt.
    let mut places = data.iter_mut().rev();
    for (byte, place) in salt.iter().rev().zip(&mut places) {
        *place = *byte;
    }
    *places.next().ok_or(Error::InvalidLength)? = 1;
    let h = salted::<H>(message, salt);
    mask::<H>(h.as_ref(), data);
    if let Some(first) = data.first_mut() {
        *first &= first_byte_mask(modulus_bits);
    }
    for (place, byte) in hash.iter_mut().zip(h.as_ref()) {
        *place = *byte;
    }
    *trailer = 0xbc;
    Ok(())
}

/// EMSA-PSS-VERIFY (RFC 8017 §9.1.2) with MGF1 over the same hash and a salt of exactly `salt_len` bytes. `block` is
/// unmasked in place.
pub(super) fn verify_pss<H: Hash>(
    message: &[u8],
    salt_len: usize,
    modulus_bits: usize,
    block: &mut [u8],
) -> Result<(), Error> {
    let PssParts { front, data, hash, trailer } =
        split::<H>(block, modulus_bits).ok_or(Error::InvalidSignature)?;
    let first_mask = first_byte_mask(modulus_bits);
    let first_is_short = data.first().is_some_and(|first| first & !first_mask == 0);
    if front.iter().any(|byte| *byte != 0) || *trailer != 0xbc || !first_is_short {
        return Err(Error::InvalidSignature);
    }
    mask::<H>(hash, data);
    if let Some(first) = data.first_mut() {
        *first &= first_mask;
    }
    let split = data.len().checked_sub(salt_len).and_then(|at| data.split_at_checked(at));
    let (padding, salt) = split.ok_or(Error::InvalidSignature)?;
    let Some((1, zeros)) = padding.split_last() else { return Err(Error::InvalidSignature) };
    let right = ct::eq(salted::<H>(message, salt).as_ref(), hash);
    // Signatures are public, and so is the verdict.
    match zeros.iter().all(|byte| *byte == 0) && ct::declassify(right) {
        true => Ok(()),
        false => Err(Error::InvalidSignature),
    }
}

/// The longest salt that this crate makes: as long as the hash (RFC 9846 §4.2.3).
pub(super) const MAX_SALT_LEN: usize = MAX_OUTPUT_LEN;
