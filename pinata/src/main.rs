//! The Piñata over std sockets: `cargo run --release -p pinata`.

#![forbid(unsafe_code)]

mod shell;

use std::fmt;
use std::io;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use nocrypto::SeededRng;
use nocrypto_entropy::channel::Channel;
use nocrypto_entropy::harvest::{Harvest, HarvestError, Platform, Policy};
use pinata::Pinata;
use pinata::authority::SetupError;
use pinata::door::{Door, Kind, Place};
use pinata::rehearsal::Rehearsal;

use shell::args::{Args, SecretError, read_secret};
use shell::channel::Socket;
use shell::clock::Clock;
use shell::serve::{Shared, open, say};

/// Between two looks at the signal flag.
const TICK: Duration = Duration::from_millis(100);
/// Between two rounds of the entropy harvest, in milliseconds.
const HARVEST_MS: u64 = 1000;
/// For visitors to finish after Ctrl-C.
const PATIENCE: Duration = Duration::from_secs(2);

fn main() -> ExitCode {
    match run(&Args::from_process()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("pinata: {trouble}");
            ExitCode::from(trouble.exit_code())
        }
    }
}

/// Why the program cannot go on.
#[derive(Debug)]
enum Trouble {
    Signals(io::Error),
    Channel(PathBuf, io::Error),
    Entropy(HarvestError),
    Secret(SecretError),
    Setup(SetupError),
    Bind(&'static str, SocketAddr, io::Error),
    CaOut(PathBuf, io::Error),
    Thread(io::Error),
    Rehearsal,
}

impl Trouble {
    fn exit_code(&self) -> u8 {
        match self {
            Self::Bind(..) | Self::Channel(..) => 3,
            Self::Secret(_) | Self::CaOut(..) => 2,
            Self::Signals(_) | Self::Entropy(_) | Self::Setup(_) | Self::Thread(_) | Self::Rehearsal => 1,
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Signals(error) => write!(f, "cannot catch Ctrl-C: {error}"),
            Self::Channel(path, error) => {
                write!(f, "cannot reach the entropy daemon at {}: {error}", path.display())
            }
            Self::Entropy(error) => write!(f, "{} {error}", error.code()),
            Self::Secret(error) => write!(f, "{error}"),
            Self::Setup(error) => write!(f, "cannot set up: {error}"),
            Self::Bind(flag, address, error) => {
                write!(f, "cannot listen on {address}: {error}; choose another port with {flag}")
            }
            Self::CaOut(path, error) => write!(f, "cannot write {}: {error}", path.display()),
            Self::Thread(error) => write!(f, "cannot start a thread: {error}"),
            Self::Rehearsal => f.write_str("the doors did not behave as they must: not opening"),
        }
    }
}

fn run(args: &Args) -> Result<(), Trouble> {
    let clock = Clock::start();
    let stop = catch_signals().map_err(Trouble::Signals)?;
    let mut harvest = Harvest::new(Platform::detect(), Policy::new());
    let mut socket = connect_channel(args, &mut harvest)?;
    let mut rng = seed(clock, &mut harvest, &mut socket)?;
    let listeners = bind(args)?;
    let port = |kind| listeners.iter().find(|(door, _)| door.kind == kind).map_or(0, |(door, _)| door.port);
    let place = Place::new(&args.host(), port(Kind::Http), port(Kind::Https), port(Kind::TlsServer));
    let (pinata, rehearsal) = make(args, place, clock, &mut rng)?;
    print_table(&pinata);
    rehearse(&pinata, rehearsal, clock, &mut rng)?;
    if let Some(path) = &args.ca_out {
        std::fs::write(path, pinata.ca_pem()).map_err(|error| Trouble::CaOut(path.clone(), error))?;
        say(format_args!("certificate of the authority written to {}", path.display()));
    }
    let shared = Shared::new(Arc::clone(&pinata), clock, rng);
    for (door, listener) in listeners {
        open(&shared, door.kind, listener).map_err(Trouble::Thread)?;
    }
    let addresses: Vec<_> = pinata.place().doors().iter().map(|door| pinata.place().address(door)).collect();
    say(format_args!("READY {} after {} ms; Ctrl-C ends", addresses.join(" "), clock.monotonic_ms()));
    watch(&shared, &stop, clock, &mut harvest, &mut socket)?;
    shared.stop(PATIENCE);
    let tally = shared.tally();
    say(format_args!(
        "STOPPED after {} s: {} visits, {} requests, {} failed, {} prizes paid",
        tally.uptime_s,
        tally.visits(),
        tally.requests(),
        tally.failed(),
        tally.prizes()
    ));
    Ok(())
}

/// The flag that Ctrl-C and a polite kill raise; a second signal ends the process at once.
fn catch_signals() -> io::Result<Arc<AtomicBool>> {
    use signal_hook::consts::{SIGINT, SIGTERM};
    let stop = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM] {
        signal_hook::flag::register_conditional_shutdown(signal, 130, Arc::clone(&stop))?;
        signal_hook::flag::register(signal, Arc::clone(&stop))?;
    }
    Ok(stop)
}

#[cfg(unix)]
fn connect_channel(args: &Args, harvest: &mut Harvest<Platform>) -> Result<Socket, Trouble> {
    let Some(path) = &args.entropy_channel else { return Ok(Socket::none()) };
    let socket = Socket::connect(path).map_err(|error| Trouble::Channel(path.clone(), error))?;
    harvest.sources_mut().channel = Some(Channel::new());
    Ok(socket)
}

#[cfg(not(unix))]
fn connect_channel(_args: &Args, _harvest: &mut Harvest<Platform>) -> Result<Socket, Trouble> {
    Ok(Socket::none())
}

/// Harvests until there is a seeded generator, and prints the sources with their health.
fn seed(clock: Clock, harvest: &mut Harvest<Platform>, socket: &mut Socket) -> Result<SeededRng, Trouble> {
    let seeded = harvest.start(|sources| {
        if let Some(channel) = &mut sources.channel {
            socket.pump(channel);
        }
        clock.monotonic_ms()
    });
    say(harvest.status());
    seeded.map_err(Trouble::Entropy)
}

/// All doors' sockets; they accept later. A port of 0 lets the system choose.
fn bind(args: &Args) -> Result<Vec<(Door, TcpListener)>, Trouble> {
    let one = |kind, flag, ip: IpAddr, port| {
        let address = SocketAddr::from((ip, port));
        let trouble = |error| Trouble::Bind(flag, address, error);
        let listener = TcpListener::bind(address).map_err(trouble)?;
        let port = listener.local_addr().map_err(trouble)?.port();
        Ok((Door { kind, port }, listener))
    };
    Ok(vec![
        one(Kind::Http, "--http-port", args.listen, args.http_port)?,
        one(Kind::Https, "--https-port", args.listen, args.https_port)?,
        one(Kind::TlsServer, "--base-port", args.listen, args.base_port)?,
    ])
}

/// The authority lives and dies in here.
fn make(
    args: &Args,
    place: Place,
    clock: Clock,
    rng: &mut SeededRng,
) -> Result<(Arc<Pinata>, Rehearsal), Trouble> {
    let secret = args.secret_file.clone().map(read_secret).transpose().map_err(Trouble::Secret)?;
    let now = clock.now();
    let authority = pinata::authority::Authority::generate(now, rng).map_err(Trouble::Setup)?;
    let pinata = Arc::new(Pinata::new(place, secret, &authority, now, rng).map_err(Trouble::Setup)?);
    let rehearsal = Rehearsal::prepare(&authority, now, rng).map_err(Trouble::Setup)?;
    Ok((pinata, rehearsal))
}

fn print_table(pinata: &Pinata) {
    let place = pinata.place();
    say(format_args!("\ncommitment  {}\n", pinata.prize().commitment_hex()));
    say(format_args!("{:<14}  {:<26}  {}", "door", "address", "what to type"));
    for door in place.doors() {
        say(format_args!("{:<14}  {:<26}  {}", door.kind.title(), place.address(door), place.command(door)));
    }
}

fn rehearse(
    pinata: &Arc<Pinata>,
    rehearsal: Rehearsal,
    clock: Clock,
    rng: &mut SeededRng,
) -> Result<(), Trouble> {
    let begun = clock.monotonic_ms();
    say("\nvisiting our own doors");
    let scenes = rehearsal.perform(pinata, clock.now(), rng);
    scenes.iter().for_each(say);
    say(format_args!("{} visits in {} ms\n", scenes.len(), clock.monotonic_ms().saturating_sub(begun)));
    if scenes.iter().all(|scene| scene.good) { Ok(()) } else { Err(Trouble::Rehearsal) }
}

/// Keeps the generator fresh until a signal comes. A harvest that says stop ends the server: no randomness, no TLS.
fn watch(
    shared: &Shared,
    stop: &AtomicBool,
    clock: Clock,
    harvest: &mut Harvest<Platform>,
    socket: &mut Socket,
) -> Result<(), Trouble> {
    let mut next = clock.monotonic_ms();
    while !stop.load(Ordering::Relaxed) {
        thread::sleep(TICK);
        if let Some(channel) = &mut harvest.sources_mut().channel {
            socket.pump(channel);
        }
        let now_ms = clock.monotonic_ms();
        if now_ms >= next {
            next = now_ms.saturating_add(HARVEST_MS);
            harvest.poll(&mut shared.rng(), now_ms).map_err(Trouble::Entropy)?;
        }
    }
    Ok(())
}
