//! P-521 (secp521r1, SP 800-186 §3.2.1.5): verification of ECDSA, for certificates in the wild.
//!
//! The curve's numbers; keys, signatures and arithmetic are every curve's (`weierstrass.rs`), products modulo p are in
//! `p521/field.rs`. Has no private keys: it is no [`SigningCurve`](super::weierstrass::SigningCurve).
//!
//! Timing: variable; public keys and signatures are public.

mod base_table;
mod field;

use super::weierstrass::{self, Curve, FieldElement, Kernel};
use crate::bignum::invert::Inverter;
use crate::cpu::Features;

/// A public key on P-521: a point of the curve other than infinity.
///
/// ```
/// use nocrypto::{Error, ec::p521::{PublicKey, Signature}, hash::sha512::Sha512};
/// fn check(key: &[u8], message: &[u8], der: &[u8]) -> Result<(), Error> {
///     PublicKey::from_sec1(key)?.verify::<Sha512>(message, &Signature::from_der(der)?)
/// }
/// assert_eq!(check(&[4; PublicKey::UNCOMPRESSED_LEN], b"message", &[]), Err(Error::InvalidPublicKey));
/// ```
pub type PublicKey = weierstrass::PublicKey<P521, 9>;

/// An ECDSA signature on P-521: r and s, both in `1..n`.
pub type Signature = weierstrass::Signature<P521, 9>;

/// The curve, as the parameter of its keys' types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct P521(());

const MODULO_P: Inverter<9, 10> = Inverter::new_vartime(&P521::MODULUS);
const MODULO_N: Inverter<9, 10> = Inverter::new_vartime(&P521::ORDER);

impl Curve<9> for P521 {
    const NAME: &'static str = "p521";
    const PORTABLE: Self = Self(());

    /// 2^521 - 1.
    const MODULUS: [u64; 9] =
        [u64::MAX, u64::MAX, u64::MAX, u64::MAX, u64::MAX, u64::MAX, u64::MAX, u64::MAX, 0x1ff];
    /// No Montgomery form: the shape of p serves plain residues better.
    const RADIX: [u64; 9] = [1, 0, 0, 0, 0, 0, 0, 0, 0];
    const SQUARE_OF_RADIX: [u64; 9] = [1, 0, 0, 0, 0, 0, 0, 0, 0];
    const B: [u64; 9] = [
        0xef45_1fd4_6b50_3f00,
        0x3573_df88_3d2c_34f1,
        0x1652_c0bd_3bb1_bf07,
        0x5619_3951_ec7e_937b,
        0xb8b4_8991_8ef1_09e1,
        0xa2da_725b_99b3_15f3,
        0x929a_21a0_b685_40ee,
        0x953e_b961_8e1c_9a1f,
        0x0000_0000_0000_0051,
    ];
    const ORDER: [u64; 9] = [
        0xbb6f_b71e_9138_6409,
        0x3bb5_c9b8_899c_47ae,
        0x7fcc_0148_f709_a5d0,
        0x5186_8783_bf2f_966b,
        0xffff_ffff_ffff_fffa,
        0xffff_ffff_ffff_ffff,
        0xffff_ffff_ffff_ffff,
        0xffff_ffff_ffff_ffff,
        0x0000_0000_0000_01ff,
    ];
    const ODD_MULTIPLES: &'static [[[u64; 9]; 2]] = &base_table::ODD_MULTIPLES;

    type Fast = Self;
    type Bytes = [u8; 66];
    type Raw = [u8; 132];
    type Der = [u8; 139];
    type Uncompressed = [u8; 133];
    type Compressed = [u8; 67];

    fn fast(_: Features) -> Option<Self> {
        None
    }

    fn divide_modulo_p(numerator: &[u64; 9], value: &[u64; 9]) -> [u64; 9] {
        MODULO_P.divide(numerator, value)
    }

    fn divide_modulo_n(numerator: &[u64; 9], value: &[u64; 9]) -> [u64; 9] {
        MODULO_N.divide(numerator, value)
    }

    /// The power 2^519.
    fn root<K: Kernel<9, Curve = Self>>(square: &FieldElement<K, 9>) -> FieldElement<K, 9> {
        square.square_times(519)
    }
}

#[cfg(test)]
weierstrass::tests::curve!(P521, 9);
