//! SHA-1 compression in portable code (FIPS 180-4 §6.1.2).
//!
//! Does not pad or buffer: [`super::Sha1`] hands over whole blocks.
//!
//! Timing: constant; only additions, rotations and bitwise operations.

use zeroize::Zeroize;

/// Folds whole blocks into `state`.
pub(super) fn compress(state: &mut [u32; 5], blocks: &[[u8; 64]]) {
    let mut w = [0u32; 16];
    for block in blocks {
        for (word, bytes) in w.iter_mut().zip(block.as_chunks::<4>().0) {
            *word = u32::from_be_bytes(*bytes);
        }
        let mut v = *state;
        // FIPS 180-4 §4.1.1 and §4.2.1: the functions Ch, Parity, Maj, Parity and their constants.
        twenty_rounds(&mut v, &mut w, 0, 0x5a82_7999, |x, y, z| z ^ (x & (y ^ z)));
        twenty_rounds(&mut v, &mut w, 20, 0x6ed9_eba1, |x, y, z| x ^ y ^ z);
        twenty_rounds(&mut v, &mut w, 40, 0x8f1b_bcdc, |x, y, z| (x & y) ^ (z & (x ^ y)));
        twenty_rounds(&mut v, &mut w, 60, 0xca62_c1d6, |x, y, z| x ^ y ^ z);
        for (s, x) in state.iter_mut().zip(v) {
            *s = s.wrapping_add(x);
        }
    }
    // The schedule is the message, which may be a key.
    w[..].zeroize();
}

/// Rounds `first` to `first + 19`.
#[inline(always)]
fn twenty_rounds(
    v: &mut [u32; 5],
    w: &mut [u32; 16],
    first: usize,
    k: u32,
    f: impl Fn(u32, u32, u32) -> u32,
) {
    let [mut a, mut b, mut c, mut d, mut e] = *v;
    for t in first..first + 20 {
        // What does not wait for the last round's `a` is added first.
        let sum = e.wrapping_add(k).wrapping_add(word(w, t)).wrapping_add(f(b, c, d));
        (a, b, c, d, e) = (sum.wrapping_add(a.rotate_left(5)), a, b.rotate_left(30), c, d);
    }
    *v = [a, b, c, d, e];
}

/// Word `t` of the message schedule; from the seventeenth on it replaces the one sixteen words back.
#[inline(always)]
fn word(w: &mut [u32; 16], t: usize) -> u32 {
    if t >= 16 {
        let mixed = w[(t + 13) % 16] ^ w[(t + 8) % 16] ^ w[(t + 2) % 16] ^ w[t % 16];
        w[t % 16] = mixed.rotate_left(1);
    }
    w[t % 16]
}
