//! `GeneralName` (RFC 5280 §4.2.1.6), as subjectAltName and name constraints use it.
//!
//! Does not judge whether a dNSName is a good host name: matching and constraints do, where it counts.

use der::{Reader, SliceReader};

use super::name::Name;
use crate::{
    decode,
    error::{Error, ErrorKind},
    oid::Oid,
    tag::{constructed, primitive},
};

const OTHER_NAME: u8 = constructed(0);
const RFC822_NAME: u8 = primitive(1);
const DNS_NAME: u8 = primitive(2);
const X400_ADDRESS: u8 = constructed(3);
const DIRECTORY_NAME: u8 = constructed(4);
const EDI_PARTY_NAME: u8 = constructed(5);
const UNIFORM_RESOURCE_IDENTIFIER: u8 = primitive(6);
const IP_ADDRESS: u8 = primitive(7);
const REGISTERED_ID: u8 = primitive(8);

/// One name of a subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GeneralName<'a> {
    /// otherName \[0\]: contents, not looked into.
    OtherName(&'a [u8]),
    /// rfc822Name \[1\]: a mailbox.
    Rfc822Name(&'a str),
    /// dNSName \[2\].
    DnsName(&'a str),
    /// x400Address \[3\]: contents, not looked into.
    X400Address(&'a [u8]),
    /// directoryName \[4\].
    DirectoryName(Name<'a>),
    /// ediPartyName \[5\]: contents, not looked into.
    EdiPartyName(&'a [u8]),
    /// uniformResourceIdentifier \[6\].
    UniformResourceIdentifier(&'a str),
    /// iPAddress \[7\]: 4 or 16 octets; in a constraint 8 or 32, address and mask.
    IpAddress(&'a [u8]),
    /// registeredID \[8\].
    RegisteredId(Oid<'a>),
}

/// Whether a name stands for itself or as the base of a constraint subtree: iPAddress differs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Name,
    Subtree,
}

impl<'a> GeneralName<'a> {
    /// Reads one name.
    pub(crate) fn read(reader: &mut SliceReader<'a>, role: Role) -> Result<Self, Error> {
        let at = decode::offset(reader);
        let fault = |kind| Error::new(kind, at);
        // Name is a CHOICE, so its tag is explicit (X.680 §31.2.7).
        if decode::next_is(reader, DIRECTORY_NAME) {
            return decode::nested(reader, DIRECTORY_NAME, Name::read).map(Self::DirectoryName);
        }
        let (tag, contents) = decode::any(reader)?;
        match tag {
            OTHER_NAME => Ok(Self::OtherName(contents)),
            RFC822_NAME => decode::ia5(contents).map(Self::Rfc822Name).map_err(fault),
            DNS_NAME => decode::ia5(contents).map(Self::DnsName).map_err(fault),
            X400_ADDRESS => Ok(Self::X400Address(contents)),
            EDI_PARTY_NAME => Ok(Self::EdiPartyName(contents)),
            UNIFORM_RESOURCE_IDENTIFIER => {
                decode::ia5(contents).map(Self::UniformResourceIdentifier).map_err(fault)
            }
            IP_ADDRESS => {
                let valid = match role {
                    Role::Name => matches!(contents.len(), 4 | 16),
                    Role::Subtree => is_network(contents),
                };
                if valid { Ok(Self::IpAddress(contents)) } else { Err(fault(ErrorKind::IpAddress)) }
            }
            REGISTERED_ID => Oid::from_contents(contents).map(Self::RegisteredId).map_err(fault),
            _ => Err(fault(ErrorKind::UnexpectedTag)),
        }
    }
}

/// RFC 5280 §4.2.1.10: address and mask "in the style of RFC 4632 (CIDR)": the ones of a mask come first.
fn is_network(contents: &[u8]) -> bool {
    if !matches!(contents.len(), 8 | 32) {
        return false;
    }
    let (_, mask) = contents.split_at(contents.len() / 2);
    let ones = mask.iter().map(|octet| octet.leading_ones()).fold(0u32, u32::saturating_add);
    let set = mask.iter().map(|octet| octet.count_ones()).fold(0u32, u32::saturating_add);
    // As many leading ones, octet by octet, as ones in all, and no octet after a partial one.
    let mut open = true;
    let contiguous = mask.iter().all(|octet| {
        let allowed = open || *octet == 0;
        open = open && *octet == 0xff;
        allowed
    });
    ones == set && contiguous
}

/// A checked `SEQUENCE OF GeneralName`, at least one.
#[derive(Clone, Copy, Debug)]
pub struct GeneralNames<'a> {
    contents: &'a [u8],
}

impl<'a> GeneralNames<'a> {
    /// Reads `GeneralNames ::= SEQUENCE SIZE (1..MAX) OF GeneralName`.
    pub(crate) fn read(reader: &mut SliceReader<'a>) -> Result<Self, Error> {
        decode::sequence(reader, Self::read_contents)
    }

    /// Reads what stands inside the SEQUENCE.
    pub(crate) fn read_contents(reader: &mut SliceReader<'a>) -> Result<Self, Error> {
        if reader.is_finished() {
            return Err(decode::fault(reader, ErrorKind::Empty));
        }
        let contents = decode::rest_checked(reader, |reader| {
            while !reader.is_finished() {
                GeneralName::read(reader, Role::Name)?;
            }
            Ok(())
        })?;
        Ok(Self { contents })
    }

    /// The names in order.
    pub fn iter(&self) -> impl Iterator<Item = GeneralName<'a>> + use<'a> {
        let mut reader = SliceReader::new(self.contents).ok();
        core::iter::from_fn(move || {
            let reader = reader.as_mut().filter(|reader| !reader.is_finished())?;
            // Checked when it was read; an error here ends the iteration.
            GeneralName::read(reader, Role::Name).ok()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_are_contiguous() {
        for (network, valid) in [
            (&[10, 0, 0, 0, 255, 0, 0, 0][..], true),
            (&[10, 0, 0, 0, 255, 192, 0, 0], true),
            (&[0, 0, 0, 0, 0, 0, 0, 0], true),
            (&[10, 0, 0, 0, 255, 255, 255, 255], true),
            (&[10, 0, 0, 0, 255, 0, 255, 0], false),
            (&[10, 0, 0, 0, 128, 128, 0, 0], false),
            (&[10, 0, 0, 0, 0, 0, 0, 1], false),
            (&[10, 0, 0, 0], false),
            (&[10, 0, 0, 0, 255], false),
        ] {
            assert_eq!(is_network(network), valid, "{network:?}");
        }
    }

    #[test]
    fn every_kind_and_no_other() {
        let read = |input| decode::all(input, |reader| GeneralName::read(reader, Role::Name));
        assert_eq!(read(&[0x82, 0x01, b'a']), Ok(GeneralName::DnsName("a")));
        assert_eq!(read(&[0x81, 0x01, b'a']), Ok(GeneralName::Rfc822Name("a")));
        assert_eq!(read(&[0x86, 0x01, b'a']), Ok(GeneralName::UniformResourceIdentifier("a")));
        assert_eq!(read(&[0x87, 0x04, 1, 2, 3, 4]), Ok(GeneralName::IpAddress(&[1, 2, 3, 4])));
        assert_eq!(read(&[0xa0, 0x00]), Ok(GeneralName::OtherName(&[])));
        assert!(matches!(read(&[0xa4, 0x02, 0x30, 0x00]), Ok(GeneralName::DirectoryName(_))));
        for (input, kind) in [
            (&[0x82, 0x01, 0xff][..], ErrorKind::Text),
            (&[0x87, 0x05, 1, 2, 3, 4, 5], ErrorKind::IpAddress),
            (&[0x87, 0x08, 10, 0, 0, 0, 255, 0, 0, 0], ErrorKind::IpAddress),
            (&[0x88, 0x01, 0x80], ErrorKind::ObjectIdentifier),
            (&[0x84, 0x00], ErrorKind::UnexpectedTag),
            (&[0xa2, 0x00], ErrorKind::UnexpectedTag),
            (&[0x89, 0x00], ErrorKind::UnexpectedTag),
            (&[0xa4, 0x00], ErrorKind::Truncated),
            (&[0x0c, 0x00], ErrorKind::UnexpectedTag),
        ] {
            assert_eq!(read(input).unwrap_err().kind(), kind, "{input:02x?}");
        }
    }
}
