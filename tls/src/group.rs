//! Groups of the key exchange, and the ephemeral keys of one handshake, made and kept in place.
//!
//! A TLS 1.3 client may hold several keys at once: each group has its slot. A key serves one handshake, never two.
//! Timing: constant in private keys and shared secrets.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;

use nocrypto::ec::{p256, p384, x25519};
use nocrypto::kem::x25519_mlkem768;
use nocrypto::{Secret, SeededRng};

use crate::error::{Error, LocalFault, PeerFault};
use crate::version::ProtocolVersion;

/// A group that this library speaks, named as in RFC 8422 §5.1.1, RFC 9846 §4.2.7 and draft-ietf-tls-ecdhe-mlkem §4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(non_camel_case_types, reason = "names are the RFC's, verbatim")]
pub enum NamedGroup {
    /// NIST P-256.
    secp256r1,
    /// NIST P-384.
    secp384r1,
    /// Curve25519.
    x25519,
    /// ML-KEM-768 and Curve25519 together: secret while one of them is. TLS 1.3 only.
    X25519MLKEM768,
}

impl NamedGroup {
    /// All groups, in the order of preference: the hybrid, which a quantum computer does not break, then the faster
    /// ones first.
    pub const ALL: [Self; 4] = [Self::X25519MLKEM768, Self::x25519, Self::secp256r1, Self::secp384r1];

    /// The IANA code point.
    pub const fn code_point(self) -> u16 {
        match self {
            Self::secp256r1 => 23,
            Self::secp384r1 => 24,
            Self::x25519 => 29,
            Self::X25519MLKEM768 => 0x11ec,
        }
    }

    /// The group with this code point, if this library speaks it.
    pub fn from_code_point(code_point: u16) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.code_point() == code_point)
    }

    /// Whether `version` can use it: an encapsulation has no place in TLS 1.2.
    pub(crate) fn serves(self, version: ProtocolVersion) -> bool {
        match self {
            Self::secp256r1 | Self::secp384r1 | Self::x25519 => true,
            Self::X25519MLKEM768 => version >= ProtocolVersion::TLS_1_3,
        }
    }
}

impl fmt::Display for NamedGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// What a key exchange agreed on, written where it stays: a slot for each length.
#[derive(Debug)]
pub(crate) struct SharedSecret {
    of_32: Secret<32>,
    of_48: Secret<48>,
    of_64: Secret<64>,
    length: usize,
}

impl SharedSecret {
    pub(crate) const fn zeroed() -> Self {
        Self { of_32: Secret::zeroed(), of_48: Secret::zeroed(), of_64: Secret::zeroed(), length: 0 }
    }

    /// The secret; empty before the agreement.
    pub(crate) fn expose(&self) -> &[u8] {
        match self.length {
            32 => self.of_32.expose(),
            48 => self.of_48.expose(),
            64 => self.of_64.expose(),
            _ => &[],
        }
    }

    pub(crate) fn wipe(&mut self) {
        self.of_32.wipe();
        self.of_48.wipe();
        self.of_64.wipe();
        self.length = 0;
    }

    /// Lets a test say what was agreed on.
    #[cfg(test)]
    pub(crate) fn set(&mut self, bytes: &[u8; 32]) {
        self.of_32.expose_mut().copy_from_slice(bytes);
        self.length = 32;
    }
}

/// The ephemeral private keys of one handshake.
#[derive(Default)]
pub(crate) struct KeyShares {
    secp256r1: Option<p256::PrivateKey>,
    secp384r1: Option<p384::PrivateKey>,
    x25519: Option<x25519::PrivateKey>,
    /// Boxed: it is twenty times as long as the others, and few handshakes of a server have one.
    hybrid: Option<Box<Option<x25519_mlkem768::PrivateKey>>>,
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
            // RFC 8422 §5.4.1, RFC 9846 §4.2.8.2: the uncompressed form is the only one.
            NamedGroup::secp256r1 => {
                let key =
                    p256::PrivateKey::generate_in(&mut self.secp256r1, rng).map_err(LocalFault::Crypto)?;
                public.extend_from_slice(&key.public_key().to_sec1());
            }
            NamedGroup::secp384r1 => {
                let key =
                    p384::PrivateKey::generate_in(&mut self.secp384r1, rng).map_err(LocalFault::Crypto)?;
                public.extend_from_slice(&key.public_key().to_sec1());
            }
            NamedGroup::x25519 => {
                // draft-ietf-tls-hybrid-design §3.2: both groups of one hello may carry the same public key.
                if let Some(hybrid) = self.hybrid() {
                    public.extend_from_slice(hybrid.x25519().public_key().as_bytes());
                    return Ok(());
                }
                let key =
                    x25519::PrivateKey::generate_in(&mut self.x25519, rng).map_err(LocalFault::Crypto)?;
                public.extend_from_slice(key.public_key().as_bytes());
            }
            NamedGroup::X25519MLKEM768 => {
                let slot = self.hybrid.insert(Box::new(None));
                let key = x25519_mlkem768::PrivateKey::generate_in(slot, rng).map_err(LocalFault::Crypto)?;
                public.extend_from_slice(&key.client_share());
            }
        }
        Ok(())
    }

    fn hybrid(&self) -> Option<&x25519_mlkem768::PrivateKey> {
        self.hybrid.as_deref().and_then(Option::as_ref)
    }

    /// Agrees with the peer's public key; every private key of the handshake is gone afterwards.
    ///
    /// A `group` whose key was never made is the same fault as a bad point: states generate before they agree.
    pub(crate) fn agree(
        &mut self,
        group: NamedGroup,
        peer: &[u8],
        shared: &mut SharedSecret,
    ) -> Result<(), PeerFault> {
        let invalid = || PeerFault::InvalidKeyShare { group: group.code_point() };
        match group {
            NamedGroup::secp256r1 => {
                let key = self.secp256r1.as_ref().ok_or_else(invalid)?;
                // RFC 8422 §5.11, RFC 9846 §4.2.8.2: validation of the point is in the constructor; it must be
                // uncompressed.
                let peer = p256::PublicKey::from_sec1_uncompressed(peer).map_err(|_| invalid())?;
                key.diffie_hellman(&peer, &mut shared.of_32).map_err(|_| invalid())?;
                shared.length = 32;
            }
            NamedGroup::secp384r1 => {
                let key = self.secp384r1.as_ref().ok_or_else(invalid)?;
                let peer = p384::PublicKey::from_sec1_uncompressed(peer).map_err(|_| invalid())?;
                key.diffie_hellman(&peer, &mut shared.of_48).map_err(|_| invalid())?;
                shared.length = 48;
            }
            NamedGroup::x25519 => {
                let own = self.x25519.as_ref();
                let key = own.or_else(|| self.hybrid().map(|hybrid| hybrid.x25519())).ok_or_else(invalid)?;
                let peer = x25519::PublicKey::from_bytes(peer).map_err(|_| invalid())?;
                // RFC 8422 §5.11, RFC 9846 §7.4.2: the all-zero result MUST be refused; nocrypto does.
                key.diffie_hellman(&peer, &mut shared.of_32).map_err(|_| invalid())?;
                shared.length = 32;
            }
            NamedGroup::X25519MLKEM768 => {
                let key = self.hybrid().ok_or_else(invalid)?;
                key.decapsulate(peer, &mut shared.of_64).map_err(|_| invalid())?;
                shared.length = 64;
            }
        }
        *self = Self::default();
        Ok(())
    }

    /// A server's whole part of TLS 1.3: answers the client's share, appends its own to `public`, agrees.
    pub(crate) fn respond(
        &mut self,
        group: NamedGroup,
        peer: &[u8],
        rng: &mut SeededRng,
        public: &mut Vec<u8>,
        shared: &mut SharedSecret,
    ) -> Result<(), Error> {
        if group != NamedGroup::X25519MLKEM768 {
            self.generate(group, rng, public)?;
            return Ok(self.agree(group, peer, shared)?);
        }
        let invalid = || PeerFault::InvalidKeyShare { group: group.code_point() };
        let client = client_share(peer).ok_or_else(invalid)?;
        let at = public.len();
        public.resize(at.saturating_add(x25519_mlkem768::SERVER_SHARE_LEN), 0);
        let share = public.get_mut(at..).and_then(|share| share.as_mut_array()).ok_or_else(invalid)?;
        client.encapsulate(rng, share, &mut shared.of_64).map_err(|error| {
            let own = error == nocrypto::Error::RandomUnavailable;
            if own { Error::from(LocalFault::Crypto(error)) } else { invalid().into() }
        })?;
        shared.length = 64;
        Ok(())
    }
}

/// The client's share of the hybrid, on the heap: encapsulation wants the stack for itself.
#[inline(never)]
fn client_share(bytes: &[u8]) -> Option<Box<x25519_mlkem768::ClientShare>> {
    // draft-ietf-tls-ecdhe-mlkem §4.2: the encapsulation key is checked as FIPS 203 §7.2 wants.
    x25519_mlkem768::ClientShare::from_bytes(bytes).ok().map(Box::new)
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
            let (mut a_shared, mut b_shared) = (SharedSecret::zeroed(), SharedSecret::zeroed());
            a.generate(group, &mut rng, &mut a_public).unwrap();
            b.respond(group, &a_public, &mut rng, &mut b_public, &mut b_shared).unwrap();
            a.agree(group, &b_public, &mut a_shared).unwrap();
            assert_eq!(a_shared.expose(), b_shared.expose());
            assert!(a_shared.expose().len() >= 32);
            let invalid = Err(PeerFault::InvalidKeyShare { group: group.code_point() });
            assert_eq!(a.agree(group, &b_public, &mut a_shared), invalid);
            a_shared.wipe();
            assert!(a_shared.expose().is_empty());
        }
    }

    #[test]
    fn one_curve25519_key_serves_both_of_its_groups() {
        let mut rng = SeededRng::dangerous_from_fixed_seed(&[2; 32]);
        let mut client = KeyShares::default();
        let (mut hybrid, mut plain) = (vec![], vec![]);
        client.generate(NamedGroup::X25519MLKEM768, &mut rng, &mut hybrid).unwrap();
        client.generate(NamedGroup::x25519, &mut rng, &mut plain).unwrap();
        assert!(hybrid.ends_with(&plain));
        let (mut public, mut shared, mut own) = (vec![], SharedSecret::zeroed(), SharedSecret::zeroed());
        let mut server = KeyShares::default();
        server.respond(NamedGroup::x25519, &plain, &mut rng, &mut public, &mut shared).unwrap();
        client.agree(NamedGroup::x25519, &public, &mut own).unwrap();
        assert_eq!(own.expose(), shared.expose());
        assert!(client.hybrid().is_none(), "the unused key is gone too");
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
            (NamedGroup::secp384r1, vec![4; 97]),
            (NamedGroup::X25519MLKEM768, vec![5; 1119]),
            (NamedGroup::X25519MLKEM768, vec![0; 1120]),
        ] {
            let mut shares = KeyShares::default();
            shares.generate(group, &mut rng, &mut vec![]).unwrap();
            let result = shares.agree(group, &bad, &mut SharedSecret::zeroed());
            assert_eq!(result, Err(PeerFault::InvalidKeyShare { group: group.code_point() }), "{bad:?}");
        }
        for bad in [vec![0xff; 1216], vec![0; 1216], vec![1; 1215]] {
            let (group, mut shares) = (NamedGroup::X25519MLKEM768, KeyShares::default());
            let result = shares.respond(group, &bad, &mut rng, &mut vec![], &mut SharedSecret::zeroed());
            assert_eq!(result, Err(PeerFault::InvalidKeyShare { group: 0x11ec }.into()));
        }
    }
}
