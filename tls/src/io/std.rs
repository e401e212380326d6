//! Blocking `Read` and `Write` over a transport of `std`: the system's clocks, the caller's randomness.
//!
//! Reading and writing complete the handshake first. The end of the peer's data is `Ok(0)` only if the peer said
//! goodbye; a cut transport is `UnexpectedEof`. Does not time out: set that on the transport.

use std::io::{self, Read, Write};
use std::sync::Arc;
use std::time::Instant;

use nocrypto::SeededRng;
use pki_types::{ServerName, UnixTime};

use crate::config::{ClientConfig, ServerConfig};
use crate::connection::{Connection, End, Now, Wants};
use crate::error::Error;

/// A connection, its transport and its randomness, borrowed.
#[derive(Debug)]
pub struct Stream<'a, T> {
    connection: &'a mut Connection,
    transport: &'a mut T,
    rng: &'a mut SeededRng,
    started: Instant,
}

/// A connection that owns its transport and its randomness.
///
/// A client in ten lines; it refuses a wrong name, a wrong purpose, an expired or a self-signed certificate:
///
/// ```no_run
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use std::io::{Read, Write};
/// let roots = nocrypto_tls::roots::from_pem(&std::fs::read("ca.pem")?)?;
/// let config = nocrypto_tls::ClientConfig::builder().roots(roots).build()?;
/// let tcp = std::net::TcpStream::connect("localhost:8443")?;
/// let rng = nocrypto_entropy::os_seeded()?;
/// let mut tls = nocrypto_tls::io::StreamOwned::client(config, "localhost".try_into()?, tcp, rng);
/// tls.write_all(b"GET / HTTP/1.0\r\n\r\n")?;
/// let mut page = String::new();
/// tls.read_to_string(&mut page)?;
/// # Ok(()) }
/// ```
///
/// And a server:
///
/// ```no_run
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use std::io::{Read, Write};
/// let identity = nocrypto_tls::Identity::from_pem(&std::fs::read("identity.pem")?)?;
/// let config = std::sync::Arc::new(nocrypto_tls::ServerConfig::builder().identity(identity).build()?);
/// for tcp in std::net::TcpListener::bind("127.0.0.1:8443")?.incoming() {
///     let rng = nocrypto_entropy::os_seeded()?;
///     let mut tls = nocrypto_tls::io::StreamOwned::server(config.clone(), tcp?, rng);
///     let _ = tls.write_all(b"hello\n").and_then(|()| tls.close());
/// }
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct StreamOwned<T> {
    connection: Connection,
    transport: T,
    rng: SeededRng,
    started: Instant,
}

impl From<Error> for io::Error {
    fn from(error: Error) -> Self {
        let kind = match error {
            Error::Local(_) => io::ErrorKind::Other,
            Error::AlertReceived(_) | Error::Peer(_) | Error::Certificate(_) => io::ErrorKind::InvalidData,
        };
        Self::new(kind, error)
    }
}

impl<'a, T: Read + Write> Stream<'a, T> {
    /// Drives `connection` over `transport`.
    pub fn new(connection: &'a mut Connection, transport: &'a mut T, rng: &'a mut SeededRng) -> Self {
        connection.lend_new();
        Self { connection, transport, rng, started: Instant::now() }
    }

    fn now(&self) -> Now {
        let monotonic_ms = u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX);
        let unix = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).ok();
        Now { unix: unix.map(UnixTime::since_unix_epoch), monotonic_ms }
    }

    /// Sends everything that waits. A transport that is gone while the connection fails hides nothing: the fault is
    /// reported, not the transport's error.
    fn send_all(&mut self) -> io::Result<()> {
        while !self.connection.outgoing().is_empty() {
            match self.transport.write(self.connection.outgoing()) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(n) => self.connection.sent(n),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(self.transport_error(error)),
            }
        }
        self.transport.flush()
    }

    fn transport_error(&mut self, error: io::Error) -> io::Error {
        if matches!(error.kind(), io::ErrorKind::ConnectionReset | io::ErrorKind::BrokenPipe) {
            self.connection.received_reset();
        }
        error
    }

    fn receive_some(&mut self) -> io::Result<()> {
        loop {
            match self.transport.read(self.connection.incoming()) {
                Ok(0) => self.connection.received_end(),
                Ok(n) => self.connection.received(n),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(self.transport_error(error)),
            }
            return Ok(());
        }
    }

    /// One step; whatever is to be sent is sent.
    fn step(&mut self) -> io::Result<Wants> {
        let now = self.now();
        match self.connection.process(now, self.rng) {
            Ok(Wants::Write) => {
                self.send_all()?;
                Ok(Wants::Again)
            }
            Ok(Wants::Buffers) => {
                self.connection.lend_new();
                Ok(Wants::Again)
            }
            // An adapter that reads and writes has nobody to ask.
            Ok(Wants::Verdict) => Err(io::ErrorKind::Unsupported.into()),
            Ok(wants) => Ok(wants),
            Err(error) => {
                // The alert is a courtesy: the fault is what the caller has to hear about.
                let _told = self.send_all();
                Err(error.into())
            }
        }
    }

    /// Completes the handshake; reading and writing do so by themselves.
    pub fn handshake(&mut self) -> io::Result<()> {
        while !self.connection.is_handshake_complete() {
            match self.step()? {
                Wants::Read => self.receive_some()?,
                Wants::Nothing => match self.connection.ended() {
                    Some(End::Closed | End::Truncated) => return Err(io::ErrorKind::UnexpectedEof.into()),
                    Some(End::Reset) => return Err(io::ErrorKind::ConnectionReset.into()),
                    Some(End::Canceled) => return Err(io::ErrorKind::ConnectionAborted.into()),
                    None => {}
                },
                Wants::Again | Wants::Write | Wants::Buffers | Wants::Verdict => {}
            }
        }
        self.send_all()
    }

    /// Sends close_notify. What the peer still writes can be read; an unfinished handshake is given up.
    pub fn close(&mut self) -> io::Result<()> {
        self.connection.close();
        loop {
            match self.step()? {
                Wants::Again | Wants::Write | Wants::Buffers | Wants::Verdict => {}
                Wants::Read | Wants::Nothing => return self.send_all(),
            }
        }
    }
}

impl<T: Read + Write> Read for Stream<'_, T> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        self.handshake()?;
        if out.is_empty() {
            return Ok(0);
        }
        loop {
            let plaintext = self.connection.plaintext();
            if !plaintext.is_empty() {
                let n = plaintext.len().min(out.len());
                for (o, p) in out.iter_mut().zip(plaintext) {
                    *o = *p;
                }
                self.connection.consumed(n);
                return Ok(n);
            }
            match self.step()? {
                Wants::Read => self.receive_some()?,
                Wants::Nothing => match self.connection.ended() {
                    Some(End::Closed) => return Ok(0),
                    Some(End::Truncated) => return Err(io::ErrorKind::UnexpectedEof.into()),
                    Some(End::Reset) => return Err(io::ErrorKind::ConnectionReset.into()),
                    Some(End::Canceled) => return Err(io::ErrorKind::ConnectionAborted.into()),
                    None => {}
                },
                Wants::Again | Wants::Write | Wants::Buffers | Wants::Verdict => {}
            }
        }
    }
}

impl<T: Read + Write> Write for Stream<'_, T> {
    fn write(&mut self, data: &[u8]) -> io::Result<usize> {
        self.handshake()?;
        loop {
            let n = self.connection.write_plaintext(data);
            if n > 0 || data.is_empty() {
                return Ok(n);
            }
            // The output is full, or the keys are used up: the first is sent, the second is an error of `process`.
            if !self.connection.outgoing().is_empty() {
                self.send_all()?;
                continue;
            }
            match self.step()? {
                Wants::Again | Wants::Write | Wants::Buffers | Wants::Verdict => {}
                Wants::Read | Wants::Nothing => return Err(io::ErrorKind::BrokenPipe.into()),
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.handshake()?;
        self.send_all()
    }
}

impl<T: Read + Write> StreamOwned<T> {
    /// A client of `server_name` over `transport`.
    pub fn client(
        config: impl Into<Arc<ClientConfig>>,
        server_name: ServerName<'static>,
        transport: T,
        rng: SeededRng,
    ) -> Self {
        Self::new(Connection::client(config.into(), server_name), transport, rng)
    }

    /// A server of one client over `transport`.
    pub fn server(config: impl Into<Arc<ServerConfig>>, transport: T, rng: SeededRng) -> Self {
        Self::new(Connection::server(config.into()), transport, rng)
    }

    /// Owns what a [`Stream`] borrows.
    pub fn new(mut connection: Connection, transport: T, rng: SeededRng) -> Self {
        connection.lend_new();
        Self { connection, transport, rng, started: Instant::now() }
    }

    fn stream(&mut self) -> Stream<'_, T> {
        let Self { connection, transport, rng, started } = self;
        Stream { connection, transport, rng, started: *started }
    }

    /// The engine, for what was negotiated.
    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// The transport, for its addresses and time limits.
    pub fn transport(&self) -> &T {
        &self.transport
    }

    /// Completes the handshake; reading and writing do so by themselves.
    pub fn handshake(&mut self) -> io::Result<()> {
        self.stream().handshake()
    }

    /// Sends close_notify. What the peer still writes can be read.
    pub fn close(&mut self) -> io::Result<()> {
        self.stream().close()
    }
}

impl<T: Read + Write> Read for StreamOwned<T> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        self.stream().read(out)
    }
}

/// Every write is sent at once.
impl<T: Read + Write> Write for StreamOwned<T> {
    fn write(&mut self, data: &[u8]) -> io::Result<usize> {
        let mut stream = self.stream();
        let n = stream.write(data)?;
        stream.send_all()?;
        Ok(n)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream().flush()
    }
}
