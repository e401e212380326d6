//! Alerts (RFC 5246 §7.2, RFC 9846 §6): two bytes, and what they are called.
//!
//! Does not decide which alert answers which fault: that is the one match in error.rs.

use core::fmt;

use crate::codec::{Malformed, Reader};
use crate::registry::registry;

registry! {
    /// What an alert says.
    AlertDescription(u8) {
        CLOSE_NOTIFY = 0 "close_notify",
        UNEXPECTED_MESSAGE = 10 "unexpected_message",
        BAD_RECORD_MAC = 20 "bad_record_mac",
        RECORD_OVERFLOW = 22 "record_overflow",
        HANDSHAKE_FAILURE = 40 "handshake_failure",
        BAD_CERTIFICATE = 42 "bad_certificate",
        UNSUPPORTED_CERTIFICATE = 43 "unsupported_certificate",
        CERTIFICATE_REVOKED = 44 "certificate_revoked",
        CERTIFICATE_EXPIRED = 45 "certificate_expired",
        CERTIFICATE_UNKNOWN = 46 "certificate_unknown",
        ILLEGAL_PARAMETER = 47 "illegal_parameter",
        UNKNOWN_CA = 48 "unknown_ca",
        ACCESS_DENIED = 49 "access_denied",
        DECODE_ERROR = 50 "decode_error",
        DECRYPT_ERROR = 51 "decrypt_error",
        PROTOCOL_VERSION = 70 "protocol_version",
        INSUFFICIENT_SECURITY = 71 "insufficient_security",
        INTERNAL_ERROR = 80 "internal_error",
        INAPPROPRIATE_FALLBACK = 86 "inappropriate_fallback",
        USER_CANCELED = 90 "user_canceled",
        NO_RENEGOTIATION = 100 "no_renegotiation",
        MISSING_EXTENSION = 109 "missing_extension",
        UNSUPPORTED_EXTENSION = 110 "unsupported_extension",
        UNRECOGNIZED_NAME = 112 "unrecognized_name",
        BAD_CERTIFICATE_STATUS_RESPONSE = 113 "bad_certificate_status_response",
        UNKNOWN_PSK_IDENTITY = 115 "unknown_psk_identity",
        CERTIFICATE_REQUIRED = 116 "certificate_required",
        NO_APPLICATION_PROTOCOL = 120 "no_application_protocol",
    }
}

/// How grave an alert is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlertLevel {
    /// The connection may go on.
    Warning,
    /// The connection is over.
    Fatal,
}

impl AlertLevel {
    /// The code point on the wire.
    pub const fn code_point(self) -> u8 {
        match self {
            Self::Warning => 1,
            Self::Fatal => 2,
        }
    }
}

/// One alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alert {
    /// How grave it is.
    pub level: AlertLevel,
    /// What it says.
    pub description: AlertDescription,
}

impl Alert {
    /// A fatal alert.
    pub const fn fatal(description: AlertDescription) -> Self {
        Self { level: AlertLevel::Fatal, description }
    }

    /// A warning.
    pub const fn warning(description: AlertDescription) -> Self {
        Self { level: AlertLevel::Warning, description }
    }

    /// Reads one whole alert record.
    ///
    // RFC 9846 §5.1: "a record with an Alert type MUST contain exactly one message". RFC 5246 would allow an alert
    // in pieces; nobody sends one, and a piece would have to be kept.
    pub fn read(fragment: &[u8]) -> Result<Self, Malformed> {
        let mut reader = Reader::new(fragment);
        let level = match reader.u8()? {
            1 => AlertLevel::Warning,
            2 => AlertLevel::Fatal,
            _ => return Err(Malformed),
        };
        let description = AlertDescription(reader.u8()?);
        reader.finish()?;
        Ok(Self { level, description })
    }

    /// The two bytes on the wire.
    pub const fn to_bytes(self) -> [u8; 2] {
        [self.level.code_point(), self.description.0]
    }
}

impl fmt::Display for Alert {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let level = match self.level {
            AlertLevel::Warning => "warning",
            AlertLevel::Fatal => "fatal",
        };
        write!(f, "{level} {}", self.description)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn every_pair_of_bytes() {
        for level in 0..=255 {
            for description in 0..=255 {
                let read = Alert::read(&[level, description]);
                assert_eq!(read.is_ok(), level == 1 || level == 2);
                if let Ok(alert) = read {
                    assert_eq!(alert.to_bytes(), [level, description]);
                }
            }
        }
        for bad in [&[][..], &[1], &[1, 0, 0]] {
            assert_eq!(Alert::read(bad), Err(Malformed));
        }
    }

    #[test]
    fn printed_with_name_and_number() {
        let alert = Alert::fatal(AlertDescription::CERTIFICATE_EXPIRED);
        assert_eq!(alert.to_string(), "fatal certificate_expired(45)");
        assert_eq!(AlertDescription(200).to_string(), "unknown(200)");
    }
}
