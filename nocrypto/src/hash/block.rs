//! The block buffer of the Merkle–Damgård hashes and their padding (FIPS 180-4 §5.1).
//!
//! Does not know a compression function: whole blocks go to a closure, straight from the input where possible.
//!
//! Timing: depends on lengths only.

use zeroize::Zeroize;

/// Up to one block that waits for more, and the length of all that came.
#[derive(Clone)]
pub(super) struct Buffer<const BLOCK: usize> {
    /// Zeros behind those that wait.
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
    pub(super) fn update(&mut self, data: &[u8], mut compress: impl FnMut(&[[u8; BLOCK]])) {
        self.total = self.total.wrapping_add(data.len() as u64);
        let mut rest = data;
        if self.used > 0 {
            rest = self.append(data);
            if self.used < BLOCK {
                return;
            }
            compress(core::slice::from_ref(&self.bytes));
            self.bytes = [0; BLOCK];
            self.used = 0;
        }
        let (blocks, rest) = rest.as_chunks::<BLOCK>();
        if !blocks.is_empty() {
            compress(blocks);
        }
        self.append(rest);
    }

    /// Copies what fits behind the bytes that wait and returns what does not.
    #[inline]
    fn append<'a>(&mut self, data: &'a [u8]) -> &'a [u8] {
        let room = self.bytes.get_mut(self.used..).unwrap_or_default();
        let (head, rest) = data.split_at_checked(room.len()).unwrap_or((data, &[]));
        if let Some(room) = room.get_mut(..head.len()) {
            room.copy_from_slice(head);
        }
        self.used += head.len();
        rest
    }

    /// Pads with a one bit, zeros and the length in bits as 16 big-endian bytes, or as 8 where blocks are short;
    /// starts over, wiped.
    #[inline]
    pub(super) fn pad(&mut self, mut compress: impl FnMut(&[[u8; BLOCK]])) {
        // 16 bytes of length where blocks are long, or 8.
        let length_len = BLOCK / 8;
        if let Some(first) = self.bytes.get_mut(self.used) {
            *first = 0x80;
        }
        if self.used + 1 + length_len > BLOCK {
            compress(core::slice::from_ref(&self.bytes));
            self.bytes = [0; BLOCK];
        }
        if let [.., high, low] = self.bytes.as_chunks_mut::<8>().0 {
            if length_len == 16 {
                *high = (self.total >> 61).to_be_bytes();
            }
            *low = (self.total << 3).to_be_bytes();
        }
        compress(core::slice::from_ref(&self.bytes));
        self.restart();
    }

    /// Forgets what waits and the length.
    #[inline]
    pub(super) fn restart(&mut self) {
        // As a slice: an array is wiped byte by byte, which takes as long as half a compression with SHA-NI.
        self.bytes[..].zeroize();
        (self.used, self.total) = (0, 0);
    }

    /// Forgets what waits; one whole block has come before what will.
    #[inline]
    pub(super) fn restart_behind_a_block(&mut self) {
        self.restart();
        self.total = BLOCK as u64;
    }
}

/// The chaining value of a hash after whole blocks. Wiped on drop.
#[derive(Clone)]
pub struct Chain<W: zeroize::DefaultIsZeroes, const WORDS: usize>(pub(super) [W; WORDS]);

impl<W: zeroize::DefaultIsZeroes, const WORDS: usize> Drop for Chain<W, WORDS> {
    fn drop(&mut self) {
        self.0[..].zeroize();
    }
}

impl<const BLOCK: usize> Drop for Buffer<BLOCK> {
    fn drop(&mut self) {
        self.bytes[..].zeroize();
    }
}
