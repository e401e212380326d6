//! HKDF (RFC 5869) and its labelled form of TLS 1.3 (RFC 9846 §7.1).
//!
//! `info` comes in pieces, so that a protocol can put its own together without copying. Does not know a key schedule:
//! which label belongs to which secret is the protocol's.
//!
//! Timing: constant in the key material for given lengths; labels and contexts are public.

use core::fmt;

use zeroize::Zeroize;

use crate::{Error, hash::Hash, mac::hmac::Hmac};

/// RFC 9846 §7.1: what every label begins with.
const LABEL_PREFIX: &[u8] = b"tls13 ";

/// RFC 5869 §2.2: writes the pseudorandom key of `ikm`, given in pieces. An empty salt is the default salt.
///
/// ```
/// use nocrypto::{Secret, hash::sha256::Sha256, kdf::hkdf};
/// let (mut prk, mut key) = (Secret::<32>::zeroed(), Secret::<16>::zeroed());
/// hkdf::extract::<Sha256>(b"salt", &[b"shared ", b"secret"], prk.expose_mut());
/// hkdf::expand::<Sha256>(prk.expose(), &[b"purpose"], key.expose_mut())?;
/// # Ok::<(), nocrypto::Error>(())
/// ```
pub fn extract<H: Hash>(salt: &[u8], ikm: &[&[u8]], prk: &mut H::Output) {
    let mut hmac = Hmac::<H>::new(salt);
    for piece in ikm {
        hmac.update(piece);
    }
    hmac.finish_into(prk);
}

/// RFC 5869 §2.3: fills `out` from a pseudorandom key of at least one output of `H`.
///
/// [`Error::OutputTooLong`] above 255 outputs of `H`, [`Error::InvalidKey`] where `prk` is too short. Who expands one
/// key several times keeps a [`Prk`].
pub fn expand<H: Hash>(prk: &[u8], info: &[&[u8]], out: &mut [u8]) -> Result<(), Error> {
    Prk::<H>::new(prk)?.expand(info, out)
}

/// RFC 9846 §7.1, HKDF-Expand-Label: `label` without the prefix "tls13 ", which is put before it.
///
/// Errors as [`Prk::expand_label`]; [`Error::InvalidKey`] where `secret` is shorter than an output of `H`.
///
/// ```
/// use nocrypto::{Secret, hash::sha256::Sha256, kdf::hkdf};
/// let traffic_secret = Secret::<32>::zeroed();
/// let mut key = Secret::<16>::zeroed();
/// hkdf::expand_label::<Sha256>(traffic_secret.expose(), b"key", b"", key.expose_mut())?;
/// # Ok::<(), nocrypto::Error>(())
/// ```
pub fn expand_label<H: Hash>(
    secret: &[u8],
    label: &[u8],
    context: &[u8],
    out: &mut [u8],
) -> Result<(), Error> {
    Prk::<H>::new(secret)?.expand_label(label, context, out)
}

/// A pseudorandom key that is expanded more than once: its two compressions into HMAC are paid once. Wiped on drop.
///
/// ```
/// use nocrypto::{Secret, hash::sha256::Sha256, kdf::hkdf::Prk};
/// let traffic_secret = Secret::<32>::zeroed();
/// let (mut key, mut iv) = (Secret::<16>::zeroed(), Secret::<12>::zeroed());
/// let mut prk = Prk::<Sha256>::new(traffic_secret.expose())?;
/// prk.expand_label(b"key", b"", key.expose_mut())?;
/// prk.expand_label(b"iv", b"", iv.expose_mut())?;
/// # Ok::<(), nocrypto::Error>(())
/// ```
#[derive(Clone)]
pub struct Prk<H: Hash> {
    hmac: Hmac<H>,
}

impl<H: Hash> Prk<H> {
    /// From at least one output of `H`, or [`Error::InvalidKey`]. The value moves: to key in place, [`Prk::init`] one
    /// that stands.
    pub fn new(prk: &[u8]) -> Result<Self, Error> {
        check_key::<H>(prk)?;
        Ok(Self { hmac: Hmac::new(prk) })
    }

    /// Replaces the key, in place. [`Error::InvalidKey`], and the old key stays, where it is too short.
    pub fn init(&mut self, prk: &[u8]) -> Result<(), Error> {
        check_key::<H>(prk)?;
        self.hmac.init(prk);
        Ok(())
    }

    /// RFC 5869 §2.3: fills `out`. [`Error::OutputTooLong`] above 255 outputs of `H`; `out` is untouched then.
    pub fn expand(&mut self, info: &[&[u8]], out: &mut [u8]) -> Result<(), Error> {
        // RFC 5869 §2.3: L MUST be at most 255 * HashLen.
        if out.len() > 255 * H::OUTPUT_LEN {
            return Err(Error::OutputTooLong);
        }
        let mut t = H::ZERO;
        for (i, chunk) in out.chunks_mut(H::OUTPUT_LEN).enumerate() {
            if i > 0 {
                self.hmac.update(t.as_ref());
            }
            for piece in info {
                self.hmac.update(piece);
            }
            // At most 255 chunks: the counter of one byte does not wrap.
            self.hmac.update(&[i as u8 + 1]);
            self.hmac.finish_into(&mut t);
            chunk.copy_from_slice(&t.as_ref()[..chunk.len()]);
        }
        t.as_mut().zeroize();
        Ok(())
    }

    /// RFC 9846 §7.1, HKDF-Expand-Label: fills `out`, whose length is a part of what is hashed.
    ///
    /// `label` has 1 to 249 bytes, `context` at most 255: [`Error::InvalidLength`] where it is empty,
    /// [`Error::InputTooLong`] above; [`Error::OutputTooLong`] as [`Prk::expand`]. `out` is untouched then.
    pub fn expand_label(&mut self, label: &[u8], context: &[u8], out: &mut [u8]) -> Result<(), Error> {
        // RFC 9846 §7.1: struct { uint16 length; opaque label<7..255>; opaque context<0..255>; } HkdfLabel.
        if label.is_empty() {
            return Err(Error::InvalidLength);
        }
        let label_len = u8::try_from(LABEL_PREFIX.len() + label.len()).map_err(|_| Error::InputTooLong)?;
        let context_len = u8::try_from(context.len()).map_err(|_| Error::InputTooLong)?;
        let length = u16::try_from(out.len()).map_err(|_| Error::OutputTooLong)?;
        let [high, low] = length.to_be_bytes();
        self.expand(&[&[high, low, label_len], LABEL_PREFIX, label, &[context_len], context], out)
    }
}

impl<H: Hash> fmt::Debug for Prk<H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Prk(..)")
    }
}

/// RFC 5869 §2.3: PRK is at least HashLen octets.
fn check_key<H: Hash>(prk: &[u8]) -> Result<(), Error> {
    if prk.len() < H::OUTPUT_LEN { Err(Error::InvalidKey) } else { Ok(()) }
}
