//! The machine itself: everything in this crate that is `unsafe` lies here and in `x86_64/`.
//!
//! `entry` is the first instruction, `tables` the segments, exceptions and pages, `start_info` the monitor's words,
//! `port` the devices' registers, `symbols` what the compiler expects a C library to have.

#[cfg(not(test))]
mod entry;
pub(crate) mod port;
#[cfg(not(test))]
mod start_info;
#[cfg(not(test))]
mod symbols;
#[cfg(not(test))]
mod tables;

/// The time-stamp counter.
pub(crate) fn time_stamp() -> u64 {
    // SAFETY: RDTSC exists on every x86-64 CPU and boot leaves CR4.TSD clear.
    unsafe { core::arch::x86_64::_rdtsc() }
}

/// Stops the CPU for ever.
pub(crate) fn halt() -> ! {
    loop {
        // SAFETY: with interrupts off nothing runs after HLT; no memory is touched.
        unsafe { core::arch::asm!("cli", "hlt", options(nomem, nostack)) };
    }
}
