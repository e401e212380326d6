//! The operating system's generator as a source, through `getrandom` (feature `os`).
//!
//! Does not trust every system: where the call is known to fall back to a weak generator it is credited nothing.

use zeroize::Zeroize;

use crate::health::{MinEntropy, WINDOW};
use crate::source::{Claim, Kind, SAMPLE_LEN, Sample, Source, SourceError};

/// Full entropy, as the systems document it. Hermit's call falls back to a 31-bit generator where RDSEED is missing.
const CREDIT_MILLIBITS: u32 = if cfg!(target_os = "hermit") { 0 } else { 8_000 };

/// The operating system's generator. Blocks only where the system itself is not seeded yet.
#[derive(Debug, Default)]
pub struct Os(());

impl Os {
    /// The source; nothing is opened.
    pub const fn new() -> Self {
        Self(())
    }
}

impl Source for Os {
    fn name(&self) -> &'static str {
        "os"
    }

    fn kind(&self) -> Kind {
        Kind::Os
    }

    fn claim(&self) -> Claim {
        Claim { start_up: WINDOW, tested: MinEntropy::new(8, 1), credit_millibits: CREDIT_MILLIBITS }
    }

    fn sample(&mut self, _now_ms: u64, sample: &mut Sample) -> Result<(), SourceError> {
        let mut bytes = [0; SAMPLE_LEN];
        let result = getrandom::fill(&mut bytes);
        if result.is_ok() {
            bytes.iter().for_each(|byte| sample.push(*byte, CREDIT_MILLIBITS));
        }
        bytes.zeroize();
        result.map_err(|_| SourceError::Os)
    }
}
