//! The curve of X25519 and Ed25519: its field, its Edwards form, and the integers modulo its order.
//!
//! Does not speak to protocols: keys and their encodings are in `x25519.rs` and `ed25519.rs`.
//!
//! Timing: constant, except `_vartime`.

mod base_table;
pub(super) mod edwards;
pub(super) mod field;
pub(super) mod scalar;
