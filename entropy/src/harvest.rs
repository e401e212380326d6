//! From sources to the seeded generator: the only caller of `Fortuna::seed`.
//!
//! Every byte is health-tested here, credited in min-entropy, and conditioned by SHA-512 (vetted: SP 800-90B §3.1.5.1).
//! A generator comes out only with 256 bits from sources that passed; afterwards [`Harvest::poll`] feeds Fortuna's
//! pools and reseeds. A failing source is taken out and said so. Reads no clock: the caller gives the time.
//!
//! Timing: constant in the bytes but for the health tests.

mod error;
mod policy;
mod sources;
mod status;

use core::fmt;

use nocrypto::hash::Hash;
use nocrypto::hash::sha512::Sha512;
use nocrypto::rng::fortuna::{Fortuna, SeedMaterial};
use nocrypto::{Secret, SeededRng};

pub use error::HarvestError;
pub use policy::{OnFailure, Policy};
pub use sources::{MAX_SOURCES, Member, Platform, Sources};
pub use status::{Condition, SourceStatus, Status};

use crate::health::Health;
use crate::source::{Claim, Kind, Sample, SourceError};

/// Bits that a seed needs.
const SEED_MILLIBITS: u32 = 256_000;
/// Bits that each source is asked for at start: 64 more than the output, as SP 800-90C wants for full entropy.
const SOURCE_MILLIBITS: u32 = 320_000;
/// Most bits of a seed that rest on CPU instructions.
const CPU_MILLIBITS: u32 = 128_000;
/// Bytes after which a source at start is not asked for more, whatever its credit.
const SOURCE_BYTES: u64 = 16 * 1024;
/// Failures in a row, without a complete start-up test between them, after which a source is taken out.
const FAILURES: u32 = 3;
/// Bits and samples behind one event for Fortuna: two events in pool 0 (68 bytes) are a reseed of 256 bits.
const EVENT_MILLIBITS: u32 = 128_000;
const EVENT_SAMPLES: usize = 8;
const EVENT_LEN: usize = 32;
/// What the conditioner hashes first; then source, length and bytes of each sample.
const LABEL: &[u8] = b"nocrypto entropy harvest 1";

/// A constant, so that a new harvest is built in its place and not copied there.
const NO_SLOTS: [Option<Slot>; MAX_SOURCES] = [const { None }; MAX_SOURCES];

/// What the harvest knows about the source at one index.
struct Slot {
    name: &'static str,
    kind: Kind,
    claim: Claim,
    health: Health,
    condition: Condition,
    last_failure: Option<SourceError>,
    failures: u32,
    failures_in_row: u32,
    /// Credit for the next seed; counts only while the source has passed.
    millibits: u32,
    /// Credit in the first seed.
    seed_millibits: u32,
    bytes: u64,
    retries: u64,
    events: u64,
}

impl Slot {
    const fn is_out(&self) -> bool {
        matches!(self.condition, Condition::Out(_))
    }

    /// Whether the source has given what is asked for at start.
    const fn is_done(&self) -> bool {
        match self.condition {
            Condition::Out(_) => true,
            Condition::Starting => false,
            Condition::Passed => {
                self.millibits >= SOURCE_MILLIBITS
                    || self.claim.credit_millibits == 0
                    || self.bytes >= SOURCE_BYTES
            }
        }
    }
}

enum Phase {
    New,
    Starting,
    Seeded,
    Stopped(HarvestError),
}

/// A harvest over the list `S` of sources.
///
/// ```
/// # #[cfg(feature = "os")] {
/// use nocrypto_entropy::harvest::{Harvest, Platform, Policy};
///
/// let started = std::time::Instant::now();
/// let mut clock = || started.elapsed().as_millis() as u64;
/// let mut harvest = Harvest::new(Platform::detect(), Policy::new());
/// let mut rng = harvest.start(|_sources| clock())?;
/// println!("{}", harvest.status());
///
/// let mut key = [0; 32];
/// rng.fill(&mut key)?;
/// harvest.poll(&mut rng, clock())?;       // now and then: in an event loop, on a timer
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Harvest<S> {
    sources: S,
    policy: Policy,
    phase: Phase,
    slots: [Option<Slot>; MAX_SOURCES],
    conditioner: Sha512,
    sample: Sample,
    started_ms: u64,
    seeded_ms: u64,
    seed_millibits: u32,
    event_ms: u64,
    reseed_ms: u64,
    reseeds: u64,
    timed_reseeds: u64,
}

impl<S: Sources> Harvest<S> {
    /// A harvest that has not begun: no source is touched.
    pub fn new(sources: S, policy: Policy) -> Self {
        let mut conditioner = Sha512::new();
        conditioner.update(LABEL);
        Self {
            sources,
            policy,
            phase: Phase::New,
            slots: NO_SLOTS,
            conditioner,
            sample: Sample::new(),
            started_ms: 0,
            seeded_ms: 0,
            seed_millibits: 0,
            event_ms: 0,
            reseed_ms: 0,
            reseeds: 0,
            timed_reseeds: 0,
        }
    }

    /// The sources: a channel among them is fed here.
    pub fn sources_mut(&mut self) -> &mut S {
        &mut self.sources
    }

    /// Harvests until there is a seeded generator. `clock` gives milliseconds that go on, and is called between
    /// rounds: the place to feed a channel or to sleep. The generator moves out; the copy on the way is not wiped.
    ///
    /// # Errors
    /// See [`HarvestError`]; with a clock that goes on, at the policy's deadline at the latest.
    pub fn start(&mut self, mut clock: impl FnMut(&mut S) -> u64) -> Result<SeededRng, HarvestError> {
        loop {
            let now_ms = clock(&mut self.sources);
            if self.round(now_ms)? {
                return self.seed(now_ms);
            }
            core::hint::spin_loop();
        }
    }

    /// One round: each source that is not done gives one sample. `None`: not seeded yet, call again.
    ///
    /// # Errors
    /// See [`HarvestError`]; a harvest that stopped stays stopped.
    pub fn step(&mut self, now_ms: u64) -> Result<Option<SeededRng>, HarvestError> {
        if self.round(now_ms)? { self.seed(now_ms).map(Some) } else { Ok(None) }
    }

    /// Keeps `rng` fresh: an event from each source for Fortuna's pools, and a whole reseed when it is due. Cheap
    /// when nothing is due; call it at least every few seconds.
    ///
    /// # Errors
    /// When a source failed and the policy says stop: `rng` must not be used any more, and every later call says so.
    pub fn poll(&mut self, rng: &mut SeededRng, now_ms: u64) -> Result<(), HarvestError> {
        match self.phase {
            Phase::Seeded => {}
            Phase::New | Phase::Starting => return Err(HarvestError::NotSeeded),
            Phase::Stopped(error) => return Err(error),
        }
        if now_ms.saturating_sub(self.event_ms) >= self.policy.event_ms {
            self.event_ms = now_ms;
            for index in 0..MAX_SOURCES {
                if self.slot(index).is_some_and(|slot| !slot.is_out()) {
                    self.give_event(index, rng, now_ms);
                }
            }
            self.check_failures().inspect_err(|error| self.phase = Phase::Stopped(*error))?;
        }
        if now_ms.saturating_sub(self.reseed_ms) >= self.policy.reseed_ms
            && self.millibits() >= SEED_MILLIBITS
        {
            self.reseed_ms = now_ms;
            // The same step as a reseed from the pools: the new key is a hash of the old one and of 64 bytes that are
            // credited with 256 bits or more at once, so that it cannot be guessed piece by piece.
            let (seed, _) = self.take_seed();
            rng.mix_request(seed.expose());
            self.timed_reseeds = self.timed_reseeds.saturating_add(1);
        }
        self.reseeds = rng.reseeds().saturating_add(self.timed_reseeds);
        Ok(())
    }

    /// How everything stands.
    pub fn status(&self) -> Status {
        let is_seeded = match self.phase {
            Phase::Seeded => true,
            Phase::Stopped(_) => self.seed_millibits > 0,
            Phase::New | Phase::Starting => false,
        };
        let mut sources = [None; MAX_SOURCES];
        for (line, slot) in sources.iter_mut().zip(&self.slots) {
            *line = slot.as_ref().map(|slot| SourceStatus {
                name: slot.name,
                kind: slot.kind,
                condition: slot.condition,
                last_failure: slot.last_failure,
                credited_bits: (if is_seeded { slot.seed_millibits } else { counted(slot) }) / 1_000,
                bytes: slot.bytes,
                failures: slot.failures,
                retries: slot.retries,
                events: slot.events,
            });
        }
        Status {
            sources,
            credited_bits: (if is_seeded { self.seed_millibits } else { self.millibits() }) / 1_000,
            seeded_after_ms: is_seeded.then(|| self.seeded_ms.saturating_sub(self.started_ms)),
            reseeds: self.reseeds,
            cpu_alone: self.policy.cpu_alone,
        }
    }

    /// One sample of each source that is not done. `true`: it is time to seed. Its stack is gone when seeding begins.
    #[inline(never)]
    fn round(&mut self, now_ms: u64) -> Result<bool, HarvestError> {
        match self.phase {
            Phase::New => {
                self.started_ms = now_ms;
                self.phase = Phase::Starting;
                self.start_sources(now_ms);
            }
            Phase::Starting => {}
            Phase::Seeded => return Err(HarvestError::AlreadySeeded),
            Phase::Stopped(error) => return Err(error),
        }
        for index in 0..MAX_SOURCES {
            if self.slot(index).is_some_and(|slot| !slot.is_done()) {
                self.sample_into_conditioner(index, now_ms, None);
            }
        }
        self.decide(now_ms).inspect_err(|error| self.phase = Phase::Stopped(*error))
    }

    fn slot(&self, index: usize) -> Option<&Slot> {
        self.slots.get(index).and_then(Option::as_ref)
    }

    fn start_sources(&mut self, now_ms: u64) {
        for (index, slot) in self.slots.iter_mut().enumerate() {
            let Some(source) = self.sources.at(index) else { continue };
            let result = source.start(now_ms);
            let claim = source.claim();
            let error = result.err().filter(|error| *error != SourceError::Pending);
            *slot = Some(Slot {
                name: source.name(),
                kind: source.kind(),
                claim,
                health: Health::new(claim.tested, claim.start_up),
                condition: error.map_or(Condition::Starting, Condition::Out),
                last_failure: error,
                failures: u32::from(error.is_some()),
                failures_in_row: 0,
                millibits: 0,
                seed_millibits: 0,
                bytes: 0,
                retries: source.retries(),
                events: 0,
            });
        }
    }

    /// One sample of one source, tested, into the conditioner (and `event`). Returns its credit, or `None` if there
    /// was no sample or it failed.
    fn sample_into_conditioner(
        &mut self,
        index: usize,
        now_ms: u64,
        event: Option<&mut Sha512>,
    ) -> Option<u32> {
        let source = self.sources.at(index)?;
        let slot = self.slots.get_mut(index)?.as_mut()?;
        self.sample.clear();
        let mut result = source.sample(now_ms, &mut self.sample);
        // What the source gave before it failed is tested too: two tests may know more than one.
        for byte in self.sample.bytes() {
            if let Err(failure) = slot.health.check(*byte) {
                result = Err(SourceError::Health(failure));
                if SourceError::Health(failure).is_permanent() {
                    break;
                }
            }
        }
        slot.retries = source.retries();
        let len = u32::try_from(self.sample.bytes().len()).unwrap_or(0);
        let outcome = match result {
            Ok(()) => {
                slot.bytes = slot.bytes.saturating_add(u64::from(len));
                // A source's word on its credit is not taken beyond its claim.
                let credit =
                    self.sample.credit_millibits().min(slot.claim.credit_millibits.saturating_mul(len));
                slot.millibits = slot.millibits.saturating_add(credit);
                if slot.health.has_started() {
                    slot.condition = Condition::Passed;
                    slot.failures_in_row = 0;
                }
                for hash in [Some(&mut self.conditioner), event].into_iter().flatten() {
                    hash.update(&[source_number(index)]);
                    hash.update(&len.to_le_bytes());
                    hash.update(self.sample.bytes());
                }
                Some(if slot.condition == Condition::Passed { credit } else { 0 })
            }
            Err(SourceError::Pending) => None,
            Err(error) => {
                // The whole credit is in doubt, not only this block: the window began before it.
                slot.millibits = 0;
                slot.failures = slot.failures.saturating_add(1);
                slot.failures_in_row = slot.failures_in_row.saturating_add(1);
                slot.last_failure = Some(error);
                if error.is_permanent() || slot.failures_in_row >= FAILURES {
                    slot.condition = Condition::Out(error);
                } else {
                    slot.condition = Condition::Starting;
                    source.restart();
                    slot.claim = source.claim();
                    // The source's own test may have failed where ours have not.
                    slot.health.restart();
                }
                None
            }
        };
        self.sample.clear();
        outcome
    }

    /// Samples one source until the credit of an event is there, and gives Fortuna the digest.
    fn give_event(&mut self, index: usize, rng: &mut SeededRng, now_ms: u64) {
        let mut event = Sha512::new();
        let mut millibits = 0u32;
        let mut given = 0usize;
        for _ in 0..EVENT_SAMPLES {
            let Some(credit) = self.sample_into_conditioner(index, now_ms, Some(&mut event)) else { break };
            millibits = millibits.saturating_add(credit);
            given = given.saturating_add(1);
            if millibits >= EVENT_MILLIBITS {
                break;
            }
        }
        let Some(slot) = self.slots.get_mut(index).and_then(Option::as_mut) else { return };
        // Nothing from a source under suspicion: it would fill the pools without entropy.
        if given == 0 || slot.condition != Condition::Passed {
            return;
        }
        slot.events = slot.events.saturating_add(1);
        let mut digest = Secret::<64>::zeroed();
        event.finish_into(digest.expose_mut());
        let (data, _) = digest.expose().split_at(EVENT_LEN);
        rng.add_event(source_number(index), data, now_ms);
    }

    /// Credit of the sources that passed, that of CPU instructions capped.
    fn millibits(&self) -> u32 {
        let of = |is_cpu: bool| {
            let slots = self.slots.iter().flatten().filter(|slot| (slot.kind == Kind::Cpu) == is_cpu);
            slots.map(counted).fold(0u32, u32::saturating_add)
        };
        let cpu = if self.policy.cpu_alone { of(true) } else { of(true).min(CPU_MILLIBITS) };
        of(false).saturating_add(cpu)
    }

    /// Whether to seed now, wait for more, or give up.
    fn decide(&self, now_ms: u64) -> Result<bool, HarvestError> {
        if self.policy.on_failure == OnFailure::Stop {
            self.check_failures()?;
        }
        let missing = self.missing()?;
        let credited_bits = self.millibits() / 1_000;
        let is_enough = self.millibits() >= SEED_MILLIBITS && missing.is_none();
        let is_waiting = self.slots.iter().flatten().any(|slot| !slot.is_done());
        let waited_ms = now_ms.saturating_sub(self.started_ms);
        if is_enough && (!is_waiting || waited_ms >= self.policy.patience_ms.min(self.policy.deadline_ms)) {
            return Ok(true);
        }
        if !is_waiting {
            return Err(HarvestError::NotEnough { credited_bits });
        }
        if waited_ms >= self.policy.deadline_ms {
            return Err(HarvestError::Deadline { credited_bits, missing });
        }
        Ok(false)
    }

    /// A required kind that has not passed yet.
    fn missing(&self) -> Result<Option<Kind>, HarvestError> {
        let mut missing = None;
        for kind in self.policy.required.iter() {
            let mut why = None;
            let mut may_come = false;
            let mut has_passed = false;
            for slot in self.slots.iter().flatten().filter(|slot| slot.kind == kind) {
                match slot.condition {
                    Condition::Passed => has_passed = true,
                    Condition::Starting => may_come = true,
                    Condition::Out(error) => why = Some(error),
                }
            }
            if !has_passed && !may_come {
                return Err(HarvestError::RequiredMissing { kind, why });
            }
            if !has_passed {
                missing = Some(kind);
            }
        }
        Ok(missing)
    }

    /// What the policy says about sources that were taken out.
    fn check_failures(&self) -> Result<(), HarvestError> {
        match self.policy.on_failure {
            OnFailure::GoOn => Ok(()),
            OnFailure::StopWhenNoneLeft => {
                if self.slots.iter().flatten().all(Slot::is_out) {
                    return Err(HarvestError::NoSourceLeft);
                }
                Ok(())
            }
            OnFailure::Stop => {
                for slot in self.slots.iter().flatten() {
                    if let Condition::Out(why) = slot.condition {
                        return Err(HarvestError::SourceFailed { name: slot.name, why });
                    }
                }
                Ok(())
            }
        }
    }

    fn seed(&mut self, now_ms: u64) -> Result<SeededRng, HarvestError> {
        for slot in self.slots.iter_mut().flatten() {
            slot.seed_millibits = counted(slot);
        }
        self.seed_millibits = self.millibits();
        self.phase = Phase::Seeded;
        self.seeded_ms = now_ms;
        self.event_ms = now_ms;
        self.reseed_ms = now_ms;
        let (seed, bits) = self.take_seed();
        Fortuna::seed(SeedMaterial::new(seed.expose(), bits)).map_err(|error| {
            self.phase = Phase::Stopped(HarvestError::Generator(error));
            HarvestError::Generator(error)
        })
    }

    /// The conditioned bytes and their credit; collection begins anew.
    fn take_seed(&mut self) -> (Secret<64>, u32) {
        let bits = (self.millibits() / 1_000).min(512);
        for slot in self.slots.iter_mut().flatten() {
            slot.millibits = 0;
            slot.health.forget();
        }
        let mut seed = Secret::zeroed();
        self.conditioner.finish_into(seed.expose_mut());
        self.conditioner.update(LABEL);
        (seed, bits)
    }
}

/// The number of a source towards hashes and Fortuna.
fn source_number(index: usize) -> u8 {
    u8::try_from(index).unwrap_or(u8::MAX)
}

/// What a source counts for: nothing before it has passed.
fn counted(slot: &Slot) -> u32 {
    if slot.condition == Condition::Passed { slot.millibits } else { 0 }
}

impl<S> fmt::Debug for Harvest<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Harvest").field("policy", &self.policy).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::health::{MinEntropy, START_UP_CONDITIONED};
    use crate::source::Source;

    /// Good bytes, and an error at the given call.
    struct Once {
        calls: u32,
        fails_at: u32,
    }

    impl Source for Once {
        fn name(&self) -> &'static str {
            "once"
        }
        fn kind(&self) -> Kind {
            Kind::Device
        }
        fn claim(&self) -> Claim {
            Claim { start_up: START_UP_CONDITIONED, tested: MinEntropy::new(8, 1), credit_millibits: 4_000 }
        }
        fn sample(&mut self, _now_ms: u64, sample: &mut Sample) -> Result<(), SourceError> {
            self.calls = self.calls.saturating_add(1);
            if self.calls == self.fails_at {
                return Err(SourceError::Os);
            }
            for byte in Sha512::digest(&self.calls.to_le_bytes()) {
                sample.push(byte, 4_000);
            }
            Ok(())
        }
    }

    #[test]
    fn one_failure_takes_all_credit_back() {
        let mut harvest = Harvest::new((Once { calls: 0, fails_at: 2 },), Policy::new());
        let mut credit = || {
            let seeded = harvest.step(0).expect("no error yet").is_some();
            (harvest.status().credited_bits(), seeded)
        };
        assert_eq!(credit(), (256, false));
        assert_eq!(credit(), (0, false));
        assert_eq!(credit(), (256, false));
        assert_eq!(credit(), (512, true));
    }

    #[test]
    fn nothing_is_remembered_of_what_became_a_seed() {
        let mut harvest = Harvest::new((Once { calls: 0, fails_at: 0 },), Policy::new());
        assert!(harvest.step(0).expect("no error").is_none());
        let remembers =
            |harvest: &Harvest<_>| harvest.slot(0).is_some_and(|slot| slot.health.remembers_samples());
        assert!(remembers(&harvest));
        let mut rng = harvest.step(0).expect("no error").expect("seeded");
        assert!(!remembers(&harvest));
        harvest.poll(&mut rng, 70_000).expect("good");
        assert!(!remembers(&harvest), "nor of a reseed");
        assert_eq!(harvest.sample.bytes(), [0u8; 0]);
    }
}
