//! SHA-512 and SHA-384 (FIPS 180-4 §6.4, §6.5): one compression, two initial values.
//!
//! Does not offer SHA-512/t. One kernel today, in `sha512/soft.rs`.
//!
//! Timing: constant for a given length.

mod soft;

use core::fmt;

use zeroize::Zeroize;

use super::{Hash, block::Buffer, sealed::Sealed};

/// FIPS 180-4 §5.3.5.
#[rustfmt::skip]
const INITIAL_512: [u64; 8] = [
    0x6a09_e667_f3bc_c908, 0xbb67_ae85_84ca_a73b, 0x3c6e_f372_fe94_f82b, 0xa54f_f53a_5f1d_36f1,
    0x510e_527f_ade6_82d1, 0x9b05_688c_2b3e_6c1f, 0x1f83_d9ab_fb41_bd6b, 0x5be0_cd19_137e_2179,
];

/// FIPS 180-4 §5.3.4.
#[rustfmt::skip]
const INITIAL_384: [u64; 8] = [
    0xcbbb_9d5d_c105_9ed8, 0x629a_292a_367c_d507, 0x9159_015a_3070_dd17, 0x152f_ecd8_f70e_5939,
    0x6733_2667_ffc0_0b31, 0x8eb4_4a87_6858_1511, 0xdb0c_2e0d_64f9_8fa7, 0x47b5_481d_befa_4fa4,
];

/// What SHA-512 and SHA-384 share.
struct Core {
    state: [u64; 8],
    buffer: Buffer<128>,
}

impl Core {
    fn new(initial: &[u64; 8]) -> Self {
        Self { state: *initial, buffer: Buffer::new() }
    }

    fn update(&mut self, data: &[u8]) {
        let state = &mut self.state;
        self.buffer.update(data, |blocks| soft::compress(state, blocks));
    }

    fn restart(&mut self, initial: &[u64; 8]) {
        self.state = *initial;
        self.buffer.restart();
    }

    /// Writes as many leading bytes of the digest as `out` holds and starts over.
    fn finish(&mut self, out: &mut [u8], initial: &[u64; 8]) {
        let state = &mut self.state;
        self.buffer.pad(|blocks| soft::compress(state, blocks));
        for (bytes, word) in out.as_chunks_mut::<8>().0.iter_mut().zip(*state) {
            *bytes = word.to_be_bytes();
        }
        self.state = *initial;
    }
}

impl Clone for Core {
    fn clone(&self) -> Self {
        Self { state: self.state, buffer: self.buffer.clone() }
    }

    /// In place: HMAC starts each message so, and a move would leave a keyed state behind.
    fn clone_from(&mut self, source: &Self) {
        self.state = source.state;
        self.buffer.clone_from(&source.buffer);
    }
}

impl Drop for Core {
    fn drop(&mut self) {
        self.state[..].zeroize();
    }
}

/// A running SHA-512. Wiped on drop, because what it hashed may be a key.
///
/// ```
/// use nocrypto::hash::{Hash, sha512::Sha512};
/// let mut hash = Sha512::new();
/// hash.update(b"ab");
/// hash.update(b"c");
/// assert_eq!(hash.finish(), Sha512::digest(b"abc"));
/// ```
pub struct Sha512(Core);

impl Sealed for Sha512 {}

impl Hash for Sha512 {
    const BLOCK_LEN: usize = 128;
    const OUTPUT_LEN: usize = 64;
    type Output = [u8; 64];
    const ZERO: Self::Output = [0; 64];

    fn new() -> Self {
        Self(Core::new(&INITIAL_512))
    }

    fn restart(&mut self) {
        self.0.restart(&INITIAL_512);
    }

    fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }

    fn finish_into(&mut self, out: &mut Self::Output) {
        self.0.finish(out, &INITIAL_512);
    }
}

impl Clone for Sha512 {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }

    fn clone_from(&mut self, source: &Self) {
        self.0.clone_from(&source.0);
    }
}

impl fmt::Debug for Sha512 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sha512(..)")
    }
}

/// A running SHA-384. Wiped on drop, because what it hashed may be a key.
///
/// ```
/// use nocrypto::hash::{Hash, sha512::Sha384};
/// let mut hash = Sha384::new();
/// hash.update(b"ab");
/// hash.update(b"c");
/// assert_eq!(hash.finish(), Sha384::digest(b"abc"));
/// ```
pub struct Sha384(Core);

impl Sealed for Sha384 {}

impl Hash for Sha384 {
    const BLOCK_LEN: usize = 128;
    const OUTPUT_LEN: usize = 48;
    type Output = [u8; 48];
    const ZERO: Self::Output = [0; 48];

    fn new() -> Self {
        Self(Core::new(&INITIAL_384))
    }

    fn restart(&mut self) {
        self.0.restart(&INITIAL_384);
    }

    fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }

    fn finish_into(&mut self, out: &mut Self::Output) {
        self.0.finish(out, &INITIAL_384);
    }
}

impl Clone for Sha384 {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }

    fn clone_from(&mut self, source: &Self) {
        self.0.clone_from(&source.0);
    }
}

impl fmt::Debug for Sha384 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sha384(..)")
    }
}
