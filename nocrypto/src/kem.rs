//! Key encapsulation mechanisms, and the hybrid of one with a key agreement.

pub mod ml_kem;
pub mod x25519_mlkem768;
