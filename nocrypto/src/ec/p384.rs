//! P-384 (secp384r1, SP 800-186 §3.2.1.4): key agreement and ECDSA.
//!
//! The curve's numbers; keys, signatures and arithmetic are every curve's (`weierstrass.rs`), products modulo p are in
//! `p384/field.rs` and its folder.
//!
//! Timing: constant in private keys and shared secrets; public keys and signatures are public.

mod base_table;
mod field;

use super::weierstrass::{self, Curve, FieldElement, Kernel, SigningCurve};
use crate::bignum::invert::Inverter;
use crate::cpu::Features;

/// A private key on P-384 with its public key. Wiped on drop; no `Clone`.
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
pub type PrivateKey = weierstrass::PrivateKey<P384, 6>;

/// A public key on P-384: a point of the curve other than infinity.
pub type PublicKey = weierstrass::PublicKey<P384, 6>;

/// An ECDSA signature on P-384: r and s, both in `1..n`.
pub type Signature = weierstrass::Signature<P384, 6>;

/// The curve, as the parameter of its keys' types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct P384(());

const MODULO_P: Inverter<6, 7> = Inverter::new_vartime(&P384::MODULUS);
const MODULO_N: Inverter<6, 7> = Inverter::new_vartime(&P384::ORDER);

impl Curve<6> for P384 {
    const NAME: &'static str = "p384";
    const PORTABLE: Self = Self(());

    /// 2^384 - 2^128 - 2^96 + 2^32 - 1.
    const MODULUS: [u64; 6] =
        [0x0000_0000_ffff_ffff, 0xffff_ffff_0000_0000, 0xffff_ffff_ffff_fffe, u64::MAX, u64::MAX, u64::MAX];
    const RADIX: [u64; 6] = [0xffff_ffff_0000_0001, 0x0000_0000_ffff_ffff, 1, 0, 0, 0];
    const SQUARE_OF_RADIX: [u64; 6] = [
        0xffff_fffe_0000_0001,
        0x0000_0002_0000_0000,
        0xffff_fffe_0000_0000,
        0x0000_0002_0000_0000,
        0x0000_0000_0000_0001,
        0x0000_0000_0000_0000,
    ];
    const B: [u64; 6] = [
        0x0811_8871_9d41_2dcc,
        0xf729_add8_7a4c_32ec,
        0x77f2_209b_1920_022e,
        0xe337_4bee_9493_8ae2,
        0xb62b_21f4_1f02_2094,
        0xcd08_114b_604f_bff9,
    ];
    const ORDER: [u64; 6] = [
        0xecec_196a_ccc5_2973,
        0x581a_0db2_48b0_a77a,
        0xc763_4d81_f437_2ddf,
        0xffff_ffff_ffff_ffff,
        0xffff_ffff_ffff_ffff,
        0xffff_ffff_ffff_ffff,
    ];
    const ODD_MULTIPLES: &'static [[[u64; 6]; 2]] = &base_table::ODD_MULTIPLES;

    type Fast = Self;
    type Bytes = [u8; 48];
    type Raw = [u8; 96];
    type Der = [u8; 104];
    type Uncompressed = [u8; 97];
    type Compressed = [u8; 49];

    fn fast(_: Features) -> Option<Self> {
        None
    }

    fn divide_modulo_p(numerator: &[u64; 6], value: &[u64; 6]) -> [u64; 6] {
        MODULO_P.divide(numerator, value)
    }

    fn divide_modulo_n(numerator: &[u64; 6], value: &[u64; 6]) -> [u64; 6] {
        MODULO_N.divide(numerator, value)
    }

    /// The power 2^382 - 2^126 - 2^94 + 2^30: 255 ones, a gap of one, 32 ones, a gap of 63, a one and 30 zeros.
    fn root<K: Kernel<6, Curve = Self>>(square: &FieldElement<K, 6>) -> FieldElement<K, 6> {
        let ones2 = square.square().mul(square);
        let ones3 = ones2.square().mul(square);
        let ones6 = ones3.square_times(3).mul(&ones3);
        let ones12 = ones6.square_times(6).mul(&ones6);
        let ones15 = ones12.square_times(3).mul(&ones3);
        let ones30 = ones15.square_times(15).mul(&ones15);
        let ones32 = ones30.square_times(2).mul(&ones2);
        let ones60 = ones30.square_times(30).mul(&ones30);
        let ones120 = ones60.square_times(60).mul(&ones60);
        let ones240 = ones120.square_times(120).mul(&ones120);
        let ones255 = ones240.square_times(15).mul(&ones15);
        ones255.square_times(33).mul(&ones32).square_times(64).mul(square).square_times(30)
    }
}

impl SigningCurve<6> for P384 {
    const STRIDE: usize = 4;
    const MULTIPLES: &'static [[[[u64; 6]; 2]; 16]] = &base_table::MULTIPLES;
}

#[cfg(test)]
weierstrass::tests::signing_curve!(P384, 6);
