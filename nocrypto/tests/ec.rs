//! Published examples for P-256: RFC 5903 (key agreement), RFC 6979 (signatures), SEC 1 (encodings).
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "test")]

#[path = "ec/every_curve.rs"]
mod every_curve;

use nocrypto::ec::p256::{PrivateKey, PublicKey, Signature};
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

const NAME: &str = "p256";
/// Bytes of a coordinate and of a scalar.
const LEN: usize = 32;
/// n, the order of the base point.
const ORDER: &str = "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551";
/// p.
const MODULUS: &str = "ffffffff00000001000000000000000000000000ffffffffffffffffffffffff";
/// Numbers that are the x of points, and one that is not.
const ON_CURVE: [u8; 2] = [0, 5];
const OFF_CURVE: u8 = 1;
/// The key of RFC 6979 A.2.5.
const RFC6979_KEY: &str = "c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721";

#[test]
fn rfc5903_8_1_key_agreement() {
    let initiator = key("c88f01f510d9ac3f70a292daa2316de544e9aab8afe84049c62a9c57862d1433");
    let responder = key("c6ef9c5d78ae012a011164acb397ce2088685d8f06bf9be0b283ab46476bee53");
    let points = [
        "04dad0b65394221cf9b051e1feca5787d098dfe637fc90b9ef945d0c37725811805271a0461cdb8252d61f1c456fa3e59ab1f45b33accf5f58389e0577b8990bb3",
        "04d12dfb5289c8d4f81208b70270398c342296970a0bccb74c736fc7554494bf6356fbf3ca366cc23e8157854c13c58d6aac23f046ada30f8353e74f33039872ab",
    ];
    for (own, peer, point) in [(&initiator, &responder, points[0]), (&responder, &initiator, points[1])] {
        assert_eq!(own.public_key().to_sec1().as_slice(), bytes(point));
        let mut shared = Secret::zeroed();
        own.diffie_hellman(peer.public_key(), &mut shared).unwrap();
        let expected = bytes("d6840f6b42f6edafd13116e0e12565202fef8e9ece7dce03812464d04b9442de");
        assert_eq!(shared.expose().as_slice(), expected);
    }
}

#[test]
fn rfc6979_a_2_5_signatures() {
    let key = key(RFC6979_KEY);
    assert_eq!(
        key.public_key().to_sec1().as_slice(),
        bytes(
            "0460fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb67903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299"
        )
    );
    check::<Sha256>(
        &key,
        "sample",
        "efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8",
    );
    check::<Sha384>(
        &key,
        "sample",
        "0eafea039b20e9b42309fb1d89e213057cbf973dc0cfc8f129edddc800ef77194861f0491e6998b9455193e34e7b0d284ddd7149a74b95b9261f13abde940954",
    );
    check::<Sha512>(
        &key,
        "sample",
        "8496a60b5e9b47c825488827e0495b0e3fa109ec4568fd3f8d1097678eb97f002362ab1adbe2b8adf9cb9edab740ea6049c028114f2460f96554f61fae3302fe",
    );
    check::<Sha256>(
        &key,
        "test",
        "f1abb023518351cd71d881567b1ea663ed3efcf6c5132b354f28d3b0b7d38367019f4113742a2b14bd25926b49c649155f267e60d3814b4c0cc84250e46f0083",
    );
    check::<Sha384>(
        &key,
        "test",
        "83910e8b48bb0c74244ebdf7f07a1c5413d61472bd941ef3920e623fbccebeb68ddbec54cf8cd5874883841d712142a56a8d0f218f5003cb0296b6b509619f2c",
    );
    check::<Sha512>(
        &key,
        "test",
        "461d93f31b6540894788fd206c07cfa0cc35f46fa3c91816fff1040ad1581a0439af9f15de0db8d97e72719c74820d304ce5226e32dedae67519e840d1194e55",
    );
    // The first candidate of this message is above n: the generator steps on (C2SP/CCTV, RFC6979).
    check::<Sha256>(
        &key,
        "wv[vnX",
        "efd9073b652e76da1b5a019c0e4a2e3fa529b035a6abb91ef67f0ed7a1f212343db4706c9d9f4a4fe13bb5e08ef0fab53a57dbab2061c83a35fa411c68d2ba33",
    );
}

fn check<H: CollisionResistant>(key: &PrivateKey, message: &str, expected: &str) {
    let signature = key.sign_deterministic::<H>(message.as_bytes());
    assert_eq!(signature.to_raw().as_slice(), bytes(expected), "{message}");
    assert_eq!(key.public_key().verify::<H>(message.as_bytes(), &signature), Ok(()));
    assert_eq!(key.public_key().verify::<H>(b"another message", &signature), Err(Error::InvalidSignature));
}
