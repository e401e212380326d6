//! Faults injected into a whole harvest: each is found, and what comes out is a generator seeded by the other sources
//! or a typed error, never a generator that rests on the faulty one.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test says what is wrong by failing"
)]

mod hardware;
mod mock;
mod sources;
