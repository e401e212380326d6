//! Is it the standard's algorithm? The examples of FIPS and RFCs, on every backend that this CPU has; and, where the
//! files are there, NIST's CAVP and ACVP sets. (Curves: `vectors_ec.rs`; Fortuna: beside its code.)

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test: it may fail loudly"
)]

#[path = "vectors/aes_modes.rs"]
mod aes_modes;
#[path = "vectors/again.rs"]
mod again;
#[path = "vectors/complete.rs"]
mod complete;
#[path = "vectors/files.rs"]
mod files;
#[path = "vectors/nist.rs"]
mod nist;
#[path = "vectors/sha3.rs"]
mod sha3;
#[path = "vectors/tls13.rs"]
mod tls13;

use files::{array, hex};
use nocrypto::{
    aead::aes_gcm::AesGcm,
    cipher::aes::{Aes, AesBackend},
    hash::{
        Hash,
        sha1::Sha1,
        sha256::{Sha224, Sha256, Sha256Backend},
        sha512::{Sha384, Sha512, Sha512Backend},
    },
    kdf::{hkdf, pbkdf2::pbkdf2, tls12_prf::tls12_prf},
    mac::hmac::Hmac,
};

#[test]
fn backend_is_as_asked() {
    again::check_backend();
}

#[test]
fn on_portable_code() {
    again::on_portable_code(&["hmac", "hkdf", "pbkdf2", "tls12_prf", "expand_label"], false);
}

#[test]
#[ignore = "needs shared vectors"]
fn nist_on_portable_code() {
    again::on_portable_code(&["cavp", "acvp"], true);
}

/// FIPS 180-4, examples of the Secure Hashing page: the digests by SHA-1, SHA-224, SHA-256.
#[test]
fn short_hashes_examples() {
    let two_blocks = b"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
    let cases: [(&[u8], [&str; 3]); 4] = [
        (
            b"",
            [
                "da39a3ee5e6b4b0d3255bfef95601890afd80709",
                "d14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            ],
        ),
        (
            b"abc",
            [
                "a9993e364706816aba3e25717850c26c9cd0d89d",
                "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            ],
        ),
        (
            two_blocks,
            [
                "84983e441c3bd26ebaae4aa1f95129e5e54670f1",
                "75388b16512776cc5dba5da1fd890150b0c6455cb4f58b1952522525",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
            ],
        ),
        (
            &[b'a'; 1_000_000],
            [
                "34aa973cd4c4daa4f61eeb2bdbad27316534016f",
                "20794655980c91d8bbb4c1ea97618a4bf03f42581948b2ee4ee7ad67",
                "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
            ],
        ),
    ];
    for (message, [sha1, sha224, sha256]) in cases {
        assert_eq!(Sha1::digest(message), array(sha1));
        for backend in Sha256Backend::available() {
            let mut hash = Sha224::with_backend(backend);
            assert_eq!(hash.backend_name(), backend.name());
            hash.update(message);
            assert_eq!(hash.finish(), array(sha224), "{backend:?}");
            let mut hash = Sha256::with_backend(backend);
            assert_eq!(hash.backend_name(), backend.name());
            hash.update(message);
            assert_eq!(hash.clone().finish(), array(sha256), "{backend:?}");
            // Started over, and on the same backend.
            hash.restart();
            hash.update(message);
            assert_eq!(hash.backend_name(), backend.name());
            assert_eq!(hash.finish(), array(sha256), "{backend:?}");
        }
    }
}

/// FIPS 180-4, examples of the Secure Hashing page.
#[test]
fn sha512_examples() {
    fn check<H: Hash>(message: &[u8], digest: &str) {
        assert_eq!(H::digest(message).as_ref(), hex(digest));
    }
    for backend in Sha512Backend::available() {
        let hash = Sha512::with_backend(backend);
        assert_eq!(hash.backend_name(), backend.name());
        assert_eq!(hash.finish(), Sha512::digest(b""), "{backend:?}");
    }
    check::<Sha384>(
        b"abc",
        "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed
         8086072ba1e7cc2358baeca134c825a7",
    );
    check::<Sha384>(
        b"abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "09330c33f71147e83d192fc782cd1b4753111b173b3b05d22fa08086e3b0f712
         fcc7c71a557e2db966c3e9fa91746039",
    );
    check::<Sha512>(
        b"abc",
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a
         2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
    );
    check::<Sha512>(
        b"abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "8e959b75dae313da8cf4f72814fc143f8f7779c6eb9f7fa17299aeadb6889018
         501d289e4900f7e4331b99dec4b5433ac7d329eeb6dd26545e96e55b874be909",
    );
    check::<Sha512>(
        &[b'a'; 1_000_000],
        "e718483d0ce769644e2e42c7bc15b4638e1f98b13b2044285632a803afa973eb
         de0ff244877ea60a4cb0432ce577c31beb009c5c2c49aa2e4eadb217ad8cc09b",
    );
}

/// RFC 4231 §4: key, message, and the tags under SHA-256, SHA-384, SHA-512.
#[test]
fn hmac_rfc_4231() {
    let long = b"This is a test using a larger than block-size key and a larger than block-size data. The key needs \
                 to be hashed before being used by the HMAC algorithm.";
    let cases: [(&[u8], &[u8], [&str; 3]); 6] = [
        (
            &[0x0b; 20],
            b"Hi There",
            [
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
                "afd03944d84895626b0825f4ab46907f15f9dadbe4101ec682aa034c7cebc59cfaea9ea9076ede7f4af152e8b2fa9cb6",
                "87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cdedaa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f1702e696c203a126854",
            ],
        ),
        (
            b"Jefe",
            b"what do ya want for nothing?",
            [
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
                "af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e8e2240ca5e69e2c78b3239ecfab21649",
                "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737",
            ],
        ),
        (
            &[0xaa; 20],
            &[0xdd; 50],
            [
                "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
                "88062608d3e6ad8a0aa2ace014c8a86f0aa635d947ac9febe83ef4e55966144b2a5ab39dc13814b94e3ab6e101a34f27",
                "fa73b0089d56a284efb0f0756c890be9b1b5dbdd8ee81a3655f83e33b2279d39bf3e848279a722c806b485a47e67c807b946a337bee8942674278859e13292fb",
            ],
        ),
        (
            &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25],
            &[0xcd; 50],
            [
                "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
                "3e8a69b7783c25851933ab6290af6ca77a9981480850009cc5577c6e1f573b4e6801dd23c4a7d679ccf8a386c674cffb",
                "b0ba465637458c6990e5a8c5f61d4af7e576d97ff94b872de76f8050361ee3dba91ca5c11aa25eb4d679275cc5788063a5f19741120c4f2de2adebeb10a298dd",
            ],
        ),
        (
            &[0xaa; 131],
            b"Test Using Larger Than Block-Size Key - Hash Key First",
            [
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
                "4ece084485813e9088d2c63a041bc5b44f9ef1012a2b588f3cd11f05033ac4c60c2ef6ab4030fe8296248df163f44952",
                "80b24263c7c1a3ebb71493c1dd7be8b49b46d1f41b4aeec1121b013783f8f3526b56d037e05f2598bd0fd2215d6a1e5295e64f73f63f0aec8b915a985d786598",
            ],
        ),
        (
            &[0xaa; 131],
            long,
            [
                "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
                "6617178e941f020d351e2f254e8fd32c602420feb0b8fb9adccebb82461e99c5a678cc31e799176d3860e6110c46523e",
                "e37b6a775dc87dbaa4dfa9f96e5e3ffddebd71f8867289865df5a32d20cdc944b6022cac3c4982b10d5eeb55c3e4de15134676fb6de0446065c97440fa8c6a58",
            ],
        ),
    ];
    fn check<H: Hash>(key: &[u8], message: &[u8], tag: &str) {
        let mut hmac = Hmac::<H>::new(key);
        hmac.update(message);
        assert_eq!(hmac.clone().finish().as_ref(), hex(tag));
        assert!(hmac.verify(&hex(tag)).is_ok());
    }
    for (key, message, [sha256, sha384, sha512]) in cases {
        check::<Sha256>(key, message, sha256);
        check::<Sha384>(key, message, sha384);
        check::<Sha512>(key, message, sha512);
    }
}

#[test]
fn hmac_refuses_every_other_tag() {
    let mut hmac = Hmac::<Sha256>::new(b"key");
    hmac.update(b"message");
    let tag = hmac.clone().finish();
    for bit in 0..256 {
        let mut other = tag;
        other[bit / 8] ^= 1 << (bit % 8);
        assert!(hmac.clone().verify(&other).is_err());
    }
    assert!(hmac.clone().verify(&tag[..31]).is_err());
    assert!(hmac.verify(&[]).is_err());
}

/// RFC 5869 appendix A.1 to A.3.
#[test]
fn hkdf_rfc_5869() {
    let cases = [
        (
            "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b".to_owned(),
            "000102030405060708090a0b0c".to_owned(),
            "f0f1f2f3f4f5f6f7f8f9".to_owned(),
            "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5",
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
        ),
        (
            (0x00..=0x4f).map(|byte| format!("{byte:02x}")).collect(),
            (0x60..=0xaf).map(|byte| format!("{byte:02x}")).collect(),
            (0xb0..=0xff).map(|byte| format!("{byte:02x}")).collect(),
            "06a6b88c5853361a06104c9ceb35b45cef760014904671014a193f40c15fc244",
            "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87",
        ),
        (
            "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b".to_owned(),
            String::new(),
            String::new(),
            "19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04",
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
        ),
    ];
    for (ikm, salt, info, prk, okm) in cases {
        let (ikm, info) = (hex(&ikm), hex(&info));
        let mut extracted = [0; 32];
        hkdf::extract::<Sha256>(&hex(&salt), &[&ikm[..7], &ikm[7..]], &mut extracted);
        assert_eq!(extracted, array(prk));
        let mut expanded = vec![0; okm.len() / 2];
        let split = info.len() / 3;
        hkdf::expand::<Sha256>(&extracted, &[&info[..split], &info[split..]], &mut expanded).unwrap();
        assert_eq!(expanded, hex(okm));
    }
}

#[test]
fn hkdf_limits() {
    let mut out = vec![0; 255 * 32 + 1];
    assert_eq!(hkdf::expand::<Sha256>(&[1; 32], &[], &mut out), Err(nocrypto::Error::OutputTooLong));
    assert_eq!(hkdf::expand::<Sha256>(&[1; 31], &[], &mut out[..1]), Err(nocrypto::Error::InvalidKey));
    hkdf::expand::<Sha256>(&[1; 32], &[], &mut out[..255 * 32]).unwrap();
    assert_ne!(out[254 * 32..255 * 32], [0; 32]);
    assert_eq!(out[255 * 32], 0);
}

/// RFC 6070 §2 (SHA-1; the one of 16,777,216 iterations: Wycheproof) and RFC 7914 §11 (SHA-256).
#[test]
fn pbkdf2_rfc_6070_and_7914() {
    fn check<H: Hash>(password: &[u8], salt: &[u8], iterations: u32, key: &str) {
        let mut out = vec![0; hex(key).len()];
        pbkdf2::<H>(password, salt, iterations.try_into().unwrap(), &mut out).unwrap();
        assert_eq!(out, hex(key));
    }
    check::<Sha1>(b"password", b"salt", 1, "0c60c80f961f0e71f3a9b524af6012062fe037a6");
    check::<Sha1>(b"password", b"salt", 2, "ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957");
    check::<Sha1>(b"password", b"salt", 4096, "4b007901b765489abead49d926f721d065a429c1");
    check::<Sha1>(
        b"passwordPASSWORDpassword",
        b"saltSALTsaltSALTsaltSALTsaltSALTsalt",
        4096,
        "3d2eec4fe41c849b80c8d83662c0e44a8b291a964cf2f07038",
    );
    check::<Sha1>(b"pass\0word", b"sa\0lt", 4096, "56fa6aa75548099dcc37d7f03425e0c3");
    check::<Sha256>(
        b"passwd",
        b"salt",
        1,
        "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc
         49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783",
    );
    check::<Sha256>(
        b"Password",
        b"NaCl",
        80_000,
        "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56
         a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d",
    );
    check::<Sha256>(b"Password", b"NaCl", 1, "");
}

/// The vector that the TLS working group's list has kept since 2009.
#[test]
fn tls12_prf_sha256() {
    let mut out = [0; 100];
    let seed = hex("a0ba9f936cda311827a6f796ffd5198c");
    tls12_prf::<Sha256>(
        &hex("9bbe436ba940f017b17652849a71db35"),
        b"test label",
        &[&seed[..5], &seed[5..]],
        &mut out,
    );
    assert_eq!(
        out[..],
        hex("e3f229ba727be17b8d122620557cd453c2aab21d07c3d495329b52d4e61edb5a6b301791e90d35c9c9a46b4e14baf9af
             0fa022f7077def17abfd3797c0564bab4fbc91666e9def9b97fce34f796789baa48082d122ee42c5a72e5a5110fff70187347b66")
    );
}

/// FIPS 197 appendices B and C.
#[test]
fn aes_fips_197() {
    let cases = [
        (
            "2b7e151628aed2a6abf7158809cf4f3c",
            "3243f6a8885a308d313198a2e0370734",
            "3925841d02dc09fbdc118597196a0b32",
        ),
        (
            "000102030405060708090a0b0c0d0e0f",
            "00112233445566778899aabbccddeeff",
            "69c4e0d86a7b0430d8cdb78070b4c55a",
        ),
        (
            "000102030405060708090a0b0c0d0e0f1011121314151617",
            "00112233445566778899aabbccddeeff",
            "dda97ca4864cdfe06eaf70a0ec0d7191",
        ),
        (
            "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
            "00112233445566778899aabbccddeeff",
            "8ea2b7ca516745bfeafc49904b496089",
        ),
    ];
    for backend in AesBackend::available() {
        for (key, input, output) in cases {
            let mut aes = Aes::unkeyed();
            aes.init_with_backend(&hex(key), backend).unwrap();
            for count in [1, 8, 11] {
                let mut blocks = vec![array(input); count];
                aes.encrypt_blocks(&mut blocks).unwrap();
                assert_eq!(blocks, vec![array(output); count], "{backend:?}");
                aes.decrypt_blocks(&mut blocks).unwrap();
                assert_eq!(blocks, vec![array(input); count], "{backend:?}");
            }
        }
    }
}

/// The GCM submission to NIST, appendix B: test cases with 12-byte nonces.
#[test]
fn aes_gcm_of_the_specification() {
    let plaintext = "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525\
                     b16aedf5aa0de657ba637b391aafd255";
    let aad = "feedfacedeadbeeffeedfacedeadbeefabaddad2";
    let zeros = "00000000000000000000000000000000";
    let key128 = "feffe9928665731c6d6a8f9467308308";
    let key192 = &format!("{key128}{}", &key128[..16])[..];
    let key256 = &format!("{key128}{key128}")[..];
    let nonce = "cafebabefacedbaddecaf888";
    let ciphertext128 = "42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac973d58e091473f5985";
    let ciphertext192 = "3980ca0b3c00e841eb06fac4872a2757859e1ceaa6efd984628593b40ca1e19c7d773d00c144c525ac619d18c84a3f4718e2448b2fe324d9ccda2710acade256";
    let ciphertext256 = "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad";
    let cases = [
        // 1 to 4, AES-128.
        (zeros, &zeros[..24], "", "", "", "58e2fccefa7e3061367f1d57a4e7455a"),
        (
            zeros,
            &zeros[..24],
            "",
            zeros,
            "0388dace60b6a392f328c2b971b2fe78",
            "ab6e47d42cec13bdf53a67b21257bddf",
        ),
        (key128, nonce, "", plaintext, ciphertext128, "4d5c2af327cd64a62cf35abd2ba6fab4"),
        (key128, nonce, aad, &plaintext[..120], &ciphertext128[..120], "5bc94fbc3221a5db94fae95ae7121a47"),
        // 7 to 10, AES-192.
        (&zeros.repeat(2)[..48], &zeros[..24], "", "", "", "cd33b28ac773f74ba00ed1f312572435"),
        (
            &zeros.repeat(2)[..48],
            &zeros[..24],
            "",
            zeros,
            "98e7247c07f0fe411c267e4384b0f600",
            "2ff58d80033927ab8ef4d4587514f0fb",
        ),
        (key192, nonce, "", plaintext, ciphertext192, "9924a7c8587336bfb118024db8674a14"),
        (key192, nonce, aad, &plaintext[..120], &ciphertext192[..120], "2519498e80f1478f37ba55bd6d27618c"),
        // 13 to 16, AES-256.
        (&format!("{zeros}{zeros}"), &zeros[..24], "", "", "", "530f8afbc74536b9a963b4f1c4cb738b"),
        (
            &format!("{zeros}{zeros}"),
            &zeros[..24],
            "",
            zeros,
            "cea7403d4d606b6e074ec5d3baf39d18",
            "d0d1c8a799996bf0265b98b5d48ab919",
        ),
        (key256, nonce, "", plaintext, ciphertext256, "b094dac5d93471bdec1a502270e3cc6c"),
        (key256, nonce, aad, &plaintext[..120], &ciphertext256[..120], "76fc6ece0f4e1768cddf8853bb2d551b"),
    ];
    for backend in AesBackend::available() {
        for (key, nonce, aad, plaintext, ciphertext, tag) in cases {
            let check = match key.len() {
                32 => check_gcm::<16>,
                48 => check_gcm::<24>,
                _ => check_gcm::<32>,
            };
            check(backend, key, nonce, aad, plaintext, ciphertext, tag);
        }
    }
}

fn check_gcm<const KEY_LEN: usize>(
    backend: AesBackend,
    key: &str,
    nonce: &str,
    aad: &str,
    plaintext: &str,
    ciphertext: &str,
    tag: &str,
) {
    let aead = AesGcm::<KEY_LEN>::with_backend(&array(key), backend);
    let mut data = hex(plaintext);
    let sealed = aead.seal_in_place(&array(nonce), &hex(aad), &mut data).unwrap();
    assert_eq!((&data, sealed), (&hex(ciphertext), array(tag)), "{backend:?}");
    aead.open_in_place(&array(nonce), &hex(aad), &mut data, &sealed).unwrap();
    assert_eq!(data, hex(plaintext), "{backend:?}");
}
