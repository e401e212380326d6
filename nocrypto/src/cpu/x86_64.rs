//! CPUID of x86-64 and the tokens that it justifies.
//!
//! Asks only for what a kernel uses. For AVX registers XGETBV tells whether the system saves them; SSE registers are
//! part of the x86-64 calling convention.

use core::arch::x86_64::{__cpuid, __cpuid_count, _xgetbv};

use super::{Features, bit};

/// This CPU has AES-NI, PCLMULQDQ, SSSE3 and SSE4.1. Proof that functions with these target features may run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HaveAesNi(());

/// This CPU has AVX2 and the system saves its 256-bit registers. Proof that functions with this target feature may
/// run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HaveAvx2(());

/// This CPU has AVX2, the system saves its registers, and BMI2. Proof that functions with these target features may run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HaveAvx2Bmi2(());

/// This CPU has the SHA extensions, SSSE3 and SSE4.1. Proof that functions with these target features may run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HaveSha(());

/// This CPU has BMI2 and ADX: MULX, ADCX and ADOX. Proof that functions with these target features may run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HaveBmi2Adx(());

impl Features {
    /// The token of the MULX/ADCX/ADOX kernels.
    pub fn bmi2_adx(self) -> Option<HaveBmi2Adx> {
        self.has(bit::BMI2 | bit::ADX).then_some(HaveBmi2Adx(()))
    }

    /// The token of the SHA-NI kernels.
    pub fn sha(self) -> Option<HaveSha> {
        self.has(bit::SHA | bit::SSSE3 | bit::SSE4_1).then_some(HaveSha(()))
    }

    /// The token of the AVX2 kernels.
    pub fn avx2(self) -> Option<HaveAvx2> {
        self.has(bit::AVX2).then_some(HaveAvx2(()))
    }

    /// The token of the kernels that mix AVX2 with BMI2's rotations.
    pub fn avx2_bmi2(self) -> Option<HaveAvx2Bmi2> {
        self.has(bit::AVX2 | bit::BMI2).then_some(HaveAvx2Bmi2(()))
    }

    /// The token of the AES-NI kernels.
    pub fn aes_ni(self) -> Option<HaveAesNi> {
        self.has(bit::AES | bit::PCLMULQDQ | bit::SSSE3 | bit::SSE4_1).then_some(HaveAesNi(()))
    }
}

/// What CPUID says.
pub(super) fn detect() -> Features {
    // Intel SDM volume 2, CPUID, leaf 1: ECX. Every x86-64 CPU has the leaf.
    let ecx = __cpuid(1).ecx;
    let at = |position: u32, bit: u32| if ecx >> position & 1 == 1 { bit } else { 0 };
    let sse = at(25, bit::AES) | at(1, bit::PCLMULQDQ) | at(9, bit::SSSE3) | at(19, bit::SSE4_1);
    // Leaf 7: EBX. The SHA extensions work on SSE registers, BMI2 and ADX on general ones.
    let ebx = leaf7_ebx();
    let avx2 = if saves_ymm(ecx) && ebx >> 5 & 1 == 1 { bit::AVX2 } else { 0 };
    let in_ebx = |position: u32, bit: u32| if ebx >> position & 1 == 1 { bit } else { 0 };
    let general = in_ebx(29, bit::SHA) | in_ebx(8, bit::BMI2) | in_ebx(19, bit::ADX);
    // valgrind executes ADX and does not report it: a test build may claim it.
    let forced = if cfg!(nocrypto_force = "adx") { bit::ADX } else { 0 };
    Features(sse | avx2 | general | forced)
}

/// Zero without the leaf: such a CPU answers with another one's data.
fn leaf7_ebx() -> u32 {
    if __cpuid(0).eax >= 7 { __cpuid_count(7, 0).ebx } else { 0 }
}

/// Intel SDM volume 1, §14.3: AVX may be used where OSXSAVE is set and XCR0 says that the system saves XMM and YMM.
fn saves_ymm(leaf1_ecx: u32) -> bool {
    #[target_feature(enable = "xsave")]
    fn xcr0() -> u64 {
        // SAFETY: the caller has seen OSXSAVE, which says that XGETBV may be executed.
        unsafe { _xgetbv(0) }
    }
    let osxsave_and_avx = 1 << 27 | 1 << 28;
    // SAFETY: OSXSAVE, checked first, implies XSAVE.
    leaf1_ecx & osxsave_and_avx == osxsave_and_avx && unsafe { xcr0() } & 6 == 6
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_std() {
        let found = detect();
        for (bit, std_says) in [
            (bit::AES, std::is_x86_feature_detected!("aes")),
            (bit::PCLMULQDQ, std::is_x86_feature_detected!("pclmulqdq")),
            (bit::SSSE3, std::is_x86_feature_detected!("ssse3")),
            (bit::SSE4_1, std::is_x86_feature_detected!("sse4.1")),
            (bit::AVX2, std::is_x86_feature_detected!("avx2")),
            (bit::SHA, std::is_x86_feature_detected!("sha")),
            (bit::BMI2, std::is_x86_feature_detected!("bmi2")),
            (bit::ADX, std::is_x86_feature_detected!("adx") || cfg!(nocrypto_force = "adx")),
        ] {
            assert_eq!(found.has(bit), std_says);
        }
    }

    #[test]
    fn a_token_needs_all_of_its_features() {
        let all = Features(bit::AES | bit::PCLMULQDQ | bit::SSSE3 | bit::SSE4_1);
        assert!(all.aes_ni().is_some());
        for name in ["aes", "pclmulqdq", "ssse3", "sse4_1"] {
            assert!(all.without(name).aes_ni().is_none());
        }
        let all = Features(bit::SHA | bit::SSSE3 | bit::SSE4_1);
        assert!(all.sha().is_some());
        for name in ["sha", "ssse3", "sse4_1"] {
            assert!(all.without(name).sha().is_none());
        }
        let all = Features(bit::BMI2 | bit::ADX);
        assert!(all.bmi2_adx().is_some());
        for name in ["bmi2", "adx"] {
            assert!(all.without(name).bmi2_adx().is_none());
        }
    }
}
