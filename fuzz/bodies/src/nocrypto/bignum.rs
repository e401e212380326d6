//! Long integers, through what is made of them: RSA with a modulus for which the answer is known beforehand, and the
//! curves' agreement, each on every backend.

use nocrypto::Secret;
use nocrypto::bignum::IntegerBackend;
use nocrypto::cpu::Features;
use nocrypto::ec::{p256, p384};
use nocrypto::hash::{Hash, sha256::Sha256};
use nocrypto::rsa;

/// Input: a first byte that picks, then a number (RSA) or two private keys (curves).
pub fn bignum(data: &[u8]) {
    let Some((choice, data)) = data.split_first() else { return };
    match choice % 3 {
        0 => {
            cube(data);
        }
        1 => agree_p256(data),
        _ => agree_p384(data),
    }
}

/// Bits of the modulus.
const BITS: usize = 2048;
const LEN: usize = BITS / 8;
/// RFC 8017 §9.2 note 1: SHA-256.
const DIGEST_INFO: [u8; 19] =
    [0x30, 0x31, 0x30, 0x0d, 6, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 1, 5, 0, 4, 0x20];

/// For any s and padded message m, n = s³ - m is a modulus under which s signs m with the exponent 3: s³ = m modulo n.
/// The cube is taken here, digit by digit; the library takes it modulo n by its own methods. Whether it came to that.
fn cube(data: &[u8]) -> bool {
    // Between 6 and 6.32 times 2^680: the cube has 2048 bits.
    let mut s: Vec<u8> = data.iter().copied().chain(std::iter::repeat(0xa5)).take(86).collect();
    let message = data.get(..data.len().min(8)).unwrap_or_default();
    if let Some([first, second]) = s.first_chunk_mut() {
        (*first, *second) = (6, *second & 0x4f);
    }
    let mut padded = vec![0xff; LEN];
    let tail = [&[0], &DIGEST_INFO[..], Sha256::digest(message).as_slice()].concat();
    let start = padded.len().saturating_sub(tail.len());
    if let Some(place) = padded.get_mut(start..) {
        place.copy_from_slice(&tail);
    }
    if let Some(start) = padded.first_chunk_mut::<2>() {
        *start = [0, 1];
    }
    // A modulus is odd: s and m must not both be, nor neither.
    if let (Some(last), Some(of_message)) = (s.last_mut(), padded.last()) {
        *last = *last & 0xfe | (of_message & 1 ^ 1);
    }
    let modulus = subtract(&multiply(&multiply(&s, &s), &s), &padded);
    let significant = modulus.iter().position(|byte| *byte != 0).and_then(|at| modulus.get(at..));
    let Ok(key) = rsa::PublicKey::from_components(significant.unwrap_or_default(), &[3]) else {
        return false;
    };
    assert_eq!(key.modulus_bits(), BITS);
    let mut signature = vec![0; LEN.saturating_sub(s.len())];
    signature.extend(&s);
    for backend in IntegerBackend::available() {
        let key = key.clone().with_backend(backend);
        assert_eq!(key.verify_pkcs1::<Sha256>(message, &signature), Ok(()), "{}", key.backend_name());
        let mut other = signature.clone();
        if let Some(byte) = other.last_mut() {
            *byte ^= 2;
        }
        assert!(key.verify_pkcs1::<Sha256>(message, &other).is_err(), "{}", key.backend_name());
    }
    true
}

/// The product of two numbers, most significant byte first, as at school.
fn multiply(a: &[u8], b: &[u8]) -> Vec<u8> {
    let mut product = vec![0u8; a.len().saturating_add(b.len())];
    for (i, x) in a.iter().rev().enumerate() {
        let mut carry = 0u32;
        // Behind the last digit of b there is room for the carry alone.
        let digits = b.iter().rev().copied().chain([0]);
        for (place, y) in product.iter_mut().rev().skip(i).zip(digits) {
            carry =
                carry.wrapping_add(u32::from(*place)).wrapping_add(u32::from(*x).wrapping_mul(u32::from(y)));
            *place = carry.to_le_bytes()[0];
            carry >>= 8;
        }
    }
    product
}

/// The difference, where `a` is not less.
fn subtract(a: &[u8], b: &[u8]) -> Vec<u8> {
    let mut difference = a.to_vec();
    let mut borrow = 0i16;
    for (place, y) in difference.iter_mut().rev().zip(b.iter().rev().copied().chain(std::iter::repeat(0))) {
        let digit = i16::from(*place).wrapping_sub(i16::from(y)).wrapping_sub(borrow);
        borrow = i16::from(digit < 0);
        *place = digit.to_le_bytes()[0];
    }
    difference
}

/// Both sides of an agreement, on the fast kernel and on portable code, give one secret; a signature is the same, too.
macro_rules! agree {
    ($name:ident, $curve:ident, $len:literal) => {
        fn $name(data: &[u8]) {
            let Some((first, data)) = data.split_first_chunk::<$len>() else { return };
            let Some((second, message)) = data.split_first_chunk::<$len>() else { return };
            let (Ok(first), Ok(second)) =
                ($curve::PrivateKey::from_be_bytes(first), $curve::PrivateKey::from_be_bytes(second))
            else {
                return;
            };
            let mut portable = first;
            let [mut a, mut b, mut c] = [const { Secret::<$len>::zeroed() }; 3];
            let agreed = portable.diffie_hellman(second.public_key(), &mut a);
            assert_eq!(second.diffie_hellman(portable.public_key(), &mut b), agreed);
            let signature = portable.sign_deterministic::<Sha256>(message);
            portable.set_features(Features::none());
            assert_eq!(portable.diffie_hellman(second.public_key(), &mut c), agreed);
            assert_eq!((a.expose(), a.expose()), (b.expose(), c.expose()), "backends or sides differ");
            assert_eq!(portable.sign_deterministic::<Sha256>(message), signature);
            assert_eq!(portable.public_key().verify::<Sha256>(message, &signature), Ok(()));
        }
    };
}

agree!(agree_p256, p256, 32);
agree!(agree_p384, p384, 48);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn school_s_arithmetic_is_right_and_every_cube_is_a_modulus() {
        assert_eq!(multiply(&[0xff, 0xff], &[0xff, 0xff]), [0xff, 0xfe, 0, 1]);
        assert_eq!(multiply(&[1, 0], &[2]), [0, 2, 0]);
        assert_eq!(subtract(&[1, 0, 0], &[1]), [0, 0xff, 0xff]);
        for byte in 0..=255 {
            assert!(cube(&[byte; 90]));
        }
        assert!(cube(&[]));
    }
}
