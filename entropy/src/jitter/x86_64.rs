//! The time-stamp counter: one zero-sized token, made only where CPUID names it.

use core::arch::x86_64::{__cpuid, _rdtsc};

use super::{Jitter, Timer};

/// This CPU has a time-stamp counter (CPUID.01H:EDX bit 4).
#[derive(Clone, Copy, Debug)]
pub struct Tsc(());

impl Tsc {
    /// The token, if the CPU has the counter.
    pub fn detect() -> Option<Self> {
        (__cpuid(0).eax >= 1 && __cpuid(1).edx & (1 << 4) != 0).then_some(Self(()))
    }

    /// A jitter source over it, if the CPU has the counter.
    pub fn jitter() -> Option<Jitter<'static, Self>> {
        Self::detect().map(Jitter::new)
    }
}

impl Timer for Tsc {
    fn now(&mut self) -> u64 {
        // SAFETY: the token `Tsc` exists only where CPUID reports the instruction.
        unsafe { _rdtsc() }
    }
}
