//! SHA-3 of secrets, ML-KEM, ChaCha20-Poly1305.

use std::hint::black_box;

use nocrypto::{
    Secret,
    aead::chacha20_poly1305::ChaCha20Poly1305,
    cipher::chacha20::ChaCha20,
    cpu::Features,
    ec::x25519,
    hash::{Hash, sha3::Sha3_256},
    kem::{
        ml_kem,
        x25519_mlkem768::{ClientShare, PrivateKey, SERVER_SHARE_LEN},
    },
};

use super::{
    Suite,
    requests::{poison, publish},
    symmetric::to_another_buffer,
};

pub(crate) fn cases(suite: &mut Suite) {
    suite.case("sha3-256 digest", "soft", || {
        let mut message = black_box([5; 300]);
        poison(&mut message);
        black_box(Sha3_256::digest(&message));
    });
    suite.case("chacha20 key stream", ChaCha20::unkeyed().backend_name(), || {
        let mut key = black_box([9; 32]);
        poison(&mut key);
        let mut data = black_box([1; 1101]);
        ChaCha20::new(&key).apply_keystream(&[3; 12], 7, &mut data).unwrap();
        black_box(data);
    });
    for features in [Features::none(), Features::detect()] {
        chacha20_poly1305(suite, features);
    }
    ml_kem_cases(suite);
    x25519_mlkem768(suite);
}

fn chacha20_poly1305(suite: &mut Suite, features: Features) {
    let keyed = || {
        let mut key = black_box([9; 32]);
        poison(&mut key);
        ChaCha20Poly1305::with_features(&key, features)
    };
    let backend = ChaCha20Poly1305::with_features(&[0; 32], features).backend_name();
    suite.case("chacha20-poly1305 seal", backend, || {
        let aead = keyed();
        for length in [0, 15, 64, 600, 1101] {
            let mut data = black_box([1; 1101]);
            poison(&mut data);
            black_box(aead.seal_in_place(&[3; 12], &[4; 13], &mut data[..length]).unwrap());
        }
    });
    to_another_buffer(suite, "chacha20-poly1305", backend, keyed);
    suite.case("chacha20-poly1305 open", backend, || {
        let aead = keyed();
        for length in [0, 15, 64, 600, 1101] {
            let mut data = black_box([1; 1101]);
            let mut tag = aead.seal_in_place(&[3; 12], &[4; 13], &mut data[..length]).unwrap();
            publish(&mut data);
            publish(&mut tag);
            aead.open_in_place(&[3; 12], &[4; 13], &mut data[..length], &tag).unwrap();
            publish(&mut data);
            tag[3] ^= 1;
            assert!(aead.open_in_place(&[3; 12], &[4; 13], &mut data[..length], &tag).is_err());
        }
    });
}

fn ml_kem_cases(suite: &mut Suite) {
    macro_rules! parameter_set {
        ($module:ident) => {
            use ml_kem::$module::*;
            let name = stringify!($module);
            // ρ comes of the seed, too: it is public by FIPS 203, and the sampler that it drives is excepted.
            suite.case(&format!("{name} generate"), ml_kem::backend_name(), || {
                let mut seed = black_box([6; 64]);
                poison(&mut seed);
                black_box(DecapsulationKey::from_seed(&seed).expose());
            });
            // The key as it is stored, but for what is public in it.
            let key = || {
                let plain = DecapsulationKey::from_seed(&black_box([6; 64]));
                let mut bytes = *plain.expose();
                let public = 384 * (bytes.len() - 96) / 768;
                poison(&mut bytes[..public]);
                let z = bytes.len() - 32;
                poison(&mut bytes[z..]);
                (DecapsulationKey::from_bytes(&bytes).unwrap(), plain.encapsulation_key())
            };
            suite.case(&format!("{name} encapsulate"), ml_kem::backend_name(), || {
                let (_, public) = key();
                let mut m = black_box([8; 32]);
                poison(&mut m);
                let (mut ciphertext, mut secret) = ([0; CIPHERTEXT_LEN], Secret::zeroed());
                public.dangerous_encapsulate_with(&m, &mut ciphertext, &mut secret);
                black_box((ciphertext, secret.expose()));
            });
            suite.case(&format!("{name} decapsulate"), ml_kem::backend_name(), || {
                let (private, public) = key();
                let (mut ciphertext, mut secret) = ([0; CIPHERTEXT_LEN], Secret::zeroed());
                public.dangerous_encapsulate_with(&[8; 32], &mut ciphertext, &mut secret);
                private.decapsulate(&ciphertext, &mut secret);
                // A ciphertext of another key: the implicit rejection must look the same.
                ciphertext[100] ^= 1;
                private.decapsulate(&ciphertext, &mut secret);
                black_box(secret.expose());
            });
        };
    }
    {
        parameter_set!(ml_kem_512);
    }
    {
        parameter_set!(ml_kem_768);
    }
    {
        parameter_set!(ml_kem_1024);
    }
}

fn x25519_mlkem768(suite: &mut Suite) {
    let plain = || PrivateKey::dangerous_from_seeds(&black_box([6; 64]), &black_box([5; 32]));
    let share = plain().client_share();
    let answer = |m: &[u8; 32], key: &[u8; 32]| {
        let (mut server_share, mut secret) = ([0; SERVER_SHARE_LEN], Secret::zeroed());
        let share = ClientShare::from_bytes(&share).unwrap();
        share.dangerous_encapsulate_with(m, key, &mut server_share, &mut secret).unwrap();
        black_box(secret.expose());
        server_share
    };
    suite.case("x25519mlkem768 encapsulate", ml_kem::backend_name(), || {
        let (mut m, mut key) = (black_box([8; 32]), black_box([7; 32]));
        poison(&mut m);
        poison(&mut key);
        black_box(answer(&m, &key));
    });
    let mut server_share = answer(&[8; 32], &[7; 32]);
    suite.case("x25519mlkem768 decapsulate", ml_kem::backend_name(), || {
        let mut key = plain();
        let start = core::ptr::from_mut(&mut key).cast::<u8>();
        let x25519 = core::ptr::from_ref(key.x25519()).addr() - start.addr();
        // SAFETY: what is read of it are arrays of bytes, all of them written; `key` is not used while they are borrowed.
        let bytes = unsafe { core::slice::from_raw_parts_mut(start, size_of::<PrivateKey>()) };
        let (before, x25519) = bytes.split_at_mut(x25519);
        let (x25519, after) = x25519.split_at_mut(size_of::<x25519::PrivateKey>());
        // All of ML-KEM's key is secret but the matrix seed, which is in the share and drives rejection sampling.
        for part in [before, after] {
            let matrix_seed = part.windows(32).position(|window| *window == share[1152..1184]);
            poison(part);
            if let Some(at) = matrix_seed {
                publish(&mut part[at..at + 32]);
            }
        }
        // Of X25519's the public key and the name of the backend are not.
        let scalar = x25519.windows(32).position(|window| *window == [5; 32]).unwrap();
        poison(&mut x25519[scalar..scalar + 32]);
        let mut secret = Secret::zeroed();
        key.decapsulate(&server_share, &mut secret).unwrap();
        // A ciphertext of another key: the implicit rejection must look the same.
        server_share[100] ^= 1;
        key.decapsulate(&server_share, &mut secret).unwrap();
        black_box(secret.expose());
    });
}
