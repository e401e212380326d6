//! The value barrier: an empty instruction sequence that the optimiser must take for a change of the value.

/// Returns `value`; the optimiser no longer knows what it is.
#[inline(always)]
pub(super) fn barrier(mut value: u64) -> u64 {
    // SAFETY: the template is empty: it reads and writes nothing but the register of `value`.
    unsafe {
        core::arch::asm!("/* {0} */", inout(reg) value, options(pure, nomem, nostack, preserves_flags));
    }
    value
}
