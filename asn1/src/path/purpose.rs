//! Does an extended key usage allow a purpose? (RFC 5280 §4.2.1.12).
//!
//! Does not look at names or key usage.

use crate::{
    oid,
    x509::extension::{ExtendedKeyUsage, Purpose},
};

/// Whether an end entity with this extension may serve the purpose. RFC 5280 §4.2.1.12 lets applications refuse
/// anyExtendedKeyUsage where they want a particular purpose; this one does.
pub(super) fn is_allowed_for_end_entity(purpose: Purpose, usage: Option<ExtendedKeyUsage<'_>>) -> bool {
    usage.is_none_or(|usage| usage.purposes().any(|allowed| allowed == purpose.oid()))
}

/// Whether a CA with this extension may issue for the purpose: purposes are nested along the path.
pub(super) fn is_allowed_for_ca(purpose: Purpose, usage: Option<ExtendedKeyUsage<'_>>) -> bool {
    let any = oid::ANY_EXTENDED_KEY_USAGE;
    usage.is_none_or(|usage| usage.purposes().any(|allowed| allowed == purpose.oid() || allowed == any))
}
