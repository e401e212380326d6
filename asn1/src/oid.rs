//! Object identifiers: a borrowed, validated form and the names this crate knows (RFC 5280, RFC 5480, RFC 8410).
//!
//! Does not decode arcs to integers for comparison: equal encodings are equal identifiers, because DER has one only.

use core::fmt;

use crate::error::ErrorKind;

/// The contents octets of an OBJECT IDENTIFIER, valid DER. Arcs of any size are accepted (2.25 UUIDs exist).
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Oid<'a>(&'a [u8]);

impl<'a> Oid<'a> {
    /// Checks contents octets: not empty, every arc complete and without leading zero septets (X.690 §8.19).
    pub fn from_contents(contents: &'a [u8]) -> Result<Self, ErrorKind> {
        let mut at_arc_start = true;
        for octet in contents {
            // X.690 §8.19.2: the leading octet of a subidentifier shall not be 80 hex.
            if at_arc_start && *octet == 0x80 {
                return Err(ErrorKind::ObjectIdentifier);
            }
            at_arc_start = octet & 0x80 == 0;
        }
        if contents.is_empty() || !at_arc_start {
            return Err(ErrorKind::ObjectIdentifier);
        }
        Ok(Self(contents))
    }

    /// The contents octets, without tag and length.
    pub const fn as_bytes(&self) -> &'a [u8] {
        self.0
    }
}

impl fmt::Display for Oid<'_> {
    /// Dotted decimal; an arc beyond 64 bits prints as `?`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut arc = Some(0u64);
        let mut first = true;
        for octet in self.0 {
            arc = arc.and_then(|arc| arc.checked_mul(128)).map(|arc| arc | u64::from(octet & 0x7f));
            if octet & 0x80 != 0 {
                continue;
            }
            match (arc, first) {
                (Some(arc), true) => {
                    let root = (arc / 40).min(2);
                    write!(f, "{root}.{}", arc.saturating_sub(root.saturating_mul(40)))?;
                }
                (Some(arc), false) => write!(f, ".{arc}")?,
                (None, true) => f.write_str("2.?")?,
                (None, false) => f.write_str(".?")?,
            }
            first = false;
            arc = Some(0);
        }
        Ok(())
    }
}

impl fmt::Debug for Oid<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

macro_rules! oids {
    ($($(#[$doc:meta])* $name:ident = $bytes:expr;)*) => {
        $($(#[$doc])* pub const $name: Oid<'static> = Oid(&$bytes);)*
        #[cfg(test)]
        const ALL: &[Oid<'static>] = &[$($name),*];
    };
}

oids! {
    /// id-at-commonName, 2.5.4.3.
    COMMON_NAME = [0x55, 0x04, 0x03];
    /// id-at-serialNumber, 2.5.4.5.
    SERIAL_NUMBER = [0x55, 0x04, 0x05];
    /// id-at-countryName, 2.5.4.6.
    COUNTRY_NAME = [0x55, 0x04, 0x06];
    /// id-at-localityName, 2.5.4.7.
    LOCALITY_NAME = [0x55, 0x04, 0x07];
    /// id-at-stateOrProvinceName, 2.5.4.8.
    STATE_OR_PROVINCE_NAME = [0x55, 0x04, 0x08];
    /// id-at-organizationName, 2.5.4.10.
    ORGANIZATION_NAME = [0x55, 0x04, 0x0a];
    /// id-at-organizationalUnitName, 2.5.4.11.
    ORGANIZATIONAL_UNIT_NAME = [0x55, 0x04, 0x0b];
    /// id-domainComponent, 0.9.2342.19200300.100.1.25.
    DOMAIN_COMPONENT = [0x09, 0x92, 0x26, 0x89, 0x93, 0xf2, 0x2c, 0x64, 0x01, 0x19];
    /// id-emailAddress, 1.2.840.113549.1.9.1.
    EMAIL_ADDRESS = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x01];

    /// id-ce-subjectKeyIdentifier, 2.5.29.14.
    SUBJECT_KEY_IDENTIFIER = [0x55, 0x1d, 0x0e];
    /// id-ce-keyUsage, 2.5.29.15.
    KEY_USAGE = [0x55, 0x1d, 0x0f];
    /// id-ce-subjectAltName, 2.5.29.17.
    SUBJECT_ALT_NAME = [0x55, 0x1d, 0x11];
    /// id-ce-issuerAltName, 2.5.29.18.
    ISSUER_ALT_NAME = [0x55, 0x1d, 0x12];
    /// id-ce-basicConstraints, 2.5.29.19.
    BASIC_CONSTRAINTS = [0x55, 0x1d, 0x13];
    /// id-ce-nameConstraints, 2.5.29.30.
    NAME_CONSTRAINTS = [0x55, 0x1d, 0x1e];
    /// id-ce-cRLDistributionPoints, 2.5.29.31.
    CRL_DISTRIBUTION_POINTS = [0x55, 0x1d, 0x1f];
    /// id-ce-certificatePolicies, 2.5.29.32.
    CERTIFICATE_POLICIES = [0x55, 0x1d, 0x20];
    /// id-ce-policyMappings, 2.5.29.33.
    POLICY_MAPPINGS = [0x55, 0x1d, 0x21];
    /// id-ce-authorityKeyIdentifier, 2.5.29.35.
    AUTHORITY_KEY_IDENTIFIER = [0x55, 0x1d, 0x23];
    /// id-ce-policyConstraints, 2.5.29.36.
    POLICY_CONSTRAINTS = [0x55, 0x1d, 0x24];
    /// id-ce-extKeyUsage, 2.5.29.37.
    EXTENDED_KEY_USAGE = [0x55, 0x1d, 0x25];
    /// anyExtendedKeyUsage, 2.5.29.37.0.
    ANY_EXTENDED_KEY_USAGE = [0x55, 0x1d, 0x25, 0x00];
    /// id-ce-inhibitAnyPolicy, 2.5.29.54.
    INHIBIT_ANY_POLICY = [0x55, 0x1d, 0x36];
    /// id-pe-authorityInfoAccess, 1.3.6.1.5.5.7.1.1.
    AUTHORITY_INFO_ACCESS = [0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x01, 0x01];
    /// id-pe-subjectInfoAccess, 1.3.6.1.5.5.7.1.11.
    SUBJECT_INFO_ACCESS = [0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x01, 0x0b];

    /// id-kp-serverAuth, 1.3.6.1.5.5.7.3.1.
    SERVER_AUTH = [0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x01];
    /// id-kp-clientAuth, 1.3.6.1.5.5.7.3.2.
    CLIENT_AUTH = [0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x02];

    /// id-ecPublicKey, 1.2.840.10045.2.1 (RFC 5480 §2.1.1).
    EC_PUBLIC_KEY = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01];
    /// secp256r1, 1.2.840.10045.3.1.7: P-256.
    SECP256R1 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07];
    /// secp384r1, 1.3.132.0.34: P-384.
    SECP384R1 = [0x2b, 0x81, 0x04, 0x00, 0x22];
    /// secp521r1, 1.3.132.0.35: P-521.
    SECP521R1 = [0x2b, 0x81, 0x04, 0x00, 0x23];
    /// rsaEncryption, 1.2.840.113549.1.1.1.
    RSA_ENCRYPTION = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
    /// id-RSASSA-PSS, 1.2.840.113549.1.1.10.
    RSASSA_PSS = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0a];
    /// id-Ed25519, 1.3.101.112 (RFC 8410).
    ED25519 = [0x2b, 0x65, 0x70];
    /// id-dsa, 1.2.840.10040.4.1.
    DSA = [0x2a, 0x86, 0x48, 0xce, 0x38, 0x04, 0x01];
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn every_name_is_valid_and_stands_once() {
        for (i, oid) in ALL.iter().enumerate() {
            assert_eq!(Oid::from_contents(oid.as_bytes()), Ok(*oid));
            assert!(!ALL[..i].contains(oid), "{oid} stands twice");
        }
    }

    #[test]
    fn dotted_form() {
        for (oid, text) in [
            (SERVER_AUTH, "1.3.6.1.5.5.7.3.1"),
            (DOMAIN_COMPONENT, "0.9.2342.19200300.100.1.25"),
            (COMMON_NAME, "2.5.4.3"),
            (Oid(&[0x88, 0x37, 0x03]), "2.999.3"),
            (Oid(&[0x69, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f, 0x01]), "2.25.?.1"),
        ] {
            assert_eq!(oid.to_string(), text);
        }
    }

    #[test]
    fn malformed_contents_are_refused() {
        for contents in [&[][..], &[0x80], &[0x2a, 0x86], &[0x2a, 0x80, 0x01], &[0x80, 0x01]] {
            assert_eq!(Oid::from_contents(contents), Err(ErrorKind::ObjectIdentifier), "{contents:02x?}");
        }
    }
}
