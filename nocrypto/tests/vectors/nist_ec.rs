//! One curve's public keys and signatures against NIST's CAVP and ACVP sets: the curve is the parent's (`p256.rs`, …).

use std::collections::HashMap;

use nocrypto::{
    Error,
    hash::{
        sha3::{Sha3_256, Sha3_384, Sha3_512},
        sha256::Sha256,
        sha512::{Sha384, Sha512},
    },
};
use serde_json::Value;

use super::{COUNTS, CURVE, LEN, PublicKey, Signature, TAG};
use crate::files::{hex, judged, shared};

/// Big-endian digits as the curve's bytes; `None` where the number needs more.
pub(super) fn number(digits: &str) -> Option<[u8; LEN]> {
    let even = if digits.len().is_multiple_of(2) { digits.to_owned() } else { format!("0{digits}") };
    let bytes = hex(&even);
    let start = bytes.iter().take_while(|byte| **byte == 0).count();
    let mut out = [0; LEN];
    let room = LEN.checked_sub(bytes.len() - start)?;
    out[room..].copy_from_slice(&bytes[start..]);
    Some(out)
}

pub(super) fn public_key(x: &str, y: &str) -> Result<PublicKey, Error> {
    let (x, y) = (number(x).ok_or(Error::InvalidPublicKey)?, number(y).ok_or(Error::InvalidPublicKey)?);
    PublicKey::from_sec1(&[&[4], &x[..], &y].concat())
}

fn signature(r: &str, s: &str) -> Result<Signature, Error> {
    let (r, s) = (number(r).ok_or(Error::InvalidSignature)?, number(s).ok_or(Error::InvalidSignature)?);
    Signature::from_raw(&[r, s].concat().try_into().unwrap())
}

/// Verifies with the hash that NIST names so; `None` for one that we lack.
fn verify(hash: &str, key: &PublicKey, message: &[u8], signature: &Signature) -> Option<Result<(), Error>> {
    Some(match hash.trim_start_matches("SHA2-").trim_start_matches("SHA-") {
        "256" => key.verify::<Sha256>(message, signature),
        "384" => key.verify::<Sha384>(message, signature),
        "512" => key.verify::<Sha512>(message, signature),
        "SHA3-256" => key.verify::<Sha3_256>(message, signature),
        "SHA3-384" => key.verify::<Sha3_384>(message, signature),
        "SHA3-512" => key.verify::<Sha3_512>(message, signature),
        _ => return None,
    })
}

/// The records of a CAVP file under its curve's headings: the heading, and name = value pairs up to a blank line.
pub(super) fn cavp(path: &str) -> Vec<(String, HashMap<String, String>)> {
    let mut curve = String::new();
    let mut records = Vec::new();
    let mut record = HashMap::new();
    let text = shared(path);
    for line in text.lines().map(str::trim).chain([""]) {
        if let Some(name) = line.strip_prefix('[') {
            if name.starts_with("P-") {
                curve = name.trim_end_matches(']').to_owned();
            }
        } else if let Some((name, value)) = line.split_once(" = ") {
            record.insert(name.to_owned(), value.to_owned());
            // Key pairs follow each other without blank lines; Qy ends one.
            if name == "Qy" && record.contains_key("d") && record.len() == 3 {
                records.push((curve.clone(), std::mem::take(&mut record)));
            }
        } else if line.is_empty() && record.contains_key("Qx") {
            records.push((curve.clone(), std::mem::take(&mut record)));
        } else {
            record.clear();
        }
    }
    records.retain(|(curve, _)| curve.starts_with(CURVE));
    records
}

#[test]
#[ignore = "needs shared vectors"]
fn cavp_public_key_validation() {
    let records = cavp("cavp/ecdsa-PKV.rsp.gz");
    for (_, record) in &records {
        let verdict = public_key(&record["Qx"], &record["Qy"]);
        assert_eq!(verdict.is_ok(), record["Result"].starts_with('P'), "{record:?}");
    }
    assert_eq!(records.len(), COUNTS.public_keys);
    judged("cavp/ecdsa-PKV.rsp", TAG, records.len());
}

#[test]
#[ignore = "needs shared vectors"]
fn cavp_signature_verification() {
    let (mut run, mut skipped) = (0, 0);
    for (heading, record) in cavp("cavp/ecdsa-SigVer.rsp.gz") {
        let hash = heading.trim_start_matches(CURVE).trim_start_matches(',');
        let key = public_key(&record["Qx"], &record["Qy"]).unwrap();
        let verdict =
            signature(&record["R"], &record["S"]).map(|s| verify(hash, &key, &hex(&record["Msg"]), &s));
        match verdict {
            Ok(None) => skipped += 1,
            Ok(Some(verdict)) => {
                assert_eq!(verdict.is_ok(), record["Result"].starts_with('P'), "{record:?}");
                run += 1;
            }
            Err(_) => panic!("r or s out of range: {record:?}"),
        }
    }
    assert_eq!((run, skipped), COUNTS.verified);
    judged("cavp/ecdsa-SigVer.rsp", TAG, run);
}

/// The groups of an ACVP set for the curve with their answers, and each test with its own.
pub(super) fn acvp(path: &str, mode: Option<&str>) -> Vec<(Value, Value, Value, Value)> {
    let set: Value = serde_json::from_str(&shared(path)).unwrap();
    let list = |value: &Value| value.as_array().unwrap().clone();
    let mut tests = Vec::new();
    for (asked, answered) in list(&set["vectors"]).iter().zip(list(&set["expected"])).skip(1) {
        if mode.is_some_and(|mode| asked["mode"] != mode) {
            continue;
        }
        for (group, answers) in list(&asked["testGroups"]).iter().zip(list(&answered["testGroups"])) {
            if group["curve"] != CURVE && group["domainParameterGenerationMode"] != CURVE {
                continue;
            }
            assert_eq!(group["tgId"], answers["tgId"]);
            for (test, answer) in list(&group["tests"]).iter().zip(list(&answers["tests"])) {
                assert_eq!(test["tcId"], answer["tcId"]);
                tests.push((group.clone(), answers.clone(), test.clone(), answer));
            }
        }
    }
    tests
}

pub(super) fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_else(|| panic!("{name} is missing"))
}

#[test]
#[ignore = "needs shared vectors"]
fn acvp_keys_and_verification() {
    let keys = acvp("acvp/ecdsa.json.gz", Some("keyVer"));
    for (_, _, test, answer) in &keys {
        let verdict = public_key(text(test, "qx"), text(test, "qy"));
        assert_eq!(verdict.is_ok(), answer["testPassed"] == true, "{test}");
    }
    let (mut run, mut skipped) = (0, 0);
    for (group, _, test, answer) in acvp("acvp/ecdsa.json.gz", Some("sigVer")) {
        let passed = public_key(text(&test, "qx"), text(&test, "qy")).and_then(|key| {
            let signature = signature(text(&test, "r"), text(&test, "s"))?;
            verify(text(&group, "hashAlg"), &key, &hex(text(&test, "message")), &signature).unwrap_or(Ok(()))
        });
        if ["SHA2-224", "SHA2-512/224", "SHA2-512/256", "SHA3-224"].contains(&text(&group, "hashAlg")) {
            skipped += 1;
            continue;
        }
        assert_eq!(passed.is_ok(), answer["testPassed"] == true, "{test}");
        run += 1;
    }
    assert_eq!((keys.len(), run, skipped), COUNTS.acvp_verified);
    judged("acvp/ecdsa.json", TAG, keys.len() + run);
}

/// The private keys are not told: what can be checked is that NIST's signatures verify.
#[test]
#[ignore = "needs shared vectors"]
fn acvp_deterministic_signatures_verify() {
    let (mut run, mut skipped) = (0, 0);
    for (group, answers, test, answer) in acvp("acvp/detecdsa.json.gz", None) {
        let key = public_key(text(&answers, "qx"), text(&answers, "qy")).unwrap();
        let signature = signature(text(&answer, "r"), text(&answer, "s")).unwrap();
        match verify(text(&group, "hashAlg"), &key, &hex(text(&test, "message")), &signature) {
            Some(verdict) => {
                assert_eq!(verdict, Ok(()), "{test}");
                run += 1;
            }
            None => skipped += 1,
        }
    }
    assert_eq!((run, skipped), COUNTS.acvp_signed);
    judged("acvp/detecdsa.json", TAG, run);
}
