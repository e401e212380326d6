//! X25519MLKEM768 (draft-ietf-tls-ecdhe-mlkem §4): the key exchange of TLS 1.3 that stays secret while one of its
//! halves does.
//!
//! The client generates and decapsulates, the server encapsulates; ML-KEM's part comes first in shares and secret. Does
//! not mix the halves: the key schedule of TLS hashes the 64 bytes.
//!
//! Timing: constant in private keys and secrets; the client's matrix seed is public.

use core::fmt;

use super::ml_kem::ml_kem_768::{CIPHERTEXT_LEN, DecapsulationKey, ENCAPSULATION_KEY_LEN, EncapsulationKey};
use crate::ec::x25519;
use crate::{Error, Secret, SeededRng};

/// Bytes of a client's share: the encapsulation key, then the X25519 public key.
pub const CLIENT_SHARE_LEN: usize = ENCAPSULATION_KEY_LEN + x25519::PublicKey::LEN;
/// Bytes of a server's share: the ciphertext, then the X25519 public key.
pub const SERVER_SHARE_LEN: usize = CIPHERTEXT_LEN + x25519::PublicKey::LEN;
/// Bytes of the shared secret: ML-KEM's, then X25519's.
pub const SHARED_SECRET_LEN: usize = 64;

/// A client's private key for one handshake, with its share. Wiped on drop; no `Clone`. About 2.5 KB.
///
/// ```
/// # fn main() -> Result<(), nocrypto::Error> {
/// use nocrypto::{Secret, SeededRng, kem::x25519_mlkem768::{ClientShare, PrivateKey, SERVER_SHARE_LEN}};
/// # let mut rng = SeededRng::dangerous_from_fixed_seed(&[7; 32]);
/// let client = PrivateKey::generate(&mut rng)?;
/// let received = ClientShare::from_bytes(&client.client_share())?;
/// let (mut server_share, mut of_server) = ([0; SERVER_SHARE_LEN], Secret::zeroed());
/// received.encapsulate(&mut rng, &mut server_share, &mut of_server)?;
/// let mut of_client = Secret::zeroed();
/// client.decapsulate(&server_share, &mut of_client)?;
/// assert!(bool::from(of_client.ct_eq(&of_server)));
/// # Ok(()) }
/// ```
pub struct PrivateKey {
    ml_kem: DecapsulationKey,
    x25519: x25519::PrivateKey,
}

impl PrivateKey {
    const BLANK: Self = Self { ml_kem: DecapsulationKey::BLANK, x25519: x25519::PrivateKey::BLANK };

    /// Makes a key. The value moves: [`PrivateKey::generate_in`] leaves no copy. [`Error::RandomUnavailable`] where `rng`
    /// cannot give bytes.
    pub fn generate(rng: &mut SeededRng) -> Result<Self, Error> {
        let mut key = Self::BLANK;
        key.set_generated(rng)?;
        Ok(key)
    }

    /// Makes a key where it shall stay. On an error the slot is empty.
    pub fn generate_in<'a>(slot: &'a mut Option<Self>, rng: &mut SeededRng) -> Result<&'a Self, Error> {
        if let Err(error) = slot.insert(Self::BLANK).set_generated(rng) {
            *slot = None;
            return Err(error);
        }
        slot.as_ref().ok_or(Error::RandomUnavailable)
    }

    fn set_generated(&mut self, rng: &mut SeededRng) -> Result<(), Error> {
        self.ml_kem.set_generated(rng)?;
        self.x25519.set_generated(rng)
    }

    /// The key of an ML-KEM seed d ‖ z and an X25519 private key, for known answers only: a key of this group is made for
    /// one handshake and is stored nowhere.
    pub fn dangerous_from_seeds(ml_kem: &[u8; 64], x25519: &[u8; 32]) -> Self {
        Self { ml_kem: DecapsulationKey::from_seed(ml_kem), x25519: x25519::PrivateKey::from_bytes(x25519) }
    }

    /// The share for the server.
    pub fn client_share(&self) -> [u8; CLIENT_SHARE_LEN] {
        let mut share = [0; CLIENT_SHARE_LEN];
        let (ml_kem, x25519) = share.split_at_mut(ENCAPSULATION_KEY_LEN);
        ml_kem.copy_from_slice(self.ml_kem.encapsulation_key_bytes());
        x25519.copy_from_slice(self.x25519.public_key().as_bytes());
        share
    }

    /// The X25519 half, for a client that offers plain X25519 too: both groups may carry the same public key
    /// (draft-ietf-tls-hybrid-design §3.2).
    pub fn x25519(&self) -> &x25519::PrivateKey {
        &self.x25519
    }

    /// Writes the secret shared with the server that sent `server_share`.
    ///
    /// [`Error::InvalidLength`] for a share of another length than [`SERVER_SHARE_LEN`]; [`Error::AllZeroSharedSecret`]
    /// where its X25519 part has small order. `secret` is then as it was. A ciphertext that was not made for this key
    /// gives a secret that nobody else knows, as ML-KEM has it, and no error.
    pub fn decapsulate(
        &self,
        server_share: &[u8],
        secret: &mut Secret<SHARED_SECRET_LEN>,
    ) -> Result<(), Error> {
        let (ciphertext, peer) =
            server_share.split_first_chunk::<CIPHERTEXT_LEN>().ok_or(Error::InvalidLength)?;
        let peer = x25519::PublicKey::from_bytes(peer).map_err(|_| Error::InvalidLength)?;
        let (mut of_ml_kem, mut of_x25519) = (Secret::zeroed(), Secret::zeroed());
        self.x25519.diffie_hellman(&peer, &mut of_x25519)?;
        self.ml_kem.decapsulate(ciphertext, &mut of_ml_kem);
        join(&of_ml_kem, &of_x25519, secret);
        Ok(())
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("x25519_mlkem768::PrivateKey(..)")
    }
}

/// A client's share, checked. Public.
pub struct ClientShare {
    ml_kem: EncapsulationKey,
    x25519: x25519::PublicKey,
}

impl ClientShare {
    /// Takes a share as it was received. [`Error::InvalidPublicKey`] unless it has [`CLIENT_SHARE_LEN`] bytes and its
    /// encapsulation key passes FIPS 203 §7.2.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let (ml_kem, x25519) =
            bytes.split_at_checked(ENCAPSULATION_KEY_LEN).ok_or(Error::InvalidPublicKey)?;
        // The cheap check of the whole length first.
        let x25519 = x25519::PublicKey::from_bytes(x25519)?;
        Ok(Self { ml_kem: EncapsulationKey::from_bytes(ml_kem)?, x25519 })
    }

    /// Answers with a fresh key: writes the share for the client and the secret shared with it.
    ///
    /// [`Error::AllZeroSharedSecret`] where the client's X25519 part has small order, [`Error::RandomUnavailable`] where
    /// `rng` cannot give bytes. Both outputs are then as they were.
    pub fn encapsulate(
        &self,
        rng: &mut SeededRng,
        server_share: &mut [u8; SERVER_SHARE_LEN],
        secret: &mut Secret<SHARED_SECRET_LEN>,
    ) -> Result<(), Error> {
        let mut x25519 = None;
        let x25519 = x25519::PrivateKey::generate_in(&mut x25519, rng)?;
        let mut m = Secret::zeroed();
        rng.fill_secret(&mut m)?;
        self.encapsulate_with(&m, x25519, server_share, secret)
    }

    /// Answers with an ML-KEM message and an X25519 key of the caller's choice, for known answers only: what is not
    /// fresh and uniform gives the secret away. Errors as [`ClientShare::encapsulate`].
    pub fn dangerous_encapsulate_with(
        &self,
        m: &[u8; 32],
        x25519: &[u8; 32],
        server_share: &mut [u8; SERVER_SHARE_LEN],
        secret: &mut Secret<SHARED_SECRET_LEN>,
    ) -> Result<(), Error> {
        let x25519 = x25519::PrivateKey::from_bytes(x25519);
        self.encapsulate_with(&Secret::from_bytes(m), &x25519, server_share, secret)
    }

    fn encapsulate_with(
        &self,
        m: &Secret<32>,
        x25519: &x25519::PrivateKey,
        server_share: &mut [u8; SERVER_SHARE_LEN],
        secret: &mut Secret<SHARED_SECRET_LEN>,
    ) -> Result<(), Error> {
        let (mut of_ml_kem, mut of_x25519) = (Secret::zeroed(), Secret::zeroed());
        x25519.diffie_hellman(&self.x25519, &mut of_x25519)?;
        let (ciphertext, public) =
            server_share.split_first_chunk_mut::<CIPHERTEXT_LEN>().ok_or(Error::InvalidLength)?;
        self.ml_kem.encapsulate_message(m, ciphertext, &mut of_ml_kem);
        public.copy_from_slice(x25519.public_key().as_bytes());
        join(&of_ml_kem, &of_x25519, secret);
        Ok(())
    }
}

impl fmt::Debug for ClientShare {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("x25519_mlkem768::ClientShare(..)")
    }
}

/// draft-ietf-tls-ecdhe-mlkem §4.3: ML-KEM's secret first.
fn join(of_ml_kem: &Secret<32>, of_x25519: &Secret<32>, secret: &mut Secret<SHARED_SECRET_LEN>) {
    let (first, second) = secret.expose_mut().split_at_mut(32);
    first.copy_from_slice(of_ml_kem.expose());
    second.copy_from_slice(of_x25519.expose());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_those_of_the_draft() {
        assert_eq!((CLIENT_SHARE_LEN, SERVER_SHARE_LEN, SHARED_SECRET_LEN), (1216, 1120, 64));
    }

    #[test]
    fn debug_does_not_tell_the_key() {
        extern crate std;
        let key = PrivateKey::dangerous_from_seeds(&[0xab; 64], &[0xab; 32]);
        assert_eq!(std::format!("{key:?}"), "x25519_mlkem768::PrivateKey(..)");
    }
}
