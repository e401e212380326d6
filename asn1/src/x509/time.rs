//! UTCTime and GeneralizedTime in the one form that RFC 5280 §4.1.2.5 allows, and back.
//!
//! Does not read a clock. Leap seconds do not exist here: second 60 is refused, as in POSIX time.

use alloc::vec::Vec;
use core::fmt;

use der::SliceReader;
use pki_types::UnixTime;

use crate::{
    decode,
    error::{Error, ErrorKind},
    tag,
};

const SECONDS_PER_DAY: i64 = 86_400;

/// A moment in seconds from 1970-01-01T00:00:00Z, years 0 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(i64);

impl Time {
    /// 99991231235959Z: "no well-defined expiration date" (RFC 5280 §4.1.2.5).
    pub const NO_EXPIRATION: Self = Self(253_402_300_799);

    /// The moment `seconds` after (or before) the start of 1970. `None` outside the years 0 to 9999.
    pub fn from_unix_seconds(seconds: i64) -> Option<Self> {
        let range = Self::from_calendar(0, 1, 1, 0)?.0..=Self::NO_EXPIRATION.0;
        range.contains(&seconds).then_some(Self(seconds))
    }

    /// Seconds from the start of 1970.
    pub fn unix_seconds(self) -> i64 {
        self.0
    }

    fn from_calendar(year: u16, month: u8, day: u8, second_of_day: u32) -> Option<Self> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days_in_month = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        if day == 0 || day > days_in_month {
            return None;
        }
        // Days before March 1st of `year`, counting from 0000-03-01: the leap day is the last of its year.
        let year = i64::from(year).checked_sub(i64::from(month < 3))?;
        let month = i64::from(month).checked_add(9)?.checked_rem(12)?;
        let before_year = year
            .checked_mul(365)?
            .checked_add(year.div_euclid(4))?
            .checked_sub(year.div_euclid(100))?
            .checked_add(year.div_euclid(400))?;
        let before_month = month.checked_mul(153)?.checked_add(2)?.checked_div(5)?;
        let days =
            before_year.checked_add(before_month)?.checked_add(i64::from(day))?.checked_sub(719_469)?;
        days.checked_mul(SECONDS_PER_DAY)?.checked_add(i64::from(second_of_day)).map(Self)
    }

    /// Year, month, day.
    fn calendar(self) -> (i64, i64, i64) {
        let days = self.0.div_euclid(SECONDS_PER_DAY).saturating_add(719_468);
        let era = days.div_euclid(146_097);
        let of_era = days.rem_euclid(146_097);
        // Years of the era are 365 days but for the 4-, 100- and 400-year corrections.
        let year_of_era = of_era
            .saturating_sub(of_era / 1_460)
            .saturating_add(of_era / 36_524)
            .saturating_sub(of_era / 146_096)
            / 365;
        let before = year_of_era.saturating_mul(365).saturating_add(year_of_era / 4);
        let of_year = of_era.saturating_sub(before).saturating_add(year_of_era / 100);
        let shifted = of_year.saturating_mul(5).saturating_add(2) / 153;
        let day = of_year.saturating_sub(shifted.saturating_mul(153).saturating_add(2) / 5).saturating_add(1);
        let month = shifted.saturating_add(2).rem_euclid(12).saturating_add(1);
        let year = era.saturating_mul(400).saturating_add(year_of_era).saturating_add(i64::from(month < 3));
        (year, month, day)
    }

    /// Reads `Time ::= CHOICE { utcTime, generalTime }`.
    pub(crate) fn read(reader: &mut SliceReader<'_>) -> Result<Self, Error> {
        let at = decode::offset(reader);
        let (tag, contents) = decode::any(reader)?;
        let time = if tag == tag::UTC_TIME {
            Self::from_utc_time(contents)
        } else if tag == tag::GENERALIZED_TIME {
            Self::from_generalized_time(contents)
        } else {
            return Err(Error::new(ErrorKind::UnexpectedTag, at));
        };
        time.ok_or(Error::new(ErrorKind::Time, at))
    }

    // RFC 5280 §4.1.2.5.1: MUST include seconds and end in Z; years 50 to 99 are 19YY, 00 to 49 are 20YY.
    fn from_utc_time(contents: &[u8]) -> Option<Self> {
        let ([y1, y2], rest) = contents.split_first_chunk()?;
        let year = u16::from(two_digits(*y1, *y2)?);
        let century = if year >= 50 { 1900 } else { 2000 };
        Self::from_fields(year.checked_add(century)?, rest)
    }

    // RFC 5280 §4.1.2.5.2: MUST include seconds, MUST NOT include fractional seconds, MUST end in Z.
    fn from_generalized_time(contents: &[u8]) -> Option<Self> {
        let ([y1, y2, y3, y4], rest) = contents.split_first_chunk()?;
        let century = u16::from(two_digits(*y1, *y2)?).checked_mul(100)?;
        Self::from_fields(century.checked_add(u16::from(two_digits(*y3, *y4)?))?, rest)
    }

    fn from_fields(year: u16, rest: &[u8]) -> Option<Self> {
        let [m1, m2, d1, d2, h1, h2, n1, n2, s1, s2, b'Z'] = rest else { return None };
        let (hour, minute) = (two_digits(*h1, *h2)?, two_digits(*n1, *n2)?);
        let second = two_digits(*s1, *s2)?;
        if hour > 23 || minute > 59 || second > 59 {
            return None;
        }
        let minutes = u32::from(hour).checked_mul(60)?.checked_add(u32::from(minute))?;
        let second_of_day = minutes.checked_mul(60)?.checked_add(u32::from(second))?;
        Self::from_calendar(year, two_digits(*m1, *m2)?, two_digits(*d1, *d2)?, second_of_day)
    }

    /// The tag and the text that RFC 5280 §4.1.2.5 wants: UTCTime from 1950 to 2049, GeneralizedTime elsewhere.
    pub(crate) fn encoded(self) -> (u8, Vec<u8>) {
        let (year, month, day) = self.calendar();
        let second = self.0.rem_euclid(SECONDS_PER_DAY);
        let mut text = Vec::with_capacity(15);
        let is_utc = (1950..2050).contains(&year);
        if !is_utc {
            push_two_digits(&mut text, year / 100);
        }
        for value in [year % 100, month, day, second / 3600, second / 60 % 60, second % 60] {
            push_two_digits(&mut text, value);
        }
        text.push(b'Z');
        (if is_utc { tag::UTC_TIME } else { tag::GENERALIZED_TIME }, text)
    }
}

/// The last two decimal digits of a number that is not negative.
fn push_two_digits(out: &mut Vec<u8>, value: i64) {
    for digit in [value / 10 % 10, value % 10] {
        out.push(b'0'.saturating_add(u8::try_from(digit).unwrap_or(0)));
    }
}

fn two_digits(tens: u8, ones: u8) -> Option<u8> {
    let digit = |character: u8| character.checked_sub(b'0').filter(|digit| *digit < 10);
    digit(tens)?.checked_mul(10)?.checked_add(digit(ones)?)
}

impl From<UnixTime> for Time {
    /// Saturates at the end of the year 9999.
    fn from(time: UnixTime) -> Self {
        i64::try_from(time.as_secs()).map_or(Self::NO_EXPIRATION, Self).min(Self::NO_EXPIRATION)
    }
}

impl fmt::Display for Time {
    /// `2026-11-25T07:48:00Z`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.calendar();
        let second = self.0.rem_euclid(SECONDS_PER_DAY);
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }
}

/// From when to when a certificate is valid, both ends included (RFC 5280 §4.1.2.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Validity {
    /// The first moment.
    pub not_before: Time,
    /// The last moment.
    pub not_after: Time,
}

impl Validity {
    pub(crate) fn read(reader: &mut SliceReader<'_>) -> Result<Self, Error> {
        decode::sequence(reader, |reader| {
            Ok(Self { not_before: Time::read(reader)?, not_after: Time::read(reader)? })
        })
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    fn utc(text: &str) -> Option<i64> {
        Time::from_utc_time(text.as_bytes()).map(Time::unix_seconds)
    }

    fn generalized(text: &str) -> Option<i64> {
        Time::from_generalized_time(text.as_bytes()).map(Time::unix_seconds)
    }

    #[test]
    fn known_moments() {
        assert_eq!(utc("700101000000Z"), Some(0));
        assert_eq!(utc("691231235959Z"), Some(-1));
        assert_eq!(utc("500101000000Z"), Some(-631_152_000));
        assert_eq!(utc("491231235959Z"), Some(2_524_607_999));
        assert_eq!(generalized("20000229120000Z"), Some(951_825_600));
        assert_eq!(generalized("99991231235959Z"), Some(253_402_300_799));
        assert_eq!(generalized("00000101000000Z"), Some(-62_167_219_200));
    }

    #[test]
    fn only_the_one_form() {
        for text in [
            "",
            "7001010000Z",
            "700101000000",
            "700101000000+0000",
            "700101000000z",
            "701301000000Z",
            "700001000000Z",
            "700100000000Z",
            "700132000000Z",
            "700431000000Z",
            "700101240000Z",
            "700101006000Z",
            "700101000060Z",
            "7 0101000000Z",
            "-70101000000Z",
            "210229000000Z",
            "70010100000:Z",
            "700101000000ZZ",
        ] {
            assert_eq!(utc(text), None, "{text}");
        }
        for text in
            ["19700101000000.5Z", "197001010000Z", "21000229000000Z", "19700101000000", "+9700101000000Z"]
        {
            assert_eq!(generalized(text), None, "{text}");
        }
        assert_eq!(utc("200229000000Z"), Some(1_582_934_400));
        assert!(generalized("20000229000000Z").is_some());
    }

    #[test]
    fn text_and_back() {
        // Every 5th day and an odd second, from year 0 to 9999.
        let mut seconds = -62_167_219_200i64;
        while let Some(time) = Time::from_unix_seconds(seconds) {
            let (tag, text) = time.encoded();
            let text = core::str::from_utf8(&text).unwrap();
            let back = if tag == tag::UTC_TIME { utc(text) } else { generalized(text) };
            assert_eq!(back, Some(seconds), "{text}");
            seconds += 5 * SECONDS_PER_DAY + 12_347;
        }
        assert_eq!(Time(951_868_799).to_string(), "2000-02-29T23:59:59Z");
        assert_eq!(Time::from_unix_seconds(i64::MAX), None);
        assert_eq!(Time::from_unix_seconds(i64::MIN), None);
    }
}
