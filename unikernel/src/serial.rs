//! The log: lines on the first serial port (16550 at 0x3f8).
//!
//! Output only. A port that never becomes ready loses bytes instead of stopping the machine.

use core::fmt::{self, Write as _};

use crate::x86_64::port;

const BASE: u16 = 0x3f8;

/// Bound on the wait for one byte: at 115,200 baud a byte takes 87 µs, far fewer reads of the status than this.
const PATIENCE: u32 = 100_000;

/// Sets 115,200 baud, 8 data bits, no parity, one stop bit, no interrupts.
#[cfg(not(test))]
pub(crate) fn init() {
    for (register, value) in [(1, 0x00), (3, 0x80), (0, 0x01), (1, 0x00), (3, 0x03), (2, 0xc7), (4, 0x03)] {
        port::write(BASE | register, value);
    }
}

/// Writes one line.
pub fn line(text: fmt::Arguments<'_>) {
    // Writing to the port cannot fail; a Display that fails cuts its own line short.
    let _ = Port.write_fmt(text);
    let _ = Port.write_str("\n");
}

struct Port;

impl fmt::Write for Port {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for byte in text.bytes() {
            if byte == b'\n' {
                send(b'\r');
            }
            send(byte);
        }
        Ok(())
    }
}

fn send(byte: u8) {
    // Line status register, bit 5: the transmitter's register is empty.
    let ready = (0..PATIENCE).any(|_| port::read(BASE | 5) & 0x20 != 0);
    if ready {
        port::write(BASE, byte);
    }
}
