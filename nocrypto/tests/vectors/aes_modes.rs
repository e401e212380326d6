//! AES in counter and in cipher block chaining mode: the examples of SP 800-38A, ACVP's CBC set with its Monte Carlo
//! chains; AES-192 beside them.

use nocrypto::{
    Error,
    cipher::{
        aes::{Aes, AesBackend},
        cbc::{AesCbc, padded_len},
        ctr::AesCtr,
    },
};
use serde_json::Value;

use super::{
    files::{array, hex, judged},
    nist::{acvp, bytes},
};

/// SP 800-38A appendix F: the four blocks of all its examples.
const PLAINTEXT: &str = "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51
    30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710";
const KEYS: [&str; 3] = [
    "2b7e151628aed2a6abf7158809cf4f3c",
    "8e73b0f7da0e6452c810f32b809079e562f8ead2522c6b7b",
    "603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4",
];

fn cbc(backend: AesBackend, key: &[u8]) -> AesCbc {
    let mut cbc = AesCbc::unkeyed();
    cbc.init_with_backend(key, backend).unwrap();
    assert_eq!(cbc.backend_name(), backend.name());
    cbc
}

fn ctr(backend: AesBackend, key: &[u8]) -> AesCtr {
    let mut ctr = AesCtr::unkeyed();
    ctr.init_with_backend(key, backend).unwrap();
    assert_eq!(ctr.backend_name(), backend.name());
    ctr
}

/// SP 800-38A F.2.1 to F.2.6.
#[test]
fn cbc_of_sp_800_38a() {
    let ciphertexts = [
        "7649abac8119b246cee98e9b12e9197d5086cb9b507219ee95db113a917678b2
         73bed6b8e3c1743b7116e69e222295163ff1caa1681fac09120eca307586e1a7",
        "4f021db243bc633d7178183a9fa071e8b4d9ada9ad7dedf4e5e738763f69145a
         571b242012fb7ae07fa9baac3df102e008b0e27988598881d920a9e64f5615cd",
        "f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d
         39f23369a9d9bacfa530e26304231461b2eb05e2c39be9fcda6c19078c6a9d1b",
    ];
    let iv = array("000102030405060708090a0b0c0d0e0f");
    for backend in AesBackend::available() {
        for (key, ciphertext) in KEYS.into_iter().zip(ciphertexts) {
            let cbc = cbc(backend, &hex(key));
            let mut data = hex(PLAINTEXT);
            cbc.encrypt_blocks(&iv, data.as_chunks_mut().0).unwrap();
            assert_eq!(data, hex(ciphertext), "{backend:?}");
            cbc.decrypt_blocks(&iv, data.as_chunks_mut().0).unwrap();
            assert_eq!(data, hex(PLAINTEXT), "{backend:?}");
            // With padding: the same blocks and one more.
            let mut padded = vec![0; padded_len(64).unwrap()];
            cbc.encrypt_padded(&iv, &hex(PLAINTEXT), &mut padded).unwrap();
            assert_eq!(padded[..64], hex(ciphertext));
            assert_eq!(cbc.decrypt_padded(&iv, &mut padded).unwrap(), hex(PLAINTEXT));
        }
    }
}

/// SP 800-38A F.5.1 to F.5.6.
#[test]
fn ctr_of_sp_800_38a() {
    let ciphertexts = [
        "874d6191b620e3261bef6864990db6ce9806f66b7970fdff8617187bb9fffdff
         5ae4df3edbd5d35e5b4f09020db03eab1e031dda2fbe03d1792170a0f3009cee",
        "1abc932417521ca24f2b0459fe7e6e0b090339ec0aa6faefd5ccc2c6f4ce8e94
         1e36b26bd1ebc670d1bd1d665620abf74f78a7f6d29809585a97daec58c6b050",
        "601ec313775789a5b7a7f504bbf3d228f443e3ca4d62b59aca84e990cacaf5c5
         2b0930daa23de94ce87017ba2d84988ddfc9c58db67aada613c2dd08457941a6",
    ];
    let counter = array("f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff");
    for backend in AesBackend::available() {
        for (key, ciphertext) in KEYS.into_iter().zip(ciphertexts) {
            let ctr = ctr(backend, &hex(key));
            for length in 0..=64 {
                let mut data = hex(PLAINTEXT);
                ctr.apply_keystream(&counter, &mut data[..length]).unwrap();
                assert_eq!(data[..length], hex(ciphertext)[..length], "{backend:?}");
                assert_eq!(data[length..], hex(PLAINTEXT)[length..], "{backend:?}");
            }
        }
    }
}

/// The whole block counts, through every carry and round the end.
#[test]
fn ctr_counts_in_128_bits() {
    let counters = [u128::MAX, u128::MAX - 40, u128::from(u32::MAX) - 3, u128::from(u64::MAX) - 33, 0];
    for backend in AesBackend::available() {
        let key = [9; 24];
        let mut aes = Aes::unkeyed();
        aes.init(&key).unwrap();
        for counter in counters {
            let mut expected: Vec<[u8; 16]> =
                (0..70).map(|i| counter.wrapping_add(i).to_be_bytes()).collect();
            aes.encrypt_blocks(&mut expected).unwrap();
            let mut data = vec![0; 70 * 16 - 5];
            ctr(backend, &key).apply_keystream(&counter.to_be_bytes(), &mut data).unwrap();
            assert_eq!(data, expected.as_flattened()[..data.len()], "{backend:?}, {counter:x}");
        }
    }
}

#[test]
fn modes_refuse_what_they_cannot_do() {
    let (mut ctr, mut cbc) = (AesCtr::unkeyed(), AesCbc::unkeyed());
    for length in (0..40).filter(|length| ![16, 24, 32].contains(length)) {
        assert_eq!(ctr.init(&vec![1; length]), Err(Error::InvalidKey));
        assert_eq!(cbc.init(&vec![1; length]), Err(Error::InvalidKey));
    }
    let mut data = *b"plaintext";
    assert_eq!(ctr.apply_keystream(&[0; 16], &mut data), Err(Error::InvalidKey));
    assert_eq!(data, [0; 9], "plaintext must not be sent by a caller who ignores the error");
    assert_eq!((ctr.backend_name(), cbc.backend_name()), ("none", "none"));

    cbc.init(&[1; 16]).unwrap();
    for length in [0, 15, 17, 32] {
        let mut out = vec![5; length];
        assert_eq!(cbc.encrypt_padded(&[0; 16], b"plaintext", &mut out), Err(Error::InvalidLength));
        assert_eq!(out, vec![0; length]);
    }
    for length in [0, 1, 15, 17, 31] {
        let mut data = vec![5; length];
        assert_eq!(cbc.decrypt_padded(&[0; 16], &mut data).err(), Some(Error::OpenFailed));
        assert_eq!(data, vec![0; length]);
    }
}

/// Every length of plaintext comes back; every other padding is refused and leaves nothing.
#[test]
fn cbc_padding() {
    let iv = [3; 16];
    let text: Vec<u8> = (0..200).collect();
    for backend in AesBackend::available() {
        let cbc = cbc(backend, &[4; 32]);
        for length in 0..200 {
            let mut data = vec![0; padded_len(length).unwrap()];
            cbc.encrypt_padded(&iv, &text[..length], &mut data).unwrap();
            assert_eq!(cbc.decrypt_padded(&iv, &mut data.clone()).unwrap(), &text[..length]);
            // The block before the last one, or the vector, is what the last one is masked with.
            let (mut other_iv, padding) = (iv, 16 - length % 16);
            match data.len() {
                16 => other_iv[16 - padding] ^= 0x40,
                more => data[more - 16 - padding] ^= 0x40,
            }
            assert_eq!(cbc.decrypt_padded(&other_iv, &mut data).err(), Some(Error::OpenFailed));
            assert_eq!(data, vec![0; data.len()]);
        }
    }
}

/// The AES Monte Carlo test for CBC: 1,000 operations a step, each on the result of the one before the last.
fn monte_carlo(backend: AesBackend, encrypt: bool, test: &Value, expected: &Value) {
    let (mut key, mut iv) = (bytes(test, "key"), bytes(test, "iv").try_into().unwrap());
    let (input, output) = if encrypt { ("pt", "ct") } else { ("ct", "pt") };
    let mut block: [u8; 16] = bytes(test, input).try_into().unwrap();
    let results = expected["resultsArray"].as_array().unwrap();
    for result in results {
        assert_eq!((&key, bytes(result, "iv")), (&bytes(result, "key"), Vec::from(iv)));
        let cbc = cbc(backend, &key);
        // Between operations chaining goes on: in CBC the vector is the last ciphertext.
        let (mut before, mut last, mut chain) = ([0; 16], iv, iv);
        for _ in 0..1000 {
            let mut blocks = [block];
            if encrypt {
                cbc.encrypt_blocks(&chain, &mut blocks).unwrap();
                chain = blocks[0];
            } else {
                cbc.decrypt_blocks(&chain, &mut blocks).unwrap();
                chain = block;
            }
            (before, last, block) = (last, blocks[0], last);
        }
        assert_eq!(last[..], bytes(result, output), "{backend:?}");
        let both = [before, last].concat();
        let length = key.len();
        key.iter_mut().zip(&both[32 - length..]).for_each(|(key, byte)| *key ^= byte);
        (iv, block) = (last, before);
    }
    assert_eq!(results.len(), 100);
}

#[test]
#[ignore = "needs shared vectors"]
fn acvp_aes_cbc() {
    for backend in AesBackend::available() {
        let (mut messages, mut chains) = (0, 0);
        acvp("aes-cbc", |group, test, expected| {
            let encrypt = group["direction"] == "encrypt";
            if group["testType"] == "MCT" {
                monte_carlo(backend, encrypt, test, expected);
                chains += 1;
                return;
            }
            let iv = bytes(test, "iv").try_into().unwrap();
            let cbc = cbc(backend, &bytes(test, "key"));
            let (from, to) = if encrypt { ("pt", "ct") } else { ("ct", "pt") };
            let mut data = bytes(test, from);
            let blocks = data.as_chunks_mut().0;
            if encrypt { cbc.encrypt_blocks(&iv, blocks) } else { cbc.decrypt_blocks(&iv, blocks) }.unwrap();
            assert_eq!(data, bytes(expected, to), "{backend:?}");
            messages += 1;
        });
        assert_eq!((messages, chains), (36, 6));
        judged("acvp/aes-cbc.json", "aes", messages + 100 * chains);
    }
}
