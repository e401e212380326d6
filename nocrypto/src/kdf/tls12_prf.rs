//! The pseudorandom function of TLS 1.2 (RFC 5246 §5).
//!
//! Does not offer the MD5/SHA-1 form of earlier versions.
//!
//! Timing: constant in the secret for given lengths.

use zeroize::Zeroize;

use crate::{hash::Hash, mac::hmac::Hmac};

/// RFC 5246 §5: fills `out` with `P_hash(secret, label + seed)`; the seed comes in pieces.
///
/// ```
/// use nocrypto::{Secret, hash::sha256::Sha256, kdf::tls12_prf::tls12_prf};
/// let (pre_master, client_random, server_random) = (Secret::<32>::zeroed(), [1; 32], [2; 32]);
/// let mut master = Secret::<48>::zeroed();
/// let seed: [&[u8]; 2] = [&client_random, &server_random];
/// tls12_prf::<Sha256>(pre_master.expose(), b"master secret", &seed, master.expose_mut());
/// ```
pub fn tls12_prf<H: Hash>(secret: &[u8], label: &[u8], seed: &[&[u8]], out: &mut [u8]) {
    let mut hmac = Hmac::<H>::new(secret);
    // A(1) = HMAC(secret, A(0)), where A(0) is label and seed.
    let mut a = H::ZERO;
    absorb(&mut hmac, label, seed);
    hmac.finish_into(&mut a);
    let mut block = H::ZERO;
    for chunk in out.chunks_mut(H::OUTPUT_LEN) {
        hmac.update(a.as_ref());
        absorb(&mut hmac, label, seed);
        hmac.finish_into(&mut block);
        chunk.copy_from_slice(&block.as_ref()[..chunk.len()]);
        hmac.update(a.as_ref());
        hmac.finish_into(&mut a);
    }
    a.as_mut().zeroize();
    block.as_mut().zeroize();
}

fn absorb<H: Hash>(hmac: &mut Hmac<H>, label: &[u8], seed: &[&[u8]]) {
    hmac.update(label);
    for piece in seed {
        hmac.update(piece);
    }
}
