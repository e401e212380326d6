//! What NIST's sets hold for P-256.

#[path = "nist_ec.rs"]
mod nist_ec;
#[path = "nist_ec_private.rs"]
mod nist_ec_private;

use nocrypto::ec::p256::{PrivateKey, PublicKey, Signature};

use crate::Counts;

const CURVE: &str = "P-256";
const TAG: &str = "p256";
const LEN: usize = 32;
const COUNTS: Counts = Counts {
    key_pairs: 10,
    public_keys: 12,
    verified: (45, 30),
    acvp_verified: (1, 6, 4),
    acvp_signed: (6, 4),
    acvp_agreed: 1,
};
