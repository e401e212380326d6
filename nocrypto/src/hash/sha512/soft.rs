//! SHA-512 compression in portable code (FIPS 180-4 §6.4.2).
//!
//! Does not pad or buffer: [`super::Core`] hands over whole blocks.
//!
//! Timing: constant; only additions, rotations and bitwise operations.

use zeroize::Zeroize;

use super::K;

/// Folds whole blocks into `state`.
pub(super) fn compress(state: &mut [u64; 8], blocks: &[[u8; 128]]) {
    let mut w = [0u64; 16];
    for block in blocks {
        compress_one(state, block, &mut w);
    }
    // The schedule is the message, which may be a key.
    w[..].zeroize();
}

/// Not inlined: in a loop over blocks the compiler keeps the state in slots of the stack, which nobody wipes.
#[inline(never)]
fn compress_one(state: &mut [u64; 8], block: &[u8; 128], w: &mut [u64; 16]) {
    for (word, bytes) in w.iter_mut().zip(block.as_chunks::<8>().0) {
        *word = u64::from_be_bytes(*bytes);
    }
    let mut v = *state;
    let ([first, rest @ ..], []) = K.as_chunks::<16>() else { return };
    sixteen_rounds(&mut v, |t| first[t].wrapping_add(w[t]));
    for k in rest {
        sixteen_rounds(&mut v, |t| k[t].wrapping_add(extend(w, t)));
    }
    add(state, &v);
}

/// The next word of the message schedule, which replaces the one sixteen words back.
#[inline(always)]
fn extend(w: &mut [u64; 16], t: usize) -> u64 {
    let (x, y) = (w[(t + 1) % 16], w[(t + 14) % 16]);
    let sigma0 = x.rotate_right(1) ^ x.rotate_right(8) ^ (x >> 7);
    let sigma1 = y.rotate_right(19) ^ y.rotate_right(61) ^ (y >> 6);
    w[t % 16] = w[t % 16].wrapping_add(sigma0).wrapping_add(w[(t + 9) % 16]).wrapping_add(sigma1);
    w[t % 16]
}

/// The last step of a block: what the rounds made of the state joins it.
#[inline(always)]
pub(super) fn add(state: &mut [u64; 8], v: &[u64; 8]) {
    for (s, x) in state.iter_mut().zip(v) {
        *s = s.wrapping_add(*x);
    }
}

/// Sixteen rounds on the sums of word and constant that `kw` gives in order. Not a loop: every index is to be a
/// constant.
#[inline(always)]
pub(super) fn sixteen_rounds(v: &mut [u64; 8], mut kw: impl FnMut(usize) -> u64) {
    let mut bc = v[1] ^ v[2];
    two_rounds(v, &mut bc, [kw(0), kw(1)]);
    two_rounds(v, &mut bc, [kw(2), kw(3)]);
    two_rounds(v, &mut bc, [kw(4), kw(5)]);
    two_rounds(v, &mut bc, [kw(6), kw(7)]);
    two_rounds(v, &mut bc, [kw(8), kw(9)]);
    two_rounds(v, &mut bc, [kw(10), kw(11)]);
    two_rounds(v, &mut bc, [kw(12), kw(13)]);
    two_rounds(v, &mut bc, [kw(14), kw(15)]);
}

/// Two rounds. The eight variables stay where they are; their names rotate.
#[inline(always)]
fn two_rounds(v: &mut [u64; 8], bc: &mut u64, kw: [u64; 2]) {
    let [a, b, mut c, mut d, e, f, mut g, mut h] = *v;
    round(a, b, bc, &mut d, e, f, g, &mut h, kw[0]);
    round(h, a, bc, &mut c, d, e, f, &mut g, kw[1]);
    *v = [g, h, a, b, c, d, e, f];
}

/// One round; what becomes `a` is left in `h`, and what becomes `e` in `d`. `bc` is `b ⊕ c`, and `a ⊕ b` for the next.
#[inline(always)]
#[allow(clippy::too_many_arguments, reason = "the variables of FIPS 180-4, by name")]
fn round(a: u64, b: u64, bc: &mut u64, d: &mut u64, e: u64, f: u64, g: u64, h: &mut u64, kw: u64) {
    let sum1 = e.rotate_right(14) ^ e.rotate_right(18) ^ e.rotate_right(41);
    let choose = g ^ (e & (f ^ g));
    // What does not wait for the last round's `e` is added first.
    let t1 = h.wrapping_add(kw).wrapping_add(choose).wrapping_add(sum1);
    let sum0 = a.rotate_right(28) ^ a.rotate_right(34) ^ a.rotate_right(39);
    let ab = a ^ b;
    // Where `a` and `b` agree, that is the majority; elsewhere `c` decides.
    let majority = b ^ (ab & *bc);
    *bc = ab;
    *d = d.wrapping_add(t1);
    *h = t1.wrapping_add(sum0).wrapping_add(majority);
}
