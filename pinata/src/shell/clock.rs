//! Both clocks of the operating system.

use std::time::{Instant, SystemTime, UNIX_EPOCH};

use nocrypto_flow::Now;
use pki_types::UnixTime;

/// Counts from its creation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clock(Instant);

impl Clock {
    pub(crate) fn start() -> Self {
        Self(Instant::now())
    }

    /// Milliseconds since the start.
    pub(crate) fn monotonic_ms(self) -> u64 {
        u64::try_from(self.0.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    /// Wall-clock and monotonic time. A wall clock before 1970 is no clock.
    pub(crate) fn now(self) -> Now {
        let unix = SystemTime::now().duration_since(UNIX_EPOCH).ok().map(UnixTime::since_unix_epoch);
        Now { unix, monotonic_ms: self.monotonic_ms() }
    }
}
