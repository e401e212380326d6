//! A byte stream that never blocks, and what runs over it: TLS and a small HTTP/1.1 server.
//!
//! One [`Flow`] trait for sockets, unikernel network stacks and pipes in memory, so that one program serves them all.
//! Not here: waiting, clocks, names, listeners: they belong to whoever owns the sockets.

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

pub mod http;
pub mod pipe;
#[cfg(feature = "std")]
pub mod tcp;
pub mod tls;

use core::fmt;

use nocrypto::SeededRng;
/// The TLS whose types stand in this crate's functions.
pub use nocrypto_tls;
pub use nocrypto_tls::Now;

/// A connected, bidirectional, non-blocking byte stream.
///
/// No method waits. A flow with work of its own (TLS) does it in [`poll`](Flow::poll); whoever drives a flow calls
/// `poll` first, then reads and writes, then waits for its transport by its own means.
pub trait Flow {
    /// Moves received bytes to the front of `into`.
    ///
    /// # Errors
    /// [`Error`]: the stream ended in any way but the peer's regular end. The same answer comes again.
    fn read(&mut self, into: &mut [u8]) -> Result<Read, Error>;

    /// Accepts a prefix of `bytes` and returns its length; 0 means: not now.
    ///
    /// # Errors
    /// [`Error`]: nothing can be written any more.
    fn write(&mut self, bytes: &[u8]) -> Result<usize, Error>;

    /// Ends our direction after all bytes accepted so far; reading goes on. A second call changes nothing. A TLS
    /// handshake that is not complete is given up, and then there is nothing to read: [`Error::WriteEnded`].
    ///
    /// # Errors
    /// [`Error`]: the stream was already broken.
    fn shutdown_write(&mut self) -> Result<(), Error>;

    /// Does the bounded work that is due: at most a few records for TLS, nothing for a plain transport.
    ///
    /// # Errors
    /// The failure of this flow, once; later calls only carry out what is still to be sent (an alert).
    fn poll(&mut self, now: Now, rng: &mut SeededRng) -> Result<(), Error> {
        let _ = (now, rng);
        Ok(())
    }

    /// Whether every accepted byte, and the end after [`shutdown_write`](Flow::shutdown_write), has left this flow.
    fn is_flushed(&self) -> bool {
        true
    }
}

/// What a [`Flow::read`] found.
///
/// Exhaustive on purpose: a caller that overlooked a new answer would lose bytes or wait for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Read {
    /// That many bytes, at least one unless the buffer was empty.
    Bytes(usize),
    /// Nothing now, perhaps later.
    Pending,
    /// The peer has ended its direction, in the transport's regular way.
    End,
}

/// Why a flow broke. The regular end is no error: it is [`Read::End`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Error {
    /// The peer or the network cut the connection.
    Reset,
    /// The stream below TLS ended without close_notify: bytes may be missing. RFC 9846 §6.1.
    Truncated,
    /// We have ended our direction ourselves.
    WriteEnded,
    /// TLS refused the peer, or the peer refused us.
    Tls(nocrypto_tls::Error),
}

impl Error {
    /// A stable code for logs and documents; what TLS refused has TLS's own.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Reset => "FLOW-0001",
            Self::Truncated => "FLOW-0002",
            Self::WriteEnded => "FLOW-0003",
            Self::Tls(error) => error.code(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reset => f.write_str("the connection was reset by the peer or the network"),
            Self::Truncated => f.write_str("the stream was cut without close_notify: data may be missing"),
            Self::WriteEnded => f.write_str("our direction of the stream is already closed"),
            Self::Tls(error) => write!(f, "{error}"),
        }
    }
}

impl core::error::Error for Error {}
