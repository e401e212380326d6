//! Path building and verification (RFC 5280 §6, RFC 9525): from an end entity to a trust anchor, for one
//! purpose, one name and one moment, in counted work.
//!
//! Signatures are checked by the caller's `SignatureVerificationAlgorithm`s. Does not read a clock, fetch
//! anything, fall back to common names, or (yet) process CRLs, OCSP and policies.

mod address;
mod anchor;
mod build;
mod check;
mod error;
mod name_constraints;
mod profile;
mod purpose;
mod server_name;
mod verify;

pub use anchor::{anchor, strict_anchor, unverified_anchor};
pub use error::{OwnedOid, PathError, PathErrorContext, PathErrorKind, PresentedName, Subject};
pub use profile::Profile;
pub use server_name::matches_dns_name;
pub use verify::{VerifiedPath, Verifier, Work};

pub use crate::x509::extension::Purpose;
