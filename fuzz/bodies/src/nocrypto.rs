//! Backends against each other, what opening promises, and keys and signatures of anybody.

mod aead;
mod bignum;
mod keys;
mod ml_kem;
mod signatures;

pub use aead::aead;
pub use bignum::bignum;
pub use keys::keys;
pub use ml_kem::ml_kem;
pub use signatures::signatures;
