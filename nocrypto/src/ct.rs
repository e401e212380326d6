//! Constant-time decisions: the only place where a secret becomes a mask.
//!
//! rustc 1.95 turns plain mask arithmetic into branches and jump tables (docs/adr/0001). Every mask made here
//! passes a value barrier, so the optimiser no longer knows that it is all zeros or all ones.
//! Does not offer equality of secrets as `bool`: [`Choice`] stays opaque until a protocol makes it public.
//!
//! Timing: constant for every input; lengths are public.

#[cfg(target_arch = "aarch64")]
mod aarch64;
#[cfg(target_arch = "x86_64")]
mod x86_64;

#[cfg(target_arch = "aarch64")]
use aarch64::barrier;
#[cfg(target_arch = "x86_64")]
use x86_64::{barrier, public_branch};

pub use subtle::{Choice, ConditionallySelectable, ConstantTimeEq};

/// Hides `value` from the optimiser on CPUs without a barrier of their own.
#[cfg(not(any(target_arch = "aarch64", target_arch = "x86_64")))]
#[inline(always)]
fn barrier(value: u64) -> u64 {
    core::hint::black_box(value)
}

/// Whether `bit` is not zero.
#[cfg(not(target_arch = "x86_64"))]
fn public_branch(bit: u64) -> bool {
    barrier(bit) != 0
}

/// Makes a verdict public: from here on it may decide what is executed.
///
/// The only way from [`Choice`] to `bool` in this crate, so that a search for it lists everything that is
/// declassified; each use says which standard makes the verdict public. `tests/ct.rs` runs under valgrind with this
/// one function excepted.
#[inline(never)]
pub fn declassify(verdict: Choice) -> bool {
    public_branch(u64::from(verdict.unwrap_u8()))
}

/// All ones or all zeros, made from a secret.
#[derive(Clone, Copy)]
pub struct Mask(u64);

impl Mask {
    /// The mask of the lowest bit of `bit`; the other bits are ignored.
    #[inline(always)]
    pub fn from_bit(bit: u64) -> Self {
        Self(barrier(0u64.wrapping_sub(bit & 1)))
    }

    /// All ones where `value` is zero.
    #[inline(always)]
    pub fn is_zero(value: u64) -> Self {
        Self::from_bit(!(value | 0u64.wrapping_sub(value)) >> 63)
    }

    /// All ones where `value` is not zero.
    #[inline(always)]
    pub fn is_nonzero(value: u64) -> Self {
        Self::from_bit((value | 0u64.wrapping_sub(value)) >> 63)
    }

    /// All ones where `a` equals `b`.
    #[inline(always)]
    pub fn eq(a: u64, b: u64) -> Self {
        Self::is_zero(a ^ b)
    }

    /// All ones where `a` is less than `b`, both unsigned.
    #[inline(always)]
    pub fn lt(a: u64, b: u64) -> Self {
        Self::from_bit(((!a & b) | ((!a | b) & a.wrapping_sub(b))) >> 63)
    }

    /// `a` where the mask is set, `b` elsewhere.
    #[inline(always)]
    pub fn select(self, a: u64, b: u64) -> u64 {
        b ^ (self.0 & (a ^ b))
    }

    /// `value` where the mask is set, zero elsewhere.
    #[inline(always)]
    pub fn keep(self, value: u64) -> u64 {
        value & self.0
    }

    /// `-value` modulo 2^64 where the mask is set, `value` elsewhere.
    #[inline(always)]
    pub fn negate(self, value: u64) -> u64 {
        (value ^ self.0).wrapping_sub(self.0)
    }

    /// Exchanges `a` and `b`, limb by limb, where the mask is set.
    #[inline(always)]
    pub fn swap<const N: usize>(self, a: &mut [u64; N], b: &mut [u64; N]) {
        for (x, y) in a.iter_mut().zip(b.iter_mut()) {
            let difference = self.0 & (*x ^ *y);
            *x ^= difference;
            *y ^= difference;
        }
    }

    /// Writes `source` over `target`, limb by limb, where the mask is set.
    #[inline(always)]
    pub fn assign<const N: usize>(self, target: &mut [u64; N], source: &[u64; N]) {
        for (t, s) in target.iter_mut().zip(source) {
            *t = self.select(*s, *t);
        }
    }

    /// The same decision as a [`Choice`].
    #[inline(always)]
    pub fn choice(self) -> Choice {
        Choice::from((self.0 & 1) as u8)
    }

    /// The lowest bit: one where the mask is set.
    #[inline(always)]
    pub fn bit(self) -> u64 {
        self.0 & 1
    }
}

impl From<Choice> for Mask {
    #[inline(always)]
    fn from(choice: Choice) -> Self {
        Self::from_bit(u64::from(choice.unwrap_u8()))
    }
}

impl core::ops::Not for Mask {
    type Output = Self;
    #[inline(always)]
    fn not(self) -> Self {
        Self(!self.0)
    }
}

impl core::ops::BitAnd for Mask {
    type Output = Self;
    #[inline(always)]
    fn bitand(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

impl core::ops::BitOr for Mask {
    type Output = Self;
    #[inline(always)]
    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// Sixteen masks of four bits each: the lowest bit of every four, in all four of them. The other bits are ignored.
#[inline(always)]
pub(crate) fn masks_of_four(bits: u64) -> u64 {
    let lowest = bits & 0x1111_1111_1111_1111;
    // Times 15. The barrier hides that these are masks.
    barrier((lowest << 4).wrapping_sub(lowest))
}

/// Whether two byte strings are equal. Their lengths are public: different lengths are unequal at once.
#[inline]
pub fn eq(a: &[u8], b: &[u8]) -> Choice {
    if a.len() != b.len() {
        return Choice::from(0);
    }
    let difference = a.iter().zip(b).fold(0u64, |all, (x, y)| all | u64::from(x ^ y));
    Mask::is_zero(difference).choice()
}

/// Whether every byte is zero.
#[inline]
pub fn is_zero(bytes: &[u8]) -> Choice {
    Mask::is_zero(bytes.iter().fold(0u64, |all, byte| all | u64::from(*byte))).choice()
}

#[cfg(test)]
mod tests {
    use super::*;

    const EDGES: [u64; 8] =
        [0, 1, 2, 0x7fff_ffff_ffff_ffff, 1 << 63, u64::MAX - 1, u64::MAX, 0x0123_4567_89ab_cdef];

    #[test]
    fn masks_agree_with_plain_comparison() {
        for a in EDGES {
            assert_eq!(Mask::is_zero(a).bit() == 1, a == 0);
            assert_eq!(Mask::is_nonzero(a).bit() == 1, a != 0);
            assert_eq!(Mask::from_bit(a).select(7, 9), if a & 1 == 1 { 7 } else { 9 });
            assert_eq!(Mask::from_bit(a).negate(5), if a & 1 == 1 { u64::MAX - 4 } else { 5 });
            for b in EDGES {
                assert_eq!(Mask::eq(a, b).bit() == 1, a == b);
                assert_eq!(Mask::lt(a, b).bit() == 1, a < b, "{a:x} < {b:x}");
                assert_eq!((!Mask::eq(a, b)).keep(u64::MAX), if a == b { 0 } else { u64::MAX });
            }
        }
    }

    #[test]
    fn swap_and_assign_follow_the_mask() {
        for bit in [0, 1] {
            let (mut a, mut b) = ([1, 2], [3, 4]);
            Mask::from_bit(bit).swap(&mut a, &mut b);
            assert_eq!(a, if bit == 1 { [3, 4] } else { [1, 2] });
            Mask::from_bit(bit).assign(&mut a, &[9, 9]);
            assert_eq!(a, if bit == 1 { [9, 9] } else { [1, 2] });
        }
    }

    #[test]
    fn masks_of_four_look_at_the_lowest_bit_of_four() {
        assert_eq!(masks_of_four(0x1e3f_5728_0012_fed1), 0xf0ff_ff00_00f0_f0ff);
        for i in 0..64 {
            assert_eq!(masks_of_four(1 << i), if i % 4 == 0 { 0xf << i } else { 0 });
        }
    }

    #[test]
    fn verdicts_survive_becoming_public() {
        assert!(declassify(Choice::from(1)));
        assert!(!declassify(Choice::from(0)));
    }

    #[test]
    fn byte_strings() {
        assert!(bool::from(eq(b"same", b"same")));
        assert!(!bool::from(eq(b"same", b"sama")));
        assert!(!bool::from(eq(b"same", b"sam")));
        assert!(bool::from(eq(b"", b"")));
        assert!(bool::from(is_zero(&[0; 5])));
        assert!(!bool::from(is_zero(&[0, 0, 128])));
    }
}
