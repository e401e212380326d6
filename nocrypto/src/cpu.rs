//! What this CPU can do, as zero-sized tokens: whoever holds `HaveAesNi` may run its instructions.
//!
//! Detected once (on Arm by std, or declared), kept in one atomic word. Does not choose a backend: each algorithm does,
//! once per key. Build flag `--cfg nocrypto_backend="soft"` and, with std, the environment variable `NOCRYPTO_DISABLE`
//! (`aes,pclmulqdq`) make features disappear; a missing one is a slower path, never a fault. `--cfg nocrypto_force="adx"`
//! (test builds only) claims ADX, which valgrind runs and its CPUID hides.

use core::{
    fmt,
    sync::atomic::{AtomicU32, Ordering},
};

// Not on soft-float targets, where SSE functions crash the compiler and NEON is refused; nor on big-endian Arm, whose
// vectors count their lanes the other way round.
#[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
mod aarch64;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
mod x86_64;

#[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
pub use aarch64::{HaveAesPmull, HaveNeon, HaveSha2, HaveSha3};

#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
pub use x86_64::{HaveAesNi, HaveAvx2, HaveAvx2Bmi2, HaveBmi2Adx, HaveSha};

/// The word of [`Features`] once detected. The highest bit says that it is.
static DETECTED: AtomicU32 = AtomicU32::new(0);
const IS_DETECTED: u32 = 1 << 31;

/// Names as in `NOCRYPTO_DISABLE`, each with its bit.
const NAMES: &[(&str, u32)] = &[
    ("aes", bit::AES),
    ("pclmulqdq", bit::PCLMULQDQ),
    ("ssse3", bit::SSSE3),
    ("sse4_1", bit::SSE4_1),
    ("avx2", bit::AVX2),
    ("sha", bit::SHA),
    ("bmi2", bit::BMI2),
    ("adx", bit::ADX),
    ("neon", bit::NEON),
    ("pmull", bit::PMULL),
    ("sha2", bit::SHA2),
    ("sha3", bit::SHA3),
];

/// One bit for each feature that some kernel asks for.
mod bit {
    pub(super) const AES: u32 = 1 << 0;
    pub(super) const PCLMULQDQ: u32 = 1 << 1;
    pub(super) const SSSE3: u32 = 1 << 2;
    pub(super) const SSE4_1: u32 = 1 << 3;
    pub(super) const AVX2: u32 = 1 << 4;
    pub(super) const SHA: u32 = 1 << 5;
    pub(super) const BMI2: u32 = 1 << 6;
    pub(super) const ADX: u32 = 1 << 7;
    pub(super) const NEON: u32 = 1 << 16;
    pub(super) const PMULL: u32 = 1 << 17;
    pub(super) const SHA2: u32 = 1 << 18;
    pub(super) const SHA3: u32 = 1 << 19;
}

/// The features of a CPU that the kernels of this crate can use.
///
/// ```
/// use nocrypto::cpu::Features;
/// println!("this CPU: {:?}; a plain one: {:?}", Features::detect(), Features::none());
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Features(u32);

impl Features {
    /// None: every algorithm runs its portable code.
    pub const fn none() -> Self {
        Self(0)
    }

    /// Those of this CPU, less what the build or `NOCRYPTO_DISABLE` takes away.
    #[inline]
    pub fn detect() -> Self {
        // Relaxed: every thread computes the same word, and it guards no other memory.
        let known = DETECTED.load(Ordering::Relaxed);
        if known & IS_DETECTED != 0 { Self(known & !IS_DETECTED) } else { Self::detect_now() }
    }

    #[cold]
    fn detect_now() -> Self {
        let found = Self::of_hardware().without(disabled().as_ref());
        DETECTED.store(found.0 | IS_DETECTED, Ordering::Relaxed);
        found
    }

    #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
    fn of_hardware() -> Self {
        if cfg!(nocrypto_backend = "soft") { Self::none() } else { x86_64::detect() }
    }

    #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
    fn of_hardware() -> Self {
        if cfg!(nocrypto_backend = "soft") { Self::none() } else { aarch64::detect() }
    }

    #[cfg(not(any(
        all(target_arch = "x86_64", target_feature = "sse2"),
        all(target_arch = "aarch64", target_endian = "little", target_feature = "neon")
    )))]
    fn of_hardware() -> Self {
        Self::none()
    }

    /// All but those named in `names`, a list with commas. Unknown names are for other versions: ignored.
    fn without(self, names: &str) -> Self {
        let named = |name: &str| NAMES.iter().find(|(known, _)| *known == name).map_or(0, |(_, bit)| *bit);
        Self(names.split(',').fold(self.0, |left, name| left & !named(name.trim())))
    }

    #[cfg(any(
        all(target_arch = "x86_64", target_feature = "sse2"),
        all(target_arch = "aarch64", target_endian = "little", target_feature = "neon")
    ))]
    fn has(self, bits: u32) -> bool {
        self.0 & bits == bits
    }
}

impl fmt::Debug for Features {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set()
            .entries(NAMES.iter().filter(|(_, bit)| self.0 & bit != 0).map(|(name, _)| name))
            .finish()
    }
}

#[cfg(feature = "std")]
fn disabled() -> impl AsRef<str> {
    std::env::var("NOCRYPTO_DISABLE").unwrap_or_default()
}

#[cfg(not(feature = "std"))]
fn disabled() -> impl AsRef<str> {
    ""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn disabling_takes_away_exactly_what_is_named() {
        let all = Features(bit::AES | bit::PCLMULQDQ | bit::SSSE3 | bit::SSE4_1);
        assert_eq!(all.without(""), all);
        assert_eq!(all.without("vaes,avx512"), all);
        assert_eq!(all.without("aes"), Features(bit::PCLMULQDQ | bit::SSSE3 | bit::SSE4_1));
        assert_eq!(all.without("sse4_1, aes ,ssse3"), Features(bit::PCLMULQDQ));
        assert_eq!(std::format!("{:?}", all.without("aes,ssse3")), r#"{"pclmulqdq", "sse4_1"}"#);
    }

    #[test]
    fn detection_is_stable() {
        assert_eq!(Features::detect(), Features::detect());
        if cfg!(nocrypto_backend = "soft") {
            assert_eq!(Features::detect(), Features::none());
        }
    }
}
