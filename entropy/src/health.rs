//! Continuous health tests of noise: repetition count and adaptive proportion (SP 800-90B §4.4), and three of our own
//! for what those find late or never: the most common value, short periods, bits that stand still.
//!
//! The cut-offs are computed by the standard's formulas. Each test has two: alpha 2^-30 (intermittent: the block is
//! thrown away and start-up begins again) and 2^-60 (permanent). Does not estimate entropy.
//!
//! Timing: branches on whether samples are equal, and on failures; no address depends on a sample.

mod cutoff;

use core::fmt;

use zeroize::Zeroize;

pub use cutoff::{MinEntropy, proportion_cutoff, repetition_cutoff};

/// The false-alarm exponent of an intermittent failure: alpha = 2^-30.
pub const INTERMITTENT: u32 = 30;
/// The false-alarm exponent of a permanent failure: alpha = 2^-60.
pub const PERMANENT: u32 = 60;
/// Samples in a window of the adaptive proportion test for more than two symbols (SP 800-90B §4.4.2).
pub const WINDOW: u32 = 512;
/// Samples of raw noise that a start-up test needs (SP 800-90B §4.3).
pub const START_UP_RAW: u32 = 1024;
/// Bytes that a source of conditioned bytes is tested over at least before it counts.
pub const START_UP_CONDITIONED: u32 = 64;
/// Distances that the lag test compares: every period up to this is found.
pub const LAGS: usize = 16;

/// Which test a source failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Test {
    /// Too many equal samples in a row.
    RepetitionCount,
    /// One value too often within a window.
    AdaptiveProportion,
    /// Some value too often within a window, not only the window's first.
    MostCommon,
    /// Samples repeat those a fixed distance before them: the source is periodic.
    Lag,
    /// One bit of the byte does not change: text, for instance.
    StillBit,
}

/// How bad a failure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Severity {
    /// Once in 2^30 windows of a good source: the block is thrown away, start-up begins again.
    Intermittent,
    /// Once in 2^60 windows of a good source: the source is taken out.
    Permanent,
}

/// A failed health test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The test that failed.
    pub test: Test,
    /// Against which of its two limits.
    pub severity: Severity,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.test {
            Test::RepetitionCount => "the same value came too often in a row",
            Test::AdaptiveProportion | Test::MostCommon => "one value came too often",
            Test::Lag => "the values repeat with a period",
            Test::StillBit => "a bit stands still",
        })?;
        f.write_str(match self.severity {
            Severity::Intermittent => " (limit 2^-30)",
            Severity::Permanent => " (limit 2^-60)",
        })
    }
}

/// The two limits of one test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    intermittent: u32,
    permanent: u32,
}

impl Limits {
    /// Limits of the repetition count test.
    pub const fn repetition(h: MinEntropy) -> Self {
        Self { intermittent: repetition_cutoff(h, INTERMITTENT), permanent: repetition_cutoff(h, PERMANENT) }
    }

    /// Limits of the adaptive proportion test over [`WINDOW`] samples. A limit beyond the window cannot be reached.
    pub const fn proportion(h: MinEntropy) -> Self {
        Self {
            intermittent: proportion_cutoff(h, WINDOW, INTERMITTENT),
            permanent: proportion_cutoff(h, WINDOW, PERMANENT),
        }
    }

    /// As the proportion test, alpha divided by 2^`share` because that many counts can fail.
    const fn shared_proportion(h: MinEntropy, share: u32) -> Self {
        Self {
            intermittent: proportion_cutoff(h, WINDOW, INTERMITTENT.saturating_add(share)),
            permanent: proportion_cutoff(h, WINDOW, PERMANENT.saturating_add(share)),
        }
    }

    /// At most 2^H values can be as likely as 2^-H.
    const fn most_common(h: MinEntropy) -> Self {
        Self::shared_proportion(h, h.ceil())
    }

    /// Each of [`LAGS`] lags has its count.
    const fn lag(h: MinEntropy) -> Self {
        Self::shared_proportion(h, LAGS.ilog2())
    }

    /// Each of eight bits of a uniform byte repeats with probability 1/2.
    const fn still_bit() -> Self {
        let (one, share) = (MinEntropy::new(1, 1), 3);
        Self {
            intermittent: repetition_cutoff(one, INTERMITTENT.saturating_add(share)),
            permanent: repetition_cutoff(one, PERMANENT.saturating_add(share)),
        }
    }

    /// The judgement on a count that has just grown to `count`.
    pub(crate) const fn judge(self, count: u32, test: Test) -> Result<(), Failure> {
        if count >= self.permanent {
            Err(Failure { test, severity: Severity::Permanent })
        } else if count == self.intermittent {
            Err(Failure { test, severity: Severity::Intermittent })
        } else {
            Ok(())
        }
    }
}

/// SP 800-90B §4.4.1, the repetition count test.
#[derive(Clone, Debug)]
pub struct RepetitionCount {
    limits: Limits,
    last: Option<u8>,
    run: u32,
}

impl RepetitionCount {
    /// A test against `limits`.
    pub const fn new(limits: Limits) -> Self {
        Self { limits, last: None, run: 0 }
    }

    /// Takes one sample.
    pub fn check(&mut self, sample: u8) -> Result<(), Failure> {
        if self.last != Some(sample) {
            self.last = Some(sample);
            self.run = 1;
            return Ok(());
        }
        self.run = self.run.saturating_add(1);
        self.limits.judge(self.run, Test::RepetitionCount)
    }
}

/// SP 800-90B §4.4.2, the adaptive proportion test over [`WINDOW`] samples.
#[derive(Clone, Debug)]
pub struct AdaptiveProportion {
    limits: Limits,
    first: u8,
    count: u32,
    seen: u32,
}

impl AdaptiveProportion {
    /// A test against `limits`.
    pub const fn new(limits: Limits) -> Self {
        Self { limits, first: 0, count: 0, seen: 0 }
    }

    /// Takes one sample.
    pub fn check(&mut self, sample: u8) -> Result<(), Failure> {
        if self.seen == 0 {
            self.first = sample;
            self.count = 0;
        }
        self.seen = self.seen.saturating_add(1);
        if self.seen >= WINDOW {
            self.seen = 0;
        }
        if sample != self.first {
            return Ok(());
        }
        self.count = self.count.saturating_add(1);
        self.limits.judge(self.count, Test::AdaptiveProportion)
    }
}

/// The proportion test for every value at once: the standard's looks only for the first of a window, and misses a bias
/// towards another.
struct MostCommon {
    limits: Limits,
    counts: [u16; 256],
    seen: u32,
}

impl MostCommon {
    const fn new(limits: Limits) -> Self {
        Self { limits, counts: [0; 256], seen: 0 }
    }

    fn check(&mut self, sample: u8) -> Result<(), Failure> {
        if self.seen >= WINDOW {
            self.forget();
        }
        self.seen = self.seen.saturating_add(1);
        // Every count is touched, whatever the sample: no address depends on a byte that may become a seed.
        let mut of_this = 0;
        for (value, count) in (0..=u8::MAX).zip(self.counts.iter_mut()) {
            let is_this = u16::from(value == sample);
            *count = count.wrapping_add(is_this);
            of_this |= count.wrapping_mul(is_this);
        }
        self.limits.judge(u32::from(of_this), Test::MostCommon)
    }

    fn forget(&mut self) {
        self.counts.zeroize();
        self.seen = 0;
    }
}

/// The repetition count test for each bit of a byte that should be uniform.
struct StillBits {
    limits: Limits,
    last: u8,
    runs: [u32; 8],
}

impl StillBits {
    const fn new(limits: Limits) -> Self {
        Self { limits, last: 0, runs: [0; 8] }
    }

    fn check(&mut self, sample: u8) -> Result<(), Failure> {
        let mut changed = sample ^ self.last;
        self.last = sample;
        let mut result = Ok(());
        for run in &mut self.runs {
            *run = if changed & 1 == 1 { 1 } else { run.saturating_add(1) };
            changed >>= 1;
            result = worse(result, self.limits.judge(*run, Test::StillBit));
        }
        result
    }
}

/// Agreement with the samples 1 to [`LAGS`] before, over [`WINDOW`] samples: finds periods that the standard's two
/// tests do not. Two independent samples of min-entropy H are equal with probability at most 2^-H.
struct Lag {
    limits: Limits,
    history: [u8; LAGS],
    agreements: [u32; LAGS],
    seen: u32,
}

impl Lag {
    const fn new(limits: Limits) -> Self {
        Self { limits, history: [0; LAGS], agreements: [0; LAGS], seen: 0 }
    }

    fn check(&mut self, sample: u8) -> Result<(), Failure> {
        let mut result = Ok(());
        for (distance, (before, agreements)) in
            (0u32..).zip(self.history.iter().zip(self.agreements.iter_mut()))
        {
            // Within a window the history fills up first: nothing is compared with what was not there.
            if *before == sample && distance < self.seen {
                *agreements = agreements.saturating_add(1);
                let verdict = self.limits.judge(*agreements, Test::Lag);
                result = worse(result, verdict);
            }
        }
        self.history.rotate_right(1);
        if let Some(newest) = self.history.first_mut() {
            *newest = sample;
        }
        self.seen = self.seen.saturating_add(1);
        if self.seen >= WINDOW {
            self.agreements = [0; LAGS];
            self.seen = 0;
        }
        result
    }

    fn forget(&mut self) {
        self.history.zeroize();
        self.agreements = [0; LAGS];
        self.seen = 0;
    }
}

/// The more severe of two judgements.
const fn worse(a: Result<(), Failure>, b: Result<(), Failure>) -> Result<(), Failure> {
    match b {
        Err(Failure { severity: Severity::Permanent, .. }) => b,
        Ok(()) | Err(Failure { severity: Severity::Intermittent, .. }) => match a {
            Ok(()) => b,
            Err(_) => a,
        },
    }
}

/// All tests of one source, with its start-up.
///
/// Remembers something of up to [`WINDOW`] samples until [`Health::forget`] or drop wipes it.
pub struct Health {
    repetition: RepetitionCount,
    proportion: AdaptiveProportion,
    most_common: MostCommon,
    lag: Lag,
    /// Only for bytes that claim to be uniform.
    still_bits: Option<StillBits>,
    start_up: u32,
    start_up_left: u32,
}

impl Health {
    /// Tests for a source whose samples claim `h`, with a start-up over `start_up` samples, at least
    /// [`START_UP_CONDITIONED`].
    pub const fn new(h: MinEntropy, start_up: u32) -> Self {
        let start_up = if start_up < START_UP_CONDITIONED { START_UP_CONDITIONED } else { start_up };
        Self {
            repetition: RepetitionCount::new(Limits::repetition(h)),
            proportion: AdaptiveProportion::new(Limits::proportion(h)),
            most_common: MostCommon::new(Limits::most_common(h)),
            lag: Lag::new(Limits::lag(h)),
            still_bits: if h.is_uniform_byte() { Some(StillBits::new(Limits::still_bit())) } else { None },
            start_up,
            start_up_left: start_up,
        }
    }

    /// Takes one sample. After a failure the counts go on, so that a source that stays bad soon fails for good,
    /// and start-up begins again.
    pub fn check(&mut self, sample: u8) -> Result<(), Failure> {
        let mut verdict = worse(self.repetition.check(sample), self.proportion.check(sample));
        verdict = worse(verdict, self.most_common.check(sample));
        verdict = worse(verdict, self.lag.check(sample));
        if let Some(still_bits) = &mut self.still_bits {
            verdict = worse(verdict, still_bits.check(sample));
        }
        self.start_up_left = match verdict {
            Ok(()) => self.start_up_left.saturating_sub(1),
            Err(_) => self.start_up,
        };
        verdict
    }

    /// Whether the start-up samples have all been seen without a failure.
    pub const fn has_started(&self) -> bool {
        self.start_up_left == 0
    }

    /// Begins start-up again; the counts of the running windows go on.
    pub const fn restart(&mut self) {
        self.start_up_left = self.start_up;
    }

    #[cfg(test)]
    pub(crate) fn remembers_samples(&self) -> bool {
        self.lag.history != [0; LAGS] || self.most_common.counts != [0; 256]
    }

    /// Wipes what is remembered of more than one sample: when samples have become a seed, nothing of it stays here.
    pub fn forget(&mut self) {
        self.most_common.forget();
        self.lag.forget();
    }
}

impl Drop for Health {
    fn drop(&mut self) {
        self.forget();
        self.repetition.last.zeroize();
        self.proportion.first.zeroize();
        if let Some(still_bits) = &mut self.still_bits {
            still_bits.last.zeroize();
        }
    }
}

impl fmt::Debug for Health {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Health").field("start_up_left", &self.start_up_left).finish_non_exhaustive()
    }
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests compute with small numbers")]
mod tests {
    use std::vec::Vec;

    use super::*;

    fn first_failure(h: MinEntropy, samples: impl IntoIterator<Item = u8>) -> Option<(usize, Failure)> {
        let mut health = Health::new(h, START_UP_RAW);
        samples
            .into_iter()
            .enumerate()
            .find_map(|(i, s)| health.check(s).err().map(|failure| (i + 1, failure)))
    }

    /// A small generator for tests: SplitMix64.
    fn noise(seed: u64) -> impl Iterator<Item = u8> {
        let mut state = seed;
        core::iter::repeat_with(move || {
            state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut z = state;
            z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            ((z ^ (z >> 31)) >> 24) as u8
        })
    }

    #[test]
    fn stuck_is_found_at_the_cutoff() {
        let one = MinEntropy::new(1, 1);
        let (at, failure) = first_failure(one, core::iter::repeat_n(7, 600)).expect("stuck");
        assert_eq!((at, failure.test), (31, Test::RepetitionCount));
        let mut health = Health::new(one, START_UP_RAW);
        let permanent = (1..).find(|_| {
            health.check(7) == Err(Failure { test: Test::RepetitionCount, severity: Severity::Permanent })
        });
        assert_eq!(permanent, Some(61));
    }

    #[test]
    fn every_short_period_is_found_within_one_window() {
        for h in [MinEntropy::new(1, 3), MinEntropy::new(1, 1), MinEntropy::new(4, 1), MinEntropy::new(8, 1)]
        {
            for period in 1..=LAGS {
                let pattern: Vec<u8> = noise(period as u64).take(period).collect();
                let (at, _) = first_failure(h, pattern.into_iter().cycle().take(512)).expect("periodic");
                assert!(at <= 512, "{h:?} period {period}: {at}");
            }
        }
    }

    #[test]
    fn nine_tenths_dead_is_found_within_one_window() {
        for seed in 0..200 {
            let mut dice = noise(seed);
            let mut good = noise(seed + 1000);
            let samples: Vec<u8> = (0..512)
                .map(|_| if dice.next().expect("endless") < 230 { 0 } else { good.next().expect("endless") })
                .collect();
            assert!(first_failure(MinEntropy::new(8, 1), samples.clone()).is_some(), "seed {seed}");
            assert!(first_failure(MinEntropy::new(1, 1), samples).is_some(), "seed {seed}");
        }
    }

    #[test]
    fn a_bias_towards_any_value_is_found_within_one_window() {
        for seed in 0..200 {
            let (mut dice, mut good) = (noise(seed), noise(seed + 1000));
            // The window begins with another value, which the standard's proportion test then looks for.
            let samples: Vec<u8> = (0..512)
                .map(|i| match (i, dice.next().expect("endless"), good.next().expect("endless")) {
                    (0, ..) => 200,
                    (_, 0..190, _) => 5,
                    (_, _, good) => good,
                })
                .collect();
            let one = MinEntropy::new(1, 1);
            let mut standard = AdaptiveProportion::new(Limits::proportion(one));
            assert!(samples.iter().all(|sample| standard.check(*sample).is_ok()), "seed {seed}");
            assert!(first_failure(one, samples).is_some(), "seed {seed}");
        }
    }

    #[test]
    fn text_is_found_within_64_bytes() {
        let text = b"The quick brown fox, 1234567890 times over: jumps at the lazy dog's bone.\r\n";
        let (at, failure) = first_failure(MinEntropy::new(8, 1), text.iter().copied()).expect("text");
        assert_eq!((at, failure.test), (34, Test::StillBit));
    }

    #[test]
    fn forgetting_leaves_no_sample() {
        let mut health = Health::new(MinEntropy::new(8, 1), 64);
        noise(3).take(100).for_each(|sample| assert_eq!(health.check(sample), Ok(())));
        assert!(health.remembers_samples());
        health.forget();
        assert!(health.has_started());
        assert!(!health.remembers_samples());
    }

    #[test]
    fn good_noise_passes_and_starts_after_its_samples() {
        let mut health = Health::new(MinEntropy::new(8, 1), 64);
        for (i, sample) in noise(1).take(1_000_000).enumerate() {
            assert_eq!(health.check(sample), Ok(()), "sample {i}");
            assert_eq!(health.has_started(), i >= 63);
        }
    }

    #[test]
    fn a_failure_begins_start_up_again() {
        let mut health = Health::new(MinEntropy::new(8, 1), 64);
        for sample in noise(1).take(100) {
            assert_eq!(health.check(sample), Ok(()));
        }
        assert!(health.has_started());
        assert!((0..8).any(|_| health.check(9).is_err()));
        assert!(!health.has_started());
        for (i, sample) in noise(2).take(64).enumerate() {
            assert!(!health.has_started(), "{i}");
            assert_eq!(health.check(sample), Ok(()));
        }
        assert!(health.has_started());
    }
}
