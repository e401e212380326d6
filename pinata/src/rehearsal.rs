//! The Piñata visits its own doors before it opens them: over pipes in memory, through the same code as strangers.
//!
//! The visitors' certificates come from the authority before its key is dropped, and are dropped after the rehearsal.
//! Not here: sockets and waiting; a rehearsal is one call.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;

use nocrypto::SeededRng;
use nocrypto_flow::nocrypto_tls::config::ClientConfig;
use nocrypto_flow::pipe::{self, Pipe};
use nocrypto_flow::tls::TlsFlow;
use nocrypto_flow::{Error, Flow, Now, Read};
use pki_types::ServerName;

use crate::Pinata;
use crate::authority::{Authority, Profile, SetupError};
use crate::door::Kind;
use crate::prize;
use crate::report::Event;
use crate::tally::Tally;
use crate::visit::{Host, Step, Visit};

/// What a visitor of the rehearsal shows at the prize door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guise {
    /// No certificate.
    Nothing,
    /// A certificate of another authority.
    ForeignAuthority,
    /// A certificate of the right authority, for servers only.
    WrongPurpose,
    /// A certificate of the right authority, for clients.
    Right,
}

impl fmt::Display for Guise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Nothing => "no certificate",
            Self::ForeignAuthority => "certificate of a foreign authority",
            Self::WrongPurpose => "certificate for the wrong purpose",
            Self::Right => "right certificate",
        })
    }
}

/// One scene: a visit and what came of it.
#[derive(Clone, Debug)]
pub struct Scene {
    /// The door.
    pub door: Kind,
    /// What was tried.
    pub tried: String,
    /// What happened.
    pub result: String,
    /// Whether that is as it should be.
    pub good: bool,
}

impl fmt::Display for Scene {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = if self.good { "ok  " } else { "FAIL" };
        write!(f, "{word}  {:<11} {:<36} {}", self.door.name(), self.tried, self.result)
    }
}

/// The visitors, each ready to go. Made while the authority still has its key.
#[derive(Debug)]
pub struct Rehearsal {
    reader: Arc<ClientConfig>,
    visitors: Vec<(Guise, Arc<ClientConfig>)>,
}

/// Bytes on their way in each direction of a rehearsal's pipe.
const PIPE: usize = 64 * 1024;
/// Rounds after which a scene that does not end is over.
const ROUNDS: usize = 10_000;

impl Rehearsal {
    /// Has the visitors' certificates issued.
    ///
    /// # Errors
    /// [`SetupError`]: no clock or no randomness.
    pub fn prepare(authority: &Authority, now: Now, rng: &mut SeededRng) -> Result<Self, SetupError> {
        let stranger = Authority::generate(now, rng)?;
        let client = Profile::client("Visitor of the rehearsal");
        let server = Profile::server("Visitor with a server's certificate", "localhost");
        let shown = [
            (Guise::Nothing, None),
            (Guise::ForeignAuthority, Some(stranger.issue(&client, now, rng)?)),
            (Guise::WrongPurpose, Some(authority.issue(&server, now, rng)?)),
            (Guise::Right, Some(authority.issue(&client, now, rng)?)),
        ];
        let mut visitors = Vec::new();
        for (guise, identity) in shown {
            visitors.push((guise, Arc::new(authority.visitor(identity)?)));
        }
        Ok(Self { reader: Arc::new(authority.visitor(None)?), visitors })
    }

    /// Visits every door in every guise and drops the visitors' certificates.
    pub fn perform(self, pinata: &Arc<Pinata>, now: Now, rng: &mut SeededRng) -> Vec<Scene> {
        let mut scenes = Vec::new();
        for door in pinata.place().doors() {
            match door.kind {
                Kind::Http => scenes.push(read_page(pinata, door.kind, None, now, rng)),
                Kind::Https => scenes.push(read_page(pinata, door.kind, Some(&self.reader), now, rng)),
                Kind::TlsServer => {
                    for (guise, config) in &self.visitors {
                        scenes.push(knock(pinata, door.kind, *guise, config, now, rng));
                    }
                }
            }
        }
        scenes
    }
}

/// What a meeting of a client and a door left behind.
struct Meeting {
    received: Vec<u8>,
    /// How the client's side broke, if it did.
    broke: Option<Error>,
    events: Vec<Event>,
}

/// Collects events; the counters of a rehearsal are nobody's business.
struct Audience(Vec<Event>);

impl Host for Audience {
    fn tally(&self) -> Tally {
        Tally::default()
    }

    fn event(&mut self, event: Event) {
        self.0.push(event);
    }
}

/// Lets a client say `request` and listen until both sides are through.
fn meet<C: Flow>(
    mut client: C,
    request: &[u8],
    mut visit: Visit<Pipe>,
    now: Now,
    rng: &mut SeededRng,
) -> Meeting {
    let mut meeting = Meeting { received: Vec::new(), broke: None, events: Vec::new() };
    let mut audience = Audience(Vec::new());
    let mut said: usize = 0;
    for _ in 0..ROUNDS {
        let step = visit.poll(now, rng, &mut audience);
        let rest = request.get(said..).unwrap_or_default();
        let mut bytes = [0; 1024];
        let heard = client
            .poll(now, rng)
            .and_then(|()| if rest.is_empty() { Ok(0) } else { client.write(rest) })
            .inspect(|count| said = said.saturating_add(*count))
            .and_then(|_| client.read(&mut bytes));
        match heard {
            Ok(Read::Bytes(count)) => meeting.received.extend(bytes.iter().take(count)),
            Ok(Read::Pending) if step == Step::Done => break,
            Ok(Read::Pending) => {}
            Ok(Read::End) => break,
            Err(error) => {
                meeting.broke = Some(error);
                break;
            }
        }
    }
    // The client hangs up, and the door sees that.
    drop(client);
    for _ in 0..ROUNDS {
        if visit.poll(now, rng, &mut audience) == Step::Done {
            break;
        }
    }
    meeting.events = audience.0;
    meeting
}

/// The door's side of a new connection, and the other end.
fn arrive(pinata: &Arc<Pinata>, door: Kind, now: Now) -> (Visit<Pipe>, Pipe) {
    let (inside, outside) = pipe::pair(PIPE);
    (Visit::new(Arc::clone(pinata), door, inside, now), outside)
}

fn client(config: &Arc<ClientConfig>, outside: Pipe) -> TlsFlow<Pipe> {
    TlsFlow::client(Arc::clone(config), name(), outside)
}

fn scene(door: Kind, tried: impl ToString, outcome: Result<String, String>) -> Scene {
    let good = outcome.is_ok();
    Scene { door, tried: tried.to_string(), result: outcome.unwrap_or_else(|trouble| trouble), good }
}

fn read_page(
    pinata: &Arc<Pinata>,
    door: Kind,
    tls: Option<&Arc<ClientConfig>>,
    now: Now,
    rng: &mut SeededRng,
) -> Scene {
    let request = b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    let (visit, outside) = arrive(pinata, door, now);
    let meeting = match tls {
        None => meet(outside, request, visit, now, rng),
        Some(config) => meet(client(config, outside), request, visit, now, rng),
    };
    scene(door, "load the page", judge_page(pinata, &meeting))
}

fn judge_page(pinata: &Pinata, meeting: &Meeting) -> Result<String, String> {
    let text = String::from_utf8_lossy(&meeting.received);
    let (head, body) = text.split_once("\r\n\r\n").ok_or_else(|| trouble(meeting))?;
    if !head.starts_with("HTTP/1.1 200 OK\r\n") || !body.contains(&pinata.prize().commitment_hex()) {
        return Err(String::from("the page is not as it should be"));
    }
    Ok(format!("200, {} bytes, the commitment is on it", body.len()))
}

fn knock(
    pinata: &Arc<Pinata>,
    door: Kind,
    guise: Guise,
    config: &Arc<ClientConfig>,
    now: Now,
    rng: &mut SeededRng,
) -> Scene {
    let (visit, outside) = arrive(pinata, door, now);
    let meeting = meet(client(config, outside), b"", visit, now, rng);
    let outcome = match guise {
        Guise::Right => judge_prize(pinata, &meeting),
        Guise::Nothing | Guise::ForeignAuthority | Guise::WrongPurpose => judge_refusal(&meeting),
    };
    scene(door, guise, outcome)
}

/// Right: the prize came, in one piece, and opens the commitment.
fn judge_prize(pinata: &Pinata, meeting: &Meeting) -> Result<String, String> {
    if meeting.broke.is_some() || !meeting.events.iter().any(|event| matches!(event, Event::Paid { .. })) {
        return Err(trouble(meeting));
    }
    prize::open(&meeting.received, pinata.prize().commitment()).map_err(|error| error.to_string())?;
    Ok(String::from("prize received, and it opens the commitment"))
}

/// Right: the door said why, with an alert, and the client heard that alert and nothing else.
fn judge_refusal(meeting: &Meeting) -> Result<String, String> {
    let sent = meeting.events.iter().find_map(|event| {
        let Event::Failed(failure) = event else { return None };
        Some((failure.code(), failure.alert()?))
    });
    if let Some((code, sent)) = sent
        && let Some(Error::Tls(nocrypto_flow::nocrypto_tls::Error::AlertReceived(heard))) = &meeting.broke
        && sent == heard.description
        && meeting.received.is_empty()
    {
        return Ok(format!("refused {code} with alert {sent}"));
    }
    Err(trouble(meeting))
}

/// What happened instead, for people.
fn trouble(meeting: &Meeting) -> String {
    let mut text = String::from("not as it should be:");
    for event in &meeting.events {
        text = format!("{text} the door says: {event};");
    }
    match &meeting.broke {
        Some(error) => format!("{text} the visitor says: {error}"),
        None => format!("{text} the visitor got {} bytes", meeting.received.len()),
    }
}

/// The name that every leaf of a Piñata has.
fn name() -> ServerName<'static> {
    ServerName::IpAddress(pki_types::IpAddr::V4([127, 0, 0, 1].into()))
}
