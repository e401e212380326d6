//! The key schedules: every secret of a handshake, derived in place in one boxed store.
//!
//! States hold zero-sized tokens that only the right derivation returns: a key used before its time does not compile.
//! `tls12` is RFC 5246 §8.1 and §6.3 with RFC 7627, `tls13` is RFC 9846 §7. Does not protect records: `record` is
//! given the keys by the connection.

pub(crate) mod tls12;
pub(crate) mod tls13;

use alloc::boxed::Box;

/// The secrets of both versions; a handshake fills one of them.
#[derive(Debug)]
pub(crate) struct Secrets {
    /// Made when it is first needed, freed when the handshake ends: nothing of it serves application data.
    tls12: Option<Box<tls12::Secrets>>,
    pub(crate) tls13: tls13::Secrets,
}

/// Which peer writes with a set of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Writer {
    Client,
    Server,
}

impl Secrets {
    pub(crate) const fn zeroed() -> Self {
        Self { tls12: None, tls13: tls13::Secrets::zeroed() }
    }

    pub(crate) fn tls12(&mut self) -> &mut tls12::Secrets {
        self.tls12.get_or_insert_with(|| Box::new(tls12::Secrets::zeroed()))
    }

    /// Wipes and frees what no step after the handshake needs.
    pub(crate) fn wipe_handshake(&mut self) {
        self.tls12 = None;
        self.tls13.wipe_handshake();
    }

    /// Wipes everything.
    pub(crate) fn wipe(&mut self) {
        self.tls12 = None;
        self.tls13.wipe();
    }
}
