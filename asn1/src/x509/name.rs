//! Distinguished names: reading, comparison (RFC 5280 §7.1) and printing (RFC 4514).
//!
//! Does not transcode TeletexString, UniversalString or BMPString for comparison: they are equal when their
//! bytes are, which can only make a chain fail, never succeed.

use core::fmt;

use der::{Reader, SliceReader};

use crate::{
    decode,
    error::{Error, ErrorKind},
    limits::{MAX_ATTRIBUTES, MAX_RELATIVE_NAMES},
    oid::{self, Oid},
    tag,
};

/// The contents of a `Name` (an RDNSequence without its outer header), checked.
///
/// The same form in which pki-types' `TrustAnchor` holds its subject.
#[derive(Clone, Copy)]
pub struct Name<'a> {
    contents: &'a [u8],
}

/// One attribute of a relative distinguished name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attribute<'a> {
    /// The type of the attribute.
    pub oid: Oid<'a>,
    /// The ASN.1 type of the value.
    tag: u8,
    /// The contents octets of the value.
    value: &'a [u8],
}

impl<'a> Name<'a> {
    /// Checks the contents of an RDNSequence.
    pub fn from_contents(contents: &'a [u8]) -> Result<Self, Error> {
        decode::all(contents, Self::read_contents)
    }

    /// Reads a whole `Name`.
    pub fn from_der(der: &'a [u8]) -> Result<Self, Error> {
        decode::all(der, Self::read)
    }

    /// Reads a `Name` with its header.
    pub(crate) fn read(reader: &mut SliceReader<'a>) -> Result<Self, Error> {
        decode::sequence(reader, Self::read_contents)
    }

    fn read_contents(reader: &mut SliceReader<'a>) -> Result<Self, Error> {
        let contents = decode::rest_checked(reader, |reader| {
            for _ in 0..MAX_RELATIVE_NAMES {
                if reader.is_finished() {
                    return Ok(());
                }
                decode::nested(reader, tag::SET, check_set)?;
            }
            if reader.is_finished() { Ok(()) } else { Err(decode::fault(reader, ErrorKind::TooMany)) }
        })?;
        Ok(Self { contents })
    }

    /// The RDNSequence without its outer header.
    pub fn as_contents(&self) -> &'a [u8] {
        self.contents
    }

    /// Whether there is no attribute at all.
    pub fn is_empty(&self) -> bool {
        self.contents.is_empty()
    }

    /// The relative distinguished names, each as the contents of its SET.
    fn relative_names(&self) -> impl Iterator<Item = &'a [u8]> + use<'a> {
        Elements::new(self.contents).map(|(_, set)| set)
    }

    /// All attributes in order.
    pub fn attributes(&self) -> impl Iterator<Item = Attribute<'a>> + use<'a> {
        self.relative_names().flat_map(attributes)
    }

    /// Whether both names are the same by RFC 5280 §7.1: attributes in the same order, values compared
    /// without regard to ASCII case, to the string type, and to repeated, leading and trailing spaces.
    pub fn matches(&self, other: &Name<'_>) -> bool {
        self.contents == other.contents
            || (self.relative_names().count() == other.relative_names().count() && other.is_within(self))
    }

    /// Whether this name lies in the subtree of `base`: it starts with all relative names of `base`.
    pub fn is_within(&self, base: &Name<'_>) -> bool {
        let mut own = self.relative_names();
        base.relative_names().all(|wanted| own.next().is_some_and(|own| relative_names_match(own, wanted)))
    }

    /// Whether this name could lie in the subtree of `base` for a reader who knows all of RFC 4518: values that are
    /// not ASCII text may be equal in another spelling or another string type.
    pub(crate) fn may_be_within(&self, base: &Name<'_>) -> bool {
        let mut own = self.relative_names();
        base.relative_names().all(|wanted| {
            own.next().is_some_and(|own| {
                relative_names_match(own, wanted)
                    || attributes(wanted).all(|x| attributes(own).any(|y| x.may_match(&y)))
            })
        })
    }
}

/// RFC 5280 §4.1.2.4: RelativeDistinguishedName ::= SET SIZE (1..MAX) OF AttributeTypeAndValue.
fn check_set<'a>(reader: &mut SliceReader<'a>) -> Result<(), Error> {
    if reader.is_finished() {
        return Err(decode::fault(reader, ErrorKind::Empty));
    }
    let mut previous: &[u8] = &[];
    let mut count = 0usize;
    while !reader.is_finished() {
        // Comparing sets costs the product of their sizes.
        if count == MAX_ATTRIBUTES {
            return Err(decode::fault(reader, ErrorKind::TooMany));
        }
        count = count.saturating_add(1);
        let at = decode::offset(reader);
        let ((), whole) = decode::with_bytes(reader, |reader| {
            decode::sequence(reader, |reader| {
                decode::oid(reader)?;
                let at = decode::offset(reader);
                let (tag, value) = decode::any(reader)?;
                check_text(tag, value).map_err(|kind| Error::new(kind, at))
            })
        })?;
        // X.690 §11.6: the encodings of a SET OF appear in ascending order.
        if previous > whole {
            return Err(Error::new(ErrorKind::SetOrder, at));
        }
        previous = whole;
    }
    Ok(())
}

/// The wild holds PrintableStrings with `@`, `*` and `_`; text that cannot be text at all is refused.
fn check_text(tag: u8, value: &[u8]) -> Result<(), ErrorKind> {
    let valid = match Text::of(tag) {
        Text::Ascii => value.is_ascii(),
        Text::Utf8 => core::str::from_utf8(value).is_ok(),
        Text::Other => true,
    };
    if valid { Ok(()) } else { Err(ErrorKind::Text) }
}

#[derive(PartialEq, Eq)]
enum Text {
    Ascii,
    Utf8,
    Other,
}

impl Text {
    fn of(tag: u8) -> Self {
        match tag {
            tag::PRINTABLE_STRING | tag::IA5_STRING | tag::NUMERIC_STRING | tag::VISIBLE_STRING => {
                Self::Ascii
            }
            tag::UTF8_STRING => Self::Utf8,
            _ => Self::Other,
        }
    }
}

/// The elements of checked contents.
#[derive(Clone)]
struct Elements<'a>(Option<SliceReader<'a>>);

impl<'a> Elements<'a> {
    fn new(contents: &'a [u8]) -> Self {
        Self(SliceReader::new(contents).ok())
    }
}

impl<'a> Iterator for Elements<'a> {
    type Item = (u8, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let reader = self.0.as_mut().filter(|reader| !reader.is_finished())?;
        // The contents were checked when the name was read; an error here ends the iteration.
        decode::any(reader).ok()
    }
}

fn attributes<'a>(set: &'a [u8]) -> impl Iterator<Item = Attribute<'a>> + use<'a> {
    Elements::new(set).filter_map(|(_, attribute)| {
        decode::all(attribute, |reader| {
            let oid = decode::oid(reader)?;
            let (tag, value) = decode::any(reader)?;
            Ok(Attribute { oid, tag, value })
        })
        .ok()
    })
}

/// RFC 5280 §7.1: the same number of attributes, each with a match in the other set.
fn relative_names_match(a: &[u8], b: &[u8]) -> bool {
    a == b
        || (attributes(a).count() == attributes(b).count()
            && attributes(a).all(|x| attributes(b).any(|y| x.matches(&y)))
            && attributes(b).all(|y| attributes(a).any(|x| x.matches(&y))))
}

impl<'a> Attribute<'a> {
    /// The value as text, where its type is ASCII or UTF-8.
    pub fn text(&self) -> Option<&'a str> {
        if Text::of(self.tag) == Text::Other { None } else { core::str::from_utf8(self.value).ok() }
    }

    fn matches(&self, other: &Attribute<'_>) -> bool {
        if self.oid != other.oid {
            return false;
        }
        match (self.text(), other.text()) {
            (Some(a), Some(b)) => prepared(a).eq(prepared(b)),
            _ => self.tag == other.tag && self.value == other.value,
        }
    }
}

impl Attribute<'_> {
    /// Whether the values are equal or cannot be told apart here.
    fn may_match(&self, other: &Attribute<'_>) -> bool {
        let plain = |attribute: &Attribute<'_>| attribute.text().is_some_and(str::is_ascii);
        self.oid == other.oid && (!plain(self) || !plain(other) || self.matches(other))
    }
}

/// RFC 4518's preparation as far as ASCII goes: lower case, inner runs of spaces as one, none at the ends.
fn prepared(text: &str) -> impl Iterator<Item = u8> + '_ {
    let mut words = text.as_bytes().split(|octet| *octet == b' ').filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default();
    let spaced = words.flat_map(|word| core::iter::once(&b' ').chain(word));
    first.iter().chain(spaced).map(u8::to_ascii_lowercase)
}

impl PartialEq for Name<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.matches(other)
    }
}

impl Eq for Name<'_> {}

impl fmt::Display for Name<'_> {
    /// RFC 4514: the last relative name first, special characters escaped, unknown types dotted with `#hex`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.relative_names().count();
        for index in (0..count).rev() {
            if index.saturating_add(1) < count {
                f.write_str(",")?;
            }
            let Some(set) = self.relative_names().nth(index) else { continue };
            for (i, attribute) in attributes(set).enumerate() {
                if i > 0 {
                    f.write_str("+")?;
                }
                attribute.print(f)?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Name({self})")
    }
}

/// RFC 4514 §3 and common use.
const SHORT_NAMES: [(Oid<'static>, &str); 9] = [
    (oid::COMMON_NAME, "CN"),
    (oid::LOCALITY_NAME, "L"),
    (oid::STATE_OR_PROVINCE_NAME, "ST"),
    (oid::ORGANIZATION_NAME, "O"),
    (oid::ORGANIZATIONAL_UNIT_NAME, "OU"),
    (oid::COUNTRY_NAME, "C"),
    (oid::DOMAIN_COMPONENT, "DC"),
    (oid::SERIAL_NUMBER, "serialNumber"),
    (oid::EMAIL_ADDRESS, "emailAddress"),
];

impl Attribute<'_> {
    fn print(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match SHORT_NAMES.iter().find(|(oid, _)| *oid == self.oid) {
            Some((_, short)) => write!(f, "{short}=")?,
            None => write!(f, "{}=", self.oid)?,
        }
        let Some(text) = self.text() else {
            f.write_str("#")?;
            return self.value.iter().try_for_each(|octet| write!(f, "{octet:02x}"));
        };
        let last = text.chars().count().saturating_sub(1);
        for (i, character) in text.chars().enumerate() {
            let special = match character {
                '"' | '+' | ',' | ';' | '<' | '>' | '\\' => true,
                ' ' => i == 0 || i == last,
                '#' => i == 0,
                _ => false,
            };
            if special {
                f.write_str("\\")?;
            }
            // A control character could forge a log line.
            if character.is_control() {
                write!(f, "\\{:02x}", u32::from(character))?;
            } else {
                write!(f, "{character}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use alloc::{string::ToString, vec::Vec};

    use super::*;

    fn tlv(tag: u8, contents: &[u8]) -> Vec<u8> {
        [&[tag, u8::try_from(contents.len()).unwrap()], contents].concat()
    }

    fn attribute(oid: Oid<'_>, tag: u8, text: &[u8]) -> Vec<u8> {
        tlv(0x30, &[tlv(0x06, oid.as_bytes()), tlv(tag, text)].concat())
    }

    fn name(attributes: &[(Oid<'_>, u8, &str)]) -> Vec<u8> {
        attributes.iter().flat_map(|(o, t, s)| tlv(0x31, &attribute(*o, *t, s.as_bytes()))).collect()
    }

    #[test]
    fn comparison_ignores_case_type_and_spaces() {
        let base = name(&[(oid::COUNTRY_NAME, 0x13, "DE"), (oid::COMMON_NAME, 0x13, "Good  CA")]);
        let base = Name::from_contents(&base).unwrap();
        for (text, tag, same) in [
            (" good ca ", 0x0c, true),
            ("GOOD CA", 0x13, true),
            ("GoodCA", 0x13, false),
            ("Good CB", 0x13, false),
            ("Good CA.", 0x0c, false),
        ] {
            let other = name(&[(oid::COUNTRY_NAME, 0x0c, "de"), (oid::COMMON_NAME, tag, text)]);
            let other = Name::from_contents(&other).unwrap();
            assert_eq!(base.matches(&other), same, "{text}");
            assert_eq!(other.matches(&base), same, "{text}");
        }
        let swapped = name(&[(oid::COMMON_NAME, 0x13, "Good CA"), (oid::COUNTRY_NAME, 0x13, "DE")]);
        assert!(!base.matches(&Name::from_contents(&swapped).unwrap()), "order counts");
        let shorter = name(&[(oid::COUNTRY_NAME, 0x13, "DE")]);
        let shorter = Name::from_contents(&shorter).unwrap();
        assert!(!base.matches(&shorter) && !shorter.matches(&base));
        assert!(base.is_within(&shorter) && !shorter.is_within(&base));
    }

    #[test]
    fn sets_are_not_empty_ordered_and_match_in_any_order_of_types() {
        let (a, b) = (attribute(oid::COMMON_NAME, 0x0c, b"a"), attribute(oid::ORGANIZATION_NAME, 0x0c, b"b"));
        assert!(Name::from_contents(&tlv(0x31, &[a.clone(), b.clone()].concat())).is_ok());
        let wrong = Name::from_contents(&tlv(0x31, &[b, a].concat())).unwrap_err();
        assert_eq!((wrong.kind(), wrong.offset()), (ErrorKind::SetOrder, 12));
        assert_eq!(Name::from_contents(&[0x31, 0x00]).unwrap_err().kind(), ErrorKind::Empty);
        let text = name(&[(oid::COMMON_NAME, 0x0c, "x")]);
        let broken: Vec<u8> = text.iter().map(|byte| if *byte == b'x' { 0xff } else { *byte }).collect();
        assert_eq!(Name::from_contents(&broken).unwrap_err().kind(), ErrorKind::Text);
    }

    #[test]
    fn the_numbers_of_attributes_are_bounded() {
        let many = |count: usize| name(&alloc::vec![(oid::COMMON_NAME, 0x0c, "x"); count]);
        assert!(Name::from_contents(&many(64)).is_ok());
        assert_eq!(Name::from_contents(&many(65)).unwrap_err().kind(), ErrorKind::TooMany);
        let wide = |count: usize| {
            let set = attribute(oid::COMMON_NAME, 0x0c, b"").repeat(count);
            [&[0x31, 0x81, u8::try_from(set.len()).unwrap()], &set[..]].concat()
        };
        assert!(Name::from_contents(&wide(16)).is_ok());
        assert_eq!(Name::from_contents(&wide(17)).unwrap_err().kind(), ErrorKind::TooMany);
    }

    #[test]
    fn printing_escapes() {
        let der = name(&[(oid::COUNTRY_NAME, 0x13, "DE"), (oid::COMMON_NAME, 0x0c, "#a, b\n ")]);
        assert_eq!(Name::from_contents(&der).unwrap().to_string(), "CN=\\#a\\, b\\0a\\ ,C=DE");
        assert_eq!(Name::from_contents(&[]).unwrap().to_string(), "");
    }
}
