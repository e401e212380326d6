//! One visitor at one door, from the first byte to the last: a state machine over any flow.
//!
//! Every phase has a time limit, every end an event for the log. The machine never waits; [`Step`] and
//! [`Visit::deadline`] tell its owner when to call again.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::mem;

use nocrypto::SeededRng;
use nocrypto_flow::http::{self, End, Progress, Session, Transport};
use nocrypto_flow::tls::TlsFlow;
use nocrypto_flow::{Error, Flow, Now, Read};
use zeroize::Zeroizing;

use crate::Pinata;
use crate::door::Kind;
use crate::limits::Limits;
use crate::report::{Event, Failure, Reason};
use crate::tally::Tally;

/// The token for: this peer has finished a handshake with a certificate that TLS verified. Only [`Proven::check`]
/// makes one.
#[derive(Debug)]
pub struct Proven(());

impl Proven {
    /// The prize door's configuration demands a certificate, so a complete handshake has one; this looks again,
    /// so that one wrong configuration is not enough to lose the prize.
    pub fn check<F: Flow>(flow: &TlsFlow<F>) -> Option<Self> {
        (flow.is_ready() && !flow.connection().peer_certificates().is_empty()).then_some(Self(()))
    }

    #[cfg(test)]
    pub(crate) fn for_tests() -> Self {
        Self(())
    }
}

/// What a visit waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Bytes to read.
    Read,
    /// Room to write.
    Write,
    /// Nothing: call again, others first.
    Again,
    /// It is over.
    Done,
}

/// What a visit needs from the program around it.
pub trait Host {
    /// The counters, for the status page.
    fn tally(&self) -> Tally;
    /// Something happened.
    fn event(&mut self, event: Event);
}

/// Changed in place; secrets stay in the connection's own boxes.
enum Phase<F> {
    Http(http::Server<F>),
    Handshake(TlsFlow<F>),
    Https(http::Server<TlsFlow<F>>),
    Pay {
        flow: TlsFlow<F>,
        message: Zeroizing<Vec<u8>>,
        sent: usize,
    },
    /// The last words of TLS (an alert, a goodbye) are on their way.
    Farewell(TlsFlow<F>),
    /// All is said; the visitor's last bytes are thrown away, so that closing does not destroy ours.
    Linger {
        flow: F,
        bytes: usize,
    },
    Over,
}

/// Reads of thrown-away bytes in one [`Visit::poll`].
const LINGER_READS: usize = 16;

/// One visit.
pub struct Visit<F> {
    pinata: Arc<Pinata>,
    kind: Kind,
    phase: Phase<F>,
    /// When the present phase ends, in monotonic milliseconds.
    deadline: u64,
}

impl<F: Flow> Visit<F> {
    /// A visitor is at the door now.
    pub fn new(pinata: Arc<Pinata>, kind: Kind, flow: F, now: Now) -> Self {
        let limits = pinata.limits();
        let phase = match pinata.server_config(kind) {
            None => Phase::Http(http::Server::new(flow, limits.http, Transport::Plain, now)),
            Some(config) => Phase::Handshake(TlsFlow::server(config, flow)),
        };
        let deadline = now.monotonic_ms.saturating_add(limits.handshake_ms);
        Self { pinata, kind, phase, deadline }
    }

    /// Does what can be done without waiting.
    pub fn poll(&mut self, now: Now, rng: &mut SeededRng, host: &mut dyn Host) -> Step {
        // A visit passes each phase at most once.
        for _ in 0..6 {
            let (phase, step) = match mem::replace(&mut self.phase, Phase::Over) {
                Phase::Http(server) => self.serve(server, now, rng, host),
                Phase::Handshake(flow) => self.shake_hands(flow, now, rng, host),
                Phase::Https(server) => self.serve_tls(server, now, rng, host),
                Phase::Pay { flow, message, sent } => self.pay(flow, message, sent, now, rng, host),
                Phase::Farewell(flow) => self.say_farewell(flow, now, rng),
                Phase::Linger { flow, bytes } => self.linger(flow, bytes, now),
                Phase::Over => (Phase::Over, Some(Step::Done)),
            };
            self.phase = phase;
            if let Some(step) = step {
                return step;
            }
        }
        Step::Again
    }

    /// When [`poll`](Visit::poll) must be called again even if nothing happens, in monotonic milliseconds.
    pub fn deadline(&self) -> u64 {
        match &self.phase {
            Phase::Http(server) => server.deadline(),
            Phase::Https(server) => server.deadline(),
            Phase::Handshake(_)
            | Phase::Pay { .. }
            | Phase::Farewell(_)
            | Phase::Linger { .. }
            | Phase::Over => self.deadline,
        }
    }

    /// The transport, for its owner to wait on; `None` once the visit is over.
    pub fn transport(&self) -> Option<&F> {
        Some(match &self.phase {
            Phase::Http(server) => server.flow(),
            Phase::Https(server) => server.flow().below(),
            Phase::Handshake(flow) | Phase::Farewell(flow) | Phase::Pay { flow, .. } => flow.below(),
            Phase::Linger { flow, .. } => flow,
            Phase::Over => return None,
        })
    }

    fn limits(&self) -> Limits {
        *self.pinata.limits()
    }

    fn set_deadline(&mut self, now: Now, allowance: u64) {
        self.deadline = now.monotonic_ms.saturating_add(allowance);
    }

    fn is_late(&self, now: Now) -> bool {
        now.monotonic_ms >= self.deadline
    }

    fn begin_linger(&mut self, flow: F, now: Now) -> Next<F> {
        let limits = self.limits();
        self.set_deadline(now, limits.linger_ms);
        (Phase::Linger { flow, bytes: limits.linger_bytes }, None)
    }

    fn begin_farewell(&mut self, flow: TlsFlow<F>, now: Now) -> Next<F> {
        self.set_deadline(now, self.limits().linger_ms);
        (Phase::Farewell(flow), None)
    }

    fn serve(
        &mut self,
        mut server: http::Server<F>,
        now: Now,
        rng: &mut SeededRng,
        host: &mut dyn Host,
    ) -> Next<F> {
        match self.answer(&mut server, now, rng, host) {
            Ok(Progress::Done(end)) => {
                report_end(end, server.session().requests(), host);
                self.begin_linger(server.into_flow(), now)
            }
            Ok(progress) => (Phase::Http(server), Some(step(progress))),
            Err(error) => {
                report_cut(error, server.session(), host);
                (Phase::Over, None)
            }
        }
    }

    fn serve_tls(
        &mut self,
        mut server: http::Server<TlsFlow<F>>,
        now: Now,
        rng: &mut SeededRng,
        host: &mut dyn Host,
    ) -> Next<F> {
        match self.answer(&mut server, now, rng, host) {
            Ok(Progress::Done(end)) => {
                report_end(end, server.session().requests(), host);
                self.begin_linger(server.into_flow().into_below(), now)
            }
            Ok(progress) => (Phase::Https(server), Some(step(progress))),
            Err(error) => {
                report_cut(error, server.session(), host);
                self.begin_farewell(server.into_flow(), now)
            }
        }
    }

    fn answer<G: Flow>(
        &self,
        server: &mut http::Server<G>,
        now: Now,
        rng: &mut SeededRng,
        host: &mut dyn Host,
    ) -> Result<Progress, Error> {
        let mut served = Vec::new();
        let result = {
            let host = &*host;
            let mut handler =
                |request: &http::Request<'_>| self.pinata.page().answer(request, &|| host.tally());
            server.poll(now, rng, &mut handler, &mut |exchange| served.push(exchange))
        };
        served.into_iter().for_each(|exchange| host.event(Event::Served(exchange)));
        result
    }

    fn shake_hands(
        &mut self,
        mut flow: TlsFlow<F>,
        now: Now,
        rng: &mut SeededRng,
        host: &mut dyn Host,
    ) -> Next<F> {
        if let Err(error) = flow.poll(now, rng) {
            if flow.has_heard() {
                host.event(Event::Failed(failure(error)));
            } else {
                host.event(Event::Left);
            }
            return self.begin_farewell(flow, now);
        }
        if flow.is_ready() {
            return self.let_in(flow, now, host);
        }
        if flow.connection().ended().is_some() {
            host.event(Event::Left);
            return self.begin_farewell(flow, now);
        }
        if self.is_late(now) {
            host.event(Event::Failed(Failure::Own(Reason::HandshakeTime)));
            return (Phase::Over, None);
        }
        let step = if flow.is_flushed() { Step::Read } else { Step::Write };
        (Phase::Handshake(flow), Some(step))
    }

    /// The handshake is complete.
    fn let_in(&mut self, flow: TlsFlow<F>, now: Now, host: &mut dyn Host) -> Next<F> {
        let limits = self.limits();
        match self.kind {
            Kind::Http | Kind::Https => {
                (Phase::Https(http::Server::new(flow, limits.http, Transport::Tls, now)), None)
            }
            Kind::TlsServer => match Proven::check(&flow) {
                Some(proven) => {
                    let message = self.pinata.prize().pay(&proven);
                    self.set_deadline(now, limits.pay_ms);
                    (Phase::Pay { flow, message, sent: 0 }, None)
                }
                None => {
                    host.event(Event::Failed(Failure::Own(Reason::Unproven)));
                    (Phase::Over, None)
                }
            },
        }
    }

    fn pay(
        &mut self,
        mut flow: TlsFlow<F>,
        message: Zeroizing<Vec<u8>>,
        mut sent: usize,
        now: Now,
        rng: &mut SeededRng,
        host: &mut dyn Host,
    ) -> Next<F> {
        let rest = message.get(sent..).unwrap_or_default();
        match flow.poll(now, rng).and_then(|()| flow.write(rest)) {
            Ok(count) => sent = sent.saturating_add(count),
            Err(error) => {
                host.event(Event::Failed(failure(error)));
                return self.begin_farewell(flow, now);
            }
        }
        if sent >= message.len() {
            // Handed to TLS is released, whether or not the visitor stays for the rest.
            host.event(Event::Paid { tls: negotiated(&flow) });
            // Cannot fail: the flow was whole a moment ago.
            let _ = flow.shutdown_write();
            return self.begin_farewell(flow, now);
        }
        if self.is_late(now) {
            host.event(Event::Failed(Failure::Own(Reason::SlowReader)));
            return (Phase::Over, None);
        }
        (Phase::Pay { flow, message, sent }, Some(Step::Write))
    }

    fn say_farewell(&mut self, mut flow: TlsFlow<F>, now: Now, rng: &mut SeededRng) -> Next<F> {
        // What happened is already in the log; now only bytes move.
        let broken = flow.poll(now, rng).is_err();
        if flow.is_flushed() {
            return self.begin_linger(flow.into_below(), now);
        }
        if broken || self.is_late(now) {
            return (Phase::Over, None);
        }
        (Phase::Farewell(flow), Some(Step::Write))
    }

    fn linger(&mut self, mut flow: F, mut bytes: usize, now: Now) -> Next<F> {
        let mut thrown_away = [0; 1024];
        for _ in 0..LINGER_READS {
            match flow.read(&mut thrown_away) {
                Ok(Read::Bytes(count)) if bytes > count => bytes = bytes.saturating_sub(count),
                Ok(Read::Pending) if !self.is_late(now) => {
                    return (Phase::Linger { flow, bytes }, Some(Step::Read));
                }
                Ok(Read::Bytes(_) | Read::Pending | Read::End) | Err(_) => return (Phase::Over, None),
            }
        }
        (Phase::Linger { flow, bytes }, Some(Step::Again))
    }
}

/// The phase to go on with; a step to return with, or `None` to go on at once.
type Next<F> = (Phase<F>, Option<Step>);

fn step(progress: Progress) -> Step {
    match progress {
        Progress::Read => Step::Read,
        Progress::Write => Step::Write,
        Progress::Again => Step::Again,
        Progress::Done(_) => Step::Done,
    }
}

/// How an HTTP session ended. A visitor who was served leaves no line of his own.
fn report_end(end: End, requests: u32, host: &mut dyn Host) {
    if let End::Refused(fault) = end {
        host.event(Event::Failed(Failure::Http(fault)));
    } else if end == End::SlowReader {
        host.event(Event::Failed(Failure::Own(Reason::SlowReader)));
    } else if end == End::CutRequest {
        host.event(Event::Failed(Failure::Own(Reason::CutRequest)));
    } else if requests == 0 {
        host.event(Event::Left);
    }
}

/// A flow broke. Whoever has nothing to wait for may leave in any way: many browsers just cut the connection.
fn report_cut(error: Error, session: &Session, host: &mut dyn Host) {
    if !session.is_idle() || matches!(error, Error::Tls(_)) {
        host.event(Event::Failed(failure(error)));
    } else if session.requests() == 0 {
        host.event(Event::Left);
    }
}

fn failure(error: Error) -> Failure {
    if let Error::Tls(error) = error {
        return Failure::Tls(error);
    }
    let is_cut = matches!(error, Error::Truncated);
    Failure::Own(if is_cut { Reason::CutRequest } else { Reason::Reset })
}

/// What TLS negotiated, for the log.
fn negotiated<F: Flow>(flow: &TlsFlow<F>) -> String {
    match flow.connection().summary() {
        Some(summary) => alloc::format!("{} {} {}", summary.version, summary.cipher_suite, summary.group),
        None => String::new(),
    }
}
