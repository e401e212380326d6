//! SHA-512 and SHA-384 (FIPS 180-4 §6.4, §6.5): one compression, two initial values.
//!
//! This file chooses; `sha512/{soft,x86_64,aarch64}.rs` compute. Does not offer SHA-512/t.
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
use crate::cpu::HaveAvx2Bmi2;
#[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
use crate::cpu::HaveSha3;

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

/// FIPS 180-4 §4.2.3: the first 64 bits of the fractional parts of the cube roots of the first 80 primes.
#[rustfmt::skip]
static K: [u64; 80] = [
    0x428a_2f98_d728_ae22, 0x7137_4491_23ef_65cd, 0xb5c0_fbcf_ec4d_3b2f, 0xe9b5_dba5_8189_dbbc,
    0x3956_c25b_f348_b538, 0x59f1_11f1_b605_d019, 0x923f_82a4_af19_4f9b, 0xab1c_5ed5_da6d_8118,
    0xd807_aa98_a303_0242, 0x1283_5b01_4570_6fbe, 0x2431_85be_4ee4_b28c, 0x550c_7dc3_d5ff_b4e2,
    0x72be_5d74_f27b_896f, 0x80de_b1fe_3b16_96b1, 0x9bdc_06a7_25c7_1235, 0xc19b_f174_cf69_2694,
    0xe49b_69c1_9ef1_4ad2, 0xefbe_4786_384f_25e3, 0x0fc1_9dc6_8b8c_d5b5, 0x240c_a1cc_77ac_9c65,
    0x2de9_2c6f_592b_0275, 0x4a74_84aa_6ea6_e483, 0x5cb0_a9dc_bd41_fbd4, 0x76f9_88da_8311_53b5,
    0x983e_5152_ee66_dfab, 0xa831_c66d_2db4_3210, 0xb003_27c8_98fb_213f, 0xbf59_7fc7_beef_0ee4,
    0xc6e0_0bf3_3da8_8fc2, 0xd5a7_9147_930a_a725, 0x06ca_6351_e003_826f, 0x1429_2967_0a0e_6e70,
    0x27b7_0a85_46d2_2ffc, 0x2e1b_2138_5c26_c926, 0x4d2c_6dfc_5ac4_2aed, 0x5338_0d13_9d95_b3df,
    0x650a_7354_8baf_63de, 0x766a_0abb_3c77_b2a8, 0x81c2_c92e_47ed_aee6, 0x9272_2c85_1482_353b,
    0xa2bf_e8a1_4cf1_0364, 0xa81a_664b_bc42_3001, 0xc24b_8b70_d0f8_9791, 0xc76c_51a3_0654_be30,
    0xd192_e819_d6ef_5218, 0xd699_0624_5565_a910, 0xf40e_3585_5771_202a, 0x106a_a070_32bb_d1b8,
    0x19a4_c116_b8d2_d0c8, 0x1e37_6c08_5141_ab53, 0x2748_774c_df8e_eb99, 0x34b0_bcb5_e19b_48a8,
    0x391c_0cb3_c5c9_5a63, 0x4ed8_aa4a_e341_8acb, 0x5b9c_ca4f_7763_e373, 0x682e_6ff3_d6b2_b8a3,
    0x748f_82ee_5def_b2fc, 0x78a5_636f_4317_2f60, 0x84c8_7814_a1f0_ab72, 0x8cc7_0208_1a64_39ec,
    0x90be_fffa_2363_1e28, 0xa450_6ceb_de82_bde9, 0xbef9_a3f7_b2c6_7915, 0xc671_78f2_e372_532b,
    0xca27_3ece_ea26_619c, 0xd186_b8c7_21c0_c207, 0xeada_7dd6_cde0_eb1e, 0xf57d_4f7f_ee6e_d178,
    0x06f0_67aa_7217_6fba, 0x0a63_7dc5_a2c8_98a6, 0x113f_9804_bef9_0dae, 0x1b71_0b35_131c_471b,
    0x28db_77f5_2304_7d84, 0x32ca_ab7b_40c7_2493, 0x3c9e_be0a_15c9_bebc, 0x431d_67c4_9c10_0d4c,
    0x4cc5_d4be_cb3e_42b6, 0x597f_299c_fc65_7e2a, 0x5fcb_6fab_3ad6_faec, 0x6c44_198c_4a47_5817,
];

/// Which kernel computes SHA-512 and SHA-384.
///
/// ```
/// use nocrypto::hash::sha512::Sha512Backend;
/// assert_eq!(Sha512Backend::available().next(), Some(Sha512Backend::Soft));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Sha512Backend {
    /// Constant-time portable code.
    Soft,
    /// AVX2 for the message schedule, BMI2 for the rounds.
    #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
    Avx2(HaveAvx2Bmi2),
    /// FEAT_SHA512 of Armv8.2-A.
    #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
    Sha512(HaveSha3),
}

impl Sha512Backend {
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
        core::iter::once(Self::Soft).chain(features.avx2_bmi2().map(Self::Avx2))
    }

    #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
    fn of(features: Features) -> impl Iterator<Item = Self> {
        core::iter::once(Self::Soft).chain(features.sha3().map(Self::Sha512))
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
            Self::Avx2(_) => "avx2",
            #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
            Self::Sha512(_) => "sha512",
        }
    }

    /// Folds whole blocks into `state`.
    fn compress(self, state: &mut [u64; 8], blocks: &[[u8; 128]]) {
        match self {
            Self::Soft => soft::compress(state, blocks),
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Self::Avx2(token) => x86_64::compress(state, blocks, token),
            #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
            Self::Sha512(token) => aarch64::compress(state, blocks, token),
        }
    }
}

/// What SHA-512 and SHA-384 share.
#[derive(Clone)]
struct Core {
    state: [u64; 8],
    buffer: Buffer<128>,
    /// None: the best, looked up for each run of blocks (one load), because a constant cannot know the CPU.
    backend: Option<Sha512Backend>,
}

impl Core {
    const fn new(initial: &[u64; 8], backend: Option<Sha512Backend>) -> Self {
        Self { state: *initial, buffer: Buffer::new(), backend }
    }

    fn backend(&self) -> Sha512Backend {
        self.backend.unwrap_or_else(Sha512Backend::best)
    }

    fn restart(&mut self, initial: &[u64; 8]) {
        self.state = *initial;
        self.buffer.restart();
    }

    fn update(&mut self, data: &[u8]) {
        let backend = self.backend();
        let state = &mut self.state;
        self.buffer.update(data, |blocks| backend.compress(state, blocks));
    }

    /// Writes as many leading bytes of the digest as `out` holds and starts over.
    fn finish(&mut self, out: &mut [u8], initial: &[u64; 8]) {
        let backend = self.backend();
        let state = &mut self.state;
        self.buffer.pad(|blocks| backend.compress(state, blocks));
        for (bytes, word) in out.as_chunks_mut::<8>().0.iter_mut().zip(*state) {
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
        /// ```
        #[doc = concat!("use nocrypto::hash::{Hash, sha512::", stringify!($name), "};")]
        #[doc = concat!("let mut hash = ", stringify!($name), "::new();")]
        /// hash.update(b"ab");
        /// hash.update(b"c");
        #[doc = concat!("assert_eq!(hash.finish(), ", stringify!($name), "::digest(b\"abc\"));")]
        /// ```
        #[derive(Clone)]
        pub struct $name(Core);

        impl $name {
            /// The hash of nothing yet, on the backend given; [`Hash::new`] takes the best.
            pub const fn with_backend(backend: Sha512Backend) -> Self {
                Self(Core::new(&$initial, Some(backend)))
            }
        }

        impl Sealed for $name {
            type Chain = Chain<u64, 8>;

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
            const BLOCK_LEN: usize = 128;
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

sha2!(Sha512, "SHA-512", 64, INITIAL_512);
sha2!(Sha384, "SHA-384", 48, INITIAL_384);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SeededRng;

    /// Random states and blocks, every other with words where carries begin or end.
    #[test]
    fn every_kernel_agrees_with_the_portable_one() {
        const EDGES: [u64; 4] = [0, 1, u64::MAX >> 1, u64::MAX];
        let mut rng = SeededRng::dangerous_from_fixed_seed(&[1; 32]);
        for backend in Sha512Backend::available() {
            for round in 0..100_000 {
                let mut random = [0; 64 + 5 * 128 + 1];
                rng.fill(&mut random).unwrap();
                if round % 2 == 1 {
                    for word in random.as_chunks_mut::<8>().0 {
                        if word[0] & 1 == 1 {
                            *word = EDGES[usize::from(word[1] % 4)].to_le_bytes();
                        }
                    }
                }
                let mut state = [0; 8];
                for (word, bytes) in state.iter_mut().zip(random.as_chunks::<8>().0) {
                    *word = u64::from_le_bytes(*bytes);
                }
                // At any alignment, and one to five blocks.
                let blocks = random[64 + round % 2..].as_chunks::<128>().0;
                let blocks = &blocks[..1 + round % blocks.len()];
                let (mut expected, mut found) = (state, state);
                soft::compress(&mut expected, blocks);
                backend.compress(&mut found, blocks);
                assert_eq!(found, expected, "{backend:?}, {state:016x?}, {blocks:02x?}");
            }
        }
    }
}
