//! Deterministic generators. Does not gather entropy: that is the crate `nocrypto-entropy`.

pub mod fortuna;
