//! The record layer (RFC 5246 §6.2): bytes to fragments and back.
//!
//! `header` finds the record, `protect` seals and opens it in place, `limits` bounds how often and how long. Does
//! not know what a handshake is: it never imports `handshake`.

pub(crate) mod header;
pub(crate) mod limits;
pub(crate) mod protect;
