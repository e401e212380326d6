//! Fixed-size multi-precision integers for the curves and RSA, and the choice of their kernels: [`IntegerBackend`].
//!
//! Little-endian 64-bit limbs in arrays of a length known at compile time; every loop count is public.
//! Does not allocate, divide, or decide anything by a limb: decisions are [`crate::ct::Mask`]s.
//!
//! Timing: constant for every input of the same size, except `_vartime`.

use crate::cpu::Features;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
use crate::cpu::HaveBmi2Adx;

#[cfg(test)]
pub(crate) mod faults;
pub(crate) mod invert;
pub(crate) mod limbs;
pub(crate) mod long;
pub(crate) mod modexp;
pub(crate) mod montgomery;
#[cfg(test)]
pub(crate) mod schoolbook;

#[cfg(test)]
pub(crate) use faults::intermediate;

/// Every intermediate number of RSA passes here. In the unit tests of this crate one bit of one may flip (`faults.rs`); in
/// every other build there is nothing here.
#[cfg(not(test))]
#[inline(always)]
pub(crate) fn intermediate(_: &mut [u64]) {}

/// Who multiplies large integers: the kernels of RSA and of curve25519.
///
/// ```
/// use nocrypto::bignum::IntegerBackend;
/// assert_eq!(IntegerBackend::available().next(), Some(IntegerBackend::Soft));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IntegerBackend {
    /// Constant-time portable code.
    Soft,
    /// MULX, and two carry chains with ADCX and ADOX.
    #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
    Bmi2Adx(HaveBmi2Adx),
}

impl IntegerBackend {
    /// The fastest that this CPU has.
    pub fn best() -> Self {
        Self::available().last().unwrap_or(Self::Soft)
    }

    /// Every one that this CPU has, the slowest first.
    pub fn available() -> impl Iterator<Item = Self> {
        Self::of(Features::detect())
    }

    #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
    fn of(features: Features) -> impl Iterator<Item = Self> {
        core::iter::once(Self::Soft).chain(features.bmi2_adx().map(Self::Bmi2Adx))
    }

    #[cfg(not(all(target_arch = "x86_64", target_feature = "sse2")))]
    fn of(_: Features) -> impl Iterator<Item = Self> {
        core::iter::once(Self::Soft)
    }

    /// Its name in logs and benchmarks.
    pub fn name(self) -> &'static str {
        match self {
            Self::Soft => "soft",
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Self::Bmi2Adx(_) => "bmi2-adx",
        }
    }
}
