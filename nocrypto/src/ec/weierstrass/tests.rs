//! What every curve has to show, on each of its kernels: `curve!` for all, `signing_curve!` where private keys exist.

use std::path::PathBuf;
use std::process::Command;
use std::string::String;
use std::vec::Vec;

use proptest::prelude::*;

use super::ecdsa::x_is_vartime;
use super::multiply::{Digit, WINDOW, double_multiply_vartime, multiply, multiply_base};
use super::point::{AffinePoint, JacobianPoint};
use super::scalar::Scalar;
use super::{ByteArray as _, Curve, FieldElement, Kernel, PrivateKey, Signature, SigningCurve};
use crate::bignum::{limbs, schoolbook};
use crate::hash::Hash as _;
use crate::hash::sha256::Sha256;
use crate::hash::sha512::{Sha384, Sha512};

/// The tests of a curve without private keys.
macro_rules! curve {
    ($curve:ident, $limbs:literal) => {
        mod tests {
            use super::$curve;
            use crate::cpu::Features;
            use crate::ec::weierstrass::{Curve as _, tests};

            /// Calls a test with the portable kernel and, where this CPU has it, the fast one.
            macro_rules! each_kernel {
                ($test:path) => {
                    $test($curve::PORTABLE);
                    $curve::fast(Features::detect()).into_iter().for_each($test);
                };
            }

            #[test]
            fn constants() {
                tests::constants::<$curve, $limbs>();
            }

            #[test]
            fn the_field_agrees_with_the_schoolbook() {
                each_kernel!(tests::field::<_, $limbs>);
            }

            /// A few in every run, a million on request.
            #[test]
            fn kernels_agree() {
                $curve::fast(Features::detect())
                    .into_iter()
                    .for_each(|fast| tests::kernels_agree(fast, 20_000));
            }

            #[test]
            #[ignore = "needs a minute"]
            fn kernels_agree_a_million_times() {
                $curve::fast(Features::detect())
                    .into_iter()
                    .for_each(|fast| tests::kernels_agree(fast, 1_000_000));
            }

            #[test]
            fn inverses_and_roots() {
                each_kernel!(tests::inverses_and_roots::<_, $limbs>);
            }

            #[test]
            fn additions_serve_every_pair_that_they_promise_to() {
                each_kernel!(tests::additions::<_, $limbs>);
            }

            #[test]
            fn sums_of_two_products_agree_at_the_edges() {
                each_kernel!(tests::sums_of_two_products::<_, $limbs>);
            }

            #[test]
            fn odd_multiples_are_those_of_the_base_point() {
                tests::odd_multiples::<$curve, $limbs>();
            }

            #[test]
            fn a_digest_is_its_leftmost_bits_modulo_n() {
                tests::digests::<$curve, $limbs>();
            }

            #[test]
            fn a_large_x_coordinate_is_taken_modulo_n() {
                each_kernel!(tests::large_x_coordinates::<_, $limbs>);
            }
        }
    };
}

/// The tests of a curve with private keys.
macro_rules! signing_curve {
    ($curve:ident, $limbs:literal) => {
        $crate::ec::weierstrass::tests::curve!($curve, $limbs);

        mod signing_tests {
            use super::$curve;
            use crate::cpu::Features;
            use crate::ec::weierstrass::{Curve as _, tests};

            #[test]
            fn base_table_holds_the_multiples_of_the_base_point() {
                tests::base_table::<$curve, $limbs>();
            }

            #[test]
            fn digits_sum_to_the_scalar() {
                tests::digits::<$curve, $limbs>();
            }

            #[test]
            fn multiplications_agree_at_the_edges() {
                tests::multiplications::<$curve, _, $limbs>($curve::PORTABLE);
                $curve::fast(Features::detect())
                    .into_iter()
                    .for_each(tests::multiplications::<$curve, _, $limbs>);
            }

            #[test]
            fn the_exceptional_scalars_of_the_proofs_do_not_exist() {
                tests::exceptional_scalars::<$curve, $limbs>();
            }

            #[test]
            #[ignore = "needs shared vectors"]
            fn cavp_signature_generation() {
                tests::cavp_signature_generation::<$curve, $limbs>();
            }
        }
    };
}

pub(in super::super) use {curve, signing_curve};

type Residue<K, const N: usize> = FieldElement<K, N>;

fn small<const N: usize>(value: u64) -> [u64; N] {
    let mut limbs = [0; N];
    limbs[0] = value;
    limbs
}

fn generator<K: Kernel<N>, const N: usize>(kernel: K) -> AffinePoint<K, N> {
    AffinePoint::new(K::Curve::ODD_MULTIPLES[0], kernel)
}

fn negated<C: Curve<N>, const N: usize>(scalar: &Scalar<C, N>) -> Scalar<C, N> {
    Scalar::new(limbs::sub_mod(&[0; N], &scalar.limbs, &C::ORDER))
}

fn same<K: Kernel<N>, const N: usize>(a: &JacobianPoint<K, N>, b: &JacobianPoint<K, N>) -> bool {
    same_affine(&a.to_affine(), &b.to_affine())
}

fn same_affine<K: Kernel<N>, const N: usize>(a: &AffinePoint<K, N>, b: &AffinePoint<K, N>) -> bool {
    a.x.limbs == b.x.limbs && a.y.limbs == b.y.limbs
}

pub(in super::super) fn constants<C: Curve<N>, const N: usize>() {
    let one = Residue::<C, N>::from_integer(&small(1), C::PORTABLE);
    assert_eq!(one.limbs, C::RADIX);
    assert!(C::RADIX == small(1) || C::RADIX == limbs::sub(&[0; N], &C::MODULUS).0);
    assert_eq!(C::SQUARE_OF_RADIX, schoolbook::mul(&C::RADIX, &C::RADIX, &C::MODULUS));
    assert!(C::MODULUS[0] % 4 == 3 && C::ORDER[0] % 2 == 1);
    assert_eq!(Residue::<C, N>::new([0; N], C::PORTABLE).invert().limbs, [0; N]);
    // The order: n·G is infinity, and n is no multiple of another order, because Hasse's bound leaves no room.
    let generator = generator(C::PORTABLE);
    assert!(generator.is_on_curve_vartime());
    let last = Scalar::<C, N>::new(limbs::sub(&C::ORDER, &small(1)).0);
    let minus = multiply_slowly(&last, &generator).to_affine();
    assert_eq!((minus.x.limbs, minus.y.limbs), (generator.x.limbs, generator.y.neg().limbs));
    // The forms fit each other.
    assert_eq!(2 * C::Bytes::LEN, C::Raw::LEN);
    assert_eq!((1 + 2 * C::Bytes::LEN, 1 + C::Bytes::LEN), (C::Uncompressed::LEN, C::Compressed::LEN));
    assert!(C::ODD_MULTIPLES.len().is_power_of_two());
}

pub(in super::super) fn field<K: Kernel<N>, const N: usize>(kernel: K) {
    let (p, radix) = (K::Curve::MODULUS, K::Curve::RADIX);
    let stored = |value: &[u64; N]| schoolbook::mul(value, &radix, &p);
    proptest!(|(a in schoolbook::residue(p), b in schoolbook::residue(p))| {
        let (x, y) = (Residue::new(a, kernel), Residue::new(b, kernel));
        prop_assert_eq!(stored(&x.to_integer()), a);
        prop_assert_eq!(Residue::from_integer(&a, kernel).limbs, stored(&a));
        prop_assert_eq!(stored(&x.mul(&y).limbs), schoolbook::mul(&a, &b, &p));
        prop_assert_eq!(x.square().limbs, x.mul(&x).limbs);
        prop_assert_eq!(x.add(&y).limbs, schoolbook::add(&a, &b, &p));
        prop_assert_eq!(x.sub(&y).limbs, schoolbook::sub(&a, &b, &p));
        prop_assert_eq!(x.triple().limbs, schoolbook::mul(&a, &small(3), &p));
        prop_assert_eq!(x.halve().double().limbs, a);
        prop_assert_eq!(x.neg().limbs, schoolbook::sub(&[0; N], &a, &p));
    });
}

/// The portable kernel and another give the same limbs, for residues that make carries run: each limb is one of the
/// ends of its range, a limb of p or near it, or random.
pub(in super::super) fn kernels_agree<K: Kernel<N>, const N: usize>(fast: K, count: usize) {
    let (soft, p) = (K::Curve::PORTABLE, K::Curve::MODULUS);
    let mut state = 0x9e37_79b9_7f4a_7c15u64;
    // xorshift64*: enough to vary, and the same in every run.
    let mut random = || {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        state.wrapping_mul(0x2545_f491_4f6c_dd1d)
    };
    let mut residue = || {
        let limbs = core::array::from_fn(|i| match random() >> 61 {
            0 => 0,
            1 => u64::MAX,
            2 => p[i],
            3 => p[i].wrapping_sub(random() >> 62),
            4 => random() >> 60,
            5 => u64::MAX << (random() >> 58),
            _ => random(),
        });
        // Limbs of any value are below 2·p once the highest is no longer than p's.
        let mut limbs: [u64; N] = limbs;
        limbs[N - 1] &= u64::MAX >> p[N - 1].leading_zeros();
        limbs::reduce_once(&limbs, 0, &p)
    };
    for _ in 0..count {
        let (a, b) = (residue(), residue());
        assert_eq!(fast.mul(&a, &b), soft.mul(&a, &b), "{a:x?} {b:x?}");
        assert_eq!(fast.square(&a), soft.square(&a), "{a:x?}");
        assert_eq!(fast.add(&a, &b), soft.add(&a, &b), "{a:x?} {b:x?}");
        assert_eq!(fast.sub(&a, &b), soft.sub(&a, &b), "{a:x?} {b:x?}");
    }
}

pub(in super::super) fn inverses_and_roots<K: Kernel<N>, const N: usize>(kernel: K) {
    let one = Residue::new(K::Curve::RADIX, kernel);
    proptest!(ProptestConfig::with_cases(64), |(a in schoolbook::residue(K::Curve::MODULUS))| {
        let a = Residue::new(a, kernel);
        let zero = a.limbs == [0; N];
        prop_assert!(zero || a.mul(&a.invert()).equals_vartime(&one));
        let root = a.square().sqrt_vartime().unwrap();
        prop_assert!(root.equals_vartime(&a) || root.equals_vartime(&a.neg()));
        // -1 is no square: of a and -a exactly one has a root.
        prop_assert!(zero || a.sqrt_vartime().is_some() != a.neg().sqrt_vartime().is_some());
    });
}

/// Double and add, bit by bit, with additions that serve every case.
fn multiply_slowly<C: Curve<N>, K: Kernel<N, Curve = C>, const N: usize>(
    scalar: &Scalar<C, N>,
    point: &AffinePoint<K, N>,
) -> JacobianPoint<K, N> {
    let mut sum = JacobianPoint::infinity(point.x.kernel);
    for bit in (0..64 * N).rev() {
        sum = sum.double();
        if scalar.limbs[bit / 64] >> (bit % 64) & 1 == 1 {
            sum = sum.add_affine_vartime(point);
        }
    }
    sum
}

/// Scalars at the ends of the range, around powers of two, and made of runs of digits.
fn edge_scalars<C: Curve<N>, const N: usize>() -> impl Iterator<Item = Scalar<C, N>> {
    let bits = 64 * N - C::ORDER[N - 1].leading_zeros() as usize;
    let near_order = (1..40).map(|j| limbs::sub(&C::ORDER, &small(j)).0);
    let powers = (0..bits).flat_map(|bit| {
        let mut power = [0u64; N];
        power[bit / 64] = 1 << (bit % 64);
        [power, limbs::sub(&power, &small(1)).0]
    });
    let runs = [[u64::MAX; N], [0x8421_0842_1084_2108; N], [0xf83e_0f83_e0f8_3e0f; N]];
    // Below 2·n, which is 2^bits at least.
    let shortened = runs.map(|mut run| {
        run[N - 1] >>= 64 * N - bits;
        run
    });
    let all = near_order.chain((1..40).map(small)).chain(powers).chain(shortened);
    all.map(|limbs| Scalar::reduce(&limbs)).filter(|scalar| scalar.is_zero().bit() == 0)
}

pub(in super::super) fn base_table<C: SigningCurve<N>, const N: usize>() {
    let mut first = generator(C::PORTABLE);
    for row in C::MULTIPLES {
        let mut multiple = first.to_jacobian();
        for entry in row {
            assert!(same_affine(&AffinePoint::new(*entry, C::PORTABLE), &multiple.to_affine()));
            multiple = multiple.add_affine_vartime(&first);
        }
        // The last is 16 times the first.
        let last = AffinePoint::new(row[15], C::PORTABLE).to_jacobian();
        first = (4..C::STRIDE * WINDOW).fold(last, |sum, _| sum.double()).to_affine();
    }
    assert!(C::MULTIPLES.len() * C::STRIDE >= Digit::count(N));
}

pub(in super::super) fn odd_multiples<C: Curve<N>, const N: usize>() {
    let mut multiple = generator(C::PORTABLE).to_jacobian();
    let doubled = multiple.double().to_affine();
    for entry in C::ODD_MULTIPLES {
        assert!(same_affine(&AffinePoint::new(*entry, C::PORTABLE), &multiple.to_affine()));
        multiple = multiple.add_affine_vartime(&doubled);
    }
}

pub(in super::super) fn digits<C: SigningCurve<N>, const N: usize>() {
    for scalar in edge_scalars::<C, N>() {
        let mut sum = Scalar::<C, N>::zero();
        for index in (0..Digit::count(N)).rev() {
            for _ in 0..WINDOW {
                sum = sum.add(&sum);
            }
            let digit = Digit::of(&scalar.limbs, index);
            assert!(digit.magnitude <= 16);
            let mut signed = Scalar::new(small(digit.magnitude));
            if digit.negative.bit() == 1 {
                signed = negated(&signed);
            }
            sum = sum.add(&signed);
        }
        assert_eq!(sum.limbs, scalar.limbs);
    }
}

pub(in super::super) fn multiplications<C: SigningCurve<N>, K: Kernel<N, Curve = C>, const N: usize>(
    kernel: K,
) {
    let generator = generator(kernel);
    let other = generator.to_jacobian().double().add_affine_vartime(&generator).to_affine();
    for scalar in edge_scalars() {
        let expected = multiply_slowly(&scalar, &generator);
        assert!(same(&multiply_base(&scalar, kernel), &expected), "{:x?}", scalar.limbs);
        assert!(same(&multiply(&scalar, &generator), &expected), "{:x?}", scalar.limbs);
        let expected = multiply_slowly(&scalar, &other);
        assert!(same(&multiply(&scalar, &other), &expected), "{:x?}", scalar.limbs);
    }
}

/// a·G + b·3G, also where one product is the other, its opposite, or nothing.
pub(in super::super) fn sums_of_two_products<K: Kernel<N>, const N: usize>(kernel: K) {
    let generator = generator(kernel);
    let other = generator.to_jacobian().double().add_affine_vartime(&generator).to_affine();
    let one_third = Scalar::new(small(3)).invert();
    let zero = Scalar::zero();
    for scalar in edge_scalars() {
        let b = scalar.mul(&one_third);
        let twice = multiply_slowly(&scalar, &generator).double();
        assert!(same(&double_multiply_vartime(&scalar, &b, &other), &twice), "{:x?}", scalar.limbs);
        assert!(double_multiply_vartime(&scalar, &negated(&b), &other).is_infinity_vartime());
        let expected = multiply_slowly(&scalar, &other);
        assert!(same(&double_multiply_vartime(&zero, &scalar, &other), &expected), "{:x?}", scalar.limbs);
    }
    assert!(double_multiply_vartime(&zero, &zero, &other).is_infinity_vartime());
}

/// What `multiply.rs` proves, by computation.
pub(in super::super) fn exceptional_scalars<C: SigningCurve<N>, const N: usize>() {
    let top = Digit::count(N) - 1;
    for magnitude in 1..=16 {
        // multiply: only k = n - 2·|d| with last digit -|d| would add a point to itself.
        let scalar = limbs::sub(&C::ORDER, &small(2 * magnitude)).0;
        let digit = Digit::of(&scalar, 0);
        assert!(digit.negative.bit() == 0 || digit.magnitude != magnitude);
        // multiply_base: only k = 2·d·32^top modulo n with top digit d would.
        let power =
            (0..WINDOW * top).fold(small(magnitude), |value, _| schoolbook::add(&value, &value, &C::ORDER));
        let scalar = schoolbook::add(&power, &power, &C::ORDER);
        let digit = Digit::of(&scalar, top);
        assert!(digit.negative.bit() == 1 || digit.magnitude != magnitude);
    }
    // And n exceeds 0.52·32^top; every scalar's top digit is reached and none is negative.
    let mut power = [0; N];
    power[WINDOW * top / 64] = 1 << (WINDOW * top % 64);
    assert!(limbs::lt_vartime(&power, &C::ORDER));
    let generator = generator(C::PORTABLE);
    for digit in 0..=16u64 {
        for low in [0, 1, u64::MAX] {
            let Some(limb) = digit.checked_mul(power[N - 1]) else { continue };
            let mut at_top = [0; N];
            at_top[N - 1] = limb;
            let mut below = [low; N];
            below[N - 1] = 0;
            for sum in [limbs::add(&at_top, &below).0, limbs::sub(&at_top, &below).0] {
                let scalar = Scalar::reduce(&sum);
                if scalar.is_zero().bit() == 0 {
                    assert_eq!(Digit::of(&scalar.limbs, top).negative.bit(), 0);
                    let expected = multiply_slowly(&scalar, &generator);
                    assert!(same(&multiply_base(&scalar, C::PORTABLE), &expected), "{:x?}", scalar.limbs);
                }
            }
        }
    }
}

pub(in super::super) fn additions<K: Kernel<N>, const N: usize>(kernel: K) {
    let generator = generator(kernel);
    let one = generator.to_jacobian();
    let two = one.double();
    let minus_one = JacobianPoint { y: one.y.neg(), ..one };
    let infinity = JacobianPoint::infinity(kernel);
    assert!(same(&infinity.add_distinct(&one), &one));
    assert!(same(&one.add_distinct(&infinity), &one));
    assert!(infinity.add_distinct(&infinity).is_infinity_vartime());
    assert!(one.add_distinct(&minus_one).is_infinity_vartime());
    assert!(minus_one.add_affine_distinct(&generator).is_infinity_vartime());
    assert!(same(&infinity.add_affine_distinct(&generator), &one));
    assert!(infinity.double().is_infinity_vartime());
    assert!(same(&one.add_vartime(&one), &two));
    assert!(same(&one.add_affine_vartime(&generator), &two));
    assert!(same(&two.add_vartime(&one), &two.add_affine_vartime(&generator)));
    assert!(two.add_vartime(&JacobianPoint { y: two.y.neg(), ..two }).is_infinity_vartime());
}

pub(in super::super) fn digests<C: Curve<N>, const N: usize>() {
    let len = C::Bytes::LEN;
    assert_eq!(Scalar::<C, N>::of_digest(&[1, 2]).limbs, small(0x0102));
    let mut digest = std::vec![0; len];
    digest[len - 1] = 7;
    assert_eq!(Scalar::<C, N>::of_digest(&digest).limbs, small(7));
    digest.extend_from_slice(&[9; 16]);
    assert_eq!(Scalar::<C, N>::of_digest(&digest).limbs, small(7));
    limbs::to_be_bytes(&C::ORDER, &mut digest[..len]);
    assert_eq!(Scalar::<C, N>::of_digest(&digest[..len]).limbs, [0; N]);
}

/// x of some points is n or more: r is then x - n, and verification must find r + n again.
pub(in super::super) fn large_x_coordinates<K: Kernel<N>, const N: usize>(kernel: K) {
    let (p_minus_n, borrow) = limbs::sub(&K::Curve::MODULUS, &K::Curve::ORDER);
    assert_eq!(borrow, 0);
    let one = Residue::new(K::Curve::RADIX, kernel);
    let point = |x: &[u64; N]| JacobianPoint { x: Residue::from_integer(x, kernel), y: one, z: one };
    let last = limbs::sub(&K::Curve::MODULUS, &small(1)).0;
    let r = limbs::sub(&p_minus_n, &small(1)).0;
    assert!(x_is_vartime(&point(&last), &r));
    assert!(x_is_vartime(&point(&r), &r));
    // r + n = p is no x, though it is 0 modulo p.
    assert!(!x_is_vartime(&point(&[0; N]), &p_minus_n));
    assert!(!x_is_vartime(&point(&last), &small(5)));
}

/// CAVP tells the nonce: the one place where a nonce comes from outside.
pub(in super::super) fn cavp_signature_generation<C: SigningCurve<N>, const N: usize>() {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let shared = std::env::var_os("NOCRYPTO_SHARED").map_or(beside, PathBuf::from);
    let output =
        Command::new("gzip").arg("-dc").arg(shared.join("vectors/cavp/ecdsa-SigGen.txt.gz")).output();
    let text = String::from_utf8(output.unwrap().stdout).unwrap();
    let hex = |digits: &str| -> Vec<u8> {
        (0..digits.len() / 2).map(|i| u8::from_str_radix(&digits[2 * i..2 * i + 2], 16).unwrap()).collect()
    };
    let heading = C::NAME.replace('p', "P-");
    let mut count = 0;
    for section in text.split('[').filter_map(|section| section.strip_prefix(heading.as_str())) {
        let (hash, records) = section.split_once(']').unwrap();
        for record in records.split("Msg = ").skip(1) {
            let lines: Vec<&str> = record.lines().collect();
            let field = |name: &str| {
                let line = lines.iter().find_map(|line| line.strip_prefix(name)?.strip_prefix(" = "));
                hex(line.unwrap())
            };
            let message = hex(lines[0]);
            let digest = match hash {
                ",SHA-256" => Scalar::of_digest(&Sha256::digest(&message)),
                ",SHA-384" => Scalar::of_digest(&Sha384::digest(&message)),
                ",SHA-512" => Scalar::of_digest(&Sha512::digest(&message)),
                // SHA-1 and SHA-224: not hashes of this crate's signatures.
                _ => continue,
            };
            let key = PrivateKey::<C, N>::from_be_bytes(&field("d")).unwrap();
            let mut nonce = Scalar::zero();
            assert_eq!(nonce.set_be_bytes(C::Bytes::from_slice(&field("k")).unwrap()).bit(), 1);
            let raw = [field("R"), field("S")].concat();
            let expected = Signature::from_raw(C::Raw::from_slice(&raw).unwrap());
            assert_eq!(key.sign_with_nonce(&digest, &nonce).ok_or(crate::Error::InvalidKey), expected);
            count += 1;
        }
    }
    assert_eq!(count, 45);
}
