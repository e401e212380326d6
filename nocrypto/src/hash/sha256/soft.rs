//! SHA-256 compression in portable code (FIPS 180-4 §6.2.2).
//!
//! Does not pad or buffer: [`super::Sha256`] hands over whole blocks.
//!
//! Timing: constant; only additions, rotations and bitwise operations.

use zeroize::Zeroize;

/// FIPS 180-4 §4.2.2: the first 32 bits of the fractional parts of the cube roots of the first 64 primes.
#[rustfmt::skip]
const K: [u32; 64] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
];

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
    w.zeroize();
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
