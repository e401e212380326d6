//! A [`Session`] on a [`Flow`]: moves the bytes, nothing else.

use nocrypto::SeededRng;
use nocrypto_tls::Now;

use super::session::{End, Exchange, Session, Transport, Wants};
use super::{Handler, Limits};
use crate::{Error, Flow, Read};

/// The HTTP server of one connection.
///
/// ```no_run
/// use std::sync::Arc;
/// use std::time::Duration;
///
/// use nocrypto_flow::http::{Limits, Progress, Request, Response, Server, Status, Transport};
/// use nocrypto_flow::nocrypto_tls::ServerConfig;
/// use nocrypto_flow::tcp::TcpFlow;
/// use nocrypto_flow::tls::TlsFlow;
/// use nocrypto_flow::{Error, Now};
///
/// /// Serves one visitor over HTTPS.
/// fn serve(
///     stream: std::net::TcpStream,
///     config: Arc<ServerConfig>,
///     clock: impl Fn() -> Now,
///     rng: &mut nocrypto::SeededRng,
/// ) -> Result<(), Box<dyn std::error::Error>> {
///     let flow = TlsFlow::server(config, TcpFlow::new(stream)?);
///     let mut server = Server::new(flow, Limits::default(), Transport::Tls, clock());
///     let mut hello = |_: &Request<'_>| Response::new(Status::Ok, "text/plain", b"hello\n".as_slice());
///     loop {
///         match server.poll(clock(), rng, &mut hello, &mut |exchange| println!("{exchange:?}"))? {
///             Progress::Done(_) => return Ok(()),
///             Progress::Read => server.flow().below().wait_readable(Duration::from_millis(100))?,
///             Progress::Write | Progress::Again => std::thread::yield_now(),
///         }
///     }
/// }
/// ```
#[derive(Debug)]
pub struct Server<F> {
    flow: F,
    session: Session,
}

/// Where a connection stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Call again when the transport has bytes or its end to read, or at the deadline.
    Read,
    /// Call again when the transport has room, or at the deadline.
    Write,
    /// Call again, others first.
    Again,
    /// All is sent and our direction is closed.
    Done(End),
}

/// Requests answered in one call of [`Server::poll`]: a pipelining peer does not keep others waiting.
const REQUESTS_PER_POLL: u32 = 4;

impl<F: Flow> Server<F> {
    /// Serves `flow`, which begins now.
    pub fn new(flow: F, limits: Limits, transport: Transport, now: Now) -> Self {
        Self { flow, session: Session::new(limits, transport, now) }
    }

    /// Does what can be done without waiting. `seen` is told each answered request.
    ///
    /// # Errors
    /// The flow's.
    pub fn poll(
        &mut self,
        now: Now,
        rng: &mut SeededRng,
        handler: &mut dyn Handler,
        seen: &mut dyn FnMut(Exchange),
    ) -> Result<Progress, Error> {
        for _ in 0..REQUESTS_PER_POLL {
            self.flow.poll(now, rng)?;
            match self.session.process(now, handler) {
                Wants::Write => {
                    if let Some(exchange) = self.session.take_exchange() {
                        seen(exchange);
                    }
                    if !self.write(now, rng)? {
                        return Ok(Progress::Write);
                    }
                }
                Wants::Read => {
                    if !self.flow.is_flushed() {
                        return Ok(Progress::Write);
                    }
                    if !self.read()? {
                        return Ok(Progress::Read);
                    }
                }
                Wants::Nothing => return self.finish(now, rng),
            }
        }
        Ok(Progress::Again)
    }

    /// When [`poll`](Server::poll) must be called again even if nothing happens, in monotonic milliseconds.
    pub fn deadline(&self) -> u64 {
        self.session.deadline()
    }

    /// The protocol state.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The flow below.
    pub fn flow(&self) -> &F {
        &self.flow
    }

    /// Gives the flow back.
    pub fn into_flow(self) -> F {
        self.flow
    }

    /// Closes our direction and sees it out.
    fn finish(&mut self, now: Now, rng: &mut SeededRng) -> Result<Progress, Error> {
        self.flow.shutdown_write()?;
        self.flow.poll(now, rng)?;
        let end = self.session.end().unwrap_or(End::Complete);
        if self.flow.is_flushed() {
            return Ok(Progress::Done(end));
        }
        // Who does not take the answer will not take the goodbye.
        let is_late = end == End::SlowReader || now.monotonic_ms >= self.deadline();
        Ok(if is_late { Progress::Done(End::SlowReader) } else { Progress::Write })
    }

    /// Whether the flow took the whole answer.
    fn write(&mut self, now: Now, rng: &mut SeededRng) -> Result<bool, Error> {
        while !self.session.outgoing().is_empty() {
            let count = self.flow.write(self.session.outgoing())?;
            self.session.sent(count);
            // Makes room in a flow that buffers.
            self.flow.poll(now, rng)?;
            if count == 0 && !self.flow.is_flushed() {
                return Ok(false);
            }
            if count == 0 {
                let count = self.flow.write(self.session.outgoing())?;
                self.session.sent(count);
                if count == 0 {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }

    /// Whether there was news.
    fn read(&mut self) -> Result<bool, Error> {
        match self.flow.read(self.session.incoming())? {
            Read::Bytes(count) => self.session.received(count),
            Read::End => self.session.received_end(),
            Read::Pending => return Ok(false),
        }
        Ok(true)
    }
}
