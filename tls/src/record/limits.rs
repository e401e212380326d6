//! Bounds of the record layer: lengths, how much one set of keys may protect, how much idle talk is tolerated.

use crate::error::PeerFault;

/// RFC 5246 §6.2.1: the most plaintext in one record.
pub(crate) const MAX_PLAINTEXT: u16 = 1 << 14;

/// RFC 9846 §5.5: 2^24.5 full records of AES-GCM under one key keep the attacker's advantage below 2^-57.
/// TLS 1.2 cannot change its keys without a renegotiation, so there the connection ends.
pub(crate) const SEAL_LIMIT: u64 = 23_726_566;

/// Warnings in a row that bring nothing.
pub(crate) const MAX_WARNINGS: u8 = 4;
/// Empty records in a row.
pub(crate) const MAX_EMPTY_RECORDS: u8 = 32;

/// Counts records that bring nothing; every record that brings something starts anew.
#[derive(Debug, Default)]
pub(crate) struct IdleBudget {
    warnings: u8,
    empty_records: u8,
}

impl IdleBudget {
    pub(crate) fn progress(&mut self) {
        *self = Self::default();
    }

    /// A warning alert, or a request to renegotiate.
    pub(crate) fn warning(&mut self) -> Result<(), PeerFault> {
        count(&mut self.warnings, MAX_WARNINGS)
    }

    pub(crate) fn empty_record(&mut self) -> Result<(), PeerFault> {
        count(&mut self.empty_records, MAX_EMPTY_RECORDS)
    }
}

fn count(counter: &mut u8, limit: u8) -> Result<(), PeerFault> {
    if *counter >= limit {
        return Err(PeerFault::TooManyIdleRecords { limit });
    }
    *counter = counter.saturating_add(1);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_progress_starts_anew() {
        let mut budget = IdleBudget::default();
        for _ in 0..2 {
            for _ in 0..MAX_WARNINGS {
                budget.empty_record().unwrap();
                budget.warning().unwrap();
            }
            assert_eq!(budget.warning(), Err(PeerFault::TooManyIdleRecords { limit: MAX_WARNINGS }));
            budget.progress();
        }
        for _ in 0..MAX_EMPTY_RECORDS {
            budget.empty_record().unwrap();
        }
        assert!(budget.empty_record().is_err());
    }
}
