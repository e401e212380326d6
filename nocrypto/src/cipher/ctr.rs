//! AES in counter mode (SP 800-38A §6.5), the whole block a counter (appendix B.1 with m = 128).
//!
//! Does not authenticate: who flips a bit of the ciphertext flips that of the plaintext. Does not make counter blocks.
//!
//! Timing: constant on every backend for a given length.

use core::fmt;

use zeroize::Zeroize;

use super::aes::{Aes, AesBackend};
use crate::Error;

/// Blocks of keystream at a time: enough for every kernel to be busy, few enough to lie on the stack.
const BLOCKS: usize = 32;

/// AES-CTR under one key of 16, 24 or 32 bytes. Wiped on drop.
///
/// ```
/// use nocrypto::cipher::ctr::AesCtr;
/// let mut ctr = AesCtr::unkeyed();
/// ctr.init(&[7; 16])?;
/// let mut data = *b"attack at dawn";
/// ctr.apply_keystream(&[0; 16], &mut data)?;
/// ctr.apply_keystream(&[0; 16], &mut data)?;
/// assert_eq!(&data, b"attack at dawn");
/// # Ok::<(), nocrypto::Error>(())
/// ```
pub struct AesCtr {
    aes: Aes,
}

impl AesCtr {
    /// No key yet: everything but `init` is refused with [`Error::InvalidKey`].
    pub const fn unkeyed() -> Self {
        Self { aes: Aes::unkeyed() }
    }

    /// Expands `key` in place on the best backend. [`Error::InvalidKey`] unless it has 16, 24 or 32 bytes.
    pub fn init(&mut self, key: &[u8]) -> Result<(), Error> {
        self.aes.init(key)
    }

    /// As [`AesCtr::init`], on the backend given.
    pub fn init_with_backend(&mut self, key: &[u8], backend: AesBackend) -> Result<(), Error> {
        self.aes.init_with_backend(key, backend)
    }

    /// Encrypts or decrypts `data` in place: block `i` of the keystream is the encryption of `counter_block + i`, a
    /// big-endian number modulo 2^128.
    ///
    /// A counter must never come twice under one key, not even within two messages. [`Error::InvalidKey`] without a
    /// key; `data` is all zeros then, lest it be sent as it is.
    pub fn apply_keystream(&self, counter_block: &[u8; 16], data: &mut [u8]) -> Result<(), Error> {
        let mut counter = u128::from_be_bytes(*counter_block);
        let mut keystream = [[0; 16]; BLOCKS];
        let mut applied = self.aes.is_keyed();
        for chunk in data.chunks_mut(16 * BLOCKS) {
            let blocks = keystream.get_mut(..chunk.len().div_ceil(16)).unwrap_or_default();
            for block in blocks.iter_mut() {
                *block = counter.to_be_bytes();
                counter = counter.wrapping_add(1);
            }
            applied = self.aes.encrypt_blocks(blocks);
            for (byte, mask) in chunk.iter_mut().zip(blocks.as_flattened()) {
                *byte ^= mask;
            }
        }
        keystream.as_flattened_mut().zeroize();
        if applied.is_err() {
            data.zeroize();
        }
        applied
    }

    /// Which kernel computes; "none" before a key was given.
    pub fn backend_name(&self) -> &'static str {
        self.aes.backend_name()
    }
}

impl fmt::Debug for AesCtr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AesCtr({}, ..)", self.backend_name())
    }
}
