//! Bounds as values: how large an encoding may be, and how much work one verification may cost.
//!
//! Does not bound time: work is counted (signatures, nodes, comparisons), so a verdict never depends on the machine.

/// The longest certificate that is read, in bytes.
pub const MAX_CERTIFICATE_LEN: usize = 1 << 20;

/// The most extensions in one certificate. The most seen in the public web is 13.
pub const MAX_EXTENSIONS: usize = 64;

/// The longest serial number, in contents octets (RFC 5280 §4.1.2.2).
pub const MAX_SERIAL_NUMBER_LEN: usize = 20;

/// The most relative names in a distinguished name.
pub const MAX_RELATIVE_NAMES: usize = 64;

/// The most attributes in one relative name.
pub const MAX_ATTRIBUTES: usize = 16;

/// What one path verification may spend. When a budget is spent, the verdict is an error that names it.
///
/// ```
/// use nocrypto_asn1::limits::Limits;
/// assert_eq!(Limits { depth: 2, ..Limits::default() }.signatures, 100);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Intermediates between end entity and anchor, self-issued ones not counted (as in pathLenConstraint).
    pub depth: u32,
    /// Certificates offered as intermediates; more are refused unread.
    pub intermediates: u32,
    /// Signatures verified. Each pair of certificate and issuer costs at most one.
    pub signatures: u32,
    /// Steps of the search: candidates looked at.
    pub nodes: u32,
    /// Comparisons of a name with a name constraint.
    pub name_comparisons: u32,
}

impl Default for Limits {
    /// Depth 8, 128 intermediates, 100 signatures, 20,000 nodes, 250,000 name comparisons.
    fn default() -> Self {
        Self { depth: 8, intermediates: 128, signatures: 100, nodes: 20_000, name_comparisons: 250_000 }
    }
}
