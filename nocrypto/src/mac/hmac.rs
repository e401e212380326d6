//! HMAC (RFC 2104, FIPS 198-1).
//!
//! Does not truncate: a protocol that shortens tags does so in the open.
//!
//! Timing: constant in key, message and tag for given lengths.

use core::fmt;

use zeroize::Zeroize;

use crate::{
    Error, ct,
    hash::{Hash, MAX_BLOCK_LEN},
};

/// HMAC under one key. Both padded keys are hashed once; every further message starts from there.
///
/// ```
/// use nocrypto::{hash::sha256::Sha256, mac::hmac::Hmac};
/// let mut hmac = Hmac::<Sha256>::new(b"a key of the session");
/// hmac.update(b"message");
/// let tag = hmac.clone().finish();
/// assert!(hmac.verify(&tag).is_ok());
/// ```
#[derive(Clone)]
pub struct Hmac<H: Hash> {
    /// After `key ⊕ ipad`.
    inner: H::Chain,
    /// After `key ⊕ opad`.
    outer: H::Chain,
    /// What follows `inner`: as much of the message as has come.
    running: H,
}

impl<H: Hash> Hmac<H> {
    /// HMAC under `key`, of any length. The value moves: to key in place, [`Hmac::init`] one that stands.
    pub fn new(key: &[u8]) -> Self {
        let mut hmac = Self { inner: H::chain(), outer: H::chain(), running: H::new() };
        hmac.init(key);
        hmac
    }

    /// Replaces the key, in place, and forgets the message so far.
    pub fn init(&mut self, key: &[u8]) {
        let mut pad = [0u8; MAX_BLOCK_LEN];
        let pad = &mut pad[..H::BLOCK_LEN];
        if key.len() <= H::BLOCK_LEN {
            pad[..key.len()].copy_from_slice(key);
        } else {
            let mut digest = H::ZERO;
            self.running.restart();
            self.running.update(key);
            self.running.finish_into(&mut digest);
            pad[..H::OUTPUT_LEN].copy_from_slice(digest.as_ref());
            digest.as_mut().zeroize();
        }
        pad.iter_mut().for_each(|byte| *byte ^= 0x36);
        self.running.set_chain(&mut self.inner, pad);
        pad.iter_mut().for_each(|byte| *byte ^= 0x36 ^ 0x5c);
        self.running.set_chain(&mut self.outer, pad);
        pad.zeroize();
        self.running.resume(&self.inner);
    }

    /// Takes in more of the message.
    pub fn update(&mut self, data: &[u8]) {
        self.running.update(data);
    }

    /// Writes the tag; the next message starts under the same key.
    pub fn finish_into(&mut self, out: &mut H::Output) {
        self.running.finish_into(out);
        self.running.resume(&self.outer);
        self.running.update(out.as_ref());
        self.running.finish_into(out);
        self.running.resume(&self.inner);
    }

    /// The tag by value. Where it is a secret, [`Hmac::finish_into`] leaves no copy behind.
    pub fn finish(mut self) -> H::Output {
        let mut out = H::ZERO;
        self.finish_into(&mut out);
        out
    }

    /// Whether `tag`, whole, belongs to the message; [`Error::InvalidTag`] otherwise.
    pub fn verify(mut self, tag: &[u8]) -> Result<(), Error> {
        let mut expected = H::ZERO;
        self.finish_into(&mut expected);
        let equal = ct::eq(expected.as_ref(), tag);
        // The right tag for a forged message is not the forger's to find on the stack.
        expected.as_mut().zeroize();
        // Accepted or refused is the answer itself, hence public (docs/declassify.md).
        if ct::declassify(equal) { Ok(()) } else { Err(Error::InvalidTag) }
    }
}

impl<H: Hash> fmt::Debug for Hmac<H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Hmac(..)")
    }
}
