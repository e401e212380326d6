//! Backends against each other, and what opening promises.

use nocrypto::aead::aes_gcm::{Aes128Gcm, Aes256Gcm};
use nocrypto::cipher::aes::AesBackend;

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
