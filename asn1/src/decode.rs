//! The few reading steps that every structure of this crate is made of, over `der`'s `SliceReader` (X.690 DER).
//!
//! `der` gives the cursor, nesting with its depth bound, and the refusal of bytes left in a nested value. Tags and
//! lengths are read here (docs/adr: `Header::decode` can reach a panic and costs more), and so is what `der`
//! leaves to its callers: minimal integers, bit strings, text. Does not allocate or copy.
//!
//! Timing: branches on tags and lengths only, never on the contents of an OCTET STRING.

use der::{Length, Reader, SliceReader};

use crate::{
    error::{Error, ErrorKind},
    oid::Oid,
    tag,
};

/// The offset of the next byte.
pub(crate) fn offset(reader: &SliceReader<'_>) -> usize {
    usize::try_from(u32::from(reader.position())).unwrap_or(usize::MAX)
}

/// An error at the next byte.
pub(crate) fn fault(reader: &SliceReader<'_>, kind: ErrorKind) -> Error {
    Error::new(kind, offset(reader))
}

/// Reads all of `input` with `read`; bytes left over are an error. Offsets of errors lie in the input.
pub(crate) fn all<'a, T>(
    input: &'a [u8],
    read: impl FnOnce(&mut SliceReader<'a>) -> Result<T, Error>,
) -> Result<T, Error> {
    let mut reader = SliceReader::new(input)?;
    let value = read(&mut reader)?;
    reader.finish()?;
    Ok(value)
}

/// The next octet, which is not consumed: the tag of the next element, if there is one.
fn peek(reader: &SliceReader<'_>) -> Option<u8> {
    octet(&mut reader.clone()).ok()
}

/// Whether the next element has this tag. The end of the input has none.
pub(crate) fn next_is(reader: &SliceReader<'_>, tag: u8) -> bool {
    peek(reader) == Some(tag)
}

fn octet(reader: &mut SliceReader<'_>) -> Result<u8, Error> {
    match reader.read_slice(Length::ONE)? {
        [octet] => Ok(*octet),
        _ => Err(fault(reader, ErrorKind::Truncated)),
    }
}

/// A length, which the input covers (X.690 §8.1.3, §10.1: definite, in the fewest octets).
fn length(reader: &mut SliceReader<'_>) -> Result<Length, Error> {
    let at = offset(reader);
    let refused = |kind| Err(Error::new(kind, at));
    let length = match octet(reader)? {
        short @ 0..=0x7f => u32::from(short),
        // Indefinite, or the reserved form.
        0x80 | 0xff => return refused(ErrorKind::NotDer),
        long => {
            let octets = reader.read_slice(Length::new(u32::from(long & 0x7f)))?;
            // Zero in front, or five octets: no input of this crate is 4 GiB long.
            if octets.first() == Some(&0) {
                return refused(ErrorKind::NotDer);
            }
            if octets.len() > 4 {
                return refused(ErrorKind::TooLong);
            }
            let value = octets.iter().fold(0u32, |value, octet| value << 8 | u32::from(*octet));
            if value < 0x80 {
                return refused(ErrorKind::NotDer);
            }
            value
        }
    };
    let length = Length::new(length);
    if length > reader.remaining_len() {
        return refused(ErrorKind::Truncated);
    }
    Ok(length)
}

/// The length of an element of type `tag`.
fn header(reader: &mut SliceReader<'_>, tag: u8) -> Result<Length, Error> {
    let at = offset(reader);
    if octet(reader)? != tag {
        return Err(Error::new(ErrorKind::UnexpectedTag, at));
    }
    length(reader)
}

/// The contents of an element of type `tag`.
pub(crate) fn contents<'a>(reader: &mut SliceReader<'a>, tag: u8) -> Result<&'a [u8], Error> {
    let length = header(reader, tag)?;
    Ok(reader.read_slice(length)?)
}

/// Reads the contents of an element of type `tag` with `read`, which has to use them up.
pub(crate) fn nested<'a, T>(
    reader: &mut SliceReader<'a>,
    tag: u8,
    read: impl FnOnce(&mut SliceReader<'a>) -> Result<T, Error>,
) -> Result<T, Error> {
    let length = header(reader, tag)?;
    reader.read_nested(length, read)
}

/// Reads the contents of a SEQUENCE with `read`, which has to use them up.
pub(crate) fn sequence<'a, T>(
    reader: &mut SliceReader<'a>,
    read: impl FnOnce(&mut SliceReader<'a>) -> Result<T, Error>,
) -> Result<T, Error> {
    nested(reader, tag::SEQUENCE, read)
}

/// The next element, whatever it is: its tag and its contents.
pub(crate) fn any<'a>(reader: &mut SliceReader<'a>) -> Result<(u8, &'a [u8]), Error> {
    let at = offset(reader);
    let tag = octet(reader)?;
    if !tag::is_der(tag) {
        return Err(Error::new(ErrorKind::UnexpectedTag, at));
    }
    let length = length(reader)?;
    Ok((tag, reader.read_slice(length)?))
}

/// What `read` reads, and the bytes it read it from.
pub(crate) fn with_bytes<'a, T>(
    reader: &mut SliceReader<'a>,
    read: impl FnOnce(&mut SliceReader<'a>) -> Result<T, Error>,
) -> Result<(T, &'a [u8]), Error> {
    let mut before = reader.clone();
    let value = read(reader)?;
    let read = reader.position().saturating_sub(before.position());
    Ok((value, before.read_slice(read)?))
}

/// What is left of the reader, as bytes, once `read` has accepted all of it.
pub(crate) fn rest_checked<'a>(
    reader: &mut SliceReader<'a>,
    read: impl FnOnce(&mut SliceReader<'a>) -> Result<(), Error>,
) -> Result<&'a [u8], Error> {
    let mut ahead = reader.clone();
    let rest = reader.read_slice(reader.remaining_len())?;
    read(&mut ahead)?;
    if !ahead.is_finished() {
        return Err(fault(&ahead, ErrorKind::TrailingData));
    }
    Ok(rest)
}

/// An OBJECT IDENTIFIER.
pub(crate) fn oid<'a>(reader: &mut SliceReader<'a>) -> Result<Oid<'a>, Error> {
    let at = offset(reader);
    Oid::from_contents(contents(reader, tag::OBJECT_IDENTIFIER)?).map_err(|kind| Error::new(kind, at))
}

/// `BOOLEAN DEFAULT FALSE`.
pub(crate) fn default_false(reader: &mut SliceReader<'_>) -> Result<bool, Error> {
    if !next_is(reader, tag::BOOLEAN) {
        return Ok(false);
    }
    let at = offset(reader);
    match contents(reader, tag::BOOLEAN)? {
        // X.690 §11.1: TRUE is all ones.
        [0xff] => Ok(true),
        // X.690 §11.5: a default value shall not be encoded.
        [0x00] => Err(Error::new(ErrorKind::ExplicitDefault, at)),
        _ => Err(Error::new(ErrorKind::NotDer, at)),
    }
}

/// An INTEGER's contents octets: two's complement, checked to be minimal (X.690 §8.3.2).
pub(crate) fn integer<'a>(reader: &mut SliceReader<'a>) -> Result<&'a [u8], Error> {
    let at = offset(reader);
    let contents = contents(reader, tag::INTEGER)?;
    check_minimal(contents).map_err(|kind| Error::new(kind, at))?;
    Ok(contents)
}

fn check_minimal(contents: &[u8]) -> Result<(), ErrorKind> {
    match contents {
        [] => Err(ErrorKind::NotDer),
        [0x00, next, ..] if next & 0x80 == 0 => Err(ErrorKind::NotDer),
        [0xff, next, ..] if next & 0x80 != 0 => Err(ErrorKind::NotDer),
        _ => Ok(()),
    }
}

/// A small INTEGER (0..MAX). Larger values than 32 bits saturate: no field of this crate tells them apart.
pub(crate) fn unsigned(reader: &mut SliceReader<'_>, negative: ErrorKind) -> Result<u32, Error> {
    let at = offset(reader);
    let contents = integer(reader)?;
    if contents.first().is_some_and(|first| first & 0x80 != 0) {
        return Err(Error::new(negative, at));
    }
    Ok(contents.iter().fold(0u32, |value, octet| match value.checked_mul(256) {
        Some(value) => value | u32::from(*octet),
        None => u32::MAX,
    }))
}

/// A BIT STRING of whole octets.
pub(crate) fn octet_bit_string<'a>(reader: &mut SliceReader<'a>) -> Result<&'a [u8], Error> {
    let at = offset(reader);
    match contents(reader, tag::BIT_STRING)?.split_first() {
        Some((0, octets)) => Ok(octets),
        _ => Err(Error::new(ErrorKind::BitString, at)),
    }
}

/// The first 16 bits of a BIT STRING with named bits, bit 0 in the highest position.
pub(crate) fn named_bits(reader: &mut SliceReader<'_>) -> Result<u16, Error> {
    let at = offset(reader);
    let refused = Err(Error::new(ErrorKind::BitString, at));
    let Some((unused, octets)) = contents(reader, tag::BIT_STRING)?.split_first() else { return refused };
    let Some(last) = octets.last() else { return if *unused == 0 { Ok(0) } else { refused } };
    // X.690 §11.2.1: unused bits are zero. §11.2.2 would also forbid trailing zero bits in a named bit list, but
    // roots of public trust stores have them in keyUsage.
    if *unused > 7 || last.trailing_zeros() < u32::from(*unused) {
        return refused;
    }
    let high = octets.first().copied().unwrap_or(0);
    let low = octets.get(1).copied().unwrap_or(0);
    Ok(u16::from_be_bytes([high, low]))
}

/// Contents of an IA5String, as text.
pub(crate) fn ia5(contents: &[u8]) -> Result<&str, ErrorKind> {
    core::str::from_utf8(contents).ok().filter(|text| text.is_ascii()).ok_or(ErrorKind::Text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind<T: core::fmt::Debug>(result: Result<T, Error>) -> ErrorKind {
        result.unwrap_err().kind()
    }

    #[test]
    fn headers_are_der() {
        for (input, want) in [
            (&[0x04, 0x81, 0x01, 0xaa][..], ErrorKind::NotDer), // length 1 in the long form
            (&[0x04, 0x82, 0x00, 0x80, 0xaa], ErrorKind::NotDer), // leading zero in the length
            (&[0x04, 0x85, 1, 0, 0, 0, 1, 0xaa], ErrorKind::TooLong), // five length octets
            (&[0x04, 0x84, 0xff, 0xff, 0xff, 0xff, 0xaa], ErrorKind::Truncated), // 4 GiB
            (&[0x04, 0xff, 0xaa], ErrorKind::NotDer),           // reserved
            (&[0x24, 0x80, 0x00, 0x00], ErrorKind::UnexpectedTag), // constructed octet string
            (&[0x04, 0x80, 0x00, 0x00], ErrorKind::NotDer),     // indefinite
            (&[0x04, 0x02, 0xaa], ErrorKind::Truncated),
            (&[0x04, 0x01, 0xaa, 0x00], ErrorKind::TrailingData),
            (&[0x04], ErrorKind::Truncated),
            (&[], ErrorKind::Truncated),
            (&[0x1f, 0x04, 0x01, 0xaa], ErrorKind::UnexpectedTag), // low tag number in the high form
        ] {
            let got = all(input, |reader| contents(reader, tag::OCTET_STRING));
            assert!(got.unwrap_err().offset() <= input.len(), "{input:02x?}");
            assert_eq!(kind(got), want, "{input:02x?}");
        }
    }

    #[test]
    fn universal_types_have_their_one_form() {
        for (tag, good) in
            [(0x30, true), (0x31, true), (0x10, false), (0x24, false), (0x0c, true), (0x00, false)]
        {
            assert_eq!(all(&[tag, 0x00], any).is_ok(), good, "{tag:02x}");
        }
        for tag in [0x1f, 0x3f, 0x9f, 0xbf, 0xdf] {
            assert_eq!(kind(all(&[tag, 0x00], any)), ErrorKind::UnexpectedTag, "{tag:02x}");
        }
        assert_eq!(all(&[0xa5, 0x00], any), Ok((0xa5, &[][..])));
    }

    #[test]
    fn nesting_is_bounded() {
        fn descend(reader: &mut SliceReader<'_>) -> Result<(), Error> {
            if reader.is_finished() { Ok(()) } else { sequence(reader, descend) }
        }
        let nested = |depth: usize| {
            let mut input = alloc::vec::Vec::new();
            for _ in 0..depth {
                let inner = core::mem::take(&mut input);
                crate::encode::primitive_element(&mut input, tag::SEQUENCE, &inner);
            }
            input
        };
        assert!(all(&nested(64), descend).is_ok());
        assert_eq!(kind(all(&nested(65), descend)), ErrorKind::TooDeep);
    }

    #[test]
    fn nested_values_are_used_up() {
        let input = [0x30, 0x05, 0x02, 0x01, 0x01, 0x05, 0x00];
        assert_eq!(kind(all(&input, |r| sequence(r, |r| integer(r).map(|_| ())))), ErrorKind::TrailingData);
    }

    #[test]
    fn integers_are_minimal() {
        for input in [&[0x02, 0x00][..], &[0x02, 0x02, 0x00, 0x7f], &[0x02, 0x02, 0xff, 0x80]] {
            assert_eq!(kind(all(input, integer)), ErrorKind::NotDer, "{input:02x?}");
        }
        let unsigned = |input| all(input, |r| unsigned(r, ErrorKind::BasicConstraints));
        assert_eq!(unsigned(&[0x02, 0x02, 0x00, 0x80]), Ok(128));
        assert_eq!(unsigned(&[0x02, 0x05, 0x01, 0, 0, 0, 0]), Ok(u32::MAX));
        assert_eq!(kind(unsigned(&[0x02, 0x01, 0xff])), ErrorKind::BasicConstraints);
    }

    #[test]
    fn booleans_are_all_ones_and_never_the_default() {
        assert_eq!(all(&[0x01, 0x01, 0xff], default_false), Ok(true));
        assert_eq!(all(&[], default_false), Ok(false));
        assert_eq!(kind(all(&[0x01, 0x01, 0x00], default_false)), ErrorKind::ExplicitDefault);
        assert_eq!(kind(all(&[0x01, 0x01, 0x01], default_false)), ErrorKind::NotDer);
        assert_eq!(kind(all(&[0x01, 0x02, 0xff, 0xff], default_false)), ErrorKind::NotDer);
    }

    #[test]
    fn bit_strings() {
        assert_eq!(all(&[0x03, 0x02, 0x07, 0x80], named_bits), Ok(0x8000));
        assert_eq!(all(&[0x03, 0x03, 0x07, 0x00, 0x80], named_bits), Ok(0x0080));
        assert_eq!(all(&[0x03, 0x01, 0x00], named_bits), Ok(0));
        assert_eq!(all(&[0x03, 0x02, 0x00, 0x06], named_bits), Ok(0x0600), "a root has it");
        for input in
            [&[0x03, 0x00][..], &[0x03, 0x01, 0x01], &[0x03, 0x02, 0x07, 0xc0], &[0x03, 0x02, 0x08, 0x00]]
        {
            assert_eq!(kind(all(input, named_bits)), ErrorKind::BitString, "{input:02x?}");
        }
        assert_eq!(all(&[0x03, 0x02, 0x00, 0x80], octet_bit_string), Ok(&[0x80][..]));
        assert_eq!(kind(all(&[0x03, 0x02, 0x01, 0x80], octet_bit_string)), ErrorKind::BitString);
        assert_eq!(kind(all(&[0x03, 0x00], octet_bit_string)), ErrorKind::BitString);
    }
}
