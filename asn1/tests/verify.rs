//! One row for each check of a path: with the check removed, a row fails.
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
    oid::{self, Oid},
    path::{
        self, PathError, PathErrorContext, PathErrorKind as Kind, Profile, Purpose, VerifiedPath, Verifier,
    },
    pki_types::{
        AlgorithmIdentifier, CertificateDer, InvalidSignature, ServerName, SignatureVerificationAlgorithm,
        TrustAnchor, UnixTime, alg_id,
    },
};
use shared::forge::*;

fn now() -> UnixTime {
    UnixTime::since_unix_epoch(Duration::from_secs(NOW))
}

fn host(name: &str) -> ServerName<'_> {
    ServerName::try_from(name).unwrap()
}

/// root (key 1) → intermediate (key 2) → leaf (key 3).
#[derive(Clone)]
struct Chain {
    root: Forge,
    intermediate: Forge,
    leaf: Forge,
}

fn chain() -> Chain {
    Chain {
        root: Forge::ca("root", 1, "root", 1),
        intermediate: Forge::ca("intermediate", 2, "root", 1),
        leaf: Forge::leaf(3, "intermediate", 2),
    }
}

/// Verifies the leaf as a server named `www.example.com`; gives kind and depth of the error.
fn verdict(chain: &Chain) -> Result<(), (Kind, u32)> {
    verdict_for(chain, Profile::Standard, "www.example.com")
}

fn verdict_for(chain: &Chain, profile: Profile, name: &str) -> Result<(), (Kind, u32)> {
    let anchors = [path::anchor(&chain.root.signed()).unwrap()];
    let (leaf, intermediates) = (chain.leaf.signed(), [chain.intermediate.signed()]);
    let verifier = Verifier::new(&anchors, VERIFY_ALGORITHMS).with_profile(profile);
    let result = verifier.verify_server(&leaf, &intermediates, &host(name), now());
    result.map(|_| ()).map_err(|error| (error.kind(), error.depth()))
}

fn expect(what: &str, want: Result<(), (Kind, u32)>, change: impl FnOnce(&mut Chain)) {
    let mut chain = chain();
    change(&mut chain);
    assert_eq!(verdict(&chain), want, "{what}");
}

#[test]
fn the_plain_chain_is_good_in_both_profiles() {
    for profile in [Profile::Standard, Profile::Strict] {
        assert_eq!(verdict_for(&chain(), profile, "www.example.com"), Ok(()));
        assert_eq!(verdict_for(&chain(), profile, "192.0.2.1"), Ok(()));
    }
}

#[test]
fn names_are_checked_and_common_names_are_not_names() {
    let refused = Err((Kind::NameMismatch, 0));
    for name in ["www.example.org", "example.com", "192.0.2.2", "2001:db8::1", "leaf"] {
        assert_eq!(verdict_for(&chain(), Profile::Standard, name), refused, "{name}");
    }
    expect("no subjectAltName", refused, |chain| {
        chain.leaf = chain.leaf.clone().without(oid::SUBJECT_ALT_NAME);
        chain.leaf.subject = name("www.example.com");
    });
    expect("an address is no name", refused, |chain| {
        chain.leaf = chain.leaf.clone().with(subject_alt_name(&[(0x87, &[192, 0, 2, 1])]));
    });
    let text_address = subject_alt_name(&[(0x82, b"192.0.2.1")]);
    let mut chain = chain();
    chain.leaf = chain.leaf.with(text_address);
    assert_eq!(verdict_for(&chain, Profile::Standard, "192.0.2.1"), refused, "a name is no address");
}

#[test]
fn validity_counts_to_the_second_and_both_ends_belong_to_it() {
    // NOW is 2026-06-01T00:00:00Z.
    for (not_before, not_after, want) in [
        ("260601000000Z", "270101000000Z", None),
        ("260101000000Z", "260601000000Z", None),
        ("260601000001Z", "270101000000Z", Some(Kind::NotYetValid)),
        ("260101000000Z", "260531235959Z", Some(Kind::Expired)),
        ("19500101000000Z", "99991231235959Z", None),
        ("20500101000000Z", "99991231235959Z", Some(Kind::NotYetValid)),
    ] {
        let at = |depth| want.map_or(Ok(()), |kind| Err((kind, depth)));
        expect("leaf", at(0), |it| it.leaf = it.leaf.clone().valid(not_before, not_after));
        expect("intermediate", at(1), |it| {
            it.intermediate = it.intermediate.clone().valid(not_before, not_after);
        });
        expect("an anchor is a name and a key", Ok(()), |it| {
            it.root = it.root.clone().valid(not_before, not_after);
        });
    }
    let mut expired = chain();
    expired.leaf = expired.leaf.valid("260101000000Z", "260301000000Z");
    let (anchors, leaf) = ([path::anchor(&expired.root.signed()).unwrap()], expired.leaf.signed());
    let error = Verifier::new(&anchors, VERIFY_ALGORITHMS).verify_client(&leaf, &[], now()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the certificate (CN=leaf) is refused: it has expired; renew it, or check the clock of this machine \
         (now 2026-06-01T00:00:00Z, valid from 2026-01-01T00:00:00Z to 2026-03-01T00:00:00Z)"
    );
}

#[test]
fn signatures_and_issuers() {
    let bad = Kind::BadSignature;
    expect("leaf signed by a stranger", Err((bad, 0)), |it| it.leaf.signer = 9);
    expect("intermediate signed by a stranger", Err((bad, 1)), |it| it.intermediate.signer = 9);
    expect("leaf of an unknown issuer", Err((Kind::UnknownIssuer, 0)), |it| it.leaf.issuer = name("x"));
    expect("chain of an unknown root", Err((Kind::UnknownIssuer, 1)), |it| {
        it.intermediate.issuer = name("other root");
    });
    expect("self-signed leaf", Err((Kind::SelfSigned, 0)), |it| {
        it.leaf.issuer = name("leaf");
        it.leaf.signer = 3;
    });
    expect("no issuer named", Err((Kind::EmptyIssuer, 0)), |it| it.leaf.issuer = name(""));
    // A root of the same name and another key is no anchor.
    expect("foreign root", Err((bad, 1)), |it| (it.root.key, it.root.signer) = (8, 8));
    expect("inner and outer algorithm differ", Err((Kind::MalformedCertificate, 0)), |it| {
        let sha384 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x03];
        it.leaf.outer_algorithm = Some(tlv(0x30, &tlv(0x06, &sha384)));
    });
    let anchors = [path::anchor(&chain().root.signed()).unwrap()];
    let (leaf, intermediates) = (chain().leaf.signed(), [chain().intermediate.signed()]);
    for algorithms in [&[][..], &VERIFY_ALGORITHMS[1..]] {
        let result = Verifier::new(&anchors, algorithms).verify_client(&leaf, &intermediates, now());
        assert_eq!(result.unwrap_err().kind(), Kind::UnsupportedSignatureAlgorithm);
    }
    let none = Verifier::new(&[], VERIFY_ALGORITHMS).verify_client(&leaf, &intermediates, now());
    assert_eq!(none.unwrap_err().kind(), Kind::UnknownIssuer);
}

/// Takes every signature, but says that it is for keys of P-384.
#[derive(Debug)]
struct OtherKeys;

impl SignatureVerificationAlgorithm for OtherKeys {
    fn verify_signature(&self, _: &[u8], _: &[u8], _: &[u8]) -> Result<(), InvalidSignature> {
        Ok(())
    }

    fn public_key_alg_id(&self) -> AlgorithmIdentifier {
        alg_id::ECDSA_P384
    }

    fn signature_alg_id(&self) -> AlgorithmIdentifier {
        alg_id::ECDSA_SHA256
    }
}

#[test]
fn an_algorithm_is_used_for_its_own_kind_of_key() {
    let anchors = [path::anchor(&chain().root.signed()).unwrap()];
    let leaf = Forge::leaf(3, "root", 1).signed();
    let result = Verifier::new(&anchors, &[&OtherKeys]).verify_client(&leaf, &[], now());
    assert_eq!(result.unwrap_err().kind(), Kind::UnsupportedSignatureAlgorithm);
}

/// A bad signature is remembered as bad: the second way to the same pair is refused as the first.
#[test]
fn a_bad_signature_stays_bad() {
    let anchors = [path::anchor(&chain().root.signed()).unwrap()];
    let leaf = Forge::leaf(3, "p", 22).signed();
    let p = |serial: u8| Forge { serial_number: vec![serial], ..Forge::ca("p", 22, "x", 20) }.signed();
    let y = Forge::ca("y", 21, "root", 1).signed();
    let under_y = Forge::ca("x", 20, "y", 9).signed();
    let error = verify(&anchors, &leaf, &[p(1), p(2), under_y, y]).map(|_| ()).unwrap_err();
    assert_eq!((error.kind(), error.work().signatures), (Kind::BadSignature, 5));
    let under_root = Forge::ca("x", 20, "root", 9).signed();
    let error = verify(&anchors, &leaf, &[p(1), p(2), under_root]).map(|_| ()).unwrap_err();
    assert_eq!((error.kind(), error.work().signatures), (Kind::BadSignature, 5));
}

#[test]
fn cas_are_cas_and_leaves_are_not() {
    let no_ca = basic_constraints(false, None);
    expect("no basicConstraints", Err((Kind::NotCa, 1)), |it| {
        it.intermediate = it.intermediate.clone().without(oid::BASIC_CONSTRAINTS);
    });
    expect("cA false", Err((Kind::NotCa, 1)), |it| it.intermediate = it.intermediate.clone().with(no_ca));
    expect("version 1", Err((Kind::NotCa, 1)), |it| {
        it.intermediate.version.clear();
        it.intermediate.extensions.clear();
    });
    expect("leaf with cA", Err((Kind::CaUsedAsEndEntity, 0)), |it| {
        it.leaf = it.leaf.clone().with(basic_constraints(true, None));
    });
    expect("leaf without basicConstraints", Ok(()), |it| {
        it.leaf = it.leaf.clone().without(oid::BASIC_CONSTRAINTS);
    });
    expect("keyUsage of a CA without keyCertSign", Err((Kind::KeyUsageForbidsCertSign, 1)), |it| {
        it.intermediate = it.intermediate.clone().with(key_usage(0x82));
    });
    expect("CA without keyUsage", Ok(()), |it| {
        it.intermediate = it.intermediate.clone().without(oid::KEY_USAGE);
    });
    expect("keyUsage of a leaf without digitalSignature", Err((Kind::KeyUsageForbidsSignature, 0)), |it| {
        it.leaf = it.leaf.clone().with(key_usage(0x20));
    });
    expect("leaf without keyUsage", Ok(()), |it| it.leaf = it.leaf.clone().without(oid::KEY_USAGE));
}

#[test]
fn critical_extensions_are_known_or_refused() {
    let unknown = Oid::from_contents(&[0x2a, 0x03]).unwrap();
    let refused = |depth| Err((Kind::UnknownCriticalExtension, depth));
    for oid in [unknown, oid::CERTIFICATE_POLICIES, oid::POLICY_CONSTRAINTS, oid::INHIBIT_ANY_POLICY] {
        let critical = extension(oid, true, &[0x30, 0x00]);
        expect("critical in leaf", refused(0), |it| it.leaf = it.leaf.clone().with(critical.clone()));
        expect("critical in CA", refused(1), |it| {
            it.intermediate = it.intermediate.clone().with(critical.clone());
        });
        let plain = extension(oid, false, &[0x30, 0x00]);
        expect("not critical", Ok(()), |it| it.leaf = it.leaf.clone().with(plain));
    }
    let root = Forge::ca("root", 1, "root", 1).with(extension(unknown, true, &[]));
    assert_eq!(path::anchor(&root.signed()).unwrap_err().kind(), Kind::UnknownCriticalExtension);
}

#[test]
fn purposes_are_nested() {
    let (server, client) = (oid::SERVER_AUTH, oid::CLIENT_AUTH);
    let any = oid::ANY_EXTENDED_KEY_USAGE;
    let refused = |depth| Err((Kind::PurposeForbidden, depth));
    for (purposes, leaf, ca) in [
        (&[server][..], Ok(()), Ok(())),
        (&[client, server], Ok(()), Ok(())),
        (&[client], refused(0), refused(1)),
        (&[any], refused(0), Ok(())),
    ] {
        expect("leaf", leaf, |it| it.leaf = it.leaf.clone().with(extended_key_usage(purposes)));
        expect("CA", ca, |it| it.intermediate = it.intermediate.clone().with(extended_key_usage(purposes)));
    }
    expect("none in leaf", Ok(()), |it| it.leaf = it.leaf.clone().without(oid::EXTENDED_KEY_USAGE));
    let leaf = Forge::leaf(3, "root", 1).with(extended_key_usage(&[server])).signed();
    let anchors = [path::anchor(&chain().root.signed()).unwrap()];
    let verifier = Verifier::new(&anchors, VERIFY_ALGORITHMS);
    assert!(verifier.verify_server(&leaf, &[], &host("www.example.com"), now()).is_ok());
    let error = verifier.verify_client(&leaf, &[], now()).unwrap_err();
    assert_eq!(error.context(), &PathErrorContext::Purpose(Purpose::ClientAuth));
    assert_eq!(error.kind(), Kind::PurposeForbidden);
}

/// Verifies a leaf under `root` as a client.
fn verify<'c>(
    anchors: &'c [TrustAnchor<'c>],
    leaf: &'c CertificateDer<'c>,
    intermediates: &'c [CertificateDer<'c>],
) -> Result<VerifiedPath<'c, 'c>, PathError> {
    Verifier::new(anchors, VERIFY_ALGORITHMS).verify_client(leaf, intermediates, now())
}

#[test]
fn path_lengths_count_what_is_not_self_issued() {
    // root → a → b → leaf, b with a self-issued rollover certificate in between.
    let anchors = [path::anchor(&chain().root.signed()).unwrap()];
    let leaf = Forge::leaf(3, "b", 12).signed();
    let b = Forge::ca("b", 12, "a", 10).signed();
    let kind = |a_len: u8, extra: &[CertificateDer<'static>]| {
        let a = Forge::ca("a", 10, "root", 1).with(basic_constraints(true, Some(a_len))).signed();
        let sent = [&[a, b.clone()], extra].concat();
        verify(&anchors, &leaf, &sent).map(|path| path.intermediates().len()).map_err(|error| error.kind())
    };
    assert_eq!(kind(0, &[]), Err(Kind::PathLengthExceeded));
    assert_eq!(kind(1, &[]), Ok(2));
    // b's old key 11 certifies its new key 12: self-issued, so it does not count.
    let b_old = Forge::ca("b", 11, "a", 10).signed();
    let rollover = Forge::ca("b", 12, "b", 11).signed();
    let a = Forge::ca("a", 10, "root", 1).with(basic_constraints(true, Some(1))).signed();
    let sent = [rollover, a, b_old];
    assert_eq!(verify(&anchors, &leaf, &sent).unwrap().intermediates().len(), 3);
    // The depth limit counts the same way, also where a self-issued certificate stands last.
    let b_root = [path::anchor(&Forge::ca("b", 11, "b", 11).signed()).unwrap()];
    let none = Limits { depth: 0, ..Limits::default() };
    let result =
        Verifier::new(&b_root, VERIFY_ALGORITHMS).with_limits(none).verify_client(&leaf, &sent, now());
    assert!(result.is_ok());
    let limits = |depth| Limits { depth, ..Limits::default() };
    let verifier = Verifier::new(&anchors, VERIFY_ALGORITHMS);
    let result = |depth| verifier.with_limits(limits(depth)).verify_client(&leaf, &sent, now());
    assert!(result(2).is_ok());
    assert_eq!(result(1).unwrap_err().kind(), Kind::TooDeep);
}

#[test]
fn name_constraints_hold_below_the_ca() {
    let www = |permitted: &[(u8, &[u8])], excluded: &[(u8, &[u8])]| {
        let mut chain = chain();
        chain.intermediate = chain.intermediate.with(name_constraints(permitted, excluded));
        verdict(&chain)
    };
    let violated = Err((Kind::NameConstraintViolated, 0));
    let all: &[u8] = &[0; 8];
    assert_eq!(www(&[(0x82, b"example.com"), (0x87, all)], &[]), Ok(()));
    assert_eq!(www(&[(0x82, b"example.com")], &[]), Ok(()), "addresses are not constrained");
    assert_eq!(www(&[(0x82, b"example.org"), (0x82, b"example.com")], &[]), Ok(()), "union");
    assert_eq!(www(&[(0x82, b"example.org")], &[]), violated);
    assert_eq!(www(&[(0x82, b"example.com")], &[(0x82, b"www.example.com")]), violated, "excluded wins");
    assert_eq!(www(&[], &[(0x87, &[192, 0, 2, 0, 255, 255, 255, 0])]), violated);
    assert_eq!(www(&[(0x87, &[10, 0, 0, 0, 255, 0, 0, 0])], &[]), violated);
    assert_eq!(www(&[(0x81, b"example.com")], &[]), Ok(()), "no mailbox, no mailbox constraint");
    assert_eq!(www(&[(0x82, b".example.com")], &[]), Err((Kind::NameConstraintMalformed, 0)));
    // A wildcard stands for names inside and outside of these.
    let mut wildcard = chain();
    wildcard.leaf = wildcard.leaf.with(subject_alt_name(&[(0x82, b"*.example.com")]));
    assert_eq!(verdict(&wildcard), Ok(()));
    let subtree: [(u8, &[u8]); 1] = [(0x82, b"www.example.com")];
    for (permitted, excluded) in [(&subtree[..], &[][..]), (&[], &subtree)] {
        let mut chain = wildcard.clone();
        chain.intermediate = chain.intermediate.with(name_constraints(permitted, excluded));
        assert_eq!(verdict(&chain), violated);
    }
    let directory = |base: &str| www(&[(0xa4, &name(base))], &[]);
    assert_eq!(directory("leaf"), Ok(()));
    assert_eq!(directory("other"), violated);
    // otherName meets otherName.
    let mut other = chain();
    let type_and_value = [oid_tlv(oid::COMMON_NAME), tlv(0xa0, &tlv(0x0c, b"x"))].concat();
    let names: [(u8, &[u8]); 2] = [(0x82, b"www.example.com"), (0xa0, &type_and_value)];
    other.leaf = other.leaf.with(subject_alt_name(&names));
    assert_eq!(verdict(&other), Ok(()));
    other.intermediate = other.intermediate.with(name_constraints(&[], &[(0xa0, &type_and_value)]));
    assert_eq!(verdict(&other), Err((Kind::NameConstraintUnsupported, 0)));
    // Of the emailAddress attribute when there is no mailbox in subjectAltName.
    let mut mail = chain();
    let attribute = sequence(&[&oid_tlv(oid::EMAIL_ADDRESS), &tlv(0x16, b"me@example.org")]);
    mail.leaf.subject = tlv(0x30, &tlv(0x31, &attribute));
    mail.intermediate = mail.intermediate.with(name_constraints(&[(0x81, b"example.com")], &[]));
    assert_eq!(verdict(&mail), violated);
}

#[test]
fn name_constraints_of_anchors_and_of_every_ca() {
    let constrained = name_constraints(&[(0x82, b"example.org")], &[]);
    expect("of the anchor", Err((Kind::NameConstraintViolated, 0)), |it| {
        it.root = it.root.clone().with(constrained.clone());
    });
    // A CA above with a name outside of the constraint.
    expect("on an intermediate", Err((Kind::NameConstraintViolated, 1)), |it| {
        it.intermediate = it.intermediate.clone().with(subject_alt_name(&[(0x82, b"ca.example.org")]));
        it.root = it.root.clone().with(name_constraints(&[(0x82, b"example.com")], &[]));
    });
    // Self-issued intermediates are exempt, the final certificate is not.
    let anchors = [path::anchor(
        &Forge::ca("b", 1, "b", 1).with(name_constraints(&[(0x82, b"example.com")], &[])).signed(),
    )
    .unwrap()];
    let rollover = Forge::ca("b", 2, "b", 1).with(subject_alt_name(&[(0x82, b"b.example.org")])).signed();
    let leaf = Forge::leaf(3, "b", 2).signed();
    assert!(verify(&anchors, &leaf, &[rollover]).is_ok());
    let mut self_issued = Forge::leaf(3, "b", 1).with(subject_alt_name(&[(0x82, b"b.example.org")]));
    self_issued.subject = name("b");
    let error = verify(&anchors, &self_issued.signed(), &[]).map(|_| ()).unwrap_err();
    assert_eq!(error.kind(), Kind::NameConstraintViolated);
    // An anchor whose constraints cannot be read constrains everything.
    let broken = TrustAnchor { name_constraints: Some([0x05, 0x00].to_vec().into()), ..anchors[0].clone() };
    let leaf = Forge::leaf(3, "b", 1).signed();
    let error = verify(std::slice::from_ref(&broken), &leaf, &[]).map(|_| ()).unwrap_err();
    assert_eq!(error.kind(), Kind::MalformedAnchor);
}

#[test]
fn building_finds_the_good_path_among_bad_ones() {
    let anchors = [path::anchor(&chain().root.signed()).unwrap()];
    let leaf = Forge::leaf(3, "intermediate", 2).signed();
    let good = Forge::ca("intermediate", 2, "root", 1).signed();
    let stranger = Forge::ca("stranger", 7, "nowhere", 7).signed();
    let other_key = Forge::ca("intermediate", 7, "root", 1).with(subject_key_identifier(2)).signed();
    let expired = Forge::ca("intermediate", 2, "root", 1).valid("250101000000Z", "260101000000Z").signed();
    let not_ca = Forge::ca("intermediate", 2, "root", 1).with(basic_constraints(false, None)).signed();
    let cross = Forge::ca("intermediate", 2, "gone root", 8).signed();
    let garbage = CertificateDer::from(vec![0x30, 0x03, 0x02, 0x01]);
    let mut sent = vec![stranger, other_key, expired.clone(), not_ca, cross, garbage, good];
    for _ in 0..sent.len() {
        let path = verify(&anchors, &leaf, &sent).unwrap();
        assert_eq!(path.intermediates().len(), 1);
        assert_eq!(path.end_entity().as_der(), leaf.as_ref());
        assert_eq!(path.anchor(), &anchors[0]);
        assert_eq!(path.purpose(), Purpose::ClientAuth);
        sent.rotate_left(1);
    }
    // Without the good one, the most useful reason is reported, whatever the order.
    sent.pop();
    sent.retain(|it| *it != Forge::ca("intermediate", 2, "root", 1).signed());
    for _ in 0..sent.len() {
        let error = verify(&anchors, &leaf, &sent).map(|_| ()).unwrap_err();
        assert_eq!((error.kind(), error.depth()), (Kind::Expired, 1));
        sent.rotate_left(1);
    }
}

#[test]
fn names_are_chained_by_the_rules_of_comparison() {
    expect("case and spaces", Ok(()), |it| {
        it.leaf.issuer = name(" InterMediate ");
        it.intermediate.issuer = name("ROOT");
    });
}

#[test]
fn cycles_end() {
    let anchors = [path::anchor(&chain().root.signed()).unwrap()];
    let leaf = Forge::leaf(3, "a", 4).signed();
    let (ab, ba) = (Forge::ca("a", 4, "b", 5).signed(), Forge::ca("b", 5, "a", 4).signed());
    let (aa, a_root) = (Forge::ca("a", 4, "a", 4).signed(), Forge::ca("a", 4, "root", 1).signed());
    let error = verify(&anchors, &leaf, &[ab.clone(), ba.clone(), aa.clone()]).map(|_| ()).unwrap_err();
    assert_eq!(error.kind(), Kind::UnknownIssuer);
    assert!(verify(&anchors, &leaf, &[ab, ba, aa, a_root]).is_ok());
}

#[test]
fn anchors_are_cas() {
    let kind = |forge: Forge| path::anchor(&forge.signed()).map(|_| ()).map_err(|error| error.kind());
    let root = || Forge::ca("root", 1, "root", 1);
    assert_eq!(kind(root()), Ok(()));
    assert_eq!(kind(Forge::leaf(1, "leaf", 1)), Err(Kind::NotCa));
    assert_eq!(kind(root().without(oid::BASIC_CONSTRAINTS)), Err(Kind::NotCa));
    assert_eq!(kind(root().with(key_usage(0x80))), Err(Kind::KeyUsageForbidsCertSign));
    assert_eq!(kind(root().without(oid::KEY_USAGE)), Ok(()));
    let garbage = CertificateDer::from(vec![0x30, 0x00]);
    assert_eq!(path::anchor(&garbage).unwrap_err().kind(), Kind::MalformedCertificate);
    // A root of version 1, with a serial number of zero, long expired.
    let mut old = root().valid("500101000000Z", "600101000000Z");
    old.version.clear();
    old.extensions.clear();
    old.serial_number = vec![0];
    assert_eq!(kind(old.clone()), Ok(()));
    let strict = |forge: Forge| path::strict_anchor(&forge.signed(), now()).map(|_| ()).map_err(|e| e.kind());
    assert_eq!(strict(root()), Ok(()));
    assert_eq!(strict(root().valid("250101000000Z", "260101000000Z")), Err(Kind::Expired));
    let violation = Err(Kind::ProfileViolation);
    assert_eq!(strict(root().without(oid::SUBJECT_KEY_IDENTIFIER)), violation);
    assert_eq!(strict(root().with(authority_key_identifier(9))), violation);
    let mut plain = basic_constraints(true, None);
    plain.critical = false;
    assert_eq!(strict(root().with(plain)), violation);
    let mut nameless = root();
    nameless.subject = name("");
    assert_eq!(strict(nameless), violation);
    let aki = sequence(&[&tlv(0x80, &[1; 8]), &tlv(0xa1, &tlv(0x82, b"a")), &tlv(0x82, &[1])]);
    assert_eq!(strict(root().with(extension(oid::AUTHORITY_KEY_IDENTIFIER, false, &aki))), violation);
}

/// Every rule of the strict profile refuses, and the standard profile does not.
#[test]
fn strict_rules() {
    type Change = fn(&mut Chain);
    fn recritical(forge: &mut Forge, oid: Oid<'_>, critical: bool) {
        for extension in forge.extensions.iter_mut().filter(|it| it.oid == oid.as_bytes()) {
            extension.critical = critical;
        }
    }
    let rules: [(&str, u32, Change); 17] = [
        ("negative serial", 0, |it| it.leaf.serial_number = vec![0x80]),
        ("zero serial", 1, |it| it.intermediate.serial_number = vec![0]),
        ("no AKI", 0, |it| it.leaf = it.leaf.clone().without(oid::AUTHORITY_KEY_IDENTIFIER)),
        ("critical AKI", 0, |it| recritical(&mut it.leaf, oid::AUTHORITY_KEY_IDENTIFIER, true)),
        ("critical SKI", 1, |it| recritical(&mut it.intermediate, oid::SUBJECT_KEY_IDENTIFIER, true)),
        ("plain name constraints", 1, |it| {
            it.intermediate = it.intermediate.clone().with(name_constraints(&[(0x82, b"example.com")], &[]));
            recritical(&mut it.intermediate, oid::NAME_CONSTRAINTS, false);
        }),
        ("plain policyConstraints", 1, |it| {
            let plain = extension(oid::POLICY_CONSTRAINTS, false, &[0x30, 0x00]);
            it.intermediate = it.intermediate.clone().with(plain);
        }),
        ("plain inhibitAnyPolicy", 1, |it| {
            it.intermediate =
                it.intermediate.clone().with(extension(oid::INHIBIT_ANY_POLICY, false, &[0x02, 0x01, 0x00]));
        }),
        ("critical SAN beside a subject", 0, |it| recritical(&mut it.leaf, oid::SUBJECT_ALT_NAME, true)),
        ("plain SAN without a subject", 0, |it| it.leaf.subject = name("")),
        ("underscore", 0, |it| {
            let names: [(u8, &[u8]); 2] = [(0x82, b"www.example.com"), (0x82, b"a_b.example.com")];
            it.leaf = it.leaf.clone().with(subject_alt_name(&names));
        }),
        ("no SKI in a CA", 1, |it| {
            it.intermediate = it.intermediate.clone().without(oid::SUBJECT_KEY_IDENTIFIER);
        }),
        ("plain basicConstraints", 1, |it| {
            recritical(&mut it.intermediate, oid::BASIC_CONSTRAINTS, false);
        }),
        ("keyCertSign in a leaf", 0, |it| it.leaf = it.leaf.clone().with(key_usage(0x84))),
        ("name constraints in a leaf", 0, |it| {
            it.leaf = it.leaf.clone().with(name_constraints(&[(0x82, b"example.com")], &[]));
        }),
        ("critical EKU", 0, |it| recritical(&mut it.leaf, oid::EXTENDED_KEY_USAGE, true)),
        ("another spelling as common name", 0, |it| it.leaf.subject = name("WWW.example.com")),
    ];
    for (rule, depth, change) in rules {
        let mut chain = chain();
        change(&mut chain);
        assert_eq!(verdict(&chain), Ok(()), "{rule}, standard");
        let strict = verdict_for(&chain, Profile::Strict, "www.example.com");
        assert_eq!(strict, Err((Kind::ProfileViolation, depth)), "{rule}, strict");
    }
}

#[test]
fn versions_and_their_fields() {
    let kind = |forge: &Forge| {
        let leaf = forge.signed();
        nocrypto_asn1::x509::Certificate::from_der(&leaf).map(|_| ()).map_err(|error| error.kind().code())
    };
    let mut leaf = chain().leaf;
    assert_eq!(kind(&leaf), Ok(()));
    for (version, code) in [
        (&[][..], "X509-0101"),                               // extensions in version 1
        (&[0xa0, 0x03, 0x02, 0x01, 0x01], "X509-0101"),       // extensions in version 2
        (&[0xa0, 0x03, 0x02, 0x01, 0x00], "ASN1-0013"),       // version 1 written out
        (&[0xa0, 0x03, 0x02, 0x01, 0x03], "X509-0101"),       // version 4
        (&[0xa0, 0x04, 0x02, 0x02, 0x00, 0x02], "ASN1-0004"), // padded
    ] {
        leaf.version = version.to_vec();
        assert_eq!(kind(&leaf), Err(code), "{version:02x?}");
    }
    let mut leaf = chain().leaf;
    leaf.serial_number = vec![1; 20];
    assert_eq!(kind(&leaf), Ok(()));
    leaf.serial_number = vec![1; 21];
    assert_eq!(kind(&leaf), Err("X509-0102"));
    leaf.serial_number = vec![0, 1];
    assert_eq!(kind(&leaf), Err("ASN1-0004"));
}
