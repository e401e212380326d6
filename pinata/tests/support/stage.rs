//! A Piñata on a stage: its authority's key at hand, a clock that the test moves, visitors over pipes in memory.

use std::sync::Arc;

use nocrypto::SeededRng;
use nocrypto_asn1::path::anchor;
use nocrypto_flow::nocrypto_tls::alert::AlertDescription;
use nocrypto_flow::nocrypto_tls::identity::Identity;
use nocrypto_flow::nocrypto_tls::{ClientConfig, ProtocolVersion};
use nocrypto_flow::pipe::{self, Pipe};
use nocrypto_flow::tls::TlsFlow;
use nocrypto_flow::{Error, Flow, Now, Read};
use pinata::Pinata;
use pinata::authority::{Authority, Profile};
use pinata::door::{Kind, Place};
use pinata::report::{Event, Line};
use pinata::tally::Tally;
use pinata::visit::{Host, Step, Visit};
use pki_types::{ServerName, UnixTime};

/// 2026-11-25 08:00:00 UTC.
pub const START: u64 = 1_795_593_600;

/// The name of the right authority.
pub const AUTHORITY: &str = "the authority";

/// The clock of every test: real time plays no part.
pub fn at(monotonic_ms: u64) -> Now {
    let unix = UnixTime::since_unix_epoch(std::time::Duration::from_secs(START + monotonic_ms / 1000));
    Now { unix: Some(unix), monotonic_ms }
}

pub struct Stage {
    pub pinata: Arc<Pinata>,
    pub authority: Authority,
    pub rng: SeededRng,
}

impl Stage {
    pub fn new(seed: u8) -> Self {
        Self::with(seed, |pinata| pinata)
    }

    pub fn with(seed: u8, change: impl FnOnce(Pinata) -> Pinata) -> Self {
        let mut rng = SeededRng::dangerous_from_fixed_seed(&[seed; 32]);
        let authority = Authority::named(AUTHORITY, at(0), &mut rng).unwrap();
        let place = Place::new("localhost", 8080, 8443, 10000);
        let pinata = Pinata::new(place, None, &authority, at(0), &mut rng).unwrap();
        Self { pinata: Arc::new(change(pinata)), authority, rng }
    }

    /// A certificate of the right authority.
    pub fn issue(&mut self, profile: &Profile<'_>) -> Identity {
        self.authority.issue(profile, at(0), &mut self.rng).unwrap()
    }

    /// A certificate of an authority of this name and with another key.
    pub fn issue_foreign(&mut self, name: &str, profile: &Profile<'_>) -> Identity {
        let stranger = Authority::named(name, at(0), &mut self.rng).unwrap();
        stranger.issue(profile, at(0), &mut self.rng).unwrap()
    }

    /// Opens a door: our end of the connection, and the visit.
    pub fn arrive(&self, door: Kind) -> (Pipe, Knock) {
        self.arrive_at(door, at(0))
    }

    pub fn arrive_at(&self, door: Kind, now: Now) -> (Pipe, Knock) {
        let (inside, outside) = pipe::pair(64 * 1024);
        let visit = Visit::new(Arc::clone(&self.pinata), door, inside, now);
        (outside, Knock { visit, door, log: Log::default() })
    }

    /// A TLS client at our end, who trusts the authority and shows `identity`.
    pub fn client<F: Flow>(&self, identity: Option<Identity>, flow: F) -> TlsFlow<F> {
        let config = self.authority.visitor(identity).unwrap();
        TlsFlow::client(Arc::new(config), ServerName::try_from("localhost").unwrap(), flow)
    }

    /// The same at TLS 1.2.
    pub fn old_client<F: Flow>(&self, identity: Identity, flow: F) -> TlsFlow<F> {
        let roots = [anchor(self.authority.certificate()).unwrap()];
        let config = ClientConfig::builder().roots(roots).identity(identity);
        let config = config.versions(&[ProtocolVersion::TLS_1_2]).build().unwrap();
        TlsFlow::client(Arc::new(config), ServerName::try_from("localhost").unwrap(), flow)
    }

    /// Lets a client say `request` at a door and listen to the end.
    pub fn talk<C: Flow>(&mut self, client: C, request: &[u8], knock: Knock) -> Talk {
        self.talk_at(at(0), client, request, knock)
    }

    pub fn talk_at<C: Flow>(&mut self, now: Now, mut client: C, request: &[u8], mut knock: Knock) -> Talk {
        let mut talk = Talk::default();
        let mut rest = request;
        for _ in 0..10_000 {
            let step = knock.poll(now, &mut self.rng);
            let mut bytes = [0; 4096];
            let read = client.poll(now, &mut self.rng).and_then(|()| {
                let count = if rest.is_empty() { 0 } else { client.write(rest)? };
                rest = &rest[count..];
                client.read(&mut bytes)
            });
            match read {
                Ok(Read::Bytes(count)) => talk.received.extend_from_slice(&bytes[..count]),
                Ok(Read::Pending) if step != Step::Done => {}
                Ok(Read::Pending | Read::End) => break,
                Err(error) => {
                    talk.broke = Some(error);
                    break;
                }
            }
        }
        drop(client);
        knock.finish(now, &mut self.rng);
        talk.log = knock.log;
        talk
    }

    /// The next visitor is served, whatever the one before did.
    pub fn assert_open(&mut self) {
        let identity = self.issue(&Profile::client("next"));
        let (pipe, knock) = self.arrive(Kind::TlsServer);
        let client = self.client(Some(identity), pipe);
        let talk = self.talk(client, b"", knock);
        assert!(talk.is_paid(), "{:?}", talk.log);
        pinata::prize::open(&talk.received, self.pinata.prize().commitment()).unwrap();
    }
}

/// The door's side of a connection.
pub struct Knock {
    pub visit: Visit<Pipe>,
    pub door: Kind,
    pub log: Log,
}

impl Knock {
    pub fn poll(&mut self, now: Now, rng: &mut SeededRng) -> Step {
        self.visit.poll(now, rng, &mut self.log)
    }

    /// Until it is over; the client is gone.
    pub fn finish(&mut self, now: Now, rng: &mut SeededRng) {
        for _ in 0..10_000 {
            if self.poll(now, rng) == Step::Done {
                return;
            }
        }
        panic!("the visit does not end: {:?}", self.log);
    }
}

/// Collects what a program would print.
#[derive(Debug, Default)]
pub struct Log(pub Vec<Event>);

impl Host for Log {
    fn tally(&self) -> Tally {
        Tally::default()
    }

    fn event(&mut self, event: Event) {
        self.0.push(event);
    }
}

impl Log {
    /// The lines without their circumstances.
    pub fn lines(&self) -> Vec<String> {
        self.0.iter().map(ToString::to_string).collect()
    }

    /// The line as a program prints it.
    pub fn full_line(&self, door: Kind) -> String {
        let event = self.0.first().expect("an event");
        Line { unix: Some(START), door, peer: Some(([127, 0, 0, 1], 4242).into()), event }.to_string()
    }

    /// The alert that the visitor was sent.
    pub fn alert(&self) -> Option<AlertDescription> {
        self.0
            .iter()
            .find_map(|event| if let Event::Failed(failure) = event { failure.alert() } else { None })
    }

    pub fn is_paid(&self) -> bool {
        self.0.iter().any(|event| matches!(event, Event::Paid { .. }))
    }
}

/// What a conversation left behind.
#[derive(Debug, Default)]
pub struct Talk {
    pub received: Vec<u8>,
    pub broke: Option<Error>,
    pub log: Log,
}

impl Talk {
    pub fn is_paid(&self) -> bool {
        self.log.is_paid()
    }

    /// The alert that the client heard.
    pub fn heard(&self) -> Option<AlertDescription> {
        match &self.broke {
            Some(Error::Tls(nocrypto_flow::nocrypto_tls::Error::AlertReceived(alert))) => {
                Some(alert.description)
            }
            _ => None,
        }
    }

    pub fn text(&self) -> String {
        String::from_utf8(self.received.clone()).unwrap()
    }
}
