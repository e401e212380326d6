//! The key schedules: every secret of a handshake, derived in place in one boxed store.
//!
//! States hold zero-sized tokens that only the right derivation returns: a key used before its time does not compile.
//! `tls12` is RFC 5246 §8.1 and §6.3 with RFC 7627; `tls13` (RFC 9846 §7.1) gets its stages beside it.
//! Does not protect records: `record` is given the keys by the connection.

pub(crate) mod tls12;
