//! PEM (RFC 7468) with private keys in it: sections are found here and keys decoded into memory that is wiped.
//!
//! pki-types reads everything else: its scratch memory is not wiped, so it never sees a key. Does not parse DER.
//!
//! Timing: depends on labels, line breaks, padding and lengths, never on the characters of a key.

use alloc::vec::Vec;

use nocrypto::ct::{self, Mask};
use zeroize::Zeroizing;

/// What stands between `-----BEGIN label-----` and `-----END label-----`, and the whole with both lines.
#[derive(Clone, Copy)]
pub(super) struct Section<'a> {
    pub(super) label: &'a [u8],
    pub(super) body: &'a [u8],
    pub(super) whole: &'a [u8],
}

/// The text is cut, or its lines do not belong together.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Malformed;

/// The first section of `text`, which then begins behind it; text outside of sections is skipped (RFC 7468 §2).
pub(super) fn next<'a>(text: &mut &'a [u8]) -> Result<Option<Section<'a>>, Malformed> {
    let mut rest = *text;
    let (begin, label) = loop {
        let Some((line, later)) = split_line(rest) else {
            *text = rest;
            return Ok(None);
        };
        if line.starts_with(b"-----BEGIN ") {
            let label = line.strip_prefix(b"-----BEGIN ").and_then(|l| l.strip_suffix(b"-----"));
            let begin = rest;
            rest = later;
            break (begin, label.ok_or(Malformed)?);
        }
        rest = later;
    };
    let body = rest;
    loop {
        let before = rest;
        let (line, later) = split_line(rest).ok_or(Malformed)?;
        rest = later;
        if !line.starts_with(b"-----") {
            continue;
        }
        let end = line.strip_prefix(b"-----END ").and_then(|l| l.strip_suffix(b"-----"));
        if end != Some(label) {
            return Err(Malformed);
        }
        let up_to =
            |end: &[u8], of: &'a [u8]| of.get(..of.len().saturating_sub(end.len())).unwrap_or_default();
        *text = rest;
        return Ok(Some(Section { label, body: up_to(before, body), whole: up_to(rest, begin) }));
    }
}

/// The first line, without white space around it, and what follows.
fn split_line(text: &[u8]) -> Option<(&[u8], &[u8])> {
    if text.is_empty() {
        return None;
    }
    let end = text.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(text.len());
    let (line, rest) = text.split_at_checked(end)?;
    Some((line.trim_ascii(), rest.get(1..).unwrap_or_default()))
}

/// The value of one character (RFC 4648 §4), and whether it has one.
fn value(character: u8) -> (u64, Mask) {
    let c = u64::from(character);
    let between = |first: u8, last: u8| !Mask::lt(c, u64::from(first)) & !Mask::lt(u64::from(last), c);
    let (upper, lower, digit) = (between(b'A', b'Z'), between(b'a', b'z'), between(b'0', b'9'));
    let (plus, slash) = (Mask::eq(c, u64::from(b'+')), Mask::eq(c, u64::from(b'/')));
    let value = upper.keep(c.wrapping_sub(65))
        | lower.keep(c.wrapping_sub(71))
        | digit.keep(c.wrapping_add(4))
        | plus.keep(62)
        | slash.keep(63);
    (value, upper | lower | digit | plus | slash)
}

/// The bytes behind the base64 of a private key. Strict: padded, and without loose bits at the end.
pub(super) fn decode_secret(body: &[u8]) -> Result<Zeroizing<Vec<u8>>, Malformed> {
    // Enough for all of it: a vector that grows leaves a copy behind.
    let capacity = (body.len() / 4).saturating_add(1).saturating_mul(3);
    let mut out = Zeroizing::new(Vec::with_capacity(capacity));
    let (mut bits, mut characters, mut padding) = (0u64, 0usize, 0usize);
    let mut wrong = Mask::from_bit(0);
    for &byte in body {
        match byte {
            b' ' | b'\t' | b'\r' | b'\n' => {}
            b'=' => padding = padding.saturating_add(1),
            _ if padding > 0 => return Err(Malformed),
            character => {
                let (value, valid) = value(character);
                wrong = wrong | !valid;
                bits = bits << 6 | value;
                characters = characters.wrapping_add(1);
                if characters % 4 == 0 {
                    let [.., a, b, c] = bits.to_be_bytes();
                    out.extend_from_slice(&[a, b, c]);
                    bits = 0;
                }
            }
        }
    }
    let loose = match (characters % 4, padding) {
        (0, 0) => 0,
        (2, 2) => {
            out.push((bits >> 4).to_le_bytes()[0]);
            bits & 0xf
        }
        (3, 1) => {
            let [a, b, ..] = (bits >> 2).to_le_bytes();
            out.extend_from_slice(&[b, a]);
            bits & 3
        }
        _ => return Err(Malformed),
    };
    wrong = wrong | Mask::is_nonzero(loose);
    // RFC 4648 §3.3: what is not base64 is refused; of a key that is taken only that it is one is told.
    if ct::declassify(wrong.choice()) { Err(Malformed) } else { Ok(out) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;
    use pki_types::PrivatePkcs8KeyDer;
    use pki_types::pem::PemObject;

    #[test]
    fn decodes_what_pki_types_decodes() {
        for length in 0..200usize {
            let der: Vec<u8> = (0..length).map(|i| (i * 37 + length * 11) as u8).collect();
            let text = nocrypto_asn1::pem::encode("PRIVATE KEY", &der);
            for text in [text.clone(), text.replace('\n', "\r\n"), String::from("prose\n") + &text + "prose"]
            {
                let mut rest = text.as_bytes();
                let section = next(&mut rest).unwrap().unwrap();
                assert_eq!(section.label, b"PRIVATE KEY");
                let ours = decode_secret(section.body).unwrap();
                assert!(ours.capacity() <= (section.body.len() / 4 + 1) * 3, "it never grew");
                let theirs = PrivatePkcs8KeyDer::from_pem_slice(section.whole).unwrap();
                assert_eq!((&ours[..], theirs.secret_pkcs8_der()), (&der[..], &der[..]));
                assert!(next(&mut rest).unwrap().is_none());
            }
        }
    }

    #[test]
    fn every_character() {
        const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for character in 0..=u8::MAX {
            let place = ALPHABET.iter().position(|c| *c == character);
            let (value, valid) = value(character);
            assert_eq!((value, valid.bit()), (place.unwrap_or(0) as u64, u64::from(place.is_some())));
        }
    }

    #[test]
    fn what_is_not_base64() {
        for body in
            ["A", "AA", "AAA", "AA=", "AAA==", "====", "AB==", "AAB=", "AA==AAAA", "AA-A", "AAAA\0AAA"]
        {
            assert!(decode_secret(body.as_bytes()).is_err(), "{body}");
        }
        assert_eq!(*decode_secret(b"AQ==").unwrap(), [1]);
        assert_eq!(*decode_secret(b" AQI \n=").unwrap(), [1, 2]);
    }

    #[test]
    fn what_is_not_pem() {
        for text in [
            "-----BEGIN A-----\nAAAA\n",
            "-----BEGIN A----\nAAAA\n-----END A-----\n",
            "-----BEGIN A-----\nAAAA\n-----END B-----\n",
            "-----BEGIN A-----\n-----BEGIN A-----\n-----END A-----\n",
        ] {
            assert_eq!(next(&mut text.as_bytes()).err(), Some(Malformed), "{text}");
        }
        assert!(next(&mut &b"no PEM\n-----END A-----"[..]).unwrap().is_none());
    }
}
