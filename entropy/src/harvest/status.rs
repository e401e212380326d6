//! One value that says how the harvest stands; its `Display` is the boot log.

use core::fmt;

use super::sources::MAX_SOURCES;
use crate::source::{Kind, SourceError};

/// How a source stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Condition {
    /// Its start-up test is not complete: it is not credited.
    Starting,
    /// It passed its start-up test and every test since.
    Passed,
    /// It was taken out.
    Out(SourceError),
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Starting => f.pad("starting"),
            Self::Passed => f.pad("passed"),
            Self::Out(_) => f.pad("OUT"),
        }
    }
}

/// One source's line.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct SourceStatus {
    /// The source's short name.
    pub name: &'static str,
    /// What sort of source it is.
    pub kind: Kind,
    /// How it stands.
    pub condition: Condition,
    /// Its newest failure, also when it has recovered.
    pub last_failure: Option<SourceError>,
    /// Bits that it was credited for the first seed, before the cap on CPU instructions.
    pub credited_bits: u32,
    /// Bytes that it gave in all.
    pub bytes: u64,
    /// Failures in all.
    pub failures: u32,
    /// Attempts that were repeated because the hardware was not ready.
    pub retries: u64,
    /// Events that it gave to Fortuna's pools.
    pub events: u64,
}

/// How a harvest stands: [`Status::sources`] and the whole.
#[derive(Clone, Debug)]
pub struct Status {
    pub(super) sources: [Option<SourceStatus>; MAX_SOURCES],
    pub(super) credited_bits: u32,
    pub(super) seeded_after_ms: Option<u64>,
    pub(super) reseeds: u64,
    pub(super) cpu_alone: bool,
}

impl Status {
    /// The sources, in the order of their list.
    pub fn sources(&self) -> impl Iterator<Item = &SourceStatus> {
        self.sources.iter().flatten()
    }

    /// Bits credited in all: of the seed once there is one, so far before.
    pub const fn credited_bits(&self) -> u32 {
        self.credited_bits
    }

    /// How long seeding took, once it is done.
    pub const fn seeded_after_ms(&self) -> Option<u64> {
        self.seeded_after_ms
    }

    /// Reseeds since the seed, by time and from Fortuna's pools, as of the last poll.
    pub const fn reseeds(&self) -> u64 {
        self.reseeds
    }
}

/// A heading, one line a source, one line for the whole; no newline at the end.
impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:<12} {:<9} {:>6} {:>9} {:>8} {:>7} {:>7}",
            "entropy", "health", "bits", "bytes", "failures", "retries", "events"
        )?;
        for source in self.sources() {
            write!(
                f,
                "{:<12} {:<9} {:>6} {:>9} {:>8} {:>7} {:>7}",
                source.name,
                source.condition,
                source.credited_bits,
                source.bytes,
                source.failures,
                source.retries,
                source.events
            )?;
            match source.last_failure {
                Some(failure) => writeln!(f, "  {failure} ({})", failure.code())?,
                None => writeln!(f)?,
            }
        }
        match self.seeded_after_ms {
            Some(after) => write!(
                f,
                "seeded with {} credited bits after {after} ms, {} reseeds",
                self.credited_bits, self.reseeds
            )?,
            None => write!(f, "not seeded: {} of 256 bits credited", self.credited_bits)?,
        }
        if self.cpu_alone {
            f.write_str("; WARNING: the policy trusts CPU instructions alone")?;
        }
        Ok(())
    }
}
