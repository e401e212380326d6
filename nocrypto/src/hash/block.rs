//! The block buffer of the Merkle–Damgård hashes and their padding (FIPS 180-4 §5.1).
//!
//! Does not know a compression function: whole blocks go to a closure, straight from the input where possible.
//!
//! Timing: depends on lengths only.

use zeroize::Zeroize;

/// Up to one block that waits for more, and the length of all that came.
pub(super) struct Buffer<const BLOCK: usize> {
    bytes: [u8; BLOCK],
    used: usize,
    total: u64,
}

impl<const BLOCK: usize> Buffer<BLOCK> {
    pub(super) const fn new() -> Self {
        Self { bytes: [0; BLOCK], used: 0, total: 0 }
    }

    /// Passes every block that `data` completes to `compress` and keeps the rest.
    #[inline]
    pub(super) fn update(&mut self, mut data: &[u8], mut compress: impl FnMut(&[[u8; BLOCK]])) {
        self.total = self.total.wrapping_add(data.len() as u64);
        if self.used > 0 {
            let (head, rest) = data.split_at(data.len().min(BLOCK - self.used));
            self.bytes[self.used..self.used + head.len()].copy_from_slice(head);
            self.used += head.len();
            data = rest;
            if self.used < BLOCK {
                return;
            }
            compress(core::slice::from_ref(&self.bytes));
            self.used = 0;
        }
        let (blocks, rest) = data.as_chunks::<BLOCK>();
        if !blocks.is_empty() {
            compress(blocks);
        }
        self.bytes[..rest.len()].copy_from_slice(rest);
        self.used = rest.len();
    }

    /// Pads with a one bit, zeros and the length in bits as `LENGTH` big-endian bytes; starts over, wiped.
    #[inline]
    pub(super) fn pad<const LENGTH: usize>(&mut self, mut compress: impl FnMut(&[[u8; BLOCK]])) {
        self.bytes[self.used] = 0x80;
        self.bytes[self.used + 1..].fill(0);
        if self.used + 1 + LENGTH > BLOCK {
            compress(core::slice::from_ref(&self.bytes));
            self.bytes.fill(0);
        }
        // A 16-byte length field has room for more bits than a u64 can count bytes: only its tail is written.
        let bits = u128::from(self.total) << 3;
        self.bytes[BLOCK - LENGTH..].copy_from_slice(&bits.to_be_bytes()[16 - LENGTH..]);
        compress(core::slice::from_ref(&self.bytes));
        self.bytes.zeroize();
        (self.used, self.total) = (0, 0);
    }
}

impl<const BLOCK: usize> Clone for Buffer<BLOCK> {
    fn clone(&self) -> Self {
        Self { bytes: self.bytes, used: self.used, total: self.total }
    }

    /// In place, and only what waits: after a whole number of blocks that is nothing.
    fn clone_from(&mut self, source: &Self) {
        self.bytes[..source.used].copy_from_slice(&source.bytes[..source.used]);
        (self.used, self.total) = (source.used, source.total);
    }
}

impl<const BLOCK: usize> Drop for Buffer<BLOCK> {
    fn drop(&mut self) {
        self.bytes.zeroize();
    }
}
