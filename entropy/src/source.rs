//! The [`Source`] trait: what a thing that makes noise promises, and how it fails.
//!
//! A source gives samples of one byte each, as raw as it can; it neither tests nor conditions them. The harvest does
//! both, so that no source can leave it out. Does not know any generator.

use core::fmt;

use zeroize::Zeroize;

use crate::health::{Failure, MinEntropy};

/// Most bytes in one [`Sample`].
pub const SAMPLE_LEN: usize = 64;

/// What sort of thing a source is: policies are written in these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// The operating system's generator.
    Os,
    /// A random instruction of the CPU.
    Cpu,
    /// Timing of code against a fine clock.
    Jitter,
    /// A host's entropy channel.
    Channel,
    /// A device of the caller: virtio-rng, a TRNG.
    Device,
}

impl Kind {
    const ALL: [Self; 5] = [Self::Os, Self::Cpu, Self::Jitter, Self::Channel, Self::Device];

    const fn bit(self) -> u8 {
        match self {
            Self::Os => 1,
            Self::Cpu => 2,
            Self::Jitter => 4,
            Self::Channel => 8,
            Self::Device => 16,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Os => "operating system",
            Self::Cpu => "CPU instruction",
            Self::Jitter => "timer jitter",
            Self::Channel => "entropy channel",
            Self::Device => "device",
        })
    }
}

/// A set of [`Kind`]s.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kinds(u8);

impl Kinds {
    /// No kind.
    pub const NONE: Self = Self(0);

    /// This set and `kind`.
    #[must_use]
    pub const fn with(self, kind: Kind) -> Self {
        Self(self.0 | kind.bit())
    }

    /// Whether `kind` is in the set.
    pub const fn contains(self, kind: Kind) -> bool {
        self.0 & kind.bit() != 0
    }

    /// The members.
    pub fn iter(self) -> impl Iterator<Item = Kind> {
        Kind::ALL.into_iter().filter(move |kind| self.contains(*kind))
    }
}

/// What a source promises about each byte that it samples.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Samples that the start-up test needs: [`START_UP_RAW`](crate::health::START_UP_RAW) for raw noise,
    /// [`START_UP_CONDITIONED`](crate::health::START_UP_CONDITIONED) or more for bytes that were conditioned elsewhere.
    pub start_up: u32,
    /// The min-entropy that the health tests hold the source to.
    pub tested: MinEntropy,
    /// What is credited for a byte at most, in thousandths of a bit; not more than what is tested.
    pub credit_millibits: u32,
}

/// Up to [`SAMPLE_LEN`] bytes of noise and what they are worth. Filled in place, wiped when dropped or cleared.
pub struct Sample {
    bytes: [u8; SAMPLE_LEN],
    len: usize,
    credit_millibits: u32,
}

impl Sample {
    /// An empty sample.
    pub const fn new() -> Self {
        Self { bytes: [0; SAMPLE_LEN], len: 0, credit_millibits: 0 }
    }

    /// Appends one byte worth `credit_millibits` thousandths of a bit; a full sample ignores it.
    pub fn push(&mut self, byte: u8, credit_millibits: u32) {
        if let Some(slot) = self.bytes.get_mut(self.len) {
            *slot = byte;
            self.len = self.len.saturating_add(1);
            self.credit_millibits = self.credit_millibits.saturating_add(credit_millibits);
        }
    }

    /// The bytes so far.
    pub fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or(&[])
    }

    /// What the bytes are worth, in thousandths of a bit.
    pub const fn credit_millibits(&self) -> u32 {
        self.credit_millibits
    }

    /// Room for more bytes.
    pub const fn room(&self) -> usize {
        SAMPLE_LEN.saturating_sub(self.len)
    }

    /// Wipes the bytes and starts anew.
    pub fn clear(&mut self) {
        self.bytes.zeroize();
        self.len = 0;
        self.credit_millibits = 0;
    }
}

impl Default for Sample {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Sample {
    fn drop(&mut self) {
        self.clear();
    }
}

impl fmt::Debug for Sample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sample({} bytes, {} millibits)", self.len, self.credit_millibits)
    }
}

/// Something that makes noise.
///
/// A device of your own in ten lines:
///
/// ```
/// use nocrypto_entropy::health::{MinEntropy, START_UP_CONDITIONED};
/// use nocrypto_entropy::source::{Claim, Kind, Sample, Source, SourceError};
///
/// struct Virtio<F>(F);
///
/// impl<F: FnMut(&mut [u8]) -> bool> Source for Virtio<F> {
///     fn name(&self) -> &'static str { "virtio-rng" }
///     fn kind(&self) -> Kind { Kind::Device }
///     fn claim(&self) -> Claim {
///         Claim { start_up: START_UP_CONDITIONED, tested: MinEntropy::new(8, 1), credit_millibits: 4_000 }
///     }
///     fn sample(&mut self, _now_ms: u64, sample: &mut Sample) -> Result<(), SourceError> {
///         let mut bytes = [0; 64];
///         if !(self.0)(&mut bytes) { return Err(SourceError::Pending); }
///         bytes.iter().for_each(|byte| sample.push(*byte, 4_000));
///         Ok(())
///     }
/// }
/// ```
pub trait Source {
    /// A short name for the boot log.
    fn name(&self) -> &'static str;

    /// What sort of source this is.
    fn kind(&self) -> Kind;

    /// What each byte is tested for and credited with. Asked after [`Source::start`] and after [`Source::restart`].
    fn claim(&self) -> Claim;

    /// The source's own start-up checks, once, before the first sample. Bounded work.
    fn start(&mut self, now_ms: u64) -> Result<(), SourceError> {
        let _ = now_ms;
        Ok(())
    }

    /// Appends to an empty `sample`. Bounded work: a source that has nothing now says [`SourceError::Pending`].
    fn sample(&mut self, now_ms: u64, sample: &mut Sample) -> Result<(), SourceError>;

    /// A failure that is not permanent, and start-up begins again: a source that can work harder does so from now on.
    fn restart(&mut self) {}

    /// Attempts that were repeated because the hardware was not ready.
    fn retries(&self) -> u64 {
        0
    }
}

impl<S: Source + ?Sized> Source for &mut S {
    fn name(&self) -> &'static str {
        (**self).name()
    }
    fn kind(&self) -> Kind {
        (**self).kind()
    }
    fn claim(&self) -> Claim {
        (**self).claim()
    }
    fn start(&mut self, now_ms: u64) -> Result<(), SourceError> {
        (**self).start(now_ms)
    }
    fn sample(&mut self, now_ms: u64, sample: &mut Sample) -> Result<(), SourceError> {
        (**self).sample(now_ms, sample)
    }
    fn restart(&mut self) {
        (**self).restart();
    }
    fn retries(&self) -> u64 {
        (**self).retries()
    }
}

/// Why a source gave nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SourceError {
    /// Nothing yet; asking again later is right. Not a failure.
    Pending,
    /// A health test failed.
    Health(Failure),
    /// The operating system refused.
    Os,
    /// A CPU instruction had no value in its bounded number of tries.
    Exhausted,
    /// A CPU instruction gave zero, all ones, or a value that it had given before.
    BadWord,
    /// The timer never moves.
    TimerStuck,
    /// The timer moves too rarely for the work between two readings.
    TimerCoarse,
    /// The timer ran backwards.
    TimerBackward,
    /// The timer moves in regular steps: there is nothing to harvest.
    TimerRegular,
    /// The peer of the channel did not answer with the greeting: it may be a serial console.
    NotEntropy,
    /// The greeting of the channel was not sent as one block.
    GreetingSplit,
    /// The transport of the channel ended.
    ChannelClosed,
}

impl SourceError {
    /// Whether the source is taken out at once. Other failures throw the block away and begin start-up again.
    pub const fn is_permanent(self) -> bool {
        use crate::health::Severity;
        match self {
            Self::Pending
            | Self::Os
            | Self::Exhausted
            | Self::TimerBackward
            | Self::Health(Failure { severity: Severity::Intermittent, .. }) => false,
            Self::Health(Failure { severity: Severity::Permanent, .. })
            | Self::BadWord
            | Self::TimerStuck
            | Self::TimerCoarse
            | Self::TimerRegular
            | Self::NotEntropy
            | Self::GreetingSplit
            | Self::ChannelClosed => true,
        }
    }

    /// A stable code for logs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Pending => "ENT-0100",
            Self::Health(_) => "ENT-0101",
            Self::Os => "ENT-0102",
            Self::Exhausted => "ENT-0103",
            Self::BadWord => "ENT-0104",
            Self::TimerStuck => "ENT-0105",
            Self::TimerCoarse => "ENT-0106",
            Self::TimerBackward => "ENT-0107",
            Self::TimerRegular => "ENT-0108",
            Self::NotEntropy => "ENT-0109",
            Self::GreetingSplit => "ENT-0110",
            Self::ChannelClosed => "ENT-0111",
        }
    }
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Pending => "nothing yet",
            Self::Health(failure) => return failure.fmt(f),
            Self::Os => "the operating system refused to give random bytes",
            Self::Exhausted => "the instruction had no value in all its tries",
            Self::BadWord => "the instruction gave zero, all ones or a value again",
            Self::TimerStuck => "the timer does not move",
            Self::TimerCoarse => "the timer is too coarse",
            Self::TimerBackward => "the timer ran backwards",
            Self::TimerRegular => "the timer's steps do not vary",
            Self::NotEntropy => "the other end did not greet as an entropy daemon",
            Self::GreetingSplit => "the greeting was not sent as one block",
            Self::ChannelClosed => "the other end closed the channel",
        })
    }
}

impl core::error::Error for SourceError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_sample_takes_no_more() {
        let mut sample = Sample::new();
        for i in 0..100 {
            sample.push(i, 1000);
        }
        assert_eq!((sample.bytes().len(), sample.credit_millibits(), sample.room()), (64, 64_000, 0));
        sample.clear();
        assert_eq!((sample.bytes.as_slice(), sample.credit_millibits()), ([0; 64].as_slice(), 0));
    }

    #[test]
    fn sets_of_kinds() {
        let set = Kinds::NONE.with(Kind::Cpu).with(Kind::Channel);
        assert!(set.contains(Kind::Cpu) && !set.contains(Kind::Os));
        assert!(set.iter().eq([Kind::Cpu, Kind::Channel]));
    }
}
