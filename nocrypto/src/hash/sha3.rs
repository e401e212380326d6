//! SHA-3 hashes and SHAKE extendable-output functions (FIPS 202).
//!
//! Byte-oriented messages only. The permutation is in `sha3/soft.rs`; this file holds the sponge.
//!
//! Timing: depends on the lengths alone.

mod soft;
pub(crate) mod streams;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
mod x86_64;

use zeroize::Zeroize;

use super::{Hash, sealed::Sealed};

/// The sponge with a rate of `RATE` bytes (FIPS 202 §4), absorbing.
#[derive(Clone)]
struct Sponge<const RATE: usize> {
    state: soft::State,
    /// Where in the rate the next byte goes; less than `RATE`.
    position: usize,
}

impl<const RATE: usize> Sponge<RATE> {
    const fn new() -> Self {
        Self { state: [0; 25], position: 0 }
    }

    fn absorb(&mut self, mut input: &[u8]) {
        while !input.is_empty() {
            let (mut now, rest) = input.split_at(input.len().min(RATE.saturating_sub(self.position)));
            if self.position.is_multiple_of(8) {
                // Whole lanes; their last bytes, if any, one by one.
                let (words, bytes) = now.as_chunks();
                for (lane, word) in self.state.iter_mut().skip(self.position / 8).zip(words) {
                    *lane ^= u64::from_le_bytes(*word);
                }
                self.position += 8 * words.len();
                now = bytes;
            }
            for byte in now {
                self.xor_at_position(*byte);
                self.position += 1;
            }
            if self.position == RATE {
                soft::permute(&mut self.state);
                self.position = 0;
            }
            input = rest;
        }
    }

    fn xor_at_position(&mut self, byte: u8) {
        // The position is below RATE < 200: there always is such a lane.
        if let Some(lane) = self.state.get_mut(self.position / 8) {
            *lane ^= u64::from(byte) << (8 * (self.position % 8));
        }
    }

    /// Appends the domain bits and pad10*1 (FIPS 202 §5.1, §6) and turns to squeezing.
    fn pad(&mut self, domain: u8) {
        self.xor_at_position(domain);
        self.state[RATE / 8 - 1] ^= 0x80 << 56;
        // Squeezing permutes before it reads: the padded block is absorbed then.
        self.position = RATE;
    }

    /// An empty message again, the old state wiped.
    fn restart(&mut self) {
        self.state[..].zeroize();
        self.position = 0;
    }

    fn squeeze(&mut self, mut output: &mut [u8]) {
        while !output.is_empty() {
            if self.position == RATE {
                soft::permute(&mut self.state);
                self.position = 0;
            }
            let (now, rest) = output.split_at_mut(output.len().min(RATE.saturating_sub(self.position)));
            if self.position.is_multiple_of(8) {
                let lanes = self.state.iter().skip(self.position / 8);
                let (words, bytes) = now.as_chunks_mut();
                let mut lanes = lanes.map(|lane| lane.to_le_bytes());
                for (word, lane) in words.iter_mut().zip(&mut lanes) {
                    *word = lane;
                }
                for (byte, value) in bytes.iter_mut().zip(lanes.next().unwrap_or_default()) {
                    *byte = value;
                }
            } else {
                let stream = self.state.iter().flat_map(|lane| lane.to_le_bytes());
                for (byte, value) in now.iter_mut().zip(stream.skip(self.position)) {
                    *byte = value;
                }
            }
            self.position += now.len();
            output = rest;
        }
    }
}

impl<const RATE: usize> Drop for Sponge<RATE> {
    fn drop(&mut self) {
        self.state[..].zeroize();
    }
}

macro_rules! sha3 {
    ($name:ident, $bits:literal, $output:literal) => {
        #[doc = concat!("SHA3-", $bits, " (FIPS 202 §6.1): a digest of ", $output, " bytes.")]
        #[derive(Clone)]
        pub struct $name(Sponge<{ 200 - 2 * $output }>);

        impl Hash for $name {
            const BLOCK_LEN: usize = 200 - 2 * $output;
            const OUTPUT_LEN: usize = $output;
            type Output = [u8; $output];
            const ZERO: Self::Output = [0; $output];

            fn new() -> Self {
                Self(Sponge::new())
            }

            fn restart(&mut self) {
                self.0.restart();
            }

            fn update(&mut self, input: &[u8]) {
                self.0.absorb(input);
            }

            fn finish_into(&mut self, out: &mut Self::Output) {
                self.0.pad(0x06);
                self.0.squeeze(out);
                self.0.restart();
            }
        }

        impl Sealed for $name {
            // The sponge has no room beside its state.
            type Chain = Self;

            fn chain() -> Self {
                Self::new()
            }

            fn set_chain(&self, chain: &mut Self, block: &[u8]) {
                chain.restart();
                chain.update(block);
            }

            fn resume(&mut self, chain: &Self) {
                self.0.clone_from(&chain.0);
            }
        }
    };
}

sha3!(Sha3_256, "256", 32);
sha3!(Sha3_384, "384", 48);
sha3!(Sha3_512, "512", 64);

macro_rules! shake {
    ($name:ident, $reader:ident, $bits:literal, $rate:literal) => {
        #[doc = concat!("SHAKE", $bits, " (FIPS 202 §6.2), absorbing.")]
        #[derive(Clone)]
        pub struct $name(Sponge<$rate>);

        impl $name {
            /// An empty message.
            pub const fn new() -> Self {
                Self(Sponge::new())
            }

            /// Appends `input` to the message.
            pub fn update(&mut self, input: &[u8]) {
                self.0.absorb(input);
            }

            /// Ends the message; the reader gives as much output as is asked for.
            pub fn finish(mut self) -> $reader {
                self.0.pad(0x1f);
                $reader(self.0)
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }

        #[doc = concat!("The output of SHAKE", $bits, ": an unending string of bytes.")]
        pub struct $reader(Sponge<$rate>);

        impl $reader {
            /// The next `output.len()` bytes.
            pub fn read(&mut self, output: &mut [u8]) {
                self.0.squeeze(output);
            }
        }
    };
}

shake!(Shake128, Shake128Reader, "128", 168);
shake!(Shake256, Shake256Reader, "256", 136);
