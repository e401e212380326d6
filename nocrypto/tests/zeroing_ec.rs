//! Are the curves' secrets gone? After an operation the stack that it used is searched for the private key, the nonce
//! and the shared secret, in bytes and in the limbs that the arithmetic works on; after a drop, the key's memory.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test: it may fail loudly"
)]

#[path = "stack/traces.rs"]
mod traces;

use std::hint::black_box;

use nocrypto::{
    Secret, SeededRng,
    ec::{ed25519, p256, p384, x25519},
    hash::{
        Hash,
        sha256::Sha256,
        sha512::{Sha384, Sha512},
    },
};

use traces::{secret, survivors, traces_both_ways};

/// How many traces of the secrets `operation` leaves on the stack.
fn left_by(secrets: &[&[u8]], operation: impl FnOnce() + Send) -> usize {
    traces::left_by(&traces_both_ways(secrets), operation)
}

fn clamped(key: &[u8; 32]) -> Box<[u8; 32]> {
    let mut scalar = Box::new(*key);
    scalar[0] &= 248;
    scalar[31] = scalar[31] & 127 | 64;
    scalar
}

#[test]
fn a_planted_copy_is_found() {
    let key = secret::<32>(1);
    assert_eq!(left_by(&[&key[..]], || ()), 0);
    let limbs = || {
        let mut limbs: [u64; 4] =
            std::array::from_fn(|i| u64::from_be_bytes(key[24 - 8 * i..32 - 8 * i].try_into().unwrap()));
        black_box(&mut limbs);
    };
    assert!(left_by(&[&key[..]], limbs) >= 25);
}

#[test]
fn x25519_leaves_nothing() {
    let key = secret(2);
    let scalar = clamped(&key);
    let peer = *x25519::PrivateKey::from_bytes(&secret(3)).public_key();
    let (mut expected, mut shared) = (Box::new(Secret::zeroed()), Box::new(Secret::zeroed()));
    x25519::PrivateKey::from_bytes(&key).diffie_hellman(&peer, &mut expected).unwrap();

    let mut slot = Box::new(None);
    let left = left_by(&[&key[..], &scalar[..]], || {
        x25519::PrivateKey::from_bytes_in(&mut slot, &key);
    });
    assert_eq!(left, 0, "import");
    let left = left_by(&[&key[..], &scalar[..], &expected.expose()[..]], || {
        slot.as_ref().as_ref().unwrap().diffie_hellman(&peer, &mut shared).unwrap();
    });
    assert_eq!(left, 0, "agree");
    assert_eq!(shared.expose(), expected.expose());

    let (mut rng, mut again) =
        (SeededRng::dangerous_from_fixed_seed(&[4; 32]), SeededRng::dangerous_from_fixed_seed(&[4; 32]));
    let mut bytes = Secret::zeroed();
    x25519::PrivateKey::generate(&mut rng).unwrap().to_bytes(&mut bytes);
    let left = left_by(&[&bytes.expose()[..], &clamped(bytes.expose())[..]], || {
        x25519::PrivateKey::generate_in(&mut slot, &mut again).unwrap();
    });
    assert_eq!(left, 0, "generate");
}

/// RFC 8032 §7.1, TEST 2: the scalar, the prefix and the nonce of its seed and message, computed outside.
#[test]
fn ed25519_leaves_nothing() {
    let hex = |digits: &str| -> Box<[u8; 32]> { Box::new(hex(digits).try_into().unwrap()) };
    let seed = hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    let scalar = hex("68bd9ed75882d52815a97585caf4790a7f6c6b3b7f821c5e259a24b02e502e51");
    let prefix = hex("4566848291dacaf225cc63deb348da318e2c2e17b00b8160f9ce6bfa0472911d");
    let nonce = hex("8fbfff709903dbcc23af59ab09657ea6697185a1b5072a52c83a5d9edb2e3308");
    let secrets = [&seed[..], &scalar[..], &prefix[..], &nonce[..]];

    let mut slot = Box::new(None);
    let left = left_by(&secrets, || {
        ed25519::PrivateKey::from_seed_in(&mut slot, &seed);
    });
    assert_eq!(left, 0, "import");
    let key = slot.as_ref().as_ref().unwrap();
    let left = left_by(&secrets, || {
        black_box(key.sign(b"\x72"));
    });
    assert_eq!(left, 0, "sign");
    // The nonce is this message's: S = nonce + k·scalar, and R is its multiple of the base point.
    assert_eq!(key.sign(b"\x72").to_bytes()[..4], [0x92, 0xa0, 0x09, 0xa9]);

    let (mut rng, mut again) =
        (SeededRng::dangerous_from_fixed_seed(&[4; 32]), SeededRng::dangerous_from_fixed_seed(&[4; 32]));
    let mut bytes = Secret::zeroed();
    ed25519::PrivateKey::generate(&mut rng).unwrap().to_seed(&mut bytes);
    let expanded = Box::new(Sha512::digest(bytes.expose()));
    let left = left_by(&[&bytes.expose()[..], &expanded[1..31], &expanded[32..]], || {
        ed25519::PrivateKey::generate_in(&mut slot, &mut again).unwrap();
    });
    assert_eq!(left, 0, "generate");
}

macro_rules! agreement_leaves_nothing {
    ($test:ident, $curve:ident, $len:literal) => {
        #[test]
        fn $test() {
            let key = secret::<$len>(5);
            let peer = *$curve::PrivateKey::from_be_bytes(&secret::<$len>(6)[..]).unwrap().public_key();
            let (mut expected, mut shared) = (Box::new(Secret::zeroed()), Box::new(Secret::zeroed()));
            let plain = $curve::PrivateKey::from_be_bytes(&key[..]).unwrap();
            plain.diffie_hellman(&peer, &mut expected).unwrap();

            let mut slot = Box::new(None);
            let left = left_by(&[&key[..]], || {
                $curve::PrivateKey::from_be_bytes_in(&mut slot, &key[..]).unwrap();
            });
            assert_eq!(left, 0, "import");
            let left = left_by(&[&key[..], &expected.expose()[..]], || {
                slot.as_ref().as_ref().unwrap().diffie_hellman(&peer, &mut shared).unwrap();
            });
            assert_eq!(left, 0, "agree");
            assert_eq!(shared.expose(), expected.expose());

            let rng = || SeededRng::dangerous_from_fixed_seed(&[7; 32]);
            let mut bytes = Secret::zeroed();
            $curve::PrivateKey::generate(&mut rng()).unwrap().to_be_bytes(&mut bytes);
            let mut again = rng();
            let left = left_by(&[&bytes.expose()[..]], || {
                $curve::PrivateKey::generate_in(&mut slot, &mut again).unwrap();
            });
            assert_eq!(left, 0, "generate");
        }
    };
}

agreement_leaves_nothing!(p256_agreement_leaves_nothing, p256, 32);
agreement_leaves_nothing!(p384_agreement_leaves_nothing, p384, 48);

fn hex(digits: &str) -> Vec<u8> {
    (0..digits.len() / 2).map(|i| u8::from_str_radix(&digits[2 * i..2 * i + 2], 16).unwrap()).collect()
}

/// Key, nonce, and the nonce's inverse modulo n: none stays behind.
fn leaves_none(numbers: [&str; 3], sign: impl FnOnce() + Send) {
    let numbers = numbers.map(hex);
    assert_eq!(left_by(&numbers.each_ref().map(|number| &number[..]), sign), 0);
}

/// RFC 6979 A.2.5 gives the nonces of this key and message.
#[test]
fn p256_signing_leaves_neither_key_nor_nonce() {
    let key = "c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721";
    let private = Box::new(p256::PrivateKey::from_be_bytes(&hex(key)).unwrap());
    leaves_none(
        [
            key,
            "a6e3c57dd01abe90086538398355dd4c3b17aa873382b0f24d6129493d8aad60",
            "aaf7a4c4d10293a89370e2cc3e88ca623e38b5814d37eb5e96ffdea769cfe547",
        ],
        || {
            black_box(private.sign_deterministic::<Sha256>(b"sample"));
        },
    );
    leaves_none(
        [
            key,
            "5fa81c63109badb88c1f367b47da606da28cad69aa22c4fe6ad7df73a7173aa5",
            "225eb719eea2bc0b30290ee49cac9e551311ac2314f1a772c5faa9a44f07df45",
        ],
        || {
            black_box(private.sign_deterministic::<Sha512>(b"sample"));
        },
    );
}

/// RFC 6979 A.2.6, as above.
#[test]
fn p384_signing_leaves_neither_key_nor_nonce() {
    let key =
        "6b9d3dad2e1b8c1c05b19875b6659f4de23c3b667bf297ba9aa47740787137d896d5724e4c70a825f872c9ea60d2edf5";
    let private = Box::new(p384::PrivateKey::from_be_bytes(&hex(key)).unwrap());
    leaves_none(
        [
            key,
            "180ae9f9aec5438a44bc159a1fcb277c7be54fa20e7cf404b490650a8acc414e375572342863c899f9f2edf9747a9b60",
            "bcc4b0dab383fb0a67c35290a0b0f076313ee5a944adc3969a7eda59500c57fbd5353bacc7f2d448790f1797eff0dc52",
        ],
        || {
            black_box(private.sign_deterministic::<Sha256>(b"sample"));
        },
    );
    leaves_none(
        [
            key,
            "94ed910d1a099dad3254e9242ae85abde4ba15168eaf0ca87a555fd56d10fbca2907e3e83ba95368623b8c4686915cf9",
            "a5972bc5d5e8c301af6b0972811b8c64e4655f4259b863f58d5f379b21c07438e9f318bf4b7495376c1993fa465938b3",
        ],
        || {
            black_box(private.sign_deterministic::<Sha384>(b"sample"));
        },
    );
    leaves_none(
        [
            key,
            "92fc3c7183a883e24216d1141f1a8976c5b0dd797dfa597e3d7b32198bd35331a4e966532593a52980d0e3aaa5e10ec3",
            "daf1c277f3bf75e82ee052dd31327d541e81e115f87baa7e493acf5e76828ceaabdf87bd6e3e86dd60ccbabcbc5ce56d",
        ],
        || {
            black_box(private.sign_deterministic::<Sha512>(b"sample"));
        },
    );
}

#[test]
fn a_dropped_key_keeps_its_public_part_and_nothing_else() {
    // Each with the byte that says which kernel computes.
    let x = survivors(|place| {
        place.write(x25519::PrivateKey::from_bytes(&secret(8)));
    });
    assert!((1..=32 + 1).contains(&x), "{x}");
    // The encoding and four coordinates, of which Z is one.
    let e = survivors(|place| {
        place.write(ed25519::PrivateKey::from_seed(&secret(8)));
    });
    assert!((1..=32 + 3 * 40 + 2).contains(&e), "{e}");
    let p = survivors(|place| {
        place.write(p256::PrivateKey::from_be_bytes(&secret::<32>(9)[..]).unwrap());
    });
    assert!((1..=64 + 1).contains(&p), "{p}");
    let q = survivors(|place| {
        place.write(p384::PrivateKey::from_be_bytes(&secret::<48>(9)[..]).unwrap());
    });
    assert!((1..=96 + 1).contains(&q), "{q}");
}
