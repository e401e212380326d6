//! Poly1305 (RFC 8439 §2.5): a one-time authenticator.
//!
//! A key must never authenticate two messages; the AEAD that uses it makes a fresh one for each nonce, and nothing
//! else in this crate offers it.
//!
//! Timing: depends on the length alone.

mod soft;

use zeroize::Zeroize;

/// Bytes of a key and of a tag (RFC 8439 §2.5).
pub(crate) const KEY_LEN: usize = 32;
pub(crate) const TAG_LEN: usize = 16;

/// A message being authenticated.
pub(crate) struct Poly1305 {
    state: soft::State,
    pad: [u8; 16],
    block: [u8; 16],
    filled: usize,
}

impl Poly1305 {
    pub(crate) fn new(key: &[u8; KEY_LEN]) -> Self {
        let mut pad = [0; 16];
        pad.copy_from_slice(&key[16..]);
        let (r, _) = key.as_chunks::<16>();
        Self { state: soft::State::new(&r[0]), pad, block: [0; 16], filled: 0 }
    }

    pub(crate) fn update(&mut self, mut input: &[u8]) {
        if self.filled > 0 {
            let mut taken = 0;
            for (place, byte) in self.block.iter_mut().skip(self.filled).zip(input) {
                *place = *byte;
                taken += 1;
            }
            self.filled += taken;
            input = input.get(taken..).unwrap_or_default();
            if self.filled < 16 {
                return;
            }
            self.filled = 0;
            self.state.absorb(&self.block, 1);
        }
        let (blocks, rest) = input.as_chunks::<16>();
        for block in blocks {
            self.state.absorb(block, 1);
        }
        for (place, byte) in self.block.iter_mut().zip(rest) {
            *place = *byte;
        }
        self.filled = rest.len();
    }

    /// Fills the last block with zeros, as the AEAD construction wants between its parts (RFC 8439 §2.8).
    pub(crate) fn pad_to_block(&mut self) {
        if self.filled > 0 {
            self.block.iter_mut().skip(self.filled).for_each(|byte| *byte = 0);
            self.filled = 0;
            self.state.absorb(&self.block, 1);
        }
    }

    pub(crate) fn finish(mut self) -> [u8; TAG_LEN] {
        if self.filled > 0 {
            // RFC 8439 §2.5.1: one byte of 1 after the message, zeros after it, and no bit above the block.
            let padding = core::iter::once(1).chain(core::iter::repeat(0));
            for (place, byte) in self.block.iter_mut().skip(self.filled).zip(padding) {
                *place = byte;
            }
            self.state.absorb(&self.block, 0);
        }
        self.state.finish(&self.pad)
    }
}

impl Drop for Poly1305 {
    fn drop(&mut self) {
        self.pad.zeroize();
        self.block.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(key: &[u8; 32], message: &[u8], piece: usize) -> [u8; 16] {
        let mut mac = Poly1305::new(key);
        for part in message.chunks(piece) {
            mac.update(part);
        }
        mac.finish()
    }

    #[test]
    fn rfc_8439_section_2_5_2() {
        let key = [
            0x85, 0xd6, 0xbe, 0x78, 0x57, 0x55, 0x6d, 0x33, 0x7f, 0x44, 0x52, 0xfe, 0x42, 0xd5, 0x06, 0xa8,
            0x01, 0x03, 0x80, 0x8a, 0xfb, 0x0d, 0xb2, 0xfd, 0x4a, 0xbf, 0xf6, 0xaf, 0x41, 0x49, 0xf5, 0x1b,
        ];
        let expected =
            [0xa8, 0x06, 0x1d, 0xc1, 0x30, 0x51, 0x36, 0xc6, 0xc2, 0x2b, 0x8b, 0xaf, 0x0c, 0x01, 0x27, 0xa9];
        for piece in 1..40 {
            assert_eq!(
                tag(&key, b"Cryptographic Forum Research Group", piece),
                expected,
                "pieces of {piece}"
            );
        }
    }

    #[test]
    fn rfc_8439_appendix_a_3_edges() {
        // Vectors 7 to 9 and 11: sums around 2^130 - 5, where a wrong final reduction shows.
        let r = |first: u8, s: u8| {
            let mut key = [0u8; 32];
            key[0] = first;
            key[16..].fill(s);
            key
        };
        let expect = |first: u8| {
            let mut tag = [0u8; 16];
            tag[0] = first;
            tag
        };
        assert_eq!(tag(&r(2, 0), &[0xff; 16], 16), expect(3));
        assert_eq!(
            tag(
                &r(2, 0xff),
                &{
                    let mut m = [0; 16];
                    m[0] = 2;
                    m
                },
                16
            ),
            expect(3)
        );
        let mut seven = [0xff; 48];
        seven[16] = 0xf0;
        seven[32..].fill(0);
        seven[32] = 0x11;
        assert_eq!(tag(&r(1, 0), &seven, 16), expect(5));
        let mut eight = [0xff; 48];
        eight[16..32].fill(0xfe);
        eight[16] = 0xfb;
        eight[32..].fill(0x01);
        assert_eq!(tag(&r(1, 0), &eight, 16), [0; 16]);
        let mut nine = [0xff; 16];
        nine[0] = 0xfd;
        let mut expected = [0xff; 16];
        expected[0] = 0xfa;
        assert_eq!(tag(&r(2, 0), &nine, 16), expected);
    }
}
