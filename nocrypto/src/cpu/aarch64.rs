//! The cryptographic extensions of Armv8-A, and the tokens that they justify.
//!
//! What the target has at compile time is always there; with std the system says the rest (HWCAP on Linux). Without
//! std nobody can be asked: reading the identification register traps below EL1, so the application, which knows where
//! it runs, hands its value to [`Features::declare`].

use core::sync::atomic::Ordering;

use super::{DETECTED, Features, IS_DETECTED, bit, disabled};

/// This CPU has NEON, as every AArch64 target with floating point: the token only says that nobody disabled it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HaveNeon(());

/// This CPU has FEAT_AES and FEAT_PMULL. Proof that functions with the target feature `aes` may run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HaveAesPmull(());

/// This CPU has FEAT_SHA256. Proof that functions with the target feature `sha2` may run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HaveSha2(());

/// This CPU has FEAT_SHA512 and FEAT_SHA3. Proof that functions with the target feature `sha3` may run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HaveSha3(());

impl Features {
    /// The token of the NEON kernels.
    pub fn neon(self) -> Option<HaveNeon> {
        self.has(bit::NEON).then_some(HaveNeon(()))
    }

    /// The token of the AES and PMULL kernels.
    pub fn aes_pmull(self) -> Option<HaveAesPmull> {
        self.has(bit::NEON | bit::AES | bit::PMULL).then_some(HaveAesPmull(()))
    }

    /// The token of the SHA-256 kernel.
    pub fn sha2(self) -> Option<HaveSha2> {
        self.has(bit::NEON | bit::SHA2).then_some(HaveSha2(()))
    }

    /// The token of the SHA-512 kernel.
    pub fn sha3(self) -> Option<HaveSha3> {
        self.has(bit::NEON | bit::SHA3).then_some(HaveSha3(()))
    }

    /// Declares what the CPU has where no system tells: from now on [`Features::detect`] answers with what
    /// `id_aa64isar0`, the value of the register ID_AA64ISAR0_EL1, says (Arm ARM, D24.2), less what the build or
    /// `NOCRYPTO_DISABLE` takes away. Keys that exist already stay on their backend.
    ///
    /// # Safety
    ///
    /// The value is that of every core that will run this program, and floating point and NEON are enabled wherever it
    /// runs (CPACR_EL1.FPEN): otherwise instructions are executed that a core does not have.
    ///
    /// ```no_run
    /// # fn main() {
    /// # #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))] {
    /// let id_aa64isar0: u64;
    /// // SAFETY: a kernel at EL1 may read the register; all of its cores are alike and have NEON enabled.
    /// unsafe {
    ///     core::arch::asm!("mrs {}, ID_AA64ISAR0_EL1", out(reg) id_aa64isar0);
    ///     nocrypto::cpu::Features::declare(id_aa64isar0);
    /// }
    /// # } }
    /// ```
    pub unsafe fn declare(id_aa64isar0: u64) {
        if !cfg!(nocrypto_backend = "soft") {
            let declared = Self(compiled_in() | of_register(id_aa64isar0)).without(disabled().as_ref());
            DETECTED.store(declared.0 | IS_DETECTED, Ordering::Relaxed);
        }
    }
}

/// What the compiler may use anywhere in this build, so must be there.
fn compiled_in() -> u32 {
    let at = |enabled: bool, bits: u32| if enabled { bits } else { 0 };
    bit::NEON
        | at(cfg!(target_feature = "aes"), bit::AES | bit::PMULL)
        | at(cfg!(target_feature = "sha2"), bit::SHA2)
        | at(cfg!(target_feature = "sha3"), bit::SHA3)
}

/// Four bits a field: AES at 4 (2: with PMULL), SHA-2 at 12 (2: with SHA-512), SHA-3 at 32.
fn of_register(id_aa64isar0: u64) -> u32 {
    let at_least = |position: u32, level: u64, bits: u32| {
        if id_aa64isar0 >> position & 0xf >= level { bits } else { 0 }
    };
    at_least(4, 1, bit::AES)
        | at_least(4, 2, bit::PMULL)
        | at_least(12, 1, bit::SHA2)
        | at_least(12, 2, at_least(32, 1, bit::SHA3))
}

/// What the system says.
#[cfg(feature = "std")]
pub(super) fn detect() -> Features {
    use std::arch::is_aarch64_feature_detected;
    let at = |detected: bool, bit: u32| if detected { bit } else { 0 };
    let aes = at(is_aarch64_feature_detected!("aes"), bit::AES);
    let pmull = at(is_aarch64_feature_detected!("pmull"), bit::PMULL);
    let sha2 = at(is_aarch64_feature_detected!("sha2"), bit::SHA2);
    let sha3 = at(is_aarch64_feature_detected!("sha3"), bit::SHA3);
    Features(compiled_in() | aes | pmull | sha2 | sha3)
}

/// Only what the build knows, until [`Features::declare`].
#[cfg(not(feature = "std"))]
pub(super) fn detect() -> Features {
    Features(compiled_in())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_needs_all_of_its_features() {
        let all = Features(bit::NEON | bit::AES | bit::PMULL | bit::SHA2 | bit::SHA3);
        assert!(all.aes_pmull().is_some() && all.sha2().is_some() && all.sha3().is_some());
        for name in ["neon", "aes", "pmull"] {
            assert!(all.without(name).aes_pmull().is_none());
        }
        assert!(all.without("sha2").sha2().is_none() && all.without("neon").sha2().is_none());
        assert!(all.without("sha3").sha3().is_none() && all.without("neon").sha3().is_none());
        assert!(all.without("neon").neon().is_none());
    }

    #[test]
    fn the_register_is_read_as_the_manual_says() {
        assert_eq!(of_register(0), 0);
        assert_eq!(of_register(1 << 4), bit::AES);
        assert_eq!(of_register(2 << 4 | 1 << 12), bit::AES | bit::PMULL | bit::SHA2);
        // SHA-512 without SHA-3 is no token: the target feature `sha3` stands for both.
        assert_eq!(of_register(2 << 12), bit::SHA2);
        assert_eq!(of_register(2 << 12 | 1 << 32), bit::SHA2 | bit::SHA3);
    }

    /// Linux emulates reads of the register: two ways to one truth.
    #[test]
    #[cfg(target_os = "linux")]
    fn the_register_and_the_system_agree() {
        let id_aa64isar0: u64;
        // SAFETY: reads an identification register, which Linux emulates since 4.11.
        unsafe { core::arch::asm!("mrs {}, ID_AA64ISAR0_EL1", out(reg) id_aa64isar0) };
        assert_eq!(Features(of_register(id_aa64isar0) | compiled_in()), detect());
    }
}
