//! ChaCha20 with AVX2: the portable code compiled for 256-bit registers, eight blocks side by side.
//!
//! Timing: depends on the length alone.

use super::soft::{self, Words};
use crate::cpu::HaveAvx2;

/// See [`soft::apply`].
pub(super) fn apply(_: HaveAvx2, words: &mut Words, data: &mut [u8]) {
    #[target_feature(enable = "avx2")]
    fn with_avx2(words: &mut Words, data: &mut [u8]) {
        let long = data.len() / 512 * 512;
        let (long, rest) = data.split_at_mut(long);
        soft::apply::<8>(words, long);
        soft::apply::<4>(words, rest);
    }
    // SAFETY: the token proves that this CPU has AVX2 and that the system saves its registers.
    unsafe { with_avx2(words, data) }
}
