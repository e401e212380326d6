//! Do the kernels agree? Every backend that this CPU has against the portable one, on random lengths, offsets and
//! splits. (Against the definition: unit tests beside the kernels.)

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test: it may fail loudly"
)]

use nocrypto::{
    Error, Secret,
    aead::aes_gcm::AesGcm,
    bignum::IntegerBackend,
    cipher::aes::{Aes, AesBackend},
    ec::{ed25519, x25519},
    hash::{
        Hash,
        sha1::Sha1,
        sha256::{Sha224, Sha256, Sha256Backend},
        sha512::{Sha384, Sha512, Sha512Backend},
    },
    mac::hmac::Hmac,
};
use proptest::{collection::vec, prelude::*};

/// Bytes, and where in them the data begins: kernels must not care for alignment.
fn data(max: usize) -> impl Strategy<Value = (Vec<u8>, usize)> {
    (vec(any::<u8>(), 0..max + 16), 0usize..16).prop_map(|(bytes, offset)| {
        let offset = offset.min(bytes.len());
        (bytes, offset)
    })
}

fn seal<const KEY_LEN: usize>(
    backend: AesBackend,
    key: &[u8; 32],
    nonce: &[u8; 12],
    aad: &[u8],
    data: &mut [u8],
) -> [u8; 16] {
    let key = key[..KEY_LEN].try_into().unwrap();
    AesGcm::<KEY_LEN>::with_backend(key, backend).seal_in_place(nonce, aad, data).unwrap()
}

fn open<const KEY_LEN: usize>(
    backend: AesBackend,
    key: &[u8; 32],
    nonce: &[u8; 12],
    aad: &[u8],
    data: &mut [u8],
    tag: &[u8; 16],
) -> Result<(), Error> {
    let key = key[..KEY_LEN].try_into().unwrap();
    AesGcm::<KEY_LEN>::with_backend(key, backend).open_in_place(nonce, aad, data, tag)
}

fn aes_gcm_agrees<const KEY_LEN: usize>(
    key: &[u8; 32],
    nonce: &[u8; 12],
    (aad, aad_at): &(Vec<u8>, usize),
    (bytes, at): &(Vec<u8>, usize),
    flip: usize,
) {
    let aad = &aad[*aad_at..];
    let mut expected = bytes.clone();
    let tag = seal::<KEY_LEN>(AesBackend::Soft, key, nonce, aad, &mut expected[*at..]);
    for backend in AesBackend::available() {
        let mut sealed = bytes.clone();
        assert_eq!(seal::<KEY_LEN>(backend, key, nonce, aad, &mut sealed[*at..]), tag, "{backend:?}");
        assert_eq!(sealed, expected, "{backend:?}");
        let mut opened = sealed.clone();
        open::<KEY_LEN>(backend, key, nonce, aad, &mut opened[*at..], &tag).unwrap();
        assert_eq!(&opened, bytes, "{backend:?}");

        // One flipped bit in ciphertext or tag: refused, and only zeros are left; nothing outside was touched.
        let (mut forged, mut forged_tag) = (sealed, tag);
        let bits = 8 * (forged.len() - at);
        match flip % (bits + 128) {
            bit if bit < bits => forged[at + bit / 8] ^= 1 << (bit % 8),
            bit => forged_tag[(bit - bits) / 8] ^= 1 << (bit % 8),
        }
        let refused = open::<KEY_LEN>(backend, key, nonce, aad, &mut forged[*at..], &forged_tag);
        assert_eq!(refused, Err(Error::OpenFailed), "{backend:?}");
        assert_eq!(forged[..*at], bytes[..*at]);
        assert!(forged[*at..].iter().all(|byte| *byte == 0), "{backend:?}");
    }
}

fn splits_do_not_matter<H: Hash>(key: &[u8], message: &[u8], cuts: &[usize]) {
    let mut hash = H::new();
    let mut hmac = Hmac::<H>::new(key);
    let mut rest = message;
    for cut in cuts {
        let (piece, later) = rest.split_at(cut % (rest.len() + 1));
        hash.update(piece);
        hmac.update(piece);
        rest = later;
    }
    hash.update(rest);
    hmac.update(rest);
    assert_eq!(hash.clone().finish().as_ref(), H::digest(message).as_ref());
    let mut whole = Hmac::<H>::new(key);
    whole.update(message);
    let tag = whole.clone().finish();
    assert_eq!(hmac.finish().as_ref(), tag.as_ref());

    // Keyed in place over another key, and used twice.
    let mut again = Hmac::<H>::new(b"another key");
    again.update(b"another message");
    again.init(key);
    for _ in 0..2 {
        let mut out = H::ZERO;
        again.update(message);
        again.finish_into(&mut out);
        assert_eq!(out.as_ref(), tag.as_ref());
    }
}

/// A hash fed in pieces that `cuts` makes.
fn in_pieces<H: Hash>(mut hash: H, message: &[u8], cuts: &[usize]) -> H::Output {
    let mut rest = message;
    for cut in cuts {
        let (piece, later) = rest.split_at(cut % (rest.len() + 1));
        hash.update(piece);
        rest = later;
    }
    hash.update(rest);
    hash.finish()
}

/// Every kernel of SHA-2 on the same pieces, at any alignment.
fn sha2_agrees((bytes, at): &(Vec<u8>, usize), cuts: &[usize]) {
    let message = &bytes[*at..];
    let short = |backend| {
        (
            in_pieces(Sha224::with_backend(backend), message, cuts),
            in_pieces(Sha256::with_backend(backend), message, cuts),
        )
    };
    let expected = short(Sha256Backend::Soft);
    for backend in Sha256Backend::available() {
        assert_eq!(short(backend), expected, "{backend:?}");
    }
    let long = |backend| {
        (
            in_pieces(Sha384::with_backend(backend), message, cuts),
            in_pieces(Sha512::with_backend(backend), message, cuts),
        )
    };
    let expected = long(Sha512Backend::Soft);
    for backend in Sha512Backend::available() {
        assert_eq!(long(backend), expected, "{backend:?}");
    }
}

/// Public key and, unless the peer's point is of small order, the shared secret.
fn x25519_on(
    backend: IntegerBackend,
    key: &[u8; 32],
    peer: &[u8; 32],
) -> ([u8; 32], Result<[u8; 32], Error>) {
    let key = x25519::PrivateKey::with_backend(key, backend);
    assert_eq!(key.backend_name(), backend.name());
    let (peer, mut shared) = (x25519::PublicKey::from_bytes(peer).unwrap(), Secret::zeroed());
    let verdict = key.diffie_hellman(&peer, &mut shared);
    (*key.public_key().as_bytes(), verdict.map(|()| *shared.expose()))
}

/// Public key and signature, and the verdicts on it and on one with a bit flipped.
fn ed25519_on(
    backend: IntegerBackend,
    seed: &[u8; 32],
    message: &[u8],
    flip: usize,
) -> ([u8; 32], [u8; 64], [Result<(), Error>; 2]) {
    let key = ed25519::PrivateKey::with_backend(seed, backend);
    let public = *key.public_key().as_bytes();
    let imported = ed25519::PublicKey::with_backend(&public, backend).unwrap();
    assert_eq!(imported.backend_name(), backend.name());
    let signature = key.sign(message).to_bytes();
    let mut flipped = signature;
    flipped[flip / 8 % 64] ^= 1 << (flip % 8);
    let verdict =
        |bytes: &[u8; 64]| ed25519::Signature::from_bytes(bytes).and_then(|it| imported.verify(message, &it));
    (public, signature, [verdict(&signature), verdict(&flipped)])
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn aes_gcm(
        key: [u8; 32],
        nonce: [u8; 12],
        aad in data(80),
        data in data(700),
        flip: usize,
    ) {
        aes_gcm_agrees::<16>(&key, &nonce, &aad, &data, flip);
        aes_gcm_agrees::<24>(&key, &nonce, &aad, &data, flip);
        aes_gcm_agrees::<32>(&key, &nonce, &aad, &data, flip);
    }

    #[test]
    fn aes(key: [u8; 32], length in 2usize..=4, blocks in vec(any::<[u8; 16]>(), 0..30)) {
        let key = &key[..8 * length];
        let outputs: Vec<_> = AesBackend::available().map(|backend| {
            let mut aes = Aes::unkeyed();
            aes.init_with_backend(key, backend).unwrap();
            assert_eq!(aes.backend_name(), backend.name());
            let (mut encrypted, mut decrypted) = (blocks.clone(), blocks.clone());
            aes.encrypt_blocks(&mut encrypted).unwrap();
            aes.decrypt_blocks(&mut decrypted).unwrap();
            let mut again = encrypted.clone();
            aes.decrypt_blocks(&mut again).unwrap();
            assert_eq!(again, blocks);
            (encrypted, decrypted)
        }).collect();
        prop_assert!(outputs.iter().all(|output| *output == outputs[0]));
    }

    #[test]
    fn sha2(data in data(1400), cuts in vec(any::<usize>(), 0..6)) {
        sha2_agrees(&data, &cuts);
    }

    #[test]
    fn curve25519(key: [u8; 32], peer: [u8; 32], message in vec(any::<u8>(), 0..200), flip: usize) {
        let agreed = x25519_on(IntegerBackend::Soft, &key, &peer);
        let signed = ed25519_on(IntegerBackend::Soft, &key, &message, flip);
        prop_assert_eq!(signed.2, [Ok(()), Err(Error::InvalidSignature)]);
        for backend in IntegerBackend::available() {
            prop_assert_eq!(x25519_on(backend, &key, &peer), agreed, "{}", backend.name());
            prop_assert_eq!(ed25519_on(backend, &key, &message, flip), signed, "{}", backend.name());
        }
    }

    #[test]
    fn hashes_and_macs(
        key in vec(any::<u8>(), 0..200),
        message in vec(any::<u8>(), 0..600),
        cuts in vec(any::<usize>(), 0..6),
    ) {
        splits_do_not_matter::<Sha1>(&key, &message, &cuts);
        splits_do_not_matter::<Sha224>(&key, &message, &cuts);
        splits_do_not_matter::<Sha256>(&key, &message, &cuts);
        splits_do_not_matter::<Sha384>(&key, &message, &cuts);
        splits_do_not_matter::<Sha512>(&key, &message, &cuts);
    }
}

/// Every length through all the kernels' cases: no data, parts, whole turns, rests.
#[test]
fn aes_gcm_at_every_length() {
    let bytes: Vec<u8> = (0..700u32).map(|i| (i.wrapping_mul(0x9e37_79b9) >> 24) as u8).collect();
    for length in 0..=400 {
        let aad = (bytes[..length % 37].to_vec(), 0);
        aes_gcm_agrees::<16>(&[5; 32], &[6; 12], &aad, &(bytes[..length].to_vec(), 0), length * 31);
    }
}

/// Every length around the padding's cases, of one to five blocks.
#[test]
fn sha2_at_every_length() {
    let bytes: Vec<u8> = (0..640u32).map(|i| (i.wrapping_mul(0x9e37_79b9) >> 24) as u8).collect();
    for length in 0..=640 {
        sha2_agrees(&(bytes[..length].to_vec(), 0), &[length / 3]);
    }
}
