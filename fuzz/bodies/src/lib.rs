//! What the fuzz targets do with their input: plain functions, so that `cargo test` replays every seed.
//!
//! Each takes any bytes and returns; a broken promise is an `assert!`. Does not generate input: libFuzzer does (crate
//! `fuzz/`), or the replay test.

mod asn1;
mod entropy;
mod flow;
mod nocrypto;
mod tls;

pub use asn1::certificate as asn1_certificate;
pub use asn1::key as asn1_key;
pub use asn1::path as asn1_path;
pub use entropy::channel as entropy_channel;
pub use flow::http as flow_http;
pub use nocrypto::aead as nocrypto_aead;
pub use nocrypto::bignum as nocrypto_bignum;
pub use nocrypto::keys as nocrypto_keys;
pub use nocrypto::ml_kem as nocrypto_ml_kem;
pub use nocrypto::signatures as nocrypto_signatures;
pub use tls::client as tls_client;
pub use tls::handshake as tls_handshake;
pub use tls::messages as tls_messages;
pub use tls::recorded_seeds;
pub use tls::server as tls_server;

/// A fuzz target's body.
pub type Body = fn(&[u8]);

/// Every target: its name, which is also its folder of seeds and its file in fuzz_targets, and its body.
pub const TARGETS: &[(&str, Body)] = &[
    ("asn1_certificate", asn1_certificate),
    ("asn1_key", asn1_key),
    ("asn1_path", asn1_path),
    ("entropy_channel", entropy_channel),
    ("flow_http", flow_http),
    ("nocrypto_aead", nocrypto_aead),
    ("nocrypto_bignum", nocrypto_bignum),
    ("nocrypto_keys", nocrypto_keys),
    ("nocrypto_ml_kem", nocrypto_ml_kem),
    ("nocrypto_signatures", nocrypto_signatures),
    ("tls_client", tls_client),
    ("tls_handshake", tls_handshake),
    ("tls_messages", tls_messages),
    ("tls_server", tls_server),
];
