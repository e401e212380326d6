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

/// Names the function that runs when the machine is ready: `fn(&'static Boot) -> ExitCode`.
///
/// ```ignore
/// nocrypto_unikernel::image!(main);
/// fn main(boot: &'static Boot) -> ExitCode { ExitCode::Success }
/// ```
#[macro_export]
macro_rules! image {
    ($main:path) => {
        // The boot code of nocrypto-unikernel calls this symbol and no other.
        #[unsafe(no_mangle)]
        extern "Rust" fn nocrypto_image_main(boot: &'static $crate::Boot) -> $crate::ExitCode {
            let main: fn(&'static $crate::Boot) -> $crate::ExitCode = $main;
            main(boot)
        }
    };
}

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
