//! Typed events of a connection, for logs, diagrams and replay. Off unless asked for; then it allocates.
//!
//! Events hold what was on the wire and under which keys, never a secret. Does not print: views do.

use alloc::vec::Vec;

use crate::alert::Alert;
use crate::connection::End;
use crate::error::Error;
use crate::handshake::transitions::StateName;
use crate::message::HandshakeType;

/// Which way something went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the peer.
    Sent,
    /// From the peer.
    Received,
}

/// One event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The caller's monotonic clock at the last `process`, in milliseconds.
    pub at_ms: u64,
    /// What happened.
    pub kind: EventKind,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventKind {
    /// A whole handshake message.
    Message {
        /// Which way.
        direction: Direction,
        /// How many sets of keys had been in force before: 0 is plaintext.
        epoch: u16,
        /// Its type.
        handshake_type: HandshakeType,
        /// Header and body.
        bytes: Vec<u8>,
    },
    /// A ChangeCipherSpec; the next epoch begins.
    ChangeCipherSpec {
        /// Which way.
        direction: Direction,
        /// The epoch that ends.
        epoch: u16,
    },
    /// An alert.
    Alert {
        /// Which way.
        direction: Direction,
        /// How many sets of keys had been in force before.
        epoch: u16,
        /// What it says.
        alert: Alert,
    },
    /// A record of application data.
    ApplicationData {
        /// Which way.
        direction: Direction,
        /// Bytes of plaintext.
        length: usize,
    },
    /// The connection entered a state.
    State(StateName),
    /// The handshake is over.
    Complete,
    /// The peer's side of the connection ended.
    Ended(End),
    /// The connection failed.
    Failed(Error),
}

/// Events that wait to be taken.
#[derive(Debug, Default)]
pub(crate) struct Trace {
    pub(crate) events: Vec<Event>,
    pub(crate) at_ms: u64,
}
