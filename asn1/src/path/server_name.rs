//! Does a certificate speak for this host? (RFC 9525 §6; IP addresses by RFC 5280 §4.2.1.6)
//!
//! Does not look at the subject: a common name is not a host name (RFC 9525 §2). Knows no public suffix list.

use pki_types::{DnsName, IpAddr, ServerName};

use crate::x509::general_name::{GeneralName, GeneralNames};

/// Whether one of the names is `expected`.
pub(super) fn is_among(expected: &ServerName<'_>, names: Option<GeneralNames<'_>>) -> bool {
    names.is_some_and(|names| names.iter().any(|name| matches(expected, name)))
}

fn matches(expected: &ServerName<'_>, presented: GeneralName<'_>) -> bool {
    if let (ServerName::DnsName(expected), GeneralName::DnsName(presented)) = (expected, presented) {
        return matches_dns_name(presented, expected);
    }
    // RFC 9525 §6.5: octet-for-octet comparison.
    if let (ServerName::IpAddress(expected), GeneralName::IpAddress(presented)) = (expected, presented) {
        return match expected {
            IpAddr::V4(address) => presented == address.as_ref(),
            IpAddr::V6(address) => presented == address.as_ref(),
        };
    }
    false
}

/// Whether a presented dNSName, which may have a wildcard, covers `expected` (RFC 9525 §6.3).
///
/// A wildcard is the whole leftmost label and stands for exactly one label. It covers nothing directly under
/// a top-level domain: `*.com` is nobody's.
///
/// ```
/// # use nocrypto_asn1::path::matches_dns_name;
/// # let name = |name| pki_types::DnsName::try_from(name).unwrap();
/// assert!(matches_dns_name("*.example.com", &name("www.example.com")));
/// assert!(!matches_dns_name("*.example.com", &name("a.b.example.com")));
/// assert!(!matches_dns_name("*.com", &name("example.com")));
/// ```
pub fn matches_dns_name(presented: &str, expected: &DnsName<'_>) -> bool {
    let (presented, expected) = (presented.as_bytes(), expected.as_ref().as_bytes());
    if !is_presentable(presented) {
        return false;
    }
    match presented.strip_prefix(b"*.") {
        None => presented.eq_ignore_ascii_case(expected),
        Some(parent) => {
            split_once(expected, b'.').is_some_and(|(_, own_parent)| parent.eq_ignore_ascii_case(own_parent))
        }
    }
}

/// A dNSName in the preferred syntax (RFC 5280 §4.2.1.6), or a wildcard over at least two labels.
pub(super) fn is_presentable(name: &[u8]) -> bool {
    match name.strip_prefix(b"*.") {
        Some(parent) => is_host_name(parent) && parent.contains(&b'.'),
        None => is_host_name(name),
    }
}

/// Letters, digits, hyphens inside; underscores too, which deployed names have. No trailing dot, no empty label.
pub(super) fn is_host_name(name: &[u8]) -> bool {
    let label = |label: &[u8]| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with(b"-")
            && !label.ends_with(b"-")
            && label.iter().all(|octet| octet.is_ascii_alphanumeric() || *octet == b'-' || *octet == b'_')
    };
    name.len() <= 253 && name.split(|octet| *octet == b'.').all(label)
}

/// What stands before and after the first `separator`.
pub(super) fn split_once(text: &[u8], separator: u8) -> Option<(&[u8], &[u8])> {
    let mut parts = text.splitn(2, |octet| *octet == separator);
    Some((parts.next()?, parts.next()?))
}

/// What stands before and after the last `separator`.
pub(super) fn rsplit_once(text: &[u8], separator: u8) -> Option<(&[u8], &[u8])> {
    let mut parts = text.rsplitn(2, |octet| *octet == separator);
    let after = parts.next()?;
    Some((parts.next()?, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dns_names() {
        for (presented, expected, covered) in [
            ("example.com", "example.com", true),
            ("EXAMPLE.com", "example.COM", true),
            ("example.com", "example.com.", true),
            ("example.com.", "example.com", false),
            ("example.com", "www.example.com", false),
            ("www.example.com", "example.com", false),
            ("*.example.com", "www.example.com", true),
            ("*.EXAMPLE.com", "www.example.com", true),
            ("*.example.com", "example.com", false),
            ("*.example.com", "a.www.example.com", false),
            ("*.example.com", "xn--bcher-kva.example.com", true),
            ("*.com", "example.com", false),
            ("*", "localhost", false),
            ("*.", "localhost", false),
            ("*.*.com", "www.example.com", false),
            ("w*.example.com", "www.example.com", false),
            ("*w.example.com", "www.example.com", false),
            ("www.*.com", "www.example.com", false),
            ("**.example.com", "www.example.com", false),
            ("xn--*.example.com", "xn--a.example.com", false),
            (".example.com", "example.com", false),
            ("", "example.com", false),
            ("foo_bar.example.com", "foo_bar.example.com", true),
            ("-a.example.com", "-a.example.com", false),
            ("example.com\0.evil.org", "example.com", false),
        ] {
            let Ok(expected) = DnsName::try_from(expected) else {
                assert!(!covered);
                continue;
            };
            assert_eq!(matches_dns_name(presented, &expected), covered, "{presented} for {expected:?}");
        }
        assert!(!is_host_name("a".repeat(64).as_bytes()));
        assert!(is_host_name("a".repeat(63).as_bytes()));
        assert!(!is_host_name(["a."; 127].concat().as_bytes()));
    }
}
