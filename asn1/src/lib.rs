//! ASN.1 and X.509 for TLS (RFC 5280, RFC 9525): strict reading, keys, building, path verification.
//!
//! The core knows no crypto: it verifies through rustls-pki-types' `SignatureVerificationAlgorithm` and signs
//! through [`signer::Signer`]. The room [`crypto`] (feature `nocrypto`, on by default) joins nocrypto to both.
//! Reads no clock, no file, no network.

//!
//! # Verify a chain
//!
//! ```
//! use nocrypto_asn1::{crypto::VERIFY_ALGORITHMS, path::{self, Verifier}};
//! # use nocrypto_asn1::{crypto::SigningKey, path::Purpose, x509::{builder::*, time::Time}};
//! # use nocrypto_asn1::pki_types::{CertificateDer, DnsName, ServerName, UnixTime};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let mut rng = nocrypto_entropy::os_seeded()?;
//! # let (ca_key, key) = (SigningKey::generate_p256(&mut rng)?, SigningKey::generate_p256(&mut rng)?);
//! # let (start, end) = (Time::from(UnixTime::now()), Time::NO_EXPIRATION);
//! # let root = CertificateBuilder::ca(DistinguishedName::new().common_name("Root"), [1; 16], start, end)
//! #     .sign_self(&mut ca_key.signer(&mut rng))?;
//! # let leaf = CertificateBuilder::end_entity(DistinguishedName::new(), [2; 16], start, end)
//! #     .dns_name(&DnsName::try_from("www.example.com")?).purpose(Purpose::ServerAuth)
//! #     .sign(key.subject_public_key_info(), &root, &mut ca_key.signer(&mut rng))?;
//! # let intermediates: Vec<CertificateDer<'_>> = Vec::new();
//! let anchors = [path::anchor(&root)?];
//! let verifier = Verifier::new(&anchors, VERIFY_ALGORITHMS);
//! let name = ServerName::try_from("www.example.com")?;
//! let path = verifier.verify_server(&leaf, &intermediates, &name, UnixTime::now())?;
//! println!("{} speaks for {name:?}", path.end_entity().subject());
//!
//! let other = ServerName::try_from("www.example.org")?;
//! let refused = verifier.verify_server(&leaf, &intermediates, &other, UnixTime::now()).unwrap_err();
//! assert_eq!(refused.code(), "PATH-0401"); // it does not speak for the expected name
//! # Ok(()) }
//! ```

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[cfg(feature = "nocrypto")]
pub mod crypto;
mod decode;
mod encode;
pub mod error;
pub mod key;
pub mod limits;
pub mod oid;
pub mod path;
pub mod pem;
pub mod signer;
mod tag;
pub mod x509;

pub use error::{Error, ErrorKind};
pub use pki_types;
