//! HKDF (RFC 5869).
//!
//! Does not know TLS labels: `info` comes in pieces, so that a protocol can put its own together without copying.
//!
//! Timing: constant in the key material for given lengths.

use zeroize::Zeroize;

use crate::{Error, hash::Hash, mac::hmac::Hmac};

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
/// [`Error::OutputTooLong`] above 255 outputs of `H`, [`Error::InvalidKey`] where `prk` is too short.
pub fn expand<H: Hash>(prk: &[u8], info: &[&[u8]], out: &mut [u8]) -> Result<(), Error> {
    // RFC 5869 §2.3: L MUST be at most 255 * HashLen.
    if out.len() > 255 * H::OUTPUT_LEN {
        return Err(Error::OutputTooLong);
    }
    // RFC 5869 §2.3: PRK is at least HashLen octets.
    if prk.len() < H::OUTPUT_LEN {
        return Err(Error::InvalidKey);
    }
    let mut hmac = Hmac::<H>::new(prk);
    let mut t = H::ZERO;
    for (i, chunk) in out.chunks_mut(H::OUTPUT_LEN).enumerate() {
        if i > 0 {
            hmac.update(t.as_ref());
        }
        for piece in info {
            hmac.update(piece);
        }
        // At most 255 chunks: the counter of one byte does not wrap.
        hmac.update(&[i as u8 + 1]);
        hmac.finish_into(&mut t);
        chunk.copy_from_slice(&t.as_ref()[..chunk.len()]);
    }
    t.as_mut().zeroize();
    Ok(())
}
