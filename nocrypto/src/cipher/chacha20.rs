//! ChaCha20 (RFC 8439 §2.4): a stream cipher with a 256-bit key, a 96-bit nonce and a 32-bit block counter.
//!
//! Chooses the kernel; does not authenticate: `aead/chacha20_poly1305.rs` does.
//!
//! Timing: depends on the length alone.

#[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
mod aarch64;
mod soft;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
mod x86_64;

use zeroize::Zeroize;

#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
use crate::cpu::HaveAvx2;
#[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
use crate::cpu::HaveNeon;
use crate::{Error, cpu::Features, wipe};

/// Stack that the kernels use, in words.
pub(crate) const WIPED_WORDS: usize = 512;

/// Which kernel computes.
#[derive(Clone, Copy)]
enum Backend {
    Soft,
    #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
    Avx2(HaveAvx2),
    #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
    Neon(HaveNeon),
}

impl Backend {
    fn of(features: Features) -> Self {
        #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
        if let Some(token) = features.avx2() {
            return Self::Avx2(token);
        }
        #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
        if let Some(token) = features.neon() {
            return Self::Neon(token);
        }
        let _ = features;
        Self::Soft
    }
}

/// ChaCha20 under one key of 32 bytes: the bare stream cipher, for protocols that use it so (RFC 9001 §5.4.4). Wiped on
/// drop.
///
/// It does not authenticate, and the same nonce and counter twice give the difference of two plaintexts away: to
/// protect data, use [`ChaCha20Poly1305`](crate::aead::chacha20_poly1305::ChaCha20Poly1305).
///
/// ```
/// use nocrypto::cipher::chacha20::ChaCha20;
/// let mut mask = [0; 5];
/// ChaCha20::new(&[7; 32]).apply_keystream(&[0; 12], 1, &mut mask)?;
/// assert_ne!(mask, [0; 5]);
/// # Ok::<(), nocrypto::Error>(())
/// ```
pub struct ChaCha20 {
    key: [u32; 8],
    backend: Backend,
}

impl ChaCha20 {
    /// Under `key`, on the best backend. The value moves: to key in place, [`ChaCha20::init`] one that stands.
    pub fn new(key: &[u8; 32]) -> Self {
        let mut cipher = Self::unkeyed();
        cipher.init(key);
        cipher
    }

    /// A key of zeros, to be replaced in place.
    pub fn unkeyed() -> Self {
        Self::unkeyed_with_features(Features::detect())
    }

    pub(crate) fn unkeyed_with_features(features: Features) -> Self {
        Self { key: [0; 8], backend: Backend::of(features) }
    }

    /// Takes `key`, in place.
    pub fn init(&mut self, key: &[u8; 32]) {
        for (word, bytes) in self.key.iter_mut().zip(key.as_chunks::<4>().0) {
            *word = u32::from_le_bytes(*bytes);
        }
    }

    /// Which kernel computes.
    pub fn backend_name(&self) -> &'static str {
        match self.backend {
            Backend::Soft => "soft",
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Backend::Avx2(_) => "avx2",
            #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
            Backend::Neon(_) => "neon",
        }
    }

    /// XORs the key stream that starts at block `counter` into `data` (RFC 8439 §2.4).
    ///
    /// # Errors
    /// [`Error::InputTooLong`] where the counter would wrap, before anything is written.
    pub fn apply_keystream(&self, nonce: &[u8; 12], counter: u32, data: &mut [u8]) -> Result<(), Error> {
        if data.len().div_ceil(64) as u64 > (1 << 32) - u64::from(counter) {
            return Err(Error::InputTooLong);
        }
        self.apply(nonce, counter, data);
        wipe::stack::<WIPED_WORDS>();
        Ok(())
    }

    /// As [`ChaCha20::apply_keystream`]; the caller keeps `data` so short that the counter does not wrap, and wipes
    /// [`WIPED_WORDS`] of stack.
    #[inline(never)]
    fn apply(&self, nonce: &[u8; 12], counter: u32, data: &mut [u8]) {
        let mut words: soft::Words = [0; 12];
        words[..8].copy_from_slice(&self.key);
        words[8] = counter;
        for (word, bytes) in words[9..].iter_mut().zip(nonce.as_chunks::<4>().0) {
            *word = u32::from_le_bytes(*bytes);
        }
        match self.backend {
            Backend::Soft => soft::apply::<4>(&mut words, data),
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Backend::Avx2(token) => x86_64::apply(token, &mut words, data),
            #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
            Backend::Neon(token) => aarch64::apply(token, &mut words, data),
        }
        words[..].zeroize();
    }

    /// Computes the first blocks of the key stream for `length` bytes of data that begin with block 1.
    pub(crate) fn begin(&self, nonce: &[u8; 12], length: usize, first: &mut FirstBlocks) {
        first.used = if length <= FirstBlocks::SHORT { FirstBlocks::SHORT + 64 } else { first.stream.len() };
        self.apply(nonce, 0, first.stream.get_mut(..first.used).unwrap_or_default());
    }

    /// XORs the key stream from block 1 on into `data`, whose length `first` was begun with.
    pub(crate) fn apply_after(&self, first: &FirstBlocks, nonce: &[u8; 12], data: &mut [u8]) {
        let stream = first.stream.get(64..first.used).unwrap_or_default();
        let (head, rest) = data.split_at_mut(data.len().min(stream.len()));
        for (byte, key) in head.iter_mut().zip(stream) {
            *byte ^= key;
        }
        if !rest.is_empty() {
            self.apply(nonce, (first.used / 64) as u32, rest);
        }
    }
}

/// The first blocks of a message's key stream, computed at once: block 0, from which an AEAD takes a key, and those of the
/// data that come at the same price. Wiped on drop.
pub(crate) struct FirstBlocks {
    stream: [u8; 512],
    /// Bytes of `stream` that are computed.
    used: usize,
}

impl FirstBlocks {
    /// Up to so many bytes of data four blocks in all are computed, else eight.
    pub(crate) const SHORT: usize = 192;

    pub(crate) const fn blank() -> Self {
        Self { stream: [0; 512], used: 0 }
    }

    /// The first 32 bytes of block 0 (RFC 8439 §2.6).
    pub(crate) fn one_time_key(&self) -> &[u8; 32] {
        &self.stream.as_chunks().0[0]
    }
}

impl Drop for FirstBlocks {
    fn drop(&mut self) {
        self.stream.get_mut(..self.used).unwrap_or_default().zeroize();
    }
}

impl Drop for ChaCha20 {
    fn drop(&mut self) {
        self.key[..].zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keyed(key: &[u8; 32], features: Features) -> ChaCha20 {
        let mut cipher = ChaCha20::unkeyed_with_features(features);
        cipher.init(key);
        cipher
    }

    #[test]
    fn rfc_8439_section_2_4_2() {
        let key: [u8; 32] = core::array::from_fn(|i| i as u8);
        let nonce = [0, 0, 0, 0, 0, 0, 0, 0x4a, 0, 0, 0, 0];
        let mut data =
            *b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, \
sunscreen would be it.";
        for features in [Features::none(), Features::detect()] {
            let cipher = keyed(&key, features);
            let plain = data;
            cipher.apply(&nonce, 1, &mut data);
            assert_eq!(data[..16], *b"\x6e\x2e\x35\x9a\x25\x68\xf9\x80\x41\xba\x07\x28\xdd\x0d\x69\x81");
            assert_eq!(data[data.len() - 2..], [0x87, 0x4d]);
            cipher.apply(&nonce, 1, &mut data);
            assert_eq!(data, plain);
        }
    }

    #[test]
    fn the_counter_does_not_wrap() {
        let cipher = ChaCha20::new(&[7; 32]);
        let mut data = [1; 65];
        assert_eq!(cipher.apply_keystream(&[0; 12], u32::MAX, &mut data), Err(Error::InputTooLong));
        assert_eq!(data, [1; 65]);
        assert_eq!(cipher.apply_keystream(&[0; 12], u32::MAX, &mut data[..64]), Ok(()));
        assert_eq!(cipher.apply_keystream(&[0; 12], u32::MAX - 1, &mut data), Ok(()));
        assert_eq!(cipher.apply_keystream(&[0; 12], 0, &mut []), Ok(()));
    }

    #[test]
    fn a_stream_does_not_depend_on_how_it_is_cut() {
        for features in [Features::none(), Features::detect()] {
            let cipher = keyed(&[7; 32], features);
            let mut whole = [0u8; 1500];
            cipher.apply(&[1; 12], 5, &mut whole);
            let mut blocks = [0u8; 1500];
            for (block, piece) in blocks.chunks_mut(64).enumerate() {
                keyed(&[7; 32], Features::none()).apply(&[1; 12], 5 + block as u32, piece);
            }
            assert_eq!(whole, blocks, "{}", cipher.backend_name());
        }
    }
}
