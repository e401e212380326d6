//! Modular inversion by division steps (Bernstein, Yang 2019, "Fast constant-time gcd computation and modular
//! inversion"), 62 steps at a time on the lowest limbs, whose effect is then applied to the whole numbers.
//!
//! Numbers are signed here: limbs of 62 bits, the last one carries the sign. Serves every odd modulus of `N` limbs.
//! Does not say whether an inverse exists: zero gives zero, and the moduli of the curves are prime. Does not wipe its
//! temporaries: the operation that calls it wipes the stack (`wipe.rs`).
//!
//! Timing: constant in the value; the modulus is public.

use crate::ct::Mask;

/// Bits of a limb, and division steps in a batch: the matrix of a batch then fits signed 64 bits.
const BITS: usize = 62;
const LOW_62: u64 = (1 << BITS) - 1;

/// An odd modulus of `N` limbs of 64 bits, which `L` limbs of 62 bits hold with a sign and a factor of 4 to spare.
pub(crate) struct Inverter<const N: usize, const L: usize> {
    modulus: [i64; L],
    /// `1/modulus` modulo 2^62.
    inverse: u64,
}

/// What a batch did: 2^62·f' = u·f + v·g and 2^62·g' = q·f + r·g, with |u| + |v| and |q| + |r| at most 2^62.
struct Transition {
    u: i64,
    v: i64,
    q: i64,
    r: i64,
}

impl<const N: usize, const L: usize> Inverter<N, L> {
    /// Batches that bring g to zero: theorem 11.2 asks for ⌊(49·d + 57)/17⌋ steps where d >= 46 bits hold the modulus.
    const BATCHES: usize = (49 * 64 * N + 57) / 17 / BITS + 1;

    /// Prepares an odd `modulus`. Meant for constants.
    pub(crate) const fn new_vartime(modulus: &[u64; N]) -> Self {
        assert!(modulus[0] & 1 == 1 && 64 * N + 2 < BITS * L && N <= 31);
        let mut inverse = modulus[0];
        let mut i = 0;
        // Newton, as in Montgomery's: right modulo 2^3, 2^6, 2^12, 2^24, 2^48, 2^96.
        while i < 5 {
            inverse = inverse.wrapping_mul(2u64.wrapping_sub(modulus[0].wrapping_mul(inverse)));
            i += 1;
        }
        Self { modulus: split(modulus), inverse: inverse & LOW_62 }
    }

    /// `numerator/value` modulo the modulus; both are reduced, and so is the result.
    pub(crate) fn divide(&self, numerator: &[u64; N], value: &[u64; N]) -> [u64; N] {
        // Throughout, with a = value and b = numerator: f·b = d·a and g·b = e·a modulo the modulus.
        let (mut f, mut g) = (self.modulus, split(value));
        let (mut d, mut e) = ([0; L], split(numerator));
        // -δ, where δ = 1 at the start.
        let mut minus_delta = u64::MAX;
        for _ in 0..Self::BATCHES {
            let transition = Transition::of(&mut minus_delta, f[0] as u64, g[0] as u64);
            self.apply_modulo(&transition, &mut d, &mut e);
            apply(&transition, &mut f, &mut g);
        }
        // Now g = 0 and f = ±1, or value was 0 and d still is: the quotient is d·f.
        self.reduced(d, f[L - 1])
    }

    /// (d, e) becomes the transition of (d, e), divided by 2^62 modulo the modulus M. Both stay in (-2M, M): negative
    /// ones enter as d + M, so the products are within ±2^62·M; less than 2^62 times M is taken off, and the
    /// quotient by 2^62 is above -2M and below M.
    fn apply_modulo(&self, t: &Transition, d: &mut [i64; L], e: &mut [i64; L]) {
        let d_negative = Mask::from_bit(d[L - 1] as u64 >> 63);
        let e_negative = Mask::from_bit(e[L - 1] as u64 >> 63);
        let row = |x: i64, y: i64| {
            let lifted = d_negative.keep(x as u64).wrapping_add(e_negative.keep(y as u64));
            let low = (x as u64)
                .wrapping_mul(d[0] as u64)
                .wrapping_add((y as u64).wrapping_mul(e[0] as u64))
                .wrapping_add(lifted.wrapping_mul(self.modulus[0] as u64));
            // The multiple of M that clears the low 62 bits.
            lifted.wrapping_sub(low.wrapping_mul(self.inverse) & LOW_62) as i64
        };
        let (d_multiple, e_multiple) = (row(t.u, t.v), row(t.q, t.r));
        let (mut d_carry, mut e_carry) = (0i128, 0i128);
        for i in 0..L {
            let (m, old_d, old_e) = (self.modulus[i], d[i], e[i]);
            d_carry += product(t.u, old_d) + product(t.v, old_e) + product(d_multiple, m);
            e_carry += product(t.q, old_d) + product(t.r, old_e) + product(e_multiple, m);
            if i > 0 {
                d[i - 1] = (d_carry as u64 & LOW_62) as i64;
                e[i - 1] = (e_carry as u64 & LOW_62) as i64;
            }
            d_carry >>= BITS;
            e_carry >>= BITS;
        }
        d[L - 1] = d_carry as i64;
        e[L - 1] = e_carry as i64;
    }

    /// `d·sign` in `0..M`, for d in (-2M, M).
    fn reduced(&self, mut d: [i64; L], sign: i64) -> [u64; N] {
        let lift = |d: &mut [i64; L]| {
            let negative = Mask::from_bit(d[L - 1] as u64 >> 63);
            for (limb, m) in d.iter_mut().zip(&self.modulus) {
                *limb += negative.keep(*m as u64) as i64;
            }
        };
        let carry = |d: &mut [i64; L]| {
            for i in 0..L - 1 {
                d[i + 1] += d[i] >> BITS;
                d[i] &= LOW_62 as i64;
            }
        };
        lift(&mut d);
        let negative = Mask::from_bit(sign as u64 >> 63);
        d = d.map(|limb| negative.negate(limb as u64) as i64);
        carry(&mut d);
        lift(&mut d);
        carry(&mut d);
        join(&d)
    }
}

impl Transition {
    /// 62 division steps from the lowest bits of f and g:
    ///
    /// where δ > 0 and g is odd: (δ, f, g) becomes (1 - δ, g, (g - f)/2); elsewhere (1 + δ, f, (g + (g mod 2)·f)/2).
    #[inline(always)]
    fn of(minus_delta: &mut u64, mut f: u64, mut g: u64) -> Self {
        let (mut u, mut v, mut q, mut r) = (1u64, 0u64, 0u64, 1u64);
        for _ in 0..BITS {
            let odd = Mask::from_bit(g);
            let swap = Mask::from_bit(*minus_delta >> 63) & odd;
            // g ± f, and the same for the rows of the matrix.
            g = g.wrapping_add(odd.keep(swap.negate(f)));
            q = q.wrapping_add(odd.keep(swap.negate(u)));
            r = r.wrapping_add(odd.keep(swap.negate(v)));
            // After a swap f is the old g, which is the new g plus the old f.
            f = f.wrapping_add(swap.keep(g));
            u = u.wrapping_add(swap.keep(q)) << 1;
            v = v.wrapping_add(swap.keep(r)) << 1;
            g >>= 1;
            *minus_delta = swap.select(!*minus_delta, minus_delta.wrapping_sub(1));
        }
        Self { u: u as i64, v: v as i64, q: q as i64, r: r as i64 }
    }
}

/// (f, g) becomes the transition of (f, g); the division by 2^62 is exact.
fn apply<const L: usize>(t: &Transition, f: &mut [i64; L], g: &mut [i64; L]) {
    let (mut f_carry, mut g_carry) = (0i128, 0i128);
    for i in 0..L {
        let (old_f, old_g) = (f[i], g[i]);
        f_carry += product(t.u, old_f) + product(t.v, old_g);
        g_carry += product(t.q, old_f) + product(t.r, old_g);
        if i > 0 {
            f[i - 1] = (f_carry as u64 & LOW_62) as i64;
            g[i - 1] = (g_carry as u64 & LOW_62) as i64;
        }
        f_carry >>= BITS;
        g_carry >>= BITS;
    }
    f[L - 1] = f_carry as i64;
    g[L - 1] = g_carry as i64;
}

#[inline(always)]
fn product(a: i64, b: i64) -> i128 {
    i128::from(a) * i128::from(b)
}

/// Limbs of 64 bits into limbs of 62.
const fn split<const N: usize, const L: usize>(value: &[u64; N]) -> [i64; L] {
    let mut limbs = [0; L];
    let mut i = 0;
    while i < L {
        let (word, shift) = (BITS * i / 64, BITS * i % 64);
        let low = if word < N { value[word] >> shift } else { 0 };
        let high = if word + 1 < N { value[word + 1] << 1 << (63 - shift) } else { 0 };
        limbs[i] = ((low | high) & LOW_62) as i64;
        i += 1;
    }
    limbs
}

/// Limbs of 62 bits, none negative, into limbs of 64.
fn join<const N: usize, const L: usize>(limbs: &[i64; L]) -> [u64; N] {
    core::array::from_fn(|i| {
        let (first, shift) = (64 * i / BITS, 64 * i % BITS);
        let limb = |j: usize| limbs.get(j).map_or(0, |limb| *limb as u64);
        // Two limbs fill a word: shift is 2·i, so 62 - shift bits of the first and 62 of the second are at least 64
        // for every N up to 31.
        limb(first) >> shift | limb(first + 1) << (BITS - shift)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::bignum::schoolbook;

    const P256: [u64; 4] = [u64::MAX, 0xffff_ffff, 0, 0xffff_ffff_0000_0001];
    const P25519: [u64; 4] = [u64::MAX - 18, u64::MAX, u64::MAX, u64::MAX >> 1];
    const P384: [u64; 6] = [0xffff_ffff, 0xffff_ffff_0000_0000, u64::MAX - 1, u64::MAX, u64::MAX, u64::MAX];
    /// 2^64 - 59, a prime.
    const SMALL: [u64; 1] = [u64::MAX - 58];

    fn agrees<const N: usize, const L: usize>(modulus: &[u64; N], a: &[u64; N], b: &[u64; N]) {
        let quotient = Inverter::<N, L>::new_vartime(modulus).divide(b, a);
        let expected = if *a == [0; N] { [0; N] } else { *b };
        assert!(quotient.iter().rev().lt(modulus.iter().rev()));
        assert_eq!(schoolbook::mul(a, &quotient, modulus), expected, "{b:x?} / {a:x?}");
    }

    proptest! {
        #[test]
        fn quotients_times_divisors_are_the_numerators(
            a in schoolbook::residue(P256), b in schoolbook::residue(P256),
            c in schoolbook::residue(P25519), d in schoolbook::residue(P25519),
            e in schoolbook::residue(P384), f in schoolbook::residue(P384),
            g in schoolbook::residue(SMALL), h in schoolbook::residue(SMALL),
        ) {
            agrees::<4, 5>(&P256, &a, &b);
            agrees::<4, 5>(&P25519, &c, &d);
            agrees::<6, 7>(&P384, &e, &f);
            agrees::<1, 2>(&SMALL, &g, &h);
        }
    }

    #[test]
    fn the_ends_of_the_range_and_powers_of_two() {
        let one = [1, 0, 0, 0];
        for bit in 0..256 {
            let mut power = [0u64; 4];
            power[bit / 64] = 1 << (bit % 64);
            let power = schoolbook::reduce(&power, &P256);
            agrees::<4, 5>(&P256, &power, &one);
            agrees::<4, 5>(&P256, &schoolbook::sub(&[0; 4], &power, &P256), &one);
        }
        agrees::<4, 5>(&P256, &[0; 4], &one);
    }

    // ⌊(49·256 + 57)/17⌋ = 741 and ⌊(49·384 + 57)/17⌋ = 1110 steps.
    const _: () =
        assert!(Inverter::<4, 5>::BATCHES * BITS >= 741 && Inverter::<6, 7>::BATCHES * BITS >= 1110);
}
