//! The curve of X25519 and Ed25519: its field, its Edwards form, and the integers modulo its order.
//!
//! What follows here is the border: each operation once, for whichever field the backend has. Does not speak to
//! protocols: keys and their encodings are in `x25519.rs` and `ed25519.rs`.
//!
//! Timing: constant, except `_vartime`.

mod base_table;
mod edwards;
mod field;
mod ladder;
pub(super) mod scalar;

pub(super) use edwards::Affine;

use edwards::Point;
use field::Field;
use scalar::Scalar;

use crate::bignum::IntegerBackend;

/// Evaluates an expression with the field and the token of a backend.
macro_rules! with_field {
    ($backend:expr, $field:ident, $token:ident => $body:expr) => {
        match $backend {
            IntegerBackend::Soft => {
                type $field = field::soft::Element;
                let $token = ();
                $body
            }
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            IntegerBackend::Bmi2Adx($token) => {
                type $field = field::x86_64::Element;
                $body
            }
        }
    };
}

/// X25519 of a clamped scalar and a public key (RFC 7748 §5). Not inlined: its frame is to be wiped.
#[inline(never)]
pub(super) fn ladder(scalar: &[u8; 32], u: &[u8; 32], out: &mut [u8; 32], backend: IntegerBackend) {
    with_field!(backend, F, token => ladder::multiply(scalar, F::from_bytes(u, token)).to_bytes(out));
}

/// X25519 of a clamped scalar and 9, by the base point's table on the Edwards form of the curve. Not inlined: its frame is
/// to be wiped.
#[inline(never)]
pub(super) fn multiply_base_montgomery(scalar: &[u8; 32], out: &mut [u8; 32], backend: IntegerBackend) {
    with_field!(backend, F, token => {
        Point::<F>::multiply_base(scalar, token).to_montgomery_u().to_bytes(out);
    });
}

/// `scalar·B` for 32 little-endian bytes below 2^255, encoded as RFC 8032 §5.1.2 says. Returns the same point.
pub(super) fn multiply_base(scalar: &[u8; 32], out: &mut [u8; 32], backend: IntegerBackend) -> Affine {
    with_field!(backend, F, token => Point::<F>::multiply_base(scalar, token).to_bytes(out))
}

/// The point of a public encoding (RFC 8032 §5.1.3), if it is the encoding of one.
pub(super) fn decode_vartime(bytes: &[u8; 32], backend: IntegerBackend) -> Option<Affine> {
    with_field!(backend, F, token => Point::<F>::from_bytes_vartime(bytes, token))
}

/// `s·B - k·point`, encoded (RFC 8032 §5.1.7 step 3).
pub(super) fn double_multiply_vartime(
    s: &Scalar,
    k: &Scalar,
    point: &Affine,
    out: &mut [u8; 32],
    backend: IntegerBackend,
) {
    with_field!(backend, F, token => {
        Point::<F>::double_multiply_vartime(s, k, &Point::of(point, token).neg()).to_bytes(out);
    });
}
