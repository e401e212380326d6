//! What the fuzz targets do with their input: plain functions, so that `cargo test` replays every seed.
//!
//! Each takes any bytes and returns; a broken promise is an `assert!`. Does not generate input: libFuzzer does (crate
//! `fuzz/`), or the replay test.

mod nocrypto;

pub use nocrypto::aead as nocrypto_aead;

/// A fuzz target's body.
pub type Body = fn(&[u8]);

/// Every target: its name, which is also its folder of seeds and its file in fuzz_targets, and its body.
pub const TARGETS: &[(&str, Body)] = &[("nocrypto_aead", nocrypto_aead)];
