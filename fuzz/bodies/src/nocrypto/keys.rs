//! Parsers of keys and signatures: what is accepted is written again as it was read.

use nocrypto::Secret;
use nocrypto::ec::{ed25519, p256, p384, p521, x25519};
use nocrypto::kem::ml_kem::{ml_kem_512, ml_kem_768, ml_kem_1024};
use nocrypto::kem::x25519_mlkem768;
use nocrypto::rsa;

/// Input: a first byte that picks the parser, then a public key, a signature or a private key.
///
/// What is accepted is written again as it was read: there is one encoding of everything (two of a point).
pub fn keys(data: &[u8]) {
    let Some((parser, data)) = data.split_first() else { return };
    match parser % 16 {
        0 => {
            let Ok(key) = p256::PublicKey::from_sec1(data) else { return };
            assert!(key.to_sec1() == data || key.to_sec1_compressed() == data);
        }
        1 => {
            let Ok(signature) = p256::Signature::from_der(data) else { return };
            assert_eq!(signature.to_der(&mut [0; p256::Signature::MAX_DER_LEN]), data);
            assert_eq!(p256::Signature::from_raw(&signature.to_raw()), Ok(signature));
        }
        2 => {
            let Ok(key) = p256::PrivateKey::from_be_bytes(data) else { return };
            let mut bytes = Secret::zeroed();
            key.to_be_bytes(&mut bytes);
            assert_eq!(bytes.expose().as_slice(), data);
        }
        3 => {
            let Ok(key) = ml_kem_768::EncapsulationKey::from_bytes(data) else { return };
            assert_eq!(key.as_bytes().as_slice(), data);
        }
        4 => {
            let Ok(key) = p384::PublicKey::from_sec1(data) else { return };
            assert!(key.to_sec1() == data || key.to_sec1_compressed() == data);
        }
        5 => {
            let Ok(signature) = p384::Signature::from_der(data) else { return };
            assert_eq!(signature.to_der(&mut [0; p384::Signature::MAX_DER_LEN]), data);
        }
        6 => {
            let Ok(key) = p384::PrivateKey::from_be_bytes(data) else { return };
            let mut bytes = Secret::zeroed();
            key.to_be_bytes(&mut bytes);
            assert_eq!(bytes.expose().as_slice(), data);
        }
        7 => {
            let Ok(key) = p521::PublicKey::from_sec1(data) else { return };
            assert!(key.to_sec1().as_slice() == data || key.to_sec1_compressed().as_slice() == data);
        }
        8 => {
            let Ok(signature) = p521::Signature::from_der(data) else { return };
            assert_eq!(signature.to_der(&mut [0; p521::Signature::MAX_DER_LEN]), data);
        }
        9 => {
            let Ok(key) = rsa::PublicKey::from_pkcs1_der(data) else { return };
            // DER has one form: it is what the numbers are written to, and nothing follows.
            let mut modulus = vec![0; key.modulus_len()];
            assert_eq!(key.write_modulus(&mut modulus), Ok(()));
            assert!(data.windows(modulus.len()).any(|window| window == modulus));
            assert!((rsa::MIN_MODULUS_BITS..=rsa::MAX_MODULUS_BITS).contains(&key.modulus_bits()));
        }
        10 => {
            // A key that is taken signs, and what it signs verifies.
            let Ok(key) = rsa::PrivateKey::from_pkcs1_der(data) else { return };
            let mut signature = vec![0; key.public_key().modulus_len()];
            let signed = key.sign_pkcs1::<nocrypto::hash::sha256::Sha256>(b"fuzz", &mut signature);
            assert_eq!(signed, Ok(()));
        }
        11 => {
            let Ok(key) = ed25519::PublicKey::from_bytes(data) else { return };
            assert_eq!(key.as_bytes().as_slice(), data);
        }
        12 => {
            let Ok(signature) = ed25519::Signature::from_bytes(data) else { return };
            assert_eq!(signature.to_bytes().as_slice(), data);
        }
        13 => {
            let Ok(key) = x25519::PublicKey::from_bytes(data) else { return };
            assert_eq!(key.as_bytes().as_slice(), data);
        }
        14 => {
            if let Ok(key) = ml_kem_512::EncapsulationKey::from_bytes(data) {
                assert_eq!(key.as_bytes().as_slice(), data);
            }
            if let Ok(key) = ml_kem_1024::EncapsulationKey::from_bytes(data) {
                assert_eq!(key.as_bytes().as_slice(), data);
            }
        }
        _ => drop(x25519_mlkem768::ClientShare::from_bytes(data)),
    }
}
