//! Is it RFC 8017's RSA? Signatures of a key of OpenSSL's, keys that do not belong together.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test fails by panicking"
)]

use nocrypto::{
    Error, SeededRng,
    hash::{
        sha256::Sha256,
        sha512::{Sha384, Sha512},
    },
    rsa::PrivateKey,
};

/// A key of 2048 bits made by OpenSSL for this test, PKCS#1.
const KEY: &[u8] = include_bytes!("data/rsa2048.der");

#[test]
fn what_is_signed_verifies_and_nothing_else() {
    let key = PrivateKey::from_pkcs1_der(KEY).unwrap();
    let mut rng = SeededRng::dangerous_from_fixed_seed(&[1; 32]);
    let mut signature = [0; 256];
    key.sign_pkcs1::<Sha256>(b"message", &mut signature).unwrap();
    assert_eq!(key.public_key().verify_pkcs1::<Sha256>(b"message", &signature), Ok(()));
    assert!(key.public_key().verify_pkcs1::<Sha384>(b"message", &signature).is_err());
    assert!(key.public_key().verify_pkcs1::<Sha256>(b"massage", &signature).is_err());
    assert!(key.public_key().verify_pss::<Sha256>(b"message", &signature).is_err());
    let first = signature;
    for _ in 0..2 {
        key.sign_pss::<Sha512>(b"message", &mut rng, &mut signature).unwrap();
        assert_eq!(key.public_key().verify_pss::<Sha512>(b"message", &signature), Ok(()));
        assert!(key.public_key().verify_pss::<Sha512>(b"massage", &signature).is_err());
        assert_ne!(first, signature, "a fresh salt each time");
    }
    assert_eq!(key.sign_pkcs1::<Sha256>(b"message", &mut signature[1..]), Err(Error::InvalidLength));
    assert_eq!(PrivateKey::unkeyed().sign_pkcs1::<Sha256>(b"", &mut []), Err(Error::InvalidKey));
}

#[test]
fn through_pki_types() {
    use nocrypto::pki;
    let key = PrivateKey::from_pkcs1_der(KEY).unwrap();
    // RSAPublicKey as DER: n of 257 bytes with its sign byte, e of three.
    let mut public = vec![0x30, 0x82, 1, 10, 2, 0x82, 1, 1, 0];
    public.resize(9 + 256, 0);
    key.public_key().write_modulus(&mut public[9..]).unwrap();
    public.extend([2, 3, 1, 0, 1]);
    let mut rng = SeededRng::dangerous_from_fixed_seed(&[2; 32]);
    let mut pkcs1 = [0; 256];
    key.sign_pkcs1::<Sha384>(b"message", &mut pkcs1).unwrap();
    assert!(pki::RSA_PKCS1_SHA384.verify_signature(&public, b"message", &pkcs1).is_ok());
    let mut pss = [0; 256];
    key.sign_pss::<Sha256>(b"message", &mut rng, &mut pss).unwrap();
    assert!(pki::RSA_PSS_SHA256.verify_signature(&public, b"message", &pss).is_ok());
    let others = [
        pki::RSA_PKCS1_SHA256,
        pki::RSA_PKCS1_SHA512,
        pki::RSA_PSS_SHA384,
        pki::RSA_PSS_SHA512,
        pki::ECDSA_P256_SHA256,
    ];
    for other in others {
        assert!(other.verify_signature(&public, b"message", &pkcs1).is_err(), "{other:?}");
        assert!(other.verify_signature(&public, b"message", &pss).is_err(), "{other:?}");
    }
}

#[test]
fn a_key_with_one_wrong_bit_is_refused() {
    // One bit in every number of the key: n, d, p, q, dP, dQ, qInv (the exponent 65537 as well).
    for at in (20..KEY.len()).step_by(37) {
        let mut altered = KEY.to_vec();
        altered[at] ^= 4;
        assert_eq!(PrivateKey::from_pkcs1_der(&altered).err(), Some(Error::InvalidKey), "byte {at}");
    }
    assert!(PrivateKey::from_pkcs1_der(&KEY[..KEY.len() - 1]).is_err());
}
