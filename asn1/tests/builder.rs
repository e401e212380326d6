//! What is built is read and verified, and with one bit flipped it never is.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    reason = "a test may panic"
)]
#![cfg(feature = "nocrypto")]

use std::time::Duration;

use nocrypto::SeededRng;
use nocrypto_asn1::{
    crypto::{SigningKey, VERIFY_ALGORITHMS},
    path::{self, PathErrorKind, Profile, Purpose, Verifier},
    pki_types::{CertificateDer, DnsName, IpAddr, ServerName, TrustAnchor, UnixTime},
    x509::{
        Certificate,
        builder::{BuildError, CertificateBuilder, DistinguishedName},
        time::Time,
    },
};
use proptest::{prelude::*, test_runner::Config};

fn rng(seed: u8) -> SeededRng {
    SeededRng::dangerous_from_fixed_seed(&[seed; 32])
}

fn key(seed: u8) -> SigningKey {
    SigningKey::generate_p256(&mut rng(seed)).unwrap()
}

fn time(seconds: i64) -> Time {
    Time::from_unix_seconds(seconds).unwrap()
}

fn name(common_name: &str) -> DistinguishedName {
    DistinguishedName::new().organization("Test").common_name(common_name)
}

/// A name of one to four labels, as pki-types allows it.
fn dns_name() -> impl Strategy<Value = DnsName<'static>> {
    "[a-z]([a-z0-9-]{0,10}[a-z0-9])?(\\.[a-z]([a-z0-9-]{0,10}[a-z0-9])?){0,3}"
        .prop_filter_map("not a DNS name", |text| DnsName::try_from(text).ok())
}

fn address() -> impl Strategy<Value = IpAddr> {
    prop_oneof![
        any::<[u8; 4]>().prop_map(|octets| IpAddr::V4(octets.into())),
        any::<[u16; 8]>().prop_map(|segments| IpAddr::V6(segments.into())),
    ]
}

#[derive(Debug)]
struct Plan {
    serials: [[u8; 16]; 3],
    start: i64,
    length: i64,
    common_name: String,
    names: Vec<DnsName<'static>>,
    addresses: Vec<IpAddr>,
    with_subject: bool,
    path_len: Option<u8>,
}

fn plan() -> impl Strategy<Value = Plan> {
    let names = (prop::collection::vec(dns_name(), 0..5), prop::collection::vec(address(), 0..4));
    let times = (0..250_000_000_000i64, 0..1_000_000_000i64);
    let rest = (any::<[[u8; 16]; 3]>(), "\\PC{1,64}", any::<bool>(), prop::option::of(1..9u8));
    (names, times, rest).prop_filter_map(
        "names nobody",
        |((names, addresses), (start, length), (serials, common_name, with_subject, path_len))| {
            let named = with_subject || !names.is_empty() || !addresses.is_empty();
            named.then_some(Plan {
                serials,
                start,
                length,
                common_name,
                names,
                addresses,
                with_subject,
                path_len,
            })
        },
    )
}

struct Built {
    anchors: [TrustAnchor<'static>; 1],
    intermediates: [CertificateDer<'static>; 1],
    leaf: CertificateDer<'static>,
}

fn build(plan: &Plan) -> Built {
    let (root_key, ca_key, leaf_key) = (key(1), key(2), key(3));
    let mut rng = rng(4);
    let (start, end) = (time(plan.start), time(plan.start + plan.length));
    let mut root = CertificateBuilder::ca(name(&plan.common_name), plan.serials[0], start, end);
    if let Some(path_len) = plan.path_len {
        root = root.path_len(path_len);
    }
    let root = root.sign_self(&mut root_key.signer(&mut rng)).unwrap();
    let mut ca = CertificateBuilder::ca(name("Issuing CA"), plan.serials[1], start, end)
        .path_len(0)
        .purpose(Purpose::ServerAuth);
    for name in &plan.names {
        ca = ca.permit_dns_names_under(name);
    }
    for address in &plan.addresses {
        ca = ca.permit_ip_addresses(*address, 13);
    }
    let ca = ca.sign(ca_key.subject_public_key_info(), &root, &mut root_key.signer(&mut rng)).unwrap();
    let subject = if plan.with_subject { name(&plan.common_name) } else { DistinguishedName::new() };
    let mut leaf = CertificateBuilder::end_entity(subject, plan.serials[2], start, end)
        .purpose(Purpose::ServerAuth)
        .purpose(Purpose::ClientAuth);
    for name in &plan.names {
        leaf = leaf.dns_name(name);
    }
    for address in &plan.addresses {
        leaf = leaf.ip_address(*address);
    }
    let leaf = leaf.sign(leaf_key.subject_public_key_info(), &ca, &mut ca_key.signer(&mut rng)).unwrap();
    Built { anchors: [path::anchor(&root).unwrap()], intermediates: [ca], leaf }
}

fn at(seconds: i64) -> UnixTime {
    UnixTime::since_unix_epoch(Duration::from_secs(u64::try_from(seconds).unwrap()))
}

proptest! {
    #![proptest_config(Config { cases: 64, ..Config::default() })]

    #[test]
    fn built_certificates_verify(plan in plan(), part in 0..=1_000i64) {
        let built = build(&plan);
        let now = at(plan.start + plan.length * part / 1_000);
        let verifier = Verifier::new(&built.anchors, VERIFY_ALGORITHMS);
        let dns = plan.names.iter().cloned().map(ServerName::DnsName);
        for name in dns.chain(plan.addresses.iter().copied().map(ServerName::IpAddress)) {
            let path = verifier.verify_server(&built.leaf, &built.intermediates, &name, now);
            prop_assert!(path.is_ok(), "{path:?}");
        }
        let other = ServerName::try_from("not-in.the.certificate.example").unwrap();
        let refused = verifier.verify_server(&built.leaf, &built.intermediates, &other, now);
        prop_assert_eq!(refused.unwrap_err().kind(), PathErrorKind::NameMismatch);
        // The CA issues for servers only.
        let refused = verifier.verify_client(&built.leaf, &built.intermediates, now);
        prop_assert_eq!(refused.unwrap_err().kind(), PathErrorKind::PurposeForbidden);
        let certificate = Certificate::from_der(&built.leaf).unwrap();
        prop_assert!(certificate.serial_number().is_positive());
        prop_assert_eq!(certificate.serial_number().as_bytes().len(), 16);
        prop_assert_eq!(certificate.validity().not_before, time(plan.start));
    }

    #[test]
    fn one_flipped_bit_never_verifies(at_bit in any::<prop::sample::Index>(), of_leaf in any::<bool>()) {
        let built = fixed();
        let now = at(1_780_000_000);
        let verifier = Verifier::new(&built.anchors, VERIFY_ALGORITHMS);
        let name = ServerName::try_from("a.example").unwrap();
        prop_assert!(verifier.verify_server(&built.leaf, &built.intermediates, &name, now).is_ok());
        let flip = |der: &CertificateDer<'_>| {
            let mut bytes = der.to_vec();
            let bit = at_bit.index(bytes.len() * 8);
            bytes[bit / 8] ^= 1 << (bit % 8);
            CertificateDer::from(bytes)
        };
        let (leaf, intermediates) = match of_leaf {
            true => (flip(&built.leaf), built.intermediates.clone()),
            false => (built.leaf.clone(), [flip(&built.intermediates[0])]),
        };
        let result = verifier.verify_server(&leaf, &intermediates, &name, now);
        prop_assert!(result.is_err());
    }
}

fn fixed() -> Built {
    build(&Plan {
        serials: [[1; 16], [2; 16], [3; 16]],
        start: 1_770_000_000,
        length: 100_000_000,
        common_name: "Fixed".into(),
        names: vec![DnsName::try_from("a.example").unwrap()],
        addresses: vec![],
        with_subject: true,
        path_len: Some(1),
    })
}

/// Every bit of leaf and intermediate, not a sample.
#[test]
fn no_flipped_bit_verifies() {
    let built = fixed();
    let verifier = Verifier::new(&built.anchors, VERIFY_ALGORITHMS);
    let name = ServerName::try_from("a.example").unwrap();
    let mut flips = 0;
    for which in 0..2 {
        let original = [&built.leaf, &built.intermediates[0]][which].to_vec();
        for bit in 0..original.len() * 8 {
            let mut bytes = original.clone();
            bytes[bit / 8] ^= 1 << (bit % 8);
            let flipped = CertificateDer::from(bytes);
            let (leaf, intermediates) = match which {
                0 => (flipped, built.intermediates.clone()),
                _ => (built.leaf.clone(), [flipped]),
            };
            let result = verifier.verify_server(&leaf, &intermediates, &name, at(1_780_000_000));
            assert!(result.is_err(), "bit {bit} of certificate {which}");
            flips += 1;
        }
    }
    assert!(flips > 6_000);
}

#[test]
fn the_strict_profile_accepts_what_is_built() {
    let (root_key, leaf_key) = (key(1), key(2));
    let (start, end) = (time(1_770_000_000), time(1_790_000_000));
    let root = CertificateBuilder::ca(name("Root"), [1; 16], start, end)
        .sign_self(&mut root_key.signer(&mut rng(3)))
        .unwrap();
    let anchors = [path::strict_anchor(&root, at(1_780_000_000)).unwrap()];
    for subject in [DistinguishedName::new(), name("somebody")] {
        let leaf = CertificateBuilder::end_entity(subject, [2; 16], start, end)
            .dns_name(&DnsName::try_from("a.example").unwrap())
            .purpose(Purpose::ServerAuth)
            .sign(leaf_key.subject_public_key_info(), &root, &mut root_key.signer(&mut rng(4)))
            .unwrap();
        let verifier = Verifier::new(&anchors, VERIFY_ALGORITHMS).with_profile(Profile::Strict);
        let name = ServerName::try_from("a.example").unwrap();
        verifier.verify_server(&leaf, &[], &name, at(1_780_000_000)).unwrap();
    }
}

#[test]
fn what_would_be_refused_is_not_built() {
    let (root_key, other_key) = (key(1), key(2));
    let (start, end) = (time(0), time(1_000));
    let mut rng = rng(9);
    let ca = |subject| CertificateBuilder::ca(subject, [1; 16], start, end);
    let root = ca(name("Root")).sign_self(&mut root_key.signer(&mut rng)).unwrap();
    let mut self_signed = |builder: CertificateBuilder| builder.sign_self(&mut root_key.signer(&mut rng));
    assert_eq!(self_signed(ca(DistinguishedName::new())), Err(BuildError::NoName));
    assert_eq!(self_signed(ca(name(""))), Err(BuildError::SubjectAttribute));
    assert_eq!(self_signed(ca(name(&"ä".repeat(65)))), Err(BuildError::SubjectAttribute));
    assert!(self_signed(ca(name(&"ä".repeat(64)))).is_ok());
    let backwards = CertificateBuilder::ca(name("x"), [1; 16], end, start);
    assert_eq!(self_signed(backwards), Err(BuildError::EmptyValidity));
    let leaf = |subject| CertificateBuilder::end_entity(subject, [1; 16], start, end);
    let mut issue = |builder: CertificateBuilder, issuer: &CertificateDer<'_>, key: &SigningKey| {
        builder.sign(other_key.subject_public_key_info(), issuer, &mut key.signer(&mut rng))
    };
    assert_eq!(issue(leaf(name("x")), &root, &root_key), Err(BuildError::NoPurpose));
    let client = || leaf(name("x")).purpose(Purpose::ClientAuth);
    assert_eq!(issue(client(), &root, &other_key), Err(BuildError::IssuerKeyMismatch));
    let nobody = leaf(DistinguishedName::new()).purpose(Purpose::ClientAuth);
    assert_eq!(issue(nobody, &root, &root_key), Err(BuildError::NoName));
    let certificate = issue(client(), &root, &root_key).unwrap();
    assert_eq!(issue(client(), &certificate, &other_key), Err(BuildError::IssuerNotCa));
}
