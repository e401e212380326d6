//! ML-KEM: key generation, encapsulation, decapsulation and the import of both keys.

use nocrypto::{Error, Secret, kem::ml_kem};
use serde_json::Value;

use crate::table::{Tally, bytes, is_valid, tests};

pub(crate) fn ml_kem(file: &str, set: &Value, tally: &mut Tally) {
    for test in tests(set) {
        let kind = file.split_once("mlkem_").unwrap().1;
        match kind.split_once('_').unwrap_or((kind, "")) {
            ("512", kind) => k512(kind, test),
            ("768", kind) => k768(kind, test),
            ("1024", kind) => k1024(kind, test),
            other => panic!("{other:?}"),
        }
        tally.judged();
    }
}

/// Bytes, where the test has them.
fn some(test: &Value, field: &str) -> Option<Vec<u8>> {
    test[field].is_string().then(|| bytes(test, field))
}

macro_rules! parameter_set {
    ($name:ident, $module:ident) => {
        fn $name(kind: &str, test: &Value) {
            use ml_kem::$module::{CIPHERTEXT_LEN, DecapsulationKey, EncapsulationKey};
            let valid = is_valid(test);
            let decapsulate = |key: &DecapsulationKey| {
                let ciphertext = <[u8; CIPHERTEXT_LEN]>::try_from(bytes(test, "c")).ok()?;
                let mut secret = Secret::zeroed();
                key.decapsulate(&ciphertext, &mut secret);
                Some(secret.expose().to_vec())
            };
            match kind {
                // From the seed: both keys as the file has them, or the shared secret of a ciphertext.
                "" | "keygen_seed" => {
                    let Ok(seed) = <[u8; 64]>::try_from(bytes(test, "seed")) else {
                        // The type takes no other length.
                        assert!(!valid, "{test}");
                        return;
                    };
                    let key = DecapsulationKey::from_seed(&seed);
                    if valid && let Some(public) = some(test, "ek") {
                        assert_eq!(public, key.encapsulation_key().as_bytes(), "{test}");
                    }
                    if let Some(private) = some(test, "dk") {
                        assert_eq!(private, key.expose(), "{test}");
                    }
                    if test["c"].is_string() {
                        assert_eq!(decapsulate(&key) == Some(bytes(test, "K")), valid, "{test}");
                    }
                }
                "encaps" => {
                    let public = EncapsulationKey::from_bytes(&bytes(test, "ek"));
                    let Ok(public) = public else {
                        assert_eq!((public.err(), valid), (Some(Error::InvalidPublicKey), false), "{test}");
                        return;
                    };
                    let m = bytes(test, "m").try_into().unwrap();
                    let (mut ciphertext, mut secret) = ([0; CIPHERTEXT_LEN], Secret::zeroed());
                    public.dangerous_encapsulate_with(&m, &mut ciphertext, &mut secret);
                    let agrees =
                        ciphertext[..] == bytes(test, "c") && secret.expose()[..] == bytes(test, "K");
                    assert_eq!(agrees, valid, "{test}");
                }
                "semi_expanded_decaps" => {
                    let key = DecapsulationKey::from_bytes(&bytes(test, "dk"));
                    let Ok(key) = key else {
                        assert_eq!((key.err(), valid), (Some(Error::InvalidKey), false), "{test}");
                        return;
                    };
                    let secret = decapsulate(&key);
                    match some(test, "K") {
                        Some(expected) => assert_eq!(secret == Some(expected), valid, "{test}"),
                        None => assert_eq!(secret.is_some(), valid, "{test}"),
                    }
                }
                other => panic!("{other}"),
            }
        }
    };
}

parameter_set!(k512, ml_kem_512);
parameter_set!(k768, ml_kem_768);
parameter_set!(k1024, ml_kem_1024);
