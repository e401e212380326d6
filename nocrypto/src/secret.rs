//! [`Secret`]: bytes that are never copied, compared or printed by accident and are wiped when dropped.
//!
//! Does not protect against a move: moving leaves a copy behind that nobody wipes. Keep a `Secret` where it
//! was made and fill it in place.

use core::fmt;

use zeroize::Zeroize;

use crate::ct::{self, Choice};

/// `N` secret bytes. No `Clone`, `Copy`, `Deref` or `PartialEq`; wiped on drop.
///
/// ```
/// # use nocrypto::Secret;
/// let mut key = Secret::<32>::zeroed();
/// key.expose_mut().fill(7);
/// assert_eq!(format!("{key:?}"), "Secret<32>(..)");
/// ```
pub struct Secret<const N: usize>([u8; N]);

impl<const N: usize> Secret<N> {
    /// All zeros, to be filled in place.
    pub const fn zeroed() -> Self {
        Self([0; N])
    }

    /// A copy of `bytes`. A convenience: the caller's copy is the caller's to wipe, and the value moves.
    pub fn from_bytes(bytes: &[u8; N]) -> Self {
        Self(*bytes)
    }

    /// The bytes. Every use is a place where a secret is read.
    pub fn expose(&self) -> &[u8; N] {
        &self.0
    }

    /// The bytes, to be filled in place.
    pub fn expose_mut(&mut self) -> &mut [u8; N] {
        &mut self.0
    }

    /// Whether both hold the same bytes, in constant time.
    pub fn ct_eq(&self, other: &Self) -> Choice {
        ct::eq(&self.0, &other.0)
    }

    /// Overwrites the bytes with zeros now.
    pub fn wipe(&mut self) {
        // As a slice: an array is wiped byte by byte.
        self.0[..].zeroize();
    }
}

impl<const N: usize> Drop for Secret<N> {
    fn drop(&mut self) {
        self.wipe();
    }
}

impl<const N: usize> fmt::Debug for Secret<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secret<{N}>(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equality_looks_at_every_byte() {
        let a = Secret::from_bytes(&[1u8; 48]);
        for i in 0..48 {
            let mut other = [1u8; 48];
            other[i] = 2;
            assert!(!bool::from(a.ct_eq(&Secret::from_bytes(&other))));
        }
        assert!(bool::from(a.ct_eq(&Secret::from_bytes(&[1; 48]))));
    }

    #[test]
    fn wiped_on_request() {
        let mut secret = Secret::from_bytes(&[0xa5; 16]);
        secret.wipe();
        assert_eq!(secret.expose(), &[0; 16]);
    }
}
