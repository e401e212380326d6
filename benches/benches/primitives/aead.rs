//! AES-128-GCM, AES-256-GCM and ChaCha20-Poly1305: seal and open in place, 13 bytes of additional data as in a TLS 1.2 record.
//!
//! Opening destroys its input, so every open row has the cost of restoring the ciphertext (a copy) in it, for all.
//! OpenSSL's program interface wants one call each for nonce, additional data, text and tag: that is in its rows.

use std::hint::black_box;

use aes_gcm::aead::{AeadInOut, KeyInit};
use nocrypto::aead::aes_gcm::{Aes128Gcm, Aes256Gcm};
use nocrypto::aead::chacha20_poly1305::ChaCha20Poly1305;
use nocrypto::cipher::aes::AesBackend;
use nocrypto::cpu::Features;
use nocrypto_benches::Rows;
use openssl::cipher::Cipher;
use openssl::cipher_ctx::CipherCtx;
use rscrypto::aead::Nonce96;
use rscrypto::aead::expert::AeadWithNonce as _;

use super::Bencher;

const SIZES: [usize; 3] = [64, 1350, 16384];
const NONCE: [u8; 12] = [7; 12];
const AAD: [u8; 13] = [9; 13];

pub(super) fn run(c: &mut Bencher) {
    aes128(c);
    aes256(c);
    chacha20(c);
}

macro_rules! rows {
    ($function:ident, $name:literal, $len:literal, $ours:expr, $rustcrypto:path, $algorithm:ident,
     $graviola:expr, $purecrypto:expr, $rscrypto:ident, $rscrypto_key:ident, $openssl:ident) => {
        fn $function(c: &mut Bencher) {
            let key = [0x42; $len];
            macro_rules! ring_like {
                ($peer:ident) => {
                    $peer::aead::LessSafeKey::new(
                        $peer::aead::UnboundKey::new(&$peer::aead::$algorithm, &key).unwrap(),
                    )
                };
                ($peer:ident, $key:expr, seal, $data:expr) => {{
                    let nonce = $peer::aead::Nonce::assume_unique_for_key(NONCE);
                    $key.seal_in_place_separate_tag(nonce, $peer::aead::Aad::from(&AAD), $data).unwrap()
                }};
                ($peer:ident, $key:expr, open, $data:expr) => {{
                    let nonce = $peer::aead::Nonce::assume_unique_for_key(NONCE);
                    $key.open_in_place(nonce, $peer::aead::Aad::from(&AAD), $data).unwrap().len()
                }};
            }
            let (ring, aws_lc) = (ring_like!(ring), ring_like!(aws_lc_rs));
            let rustcrypto = <$rustcrypto>::new_from_slice(&key).unwrap();
            let (graviola, purecrypto) = ($graviola(&key), $purecrypto(&key));
            let rscrypto = rscrypto::$rscrypto::new(&rscrypto::$rscrypto_key::from_bytes(key));
            let nonce96 = Nonce96::from_bytes(NONCE);
            let (mut sealer, mut opener) = (CipherCtx::new().unwrap(), CipherCtx::new().unwrap());
            sealer.encrypt_init(Some(Cipher::$openssl()), Some(&key), None).unwrap();
            opener.decrypt_init(Some(Cipher::$openssl()), Some(&key), None).unwrap();
            let ours: Vec<_> = $ours(&key);

            let mut rows = Rows::new(c, concat!("aead/", $name, "-seal"));
            for size in SIZES {
                let mut data = vec![0; size];
                let mut tag = [0; 16];
                let mut expected = vec![0; size];
                let right = ring_like!(ring, ring, seal, &mut expected);
                rows.bytes(size);
                for aead in &ours {
                    let mut own = vec![0; size];
                    assert_eq!(aead.seal_in_place(&NONCE, &AAD, &mut own).unwrap(), right.as_ref());
                    assert_eq!(own, expected);
                    rows.by(&format!("nocrypto-{}", aead.backend_name()), || {
                        aead.seal_in_place(black_box(&NONCE), &AAD, black_box(&mut data)).unwrap()
                    });
                }
                graviola.encrypt(&NONCE, &AAD, &mut [0; 0], &mut tag);
                rows.by("ring", || ring_like!(ring, ring, seal, black_box(&mut data)))
                    .by("aws-lc-rs", || ring_like!(aws_lc_rs, aws_lc, seal, black_box(&mut data)))
                    .by("rustcrypto", || {
                        let data = black_box(&mut data[..]).into();
                        rustcrypto.encrypt_inout_detached(&NONCE.into(), &AAD, data).unwrap()
                    })
                    .by("graviola", || graviola.encrypt(&NONCE, &AAD, black_box(&mut data), &mut tag))
                    .by("purecrypto", || purecrypto.encrypt(&NONCE, &AAD, black_box(&mut data)))
                    .by("rscrypto", || {
                        rscrypto.encrypt_in_place(&nonce96, &AAD, black_box(&mut data)).unwrap()
                    })
                    .by("openssl", || {
                        sealer.encrypt_init(None, None, Some(&NONCE)).unwrap();
                        sealer.cipher_update(&AAD, None).unwrap();
                        sealer.cipher_update_inplace(black_box(&mut data), size).unwrap();
                        sealer.cipher_final(&mut []).unwrap();
                        sealer.tag(&mut tag).unwrap();
                    });
            }
            drop(rows);

            let mut rows = Rows::new(c, concat!("aead/", $name, "-open"));
            for size in SIZES {
                let mut sealed = vec![0; size];
                let tag: [u8; 16] = ring_like!(ring, ring, seal, &mut sealed).as_ref().try_into().unwrap();
                let with_tag = [&sealed[..], &tag].concat();
                let rs_tag = <rscrypto::$rscrypto as rscrypto::Aead>::tag_from_slice(&tag).unwrap();
                let mut data = vec![0; size];
                let mut whole = vec![0; size + 16];
                rows.bytes(size);
                for aead in &ours {
                    rows.by(&format!("nocrypto-{}", aead.backend_name()), || {
                        data.copy_from_slice(black_box(&sealed));
                        aead.open_in_place(&NONCE, &AAD, &mut data, &tag).unwrap();
                    });
                }
                rows.by("ring", || {
                    whole.copy_from_slice(black_box(&with_tag));
                    ring_like!(ring, ring, open, &mut whole)
                })
                .by("aws-lc-rs", || {
                    whole.copy_from_slice(black_box(&with_tag));
                    ring_like!(aws_lc_rs, aws_lc, open, &mut whole)
                })
                .by("rustcrypto", || {
                    data.copy_from_slice(black_box(&sealed));
                    let buffer = (&mut data[..]).into();
                    rustcrypto.decrypt_inout_detached(&NONCE.into(), &AAD, buffer, &tag.into()).unwrap();
                })
                .by("graviola", || {
                    data.copy_from_slice(black_box(&sealed));
                    graviola.decrypt(&NONCE, &AAD, &mut data, &tag).unwrap();
                })
                .by("purecrypto", || {
                    data.copy_from_slice(black_box(&sealed));
                    purecrypto.decrypt(&NONCE, &AAD, &mut data, &tag).unwrap();
                })
                .by("rscrypto", || {
                    data.copy_from_slice(black_box(&sealed));
                    rscrypto.decrypt_in_place(&nonce96, &AAD, &mut data, &rs_tag).unwrap();
                })
                .by("openssl", || {
                    data.copy_from_slice(black_box(&sealed));
                    opener.decrypt_init(None, None, Some(&NONCE)).unwrap();
                    opener.cipher_update(&AAD, None).unwrap();
                    opener.cipher_update_inplace(&mut data, size).unwrap();
                    opener.set_tag(&tag).unwrap();
                    opener.cipher_final(&mut []).unwrap();
                });
            }
        }
    };
}

/// Our AES-GCM on every backend of this machine.
macro_rules! aes_gcm_backends {
    ($ours:ident) => {
        |key| AesBackend::available().map(|backend| $ours::with_backend(key, backend)).collect()
    };
}

/// Ours on the best backend and, where that is another, the portable one.
fn chacha20_backends(key: &[u8; 32]) -> Vec<ChaCha20Poly1305> {
    let mut backends =
        vec![ChaCha20Poly1305::new(key), ChaCha20Poly1305::with_features(key, Features::none())];
    backends.dedup_by_key(|aead| aead.backend_name());
    backends
}

rows!(
    aes128,
    "aes128gcm",
    16,
    aes_gcm_backends!(Aes128Gcm),
    aes_gcm::Aes128Gcm,
    AES_128_GCM,
    |key: &[u8; 16]| graviola::aead::AesGcm::new(key),
    |key| purecrypto::cipher::Gcm::new(purecrypto::cipher::Aes128::new(key)),
    Aes128Gcm,
    Aes128GcmKey,
    aes_128_gcm
);
rows!(
    aes256,
    "aes256gcm",
    32,
    aes_gcm_backends!(Aes256Gcm),
    aes_gcm::Aes256Gcm,
    AES_256_GCM,
    |key: &[u8; 32]| graviola::aead::AesGcm::new(key),
    |key| purecrypto::cipher::Gcm::new(purecrypto::cipher::Aes256::new(key)),
    Aes256Gcm,
    Aes256GcmKey,
    aes_256_gcm
);
rows!(
    chacha20,
    "chacha20poly1305",
    32,
    chacha20_backends,
    chacha20poly1305::ChaCha20Poly1305,
    CHACHA20_POLY1305,
    |key: &[u8; 32]| graviola::aead::ChaCha20Poly1305::new(*key),
    purecrypto::cipher::ChaCha20Poly1305::new,
    ChaCha20Poly1305,
    ChaCha20Poly1305Key,
    chacha20_poly1305
);
