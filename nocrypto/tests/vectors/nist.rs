//! NIST's CAVP and ACVP sets, from the files beside the repository. (SHA-3: `sha3.rs`; TLS 1.3: `tls13.rs`.)

use nocrypto::{
    aead::aes_gcm::AesGcm,
    cipher::aes::AesBackend,
    hash::{
        Hash,
        sha1::Sha1,
        sha3::{Sha3_256, Sha3_384, Sha3_512},
        sha256::{Sha224, Sha256},
        sha512::{Sha384, Sha512},
    },
    kdf::{hkdf, pbkdf2::pbkdf2, tls12_prf::tls12_prf},
    mac::hmac::Hmac,
};
use serde_json::Value;

use super::files::{hex, judged, shared};

/// The lines `name = value` of a CAVP response file.
pub(crate) fn fields(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.lines().filter(|line| !line.starts_with(['#', '['])).filter_map(|line| line.split_once(" = "))
}

pub(crate) fn cavp_messages<H: Hash>(file: &str, tag: &str) {
    let text = shared(file);
    let (mut length, mut message, mut count) = (0, Vec::new(), 0);
    for (name, value) in fields(&text) {
        match name {
            "Len" => length = value.parse::<usize>().unwrap() / 8,
            "Msg" => message = hex(value),
            "MD" => {
                assert_eq!(H::digest(&message[..length]).as_ref(), hex(value), "{file}, {length} bytes");
                count += 1;
            }
            other => panic!("{file}: {other}"),
        }
    }
    judged(file, tag, count);
}

/// SHAVS §6.4, Monte Carlo: each checkpoint is a chain of 1000 digests of the last three.
fn monte_carlo<H: Hash>(seed: &[u8]) -> Vec<u8> {
    let mut last = [seed.to_vec(), seed.to_vec(), seed.to_vec()];
    for _ in 0..1000 {
        let digest = H::digest(&last.concat()).as_ref().to_vec();
        last.rotate_left(1);
        last[2] = digest;
    }
    last[2].clone()
}

fn cavp_monte<H: Hash>(file: &str, tag: &str) {
    let text = shared(file);
    let (mut seed, mut count) = (Vec::new(), 0);
    for (name, value) in fields(&text) {
        match name {
            "Seed" => seed = hex(value),
            "MD" => {
                seed = monte_carlo::<H>(&seed);
                assert_eq!(seed, hex(value), "{file}, checkpoint {count}");
                count += 1;
            }
            _ => {}
        }
    }
    judged(file, tag, count);
}

#[test]
#[ignore = "needs shared vectors"]
fn cavp_sha1() {
    cavp_messages::<Sha1>("cavp/SHA1ShortMsg.rsp.gz", "sha1");
    cavp_messages::<Sha1>("cavp/SHA1LongMsg.rsp.gz", "sha1");
    cavp_monte::<Sha1>("cavp/SHA1Monte.rsp.gz", "sha1");
}

#[test]
#[ignore = "needs shared vectors"]
fn cavp_sha2() {
    cavp_messages::<Sha224>("cavp/SHA224ShortMsg.rsp.gz", "sha224");
    cavp_monte::<Sha224>("cavp/SHA224Monte.rsp.gz", "sha224");
    cavp_messages::<Sha256>("cavp/SHA256ShortMsg.rsp.gz", "sha256");
    cavp_messages::<Sha256>("cavp/SHA256LongMsg.rsp.gz", "sha256");
    cavp_messages::<Sha384>("cavp/SHA384ShortMsg.rsp.gz", "sha384");
    cavp_messages::<Sha512>("cavp/SHA512ShortMsg.rsp.gz", "sha512");
    cavp_monte::<Sha256>("cavp/SHA256Monte.rsp.gz", "sha256");
    cavp_monte::<Sha384>("cavp/SHA384Monte.rsp.gz", "sha384");
    cavp_monte::<Sha512>("cavp/SHA512Monte.rsp.gz", "sha512");
}

pub(crate) fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().unwrap_or_else(|| panic!("{field} in {value}"))
}

pub(crate) fn bytes(value: &Value, field: &str) -> Vec<u8> {
    hex(text(value, field))
}

/// Opens where the tag may be short, which the library does not: the ciphertext's tag is computed from the plaintext
/// that it decrypts to.
fn open<const KEY_LEN: usize>(
    backend: AesBackend,
    key: &[u8],
    nonce: &[u8; 12],
    aad: &[u8],
    ciphertext: &[u8],
    tag: &[u8],
) -> Option<Vec<u8>> {
    let aead = AesGcm::<KEY_LEN>::with_backend(key.try_into().unwrap(), backend);
    let mut plaintext = ciphertext.to_vec();
    // CTR is its own inverse.
    aead.seal_in_place(nonce, aad, &mut plaintext).unwrap();
    let mut data = plaintext.clone();
    let whole = aead.seal_in_place(nonce, aad, &mut data).unwrap();
    assert_eq!(data, ciphertext);
    let authentic = whole[..tag.len()] == *tag;
    if let Ok(tag) = tag.try_into() {
        let opened = aead.open_in_place(nonce, aad, &mut data, tag);
        assert_eq!(opened.is_ok(), authentic);
        assert_eq!(data, if authentic { plaintext.clone() } else { vec![0; ciphertext.len()] });
    }
    authentic.then_some(plaintext)
}

fn cavp_gcm<const KEY_LEN: usize>(bits: usize) {
    for backend in AesBackend::available() {
        let (mut passed, mut failed) = (0, 0);
        for file in ["gcmDecrypt", "gcmEncryptExtIV"] {
            let path = format!("cavp/{file}{bits}.json.gz");
            let before = passed + failed;
            let cases: Vec<Value> = serde_json::from_str(&shared(&path)).unwrap();
            for case in cases {
                // Nonces of other lengths are not offered.
                let Ok(nonce) = <[u8; 12]>::try_from(bytes(&case, "IV")) else { continue };
                let opened = open::<KEY_LEN>(
                    backend,
                    &bytes(&case, "Key"),
                    &nonce,
                    &bytes(&case, "AAD"),
                    &bytes(&case, "CT"),
                    &bytes(&case, "Tag"),
                );
                if case["result"] == "FAIL" {
                    assert_eq!(opened, None, "{case}");
                    failed += 1;
                } else {
                    assert_eq!(opened, Some(bytes(&case, "PT")), "{case}");
                    passed += 1;
                }
            }
            judged(&path, "gcm", passed + failed - before);
        }
        println!("CAVP AES-{bits}-GCM on {backend:?}: {passed} opened, {failed} refused");
        assert!(passed > 700 && failed > 400);
    }
}

#[test]
#[ignore = "needs shared vectors"]
fn cavp_aes_gcm() {
    cavp_gcm::<16>(128);
    cavp_gcm::<32>(256);
}

/// Calls `check(group, test, expected)` for every test of an ACVP file.
pub(crate) fn acvp(file: &str, mut check: impl FnMut(&Value, &Value, &Value)) {
    let file: Value = serde_json::from_str(&shared(&format!("acvp/{file}.json.gz"))).unwrap();
    let groups = |part: &str| file[part][1]["testGroups"].as_array().unwrap().clone();
    for (group, expected) in groups("vectors").iter().zip(groups("expected")) {
        assert_eq!(group["tgId"], expected["tgId"]);
        // BoringSSL leaves groups without tests as null.
        let tests = |group: &Value| group["tests"].as_array().cloned().unwrap_or_default();
        for (test, expected) in tests(group).iter().zip(tests(&expected)) {
            assert_eq!(test["tcId"], expected["tcId"]);
            check(group, test, &expected);
        }
    }
}

fn acvp_hash<H: Hash>(file: &str, tag: &str) {
    let mut count = 0;
    acvp(file, |group, test, expected| {
        let mut message = bytes(test, "msg");
        if group["testType"] == "MCT" {
            for result in expected["resultsArray"].as_array().unwrap() {
                message = monte_carlo::<H>(&message);
                assert_eq!(message, bytes(result, "md"));
                count += 1;
            }
        } else {
            assert_eq!(H::digest(&message).as_ref(), bytes(expected, "md"));
            count += 1;
        }
    });
    judged(&format!("acvp/{file}.json"), tag, count);
}

#[test]
#[ignore = "needs shared vectors"]
fn acvp_sha2() {
    acvp_hash::<Sha1>("boringssl-sha-1", "sha1");
    acvp_hash::<Sha224>("sha2-224", "sha224");
    acvp_hash::<Sha256>("sha2-256", "sha256");
    acvp_hash::<Sha384>("sha2-384", "sha384");
    acvp_hash::<Sha512>("sha2-512", "sha512");
}

fn acvp_hmac_of<H: Hash>(file: &str) {
    let mut count = 0;
    acvp(file, |_, test, expected| {
        let mut hmac = Hmac::<H>::new(&bytes(test, "key"));
        hmac.update(&bytes(test, "msg"));
        let mac = bytes(expected, "mac");
        assert_eq!(hmac.finish().as_ref()[..mac.len()], mac);
        count += 1;
    });
    judged(&format!("acvp/{file}.json"), "hmac", count);
}

#[test]
#[ignore = "needs shared vectors"]
fn acvp_hmac() {
    acvp_hmac_of::<Sha1>("boringssl-hmac-sha-1");
    acvp_hmac_of::<Sha256>("hmac-sha2-256");
    acvp_hmac_of::<Sha384>("hmac-sha2-384");
    acvp_hmac_of::<Sha512>("hmac-sha2-512");
}

#[test]
#[ignore = "needs shared vectors"]
fn acvp_pbkdf2() {
    let (mut checked, mut skipped) = (0, 0);
    acvp("pbkdf", |group, test, expected| {
        let derive = match text(group, "hmacAlg") {
            "SHA2-224" => pbkdf2::<Sha224>,
            "SHA2-256" => pbkdf2::<Sha256>,
            "SHA2-384" => pbkdf2::<Sha384>,
            "SHA2-512" => pbkdf2::<Sha512>,
            "SHA3-256" => pbkdf2::<Sha3_256>,
            "SHA3-384" => pbkdf2::<Sha3_384>,
            "SHA3-512" => pbkdf2::<Sha3_512>,
            // SHA-512/t and SHA3-224 are not offered.
            "SHA2-512/224" | "SHA2-512/256" | "SHA3-224" => {
                skipped += 1;
                return;
            }
            other => panic!("{other}"),
        };
        let number = |field: &str| u32::try_from(test[field].as_u64().unwrap()).unwrap();
        let mut key = vec![0; number("keyLen") as usize / 8];
        let iterations = number("iterationCount").try_into().unwrap();
        derive(text(test, "password").as_bytes(), &bytes(test, "salt"), iterations, &mut key).unwrap();
        assert_eq!(key, bytes(expected, "derivedKey"), "{test}");
        checked += 1;
    });
    assert_eq!(skipped, 3);
    judged("acvp/pbkdf.json", "pbkdf2", checked);
}

/// SP 800-56C: a shared secret z is extracted with a salt and expanded with what both parties are.
#[test]
#[ignore = "needs shared vectors"]
fn acvp_hkdf() {
    let (mut checked, mut skipped) = (0, 0);
    acvp("boringssl-hkdf", |group, test, expected| {
        if group["kdfConfiguration"]["hmacAlg"] != "SHA2-224" {
            // SHA-512/256 is not offered.
            skipped += 1;
            return;
        }
        let parameter = &test["kdfParameter"];
        let mut prk = Sha224::ZERO;
        hkdf::extract::<Sha224>(&bytes(parameter, "salt"), &[&bytes(parameter, "z")], &mut prk);
        let parties = [&test["fixedInfoPartyU"], &test["fixedInfoPartyV"]];
        let some =
            |party: &Value, field: &str| if party[field].is_string() { bytes(party, field) } else { vec![] };
        let info = parties.map(|party| [some(party, "partyId"), some(party, "ephemeralData")].concat());
        let mut key = vec![0; text(expected, "dkm").len() / 2];
        hkdf::expand::<Sha224>(&prk, &[&info[0], &info[1]], &mut key).unwrap();
        assert_eq!(key, bytes(expected, "dkm"), "{test}");
        checked += 1;
    });
    assert_eq!(skipped, 2);
    judged("acvp/boringssl-hkdf.json", "hkdf", checked);
}

#[test]
#[ignore = "needs shared vectors"]
fn acvp_aes_gcm() {
    for backend in AesBackend::available() {
        let (mut opened, mut refused) = (0, 0);
        acvp("aes-gcm", |group, test, expected| {
            // Nonces are 12 bytes.
            if group["ivLen"] != 96 || group["ivGen"] == "internal" {
                return;
            }
            let sealing = group["direction"] == "encrypt";
            let source = if sealing { expected } else { test };
            let (key, nonce) = (bytes(test, "key"), bytes(test, "iv").try_into().unwrap());
            let open = match key.len() {
                16 => open::<16>,
                24 => open::<24>,
                _ => open::<32>,
            };
            let tag = bytes(source, "tag");
            let found = open(backend, &key, &nonce, &bytes(test, "aad"), &bytes(source, "ct"), &tag);
            if !sealing && expected["testPassed"] == false {
                assert_eq!(found, None);
                refused += 1;
            } else {
                assert_eq!(found, Some(bytes(if sealing { test } else { expected }, "pt")));
                opened += 1;
            }
        });
        println!("ACVP AES-GCM on {backend:?}: {opened} opened, {refused} refused");
        assert!(opened > 0 && refused > 0);
        judged("acvp/aes-gcm.json", "gcm", opened + refused);
    }
}

#[test]
#[ignore = "needs shared vectors"]
fn acvp_tls12_extended_master_secret() {
    fn check<H: Hash>(test: &Value, expected: &Value) {
        let mut master = [0; 48];
        // RFC 7627 §4, then RFC 5246 §6.3.
        let session_hash = bytes(test, "sessionHash");
        let pre_master = bytes(test, "preMasterSecret");
        tls12_prf::<H>(&pre_master, b"extended master secret", &[&session_hash], &mut master);
        assert_eq!(master[..], bytes(expected, "masterSecret"));
        let mut key_block = vec![0; text(expected, "keyBlock").len() / 2];
        let seed = [bytes(test, "serverRandom"), bytes(test, "clientRandom")];
        tls12_prf::<H>(&master, b"key expansion", &[&seed[0], &seed[1]], &mut key_block);
        assert_eq!(key_block, bytes(expected, "keyBlock"));
    }
    for file in ["tls-v12", "boringssl-tls12"] {
        let mut count = 0;
        acvp(file, |group, test, expected| {
            match text(group, "hashAlg") {
                "SHA2-256" => check::<Sha256>(test, expected),
                "SHA2-384" => check::<Sha384>(test, expected),
                "SHA2-512" => check::<Sha512>(test, expected),
                other => panic!("{other}"),
            }
            count += 1;
        });
        judged(&format!("acvp/{file}.json"), "tls12", count);
    }
}
