//! Verification of signatures: keys, messages and signatures of anybody get one verdict on every backend, and what is
//! not a signature is none.

use nocrypto::bignum::IntegerBackend;
use nocrypto::cpu::Features;
use nocrypto::ec::{ed25519, p256, p384, p521};
use nocrypto::hash::sha256::Sha256;
use nocrypto::hash::sha512::{Sha384, Sha512};
use nocrypto::rsa;

/// Input: a first byte that picks the algorithm, one that says how long the key is, the key, the signature's length in
/// two bytes, the signature, and the message.
pub fn signatures(data: &[u8]) {
    let Some(([algorithm, key_len], data)) = data.split_first_chunk::<2>() else { return };
    let key_len = if *algorithm & 7 == 4 {
        2usize.saturating_mul(usize::from(*key_len))
    } else {
        usize::from(*key_len)
    };
    let Some((key, data)) = data.split_at_checked(key_len) else { return };
    let Some((len, data)) = data.split_first_chunk::<2>() else { return };
    let Some((signature, message)) = data.split_at_checked(usize::from(u16::from_be_bytes(*len))) else {
        return;
    };
    match algorithm & 7 {
        0 => on_p256(key, signature, message),
        1 => on_p384(key, signature, message),
        2 => on_p521(key, signature, message),
        3 => ed25519(key, signature, message),
        4 => rsa(key, signature, message),
        5 => made_here(key, signature, message),
        _ => {}
    }
}

macro_rules! ecdsa {
    ($name:ident, $curve:ident, $hash:ty) => {
        fn $name(key: &[u8], signature: &[u8], message: &[u8]) {
            let Ok(mut key) = $curve::PublicKey::from_sec1(key) else { return };
            let Ok(signature) = $curve::Signature::from_der(signature) else { return };
            let verdict = key.verify::<$hash>(message, &signature);
            key.set_features(Features::none());
            assert_eq!(key.verify::<$hash>(message, &signature), verdict, "backends differ");
        }
    };
}

ecdsa!(on_p256, p256, Sha256);
ecdsa!(on_p384, p384, Sha384);
ecdsa!(on_p521, p521, Sha512);

fn ed25519(key: &[u8], signature: &[u8], message: &[u8]) {
    let Ok(key) = ed25519::PublicKey::from_bytes(key) else { return };
    let Ok(signature) = ed25519::Signature::from_bytes(signature) else { return };
    let verdict = key.verify(message, &signature);
    assert_eq!(key.verify(message, &signature), verdict);
}

fn rsa(key: &[u8], signature: &[u8], message: &[u8]) {
    let Ok(key) = rsa::PublicKey::from_pkcs1_der(key) else { return };
    let verdicts: Vec<_> = IntegerBackend::available()
        .map(|backend| {
            let key = key.clone().with_backend(backend);
            (key.verify_pkcs1::<Sha256>(message, signature), key.verify_pss::<Sha256>(message, signature))
        })
        .collect();
    assert!(verdicts.windows(2).all(|pair| pair.first() == pair.last()), "backends differ: {verdicts:?}");
}

/// A signature made here verifies; with `mask` over it, or for another message, it does not.
fn made_here(seed: &[u8], mask: &[u8], message: &[u8]) {
    let Some((seed, _)) = seed.split_first_chunk::<32>() else { return };
    let other_message = [message, b"!"].concat();
    let masked = |signature: &[u8]| -> Option<Vec<u8>> {
        let changed: Vec<u8> = signature
            .iter()
            .zip(mask.iter().chain(std::iter::repeat(&0)))
            .map(|(byte, mask)| byte ^ mask)
            .collect();
        (changed != signature).then_some(changed)
    };

    let key = ed25519::PrivateKey::from_seed(seed);
    let signature = key.sign(message);
    assert_eq!(key.public_key().verify(message, &signature), Ok(()));
    assert!(key.public_key().verify(&other_message, &signature).is_err());
    if let Some(changed) = masked(&signature.to_bytes()) {
        let verdict =
            ed25519::Signature::from_bytes(&changed).and_then(|s| key.public_key().verify(message, &s));
        assert!(verdict.is_err(), "a changed Ed25519 signature verifies");
    }

    let Ok(key) = p256::PrivateKey::from_be_bytes(seed) else { return };
    let signature = key.sign_deterministic::<Sha256>(message);
    assert_eq!(key.public_key().verify::<Sha256>(message, &signature), Ok(()));
    assert!(key.public_key().verify::<Sha256>(&other_message, &signature).is_err());
    // With s also n - s is a signature (SEC 1 §4.1.4): r decides.
    let changed =
        masked(&signature.to_raw()).filter(|changed| changed.get(..32) != signature.to_raw().get(..32));
    if let Some(changed) = changed.and_then(|changed| <[u8; 64]>::try_from(changed).ok()) {
        let verdict =
            p256::Signature::from_raw(&changed).and_then(|s| key.public_key().verify::<Sha256>(message, &s));
        assert!(verdict.is_err(), "a changed ECDSA signature verifies");
    }
}
