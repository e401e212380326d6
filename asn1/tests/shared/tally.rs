//! Counts of a verdict suite: a case is right, wrongly accepted, wrongly refused, or skipped for a listed reason.

use std::collections::BTreeMap;
use std::fmt::Debug;

use nocrypto_asn1::path::PathError;

pub(crate) struct Tally<Reason> {
    pub(crate) ok: u32,
    pub(crate) false_accept: u32,
    pub(crate) false_reject: u32,
    pub(crate) skips: BTreeMap<Reason, u32>,
}

impl<Reason: Ord + Debug + Copy> Tally<Reason> {
    pub(crate) fn new() -> Self {
        Self { ok: 0, false_accept: 0, false_reject: 0, skips: BTreeMap::new() }
    }

    #[allow(dead_code, reason = "BetterTLS has no reason to skip")]
    pub(crate) fn skip(&mut self, id: &str, reason: Reason) {
        println!("skip {id}: {reason:?}");
        *self.skips.entry(reason).or_default() += 1;
    }

    /// `tolerated`: the suite accepts either answer.
    pub(crate) fn judge(&mut self, id: &str, expected: bool, tolerated: bool, got: Result<(), PathError>) {
        match (expected, got) {
            (false, Ok(())) if !tolerated => {
                println!("FALSE ACCEPT {id}");
                self.false_accept += 1;
            }
            (true, Err(error)) if !tolerated => {
                println!("FALSE REJECT {id}: {} {error}", error.code());
                self.false_reject += 1;
            }
            (_, got) => {
                if std::env::var_os("VERDICTS").is_some() {
                    println!("ok {id}: {got:?}");
                }
                self.ok += 1;
            }
        }
    }

    pub(crate) fn print(&self) {
        let skips: u32 = self.skips.values().sum();
        println!("skips by reason: {:?}", self.skips);
        println!(
            "ok {} false-accept {} false-reject {} skip {skips}",
            self.ok, self.false_accept, self.false_reject
        );
    }
}
