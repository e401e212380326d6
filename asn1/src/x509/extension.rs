//! Certificate extensions (RFC 5280 §4.2), those that decide about trust typed, the others kept raw.
//!
//! Every typed extension is checked when the certificate is read, so that later uses cannot fail.
//! Does not process certificate policies yet: critical ones are refused in path verification as unsupported.

mod name_constraints;

use der::{Reader, SliceReader};
pub use name_constraints::NameConstraints;

use super::{general_name::GeneralNames, name::Name};
use crate::{
    decode,
    error::{Error, ErrorKind, Field},
    limits::MAX_EXTENSIONS,
    oid::{self, Oid},
    tag::{self, constructed, primitive},
};

/// One extension as it stands in the certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extension<'a> {
    /// extnID.
    pub oid: Oid<'a>,
    /// Whether a reader that does not know it has to refuse the certificate.
    pub critical: bool,
    /// The contents of extnValue: the DER of the extension's own type.
    pub value: &'a [u8],
}

/// The extensions that this crate knows by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
#[non_exhaustive]
pub enum Known {
    /// §4.2.1.1.
    AuthorityKeyIdentifier,
    /// §4.2.1.2.
    SubjectKeyIdentifier,
    /// §4.2.1.3.
    KeyUsage,
    /// §4.2.1.4.
    CertificatePolicies,
    /// §4.2.1.5.
    PolicyMappings,
    /// §4.2.1.6.
    SubjectAltName,
    /// §4.2.1.7.
    IssuerAltName,
    /// §4.2.1.9.
    BasicConstraints,
    /// §4.2.1.10.
    NameConstraints,
    /// §4.2.1.11.
    PolicyConstraints,
    /// §4.2.1.12.
    ExtendedKeyUsage,
    /// §4.2.1.13.
    CrlDistributionPoints,
    /// §4.2.1.14.
    InhibitAnyPolicy,
    /// §4.2.2.1.
    AuthorityInfoAccess,
    /// §4.2.2.2.
    SubjectInfoAccess,
}

impl Known {
    fn of(oid: Oid<'_>) -> Option<Self> {
        Some(match oid {
            oid::AUTHORITY_KEY_IDENTIFIER => Self::AuthorityKeyIdentifier,
            oid::SUBJECT_KEY_IDENTIFIER => Self::SubjectKeyIdentifier,
            oid::KEY_USAGE => Self::KeyUsage,
            oid::CERTIFICATE_POLICIES => Self::CertificatePolicies,
            oid::POLICY_MAPPINGS => Self::PolicyMappings,
            oid::SUBJECT_ALT_NAME => Self::SubjectAltName,
            oid::ISSUER_ALT_NAME => Self::IssuerAltName,
            oid::BASIC_CONSTRAINTS => Self::BasicConstraints,
            oid::NAME_CONSTRAINTS => Self::NameConstraints,
            oid::POLICY_CONSTRAINTS => Self::PolicyConstraints,
            oid::EXTENDED_KEY_USAGE => Self::ExtendedKeyUsage,
            oid::CRL_DISTRIBUTION_POINTS => Self::CrlDistributionPoints,
            oid::INHIBIT_ANY_POLICY => Self::InhibitAnyPolicy,
            oid::AUTHORITY_INFO_ACCESS => Self::AuthorityInfoAccess,
            oid::SUBJECT_INFO_ACCESS => Self::SubjectInfoAccess,
            _ => return None,
        })
    }

    fn bit(self) -> u32 {
        1u32.wrapping_shl(u32::from(self as u8))
    }

    /// Whether path verification acts on this extension, so that it may be critical.
    fn is_processed(self) -> bool {
        match self {
            Self::KeyUsage
            | Self::SubjectAltName
            | Self::BasicConstraints
            | Self::NameConstraints
            | Self::ExtendedKeyUsage => true,
            // Nothing to act on: helps to find issuers only.
            Self::AuthorityKeyIdentifier | Self::SubjectKeyIdentifier => true,
            Self::CertificatePolicies
            | Self::PolicyMappings
            | Self::IssuerAltName
            | Self::PolicyConstraints
            | Self::CrlDistributionPoints
            | Self::InhibitAnyPolicy
            | Self::AuthorityInfoAccess
            | Self::SubjectInfoAccess => false,
        }
    }
}

/// basicConstraints (§4.2.1.9).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BasicConstraints {
    /// Whether the subject may issue certificates.
    pub ca: bool,
    /// How many intermediates may follow, self-issued ones not counted.
    pub path_len: Option<u32>,
}

/// keyUsage (§4.2.1.3): what the key may be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyUsage(pub(crate) u16);

impl KeyUsage {
    /// digitalSignature (0).
    pub const DIGITAL_SIGNATURE: Self = Self(0x8000);
    /// keyEncipherment (2).
    pub const KEY_ENCIPHERMENT: Self = Self(0x2000);
    /// keyAgreement (4).
    pub const KEY_AGREEMENT: Self = Self(0x0800);
    /// keyCertSign (5).
    pub const KEY_CERT_SIGN: Self = Self(0x0400);
    /// cRLSign (6).
    pub const CRL_SIGN: Self = Self(0x0200);

    /// Whether every bit of `other` is set.
    pub fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// extKeyUsage (§4.2.1.12): for which purposes the key may be used.
#[derive(Clone, Copy, Debug)]
pub struct ExtendedKeyUsage<'a> {
    contents: &'a [u8],
}

impl<'a> ExtendedKeyUsage<'a> {
    /// The purposes in order.
    pub fn purposes(&self) -> impl Iterator<Item = Oid<'a>> + use<'a> {
        let mut reader = SliceReader::new(self.contents).ok();
        core::iter::from_fn(move || {
            let reader = reader.as_mut().filter(|reader| !reader.is_finished())?;
            decode::oid(reader).ok()
        })
    }
}

/// What a certificate is asked to prove (§4.2.1.12): the role of the peer that shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// The peer is a TLS server: id-kp-serverAuth.
    ServerAuth,
    /// The peer is a TLS client: id-kp-clientAuth.
    ClientAuth,
}

impl Purpose {
    /// The object identifier of the purpose.
    pub fn oid(self) -> Oid<'static> {
        match self {
            Self::ServerAuth => oid::SERVER_AUTH,
            Self::ClientAuth => oid::CLIENT_AUTH,
        }
    }
}

/// authorityKeyIdentifier (§4.2.1.1): which key signed. A hint, never trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AuthorityKeyIdentifier<'a> {
    /// keyIdentifier.
    pub key_identifier: Option<&'a [u8]>,
    /// Whether authorityCertIssuer and authorityCertSerialNumber are there.
    pub names_certificate: bool,
}

/// All extensions of a certificate.
#[derive(Clone, Copy, Debug, Default)]
pub struct Extensions<'a> {
    contents: &'a [u8],
    present: u32,
    critical: u32,
    unknown_critical: Option<Oid<'a>>,
    basic_constraints: Option<BasicConstraints>,
    key_usage: Option<KeyUsage>,
    extended_key_usage: Option<ExtendedKeyUsage<'a>>,
    subject_alt_name: Option<GeneralNames<'a>>,
    name_constraints: Option<NameConstraints<'a>>,
    name_constraints_contents: Option<&'a [u8]>,
    subject_key_identifier: Option<&'a [u8]>,
    authority_key_identifier: Option<AuthorityKeyIdentifier<'a>>,
}

impl<'a> Extensions<'a> {
    /// Reads `Extensions ::= SEQUENCE SIZE (1..MAX) OF Extension`.
    pub(crate) fn read(reader: &mut SliceReader<'a>) -> Result<Self, Error> {
        decode::sequence(reader, |reader| {
            if reader.is_finished() {
                return Err(decode::fault(reader, ErrorKind::Empty));
            }
            let mut extensions = Self::default();
            extensions.contents = decode::rest_checked(reader, |reader| {
                let mut unknown = [None; MAX_EXTENSIONS];
                let mut index = 0u8;
                while !reader.is_finished() {
                    let at = decode::offset(reader);
                    let Some(slot) = unknown.get_mut(usize::from(index)) else {
                        return Err(Error::new(ErrorKind::TooMany, at));
                    };
                    let read =
                        extensions.read_one(reader).map_err(|error| error.within(Field::Extension(index)))?;
                    *slot = read;
                    // RFC 5280 §4.2: MUST NOT include more than one instance of a particular extension.
                    let twice =
                        unknown.iter().take(usize::from(index)).any(|seen| seen.is_some() && *seen == read);
                    if twice {
                        let error = Error::new(ErrorKind::DuplicateExtension, at);
                        return Err(error.within(Field::Extension(index)));
                    }
                    index = index.saturating_add(1);
                }
                Ok(())
            })?;
            Ok(extensions)
        })
    }

    /// Reads one extension and gives its name back if it is not a known one.
    fn read_one(&mut self, reader: &mut SliceReader<'a>) -> Result<Option<Oid<'a>>, Error> {
        let at = decode::offset(reader);
        decode::sequence(reader, |reader| {
            let oid = decode::oid(reader)?;
            let critical = decode::default_false(reader)?;
            let Some(known) = Known::of(oid) else {
                decode::contents(reader, tag::OCTET_STRING)?;
                if critical {
                    self.unknown_critical.get_or_insert(oid);
                }
                return Ok(Some(oid));
            };
            if self.present & known.bit() != 0 {
                return Err(Error::new(ErrorKind::DuplicateExtension, at));
            }
            self.present |= known.bit();
            if critical {
                self.critical |= known.bit();
                if !known.is_processed() {
                    self.unknown_critical.get_or_insert(oid);
                }
            }
            decode::nested(reader, tag::OCTET_STRING, |reader| self.read_value(known, reader))?;
            Ok(None)
        })
    }

    fn read_value(&mut self, known: Known, reader: &mut SliceReader<'a>) -> Result<(), Error> {
        match known {
            Known::BasicConstraints => self.basic_constraints = Some(read_basic_constraints(reader)?),
            Known::KeyUsage => {
                let at = decode::offset(reader);
                let bits = decode::named_bits(reader)?;
                // RFC 5280 §4.2.1.3: at least one of the bits MUST be set to 1.
                if bits == 0 {
                    return Err(Error::new(ErrorKind::Empty, at));
                }
                self.key_usage = Some(KeyUsage(bits));
            }
            Known::ExtendedKeyUsage => self.extended_key_usage = Some(read_extended_key_usage(reader)?),
            Known::SubjectAltName => self.subject_alt_name = Some(GeneralNames::read(reader)?),
            Known::NameConstraints => decode::sequence(reader, |reader| {
                let ahead = &mut reader.clone();
                self.name_constraints_contents = Some(ahead.read_slice(ahead.remaining_len())?);
                self.name_constraints = Some(NameConstraints::read_contents(reader)?);
                Ok(())
            })?,
            Known::SubjectKeyIdentifier => {
                self.subject_key_identifier = Some(decode::contents(reader, tag::OCTET_STRING)?);
            }
            Known::AuthorityKeyIdentifier => {
                self.authority_key_identifier = Some(read_authority_key_identifier(reader)?);
            }
            // Of these the outer frame is checked: one complete element.
            Known::CertificatePolicies
            | Known::PolicyMappings
            | Known::IssuerAltName
            | Known::PolicyConstraints
            | Known::CrlDistributionPoints
            | Known::InhibitAnyPolicy
            | Known::AuthorityInfoAccess
            | Known::SubjectInfoAccess => {
                decode::any(reader)?;
            }
        }
        Ok(())
    }

    /// Every extension in order, raw.
    pub fn iter(&self) -> impl Iterator<Item = Extension<'a>> + use<'a> {
        let mut reader = SliceReader::new(self.contents).ok();
        core::iter::from_fn(move || {
            let reader = reader.as_mut().filter(|reader| !reader.is_finished())?;
            decode::sequence(reader, |reader| {
                Ok(Extension {
                    oid: decode::oid(reader)?,
                    critical: decode::default_false(reader)?,
                    value: decode::contents(reader, tag::OCTET_STRING)?,
                })
            })
            .ok()
        })
    }

    /// Whether `known` is there.
    pub fn has(&self, known: Known) -> bool {
        self.present & known.bit() != 0
    }

    /// Whether `known` is there and critical.
    pub fn is_critical(&self, known: Known) -> bool {
        self.critical & known.bit() != 0
    }

    /// The first critical extension that path verification does not act on.
    pub fn unknown_critical(&self) -> Option<Oid<'a>> {
        self.unknown_critical
    }

    /// basicConstraints.
    pub fn basic_constraints(&self) -> Option<BasicConstraints> {
        self.basic_constraints
    }

    /// keyUsage.
    pub fn key_usage(&self) -> Option<KeyUsage> {
        self.key_usage
    }

    /// extKeyUsage.
    pub fn extended_key_usage(&self) -> Option<ExtendedKeyUsage<'a>> {
        self.extended_key_usage
    }

    /// subjectAltName.
    pub fn subject_alt_name(&self) -> Option<GeneralNames<'a>> {
        self.subject_alt_name
    }

    /// nameConstraints.
    pub fn name_constraints(&self) -> Option<NameConstraints<'a>> {
        self.name_constraints
    }

    /// nameConstraints without the header of its SEQUENCE, as a trust anchor carries it.
    pub(crate) fn name_constraints_contents(&self) -> Option<&'a [u8]> {
        self.name_constraints_contents
    }

    /// subjectKeyIdentifier.
    pub fn subject_key_identifier(&self) -> Option<&'a [u8]> {
        self.subject_key_identifier
    }

    /// authorityKeyIdentifier.
    pub fn authority_key_identifier(&self) -> Option<AuthorityKeyIdentifier<'a>> {
        self.authority_key_identifier
    }
}

fn read_basic_constraints(reader: &mut SliceReader<'_>) -> Result<BasicConstraints, Error> {
    decode::sequence(reader, |reader| {
        let ca = decode::default_false(reader)?;
        if reader.is_finished() {
            return Ok(BasicConstraints { ca, path_len: None });
        }
        // RFC 5280 §4.2.1.9: MUST NOT include pathLenConstraint unless cA is asserted; INTEGER (0..MAX).
        if !ca {
            return Err(decode::fault(reader, ErrorKind::BasicConstraints));
        }
        let path_len = Some(decode::unsigned(reader, ErrorKind::BasicConstraints)?);
        Ok(BasicConstraints { ca, path_len })
    })
}

fn read_extended_key_usage<'a>(reader: &mut SliceReader<'a>) -> Result<ExtendedKeyUsage<'a>, Error> {
    decode::sequence(reader, |reader| {
        if reader.is_finished() {
            return Err(decode::fault(reader, ErrorKind::Empty));
        }
        let contents = decode::rest_checked(reader, |reader| {
            while !reader.is_finished() {
                decode::oid(reader)?;
            }
            Ok(())
        })?;
        Ok(ExtendedKeyUsage { contents })
    })
}

fn read_authority_key_identifier<'a>(
    reader: &mut SliceReader<'a>,
) -> Result<AuthorityKeyIdentifier<'a>, Error> {
    decode::sequence(reader, |reader| {
        let at = decode::offset(reader);
        let mut optional = |tag: u8, names: bool| {
            if !decode::next_is(reader, tag) {
                return Ok(None);
            }
            if names {
                return decode::nested(reader, tag, |reader| {
                    GeneralNames::read_contents(reader).map(|_| Some(&[][..]))
                });
            }
            decode::contents(reader, tag).map(Some)
        };
        let key_identifier = optional(primitive(0), false)?;
        let issuer = optional(constructed(1), true)?.is_some();
        let serial = optional(primitive(2), false)?.is_some();
        // RFC 5280 appendix A.2: both MUST be present or both be absent.
        if issuer != serial {
            return Err(Error::new(ErrorKind::AuthorityKeyIdentifier, at));
        }
        Ok(AuthorityKeyIdentifier { key_identifier, names_certificate: issuer })
    })
}

/// The mailboxes that a subject names in the old way (RFC 5280 §4.1.2.6); `None` for one that is not text.
pub(crate) fn subject_mailboxes<'a>(subject: &Name<'a>) -> impl Iterator<Item = Option<&'a str>> + use<'a> {
    subject.attributes().filter(|attribute| attribute.oid == oid::EMAIL_ADDRESS).map(|it| it.text())
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    fn tlv(tag: u8, contents: &[u8]) -> Vec<u8> {
        [&[tag, u8::try_from(contents.len()).unwrap()], contents].concat()
    }

    fn extension(oid: Oid<'_>, critical: bool, value: &[u8]) -> Vec<u8> {
        let critical: &[u8] = if critical { &[0x01, 0x01, 0xff] } else { &[] };
        tlv(0x30, &[tlv(0x06, oid.as_bytes()), critical.to_vec(), tlv(0x04, value)].concat())
    }

    fn read<'a>(der: &'a [u8]) -> Result<Extensions<'a>, Error> {
        decode::all(der, Extensions::read)
    }

    fn kind(extensions: &[Vec<u8>]) -> ErrorKind {
        read(&tlv(0x30, &extensions.concat())).unwrap_err().kind()
    }

    #[test]
    fn basic_constraints_forms() {
        let one = |value: &[u8]| tlv(0x30, &extension(oid::BASIC_CONSTRAINTS, true, value));
        let parsed = |value: &[u8]| read(&one(value)).map(|it| it.basic_constraints().unwrap());
        let leaf = BasicConstraints { ca: false, path_len: None };
        assert_eq!(parsed(&[0x30, 0x00]), Ok(leaf));
        let ca = BasicConstraints { ca: true, path_len: Some(3) };
        assert_eq!(parsed(&[0x30, 0x06, 0x01, 0x01, 0xff, 0x02, 0x01, 0x03]), Ok(ca));
        for (value, kind) in [
            (&[0x30, 0x03, 0x02, 0x01, 0x00][..], ErrorKind::BasicConstraints),
            (&[0x30, 0x06, 0x01, 0x01, 0xff, 0x02, 0x01, 0xff], ErrorKind::BasicConstraints),
            (&[0x30, 0x03, 0x01, 0x01, 0x00], ErrorKind::ExplicitDefault),
            (&[0x30, 0x00, 0x00], ErrorKind::TrailingData),
            (&[0x30, 0x08, 0x01, 0x01, 0xff, 0x02, 0x01, 0x03, 0x05, 0x00], ErrorKind::TrailingData),
        ] {
            let error = parsed(value).unwrap_err();
            assert_eq!((error.kind(), error.field()), (kind, Some(Field::Extension(0))), "{value:02x?}");
        }
    }

    #[test]
    fn duplicates_are_refused_known_or_not() {
        let unknown = Oid::from_contents(&[0x2a, 0x03]).unwrap();
        let other = Oid::from_contents(&[0x2a, 0x04]).unwrap();
        let usage = extension(oid::KEY_USAGE, true, &[0x03, 0x02, 0x07, 0x80]);
        let (a, b) = (extension(unknown, false, &[]), extension(other, true, &[]));
        let two = tlv(0x30, &[a.clone(), b.clone(), usage.clone()].concat());
        let two = read(&two).unwrap();
        assert_eq!(two.unknown_critical(), Some(other));
        assert_eq!(two.iter().count(), 3);
        assert!(two.has(Known::KeyUsage) && two.is_critical(Known::KeyUsage));
        assert_eq!(kind(&[a.clone(), b, a]), ErrorKind::DuplicateExtension);
        assert_eq!(kind(&[usage.clone(), usage]), ErrorKind::DuplicateExtension);
    }

    #[test]
    fn the_number_is_bounded() {
        let make = |count: u8| {
            let each =
                (0..count).flat_map(|i| extension(Oid::from_contents(&[0x2a, i]).unwrap(), false, &[]));
            let contents: Vec<u8> = each.collect();
            let len = u16::try_from(contents.len()).unwrap().to_be_bytes();
            [&[0x30, 0x82], &len[..], &contents].concat()
        };
        assert_eq!(read(&make(64)).unwrap().iter().count(), 64);
        assert_eq!(read(&make(65)).unwrap_err().kind(), ErrorKind::TooMany);
    }

    #[test]
    fn empty_lists_are_refused() {
        for (oid, value) in [
            (oid::SUBJECT_ALT_NAME, &[0x30, 0x00][..]),
            (oid::EXTENDED_KEY_USAGE, &[0x30, 0x00]),
            (oid::NAME_CONSTRAINTS, &[0x30, 0x00]),
            (oid::NAME_CONSTRAINTS, &[0x30, 0x02, 0xa0, 0x00]),
            (oid::NAME_CONSTRAINTS, &[0x30, 0x04, 0xa0, 0x00, 0xa1, 0x00]),
            (oid::KEY_USAGE, &[0x03, 0x01, 0x00]),
        ] {
            assert_eq!(kind(&[extension(oid, true, value)]), ErrorKind::Empty, "{oid} {value:02x?}");
        }
        assert_eq!(read(&[0x30, 0x00]).unwrap_err().kind(), ErrorKind::Empty);
    }

    #[test]
    fn authority_key_identifier_is_whole() {
        let one = |value: &[u8]| extension(oid::AUTHORITY_KEY_IDENTIFIER, false, value);
        let good = tlv(0x30, &one(&[0x30, 0x03, 0x80, 0x01, 0x07]));
        let key = read(&good).unwrap().authority_key_identifier().unwrap();
        assert_eq!((key.key_identifier, key.names_certificate), (Some(&[7][..]), false));
        let kind_of = |value: &[u8]| kind(&[one(value)]);
        assert_eq!(kind_of(&[0x30, 0x03, 0x82, 0x01, 0x07]), ErrorKind::AuthorityKeyIdentifier);
        assert_eq!(kind_of(&[0x30, 0x05, 0xa1, 0x03, 0x82, 0x01, b'a']), ErrorKind::AuthorityKeyIdentifier);
        let both = one(&[0x30, 0x08, 0xa1, 0x03, 0x82, 0x01, b'a', 0x82, 0x01, 0x07]);
        assert!(read(&tlv(0x30, &both)).unwrap().authority_key_identifier().unwrap().names_certificate);
    }
}
