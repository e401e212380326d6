//! X25519 (RFC 7748 §5, §6.1).
//!
//! A public key is any 32 bytes: the top bit is ignored and values of 2^255 - 19 and more are reduced, as the RFC
//! demands; an agreement whose result is all zero is refused. Does not sign: Ed25519 has keys of its own.
//!
//! Timing: constant in private keys and shared secrets.

use core::fmt;

use super::WIPED_WORDS;
use super::curve25519;
use crate::bignum::IntegerBackend;
use crate::{Error, Secret, SeededRng, ct, wipe};

/// A private key with its public key. Wiped on drop; no `Clone`.
///
/// ```
/// # fn main() -> Result<(), nocrypto::Error> {
/// use nocrypto::{Secret, SeededRng, ec::x25519::{PrivateKey, PublicKey}};
/// # let mut rng = SeededRng::dangerous_from_fixed_seed(&[7; 32]);
/// let (alice, bob) = (PrivateKey::generate(&mut rng)?, PrivateKey::generate(&mut rng)?);
/// let received = PublicKey::from_bytes(bob.public_key().as_bytes())?;
/// let (mut a, mut b) = (Secret::zeroed(), Secret::zeroed());
/// alice.diffie_hellman(&received, &mut a)?;
/// bob.diffie_hellman(alice.public_key(), &mut b)?;
/// assert!(bool::from(a.ct_eq(&b)));
/// # Ok(()) }
/// ```
pub struct PrivateKey {
    bytes: Secret<32>,
    public: PublicKey,
    backend: IntegerBackend,
}

/// A public key: the u-coordinate as it is sent, 32 little-endian bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicKey([u8; 32]);

impl PrivateKey {
    /// Of no use to anyone until its bytes are set.
    pub(crate) const BLANK: Self =
        Self { bytes: Secret::zeroed(), public: PublicKey([0; 32]), backend: IntegerBackend::Soft };

    /// Makes a key of 32 random bytes. The value moves: [`PrivateKey::generate_in`] leaves no copy.
    /// [`Error::RandomUnavailable`] where `rng` cannot give bytes.
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

    /// The key with these bytes; every value is a key. The value moves; the caller's copy is the caller's to wipe.
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        Self::with_backend(bytes, IntegerBackend::best())
    }

    /// As [`PrivateKey::from_bytes`], on the backend given.
    pub fn with_backend(bytes: &[u8; 32], backend: IntegerBackend) -> Self {
        let mut key = Self { backend, ..Self::BLANK };
        key.bytes.expose_mut().copy_from_slice(bytes);
        key.set_public();
        key
    }

    /// As [`PrivateKey::from_bytes`], where the key shall stay.
    pub fn from_bytes_in<'a>(slot: &'a mut Option<Self>, bytes: &[u8; 32]) -> &'a Self {
        let key = slot.insert(Self::BLANK);
        key.backend = IntegerBackend::best();
        key.bytes.expose_mut().copy_from_slice(bytes);
        key.set_public();
        key
    }

    pub(crate) fn set_generated(&mut self, rng: &mut SeededRng) -> Result<(), Error> {
        rng.fill_secret(&mut self.bytes)?;
        self.backend = IntegerBackend::best();
        self.set_public();
        Ok(())
    }

    /// The product with the base point, in the Edwards form of the curve, where it has a table.
    fn set_public(&mut self) {
        let mut scalar = Secret::<32>::zeroed();
        self.clamp(&mut scalar);
        curve25519::multiply_base_montgomery(scalar.expose(), &mut self.public.0, self.backend);
        wipe::stack::<WIPED_WORDS>();
    }

    /// RFC 7748 §5: decodeScalar25519.
    fn clamp(&self, scalar: &mut Secret<32>) {
        let scalar = scalar.expose_mut();
        scalar.copy_from_slice(self.bytes.expose());
        scalar[0] &= 248;
        scalar[31] = scalar[31] & 127 | 64;
    }

    /// Writes the key's 32 bytes.
    pub fn to_bytes(&self, out: &mut Secret<32>) {
        out.expose_mut().copy_from_slice(self.bytes.expose());
    }

    /// The public key, computed when the private one was made.
    pub fn public_key(&self) -> &PublicKey {
        &self.public
    }

    /// What multiplies: `soft`, `bmi2-adx`.
    pub fn backend_name(&self) -> &'static str {
        self.backend.name()
    }

    /// Writes the shared secret. [`Error::AllZeroSharedSecret`] where it is all zero: `peer` has small order.
    pub fn diffie_hellman(&self, peer: &PublicKey, out: &mut Secret<32>) -> Result<(), Error> {
        let mut scalar = Secret::<32>::zeroed();
        self.clamp(&mut scalar);
        curve25519::ladder(scalar.expose(), &peer.0, out.expose_mut(), self.backend);
        wipe::stack::<WIPED_WORDS>();
        // RFC 7748 §6.1, RFC 9846 §7.4.2: MUST check for the all-zero value and abort; the abort is public.
        if ct::declassify(ct::is_zero(out.expose())) { Err(Error::AllZeroSharedSecret) } else { Ok(()) }
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "x25519::PrivateKey(.., {:02x?})", self.public.0)
    }
}

impl PublicKey {
    /// Length of a public key.
    pub const LEN: usize = 32;

    /// Takes the 32 bytes as they come. [`Error::InvalidPublicKey`] for another length.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        bytes.try_into().map(Self).map_err(|_| Error::InvalidPublicKey)
    }

    /// The bytes as they are sent.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(hex: &str) -> [u8; 32] {
        core::array::from_fn(|i| u8::from_str_radix(&hex[2 * i..2 * i + 2], 16).unwrap())
    }

    /// On every backend, which must agree.
    fn agree(private: &[u8; 32], public: &[u8; 32]) -> Result<[u8; 32], Error> {
        let public = PublicKey::from_bytes(public)?;
        let on = |backend| {
            let mut out = Secret::zeroed();
            PrivateKey::with_backend(private, backend).diffie_hellman(&public, &mut out)?;
            Ok(*out.expose())
        };
        let portable = on(IntegerBackend::Soft);
        for backend in IntegerBackend::available() {
            assert_eq!(on(backend), portable, "{}", backend.name());
        }
        portable
    }

    #[test]
    fn rfc7748_5_2_vectors() {
        for (scalar, u, expected) in [
            (
                "a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4",
                "e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c",
                "c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552",
            ),
            (
                "4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d",
                "e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493",
                "95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957",
            ),
        ] {
            assert_eq!(agree(&bytes(scalar), &bytes(u)), Ok(bytes(expected)));
        }
    }

    /// RFC 7748 §5.2: k, u = X25519(k, u), k from k = u = 9.
    fn iterate(count: usize, backend: IntegerBackend) -> [u8; 32] {
        let (mut k, mut u) = ([0; 32], [0; 32]);
        (k[0], u[0]) = (9, 9);
        for _ in 0..count {
            let (mut next, mut scalar) = ([0; 32], Secret::zeroed());
            PrivateKey { bytes: Secret::from_bytes(&k), ..PrivateKey::BLANK }.clamp(&mut scalar);
            curve25519::ladder(scalar.expose(), &u, &mut next, backend);
            (u, k) = (k, next);
        }
        k
    }

    #[test]
    fn rfc7748_5_2_iterations() {
        for backend in IntegerBackend::available() {
            let after = |count| iterate(count, backend);
            assert_eq!(after(1), bytes("422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079"));
            assert_eq!(
                after(1_000),
                bytes("684cf59ba83309552800ef566f2f4d3c1c3887c49360e3875f2eb94d99532c51")
            );
        }
    }

    #[test]
    #[ignore = "needs half a minute"]
    fn rfc7748_5_2_a_million_iterations() {
        assert_eq!(
            iterate(1_000_000, IntegerBackend::best()),
            bytes("7c3911e0ab2586fd864497297e575e6f3bc601c0883c30df5f4dd2d24f665424")
        );
    }

    #[test]
    fn rfc7748_6_1_key_agreement() {
        let keys = [
            "77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a",
            "5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb",
        ];
        let [alice, bob] = keys.map(|key| PrivateKey::from_bytes(&bytes(key)));
        let publics = [
            "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a",
            "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f",
        ];
        assert_eq!([&alice, &bob].map(|key| *key.public_key().as_bytes()), publics.map(bytes));
        for (key, peer) in [(&alice, &bob), (&bob, &alice)] {
            let mut shared = Secret::zeroed();
            key.diffie_hellman(peer.public_key(), &mut shared).unwrap();
            assert_eq!(
                shared.expose(),
                &bytes("4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742")
            );
        }
    }

    #[test]
    fn small_order_is_refused_and_non_canonical_values_are_reduced() {
        let key = bytes("4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d");
        let p = bytes("edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
        let mut p_plus_nine = p;
        p_plus_nine[0] += 9;
        for (u, expected) in [
            ([0; 32], Err(Error::AllZeroSharedSecret)),
            (p, Err(Error::AllZeroSharedSecret)),
            (p_plus_nine, Ok(*PrivateKey::from_bytes(&key).public_key().as_bytes())),
        ] {
            assert_eq!(agree(&key, &u), expected);
            let mut top_bit_set = u;
            top_bit_set[31] |= 0x80;
            assert_eq!(agree(&key, &top_bit_set), expected);
        }
        assert_eq!(PublicKey::from_bytes(&[9; 31]), Err(Error::InvalidPublicKey));
        assert_eq!(PublicKey::from_bytes(&[9; 33]), Err(Error::InvalidPublicKey));
    }

    #[test]
    fn base_point_table_agrees_with_the_ladder() {
        let mut nine = [0; 32];
        nine[0] = 9;
        let patterns = [0x00u8, 0xff, 0x88, 0x77, 0x80, 0x08, 0x0f, 0xf0, 0x55, 0x7f];
        for pattern in patterns {
            for i in 0..32 {
                let mut key = [pattern; 32];
                key[i] = !pattern.rotate_left(i as u32);
                for backend in IntegerBackend::available() {
                    let public = *PrivateKey::with_backend(&key, backend).public_key();
                    assert_eq!(agree(&key, &nine), Ok(*public.as_bytes()));
                }
            }
        }
    }

    #[test]
    fn debug_does_not_tell_the_key() {
        extern crate std;
        let text = std::format!("{:?}", PrivateKey::from_bytes(&[0xab; 32]));
        assert!(text.starts_with("x25519::PrivateKey(..") && !text.contains("ab, ab"));
    }
}
