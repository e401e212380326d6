//! CPUID of x86-64 and the tokens that it justifies.
//!
//! Asks only for what a kernel uses. Kernels on AVX registers must also ask XGETBV whether the system saves them;
//! SSE registers are part of the x86-64 calling convention, so these need not.

use core::arch::x86_64::__cpuid;

use super::{Features, bit};

/// This CPU has AES-NI, PCLMULQDQ, SSSE3 and SSE4.1. Proof that functions with these target features may run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HaveAesNi(());

impl Features {
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
    Features(at(25, bit::AES) | at(1, bit::PCLMULQDQ) | at(9, bit::SSSE3) | at(19, bit::SSE4_1))
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
    }
}
