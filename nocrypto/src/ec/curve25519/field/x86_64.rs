//! The field in four full limbs, with MULX, ADCX and ADOX (docs/adr/0013).
//!
//! An [`Element`] is carried: below 2^255 + 2^24. A [`Sum`] is not: below 2^256.
//!
//! Timing: constant.

use core::arch::asm;

use super::{Factor, Field};
use crate::{bignum::limbs, cpu::HaveBmi2Adx, ct::Mask};

/// Four limbs of any value, and the proof that the CPU has the instructions for them.
#[derive(Clone, Copy)]
#[cfg_attr(test, derive(Debug))]
pub(in crate::ec::curve25519) struct Limbs([u64; 4], HaveBmi2Adx);

/// A residue, carried: below 2^255 + 2^24.
#[derive(Clone, Copy)]
#[cfg_attr(test, derive(Debug))]
pub(in crate::ec::curve25519) struct Element(Limbs);

/// A residue, not carried: below 2^256.
#[derive(Clone, Copy)]
#[cfg_attr(test, derive(Debug))]
pub(in crate::ec::curve25519) struct Sum(Limbs);

impl Factor<Element> for Element {
    #[inline(always)]
    fn limbs(&self) -> &Limbs {
        &self.0
    }
}

impl Factor<Element> for Sum {
    #[inline(always)]
    fn limbs(&self) -> &Limbs {
        &self.0
    }
}

/// `lo += rdx·limb` and the upper half to `hi`; CF and OF carry the two chains.
macro_rules! product {
    ($limb:literal, $lo:literal, $hi:literal) => {
        concat!("mulx rdi, rax, ", $limb, "\n", "adcx ", $lo, ", rax\n", "adox ", $hi, ", rdi\n")
    };
}

/// The last product of a row: its upper half is the new top, where both chains end.
macro_rules! last_product {
    ($limb:literal, $lo:literal, $top:literal) => {
        concat!(
            "mulx ",
            $top,
            ", rax, ",
            $limb,
            "\n",
            "adcx ",
            $lo,
            ", rax\n",
            "mov eax, 0\n",
            "adox ",
            $top,
            ", rax\n",
            "adcx ",
            $top,
            ", rax\n",
        )
    };
}

/// One limb of [rcx] times four of [rsi].
macro_rules! row {
    ($at:literal, $r0:literal $r1:literal $r2:literal $r3:literal $top:literal) => {
        concat!(
            "mov rdx, [rcx + ",
            $at,
            "]\n",
            "xor eax, eax\n",
            product!("[rsi]", $r0, $r1),
            product!("[rsi + 8]", $r1, $r2),
            product!("[rsi + 16]", $r2, $r3),
            last_product!("[rsi + 24]", $r3, $top),
        )
    };
}

/// Eight limbs, r8 to r15, to four and a rest above them: 2^256 = 38.
macro_rules! fold_upper_half {
    () => {
        concat!(
            "mov edx, 38\n",
            "xor eax, eax\n",
            product!("r12", "r8", "r9"),
            product!("r13", "r9", "r10"),
            product!("r14", "r10", "r11"),
            last_product!("r15", "r11", "r12"),
            fold_rest!(),
        )
    };
}

/// Four limbs and a rest below 2^18 in r12 to an element: what lies above bit 255 comes back times 19.
macro_rules! fold_rest {
    () => {
        concat!(
            "mov rax, r11\n",
            "shr rax, 63\n",
            "lea r12, [rax + 2*r12]\n",
            "btr r11, 63\n",
            "imul r12, r12, 19\n",
            "add r8, r12\n",
            "adc r9, 0\n",
            "adc r10, 0\n",
            "adc r11, 0\n",
        )
    };
}

impl Field for Element {
    type Limbs = Limbs;
    type Sum = Sum;
    type Token = HaveBmi2Adx;

    #[inline(always)]
    fn token(&self) -> HaveBmi2Adx {
        self.0.1
    }

    #[inline(always)]
    fn from_words(words: &[u64; 4], token: HaveBmi2Adx) -> Self {
        let [a, b, c, d] = *words;
        Self(Limbs([a, b, c, d & u64::MAX >> 1], token))
    }

    fn to_words(self) -> [u64; 4] {
        // Carried once more it is below 2^255. Then it is p or more where adding 19 reaches bit 255: the quotient by p.
        let Self(Limbs(value, _)) = Self::carried(Sum(self.0));
        let (sum, _) = limbs::add(&value, &[19, 0, 0, 0]);
        let (mut reduced, _) = limbs::add(&value, &[19 * (sum[3] >> 63), 0, 0, 0]);
        reduced[3] &= u64::MAX >> 1;
        reduced
    }

    #[inline(always)]
    fn product(a: &Limbs, b: &Limbs) -> Self {
        let (r0, r1, r2, r3);
        // SAFETY: the token in the limbs says that MULX, ADCX and ADOX may run. It reads both arrays of four limbs.
        unsafe {
            asm!(
                "mov rdx, [rcx]",
                "mulx r9, r8, [rsi]",
                "mulx r10, rax, [rsi + 8]",
                "add r9, rax",
                "mulx r11, rax, [rsi + 16]",
                "adc r10, rax",
                "mulx r12, rax, [rsi + 24]",
                "adc r11, rax",
                "adc r12, 0",
                row!(8, "r9" "r10" "r11" "r12" "r13"),
                row!(16, "r10" "r11" "r12" "r13" "r14"),
                row!(24, "r11" "r12" "r13" "r14" "r15"),
                fold_upper_half!(),
                in("rsi") &a.0,
                in("rcx") &b.0,
                out("rax") _,
                out("rdx") _,
                out("rdi") _,
                out("r8") r0,
                out("r9") r1,
                out("r10") r2,
                out("r11") r3,
                out("r12") _,
                out("r13") _,
                out("r14") _,
                out("r15") _,
                options(pure, readonly, nostack),
            );
        }
        Self(Limbs([r0, r1, r2, r3], a.1))
    }

    #[inline(always)]
    fn product_with_small<const SMALL: u32>(a: &Limbs) -> Self {
        // The rest is below the factor.
        const { assert!(SMALL < 1 << 18) };
        let (r0, r1, r2, r3);
        // SAFETY: the token in the limbs says that MULX may run. It reads the array of four limbs.
        unsafe {
            asm!(
                "mulx r9, r8, [rsi]",
                "mulx r10, rax, [rsi + 8]",
                "add r9, rax",
                "mulx r11, rax, [rsi + 16]",
                "adc r10, rax",
                "mulx r12, rax, [rsi + 24]",
                "adc r11, rax",
                "adc r12, 0",
                fold_rest!(),
                in("rsi") &a.0,
                in("rdx") u64::from(SMALL),
                out("rax") _,
                out("r8") r0,
                out("r9") r1,
                out("r10") r2,
                out("r11") r3,
                out("r12") _,
                options(pure, readonly, nostack),
            );
        }
        Self(Limbs([r0, r1, r2, r3], a.1))
    }

    #[inline(always)]
    fn squared(a: &Limbs) -> Self {
        let (r0, r1, r2, r3);
        // SAFETY: the token in the limbs says that MULX, ADCX and ADOX may run. It reads the array of four limbs.
        unsafe {
            asm!(
                // Each product of two different limbs once: r9 to r14.
                "mov rdx, [rsi]",
                "mulx r10, r9, [rsi + 8]",
                "mulx r11, rax, [rsi + 16]",
                "add r10, rax",
                "mulx r12, rax, [rsi + 24]",
                "adc r11, rax",
                "adc r12, 0",
                "mov rdx, [rsi + 8]",
                "xor eax, eax",
                product!("[rsi + 16]", "r11", "r12"),
                last_product!("[rsi + 24]", "r12", "r13"),
                "mov rdx, [rsi + 16]",
                "mulx r14, rax, [rsi + 24]",
                "add r13, rax",
                "adc r14, 0",
                // Doubled, and the squares.
                "mov rdx, [rsi]",
                "xor eax, eax",
                "mulx rdi, r8, rdx",
                "adcx r9, r9",
                "adox r9, rdi",
                "mov rdx, [rsi + 8]",
                "mulx rdi, rax, rdx",
                "adcx r10, r10",
                "adox r10, rax",
                "adcx r11, r11",
                "adox r11, rdi",
                "mov rdx, [rsi + 16]",
                "mulx rdi, rax, rdx",
                "adcx r12, r12",
                "adox r12, rax",
                "adcx r13, r13",
                "adox r13, rdi",
                "mov rdx, [rsi + 24]",
                "mulx r15, rax, rdx",
                "adcx r14, r14",
                "adox r14, rax",
                "mov eax, 0",
                "adcx r15, rax",
                "adox r15, rax",
                fold_upper_half!(),
                in("rsi") &a.0,
                out("rax") _,
                out("rdx") _,
                out("rdi") _,
                out("r8") r0,
                out("r9") r1,
                out("r10") r2,
                out("r11") r3,
                out("r12") _,
                out("r13") _,
                out("r14") _,
                out("r15") _,
                options(pure, readonly, nostack),
            );
        }
        Self(Limbs([r0, r1, r2, r3], a.1))
    }

    /// A sum of 2^256 or more is 38 more without that bit, and less than 2^25 before.
    #[inline(always)]
    fn add(&self, other: &Self) -> Sum {
        let [mut r0, mut r1, mut r2, mut r3] = self.0.0;
        // SAFETY: four additions with carries in registers; it reads the array of four limbs.
        unsafe {
            asm!(
                "add {r0}, [{other}]",
                "adc {r1}, [{other} + 8]",
                "adc {r2}, [{other} + 16]",
                "adc {r3}, [{other} + 24]",
                "sbb {fold:e}, {fold:e}",
                "and {fold:e}, 38",
                "add {r0}, {fold}",
                other = in(reg) &other.0.0,
                fold = out(reg) _,
                r0 = inout(reg) r0,
                r1 = inout(reg) r1,
                r2 = inout(reg) r2,
                r3 = inout(reg) r3,
                options(pure, readonly, nostack),
            );
        }
        Sum(Limbs([r0, r1, r2, r3], self.0.1))
    }

    /// Where it would be negative, `self - other + 2p`, which is 38 less than what the limbs hold.
    #[inline(always)]
    fn sub(&self, other: &Self) -> Sum {
        let [mut r0, mut r1, mut r2, mut r3] = self.0.0;
        // SAFETY: eight subtractions with borrows in registers; it reads the array of four limbs.
        unsafe {
            asm!(
                "sub {r0}, [{other}]",
                "sbb {r1}, [{other} + 8]",
                "sbb {r2}, [{other} + 16]",
                "sbb {r3}, [{other} + 24]",
                "sbb {fold:e}, {fold:e}",
                "and {fold:e}, 38",
                "sub {r0}, {fold}",
                "sbb {r1}, 0",
                "sbb {r2}, 0",
                "sbb {r3}, 0",
                other = in(reg) &other.0.0,
                fold = out(reg) _,
                r0 = inout(reg) r0,
                r1 = inout(reg) r1,
                r2 = inout(reg) r2,
                r3 = inout(reg) r3,
                options(pure, readonly, nostack),
            );
        }
        Sum(Limbs([r0, r1, r2, r3], self.0.1))
    }

    #[inline(always)]
    fn carried(sum: Sum) -> Self {
        let [mut r0, mut r1, mut r2, mut r3] = sum.0.0;
        // SAFETY: shifts and additions with carries in registers.
        unsafe {
            asm!(
                "mov {fold}, {r3}",
                "shr {fold}, 63",
                "imul {fold:e}, {fold:e}, 19",
                "btr {r3}, 63",
                "add {r0}, {fold}",
                "adc {r1}, 0",
                "adc {r2}, 0",
                "adc {r3}, 0",
                fold = out(reg) _,
                r0 = inout(reg) r0,
                r1 = inout(reg) r1,
                r2 = inout(reg) r2,
                r3 = inout(reg) r3,
                options(pure, nomem, nostack),
            );
        }
        Self(Limbs([r0, r1, r2, r3], sum.0.1))
    }

    #[inline(always)]
    fn swap(mask: Mask, a: &mut Self, b: &mut Self) {
        mask.swap(&mut a.0.0, &mut b.0.0);
    }
}

#[cfg(test)]
impl Limbs {
    pub(super) fn words(&self) -> [u64; 4] {
        self.0
    }
}

#[cfg(test)]
impl Element {
    pub(super) fn of(words: [u64; 4], token: HaveBmi2Adx) -> Self {
        Self(Limbs(words, token))
    }
}

#[cfg(test)]
impl Sum {
    pub(super) fn of(words: [u64; 4], token: HaveBmi2Adx) -> Self {
        Self(Limbs(words, token))
    }
}
