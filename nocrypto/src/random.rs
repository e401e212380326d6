//! Where random bytes come from: [`SeededRng`], the one generator, concrete and seeded by construction.
//!
//! [`RandomSource`] is sealed: no foreign generator becomes one. Does not read a clock, the system or the CPU's
//! generator: the crate `nocrypto-entropy` does and calls [`Fortuna::seed`](crate::rng::fortuna::Fortuna::seed).
//!
//! Timing: constant in state and seeds; lengths and times are public.

use core::fmt;

use crate::{Error, Secret, rng::fortuna::Fortuna};

#[cfg(feature = "rand_core")]
mod rand_core;

mod sealed {
    /// Keeps [`super::RandomSource`] to this crate.
    pub trait Sealed {}
}

/// A source of random bytes that keys may be made of. Only generators of this crate are one.
pub trait RandomSource: sealed::Sealed {
    /// Fills `out`, or leaves it alone and says why.
    fn fill(&mut self, out: &mut [u8]) -> Result<(), Error>;
}

/// A generator that was seeded with at least 256 bits: holding one is the proof.
///
/// Everything that needs randomness borrows it. There is no `Clone`: two equal generators would give equal keys.
/// The value is about 4 KiB and moves when it is returned or stored, which leaves a copy of its state behind; put
/// it in its place early and lend it from there. Each request replaces the key, so an old copy does not predict
/// what the new place has mixed in since. Wiped on drop.
///
/// ```
/// # use nocrypto::{SeededRng, Secret};
/// # let mut rng = SeededRng::dangerous_from_fixed_seed(&[7; 32]); // programs: nocrypto_entropy::os_seeded()
/// let mut key = Secret::<32>::zeroed();
/// rng.fill_secret(&mut key)?;
/// # Ok::<(), nocrypto::Error>(())
/// ```
pub struct SeededRng {
    fortuna: Fortuna,
}

impl SeededRng {
    /// Only Fortuna's own checks lead here.
    pub(crate) fn from_fortuna(fortuna: Fortuna) -> Self {
        Self { fortuna }
    }

    #[cfg(test)]
    pub(crate) fn fortuna_mut(&mut self) -> &mut Fortuna {
        &mut self.fortuna
    }

    /// The same bytes on every run: for known answers, replay and tests. Keys made from it are worthless.
    pub fn dangerous_from_fixed_seed(seed: &[u8; 32]) -> Self {
        Self { fortuna: Fortuna::from_seed_bytes(seed) }
    }

    /// Fills `out`, of any length. Reseeds first if the pools hold enough; the key is replaced after every 2^20
    /// bytes and at the end, so that this output cannot be computed from the state that remains.
    pub fn fill(&mut self, out: &mut [u8]) -> Result<(), Error> {
        self.fortuna.fill(out)
    }

    /// Fills a secret in place.
    pub fn fill_secret<const N: usize>(&mut self, out: &mut Secret<N>) -> Result<(), Error> {
        self.fill(out.expose_mut())
    }

    /// Takes in an event of a source at a time of the caller's monotonic clock, in milliseconds.
    ///
    /// The events of a source go round the 32 pools. Earlier times than seen before count as the latest. More than
    /// 32 bytes are hashed first.
    pub fn add_event(&mut self, source: u8, data: &[u8], now_ms: u64) {
        self.fortuna.add_event(source, data, now_ms);
    }

    /// Hashes `data` into the key at once, credited with nothing: a process or machine number, a counter, a time.
    /// After a fork or a clone of the machine, equal states that mix in different data differ.
    pub fn mix_request(&mut self, data: &[u8]) {
        self.fortuna.mix_request(data);
    }

    /// How often the pools have reseeded it, the first seed not counted.
    pub fn reseeds(&self) -> u64 {
        self.fortuna.reseeds()
    }
}

impl sealed::Sealed for SeededRng {}

impl RandomSource for SeededRng {
    fn fill(&mut self, out: &mut [u8]) -> Result<(), Error> {
        self.fill(out)
    }
}

impl fmt::Debug for SeededRng {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SeededRng").field("reseeds", &self.reseeds()).finish_non_exhaustive()
    }
}
