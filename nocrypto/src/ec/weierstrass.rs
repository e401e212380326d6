//! One curve y² = x³ - 3x + b of prime order over a large prime (SP 800-186 §2.1.1), for P-256, P-384 and P-521: keys,
//! key agreement and ECDSA are written once, here.
//!
//! A curve is its numbers ([`Curve`]), its arithmetic modulo p ([`Kernel`], one for each backend) and, where private
//! keys exist, a table ([`SigningCurve`]); its own file says nothing else. All of them are sealed: this module is private.
//!
//! Timing: constant, except `_vartime`, verification and what reads public keys.

mod der;
mod ecdsa;
mod field;
mod key;
mod multiply;
mod point;
mod rfc6979;
mod scalar;
#[cfg(test)]
pub(super) mod tests;

use core::fmt;

pub(super) use ecdsa::Signature;
pub(super) use field::FieldElement;
pub(super) use key::{PrivateKey, PublicKey};

use crate::Secret;
use crate::bignum::{limbs, montgomery::Modulus};
use crate::cpu::Features;

/// A curve whose numbers have `N` limbs. Its type is also its portable [`Kernel`].
pub trait Curve<const N: usize>: Kernel<N, Curve = Self> + fmt::Debug + Eq {
    /// The name of its module.
    const NAME: &'static str;
    /// The curve as its portable kernel.
    const PORTABLE: Self;

    /// p, 3 modulo 4.
    const MODULUS: [u64; N];
    /// The residue one as the kernels store it: the radix of Montgomery form modulo p, or 1 where they use none.
    const RADIX: [u64; N];
    /// What a plain integer is multiplied by, to become a residue.
    const SQUARE_OF_RADIX: [u64; N];
    /// b of the curve's equation, stored as a residue.
    const B: [u64; N];
    /// n, the order of the base point and of the curve: the cofactor is 1.
    const ORDER: [u64; N];
    /// `(2·j + 1)·G`, residues x and y; a power of two of them. For verification.
    const ODD_MULTIPLES: &'static [[[u64; N]; 2]];

    /// The kernel for CPUs that have more than the portable one asks for.
    type Fast: Kernel<N, Curve = Self>;
    /// A private key, a coordinate, an integer modulo n: big-endian.
    type Bytes: ByteArray;
    /// r ‖ s of a signature.
    type Raw: ByteArray;
    /// The longest DER form of a signature.
    type Der: ByteArray;
    /// 04 ‖ x ‖ y.
    type Uncompressed: ByteArray;
    /// 02 or 03 ‖ x.
    type Compressed: ByteArray;

    /// The fast kernel, if `features` suffice for it.
    fn fast(features: Features) -> Option<Self::Fast>;
    /// `numerator/value` modulo p; zero gives zero.
    fn divide_modulo_p(numerator: &[u64; N], value: &[u64; N]) -> [u64; N];
    /// `numerator/value` modulo n; zero gives zero.
    fn divide_modulo_n(numerator: &[u64; N], value: &[u64; N]) -> [u64; N];
    /// The power (p + 1)/4: the square root of a square.
    fn root<K: Kernel<N, Curve = Self>>(square: &FieldElement<K, N>) -> FieldElement<K, N>;
}

/// A curve with private keys.
pub trait SigningCurve<const N: usize>: Curve<N> {
    /// A row of the table serves this many digits of a scalar.
    const STRIDE: usize;
    /// `MULTIPLES[i][j]` is `(j + 1)·32^(STRIDE·i)·G`, residues x and y.
    const MULTIPLES: &'static [[[[u64; N]; 2]; 16]];
}

/// Products modulo p of one backend. A value of the type is the proof that this CPU can run it.
///
/// Residues are fully reduced: equal ones have equal limbs.
pub trait Kernel<const N: usize>: Copy + 'static {
    /// Whose p it is.
    type Curve: Curve<N>;
    /// For logs and benchmarks.
    const BACKEND: &'static str;

    /// The product of two residues.
    fn mul(self, a: &[u64; N], b: &[u64; N]) -> [u64; N];

    /// The square of a residue.
    fn square(self, a: &[u64; N]) -> [u64; N];

    /// The sum of two residues.
    #[inline(always)]
    fn add(self, a: &[u64; N], b: &[u64; N]) -> [u64; N] {
        limbs::add_mod(a, b, &Self::Curve::MODULUS)
    }

    /// The difference of two residues.
    #[inline(always)]
    fn sub(self, a: &[u64; N], b: &[u64; N]) -> [u64; N] {
        limbs::sub_mod(a, b, &Self::Curve::MODULUS)
    }
}

/// The kernel that a key uses, chosen when the key is made.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Backend<F> {
    Portable,
    Fast(F),
}

impl<F> Backend<F> {
    fn best<C: Curve<N, Fast = F>, const N: usize>(features: Features) -> Self {
        C::fast(features).map_or(Self::Portable, Self::Fast)
    }

    fn name<C: Curve<N, Fast = F>, const N: usize>(&self) -> &'static str
    where
        F: Kernel<N>,
    {
        match self {
            Self::Portable => C::BACKEND,
            Self::Fast(_) => F::BACKEND,
        }
    }
}

/// n with what Montgomery's method needs, computed when the crate is compiled.
struct Order<C, const N: usize>(C);

impl<C: Curve<N>, const N: usize> Order<C, N> {
    const N: Modulus<N> = Modulus::new_vartime(C::ORDER);
}

/// `[u8; LEN]`: what a function over every curve has to know of it.
pub trait ByteArray: AsRef<[u8]> + AsMut<[u8]> + Copy + Eq + fmt::Debug {
    /// How many bytes.
    const LEN: usize;
    /// All zeros, to be written.
    const ZERO: Self;
    /// The secret of that length.
    type Secret;

    /// A secret to be filled.
    fn zeroed_secret() -> Self::Secret;
    /// The bytes of a secret.
    fn expose(secret: &Self::Secret) -> &Self;
    /// The bytes of a secret, to be written.
    fn expose_mut(secret: &mut Self::Secret) -> &mut Self;
    /// Those of a slice of this length.
    fn from_slice(bytes: &[u8]) -> Option<&Self>;
}

impl<const LEN: usize> ByteArray for [u8; LEN] {
    const LEN: usize = LEN;
    const ZERO: Self = [0; LEN];
    type Secret = Secret<LEN>;

    fn zeroed_secret() -> Secret<LEN> {
        Secret::zeroed()
    }

    fn expose(secret: &Secret<LEN>) -> &Self {
        secret.expose()
    }

    fn expose_mut(secret: &mut Secret<LEN>) -> &mut Self {
        secret.expose_mut()
    }

    fn from_slice(bytes: &[u8]) -> Option<&Self> {
        bytes.try_into().ok()
    }
}
