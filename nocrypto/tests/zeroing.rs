//! Are secrets gone? After an operation the stack that it used is searched for its secrets and for what it derived,
//! and after a drop the memory of a key. A copy planted on purpose must be found.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test: it may fail loudly"
)]

#[path = "vectors/again.rs"]
mod again;
#[path = "stack/traces.rs"]
mod traces;

use std::{hint::black_box, mem::MaybeUninit, ptr};

use nocrypto::{
    Secret, SeededRng,
    aead::{
        aes_gcm::{Aes128Gcm, Aes256Gcm},
        chacha20_poly1305::ChaCha20Poly1305,
    },
    cipher::{
        aes::{Aes, AesBackend},
        cbc::AesCbc,
        chacha20::ChaCha20,
        ctr::AesCtr,
    },
    cpu::Features,
    hash::{
        Hash,
        sha1::Sha1,
        sha3::{Sha3_256, Sha3_512},
        sha256::{Sha224, Sha256},
        sha512::{Sha384, Sha512},
    },
    kdf::{hkdf, pbkdf2::pbkdf2, tls12_prf::tls12_prf},
    mac::hmac::Hmac,
};

use traces::{secret, survivors};

/// A secret as it is, in the words that a hash loads, and in HMAC's pads.
fn forms(secret: &[u8]) -> Vec<Vec<u8>> {
    let swapped =
        |width: usize| secret.chunks_exact(width).flat_map(|word| word.iter().rev().copied()).collect();
    let forms: [Vec<u8>; 3] = [secret.to_vec(), swapped(4), swapped(8)];
    forms
        .iter()
        .flat_map(|form| [0, 0x36, 0x5c].map(|mask| form.iter().map(|b| b ^ mask).collect()))
        .collect()
}

/// How many traces of the secrets `operation` leaves on the stack.
fn left_by(secrets: &[&[u8]], operation: impl FnOnce() + Send) -> usize {
    let forms: Vec<_> = secrets.iter().flat_map(|secret| forms(secret)).collect();
    traces::left_by(&traces::traces(&forms), operation)
}

/// The same where the operation derives a secret into a buffer: both are searched for.
fn left_by_derivation<const N: usize>(key: &[u8], derive: impl Fn(&mut [u8; N]) + Sync) -> usize {
    let mut output = Box::new([0; N]);
    derive(&mut output);
    assert_ne!(*output, [0; N]);
    let mut again = Box::new([0; N]);
    let left = left_by(&[key, &output[..]], || derive(&mut again));
    assert_eq!(output, again);
    left
}

#[test]
fn backend_is_as_asked() {
    again::check_backend();
}

#[test]
fn on_portable_code() {
    again::on_portable_code(&["hashes_leave", "macs_and", "fortuna", "dropped"], false);
}

#[test]
fn a_planted_copy_is_found() {
    let key = secret::<32>(1);
    assert_eq!(left_by(&[&key[..]], || ()), 0);
    let copy = || {
        let mut copy = black_box(*key);
        black_box(&mut copy);
    };
    assert!(left_by(&[&key[..]], copy) >= 25);
}

#[test]
fn hashes_leave_nothing_of_a_secret_message() {
    fn check<H: Hash<Output: Send> + Send>() {
        let message = secret::<96>(2);
        let mut hash = Box::new(H::new());
        let mut digest = Box::new(H::ZERO);
        let left = left_by(&[&message[..]], || {
            hash.update(&message[..]);
            hash.finish_into(&mut digest);
        });
        assert_eq!(left, 0);
    }
    check::<Sha1>();
    check::<Sha224>();
    check::<Sha256>();
    check::<Sha384>();
    check::<Sha512>();
    check::<Sha3_256>();
    check::<Sha3_512>();
}

#[test]
fn macs_and_derivations_leave_nothing() {
    fn check<H: Hash<Output: Send> + Send + Sync>() {
        let (key, long) = (secret::<48>(3), secret::<150>(4));
        let mut hmac = Box::new(Hmac::<H>::new(b""));
        let mut tag = Box::new(H::ZERO);
        for key in [&key[..], &long[..]] {
            let left = left_by(&[key], || {
                hmac.init(key);
                hmac.update(b"message");
                hmac.finish_into(&mut tag);
            });
            assert_eq!(left, 0, "hmac");
        }
        let extract = |out: &mut H::Output| hkdf::extract::<H>(b"salt", &[&key[..]], out);
        extract(&mut tag);
        let mut again = Box::new(H::ZERO);
        assert_eq!(
            left_by(&[&key[..], tag.as_ref().as_ref()], || extract(&mut again)),
            0,
            "hkdf extract, {} bytes",
            H::OUTPUT_LEN
        );
        let expand = |out: &mut [u8; 100]| hkdf::expand::<H>(&long[..], &[b"info"], out).unwrap();
        assert_eq!(left_by_derivation(&long[..], expand), 0, "hkdf expand");
        let label = |out: &mut [u8; 100]| hkdf::expand_label::<H>(&long[..], b"key", b"ctx", out).unwrap();
        assert_eq!(left_by_derivation(&long[..], label), 0, "hkdf expand_label");
        let prf = |out: &mut [u8; 100]| tls12_prf::<H>(&key[..], b"label", &[b"seed"], out);
        assert_eq!(left_by_derivation(&key[..], prf), 0, "tls12_prf");
        let pbkdf2 = |out: &mut [u8; 100]| {
            pbkdf2::<H>(&key[..], b"salt", 3.try_into().unwrap(), out).unwrap();
        };
        assert_eq!(left_by_derivation(&key[..], pbkdf2), 0, "pbkdf2");
    }
    check::<Sha1>();
    check::<Sha224>();
    check::<Sha256>();
    check::<Sha384>();
    check::<Sha512>();
}

#[test]
fn aes_keys_stay_where_they_were_put() {
    let (short, middle, long) = (secret::<16>(5), secret::<24>(22), secret::<32>(6));
    for backend in AesBackend::available() {
        let mut aes = Box::new(Aes::unkeyed());
        let mut blocks = vec![[1; 16]; 11];
        for key in [&short[..], &middle[..], &long[..]] {
            let left = left_by(&[key], || {
                aes.init_with_backend(key, backend).unwrap();
                aes.encrypt_blocks(&mut blocks).unwrap();
                aes.decrypt_blocks(&mut blocks).unwrap();
            });
            assert_eq!(left, 0, "aes on {backend:?}");
        }
        let mut aead = Box::new(Aes128Gcm::unkeyed());
        let left = left_by(&[&short[..]], || {
            aead.init_with_backend(&short, backend);
            let tag = aead.seal_in_place(&[0; 12], b"header", blocks.as_flattened_mut()).unwrap();
            aead.open_in_place(&[0; 12], b"header", blocks.as_flattened_mut(), &tag).unwrap();
        });
        assert_eq!(left, 0, "aes128-gcm on {backend:?}");
        let mut aead = Box::new(Aes256Gcm::unkeyed());
        let mut data = vec![3; 1000];
        let left = left_by(&[&long[..]], || {
            aead.init_with_backend(&long, backend);
            let tag = aead.seal_in_place(&[0; 12], b"header", &mut data).unwrap();
            aead.open_in_place(&[0; 12], b"header", &mut data, &tag).unwrap();
        });
        assert_eq!(left, 0, "aes256-gcm on {backend:?}");
    }
}

#[test]
fn modes_leave_nothing_of_key_keystream_and_plaintext() {
    let (key, plaintext) = (secret::<32>(23), secret::<150>(24));
    for backend in AesBackend::available() {
        let mut ctr = Box::new(AesCtr::unkeyed());
        ctr.init_with_backend(&key[..], backend).unwrap();
        let mut keystream = Box::new([0; 150]);
        ctr.apply_keystream(&[1; 16], &mut keystream[..]).unwrap();
        let mut data = plaintext.clone();
        let left = left_by(&[&key[..], &keystream[..], &plaintext[..]], || {
            ctr.init_with_backend(&key[..], backend).unwrap();
            ctr.apply_keystream(&[1; 16], &mut data[..]).unwrap();
            ctr.apply_keystream(&[1; 16], &mut data[..]).unwrap();
        });
        assert_eq!((left, &data), (0, &plaintext), "aes256-ctr on {backend:?}");

        let mut cbc = Box::new(AesCbc::unkeyed());
        let mut sealed = vec![0; 160];
        let left = left_by(&[&key[..], &plaintext[..]], || {
            cbc.init_with_backend(&key[..], backend).unwrap();
            cbc.encrypt_padded(&[1; 16], &plaintext[..], &mut sealed).unwrap();
            cbc.decrypt_padded(&[1; 16], &mut sealed).unwrap();
        });
        assert_eq!((left, &sealed[..150]), (0, &plaintext[..]), "aes256-cbc on {backend:?}");
    }
}

/// Key, hash key, key stream and plaintext, of a forgery the right tag: whatever part of a block the message ends with.
#[test]
fn aes_gcm_leaves_nothing_of_a_message() {
    let (key, plaintext) = (secret::<32>(25), secret::<1350>(26));
    for backend in AesBackend::available() {
        let mut aes = Aes::unkeyed();
        aes.init_with_backend(&key[..], backend).unwrap();
        // H and what masks the tag (SP 800-38D §7.1 steps 1 to 3 and 6).
        let mut masks = Box::new([[0; 16], [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 0, 0, 0, 1]]);
        aes.encrypt_blocks(&mut masks[..]).unwrap();
        let aead = Box::new(Aes256Gcm::with_backend(&key, backend));
        for length in [0, 1, 15, 16, 31, 63, 111, 112, 127, 143, 191, 207, 255, 1350] {
            let text = &plaintext[..length];
            let mut data = text.to_vec();
            let tag = Box::new(aead.seal_in_place(&[5; 12], b"header", &mut data).unwrap());
            let stream: Vec<u8> = data.iter().zip(text).map(|(sealed, byte)| sealed ^ byte).collect();
            let secrets = [&key[..], &masks[0], &masks[1], text, &stream, &tag[..]];
            let left = left_by(&secrets[..5], || {
                let mut copy = Vec::from(text);
                black_box(aead.seal_in_place(&[5; 12], b"header", &mut copy).unwrap());
            });
            assert_eq!(left, 0, "seal {length} on {backend:?}");
            let forged = Box::new(tag.map(|byte| !byte));
            let left = left_by(&secrets, || {
                let mut copy = data.clone();
                assert!(aead.open_in_place(&[5; 12], b"header", &mut copy, &forged).is_err());
            });
            assert_eq!(left, 0, "refuse {length} on {backend:?}");
            let left = left_by(&secrets[..5], || {
                aead.open_in_place(&[5; 12], b"header", &mut data, &tag).unwrap();
            });
            assert_eq!((left, &data[..]), (0, text), "open {length} on {backend:?}");
        }
    }
}

/// The tag that a forger needs must not be found after his forgery was refused.
#[test]
fn a_refused_forgery_leaves_no_tag_and_no_plaintext() {
    let plaintext = secret::<100>(7);
    for backend in AesBackend::available() {
        let aead = Aes128Gcm::with_backend(&[9; 16], backend);
        let mut data = plaintext.clone();
        let tag = Box::new(aead.seal_in_place(&[0; 12], b"", &mut data[..]).unwrap());
        let left = left_by(&[&plaintext[..], &tag[..]], || {
            assert!(aead.open_in_place(&[0; 12], b"", &mut data[..], &[0; 16]).is_err());
        });
        assert_eq!(left, 0, "{backend:?}");
        assert_eq!(*data, [0; 100]);
    }
}

/// The key, also as kernels for many blocks spread it (each word in every lane), the one-time key, the key stream and
/// the plaintext; and after a forgery the right tag.
#[test]
fn chacha20_poly1305_leaves_nothing() {
    let (key, plaintext) = (secret::<32>(22), secret::<1350>(23));
    let mut spread = Vec::new();
    for word in key.chunks_exact(4) {
        spread.extend_from_slice(&[word, word].concat());
    }
    // Windows across two words would be found in no lane: one word at a time.
    let spread: Vec<&[u8]> = spread.chunks_exact(8).collect();
    for features in [Features::none(), Features::detect()] {
        let mut aead = Box::new(ChaCha20Poly1305::unkeyed());
        *aead = ChaCha20Poly1305::with_features(&key, features);
        let backend = aead.backend_name();
        for length in [0, 1, 64, 192, 193, 300, 600, 1350] {
            let mut stream = vec![0; 64 + length];
            ChaCha20::new(&key).apply_keystream(&[5; 12], 0, &mut stream).unwrap();
            let mut data = plaintext[..length].to_vec();
            let tag = aead.seal_in_place(&[5; 12], b"header", &mut data).unwrap();
            let secrets = [&key[..], &plaintext[..length], &stream, &tag[..]];
            let secrets: Vec<&[u8]> = secrets.iter().copied().chain(spread.iter().copied()).collect();
            let left = left_by(&secrets[..3], || {
                let mut copy = Vec::from(&plaintext[..length]);
                black_box(aead.seal_in_place(&[5; 12], b"header", &mut copy).unwrap());
            });
            assert_eq!(left, 0, "seal {length} on {backend}");
            let forged = Box::new(tag.map(|byte| !byte));
            let left = left_by(&secrets, || {
                let mut copy = data.clone();
                assert!(aead.open_in_place(&[5; 12], b"header", &mut copy, &forged).is_err());
            });
            assert_eq!(left, 0, "refuse {length} on {backend}");
            let left = left_by(&secrets[..3], || {
                aead.open_in_place(&[5; 12], b"header", &mut data, &tag).unwrap();
            });
            assert_eq!((left, &data[..]), (0, &plaintext[..length]), "open {length} on {backend}");
        }
    }
}

#[test]
fn fortuna_leaves_nothing_of_its_output_and_seeds() {
    let generator = || Box::new(SeededRng::dangerous_from_fixed_seed(&[10; 32]));
    let (mut first, mut second) = (generator(), generator());
    let (mut output, mut again) = (Box::new(Secret::<77>::zeroed()), Box::new(Secret::<77>::zeroed()));
    first.fill_secret(&mut output).unwrap();
    assert_eq!(left_by(&[&output.expose()[..]], || second.fill_secret(&mut again).unwrap()), 0);
    assert_eq!(output.expose(), again.expose());

    let (seed, event) = (secret::<48>(11), secret::<32>(12));
    let left = left_by(&[&seed[..], &event[..]], || {
        for _ in 0..64 {
            second.add_event(1, &event[..], 1000);
        }
        second.mix_request(&seed[..]);
        second.fill_secret(&mut again).unwrap();
    });
    assert_eq!((left, second.reseeds()), (0, 1));
}

/// Between requests the state does not give away what it gave out: no 32 bytes of it are the key of the last output.
#[test]
fn fortuna_keeps_no_key_of_its_last_output() {
    let mut rng = Box::new(SeededRng::dangerous_from_fixed_seed(&[13; 32]));
    let mut output = [[0; 16]; 2];
    rng.fill(output.as_flattened_mut()).unwrap();
    let start = ptr::from_ref(&*rng).cast::<u8>();
    // SAFETY: within `rng`; volatile, for padding is read too.
    let state: Vec<u8> =
        (0..size_of::<SeededRng>()).map(|at| unsafe { start.add(at).read_volatile() }).collect();
    let made_by = |key: &[u8]| {
        let mut aes = Aes::unkeyed();
        aes.init(key).unwrap();
        let mut blocks = [1u128.to_le_bytes(), 2u128.to_le_bytes()];
        aes.encrypt_blocks(&mut blocks).unwrap();
        blocks == output
    };
    let first_key = Sha256::digest(Sha256::digest(&[[0; 32], [13; 32]].concat()).as_ref());
    assert!(made_by(first_key.as_ref()), "this is how the output was made");
    assert!(!state.windows(32).any(made_by));
}

#[test]
fn a_dropped_value_is_wiped() {
    const PUBLIC: usize = 16;
    for backend in AesBackend::available() {
        assert!(
            survivors(|place| {
                place.write(Aes128Gcm::with_backend(&secret(13), backend));
            }) <= PUBLIC
        );
        assert!(
            survivors(|place| {
                place.write(Aes256Gcm::with_backend(&secret(14), backend));
            }) <= PUBLIC
        );
        let aes = |place: &mut MaybeUninit<Aes>| {
            place.write(Aes::unkeyed()).init_with_backend(&secret::<32>(15)[..], backend).unwrap();
        };
        assert!(survivors(aes) <= PUBLIC);
    }
    assert!(
        survivors(|place| {
            place.write(Secret::from_bytes(&secret::<64>(16)));
        }) == 0
    );
    assert!(
        survivors(|place| {
            place.write(Hmac::<Sha256>::new(&secret::<32>(17)[..]));
        }) <= 3 * PUBLIC
    );
    assert!(
        survivors(|place| {
            place.write(Hmac::<Sha512>::new(&secret::<32>(18)[..]));
        }) <= 3 * PUBLIC
    );
    let running = |place: &mut MaybeUninit<Sha256>| place.write(Sha256::new()).update(&secret::<100>(19)[..]);
    assert!(survivors(running) <= PUBLIC);
    let rng = |place: &mut MaybeUninit<SeededRng>| {
        let rng = place.write(SeededRng::dangerous_from_fixed_seed(&secret(20)));
        for i in 0..64 {
            rng.add_event(3, &secret::<32>(21)[..], i);
        }
        rng.fill(&mut [0; 64]).unwrap();
    };
    // 32 pools with their lengths, 256 event counts, times.
    assert!(survivors(rng) <= 32 * PUBLIC);
}
