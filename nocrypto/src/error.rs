//! The one error of this crate: small, without strings, safe to log.
//!
//! Does not say more than the caller may know: every way in which opening fails is [`Error::OpenFailed`].

use core::fmt;

/// Why an operation was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// A private or symmetric key has the wrong length or lies outside its range.
    InvalidKey,
    /// A public key is not a valid point of its curve, or its encoding is not the standard's.
    InvalidPublicKey,
    /// A signature is malformed or does not belong to this message and key.
    InvalidSignature,
    /// An authentication code does not belong to this message and key.
    InvalidTag,
    /// An authenticated ciphertext was refused; no plaintext is released.
    OpenFailed,
    /// A key agreement gave the all-zero value (RFC 7748 §6.1): the peer's key has small order.
    AllZeroSharedSecret,
    /// A buffer does not have the length that the operation needs.
    InvalidLength,
    /// The input is longer than the algorithm allows.
    InputTooLong,
    /// More output was asked for than the algorithm may give.
    OutputTooLong,
    /// The seed material is credited with less than 256 bits of entropy.
    NotEnoughEntropy,
    /// The random generator cannot give output now; nothing was written.
    RandomUnavailable,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::InvalidKey => "the private key has the wrong length or is out of range",
            Self::InvalidPublicKey => "the public key is not a valid point in the standard's encoding",
            Self::InvalidSignature => "the signature does not belong to this message and key",
            Self::InvalidTag => "the authentication code does not belong to this message and key",
            Self::OpenFailed => "the ciphertext is not authentic",
            Self::AllZeroSharedSecret => "the key agreement gave zero: the peer's public key has small order",
            Self::InvalidLength => "a buffer does not have the length that the operation needs",
            Self::InputTooLong => "the input is longer than the algorithm allows",
            Self::OutputTooLong => "more output was asked for than the algorithm may give",
            Self::NotEnoughEntropy => "the seed material is credited with less than 256 bits of entropy",
            Self::RandomUnavailable => "the random generator cannot give output now",
        })
    }
}

impl core::error::Error for Error {}
