//! SHA-256 (FIPS 180-4 §6.2).
//!
//! Does not offer SHA-224. One kernel today, in `sha256/soft.rs`; SHA-NI and the Arm one join it there.
//!
//! Timing: constant for a given length.

mod soft;

use core::fmt;

use zeroize::Zeroize;

use super::{Hash, block::Buffer, sealed::Sealed};

/// FIPS 180-4 §5.3.3.
#[rustfmt::skip]
const INITIAL: [u32; 8] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
];

/// A running SHA-256. Wiped on drop, because what it hashed may be a key.
///
/// Messages of 2^61 bytes and more, which FIPS 180-4 does not define, are out of reach.
///
/// ```
/// use nocrypto::hash::{Hash, sha256::Sha256};
/// let mut hash = Sha256::new();
/// hash.update(b"ab");
/// hash.update(b"c");
/// assert_eq!(hash.finish(), Sha256::digest(b"abc"));
/// ```
pub struct Sha256 {
    state: [u32; 8],
    buffer: Buffer<64>,
}

impl Sha256 {
    /// The hash of nothing yet, as a constant: an array of them is built in its place.
    pub(crate) const EMPTY: Self = Self { state: INITIAL, buffer: Buffer::new() };
}

impl Sealed for Sha256 {}

impl Hash for Sha256 {
    const BLOCK_LEN: usize = 64;
    const OUTPUT_LEN: usize = 32;
    type Output = [u8; 32];
    const ZERO: Self::Output = [0; 32];

    fn new() -> Self {
        Self::EMPTY
    }

    fn update(&mut self, data: &[u8]) {
        let state = &mut self.state;
        self.buffer.update(data, |blocks| soft::compress(state, blocks));
    }

    fn finish_into(&mut self, out: &mut Self::Output) {
        let state = &mut self.state;
        self.buffer.pad(|blocks| soft::compress(state, blocks));
        for (bytes, word) in out.as_chunks_mut::<4>().0.iter_mut().zip(*state) {
            *bytes = word.to_be_bytes();
        }
        self.state = INITIAL;
    }
}

impl Clone for Sha256 {
    fn clone(&self) -> Self {
        Self { state: self.state, buffer: self.buffer.clone() }
    }

    /// In place: HMAC starts each message so, and a move would leave a keyed state behind.
    fn clone_from(&mut self, source: &Self) {
        self.state = source.state;
        self.buffer.clone_from(&source.buffer);
    }
}

impl Drop for Sha256 {
    fn drop(&mut self) {
        self.state.zeroize();
    }
}

impl fmt::Debug for Sha256 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sha256(..)")
    }
}
