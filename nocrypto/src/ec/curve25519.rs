//! The curve of X25519 (and, later, Ed25519): its field, and its Edwards form for the base point.
//!
//! Does not speak to protocols: keys and encodings are in `x25519.rs`.
//!
//! Timing: constant.

mod base_table;
pub(super) mod edwards;
pub(super) mod field;
