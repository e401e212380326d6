//! RDSEED and RDRAND: one zero-sized token each, made only where CPUID names the instruction.

use core::arch::x86_64::{__cpuid, __cpuid_count, _rdrand64_step, _rdseed64_step};

use super::{CpuRng, Instruction};

/// This CPU has RDRAND (CPUID.01H:ECX bit 30).
#[derive(Clone, Copy, Debug)]
pub struct Rdrand(());

impl Rdrand {
    /// The token, if the CPU has the instruction.
    pub fn detect() -> Option<Self> {
        (__cpuid(0).eax >= 1 && __cpuid(1).ecx & (1 << 30) != 0).then_some(Self(()))
    }

    /// A source over it, if the CPU has the instruction.
    pub fn source() -> Option<CpuRng<Self>> {
        Self::detect().map(CpuRng::new)
    }
}

impl Instruction for Rdrand {
    const NAME: &'static str = "rdrand";
    // Ten tries are the maker's advice (Intel DRNG guide §5.2.1); a busy machine gets more.
    const TRIES: u32 = 32;

    fn attempt(&mut self) -> Option<u64> {
        // SAFETY: the token `Rdrand` exists only where CPUID reports the instruction.
        unsafe { rdrand() }
    }
}

#[target_feature(enable = "rdrand")]
fn rdrand() -> Option<u64> {
    let mut word = 0;
    (_rdrand64_step(&mut word) == 1).then_some(word)
}

/// This CPU has RDSEED (CPUID.07H.0:EBX bit 18).
#[derive(Clone, Copy, Debug)]
pub struct Rdseed(());

impl Rdseed {
    /// The token, if the CPU has the instruction.
    pub fn detect() -> Option<Self> {
        (__cpuid(0).eax >= 7 && __cpuid_count(7, 0).ebx & (1 << 18) != 0).then_some(Self(()))
    }

    /// A source over it, if the CPU has the instruction.
    pub fn source() -> Option<CpuRng<Self>> {
        Self::detect().map(CpuRng::new)
    }
}

impl Instruction for Rdseed {
    const NAME: &'static str = "rdseed";
    // Three of four back-to-back tries fail on cloud machines, in runs of up to 18.
    const TRIES: u32 = 256;

    fn attempt(&mut self) -> Option<u64> {
        // SAFETY: the token `Rdseed` exists only where CPUID reports the instruction.
        unsafe { rdseed() }
    }
}

#[target_feature(enable = "rdseed")]
fn rdseed() -> Option<u64> {
    let mut word = 0;
    (_rdseed64_step(&mut word) == 1).then_some(word)
}
