//! The server's cookie (RFC 9846 §4.2.2): all that it must know of the first ClientHello, authenticated and carried by
//! the client, so that nothing is kept between the hellos.
//!
//! Layout: suite, group, a digest of what may not change, the hash of the first ClientHello with its length, MAC.
//! Timing: constant in the key and in the MAC.

use alloc::vec::Vec;

use nocrypto::Secret;
use nocrypto::hash::{Hash, sha256::Sha256};
use nocrypto::mac::hmac::Hmac;

use crate::codec::{Malformed, Reader, Writer};
use crate::extension::ExtensionType;
use crate::group::NamedGroup;
use crate::suite::CipherSuite;

const MAC_LEN: usize = 32;

/// What a cookie says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cookie<'a> {
    pub(super) suite: CipherSuite,
    pub(super) group: NamedGroup,
    /// [`unchanging`] of the first ClientHello.
    pub(super) unchanging: [u8; 32],
    /// The transcript hash of the first ClientHello.
    pub(super) first_hello: &'a [u8],
}

impl<'a> Cookie<'a> {
    /// The cookie, authenticated.
    pub(super) fn bake(&self, key: &Secret<32>) -> Vec<u8> {
        let mut out = Vec::new();
        let mut w = Writer::new(&mut out);
        w.u16(self.suite.code_point());
        w.u16(self.group.code_point());
        w.bytes(&self.unchanging);
        w.vec_u8(|w| w.bytes(self.first_hello));
        let mut mac = Hmac::<Sha256>::new(key.expose());
        mac.update(&out);
        out.extend_from_slice(&mac.finish());
        out
    }

    /// Reads a cookie that `key` has authenticated; `None` for every other.
    pub(super) fn open(bytes: &'a [u8], key: &Secret<32>) -> Option<Self> {
        let (content, tag) = bytes.split_last_chunk::<MAC_LEN>()?;
        let mut mac = Hmac::<Sha256>::new(key.expose());
        mac.update(content);
        mac.verify(tag).ok()?;
        let mut r = Reader::new(content);
        let suite = CipherSuite::from_code_point(r.u16().ok()?)?;
        let group = NamedGroup::from_code_point(r.u16().ok()?)?;
        let unchanging = *r.array().ok()?;
        let first_hello = r.vec_u8().ok()?;
        r.finish().ok()?;
        Some(Self { suite, group, unchanging, first_hello })
    }
}

/// RFC 9846 §4.1.2: a digest of everything in a ClientHello's body that a HelloRetryRequest leaves as it is.
pub(super) fn unchanging(body: &[u8]) -> Result<[u8; 32], Malformed> {
    /// RFC 7685.
    const PADDING: ExtensionType = ExtensionType(21);
    let mut r = Reader::new(body);
    let mut hash = Sha256::new();
    // legacy_version and random; legacy_session_id, cipher_suites, legacy_compression_methods.
    let (fixed, session_id) = (r.take(34)?, r.vec_u8()?);
    let (suites, compression) = (r.vec_u16()?, r.vec_u8()?);
    for piece in [fixed, session_id, suites, compression] {
        hash.update(&(piece.len() as u64).to_be_bytes());
        hash.update(piece);
    }
    let mut block = if r.is_empty() { Reader::new(&[]) } else { Reader::new(r.vec_u16()?) };
    while !block.is_empty() {
        let (extension, contents) = (ExtensionType(block.u16()?), block.vec_u16()?);
        // "Supplying a "key_share" … Removing the "early_data" extension … Including a "cookie" extension … Updating the
        // "pre_shared_key" extension … Optionally adding, removing, or changing the length of the "padding" extension".
        if !matches!(
            extension,
            ExtensionType::KEY_SHARE
                | ExtensionType::EARLY_DATA
                | ExtensionType::COOKIE
                | ExtensionType::PRE_SHARED_KEY
                | PADDING
        ) {
            hash.update(&extension.0.to_be_bytes());
            hash.update(&(contents.len() as u64).to_be_bytes());
            hash.update(contents);
        }
    }
    Ok(hash.finish())
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn only_ours_and_only_whole() {
        let key = Secret::from_bytes(&[1; 32]);
        let cookie = Cookie {
            suite: CipherSuite::TLS_AES_256_GCM_SHA384,
            group: NamedGroup::x25519,
            unchanging: [4; 32],
            first_hello: &[7; 48],
        };
        let baked = cookie.bake(&key);
        assert_eq!(Cookie::open(&baked, &key), Some(cookie));
        assert_eq!(Cookie::open(&baked, &Secret::from_bytes(&[2; 32])), None);
        for i in 0..baked.len() {
            let mut bad = baked.clone();
            bad[i] ^= 0x80;
            assert_eq!(Cookie::open(&bad, &key), None, "byte {i}");
            assert_eq!(Cookie::open(&baked[..i], &key), None, "{i} bytes");
        }
    }

    #[test]
    fn what_may_change_and_what_may_not() {
        let hello = |suite: u8, extensions: &[(u16, &[u8])]| {
            let mut out = Vec::new();
            let mut w = Writer::new(&mut out);
            w.bytes(&[3; 34]);
            w.vec_u8(|_| {});
            w.vec_u16(|w| w.bytes(&[0x13, suite]));
            w.vec_u8(|w| w.u8(0));
            w.vec_u16(|w| {
                for (extension, contents) in extensions {
                    w.u16(*extension);
                    w.vec_u16(|w| w.bytes(contents));
                }
            });
            out
        };
        let digest = |body: &[u8]| unchanging(body).unwrap();
        let first = hello(1, &[(10, &[1]), (51, &[2; 40]), (42, &[])]);
        let second = hello(1, &[(10, &[1]), (51, &[3; 70]), (44, &[9]), (21, &[0; 9])]);
        assert_eq!(digest(&first), digest(&second));
        for other in [
            hello(2, &[(10, &[1])]),
            hello(1, &[(10, &[2])]),
            hello(1, &[(11, &[1])]),
            hello(1, &[]),
            hello(1, &[(10, &[1]), (99, &[])]),
        ] {
            assert_ne!(digest(&first), digest(&other));
        }
        assert!(unchanging(&first[..20]).is_err());
    }
}
