//! Byte registers of devices that every supported machine has. A closed set of ports, so that reading and writing
//! them is safe: none of them reaches memory.

pub(crate) const PIT_CHANNEL_0: u16 = 0x40;
pub(crate) const PIT_COMMAND: u16 = 0x43;
pub(crate) const CMOS_INDEX: u16 = 0x70;
pub(crate) const CMOS_DATA: u16 = 0x71;
pub(crate) const DEBUG_EXIT: u16 = 0xf4;

/// Whether the port belongs to a device that cannot touch memory.
const fn harmless(port: u16) -> bool {
    matches!(port, PIT_CHANNEL_0 | PIT_COMMAND | CMOS_INDEX | CMOS_DATA | DEBUG_EXIT | 0x3f8..=0x3ff)
}

/// Writes one byte; a port outside the closed set is ignored.
pub(crate) fn write(port: u16, value: u8) {
    if harmless(port) {
        // SAFETY: `harmless` holds: the device changes its own state and no memory.
        unsafe {
            core::arch::asm!("out dx, al", in("dx") port, in("al") value, options(nomem, nostack, preserves_flags));
        }
    }
}

/// Reads one byte; a port outside the closed set reads as absent (0xff).
pub(crate) fn read(port: u16) -> u8 {
    let mut value = 0xffu8;
    if harmless(port) {
        // SAFETY: `harmless` holds: the device changes its own state and no memory.
        unsafe {
            core::arch::asm!("in al, dx", in("dx") port, out("al") value, options(nomem, nostack, preserves_flags));
        }
    }
    value
}
