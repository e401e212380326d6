//! Poly1305 (RFC 8439 §2.5): a one-time authenticator.
//!
//! A key must never authenticate two messages; the AEAD that uses it makes a fresh one for each nonce, and nothing
//! else in this crate offers it.
//!
//! Timing: depends on the length alone.

mod soft;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
mod x86_64;

use zeroize::Zeroize;

use crate::cpu::Features;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
use crate::cpu::HaveAvx2;

/// Bytes of a key and of a tag (RFC 8439 §2.5).
pub(crate) const KEY_LEN: usize = 32;
pub(crate) const TAG_LEN: usize = 16;

/// Which kernel computes what is long; the portable one is as fast for what is short.
#[derive(Clone, Copy)]
pub(crate) enum Backend {
    Soft,
    #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
    Avx2(HaveAvx2),
}

impl Backend {
    pub(crate) fn of(features: Features) -> Self {
        #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
        if let Some(token) = features.avx2() {
            return Self::Avx2(token);
        }
        let _ = features;
        Self::Soft
    }
}

/// A message being authenticated. Wiped on drop.
pub(crate) struct Poly1305 {
    state: soft::State,
    pad: [u8; 16],
    block: [u8; 16],
    filled: usize,
    backend: Backend,
}

impl Poly1305 {
    /// Without a key, to be given one in place.
    pub(crate) fn unkeyed(backend: Backend) -> Self {
        Self { state: soft::State { h: [0; 3], r: [0; 2] }, pad: [0; 16], block: [0; 16], filled: 0, backend }
    }

    /// Takes `key`, in place, for one message.
    pub(crate) fn init(&mut self, key: &[u8; KEY_LEN]) {
        let [r, pad] = [0, 1].map(|half| &key.as_chunks::<16>().0[half]);
        self.state.init(r);
        self.pad.copy_from_slice(pad);
        self.filled = 0;
    }

    pub(crate) fn update(&mut self, mut input: &[u8]) {
        if self.filled > 0 {
            let room = self.block.get_mut(self.filled..).unwrap_or_default();
            let (head, tail) = input.split_at(input.len().min(room.len()));
            for (place, byte) in room.iter_mut().zip(head) {
                *place = *byte;
            }
            self.filled += head.len();
            input = tail;
            if self.filled < 16 {
                return;
            }
            self.filled = 0;
            self.state.absorb(&self.block, 1);
        }
        let (blocks, rest) = input.as_chunks::<16>();
        for block in self.absorb_fours(blocks) {
            self.state.absorb(block, 1);
        }
        self.block[..rest.len()].copy_from_slice(rest);
        self.filled = rest.len();
    }

    /// Absorbs what a kernel for many blocks takes, and gives what is left.
    fn absorb_fours<'a>(&mut self, blocks: &'a [[u8; 16]]) -> &'a [[u8; 16]] {
        match self.backend {
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Backend::Avx2(token) if blocks.len() >= x86_64::WORTH_IT => {
                let (fours, rest) = blocks.as_chunks::<{ x86_64::LANES }>();
                x86_64::absorb(token, &mut self.state, fours);
                rest
            }
            _ => blocks,
        }
    }

    /// Fills the last block with zeros, as the AEAD construction wants between its parts (RFC 8439 §2.8).
    pub(crate) fn pad_to_block(&mut self) {
        if self.filled > 0 {
            self.block.get_mut(self.filled..).unwrap_or_default().fill(0);
            self.filled = 0;
            self.state.absorb(&self.block, 1);
        }
    }

    /// The tag of the message. The key is spent.
    pub(crate) fn finish_into(&mut self, tag: &mut [u8; TAG_LEN]) {
        if self.filled > 0 {
            // RFC 8439 §2.5.1: one byte of 1 after the message, zeros after it, and no bit above the block.
            let rest = self.block.get_mut(self.filled..).unwrap_or_default();
            rest.fill(0);
            if let Some(first) = rest.first_mut() {
                *first = 1;
            }
            self.state.absorb(&self.block, 0);
        }
        *tag = self.state.finish(&self.pad);
    }
}

impl Drop for Poly1305 {
    fn drop(&mut self) {
        self.pad[..].zeroize();
        self.block[..].zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag_by(backend: Backend, key: &[u8; 32], message: &[u8], piece: usize) -> [u8; 16] {
        let mut mac = Poly1305::unkeyed(backend);
        mac.init(key);
        for part in message.chunks(piece) {
            mac.update(part);
        }
        let mut tag = [0; 16];
        mac.finish_into(&mut tag);
        tag
    }

    fn tag(key: &[u8; 32], message: &[u8], piece: usize) -> [u8; 16] {
        tag_by(Backend::Soft, key, message, piece)
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

    /// Keys and messages of which many bytes are all ones: there limbs are full and carries run far.
    fn backends_agree(count: usize) {
        let best = Backend::of(Features::detect());
        let mut stream = crate::hash::sha3::Shake128::new().finish();
        let (mut key, mut message, mut choice) = ([0; 32], [0; 1100], [0; 4]);
        for _ in 0..count {
            stream.read(&mut choice);
            let [mode, low, high, run] = choice.map(usize::from);
            let length = (low | high << 8) % message.len();
            stream.read(&mut key);
            stream.read(&mut message[..length]);
            for (i, byte) in key.iter_mut().chain(&mut message[..length]).enumerate() {
                match mode % 4 {
                    0 => *byte = 0xff,
                    1 if i / 16 % 7 != run % 7 => *byte = 0xff,
                    2 if i / (run + 1) % 2 == 0 => *byte = if run % 2 == 0 { 0xff } else { 0 },
                    _ => {}
                }
            }
            let piece = if run % 2 == 0 { message.len() } else { run * 7 + 1 };
            let expected = tag(&key, &message[..length], piece);
            assert_eq!(tag_by(best, &key, &message[..length], piece), expected, "{choice:?}");
        }
    }

    #[test]
    fn backends_agree_on_edges() {
        backends_agree(3_000);
    }

    #[test]
    #[ignore = "needs a minute"]
    fn backends_agree_a_million_times() {
        backends_agree(1_000_000);
    }

    /// Against the definition: a slow sum over numbers of 260 bits, for every length up to a few turns of the kernels.
    #[test]
    fn agrees_with_the_definition() {
        for length in (0..700).step_by(3) {
            let message: [u8; 700] = core::array::from_fn(|i| (i * i + length) as u8 | 0xc3);
            let key = [0xff; 32];
            let expected = definition(&key, &message[..length]);
            assert_eq!(tag(&key, &message[..length], 700), expected, "{length}");
            assert_eq!(
                tag_by(Backend::of(Features::detect()), &key, &message[..length], 700),
                expected,
                "{length}"
            );
        }
    }

    /// RFC 8439 §2.5.1 with bytes as digits: double and add, subtracting 2^130 − 5 whenever it fits.
    fn definition(key: &[u8; 32], message: &[u8]) -> [u8; 16] {
        type Number = [u8; 17];
        fn add(a: &Number, b: &Number) -> Number {
            let mut carry = 0;
            core::array::from_fn(|i| {
                let sum = u16::from(a[i]) + u16::from(b[i]) + carry;
                carry = sum >> 8;
                sum as u8
            })
        }
        fn reduced(a: Number) -> Number {
            // a − (2^130 − 5) = a + 5 − 2^130: non-negative where bit 130 of a + 5 is set.
            let mut five = [0; 17];
            five[0] = 5;
            let mut less = add(&a, &five);
            if less[16] >= 4 {
                less[16] -= 4;
                less
            } else {
                a
            }
        }
        let mut r: [u8; 16] = key[..16].try_into().unwrap();
        for i in [3, 7, 11, 15] {
            r[i] &= 15;
        }
        for i in [4, 8, 12] {
            r[i] &= 252;
        }
        let mut h = [0; 17];
        for block in message.chunks(16) {
            let mut number = [0; 17];
            number[..block.len()].copy_from_slice(block);
            number[block.len()] = 1;
            h = reduced(add(&h, &reduced(number)));
            let mut product = [0; 17];
            for bit in (0..128).rev() {
                product = reduced(add(&product, &product));
                if r[bit / 8] >> (bit % 8) & 1 == 1 {
                    product = reduced(add(&product, &h));
                }
            }
            h = product;
        }
        let mut pad = [0; 17];
        pad[..16].copy_from_slice(&key[16..]);
        add(&h, &pad)[..16].try_into().unwrap()
    }
}
