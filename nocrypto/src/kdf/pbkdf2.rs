//! PBKDF2 with HMAC (RFC 8018 §5.2), for private keys that a password protects (PKCS#8, PKCS#12).
//!
//! Does not choose or bound the iteration count: a file names it, and its reader sets a limit. Not for new password
//! hashes: memory-hard functions resist guessing better.
//!
//! Timing: constant in password and salt for given lengths and iterations.

use core::num::NonZeroU32;

use zeroize::Zeroize;

use crate::{Error, hash::Hash, mac::hmac::Hmac};

/// RFC 8018 §5.2: fills `out` from `password`, two compressions of `H` an iteration and block of output.
///
/// [`Error::OutputTooLong`] above 2^32 - 1 outputs of `H`; `out` is untouched then.
///
/// ```
/// use core::num::NonZeroU32;
/// use nocrypto::{Secret, hash::sha256::Sha256, kdf::pbkdf2::pbkdf2};
/// let mut key = Secret::<32>::zeroed();
/// let iterations = NonZeroU32::new(2048).unwrap_or(NonZeroU32::MIN);
/// pbkdf2::<Sha256>(b"password", b"salt of the file", iterations, key.expose_mut())?;
/// # Ok::<(), nocrypto::Error>(())
/// ```
pub fn pbkdf2<H: Hash>(
    password: &[u8],
    salt: &[u8],
    iterations: NonZeroU32,
    out: &mut [u8],
) -> Result<(), Error> {
    // RFC 8018 §5.2 step 1: at most (2^32 - 1) * hLen bytes, for the block's number has four.
    if u32::try_from(out.len().div_ceil(H::OUTPUT_LEN)).is_err() {
        return Err(Error::OutputTooLong);
    }
    // The password is hashed into its two padded keys once, for all iterations.
    let mut hmac = Hmac::<H>::new(password);
    let (mut u, mut t) = (H::ZERO, H::ZERO);
    for (number, chunk) in (1..=u32::MAX).zip(out.chunks_mut(H::OUTPUT_LEN)) {
        hmac.update(salt);
        hmac.update(&number.to_be_bytes());
        hmac.finish_into(&mut u);
        t.as_mut().copy_from_slice(u.as_ref());
        for _ in 1..iterations.get() {
            hmac.update(u.as_ref());
            hmac.finish_into(&mut u);
            t.as_mut().iter_mut().zip(u.as_ref()).for_each(|(t, u)| *t ^= u);
        }
        chunk.copy_from_slice(&t.as_ref()[..chunk.len()]);
    }
    u.as_mut().zeroize();
    t.as_mut().zeroize();
    Ok(())
}
