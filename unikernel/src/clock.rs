//! Wall-clock time from the CMOS clock, read once, carried on by the time-stamp counter.
//!
//! One-second resolution at the start, milliseconds from there. Does not correct drift and does not believe a clock
//! that stands before this source was written: certificates cannot be judged by it.

use core::fmt;

use crate::x86_64::{port, time_stamp};

/// No machine that runs this code lives before it was written: 2026-11-01T00:00:00Z.
pub const EARLIEST: u64 = 1_793_491_200;

/// The clock's two digits of year and century end here: 2100-01-01T00:00:00Z.
pub const LATEST: u64 = 4_102_444_800;

/// Why there is no time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ClockError {
    /// Nothing answers at the CMOS ports (QEMU's microvm: `-M microvm,rtc=on`), or it never finishes an update.
    Absent,
    /// A register holds what no date has.
    Malformed,
    /// The date lies outside [`EARLIEST`]..[`LATEST`]: these are the seconds since 1970 that it told.
    Implausible(u64),
    /// The interval timer does not count, so the rate of the time-stamp counter is unknown.
    NoTimer,
}

impl fmt::Display for ClockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => {
                f.write_str("no CMOS clock answers; on microvm start QEMU with -M microvm,rtc=on")
            }
            Self::Malformed => f.write_str("the CMOS clock holds no date"),
            Self::Implausible(unix) => {
                write!(f, "the clock tells {unix} s since 1970, before this image was built or after 2099")
            }
            Self::NoTimer => f.write_str("the interval timer does not count; on microvm leave pit=on"),
        }
    }
}

/// A running clock.
#[derive(Debug)]
pub struct Clock {
    unix_at_start: u64,
    stamp_at_start: u64,
    stamps_per_ms: u64,
}

impl Clock {
    /// Reads the CMOS clock and measures the rate of the time-stamp counter (10 ms).
    pub fn start() -> Result<Self, ClockError> {
        let unix_at_start = plausible(read_cmos()?.unix()?)?;
        let stamps_per_ms = measure_stamps_per_ms().ok_or(ClockError::NoTimer)?;
        Ok(Self { unix_at_start, stamp_at_start: time_stamp(), stamps_per_ms })
    }

    /// Milliseconds since the start; never runs backwards on one CPU.
    pub fn monotonic_ms(&self) -> u64 {
        let elapsed = time_stamp().saturating_sub(self.stamp_at_start);
        elapsed.checked_div(self.stamps_per_ms).unwrap_or_default()
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    pub fn unix(&self) -> u64 {
        self.unix_at_start.saturating_add(self.monotonic_ms() / 1000)
    }

    /// The measured rate of the time-stamp counter.
    pub fn stamps_per_ms(&self) -> u64 {
        self.stamps_per_ms
    }
}

fn plausible(unix: u64) -> Result<u64, ClockError> {
    if (EARLIEST..LATEST).contains(&unix) { Ok(unix) } else { Err(ClockError::Implausible(unix)) }
}

/// The registers of the CMOS clock as they were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Cmos {
    second: u8,
    minute: u8,
    hour: u8,
    day: u8,
    month: u8,
    year: u8,
    century: u8,
    /// Register B: bit 2 says binary instead of BCD, bit 1 says 24 hours instead of 12.
    format: u8,
}

impl Cmos {
    fn unix(self) -> Result<u64, ClockError> {
        let number = |register: u8| {
            if self.format & 4 != 0 {
                return Ok(u64::from(register));
            }
            let (tens, ones) = (register >> 4, register & 15);
            if tens > 9 || ones > 9 {
                return Err(ClockError::Malformed);
            }
            Ok(u64::from(tens).wrapping_mul(10).wrapping_add(u64::from(ones)))
        };
        let hour = if self.format & 2 != 0 {
            number(self.hour)?
        } else {
            // 12-hour form: 12 is zero, bit 7 says afternoon.
            let hour = number(self.hour & 0x7f)?;
            if !(1..=12).contains(&hour) {
                return Err(ClockError::Malformed);
            }
            let afternoon = if self.hour & 0x80 != 0 { 12 } else { 0 };
            (hour % 12).wrapping_add(afternoon)
        };
        let (second, minute) = (number(self.second)?, number(self.minute)?);
        let year = number(self.century)?.wrapping_mul(100).wrapping_add(number(self.year)?);
        let days = days_since_1970(year, number(self.month)?, number(self.day)?)?;
        if second > 59 || minute > 59 || hour > 23 {
            return Err(ClockError::Malformed);
        }
        // At most 99 centuries: far from overflow.
        let hours = days.wrapping_mul(24).wrapping_add(hour);
        Ok(hours.wrapping_mul(60).wrapping_add(minute).wrapping_mul(60).wrapping_add(second))
    }
}

/// Days from 1970-01-01 to a date of the Gregorian calendar.
fn days_since_1970(year: u64, month: u64, day: u64) -> Result<u64, ClockError> {
    let leap = |y: u64| y.is_multiple_of(4) && (!y.is_multiple_of(100) || y.is_multiple_of(400));
    let length = |m: u64| match m {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 => Some(if leap(year) { 29 } else { 28 }),
        _ => None,
    };
    let days_in_month: u64 = length(month).ok_or(ClockError::Malformed)?;
    if !(1970..=9999).contains(&year) || !(1..=days_in_month).contains(&day) {
        return Err(ClockError::Malformed);
    }
    let years = (1970..year).fold(0u64, |sum, y| sum.wrapping_add(if leap(y) { 366 } else { 365 }));
    let months = (1..month).filter_map(length).fold(0u64, u64::wrapping_add);
    Ok(years.wrapping_add(months).wrapping_add(day).wrapping_sub(1))
}

fn cmos_register(index: u8) -> u8 {
    port::write(port::CMOS_INDEX, index);
    port::read(port::CMOS_DATA)
}

/// Reads the clock outside its updates: two equal readings in a row (an update takes 2 ms once a second).
fn read_cmos() -> Result<Cmos, ClockError> {
    let mut last = None;
    for _ in 0..1_000_000u32 {
        let updating = cmos_register(0x0a);
        if updating == 0xff {
            return Err(ClockError::Absent);
        }
        if updating & 0x80 != 0 {
            last = None;
            continue;
        }
        let now = Cmos {
            second: cmos_register(0x00),
            minute: cmos_register(0x02),
            hour: cmos_register(0x04),
            day: cmos_register(0x07),
            month: cmos_register(0x08),
            year: cmos_register(0x09),
            century: cmos_register(0x32),
            format: cmos_register(0x0b),
        };
        if last == Some(now) {
            return Ok(now);
        }
        last = Some(now);
    }
    Err(ClockError::Absent)
}

/// Counts time stamps while channel 0 of the interval timer (1,193,182 Hz) counts down 10 ms.
fn measure_stamps_per_ms() -> Option<u64> {
    const TICKS: u16 = 11_932;
    // Channel 0, both bytes, mode 2 (rate generator), reload 65,536.
    port::write(port::PIT_COMMAND, 0x34);
    port::write(port::PIT_CHANNEL_0, 0);
    port::write(port::PIT_CHANNEL_0, 0);
    let first = pit_count();
    let start = time_stamp();
    for _ in 0..1_000_000u32 {
        let elapsed = first.wrapping_sub(pit_count());
        let stamp = time_stamp();
        // Before the first reload the counter reads zero or rises: such a difference is not time.
        if (TICKS..0xf000).contains(&elapsed) {
            let stamps = stamp.saturating_sub(start);
            let per_ms = stamps.checked_mul(1193)?.checked_div(u64::from(elapsed))?;
            return (per_ms > 0).then_some(per_ms);
        }
    }
    None
}

fn pit_count() -> u16 {
    port::write(port::PIT_COMMAND, 0x00);
    let low = port::read(port::PIT_CHANNEL_0);
    u16::from_le_bytes([low, port::read(port::PIT_CHANNEL_0)])
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Cmos = Cmos {
        second: 0x56,
        minute: 0x34,
        hour: 0x12,
        day: 0x25,
        month: 0x11,
        year: 0x26,
        century: 0x20,
        format: 2,
    };

    #[test]
    fn dates_of_known_seconds() {
        assert_eq!(NOON.unix(), Ok(1_795_610_096));
        assert_eq!(days_since_1970(1970, 1, 1), Ok(0));
        assert_eq!(days_since_1970(2000, 2, 29), Ok(11_016));
        assert_eq!(days_since_1970(2100, 3, 1), Ok(47_541));
    }

    #[test]
    fn binary_and_twelve_hour_forms() {
        let binary =
            Cmos { second: 56, minute: 34, hour: 12, day: 25, month: 11, year: 26, century: 20, format: 6 };
        assert_eq!(binary.unix(), NOON.unix());
        let afternoon = |hour| Cmos { hour, format: 0, ..NOON }.unix();
        assert_eq!(afternoon(0x92), NOON.unix());
        assert_eq!(afternoon(0x12), NOON.unix().map(|t| t - 12 * 3600));
        assert_eq!(afternoon(0x81), NOON.unix().map(|t| t + 3600));
        assert_eq!(afternoon(0x00), Err(ClockError::Malformed));
        assert_eq!(afternoon(0x13), Err(ClockError::Malformed));
    }

    #[test]
    fn impossible_registers_are_refused() {
        for broken in [
            Cmos { second: 0x60, ..NOON },
            Cmos { minute: 0x5a, ..NOON },
            Cmos { hour: 0x24, ..NOON },
            Cmos { day: 0x31, ..NOON },
            Cmos { day: 0, ..NOON },
            Cmos { month: 0, ..NOON },
            Cmos { month: 0x13, ..NOON },
            Cmos { century: 0, ..NOON },
            Cmos { century: 0xff, ..NOON },
        ] {
            assert_eq!(broken.unix(), Err(ClockError::Malformed), "{broken:?}");
        }
        assert_eq!(days_since_1970(2100, 2, 29), Err(ClockError::Malformed));
    }

    #[test]
    fn a_clock_before_this_source_is_refused() {
        assert_eq!(plausible(EARLIEST - 1), Err(ClockError::Implausible(EARLIEST - 1)));
        assert_eq!(plausible(EARLIEST), Ok(EARLIEST));
        assert_eq!(plausible(LATEST), Err(ClockError::Implausible(LATEST)));
        assert_eq!(days_since_1970(2026, 11, 1).map(|d| d * 86_400), Ok(EARLIEST));
        assert_eq!(days_since_1970(2100, 1, 1).map(|d| d * 86_400), Ok(LATEST));
    }
}
