//! Elliptic curves: key agreement and signatures.
//!
//! Public keys are validated when they are imported, private keys hold their public part; a key of a type of this
//! module is a valid key.

mod curve25519;
mod ecdsa_der;
pub mod p256;
mod rfc6979;
pub mod x25519;
