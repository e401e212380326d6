//! Nonces of (EC)DSA from key and message (RFC 6979 §3.2), with fresh randomness mixed in (§3.6).
//!
//! For orders whose length is a whole number of bytes (P-256, P-384; not P-521, whose candidates would need a shift:
//! `ecdsa.rs` refuses to compile signing for it). Does not check the range: a candidate that
//! is refused is never used, so the refusal is public, and the caller asks for the next.
//!
//! Timing: constant in key, message digest and randomness.

use zeroize::Zeroize;

use crate::hash::Hash;
use crate::mac::hmac::Hmac;

/// The HMAC generator of RFC 6979 §3.2, after step g.
pub(super) struct Nonces<H: Hash> {
    hmac: Hmac<H>,
    value: H::Output,
    used: bool,
}

impl<H: Hash> Nonces<H> {
    /// Steps b to g. `key` is int2octets(x), `digest` is bits2octets(h1), both as long as the order.
    /// `added` is the k' of §3.6: empty for the deterministic form.
    pub(super) fn new(key: &[u8], digest: &[u8], added: &[u8]) -> Self {
        let mut value = H::ZERO;
        // Step c: K = 0x00 …; the value is only borrowed to write it.
        let hmac = Hmac::new(value.as_ref());
        value.as_mut().fill(0x01);
        let mut nonces = Self { hmac, value, used: false };
        nonces.rekey(&[&[0x00], key, digest, added]);
        nonces.rekey(&[&[0x01], key, digest, added]);
        nonces
    }

    /// K = HMAC_K(V ‖ inputs); V = HMAC_K(V).
    fn rekey(&mut self, inputs: &[&[u8]]) {
        let mut key = H::ZERO;
        self.hmac.update(self.value.as_ref());
        for input in inputs {
            self.hmac.update(input);
        }
        self.hmac.finish_into(&mut key);
        self.hmac.init(key.as_ref());
        key.as_mut().zeroize();
        self.step();
    }

    /// V = HMAC_K(V).
    fn step(&mut self) {
        self.hmac.update(self.value.as_ref());
        self.hmac.finish_into(&mut self.value);
    }

    /// Step h: the next candidate, as many bytes as the order has.
    pub(super) fn next_candidate(&mut self, out: &mut [u8]) {
        if self.used {
            self.rekey(&[&[0x00]]);
        }
        self.used = true;
        for chunk in out.chunks_mut(H::OUTPUT_LEN) {
            self.step();
            chunk.copy_from_slice(&self.value.as_ref()[..chunk.len()]);
        }
    }
}

impl<H: Hash> Drop for Nonces<H> {
    fn drop(&mut self) {
        self.value.as_mut().zeroize();
    }
}
