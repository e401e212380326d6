//! Ed25519 (RFC 8032 §5.1): signatures on edwards25519 over SHA-512.
//!
//! Verification takes canonical encodings only and tests the equation without cofactor: see [`PublicKey::verify`].
//! Does not offer Ed25519ctx, Ed25519ph (§5.1: other domains) or a signing call that takes a public key: a caller
//! who could bring his own would learn the private key from two signatures.
//!
//! Timing: signing is constant in the private key and in the message, whose length is public; verification is variable.

use core::fmt;

use super::WIPED_WORDS;
use super::curve25519::{self, Affine, scalar::Scalar};
use crate::bignum::IntegerBackend;
use crate::hash::{Hash, sha512::Sha512};
use crate::{Error, Secret, SeededRng, wipe};

/// A private key with its public key. Wiped on drop; no `Clone`.
///
/// ```
/// # fn main() -> Result<(), nocrypto::Error> {
/// use nocrypto::{SeededRng, ec::ed25519::{PrivateKey, PublicKey, Signature}};
/// # let mut rng = SeededRng::dangerous_from_fixed_seed(&[7; 32]);
/// let key = PrivateKey::generate(&mut rng)?;
/// let signature = key.sign(b"to be signed").to_bytes();
///
/// let received = PublicKey::from_bytes(key.public_key().as_bytes())?;
/// assert_eq!(received.verify(b"to be signed", &Signature::from_bytes(&signature)?), Ok(()));
/// # Ok(()) }
/// ```
pub struct PrivateKey {
    seed: Secret<32>,
    /// The secret scalar, clamped, and the prefix of nonces: SHA-512 of the seed (RFC 8032 §5.1.5).
    expanded: Secret<64>,
    public: PublicKey,
}

/// A public key: a point of the curve in its one encoding.
///
/// Points of small order are points, as in RFC 8032: whoever holds such a key has chosen that everybody can sign for him.
#[derive(Clone, Copy)]
pub struct PublicKey {
    bytes: [u8; 32],
    point: Affine,
    backend: IntegerBackend,
}

/// A signature: R as it is sent, and S, which is below the order of the base point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signature {
    r: [u8; 32],
    s: [u8; 32],
}

impl PrivateKey {
    /// Of no use to anyone until a seed is set.
    fn blank(backend: IntegerBackend) -> Self {
        Self {
            seed: Secret::zeroed(),
            expanded: Secret::zeroed(),
            public: PublicKey { bytes: [0; 32], point: Affine::NEUTRAL, backend },
        }
    }

    /// Makes a key of 32 random bytes. The value moves: [`PrivateKey::generate_in`] leaves no copy.
    /// [`Error::RandomUnavailable`] where `rng` cannot give bytes.
    pub fn generate(rng: &mut SeededRng) -> Result<Self, Error> {
        let mut key = Self::blank(IntegerBackend::best());
        key.set_generated(rng)?;
        Ok(key)
    }

    /// Makes a key where it shall stay. On an error the slot is empty.
    pub fn generate_in<'a>(slot: &'a mut Option<Self>, rng: &mut SeededRng) -> Result<&'a Self, Error> {
        if let Err(error) = slot.insert(Self::blank(IntegerBackend::best())).set_generated(rng) {
            *slot = None;
            return Err(error);
        }
        slot.as_ref().ok_or(Error::RandomUnavailable)
    }

    /// The key of this seed, the `privateKey` of RFC 8032 and RFC 8410; every value is one. The value moves; the
    /// caller's copy is the caller's to wipe.
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self::with_backend(seed, IntegerBackend::best())
    }

    /// As [`PrivateKey::from_seed`], on the backend given.
    pub fn with_backend(seed: &[u8; 32], backend: IntegerBackend) -> Self {
        let mut key = Self::blank(backend);
        key.seed.expose_mut().copy_from_slice(seed);
        key.expand();
        key
    }

    /// As [`PrivateKey::from_seed`], where the key shall stay.
    pub fn from_seed_in<'a>(slot: &'a mut Option<Self>, seed: &[u8; 32]) -> &'a Self {
        let key = slot.insert(Self::blank(IntegerBackend::best()));
        key.seed.expose_mut().copy_from_slice(seed);
        key.expand();
        key
    }

    fn set_generated(&mut self, rng: &mut SeededRng) -> Result<(), Error> {
        rng.fill_secret(&mut self.seed)?;
        self.expand();
        Ok(())
    }

    fn expand(&mut self) {
        self.expand_unwiped();
        wipe::stack::<WIPED_WORDS>();
    }

    /// RFC 8032 §5.1.5. Not inlined: its frame is to be wiped.
    #[inline(never)]
    fn expand_unwiped(&mut self) {
        let mut hash = Sha512::new();
        hash.update(self.seed.expose());
        let expanded = self.expanded.expose_mut();
        hash.finish_into(expanded);
        expanded[0] &= 248;
        expanded[31] = expanded[31] & 127 | 64;
        let mut scalar = Secret::<32>::zeroed();
        scalar.expose_mut().copy_from_slice(&expanded[..32]);
        let PublicKey { bytes, point, backend } = &mut self.public;
        *point = curve25519::multiply_base(scalar.expose(), bytes, *backend);
    }

    /// Writes the seed.
    pub fn to_seed(&self, out: &mut Secret<32>) {
        out.expose_mut().copy_from_slice(self.seed.expose());
    }

    /// The public key, computed when the private one was made.
    pub fn public_key(&self) -> &PublicKey {
        &self.public
    }

    /// Signs `message` (RFC 8032 §5.1.6); the same key and message give the same signature.
    pub fn sign(&self, message: &[u8]) -> Signature {
        let signature = self.sign_unwiped(message);
        wipe::stack::<WIPED_WORDS>();
        signature
    }

    /// Not inlined: its frame is to be wiped.
    #[inline(never)]
    fn sign_unwiped(&self, message: &[u8]) -> Signature {
        let (mut wide, mut bytes) = (Secret::<64>::zeroed(), Secret::<32>::zeroed());
        let mut signature = Signature { r: [0; 32], s: [0; 32] };

        let mut hash = Sha512::new();
        hash.update(&self.expanded.expose()[32..]);
        hash.update(message);
        hash.finish_into(wide.expose_mut());
        let nonce = Scalar::reduce_wide(wide.expose());
        nonce.to_bytes(bytes.expose_mut());
        curve25519::multiply_base(bytes.expose(), &mut signature.r, self.public.backend);

        let challenge = challenge(&signature.r, &self.public.bytes, message);
        bytes.expose_mut().copy_from_slice(&self.expanded.expose()[..32]);
        let scalar = Scalar::reduce(bytes.expose());
        challenge.mul_add(&scalar, &nonce).to_bytes(&mut signature.s);
        signature
    }
}

/// k = SHA-512(R ‖ A ‖ M) modulo L (RFC 8032 §5.1.6 step 4, §5.1.7 step 2).
fn challenge(r: &[u8; 32], public: &[u8; 32], message: &[u8]) -> Scalar {
    let mut hash = Sha512::new();
    hash.update(r);
    hash.update(public);
    hash.update(message);
    Scalar::reduce_wide(&hash.finish())
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ed25519::PrivateKey(.., {:?})", self.public)
    }
}

impl PublicKey {
    /// Length of a public key.
    pub const LEN: usize = 32;

    /// Reads the encoding of RFC 8032 §5.1.3. [`Error::InvalidPublicKey`] for another length, for a y of 2^255 - 19
    /// or more, for a y of no point, and for the sign of an x that is zero.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        Self::with_backend(bytes, IntegerBackend::best())
    }

    /// As [`PublicKey::from_bytes`], on the backend given.
    pub fn with_backend(bytes: &[u8], backend: IntegerBackend) -> Result<Self, Error> {
        let bytes: [u8; 32] = bytes.try_into().map_err(|_| Error::InvalidPublicKey)?;
        let point = curve25519::decode_vartime(&bytes, backend).ok_or(Error::InvalidPublicKey)?;
        Ok(Self { bytes, point, backend })
    }

    /// What multiplies: `soft`, `bmi2-adx`.
    pub fn backend_name(&self) -> &'static str {
        self.backend.name()
    }

    /// The bytes as they are sent.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.bytes
    }

    /// Whether `signature` was made for `message` with the private half of this key: [`Error::InvalidSignature`]
    /// where it was not. Variable time: all inputs are public.
    ///
    /// The equation is S·B = R + k·A, without the cofactor 8, and R must be the one encoding of S·B - k·A.
    /// RFC 8032 §5.1.7 step 3 allows it ("sufficient, but not required"). OpenSSL, BoringSSL, ring and Go test the
    /// same one; the equation with the cofactor only helps those who verify in batches. Keys differ: one with y ≥ p, which
    /// RFC 8032 §5.1.3 step 1 refuses, is refused here at import, while some peers reduce it and accept its signatures.
    /// No key that RFC 8032 makes has that form.
    pub fn verify(&self, message: &[u8], signature: &Signature) -> Result<(), Error> {
        let s = Scalar::from_bytes_vartime(&signature.s).ok_or(Error::InvalidSignature)?;
        let challenge = challenge(&signature.r, &self.bytes, message);
        let mut expected = [0; 32];
        curve25519::double_multiply_vartime(&s, &challenge, &self.point, &mut expected, self.backend);
        // An R in any other encoding than its one is unequal, too (RFC 8032 §5.1.7 step 1).
        if expected == signature.r { Ok(()) } else { Err(Error::InvalidSignature) }
    }
}

impl PartialEq for PublicKey {
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }
}

impl Eq for PublicKey {}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ed25519::PublicKey(")?;
        self.bytes.iter().try_for_each(|byte| write!(f, "{byte:02x}"))?;
        f.write_str(")")
    }
}

impl Signature {
    /// Length of a signature.
    pub const LEN: usize = 64;

    /// Reads R ‖ S. [`Error::InvalidSignature`] for another length and for an S that is not below the order of the
    /// base point: it would be a second signature of the same message (RFC 8032 §8.4).
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let bytes: &[u8; 64] = bytes.try_into().map_err(|_| Error::InvalidSignature)?;
        let (mut r, mut s) = ([0; 32], [0; 32]);
        r.copy_from_slice(&bytes[..32]);
        s.copy_from_slice(&bytes[32..]);
        match Scalar::from_bytes_vartime(&s) {
            Some(_) => Ok(Self { r, s }),
            None => Err(Error::InvalidSignature),
        }
    }

    /// R ‖ S.
    pub fn to_bytes(&self) -> [u8; 64] {
        let mut bytes = [0; 64];
        bytes[..32].copy_from_slice(&self.r);
        bytes[32..].copy_from_slice(&self.s);
        bytes
    }
}
