//! Constant-time cryptography for TLS and X.509: `no_std`, no allocation, no C.
//!
//! Grouped by algorithm; the kernels of one algorithm for different CPUs are neighbours. Functions take constant
//! time in their secrets unless their name ends in `_vartime`. Randomness is a parameter: [`SeededRng`].
#![no_std]
#![allow(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "secret code works on fixed-size arrays with wrapping operations; `xtask panics` proves the absence of panics"
)]

#[cfg(any(feature = "std", test))]
extern crate std;

pub mod aead;
pub mod bignum;
pub mod cipher;
pub mod cpu;
pub mod ct;
pub mod ec;
mod error;
pub mod hash;
pub mod kdf;
pub mod kem;
pub mod mac;
#[cfg(feature = "pki-types")]
pub mod pki;
mod random;
pub mod rng;
pub mod rsa;
mod secret;
mod wipe;

pub use error::Error;
pub use random::{RandomSource, SeededRng};
pub use secret::Secret;
