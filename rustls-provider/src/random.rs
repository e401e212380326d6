//! The generators behind the provider: rustls' traits hand none over, so that this file has the one global of the crate.
//!
//! Places for idle generators, each behind a lock that is held only to take one or put it back and is never waited for:
//! one that a fork left held in the child is passed by. About as many generators are seeded as were ever in use at once.
//! Before each use one takes in fresh bytes of the operating system: two processes or machines with equal copies, after
//! a fork or from a snapshot, part there. Does not fall back to anything on failure.
//!
//! Timing: constant in the state; how many generators are idle is public.

use std::sync::Mutex;
use std::time::Instant;

use nocrypto::SeededRng;
use nocrypto_entropy::harvest::{Harvest, HarvestError, Platform, Policy};
use nocrypto_entropy::os::Os;
use nocrypto_entropy::source::{Kind, Sample, Source};
use rustls::crypto::GetRandomFailed;

/// Generators beyond these places are dropped after use. Nothing allocates, frees or panics under a lock.
static IDLE: [Mutex<Option<Box<Generator>>>; 128] = [const { Mutex::new(None) }; 128];

/// Lends a generator to `work`. A generator that cannot be freshened is dropped, and the next use seeds another.
pub(crate) fn with<T>(work: impl FnOnce(&mut SeededRng) -> T) -> Result<T, GetRandomFailed> {
    let mut generator = match IDLE.iter().find_map(|place| place.try_lock().ok()?.take()) {
        Some(generator) => generator,
        None => Generator::seeded().map_err(|_| GetRandomFailed)?,
    };
    generator.freshen()?;
    let result = work(&mut generator.rng);
    let empty = IDLE.iter().filter_map(|place| place.try_lock().ok()).find(|place| place.is_none());
    if let Some(mut place) = empty {
        *place = Some(generator);
    }
    Ok(result)
}

struct Generator {
    rng: SeededRng,
    harvest: Harvest<Platform>,
    started: Instant,
}

impl Generator {
    /// The generator moves into its box; the copy on the way is worth nothing once [`Generator::freshen`] has run.
    fn seeded() -> Result<Box<Self>, HarvestError> {
        let started = Instant::now();
        let mut harvest = Harvest::new(Platform::detect(), Policy::new().require(Kind::Os));
        let rng = harvest.start(|_| milliseconds(started))?;
        Ok(Box::new(Self { rng, harvest, started }))
    }

    fn freshen(&mut self) -> Result<(), GetRandomFailed> {
        let mut sample = Sample::new();
        Os::new().sample(0, &mut sample).map_err(|_| GetRandomFailed)?;
        self.rng.mix_request(sample.bytes());
        self.harvest.poll(&mut self.rng, milliseconds(self.started)).map_err(|_| GetRandomFailed)
    }
}

fn milliseconds(since: Instant) -> u64 {
    u64::try_from(since.elapsed().as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn copy() -> Generator {
        let mut generator = *Generator::seeded().unwrap();
        // What a fork and a snapshot make: two generators in one state.
        generator.rng = SeededRng::dangerous_from_fixed_seed(&[7; 32]);
        generator
    }

    #[test]
    fn copies_of_one_state_part_at_the_next_use() {
        let bytes = |generator: &mut Generator| {
            let mut out = [0; 32];
            generator.rng.fill(&mut out).unwrap();
            out
        };
        let (mut parent, mut child) = (copy(), copy());
        assert_eq!(bytes(&mut parent), bytes(&mut child), "the test makes equal copies");
        parent.freshen().unwrap();
        child.freshen().unwrap();
        assert_ne!(bytes(&mut parent), bytes(&mut child));
    }

    #[test]
    fn nested_and_parallel_uses_have_generators_of_their_own() {
        let draw = || {
            with(|outer| {
                let mut out = [[0; 16]; 2];
                outer.fill(&mut out[0]).unwrap();
                with(|inner| inner.fill(&mut out[1])).unwrap().unwrap();
                out
            })
            .unwrap()
        };
        let threads: Vec<_> = (0..8).map(|_| std::thread::spawn(draw)).collect();
        let mut all: Vec<[u8; 16]> = threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), 16);
        assert!(IDLE.iter().any(|place| place.lock().unwrap().is_some()), "generators are kept");
        // As in the child of a process that forked while other threads were here: nobody will open these locks.
        let held: Vec<_> = IDLE.iter().map(|place| place.lock().unwrap()).collect();
        let more: std::collections::HashSet<[u8; 16]> = draw().into_iter().chain(draw()).collect();
        assert_eq!(more.len(), 4);
        drop(held);
    }

    #[test]
    fn a_panic_drops_the_generator() {
        assert!(std::panic::catch_unwind(|| with(|_| panic!("as a test"))).is_err());
        assert_eq!(with(|_| 3).map_err(|_| ()), Ok(3));
    }
}
