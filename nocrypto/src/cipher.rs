//! Block and stream ciphers and modes without authentication. Programs want `aead/`.

pub mod aes;
pub mod cbc;
pub mod chacha20;
pub mod ctr;
