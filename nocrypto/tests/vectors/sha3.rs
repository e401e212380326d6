//! NIST's CAVP and ACVP sets for SHA-3. SHA3-224 is not offered.

use nocrypto::hash::{
    Hash,
    sha3::{Sha3_256, Sha3_384, Sha3_512},
};

use super::{
    files::{hex, judged, shared},
    nist::{acvp, bytes, cavp_messages, fields},
};

/// SHA3VS §6.2.3, Monte Carlo: each checkpoint is the thousandth digest of the last.
fn monte_carlo<H: Hash>(seed: &[u8]) -> Vec<u8> {
    (0..1000).fold(seed.to_vec(), |message, _| H::digest(&message).as_ref().to_vec())
}

fn cavp_monte<H: Hash>(file: &str) {
    let text = shared(file);
    let (mut seed, mut count) = (Vec::new(), 0);
    for (name, value) in fields(&text) {
        match name {
            "Seed" => seed = hex(value),
            "MD" => {
                seed = monte_carlo::<H>(&seed);
                assert_eq!(seed, hex(value), "{file}, checkpoint {count}");
                count += 1;
            }
            _ => {}
        }
    }
    judged(file, "sha3", count);
}

#[test]
#[ignore = "needs shared vectors"]
fn cavp_sha3() {
    cavp_messages::<Sha3_256>("cavp/SHA3_256ShortMsg.rsp.gz", "sha3");
    cavp_messages::<Sha3_256>("cavp/SHA3_256LongMsg.rsp.gz", "sha3");
    cavp_messages::<Sha3_384>("cavp/SHA3_384ShortMsg.rsp.gz", "sha3");
    cavp_messages::<Sha3_512>("cavp/SHA3_512ShortMsg.rsp.gz", "sha3");
    cavp_monte::<Sha3_256>("cavp/SHA3_256Monte.rsp.gz");
    cavp_monte::<Sha3_384>("cavp/SHA3_384Monte.rsp.gz");
    cavp_monte::<Sha3_512>("cavp/SHA3_512Monte.rsp.gz");
}

fn acvp_hash<H: Hash>(file: &str) {
    let mut count = 0;
    acvp(file, |group, test, expected| {
        let mut message = bytes(test, "msg");
        if group["testType"] == "MCT" {
            for result in expected["resultsArray"].as_array().unwrap() {
                message = monte_carlo::<H>(&message);
                assert_eq!(message, bytes(result, "md"));
                count += 1;
            }
        } else {
            assert_eq!(H::digest(&message).as_ref(), bytes(expected, "md"));
            count += 1;
        }
    });
    judged(&format!("acvp/{file}.json"), "sha3", count);
}

#[test]
#[ignore = "needs shared vectors"]
fn acvp_sha3() {
    acvp_hash::<Sha3_256>("sha3-256");
    acvp_hash::<Sha3_384>("sha3-384");
    acvp_hash::<Sha3_512>("sha3-512");
}
