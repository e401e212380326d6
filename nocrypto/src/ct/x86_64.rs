//! The value barrier: an empty instruction sequence that the optimiser must take for a change of the value.
//! And the one branch on a verdict that becomes public.

/// Returns `value`; the optimiser no longer knows what it is.
#[inline(always)]
pub(super) fn barrier(mut value: u64) -> u64 {
    // SAFETY: the template is empty: it reads and writes nothing but the register of `value`.
    unsafe {
        core::arch::asm!("/* {0} */", inout(reg) value, options(pure, nomem, nostack, preserves_flags));
    }
    value
}

/// Whether `bit` is not zero, by a real conditional jump: what it returns is a constant of this code, no longer a
/// value computed from a secret. valgrind sees the jump, here and nowhere else (docs/adr/0001).
#[inline(always)]
pub(super) fn public_branch(bit: u64) -> bool {
    let mut verdict = 0u32;
    // SAFETY: two registers, a forward jump within the block, nothing in memory.
    unsafe {
        core::arch::asm!(
            "test {bit}, {bit}",
            "jz 2f",
            "mov {verdict:e}, 1",
            "2:",
            bit = in(reg) bit,
            verdict = inout(reg) verdict,
            options(pure, nomem, nostack),
        );
    }
    verdict != 0
}
