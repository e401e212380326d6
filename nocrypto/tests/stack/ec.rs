//! The stack of the curves' operations. The keys stand outside: what is measured is what an operation adds.

use std::hint::black_box;

use nocrypto::{
    Secret, SeededRng,
    ec::{ed25519, p256, p384, p521, x25519},
    hash::{
        sha256::Sha256,
        sha512::{Sha384, Sha512},
    },
};

use super::Report;

pub(crate) fn operations(report: &mut Report) {
    let mut rng = SeededRng::dangerous_from_fixed_seed(&[7; 32]);
    let mut shared = Secret::<32>::zeroed();
    let mut shared_384 = Secret::<48>::zeroed();
    report.operation("x25519 generate", || {
        black_box(x25519::PrivateKey::generate(&mut rng).unwrap());
    });
    let key = x25519::PrivateKey::from_bytes(&[7; 32]);
    report.operation("x25519 diffie_hellman", || {
        key.diffie_hellman(key.public_key(), &mut shared).unwrap();
    });
    report.operation("ed25519 generate", || {
        black_box(ed25519::PrivateKey::generate(&mut rng).unwrap());
    });
    let key = ed25519::PrivateKey::from_seed(&[7; 32]);
    report.operation("ed25519 sign", || {
        black_box(key.sign(b"message"));
    });
    let signature = key.sign(b"message");
    report.operation("ed25519 verify", || {
        key.public_key().verify(b"message", &signature).unwrap();
    });
    report.operation("ed25519 public key import", || {
        black_box(ed25519::PublicKey::from_bytes(key.public_key().as_bytes()).unwrap());
    });
    report.operation("p256 generate", || {
        black_box(p256::PrivateKey::generate(&mut rng).unwrap());
    });
    let key = p256::PrivateKey::from_be_bytes(&[7; 32]).unwrap();
    report.operation("p256 diffie_hellman", || {
        key.diffie_hellman(key.public_key(), &mut shared).unwrap();
    });
    report.operation("p256 ecdsa sign", || {
        black_box(key.sign::<Sha256>(b"message", &mut rng).unwrap());
    });
    let signature = key.sign_deterministic::<Sha256>(b"message");
    report.operation("p256 ecdsa verify", || {
        key.public_key().verify::<Sha256>(b"message", &signature).unwrap();
    });
    let encoded = key.public_key().to_sec1_compressed();
    report.operation("p256 public key import", || {
        black_box(p256::PublicKey::from_sec1(&encoded).unwrap());
    });
    report.operation("p384 generate", || {
        black_box(p384::PrivateKey::generate(&mut rng).unwrap());
    });
    let key = p384::PrivateKey::from_be_bytes(&[7; 48]).unwrap();
    report.operation("p384 diffie_hellman", || {
        key.diffie_hellman(key.public_key(), &mut shared_384).unwrap();
    });
    report.operation("p384 ecdsa sign", || {
        black_box(key.sign::<Sha384>(b"message", &mut rng).unwrap());
    });
    let signature = key.sign_deterministic::<Sha384>(b"message");
    report.operation("p384 ecdsa verify", || {
        key.public_key().verify::<Sha384>(b"message", &signature).unwrap();
    });
    let encoded = key.public_key().to_sec1_compressed();
    report.operation("p384 public key import", || {
        black_box(p384::PublicKey::from_sec1(&encoded).unwrap());
    });
    // Any signature goes all the way: that it is wrong shows at the end.
    let mut encoded = [0x02; 67];
    encoded[1] = 0;
    let key = (0..=255).find_map(|x| {
        encoded[66] = x;
        p521::PublicKey::from_sec1(&encoded).ok()
    });
    let key = key.unwrap();
    let signature = p521::Signature::from_raw(&[1; 132]).unwrap();
    report.operation("p521 ecdsa verify", || {
        key.verify::<Sha512>(b"message", &signature).unwrap_err();
    });
    report.operation("p521 public key import", || {
        black_box(p521::PublicKey::from_sec1(&encoded).unwrap());
    });
}
