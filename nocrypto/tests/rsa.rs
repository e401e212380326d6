//! Is it RFC 8017's RSA? Signatures of a key of OpenSSL's, keys that do not belong together.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test fails by panicking"
)]

use nocrypto::{
    Error, SeededRng,
    hash::{
        sha256::Sha256,
        sha512::{Sha384, Sha512},
    },
    rsa::PrivateKey,
};

/// A key of 2048 bits made by OpenSSL for this test, PKCS#1.
const KEY: &[u8] = include_bytes!("data/rsa2048.der");

#[test]
fn what_is_signed_verifies_and_nothing_else() {
    let key = PrivateKey::from_pkcs1_der(KEY).unwrap();
    let mut rng = SeededRng::dangerous_from_fixed_seed(&[1; 32]);
    let mut signature = [0; 256];
    key.sign_pkcs1::<Sha256>(b"message", &mut signature).unwrap();
    assert_eq!(key.public_key().verify_pkcs1::<Sha256>(b"message", &signature), Ok(()));
    assert!(key.public_key().verify_pkcs1::<Sha384>(b"message", &signature).is_err());
    assert!(key.public_key().verify_pkcs1::<Sha256>(b"massage", &signature).is_err());
    assert!(key.public_key().verify_pss::<Sha256>(b"message", &signature).is_err());
    let first = signature;
    for _ in 0..2 {
        key.sign_pss::<Sha512>(b"message", &mut rng, &mut signature).unwrap();
        assert_eq!(key.public_key().verify_pss::<Sha512>(b"message", &signature), Ok(()));
        assert!(key.public_key().verify_pss::<Sha512>(b"massage", &signature).is_err());
        assert_ne!(first, signature, "a fresh salt each time");
    }
    assert_eq!(key.sign_pkcs1::<Sha256>(b"message", &mut signature[1..]), Err(Error::InvalidLength));
    assert_eq!(PrivateKey::unkeyed().sign_pkcs1::<Sha256>(b"", &mut []), Err(Error::InvalidKey));
}

#[test]
fn through_pki_types() {
    use nocrypto::pki;
    let key = PrivateKey::from_pkcs1_der(KEY).unwrap();
    // RSAPublicKey as DER: n of 257 bytes with its sign byte, e of three.
    let mut public = vec![0x30, 0x82, 1, 10, 2, 0x82, 1, 1, 0];
    public.resize(9 + 256, 0);
    key.public_key().write_modulus(&mut public[9..]).unwrap();
    public.extend([2, 3, 1, 0, 1]);
    let mut rng = SeededRng::dangerous_from_fixed_seed(&[2; 32]);
    let mut pkcs1 = [0; 256];
    key.sign_pkcs1::<Sha384>(b"message", &mut pkcs1).unwrap();
    assert!(pki::RSA_PKCS1_SHA384.verify_signature(&public, b"message", &pkcs1).is_ok());
    let mut pss = [0; 256];
    key.sign_pss::<Sha256>(b"message", &mut rng, &mut pss).unwrap();
    assert!(pki::RSA_PSS_SHA256.verify_signature(&public, b"message", &pss).is_ok());
    let others = [
        pki::RSA_PKCS1_SHA256,
        pki::RSA_PKCS1_SHA512,
        pki::RSA_PSS_SHA384,
        pki::RSA_PSS_SHA512,
        pki::ECDSA_P256_SHA256,
    ];
    for other in others {
        assert!(other.verify_signature(&public, b"message", &pkcs1).is_err(), "{other:?}");
        assert!(other.verify_signature(&public, b"message", &pss).is_err(), "{other:?}");
    }
}

/// The nine numbers of RSAPrivateKey, from version to qInv, without the DER around them.
fn numbers_of(mut der: &[u8]) -> Vec<Vec<u8>> {
    let header = |der: &[u8]| match der[1] {
        0x82 => (4, usize::from(der[2]) << 8 | usize::from(der[3])),
        0x81 => (3, usize::from(der[2])),
        short => (2, usize::from(short)),
    };
    der = &der[header(der).0..];
    let mut numbers = Vec::new();
    while !der.is_empty() {
        let (start, length) = header(der);
        numbers.push(der[start..start + length].to_vec());
        der = &der[start + length..];
    }
    numbers
}

fn der_of(numbers: &[Vec<u8>]) -> Vec<u8> {
    let with_length = |tag: u8, contents: &[u8]| {
        let mut der = match contents.len() {
            length @ 0..0x80 => vec![tag, length as u8],
            length @ 0x80..0x100 => vec![tag, 0x81, length as u8],
            length => vec![tag, 0x82, (length >> 8) as u8, length as u8],
        };
        der.extend(contents);
        der
    };
    with_length(0x30, &numbers.iter().flat_map(|number| with_length(2, number)).collect::<Vec<_>>())
}

/// The error of a key file whose numbers were changed.
fn refusal(change: impl FnOnce(&mut Vec<Vec<u8>>)) -> Option<Error> {
    let mut numbers = numbers_of(KEY);
    assert_eq!(numbers.len(), 9);
    change(&mut numbers);
    PrivateKey::from_pkcs1_der(&der_of(&numbers)).err()
}

/// `a += b`, big-endian, `a` at least as long.
fn add(a: &mut [u8], b: &[u8]) {
    let mut carry = 0;
    let mut b = b.iter().rev();
    for digit in a.iter_mut().rev() {
        let sum = u16::from(*digit) + u16::from(*b.next().unwrap_or(&0)) + carry;
        (*digit, carry) = (sum as u8, sum >> 8);
    }
}

/// Where the numbers stand in the file.
const N: usize = 1;
const E: usize = 2;
const P: usize = 4;
const Q: usize = 5;
const DP: usize = 6;
const DQ: usize = 7;

#[test]
fn numbers_that_do_not_belong_together_are_refused() {
    assert_eq!(refusal(|_| {}), None);
    // Any bit of n, d, p, q, dP, dQ or qInv, the lowest of n apart, which makes it even.
    for number in [N, 3, P, Q, DP, DQ, 8] {
        for at in [1, 17, 40, 100] {
            let found = refusal(|numbers| numbers[number][at] ^= 1 << (at % 8));
            assert_eq!(found, Some(Error::InconsistentKey), "number {number}, byte {at}");
        }
    }
    // The primes in the other order: everything but qInv belongs together.
    let swapped = refusal(|numbers| {
        numbers.swap(P, Q);
        numbers.swap(DP, DQ);
    });
    assert_eq!(swapped, Some(Error::InconsistentKey));
    // dP + (p − 1) has the right remainder, and is not the remainder.
    let not_reduced = refusal(|numbers| {
        let mut totient = numbers[P].clone();
        *totient.last_mut().unwrap() -= 1;
        numbers[DP].insert(0, 0);
        numbers[DP].insert(0, 0);
        add(&mut numbers[DP], &totient);
        while numbers[DP][0] == 0 && numbers[DP][1] < 0x80 {
            numbers[DP].remove(0);
        }
    });
    assert_eq!(not_reduced, Some(Error::InconsistentKey));
    // One prime of another length, the other to match, would need another n: the product alone tells.
    assert_eq!(refusal(|numbers| numbers[P] = vec![1]), Some(Error::InconsistentKey));
    // Consistent in every number, but the primes are 2^920 apart: Fermat finds them at once.
    let close = include_bytes!("data/rsa2048_close_primes.der");
    assert_eq!(PrivateKey::from_pkcs1_der(close).err(), Some(Error::InconsistentKey));
}

#[test]
fn what_is_no_private_key_is_refused() {
    type Change = fn(&mut Vec<Vec<u8>>);
    let cases: [(&str, Change); 10] = [
        ("more than two primes", |numbers| numbers[0] = vec![1]),
        ("an even modulus", |numbers| *numbers[N].last_mut().unwrap() ^= 1),
        ("a modulus of 2032 bits", |numbers| drop(numbers[N].drain(1..3))),
        ("a modulus of 2041 bits", |numbers| {
            numbers[N] = [&[1][..], &numbers[N][2..]].concat();
        }),
        ("e = 1", |numbers| numbers[E] = vec![1]),
        ("e even", |numbers| numbers[E] = vec![1, 0, 0]),
        ("e of 34 bits", |numbers| numbers[E] = vec![2, 0, 0, 0, 1]),
        ("a negative prime", |numbers| {
            numbers[P].remove(0);
        }),
        ("a number missing", |numbers| {
            numbers.pop();
        }),
        ("a number too many", |numbers| numbers.push(vec![1])),
    ];
    for (name, change) in cases {
        assert_eq!(refusal(change), Some(Error::InvalidKey), "{name}");
    }
    assert_eq!(PrivateKey::from_pkcs1_der(&KEY[..KEY.len() - 1]).err(), Some(Error::InvalidKey));
    // Longer than any key: 8193 bits.
    let too_long = refusal(|numbers| numbers[N] = [&[1][..], &[0xff; 1024]].concat());
    assert_eq!(too_long, Some(Error::InvalidKey));
    // After a refusal there is no key.
    let mut key = PrivateKey::from_pkcs1_der(KEY).unwrap();
    assert!(key.read_pkcs1_der(&[]).is_err());
    assert_eq!(key.sign_pkcs1::<Sha256>(b"", &mut [0; 256]), Err(Error::InvalidKey));
}
