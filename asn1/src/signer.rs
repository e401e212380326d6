//! How this crate signs: by asking somebody who holds a key.
//!
//! Does not know any key: [`crate::crypto`] signs in memory, others may ask a token or a server.

use alloc::vec::Vec;
use core::fmt;

use pki_types::AlgorithmIdentifier;

/// Somebody who can sign with one key by one algorithm.
pub trait Signer {
    /// The DER of the SubjectPublicKeyInfo that belongs to the signing key.
    fn subject_public_key_info(&self) -> &[u8];

    /// The identifier of the signature algorithm.
    fn signature_algorithm(&self) -> AlgorithmIdentifier;

    /// Appends the signature over `message` to `out`, in the form that certificates carry (ECDSA: DER).
    ///
    /// # Errors
    /// [`SignError`] if no signature can be made; then `out` is as it was.
    fn sign(&mut self, message: &[u8], out: &mut Vec<u8>) -> Result<(), SignError>;
}

/// No signature can be made: the key is gone or the random generator gives nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignError;

impl fmt::Display for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the signer cannot make a signature now")
    }
}

impl core::error::Error for SignError {}
