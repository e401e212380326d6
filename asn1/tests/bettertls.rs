//! BetterTLS, public part: name constraints and path building.
//!
//! Run with the standard profile. Needs vectors that are not in the repository.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test may panic"
)]
#![cfg(feature = "nocrypto")]

mod shared {
    pub(crate) mod files;
    pub(crate) mod tally;
}

use std::time::Duration;

use nocrypto_asn1::{
    crypto::VERIFY_ALGORITHMS,
    path::{Verifier, anchor},
    pki_types::{CertificateDer, ServerName, UnixTime, pem::PemObject},
};
use serde_json::Value;
use shared::tally::Tally;

/// Why a case is not run: there is no reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Reason {}

fn certificate(base64: &Value) -> CertificateDer<'static> {
    let pem =
        format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", base64.as_str().unwrap());
    CertificateDer::from_pem_slice(pem.as_bytes()).unwrap()
}

fn suite(name: &str) -> Tally<Reason> {
    let file = shared::files::vectors("bettertls-public.json.gz");
    let anchors = [anchor(&certificate(&file["trustRoot"])).unwrap()];
    let time = UnixTime::since_unix_epoch(Duration::from_secs(file["validationTimeUnix"].as_u64().unwrap()));
    let mut tally: Tally<Reason> = Tally::new();
    for case in file["suites"][name]["testCases"].as_array().unwrap() {
        let chain: Vec<_> = case["certificates"].as_array().unwrap().iter().map(certificate).collect();
        let (leaf, intermediates) = chain.split_first().unwrap();
        let host = ServerName::try_from(case["hostname"].as_str().unwrap()).unwrap();
        let verifier = Verifier::new(&anchors, VERIFY_ALGORITHMS);
        let verdict = verifier.verify_server(leaf, intermediates, &host, time).map(|_| ());
        let expected = case["expected"] == "ACCEPT";
        let tolerated = case["failureIsWarning"].as_bool().unwrap();
        tally.judge(&format!("{name} {}", case["id"]), expected, tolerated, verdict);
    }
    tally.print();
    tally
}

#[test]
#[ignore = "needs shared vectors"]
fn name_constraints() {
    let tally = suite("nameconstraints");
    assert_eq!((tally.ok, tally.false_accept, tally.false_reject), (3167, 0, 0));
}

#[test]
#[ignore = "needs shared vectors"]
fn path_building() {
    let tally = suite("pathbuilding");
    assert_eq!((tally.ok, tally.false_accept, tally.false_reject), (41, 0, 0));
}
