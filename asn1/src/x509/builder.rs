//! Building certificates: roots, intermediates and end entities that [`crate::path`] accepts.
//!
//! What is built is read back before it is given out, so a builder never makes what this crate would refuse.
//! Does not choose serial numbers or keys: the caller's random bytes and [`Signer`] do.

use alloc::vec::Vec;
use core::fmt;

use pki_types::{CertificateDer, DnsName, IpAddr, ServerName};

use super::{
    certificate::Certificate,
    extension::{KeyUsage, Purpose},
    time::{Time, Validity},
};
use crate::{
    encode::{self, element, primitive_element},
    error::Error,
    key::spki::SubjectPublicKeyInfo,
    oid::{self, Oid},
    signer::{SignError, Signer},
    tag::{self, constructed, primitive},
};

/// A distinguished name under construction: attributes in the order they are added.
///
/// ```
/// # use nocrypto_asn1::x509::builder::DistinguishedName;
/// let name = DistinguishedName::new().organization("Example").common_name("Example Root");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DistinguishedName {
    contents: Vec<u8>,
    too_long: bool,
}

impl DistinguishedName {
    /// The empty name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a commonName, at most 64 characters.
    #[must_use]
    pub fn common_name(self, value: &str) -> Self {
        self.attribute(oid::COMMON_NAME, value)
    }

    /// Adds an organizationName, at most 64 characters.
    #[must_use]
    pub fn organization(self, value: &str) -> Self {
        self.attribute(oid::ORGANIZATION_NAME, value)
    }

    /// Adds an organizationalUnitName, at most 64 characters.
    #[must_use]
    pub fn organizational_unit(self, value: &str) -> Self {
        self.attribute(oid::ORGANIZATIONAL_UNIT_NAME, value)
    }

    fn attribute(mut self, oid: Oid<'_>, value: &str) -> Self {
        // RFC 5280 appendix A.1: ub-common-name, ub-organization-name, ub-organizational-unit-name are 64.
        self.too_long |= value.is_empty() || value.chars().count() > 64;
        element(&mut self.contents, tag::SET, |out| {
            element(out, tag::SEQUENCE, |out| {
                primitive_element(out, tag::OBJECT_IDENTIFIER, oid.as_bytes());
                primitive_element(out, tag::UTF8_STRING, value.as_bytes());
            });
        });
        self
    }
}

/// Why no certificate was built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BuildError {
    /// An attribute of the subject is empty or longer than 64 characters.
    SubjectAttribute,
    /// A CA without a subject, or an end entity without a subject and without alternative names.
    NoName,
    /// An end entity without a purpose.
    NoPurpose,
    /// notBefore lies after notAfter.
    EmptyValidity,
    /// The issuer's certificate is not that of a CA.
    IssuerNotCa,
    /// The issuer's certificate holds another key than the signer's.
    IssuerKeyMismatch,
    /// The signer gave up.
    Sign(SignError),
    /// What was built (or the public key handed in) cannot be read: it would be refused everywhere.
    Encoding(Error),
}

impl BuildError {
    /// A stable code for logs and documents.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::SubjectAttribute => "X509-0201",
            Self::NoName => "X509-0202",
            Self::NoPurpose => "X509-0203",
            Self::EmptyValidity => "X509-0204",
            Self::IssuerNotCa => "X509-0205",
            Self::IssuerKeyMismatch => "X509-0206",
            Self::Sign(_) => "X509-0207",
            Self::Encoding(_) => "X509-0208",
        }
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::SubjectAttribute => "an attribute of the subject is empty or longer than 64 characters",
            Self::NoName => "the certificate names nobody: give a CA a subject, an end entity a DNS name",
            Self::NoPurpose => "an end entity needs at least one purpose",
            Self::EmptyValidity => "the certificate would end before it starts",
            Self::IssuerNotCa => "the issuer's certificate does not allow it to issue",
            Self::IssuerKeyMismatch => "the issuer's certificate does not belong to the signing key",
            Self::Sign(error) => return write!(f, "{error}"),
            Self::Encoding(error) => return write!(f, "the certificate would be refused: {error}"),
        })
    }
}

impl core::error::Error for BuildError {}

#[derive(Clone, Debug)]
enum Role {
    Ca { path_len: Option<u8> },
    EndEntity,
}

/// A name subtree of a constraint.
#[derive(Clone, Debug)]
enum Subtree {
    Dns(DnsName<'static>),
    Ip(Vec<u8>),
}

/// A certificate under construction.
///
/// A CA gets keyCertSign, cRLSign and basicConstraints, an end entity digitalSignature and its purposes; key
/// identifiers are filled in. All other content comes from the methods.
#[derive(Clone, Debug)]
pub struct CertificateBuilder {
    role: Role,
    subject: DistinguishedName,
    serial_number: [u8; 16],
    validity: Validity,
    names: Vec<ServerName<'static>>,
    purposes: Vec<Purpose>,
    key_usage: KeyUsage,
    permitted: Vec<Subtree>,
    excluded: Vec<Subtree>,
}

impl CertificateBuilder {
    /// A CA: a root if it signs itself, an intermediate if another CA does.
    ///
    /// `serial_number` are 16 random bytes (RFC 5280 §4.1.2.2 and the Baseline Requirements want at least 64
    /// bits from a generator); two of their bits are set so that the number is positive and of full length.
    pub fn ca(
        subject: DistinguishedName,
        serial_number: [u8; 16],
        not_before: Time,
        not_after: Time,
    ) -> Self {
        let key_usage = KeyUsage::KEY_CERT_SIGN.and(KeyUsage::CRL_SIGN);
        Self::new(Role::Ca { path_len: None }, subject, serial_number, not_before, not_after, key_usage)
    }

    /// An end entity: a TLS server, a TLS client, or both. Add names and purposes.
    ///
    /// `serial_number` as in [`Self::ca`].
    pub fn end_entity(
        subject: DistinguishedName,
        serial_number: [u8; 16],
        not_before: Time,
        not_after: Time,
    ) -> Self {
        let key_usage = KeyUsage::DIGITAL_SIGNATURE;
        Self::new(Role::EndEntity, subject, serial_number, not_before, not_after, key_usage)
    }

    fn new(
        role: Role,
        subject: DistinguishedName,
        serial_number: [u8; 16],
        not_before: Time,
        not_after: Time,
        key_usage: KeyUsage,
    ) -> Self {
        Self {
            role,
            subject,
            serial_number,
            validity: Validity { not_before, not_after },
            names: Vec::new(),
            purposes: Vec::new(),
            key_usage,
            permitted: Vec::new(),
            excluded: Vec::new(),
        }
    }

    /// At most so many intermediates may follow this CA. Without effect on an end entity.
    #[must_use]
    pub fn path_len(mut self, path_len: u8) -> Self {
        if let Role::Ca { path_len: own } = &mut self.role {
            *own = Some(path_len);
        }
        self
    }

    /// Adds a DNS name or an IP address to subjectAltName.
    #[must_use]
    pub fn server_name(mut self, name: &ServerName<'_>) -> Self {
        self.names.push(name.to_owned());
        self
    }

    /// Adds a DNS name to subjectAltName.
    #[must_use]
    pub fn dns_name(self, name: &DnsName<'_>) -> Self {
        self.server_name(&ServerName::DnsName(name.borrow()))
    }

    /// Adds an IP address to subjectAltName.
    #[must_use]
    pub fn ip_address(self, address: IpAddr) -> Self {
        self.server_name(&ServerName::IpAddress(address))
    }

    /// Adds a purpose. On a CA it limits what may be issued.
    #[must_use]
    pub fn purpose(mut self, purpose: Purpose) -> Self {
        if !self.purposes.contains(&purpose) {
            self.purposes.push(purpose);
        }
        self
    }

    /// Replaces the key usage.
    #[must_use]
    pub fn key_usage(mut self, key_usage: KeyUsage) -> Self {
        self.key_usage = key_usage;
        self
    }

    /// Lets a CA issue for `name` and everything under it, and, with others of these, for nothing else.
    #[must_use]
    pub fn permit_dns_names_under(mut self, name: &DnsName<'_>) -> Self {
        self.permitted.push(Subtree::Dns(name.to_owned()));
        self
    }

    /// Forbids a CA to issue for `name` and everything under it.
    #[must_use]
    pub fn exclude_dns_names_under(mut self, name: &DnsName<'_>) -> Self {
        self.excluded.push(Subtree::Dns(name.to_owned()));
        self
    }

    /// Lets a CA issue for addresses whose first `prefix_len` bits are those of `address`.
    #[must_use]
    pub fn permit_ip_addresses(mut self, address: IpAddr, prefix_len: u8) -> Self {
        self.permitted.push(Subtree::Ip(network(address, prefix_len)));
        self
    }

    /// Forbids a CA to issue for addresses whose first `prefix_len` bits are those of `address`.
    #[must_use]
    pub fn exclude_ip_addresses(mut self, address: IpAddr, prefix_len: u8) -> Self {
        self.excluded.push(Subtree::Ip(network(address, prefix_len)));
        self
    }

    /// Signs with the subject's own key: a root.
    ///
    /// # Errors
    /// [`BuildError`].
    pub fn sign_self(&self, signer: &mut dyn Signer) -> Result<CertificateDer<'static>, BuildError> {
        let subject_public_key_info = Vec::from(signer.subject_public_key_info());
        let issuer_key_identifier = None;
        self.build(&subject_public_key_info, &self.subject.contents, issuer_key_identifier, signer)
    }

    /// Issues the certificate: `issuer` is the CA's certificate, `signer` holds its key, and
    /// `subject_public_key_info` is the DER of the subject's public key.
    ///
    /// # Errors
    /// [`BuildError`].
    pub fn sign(
        &self,
        subject_public_key_info: &[u8],
        issuer: &CertificateDer<'_>,
        signer: &mut dyn Signer,
    ) -> Result<CertificateDer<'static>, BuildError> {
        let issuer = Certificate::from_der(issuer).map_err(BuildError::Encoding)?;
        let extensions = issuer.extensions();
        if !extensions.basic_constraints().is_some_and(|constraints| constraints.ca) {
            return Err(BuildError::IssuerNotCa);
        }
        let signing_key = SubjectPublicKeyInfo::from_der(signer.subject_public_key_info());
        let signing_key = signing_key.map_err(BuildError::Encoding)?;
        if signing_key.as_contents() != issuer.subject_public_key_info().as_contents() {
            return Err(BuildError::IssuerKeyMismatch);
        }
        let key_identifier = extensions.subject_key_identifier();
        let issuer = issuer.subject();
        self.build(subject_public_key_info, issuer.as_contents(), key_identifier, signer)
    }

    fn build(
        &self,
        subject_public_key_info: &[u8],
        issuer: &[u8],
        issuer_key_identifier: Option<&[u8]>,
        signer: &mut dyn Signer,
    ) -> Result<CertificateDer<'static>, BuildError> {
        self.check()?;
        let key = SubjectPublicKeyInfo::from_der(subject_public_key_info).map_err(BuildError::Encoding)?;
        let own_identifier = key_identifier(&key);
        let issuer_key_identifier = issuer_key_identifier.unwrap_or(own_identifier);
        let algorithm = signer.signature_algorithm();
        let mut tbs = Vec::new();
        element(&mut tbs, tag::SEQUENCE, |out| {
            element(out, constructed(0), |out| encode::unsigned(out, &[2]));
            encode::unsigned(out, &positive(self.serial_number));
            primitive_element(out, tag::SEQUENCE, algorithm.as_ref());
            primitive_element(out, tag::SEQUENCE, issuer);
            element(out, tag::SEQUENCE, |out| {
                write_time(out, self.validity.not_before);
                write_time(out, self.validity.not_after);
            });
            primitive_element(out, tag::SEQUENCE, &self.subject.contents);
            out.extend_from_slice(subject_public_key_info);
            element(out, constructed(3), |out| {
                element(out, tag::SEQUENCE, |out| {
                    self.write_extensions(out, own_identifier, issuer_key_identifier);
                });
            });
        });
        let mut signature = Vec::new();
        signer.sign(&tbs, &mut signature).map_err(BuildError::Sign)?;
        let mut certificate = Vec::new();
        element(&mut certificate, tag::SEQUENCE, |out| {
            out.extend_from_slice(&tbs);
            primitive_element(out, tag::SEQUENCE, algorithm.as_ref());
            encode::octet_bit_string(out, &signature);
        });
        Certificate::from_der(&certificate).map_err(BuildError::Encoding)?;
        Ok(certificate.into())
    }

    fn check(&self) -> Result<(), BuildError> {
        if self.subject.too_long {
            return Err(BuildError::SubjectAttribute);
        }
        if self.validity.not_before > self.validity.not_after {
            return Err(BuildError::EmptyValidity);
        }
        let has_subject = !self.subject.contents.is_empty();
        match self.role {
            Role::Ca { .. } if !has_subject => Err(BuildError::NoName),
            Role::EndEntity if self.purposes.is_empty() => Err(BuildError::NoPurpose),
            Role::EndEntity if !has_subject && self.names.is_empty() => Err(BuildError::NoName),
            Role::Ca { .. } | Role::EndEntity => Ok(()),
        }
    }

    fn write_extensions(&self, out: &mut Vec<u8>, own_identifier: &[u8], issuer_identifier: &[u8]) {
        extension(out, oid::BASIC_CONSTRAINTS, true, |out| {
            element(out, tag::SEQUENCE, |out| {
                let Role::Ca { path_len } = self.role else { return };
                primitive_element(out, tag::BOOLEAN, &[0xff]);
                if let Some(path_len) = path_len {
                    encode::unsigned(out, &[path_len]);
                }
            });
        });
        extension(out, oid::KEY_USAGE, true, |out| encode::named_bits(out, self.key_usage.0));
        if !self.purposes.is_empty() {
            extension(out, oid::EXTENDED_KEY_USAGE, false, |out| {
                element(out, tag::SEQUENCE, |out| {
                    for purpose in &self.purposes {
                        primitive_element(out, tag::OBJECT_IDENTIFIER, purpose.oid().as_bytes());
                    }
                });
            });
        }
        if !self.names.is_empty() {
            // RFC 5280 §4.2.1.6: MUST be critical if the subject is empty, SHOULD NOT be otherwise.
            extension(out, oid::SUBJECT_ALT_NAME, self.subject.contents.is_empty(), |out| {
                element(out, tag::SEQUENCE, |out| {
                    self.names.iter().for_each(|name| write_server_name(out, name));
                });
            });
        }
        let is_ca = matches!(self.role, Role::Ca { .. });
        if is_ca && !(self.permitted.is_empty() && self.excluded.is_empty()) {
            // RFC 5280 §4.2.1.10: conforming CAs MUST mark this extension as critical.
            extension(out, oid::NAME_CONSTRAINTS, true, |out| {
                element(out, tag::SEQUENCE, |out| {
                    write_subtrees(out, 0, &self.permitted);
                    write_subtrees(out, 1, &self.excluded);
                });
            });
        }
        extension(out, oid::SUBJECT_KEY_IDENTIFIER, false, |out| {
            primitive_element(out, tag::OCTET_STRING, own_identifier);
        });
        extension(out, oid::AUTHORITY_KEY_IDENTIFIER, false, |out| {
            element(out, tag::SEQUENCE, |out| primitive_element(out, primitive(0), issuer_identifier));
        });
    }
}

/// RFC 5280 §4.2.1.2 leaves the method open ("other methods of generating unique numbers are acceptable"): the
/// last 20 octets of the public key are unique and need no hash, so this crate's core needs none.
fn key_identifier<'a>(key: &SubjectPublicKeyInfo<'a>) -> &'a [u8] {
    let octets = key.public_key();
    octets.get(octets.len().saturating_sub(20)..).unwrap_or(octets)
}

/// Positive and of full length: the highest bit clear, the next one set.
fn positive(mut serial_number: [u8; 16]) -> [u8; 16] {
    if let Some(first) = serial_number.first_mut() {
        *first = (*first & 0x7f) | 0x40;
    }
    serial_number
}

fn write_time(out: &mut Vec<u8>, time: Time) {
    let (tag, digits) = time.encoded();
    primitive_element(out, tag, &digits);
}

fn extension(out: &mut Vec<u8>, oid: Oid<'_>, critical: bool, write: impl FnOnce(&mut Vec<u8>)) {
    element(out, tag::SEQUENCE, |out| {
        primitive_element(out, tag::OBJECT_IDENTIFIER, oid.as_bytes());
        if critical {
            primitive_element(out, tag::BOOLEAN, &[0xff]);
        }
        element(out, tag::OCTET_STRING, write);
    });
}

fn write_server_name(out: &mut Vec<u8>, name: &ServerName<'_>) {
    if let ServerName::DnsName(name) = name {
        primitive_element(out, primitive(2), name.as_ref().as_bytes());
    } else if let ServerName::IpAddress(address) = name {
        primitive_element(out, primitive(7), octets(address));
    }
}

fn octets(address: &IpAddr) -> &[u8] {
    match address {
        IpAddr::V4(address) => address.as_ref(),
        IpAddr::V6(address) => address.as_ref(),
    }
}

/// Address and mask, as RFC 5280 §4.2.1.10 wants them.
fn network(address: IpAddr, prefix_len: u8) -> Vec<u8> {
    let address = octets(&address);
    let mask = (0..address.len()).map(|i| {
        let covered = usize::from(prefix_len).saturating_sub(i.saturating_mul(8)).min(8);
        !u8::MAX.checked_shr(u32::try_from(covered).unwrap_or(8)).unwrap_or(0)
    });
    address.iter().copied().chain(mask).collect()
}

fn write_subtrees(out: &mut Vec<u8>, number: u8, subtrees: &[Subtree]) {
    if subtrees.is_empty() {
        return;
    }
    element(out, constructed(number), |out| {
        for subtree in subtrees {
            element(out, tag::SEQUENCE, |out| match subtree {
                Subtree::Dns(name) => primitive_element(out, primitive(2), name.as_ref().as_bytes()),
                Subtree::Ip(network) => primitive_element(out, primitive(7), network),
            });
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks() {
        let v4 = IpAddr::try_from("10.1.2.3").unwrap();
        assert_eq!(network(v4, 0), [10, 1, 2, 3, 0, 0, 0, 0]);
        assert_eq!(network(v4, 12), [10, 1, 2, 3, 255, 240, 0, 0]);
        assert_eq!(network(v4, 32), [10, 1, 2, 3, 255, 255, 255, 255]);
        assert_eq!(network(v4, 99), network(v4, 32));
        assert_eq!(network(IpAddr::try_from("::1").unwrap(), 127)[16..30], [255; 14]);
    }

    #[test]
    fn serial_numbers_are_positive_and_long() {
        assert_eq!(positive([0xff; 16])[0], 0x7f);
        assert_eq!(positive([0; 16])[0], 0x40);
    }
}
