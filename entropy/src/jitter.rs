//! Timer jitter as a source of raw noise: how long a memory walk and a data-dependent loop take, by a fine clock.
//!
//! Samples are the low bytes of the time deltas, divided by the clock's common step, unconditioned. A sample is stuck
//! when the first, second or third difference of time is zero: it is given but not credited. A timer that stands,
//! is too coarse, runs backwards or advances regularly is refused at start-up. Needs no thread and no allocation.

#[cfg(target_arch = "x86_64")]
pub mod x86_64;

use core::hint::black_box;
use core::sync::atomic::{AtomicU32, Ordering};

use crate::health::{Limits, MinEntropy, START_UP_RAW, Test, WINDOW};
use crate::source::{Claim, Kind, SAMPLE_LEN, Sample, Source, SourceError};

/// Words of the memory that is walked: 128 KiB, more than a first-level cache holds.
pub const WALK_WORDS: usize = 32 * 1024;
/// The walked memory. What other threads do to it only adds noise.
static WALK: [AtomicU32; WALK_WORDS] = [const { AtomicU32::new(0) }; WALK_WORDS];

/// Memory accesses and loop turns of a sample at work factor 1.
const ACCESSES: u32 = 64;
const LOOP_MASK: u64 = 63;
/// The work factor doubles at start-up up to this while the clock is too coarse for the work.
const WORK_MAX: u32 = 64;
/// Deltas looked at for each work factor at start-up.
const TRIAL: u32 = 256;
/// Most of a trial's deltas that may be stuck: half.
const TRIAL_STUCK_MAX: u32 = TRIAL / 2;
/// Samples behind one credited bit: three at first, more after each restart (jitterentropy's range).
const OVERSAMPLING_MIN: u32 = 3;
const OVERSAMPLING_MAX: u32 = 20;
/// Stuck samples that fail, in a row and in a window: the standard's tests of a bit that is set at most half of the
/// time, which is what start-up demands.
const STUCK_RUN: Limits = Limits::repetition(MinEntropy::new(1, 1));
const STUCK_SHARE: Limits = Limits::proportion(MinEntropy::new(1, 1));

/// A counter that only goes forward. Any `FnMut() -> u64` is one; a narrow counter that wraps must be widened first.
pub trait Timer {
    /// The counter now.
    fn now(&mut self) -> u64;
}

impl<F: FnMut() -> u64> Timer for F {
    fn now(&mut self) -> u64 {
        self()
    }
}

/// The standard library's monotonic clock, in nanoseconds.
#[cfg(feature = "std")]
#[derive(Debug)]
pub struct StdTimer(std::time::Instant);

#[cfg(feature = "std")]
impl StdTimer {
    /// A clock that starts now.
    pub fn new() -> Self {
        Self(std::time::Instant::now())
    }
}

#[cfg(feature = "std")]
impl Default for StdTimer {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "std")]
impl Timer for StdTimer {
    fn now(&mut self) -> u64 {
        u64::try_from(self.0.elapsed().as_nanos()).unwrap_or(u64::MAX)
    }
}

/// Timing noise from `T`.
#[derive(Debug)]
pub struct Jitter<'m, T> {
    timer: T,
    memory: &'m [AtomicU32],
    deltas: Deltas,
    /// The data-dependent loop's state; also chooses where the memory walk goes.
    churn: u64,
    work: u32,
    /// The common divisor of the deltas seen at start-up.
    step: u64,
    oversampling: u32,
    stuck: StuckCount,
}

/// Stuck samples so far.
#[derive(Debug, Default)]
struct StuckCount {
    run: u32,
    in_window: u32,
    seen: u32,
}

impl StuckCount {
    fn check(&mut self, is_stuck: bool) -> Result<(), SourceError> {
        if self.seen >= WINDOW {
            self.seen = 0;
            self.in_window = 0;
        }
        self.seen = self.seen.saturating_add(1);
        if !is_stuck {
            self.run = 0;
            return Ok(());
        }
        self.run = self.run.saturating_add(1);
        self.in_window = self.in_window.saturating_add(1);
        STUCK_RUN
            .judge(self.run, Test::RepetitionCount)
            .and(STUCK_SHARE.judge(self.in_window, Test::AdaptiveProportion))
            .map_err(SourceError::Health)
    }
}

/// The last readings, for the differences.
#[derive(Debug, Default)]
struct Deltas {
    time: u64,
    first: i64,
    second: i64,
}

impl Deltas {
    /// The delta to `time` and whether it is stuck; `None` if time ran backwards.
    fn next(&mut self, time: u64) -> Option<(u64, bool)> {
        let delta = time.checked_sub(self.time);
        self.time = time;
        let delta = delta?;
        let first = i64::try_from(delta).unwrap_or(i64::MAX);
        let second = first.wrapping_sub(self.first);
        let third = second.wrapping_sub(self.second);
        self.first = first;
        self.second = second;
        Some((delta, first == 0 || second == 0 || third == 0))
    }
}

impl<T: Timer> Jitter<'static, T> {
    /// A source over `timer` that walks memory of this crate.
    pub const fn new(timer: T) -> Self {
        Jitter::with_memory(timer, &WALK)
    }
}

impl<'m, T: Timer> Jitter<'m, T> {
    /// A source over `timer` that walks `memory`; the larger than the first-level cache, the better.
    pub const fn with_memory(timer: T, memory: &'m [AtomicU32]) -> Self {
        Self {
            timer,
            memory,
            deltas: Deltas { time: 0, first: 0, second: 0 },
            churn: 1,
            work: 1,
            step: 1,
            oversampling: OVERSAMPLING_MIN,
            stuck: StuckCount { run: 0, in_window: 0, seen: 0 },
        }
    }

    /// One reading after one round of work.
    fn measure(&mut self) -> Option<(u64, bool)> {
        for _ in 0..self.work {
            self.walk();
            self.turn();
        }
        let time = self.timer.now();
        self.churn = self.churn.rotate_left(9) ^ time;
        self.deltas.next(time)
    }

    /// Reads and writes memory at places that depend on what was read and timed before.
    fn walk(&mut self) {
        let len = u32::try_from(self.memory.len()).unwrap_or(u32::MAX);
        let mut place = self.churn;
        for _ in 0..ACCESSES {
            place = place.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
            // The high word, scaled to the length: no division.
            let index = (place >> 32).wrapping_mul(u64::from(len)) >> 32;
            if let Some(word) = usize::try_from(index).ok().and_then(|index| self.memory.get(index)) {
                let value = word.load(Ordering::Relaxed).wrapping_add(1);
                word.store(value, Ordering::Relaxed);
                place ^= u64::from(value);
            }
        }
        self.churn = black_box(place);
    }

    /// Turns a loop as often as the state says.
    fn turn(&mut self) {
        let turns = (self.churn & LOOP_MASK).saturating_add(1);
        let mut state = self.churn | 1;
        for _ in 0..turns {
            state ^= state << 13;
            state ^= state >> 7;
            state = black_box(state ^ (state << 17));
        }
        self.churn = state;
    }

    /// Looks at [`TRIAL`] deltas with the present work factor.
    fn trial(&mut self) -> Result<Trial, SourceError> {
        let mut trial = Trial { moved: 0, stuck: 0, divisor: 0 };
        for _ in 0..TRIAL {
            let (delta, stuck) = self.measure().ok_or(SourceError::TimerBackward)?;
            trial.moved = trial.moved.saturating_add(u32::from(delta != 0));
            trial.stuck = trial.stuck.saturating_add(u32::from(stuck));
            trial.divisor = greatest_common_divisor(trial.divisor, delta);
        }
        Ok(trial)
    }

    fn begin(&mut self) -> Result<(), SourceError> {
        // Touch the memory once and let the caches and the clock warm up: first faults are not noise.
        for word in self.memory {
            word.store(word.load(Ordering::Relaxed).wrapping_add(1), Ordering::Relaxed);
        }
        self.deltas.time = self.timer.now();
        self.work = 1;
        let mut stood_still = false;
        loop {
            let trial = self.trial()?;
            stood_still |= trial.moved < TRIAL;
            if trial.stuck <= TRIAL_STUCK_MAX {
                self.step = trial.divisor.max(1);
                return Ok(());
            }
            if self.work >= WORK_MAX {
                return Err(match (trial.moved, stood_still) {
                    (0, _) => SourceError::TimerStuck,
                    (_, true) => SourceError::TimerCoarse,
                    (_, false) => SourceError::TimerRegular,
                });
            }
            self.work = self.work.saturating_mul(2);
        }
    }
}

struct Trial {
    moved: u32,
    stuck: u32,
    divisor: u64,
}

fn greatest_common_divisor(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a.checked_rem(b).unwrap_or(0));
    }
    a
}

impl<T: Timer> Source for Jitter<'_, T> {
    fn name(&self) -> &'static str {
        "jitter"
    }

    fn kind(&self) -> Kind {
        Kind::Jitter
    }

    /// Held to one bit a sample, credited a third of that at most (docs/entropy.md has the measurement).
    fn claim(&self) -> Claim {
        Claim { start_up: START_UP_RAW, tested: MinEntropy::new(1, 1), credit_millibits: self.credit() }
    }

    fn start(&mut self, _now_ms: u64) -> Result<(), SourceError> {
        self.begin().inspect_err(|_| self.deltas = Deltas::default())
    }

    fn sample(&mut self, _now_ms: u64, sample: &mut Sample) -> Result<(), SourceError> {
        // The time since the last sample is the caller's, not noise.
        self.deltas.time = self.timer.now();
        for _ in 0..SAMPLE_LEN {
            let (delta, stuck) = self.measure().ok_or(SourceError::TimerBackward)?;
            let [byte, ..] = delta.checked_div(self.step).unwrap_or(delta).to_le_bytes();
            sample.push(byte, if stuck { 0 } else { self.credit() });
            self.stuck.check(stuck)?;
        }
        Ok(())
    }

    fn restart(&mut self) {
        self.work = self.work.saturating_mul(2).min(WORK_MAX);
        self.oversampling = self.oversampling.saturating_add(1).min(OVERSAMPLING_MAX);
    }
}

impl<T> Jitter<'_, T> {
    fn credit(&self) -> u32 {
        1_000u32.checked_div(self.oversampling).unwrap_or(0)
    }
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests compute with small numbers")]
mod tests {
    use super::*;
    use crate::health::{Failure, Severity};

    fn start(timer: impl FnMut() -> u64) -> Result<(), SourceError> {
        Jitter::new(timer).start(0)
    }

    /// Steps of a good fake timer.
    fn step(n: u64) -> u64 {
        let z = (n ^ (n >> 5)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        2_000 + ((z ^ (z >> 31)).wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 58)
    }

    fn good() -> impl FnMut() -> u64 {
        let (mut n, mut time) = (0, 0);
        move || {
            n += 1;
            time += step(n);
            time
        }
    }

    #[test]
    fn faulty_timers_are_refused_at_start() {
        assert_eq!(start(good()), Ok(()));
        assert_eq!(start(|| 12_345), Err(SourceError::TimerStuck));
        let mut time = 0;
        let regular = || {
            time += 26;
            time
        };
        assert_eq!(start(regular), Err(SourceError::TimerRegular));
        let mut reads = 0u64;
        let coarse = || {
            reads += 1;
            reads / 100 * 1_000_000
        };
        assert_eq!(start(coarse), Err(SourceError::TimerCoarse));
        let mut inner = good();
        let mut reads = 0;
        let backward = || {
            reads += 1;
            inner() - if reads > 100 { 100_000 } else { 0 }
        };
        assert_eq!(start(backward), Err(SourceError::TimerBackward));
    }

    #[test]
    fn periodic_steps_are_refused_at_start() {
        for period in 1..=3u64 {
            let (mut n, mut time) = (0, 0);
            let timer = move || {
                n += 1;
                time += step(n % period);
                time
            };
            let result = start(timer);
            // Longer periods have no zero difference: the lag test of the harvest finds them.
            assert_eq!(result.is_err(), period == 1, "period {period}: {result:?}");
        }
    }

    #[test]
    fn a_coarse_clock_gets_more_work() {
        // A clock of 1 us under work of some 100 ns: most deltas are zero at first.
        let started = std::time::Instant::now();
        let mut jitter = Jitter::new(move || (started.elapsed().as_nanos() / 20_000) as u64);
        match jitter.start(0) {
            Ok(()) => assert!(jitter.work > 1, "20 us ticks need more than {} round", jitter.work),
            Err(error) => assert_eq!(error, SourceError::TimerCoarse),
        }
    }

    #[test]
    fn the_common_step_is_divided_out() {
        let mut inner = good();
        let mut jitter = Jitter::new(move || inner() * 52);
        jitter.start(0).expect("good");
        assert_eq!(jitter.step, 52);
    }

    #[test]
    fn a_timer_that_stops_later_is_found_within_one_window() {
        let mut inner = good();
        let (mut reads, mut stopped) = (0, 0);
        let mut jitter = Jitter::new(move || {
            reads += 1;
            if reads < 1_000 {
                stopped = inner();
            }
            stopped
        });
        jitter.start(0).expect("good at first");
        let mut sample = Sample::new();
        let failed = (0..100).find_map(|i| {
            sample.clear();
            jitter.sample(0, &mut sample).err().map(|error| (i, error))
        });
        let failure = Failure { test: Test::RepetitionCount, severity: Severity::Intermittent };
        let (block, error) = failed.expect("stuck");
        assert_eq!(error, SourceError::Health(failure));
        // 65 readings a block, 257 at start-up: the timer stops in block 11, and 31 stuck samples follow.
        assert!((11..=12).contains(&block), "block {block}");
    }

    #[test]
    fn nine_tenths_stuck_is_found_within_one_window() {
        // Nine of ten steps are the same: runs stay short, the share in a window tells.
        let (mut n, mut time) = (0u64, 0);
        let mut jitter = Jitter::new(move || {
            n += 1;
            time += if n > 300 && n % 10 != 0 { 500 } else { step(n) };
            time
        });
        jitter.start(0).expect("good at first");
        let failed = (0..16).find_map(|i| jitter.sample(0, &mut Sample::new()).err().map(|error| (i, error)));
        let failure = Failure { test: Test::AdaptiveProportion, severity: Severity::Intermittent };
        assert_eq!(failed.map(|(_, error)| error), Some(SourceError::Health(failure)));
        assert!(failed.is_some_and(|(block, _)| block < 8), "{failed:?}");
    }

    #[test]
    fn stuck_samples_are_not_credited() {
        let (mut n, mut time) = (0u64, 0);
        let mut jitter = Jitter::new(move || {
            n += 1;
            time += if n > 300 && n % 2 == 0 { 0 } else { step(n) };
            time
        });
        jitter.start(0).expect("good at first");
        let mut sample = Sample::new();
        jitter.sample(0, &mut sample).expect("half is good");
        sample.clear();
        jitter.sample(0, &mut sample).expect("half is good");
        assert_eq!(sample.bytes().len(), 64);
        assert!(sample.credit_millibits() <= 32 * 333, "{sample:?}");
    }

    #[test]
    fn a_jump_back_throws_the_block_away() {
        let mut inner = good();
        let mut reads = 0;
        let mut jitter = Jitter::new(move || {
            reads += 1;
            inner() - if reads > 300 { 500_000 } else { 0 }
        });
        jitter.start(0).expect("good at first");
        let errors =
            (0..4).filter(|_| jitter.sample(0, &mut Sample::new()) == Err(SourceError::TimerBackward));
        assert_eq!(errors.count(), 1);
    }

    #[test]
    fn a_restart_works_more_and_credits_less() {
        let mut jitter = Jitter::new(good());
        assert_eq!((jitter.claim().credit_millibits, jitter.work), (333, 1));
        jitter.restart();
        assert_eq!((jitter.claim().credit_millibits, jitter.work), (250, 2));
        for _ in 0..100 {
            jitter.restart();
        }
        assert_eq!((jitter.claim().credit_millibits, jitter.work), (50, WORK_MAX));
    }

    #[test]
    fn divisors() {
        assert_eq!(greatest_common_divisor(0, 12), 12);
        assert_eq!(greatest_common_divisor(54, 24), 6);
        assert_eq!(greatest_common_divisor(0, 0), 0);
    }
}
