//! X.509 certificates as RFC 5280 profiles them: reading, names, times, extensions, and building.
//!
//! Does not decide trust: that is [`crate::path`], which uses this module and is never used by it.

pub mod builder;
pub mod certificate;
pub mod extension;
pub mod general_name;
pub mod name;
pub mod time;

pub use certificate::{Certificate, SerialNumber, Version};
