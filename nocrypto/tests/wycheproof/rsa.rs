//! RSA signatures: PKCS#1 v1.5 and PSS.

use nocrypto::{
    Error,
    hash::{
        sha3::{Sha3_256, Sha3_384, Sha3_512},
        sha256::{Sha224, Sha256},
        sha512::{Sha384, Sha512},
    },
    rsa::{MIN_MODULUS_BITS, PublicKey},
};
use serde_json::Value;

use crate::table::{Reason, Tally, bytes, groups, has_flag, is_open, is_valid, number, text};

/// The group's key; a small one must be refused.
fn key(group: &Value) -> Option<PublicKey> {
    let bits = number(group, "keySize");
    match PublicKey::from_pkcs1_der(&bytes(group, "publicKeyAsn")) {
        Ok(key) => {
            assert_eq!(key.modulus_bits(), bits);
            Some(key)
        }
        Err(error) => {
            assert!(error == Error::InvalidPublicKey && bits < MIN_MODULUS_BITS, "{error}: {bits} bits");
            None
        }
    }
}

pub(crate) fn pkcs1(_: &str, set: &Value, tally: &mut Tally) {
    for (group, tests) in groups(set) {
        let Some(key) = key(group) else {
            tally.skip_all(Reason::SmallKey, tests.len());
            continue;
        };
        let verify = match text(group, "sha") {
            "SHA-256" => PublicKey::verify_pkcs1::<Sha256>,
            "SHA-384" => PublicKey::verify_pkcs1::<Sha384>,
            "SHA-512" => PublicKey::verify_pkcs1::<Sha512>,
            _ => {
                tally.skip_all(Reason::Hash, tests.len());
                continue;
            }
        };
        for test in tests {
            let verdict = verify(&key, &bytes(test, "msg"), &bytes(test, "sig"));
            // Open: the exponent 3, which is allowed; a DigestInfo without NULL, which the strict reading of RFC 8017
            // §9.2 refuses.
            let accept = (is_open(test) || is_valid(test)) && !has_flag(test, "MissingNull");
            assert_eq!(verdict, if accept { Ok(()) } else { Err(Error::InvalidSignature) }, "{test}");
            tally.judged();
        }
    }
}

pub(crate) fn pss(_: &str, set: &Value, tally: &mut Tally) {
    for (group, tests) in groups(set) {
        let Some(key) = key(group) else {
            tally.skip_all(Reason::SmallKey, tests.len());
            continue;
        };
        let hash = text(group, "sha");
        let verify = match hash {
            "SHA-224" => PublicKey::verify_pss_with_salt_len::<Sha224>,
            "SHA-256" => PublicKey::verify_pss_with_salt_len::<Sha256>,
            "SHA-384" => PublicKey::verify_pss_with_salt_len::<Sha384>,
            "SHA-512" => PublicKey::verify_pss_with_salt_len::<Sha512>,
            "SHA3-256" => PublicKey::verify_pss_with_salt_len::<Sha3_256>,
            "SHA3-384" => PublicKey::verify_pss_with_salt_len::<Sha3_384>,
            "SHA3-512" => PublicKey::verify_pss_with_salt_len::<Sha3_512>,
            _ => {
                tally.skip_all(Reason::Hash, tests.len());
                continue;
            }
        };
        if group["mgfSha"] != hash {
            tally.skip_all(Reason::MgfHash, tests.len());
            continue;
        }
        for test in tests {
            let verdict = verify(&key, &bytes(test, "msg"), number(group, "sLen"), &bytes(test, "sig"));
            let accept = is_open(test) || is_valid(test);
            assert_eq!(verdict, if accept { Ok(()) } else { Err(Error::InvalidSignature) }, "{test}");
            tally.judged();
        }
    }
}
