//! Message authentication: HMAC for protocols, GHASH for AES-GCM.
//!
//! Does not offer GHASH by itself: alone it is no MAC.

pub(crate) mod ghash;
pub mod hmac;
