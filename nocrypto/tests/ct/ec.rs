//! The curves' secret operations: scalars and nonces.
//!
//! Keys, shared secrets and signatures come out of poisoned memory poisoned; what is public is published by the test
//! where the test itself looks at it.

use std::hint::black_box;

use nocrypto::{
    Error, Secret, SeededRng,
    bignum::IntegerBackend,
    ec::{ed25519, p256, p384, x25519},
    hash::{CollisionResistant, Hash, sha256::Sha256, sha512::Sha384, sha512::Sha512},
};

use super::{
    Suite,
    requests::{poison, publish},
};

pub(crate) fn cases(suite: &mut Suite) {
    x25519(suite);
    ed25519(suite);
    p256_keys(suite);
    p256_agreement(suite);
    ecdsa_p256::<Sha256>(suite, "sha256");
    ecdsa_p256::<Sha384>(suite, "sha384");
    ecdsa_p256::<Sha512>(suite, "sha512");
    p384_keys(suite);
    p384_agreement(suite);
    ecdsa_p384::<Sha256>(suite, "sha256");
    ecdsa_p384::<Sha384>(suite, "sha384");
    ecdsa_p384::<Sha512>(suite, "sha512");
}

/// 32 secret bytes; below n and not zero.
fn secret() -> [u8; 32] {
    let mut bytes = black_box([0x5c; 32]);
    poison(&mut bytes);
    bytes
}

/// 48 secret bytes; below the order of P-384 and not zero.
fn secret_384() -> [u8; 48] {
    let mut bytes = black_box([0x5c; 48]);
    poison(&mut bytes);
    bytes
}

/// A generator whose whole output is secret.
fn rng() -> SeededRng {
    SeededRng::dangerous_from_fixed_seed(&secret())
}

fn x25519(suite: &mut Suite) {
    suite.case("x25519 generate", IntegerBackend::best().name(), || {
        black_box(x25519::PrivateKey::generate(&mut rng()).unwrap());
        let mut slot = None;
        black_box(x25519::PrivateKey::generate_in(&mut slot, &mut rng()).unwrap());
    });
    for backend in IntegerBackend::available() {
        let key = || x25519::PrivateKey::with_backend(&secret(), backend);
        suite.case("x25519 import and export", backend.name(), || {
            let mut out = Secret::zeroed();
            key().to_bytes(&mut out);
            black_box(out.expose());
        });
        suite.case("x25519 agree", backend.name(), || {
            let peer = x25519::PublicKey::from_bytes(&[0x77; 32]).unwrap();
            let mut out = Secret::zeroed();
            key().diffie_hellman(&peer, &mut out).unwrap();
            black_box(out.expose());
        });
        suite.case("x25519 agree with a point of small order", backend.name(), || {
            let peer = x25519::PublicKey::from_bytes(&[0; 32]).unwrap();
            let verdict = key().diffie_hellman(&peer, &mut Secret::zeroed());
            assert_eq!(verdict, Err(Error::AllZeroSharedSecret));
        });
    }
    suite.case("x25519 import in place", IntegerBackend::best().name(), || {
        let mut slot = None;
        black_box(x25519::PrivateKey::from_bytes_in(&mut slot, &secret()));
        black_box(x25519::PrivateKey::from_bytes(&secret()));
    });
}

fn ed25519(suite: &mut Suite) {
    suite.case("ed25519 generate", IntegerBackend::best().name(), || {
        black_box(ed25519::PrivateKey::generate(&mut rng()).unwrap());
        let mut slot = None;
        black_box(ed25519::PrivateKey::generate_in(&mut slot, &mut rng()).unwrap());
    });
    suite.case("ed25519 import in place", IntegerBackend::best().name(), || {
        let mut slot = None;
        black_box(ed25519::PrivateKey::from_seed_in(&mut slot, &secret()));
        black_box(ed25519::PrivateKey::from_seed(&secret()));
    });
    for backend in IntegerBackend::available() {
        let key = || ed25519::PrivateKey::with_backend(&secret(), backend);
        suite.case("ed25519 import and export", backend.name(), || {
            let mut out = Secret::zeroed();
            key().to_seed(&mut out);
            black_box(out.expose());
        });
        // Seed, scalar, prefix, nonce, and the message.
        suite.case("ed25519 sign", backend.name(), || {
            black_box(key().sign(&secret()).to_bytes());
        });
        suite.case("ed25519 sign and verify what was published", backend.name(), || {
            let key = key();
            let mut signature = key.sign(b"a public message").to_bytes();
            publish(&mut signature);
            let mut public = *key.public_key().as_bytes();
            publish(&mut public);
            let signature = ed25519::Signature::from_bytes(&signature).unwrap();
            let public = ed25519::PublicKey::from_bytes(&public).unwrap();
            assert_eq!(public.verify(b"a public message", &signature), Ok(()));
        });
    }
}

/// Which kernel the keys of the cases use: the best of this CPU and this run.
fn backend_p256() -> &'static str {
    p256::PrivateKey::from_be_bytes(&[1; 32]).unwrap().backend_name()
}

/// As for P-256.
fn backend_p384() -> &'static str {
    p384::PrivateKey::from_be_bytes(&[1; 48]).unwrap().backend_name()
}

fn p256_keys(suite: &mut Suite) {
    suite.case("p256 generate", backend_p256(), || {
        black_box(p256::PrivateKey::generate(&mut rng()).unwrap());
        let mut slot = None;
        black_box(p256::PrivateKey::generate_in(&mut slot, &mut rng()).unwrap());
    });
    suite.case("p256 import and export", backend_p256(), || {
        let mut out = Secret::zeroed();
        p256::PrivateKey::from_be_bytes(&secret()).unwrap().to_be_bytes(&mut out);
        black_box(out.expose());
    });
    // The range check looks at all of the key: at the ends of the range, and far from them.
    suite.case("p256 import range check", backend_p256(), || {
        for filler in [0x00, 0xff] {
            let mut bytes = black_box([filler; 32]);
            poison(&mut bytes);
            assert_eq!(p256::PrivateKey::from_be_bytes(&bytes).err(), Some(Error::InvalidKey));
        }
        let mut one = black_box([0; 32]);
        one[31] = 1;
        poison(&mut one);
        black_box(p256::PrivateKey::from_be_bytes(&one).unwrap());
    });
}

fn p256_agreement(suite: &mut Suite) {
    let peer = *p256::PrivateKey::from_be_bytes(&[0x31; 32]).unwrap().public_key();
    suite.case("p256 agree", backend_p256(), || {
        let mut out = Secret::zeroed();
        p256::PrivateKey::from_be_bytes(&secret()).unwrap().diffie_hellman(&peer, &mut out).unwrap();
        black_box(out.expose());
    });
    // The digit zero in every place but one.
    suite.case("p256 agree with a sparse key", backend_p256(), || {
        let mut bytes = black_box([0; 32]);
        bytes[9] = 4;
        poison(&mut bytes);
        let mut out = Secret::zeroed();
        p256::PrivateKey::from_be_bytes(&bytes).unwrap().diffie_hellman(&peer, &mut out).unwrap();
        black_box(out.expose());
    });
}

fn ecdsa_p256<H: CollisionResistant>(suite: &mut Suite, hash: &str) {
    // Key, added randomness, nonce and its inverse, and the message.
    suite.case(&format!("ecdsa p256 {hash} sign"), backend_p256(), || {
        let key = p256::PrivateKey::from_be_bytes(&secret()).unwrap();
        black_box(key.sign::<H>(&secret(), &mut rng()).unwrap());
    });
    suite.case(&format!("ecdsa p256 {hash} sign deterministic"), backend_p256(), || {
        let key = p256::PrivateKey::from_be_bytes(&secret()).unwrap();
        let mut signature = key.sign_deterministic::<H>(b"a public message").to_raw();
        // The signature is right, and verification works on published bytes.
        publish(&mut signature);
        let mut public = key.public_key().to_sec1();
        publish(&mut public);
        let signature = p256::Signature::from_raw(&signature).unwrap();
        let public = p256::PublicKey::from_sec1(&public).unwrap();
        assert_eq!(public.verify::<H>(b"a public message", &signature), Ok(()));
    });
    if H::OUTPUT_LEN == Sha256::OUTPUT_LEN {
        // RFC 6979 §3.2 step h.3: the first candidate of this message is above n (C2SP/CCTV, RFC6979).
        suite.case("ecdsa p256 sha256 sign with a refused candidate", backend_p256(), || {
            let mut key = *b"\xc9\xaf\xa9\xd8\x45\xba\x75\x16\x6b\x5c\x21\x57\x67\xb1\xd6\x93\
                \x4e\x50\xc3\xdb\x36\xe8\x9b\x12\x7b\x8a\x62\x2b\x12\x0f\x67\x21";
            poison(&mut key);
            let key = p256::PrivateKey::from_be_bytes(&key).unwrap();
            black_box(key.sign_deterministic::<H>(b"wv[vnX"));
        });
    }
}

fn p384_keys(suite: &mut Suite) {
    suite.case("p384 generate", backend_p384(), || {
        black_box(p384::PrivateKey::generate(&mut rng()).unwrap());
        let mut slot = None;
        black_box(p384::PrivateKey::generate_in(&mut slot, &mut rng()).unwrap());
    });
    suite.case("p384 import and export", backend_p384(), || {
        let mut out = Secret::zeroed();
        p384::PrivateKey::from_be_bytes(&secret_384()).unwrap().to_be_bytes(&mut out);
        black_box(out.expose());
    });
    // The range check looks at all of the key: at the ends of the range, and far from them.
    suite.case("p384 import range check", backend_p384(), || {
        for filler in [0x00, 0xff] {
            let mut bytes = black_box([filler; 48]);
            poison(&mut bytes);
            assert_eq!(p384::PrivateKey::from_be_bytes(&bytes).err(), Some(Error::InvalidKey));
        }
        let mut one = black_box([0; 48]);
        one[47] = 1;
        poison(&mut one);
        black_box(p384::PrivateKey::from_be_bytes(&one).unwrap());
    });
}

fn p384_agreement(suite: &mut Suite) {
    let peer = *p384::PrivateKey::from_be_bytes(&[0x31; 48]).unwrap().public_key();
    suite.case("p384 agree", backend_p384(), || {
        let mut out = Secret::zeroed();
        p384::PrivateKey::from_be_bytes(&secret_384()).unwrap().diffie_hellman(&peer, &mut out).unwrap();
        black_box(out.expose());
    });
    // The digit zero in every place but one.
    suite.case("p384 agree with a sparse key", backend_p384(), || {
        let mut bytes = black_box([0; 48]);
        bytes[9] = 4;
        poison(&mut bytes);
        let mut out = Secret::zeroed();
        p384::PrivateKey::from_be_bytes(&bytes).unwrap().diffie_hellman(&peer, &mut out).unwrap();
        black_box(out.expose());
    });
}

fn ecdsa_p384<H: CollisionResistant>(suite: &mut Suite, hash: &str) {
    // Key, added randomness, nonce and its inverse, and the message.
    suite.case(&format!("ecdsa p384 {hash} sign"), backend_p384(), || {
        let key = p384::PrivateKey::from_be_bytes(&secret_384()).unwrap();
        black_box(key.sign::<H>(&secret(), &mut rng()).unwrap());
    });
    suite.case(&format!("ecdsa p384 {hash} sign deterministic"), backend_p384(), || {
        let key = p384::PrivateKey::from_be_bytes(&secret_384()).unwrap();
        let mut signature = key.sign_deterministic::<H>(b"a public message").to_raw();
        // The signature is right, and verification works on published bytes.
        publish(&mut signature);
        let mut public = key.public_key().to_sec1();
        publish(&mut public);
        let signature = p384::Signature::from_raw(&signature).unwrap();
        let public = p384::PublicKey::from_sec1(&public).unwrap();
        assert_eq!(public.verify::<H>(b"a public message", &signature), Ok(()));
    });
}
