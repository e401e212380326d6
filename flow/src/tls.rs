//! TLS over any flow, and itself a flow: TLS runs over sockets, pipes and over TLS.
//!
//! [`Flow::poll`] moves records between the flow below and a [`Connection`] until one of them waits. Holds back while
//! plaintext is not taken; what a peer can send without giving plaintext is bounded by the connection's own budgets.
//! The connection has record buffers only while bytes are in flight: an idle flow costs its keys and little more.

use alloc::sync::Arc;

use nocrypto::SeededRng;
use nocrypto_tls::config::{ClientConfig, ServerConfig};
use nocrypto_tls::{Buffers, Connection, End, Now, Wants};
use pki_types::ServerName;

use crate::{Error, Flow, Read};

/// A TLS connection over the flow `F`.
#[derive(Debug)]
pub struct TlsFlow<F> {
    flow: F,
    connection: Connection,
    /// The connection has buffers.
    lent: bool,
    /// What broke this flow; [`Flow::read`] and [`Flow::write`] repeat it.
    failure: Option<Error>,
    /// Bytes ever came from below.
    heard: bool,
    /// The flow below has ended or broken.
    below_ended: bool,
    /// We close after what is in flight.
    closing: bool,
    /// The flow below was told that we close.
    below_closed: bool,
}

impl<F: Flow> TlsFlow<F> {
    /// The server side. Nothing happens before the first [`Flow::poll`].
    pub fn server(config: Arc<ServerConfig>, flow: F) -> Self {
        Self::new(Connection::server(config), flow)
    }

    /// The client side, which speaks first; `name` is what the server's certificate must show.
    pub fn client(config: Arc<ClientConfig>, name: ServerName<'static>, flow: F) -> Self {
        Self::new(Connection::client(config, name), flow)
    }

    fn new(connection: Connection, flow: F) -> Self {
        Self {
            flow,
            connection,
            lent: false,
            failure: None,
            heard: false,
            below_ended: false,
            closing: false,
            below_closed: false,
        }
    }

    /// The connection: what was negotiated, who the peer is.
    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// The flow below.
    pub fn below(&self) -> &F {
        &self.flow
    }

    /// Gives the flow below back and forgets the connection.
    pub fn into_below(self) -> F {
        self.flow
    }

    /// Whether the handshake is complete and nothing has failed.
    pub fn is_ready(&self) -> bool {
        self.failure.is_none() && self.connection.is_handshake_complete()
    }

    /// Whether the peer ever sent a byte.
    pub fn has_heard(&self) -> bool {
        self.heard
    }

    /// What broke this flow.
    pub fn failure(&self) -> Option<&Error> {
        self.failure.as_ref()
    }

    fn lend(&mut self) {
        if !self.lent {
            self.lent = true;
            self.connection.lend(Buffers::new());
        }
    }

    /// Frees the buffers if nothing is in flight.
    fn reclaim(&mut self) {
        self.lent = self.lent && self.connection.reclaim().is_none();
    }

    fn fail(&mut self, error: Error) -> Error {
        self.failure.get_or_insert(error).clone()
    }

    /// Moves records down until there is none, or no room.
    fn flush(&mut self) -> Result<(), Error> {
        while !self.connection.outgoing().is_empty() {
            match self.flow.write(self.connection.outgoing())? {
                0 => return Ok(()),
                count => self.connection.sent(count),
            }
        }
        Ok(())
    }

    /// Moves down the last records, and the end behind them. Only when the connection has said all that it will:
    /// before that, an empty output need not be the goodbye.
    fn finish(&mut self) -> Result<(), Error> {
        self.flush()?;
        let over = self.closing || self.failure.is_some();
        if over && self.connection.outgoing().is_empty() && !self.below_closed {
            self.below_closed = true;
            self.flow.shutdown_write()?;
        }
        Ok(())
    }

    /// Moves bytes up. `false`: there were none.
    fn fill(&mut self) -> Result<bool, Error> {
        if self.below_ended {
            return Ok(false);
        }
        let room = self.connection.incoming();
        if room.is_empty() {
            return Ok(false);
        }
        match self.flow.read(room)? {
            Read::Bytes(count) => {
                self.heard = true;
                self.connection.received(count);
                Ok(true)
            }
            Read::Pending => Ok(false),
            Read::End => {
                self.below_ended = true;
                self.connection.received_end();
                Ok(true)
            }
        }
    }

    /// Until the flow below or the application is waited for.
    fn work(&mut self, now: Now, rng: &mut SeededRng) -> Result<(), Error> {
        loop {
            match self.connection.process(now, rng).map_err(Error::Tls)? {
                Wants::Again => {}
                Wants::Read => {
                    // What is ready goes out before we look for more.
                    self.finish()?;
                    self.flow.poll(now, rng)?;
                    if !self.fill()? {
                        return Ok(());
                    }
                }
                Wants::Write => {
                    let before = self.connection.outgoing().len();
                    self.flush()?;
                    if self.connection.outgoing().len() >= before {
                        return Ok(());
                    }
                }
                Wants::Buffers => self.lend(),
                // The application, or an answer that no configuration of this crate asks for.
                Wants::Nothing | _ => return self.finish(),
            }
        }
    }
}

impl<F: Flow> Flow for TlsFlow<F> {
    fn read(&mut self, into: &mut [u8]) -> Result<Read, Error> {
        let plaintext = self.connection.plaintext();
        if plaintext.is_empty() {
            if let Some(failure) = &self.failure {
                return Err(failure.clone());
            }
            return match self.connection.ended() {
                None => Ok(Read::Pending),
                Some(End::Closed) => Ok(Read::End),
                Some(End::Truncated) => Err(self.fail(Error::Truncated)),
                Some(End::Reset) => Err(self.fail(Error::Reset)),
                Some(End::Canceled) => Err(self.fail(Error::WriteEnded)),
            };
        }
        let mut count: usize = 0;
        for (slot, byte) in into.iter_mut().zip(plaintext) {
            *slot = *byte;
            count = count.saturating_add(1);
        }
        self.connection.consumed(count);
        Ok(Read::Bytes(count))
    }

    fn write(&mut self, bytes: &[u8]) -> Result<usize, Error> {
        if let Some(failure) = &self.failure {
            return Err(failure.clone());
        }
        if self.closing {
            return Err(Error::WriteEnded);
        }
        if !self.connection.is_handshake_complete() {
            return Ok(0);
        }
        self.lend();
        Ok(self.connection.write_plaintext(bytes))
    }

    fn shutdown_write(&mut self) -> Result<(), Error> {
        if !self.closing && self.failure.is_none() {
            self.connection.close();
        }
        self.closing = true;
        Ok(())
    }

    fn poll(&mut self, now: Now, rng: &mut SeededRng) -> Result<(), Error> {
        self.flow.poll(now, rng)?;
        self.lend();
        let result = self.poll_lent(now, rng);
        self.reclaim();
        result
    }

    fn is_flushed(&self) -> bool {
        let closed = self.below_closed || !(self.closing || self.failure.is_some());
        closed && self.connection.outgoing().is_empty() && self.flow.is_flushed()
    }
}

impl<F: Flow> TlsFlow<F> {
    fn poll_lent(&mut self, now: Now, rng: &mut SeededRng) -> Result<(), Error> {
        if self.failure.is_some() {
            // Only the alert is left to do, and if it cannot go out there is nobody left to tell.
            if self.finish().is_err() {
                self.below_closed = true;
            }
            return self.flow.poll(now, rng);
        }
        match self.work(now, rng) {
            Ok(()) => self.flow.poll(now, rng),
            Err(error) => {
                if matches!(error, Error::Reset) {
                    self.connection.received_reset();
                }
                let error = self.fail(error);
                // The alert of this failure; a second failure would hide the first.
                let _ = self.finish().and_then(|()| self.flow.poll(now, rng));
                Err(error)
            }
        }
    }
}
