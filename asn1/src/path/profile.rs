//! Two readings of RFC 5280: what a relying party needs (§6), and what issuers have to obey (§4) besides.
//!
//! The strict rules bear on the hygiene of issuers, not on trust: no rule here makes a path acceptable.

use super::{address, server_name};
use crate::{
    oid,
    x509::{
        Certificate,
        extension::{KeyUsage, Known},
        general_name::GeneralName,
    },
};

/// How much of the issuers' duties is enforced.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Profile {
    /// What decides trust: RFC 5280 §6 and RFC 9525. For private and public CAs alike.
    #[default]
    Standard,
    /// Also the duties of issuers (RFC 5280 §4) and the CA/Browser Forum's Baseline Requirements, as far as a
    /// certificate shows them. Small private CAs often break one.
    Strict,
}

const RSA_MODULUS: &str =
    "Baseline Requirements 6.1.5: an RSA modulus has at least 2048 bits, and a multiple of eight";

/// The first rule for issuers that this certificate of a path breaks.
pub(super) fn broken_rule(certificate: &Certificate<'_>, is_ca: bool) -> Option<&'static str> {
    let extensions = certificate.extensions();
    // (broken, rule)
    let common = [
        (!certificate.serial_number().is_positive(), "RFC 5280 §4.1.2.2: serial numbers are positive"),
        (
            extensions.authority_key_identifier().is_none_or(|aki| aki.key_identifier.is_none())
                && !certificate.is_self_issued(),
            "RFC 5280 §4.2.1.1: authorityKeyIdentifier names the issuer's key",
        ),
        (
            extensions.is_critical(Known::AuthorityKeyIdentifier),
            "RFC 5280 §4.2.1.1: authorityKeyIdentifier is not critical",
        ),
        (
            extensions.is_critical(Known::SubjectKeyIdentifier),
            "RFC 5280 §4.2.1.2: subjectKeyIdentifier is not critical",
        ),
        (
            not_critical(certificate, Known::NameConstraints),
            "RFC 5280 §4.2.1.10: nameConstraints is critical",
        ),
        (
            not_critical(certificate, Known::PolicyConstraints),
            "RFC 5280 §4.2.1.11: policyConstraints is critical",
        ),
        (
            not_critical(certificate, Known::InhibitAnyPolicy),
            "RFC 5280 §4.2.1.14: inhibitAnyPolicy is critical",
        ),
        (
            extensions.subject_alt_name().is_some()
                && extensions.is_critical(Known::SubjectAltName) != certificate.subject().is_empty(),
            "RFC 5280 §4.2.1.6: subjectAltName is critical if and only if the subject is empty",
        ),
        (
            has_bad_host_name(certificate),
            "RFC 5280 §4.2.1.6: dNSName is in the preferred name syntax, without underscores",
        ),
        (has_odd_rsa_modulus(certificate), RSA_MODULUS),
    ];
    let for_ca = || {
        [
            (certificate.subject().is_empty(), "RFC 5280 §4.1.2.6: a CA has a subject"),
            (
                extensions.subject_key_identifier().is_none(),
                "RFC 5280 §4.2.1.2: a CA has a subjectKeyIdentifier",
            ),
            (
                not_critical(certificate, Known::BasicConstraints),
                "RFC 5280 §4.2.1.9: basicConstraints of a CA is critical",
            ),
        ]
    };
    let for_end_entity = || {
        let signs = extensions.key_usage().is_some_and(|usage| usage.contains(KeyUsage::KEY_CERT_SIGN));
        let any = extensions
            .extended_key_usage()
            .is_some_and(|usage| usage.purposes().any(|purpose| purpose == oid::ANY_EXTENDED_KEY_USAGE));
        [
            (signs, "RFC 5280 §4.2.1.3: keyCertSign needs cA"),
            (extensions.has(Known::NameConstraints), "RFC 5280 §4.2.1.10: nameConstraints is for CAs"),
            (
                extensions.is_critical(Known::ExtendedKeyUsage),
                "Baseline Requirements 7.1.2.7: extKeyUsage is not critical",
            ),
            (any, "Baseline Requirements 7.1.2.7: no anyExtendedKeyUsage"),
            (
                respells_a_name(certificate),
                "Baseline Requirements 7.1.4.3: a common name copies a subjectAltName character for character",
            ),
        ]
    };
    let first =
        |rules: &[(bool, &'static str)]| rules.iter().find(|(broken, _)| *broken).map(|(_, rule)| *rule);
    first(&common).or_else(|| if is_ca { first(&for_ca()) } else { first(&for_end_entity()) })
}

/// The first rule for issuers that a trusted root breaks. Its own signature and serial number do not matter.
pub(super) fn broken_anchor_rule(certificate: &Certificate<'_>) -> Option<&'static str> {
    let extensions = certificate.extensions();
    let authority = extensions.authority_key_identifier();
    let authority_key = authority.and_then(|authority| authority.key_identifier);
    let rules = [
        (has_odd_rsa_modulus(certificate), RSA_MODULUS),
        (certificate.subject().is_empty(), "RFC 5280 §4.1.2.6: a CA has a subject"),
        (
            not_critical(certificate, Known::BasicConstraints),
            "RFC 5280 §4.2.1.9: basicConstraints of a CA is critical",
        ),
        (extensions.subject_key_identifier().is_none(), "RFC 5280 §4.2.1.2: a CA has a subjectKeyIdentifier"),
        (
            authority.is_some_and(|authority| authority.names_certificate),
            "Baseline Requirements 7.1.2.1.3: a root's authorityKeyIdentifier has no authorityCertIssuer",
        ),
        (
            certificate.is_self_issued()
                && authority_key.is_some()
                && authority_key != extensions.subject_key_identifier(),
            "Baseline Requirements 7.1.2.1.3: a root's authorityKeyIdentifier is its subjectKeyIdentifier",
        ),
        (
            not_critical(certificate, Known::NameConstraints),
            "RFC 5280 §4.2.1.10: nameConstraints is critical",
        ),
    ];
    rules.iter().find(|(broken, _)| *broken).map(|(_, rule)| *rule)
}

/// Whether a common name is one of the alternative names in another spelling, or an address that is none of them.
fn respells_a_name(certificate: &Certificate<'_>) -> bool {
    let subject = certificate.subject();
    let common_names = subject.attributes().filter(|attribute| attribute.oid == oid::COMMON_NAME);
    let names = certificate.extensions().subject_alt_name();
    common_names.filter_map(|attribute| attribute.text()).any(|common_name| {
        let mut spelled = false;
        let mut is_address_of_it = false;
        for name in names.iter().flat_map(|names| names.iter()) {
            if let GeneralName::DnsName(name) = name {
                spelled |= name.eq_ignore_ascii_case(common_name) && name != common_name;
            } else if let GeneralName::IpAddress(octets) = name {
                is_address_of_it |= address::is_spelled(octets, common_name);
            }
        }
        spelled || (address::looks_like_one(common_name) && !is_address_of_it)
    })
}

fn has_odd_rsa_modulus(certificate: &Certificate<'_>) -> bool {
    let bits = certificate.subject_public_key_info().rsa_modulus_bits();
    bits.is_some_and(|bits| bits < 2048 || !bits.is_multiple_of(8))
}

fn not_critical(certificate: &Certificate<'_>, known: Known) -> bool {
    certificate.extensions().has(known) && !certificate.extensions().is_critical(known)
}

fn has_bad_host_name(certificate: &Certificate<'_>) -> bool {
    let names = certificate.extensions().subject_alt_name();
    names.iter().flat_map(|names| names.iter()).any(|name| {
        matches!(name, GeneralName::DnsName(name) if !server_name::is_presentable(name.as_bytes()) || name.as_bytes().contains(&b'_'))
    })
}
