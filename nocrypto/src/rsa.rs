//! RSA signatures (RFC 8017): PKCS#1 v1.5 and PSS, keys of 2048 to 8192 bits.
//!
//! A private key is checked when it is imported and holds its public part. Does not encrypt, decrypt or generate keys
//! (OAEP and generation have their places here; PKCS#1 v1.5 decryption never will).
//!
//! Timing: signing is constant in the key; verification is variable, on public data.

mod arithmetic;
mod der;
mod emsa;
mod private;
mod public;

pub use emsa::SignatureHash;
pub use private::PrivateKey;
pub use public::PublicKey;

/// The shortest modulus, in bits (RFC 9325 §4.2.1: 2048 or more).
pub const MIN_MODULUS_BITS: usize = 2048;
/// The longest modulus, in bits: verification stays bounded.
pub const MAX_MODULUS_BITS: usize = 8192;
/// Bytes of the longest modulus and of the longest signature.
pub const MAX_MODULUS_LEN: usize = MAX_MODULUS_BITS / 8;
