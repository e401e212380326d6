//! The curves' secret operations: scalars and nonces.

use super::Suite;

pub(crate) fn cases(_: &mut Suite) {}
