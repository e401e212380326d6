//! Does a fault leak a key? One bit flips in the memory of an RSA key, in a message, in what the generator was seeded with.
//!
//! Faults in the intermediate numbers of RSA are flipped from inside, where they stand: the unit tests of
//! `src/rsa/private.rs`, 10,000 of them.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test: it may fail loudly"
)]

use std::{collections::HashSet, ptr};

use nocrypto::{
    Error, SeededRng,
    bignum::IntegerBackend,
    ec::{p256, p384},
    hash::{sha256::Sha256, sha512::Sha384},
    rsa::PrivateKey,
};

const FILE: &[u8] = include_bytes!("data/rsa2048.der");

/// Where in the file n, p, q, dP, dQ and qInv lie, without the zeros that DER puts in front.
fn numbers() -> Vec<&'static [u8]> {
    let header = |der: &[u8]| match der[1] {
        0x82 => (4, usize::from(der[2]) << 8 | usize::from(der[3])),
        0x81 => (3, usize::from(der[2])),
        short => (2, usize::from(short)),
    };
    let mut der = &FILE[header(FILE).0..];
    let mut numbers = Vec::new();
    while !der.is_empty() {
        let (start, length) = header(der);
        let digits = &der[start..start + length];
        numbers.push(digits.strip_prefix(&[0]).unwrap_or(digits));
        der = &der[start + length..];
    }
    [1, 4, 5, 6, 7, 8].map(|number| numbers[number]).to_vec()
}

/// A key whose memory can be reached.
struct Memory(Box<PrivateKey>);

impl Memory {
    fn byte(&mut self, at: usize) -> *mut u8 {
        assert!(at < size_of::<PrivateKey>());
        ptr::from_mut(&mut *self.0).cast::<u8>().wrapping_add(at)
    }

    /// Where the key keeps a number, whose bytes are given from the top down: limbs are little-endian here.
    fn find(&mut self, number: &[u8]) -> usize {
        let reversed: Vec<u8> = number.iter().rev().copied().collect();
        let mut is_at = |at: usize| {
            reversed.iter().enumerate().all(|(i, byte)| {
                // SAFETY: within the key; volatile, for some of it may be padding.
                unsafe { self.byte(at + i).read_volatile() == *byte }
            })
        };
        (0..=size_of::<PrivateKey>() - number.len()).find(|at| is_at(*at)).unwrap()
    }

    fn flip(&mut self, at: usize, bit: u32) {
        let byte = self.byte(at);
        // SAFETY: a byte of an array of limbs, of which every value is one.
        unsafe { byte.write_volatile(byte.read_volatile() ^ 1 << bit) }
    }
}

#[cfg(target_endian = "little")]
#[test]
fn a_flipped_bit_in_an_rsa_key_never_makes_a_wrong_signature() {
    let numbers = numbers();
    for backend in IntegerBackend::available() {
        let mut key = Memory(Box::new(PrivateKey::from_pkcs1_der(FILE).unwrap().with_backend(backend)));
        let mut right = [0; 256];
        key.0.sign_pkcs1::<Sha256>(b"message", &mut right).unwrap();
        for (number, step) in numbers.iter().zip([2, 1, 1, 1, 1, 1]) {
            let start = key.find(number);
            for at in (0..number.len()).step_by(step) {
                let bit = (at * 5 % 8) as u32;
                key.flip(start + at, bit);
                let mut signature = [0xa5; 256];
                let result = key.0.sign_pkcs1::<Sha256>(b"message", &mut signature);
                assert_eq!((result, signature), (Err(Error::FaultDetected), [0; 256]), "byte {at}");
                key.flip(start + at, bit);
            }
        }
        let mut again = [0; 256];
        key.0.sign_pkcs1::<Sha256>(b"message", &mut again).unwrap();
        assert_eq!(again, right, "every bit was put back");
    }
}

/// The first half of a signature is the x-coordinate of the nonce times the base point: two signatures that share it
/// share the nonce, and give the key away if their messages differ.
#[test]
fn no_nonce_serves_two_messages_even_if_the_generator_is_stuck() {
    let key_256 = p256::PrivateKey::from_be_bytes(&[7; 32]).unwrap();
    let key_384 = p384::PrivateKey::from_be_bytes(&[7; 48]).unwrap();
    let stuck = || SeededRng::dangerous_from_fixed_seed(&[0; 32]);
    let (mut of_256, mut of_384) = (HashSet::new(), HashSet::new());
    for bit in 0..256 {
        let mut message = [0x55u8; 32];
        message[bit / 8] ^= 1 << (bit % 8);
        let signature = key_256.sign::<Sha256>(&message, &mut stuck()).unwrap();
        assert!(of_256.insert(signature.to_raw()[..32].to_vec()), "bit {bit}");
        let signature = key_384.sign::<Sha384>(&message, &mut stuck()).unwrap();
        assert!(of_384.insert(signature.to_raw()[..48].to_vec()), "bit {bit}");
    }
}

/// Hedged: the nonce is not a function of key and message alone, or a fault in one of two signatures of the same message
/// would show the key (Ambrose, Bos, Fay, Joye, Lochter, Murray 2018).
#[test]
fn the_same_message_gets_a_fresh_nonce_with_every_bit_of_randomness() {
    let key_256 = p256::PrivateKey::from_be_bytes(&[7; 32]).unwrap();
    let key_384 = p384::PrivateKey::from_be_bytes(&[7; 48]).unwrap();
    let (mut of_256, mut of_384) = (HashSet::new(), HashSet::new());
    for bit in 0..256 {
        let mut seed = [0x55u8; 32];
        seed[bit / 8] ^= 1 << (bit % 8);
        let rng = || SeededRng::dangerous_from_fixed_seed(&seed);
        let signature = key_256.sign::<Sha256>(b"message", &mut rng()).unwrap();
        assert!(of_256.insert(signature.to_raw()[..32].to_vec()), "bit {bit}");
        let signature = key_384.sign::<Sha384>(b"message", &mut rng()).unwrap();
        assert!(of_384.insert(signature.to_raw()[..48].to_vec()), "bit {bit}");
    }
}
