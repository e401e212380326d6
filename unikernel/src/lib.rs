//! A virtual machine with nothing in it, made fit for a Rust `main`: boot, heap, serial log, clock, exit code.
//!
//! An image is an ordinary binary for the host target, linked bare (its build.rs and linker script say how); it
//! names its entry by [`image!`] and gets a [`Boot`]. Does not know networks, interrupts of devices, or a second
//! CPU, and no cryptography: everything here runs before a random byte exists.
#![no_std]
#![cfg(target_arch = "x86_64")]

#[cfg(not(test))]
extern crate alloc;
#[cfg(test)]
extern crate std;

pub mod clock;
pub mod exit;
pub mod memory;
pub mod serial;
mod x86_64;

pub use exit::ExitCode;

/// What the machine monitor told the image at boot.
#[derive(Debug)]
pub struct Boot {
    /// The memory that exists, as the monitor reports it.
    pub memory: memory::Map,
    /// Bytes given to the heap.
    pub heap_len: usize,
    /// The kernel command line (`-append` of QEMU); empty where there is none or it is not UTF-8.
    pub command_line: &'static str,
}

/// Prints one line on the serial port, with the arguments of `format!`.
#[macro_export]
macro_rules! log {
    ($($argument:tt)*) => { $crate::serial::line(::core::format_args!($($argument)*)) };
}
