//! ChaCha20 (RFC 8439 §2.4): a stream cipher with a 256-bit key, a 96-bit nonce and a 32-bit block counter.
//!
//! Chooses the kernel; does not authenticate: `aead/chacha20_poly1305.rs` does.
//!
//! Timing: depends on the length alone.

mod soft;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
mod x86_64;

use zeroize::Zeroize;

use crate::cpu::Features;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
use crate::cpu::HaveAvx2;

/// Which kernel computes.
#[derive(Clone, Copy)]
enum Backend {
    Soft,
    #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
    Avx2(HaveAvx2),
}

impl Backend {
    fn of(features: Features) -> Self {
        #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
        if let Some(token) = features.avx2() {
            return Self::Avx2(token);
        }
        let _ = features;
        Self::Soft
    }
}

/// A ChaCha20 key; wiped on drop.
pub(crate) struct ChaCha20 {
    key: [u32; 8],
    backend: Backend,
}

impl ChaCha20 {
    /// A key of zeros, to be replaced in place.
    pub(crate) fn unkeyed(features: Features) -> Self {
        Self { key: [0; 8], backend: Backend::of(features) }
    }

    pub(crate) fn init(&mut self, key: &[u8; 32]) {
        for (word, bytes) in self.key.iter_mut().zip(key.as_chunks::<4>().0) {
            *word = u32::from_le_bytes(*bytes);
        }
    }

    pub(crate) fn backend_name(&self) -> &'static str {
        match self.backend {
            Backend::Soft => "soft",
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Backend::Avx2(_) => "avx2",
        }
    }

    /// XORs the key stream that starts at block `counter` into `data`. The caller keeps `data` so short that the
    /// counter does not wrap.
    pub(crate) fn apply(&self, nonce: &[u8; 12], counter: u32, data: &mut [u8]) {
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
        }
        words.zeroize();
    }
}

impl Drop for ChaCha20 {
    fn drop(&mut self) {
        self.key.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keyed(key: &[u8; 32], features: Features) -> ChaCha20 {
        let mut cipher = ChaCha20::unkeyed(features);
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
