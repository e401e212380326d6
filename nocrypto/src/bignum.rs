//! Fixed-size multi-precision integers for the curves and, later, RSA and FFDHE.
//!
//! Little-endian 64-bit limbs in arrays of a length known at compile time; every loop count is public.
//! Does not allocate, divide, or decide anything by a limb: decisions are [`crate::ct::Mask`]s.
//!
//! Timing: constant for every input of the same size.

pub(crate) mod invert;
pub(crate) mod limbs;
pub(crate) mod modexp;
pub(crate) mod montgomery;
#[cfg(test)]
pub(crate) mod schoolbook;
