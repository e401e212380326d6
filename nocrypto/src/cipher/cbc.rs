//! AES in cipher block chaining mode (SP 800-38A §6.2) with the padding of RFC 5652 §6.3 ("PKCS#7").
//!
//! For private keys that a password protects (RFC 8018 §6.2, PKCS#12), and for nothing else. Does not authenticate: a
//! peer who may ask again and again whether a padding is right reads the plaintext. No suite of TLS here has it.
//!
//! Timing: constant on every backend for a given length; that a padding was refused, or else its length, is public.

use core::fmt;

use zeroize::Zeroize;

use super::aes::{Aes, AesBackend};
use crate::{
    Error,
    ct::{self, Mask},
};

/// Bytes of a block, and so of an initialization vector.
pub const BLOCK_LEN: usize = 16;

/// Blocks that are decrypted side by side.
const BLOCKS: usize = 8;

/// The length of what [`AesCbc::encrypt_padded`] makes of `plaintext_len` bytes: the next multiple of 16 above.
///
/// None where it does not fit a `usize`.
pub const fn padded_len(plaintext_len: usize) -> Option<usize> {
    (plaintext_len - plaintext_len % BLOCK_LEN).checked_add(BLOCK_LEN)
}

/// AES-CBC under one key of 16, 24 or 32 bytes: for encrypted private keys only. Wiped on drop.
///
/// ```
/// use nocrypto::cipher::cbc::AesCbc;
/// let mut cbc = AesCbc::unkeyed();
/// cbc.init(&[7; 32])?;
/// let mut data = [0; 16];
/// cbc.encrypt_padded(&[1; 16], b"a private key", &mut data)?;
/// assert_eq!(cbc.decrypt_padded(&[1; 16], &mut data)?, b"a private key");
/// # Ok::<(), nocrypto::Error>(())
/// ```
pub struct AesCbc {
    aes: Aes,
}

impl AesCbc {
    /// No key yet: everything but `init` is refused with [`Error::InvalidKey`].
    pub const fn unkeyed() -> Self {
        Self { aes: Aes::unkeyed() }
    }

    /// Expands `key` in place on the best backend. [`Error::InvalidKey`] unless it has 16, 24 or 32 bytes.
    pub fn init(&mut self, key: &[u8]) -> Result<(), Error> {
        self.aes.init(key)
    }

    /// As [`AesCbc::init`], on the backend given.
    pub fn init_with_backend(&mut self, key: &[u8], backend: AesBackend) -> Result<(), Error> {
        self.aes.init_with_backend(key, backend)
    }

    /// Pads `plaintext` and writes its encryption to `out`, which has [`padded_len`] bytes.
    ///
    /// `iv` must be unpredictable (SP 800-38A appendix C): fresh from the generator. [`Error::InvalidLength`] where
    /// `out` has another length, [`Error::InvalidKey`] without a key; after an error `out` holds zeros.
    pub fn encrypt_padded(&self, iv: &[u8; 16], plaintext: &[u8], out: &mut [u8]) -> Result<(), Error> {
        let encrypted = match (out.split_at_mut_checked(plaintext.len()), padded_len(plaintext.len())) {
            (Some((text, padding)), Some(length)) if text.len() + padding.len() == length => {
                text.copy_from_slice(plaintext);
                // RFC 5652 §6.3: as many bytes as are missing, at least one and at most a block, each of that value.
                let value = padding.len() as u8;
                padding.fill(value);
                self.encrypt_blocks(iv, out.as_chunks_mut().0)
            }
            _ => Err(Error::InvalidLength),
        };
        if encrypted.is_err() {
            out.zeroize();
        }
        encrypted
    }

    /// Decrypts `data` in place, checks the padding, and gives the plaintext before it.
    ///
    /// One error, [`Error::OpenFailed`], for a wrong key, a wrong padding and a length that is no positive multiple of
    /// 16; [`Error::InvalidKey`] without a key. `data` holds zeros then. A right padding is no proof of a right key:
    /// of 255 wrong ones about one passes.
    pub fn decrypt_padded<'a>(&self, iv: &[u8; 16], data: &'a mut [u8]) -> Result<&'a mut [u8], Error> {
        let length = self.decrypt_to_length(iv, data);
        if length.is_err() {
            data.zeroize();
        }
        data.get_mut(..length?).ok_or(Error::OpenFailed)
    }

    fn decrypt_to_length(&self, iv: &[u8; 16], data: &mut [u8]) -> Result<usize, Error> {
        self.aes.is_keyed()?;
        let (blocks, []) = data.as_chunks_mut() else { return Err(Error::OpenFailed) };
        self.decrypt_blocks(iv, blocks)?;
        let padding = blocks.last().and_then(padding_len).ok_or(Error::OpenFailed)?;
        data.len().checked_sub(padding).ok_or(Error::OpenFailed)
    }

    /// Encrypts whole blocks in place, without padding.
    pub fn encrypt_blocks(&self, iv: &[u8; 16], blocks: &mut [[u8; 16]]) -> Result<(), Error> {
        self.aes.is_keyed()?;
        let mut before: &[u8; 16] = iv;
        for block in blocks {
            xor(block, before);
            self.aes.encrypt_blocks(core::slice::from_mut(block))?;
            before = block;
        }
        Ok(())
    }

    /// Decrypts whole blocks in place, without a look at a padding.
    pub fn decrypt_blocks(&self, iv: &[u8; 16], blocks: &mut [[u8; 16]]) -> Result<(), Error> {
        self.aes.is_keyed()?;
        let mut before = *iv;
        for chunk in blocks.chunks_mut(BLOCKS) {
            let mut ciphertext = [[0; 16]; BLOCKS];
            for (kept, block) in ciphertext.iter_mut().zip(chunk.iter()) {
                *kept = *block;
            }
            self.aes.decrypt_blocks(chunk)?;
            for (block, next) in chunk.iter_mut().zip(&ciphertext) {
                xor(block, &before);
                before = *next;
            }
        }
        Ok(())
    }

    /// Which kernel computes; "none" before a key was given.
    pub fn backend_name(&self) -> &'static str {
        self.aes.backend_name()
    }
}

impl fmt::Debug for AesCbc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AesCbc({}, ..)", self.backend_name())
    }
}

fn xor(block: &mut [u8; 16], mask: &[u8; 16]) {
    block.iter_mut().zip(mask).for_each(|(byte, mask)| *byte ^= mask);
}

/// The bytes of padding at the end of the last block, 1 to 16. All of its bytes are looked at, whatever they are.
fn padding_len(last_block: &[u8; 16]) -> Option<usize> {
    let length = u64::from(last_block[15]);
    let mut wrong = 0;
    for (from_end, byte) in (0..).zip(last_block.iter().rev()) {
        wrong |= Mask::lt(from_end, length).keep(u64::from(*byte) ^ length);
    }
    let right = Mask::is_zero(wrong) & Mask::is_nonzero(length) & Mask::lt(length, 17);
    // The verdict is the answer itself, and of a right padding the length of the plaintext (docs/declassify.md).
    if !ct::declassify(right.choice()) {
        return None;
    }
    (1..=BLOCK_LEN).find(|n| ct::declassify(Mask::eq(*n as u64, length).choice()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 5652 §6.3 as one would read it aloud.
    fn padding_by_definition(block: &[u8; 16]) -> Option<usize> {
        let length = usize::from(block[15]);
        let padding = block.get(16usize.checked_sub(length)?..)?;
        (length > 0 && padding.iter().all(|byte| usize::from(*byte) == length)).then_some(length)
    }

    #[test]
    fn without_a_key_nothing_is_touched() {
        let aes = AesCbc::unkeyed();
        let mut blocks = [[7; 16]; 2];
        assert_eq!(aes.encrypt_blocks(&[1; 16], &mut blocks), Err(Error::InvalidKey));
        assert_eq!(aes.decrypt_blocks(&[1; 16], &mut blocks), Err(Error::InvalidKey));
        assert_eq!(blocks, [[7; 16]; 2]);
        assert_eq!(aes.encrypt_blocks(&[1; 16], &mut []), Err(Error::InvalidKey));
        assert_eq!(aes.decrypt_blocks(&[1; 16], &mut []), Err(Error::InvalidKey));
        assert_eq!(aes.decrypt_padded(&[1; 16], &mut []), Err(Error::InvalidKey));
        assert_eq!(
            crate::cipher::ctr::AesCtr::unkeyed().apply_keystream(&[1; 16], &mut []),
            Err(Error::InvalidKey)
        );
    }

    #[test]
    fn every_last_byte_with_every_disturbance() {
        let mut right = 0;
        for value in 0..=255 {
            for filled in 0..=16 {
                for disturbed in 0..16 {
                    let mut block = [0xa5; 16];
                    block[16 - filled..].fill(value);
                    block[disturbed] ^= 1 << (disturbed % 8);
                    assert_eq!(padding_len(&block), padding_by_definition(&block), "{block:?}");
                    right += usize::from(padding_len(&block).is_some());
                }
            }
        }
        assert!(right > 100, "{right}");
        assert_eq!(padding_len(&[16; 16]), Some(16));
        assert_eq!(padding_len(&[0; 16]), None);
        assert_eq!(padding_len(&[17; 16]), None);
    }

    #[test]
    fn lengths_with_padding() {
        assert_eq!([0, 1, 15, 16, 17].map(padded_len), [16, 16, 16, 32, 32].map(Some));
        assert_eq!(padded_len(usize::MAX), None);
    }

    #[test]
    fn without_a_key_nothing_is_encrypted_or_decrypted() {
        let (cbc, mut out) = (AesCbc::unkeyed(), [1; 16]);
        assert_eq!(cbc.encrypt_padded(&[0; 16], b"key", &mut out), Err(Error::InvalidKey));
        assert_eq!(out, [0; 16]);
        out = [1; 16];
        assert_eq!(cbc.decrypt_padded(&[0; 16], &mut out), Err(Error::InvalidKey));
        assert_eq!(out, [0; 16]);
    }
}
