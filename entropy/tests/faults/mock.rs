//! Sources with a fault, and a clock of one millisecond a round.

use nocrypto_entropy::harvest::{Condition, Harvest, HarvestError, Policy, Sources, Status};
use nocrypto_entropy::health::{MinEntropy, START_UP_CONDITIONED, START_UP_RAW};
use nocrypto_entropy::source::{Claim, Kind, SAMPLE_LEN, Sample, Source, SourceError};

/// SplitMix64: noise for tests.
#[derive(Clone)]
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn word(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub(crate) fn byte(&mut self) -> u8 {
        (self.word() >> 33) as u8
    }
}

/// What a mocked source does from a given byte on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Fault {
    None,
    Stuck,
    /// One value half of the time.
    Biased,
    Periodic(usize),
    NineTenthsDead,
    Text,
    Pending,
    Error,
    /// More credit than it claims.
    Boasts,
}

/// A source that is good for `good` bytes and then has a fault.
pub(crate) struct Mock {
    pub(crate) kind: Kind,
    pub(crate) dice: Dice,
    pub(crate) fault: Fault,
    pub(crate) good: usize,
    pub(crate) given: usize,
}

impl Mock {
    pub(crate) fn new(kind: Kind, fault: Fault, good: usize) -> Self {
        Self { kind, dice: Dice(good as u64), fault, good, given: 0 }
    }

    fn is_bad(&self) -> bool {
        self.given >= self.good
    }
}

impl Source for Mock {
    fn name(&self) -> &'static str {
        "mock"
    }
    fn kind(&self) -> Kind {
        self.kind
    }
    fn claim(&self) -> Claim {
        if self.kind == Kind::Jitter {
            Claim { start_up: START_UP_RAW, tested: MinEntropy::new(1, 1), credit_millibits: 333 }
        } else {
            Claim { start_up: START_UP_CONDITIONED, tested: MinEntropy::new(8, 1), credit_millibits: 4_000 }
        }
    }
    fn sample(&mut self, _now_ms: u64, sample: &mut Sample) -> Result<(), SourceError> {
        for _ in 0..SAMPLE_LEN {
            let good = self.dice.byte();
            let byte = match self.fault {
                _ if !self.is_bad() => good,
                Fault::None | Fault::Boasts => good,
                Fault::Stuck => 0x42,
                Fault::Biased => {
                    if self.dice.byte() < 192 {
                        7
                    } else {
                        good
                    }
                }
                Fault::Periodic(period) => ((self.given % period) * 37) as u8,
                Fault::NineTenthsDead => {
                    if self.dice.byte() < 230 {
                        0
                    } else {
                        good
                    }
                }
                Fault::Text => {
                    b"[ 1.23] eth0: link is up, 1000 Mbit/s, full duplex\r\n"[self.dice.word() as usize % 52]
                }
                Fault::Pending => return Err(SourceError::Pending),
                Fault::Error => return Err(SourceError::Os),
            };
            self.given += 1;
            let credit = if self.fault == Fault::Boasts { u32::MAX } else { self.claim().credit_millibits };
            sample.push(byte, credit);
        }
        Ok(())
    }
}

/// Runs a start on a clock of one millisecond a round.
pub(crate) fn start<S: Sources>(
    sources: S,
    policy: Policy,
) -> (Result<nocrypto::SeededRng, HarvestError>, Harvest<S>) {
    let mut now = 0;
    let mut harvest = Harvest::new(sources, policy);
    let result = harvest.start(|_| {
        now += 1;
        now
    });
    (result, harvest)
}

pub(crate) fn condition(status: &Status, index: usize) -> Condition {
    status.sources().nth(index).expect("a line").condition
}
