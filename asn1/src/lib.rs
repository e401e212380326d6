//! ASN.1 and X.509 for TLS (RFC 5280, RFC 9525): strict reading, keys, building, path verification.
//!
//! The core knows no crypto: it verifies through rustls-pki-types' `SignatureVerificationAlgorithm` and signs
//! through [`signer::Signer`]. The room [`crypto`] (feature `nocrypto`, on by default) joins nocrypto to both.
//! Reads no clock, no file, no network.

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

mod decode;
mod encode;
pub mod error;
pub mod key;
pub mod limits;
pub mod oid;
pub mod path;
pub mod pem;
pub mod signer;
pub mod x509;

pub use error::{Error, ErrorKind};
pub use pki_types;
