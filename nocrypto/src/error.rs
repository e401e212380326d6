//! The one error of this crate: small, without strings, safe to log.
//!
//! Does not say more than the caller may know: every way in which opening fails is [`Error::OpenFailed`].

use core::fmt;

/// Each variant with its documentation, its stable code and its sentence, so that none can be forgotten.
macro_rules! errors {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $text:literal;)*) => {
        /// Why an operation was refused.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Error {
            $($(#[$doc])* $name,)*
        }

        impl Error {
            /// A stable code for logs and documents; it never changes its meaning.
            ///
            /// ```
            /// assert_eq!(nocrypto::Error::OpenFailed.code(), "CRYPTO-0005");
            /// ```
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }
        }

        impl fmt::Display for Error {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self { $(Self::$name => $text,)* })
            }
        }

        #[cfg(test)]
        const ALL: &[Error] = &[$(Error::$name),*];
    };
}

errors! {
    /// A private or symmetric key has the wrong length or lies outside its range.
    InvalidKey = "CRYPTO-0001", "the private key has the wrong length or is out of range";
    /// A public key is not a valid point of its curve, or its encoding is not the standard's.
    InvalidPublicKey = "CRYPTO-0002", "the public key is not a valid point in the standard's encoding";
    /// A signature is malformed or does not belong to this message and key.
    InvalidSignature = "CRYPTO-0003", "the signature does not belong to this message and key";
    /// An authentication code does not belong to this message and key.
    InvalidTag = "CRYPTO-0004", "the authentication code does not belong to this message and key";
    /// An authenticated ciphertext was refused; no plaintext is released.
    OpenFailed = "CRYPTO-0005", "the ciphertext is not authentic";
    /// A key agreement gave the all-zero value (RFC 7748 §6.1): the peer's key has small order.
    AllZeroSharedSecret = "CRYPTO-0006", "the key agreement gave zero: the peer's public key has small order";
    /// A buffer does not have the length that the operation needs.
    InvalidLength = "CRYPTO-0007", "a buffer does not have the length that the operation needs";
    /// The input is longer than the algorithm allows.
    InputTooLong = "CRYPTO-0008", "the input is longer than the algorithm allows";
    /// More output was asked for than the algorithm may give.
    OutputTooLong = "CRYPTO-0009", "more output was asked for than the algorithm may give";
    /// The seed material is credited with less than 256 bits of entropy.
    NotEnoughEntropy = "CRYPTO-0010", "the seed material is credited with less than 256 bits of entropy";
    /// The random generator cannot give output now; nothing was written.
    RandomUnavailable = "CRYPTO-0011", "the random generator cannot give output now";
    /// The numbers of an RSA private key do not belong together.
    InconsistentKey = "CRYPTO-0012", "the numbers of the RSA private key do not belong together";
    /// A signature did not verify under its own key: the computation was disturbed, and nothing of it leaves.
    FaultDetected = "CRYPTO-0013", "the computation was disturbed: nothing was signed";
}

impl core::error::Error for Error {}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, string::ToString};

    use super::*;

    #[test]
    fn codes_and_sentences_are_unique() {
        let codes: BTreeSet<_> = ALL.iter().map(|error| error.code()).collect();
        let sentences: BTreeSet<_> = ALL.iter().map(ToString::to_string).collect();
        assert_eq!((codes.len(), sentences.len()), (ALL.len(), ALL.len()));
        assert!(
            codes.iter().all(|code| code.strip_prefix("CRYPTO-").is_some_and(|digits| digits.len() == 4))
        );
    }
}
