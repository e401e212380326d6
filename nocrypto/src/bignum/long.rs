//! Montgomery arithmetic for the long moduli of RSA (Montgomery 1985): product, square and reduction apart.
//!
//! A residue `a` is stored as `a·R` modulo the modulus, R = 2^(64·N), below R but not below the modulus ("almost
//! reduced", Gueron 2012): the carry alone decides on the subtraction. [`Modulus::leave`] reduces fully.
//! Does not serve curves: theirs are `montgomery.rs` and the fields beside them. N is a multiple of 8.
//!
//! Timing: constant in residues and moduli, whose lengths are public, except `_vartime`.

use zeroize::Zeroize;

use super::limbs::{self, inverse_of_limb};
use super::{IntegerBackend, intermediate};
use crate::ct::Mask;

mod soft;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
mod x86_64;

/// An odd modulus of up to `N` limbs, and what Montgomery's method needs to know of it.
pub(crate) struct Modulus<const N: usize> {
    limbs: [u64; N],
    /// `-1/modulus` modulo 2^64.
    negated_inverse: u64,
    backend: IntegerBackend,
}

/// Room for a product of two residues. Wiped on drop.
pub(crate) struct Product<const N: usize>([[u64; N]; 2]);

impl<const N: usize> Product<N> {
    pub(crate) const ZERO: Self = Self([[0; N]; 2]);
}

impl<const N: usize> Drop for Product<N> {
    fn drop(&mut self) {
        self.0.as_flattened_mut().zeroize();
    }
}

impl<const N: usize> Modulus<N> {
    const WHOLE_BLOCKS: () = assert!(N.is_multiple_of(8) && N > 0);

    /// Prepares an odd `modulus`.
    pub(crate) fn new(modulus: [u64; N], backend: IntegerBackend) -> Self {
        let () = Self::WHOLE_BLOCKS;
        let negated_inverse = (!inverse_of_limb(modulus[0])).wrapping_add(1);
        let mut prepared = Self { limbs: modulus, negated_inverse, backend };
        intermediate(&mut prepared.limbs);
        intermediate(core::slice::from_mut(&mut prepared.negated_inverse));
        prepared
    }

    /// The modulus itself.
    pub(crate) fn limbs(&self) -> &[u64; N] {
        &self.limbs
    }

    /// `R²` modulo a modulus of exactly `bits` bits, which is public: what a number
    /// is multiplied by to enter Montgomery form.
    pub(crate) fn square_of_radix(&self, bits: usize, scratch: &mut Product<N>) -> [u64; N] {
        // 2^(bits-1) is below a modulus of that many bits; doubling it leads to R, the form of one.
        let mut power: [u64; N] =
            core::array::from_fn(|at| if at == (bits - 1) / 64 { 1 << ((bits - 1) % 64) } else { 0 });
        // Squaring the form of 2^k gives that of 2^2k: 64·N is an odd number, doubled a few times.
        let squarings = (64 * N).trailing_zeros();
        for _ in 0..64 * N + 1 - bits + ((64 * N) >> squarings) {
            power = limbs::add_mod(&power, &power, &self.limbs);
        }
        for _ in 0..squarings {
            self.square(&mut power, scratch);
        }
        power
    }

    /// `a = a·b/R`: the product of two residues, or one of them plain and so the product.
    pub(crate) fn mul(&self, a: &mut [u64; N], b: &[u64; N], scratch: &mut Product<N>) {
        let product = scratch.0.as_flattened_mut();
        match self.backend {
            IntegerBackend::Soft => soft::multiply(product, a, b),
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            IntegerBackend::Bmi2Adx(token) => x86_64::multiply(product, a, b, token),
        }
        self.reduce(a, scratch);
    }

    /// `a = a²/R`.
    pub(crate) fn square(&self, a: &mut [u64; N], scratch: &mut Product<N>) {
        let product = scratch.0.as_flattened_mut();
        match self.backend {
            IntegerBackend::Soft => soft::square(product, a),
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            IntegerBackend::Bmi2Adx(token) => x86_64::square(product, a, token),
        }
        self.reduce(a, scratch);
    }

    /// `result = product/R`. With q·modulus added and R divided out, a product below R² is below R + modulus.
    fn reduce(&self, result: &mut [u64; N], scratch: &mut Product<N>) {
        let product = scratch.0.as_flattened_mut();
        intermediate(product);
        let carry = match self.backend {
            IntegerBackend::Soft => soft::reduce(product, &self.limbs, self.negated_inverse),
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            IntegerBackend::Bmi2Adx(token) => {
                x86_64::reduce(product, &self.limbs, self.negated_inverse, token)
            }
        };
        let excess = Mask::from_bit(carry);
        match self.backend {
            IntegerBackend::Soft => soft::subtract(result, &scratch.0[1], &self.limbs, excess),
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            IntegerBackend::Bmi2Adx(_) => x86_64::subtract(result, &scratch.0[1], &self.limbs, excess),
        }
        intermediate(result);
    }

    /// Out of Montgomery form: `a = a/R`, below the modulus.
    pub(crate) fn leave(&self, a: &mut [u64; N], scratch: &mut Product<N>) {
        let mut one = [0; N];
        one[0] = 1;
        self.mul(a, &one, scratch);
        self.finish(a);
    }

    /// `a = wide/R` for the lowest 2·N limbs of `wide`.
    pub(crate) fn leave_wide(&self, wide: &[u64], a: &mut [u64; N], scratch: &mut Product<N>) {
        let places = scratch.0.as_flattened_mut();
        places.fill(0);
        places.iter_mut().zip(wide).for_each(|(place, limb)| *place = *limb);
        self.reduce(a, scratch);
    }

    /// Reduces a product of a residue and a plain number below the modulus: it is below twice the modulus.
    pub(crate) fn finish(&self, a: &mut [u64; N]) {
        *a = limbs::reduce_once(a, 0, &self.limbs);
    }

    /// `value·R` modulo the modulus for public numbers, `value` below the modulus, which is not zero: Montgomery form
    /// without the square of R (Knuth, volume 2, 4.3.1 algorithm D, quotient digits of 64 bits).
    pub(crate) fn enter_vartime(&self, value: &[u64; N]) -> [u64; N] {
        let mut rest = *value;
        let Some(top) = self.limbs.iter().rposition(|limb| *limb != 0) else { return rest };
        let shift = self.limbs[top].leading_zeros();
        // The 64 bits from the modulus's highest on, of a number whose limbs are given from the top down.
        let leading =
            |high: u64, low: u64| ((u128::from(high) << 64 | u128::from(low)) << shift >> 64) as u64;
        let below =
            |number: &[u64; N], places: usize| top.checked_sub(places).map_or(0, |place| number[place]);
        let divisor = u128::from(leading(self.limbs[top], below(&self.limbs, 1)));
        for _ in 0..N {
            let high = leading(rest[top], below(&rest, 1));
            let low = leading(below(&rest, 1), below(&rest, 2));
            let dividend = u128::from(high) << 64 | u128::from(low);
            // Never too small, and too large by 2 at most.
            let quotient =
                dividend.checked_div(divisor).map_or(u64::MAX, |digit| digit.min(u64::MAX.into()) as u64);
            let (mut shifted, mut carry, mut borrow) = (0, 0, 0);
            let mut over = rest[top];
            for (place, limb) in rest.iter_mut().zip(&self.limbs).take(top + 1) {
                let product;
                (product, carry) = limbs::mac(0, quotient, *limb, carry);
                let current = core::mem::replace(place, 0);
                (*place, borrow) = limbs::sbb(shifted, product, borrow);
                shifted = current;
            }
            over = over.wrapping_sub(carry).wrapping_sub(borrow);
            while over != 0 {
                let mut carry = 0;
                for (place, limb) in rest.iter_mut().zip(&self.limbs).take(top + 1) {
                    (*place, carry) = limbs::adc(*place, *limb, carry);
                }
                over = over.wrapping_add(carry);
            }
        }
        rest
    }
}

impl<const N: usize> Drop for Modulus<N> {
    fn drop(&mut self) {
        self.limbs[..].zeroize();
        self.negated_inverse.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bignum::schoolbook;

    /// Limbs by xorshift; every other number is made of extremes, which make carries run.
    struct Numbers(u64);

    impl Numbers {
        fn limb(&mut self) -> u64 {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            self.0
        }

        fn number<const N: usize>(&mut self) -> [u64; N] {
            let extremes = self.limb() & 1 == 1;
            core::array::from_fn(|_| match self.limb() % 8 {
                0..4 if extremes => u64::MAX,
                4..6 if extremes => 0,
                6 if extremes => 1,
                _ => self.limb(),
            })
        }

        /// An odd modulus above one, now and then of fewer bits than its limbs hold; and its bits.
        fn modulus<const N: usize>(&mut self) -> ([u64; N], usize) {
            let mut modulus = self.number::<N>();
            let bits = if self.limb() & 1 == 1 { 64 * N } else { 2 + self.limb() as usize % (64 * N - 1) };
            for (i, limb) in modulus.iter_mut().enumerate() {
                *limb &= u64::MAX.checked_shr((64 * (i as u32 + 1)).saturating_sub(bits as u32)).unwrap_or(0);
            }
            modulus[0] |= 1;
            modulus[(bits - 1) / 64] |= 1 << ((bits - 1) % 64);
            (modulus, bits)
        }
    }

    /// Any numbers of `N` limbs, reduced or not, on every backend: products, squares, both ways into Montgomery form.
    fn agrees_with_the_schoolbook<const N: usize>(trials: usize) {
        let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15 + N as u64);
        for _ in 0..trials {
            let ((limbs, bits), a, b) = (numbers.modulus(), numbers.number(), numbers.number());
            let reduced = schoolbook::reduce(&a, &limbs);
            let product = schoolbook::mul(&reduced, &b, &limbs);
            let square = schoolbook::mul(&reduced, &a, &limbs);
            let mut raw = None;
            for backend in IntegerBackend::available() {
                let (modulus, mut scratch) = (Modulus::<N>::new(limbs, backend), Product::ZERO);
                let square_of_radix = modulus.square_of_radix(bits, &mut scratch);
                let mut plain = |mut number: [u64; N], squarings: usize| {
                    for _ in 0..squarings {
                        modulus.mul(&mut number, &square_of_radix, &mut scratch);
                    }
                    modulus.leave(&mut number, &mut scratch);
                    number
                };
                assert_eq!(plain(a, 1), reduced);
                assert_eq!(plain(modulus.enter_vartime(&reduced), 0), reduced);
                let (mut a_b, mut a_a) = (a, a);
                let mut room = Product::ZERO;
                modulus.mul(&mut a_b, &b, &mut room);
                modulus.square(&mut a_a, &mut room);
                assert_eq!(plain(a_b, 2), product, "{a:x?} {b:x?} {limbs:x?} {}", backend.name());
                assert_eq!(plain(a_a, 2), square, "{a:x?} {limbs:x?} {}", backend.name());
                // The same representatives, too.
                assert_eq!(*raw.get_or_insert((a_b, a_a)), (a_b, a_a));
                let mut wide = [[0; N]; 2];
                wide[0] = b;
                wide[1] = a;
                let mut from_wide = [0; N];
                modulus.leave_wide(wide.as_flattened(), &mut from_wide, &mut room);
                let radix = schoolbook::add(
                    &schoolbook::reduce(&[u64::MAX; N], &limbs),
                    &{
                        let mut one = [0; N];
                        one[0] = 1;
                        schoolbook::reduce(&one, &limbs)
                    },
                    &limbs,
                );
                let expected = schoolbook::add(
                    &schoolbook::mul(&reduced, &radix, &limbs),
                    &schoolbook::reduce(&b, &limbs),
                    &limbs,
                );
                assert_eq!(plain(from_wide, 2), expected);
            }
        }
    }

    /// `NOCRYPTO_TRIALS=1000000 cargo test --release -p nocrypto --lib schoolbook` takes minutes; by itself it is short.
    #[test]
    fn numbers_of_all_lengths_agree_with_the_schoolbook() {
        let trials =
            std::env::var("NOCRYPTO_TRIALS").ok().and_then(|trials| trials.parse().ok()).unwrap_or(500);
        agrees_with_the_schoolbook::<8>(trials);
        agrees_with_the_schoolbook::<16>(trials / 10);
        agrees_with_the_schoolbook::<24>(trials / 50);
        agrees_with_the_schoolbook::<32>(trials / 100);
        agrees_with_the_schoolbook::<64>(trials / 500);
        agrees_with_the_schoolbook::<128>(trials / 500);
    }
}
