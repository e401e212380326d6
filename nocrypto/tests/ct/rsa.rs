//! RSA: import of a private key, signing.

use std::hint::black_box;

use nocrypto::{
    SeededRng,
    bignum::IntegerBackend,
    hash::{sha256::Sha256, sha512::Sha512},
    rsa::PrivateKey,
};

use super::{
    Suite,
    requests::{poison, publish},
};

const KEY: &[u8] = include_bytes!("../data/rsa2048.der");

/// The key file with its private numbers poisoned: d, p, q, dP, dQ, qInv, each without its first two bytes, which DER
/// wants to be looked at (a sign byte, and what may follow it).
fn key_file() -> Vec<u8> {
    let mut file = black_box(KEY).to_vec();
    let mut at = 4;
    for number in 0..9 {
        let (length, header) = match file[at + 1] {
            0x82 => (usize::from(file[at + 2]) << 8 | usize::from(file[at + 3]), 4),
            0x81 => (usize::from(file[at + 2]), 3),
            short => (usize::from(short), 2),
        };
        let digits = at + header..at + header + length;
        // After version, n and e.
        if number >= 3 {
            poison(&mut file[digits.clone()][2..]);
        }
        at = digits.end;
    }
    assert_eq!(at, file.len());
    file
}

pub(crate) fn cases(suite: &mut Suite) {
    suite.case("rsa2048 private key import", "any", || {
        black_box(PrivateKey::from_pkcs1_der(&key_file()).unwrap());
    });
    for backend in IntegerBackend::available() {
        let key = || PrivateKey::from_pkcs1_der(&key_file()).unwrap().with_backend(backend);
        suite.case("rsa2048 sign pkcs1", backend.name(), || {
            let (key, mut signature) = (key(), [0; 256]);
            key.sign_pkcs1::<Sha256>(b"message", &mut signature).unwrap();
            publish(&mut signature);
            assert!(key.public_key().verify_pkcs1::<Sha256>(b"message", &signature).is_ok());
        });
        suite.case("rsa2048 sign pss", backend.name(), || {
            let (key, mut signature) = (key(), [0; 256]);
            let mut rng = SeededRng::dangerous_from_fixed_seed(&[3; 32]);
            key.sign_pss::<Sha512>(b"message", &mut rng, &mut signature).unwrap();
            publish(&mut signature);
            assert!(key.public_key().verify_pss::<Sha512>(b"message", &signature).is_ok());
        });
    }
}
