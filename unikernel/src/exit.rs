//! How an image ends: a code that the host's test sees as the exit status of QEMU.
//!
//! The device `isa-debug-exit` at port 0xf4 turns the byte `n` into the status `2n + 1`. Zero is never a status of
//! ours: QEMU exits with it when the guest resets, which is what a triple fault looks like.

/// The end of an image.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExitCode {
    /// The image did what it was for (status 33).
    Success,
    /// The image reports a failure of its own, having said which (status 35).
    Failure,
    /// A Rust panic, its message on the serial port (status 37).
    Panic,
    /// A CPU exception, among them a stack that ran into its guard page (status 39).
    Fault,
    /// The monitor gave no memory map, or too little memory for a heap (status 41).
    NoMemory,
    /// No clock, or one that tells an impossible time (status 43).
    NoClock,
    /// The entropy sources did not reach a full seed (status 45).
    NoEntropy,
}

impl ExitCode {
    /// The byte written to the debug port.
    pub const fn byte(self) -> u8 {
        match self {
            Self::Success => 16,
            Self::Failure => 17,
            Self::Panic => 18,
            Self::Fault => 19,
            Self::NoMemory => 20,
            Self::NoClock => 21,
            Self::NoEntropy => 22,
        }
    }

    /// The exit status of QEMU that a test on the host sees.
    pub const fn status(self) -> u8 {
        // The bytes are below 128: no overflow.
        self.byte().wrapping_mul(2).wrapping_add(1)
    }
}

/// Ends the machine; without the debug device the CPU sleeps for ever.
pub fn exit(code: ExitCode) -> ! {
    crate::x86_64::port::write(crate::x86_64::port::DEBUG_EXIT, code.byte());
    crate::x86_64::halt()
}

#[cfg(test)]
mod tests {
    use super::ExitCode;

    #[test]
    fn statuses_are_distinct_and_never_zero() {
        let all = [
            ExitCode::Success,
            ExitCode::Failure,
            ExitCode::Panic,
            ExitCode::Fault,
            ExitCode::NoMemory,
            ExitCode::NoClock,
            ExitCode::NoEntropy,
        ];
        for (i, code) in all.iter().enumerate() {
            assert_eq!(usize::from(code.status()), 33 + 2 * i);
        }
    }
}
