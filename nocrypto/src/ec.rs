//! Elliptic curves: key agreement and signatures.
//!
//! Public keys are validated when they are imported, private keys hold their public part; a key of a type of this
//! module is a valid key.

mod curve25519;
pub mod ed25519;
pub mod p256;
pub mod p384;
pub mod p521;
mod sparse_digits;
mod weierstrass;
pub mod x25519;

/// Stack that is overwritten after secret arithmetic, in words: 4 KiB. The deepest operation of this module uses less
/// (`cargo xtask stack`), and `tests/zeroing_ec.rs` searches what is left.
const WIPED_WORDS: usize = 512;
