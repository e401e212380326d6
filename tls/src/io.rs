//! Adapters: thin, one for each way of doing input and output. The engine knows none of them.
//!
//! `std` is here; async and embedded adapters become its neighbours.

#[cfg(feature = "std")]
mod std;

#[cfg(feature = "std")]
pub use self::std::{Stream, StreamOwned};
