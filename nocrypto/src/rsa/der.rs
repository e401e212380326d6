//! The little DER that RSA keys are written in (RFC 8017 appendix A.1): a SEQUENCE of non-negative INTEGERs.
//!
//! Strict (X.690 §10.1, §8.3.2): one encoding for each number. Does not copy.
//!
//! Timing: depends on the lengths and on the tag, length and sign bytes alone.

/// The contents of a SEQUENCE that fills `der`.
pub(super) fn sequence(mut der: &[u8]) -> Option<&[u8]> {
    let contents = take(0x30, &mut der)?;
    der.is_empty().then_some(contents)
}

/// The digits of the next INTEGER, which is not negative, without the sign byte.
pub(super) fn unsigned<'a>(input: &mut &'a [u8]) -> Option<&'a [u8]> {
    match take(2, input)? {
        // X.690 §8.3.2: a zero byte stands first only to keep a set top bit from being the sign.
        [0, digits @ ..] if digits.first().is_some_and(|byte| *byte >= 0x80) => Some(digits),
        [0] => Some(&[]),
        [] | [0 | 0x80..=0xff, ..] => None,
        digits => Some(digits),
    }
}

/// The contents of the next value, which must have this tag.
fn take<'a>(tag: u8, input: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, rest) = match input {
        [first, length @ 0..=0x7f, rest @ ..] if *first == tag => (usize::from(*length), rest),
        // X.690 §10.1: the shortest form. Nothing here is longer than 64 KiB.
        [first, 0x81, length @ 0x80..=0xff, rest @ ..] if *first == tag => (usize::from(*length), rest),
        [first, 0x82, high @ 1..=0xff, low, rest @ ..] if *first == tag => {
            (usize::from(*high) << 8 | usize::from(*low), rest)
        }
        _ => return None,
    };
    let (contents, rest) = rest.split_at_checked(length)?;
    *input = rest;
    Some(contents)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_encoding_for_each_number() {
        let read = |mut der: &'static [u8]| unsigned(&mut der);
        assert_eq!(read(&[2, 1, 0]), Some(&[][..]));
        assert_eq!(read(&[2, 1, 127]), Some(&[127][..]));
        assert_eq!(read(&[2, 2, 0, 128]), Some(&[128][..]));
        for wrong in
            [&[2, 0][..], &[2, 1, 128], &[2, 2, 0, 127], &[2, 0x81, 1, 5], &[2, 2, 5], &[3, 1, 5], &[2], &[]]
        {
            let mut wrong = wrong;
            assert_eq!(unsigned(&mut wrong), None);
        }
        assert_eq!(sequence(&[0x30, 3, 2, 1, 5]), Some(&[2, 1, 5][..]));
        assert_eq!(sequence(&[0x30, 3, 2, 1, 5, 0]), None);
        assert_eq!(sequence(&[0x30, 0x82, 0, 3, 2, 1, 5]), None);
    }
}
