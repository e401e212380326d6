//! Groups of the key exchange, and the ephemeral keys of one handshake, made and kept in place.
//!
//! A TLS 1.3 client may hold several keys at once: each group has its slot. Does not reuse a key, ever.
//! Timing: constant in private keys and shared secrets.

use alloc::vec::Vec;
use core::fmt;

use nocrypto::ec::{p256, x25519};
use nocrypto::{Secret, SeededRng};

use crate::error::{LocalFault, PeerFault};

/// A group that this library speaks, named as in RFC 8422 §5.1.1 and RFC 9846 §4.2.7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(non_camel_case_types, reason = "names are the RFC's, verbatim")]
pub enum NamedGroup {
    /// NIST P-256.
    secp256r1,
    /// Curve25519.
    x25519,
}

impl NamedGroup {
    /// All groups, in the order of preference: the faster one first, both are beyond attack.
    pub const ALL: [Self; 2] = [Self::x25519, Self::secp256r1];

    /// The IANA code point.
    pub const fn code_point(self) -> u16 {
        match self {
            Self::secp256r1 => 23,
            Self::x25519 => 29,
        }
    }

    /// The group with this code point, if this library speaks it.
    pub fn from_code_point(code_point: u16) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.code_point() == code_point)
    }
}

impl fmt::Display for NamedGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// The ephemeral private keys of one handshake.
#[derive(Default)]
pub(crate) struct KeyShares {
    secp256r1: Option<p256::PrivateKey>,
    x25519: Option<x25519::PrivateKey>,
}

impl KeyShares {
    /// Makes the key for `group` in its slot and appends its public half to `public`.
    pub(crate) fn generate(
        &mut self,
        group: NamedGroup,
        rng: &mut SeededRng,
        public: &mut Vec<u8>,
    ) -> Result<(), LocalFault> {
        match group {
            NamedGroup::secp256r1 => {
                let key =
                    p256::PrivateKey::generate_in(&mut self.secp256r1, rng).map_err(LocalFault::Crypto)?;
                // RFC 8422 §5.4.1: the uncompressed form is the only one.
                public.extend_from_slice(&key.public_key().to_sec1());
            }
            NamedGroup::x25519 => {
                let key =
                    x25519::PrivateKey::generate_in(&mut self.x25519, rng).map_err(LocalFault::Crypto)?;
                public.extend_from_slice(key.public_key().as_bytes());
            }
        }
        Ok(())
    }

    /// Agrees with the peer's public key; the private key is gone afterwards.
    ///
    /// A `group` whose key was never made is the same fault as a bad point: states generate before they agree.
    pub(crate) fn agree(
        &mut self,
        group: NamedGroup,
        peer: &[u8],
        shared: &mut Secret<32>,
    ) -> Result<(), PeerFault> {
        let invalid = || PeerFault::InvalidKeyShare { group: group.code_point() };
        match group {
            NamedGroup::secp256r1 => {
                let key = self.secp256r1.as_ref().ok_or_else(invalid)?;
                // RFC 8422 §5.11: validation of the point is in the constructor; it must be uncompressed.
                let peer = p256::PublicKey::from_sec1_uncompressed(peer).map_err(|_| invalid())?;
                key.diffie_hellman(&peer, shared).map_err(|_| invalid())?;
                self.secp256r1 = None;
            }
            NamedGroup::x25519 => {
                let key = self.x25519.as_ref().ok_or_else(invalid)?;
                let peer = x25519::PublicKey::from_bytes(peer).map_err(|_| invalid())?;
                // RFC 8422 §5.11: the all-zero result MUST be refused; nocrypto does.
                key.diffie_hellman(&peer, shared).map_err(|_| invalid())?;
                self.x25519 = None;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    #[test]
    fn both_sides_agree_and_a_key_serves_once() {
        let mut rng = SeededRng::dangerous_from_fixed_seed(&[1; 32]);
        for group in NamedGroup::ALL {
            assert_eq!(NamedGroup::from_code_point(group.code_point()), Some(group));
            let (mut a, mut b) = (KeyShares::default(), KeyShares::default());
            let (mut a_public, mut b_public) = (vec![], vec![]);
            a.generate(group, &mut rng, &mut a_public).unwrap();
            b.generate(group, &mut rng, &mut b_public).unwrap();
            let (mut a_shared, mut b_shared) = (Secret::zeroed(), Secret::zeroed());
            a.agree(group, &b_public, &mut a_shared).unwrap();
            b.agree(group, &a_public, &mut b_shared).unwrap();
            assert!(bool::from(a_shared.ct_eq(&b_shared)));
            let invalid = Err(PeerFault::InvalidKeyShare { group: group.code_point() });
            assert_eq!(a.agree(group, &b_public, &mut a_shared), invalid);
        }
    }

    #[test]
    fn points_that_are_none_are_refused() {
        let mut rng = SeededRng::dangerous_from_fixed_seed(&[1; 32]);
        let mut compressed = vec![2];
        compressed.extend([0x6b; 32]);
        for (group, bad) in [
            (NamedGroup::x25519, vec![0; 32]),
            (NamedGroup::x25519, vec![9; 31]),
            (NamedGroup::secp256r1, vec![4; 65]),
            (NamedGroup::secp256r1, vec![0]),
            (NamedGroup::secp256r1, compressed),
        ] {
            let mut shares = KeyShares::default();
            shares.generate(group, &mut rng, &mut vec![]).unwrap();
            let result = shares.agree(group, &bad, &mut Secret::zeroed());
            assert_eq!(result, Err(PeerFault::InvalidKeyShare { group: group.code_point() }), "{bad:?}");
        }
    }
}
