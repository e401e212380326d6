//! Random instructions of the CPU as sources: RDSEED and RDRAND (Intel SDM vol. 1 §7.3.17), in their 64-bit forms.
//!
//! The first words are compared with each other and thrown away; zero, all ones and words seen before end the source
//! for good (constant and zero outputs happened: AMD families 15h to 1Ah). Tries are bounded, with a pause between.
//! Does not trust the maker wholly: half is credited, and the harvest caps the share of this kind.
//! Timing: depends on the tries and on whether a word is refused.

#[cfg(target_arch = "x86_64")]
pub mod x86_64;

use zeroize::Zeroize;

use crate::health::{MinEntropy, WINDOW};
use crate::source::{Claim, Kind, Sample, Source, SourceError};

/// Words compared at start-up and kept for comparison afterwards; none of them becomes seed.
const REFERENCE_WORDS: usize = 8;
/// 64-bit words in a sample: 64 bytes.
const WORDS: usize = 8;
/// At most four bits per byte.
const CREDIT_MILLIBITS: u32 = 4_000;

/// One random instruction: the seam at which tests put faulty hardware.
pub trait Instruction {
    /// A short name for the boot log.
    const NAME: &'static str;
    /// Tries for one word before it counts as exhausted.
    const TRIES: u32;

    /// One try; `None` when the hardware says that it has no value (CF = 0).
    fn attempt(&mut self) -> Option<u64>;

    /// Waits a little between two tries.
    fn pause(&mut self) {
        core::hint::spin_loop();
    }
}

/// A source over one [`Instruction`].
pub struct CpuRng<I> {
    instruction: I,
    reference: [u64; REFERENCE_WORDS],
    last: u64,
    retries: u64,
}

impl<I: Instruction> CpuRng<I> {
    /// A source over `instruction`; nothing is read yet.
    pub const fn new(instruction: I) -> Self {
        Self { instruction, reference: [0; REFERENCE_WORDS], last: 0, retries: 0 }
    }

    fn word(&mut self) -> Result<u64, SourceError> {
        for _ in 0..I::TRIES {
            if let Some(word) = self.instruction.attempt() {
                // The chance that a good source is refused here: under 2^-59 a word.
                if word == 0 || word == u64::MAX || word == self.last || self.reference.contains(&word) {
                    return Err(SourceError::BadWord);
                }
                self.last = word;
                return Ok(word);
            }
            self.retries = self.retries.saturating_add(1);
            self.instruction.pause();
        }
        Err(SourceError::Exhausted)
    }
}

impl<I: Instruction> Source for CpuRng<I> {
    fn name(&self) -> &'static str {
        I::NAME
    }

    fn kind(&self) -> Kind {
        Kind::Cpu
    }

    fn claim(&self) -> Claim {
        // Tested as the uniform bytes that it promises, credited half of that.
        Claim { start_up: WINDOW, tested: MinEntropy::new(8, 1), credit_millibits: CREDIT_MILLIBITS }
    }

    fn start(&mut self, _now_ms: u64) -> Result<(), SourceError> {
        for i in 0..REFERENCE_WORDS {
            let word = self.word()?;
            if let Some(slot) = self.reference.get_mut(i) {
                *slot = word;
            }
        }
        Ok(())
    }

    fn sample(&mut self, _now_ms: u64, sample: &mut Sample) -> Result<(), SourceError> {
        for _ in 0..WORDS {
            let mut bytes = self.word()?.to_le_bytes();
            bytes.iter().for_each(|byte| sample.push(*byte, CREDIT_MILLIBITS));
            bytes.zeroize();
        }
        Ok(())
    }

    fn retries(&self) -> u64 {
        self.retries
    }
}

impl<I> Drop for CpuRng<I> {
    fn drop(&mut self) {
        self.reference.zeroize();
        self.last.zeroize();
    }
}

impl<I: Instruction> core::fmt::Debug for CpuRng<I> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("CpuRng")
            .field("name", &I::NAME)
            .field("retries", &self.retries)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests compute with small numbers")]
mod tests {
    use super::*;

    /// Hardware that follows a script: the word, or none, for the n-th try.
    struct Scripted<F>(F, u64);

    impl<F: FnMut(u64) -> Option<u64>> Instruction for Scripted<F> {
        const NAME: &'static str = "scripted";
        const TRIES: u32 = 128;
        fn attempt(&mut self) -> Option<u64> {
            self.1 += 1;
            (self.0)(self.1)
        }
    }

    fn mixed(n: u64) -> u64 {
        let z = (n.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ (n >> 3)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z ^ (z >> 29) | 1
    }

    fn outcome(script: impl FnMut(u64) -> Option<u64>) -> Result<usize, SourceError> {
        let mut source = CpuRng::new(Scripted(script, 0));
        source.start(0)?;
        let mut sample = Sample::new();
        for _ in 0..4 {
            sample.clear();
            source.sample(0, &mut sample)?;
        }
        Ok(sample.bytes().len())
    }

    #[test]
    fn good_hardware_gives_samples() {
        assert_eq!(outcome(|n| Some(mixed(n))), Ok(64));
    }

    #[test]
    fn faulty_hardware_is_refused() {
        assert_eq!(outcome(|_| Some(0x1234_5678_9abc_def0)), Err(SourceError::BadWord), "constant");
        assert_eq!(outcome(|_| Some(0)), Err(SourceError::BadWord), "zero");
        assert_eq!(outcome(|_| Some(u64::MAX)), Err(SourceError::BadWord), "all ones");
        assert_eq!(outcome(|_| None), Err(SourceError::Exhausted), "always fails");
        for period in 1..=8 {
            assert_eq!(outcome(|n| Some(mixed(n % period))), Err(SourceError::BadWord), "period {period}");
        }
        let suspended = |n| Some(if n < 20 { mixed(n) } else { u64::MAX });
        assert_eq!(outcome(suspended), Err(SourceError::BadWord), "all ones after a suspend");
        for word in [0, u64::MAX] {
            let once = |n| Some(if n == 20 { word } else { mixed(n) });
            assert_eq!(outcome(once), Err(SourceError::BadWord), "{word:x} a single time");
        }
        assert_eq!(outcome(|n| Some(mixed(n.min(30)))), Err(SourceError::BadWord), "stuck later");
    }

    #[test]
    fn four_failures_in_five_are_only_retries() {
        let mut source = CpuRng::new(Scripted(|n| (n % 5 == 0).then(|| mixed(n)), 0));
        source.start(0).expect("start");
        let mut sample = Sample::new();
        source.sample(0, &mut sample).expect("sample");
        assert_eq!(sample.bytes().len(), 64);
        assert_eq!(source.retries(), 16 * 4);
    }

    #[test]
    fn the_credit_is_half() {
        let mut source = CpuRng::new(Scripted(|n| Some(mixed(n)), 0));
        source.start(0).expect("start");
        let mut sample = Sample::new();
        source.sample(0, &mut sample).expect("sample");
        assert_eq!(sample.credit_millibits(), 64 * 4_000);
    }
}
