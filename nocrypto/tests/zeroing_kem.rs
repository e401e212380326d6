//! Are the secrets of key encapsulation gone? After an operation the stack that it used is searched for seeds, the
//! message, both parts of the shared secret and the secret polynomials; after a drop, the key's memory.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test: it may fail loudly"
)]

#[path = "stack/traces.rs"]
mod traces;

use nocrypto::{
    Secret, SeededRng,
    kem::{
        ml_kem::{ml_kem_512, ml_kem_768, ml_kem_1024},
        x25519_mlkem768::{self, ClientShare, PrivateKey},
    },
};

use traces::{secret, survivors};

/// The coefficients of encoded polynomials (FIPS 203 §4.2.1, d = 12) as the arithmetic holds them: in 16 bits.
fn unpacked(encoded: &[u8]) -> Vec<u8> {
    let pair = |bytes: &[u8]| {
        let [a, b, c] = [0, 1, 2].map(|i| u16::from(bytes[i]));
        [a | (b & 15) << 8, b >> 4 | c << 4]
    };
    encoded.chunks_exact(3).flat_map(pair).flat_map(u16::to_le_bytes).collect()
}

/// How many traces of the secrets `operation` leaves on the stack.
fn left_by(secrets: &[&[u8]], operation: impl FnOnce() + Send) -> usize {
    traces::left_by(&traces::traces(secrets), operation)
}

#[test]
fn a_planted_copy_is_found() {
    let seed = secret::<64>(1);
    let key = Box::new(ml_kem_768::DecapsulationKey::from_seed(&seed));
    let s = unpacked(&key.expose()[..1152]);
    assert_eq!(left_by(&[&seed[..], &s], || ()), 0);
    let plant = |bytes: &[u8]| {
        let mut copy: [u8; 64] = bytes[..64].try_into().unwrap();
        std::hint::black_box(&mut copy);
    };
    assert!(left_by(&[&seed[..]], || plant(&seed[..])) >= 57);
    assert!(left_by(&[&s], || plant(&s)) >= 57);
}

macro_rules! ml_kem_leaves_nothing {
    ($module:ident, $k:literal) => {
        #[test]
        fn $module() {
            use $module::*;
            let seed = secret::<64>(2);
            let expected = Box::new(DecapsulationKey::from_seed(&seed));
            let (s, z) = (&expected.expose()[..384 * $k], &seed[32..]);
            let coefficients = unpacked(s);
            let of_key = [&seed[..32], s, &coefficients, z];

            let rng = || Box::new(SeededRng::dangerous_from_fixed_seed(&[2; 32]));
            let mut slot = Box::new(None);
            let mut from = rng();
            let left = left_by(&of_key, || {
                DecapsulationKey::generate_in(&mut slot, &mut from).unwrap();
            });
            assert_eq!(left, 0, "generate");
            let key = slot.as_ref().as_ref().unwrap();
            assert_eq!(key.expose()[..], expected.expose()[..], "the same seed");

            let m = secret::<32>(3);
            let public = Box::new(key.encapsulation_key());
            let mut ciphertext = Box::new([0; CIPHERTEXT_LEN]);
            let (mut shared, mut again) = (Box::new(Secret::zeroed()), Box::new(Secret::zeroed()));
            public.dangerous_encapsulate_with(&m, &mut ciphertext, &mut shared);
            let mut from = Box::new(SeededRng::dangerous_from_fixed_seed(&[3; 32]));
            let left = left_by(&[&m[..], &shared.expose()[..]], || {
                public.encapsulate(&mut from, &mut ciphertext, &mut again).unwrap();
            });
            assert_eq!((left, again.expose()), (0, shared.expose()), "encapsulate");

            let of_both: Vec<&[u8]> = of_key.iter().copied().chain([&m[..], &shared.expose()[..]]).collect();
            let left = left_by(&of_both, || key.decapsulate(&ciphertext, &mut again));
            assert_eq!((left, again.expose()), (0, shared.expose()), "decapsulate");

            // The right secret for a forged ciphertext, and the rejection secret, are not the forger's to find.
            ciphertext[7] ^= 1;
            key.decapsulate(&ciphertext, &mut shared);
            let of_both: Vec<&[u8]> = of_key.iter().copied().chain([&shared.expose()[..]]).collect();
            let left = left_by(&of_both, || key.decapsulate(&ciphertext, &mut again));
            assert_eq!((left, again.expose()), (0, shared.expose()), "reject");
        }
    };
}

ml_kem_leaves_nothing!(ml_kem_512, 2);
ml_kem_leaves_nothing!(ml_kem_768, 3);
ml_kem_leaves_nothing!(ml_kem_1024, 4);

#[test]
fn x25519_mlkem768_leaves_nothing() {
    let stream = secret::<96>(4);
    let rng = |seed: u8| Box::new(SeededRng::dangerous_from_fixed_seed(&[seed; 32]));
    let mut from = rng(4);
    let (mut seed, mut x25519) = (Box::new([0; 64]), Box::new([0; 32]));
    from.fill(&mut seed[..]).unwrap();
    from.fill(&mut x25519[..]).unwrap();
    assert_eq!(seed[..], stream[..64]);
    let expected = Box::new(ml_kem_768::DecapsulationKey::from_seed(&seed));
    let s = &expected.expose()[..1152];
    let coefficients = unpacked(s);
    let of_key = [&seed[..], s, &coefficients, &x25519[..]];
    let mut slot = Box::new(None);
    let mut from = rng(4);
    let left = left_by(&of_key, || {
        PrivateKey::generate_in(&mut slot, &mut from).unwrap();
    });
    assert_eq!(left, 0, "generate");
    let key = slot.as_ref().as_ref().unwrap();
    assert_eq!(key.client_share(), PrivateKey::dangerous_from_seeds(&seed, &x25519).client_share());

    let share = Box::new(ClientShare::from_bytes(&key.client_share()).unwrap());
    let mut server_share = Box::new([0; x25519_mlkem768::SERVER_SHARE_LEN]);
    let (mut shared, mut again) = (Box::new(Secret::zeroed()), Box::new(Secret::zeroed()));
    share.encapsulate(&mut rng(5), &mut server_share, &mut shared).unwrap();
    let (mut of_x25519, mut m, mut from) = (Box::new([0; 32]), Box::new([0; 32]), rng(5));
    from.fill(&mut of_x25519[..]).unwrap();
    from.fill(&mut m[..]).unwrap();
    let mut from = rng(5);
    let left = left_by(&[&of_x25519[..], &m[..], &shared.expose()[..]], || {
        share.encapsulate(&mut from, &mut server_share, &mut again).unwrap();
    });
    assert_eq!((left, again.expose()), (0, shared.expose()), "encapsulate");
    let of_both: Vec<&[u8]> = of_key.iter().copied().chain([&m[..], &shared.expose()[..]]).collect();
    let left = left_by(&of_both, || key.decapsulate(&server_share[..], &mut again).unwrap());
    assert_eq!((left, again.expose()), (0, shared.expose()), "decapsulate");
}

#[test]
fn a_dropped_key_keeps_at_most_its_public_share() {
    let ml_kem = survivors(|place| {
        place.write(ml_kem_768::DecapsulationKey::from_seed(&secret(6)));
    });
    assert_eq!(ml_kem, 0);
    let hybrid = survivors(|place| {
        place.write(PrivateKey::dangerous_from_seeds(&secret(6), &secret(7)));
    });
    // The X25519 public key and which kernel computes.
    assert!(hybrid <= 32 + 1, "{hybrid}");
}
