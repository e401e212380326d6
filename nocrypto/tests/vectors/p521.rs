//! What NIST's sets hold for P-521, which is verified only.

#[path = "nist_ec.rs"]
mod nist_ec;

use nocrypto::ec::p521::{PublicKey, Signature};

use crate::Counts;

const CURVE: &str = "P-521";
const TAG: &str = "p521";
const LEN: usize = 66;
const COUNTS: Counts = Counts {
    key_pairs: 0,
    public_keys: 12,
    verified: (45, 30),
    acvp_verified: (1, 6, 4),
    acvp_signed: (6, 4),
    acvp_agreed: 0,
};
