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

#[cfg(feature = "std")]
extern crate std;

pub mod ct;
mod error;
mod secret;

pub use error::Error;
pub use secret::Secret;
