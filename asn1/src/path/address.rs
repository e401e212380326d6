//! IP addresses as text: dotted decimal, and RFC 5952 §4 for IPv6.
//!
//! Does not parse: text is compared by writing the address and looking whether it comes out the same.

use core::fmt::{self, Write};

/// Writes 4 or 16 octets as an address; other lengths write nothing.
pub(super) fn write(out: &mut dyn Write, octets: &[u8]) -> fmt::Result {
    if let Ok([a, b, c, d]) = <[u8; 4]>::try_from(octets) {
        return write!(out, "{a}.{b}.{c}.{d}");
    }
    let (pairs, rest) = octets.as_chunks::<2>();
    if pairs.len() != 8 || !rest.is_empty() {
        return Ok(());
    }
    // RFC 5952 §4.2: "::" stands for the longest run of zeros, the first of equals, and not for a single one.
    let (mut best_start, mut best_len, mut len) = (0usize, 1usize, 0usize);
    for (i, pair) in pairs.iter().enumerate() {
        len = if *pair == [0, 0] { len.saturating_add(1) } else { 0 };
        if len > best_len {
            (best_start, best_len) = (i.saturating_add(1).saturating_sub(len), len);
        }
    }
    let run = if best_len > 1 { best_start..best_start.saturating_add(best_len) } else { 0..0 };
    for (i, pair) in pairs.iter().enumerate() {
        if run.contains(&i) {
            if i == run.start {
                out.write_str("::")?;
            }
            continue;
        }
        if i > 0 && i != run.end {
            out.write_str(":")?;
        }
        // RFC 5952 §4.1, §4.3: no leading zeros, lower case.
        write!(out, "{:x}", u16::from_be_bytes(*pair))?;
    }
    Ok(())
}

/// Whether `text` is exactly how the address is written.
pub(super) fn is_spelled(octets: &[u8], text: &str) -> bool {
    struct Rest<'t>(&'t [u8]);
    impl Write for Rest<'_> {
        fn write_str(&mut self, written: &str) -> fmt::Result {
            self.0 = self.0.strip_prefix(written.as_bytes()).ok_or(fmt::Error)?;
            Ok(())
        }
    }
    let mut rest = Rest(text.as_bytes());
    write(&mut rest, octets).is_ok() && rest.0.is_empty()
}

/// Whether `text` can only be meant as an address: it has a colon, or ends in a number (no DNS name does).
pub(super) fn looks_like_one(text: &str) -> bool {
    let text = text.as_bytes();
    let last = text.rsplit(|octet| *octet == b'.').next().unwrap_or_default();
    text.contains(&b':') || (text.contains(&b'.') && !last.is_empty() && last.iter().all(u8::is_ascii_digit))
}

#[cfg(test)]
mod tests {
    use alloc::string::{String, ToString};

    use super::*;

    #[test]
    fn core_writes_the_same() {
        let texts = [
            "::",
            "::1",
            "1::",
            "2001:db8::1",
            "2001:db8:0:1:1:1:1:1",
            "2001:0:0:1::1",
            "2001:db8::1:0:0:1",
            "1:2:3:4:5:6:7:8",
            "0:0:1::",
            "1::1:0:0",
            "ff00:0:a0b:c:0:1:2:3",
            "0:1:0:1:0:1:0:1",
        ];
        for text in texts {
            let octets = text.parse::<core::net::Ipv6Addr>().unwrap().octets();
            let mut out = String::new();
            write(&mut out, &octets).unwrap();
            assert_eq!(out, core::net::Ipv6Addr::from(octets).to_string());
            assert!(is_spelled(&octets, &out) && !is_spelled(&octets, &out[1..]));
        }
        assert!(is_spelled(&[192, 0, 2, 1], "192.0.2.1") && !is_spelled(&[192, 0, 2, 1], "192.0.2.10"));
    }

    #[test]
    fn addresses_are_told_from_names() {
        for (text, address) in
            [("192.0.2.1", true), ("::1", true), ("a.example", false), ("host 1", false), ("7", false)]
        {
            assert_eq!(looks_like_one(text), address, "{text}");
        }
    }
}
