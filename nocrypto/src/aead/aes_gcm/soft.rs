//! AES-GCM from the portable AES and GHASH, eight counters at a time (SP 800-38D §7).
//!
//! Does not check lengths or tags: `aes_gcm.rs` does.
//!
//! Timing: constant for given lengths.

use zeroize::Zeroize;

use super::Direction;
use crate::{
    cipher::aes::{KeyBytes, soft as aes},
    mac::ghash,
};

/// The expanded AES key and the hash key. Wiped on drop.
pub(super) struct Key {
    aes: aes::Schedule,
    hash: ghash::soft::Key,
}

impl Key {
    /// No key yet.
    pub(super) const fn zeroed() -> Self {
        Self { aes: aes::Schedule::zeroed(), hash: ghash::soft::Key::zeroed() }
    }

    /// Expands `key` in place.
    pub(super) fn init(&mut self, key: KeyBytes<'_>) {
        self.aes.init(key);
        // SP 800-38D §7.1 step 1: H is the encrypted zero block.
        let mut blocks = [[0; 16]; aes::BLOCKS];
        self.aes.encrypt(&mut blocks);
        self.hash.init(&blocks[0]);
        blocks.zeroize();
    }

    /// Encrypts or decrypts `data` in place and writes the tag that belongs to it.
    pub(super) fn run(
        &self,
        direction: Direction,
        nonce: &[u8; 12],
        aad: &[u8],
        data: &mut [u8],
        tag: &mut [u8; 16],
    ) {
        let mut hash = 0u128;
        self.hash.update(&mut hash, aad);
        if direction == Direction::Open {
            self.hash.update(&mut hash, data);
        }
        let (aad_len, data_len) = (aad.len(), data.len());

        // Block 0 of the keystream masks the tag, the rest covers the data (SP 800-38D §7.1: J0, inc32(J0), …).
        let mut keystream = [[0; 16]; aes::BLOCKS];
        let mut counter = 1u32;
        self.next_keystream(nonce, &mut counter, &mut keystream);
        *tag = keystream[0];
        let mut unused = &keystream.as_flattened()[16..];
        let mut rest = data.iter_mut();
        loop {
            for (mask, byte) in unused.iter().zip(&mut rest) {
                *byte ^= mask;
            }
            if rest.len() == 0 {
                break;
            }
            self.next_keystream(nonce, &mut counter, &mut keystream);
            unused = keystream.as_flattened();
        }
        keystream.zeroize();

        if direction == Direction::Seal {
            self.hash.update(&mut hash, data);
        }
        self.hash.update(&mut hash, &ghash::length_block(aad_len, data_len));
        xor(tag, &hash.to_be_bytes());
    }

    /// Encrypts the next eight counters.
    fn next_keystream(&self, nonce: &[u8; 12], counter: &mut u32, blocks: &mut [[u8; 16]; aes::BLOCKS]) {
        for block in blocks.iter_mut() {
            block[..12].copy_from_slice(nonce);
            block[12..].copy_from_slice(&counter.to_be_bytes());
            *counter = counter.wrapping_add(1);
        }
        self.aes.encrypt(blocks);
    }
}

/// `data ⊕= mask`, as far as the shorter one reaches.
fn xor(data: &mut [u8], mask: &[u8]) {
    for (byte, mask) in data.iter_mut().zip(mask) {
        *byte ^= mask;
    }
}
