//! SHA-256 and SHA-224 (FIPS 180-4 §6.2, §6.3): one compression, two initial values.
//!
//! This file chooses; `sha256/{soft,x86_64,aarch64}.rs` compute.
//!
//! Timing: constant for a given length on every backend.

#[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
mod aarch64;
mod soft;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
mod x86_64;

use core::fmt;

use zeroize::Zeroize;

use super::{
    Hash,
    block::{Buffer, Chain},
    sealed::Sealed,
};
use crate::cpu::Features;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
use crate::cpu::HaveSha;
#[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
use crate::cpu::HaveSha2;

/// FIPS 180-4 §5.3.3.
#[rustfmt::skip]
const INITIAL_256: [u32; 8] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
];

/// FIPS 180-4 §5.3.2.
#[rustfmt::skip]
const INITIAL_224: [u32; 8] = [
    0xc105_9ed8, 0x367c_d507, 0x3070_dd17, 0xf70e_5939, 0xffc0_0b31, 0x6858_1511, 0x64f9_8fa7, 0xbefa_4fa4,
];

/// FIPS 180-4 §4.2.2: the first 32 bits of the fractional parts of the cube roots of the first 64 primes.
#[rustfmt::skip]
static K: [u32; 64] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
];

/// Which kernel computes SHA-256 and SHA-224.
///
/// ```
/// use nocrypto::hash::sha256::Sha256Backend;
/// assert_eq!(Sha256Backend::available().next(), Some(Sha256Backend::Soft));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Sha256Backend {
    /// Constant-time portable code.
    Soft,
    /// The SHA extensions of x86.
    #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
    ShaNi(HaveSha),
    /// FEAT_SHA256 of Armv8-A.
    #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
    Sha2(HaveSha2),
}

impl Sha256Backend {
    /// The fastest that this CPU has.
    pub fn best() -> Self {
        Self::available().last().unwrap_or(Self::Soft)
    }

    /// Every one that this CPU has, the slowest first.
    pub fn available() -> impl Iterator<Item = Self> {
        Self::of(Features::detect())
    }

    #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
    fn of(features: Features) -> impl Iterator<Item = Self> {
        core::iter::once(Self::Soft).chain(features.sha().map(Self::ShaNi))
    }

    #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
    fn of(features: Features) -> impl Iterator<Item = Self> {
        core::iter::once(Self::Soft).chain(features.sha2().map(Self::Sha2))
    }

    #[cfg(not(any(
        all(target_arch = "x86_64", target_feature = "sse2"),
        all(target_arch = "aarch64", target_endian = "little", target_feature = "neon")
    )))]
    fn of(_: Features) -> impl Iterator<Item = Self> {
        core::iter::once(Self::Soft)
    }

    /// Its name in logs and benchmarks.
    pub fn name(self) -> &'static str {
        match self {
            Self::Soft => "soft",
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Self::ShaNi(_) => "sha-ni",
            #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
            Self::Sha2(_) => "sha2",
        }
    }

    /// Folds whole blocks into `state`.
    fn compress(self, state: &mut [u32; 8], blocks: &[[u8; 64]]) {
        match self {
            Self::Soft => soft::compress(state, blocks),
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Self::ShaNi(token) => x86_64::compress(state, blocks, token),
            #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
            Self::Sha2(token) => aarch64::compress(state, blocks, token),
        }
    }
}

/// What SHA-256 and SHA-224 share.
#[derive(Clone)]
struct Core {
    state: [u32; 8],
    buffer: Buffer<64>,
    /// None: the best, looked up for each run of blocks (one load), because a constant cannot know the CPU.
    backend: Option<Sha256Backend>,
}

impl Core {
    const fn new(initial: &[u32; 8], backend: Option<Sha256Backend>) -> Self {
        Self { state: *initial, buffer: Buffer::new(), backend }
    }

    fn backend(&self) -> Sha256Backend {
        self.backend.unwrap_or_else(Sha256Backend::best)
    }

    fn restart(&mut self, initial: &[u32; 8]) {
        self.state = *initial;
        self.buffer.restart();
    }

    fn update(&mut self, data: &[u8]) {
        let backend = self.backend();
        let state = &mut self.state;
        self.buffer.update(data, |blocks| backend.compress(state, blocks));
    }

    /// Writes as many leading bytes of the digest as `out` holds and starts over.
    fn finish(&mut self, out: &mut [u8], initial: &[u32; 8]) {
        let backend = self.backend();
        let state = &mut self.state;
        self.buffer.pad(|blocks| backend.compress(state, blocks));
        for (bytes, word) in out.as_chunks_mut::<4>().0.iter_mut().zip(*state) {
            *bytes = word.to_be_bytes();
        }
        self.state = *initial;
    }
}

impl Drop for Core {
    fn drop(&mut self) {
        self.state[..].zeroize();
    }
}

macro_rules! sha2 {
    ($name:ident, $doc:literal, $output:literal, $initial:ident) => {
        #[doc = concat!("A running ", $doc, ". Wiped on drop, because what it hashed may be a key.")]
        ///
        /// Messages of 2^61 bytes and more, which FIPS 180-4 does not define, are out of reach.
        ///
        /// ```
        #[doc = concat!("use nocrypto::hash::{Hash, sha256::", stringify!($name), "};")]
        #[doc = concat!("let mut hash = ", stringify!($name), "::new();")]
        /// hash.update(b"ab");
        /// hash.update(b"c");
        #[doc = concat!("assert_eq!(hash.finish(), ", stringify!($name), "::digest(b\"abc\"));")]
        /// ```
        #[derive(Clone)]
        pub struct $name(Core);

        impl $name {
            /// The hash of nothing yet, on the backend given; [`Hash::new`] takes the best.
            pub const fn with_backend(backend: Sha256Backend) -> Self {
                Self(Core::new(&$initial, Some(backend)))
            }
        }

        impl Sealed for $name {
            type Chain = Chain<u32, 8>;

            fn chain() -> Self::Chain {
                Chain([0; 8])
            }

            fn set_chain(&self, chain: &mut Self::Chain, block: &[u8]) {
                chain.0 = $initial;
                self.0.backend().compress(&mut chain.0, block.as_chunks().0);
            }

            fn resume(&mut self, chain: &Self::Chain) {
                self.0.state = chain.0;
                self.0.buffer.restart_behind_a_block();
            }
        }

        impl Hash for $name {
            const BLOCK_LEN: usize = 64;
            const OUTPUT_LEN: usize = $output;
            type Output = [u8; $output];
            const ZERO: Self::Output = [0; $output];

            fn new() -> Self {
                Self(Core::new(&$initial, None))
            }

            fn backend_name(&self) -> &'static str {
                self.0.backend().name()
            }

            fn restart(&mut self) {
                self.0.restart(&$initial);
            }

            fn update(&mut self, data: &[u8]) {
                self.0.update(data);
            }

            fn finish_into(&mut self, out: &mut Self::Output) {
                self.0.finish(out, &$initial);
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(..)"))
            }
        }
    };
}

sha2!(Sha256, "SHA-256", 32, INITIAL_256);
sha2!(Sha224, "SHA-224", 28, INITIAL_224);

impl Sha256 {
    /// The hash of nothing yet, as a constant: an array of them is built in its place.
    pub(crate) const EMPTY: Self = Self(Core::new(&INITIAL_256, None));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SeededRng;

    /// Random states and blocks, every other with words where carries begin or end.
    #[test]
    fn every_kernel_agrees_with_the_portable_one() {
        const EDGES: [u32; 4] = [0, 1, 0x7fff_ffff, 0xffff_ffff];
        let mut rng = SeededRng::dangerous_from_fixed_seed(&[1; 32]);
        for backend in Sha256Backend::available() {
            for round in 0..100_000 {
                let mut random = [0; 32 + 3 * 64 + 1];
                rng.fill(&mut random).unwrap();
                if round % 2 == 1 {
                    for word in random.as_chunks_mut::<4>().0 {
                        if word[0] & 1 == 1 {
                            *word = EDGES[usize::from(word[1] % 4)].to_le_bytes();
                        }
                    }
                }
                let mut state = [0; 8];
                for (word, bytes) in state.iter_mut().zip(random.as_chunks::<4>().0) {
                    *word = u32::from_le_bytes(*bytes);
                }
                // At any alignment, and one to three blocks.
                let blocks = random[32 + round % 2..].as_chunks::<64>().0;
                let blocks = &blocks[..1 + round % blocks.len()];
                let (mut expected, mut found) = (state, state);
                soft::compress(&mut expected, blocks);
                backend.compress(&mut found, blocks);
                assert_eq!(found, expected, "{backend:?}, {state:08x?}, {blocks:02x?}");
            }
        }
    }
}
