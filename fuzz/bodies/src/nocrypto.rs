//! Backends against each other, what opening promises, and keys and signatures of anybody.

use nocrypto::aead::aes_gcm::{Aes128Gcm, Aes256Gcm};
use nocrypto::aead::chacha20_poly1305::ChaCha20Poly1305;
use nocrypto::cipher::aes::AesBackend;
use nocrypto::cpu::Features;
use nocrypto::ec::p256;
use nocrypto::kem::ml_kem::ml_kem_768;

/// Input: 32 bytes of key, 12 of nonce, one that says how long the additional data is, then both texts.
///
/// Every backend gives the same ciphertext and tag and opens it; a changed tag is refused and leaves zeros.
pub fn aead(data: &[u8]) {
    let Some((key, data)) = data.split_first_chunk::<32>() else { return };
    let Some((nonce, data)) = data.split_first_chunk::<12>() else { return };
    let Some((aad_len, data)) = data.split_first() else { return };
    let (aad, plaintext) = data.split_at_checked(usize::from(*aad_len)).unwrap_or((data, &[]));
    let Some((half_key, _)) = key.split_first_chunk::<16>() else { return };

    let mut sealed_128 = None;
    let mut sealed_256 = None;
    for backend in AesBackend::available() {
        let aead = Aes128Gcm::with_backend(half_key, backend);
        agree(
            &mut sealed_128,
            plaintext,
            |text| aead.seal_in_place(nonce, aad, text),
            |text, tag| aead.open_in_place(nonce, aad, text, tag),
        );
        let aead = Aes256Gcm::with_backend(key, backend);
        agree(
            &mut sealed_256,
            plaintext,
            |text| aead.seal_in_place(nonce, aad, text),
            |text, tag| aead.open_in_place(nonce, aad, text, tag),
        );
    }
    let mut sealed_chacha = None;
    for features in [Features::none(), Features::detect()] {
        let aead = ChaCha20Poly1305::with_features(key, features);
        agree(
            &mut sealed_chacha,
            plaintext,
            |text| aead.seal_in_place(nonce, aad, text),
            |text, tag| aead.open_in_place(nonce, aad, text, tag),
        );
    }
}

/// Input: a first byte that picks the parser, then a public key, a signature or a private key.
///
/// What is accepted is written again as it was read: there is one encoding of everything.
pub fn keys(data: &[u8]) {
    let Some((parser, data)) = data.split_first() else { return };
    match parser % 4 {
        0 => {
            let Ok(key) = p256::PublicKey::from_sec1(data) else { return };
            assert!(key.to_sec1() == data || key.to_sec1_compressed() == data);
        }
        1 => {
            let Ok(signature) = p256::Signature::from_der(data) else { return };
            assert_eq!(signature.to_der(&mut [0; p256::Signature::MAX_DER_LEN]), data);
            assert_eq!(
                p256::Signature::from_raw(&signature.to_raw()).map(|same| same.to_raw()),
                Ok(signature.to_raw())
            );
        }
        2 => {
            let Ok(key) = p256::PrivateKey::from_be_bytes(data) else { return };
            let mut bytes = nocrypto::Secret::zeroed();
            key.to_be_bytes(&mut bytes);
            assert_eq!(bytes.expose().as_slice(), data);
        }
        _ => {
            let Ok(key) = ml_kem_768::EncapsulationKey::from_bytes(data) else { return };
            assert_eq!(key.as_bytes().as_slice(), data);
        }
    }
}

/// One backend's turn: seals, compares with the first backend's result, opens, and refuses a changed tag.
fn agree<E>(
    first: &mut Option<(Vec<u8>, [u8; 16])>,
    plaintext: &[u8],
    seal: impl Fn(&mut [u8]) -> Result<[u8; 16], E>,
    open: impl Fn(&mut [u8], &[u8; 16]) -> Result<(), E>,
) {
    let mut text = plaintext.to_vec();
    let Ok(tag) = seal(&mut text) else { return };
    let (expected_text, expected_tag) = first.get_or_insert_with(|| (text.clone(), tag));
    assert_eq!((&text, &tag), (&*expected_text, &*expected_tag), "backends differ");

    let mut opened = text.clone();
    assert!(open(&mut opened, &tag).is_ok(), "own ciphertext refused");
    assert_eq!(opened, plaintext);

    let (mut wrong, place) = (tag, usize::from(text.first().copied().unwrap_or_default() % 16));
    if let Some(byte) = wrong.get_mut(place) {
        *byte ^= 1;
    }
    assert!(open(&mut text, &wrong).is_err(), "changed tag accepted");
    assert!(text.iter().all(|byte| *byte == 0), "refused plaintext left behind");
}
