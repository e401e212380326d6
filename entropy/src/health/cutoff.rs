//! The cut-offs of SP 800-90B §4.4, by formula from a claim of min-entropy and a false-alarm rate.
//!
//! `const`, without libm: they are computed where the claim is known. Does not look at samples.

use core::num::NonZeroU32;

/// A claim of min-entropy per sample, in bits, as an exact fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MinEntropy {
    numerator: NonZeroU32,
    denominator: NonZeroU32,
}

impl MinEntropy {
    /// `numerator / denominator` bits per sample. Zero on either side counts as one.
    pub const fn new(numerator: u32, denominator: u32) -> Self {
        Self { numerator: at_least_one(numerator), denominator: at_least_one(denominator) }
    }

    /// Whether a byte of it is uniform: eight bits.
    pub(super) const fn is_uniform_byte(self) -> bool {
        self.numerator.get() >= self.denominator.get().saturating_mul(8)
    }

    /// Whole bits, rounded up.
    pub(super) const fn ceil(self) -> u32 {
        self.numerator.get().div_ceil(self.denominator.get())
    }

    /// The highest probability that a symbol of this entropy may have: 2^-H.
    const fn probability(self) -> f64 {
        // exp(x) by its series on a small argument, then squared back: no libm in `core`.
        let x =
            -core::f64::consts::LN_2 * self.numerator.get() as f64 / self.denominator.get() as f64 / 1024.0;
        let mut term = 1.0;
        let mut sum = 1.0;
        let mut n = 1.0;
        while n < 12.0 {
            term *= x / n;
            sum += term;
            n += 1.0;
        }
        let mut squarings = 0u32;
        while squarings < 10 {
            sum *= sum;
            squarings = squarings.saturating_add(1);
        }
        sum
    }
}

const fn at_least_one(value: u32) -> NonZeroU32 {
    match NonZeroU32::new(value) {
        Some(value) => value,
        None => NonZeroU32::MIN,
    }
}

/// SP 800-90B §4.4.1: `C = 1 + ceil(alpha_exponent / H)`, the run of equal samples that fails.
pub const fn repetition_cutoff(h: MinEntropy, alpha_exponent: u32) -> u32 {
    let numerator = alpha_exponent.saturating_mul(h.denominator.get());
    numerator.div_ceil(h.numerator.get()).saturating_add(1)
}

/// SP 800-90B §4.4.2: `C = 1 + critbinom(window, 2^-H, 1 - 2^-alpha_exponent)`, the occurrences that fail.
pub const fn proportion_cutoff(h: MinEntropy, window: u32, alpha_exponent: u32) -> u32 {
    let p = h.probability();
    let odds = p / (1.0 - p);
    // Weights relative to the mode, so that neither end of the distribution underflows what matters.
    let mode = ((window as f64 + 1.0) * p) as u32;
    let mode = if mode > window { window } else { mode };
    let mut total = 1.0;
    let (mut k, mut weight) = (mode, 1.0);
    while k > 0 && weight > 1e-60 {
        weight *= k as f64 / (window.saturating_sub(k) as f64 + 1.0) / odds;
        total += weight;
        k = k.saturating_sub(1);
    }
    (k, weight) = (mode, 1.0);
    while k < window && weight > 1e-60 {
        weight *= window.saturating_sub(k) as f64 / (k as f64 + 1.0) * odds;
        total += weight;
        k = k.saturating_add(1);
    }
    let mut alpha = 1.0;
    let mut halvings = alpha_exponent;
    while halvings > 0 {
        alpha /= 2.0;
        halvings = halvings.saturating_sub(1);
    }
    // `tail` = P[X > k]: summed from the small end, so that 2^-60 keeps its digits.
    let mut tail = 0.0;
    while k > 0 {
        tail += weight;
        if tail > alpha * total {
            break;
        }
        weight *= k as f64 / (window.saturating_sub(k) as f64 + 1.0) / odds;
        k = k.saturating_sub(1);
    }
    k.saturating_add(1)
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests compute with small numbers")]
mod tests {
    use std::vec;

    use super::*;

    /// Rows of reference/assurance.md 3.1 (SP 800-90B §4.4 at alpha 2^-20, 2^-30, 2^-40): H, RCT, APT-512, APT-1024.
    type Row = ((u32, u32), [u32; 3], [u32; 3], Option<[u32; 3]>);
    const TABLE: [Row; 7] = [
        ((1, 10), [201, 301, 401], [502, 507, 510], Some([991, 999, 1005])),
        ((1, 3), [61, 91, 121], [449, 458, 466], Some([873, 888, 900])),
        ((1, 2), [41, 61, 81], [410, 422, 432], Some([793, 810, 824])),
        ((1, 1), [21, 31, 41], [311, 325, 336], Some([589, 609, 625])),
        ((2, 1), [11, 16, 21], [177, 190, 201], None),
        ((4, 1), [6, 9, 11], [62, 71, 78], None),
        ((8, 1), [4, 5, 6], [13, 16, 19], None),
    ];

    #[test]
    fn cutoffs_equal_the_standard() {
        for ((n, d), rct, apt512, apt1024) in TABLE {
            let h = MinEntropy::new(n, d);
            for (i, alpha) in [20, 30, 40].into_iter().enumerate() {
                assert_eq!(repetition_cutoff(h, alpha), rct[i], "RCT {n}/{d} 2^-{alpha}");
                assert_eq!(proportion_cutoff(h, 512, alpha), apt512[i], "APT-512 {n}/{d} 2^-{alpha}");
                if let Some(expected) = apt1024 {
                    assert_eq!(proportion_cutoff(h, 1024, alpha), expected[i], "APT-1024 {n}/{d} 2^-{alpha}");
                }
            }
        }
    }

    /// The permanent limits, from the definition: the exact binomial tail, in another order and with `powf`/`ln`.
    #[test]
    fn permanent_cutoffs_equal_the_exact_tail() {
        // ln k!, so that no product of 512 factors underflows.
        let mut ln_factorial = vec![0.0f64; 1025];
        for k in 1..=1024 {
            ln_factorial[k] = ln_factorial[k - 1] + (k as f64).ln();
        }
        for ((n, d), ..) in TABLE {
            let p = 2f64.powf(-f64::from(n) / f64::from(d));
            for window in [512usize, 1024] {
                let tail = |above: usize| -> f64 {
                    (above + 1..=window)
                        .map(|k| {
                            let choose = ln_factorial[window] - ln_factorial[k] - ln_factorial[window - k];
                            (choose + k as f64 * p.ln() + (window - k) as f64 * (1.0 - p).ln()).exp()
                        })
                        .sum()
                };
                for alpha in [20, 30, 40, 60] {
                    let critical =
                        (0..=window).find(|k| tail(*k) <= 0.5f64.powi(alpha)).expect("tail(window) = 0");
                    let cutoff = proportion_cutoff(MinEntropy::new(n, d), window as u32, alpha as u32);
                    assert_eq!(cutoff as usize, critical + 1, "{n}/{d} {window} 2^-{alpha}");
                }
            }
            let h = MinEntropy::new(n, d);
            assert_eq!(repetition_cutoff(h, 60), 1 + (60 * d).div_ceil(n));
        }
        // jitterentropy publishes its permanent limits at H = 1, 1/2, 1/3: the same formula.
        for (d, cutoff) in [(1, 355), (2, 447), (3, 479)] {
            assert_eq!(proportion_cutoff(MinEntropy::new(1, d), 512, 60), cutoff);
        }
    }
}
