//! What NIST's sets hold for P-384.

#[path = "nist_ec.rs"]
mod nist_ec;
#[path = "nist_ec_private.rs"]
mod nist_ec_private;

use nocrypto::ec::p384::{PrivateKey, PublicKey, Signature};

use crate::Counts;

const CURVE: &str = "P-384";
const TAG: &str = "p384";
const LEN: usize = 48;
const COUNTS: Counts = Counts {
    key_pairs: 10,
    public_keys: 12,
    verified: (45, 30),
    acvp_verified: (1, 6, 4),
    acvp_signed: (6, 4),
    acvp_agreed: 0,
};
