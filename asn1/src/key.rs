//! Keys: public ones in certificates, private ones in PKCS#8 and SEC1.
//!
//! Does not compute with keys: [`crate::crypto`] does.

pub mod pkcs8;
pub mod sec1;
pub mod spki;
