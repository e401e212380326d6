//! AES-128-GCM, AES-192-GCM and AES-256-GCM (SP 800-38D, RFC 5116 §5.1, §5.2).
//!
//! This file checks limits and tags and chooses; `aes_gcm/{soft,x86_64,aarch64}.rs` compute. Does not take
//! nonces of other lengths than 12 bytes, nor shorter tags (SP 800-38D appendix C warns of them).
//!
//! Timing: constant on every backend for given lengths.

#[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
mod aarch64;
mod soft;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
mod x86_64;

use core::fmt;

use zeroize::Zeroize;

use super::{Aead, sealed::Sealed};
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
use crate::cpu::HaveAesNi;
#[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
use crate::cpu::HaveAesPmull;
use crate::{
    Error,
    cipher::aes::{AesBackend, KeyBytes},
    ct,
};

/// AES-GCM with a key of 16 bytes.
pub type Aes128Gcm = AesGcm<16>;
/// AES-GCM with a key of 24 bytes. No suite of TLS has it; CMS (RFC 5084) and others do.
pub type Aes192Gcm = AesGcm<24>;
/// AES-GCM with a key of 32 bytes.
pub type Aes256Gcm = AesGcm<32>;

/// SP 800-38D §5.2.1.1: at most 2^39 − 256 bits of plaintext.
const MAX_DATA_LEN: u64 = (1 << 36) - 32;
/// SP 800-38D §5.2.1.1: at most 2^64 − 1 bits of additional data, here whole bytes.
const MAX_AAD_LEN: u64 = (1 << 61) - 1;

/// AES-GCM under one key of `KEY_LEN` bytes, 16, 24 or 32. Wiped on drop.
///
/// ```
/// use nocrypto::{Error, aead::aes_gcm::Aes256Gcm};
/// let aead = Aes256Gcm::new(&[7; 32]);
/// let mut data = *b"attack at dawn";
/// let tag = aead.seal_in_place(&[0; 12], b"", &mut data)?;
/// let refused = aead.open_in_place(&[1; 12], b"", &mut data, &tag);
/// assert_eq!((refused, data), (Err(Error::OpenFailed), [0; 14]));
/// # Ok::<(), Error>(())
/// ```
pub struct AesGcm<const KEY_LEN: usize> {
    backend: Backend,
}

/// The expanded key as its kernel wants it.
#[allow(clippy::large_enum_variant, reason = "there is no allocator: a key lies where its owner put it")]
enum Backend {
    Unkeyed,
    Soft(soft::Key),
    #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
    AesNi(x86_64::Key, HaveAesNi),
    #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
    ArmV8(aarch64::Key, HaveAesPmull),
}

/// Which way data goes through a kernel: GHASH reads the ciphertext.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Seal,
    Open,
}

impl<const KEY_LEN: usize> AesGcm<KEY_LEN> {
    const KEY_LEN_IS_ONE_OF_AES: () = assert!(matches!(KEY_LEN, 16 | 24 | 32));

    /// No key yet: sealing and opening are refused with [`Error::InvalidKey`].
    pub const fn unkeyed() -> Self {
        let () = Self::KEY_LEN_IS_ONE_OF_AES;
        Self { backend: Backend::Unkeyed }
    }

    /// Under `key`, on the best backend. The value moves: to key in place, [`AesGcm::init`] one that stands.
    pub fn new(key: &[u8; KEY_LEN]) -> Self {
        Self::with_backend(key, AesBackend::best())
    }

    /// As [`AesGcm::new`], on the backend given.
    pub fn with_backend(key: &[u8; KEY_LEN], backend: AesBackend) -> Self {
        let mut aead = Self::unkeyed();
        aead.init_with_backend(key, backend);
        aead
    }

    /// Takes `key`, in place, on the best backend.
    pub fn init(&mut self, key: &[u8; KEY_LEN]) {
        self.init_with_backend(key, AesBackend::best());
    }

    /// As [`AesGcm::init`], on the backend given.
    pub fn init_with_backend(&mut self, key: &[u8; KEY_LEN], backend: AesBackend) {
        self.backend = Backend::Unkeyed;
        let Ok(key) = KeyBytes::of(key) else { return };
        // Zeros move into place, then the key is expanded there.
        self.backend = match backend {
            AesBackend::Soft => Backend::Soft(soft::Key::zeroed()),
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            AesBackend::AesNi(token) => Backend::AesNi(x86_64::Key::zeroed(), token),
            #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
            AesBackend::ArmV8(token) => Backend::ArmV8(aarch64::Key::zeroed(), token),
        };
        match &mut self.backend {
            Backend::Unkeyed => {}
            Backend::Soft(inner) => inner.init(key),
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Backend::AesNi(inner, token) => inner.init(key, *token),
            #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
            Backend::ArmV8(inner, token) => inner.init(key, *token),
        }
    }

    /// Encrypts `data` in place and gives the tag over it and `aad`.
    ///
    /// [`Error::InputTooLong`] above 2^36 − 32 bytes of data or 2^61 − 1 of `aad`, before anything is written.
    /// [`Error::InvalidKey`] without a key, and `data` is all zeros: plaintext is never sent for ciphertext. A nonce
    /// must never come twice under one key.
    pub fn seal_in_place(&self, nonce: &[u8; 12], aad: &[u8], data: &mut [u8]) -> Result<[u8; 16], Error> {
        check_lengths(aad.len(), data.len())?;
        let mut tag = [0; 16];
        self.run(Direction::Seal, nonce, aad, data, &mut tag)?;
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
        tag: &[u8; 16],
    ) -> Result<(), Error> {
        if let Err(error) = check_lengths(aad.len(), data.len()) {
            data.fill(0);
            return Err(error);
        }
        let mut expected = [0; 16];
        self.run(Direction::Open, nonce, aad, data, &mut expected)?;
        let authentic = ct::eq(&expected, tag);
        // The right tag for a forged message is not the forger's to find on the stack.
        expected.zeroize();
        // SP 800-38D §7.2: on FAIL no plaintext is returned. The verdict itself is public.
        if ct::declassify(authentic) {
            Ok(())
        } else {
            data.zeroize();
            Err(Error::OpenFailed)
        }
    }

    /// Which kernel computes; "none" before a key was given.
    pub fn backend_name(&self) -> &'static str {
        match &self.backend {
            Backend::Unkeyed => "none",
            Backend::Soft(_) => AesBackend::Soft.name(),
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Backend::AesNi(_, token) => AesBackend::AesNi(*token).name(),
            #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
            Backend::ArmV8(_, token) => AesBackend::ArmV8(*token).name(),
        }
    }

    fn run(
        &self,
        direction: Direction,
        nonce: &[u8; 12],
        aad: &[u8],
        data: &mut [u8],
        tag: &mut [u8; 16],
    ) -> Result<(), Error> {
        match &self.backend {
            Backend::Unkeyed => {
                data.zeroize();
                return Err(Error::InvalidKey);
            }
            Backend::Soft(key) => key.run(direction, nonce, aad, data, tag),
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Backend::AesNi(key, token) => key.run(direction, nonce, aad, data, tag, *token),
            #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
            Backend::ArmV8(key, token) => key.run(direction, nonce, aad, data, tag, *token),
        }
        Ok(())
    }
}

impl<const KEY_LEN: usize> Sealed for AesGcm<KEY_LEN> {}

impl<const KEY_LEN: usize> Aead for AesGcm<KEY_LEN> {
    const KEY_LEN: usize = KEY_LEN;

    fn unkeyed() -> Self {
        Self::unkeyed()
    }

    fn init(&mut self, key: &[u8]) -> Result<(), Error> {
        let Ok(key) = key.try_into() else {
            self.backend = Backend::Unkeyed;
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

impl<const KEY_LEN: usize> fmt::Debug for AesGcm<KEY_LEN> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AesGcm<{KEY_LEN}>({}, ..)", self.backend_name())
    }
}

/// `part ⊕= mask`, as far as the shorter one reaches; gives its ciphertext with zeros behind it, which is hashed. Makes
/// no copy of the plaintext.
#[cfg(any(
    all(target_arch = "x86_64", target_feature = "sse2"),
    all(target_arch = "aarch64", target_endian = "little", target_feature = "neon")
))]
#[inline]
fn crypt_part(direction: Direction, part: &mut [u8], mask: &[u8; 16]) -> [u8; 16] {
    let mut ciphertext = [0; 16];
    for ((byte, mask), place) in part.iter_mut().zip(mask).zip(&mut ciphertext) {
        let before = *byte;
        *byte ^= mask;
        *place = if direction == Direction::Seal { *byte } else { before };
    }
    ciphertext
}

/// SP 800-38D §5.2.1.1: the lengths that the 32-bit counter and the length block have room for.
fn check_lengths(aad: usize, data: usize) -> Result<(), Error> {
    if aad as u64 > MAX_AAD_LEN || data as u64 > MAX_DATA_LEN { Err(Error::InputTooLong) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(target_pointer_width = "64")]
    fn lengths_that_the_counter_cannot_number_are_refused() {
        assert_eq!(check_lengths(0, 0), Ok(()));
        assert_eq!(check_lengths(MAX_AAD_LEN as usize, MAX_DATA_LEN as usize), Ok(()));
        assert_eq!(check_lengths(MAX_AAD_LEN as usize + 1, 0), Err(Error::InputTooLong));
        assert_eq!(check_lengths(0, MAX_DATA_LEN as usize + 1), Err(Error::InputTooLong));
    }

    #[test]
    fn without_a_key_nothing_is_sealed_or_opened() {
        let aead = Aes128Gcm::unkeyed();
        let mut data = *b"plaintext";
        assert_eq!(aead.seal_in_place(&[0; 12], b"", &mut data), Err(Error::InvalidKey));
        assert_eq!(data, [0; 9], "plaintext must not be sent by a caller who ignores the error");
        assert_eq!(aead.open_in_place(&[0; 12], b"", &mut data, &[0; 16]), Err(Error::InvalidKey));
        assert_eq!(aead.backend_name(), "none");
    }

    #[test]
    fn a_key_of_the_wrong_length_leaves_none() {
        let mut aead = Aes256Gcm::new(&[1; 32]);
        assert_eq!(Aead::init(&mut aead, &[1; 16]), Err(Error::InvalidKey));
        assert_eq!(aead.seal_in_place(&[0; 12], b"", &mut []), Err(Error::InvalidKey));
    }
}
