//! The field modulo p = 2^255 - 19 (RFC 7748 §4.1): what every representation of it can do, and what follows from that.
//!
//! Two types keep the bounds of a representation: a [`Field`] element is carried; its `Sum`, one addition or subtraction
//! of elements, is not. Products take either ([`Factor`]); sums take elements only. Elements carry the token of the CPU
//! that they need: `field/soft.rs` needs none, `field/x86_64.rs` MULX, ADCX and ADOX.
//!
//! Timing: constant, except `_vartime`.

use crate::bignum::invert::Inverter;
use crate::ct::Mask;

pub(super) mod soft;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
pub(super) mod x86_64;

/// p.
pub(super) const MODULUS: [u64; 4] = [u64::MAX - 18, u64::MAX, u64::MAX, u64::MAX >> 1];

const INVERTER: Inverter<4, 5> = Inverter::new_vartime(&MODULUS);

/// A square root of -1: 2^((p - 1)/4) (RFC 8032 §5.1.3).
const SQRT_MINUS_ONE: [u64; 4] =
    [0xc4ee_1b27_4a0e_a0b0, 0x2f43_1806_ad2f_e478, 0x2b4d_0099_3dfb_d7a7, 0x2b83_2480_4fc1_df0b];

/// A residue, carried. Not unique: see [`Field::to_words`].
pub(super) trait Field: Factor<Self> + Copy {
    /// What an element is made of.
    type Limbs;
    /// One addition or subtraction of elements.
    type Sum: Factor<Self> + Copy;
    /// What the CPU must have.
    type Token: Copy;

    fn token(&self) -> Self::Token;

    /// Of the 256 bits the lowest 255.
    fn from_words(words: &[u64; 4], token: Self::Token) -> Self;

    /// The residue below p.
    fn to_words(self) -> [u64; 4];

    fn product(a: &Self::Limbs, b: &Self::Limbs) -> Self;

    fn product_with_small<const SMALL: u32>(a: &Self::Limbs) -> Self;

    fn squared(a: &Self::Limbs) -> Self;

    fn add(&self, other: &Self) -> Self::Sum;

    fn sub(&self, other: &Self) -> Self::Sum;

    /// The same residue, carried.
    fn carried(sum: Self::Sum) -> Self;

    /// Exchanges both where the mask is set.
    fn swap(mask: Mask, a: &mut Self, b: &mut Self);

    fn zero(token: Self::Token) -> Self {
        Self::from_words(&[0; 4], token)
    }

    fn one(token: Self::Token) -> Self {
        Self::from_words(&[1, 0, 0, 0], token)
    }

    /// Reads 32 little-endian bytes. The top bit is ignored, values of p and above are taken modulo p
    /// (RFC 7748 §5: MUST accept non-canonical values and mask the most significant bit).
    fn from_bytes(bytes: &[u8; 32], token: Self::Token) -> Self {
        Self::from_words(&words(bytes), token)
    }

    /// The one encoding below p, 32 little-endian bytes.
    fn to_bytes(self, out: &mut [u8; 32]) {
        for (chunk, word) in out.chunks_exact_mut(8).zip(self.to_words()) {
            chunk.copy_from_slice(&word.to_le_bytes());
        }
    }

    /// Reads 32 little-endian bytes of a public key; none for p and above, the top bit included.
    fn from_bytes_vartime(bytes: &[u8; 32], token: Self::Token) -> Option<Self> {
        let element = Self::from_bytes(bytes, token);
        (element.to_words() == words(bytes)).then_some(element)
    }

    #[inline(always)]
    fn neg(&self) -> Self {
        Self::carried(Self::zero(self.token()).sub(self))
    }

    /// `1/self`; zero gives zero.
    fn invert(self) -> Self {
        Self::from_words(&INVERTER.divide(&[1, 0, 0, 0], &self.to_words()), self.token())
    }

    /// Whether the residue below p is odd: the sign bit of RFC 8032 §5.1.2.
    fn is_odd(self) -> Mask {
        Mask::from_bit(self.to_words()[0])
    }

    /// Whether both are the same residue.
    fn equals_vartime(self, other: Self) -> bool {
        self.to_words() == other.to_words()
    }

    /// A square root of `numerator/denominator`, if there is one; the denominator is not zero
    /// (RFC 8032 §5.1.3 steps 2 and 3).
    fn sqrt_of_quotient_vartime(numerator: &Self, denominator: &Self) -> Option<Self> {
        // u·v³·(u·v⁷)^((p - 5)/8): its square times v is u, or -u, or neither, and then there is no root.
        let v_cubed = denominator.square().mul(denominator);
        let u_v_seventh = v_cubed.square().mul(denominator).mul(numerator);
        let candidate = u_v_seventh.power_p_minus_5_over_8().mul(&v_cubed).mul(numerator);
        let square = candidate.square().mul(denominator);
        if square.equals_vartime(*numerator) {
            Some(candidate)
        } else {
            let root = Self::from_words(&SQRT_MINUS_ONE, numerator.token());
            square.equals_vartime(numerator.neg()).then(|| candidate.mul(&root))
        }
    }

    /// `self^((p - 5)/8)`, where (p - 5)/8 = 2^252 - 3.
    fn power_p_minus_5_over_8(&self) -> Self {
        let ones2 = self.square().mul(self);
        let ones4 = ones2.square_times(2).mul(&ones2);
        let ones5 = ones4.square().mul(self);
        let ones10 = ones5.square_times(5).mul(&ones5);
        let ones20 = ones10.square_times(10).mul(&ones10);
        let ones40 = ones20.square_times(20).mul(&ones20);
        let ones50 = ones40.square_times(10).mul(&ones10);
        let ones100 = ones50.square_times(50).mul(&ones50);
        let ones200 = ones100.square_times(100).mul(&ones100);
        let ones250 = ones200.square_times(50).mul(&ones50);
        ones250.square_times(2).mul(self)
    }

    /// `self^(2^count)`; `count` is public.
    fn square_times(&self, count: usize) -> Self {
        (0..count).fold(*self, |power, _| power.square())
    }
}

/// What a product takes.
pub(super) trait Factor<F: Field> {
    fn limbs(&self) -> &F::Limbs;

    /// `self·other`.
    #[inline(always)]
    fn mul(&self, other: &impl Factor<F>) -> F {
        F::product(self.limbs(), other.limbs())
    }

    /// `self²`.
    #[inline(always)]
    fn square(&self) -> F {
        F::squared(self.limbs())
    }

    /// `self·SMALL`, a constant below 2^18.
    #[inline(always)]
    fn mul_small<const SMALL: u32>(&self) -> F {
        F::product_with_small::<SMALL>(self.limbs())
    }
}

/// 32 little-endian bytes.
fn words(bytes: &[u8; 32]) -> [u64; 4] {
    let mut words = [0; 4];
    for (word, chunk) in words.iter_mut().zip(bytes.as_chunks::<8>().0) {
        *word = u64::from_le_bytes(*chunk);
    }
    words
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::bignum::{IntegerBackend, schoolbook};

    /// Any value of a representation, its bounds included, and the residue that it stands for.
    trait Values: Field<Sum: core::fmt::Debug> + core::fmt::Debug {
        fn elements(token: Self::Token) -> BoxedStrategy<(Self, [u64; 4])>;
        fn sums(token: Self::Token) -> BoxedStrategy<(Self::Sum, [u64; 4])>;
        /// Whether the bounds of an element hold.
        fn is_carried(&self) -> bool;
        fn is_sum(sum: &Self::Sum) -> bool;
    }

    /// The residue of limbs of radix 2^51, by the schoolbook.
    fn value(limbs: &[u64; 5]) -> [u64; 4] {
        limbs.iter().rev().fold([0; 4], |value, limb| {
            let shifted = schoolbook::mul(&value, &[1 << 51, 0, 0, 0], &MODULUS);
            schoolbook::add(&shifted, &[*limb, 0, 0, 0], &MODULUS)
        })
    }

    impl Values for soft::Element {
        fn elements((): ()) -> BoxedStrategy<(Self, [u64; 4])> {
            soft::limbs((1 << 51) + (1 << 13)).prop_map(|limbs| (Self(limbs), value(&limbs))).boxed()
        }

        fn sums((): ()) -> BoxedStrategy<(soft::Sum, [u64; 4])> {
            soft::limbs(1 << 53).prop_map(|limbs| (soft::Sum(limbs), value(&limbs))).boxed()
        }

        fn is_carried(&self) -> bool {
            self.0.iter().all(|limb| *limb < (1 << 51) + (1 << 13))
        }

        fn is_sum(sum: &soft::Sum) -> bool {
            sum.0.iter().all(|limb| *limb < 1 << 53)
        }
    }

    #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
    impl Values for x86_64::Element {
        fn elements(token: Self::Token) -> BoxedStrategy<(Self, [u64; 4])> {
            let below = prop::array::uniform4(schoolbook::limb()).prop_map(|mut words| {
                words[3] &= u64::MAX >> 1;
                words
            });
            // 2^255 up to 2^255 + 2^24 - 1.
            let above = (0u64..1 << 24).prop_map(|low| [low, 0, 0, 1 << 63]);
            let last = Just([(1 << 24) - 1, 0, 0, 1 << 63]);
            prop_oneof![8 => below, 1 => above, 1 => last]
                .prop_map(move |words| (Self::of(words, token), schoolbook::reduce(&words, &MODULUS)))
                .boxed()
        }

        fn sums(token: Self::Token) -> BoxedStrategy<(x86_64::Sum, [u64; 4])> {
            prop::array::uniform4(schoolbook::limb())
                .prop_map(move |words| (x86_64::Sum::of(words, token), schoolbook::reduce(&words, &MODULUS)))
                .boxed()
        }

        fn is_carried(&self) -> bool {
            let words = Factor::<Self>::limbs(self).words();
            words[3] >> 63 == 0 || words[3] << 1 | words[2] | words[1] | words[0] >> 24 == 0
        }

        fn is_sum(_: &x86_64::Sum) -> bool {
            true
        }
    }

    /// The residue that `to_bytes` writes: it must be the reduced one.
    fn written<F: Field>(element: F) -> [u64; 4] {
        let mut bytes = [0; 32];
        element.to_bytes(&mut bytes);
        words(&bytes)
    }

    fn run<S: Strategy>(cases: u32, strategy: S, test: impl Fn(S::Value) -> Result<(), TestCaseError>) {
        let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
        proptest::test_runner::TestRunner::new(config).run(&strategy, test).unwrap();
    }

    fn agrees_with_the_schoolbook<F: Values>(cases: u32, token: F::Token) {
        let all = (F::elements(token), F::elements(token), F::sums(token), F::sums(token));
        run(cases, all, |((a, av), (b, bv), (c, cv), (d, dv))| {
            prop_assert_eq!(written(a), av);
            for (product, expected) in [
                (c.mul(&d), schoolbook::mul(&cv, &dv, &MODULUS)),
                (a.mul(&d), schoolbook::mul(&av, &dv, &MODULUS)),
                (c.square(), schoolbook::mul(&cv, &cv, &MODULUS)),
                (a.square(), schoolbook::mul(&av, &av, &MODULUS)),
                (c.mul_small::<121_665>(), schoolbook::mul(&cv, &[121_665, 0, 0, 0], &MODULUS)),
                (
                    c.mul_small::<{ (1 << 18) - 1 }>(),
                    schoolbook::mul(&cv, &[(1 << 18) - 1, 0, 0, 0], &MODULUS),
                ),
                (F::carried(c), cv),
                (a.neg(), schoolbook::sub(&[0; 4], &av, &MODULUS)),
            ] {
                prop_assert!(product.is_carried());
                prop_assert_eq!(written(product), expected);
            }
            for (made, expected) in [
                (a.add(&b), schoolbook::add(&av, &bv, &MODULUS)),
                (a.sub(&b), schoolbook::sub(&av, &bv, &MODULUS)),
            ] {
                prop_assert!(F::is_sum(&made));
                prop_assert!(F::carried(made).is_carried());
                prop_assert_eq!(written(F::carried(made)), expected);
            }
            let (mut x, mut y) = (a, b);
            F::swap(Mask::from_bit(av[0]), &mut x, &mut y);
            let expected = if av[0] & 1 == 1 { (bv, av) } else { (av, bv) };
            prop_assert_eq!((written(x), written(y)), expected);
            Ok(())
        });
        run(cases / 4, (F::elements(token), any::<[u8; 32]>()), |((a, av), bytes)| {
            let mut masked = bytes;
            masked[31] &= 0x7f;
            let integer = words(&masked);
            let read = F::from_bytes(&bytes, token);
            prop_assert_eq!(written(read), schoolbook::reduce(&integer, &MODULUS));
            let one = written(a.mul(&a.invert()));
            prop_assert!(one == [1, 0, 0, 0] || av == [0; 4]);
            let canonical = written(read) == integer && bytes == masked;
            prop_assert_eq!(F::from_bytes_vartime(&bytes, token).is_some(), canonical);
            prop_assert_eq!(a.is_odd().bit(), av[0] & 1);
            Ok(())
        });
        run(cases / 4, (F::elements(token), F::elements(token)), |((a, av), (b, bv))| {
            prop_assume!(av != [0; 4] && bv != [0; 4]);
            let root = F::sqrt_of_quotient_vartime(&a.square().mul(&b), &b).unwrap();
            prop_assert!(root.equals_vartime(a) || root.equals_vartime(a.neg()));
            // 2 is no square modulo p: of q and 2·q exactly one has a root, and it is one.
            let twice = F::carried(a.add(&a));
            let roots = [a, twice].map(|a| F::sqrt_of_quotient_vartime(&a, &b).map(|root| (root, a)));
            prop_assert!(roots[0].is_some() != roots[1].is_some());
            for (root, numerator) in roots.into_iter().flatten() {
                prop_assert!(root.square().mul(&b).equals_vartime(numerator));
            }
            Ok(())
        });
        for low in 0..80 {
            let words = [u64::MAX - 40 + low % 41, u64::MAX, u64::MAX, u64::MAX >> 1];
            let expected = schoolbook::reduce(&words, &MODULUS);
            assert_eq!(written(F::from_words(&words, token)), expected);
        }
        assert_eq!(written(F::zero(token).invert()), [0; 4]);
        let root = F::from_words(&SQRT_MINUS_ONE, token);
        assert_eq!(written(root.square()), written(F::one(token).neg()));
        let root = F::sqrt_of_quotient_vartime(&F::zero(token), &F::one(token));
        assert_eq!(root.map(|root| written(root)), Some([0; 4]));
    }

    /// `NOCRYPTO_TRIALS=1000000` for the long form.
    #[test]
    fn every_representation_agrees_with_the_schoolbook() {
        let trials =
            std::env::var("NOCRYPTO_TRIALS").ok().and_then(|trials| trials.parse().ok()).unwrap_or(400);
        for backend in IntegerBackend::available() {
            match backend {
                IntegerBackend::Soft => agrees_with_the_schoolbook::<soft::Element>(trials, ()),
                #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
                IntegerBackend::Bmi2Adx(token) => {
                    agrees_with_the_schoolbook::<x86_64::Element>(trials, token);
                }
            }
        }
    }
}
