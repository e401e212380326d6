//! Key derivation: HKDF with the labels of TLS 1.3, the PRF of TLS 1.2, PBKDF2 for passwords.
//!
//! Does not know key schedules: those are the protocols' own.

pub mod hkdf;
pub mod pbkdf2;
pub mod tls12_prf;
