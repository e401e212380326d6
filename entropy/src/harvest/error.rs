//! Why a harvest gives no generator.

use core::fmt;

use crate::source::{Kind, SourceError};

/// Why there is no seeded generator, or why the one there is must not be used any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HarvestError {
    /// The policy requires a kind of source that is not there or was taken out.
    RequiredMissing {
        /// The kind.
        kind: Kind,
        /// Why it was taken out; `None` if no such source is in the list.
        why: Option<SourceError>,
    },
    /// A source failed and the policy says stop.
    SourceFailed {
        /// The source.
        name: &'static str,
        /// What happened.
        why: SourceError,
    },
    /// Every source has given what it can or was taken out, and it is not enough.
    NotEnough {
        /// Bits credited.
        credited_bits: u32,
    },
    /// The policy's deadline passed.
    Deadline {
        /// Bits credited until then.
        credited_bits: u32,
        /// A required kind that had not passed its tests.
        missing: Option<Kind>,
    },
    /// The last source was taken out in operation, and the policy says stop.
    NoSourceLeft,
    /// The harvest has given its generator already.
    AlreadySeeded,
    /// There is nothing to reseed: the harvest has not given a generator.
    NotSeeded,
    /// The generator refused the seed.
    Generator(nocrypto::Error),
}

impl HarvestError {
    /// A stable code for logs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::RequiredMissing { .. } => "ENT-0001",
            Self::SourceFailed { .. } => "ENT-0002",
            Self::NotEnough { .. } => "ENT-0003",
            Self::Deadline { .. } => "ENT-0004",
            Self::NoSourceLeft => "ENT-0005",
            Self::AlreadySeeded => "ENT-0006",
            Self::NotSeeded => "ENT-0007",
            Self::Generator(_) => "ENT-0008",
        }
    }
}

impl fmt::Display for HarvestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RequiredMissing { kind, why: Some(why) } => {
                write!(f, "the policy requires the {kind} as a source of entropy, which was taken out: {why}")
            }
            Self::RequiredMissing { kind, why: None } => {
                write!(f, "the policy requires the {kind} as a source of entropy, which this machine lacks")
            }
            Self::SourceFailed { name, why } => {
                write!(f, "the entropy source {name} failed and the policy says stop: {why}")
            }
            Self::NotEnough { credited_bits } => write!(
                f,
                "only {credited_bits} of 256 bits of entropy are credited and no source is left; add a source"
            ),
            Self::Deadline { credited_bits, missing: None } => write!(
                f,
                "only {credited_bits} of 256 bits of entropy are credited at the deadline; add a source or wait longer"
            ),
            Self::Deadline { missing: Some(kind), .. } => {
                write!(f, "the required {kind} had not passed its tests at the deadline; see the status")
            }
            Self::NoSourceLeft => {
                f.write_str("every entropy source was taken out; see the status for the reasons")
            }
            Self::AlreadySeeded => f.write_str("this harvest has given its generator already"),
            Self::NotSeeded => f.write_str("this harvest has not given a generator yet"),
            Self::Generator(error) => write!(f, "the generator refused: {error}"),
        }
    }
}

impl core::error::Error for HarvestError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            Self::RequiredMissing { why: Some(why), .. } | Self::SourceFailed { why, .. } => Some(why),
            Self::Generator(error) => Some(error),
            Self::RequiredMissing { why: None, .. }
            | Self::NotEnough { .. }
            | Self::Deadline { .. }
            | Self::NoSourceLeft
            | Self::AlreadySeeded
            | Self::NotSeeded => None,
        }
    }
}
