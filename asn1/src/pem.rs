//! Writing PEM (RFC 7468). Reading is pki-types' `PemObject`.
//!
//! Does not suit private keys: the text is an ordinary `String`, made by a table.
//!
//! Timing: depends on the encoded bytes, which have to be public.

use alloc::string::String;

const LINE: usize = 64;

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// `-----BEGIN label-----`, base64 in lines of 64 characters, `-----END label-----`, each line ended by `\n`.
///
/// ```
/// let pem = nocrypto_asn1::pem::encode("CERTIFICATE", &[0x30, 0x00]);
/// assert_eq!(pem, "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n");
/// ```
pub fn encode(label: &str, der: &[u8]) -> String {
    let mut out = String::with_capacity(encoded_len(label, der.len()));
    for part in ["-----BEGIN ", label, "-----\n"] {
        out.push_str(part);
    }
    // 48 octets give one line of 64 characters.
    for line in der.chunks(LINE / 4 * 3) {
        for triple in line.chunks(3) {
            push_triple(&mut out, triple);
        }
        out.push('\n');
    }
    for part in ["-----END ", label, "-----\n"] {
        out.push_str(part);
    }
    out
}

/// Enough for the whole text.
fn encoded_len(label: &str, len: usize) -> usize {
    let characters = len.div_ceil(3).saturating_mul(4);
    let lines = characters.div_ceil(LINE);
    label.len().saturating_mul(2).saturating_add(characters).saturating_add(lines).saturating_add(32)
}

fn push_triple(out: &mut String, triple: &[u8]) {
    let octet = |i: usize| usize::from(triple.get(i).copied().unwrap_or(0));
    let bits = octet(0) << 16 | octet(1) << 8 | octet(2);
    for (i, shift) in [18, 12, 6, 0].into_iter().enumerate() {
        let character = ALPHABET.get(bits.wrapping_shr(shift) & 63).copied().unwrap_or(b'=');
        out.push(if i > triple.len() { '=' } else { char::from(character) });
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use pki_types::{CertificateDer, pem::PemObject};

    use super::*;

    #[test]
    fn pki_types_reads_it_back() {
        for len in 0..200u8 {
            let der: Vec<u8> = (0..len).map(|i| i.wrapping_mul(37)).collect();
            let pem = encode("CERTIFICATE", &der);
            assert!(pem.len() <= encoded_len("CERTIFICATE", der.len()));
            assert!(pem.lines().all(|line| line.len() <= 64));
            assert_eq!(CertificateDer::from_pem_slice(pem.as_bytes()).unwrap().as_ref(), der);
        }
    }
}
