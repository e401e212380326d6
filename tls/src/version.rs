//! Protocol versions. Does not list what is never spoken: 1.1 and below are met with `protocol_version`.

use crate::registry::registry;

registry! {
    /// A `ProtocolVersion` as it stands on the wire (RFC 5246 §6.2.1, RFC 9846 §4.2.1).
    ProtocolVersion(u16) {
        SSL_3_0 = 0x0300 "SSL 3.0",
        TLS_1_0 = 0x0301 "TLS 1.0",
        TLS_1_1 = 0x0302 "TLS 1.1",
        TLS_1_2 = 0x0303 "TLS 1.2",
        TLS_1_3 = 0x0304 "TLS 1.3",
    }
}

/// The highest version that this library speaks today.
pub(crate) const HIGHEST: ProtocolVersion = ProtocolVersion::TLS_1_2;
