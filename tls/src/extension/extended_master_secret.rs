//! `extended_master_secret` (RFC 7627 §5.1): empty; binds the master secret to the whole handshake.

use crate::codec::{Malformed, Reader};

/// Reads the empty body.
pub fn read(_: &mut Reader<'_>) -> Result<(), Malformed> {
    Ok(())
}
