//! The stack of what works on large numbers: ML-KEM, and RSA with its own budget (design: at most 48 KiB).

use std::hint::black_box;

use nocrypto::{
    Secret, SeededRng,
    aead::chacha20_poly1305::ChaCha20Poly1305,
    hash::sha256::Sha256,
    kem::{ml_kem::ml_kem_1024, x25519_mlkem768},
    rsa::PrivateKey,
};

use super::Report;

const RSA_BUDGET: usize = 48 * 1024;

pub(crate) fn operations(report: &mut Report) {
    let mut rng = SeededRng::dangerous_from_fixed_seed(&[7; 32]);
    report.operation("chacha20-poly1305 seal", || {
        black_box(ChaCha20Poly1305::new(&[7; 32]).seal_in_place(&[0; 12], b"", &mut [0; 1350]).unwrap());
    });
    let mut slot = None;
    report.operation("ml-kem-1024 generate", || {
        ml_kem_1024::DecapsulationKey::generate_in(&mut slot, &mut rng).unwrap();
    });
    let key = ml_kem_1024::DecapsulationKey::from_seed(&[7; 64]);
    let public = key.encapsulation_key();
    let (mut ciphertext, mut secret) = ([0; ml_kem_1024::CIPHERTEXT_LEN], Secret::zeroed());
    report.operation("ml-kem-1024 encapsulate", || {
        public.encapsulate(&mut rng, &mut ciphertext, &mut secret).unwrap();
    });
    report.operation("ml-kem-1024 decapsulate", || key.decapsulate(&ciphertext, &mut secret));
    let mut slot = None;
    report.operation("x25519mlkem768 generate", || {
        x25519_mlkem768::PrivateKey::generate_in(&mut slot, &mut rng).unwrap();
    });
    let key = slot.unwrap();
    let share = x25519_mlkem768::ClientShare::from_bytes(&key.client_share()).unwrap();
    let (mut server_share, mut secret) = ([0; x25519_mlkem768::SERVER_SHARE_LEN], Secret::zeroed());
    report.operation("x25519mlkem768 encapsulate", || {
        share.encapsulate(&mut rng, &mut server_share, &mut secret).unwrap();
    });
    report.operation("x25519mlkem768 decapsulate", || key.decapsulate(&server_share, &mut secret).unwrap());

    for (bits, file) in
        [(2048, &include_bytes!("../data/rsa2048.der")[..]), (8192, include_bytes!("../data/rsa8192.der"))]
    {
        let mut key = PrivateKey::unkeyed();
        report
            .operation_within(RSA_BUDGET, &format!("rsa{bits} import"), || key.read_pkcs1_der(file).unwrap());
        let mut signature = vec![0; bits / 8];
        report.operation_within(RSA_BUDGET, &format!("rsa{bits} sign pss"), || {
            key.sign_pss::<Sha256>(b"message", &mut rng, &mut signature).unwrap();
        });
        report.operation_within(RSA_BUDGET, &format!("rsa{bits} verify pss"), || {
            key.public_key().verify_pss::<Sha256>(b"message", &signature).unwrap();
        });
    }
}
