//! Message authentication: HMAC for protocols, GHASH for AES-GCM, Poly1305 for ChaCha20-Poly1305.
//!
//! Does not offer GHASH or Poly1305 by themselves: a key of theirs serves one message.

pub(crate) mod ghash;
pub mod hmac;
pub(crate) mod poly1305;
