//! Block and stream ciphers. Does not authenticate: programs want `aead/`.

pub mod aes;
pub(crate) mod chacha20;
