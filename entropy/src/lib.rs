//! Health-tested entropy: the only way to a seeded generator.
//!
//! A [`harvest::Harvest`] takes noise from [`source::Source`]s, tests every byte (SP 800-90B), credits min-entropy and
//! gives out a [`SeededRng`] once 256 bits are credited, or a typed error: never a weak seed in silence. With an
//! operating system, `os_seeded` is one call. Without one, CPU instructions, timer jitter, a channel to the
//! host and devices of the caller do. Does not allocate, spawn threads or read a clock of its own.
#![doc = include_str!("../no_seed_no_compile.md")]
#![no_std]

#[cfg(any(feature = "std", test))]
extern crate std;

pub mod channel;
pub mod cpu_rng;
pub mod harvest;
pub mod health;
pub mod jitter;
#[cfg(feature = "os")]
pub mod os;
pub mod source;

pub use nocrypto::SeededRng;

/// A generator seeded from what this machine offers: operating system, CPU instructions and timer jitter.
///
/// The short form for programs and tests. A server keeps the [`harvest::Harvest`] instead, to reseed and to show its
/// status. The generator moves out by value; the copy on the way is not wiped.
///
/// ```
/// let mut rng = nocrypto_entropy::os_seeded()?;
/// let mut nonce = [0; 16];
/// rng.fill(&mut nonce)?;
/// assert_ne!(nonce, [0; 16]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// When the operating system or too much else failed; see [`harvest::HarvestError`].
#[cfg(feature = "os")]
pub fn os_seeded() -> Result<SeededRng, harvest::HarvestError> {
    use harvest::{Harvest, Platform, Policy};
    // No source of this list ever waits, so that no clock is needed.
    let policy = Policy::new().require(source::Kind::Os);
    Harvest::new(Platform::detect(), policy).start(|_| 0)
}
