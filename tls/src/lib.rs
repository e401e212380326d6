//! TLS as a sans-IO state machine in pure Rust, for machines with or without an operating system.
//!
//! TLS 1.3 (RFC 9846) and TLS 1.2 (RFC 5246) with ECDHE and AEADs, client and server. [`Connection`] is the engine: it
//! takes bytes, time and randomness and never waits; [`io`] has adapters for those who would rather read and write.
//! Does not read a clock, does not find trust anchors by itself, and has no switch that makes it less secure.
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

pub mod alert;
pub mod codec;
pub mod config;
mod connection;
mod content_type;
pub mod error;
pub mod extension;
pub mod group;
mod handshake;
pub mod identity;
pub mod io;
mod key_schedule;
pub mod message;
mod record;
mod registry;
pub mod roots;
mod session;
pub mod signature_scheme;
pub mod suite;
mod ticket;
pub mod trace;
mod verify;
pub mod version;

/// The programs of README.md compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

pub use alert::{Alert, AlertDescription, AlertLevel};
pub use config::{ClientAuth, ClientConfig, ConfigError, ExtendedMasterSecret, ServerConfig};
pub use connection::{Buffers, Connection, End, Now, Summary, Wants};
pub use content_type::ContentType;
pub use error::{Error, LocalFault, PeerFault};
pub use group::NamedGroup;
pub use handshake::transitions;
pub use identity::{Identity, IdentityError};
pub use session::Session;
pub use signature_scheme::SignatureScheme;
pub use suite::CipherSuite;
pub use version::ProtocolVersion;
