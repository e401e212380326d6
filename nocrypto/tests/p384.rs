//! Published examples for P-384: RFC 5903 (key agreement), RFC 6979 (signatures), SEC 1 (encodings).
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "test")]

#[path = "ec/every_curve.rs"]
mod every_curve;

use nocrypto::ec::p384::{PrivateKey, PublicKey, Signature};
use nocrypto::hash::CollisionResistant;
use nocrypto::hash::sha256::Sha256;
use nocrypto::hash::sha512::{Sha384, Sha512};
use nocrypto::{Error, Secret};

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len() / 2).map(|i| u8::from_str_radix(&hex[2 * i..2 * i + 2], 16).unwrap()).collect()
}

fn key(hex: &str) -> PrivateKey {
    PrivateKey::from_be_bytes(&bytes(hex)).unwrap()
}

const NAME: &str = "p384";
/// Bytes of a coordinate and of a scalar.
const LEN: usize = 48;
/// n, the order of the base point.
const ORDER: &str =
    "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973";
/// p.
const MODULUS: &str =
    "fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff";
/// Numbers that are the x of points, and one that is not.
const ON_CURVE: [u8; 1] = [2];
const OFF_CURVE: u8 = 1;
/// The key of RFC 6979 A.2.6.
const RFC6979_KEY: &str =
    "6b9d3dad2e1b8c1c05b19875b6659f4de23c3b667bf297ba9aa47740787137d896d5724e4c70a825f872c9ea60d2edf5";

#[test]
fn rfc5903_8_2_key_agreement() {
    let initiator = key(
        "099f3c7034d4a2c699884d73a375a67f7624ef7c6b3c0f160647b67414dce655e35b538041e649ee3faef896783ab194",
    );
    let responder = key(
        "41cb0779b4bdb85d47846725fbec3c9430fab46cc8dc5060855cc9bda0aa2942e0308312916b8ed2960e4bd55a7448fc",
    );
    let points = [
        "04667842d7d180ac2cde6f74f37551f55755c7645c20ef73e31634fe72b4c55ee6de3ac808acb4bdb4c88732aee95f41aa9482ed1fc0eeb9cafc4984625ccfc23f65032149e0e144ada024181535a0f38eeb9fcff3c2c947dae69b4c634573a81c",
        "04e558dbef53eecde3d3fccfc1aea08a89a987475d12fd950d83cfa41732bc509d0d1ac43a0336def96fda41d0774a3571dcfbec7aacf3196472169e838430367f66eebe3c6e70c416dd5f0c68759dd1fff83fa40142209dff5eaad96db9e6386c",
    ];
    for (own, peer, point) in [(&initiator, &responder, points[0]), (&responder, &initiator, points[1])] {
        assert_eq!(own.public_key().to_sec1().as_slice(), bytes(point));
        let mut shared = Secret::zeroed();
        own.diffie_hellman(peer.public_key(), &mut shared).unwrap();
        let expected = bytes(
            "11187331c279962d93d604243fd592cb9d0a926f422e47187521287e7156c5c4d603135569b9e9d09cf5d4a270f59746",
        );
        assert_eq!(shared.expose().as_slice(), expected);
    }
}

#[test]
fn rfc6979_a_2_6_signatures() {
    let key = key(RFC6979_KEY);
    assert_eq!(
        key.public_key().to_sec1().as_slice(),
        bytes(
            "04ec3a4e415b4e19a4568618029f427fa5da9a8bc4ae92e02e06aae5286b300c64def8f0ea9055866064a254515480bc138015d9b72d7d57244ea8ef9ac0c621896708a59367f9dfb9f54ca84b3f1c9db1288b231c3ae0d4fe7344fd2533264720"
        )
    );
    check::<Sha256>(
        &key,
        "sample",
        "21b13d1e013c7fa1392d03c5f99af8b30c570c6f98d4ea8e354b63a21d3daa33bde1e888e63355d92fa2b3c36d8fb2cdf3aa443fb107745bf4bd77cb3891674632068a10ca67e3d45db2266fa7d1feebefdc63eccd1ac42ec0cb8668a4fa0ab0",
    );
    check::<Sha384>(
        &key,
        "sample",
        "94edbb92a5ecb8aad4736e56c691916b3f88140666ce9fa73d64c4ea95ad133c81a648152e44acf96e36dd1e80fabe4699ef4aeb15f178cea1fe40db2603138f130e740a19624526203b6351d0a3a94fa329c145786e679e7b82c71a38628ac8",
    );
    check::<Sha512>(
        &key,
        "sample",
        "ed0959d5880ab2d869ae7f6c2915c6d60f96507f9cb3e047c0046861da4a799cfe30f35cc900056d7c99cd7882433709512c8cceee3890a84058ce1e22dbc2198f42323ce8aca9135329f03c068e5112dc7cc3ef3446defceb01a45c2667fdd5",
    );
    check::<Sha256>(
        &key,
        "test",
        "6d6defac9ab64dabafe36c6bf510352a4cc27001263638e5b16d9bb51d451559f918eedaf2293be5b475cc8f0188636b2d46f3becbcc523d5f1a1256bf0c9b024d879ba9e838144c8ba6baeb4b53b47d51ab373f9845c0514eefb14024787265",
    );
    check::<Sha384>(
        &key,
        "test",
        "8203b63d3c853e8d77227fb377bcf7b7b772e97892a80f36ab775d509d7a5feb0542a7f0812998da8f1dd3ca3cf023dbddd0760448d42d8a43af45af836fce4de8be06b485e9b61b827c2f13173923e06a739f040649a667bf3b828246baa5a5",
    );
    check::<Sha512>(
        &key,
        "test",
        "a0d5d090c9980faf3c2ce57b7ae951d31977dd11c775d314af55f76c676447d06fb6495cd21b4b6e340fc236584fb277976984e59b4c77b0e8e4460dca3d9f20e07b9bb1f63beefaf576f6b2e8b224634a2092cd3792e0159ad9cee37659c736",
    );
}

fn check<H: CollisionResistant>(key: &PrivateKey, message: &str, expected: &str) {
    let signature = key.sign_deterministic::<H>(message.as_bytes());
    assert_eq!(signature.to_raw().as_slice(), bytes(expected), "{message}");
    assert_eq!(key.public_key().verify::<H>(message.as_bytes(), &signature), Ok(()));
    assert_eq!(key.public_key().verify::<H>(b"another message", &signature), Err(Error::InvalidSignature));
}
