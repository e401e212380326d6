//! Authenticated encryption behind one interface: in place or to another buffer, the tag apart or behind the data.
//!
//! Does not make nonces: a nonce that repeats under a key gives the key's secrets away, and only the protocol
//! knows which were used.
//!
//! Timing: constant in key, nonce, data and tag for given lengths; that a tag was refused is public.

pub mod aes_gcm;
pub mod chacha20_poly1305;

use zeroize::Zeroize;

use crate::Error;

mod sealed {
    /// Keeps [`super::Aead`] to this crate.
    pub trait Sealed {}
}

/// An AEAD of RFC 5116 with 12-byte nonces and 16-byte tags, as every TLS suite has it.
///
/// | | tag apart | tag behind the data |
/// |---|---|---|
/// | in place | [`seal_in_place`](Aead::seal_in_place), [`open_in_place`](Aead::open_in_place) | [`seal_attached`](Aead::seal_attached), [`open_attached`](Aead::open_attached) |
/// | to another buffer | | [`seal_to`](Aead::seal_to), [`open_to`](Aead::open_to) |
///
/// A failed opening leaves zeros where the plaintext would have been.
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
    /// [`Error::InputTooLong`] above the algorithm's limits, before anything is written. [`Error::InvalidKey`] without
    /// a key, and `data` is all zeros: plaintext is never sent for ciphertext. A nonce must never come twice under one
    /// key.
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

    /// Encrypts all of `data` but its last 16 bytes, where it writes the tag: the ciphertext as RFC 5116 §2.1 has it.
    ///
    /// [`Error::InvalidLength`] where there is no room for the tag, before anything is written; otherwise as
    /// [`Aead::seal_in_place`].
    ///
    /// ```
    /// use nocrypto::aead::{Aead, aes_gcm::Aes128Gcm};
    /// let aead = Aes128Gcm::new(&[7; 16]);
    /// let mut record = *b"attack at dawn................";
    /// aead.seal_attached(&[0; 12], b"header", &mut record)?;
    /// assert_eq!(aead.open_attached(&[0; 12], b"header", &mut record)?, b"attack at dawn");
    /// # Ok::<(), nocrypto::Error>(())
    /// ```
    fn seal_attached(&self, nonce: &[u8; 12], aad: &[u8], data: &mut [u8]) -> Result<(), Error> {
        let Some((text, tag)) = data.split_last_chunk_mut() else { return Err(Error::InvalidLength) };
        *tag = self.seal_in_place(nonce, aad, text)?;
        Ok(())
    }

    /// Decrypts all of `data` but its last 16 bytes, the tag, if it belongs to them and `aad`; gives the plaintext.
    ///
    /// [`Error::OpenFailed`] otherwise, also where `data` is shorter than a tag, and the plaintext's place holds zeros.
    fn open_attached<'a>(
        &self,
        nonce: &[u8; 12],
        aad: &[u8],
        data: &'a mut [u8],
    ) -> Result<&'a mut [u8], Error> {
        let Some((text, tag)) = data.split_last_chunk_mut() else { return Err(Error::OpenFailed) };
        self.open_in_place(nonce, aad, text, tag)?;
        Ok(text)
    }

    /// Writes the ciphertext of `plaintext` and the tag behind it to `out`, which is 16 bytes longer.
    ///
    /// [`Error::InvalidLength`] where it is not; otherwise as [`Aead::seal_in_place`]. After an error `out` holds zeros.
    ///
    /// ```
    /// use nocrypto::aead::{Aead, aes_gcm::Aes128Gcm};
    /// let aead = Aes128Gcm::new(&[7; 16]);
    /// let (mut sealed, mut opened) = ([0; 14 + 16], [0; 14]);
    /// aead.seal_to(&[0; 12], b"header", b"attack at dawn", &mut sealed)?;
    /// aead.open_to(&[0; 12], b"header", &sealed, &mut opened)?;
    /// assert_eq!(&opened, b"attack at dawn");
    /// # Ok::<(), nocrypto::Error>(())
    /// ```
    fn seal_to(&self, nonce: &[u8; 12], aad: &[u8], plaintext: &[u8], out: &mut [u8]) -> Result<(), Error> {
        let sealed = match out.split_last_chunk_mut() {
            Some((text, tag)) if text.len() == plaintext.len() => {
                text.copy_from_slice(plaintext);
                self.seal_in_place(nonce, aad, text).map(|made| *tag = made)
            }
            _ => Err(Error::InvalidLength),
        };
        if sealed.is_err() {
            out.zeroize();
        }
        sealed
    }

    /// Decrypts `sealed`, ciphertext and tag, to `out`, which is 16 bytes shorter, if the tag belongs to it and `aad`.
    ///
    /// [`Error::OpenFailed`] otherwise, also where `sealed` is shorter than a tag; [`Error::InvalidLength`] where `out`
    /// has another length. After an error `out` holds zeros.
    fn open_to(&self, nonce: &[u8; 12], aad: &[u8], sealed: &[u8], out: &mut [u8]) -> Result<(), Error> {
        let opened = match sealed.split_last_chunk() {
            None => Err(Error::OpenFailed),
            Some((text, _)) if text.len() != out.len() => Err(Error::InvalidLength),
            Some((text, tag)) => {
                out.copy_from_slice(text);
                self.open_in_place(nonce, aad, out, tag)
            }
        };
        if opened.is_err() {
            out.zeroize();
        }
        opened
    }

    /// Which kernel computes; "none" before a key was given.
    fn backend_name(&self) -> &'static str;
}
