//! Keys of a curve, and key agreement.
//!
//! Keys are validated on import: private keys in `1..n`, public keys on the curve and not infinity; with the
//! cofactor 1 that is full validation (SP 800-56A §5.6.2.3.3). Does not take hybrid or infinity encodings.
//!
//! Timing: constant in private keys and shared secrets; public keys are public.

use core::fmt;

use super::point::AffinePoint;
use super::scalar::Scalar;
use super::{Backend, ByteArray, Curve, FieldElement, Kernel, SigningCurve, multiply};
use crate::cpu::Features;
use crate::ct::{self, Mask};
use crate::ec::WIPED_WORDS;
use crate::{Error, SeededRng, wipe};

/// A private key with its public key. Wiped on drop; no `Clone`.
pub struct PrivateKey<C: Curve<N>, const N: usize> {
    pub(super) scalar: Scalar<C, N>,
    public: PublicKey<C, N>,
}

/// A public key: a point of the curve other than infinity.
#[derive(Clone, Copy)]
pub struct PublicKey<C: Curve<N>, const N: usize> {
    pub(super) point: AffinePoint<C, N>,
    pub(super) backend: Backend<C::Fast>,
}

impl<C: SigningCurve<N>, const N: usize> PrivateKey<C, N> {
    /// Of no use to anyone until a scalar is set.
    fn blank() -> Self {
        let public = PublicKey::of(AffinePoint::new([[0; N]; 2], C::PORTABLE));
        Self { scalar: Scalar::zero(), public }
    }

    /// Makes a key (FIPS 186-5 A.2.2, rejection). The value moves: [`Self::generate_in`] leaves no copy.
    /// [`Error::RandomUnavailable`] where `rng` cannot give bytes.
    pub fn generate(rng: &mut SeededRng) -> Result<Self, Error> {
        let mut key = Self::blank();
        key.set_generated(rng)?;
        Ok(key)
    }

    /// Makes a key where it shall stay. On an error the slot is empty.
    pub fn generate_in<'a>(slot: &'a mut Option<Self>, rng: &mut SeededRng) -> Result<&'a Self, Error> {
        Self::fill(slot, |key| key.set_generated(rng))
    }

    /// Reads a key, big-endian bytes in `1..n` (the `privateKey` of RFC 5915): 32 on P-256, 48 on P-384. Computes its
    /// public key. [`Error::InvalidKey`] for another length or value. The value moves: see
    /// [`Self::from_be_bytes_in`].
    pub fn from_be_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let mut key = Self::blank();
        key.set_be_bytes(bytes)?;
        Ok(key)
    }

    /// As [`Self::from_be_bytes`], where the key shall stay. On an error the slot is empty.
    pub fn from_be_bytes_in<'a>(slot: &'a mut Option<Self>, bytes: &[u8]) -> Result<&'a Self, Error> {
        Self::fill(slot, |key| key.set_be_bytes(bytes))
    }

    fn fill(
        slot: &mut Option<Self>,
        set: impl FnOnce(&mut Self) -> Result<(), Error>,
    ) -> Result<&Self, Error> {
        match set(slot.insert(Self::blank())) {
            Ok(()) => slot.as_ref().ok_or(Error::InvalidKey),
            Err(error) => {
                *slot = None;
                Err(error)
            }
        }
    }

    fn set_generated(&mut self, rng: &mut SeededRng) -> Result<(), Error> {
        let mut candidate = C::Bytes::zeroed_secret();
        loop {
            rng.fill(C::Bytes::expose_mut(&mut candidate).as_mut())?;
            let in_range = self.scalar.set_be_bytes(C::Bytes::expose(&candidate));
            // FIPS 186-5 A.2.2 step 5: out of range, next candidate. Public: the refused candidate is never used.
            if ct::declassify(in_range.choice()) {
                break;
            }
        }
        self.set_public();
        Ok(())
    }

    fn set_be_bytes(&mut self, bytes: &[u8]) -> Result<(), Error> {
        let bytes = C::Bytes::from_slice(bytes).ok_or(Error::InvalidKey)?;
        let in_range = self.scalar.set_be_bytes(bytes);
        // SP 800-56A §5.6.2.1.2: out of range is an error. Public: the key is refused.
        if !ct::declassify(in_range.choice()) {
            return Err(Error::InvalidKey);
        }
        self.set_public();
        Ok(())
    }

    fn set_public(&mut self) {
        self.public.point = multiply_base(&self.scalar, self.public.backend);
        wipe::stack::<WIPED_WORDS>();
    }

    /// Writes the key as big-endian bytes.
    pub fn to_be_bytes(&self, out: &mut <C::Bytes as ByteArray>::Secret) {
        self.scalar.write_be_bytes(C::Bytes::expose_mut(out));
    }

    /// The public key, computed when the private one was made.
    pub fn public_key(&self) -> &PublicKey<C, N> {
        &self.public
    }

    /// ECDH (SP 800-56A §5.7.1.2): writes x of `self·peer`, big-endian: 32 bytes on P-256, 48 on P-384.
    /// [`Error::InvalidPublicKey`] for the point at infinity, which no pair of valid keys gives: a fault.
    pub fn diffie_hellman(
        &self,
        peer: &PublicKey<C, N>,
        out: &mut <C::Bytes as ByteArray>::Secret,
    ) -> Result<(), Error> {
        let infinity = agree(&self.scalar, &peer.point, C::Bytes::expose_mut(out), self.public.backend);
        wipe::stack::<WIPED_WORDS>();
        // SP 800-56A §5.7.1.2 step 2: infinity is an error, public like every failure of a handshake.
        if ct::declassify(infinity.choice()) { Err(Error::InvalidPublicKey) } else { Ok(()) }
    }

    /// Computes from here on with the best kernel of `features`: [`Features::none`] for the portable one.
    pub fn set_features(&mut self, features: Features) {
        self.public.set_features(features);
    }

    /// Which kernel computes, for logs and benchmarks.
    pub fn backend_name(&self) -> &'static str {
        self.public.backend_name()
    }

    pub(super) fn backend(&self) -> Backend<C::Fast> {
        self.public.backend
    }
}

/// `scalar·G`, affine. Not inlined: its frame is to be wiped.
#[inline(never)]
fn multiply_base<C: SigningCurve<N>, const N: usize>(
    scalar: &Scalar<C, N>,
    backend: Backend<C::Fast>,
) -> AffinePoint<C, N> {
    match backend {
        Backend::Portable => multiply::multiply_base(scalar, C::PORTABLE).to_affine(),
        Backend::Fast(kernel) => multiply::multiply_base(scalar, kernel).to_affine().on(C::PORTABLE),
    }
}

/// Writes x of `scalar·point`; the mask says whether the product is infinity. Not inlined: its frame is to be wiped.
#[inline(never)]
fn agree<C: Curve<N>, const N: usize>(
    scalar: &Scalar<C, N>,
    point: &AffinePoint<C, N>,
    out: &mut C::Bytes,
    backend: Backend<C::Fast>,
) -> Mask {
    fn with<K: Kernel<N>, const N: usize>(
        scalar: &Scalar<K::Curve, N>,
        point: &AffinePoint<K, N>,
        out: &mut <K::Curve as Curve<N>>::Bytes,
    ) -> Mask {
        let product = multiply::multiply(scalar, point);
        product.to_affine().x.to_be_bytes(out);
        product.z.is_zero()
    }
    match backend {
        Backend::Portable => with(scalar, point, out),
        Backend::Fast(kernel) => with(scalar, &point.on(kernel), out),
    }
}

impl<C: Curve<N>, const N: usize> fmt::Debug for PrivateKey<C, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}::PrivateKey(.., {:?})", C::NAME, self.public)
    }
}

impl<C: Curve<N>, const N: usize> PublicKey<C, N> {
    /// Length of the uncompressed encoding: 65 on P-256, 97 on P-384, 133 on P-521.
    pub const UNCOMPRESSED_LEN: usize = C::Uncompressed::LEN;

    fn of(point: AffinePoint<C, N>) -> Self {
        Self { point, backend: Backend::best::<C, N>(Features::detect()) }
    }

    /// Reads the uncompressed (04 ‖ x ‖ y) or compressed (02 or 03 ‖ x) form of SEC 1 §2.3.4: 65 or 33 bytes on P-256,
    /// 97 or 49 on P-384, 133 or 67 on P-521.
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
        let (x, y) = coordinates.split_at_checked(C::Bytes::LEN).ok_or(Error::InvalidPublicKey)?;
        let point = AffinePoint { x: coordinate::<C, N>(x)?, y: coordinate::<C, N>(y)? };
        if point.is_on_curve_vartime() { Ok(Self::of(point)) } else { Err(Error::InvalidPublicKey) }
    }

    fn decompress(x: &[u8], odd: Mask) -> Result<Self, Error> {
        let x = coordinate::<C, N>(x)?;
        let y = AffinePoint::y_squared(&x).sqrt_vartime().ok_or(Error::InvalidPublicKey)?;
        let mut point = AffinePoint { x, y };
        // y is not zero: no point has order 2, so exactly one of y and -y has the sign.
        point.negate_if(Mask::from_bit(y.is_odd().bit() ^ odd.bit()));
        Ok(Self::of(point))
    }

    /// The uncompressed form, 04 ‖ x ‖ y.
    pub fn to_sec1(self) -> C::Uncompressed {
        let mut out = C::Uncompressed::ZERO;
        self.write_sec1(0x04, &[self.point.x, self.point.y], out.as_mut());
        out
    }

    /// The compressed form, 02 or 03 ‖ x.
    pub fn to_sec1_compressed(self) -> C::Compressed {
        let mut out = C::Compressed::ZERO;
        self.write_sec1(0x02 | self.point.y.is_odd().bit() as u8, &[self.point.x], out.as_mut());
        out
    }

    fn write_sec1(&self, form: u8, coordinates: &[FieldElement<C, N>], out: &mut [u8]) {
        let [first, rest @ ..] = out else { return };
        *first = form;
        let mut bytes = C::Bytes::ZERO;
        for (room, coordinate) in rest.chunks_mut(C::Bytes::LEN).zip(coordinates) {
            coordinate.to_be_bytes(&mut bytes);
            room.iter_mut().zip(bytes.as_ref()).for_each(|(slot, byte)| *slot = *byte);
        }
    }

    /// Verifies from here on with the best kernel of `features`: [`Features::none`] for the portable one.
    pub fn set_features(&mut self, features: Features) {
        self.backend = Backend::best::<C, N>(features);
    }

    /// Which kernel verifies, for logs and benchmarks.
    pub fn backend_name(&self) -> &'static str {
        self.backend.name::<C, N>()
    }
}

fn coordinate<C: Curve<N>, const N: usize>(bytes: &[u8]) -> Result<FieldElement<C, N>, Error> {
    FieldElement::from_be_bytes_vartime(bytes, C::PORTABLE).ok_or(Error::InvalidPublicKey)
}

impl<C: Curve<N>, const N: usize> PartialEq for PublicKey<C, N> {
    fn eq(&self, other: &Self) -> bool {
        self.point.x.equals_vartime(&other.point.x) && self.point.y.equals_vartime(&other.point.y)
    }
}

impl<C: Curve<N>, const N: usize> Eq for PublicKey<C, N> {}

impl<C: Curve<N>, const N: usize> fmt::Debug for PublicKey<C, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}::PublicKey(", C::NAME)?;
        self.to_sec1_compressed().as_ref().iter().try_for_each(|byte| write!(f, "{byte:02x}"))?;
        f.write_str(")")
    }
}
