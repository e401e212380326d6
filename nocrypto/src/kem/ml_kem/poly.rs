//! Polynomials over Z_q, q = 3329, modulo X^256 + 1, and their number-theoretic transform (FIPS 203 §4.3).
//!
//! Every reduction is an exact division by a constant, done by multiplication: no mask, no conditional
//! subtraction, so nothing that a compiler could turn into a branch.
//!
//! Timing: constant.

/// The modulus (FIPS 203 §2.4).
pub(super) const Q: u32 = 3329;

/// 256 coefficients, each fully reduced, or in the transform's domain (FIPS 203 §2.4.4).
#[derive(Clone, Copy)]
pub(super) struct Poly(pub(super) [u16; 256]);

/// ζ^BitRev7(i) for i in 0..128 with ζ = 17 (FIPS 203 §4.3, appendix A).
const ZETAS: [u16; 128] = table(1, 0);

/// ζ^(2·BitRev7(i) + 1): the moduli of the base-case products (FIPS 203 §4.3.1, appendix A).
const GAMMAS: [u16; 128] = table(2, 1);

/// ζ^(factor·BitRev7(i) + offset) for i in 0..128; public constants, computed by the compiler.
const fn table(factor: u32, offset: u32) -> [u16; 128] {
    let mut table = [0; 128];
    let mut i = 0;
    while i < 128 {
        let exponent = factor * ((i as u32).reverse_bits() >> 25) + offset;
        let (mut value, mut step) = (1u32, 0);
        while step < exponent {
            value = value * 17 % Q;
            step += 1;
        }
        table[i] = value as u16;
        i += 1;
    }
    table
}

/// `value mod q`, exact for every `value` below 2^27.
///
/// M = ⌈2^39/q⌉ gives M·q − 2^39 = e < q, and value·e < 2^39: the quotient is exact (Granlund and Montgomery 1994).
#[inline(always)]
pub(super) const fn reduce(value: u32) -> u16 {
    const M: u64 = (1u64 << 39).div_ceil(Q as u64);
    let quotient = (value as u64 * M) >> 39;
    (value - quotient as u32 * Q) as u16
}

impl Poly {
    pub(super) const ZERO: Self = Self([0; 256]);

    /// `self + other`, reduced.
    pub(super) fn add_assign(&mut self, other: &Self) {
        for (a, b) in self.0.iter_mut().zip(&other.0) {
            *a = reduce(u32::from(*a) + u32::from(*b));
        }
    }

    /// `self − other`, reduced.
    pub(super) fn sub_assign(&mut self, other: &Self) {
        for (a, b) in self.0.iter_mut().zip(&other.0) {
            *a = reduce(u32::from(*a) + Q - u32::from(*b));
        }
    }

    /// FIPS 203 algorithm 9, in place. Each of the seven layers adds at most q to a coefficient, so all stay below
    /// 8q < 2^15 and are reduced once at the end.
    pub(super) fn ntt(&mut self) {
        let mut zeta = ZETAS[1..].iter();
        let mut length = 128;
        while length >= 2 {
            for (block, zeta) in self.0.chunks_exact_mut(2 * length).zip(&mut zeta) {
                let (low, high) = block.split_at_mut(length);
                for (a, b) in low.iter_mut().zip(high) {
                    let t = reduce(u32::from(*zeta) * u32::from(*b));
                    *b = *a + Q as u16 - t;
                    *a += t;
                }
            }
            length /= 2;
        }
        for a in &mut self.0 {
            *a = reduce(u32::from(*a));
        }
    }

    /// FIPS 203 algorithm 10, in place, with the final multiplication by 128^-1 = 3303.
    pub(super) fn inverse_ntt(&mut self) {
        let mut zeta = ZETAS[1..].iter().rev();
        let mut length = 2;
        while length <= 128 {
            for (block, zeta) in self.0.chunks_exact_mut(2 * length).zip(&mut zeta) {
                let (low, high) = block.split_at_mut(length);
                for (a, b) in low.iter_mut().zip(high) {
                    let sum = u32::from(*a) + u32::from(*b);
                    *b = reduce(u32::from(*zeta) * (u32::from(*b) + Q - u32::from(*a)));
                    *a = reduce(sum);
                }
            }
            length *= 2;
        }
        for a in &mut self.0 {
            *a = reduce(u32::from(*a) * 3303);
        }
    }

    /// `self + f ∘ g` in the transform's domain (FIPS 203 algorithms 11 and 12).
    pub(super) fn add_product(&mut self, f: &Self, g: &Self) {
        let pairs = f.0.as_chunks::<2>().0.iter().zip(g.0.as_chunks::<2>().0);
        for ((h, (f, g)), gamma) in self.0.as_chunks_mut::<2>().0.iter_mut().zip(pairs).zip(&GAMMAS) {
            let [f0, f1] = f.map(u32::from);
            let [g0, g1] = g.map(u32::from);
            let high = u32::from(reduce(f1 * g1));
            h[0] = reduce(u32::from(h[0]) + f0 * g0 + high * u32::from(*gamma));
            h[1] = reduce(u32::from(h[1]) + f0 * g1 + f1 * g0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(seed: u32) -> Poly {
        let mut state = seed;
        Poly(core::array::from_fn(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) as u16 % Q as u16
        }))
    }

    #[test]
    fn reduction_is_exact_over_its_whole_range() {
        for value in (0..1u32 << 27).step_by(4_093).chain((1 << 27) - 5_000..1 << 27) {
            assert_eq!(u32::from(reduce(value)), value % Q, "{value}");
        }
        for k in 0..(1u32 << 27) / Q {
            assert_eq!(reduce(k * Q), 0);
            assert_eq!(u32::from(reduce(k * Q + Q - 1)), Q - 1);
        }
    }

    #[test]
    fn tables_start_as_in_appendix_a() {
        assert_eq!(ZETAS[..8], [1, 1729, 2580, 3289, 2642, 630, 1897, 848]);
        assert_eq!(GAMMAS[..4], [17, 3312, 2761, 568]);
    }

    #[test]
    fn transform_and_back() {
        let original = sample(1);
        let mut poly = original;
        poly.ntt();
        poly.inverse_ntt();
        assert_eq!(poly.0, original.0);
    }

    #[test]
    fn product_agrees_with_the_schoolbook() {
        let (f, g) = (sample(2), sample(3));
        let mut expected = [0u32; 256];
        for (i, a) in f.0.iter().enumerate() {
            for (j, b) in g.0.iter().enumerate() {
                let product = u32::from(*a) * u32::from(*b) % Q;
                let at = (i + j) % 256;
                expected[at] =
                    if i + j < 256 { expected[at] + product } else { expected[at] + Q - product } % Q;
            }
        }
        let (mut f, mut g, mut h) = (f, g, Poly::ZERO);
        f.ntt();
        g.ntt();
        h.add_product(&f, &g);
        h.inverse_ntt();
        assert_eq!(h.0.map(u32::from), expected);
    }
}
