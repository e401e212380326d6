//! AEADs: every backend agrees with the first, and nothing but the own ciphertext opens.

use nocrypto::aead::Aead;
use nocrypto::aead::aes_gcm::{Aes128Gcm, Aes192Gcm, Aes256Gcm};
use nocrypto::aead::chacha20_poly1305::ChaCha20Poly1305;
use nocrypto::cipher::aes::AesBackend;
use nocrypto::cpu::Features;

/// Input: 32 bytes of key, 12 of nonce, one that says how long the additional data is, then both texts.
///
/// Every backend gives the same ciphertext and tag and opens it; a changed tag is refused and leaves zeros. The text is
/// then opened as if it were ciphertext and tag: refused, unless the fuzzer has broken the AEAD.
pub fn aead(data: &[u8]) {
    let Some((key, data)) = data.split_first_chunk::<32>() else { return };
    let Some((nonce, data)) = data.split_first_chunk::<12>() else { return };
    let Some((aad_len, data)) = data.split_first() else { return };
    let (aad, text) = data.split_at_checked(usize::from(*aad_len)).unwrap_or((data, &[]));
    let (Some((key_128, _)), Some((key_192, _))) = (key.split_first_chunk(), key.split_first_chunk()) else {
        return;
    };

    let mut sealed = [const { None }; 4];
    let [of_128, of_192, of_256, of_chacha] = &mut sealed;
    for backend in AesBackend::available() {
        agree(&Aes128Gcm::with_backend(key_128, backend), of_128, nonce, aad, text);
        agree(&Aes192Gcm::with_backend(key_192, backend), of_192, nonce, aad, text);
        agree(&Aes256Gcm::with_backend(key, backend), of_256, nonce, aad, text);
    }
    for features in [Features::none(), Features::detect()] {
        agree(&ChaCha20Poly1305::with_features(key, features), of_chacha, nonce, aad, text);
    }
}

/// One backend's turn: seals, compares with the first backend's result, opens, and refuses what it must.
fn agree<A: Aead>(
    aead: &A,
    first: &mut Option<(Vec<u8>, [u8; 16])>,
    nonce: &[u8; 12],
    aad: &[u8],
    plaintext: &[u8],
) {
    let mut text = plaintext.to_vec();
    let Ok(tag) = aead.seal_in_place(nonce, aad, &mut text) else { return };
    let (expected_text, expected_tag) = first.get_or_insert_with(|| (text.clone(), tag));
    assert_eq!((&text, &tag), (&*expected_text, &*expected_tag), "backends differ");

    let mut opened = text.clone();
    assert!(aead.open_in_place(nonce, aad, &mut opened, &tag).is_ok(), "own ciphertext refused");
    assert_eq!(opened, plaintext);

    let (mut wrong, place) = (tag, usize::from(text.first().copied().unwrap_or_default() % 16));
    if let Some(byte) = wrong.get_mut(place) {
        *byte ^= 1;
    }
    assert!(aead.open_in_place(nonce, aad, &mut text, &wrong).is_err(), "changed tag accepted");
    assert!(text.iter().all(|byte| *byte == 0), "refused plaintext left behind");

    let mut foreign = plaintext.to_vec();
    assert!(aead.open_attached(nonce, aad, &mut foreign).is_err(), "a forgery accepted");
    let left = foreign.get(..foreign.len().saturating_sub(A::TAG_LEN)).unwrap_or_default();
    assert!(left.iter().all(|byte| *byte == 0), "refused plaintext left behind");
}
