//! nameConstraints (RFC 5280 §4.2.1.10), read. What they mean for a name is [`crate::path`]'s business.
//!
//! Does not accept a minimum or maximum distance: RFC 5280 forbids both.

use der::{Reader, SliceReader};

use crate::{
    decode,
    error::{Error, ErrorKind},
    tag::constructed,
    x509::general_name::{GeneralName, Role},
};

/// nameConstraints (§4.2.1.10): where the names of all later certificates have to lie.
#[derive(Clone, Copy, Debug)]
pub struct NameConstraints<'a> {
    permitted: &'a [u8],
    excluded: &'a [u8],
}

impl<'a> NameConstraints<'a> {
    /// Checks the contents of the SEQUENCE, the form in which pki-types' `TrustAnchor` holds them.
    pub fn from_contents(contents: &'a [u8]) -> Result<Self, Error> {
        decode::all(contents, Self::read_contents)
    }

    pub(super) fn read_contents(reader: &mut SliceReader<'a>) -> Result<Self, Error> {
        // RFC 5280 §4.2.1.10: MUST NOT be an empty sequence.
        if reader.is_finished() {
            return Err(decode::fault(reader, ErrorKind::Empty));
        }
        Ok(Self { permitted: Self::read_subtrees(reader, 0)?, excluded: Self::read_subtrees(reader, 1)? })
    }

    /// GeneralSubtrees ::= SEQUENCE SIZE (1..MAX) OF GeneralSubtree.
    fn read_subtrees(reader: &mut SliceReader<'a>, number: u8) -> Result<&'a [u8], Error> {
        if !decode::next_is(reader, constructed(number)) {
            return Ok(&[]);
        }
        decode::nested(reader, constructed(number), |reader| {
            if reader.is_finished() {
                return Err(decode::fault(reader, ErrorKind::Empty));
            }
            decode::rest_checked(reader, |reader| {
                while !reader.is_finished() {
                    read_subtree(reader)?;
                }
                Ok(())
            })
        })
    }

    /// The subtrees in which names have to lie, if there is one of their type.
    pub fn permitted(&self) -> impl Iterator<Item = GeneralName<'a>> + use<'a> {
        subtrees(self.permitted)
    }

    /// The subtrees in which names must not lie.
    pub fn excluded(&self) -> impl Iterator<Item = GeneralName<'a>> + use<'a> {
        subtrees(self.excluded)
    }
}

fn subtrees<'a>(contents: &'a [u8]) -> impl Iterator<Item = GeneralName<'a>> + use<'a> {
    let mut reader = SliceReader::new(contents).ok();
    core::iter::from_fn(move || {
        let reader = reader.as_mut().filter(|reader| !reader.is_finished())?;
        // Checked when it was read; an error here ends the iteration.
        read_subtree(reader).ok()
    })
}

fn read_subtree<'a>(reader: &mut SliceReader<'a>) -> Result<GeneralName<'a>, Error> {
    decode::sequence(reader, |reader| {
        let base = GeneralName::read(reader, Role::Subtree)?;
        // RFC 5280 §4.2.1.10: minimum MUST be zero (so DER leaves it out), and maximum MUST be absent.
        if !reader.is_finished() {
            return Err(decode::fault(reader, ErrorKind::NameConstraints));
        }
        Ok(base)
    })
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;
    use crate::{encode, tag};

    #[test]
    fn subtrees_have_no_minimum_or_maximum() {
        let contents = |rest: &[u8]| {
            let mut out = Vec::new();
            encode::element(&mut out, constructed(0), |out| {
                encode::primitive_element(out, tag::SEQUENCE, &[&[0x82, 0x01, b'a'], rest].concat());
            });
            out
        };
        let good = contents(&[]);
        let good = NameConstraints::from_contents(&good).unwrap();
        assert_eq!(good.permitted().collect::<Vec<_>>(), [GeneralName::DnsName("a")]);
        assert_eq!(good.excluded().count(), 0);
        for rest in [[0x80, 0x01, 0x01], [0x81, 0x01, 0x01]] {
            let refused = NameConstraints::from_contents(&contents(&rest)).unwrap_err();
            assert_eq!(refused.kind(), ErrorKind::NameConstraints);
        }
    }

    #[test]
    fn offsets_lie_in_the_input() {
        for input in [&[0xa0, 0x84, 0xff, 0xff, 0xff, 0xff, 0x00][..], &[0xa0], &[0xa0, 0x85, 1, 1, 1, 1, 1]]
        {
            assert!(
                NameConstraints::from_contents(input).unwrap_err().offset() <= input.len(),
                "{input:02x?}"
            );
        }
    }
}
