//! Key derivation: HKDF for TLS 1.3 and others, the PRF of TLS 1.2, PBKDF2 for passwords.
//!
//! Does not know labels or key schedules: those are the protocols' own.

pub mod hkdf;
pub mod pbkdf2;
pub mod tls12_prf;
