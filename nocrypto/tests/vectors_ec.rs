//! P-256, P-384 and P-521 (verification) against NIST's CAVP and ACVP sets and C2SP's CCTV, where the files are there. Counts are asserted.
//!
//! Not run: groups over SHA-1, SHA-224, SHA-512/t and SHA3-224 (not hashes of this crate's signatures).
//! SigGen's nonces are given: the curves' `ecdsa.rs` have that test beside the code that takes a nonce.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test: it may fail loudly"
)]
#![allow(
    clippy::duplicate_mod,
    reason = "nist_ec.rs and nist_ec_private.rs are the same tests for each curve"
)]

#[path = "vectors/files.rs"]
mod files;
#[path = "vectors/p256.rs"]
mod p256;
#[path = "vectors/p384.rs"]
mod p384;
#[path = "vectors/p521.rs"]
mod p521;

use files::{array, hex, judged, shared};
use nocrypto::ec::p256::PrivateKey;
use nocrypto::hash::sha256::Sha256;
use serde_json::Value;

/// How many tests a curve's sets hold; in pairs, those that are run and those whose hash we lack.
struct Counts {
    key_pairs: usize,
    public_keys: usize,
    verified: (usize, usize),
    acvp_verified: (usize, usize, usize),
    acvp_signed: (usize, usize),
    /// ACVP has none for P-384; P-521 has no private keys here.
    acvp_agreed: usize,
}

#[test]
#[ignore = "needs shared vectors"]
fn cctv_rfc6979_rejection() {
    let facts: Value = serde_json::from_str(&shared("cctv/facts.json")).unwrap();
    let case = &facts["rfc6979_p256_rejection"];
    let text = |name: &str| case[name].as_str().unwrap();
    let key = PrivateKey::from_be_bytes(&hex(text("private_key"))).unwrap();
    let signature = key.sign_deterministic::<Sha256>(text("message_ascii").as_bytes());
    assert_eq!(signature.to_raw(), array(&(text("r").to_owned() + text("s"))));
    judged("cctv/facts.json", "p256", 1);
}
