//! ML-KEM: any key and ciphertext; what was not encapsulated gives the secret of the implicit rejection.

use nocrypto::Secret;
use nocrypto::hash::sha3::Shake256;
use nocrypto::kem::ml_kem::{ml_kem_512, ml_kem_768, ml_kem_1024};

/// Input: a first byte that picks the parameter set and what follows: a seed (64 bytes) or a whole decapsulation key,
/// then 32 bytes of m, then what is done to the ciphertext: bytes that are XORed to its start.
pub fn ml_kem(data: &[u8]) {
    let Some((choice, data)) = data.split_first() else { return };
    let whole_key = choice & 4 != 0;
    match choice & 3 {
        0 => set_512(whole_key, data),
        1 => set_768(whole_key, data),
        _ => set_1024(whole_key, data),
    }
}

macro_rules! set {
    ($name:ident, $module:ident) => {
        fn $name(whole_key: bool, data: &[u8]) {
            let (key, data) = if whole_key {
                let Some((key, data)) = data.split_at_checked($module::DECAPSULATION_KEY_LEN) else { return };
                let Ok(parsed) = $module::DecapsulationKey::from_bytes(key) else { return };
                assert_eq!(parsed.expose().as_slice(), key);
                (parsed, data)
            } else {
                let Some((seed, data)) = data.split_first_chunk::<64>() else { return };
                (<$module::DecapsulationKey>::from_seed(seed), data)
            };
            let Some((m, mask)) = data.split_first_chunk::<32>() else { return };
            // A key that was taken as bytes may hold numbers that no key generation makes: then it is no key pair.
            let public = key.encapsulation_key();
            let (mut ciphertext, mut secret) = ([0; $module::CIPHERTEXT_LEN], Secret::zeroed());
            public.dangerous_encapsulate_with(m, &mut ciphertext, &mut secret);
            let mut decapsulated = Secret::zeroed();
            key.decapsulate(&ciphertext, &mut decapsulated);
            assert!(whole_key || decapsulated.expose() == secret.expose(), "own ciphertext rejected");

            let untouched = ciphertext;
            for (byte, mask) in ciphertext.iter_mut().zip(mask) {
                *byte ^= mask;
            }
            if ciphertext == untouched || whole_key {
                return;
            }
            // FIPS 203 algorithm 18, line 7: K is J(z || c), and z is the end of the key.
            let mut rejected = [0; 32];
            let mut j = Shake256::new();
            j.update(key.expose().last_chunk::<32>().map_or(&[], |z| z.as_slice()));
            j.update(&ciphertext);
            j.finish().read(&mut rejected);
            key.decapsulate(&ciphertext, &mut decapsulated);
            assert_eq!(*decapsulated.expose(), rejected, "a changed ciphertext gives another secret");
        }
    };
}

set!(set_512, ml_kem_512);
set!(set_768, ml_kem_768);
set!(set_1024, ml_kem_1024);
