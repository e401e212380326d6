//! Authenticated encryption behind one interface, in place, with a detached tag.
//!
//! Does not make nonces: a nonce that repeats under a key gives the key's secrets away, and only the protocol
//! knows which were used.
//!
//! Timing: constant in key, nonce, data and tag for given lengths; that a tag was refused is public.

pub mod aes_gcm;
pub mod chacha20_poly1305;

use crate::Error;

mod sealed {
    /// Keeps [`super::Aead`] to this crate.
    pub trait Sealed {}
}

/// An AEAD of RFC 5116 with 12-byte nonces and 16-byte tags, as every TLS suite has it.
///
/// ```
/// use nocrypto::aead::{Aead, aes_gcm::Aes128Gcm};
/// fn round_trip<A: Aead>(key: &[u8]) -> Result<(), nocrypto::Error> {
///     let mut aead = A::unkeyed();
///     aead.init(key)?;
///     let mut data = *b"attack at dawn";
///     let tag = aead.seal_in_place(&[0; 12], b"header", &mut data)?;
///     aead.open_in_place(&[0; 12], b"header", &mut data, &tag)?;
///     assert_eq!(&data, b"attack at dawn");
///     Ok(())
/// }
/// round_trip::<Aes128Gcm>(&[7; 16])?;
/// # Ok::<(), nocrypto::Error>(())
/// ```
pub trait Aead: sealed::Sealed {
    /// Bytes of a key.
    const KEY_LEN: usize;
    /// Bytes of a nonce.
    const NONCE_LEN: usize = 12;
    /// Bytes of a tag.
    const TAG_LEN: usize = 16;

    /// No key yet: sealing and opening are refused with [`Error::InvalidKey`].
    fn unkeyed() -> Self;

    /// Takes `key`, in place. [`Error::InvalidKey`] unless it has [`Aead::KEY_LEN`] bytes.
    fn init(&mut self, key: &[u8]) -> Result<(), Error>;

    /// Encrypts `data` in place and gives the tag over it and `aad`.
    ///
    /// [`Error::InputTooLong`] above the algorithm's limits, before anything is written. A nonce must never come
    /// twice under one key.
    fn seal_in_place(&self, nonce: &[u8; 12], aad: &[u8], data: &mut [u8]) -> Result<[u8; 16], Error>;

    /// Decrypts `data` in place if `tag` belongs to it and `aad`.
    ///
    /// [`Error::OpenFailed`] otherwise, and `data` is all zeros: no unauthenticated plaintext is left behind.
    fn open_in_place(
        &self,
        nonce: &[u8; 12],
        aad: &[u8],
        data: &mut [u8],
        tag: &[u8; 16],
    ) -> Result<(), Error>;

    /// Which kernel computes; "none" before a key was given.
    fn backend_name(&self) -> &'static str;
}
