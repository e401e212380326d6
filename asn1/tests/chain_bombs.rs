//! Chains made to cost work: each is decided within its budget. Work is counted, so the machine does not matter.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    reason = "a test may panic"
)]
#![cfg(feature = "nocrypto")]

mod shared {
    pub(crate) mod forge;
}

use std::time::Duration;

use nocrypto_asn1::{
    crypto::VERIFY_ALGORITHMS,
    limits::Limits,
    path::{self, PathError, PathErrorContext, PathErrorKind as Kind, Verifier, Work},
    pki_types::{CertificateDer, TrustAnchor, UnixTime},
    x509::Certificate,
};
use shared::forge::*;

fn anchors() -> [TrustAnchor<'static>; 1] {
    [path::anchor(&Forge::ca("root", 1, "root", 1).signed()).unwrap()]
}

fn verify(
    anchors: &[TrustAnchor<'_>],
    leaf: &CertificateDer<'_>,
    intermediates: &[CertificateDer<'_>],
    limits: Limits,
) -> Result<Work, PathError> {
    let now = UnixTime::since_unix_epoch(Duration::from_secs(NOW));
    let verifier = Verifier::new(anchors, VERIFY_ALGORITHMS).with_limits(limits);
    verifier.verify_client(leaf, intermediates, now).map(|path| path.work())
}

#[test]
fn many_issuers_of_one_name() {
    // 120 CAs called "a" with different keys, none the right one.
    let leaf = Forge::leaf(3, "a", 2).signed();
    let crowd: Vec<_> = (100..220).map(|key| Forge::ca("a", key, "root", 1).signed()).collect();
    let error = verify(&anchors(), &leaf, &crowd, Limits::default()).unwrap_err();
    assert_eq!(error.kind(), Kind::SignatureBudget);
    assert_eq!(error.context(), &PathErrorContext::Limit(100));
    assert_eq!(error.work().signatures, 100);
    // The right one is found at once by its key identifier, wherever it stands.
    let mut crowd = crowd;
    for at in [0, 60, 120] {
        crowd.insert(at, Forge::ca("a", 2, "root", 1).signed());
        let work = verify(&anchors(), &leaf, &crowd, Limits::default()).unwrap();
        assert_eq!(work.signatures, 2);
        crowd.remove(at);
    }
}

#[test]
fn cliques_of_cross_signatures() {
    // Four CAs, each certified by each other one: 12 certificates, each with three possible issuers, and three for
    // the leaf. No pair is paid for twice.
    let small: Vec<_> = (0..4)
        .flat_map(|subject| {
            (0..4).filter(move |issuer| *issuer != subject).map(move |issuer| (subject, issuer))
        })
        .map(|(subject, issuer)| {
            Forge::ca(&format!("ca{subject}"), 10 + subject, &format!("ca{issuer}"), 10 + issuer).signed()
        })
        .collect();
    let leaf = Forge::leaf(3, "ca0", 10).signed();
    let error = verify(&anchors(), &leaf, &small, Limits::default()).unwrap_err();
    assert_eq!(error.kind(), Kind::UnknownIssuer);
    assert!(error.work().signatures <= 39, "{:?}", error.work());
    // Six CAs, each certified by each other one: 30 certificates, paths by the hundred, no root.
    let ca = |i: u8| format!("ca{i}");
    let mut clique = Vec::new();
    for subject in 0..6 {
        for issuer in (0..6).filter(|issuer| *issuer != subject) {
            clique.push(Forge::ca(&ca(subject), 10 + subject, &ca(issuer), 10 + issuer).signed());
        }
    }
    let leaf = Forge::leaf(3, "ca0", 10).signed();
    let error = verify(&anchors(), &leaf, &clique, Limits::default()).unwrap_err();
    // Each certificate has five possible issuers and is verified at most once under each.
    assert!(error.work().signatures <= 100, "{:?}", error.work());
    assert!(error.work().nodes <= Limits::default().nodes);
    let limits = Limits { signatures: 1000, nodes: 100, ..Limits::default() };
    let error = verify(&anchors(), &leaf, &clique, limits).unwrap_err();
    assert_eq!((error.kind(), error.work().nodes), (Kind::NodeBudget, 100));
    // With a way out, it is found.
    clique.push(Forge::ca("ca5", 15, "root", 1).signed());
    assert!(verify(&anchors(), &leaf, &clique, Limits::default()).is_ok());
}

#[test]
fn one_subject_and_key_many_times() {
    // A hundred certificates of one name and key: going through two of them proves nothing.
    let leaf = Forge::leaf(3, "a", 2).signed();
    let serial = |i: u8| Forge { serial_number: vec![i], ..Forge::ca("a", 2, "gone", 9) }.signed();
    let copies: Vec<_> = (1..101).map(serial).collect();
    let error = verify(&anchors(), &leaf, &copies, Limits::default()).unwrap_err();
    assert_eq!(error.kind(), Kind::UnknownIssuer);
    assert_eq!(error.work().signatures, 100);
}

#[test]
fn long_chains_end_at_the_depth_limit() {
    let link = |i: u8| Forge::ca(&format!("ca{i}"), i, &format!("ca{}", i + 1), i + 1).signed();
    let chain: Vec<_> = (10..60).map(link).collect();
    let leaf = Forge::leaf(3, "ca10", 10).signed();
    let error = verify(&anchors(), &leaf, &chain, Limits::default()).unwrap_err();
    assert_eq!((error.kind(), error.depth()), (Kind::TooDeep, 9));
    assert_eq!(error.work().signatures, 8);
}

#[test]
fn more_intermediates_than_the_limit_are_not_read() {
    let leaf = Forge::leaf(3, "root", 1).signed();
    let garbage = vec![CertificateDer::from(vec![0]); 129];
    let error = verify(&anchors(), &leaf, &garbage, Limits::default()).unwrap_err();
    assert_eq!(error.kind(), Kind::TooManyIntermediates);
    assert!(verify(&anchors(), &leaf, &garbage[..128], Limits::default()).is_ok());
}

#[test]
fn names_times_constraints() {
    // 600 names under 600 constraints are 360,000 comparisons; the budget is 250,000.
    let names: Vec<String> = (0..600).map(|i| format!("{i}.example.com")).collect();
    let subtrees: Vec<String> = (0..600).map(|i| format!("{i}.example.org")).collect();
    let entries = |names: &'_ [String]| -> Vec<(u8, Vec<u8>)> {
        names.iter().map(|name| (0x82, name.clone().into_bytes())).collect()
    };
    let (names, subtrees) = (entries(&names), entries(&subtrees));
    fn borrowed(list: &[(u8, Vec<u8>)]) -> Vec<(u8, &[u8])> {
        list.iter().map(|(tag, name)| (*tag, &name[..])).collect()
    }
    let ca = Forge::ca("a", 2, "root", 1).with(name_constraints(&[], &borrowed(&subtrees))).signed();
    let leaf = Forge::leaf(3, "a", 2).with(subject_alt_name(&borrowed(&names))).signed();
    let error = verify(&anchors(), &leaf, &[ca], Limits::default()).unwrap_err();
    assert_eq!((error.kind(), error.depth()), (Kind::NameComparisonBudget, 0));
    assert_eq!(error.work().name_comparisons, 250_000);
    assert_eq!(error.work().signatures, 0, "names are compared before signatures are paid for");
}

#[test]
fn large_and_deep_encodings() {
    // A megabyte of nesting, of one object identifier, of one name: refused or read in one pass.
    let mut deep = Vec::new();
    for _ in 0..250_000 {
        deep.extend_from_slice(&[0x30, 0x80]);
    }
    assert!(Certificate::from_der(&deep).is_err());
    let mut nested = tlv(0x30, &[]);
    for _ in 0..2_000 {
        nested = tlv(0x30, &nested);
    }
    assert!(Certificate::from_der(&nested).is_err());
    let leaf = Forge::leaf(3, "root", 1);
    let long_oid = [&[0x2a][..], &vec![0xff; 900_000], &[0x7f]].concat();
    let mut forged = leaf.clone();
    forged.extensions.push(Extension { oid: long_oid, critical: false, value: vec![] });
    assert!(verify(&anchors(), &forged.signed(), &[], Limits::default()).is_ok());
    let mut forged = leaf;
    forged.extensions[3].value = tlv(0x30, &tlv(0x82, &vec![b'a'; 1 << 20]));
    let error = verify(&anchors(), &forged.signed(), &[], Limits::default()).unwrap_err();
    assert_eq!(error.kind(), Kind::MalformedCertificate);
}
