//! The stack of hashes, MACs, key derivation, AES-GCM and Fortuna.

use std::hint::black_box;

use nocrypto::{
    SeededRng,
    aead::aes_gcm::Aes256Gcm,
    cipher::{aes::AesBackend, cbc::AesCbc, ctr::AesCtr},
    hash::{Hash, sha256::Sha256, sha512::Sha512},
    kdf::{hkdf, pbkdf2::pbkdf2, tls12_prf::tls12_prf},
    mac::hmac::Hmac,
};

use super::Report;

pub(crate) fn operations(report: &mut Report) {
    report.operation("sha256 digest", || {
        black_box(Sha256::digest(&[7; 200]));
    });
    report.operation("sha512 digest", || {
        black_box(Sha512::digest(&[7; 300]));
    });
    report.operation("hmac sha512", || {
        let mut hmac = Hmac::<Sha512>::new(&[7; 64]);
        hmac.update(b"message");
        black_box(hmac.finish());
    });
    report.operation("hkdf sha512 extract and expand", || {
        let (mut prk, mut key) = ([0; 64], [0; 100]);
        hkdf::extract::<Sha512>(b"salt", &[&[7; 48]], &mut prk);
        hkdf::expand::<Sha512>(&prk, &[b"info"], &mut key).unwrap();
        black_box(key);
    });
    report.operation("tls12_prf sha512", || {
        let mut out = [0; 100];
        tls12_prf::<Sha512>(&[7; 48], b"label", &[&[1; 64]], &mut out);
        black_box(out);
    });
    report.operation("pbkdf2 sha512", || {
        let mut out = [0; 100];
        pbkdf2::<Sha512>(&[7; 20], b"salt", 3.try_into().unwrap(), &mut out).unwrap();
        black_box(out);
    });
    for backend in AesBackend::available() {
        let name = backend.name();
        report.operation(&format!("aes256-gcm key {name}"), || {
            black_box(Aes256Gcm::with_backend(&[7; 32], backend));
        });
        let aead = Aes256Gcm::with_backend(&[7; 32], backend);
        let mut data = vec![0; 1000];
        report.operation(&format!("aes256-gcm seal {name}"), || {
            black_box(aead.seal_in_place(&[1; 12], b"header", &mut data).unwrap());
        });
        let tag = Aes256Gcm::new(&[7; 32]).seal_in_place(&[2; 12], b"header", &mut data).unwrap();
        report.operation(&format!("aes256-gcm open {name}"), || {
            aead.open_in_place(&[2; 12], b"header", &mut data, &tag).unwrap();
        });
        let (mut ctr, mut cbc) = (AesCtr::unkeyed(), AesCbc::unkeyed());
        ctr.init_with_backend(&[7; 32], backend).unwrap();
        cbc.init_with_backend(&[7; 32], backend).unwrap();
        report.operation(&format!("aes256-ctr {name}"), || {
            ctr.apply_keystream(&[1; 16], &mut data).unwrap();
        });
        let mut sealed = vec![0; 208];
        report.operation(&format!("aes256-cbc encrypt {name}"), || {
            cbc.encrypt_padded(&[1; 16], &[7; 200], &mut sealed).unwrap();
        });
        report.operation(&format!("aes256-cbc decrypt {name}"), || {
            black_box(cbc.decrypt_padded(&[1; 16], &mut sealed).unwrap());
        });
    }
    report.operation("fortuna seed", || {
        black_box(SeededRng::dangerous_from_fixed_seed(&[7; 32]));
    });
    let mut rng = SeededRng::dangerous_from_fixed_seed(&[7; 32]);
    report.operation("fortuna event and reseed", || {
        for _ in 0..64 {
            rng.add_event(1, &[2; 40], 1000);
        }
        rng.fill(&mut [0; 100]).unwrap();
    });
}
