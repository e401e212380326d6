//! ChaCha20-Poly1305 (RFC 8439 §2.8).
//!
//! This file joins the cipher and the authenticator and checks limits and tags. Does not take nonces of other lengths
//! than 12 bytes.
//!
//! Timing: constant on every backend for given lengths.

use core::fmt;

use zeroize::Zeroize;

use super::{Aead, sealed::Sealed};
use crate::{
    Error,
    cipher::chacha20::{ChaCha20, FirstBlocks, WIPED_WORDS},
    cpu::Features,
    ct,
    mac::poly1305::{Backend, Poly1305},
    wipe,
};

/// RFC 8439 §2.8: 2^32 − 1 blocks of key stream after the one that makes the Poly1305 key.
const MAX_DATA_LEN: u64 = ((1 << 32) - 1) * 64;

/// ChaCha20-Poly1305 under one key of 32 bytes. Wiped on drop.
///
/// ```
/// use nocrypto::{Error, aead::chacha20_poly1305::ChaCha20Poly1305};
/// let aead = ChaCha20Poly1305::new(&[7; 32]);
/// let mut data = *b"attack at dawn";
/// let tag = aead.seal_in_place(&[0; 12], b"", &mut data)?;
/// let refused = aead.open_in_place(&[1; 12], b"", &mut data, &tag);
/// assert_eq!((refused, data), (Err(Error::OpenFailed), [0; 14]));
/// # Ok::<(), Error>(())
/// ```
pub struct ChaCha20Poly1305 {
    keyed: Option<Keyed>,
}

struct Keyed {
    cipher: ChaCha20,
    mac: Backend,
}

impl ChaCha20Poly1305 {
    /// No key yet: sealing and opening are refused with [`Error::InvalidKey`].
    pub const fn unkeyed() -> Self {
        Self { keyed: None }
    }

    /// Under `key`, on the best backend. The value moves: to key in place, [`ChaCha20Poly1305::init`] one that stands.
    pub fn new(key: &[u8; 32]) -> Self {
        Self::with_features(key, Features::detect())
    }

    /// As [`ChaCha20Poly1305::new`], on the best backend of `features`: [`Features::none`] for the portable one.
    pub fn with_features(key: &[u8; 32], features: Features) -> Self {
        let mut aead = Self::unkeyed();
        aead.init_with_features(key, features);
        aead
    }

    /// Takes `key`, in place, on the best backend.
    pub fn init(&mut self, key: &[u8; 32]) {
        self.init_with_features(key, Features::detect());
    }

    fn init_with_features(&mut self, key: &[u8; 32], features: Features) {
        // Zeros move into place, then the key is written there.
        let keyed = Keyed { cipher: ChaCha20::unkeyed_with_features(features), mac: Backend::of(features) };
        self.keyed.insert(keyed).cipher.init(key);
    }

    /// Encrypts `data` in place and gives the tag over it and `aad`.
    ///
    /// [`Error::InputTooLong`] above 2^38 − 64 bytes of data, before anything is written. [`Error::InvalidKey`] without
    /// a key, and `data` is all zeros: plaintext is never sent for ciphertext. A nonce must never come twice under one
    /// key.
    pub fn seal_in_place(&self, nonce: &[u8; 12], aad: &[u8], data: &mut [u8]) -> Result<[u8; 16], Error> {
        let Some(keyed) = &self.keyed else {
            data.zeroize();
            return Err(Error::InvalidKey);
        };
        check_length(data.len())?;
        let mut tag = [0; 16];
        keyed.seal(nonce, aad, data, &mut tag);
        wipe::stack::<WIPED_WORDS>();
        Ok(tag)
    }

    /// Decrypts `data` in place if `tag` belongs to it and `aad`.
    ///
    /// [`Error::OpenFailed`] otherwise, and `data` is all zeros. [`Error::InputTooLong`] as for sealing.
    pub fn open_in_place(
        &self,
        nonce: &[u8; 12],
        aad: &[u8],
        data: &mut [u8],
        received: &[u8; 16],
    ) -> Result<(), Error> {
        let verdict = match &self.keyed {
            None => Err(Error::InvalidKey),
            Some(keyed) => check_length(data.len()).and_then(|()| {
                let verdict = keyed.open(nonce, aad, data, received);
                wipe::stack::<WIPED_WORDS>();
                verdict
            }),
        };
        if verdict.is_err() {
            data.zeroize();
        }
        verdict
    }

    /// Which kernel computes; "none" before a key was given.
    pub fn backend_name(&self) -> &'static str {
        self.keyed.as_ref().map_or("none", |keyed| keyed.cipher.backend_name())
    }
}

impl Keyed {
    /// Not inlined, like [`Keyed::open`]: what the kernels leave on the stack is to be wiped.
    #[inline(never)]
    fn seal(&self, nonce: &[u8; 12], aad: &[u8], data: &mut [u8], tag: &mut [u8; 16]) {
        let mut first = FirstBlocks::blank();
        self.cipher.begin(nonce, data.len(), &mut first);
        self.cipher.apply_after(&first, nonce, data);
        self.tag(&first, aad, data, tag);
    }

    #[inline(never)]
    fn open(&self, nonce: &[u8; 12], aad: &[u8], data: &mut [u8], received: &[u8; 16]) -> Result<(), Error> {
        let mut first = FirstBlocks::blank();
        self.cipher.begin(nonce, data.len(), &mut first);
        let mut expected = [0; 16];
        self.tag(&first, aad, data, &mut expected);
        let authentic = ct::eq(&expected, received);
        // The right tag for a forged message is not the forger's to find on the stack.
        expected[..].zeroize();
        // The verdict itself is public. Nothing is decrypted before it.
        if !ct::declassify(authentic) {
            return Err(Error::OpenFailed);
        }
        self.cipher.apply_after(&first, nonce, data);
        Ok(())
    }

    /// RFC 8439 §2.8: the tag over `aad ‖ padding ‖ ciphertext ‖ padding ‖ lengths`, under a key from block 0.
    #[inline(always)]
    fn tag(&self, first: &FirstBlocks, aad: &[u8], ciphertext: &[u8], tag: &mut [u8; 16]) {
        let mut mac = Poly1305::unkeyed(self.mac);
        mac.init(first.one_time_key());
        mac.update(aad);
        mac.pad_to_block();
        mac.update(ciphertext);
        mac.pad_to_block();
        let mut lengths = [0; 16];
        lengths[..8].copy_from_slice(&(aad.len() as u64).to_le_bytes());
        lengths[8..].copy_from_slice(&(ciphertext.len() as u64).to_le_bytes());
        mac.update(&lengths);
        mac.finish_into(tag);
    }
}

fn check_length(data: usize) -> Result<(), Error> {
    if data as u64 > MAX_DATA_LEN { Err(Error::InputTooLong) } else { Ok(()) }
}

impl Sealed for ChaCha20Poly1305 {}

impl Aead for ChaCha20Poly1305 {
    const KEY_LEN: usize = 32;

    fn unkeyed() -> Self {
        Self::unkeyed()
    }

    fn init(&mut self, key: &[u8]) -> Result<(), Error> {
        let Ok(key) = key.try_into() else {
            self.keyed = None;
            return Err(Error::InvalidKey);
        };
        self.init(key);
        Ok(())
    }

    fn seal_in_place(&self, nonce: &[u8; 12], aad: &[u8], data: &mut [u8]) -> Result<[u8; 16], Error> {
        self.seal_in_place(nonce, aad, data)
    }

    fn open_in_place(
        &self,
        nonce: &[u8; 12],
        aad: &[u8],
        data: &mut [u8],
        tag: &[u8; 16],
    ) -> Result<(), Error> {
        self.open_in_place(nonce, aad, data, tag)
    }

    fn backend_name(&self) -> &'static str {
        self.backend_name()
    }
}

impl fmt::Debug for ChaCha20Poly1305 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ChaCha20Poly1305({}, ..)", self.backend_name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Elsewhere no slice is that long.
    #[cfg(target_pointer_width = "64")]
    #[test]
    fn lengths_that_the_counter_cannot_number_are_refused() {
        assert_eq!(check_length(MAX_DATA_LEN as usize), Ok(()));
        assert_eq!(check_length(MAX_DATA_LEN as usize + 1), Err(Error::InputTooLong));
    }

    #[test]
    fn without_a_key_nothing_is_sealed_or_opened() {
        let mut aead = ChaCha20Poly1305::new(&[1; 32]);
        assert_eq!(Aead::init(&mut aead, &[1; 16]), Err(Error::InvalidKey));
        let mut data = *b"plaintext";
        assert_eq!(aead.seal_in_place(&[0; 12], b"", &mut data), Err(Error::InvalidKey));
        assert_eq!(data, [0; 9]);
        assert_eq!(aead.open_in_place(&[0; 12], b"", &mut data, &[0; 16]), Err(Error::InvalidKey));
        assert_eq!(aead.backend_name(), "none");
    }
}
