//! P-256 (secp256r1, SP 800-186 §3.2.1.3): key agreement and ECDSA.
//!
//! The curve's numbers; keys, signatures and arithmetic are every curve's (`weierstrass.rs`), products modulo p are in
//! `p256/field.rs` and its folder.
//!
//! Timing: constant in private keys and shared secrets; public keys and signatures are public.

mod base_table;
mod field;

use super::weierstrass::{self, Curve, FieldElement, Kernel, SigningCurve};
use crate::bignum::invert::Inverter;
use crate::cpu::Features;

/// A private key on P-256 with its public key. Wiped on drop; no `Clone`.
///
/// ```
/// # fn main() -> Result<(), nocrypto::Error> {
/// use nocrypto::{Secret, SeededRng, ec::p256::{PrivateKey, PublicKey}};
/// # let mut rng = SeededRng::dangerous_from_fixed_seed(&[7; 32]);
/// let (alice, bob) = (PrivateKey::generate(&mut rng)?, PrivateKey::generate(&mut rng)?);
/// let received = PublicKey::from_sec1(&bob.public_key().to_sec1())?;
/// let (mut a, mut b) = (Secret::zeroed(), Secret::zeroed());
/// alice.diffie_hellman(&received, &mut a)?;
/// bob.diffie_hellman(alice.public_key(), &mut b)?;
/// assert!(bool::from(a.ct_eq(&b)));
/// # Ok(()) }
/// ```
pub type PrivateKey = weierstrass::PrivateKey<P256, 4>;

/// A public key on P-256: a point of the curve other than infinity.
pub type PublicKey = weierstrass::PublicKey<P256, 4>;

/// An ECDSA signature on P-256: r and s, both in `1..n`.
pub type Signature = weierstrass::Signature<P256, 4>;

/// The curve, as the parameter of its keys' types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct P256(());

const MODULO_P: Inverter<4, 5> = Inverter::new_vartime(&P256::MODULUS);
const MODULO_N: Inverter<4, 5> = Inverter::new_vartime(&P256::ORDER);

impl Curve<4> for P256 {
    const NAME: &'static str = "p256";
    const PORTABLE: Self = Self(());

    /// 2^256 - 2^224 + 2^192 + 2^96 - 1.
    const MODULUS: [u64; 4] =
        [0xffff_ffff_ffff_ffff, 0x0000_0000_ffff_ffff, 0x0000_0000_0000_0000, 0xffff_ffff_0000_0001];
    const RADIX: [u64; 4] =
        [0x0000_0000_0000_0001, 0xffff_ffff_0000_0000, 0xffff_ffff_ffff_ffff, 0x0000_0000_ffff_fffe];
    const SQUARE_OF_RADIX: [u64; 4] =
        [0x0000_0000_0000_0003, 0xffff_fffb_ffff_ffff, 0xffff_ffff_ffff_fffe, 0x0000_0004_ffff_fffd];
    const B: [u64; 4] =
        [0xd89c_df62_29c4_bddf, 0xacf0_05cd_7884_3090, 0xe5a2_20ab_f721_2ed6, 0xdc30_061d_0487_4834];
    const ORDER: [u64; 4] =
        [0xf3b9_cac2_fc63_2551, 0xbce6_faad_a717_9e84, 0xffff_ffff_ffff_ffff, 0xffff_ffff_0000_0000];
    const ODD_MULTIPLES: &'static [[[u64; 4]; 2]] = &base_table::ODD_MULTIPLES;

    #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
    type Fast = field::x86_64::Adx;
    #[cfg(not(all(target_arch = "x86_64", target_feature = "sse2")))]
    type Fast = Self;
    type Bytes = [u8; 32];
    type Raw = [u8; 64];
    type Der = [u8; 72];
    type Uncompressed = [u8; 65];
    type Compressed = [u8; 33];

    #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
    fn fast(features: Features) -> Option<Self::Fast> {
        features.bmi2_adx().map(field::x86_64::Adx)
    }

    #[cfg(not(all(target_arch = "x86_64", target_feature = "sse2")))]
    fn fast(_: Features) -> Option<Self::Fast> {
        None
    }

    fn divide_modulo_p(numerator: &[u64; 4], value: &[u64; 4]) -> [u64; 4] {
        MODULO_P.divide(numerator, value)
    }

    fn divide_modulo_n(numerator: &[u64; 4], value: &[u64; 4]) -> [u64; 4] {
        MODULO_N.divide(numerator, value)
    }

    /// The power 2^254 - 2^222 + 2^190 + 2^94.
    fn root<K: Kernel<4, Curve = Self>>(square: &FieldElement<K, 4>) -> FieldElement<K, 4> {
        let ones2 = square.square().mul(square);
        let ones4 = ones2.square_times(2).mul(&ones2);
        let ones8 = ones4.square_times(4).mul(&ones4);
        let ones16 = ones8.square_times(8).mul(&ones8);
        let ones32 = ones16.square_times(16).mul(&ones16);
        let power = ones32.square_times(32).mul(square);
        power.square_times(96).mul(square).square_times(94)
    }
}

impl SigningCurve<4> for P256 {
    const STRIDE: usize = 1;
    const MULTIPLES: &'static [[[[u64; 4]; 2]; 16]] = &base_table::MULTIPLES;
}

#[cfg(test)]
weierstrass::tests::signing_curve!(P256, 4);
