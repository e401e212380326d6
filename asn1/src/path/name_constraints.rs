//! Name constraints (RFC 5280 §4.2.1.10): do all names of a certificate lie where its issuers may name?
//!
//! Within one extension permitted subtrees of a type are a union; the extensions of a path have to hold
//! each. A name of a type that is constrained but not understood here is refused.

use super::{
    error::PathErrorKind,
    server_name::{self, rsplit_once, split_once},
    verify::Budget,
};
use crate::x509::{
    certificate::Certificate,
    extension::{self, NameConstraints},
    general_name::GeneralName,
};

/// Checks every name of `certificate` against the constraints of one issuer.
pub(super) fn check(
    constraints: &NameConstraints<'_>,
    certificate: &Certificate<'_>,
    budget: &mut Budget,
) -> Result<(), PathErrorKind> {
    // RFC 5280 §4.2.1.10: applied to the subject field (when the certificate includes a non-empty subject).
    let subject = certificate.subject();
    if !subject.is_empty() {
        check_name(constraints, GeneralName::DirectoryName(subject), budget)?;
    }
    let mut has_mailbox = false;
    for name in certificate.extensions().subject_alt_name().iter().flat_map(|names| names.iter()) {
        has_mailbox = has_mailbox || matches!(name, GeneralName::Rfc822Name(_));
        check_name(constraints, name, budget)?;
    }
    // RFC 5280 §4.2.1.10: without a subjectAltName of this form, the emailAddress attribute is constrained.
    if !has_mailbox {
        for mailbox in extension::subject_mailboxes(&subject) {
            let mailbox = mailbox.ok_or(PathErrorKind::NameConstraintUnsupported)?;
            check_name(constraints, GeneralName::Rfc822Name(mailbox), budget)?;
        }
    }
    Ok(())
}

fn check_name(
    constraints: &NameConstraints<'_>,
    name: GeneralName<'_>,
    budget: &mut Budget,
) -> Result<(), PathErrorKind> {
    for subtree in constraints.excluded() {
        budget.name_comparison()?;
        match relation(name, subtree)? {
            // What cannot be told apart from an excluded name is not accepted as another one.
            Relation::Outside if is_uncertain(name, subtree) => {
                return Err(PathErrorKind::NameConstraintUnsupported);
            }
            Relation::OtherType | Relation::Outside => {}
            // A wildcard that stands for names inside and outside of an excluded subtree is excluded.
            Relation::Overlaps | Relation::Inside => return Err(PathErrorKind::NameConstraintViolated),
        }
    }
    let mut constrained = false;
    for subtree in constraints.permitted() {
        budget.name_comparison()?;
        match relation(name, subtree)? {
            Relation::OtherType => {}
            Relation::Inside => return Ok(()),
            Relation::Overlaps | Relation::Outside => constrained = true,
        }
    }
    if constrained { Err(PathErrorKind::NameConstraintViolated) } else { Ok(()) }
}

/// Whether a directory name is outside of a subtree only as far as ASCII text tells.
fn is_uncertain(name: GeneralName<'_>, subtree: GeneralName<'_>) -> bool {
    matches!((name, subtree), (GeneralName::DirectoryName(name), GeneralName::DirectoryName(subtree))
        if name.may_be_within(&subtree))
}

enum Relation {
    /// The subtree says nothing about names of this type.
    OtherType,
    Inside,
    Outside,
    /// A wildcard of which some names lie inside.
    Overlaps,
}

impl Relation {
    fn inside_if(inside: bool) -> Self {
        if inside { Self::Inside } else { Self::Outside }
    }
}

/// How `name` lies to `subtree`. Malformed names and constraints are errors as soon as they meet.
fn relation(name: GeneralName<'_>, subtree: GeneralName<'_>) -> Result<Relation, PathErrorKind> {
    match (name, subtree) {
        (GeneralName::DnsName(name), GeneralName::DnsName(subtree)) => {
            dns(name.as_bytes(), subtree.as_bytes())
        }
        (GeneralName::IpAddress(name), GeneralName::IpAddress(subtree)) => Ok(ip(name, subtree)),
        (GeneralName::Rfc822Name(name), GeneralName::Rfc822Name(subtree)) => {
            mailbox(name.as_bytes(), subtree.as_bytes())
        }
        (GeneralName::UniformResourceIdentifier(name), GeneralName::UniformResourceIdentifier(subtree)) => {
            uri(name.as_bytes(), subtree.as_bytes())
        }
        (GeneralName::DirectoryName(name), GeneralName::DirectoryName(subtree)) => {
            Ok(Relation::inside_if(name.is_within(&subtree)))
        }
        // RFC 5280 §4.2.1.10: applications MUST either process the constraint or reject the certificate.
        (GeneralName::OtherName(_), GeneralName::OtherName(_))
        | (GeneralName::X400Address(_), GeneralName::X400Address(_))
        | (GeneralName::EdiPartyName(_), GeneralName::EdiPartyName(_))
        | (GeneralName::RegisteredId(_), GeneralName::RegisteredId(_)) => {
            Err(PathErrorKind::NameConstraintUnsupported)
        }
        (
            GeneralName::OtherName(_)
            | GeneralName::Rfc822Name(_)
            | GeneralName::DnsName(_)
            | GeneralName::X400Address(_)
            | GeneralName::DirectoryName(_)
            | GeneralName::EdiPartyName(_)
            | GeneralName::UniformResourceIdentifier(_)
            | GeneralName::IpAddress(_)
            | GeneralName::RegisteredId(_),
            _,
        ) => Ok(Relation::OtherType),
    }
}

/// Whether `name` is `base` or ends in `.base`, without regard to ASCII case. The empty base holds every name.
fn is_at_or_under(name: &[u8], base: &[u8]) -> bool {
    base.is_empty() || name.eq_ignore_ascii_case(base) || is_under(name, base)
}

/// Whether `name` ends in `.base`.
fn is_under(name: &[u8], base: &[u8]) -> bool {
    let split = name.len().checked_sub(base.len()).and_then(|at| name.split_at_checked(at));
    split.is_some_and(|(rest, end)| rest.len() > 1 && rest.ends_with(b".") && end.eq_ignore_ascii_case(base))
}

fn dns(name: &[u8], subtree: &[u8]) -> Result<Relation, PathErrorKind> {
    // RFC 5280 §4.2.1.10 has neither wildcards nor a leading period in constraints of this form.
    if !(subtree.is_empty() || server_name::is_host_name(subtree)) {
        return Err(PathErrorKind::NameConstraintMalformed);
    }
    let Some(parent) = name.strip_prefix(b"*.") else {
        if !server_name::is_host_name(name) {
            return Err(PathErrorKind::NameMalformed);
        }
        return Ok(Relation::inside_if(is_at_or_under(name, subtree)));
    };
    if !server_name::is_host_name(parent) {
        return Err(PathErrorKind::NameMalformed);
    }
    if is_at_or_under(parent, subtree) {
        return Ok(Relation::Inside);
    }
    // The wildcard stands for one label: it reaches into the subtree of exactly such a name.
    let reaches = split_once(subtree, b'.').is_some_and(|(_, rest)| rest.eq_ignore_ascii_case(parent));
    Ok(if reaches { Relation::Overlaps } else { Relation::Outside })
}

fn ip(name: &[u8], subtree: &[u8]) -> Relation {
    let (base, mask) = subtree.split_at(subtree.len() / 2);
    if base.len() != name.len() {
        // IPv4 and IPv6 share the type: a certificate limited to one may not name the other (as BetterTLS and
        // all peers read §4.2.1.10).
        return Relation::Outside;
    }
    let equal = name.iter().zip(base).zip(mask).all(|((name, base), mask)| name & mask == base & mask);
    Relation::inside_if(equal)
}

/// RFC 5280 §4.2.1.10: a mailbox, a host, or `.domain` for all hosts under it.
fn mailbox(name: &[u8], subtree: &[u8]) -> Result<Relation, PathErrorKind> {
    let (local, host) = split_mailbox(name).ok_or(PathErrorKind::NameMalformed)?;
    if subtree.contains(&b'@') {
        let (subtree_local, subtree_host) =
            split_mailbox(subtree).ok_or(PathErrorKind::NameConstraintMalformed)?;
        // RFC 5280 §7.5: the local part is compared exactly, the host without regard to case.
        let same = local == subtree_local && host.eq_ignore_ascii_case(subtree_host);
        return Ok(Relation::inside_if(same));
    }
    host_in(host, subtree)
}

/// The parts of `Local-part@Domain` (RFC 5321 §4.1.2): dotted atoms or a quoted string, and a host name.
fn split_mailbox(mailbox: &[u8]) -> Option<(&[u8], &[u8])> {
    let (local, host) = rsplit_once(mailbox, b'@')?;
    let quoted = local.strip_prefix(b"\"").and_then(|rest| rest.strip_suffix(b"\""));
    let special = |octet: &u8| octet.is_ascii_control() || b" ()<>[]:;@\\,\"".contains(octet);
    let well_formed = match quoted {
        // Escapes inside are not resolved: such a mailbox is equal only to the same spelling.
        Some(text) => text.iter().all(|octet| !octet.is_ascii_control() && *octet != b'"'),
        None => local.split(|octet| *octet == b'.').all(|atom| !atom.is_empty() && !atom.iter().any(special)),
    };
    (well_formed && server_name::is_host_name(host)).then_some((local, host))
}

/// RFC 5280 §4.2.1.10: the host part of a URI with an authority; without one, or with an address, refused.
fn uri(name: &[u8], subtree: &[u8]) -> Result<Relation, PathErrorKind> {
    let (_, rest) = split_once(name, b':').ok_or(PathErrorKind::NameMalformed)?;
    let rest = rest.strip_prefix(b"//").ok_or(PathErrorKind::NameMalformed)?;
    let authority = rest.split(|octet| b"/?#".contains(octet)).next().unwrap_or_default();
    let host_and_port = rsplit_once(authority, b'@').map_or(authority, |(_, host)| host);
    let host = split_once(host_and_port, b':').map_or(host_and_port, |(host, _)| host);
    let last = host.rsplit(|octet| *octet == b'.').next().unwrap_or_default();
    let is_address = last.iter().all(u8::is_ascii_digit);
    if is_address || !server_name::is_host_name(host) {
        return Err(PathErrorKind::NameMalformed);
    }
    host_in(host, subtree)
}

/// A host against `host` (itself only) or `.domain` (everything under it).
fn host_in(host: &[u8], subtree: &[u8]) -> Result<Relation, PathErrorKind> {
    if let Some(domain) = subtree.strip_prefix(b".") {
        if !server_name::is_host_name(domain) {
            return Err(PathErrorKind::NameConstraintMalformed);
        }
        return Ok(Relation::inside_if(is_under(host, domain)));
    }
    if !(subtree.is_empty() || server_name::is_host_name(subtree)) {
        return Err(PathErrorKind::NameConstraintMalformed);
    }
    Ok(Relation::inside_if(subtree.is_empty() || host.eq_ignore_ascii_case(subtree)))
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "a test")]
mod tests {
    use alloc::vec::Vec;

    use super::*;
    use crate::x509::name::Name;

    fn letter(relation: Result<Relation, PathErrorKind>) -> char {
        match relation {
            Ok(Relation::Inside) => 'i',
            Ok(Relation::Outside) => 'o',
            Ok(Relation::Overlaps) => 'w',
            Ok(Relation::OtherType) => '-',
            Err(PathErrorKind::NameMalformed) => 'N',
            Err(PathErrorKind::NameConstraintMalformed) => 'C',
            Err(_) => '!',
        }
    }

    #[test]
    fn dns_subtrees() {
        for (name, subtree, want) in [
            ("example.com", "example.com", 'i'),
            ("a.b.EXAMPLE.com", "example.COM", 'i'),
            ("badexample.com", "example.com", 'o'),
            ("com", "example.com", 'o'),
            ("example.com", "", 'i'),
            ("*.example.com", "example.com", 'i'),
            ("*.example.com", "", 'i'),
            ("*.example.com", "a.example.com", 'w'),
            ("*.example.com", "b.a.example.com", 'o'),
            ("*.a.example.com", "example.com", 'i'),
            ("*.example.com", "example.org", 'o'),
            ("*.com", "example.com", 'w'),
            ("example.com", "*.example.com", 'C'),
            ("example.com", ".example.com", 'C'),
            ("exa mple.com", "example.com", 'N'),
            ("a..example.com", "example.com", 'N'),
            (".example.com", "example.com", 'N'),
            ("*", "example.com", 'N'),
            ("*.*.example.com", "example.com", 'N'),
        ] {
            assert_eq!(letter(dns(name.as_bytes(), subtree.as_bytes())), want, "{name} in {subtree}");
        }
    }

    #[test]
    fn spellings_that_cannot_be_compared_are_not_outside() {
        // RDNSequence contents: one organizationName of a string type and text.
        let organization = |tag: u8, text: &[u8]| {
            let length = |n: usize| u8::try_from(n).unwrap();
            let value = [&[0x06, 0x03, 0x55, 0x04, 0x0a, tag, length(text.len())], text].concat();
            let attribute = [&[0x30, length(value.len())], &value[..]].concat();
            [&[0x31, length(attribute.len())], &attribute[..]].concat()
        };
        let utf8 = |text: &str| organization(0x0c, text.as_bytes());
        let bmp: Vec<u8> = "Société".encode_utf16().flat_map(u16::to_be_bytes).collect();
        for (own, base, uncertain) in [
            (utf8("SOCIÉTÉ"), utf8("Société"), true),
            (organization(0x1e, &bmp), utf8("Société"), true),
            (utf8("Societe"), utf8("Société"), true),
            (utf8("Acme"), utf8("Apex"), false),
            (organization(0x13, b"Acme"), utf8("Apex"), false),
        ] {
            let (own, base) = (Name::from_contents(&own).unwrap(), Name::from_contents(&base).unwrap());
            let (own, base) = (GeneralName::DirectoryName(own), GeneralName::DirectoryName(base));
            assert_eq!(letter(relation(own, base)), 'o');
            assert_eq!(is_uncertain(own, base), uncertain, "{own:?} {base:?}");
        }
    }

    #[test]
    fn ip_subtrees() {
        let network: &[u8] = &[10, 1, 0, 0, 255, 255, 0, 0];
        assert_eq!(letter(Ok(ip(&[10, 1, 9, 9], network))), 'i');
        assert_eq!(letter(Ok(ip(&[10, 2, 9, 9], network))), 'o');
        assert_eq!(letter(Ok(ip(&[0; 16], network))), 'o');
        assert_eq!(letter(Ok(ip(&[1, 2, 3, 4], &[0; 8]))), 'i');
        // Host bits in the base do not count.
        assert_eq!(letter(Ok(ip(&[10, 1, 9, 9], &[10, 1, 2, 3, 255, 255, 0, 0]))), 'i');
    }

    #[test]
    fn mailbox_subtrees() {
        for (name, subtree, want) in [
            ("user@example.com", "user@EXAMPLE.com", 'i'),
            ("User@example.com", "user@example.com", 'o'),
            ("user@example.com", "example.com", 'i'),
            ("user@a.example.com", "example.com", 'o'),
            ("user@a.example.com", ".example.com", 'i'),
            ("user@example.com", ".example.com", 'o'),
            ("user@example.com", "*@example.com", 'o'),
            ("user@example.com", "", 'i'),
            ("example.com", "example.com", 'N'),
            ("@example.com", "example.com", 'N'),
            ("user@", "example.com", 'N'),
            ("a@b@example.com", "example.com", 'N'),
            ("a..b@example.com", "example.com", 'N'),
            ("a b@example.com", "example.com", 'N'),
            ("\"a b@c\"@example.com", "example.com", 'i'),
            ("\"a\"b\"@example.com", "example.com", 'N'),
            ("us*er@example.com", "us*er@example.com", 'i'),
            ("user@example.com", "*.example.com", 'C'),
            ("user@example.com", "@example.com", 'C'),
        ] {
            assert_eq!(letter(mailbox(name.as_bytes(), subtree.as_bytes())), want, "{name} in {subtree}");
        }
    }

    #[test]
    fn uri_subtrees() {
        for (name, subtree, want) in [
            ("https://example.com/path", "example.com", 'i'),
            ("https://user:pw@example.com:8443", "EXAMPLE.com", 'i'),
            ("https://a.example.com?q", "example.com", 'o'),
            ("https://a.example.com#f", ".example.com", 'i'),
            ("https://evil.org/@example.com", "example.com", 'o'),
            ("urn:isbn:1", "example.com", 'N'),
            ("https://10.0.0.1/", "example.com", 'N'),
            ("https://[::1]/", "example.com", 'N'),
            ("https:///path", "example.com", 'N'),
        ] {
            assert_eq!(letter(uri(name.as_bytes(), subtree.as_bytes())), want, "{name} in {subtree}");
        }
    }

    #[test]
    fn types_without_rules_are_refused_only_when_they_meet() {
        let other = GeneralName::OtherName(&[]);
        assert_eq!(letter(relation(other, other)), '!');
        assert_eq!(letter(relation(GeneralName::DnsName("a"), other)), '-');
        assert_eq!(letter(relation(other, GeneralName::DnsName("a"))), '-');
        let empty = Name::from_contents(&[]).unwrap();
        let directory = GeneralName::DirectoryName(empty);
        assert_eq!(letter(relation(directory, directory)), 'i');
    }
}
