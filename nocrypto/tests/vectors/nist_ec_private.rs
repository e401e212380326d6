//! One curve's private keys against NIST's CAVP and ACVP sets: the curve is the parent's (`p256.rs`, `p384.rs`).

use nocrypto::Secret;

use super::{
    COUNTS, PrivateKey, TAG,
    nist_ec::{acvp, cavp, number, public_key, text},
};
use crate::files::{hex, judged};

fn private_key(d: &str) -> PrivateKey {
    PrivateKey::from_be_bytes(&number(d).unwrap()).unwrap()
}

#[test]
#[ignore = "needs shared vectors"]
fn cavp_key_pairs() {
    let records = cavp("cavp/ecdsa-KeyPair.rsp.gz");
    for (_, record) in &records {
        let expected = public_key(&record["Qx"], &record["Qy"]);
        assert_eq!(Ok(*private_key(&record["d"]).public_key()), expected);
    }
    assert_eq!(records.len(), COUNTS.key_pairs);
    judged("cavp/ecdsa-KeyPair.rsp", TAG, records.len());
}

#[test]
#[ignore = "needs shared vectors"]
fn acvp_shared_secrets() {
    let tests = acvp("acvp/kas-ecc-ssc.json.gz", None);
    for (_, _, test, answer) in &tests {
        let own = private_key(text(test, "staticPrivateIut"));
        assert_eq!(
            Ok(*own.public_key()),
            public_key(text(test, "staticPublicIutX"), text(test, "staticPublicIutY"))
        );
        let peer = public_key(text(test, "staticPublicServerX"), text(test, "staticPublicServerY")).unwrap();
        let mut shared = Secret::zeroed();
        own.diffie_hellman(&peer, &mut shared).unwrap();
        assert_eq!(shared.expose()[..] == hex(text(test, "z")), answer["testPassed"] == true);
    }
    assert_eq!(tests.len(), COUNTS.acvp_agreed);
    judged("acvp/kas-ecc-ssc.json", TAG, tests.len());
}
