//! Are RSA's secrets gone? After an import or a signature the stack that it used is searched for every number of the
//! private key and for the two halves of the result; after a drop, the key's memory.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test: it may fail loudly"
)]

#[path = "stack/traces.rs"]
mod traces;

use std::{hint::black_box, mem::MaybeUninit, ptr};

use nocrypto::{SeededRng, bignum::IntegerBackend, hash::sha256::Sha256, rsa::PrivateKey};

use traces::{left_by, traces_both_ways};

const FILES: [&[u8]; 2] = [include_bytes!("data/rsa2048.der"), include_bytes!("data/rsa8192.der")];

/// d, p, q, dP, dQ and qInv of a key file.
fn secrets(mut der: &[u8]) -> Vec<Vec<u8>> {
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
    numbers.split_off(3)
}

/// `number` modulo `modulus`, both big-endian, bit by bit.
fn remainder(number: &[u8], modulus: &[u8]) -> Vec<u8> {
    // One more byte for the bit that a doubling pushes out.
    let modulus = [&[0], modulus].concat();
    let mut rest = vec![0u8; modulus.len()];
    for bit in number.iter().flat_map(|byte| (0..8).rev().map(move |at| byte >> at & 1)) {
        let mut carry = u16::from(bit);
        for digit in rest.iter_mut().rev() {
            carry += u16::from(*digit) << 1;
            *digit = carry as u8;
            carry >>= 8;
        }
        if rest >= modulus {
            let mut borrow = 0i16;
            for (digit, other) in rest.iter_mut().zip(&modulus).rev() {
                let difference = i16::from(*digit) - i16::from(*other) + borrow;
                (*digit, borrow) = (difference as u8, difference >> 8);
            }
        }
    }
    rest
}

#[test]
fn a_planted_copy_is_found() {
    let traces = traces_both_ways(&secrets(FILES[0]));
    assert_eq!(left_by(&traces, || ()), 0);
    let copy = || {
        black_box(&mut secrets(FILES[0])[1].as_chunks::<128>().0[0].clone());
    };
    assert!(left_by(&traces, copy) > 100);
}

#[test]
fn import_and_signature_leave_nothing() {
    for file in FILES {
        let secrets = secrets(file);
        let of_key = traces_both_ways(&secrets);
        let mut key = Box::new(PrivateKey::unkeyed());
        assert_eq!(left_by(&of_key, || key.read_pkcs1_der(file).unwrap()), 0, "import");
        for backend in IntegerBackend::available() {
            let key = Box::new(PrivateKey::from_pkcs1_der(file).unwrap().with_backend(backend));
            let mut signature = vec![0; key.public_key().modulus_len()];
            key.sign_pkcs1::<Sha256>(b"message", &mut signature).unwrap();
            // The signature modulo either prime: with it the other is a gcd away.
            let halves = [1, 2].map(|prime| remainder(&signature, &secrets[prime]));
            let all = traces_both_ways(&[&secrets[..], &halves].concat());
            let left = left_by(&all, || key.sign_pkcs1::<Sha256>(b"message", &mut signature).unwrap());
            assert_eq!(left, 0, "{} bits, {}", key.public_key().modulus_bits(), key.backend_name());
            let mut rng = SeededRng::dangerous_from_fixed_seed(&[5; 32]);
            let left =
                left_by(&of_key, || key.sign_pss::<Sha256>(b"message", &mut rng, &mut signature).unwrap());
            assert_eq!(left, 0, "{} bits, {}, PSS", key.public_key().modulus_bits(), key.backend_name());
        }
    }
}

#[test]
fn a_dropped_key_holds_no_secret() {
    for file in FILES {
        let traces = traces_both_ways(&secrets(file));
        let mut place = Box::new(MaybeUninit::<PrivateKey>::zeroed());
        place.write(PrivateKey::unkeyed());
        let start = ptr::from_ref(&*place).cast::<u8>();
        let byte = |i| {
            // SAFETY: within `place`, which was zeroed, padding included; volatile, for what is read may not be a key.
            unsafe { start.add(i).read_volatile() }
        };
        let bytes = || (0..size_of::<PrivateKey>()).map(byte).collect::<Vec<u8>>();
        let found = |bytes: Vec<u8>| bytes.windows(8).filter(|window| traces.contains(*window)).count();
        // SAFETY: a key was written above.
        unsafe { place.assume_init_mut() }.read_pkcs1_der(file).unwrap();
        assert!(found(bytes()) > 500);
        // SAFETY: as above; the key is not used again.
        unsafe { place.assume_init_drop() };
        assert_eq!(found(bytes()), 0);
    }
}
