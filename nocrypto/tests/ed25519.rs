//! Ed25519: the examples of RFC 8032, what verification refuses, and (where the files are there) the 1,024 lines of
//! the authors, C2SP's edge cases and NIST's ACVP set. Counts are asserted.
//!
//! Not run: ACVP's group for Ed25519ph, which this crate does not have.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test: it may fail loudly"
)]

#[path = "vectors/files.rs"]
mod files;

use files::{array, hex, judged, shared};
use nocrypto::{
    Error, Secret, SeededRng,
    ec::ed25519::{PrivateKey, PublicKey, Signature},
};
use serde_json::Value;

/// RFC 8032 §7.1: seed, public key, message, signature.
#[rustfmt::skip]
const RFC_8032: [[&str; 4]; 5] = [
    [
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b\
         d25bf5f0595bbe24655141438e7a100b",
    ],
    [
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c\
         387b2eaeb4302aeeb00d291612bb0c00",
    ],
    [
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659\
         4a7c15e9716ed28dc027beceea1ec40a",
    ],
    [
        "f5e5767cf153319517630f226876b86c8160cc583bc013744c6bf255f5cc0ee5",
        "278117fc144c72340f67d0f2316e8386ceffbf2b2428c9c51fef7c597f1d426e",
        "08b8b2b733424243760fe426a4b54908632110a66c2f6591eabd3345e3e4eb98fa6e264bf09efe12ee50f8f54e9f77b1\
         e355f6c50544e23fb1433ddf73be84d879de7c0046dc4996d9e773f4bc9efe5738829adb26c81b37c93a1b270b20329d\
         658675fc6ea534e0810a4432826bf58c941efb65d57a338bbd2e26640f89ffbc1a858efcb8550ee3a5e1998bd177e93a\
         7363c344fe6b199ee5d02e82d522c4feba15452f80288a821a579116ec6dad2b3b310da903401aa62100ab5d1a36553e\
         06203b33890cc9b832f79ef80560ccb9a39ce767967ed628c6ad573cb116dbefefd75499da96bd68a8a97b928a8bbc10\
         3b6621fcde2beca1231d206be6cd9ec7aff6f6c94fcd7204ed3455c68c83f4a41da4af2b74ef5c53f1d8ac70bdcb7ed1\
         85ce81bd84359d44254d95629e9855a94a7c1958d1f8ada5d0532ed8a5aa3fb2d17ba70eb6248e594e1a2297acbbb39d\
         502f1a8c6eb6f1ce22b3de1a1f40cc24554119a831a9aad6079cad88425de6bde1a9187ebb6092cf67bf2b13fd65f270\
         88d78b7e883c8759d2c4f5c65adb7553878ad575f9fad878e80a0c9ba63bcbcc2732e69485bbc9c90bfbd62481d9089b\
         eccf80cfe2df16a2cf65bd92dd597b0707e0917af48bbb75fed413d238f5555a7a569d80c3414a8d0859dc65a46128ba\
         b27af87a71314f318c782b23ebfe808b82b0ce26401d2e22f04d83d1255dc51addd3b75a2b1ae0784504df543af8969b\
         e3ea7082ff7fc9888c144da2af58429ec96031dbcad3dad9af0dcbaaaf268cb8fcffead94f3c7ca495e056a9b47acdb7\
         51fb73e666c6c655ade8297297d07ad1ba5e43f1bca32301651339e22904cc8c42f58c30c04aafdb038dda0847dd988d\
         cda6f3bfd15c4b4c4525004aa06eeff8ca61783aacec57fb3d1f92b0fe2fd1a85f6724517b65e614ad6808d6f6ee34df\
         f7310fdc82aebfd904b01e1dc54b2927094b2db68d6f903b68401adebf5a7e08d78ff4ef5d63653a65040cf9bfd4aca7\
         984a74d37145986780fc0b16ac451649de6188a7dbdf191f64b5fc5e2ab47b57f7f7276cd419c17a3ca8e1b939ae49e4\
         88acba6b965610b5480109c8b17b80e1b7b750dfc7598d5d5011fd2dcc5600a32ef5b52a1ecc820e308aa342721aac09\
         43bf6686b64b2579376504ccc493d97e6aed3fb0f9cd71a43dd497f01f17c0e2cb3797aa2a2f256656168e6c496afc5f\
         b93246f6b1116398a346f1a641f3b041e989f7914f90cc2c7fff357876e506b50d334ba77c225bc307ba537152f3f161\
         0e4eafe595f6d9d90d11faa933a15ef1369546868a7f3a45a96768d40fd9d03412c091c6315cf4fde7cb68606937380d\
         b2eaaa707b4c4185c32eddcdd306705e4dc1ffc872eeee475a64dfac86aba41c0618983f8741c5ef68d3a101e8a3b8ca\
         c60c905c15fc910840b94c00a0b9d0",
        "0aab4c900501b3e24d7cdf4663326a3a87df5e4843b2cbdb67cbf6e460fec350aa5371b1508f9f4528ecea23c436d94b\
         5e8fcd4f681e30a6ac00a9704a188a03",
    ],
    [
        "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
        "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd\
         454d4423643ce80e2a9ac94fa54ca49f",
        "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e030\
         3dca179c138ac17ad9bef1177331a704",
    ],
];

/// Key, message, signature as they come.
fn verify(key: &[u8], message: &[u8], signature: &[u8]) -> Result<(), Error> {
    PublicKey::from_bytes(key)?.verify(message, &Signature::from_bytes(signature)?)
}

/// Signs and verifies one example, and refuses it changed.
fn check(seed: &[u8; 32], public: &[u8], message: &[u8], signature: &[u8]) {
    let key = PrivateKey::from_seed(seed);
    assert_eq!(key.public_key().as_bytes()[..], *public);
    assert_eq!(key.sign(message).to_bytes()[..], *signature);
    assert_eq!(verify(public, message, signature), Ok(()));
    let longer = [message, &[0]].concat();
    assert_eq!(verify(public, &longer, signature), Err(Error::InvalidSignature));
}

#[test]
fn rfc8032_7_1() {
    for [seed, public, message, signature] in RFC_8032 {
        check(&array(seed), &hex(public), &hex(message), &hex(signature));
    }
}

#[test]
fn every_changed_bit_is_refused() {
    let [_, public, message, signature] = RFC_8032[2].map(hex);
    for bit in 0..8 * signature.len() {
        let mut changed = signature.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        assert_eq!(verify(&public, &message, &changed), Err(Error::InvalidSignature), "bit {bit}");
    }
    for bit in 0..8 * public.len() {
        let mut changed = public.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        assert!(verify(&changed, &message, &signature).is_err(), "bit {bit}");
    }
    for bit in 0..8 * message.len() {
        let mut changed = message.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        assert_eq!(verify(&public, &changed, &signature), Err(Error::InvalidSignature), "bit {bit}");
    }
}

/// RFC 8032 §8.4: S + L would verify, too, were its range not checked.
#[test]
fn a_second_s_is_refused() {
    const ORDER: &str = "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010";
    let [_, public, message, signature] = RFC_8032[0].map(hex);
    let mut second = signature;
    let mut carry = 0;
    for (byte, order) in second[32..].iter_mut().zip(hex(ORDER)) {
        carry += u32::from(*byte) + u32::from(order);
        *byte = carry as u8;
        carry >>= 8;
    }
    assert_eq!(Signature::from_bytes(&second), Err(Error::InvalidSignature));
    assert_eq!(verify(&public, &message, &second), Err(Error::InvalidSignature));
}

/// A = 0, the neutral point, is a key for which everybody signs: R = S·B. Its other encoding is no key.
#[test]
fn one_encoding_of_a_point_only() {
    // S = 0, R = the neutral point.
    let mut neutral = [0; 32];
    neutral[0] = 1;
    let signature = [neutral, [0; 32]].concat();
    assert_eq!(verify(&neutral, b"", &signature), Ok(()));
    // y = 1 + p, and x = -0.
    let mut above = [0xff; 32];
    (above[0], above[31]) = (0xee, 0x7f);
    let mut minus_zero = neutral;
    minus_zero[31] = 0x80;
    for other in [above, minus_zero] {
        assert_eq!(PublicKey::from_bytes(&other), Err(Error::InvalidPublicKey));
        let signature = [other, [0; 32]].concat();
        assert_eq!(verify(&neutral, b"", &signature), Err(Error::InvalidSignature));
    }
}

#[test]
fn lengths() {
    for len in [0, 31, 33, 64] {
        assert_eq!(PublicKey::from_bytes(&vec![1; len]), Err(Error::InvalidPublicKey));
    }
    for len in [0, 63, 65, 128] {
        assert_eq!(Signature::from_bytes(&vec![0; len]), Err(Error::InvalidSignature));
    }
}

#[test]
fn keys_are_made_in_every_way_alike() {
    let mut seed = Secret::zeroed();
    let generated = PrivateKey::generate(&mut SeededRng::dangerous_from_fixed_seed(&[3; 32])).unwrap();
    generated.to_seed(&mut seed);
    let (mut first, mut second) = (None, None);
    let keys = [
        PrivateKey::generate_in(&mut first, &mut SeededRng::dangerous_from_fixed_seed(&[3; 32])).unwrap(),
        PrivateKey::from_seed_in(&mut second, seed.expose()),
        &PrivateKey::from_seed(seed.expose()),
    ];
    for key in keys {
        assert_eq!(key.public_key(), generated.public_key());
        assert_eq!(key.sign(b"message"), generated.sign(b"message"));
        assert_eq!(generated.public_key().verify(b"message", &key.sign(b"message")), Ok(()));
    }
    let text = format!("{generated:?}");
    let secret: String = seed.expose().iter().map(|byte| format!("{byte:02x}")).collect();
    assert!(text.starts_with("ed25519::PrivateKey(..") && !text.contains(&secret[..8]));
}

#[test]
#[ignore = "needs shared vectors"]
fn the_lines_of_the_authors() {
    let text = shared("cavp/ed25519-sign.input.gz");
    for line in text.lines() {
        let fields: Vec<Vec<u8>> = line.split(':').take(4).map(hex).collect();
        let [secret, public, message, signed] = &fields[..] else { panic!("{line}") };
        check(secret[..32].try_into().unwrap(), public, message, &signed[..64]);
    }
    judged("cavp/ed25519-sign.input", "ed25519", text.lines().count());
}

/// The set tells what is odd about each signature, not what becomes of it. Strict decoding refuses what is not
/// canonical; the equation without cofactor refuses what a component of small order is left of; nothing else is refused.
#[test]
#[ignore = "needs shared vectors"]
fn cctv_edge_cases() {
    let set: Value = serde_json::from_str(&shared("cctv/ed25519vectors.json.gz")).unwrap();
    let (mut valid, mut refused) = (0, 0);
    for test in set.as_array().unwrap() {
        let text = |name: &str| test[name].as_str().unwrap();
        let flags: Vec<&str> =
            test["flags"].as_array().into_iter().flatten().map(|flag| flag.as_str().unwrap()).collect();
        let odd = ["non_canonical_A", "non_canonical_R", "low_order_residue"];
        let expected = !flags.iter().any(|flag| odd.contains(flag));
        let verdict = verify(&hex(text("key")), text("msg").as_bytes(), &hex(text("sig")));
        assert_eq!(verdict.is_ok(), expected, "{test}");
        if expected { valid += 1 } else { refused += 1 }
    }
    assert_eq!((valid, refused), (172, 742));
    judged("cctv/ed25519vectors.json", "ed25519", valid + refused);
}

#[test]
#[ignore = "needs shared vectors"]
fn acvp_keys_and_verification() {
    let set: Value = serde_json::from_str(&shared("acvp/eddsa.json.gz")).unwrap();
    let list = |value: &Value| value.as_array().unwrap().clone();
    let (mut run, mut skipped) = (0, 0);
    for (asked, answered) in list(&set["vectors"]).iter().zip(list(&set["expected"])).skip(1) {
        for (group, answers) in list(&asked["testGroups"]).iter().zip(list(&answered["testGroups"])) {
            for (test, answer) in list(&group["tests"]).iter().zip(list(&answers["tests"])) {
                assert_eq!(test["tcId"], answer["tcId"]);
                if group["preHash"] == true {
                    skipped += 1;
                    continue;
                }
                let field = |name: &str| hex(test[name].as_str().unwrap());
                let verdict = if asked["mode"] == "keyVer" {
                    PublicKey::from_bytes(&field("q")).map(|_| ())
                } else {
                    verify(&field("q"), &field("message"), &field("signature"))
                };
                assert_eq!(verdict.is_ok(), answer["testPassed"] == true, "{test}");
                run += 1;
            }
        }
    }
    assert_eq!(skipped, 1);
    judged("acvp/eddsa.json", "ed25519", run);
}
