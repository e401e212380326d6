//! Products modulo p on CPUs with MULX, ADCX and ADOX: two carry chains at once, which no compiler makes (docs/adr/0016).
//!
//! Montgomery form as in `field.rs`, whose results these equal. A product's eight limbs live in r8 to r15 and are
//! reduced there; sums and differences are here because the compiler keeps carries of a secret in registers.
//!
//! Timing: constant: straight lines, addresses that depend on nothing, MULX of fixed time.

use core::arch::asm;

use crate::cpu::HaveBmi2Adx;
use crate::ec::p256::P256;
use crate::ec::weierstrass::{Curve as _, Kernel};

/// Proof that this CPU runs the kernel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Adx(pub(in super::super) HaveBmi2Adx);

const P1: u64 = P256::MODULUS[1];
const P3: u64 = P256::MODULUS[3];

/// A row of the product: rdx times the number at rsi is added to five limbs, the last of which is zero before. The low
/// halves ride on CF, the high halves on OF, both clear before.
macro_rules! row {
    ($t0:literal, $t1:literal, $t2:literal, $t3:literal, $t4:literal) => {
        concat!(
            "mulx rcx, rax, [rsi]\nadcx ",
            $t0,
            ", rax\nadox ",
            $t1,
            ", rcx\n",
            "mulx rcx, rax, [rsi + 8]\nadcx ",
            $t1,
            ", rax\nadox ",
            $t2,
            ", rcx\n",
            "mulx rcx, rax, [rsi + 16]\nadcx ",
            $t2,
            ", rax\nadox ",
            $t3,
            ", rcx\n",
            "mulx rcx, rax, [rsi + 24]\nadcx ",
            $t3,
            ", rax\nadox ",
            $t4,
            ", rcx\n",
            "mov eax, 0\nadcx ",
            $t4,
            ", rax\n",
        )
    };
}

/// The lowest limb is a quotient digit q: adding q·p clears it and adds q·2^96 + q·2^192·(2^64 - 2^32 + 1) to the limbs
/// above. Its register becomes the limb of 2^256.
macro_rules! step {
    ($q:literal, $t1:literal, $t2:literal, $t3:literal) => {
        concat!(
            "mov rax, ",
            $q,
            "\nshl rax, 32\nmov rcx, ",
            $q,
            "\nshr rcx, 32\n",
            // q·(2^64 - 2^32 + 1): the low limb q - (q << 32), the high one q - (q >> 32) less the borrow.
            "mov rdx, ",
            $q,
            "\nsub rdx, rax\nsbb ",
            $q,
            ", rcx\n",
            "add ",
            $t1,
            ", rax\nadc ",
            $t2,
            ", rcx\nadc ",
            $t3,
            ", rdx\nadc ",
            $q,
            ", 0\n",
        )
    };
}

/// (r12, r13, r14, r15) and the carry rax are below 2·p: p is taken off where they are p or more. The result is in the
/// same registers.
macro_rules! reduce_once {
    () => {
        concat!(
            "mov ecx, 0xffffffff\nmov rdx, 0xffffffff00000001\n",
            "mov r8, r12\nsub r8, -1\nmov r9, r13\nsbb r9, rcx\nmov r10, r14\nsbb r10, 0\nmov r11, r15\nsbb r11, rdx\n",
            "sbb rax, 0\n",
            "cmovnc r12, r8\ncmovnc r13, r9\ncmovnc r14, r10\ncmovnc r15, r11\n",
        )
    };
}

/// The eight limbs r8 to r15 over 2^256, modulo p.
macro_rules! reduce {
    () => {
        concat!(
            step!("r8", "r9", "r10", "r11"),
            step!("r9", "r10", "r11", "r8"),
            step!("r10", "r11", "r8", "r9"),
            step!("r11", "r8", "r9", "r10"),
            "add r12, r8\nadc r13, r9\nadc r14, r10\nadc r15, r11\nmov eax, 0\nadc rax, 0\n",
            reduce_once!(),
        )
    };
}

impl Kernel<4> for Adx {
    type Curve = P256;
    const BACKEND: &'static str = "bmi2-adx";

    #[inline(always)]
    fn mul(self, a: &[u64; 4], b: &[u64; 4]) -> [u64; 4] {
        let (c0, c1, c2, c3);
        // SAFETY: the token says that the CPU has BMI2 and ADX; rsi and rdi point to four limbs each, which are only
        // read; every register that is written is declared.
        unsafe {
            asm!(
                "mov rdx, [rdi]",
                "mulx r9, r8, [rsi]",
                "mulx r10, rax, [rsi + 8]",
                "add r9, rax",
                "mulx r11, rax, [rsi + 16]",
                "adc r10, rax",
                "mulx r12, rax, [rsi + 24]",
                "adc r11, rax",
                "adc r12, 0",
                "mov rdx, [rdi + 8]",
                "xor r13d, r13d",
                row!("r9", "r10", "r11", "r12", "r13"),
                "mov rdx, [rdi + 16]",
                "xor r14d, r14d",
                row!("r10", "r11", "r12", "r13", "r14"),
                "mov rdx, [rdi + 24]",
                "xor r15d, r15d",
                row!("r11", "r12", "r13", "r14", "r15"),
                reduce!(),
                in("rsi") a.as_ptr(), in("rdi") b.as_ptr(),
                out("rax") _, out("rcx") _, out("rdx") _,
                out("r8") _, out("r9") _, out("r10") _, out("r11") _,
                lateout("r12") c0, lateout("r13") c1, lateout("r14") c2, lateout("r15") c3,
                options(pure, readonly, nostack),
            );
        }
        [c0, c1, c2, c3]
    }

    #[inline(always)]
    fn square(self, a: &[u64; 4]) -> [u64; 4] {
        let (c0, c1, c2, c3);
        // SAFETY: as for `mul`; rsi points to four limbs.
        unsafe {
            asm!(
                // The products of different limbs.
                "mov rdx, [rsi]",
                "mulx r10, r9, [rsi + 8]",
                "mulx r11, rax, [rsi + 16]",
                "add r10, rax",
                "mulx r12, rax, [rsi + 24]",
                "adc r11, rax",
                "adc r12, 0",
                "mov rdx, [rsi + 8]",
                "xor r13d, r13d",
                "mulx rcx, rax, [rsi + 16]",
                "adcx r11, rax",
                "adox r12, rcx",
                "mulx rcx, rax, [rsi + 24]",
                "adcx r12, rax",
                "adox r13, rcx",
                "mov eax, 0",
                "adcx r13, rax",
                "mov rdx, [rsi + 16]",
                "mulx r14, rax, [rsi + 24]",
                "add r13, rax",
                "adc r14, 0",
                // Doubled on CF, the squares added on OF.
                "mov rdx, [rsi]",
                "xor r15d, r15d",
                "mulx rcx, r8, rdx",
                "adcx r9, r9",
                "adox r9, rcx",
                "mov rdx, [rsi + 8]",
                "mulx rcx, rax, rdx",
                "adcx r10, r10",
                "adox r10, rax",
                "adcx r11, r11",
                "adox r11, rcx",
                "mov rdx, [rsi + 16]",
                "mulx rcx, rax, rdx",
                "adcx r12, r12",
                "adox r12, rax",
                "adcx r13, r13",
                "adox r13, rcx",
                "mov rdx, [rsi + 24]",
                "mulx rcx, rax, rdx",
                "adcx r14, r14",
                "adox r14, rax",
                "adcx r15, r15",
                "adox r15, rcx",
                reduce!(),
                in("rsi") a.as_ptr(),
                out("rax") _, out("rcx") _, out("rdx") _,
                out("r8") _, out("r9") _, out("r10") _, out("r11") _,
                lateout("r12") c0, lateout("r13") c1, lateout("r14") c2, lateout("r15") c3,
                options(pure, readonly, nostack),
            );
        }
        [c0, c1, c2, c3]
    }

    #[inline(always)]
    fn add(self, a: &[u64; 4], b: &[u64; 4]) -> [u64; 4] {
        let [mut c0, mut c1, mut c2, mut c3] = *a;
        // SAFETY: registers and four limbs in memory, which are only read.
        unsafe {
            asm!(
                "add {c0}, [{b}]",
                "adc {c1}, [{b} + 8]",
                "adc {c2}, [{b} + 16]",
                "adc {c3}, [{b} + 24]",
                "mov {high:e}, 0",
                "adc {high}, 0",
                "mov {r0}, {c0}",
                "sub {r0}, -1",
                "mov {r1}, {c1}",
                "sbb {r1}, {p1}",
                "mov {r2}, {c2}",
                "sbb {r2}, 0",
                "mov {r3}, {c3}",
                "sbb {r3}, {p3}",
                "sbb {high}, 0",
                "cmovnc {c0}, {r0}",
                "cmovnc {c1}, {r1}",
                "cmovnc {c2}, {r2}",
                "cmovnc {c3}, {r3}",
                b = in(reg) b.as_ptr(), p1 = in(reg) P1, p3 = in(reg) P3,
                c0 = inout(reg) c0, c1 = inout(reg) c1, c2 = inout(reg) c2, c3 = inout(reg) c3,
                r0 = out(reg) _, r1 = out(reg) _, r2 = out(reg) _, r3 = out(reg) _, high = out(reg) _,
                options(pure, readonly, nostack),
            );
        }
        [c0, c1, c2, c3]
    }

    #[inline(always)]
    fn sub(self, a: &[u64; 4], b: &[u64; 4]) -> [u64; 4] {
        let [mut c0, mut c1, mut c2, mut c3] = *a;
        // SAFETY: registers and four limbs in memory, which are only read.
        unsafe {
            asm!(
                "sub {c0}, [{b}]",
                "sbb {c1}, [{b} + 8]",
                "sbb {c2}, [{b} + 16]",
                "sbb {c3}, [{b} + 24]",
                // All ones where it borrowed: p is added again.
                "sbb {mask}, {mask}",
                "and {p1}, {mask}",
                "and {p3}, {mask}",
                "add {c0}, {mask}",
                "adc {c1}, {p1}",
                "adc {c2}, 0",
                "adc {c3}, {p3}",
                b = in(reg) b.as_ptr(), p1 = inout(reg) P1 => _, p3 = inout(reg) P3 => _,
                c0 = inout(reg) c0, c1 = inout(reg) c1, c2 = inout(reg) c2, c3 = inout(reg) c3,
                mask = out(reg) _,
                options(pure, readonly, nostack),
            );
        }
        [c0, c1, c2, c3]
    }
}
