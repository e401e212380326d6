//! Open doors: a thread that accepts at each, a thread for each visitor inside, caps before the thread begins.

use std::io::{self, Write};
use std::net::{IpAddr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use nocrypto::SeededRng;
use nocrypto_flow::tcp::TcpFlow;
use pinata::Pinata;
use pinata::door::Kind;
use pinata::limits::Gate;
use pinata::report::{Event, Failure, Line, Reason};
use pinata::tally::Tally;
use pinata::visit::{Host, Step, Visit};

use super::clock::Clock;

/// The stack of a visitor's thread; a handshake needs a small part of it.
const VISIT_STACK: usize = 512 * 1024;
/// How long a thread waits at most before it looks whether the program ends.
const SLICE: Duration = Duration::from_millis(250);
/// Std cannot wait for room in a socket: a slow reader is asked again after this.
const WRITE_PAUSE: Duration = Duration::from_millis(3);
/// Between two looks whether the last visitor has left.
const STOP_PAUSE: Duration = Duration::from_millis(20);
/// After a failed accept (out of file descriptors, most likely).
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

/// What all threads share. Nobody holds a lock while he prints or waits; the generator is held for one step of a
/// visit, at most a handshake message.
#[derive(Debug)]
pub(crate) struct Shared {
    pinata: Arc<Pinata>,
    clock: Clock,
    rng: Mutex<SeededRng>,
    gate: Mutex<Gate>,
    tally: Mutex<Tally>,
    stop: AtomicBool,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A thread that panicked has left counters or a generator that are still whole.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Prints a line; a closed standard output does not stop the server.
pub(crate) fn say(line: impl std::fmt::Display) {
    let mut out = io::stdout().lock();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

impl Shared {
    pub(crate) fn new(pinata: Arc<Pinata>, clock: Clock, rng: SeededRng) -> Arc<Self> {
        let gate = Mutex::new(Gate::new(pinata.limits()));
        let (rng, tally) = (Mutex::new(rng), Mutex::new(Tally::default()));
        Arc::new(Self { pinata, clock, rng, gate, tally, stop: AtomicBool::new(false) })
    }

    /// The generator, for a reseed.
    pub(crate) fn rng(&self) -> MutexGuard<'_, SeededRng> {
        lock(&self.rng)
    }

    /// The counters now.
    pub(crate) fn tally(&self) -> Tally {
        let mut tally = lock(&self.tally).clone();
        tally.uptime_s = self.clock.monotonic_ms() / 1000;
        tally
    }

    /// Lets visitors finish what they are at, at most `patience`.
    pub(crate) fn stop(&self, patience: Duration) {
        self.stop.store(true, Ordering::Relaxed);
        let begun = Instant::now();
        while lock(&self.gate).inside() > 0 && begun.elapsed() < patience {
            thread::sleep(STOP_PAUSE);
        }
    }

    fn is_stopping(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    fn report(&self, door: Kind, peer: SocketAddr, event: &Event) {
        lock(&self.tally).count(event);
        let unix = self.clock.now().unix.map(|time| time.as_secs());
        say(Line { unix, door, peer: Some(peer), event });
    }
}

/// Opens a door: accepts from now on, in a thread of its own.
///
/// # Errors
/// The operating system gives no thread.
pub(crate) fn open(shared: &Arc<Shared>, door: Kind, listener: TcpListener) -> io::Result<()> {
    let shared = Arc::clone(shared);
    thread::Builder::new().name(format!("door {door}")).spawn(move || accept(&shared, door, &listener))?;
    Ok(())
}

fn accept(shared: &Arc<Shared>, door: Kind, listener: &TcpListener) {
    while !shared.is_stopping() {
        let (stream, peer) = match listener.accept() {
            Ok(accepted) => accepted,
            Err(error) => {
                say(format_args!("- {door} - cannot accept: {error}"));
                thread::sleep(ACCEPT_PAUSE);
                continue;
            }
        };
        let seat = match Seat::take(shared, peer.ip()) {
            Ok(seat) => seat,
            Err(reason) => {
                shared.report(door, peer, &Event::Failed(Failure::Own(reason)));
                continue;
            }
        };
        let builder = thread::Builder::new().name(format!("{door} {peer}")).stack_size(VISIT_STACK);
        if let Err(error) = builder.spawn(move || visit(&seat.shared, door, stream, peer)) {
            say(format_args!("- {door} {peer} cannot start a thread: {error}"));
        }
    }
}

/// A visitor's place, given back when the thread ends in any way.
struct Seat {
    shared: Arc<Shared>,
    address: IpAddr,
}

impl Seat {
    fn take(shared: &Arc<Shared>, address: IpAddr) -> Result<Self, Reason> {
        lock(&shared.gate).enter(address)?;
        Ok(Self { shared: Arc::clone(shared), address })
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        lock(&self.shared.gate).leave(self.address);
    }
}

/// The program around one visit. Events wait here until the generator is free again: a terminal that blocks must not
/// block other visitors.
struct Surroundings<'a> {
    shared: &'a Shared,
    events: Vec<Event>,
}

impl Host for Surroundings<'_> {
    fn tally(&self) -> Tally {
        self.shared.tally()
    }

    fn event(&mut self, event: Event) {
        self.events.push(event);
    }
}

fn visit(shared: &Shared, door: Kind, stream: TcpStream, peer: SocketAddr) {
    lock(&shared.tally).visited(door);
    let flow = match TcpFlow::new(stream) {
        Ok(flow) => flow,
        Err(_) => return shared.report(door, peer, &Event::Failed(Failure::Own(Reason::Reset))),
    };
    let mut visit = Visit::new(Arc::clone(&shared.pinata), door, flow, shared.clock.now());
    let mut surroundings = Surroundings { shared, events: Vec::new() };
    loop {
        let now = shared.clock.now();
        let step = visit.poll(now, &mut lock(&shared.rng), &mut surroundings);
        surroundings.events.drain(..).for_each(|event| shared.report(door, peer, &event));
        match step {
            Step::Done => break,
            Step::Again => thread::yield_now(),
            Step::Write => thread::sleep(WRITE_PAUSE),
            Step::Read => {
                if shared.is_stopping() {
                    break;
                }
                let rest = Duration::from_millis(visit.deadline().saturating_sub(now.monotonic_ms));
                if let Some(flow) = visit.transport() {
                    // An error shows again when the visit reads.
                    let _ = flow.wait_readable(rest.min(SLICE));
                }
            }
        }
    }
}
