//! Key exchange: X25519, P-256, P-384 (RFC 9846 §7.4.2) and X25519MLKEM768 (draft-ietf-tls-ecdhe-mlkem).
//!
//! Private keys are made in their box and wiped with it. Does not take compressed points (RFC 9846 §4.2.8.2).
//!
//! Timing: constant in private keys and shared secrets; that a share was refused is public.

use std::fmt;
use std::marker::PhantomData;

use nocrypto::ec::{p256, p384, x25519};
use nocrypto::kem::x25519_mlkem768 as hybrid;
use nocrypto::{Secret, SeededRng};
use rustls::crypto::{
    ActiveKeyExchange, CompletedKeyExchange, GetRandomFailed, SharedSecret, SupportedKxGroup,
};
use rustls::ffdhe_groups::FfdheGroup;
use rustls::{Error, NamedGroup, PeerMisbehaved, ProtocolVersion};

use crate::random;

/// X25519 (RFC 7748 §5).
pub static X25519: &dyn SupportedKxGroup = &Group::<x25519::PrivateKey>(PhantomData);
/// ECDH on P-256 (SP 800-56A, RFC 9846 §4.2.8.2).
pub static SECP256R1: &dyn SupportedKxGroup = &Group::<p256::PrivateKey>(PhantomData);
/// ECDH on P-384 (SP 800-56A, RFC 9846 §4.2.8.2).
pub static SECP384R1: &dyn SupportedKxGroup = &Group::<p384::PrivateKey>(PhantomData);
/// ML-KEM-768 (FIPS 203) and X25519 together, for TLS 1.3 (draft-ietf-tls-ecdhe-mlkem).
pub static X25519MLKEM768: &dyn SupportedKxGroup = &Group::<hybrid::PrivateKey>(PhantomData);

const INVALID_SHARE: Error = Error::PeerMisbehaved(PeerMisbehaved::InvalidKeyShare);

/// The key of one side of one exchange, made in its box.
trait Key: Sized + Send + Sync + 'static {
    const NAME: NamedGroup;
    fn generate_in(slot: &mut Option<Self>, rng: &mut SeededRng) -> Result<(), nocrypto::Error>;
    fn share(&self) -> Vec<u8>;
    fn agree(&self, peer: &[u8]) -> Result<SharedSecret, nocrypto::Error>;

    /// The X25519 key inside, where another group contains one.
    fn x25519(&self) -> Option<&x25519::PrivateKey> {
        None
    }

    /// The whole work of a server whose share depends on the client's: share and secret.
    fn respond(_client_share: &[u8]) -> Option<Result<(Vec<u8>, SharedSecret), Error>> {
        None
    }
}

macro_rules! diffie_hellman {
    ($module:ident, $name:ident, $length:literal, $share:ident, $peer:ident) => {
        impl Key for $module::PrivateKey {
            const NAME: NamedGroup = NamedGroup::$name;

            fn generate_in(slot: &mut Option<Self>, rng: &mut SeededRng) -> Result<(), nocrypto::Error> {
                Self::generate_in(slot, rng).map(|_| ())
            }

            fn share(&self) -> Vec<u8> {
                self.public_key().$share().to_vec()
            }

            fn agree(&self, peer: &[u8]) -> Result<SharedSecret, nocrypto::Error> {
                let peer = $module::PublicKey::$peer(peer)?;
                let mut secret = Secret::<$length>::zeroed();
                self.diffie_hellman(&peer, &mut secret)?;
                Ok(SharedSecret::from(secret.expose().as_slice()))
            }
        }
    };
}

diffie_hellman!(x25519, X25519, 32, as_bytes, from_bytes);
diffie_hellman!(p256, secp256r1, 32, to_sec1, from_sec1_uncompressed);
diffie_hellman!(p384, secp384r1, 48, to_sec1, from_sec1_uncompressed);

/// The client's side; the server's is [`Key::respond`].
impl Key for hybrid::PrivateKey {
    const NAME: NamedGroup = NamedGroup::X25519MLKEM768;

    fn generate_in(slot: &mut Option<Self>, rng: &mut SeededRng) -> Result<(), nocrypto::Error> {
        Self::generate_in(slot, rng).map(|_| ())
    }

    fn share(&self) -> Vec<u8> {
        self.client_share().to_vec()
    }

    fn agree(&self, peer: &[u8]) -> Result<SharedSecret, nocrypto::Error> {
        let mut secret = Secret::zeroed();
        self.decapsulate(peer, &mut secret)?;
        Ok(SharedSecret::from(secret.expose().as_slice()))
    }

    fn x25519(&self) -> Option<&x25519::PrivateKey> {
        Some(self.x25519())
    }

    fn respond(client_share: &[u8]) -> Option<Result<(Vec<u8>, SharedSecret), Error>> {
        let respond = || {
            let client = hybrid::ClientShare::from_bytes(client_share).map_err(|_| INVALID_SHARE)?;
            let mut share = [0; hybrid::SERVER_SHARE_LEN];
            let mut secret = Secret::zeroed();
            random::with(|rng| client.encapsulate(rng, &mut share, &mut secret))?.map_err(refusal)?;
            Ok((share.to_vec(), SharedSecret::from(secret.expose().as_slice())))
        };
        Some(respond())
    }
}

/// Everything but a generator that fails is the peer's share.
fn refusal(error: nocrypto::Error) -> Error {
    if error == nocrypto::Error::RandomUnavailable { GetRandomFailed.into() } else { INVALID_SHARE }
}

struct Group<K>(PhantomData<fn() -> K>);

impl<K: Key> fmt::Debug for Group<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        K::NAME.fmt(f)
    }
}

impl<K: Key> SupportedKxGroup for Group<K> {
    fn start(&self) -> Result<Box<dyn ActiveKeyExchange>, Error> {
        let mut active = Box::new(Active::<K> { key: None, share: Vec::new() });
        random::with(|rng| K::generate_in(&mut active.key, rng))?.map_err(refusal)?;
        active.share = active.key.as_ref().map(Key::share).unwrap_or_default();
        Ok(active)
    }

    fn start_and_complete(&self, peer_pub_key: &[u8]) -> Result<CompletedKeyExchange, Error> {
        let (pub_key, secret) = match K::respond(peer_pub_key) {
            Some(response) => response?,
            None => {
                let active = self.start()?;
                (active.pub_key().to_vec(), active.complete(peer_pub_key)?)
            }
        };
        Ok(CompletedKeyExchange { group: K::NAME, pub_key, secret })
    }

    fn ffdhe_group(&self) -> Option<FfdheGroup<'static>> {
        None
    }

    fn name(&self) -> NamedGroup {
        K::NAME
    }

    fn usable_for_version(&self, version: ProtocolVersion) -> bool {
        K::NAME != NamedGroup::X25519MLKEM768 || version == ProtocolVersion::TLSv1_3
    }
}

/// A key exchange that waits for the peer's share. The key is there after `start`.
struct Active<K> {
    key: Option<K>,
    share: Vec<u8>,
}

impl<K: Key> ActiveKeyExchange for Active<K> {
    fn complete(self: Box<Self>, peer_pub_key: &[u8]) -> Result<SharedSecret, Error> {
        let key = self.key.as_ref().ok_or(INVALID_SHARE)?;
        key.agree(peer_pub_key).map_err(refusal)
    }

    fn hybrid_component(&self) -> Option<(NamedGroup, &[u8])> {
        let x25519 = self.key.as_ref()?.x25519()?;
        Some((NamedGroup::X25519, x25519.public_key().as_bytes()))
    }

    fn complete_hybrid_component(self: Box<Self>, peer_pub_key: &[u8]) -> Result<SharedSecret, Error> {
        let x25519 = self.key.as_ref().and_then(Key::x25519).ok_or(INVALID_SHARE)?;
        x25519.agree(peer_pub_key).map_err(refusal)
    }

    fn pub_key(&self) -> &[u8] {
        &self.share
    }

    fn ffdhe_group(&self) -> Option<FfdheGroup<'static>> {
        None
    }

    fn group(&self) -> NamedGroup {
        K::NAME
    }
}
