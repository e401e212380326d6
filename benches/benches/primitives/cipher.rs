//! AES-128 in counter mode and AES-256 in CBC mode with padding, as encrypted private keys have it.
//!
//! RustCrypto and purecrypto bind a mode to one key and start: they are keyed in the row. ring, graviola and rscrypto
//! have neither mode.

use std::hint::black_box;

use aes::cipher::{BlockModeDecrypt, KeyIvInit, StreamCipher, block_padding::Pkcs7};
use aws_lc_rs::cipher as aws_lc;
use nocrypto::cipher::aes::AesBackend;
use nocrypto::cipher::cbc::AesCbc;
use nocrypto::cipher::ctr::AesCtr;
use nocrypto_benches::Rows;
use openssl::cipher::Cipher;
use openssl::cipher_ctx::CipherCtx;

use super::Bencher;

const SIZES: [usize; 3] = [64, 1350, 16384];
const IV: [u8; 16] = [7; 16];

pub(super) fn run(c: &mut Bencher) {
    counter(c);
    cbc_decrypt(c);
}

fn counter(c: &mut Bencher) {
    let key = [0x42; 16];
    let aws_key = || aws_lc::UnboundCipherKey::new(&aws_lc::AES_128, &key).unwrap();
    let aws = aws_lc::DecryptingKey::ctr(aws_key()).unwrap();
    let rustcrypto = || ctr::Ctr128BE::<aes::Aes128>::new(&key.into(), &IV.into());
    let mut openssl = CipherCtx::new().unwrap();
    openssl.encrypt_init(Some(Cipher::aes_128_ctr()), Some(&key), None).unwrap();
    let mut rows = Rows::new(c, "cipher/aes128ctr");
    for size in SIZES {
        let mut data = vec![0; size];
        rustcrypto().apply_keystream(&mut data);
        let expected = data.clone();
        rows.bytes(size);
        for backend in AesBackend::available() {
            let mut ours = AesCtr::unkeyed();
            ours.init_with_backend(&key, backend).unwrap();
            let mut own = vec![0; size];
            ours.apply_keystream(&IV, &mut own).unwrap();
            assert_eq!(own, expected);
            rows.by(&format!("nocrypto-{}", ours.backend_name()), || {
                ours.apply_keystream(black_box(&IV), black_box(&mut data)).unwrap();
            });
        }
        rows.by("aws-lc-rs", || {
            let context = aws_lc::DecryptionContext::Iv128(aws_lc_rs::iv::FixedLength::from(&IV));
            aws.decrypt(black_box(&mut data), context).unwrap().len()
        })
        .by("rustcrypto", || rustcrypto().apply_keystream(black_box(&mut data)))
        .by("purecrypto", || {
            let cipher = purecrypto::cipher::Aes128::new(&key);
            purecrypto::cipher::Ctr::new(cipher, &IV).apply_keystream(black_box(&mut data));
        })
        .by("openssl", || {
            openssl.encrypt_init(None, None, Some(&IV)).unwrap();
            openssl.cipher_update_inplace(black_box(&mut data), size).unwrap()
        });
    }
}

fn cbc_decrypt(c: &mut Bencher) {
    let key = [0x42; 32];
    let aws = aws_lc::UnboundCipherKey::new(&aws_lc::AES_256, &key).unwrap();
    let aws = aws_lc::PaddedBlockDecryptingKey::cbc_pkcs7(aws).unwrap();
    let rustcrypto = || cbc::Decryptor::<aes::Aes256>::new(&key.into(), &IV.into());
    let mut openssl = CipherCtx::new().unwrap();
    openssl.decrypt_init(Some(Cipher::aes_256_cbc()), Some(&key), None).unwrap();
    let mut rows = Rows::new(c, "cipher/aes256cbc-decrypt");
    for size in SIZES {
        // Ciphertext of `size` rounded down to blocks: the plaintext is a byte shorter than its padding allows.
        let length = size / 16 * 16;
        let mut sealed = vec![0; length];
        let mut sealer = AesCbc::unkeyed();
        sealer.init(&key).unwrap();
        sealer.encrypt_padded(&IV, &vec![5; length - 1], &mut sealed).unwrap();
        let mut data = sealed.clone();
        let mut plain = vec![0; length + 16];
        rows.bytes(size);
        for backend in AesBackend::available() {
            let mut ours = AesCbc::unkeyed();
            ours.init_with_backend(&key, backend).unwrap();
            rows.by(&format!("nocrypto-{}", ours.backend_name()), || {
                data.copy_from_slice(black_box(&sealed));
                assert_eq!(ours.decrypt_padded(&IV, &mut data).unwrap().len(), length - 1);
            });
        }
        rows.by("aws-lc-rs", || {
            data.copy_from_slice(black_box(&sealed));
            let context = aws_lc::DecryptionContext::Iv128(aws_lc_rs::iv::FixedLength::from(&IV));
            assert_eq!(aws.decrypt(&mut data, context).unwrap().len(), length - 1);
        })
        .by("rustcrypto", || {
            data.copy_from_slice(black_box(&sealed));
            assert_eq!(rustcrypto().decrypt_padded::<Pkcs7>(&mut data).unwrap().len(), length - 1);
        })
        .by("purecrypto", || {
            // It has the mode without the padding.
            data.copy_from_slice(black_box(&sealed));
            let cipher = purecrypto::cipher::Aes256::new(&key);
            purecrypto::cipher::Cbc::new(cipher, &IV).decrypt(&mut data).unwrap();
        })
        .by("openssl", || {
            openssl.decrypt_init(None, None, Some(&IV)).unwrap();
            let first = openssl.cipher_update(black_box(&sealed), Some(&mut plain)).unwrap();
            assert_eq!(first + openssl.cipher_final(&mut plain[first..]).unwrap(), length - 1);
        });
    }
}
