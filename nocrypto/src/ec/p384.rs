//! P-384 (secp384r1, SP 800-186 §3.2.1.4): key agreement and ECDSA.
//!
//! Keys are validated on import: private keys in `1..n`, public keys on the curve and not infinity; with the
//! cofactor 1 that is full validation (SP 800-56A §5.6.2.3.3). Does not take hybrid or infinity encodings.
//!
//! Timing: constant in private keys and shared secrets; public keys and signatures are public.

mod base_table;
mod ecdsa;
mod field;
mod multiply;
mod scalar;

use core::fmt;

pub use ecdsa::Signature;
use field::FieldElement;
use scalar::Scalar;

use super::WIPED_WORDS;
use super::weierstrass::{self, Field as _};
use crate::ct::{self, Mask};
use crate::{Error, Secret, SeededRng, wipe};

type AffinePoint = weierstrass::AffinePoint<FieldElement>;
type JacobianPoint = weierstrass::JacobianPoint<FieldElement>;

/// A private key with its public key. Wiped on drop; no `Clone`.
///
/// ```
/// # fn main() -> Result<(), nocrypto::Error> {
/// use nocrypto::{Secret, SeededRng, ec::p384::{PrivateKey, PublicKey}};
/// # let mut rng = SeededRng::dangerous_from_fixed_seed(&[7; 32]);
/// let (alice, bob) = (PrivateKey::generate(&mut rng)?, PrivateKey::generate(&mut rng)?);
/// let received = PublicKey::from_sec1(&bob.public_key().to_sec1())?;
/// let (mut a, mut b) = (Secret::zeroed(), Secret::zeroed());
/// alice.diffie_hellman(&received, &mut a)?;
/// bob.diffie_hellman(alice.public_key(), &mut b)?;
/// assert!(bool::from(a.ct_eq(&b)));
/// # Ok(()) }
/// ```
pub struct PrivateKey {
    scalar: Scalar,
    public: PublicKey,
}

/// A public key: a point of the curve other than infinity.
#[derive(Clone, Copy)]
pub struct PublicKey {
    point: AffinePoint,
}

impl PrivateKey {
    /// Of no use to anyone until a scalar is set.
    const BLANK: Self = Self { scalar: Scalar::zero(), public: PublicKey { point: AffinePoint::BLANK } };

    /// Makes a key (FIPS 186-5 A.2.2, rejection). The value moves: [`PrivateKey::generate_in`] leaves no copy.
    /// [`Error::RandomUnavailable`] where `rng` cannot give bytes.
    pub fn generate(rng: &mut SeededRng) -> Result<Self, Error> {
        let mut key = Self::BLANK;
        key.set_generated(rng)?;
        Ok(key)
    }

    /// Makes a key where it shall stay. On an error the slot is empty.
    pub fn generate_in<'a>(slot: &'a mut Option<Self>, rng: &mut SeededRng) -> Result<&'a Self, Error> {
        Self::fill(slot, |key| key.set_generated(rng))
    }

    /// Reads a key of 48 big-endian bytes in `1..n` (the `privateKey` of RFC 5915) and computes its public key.
    /// [`Error::InvalidKey`] for another length or value. The value moves: see [`PrivateKey::from_be_bytes_in`].
    pub fn from_be_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let mut key = Self::BLANK;
        key.set_be_bytes(bytes)?;
        Ok(key)
    }

    /// As [`PrivateKey::from_be_bytes`], where the key shall stay. On an error the slot is empty.
    pub fn from_be_bytes_in<'a>(slot: &'a mut Option<Self>, bytes: &[u8]) -> Result<&'a Self, Error> {
        Self::fill(slot, |key| key.set_be_bytes(bytes))
    }

    fn fill(
        slot: &mut Option<Self>,
        set: impl FnOnce(&mut Self) -> Result<(), Error>,
    ) -> Result<&Self, Error> {
        match set(slot.insert(Self::BLANK)) {
            Ok(()) => slot.as_ref().ok_or(Error::InvalidKey),
            Err(error) => {
                *slot = None;
                Err(error)
            }
        }
    }

    fn set_generated(&mut self, rng: &mut SeededRng) -> Result<(), Error> {
        let mut candidate = Secret::<48>::zeroed();
        loop {
            rng.fill_secret(&mut candidate)?;
            let in_range = self.scalar.set_be_bytes(candidate.expose());
            // FIPS 186-5 A.2.2 step 5: out of range, next candidate. Public: the refused candidate is never used.
            if ct::declassify(in_range.choice()) {
                break;
            }
        }
        self.set_public();
        Ok(())
    }

    fn set_be_bytes(&mut self, bytes: &[u8]) -> Result<(), Error> {
        let bytes: &[u8; 48] = bytes.try_into().map_err(|_| Error::InvalidKey)?;
        let in_range = self.scalar.set_be_bytes(bytes);
        // SP 800-56A §5.6.2.1.2: out of range is an error. Public: the key is refused.
        if !ct::declassify(in_range.choice()) {
            return Err(Error::InvalidKey);
        }
        self.set_public();
        Ok(())
    }

    fn set_public(&mut self) {
        self.public.point = multiply_base(&self.scalar);
        wipe::stack::<WIPED_WORDS>();
    }

    /// Writes the key as 48 big-endian bytes.
    pub fn to_be_bytes(&self, out: &mut Secret<48>) {
        self.scalar.write_be_bytes(out.expose_mut());
    }

    /// The public key, computed when the private one was made.
    pub fn public_key(&self) -> &PublicKey {
        &self.public
    }

    /// ECDH (SP 800-56A §5.7.1.2): writes x of `self·peer`, 48 big-endian bytes.
    /// [`Error::InvalidPublicKey`] for the point at infinity, which no pair of valid keys gives: a fault.
    pub fn diffie_hellman(&self, peer: &PublicKey, out: &mut Secret<48>) -> Result<(), Error> {
        let infinity = agree(&self.scalar, &peer.point, out);
        wipe::stack::<WIPED_WORDS>();
        // SP 800-56A §5.7.1.2 step 2: infinity is an error, public like every failure of a handshake.
        if ct::declassify(infinity.choice()) { Err(Error::InvalidPublicKey) } else { Ok(()) }
    }
}

/// `scalar·G`, affine. Not inlined: its frame is to be wiped.
#[inline(never)]
fn multiply_base(scalar: &Scalar) -> AffinePoint {
    multiply::multiply_base(scalar).to_affine()
}

/// Writes x of `scalar·point`; the mask says whether the product is infinity. Not inlined: its frame is to be wiped.
#[inline(never)]
fn agree(scalar: &Scalar, point: &AffinePoint, out: &mut Secret<48>) -> Mask {
    let product = multiply::multiply(scalar, point);
    product.to_affine().x.to_be_bytes(out.expose_mut());
    product.z.is_zero()
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "p384::PrivateKey(.., {:?})", self.public)
    }
}

impl PublicKey {
    /// Length of the uncompressed encoding.
    pub const UNCOMPRESSED_LEN: usize = 97;

    /// Reads the uncompressed (97 bytes, 04 ‖ x ‖ y) or compressed (49 bytes, 02 or 03 ‖ x) form of SEC 1 §2.3.4.
    /// [`Error::InvalidPublicKey`] for any other encoding, a coordinate of p or more, or a point off the curve.
    pub fn from_sec1(bytes: &[u8]) -> Result<Self, Error> {
        match bytes {
            [0x02 | 0x03, x @ ..] => Self::decompress(x, Mask::from_bit(u64::from(bytes[0]))),
            _ => Self::from_sec1_uncompressed(bytes),
        }
    }

    /// Reads the uncompressed form only, as TLS wants it (RFC 9846 §4.2.8.2, RFC 8422 §5.4.1).
    /// [`Error::InvalidPublicKey`] as above.
    pub fn from_sec1_uncompressed(bytes: &[u8]) -> Result<Self, Error> {
        let [0x04, coordinates @ ..] = bytes else { return Err(Error::InvalidPublicKey) };
        let (x, y) = coordinates.split_at_checked(48).ok_or(Error::InvalidPublicKey)?;
        let point = AffinePoint { x: coordinate(x)?, y: coordinate(y)? };
        if point.is_on_curve_vartime() { Ok(Self { point }) } else { Err(Error::InvalidPublicKey) }
    }

    fn decompress(x: &[u8], odd: Mask) -> Result<Self, Error> {
        let x = coordinate(x)?;
        let y = AffinePoint::y_squared(&x).sqrt_vartime().ok_or(Error::InvalidPublicKey)?;
        let mut point = AffinePoint { x, y };
        // y is not zero: no point has order 2, so exactly one of y and -y has the sign.
        point.negate_if(Mask::from_bit(y.is_odd().bit() ^ odd.bit()));
        Ok(Self { point })
    }

    /// The uncompressed form, 04 ‖ x ‖ y.
    pub fn to_sec1(&self) -> [u8; Self::UNCOMPRESSED_LEN] {
        let mut out = [0x04; Self::UNCOMPRESSED_LEN];
        let (mut x, mut y) = ([0; 48], [0; 48]);
        self.point.x.to_be_bytes(&mut x);
        self.point.y.to_be_bytes(&mut y);
        out[1..49].copy_from_slice(&x);
        out[49..].copy_from_slice(&y);
        out
    }

    /// The compressed form, 02 or 03 ‖ x.
    pub fn to_sec1_compressed(&self) -> [u8; 49] {
        let mut out = [0x02 | self.point.y.is_odd().bit() as u8; 49];
        let mut x = [0; 48];
        self.point.x.to_be_bytes(&mut x);
        out[1..].copy_from_slice(&x);
        out
    }
}

/// 48 big-endian bytes below p (SEC 1 §2.3.4 step 2.1: the coordinates are field elements, not residues).
fn coordinate(bytes: &[u8]) -> Result<FieldElement, Error> {
    let bytes: &[u8; 48] = bytes.try_into().map_err(|_| Error::InvalidPublicKey)?;
    FieldElement::from_be_bytes_vartime(bytes).ok_or(Error::InvalidPublicKey)
}

impl PartialEq for PublicKey {
    fn eq(&self, other: &Self) -> bool {
        self.point.x.equals_vartime(&other.point.x) && self.point.y.equals_vartime(&other.point.y)
    }
}

impl Eq for PublicKey {}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("p384::PublicKey(")?;
        self.to_sec1_compressed().iter().try_for_each(|byte| write!(f, "{byte:02x}"))?;
        f.write_str(")")
    }
}
