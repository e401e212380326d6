//! The xentropyd socket: moves bytes between it and the sans-IO channel of the entropy crate.

use nocrypto_entropy::channel::Channel;

/// The open end of an entropy daemon, if one was asked for.
#[cfg(unix)]
#[derive(Debug)]
pub(crate) struct Socket(Option<std::os::unix::net::UnixStream>);

#[cfg(unix)]
impl Socket {
    /// No daemon.
    pub(crate) fn none() -> Self {
        Self(None)
    }

    /// Connects, without waiting in later calls.
    pub(crate) fn connect(path: &std::path::Path) -> std::io::Result<Self> {
        let stream = std::os::unix::net::UnixStream::connect(path)?;
        stream.set_nonblocking(true)?;
        Ok(Self(Some(stream)))
    }

    /// Moves what can be moved. A broken socket closes the channel, which its source then reports.
    pub(crate) fn pump(&mut self, channel: &mut Channel) {
        use std::io::{ErrorKind, Read, Write};
        let Some(stream) = &mut self.0 else { return };
        let mut broken = false;
        // The greeting must arrive in one block: a short write would spoil it, and `sent` says so.
        if !channel.outgoing().is_empty() {
            match stream.write(channel.outgoing()) {
                Ok(count) => broken = channel.sent(count).is_err(),
                Err(error) => broken = error.kind() != ErrorKind::WouldBlock,
            }
        }
        let mut bytes = [0; 256];
        let wanted = channel.wants().min(bytes.len());
        if let Some(room) = bytes.get_mut(..wanted).filter(|room| !room.is_empty() && !broken) {
            match stream.read(room) {
                Ok(0) => broken = true,
                Ok(count) => broken = room.get(..count).is_none_or(|bytes| channel.receive(bytes).is_err()),
                Err(error) => broken = error.kind() != ErrorKind::WouldBlock,
            }
        }
        if broken {
            channel.closed();
            self.0 = None;
        }
    }
}

/// Other systems have no such socket.
#[cfg(not(unix))]
#[derive(Debug)]
pub(crate) struct Socket;

#[cfg(not(unix))]
impl Socket {
    pub(crate) fn none() -> Self {
        Self
    }

    pub(crate) fn pump(&mut self, _channel: &mut Channel) {}
}
