//! Counters since the start, as JSON. No addresses.

use alloc::collections::BTreeMap;
use core::fmt;

use crate::door::Kind;
use crate::report::Event;

/// What happened so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Seconds since the start.
    pub uptime_s: u64,
    visits: BTreeMap<Kind, u64>,
    requests: u64,
    prizes: u64,
    /// By stable code; the codes are a closed set, so this does not grow for ever.
    failures: BTreeMap<&'static str, u64>,
}

impl Tally {
    /// A visitor came to a door.
    pub fn visited(&mut self, door: Kind) {
        bump(self.visits.entry(door).or_insert(0));
    }

    /// Something worth a log line happened.
    pub fn count(&mut self, event: &Event) {
        match event {
            Event::Served(_) => bump(&mut self.requests),
            Event::Paid { .. } => bump(&mut self.prizes),
            Event::Failed(failure) => bump(self.failures.entry(failure.code()).or_insert(0)),
            Event::Left => {}
        }
    }

    /// Visits at all doors.
    pub fn visits(&self) -> u64 {
        self.visits.values().fold(0, |sum, count| sum.saturating_add(*count))
    }

    /// HTTP requests answered.
    pub fn requests(&self) -> u64 {
        self.requests
    }

    /// Prizes paid.
    pub fn prizes(&self) -> u64 {
        self.prizes
    }

    /// Failed visits.
    pub fn failed(&self) -> u64 {
        self.failures.values().fold(0, |sum, count| sum.saturating_add(*count))
    }
}

fn bump(count: &mut u64) {
    *count = count.saturating_add(1);
}

/// A JSON object of numbers by name; the names need no escapes.
fn object<K: fmt::Display>(f: &mut fmt::Formatter<'_>, entries: &BTreeMap<K, u64>) -> fmt::Result {
    f.write_str("{")?;
    for (index, (name, count)) in entries.iter().enumerate() {
        write!(f, "{}\"{name}\":{count}", if index == 0 { "" } else { "," })?;
    }
    f.write_str("}")
}

/// The JSON object.
impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{{\"uptime_s\":{},\"visits\":", self.uptime_s)?;
        object(f, &self.visits)?;
        write!(f, ",\"requests\":{},\"prizes\":{},\"failures\":", self.requests, self.prizes)?;
        object(f, &self.failures)?;
        f.write_str("}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Failure, Reason};
    use alloc::string::ToString;

    #[test]
    fn json() {
        let mut tally = Tally { uptime_s: 5, ..Tally::default() };
        assert_eq!(tally.to_string(), r#"{"uptime_s":5,"visits":{},"requests":0,"prizes":0,"failures":{}}"#);
        tally.visited(Kind::Http);
        tally.visited(Kind::TlsServer);
        tally.visited(Kind::TlsServer);
        tally.count(&Event::Failed(Failure::Own(Reason::TooManyInAll)));
        tally.count(&Event::Left);
        assert_eq!(
            tally.to_string(),
            r#"{"uptime_s":5,"visits":{"http":1,"tls-server":2},"requests":0,"prizes":0,"failures":{"PIN-0102":1}}"#
        );
        assert_eq!((tally.visits(), tally.failed()), (3, 1));
    }
}
