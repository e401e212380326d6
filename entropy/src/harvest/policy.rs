//! The policy of a harvest, as a value: what must be there, how long to wait, what to do when a source fails.

use crate::source::{Kind, Kinds};

/// What to do when a source fails for good. It is taken out and said so in every case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum OnFailure {
    /// Go on, even with no source left: a seeded generator stays unpredictable by itself.
    GoOn,
    /// Go on while at least one source is left.
    #[default]
    StopWhenNoneLeft,
    /// Stop at once.
    Stop,
}

/// How to harvest.
///
/// ```
/// use nocrypto_entropy::{harvest::Policy, source::Kind};
/// let policy = Policy::new().require(Kind::Jitter).deadline_ms(2_000);
/// # let _ = policy;
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Policy {
    pub(super) required: Kinds,
    pub(super) patience_ms: u64,
    pub(super) deadline_ms: u64,
    pub(super) on_failure: OnFailure,
    pub(super) cpu_alone: bool,
    pub(super) event_ms: u64,
    pub(super) reseed_ms: u64,
}

impl Policy {
    /// No kind is required; sources that are slow are waited for half a second, the seed ten seconds; an event from
    /// each source every second and a reseed every minute.
    pub const fn new() -> Self {
        Self {
            required: Kinds::NONE,
            patience_ms: 500,
            deadline_ms: 10_000,
            on_failure: OnFailure::StopWhenNoneLeft,
            cpu_alone: false,
            event_ms: 1_000,
            reseed_ms: 60_000,
        }
    }

    /// No output before a source of `kind` has passed its tests.
    #[must_use]
    pub const fn require(mut self, kind: Kind) -> Self {
        self.required = self.required.with(kind);
        self
    }

    /// How long to wait for slow sources once enough is credited.
    #[must_use]
    pub const fn patience_ms(mut self, milliseconds: u64) -> Self {
        self.patience_ms = milliseconds;
        self
    }

    /// When to give up with an error.
    #[must_use]
    pub const fn deadline_ms(mut self, milliseconds: u64) -> Self {
        self.deadline_ms = milliseconds;
        self
    }

    /// What to do when a source fails for good.
    #[must_use]
    pub const fn on_failure(mut self, on_failure: OnFailure) -> Self {
        self.on_failure = on_failure;
        self
    }

    /// How often each source gives Fortuna an event, and how often the generator is reseeded whole.
    #[must_use]
    pub const fn reseed_ms(mut self, event: u64, reseed: u64) -> Self {
        self.event_ms = event;
        self.reseed_ms = reseed;
        self
    }

    /// Lifts the cap on what the CPU's instructions may contribute: the whole seed then rests on their maker.
    #[must_use]
    pub const fn dangerous_trust_cpu_alone(mut self) -> Self {
        self.cpu_alone = true;
        self
    }
}

impl Default for Policy {
    fn default() -> Self {
        Self::new()
    }
}
