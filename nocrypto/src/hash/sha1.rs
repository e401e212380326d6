//! SHA-1 (FIPS 180-4 §6.1): for verifying what is old and for identifiers (git, OCSP, certificate fingerprints) only.
//!
//! Collisions have been found (2017, chosen prefixes 2020): never sign it, never rely on two messages having different
//! digests. HMAC and PBKDF2 over it, which old encrypted keys name, do not rest on that. RSA refuses it.
//!
//! Timing: constant for a given length.

mod soft;

use core::fmt;

use zeroize::Zeroize;

use super::{
    Hash,
    block::{Buffer, Chain},
    sealed::Sealed,
};

/// FIPS 180-4 §5.3.1.
const INITIAL: [u32; 5] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0];

/// A running SHA-1, for verification and identifiers only. Wiped on drop, because what it hashed may be a key.
///
/// Messages of 2^61 bytes and more, which FIPS 180-4 does not define, are out of reach.
///
/// ```
/// use nocrypto::hash::{Hash, sha1::Sha1};
/// // git names a blob by its SHA-1: this is the empty one.
/// assert_eq!(Sha1::digest(b"blob 0\0")[..4], [0xe6, 0x9d, 0xe2, 0x9b]);
/// ```
#[derive(Clone)]
pub struct Sha1 {
    state: [u32; 5],
    buffer: Buffer<64>,
}

impl Sealed for Sha1 {
    type Chain = Chain<u32, 5>;

    fn chain() -> Self::Chain {
        Chain([0; 5])
    }

    fn set_chain(&self, chain: &mut Self::Chain, block: &[u8]) {
        chain.0 = INITIAL;
        soft::compress(&mut chain.0, block.as_chunks().0);
    }

    fn resume(&mut self, chain: &Self::Chain) {
        self.state = chain.0;
        self.buffer.restart_behind_a_block();
    }
}

impl Hash for Sha1 {
    const BLOCK_LEN: usize = 64;
    const OUTPUT_LEN: usize = 20;
    type Output = [u8; 20];
    const ZERO: Self::Output = [0; 20];

    fn new() -> Self {
        Self { state: INITIAL, buffer: Buffer::new() }
    }

    fn restart(&mut self) {
        self.state = INITIAL;
        self.buffer.restart();
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

impl Drop for Sha1 {
    fn drop(&mut self) {
        self.state[..].zeroize();
    }
}

impl fmt::Debug for Sha1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sha1(..)")
    }
}
