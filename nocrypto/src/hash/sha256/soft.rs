//! SHA-256 compression in portable code (FIPS 180-4 §6.2.2).
//!
//! Does not pad or buffer: [`super::Core`] hands over whole blocks.
//!
//! Timing: constant; only additions, rotations and bitwise operations.

use zeroize::Zeroize;

use super::K;

/// Folds whole blocks into `state`.
pub(super) fn compress(state: &mut [u32; 8], blocks: &[[u8; 64]]) {
    let mut w = [0u32; 16];
    for block in blocks {
        for (word, bytes) in w.iter_mut().zip(block.as_chunks::<4>().0) {
            *word = u32::from_be_bytes(*bytes);
        }
        let mut v = *state;
        let ([first, rest @ ..], []) = K.as_chunks::<16>() else { return };
        sixteen_rounds(&mut v, first, |t| w[t % 16]);
        for k in rest {
            sixteen_rounds(&mut v, k, |t| extend(&mut w, t));
        }
        for (s, x) in state.iter_mut().zip(v) {
            *s = s.wrapping_add(x);
        }
    }
    // The schedule is the message, which may be a key.
    w[..].zeroize();
}

/// The next word of the message schedule, which replaces the one sixteen words back.
#[inline(always)]
fn extend(w: &mut [u32; 16], t: usize) -> u32 {
    let (x, y) = (w[(t + 1) % 16], w[(t + 14) % 16]);
    let sigma0 = x.rotate_right(7) ^ x.rotate_right(18) ^ (x >> 3);
    let sigma1 = y.rotate_right(17) ^ y.rotate_right(19) ^ (y >> 10);
    w[t % 16] = w[t % 16].wrapping_add(sigma0).wrapping_add(w[(t + 9) % 16]).wrapping_add(sigma1);
    w[t % 16]
}

/// Sixteen rounds on the words that `w` gives in order. The eight variables stay where they are; their names rotate.
#[inline(always)]
fn sixteen_rounds(v: &mut [u32; 8], k: &[u32; 16], mut w: impl FnMut(usize) -> u32) {
    let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = *v;
    for half in [0, 8] {
        let mut kw = |i: usize| k[(half + i) % 16].wrapping_add(w((half + i) % 16));
        round(a, b, c, &mut d, e, f, g, &mut h, kw(0));
        round(h, a, b, &mut c, d, e, f, &mut g, kw(1));
        round(g, h, a, &mut b, c, d, e, &mut f, kw(2));
        round(f, g, h, &mut a, b, c, d, &mut e, kw(3));
        round(e, f, g, &mut h, a, b, c, &mut d, kw(4));
        round(d, e, f, &mut g, h, a, b, &mut c, kw(5));
        round(c, d, e, &mut f, g, h, a, &mut b, kw(6));
        round(b, c, d, &mut e, f, g, h, &mut a, kw(7));
    }
    *v = [a, b, c, d, e, f, g, h];
}

/// One round; what becomes `a` is left in `h`, and what becomes `e` in `d`.
#[inline(always)]
#[allow(clippy::too_many_arguments, reason = "the eight variables of FIPS 180-4, by name")]
fn round(a: u32, b: u32, c: u32, d: &mut u32, e: u32, f: u32, g: u32, h: &mut u32, kw: u32) {
    let sum1 = e.rotate_right(6) ^ e.rotate_right(11) ^ e.rotate_right(25);
    let choose = g ^ (e & (f ^ g));
    // What does not wait for the last round's `e` is added first.
    let t1 = h.wrapping_add(kw).wrapping_add(choose).wrapping_add(sum1);
    let sum0 = a.rotate_right(2) ^ a.rotate_right(13) ^ a.rotate_right(22);
    let majority = (a & b) ^ (c & (a ^ b));
    *d = d.wrapping_add(t1);
    *h = t1.wrapping_add(sum0).wrapping_add(majority);
}
