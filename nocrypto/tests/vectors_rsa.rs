//! RSA against NIST's CAVP and ACVP sets and Wycheproof's files of signatures to be made, where the files are there.
//! (Wycheproof's verification: `wycheproof.rs`.) Counts are asserted.
//!
//! Not run, and counted: moduli below 2048 bits (refused, as is asserted), and hashes that no signature here is made
//! over: SHA-1, and SHA-224 under PKCS#1 v1.5.

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
#[path = "vectors/files.rs"]
mod files;

use std::collections::HashMap;

use files::{hex, judged, shared};
use nocrypto::{
    Error,
    hash::{
        sha256::{Sha224, Sha256},
        sha512::{Sha384, Sha512},
    },
    rsa::{MIN_MODULUS_BITS, PrivateKey, PublicKey},
};
use serde_json::Value;

#[test]
fn backend_is_as_asked() {
    again::check_backend();
}

#[test]
#[ignore = "needs shared vectors"]
fn all_on_portable_code() {
    again::on_portable_code(&[], true);
}

/// What became of a set.
#[derive(Debug, Default, PartialEq)]
struct Count {
    passed: usize,
    refused: usize,
    other_hash: usize,
    small_key: usize,
}

/// What is verified: the padding, and for PSS the length of the salt.
#[derive(Clone, Copy)]
enum Padding {
    Pkcs1,
    Pss(usize),
}

impl Count {
    /// Verifies one signature by a hash that NIST names so, and counts what came of it.
    fn verify(
        &mut self,
        padding: Padding,
        hash: &str,
        [n, e]: [&str; 2],
        message: &[u8],
        signature: &[u8],
        valid: bool,
    ) {
        let (n, e) = (hex(n), number(e));
        let key = PublicKey::from_components(&n, &e);
        if 8 * n.len() < MIN_MODULUS_BITS {
            assert_eq!(key.err(), Some(Error::InvalidPublicKey));
            self.small_key += 1;
            return;
        }
        let verdict =
            key.and_then(|key| match (padding, hash.trim_start_matches("SHA").trim_start_matches("2-")) {
                (Padding::Pkcs1, "256") => key.verify_pkcs1::<Sha256>(message, signature).map(Some),
                (Padding::Pkcs1, "384") => key.verify_pkcs1::<Sha384>(message, signature).map(Some),
                (Padding::Pkcs1, "512") => key.verify_pkcs1::<Sha512>(message, signature).map(Some),
                (Padding::Pss(salt), "224") => {
                    key.verify_pss_with_salt_len::<Sha224>(message, salt, signature).map(Some)
                }
                (Padding::Pss(salt), "256") => {
                    key.verify_pss_with_salt_len::<Sha256>(message, salt, signature).map(Some)
                }
                (Padding::Pss(salt), "384") => {
                    key.verify_pss_with_salt_len::<Sha384>(message, salt, signature).map(Some)
                }
                (Padding::Pss(salt), "512") => {
                    key.verify_pss_with_salt_len::<Sha512>(message, salt, signature).map(Some)
                }
                _ => Ok(None),
            });
        match verdict {
            Ok(Some(())) => {
                assert!(valid, "accepted: {hash} {n:02x?}");
                self.passed += 1;
            }
            Ok(None) => self.other_hash += 1,
            Err(error) => {
                assert!(!valid, "{error}: {hash} {n:02x?}");
                self.refused += 1;
            }
        }
    }
}

/// Digits of a number, without zeros in front.
fn number(digits: &str) -> Vec<u8> {
    let digits = digits.trim_start_matches('0');
    hex(&format!("{}{digits}", if digits.len().is_multiple_of(2) { "" } else { "0" }))
}

/// The records of a CAVP file; a modulus and an exponent stand until the next.
fn cavp(path: &str, padding: Padding) -> Count {
    let (text, mut count) = (shared(path), Count::default());
    let mut record: HashMap<&str, &str> = HashMap::new();
    for (name, value) in text.lines().filter_map(|line| line.split_once(" = ")) {
        record.insert(name, value.trim());
        // The last line of a record: of signatures made, S; of signatures to judge, Result.
        let judged = path.contains("SigVer");
        if name == if judged { "Result" } else { "S" } {
            let valid = !judged || record["Result"].starts_with('P');
            let (message, signature) = (hex(record["Msg"]), hex(record["S"]));
            count.verify(padding, record["SHAAlg"], [record["n"], record["e"]], &message, &signature, valid);
        }
    }
    judged(path, "rsa", count.passed + count.refused);
    count
}

#[test]
#[ignore = "needs shared vectors"]
fn cavp_pkcs1() {
    let made = cavp("cavp/rsa-SigGen15_186-3.rsp.gz", Padding::Pkcs1);
    assert_eq!(made, Count { passed: 90, refused: 0, other_hash: 60, small_key: 100 });
    let judged = cavp("cavp/rsa-SigVer15_186-3.rsp.gz", Padding::Pkcs1);
    assert_eq!(judged, Count { passed: 27, refused: 135, other_hash: 108, small_key: 180 });
}

#[test]
#[ignore = "needs shared vectors"]
fn cavp_pss() {
    let made = cavp("cavp/rsa-SigGenPSS_186-3.rsp.gz", Padding::Pss(0));
    assert_eq!(made, Count { passed: 120, refused: 0, other_hash: 30, small_key: 100 });
    let judged = cavp("cavp/rsa-SigVerPSS_186-3.rsp.gz", Padding::Pss(10));
    assert_eq!(judged, Count { passed: 36, refused: 180, other_hash: 54, small_key: 180 });
}

fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().unwrap_or_else(|| panic!("{field} in {value}"))
}

#[test]
#[ignore = "needs shared vectors"]
fn acvp_verification() {
    let set: Value = serde_json::from_str(&shared("acvp/rsa.json.gz")).unwrap();
    let groups = |part: &str| set[part][1]["testGroups"].as_array().unwrap().clone();
    let mut counts = [Count::default(), Count::default()];
    for (group, answers) in groups("vectors").iter().zip(groups("expected")) {
        assert_eq!(group["tgId"], answers["tgId"]);
        let (padding, count) = match text(group, "sigType") {
            "pkcs1v1.5" => (Padding::Pkcs1, &mut counts[0]),
            "pss" => {
                (Padding::Pss(usize::try_from(group["saltLen"].as_u64().unwrap()).unwrap()), &mut counts[1])
            }
            other => panic!("{other}"),
        };
        for (test, answer) in
            group["tests"].as_array().unwrap().iter().zip(answers["tests"].as_array().unwrap())
        {
            assert_eq!(test["tcId"], answer["tcId"]);
            let key = [text(group, "n"), text(group, "e")];
            let (message, signature) = (hex(text(test, "message")), hex(text(test, "signature")));
            count.verify(
                padding,
                text(group, "hashAlg"),
                key,
                &message,
                &signature,
                answer["testPassed"] == true,
            );
        }
    }
    judged("acvp/rsa.json", "rsa", counts.iter().map(|count| count.passed + count.refused).sum());
    assert_eq!([counts[0].other_hash, counts[1].other_hash], [9, 0]);
    assert!(
        counts.iter().all(|count| count.passed > 0 && count.refused > 0 && count.small_key == 0),
        "{counts:?}"
    );
}

/// Signs with the private keys of Wycheproof's files: imported as they stand in PKCS#8, the signature byte for byte.
#[test]
#[ignore = "needs shared vectors"]
fn wycheproof_signatures_to_be_made() {
    let (mut made, mut unbalanced, mut count) = (0, 0, Count::default());
    for bits in [1024, 1536, 2048, 3072, 4096] {
        let before = made + unbalanced;
        let path = format!("wycheproof/rsa_pkcs1_{bits}_sig_gen_test.json.gz");
        let set: Value = serde_json::from_str(&shared(&path)).unwrap();
        for group in set["testGroups"].as_array().unwrap() {
            let tests = group["tests"].as_array().unwrap();
            // PrivateKeyInfo: version, rsaEncryption, and from here the RSAPrivateKey.
            let pkcs8 = hex(text(group, "privateKeyPkcs8"));
            let key = PrivateKey::from_pkcs1_der(&pkcs8[26..]);
            if bits < 2048 {
                assert_eq!(key.err(), Some(Error::InvalidKey), "{bits} bits");
                count.small_key += tests.len();
                continue;
            }
            if group["keyJwk"]["e"] == "Aw" {
                // Five keys have primes of a third and two thirds: FIPS 186-5 A.1.3 has them of one half each.
                assert_eq!(key.err(), Some(Error::InconsistentKey));
                unbalanced += tests.len();
                continue;
            }
            let key = key.unwrap();
            let sign = match text(group, "sha") {
                "SHA-256" => PrivateKey::sign_pkcs1::<Sha256>,
                "SHA-384" => PrivateKey::sign_pkcs1::<Sha384>,
                "SHA-512" => PrivateKey::sign_pkcs1::<Sha512>,
                _ => {
                    count.other_hash += tests.len();
                    continue;
                }
            };
            for test in tests {
                let mut signature = vec![0; bits / 8];
                sign(&key, &hex(text(test, "msg")), &mut signature).unwrap();
                assert_eq!(signature, hex(text(test, "sig")), "{path} {}", test["tcId"]);
                made += 1;
            }
        }
        judged(&path, "rsa", made + unbalanced - before);
    }
    assert_eq!((made, unbalanced), (72, 5));
    assert_eq!(count, Count { other_hash: 16, small_key: 65, ..Count::default() });
}
