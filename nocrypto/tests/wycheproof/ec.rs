//! ECDSA and ECDH on P-256 and P-384, ECDSA on P-521 (on the best backend and the portable one), X25519, Ed25519.

use nocrypto::{
    Error, Secret,
    cpu::Features,
    ec::{ed25519, p256, p384, p521, x25519},
    hash::{
        sha3::{Sha3_256, Sha3_384, Sha3_512},
        sha256::Sha256,
        sha512::{Sha384, Sha512},
    },
};
use serde_json::Value;

use crate::table::{Reason, Tally, bytes, groups, has_flag, is_open, is_valid, tests, text};

/// Key (SEC 1), message, signature, and whether that is r‖s instead of DER.
type Verify = fn(&[u8], &[u8], &[u8], bool) -> Result<(), Error>;

/// `verify::<CURVE, HASH>`: there is no trait over the curves.
macro_rules! verify {
    ($curve:ident, $hash:ty) => {
        |key, message, signature, raw| {
            let mut key = $curve::PublicKey::from_sec1(key).unwrap();
            let signature = if raw {
                $curve::Signature::from_raw(signature.try_into().map_err(|_| Error::InvalidSignature)?)
            } else {
                $curve::Signature::from_der(signature)
            };
            let signature = signature?;
            let verdict = key.verify::<$hash>(message, &signature);
            key.set_features(Features::none());
            assert_eq!(verdict, key.verify::<$hash>(message, &signature), "backends differ");
            verdict
        }
    };
}

pub(crate) fn ecdsa(_: &str, set: &Value, tally: &mut Tally) {
    for (group, tests) in groups(set) {
        let raw = text(group, "type") == "EcdsaP1363Verify";
        let key = &group["publicKey"];
        let verify: Verify = match (text(key, "curve"), text(group, "sha")) {
            ("secp256r1", "SHA-256") => verify!(p256, Sha256),
            ("secp256r1", "SHA-512") => verify!(p256, Sha512),
            ("secp256r1", "SHA3-256") => verify!(p256, Sha3_256),
            ("secp256r1", "SHA3-512") => verify!(p256, Sha3_512),
            ("secp384r1", "SHA-256") => verify!(p384, Sha256),
            ("secp384r1", "SHA-384") => verify!(p384, Sha384),
            ("secp384r1", "SHA-512") => verify!(p384, Sha512),
            ("secp384r1", "SHA3-384") => verify!(p384, Sha3_384),
            ("secp384r1", "SHA3-512") => verify!(p384, Sha3_512),
            ("secp521r1", "SHA-512") => verify!(p521, Sha512),
            ("secp521r1", "SHA3-512") => verify!(p521, Sha3_512),
            other => panic!("{other:?}"),
        };
        let key = bytes(key, "uncompressed");
        for test in tests {
            let verdict = verify(&key, &bytes(test, "msg"), &bytes(test, "sig"), raw);
            let expected = if is_valid(test) { Ok(()) } else { Err(Error::InvalidSignature) };
            assert_eq!(verdict, expected, "{test}");
            tally.judged();
        }
    }
}

/// The curve's OID in a SubjectPublicKeyInfo, after its own tag and length.
const P256_OID: &[u8] = b"\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07";
const P384_OID: &[u8] = b"\x06\x05\x2b\x81\x04\x00\x22";

/// The point of a SubjectPublicKeyInfo (of less than 128 bytes) that names its curve by `oid`; `None` for other DER.
fn point<'a>(spki: &'a [u8], oid: &[u8]) -> Option<&'a [u8]> {
    let algorithm = [b"\x06\x07\x2a\x86\x48\xce\x3d\x02\x01", oid].concat();
    let header = [&[0x30, u8::try_from(algorithm.len()).unwrap()], &algorithm[..], &[3]].concat();
    let rest = spki.strip_prefix(b"\x30")?.get(1..)?.strip_prefix(&header[..])?;
    let bit_string = rest.get(1..)?.strip_prefix(b"\x00")?;
    (spki.len() == usize::from(spki[1]) + 2 && bit_string.len() + 1 == usize::from(rest[0]))
        .then_some(bit_string)
}

/// An INTEGER's digits as a private key of `LEN` bytes.
fn private_key<const LEN: usize>(digits: &[u8]) -> [u8; LEN] {
    let digits = &digits[digits.iter().take_while(|byte| **byte == 0).count()..];
    let mut key = [0; LEN];
    key[LEN - digits.len()..].copy_from_slice(digits);
    key
}

/// A private key's digits and a public point: the shared secret.
type Agree = fn(&[u8], &[u8]) -> Result<Vec<u8>, Error>;

macro_rules! agree {
    ($curve:ident, $len:literal) => {
        |private, public| {
            let mut private = $curve::PrivateKey::from_be_bytes(&private_key::<$len>(private)).unwrap();
            let public = $curve::PublicKey::from_sec1(public)?;
            let mut shared = Secret::zeroed();
            private.diffie_hellman(&public, &mut shared)?;
            private.set_features(Features::none());
            let mut portable = Secret::zeroed();
            private.diffie_hellman(&public, &mut portable)?;
            assert_eq!(shared.expose(), portable.expose(), "backends differ");
            Ok(shared.expose().to_vec())
        }
    };
}

pub(crate) fn ecdh(file: &str, set: &Value, tally: &mut Tally) {
    let (agree, oid): (Agree, &[u8]) = match file.trim_end_matches("_ecpoint") {
        "ecdh_secp256r1" => (agree!(p256, 32), P256_OID),
        "ecdh_secp384r1" => (agree!(p384, 48), P384_OID),
        other => panic!("{other}"),
    };
    for (group, tests) in groups(set) {
        for test in tests {
            let public = bytes(test, "public");
            let public = if group["encoding"] == "asn" { point(&public, oid) } else { Some(&public[..]) };
            let Some(public) = public else {
                assert!(is_open(test) || !is_valid(test), "{test}");
                tally.skip(Reason::Spki);
                continue;
            };
            // Open: compressed points, which are taken; BER, unused bits and bytes too many, which are not.
            let accept = if is_open(test) { has_flag(test, "CompressedPublic") } else { is_valid(test) };
            let shared = agree(&bytes(test, "private"), public);
            assert_eq!(shared.is_ok(), accept, "{test}");
            if let Ok(shared) = shared {
                assert_eq!(shared, bytes(test, "shared"), "{test}");
            }
            tally.judged();
        }
    }
}

pub(crate) fn xdh(_: &str, set: &Value, tally: &mut Tally) {
    for test in tests(set) {
        let private = x25519::PrivateKey::from_bytes(&bytes(test, "private").try_into().unwrap());
        let mut shared = Secret::zeroed();
        let verdict = x25519::PublicKey::from_bytes(&bytes(test, "public"))
            .and_then(|public| private.diffie_hellman(&public, &mut shared));
        let expected = bytes(test, "shared");
        if expected.iter().all(|byte| *byte == 0) {
            // RFC 7748 §6.1 lets a protocol refuse the all-zero value; we always do.
            assert_eq!(verdict, Err(Error::AllZeroSharedSecret), "{test}");
        } else {
            // Open: twists and non-canonical values. RFC 7748 §5 computes with them.
            assert_eq!((verdict, &shared.expose()[..]), (Ok(()), &expected[..]), "{test}");
        }
        tally.judged();
    }
}

pub(crate) fn eddsa(_: &str, set: &Value, tally: &mut Tally) {
    for (group, tests) in groups(set) {
        let key = ed25519::PublicKey::from_bytes(&bytes(&group["publicKey"], "pk")).unwrap();
        for test in tests {
            let verdict = ed25519::Signature::from_bytes(&bytes(test, "sig"))
                .and_then(|signature| key.verify(&bytes(test, "msg"), &signature));
            let expected = if is_valid(test) { Ok(()) } else { Err(Error::InvalidSignature) };
            assert_eq!(verdict, expected, "{test}");
            tally.judged();
        }
    }
}
