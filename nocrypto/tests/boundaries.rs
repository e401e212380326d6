//! The ends of what may be asked: nothing at all, the longest, any alignment, and not one byte beside the buffer.
//!
//! Overlapping buffers cannot be written down: Rust lends a byte to one writer. Buffers that touch are tested instead.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test: it may fail loudly"
)]

use nocrypto::{
    Error, Secret, SeededRng,
    aead::{
        Aead,
        aes_gcm::{Aes128Gcm, Aes192Gcm, Aes256Gcm},
        chacha20_poly1305::ChaCha20Poly1305,
    },
    cipher::{cbc::AesCbc, ctr::AesCtr},
    ec::{ed25519, p256, p384},
    hash::{
        Hash,
        sha1::Sha1,
        sha3::{Sha3_256, Sha3_384, Sha3_512, Shake128},
        sha256::{Sha224, Sha256},
        sha512::{Sha384, Sha512},
    },
    kdf::{hkdf, pbkdf2::pbkdf2, tls12_prf::tls12_prf},
    mac::hmac::Hmac,
    rsa,
};

fn keyed<A: Aead>() -> A {
    let mut aead = A::unkeyed();
    aead.init(&vec![7; A::KEY_LEN]).unwrap();
    aead
}

/// Every length of key but the right one, no key, no data, no additional data, and every place in memory.
fn aead_boundaries<A: Aead>() {
    let mut unkeyed = A::unkeyed();
    assert_eq!(unkeyed.seal_in_place(&[0; 12], b"", &mut []), Err(Error::InvalidKey));
    for length in (0..70).filter(|length| *length != A::KEY_LEN) {
        assert_eq!(unkeyed.init(&vec![0; length]), Err(Error::InvalidKey), "{length}");
    }
    let aead = keyed::<A>();
    let tag = aead.seal_in_place(&[1; 12], b"", &mut []).unwrap();
    assert_eq!(aead.open_in_place(&[1; 12], b"", &mut [], &tag), Ok(()));
    assert_eq!(aead.open_in_place(&[1; 12], b"a", &mut [], &tag), Err(Error::OpenFailed));

    let plaintext: Vec<u8> = (0..300u16).map(|i| (i * 7) as u8).collect();
    for length in [0, 1, 15, 16, 17, 63, 64, 65, 127, 128, 129, 255, 256, 257, 300] {
        let mut expected = plaintext[..length].to_vec();
        let tag = aead.seal_in_place(&[1; 12], &plaintext[..length % 40], &mut expected).unwrap();
        for offset in 0..64 {
            // On both sides other data touches the buffer.
            let mut memory = vec![0xa5; offset + length + 64];
            let end = offset + length;
            memory[offset..end].copy_from_slice(&plaintext[..length]);
            let aad = [&vec![0; offset][..], &plaintext[..length % 40]].concat();
            let found = aead.seal_in_place(&[1; 12], &aad[offset..], &mut memory[offset..end]).unwrap();
            assert_eq!((found, &memory[offset..end]), (tag, &expected[..]), "{length} bytes at {offset}");
            aead.open_in_place(&[1; 12], &aad[offset..], &mut memory[offset..end], &tag).unwrap();
            assert_eq!(memory[offset..end], plaintext[..length]);
            assert!(
                memory[..offset].iter().chain(&memory[end..]).all(|byte| *byte == 0xa5),
                "{length} at {offset}"
            );
        }
    }
}

#[test]
fn aeads() {
    aead_boundaries::<Aes128Gcm>();
    aead_boundaries::<Aes192Gcm>();
    aead_boundaries::<Aes256Gcm>();
    aead_boundaries::<ChaCha20Poly1305>();
}

/// SP 800-38D §5.2.1.1: at most 2^36 - 32 bytes; RFC 8439 §2.8: at most 2^38 - 64. Refused before a byte is written.
#[test]
#[cfg(target_pointer_width = "64")]
#[ignore = "needs 256 GiB of address space, of which nothing is used"]
fn aeads_refuse_what_is_longer_than_their_counter() {
    fn refuses<A: Aead>(longest: usize) {
        let mut data = Vec::<u8>::new();
        if data.try_reserve_exact(longest + 1).is_err() {
            println!("the system lends no {longest} bytes of address space");
            return;
        }
        data = vec![0; longest + 1];
        let verdict = keyed::<A>().seal_in_place(&[1; 12], b"", &mut data);
        assert_eq!(verdict, Err(Error::InputTooLong));
        assert_eq!((data[0], data[longest]), (0, 0));
    }
    refuses::<Aes128Gcm>((1 << 36) - 32);
    refuses::<Aes256Gcm>((1 << 36) - 32);
    refuses::<ChaCha20Poly1305>((1 << 38) - 64);
}

#[test]
fn ciphers_of_nothing() {
    let mut ctr = AesCtr::unkeyed();
    assert_eq!(ctr.apply_keystream(&[0; 16], &mut [0]), Err(Error::InvalidKey));
    ctr.init(&[1; 16]).unwrap();
    ctr.apply_keystream(&[0xff; 16], &mut []).unwrap();
    let mut cbc = AesCbc::unkeyed();
    cbc.init(&[1; 32]).unwrap();
    let mut out = [0; 16];
    cbc.encrypt_padded(&[2; 16], b"", &mut out).unwrap();
    assert_eq!(cbc.decrypt_padded(&[2; 16], &mut out).unwrap(), b"");
    // Padding is a block at least: there is no shorter ciphertext.
    assert_eq!(cbc.decrypt_padded(&[2; 16], &mut []), Err(Error::OpenFailed));
    for length in [1, 15, 17, 31] {
        assert!(cbc.decrypt_padded(&[2; 16], &mut vec![0; length]).is_err());
    }
}

/// Nothing, in pieces of nothing; the longest key that is not hashed, and one more byte.
fn hash_boundaries<H: Hash>(block: usize) {
    let empty = H::digest(b"");
    let mut hash = H::new();
    hash.update(b"");
    hash.update(b"");
    assert_eq!(hash.finish().as_ref(), empty.as_ref());
    for length in [0, 1, block - 1, block, block + 1, 4 * block] {
        let key = vec![3; length];
        let mut mac = Hmac::<H>::new(&key);
        mac.update(b"");
        let tag = mac.clone().finish();
        assert_eq!(mac.verify(tag.as_ref()), Ok(()));
        // RFC 2104 §2: a key above a block is its hash; one below is filled up with zeros.
        let other =
            if length > block { H::digest(&key).as_ref().to_vec() } else { [&key[..], &[0]].concat() };
        let equal = Hmac::<H>::new(&other).finish().as_ref() == tag.as_ref();
        assert_eq!(equal, length != block, "{length}");
    }
    let message: Vec<u8> = (0..3 * block).map(|i| i as u8).collect();
    let expected = H::digest(&message);
    for offset in 0..64 {
        let memory = [&vec![0; offset][..], &message].concat();
        assert_eq!(H::digest(&memory[offset..]).as_ref(), expected.as_ref(), "at {offset}");
    }
}

#[test]
fn hashes_and_macs() {
    hash_boundaries::<Sha1>(64);
    hash_boundaries::<Sha224>(64);
    hash_boundaries::<Sha256>(64);
    hash_boundaries::<Sha384>(128);
    hash_boundaries::<Sha512>(128);
    hash_boundaries::<Sha3_256>(136);
    hash_boundaries::<Sha3_384>(104);
    hash_boundaries::<Sha3_512>(72);
}

#[test]
fn key_derivation_of_and_to_nothing() {
    fn check<H: Hash>() {
        let mut prk = H::ZERO;
        hkdf::extract::<H>(b"", &[], &mut prk);
        // RFC 5869 §2.2: no salt is a hash's length of zeros.
        let mut other = H::ZERO;
        hkdf::extract::<H>(&vec![0; H::OUTPUT_LEN], &[b"", b""], &mut other);
        assert_eq!(prk.as_ref(), other.as_ref());
        hkdf::expand::<H>(prk.as_ref(), &[], &mut []).unwrap();
        let mut longest = vec![0; 255 * H::OUTPUT_LEN];
        hkdf::expand::<H>(prk.as_ref(), &[], &mut longest).unwrap();
        longest.push(0);
        assert_eq!(hkdf::expand::<H>(prk.as_ref(), &[], &mut longest), Err(Error::OutputTooLong));
        tls12_prf::<H>(b"", b"", &[], &mut []);
        tls12_prf::<H>(b"", b"", &[], &mut longest);
        pbkdf2::<H>(b"", b"", core::num::NonZeroU32::MIN, &mut []).unwrap();
    }
    check::<Sha256>();
    check::<Sha384>();
    check::<Sha512>();
}

#[test]
fn random_bytes_of_every_length() {
    let mut rng = SeededRng::dangerous_from_fixed_seed(&[1; 32]);
    rng.fill(&mut []).unwrap();
    for length in (0..100).chain([4095, 4096, 4097, (1 << 20) - 1, 1 << 20, (1 << 20) + 1]) {
        let mut memory = vec![0; length + 32];
        rng.fill(&mut memory[16..16 + length]).unwrap();
        assert!(memory[..16].iter().chain(&memory[16 + length..]).all(|byte| *byte == 0), "{length}");
        assert!(length < 16 || memory[16..16 + length].iter().any(|byte| *byte != 0), "{length}");
    }
    Shake128::new().finish().read(&mut []);
}

#[test]
fn signatures_of_nothing() {
    let key = ed25519::PrivateKey::from_seed(&[1; 32]);
    assert_eq!(key.public_key().verify(b"", &key.sign(b"")), Ok(()));
    let key = p256::PrivateKey::from_be_bytes(&[1; 32]).unwrap();
    assert_eq!(key.public_key().verify::<Sha256>(b"", &key.sign_deterministic::<Sha256>(b"")), Ok(()));
    let key = p384::PrivateKey::from_be_bytes(&[1; 48]).unwrap();
    assert_eq!(key.public_key().verify::<Sha384>(b"", &key.sign_deterministic::<Sha384>(b"")), Ok(()));
    let key = rsa::PrivateKey::from_pkcs1_der(include_bytes!("data/rsa2048.der")).unwrap();
    let mut signature = [0; 256];
    key.sign_pkcs1::<Sha256>(b"", &mut signature).unwrap();
    assert_eq!(key.public_key().verify_pkcs1::<Sha256>(b"", &signature), Ok(()));
    for wrong in [&signature[1..], &[&signature[..], &[0]].concat(), &[]] {
        assert_eq!(key.public_key().verify_pkcs1::<Sha256>(b"", wrong), Err(Error::InvalidSignature));
    }
    assert_eq!(key.sign_pkcs1::<Sha256>(b"", &mut []), Err(Error::InvalidLength));
    assert_eq!(Secret::<0>::zeroed().expose(), &[]);
}

/// The Secure Hashing page's extremely long message: 2^33 bits, which need more than 32 bits of the length field.
#[test]
#[ignore = "needs half a minute: a gibibyte through each hash"]
fn a_gibibyte() {
    fn check<H: Hash>(digest: &str) {
        let block = b"abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmno".repeat(1 << 14);
        let mut hash = H::new();
        (0..1024).for_each(|_| hash.update(&block));
        let found: String = hash.finish().as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(found, digest);
    }
    check::<Sha1>("7789f0c9ef7bfc40d93311143dfbe69e2017f592");
    check::<Sha224>("b5989713ca4fe47a009f8621980b34e6d63ed3063b2a0a2c867d8a85");
    check::<Sha256>("50e72a0e26442fe2552dc3938ac58658228c0cbfb1d2ca872ae435266fcd055e");
    check::<Sha384>(
        "5441235cc0235341ed806a64fb354742b5e5c02a3c5cb71b5f63fb793458d8fdae599c8cd8884943c04f11b31b89f023",
    );
    check::<Sha512>(
        "b47c933421ea2db149ad6e10fce6c7f93d0752380180ffd7f4629a712134831d77be6091b819ed352c2967a2e2d4fa50\
         50723c9630691f1a05a7281dbe6c1086",
    );
    check::<Sha3_256>("ecbbc42cbf296603acb2c6bc0410ef4378bafb24b710357f12df607758b33e2b");
    check::<Sha3_384>(
        "a04296f4fcaae14871bb5ad33e28dcf69238b04204d9941b8782e816d014bcb7540e4af54f30d578f1a1ca2930847a12",
    );
    check::<Sha3_512>(
        "235ffd53504ef836a1342b488f483b396eabbfe642cf78ee0d31feec788b23d0d18d5c339550dd5958a500d4b95363da\
         1b5fa18affc1bab2292dc63b7d85097c",
    );
}
