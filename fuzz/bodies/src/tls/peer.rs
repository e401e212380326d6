//! One end of a connection for the fuzzer: fixed certificates, fixed seed, fixed time, counted work.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use nocrypto::SeededRng;
use nocrypto_asn1::crypto::SigningKey;
use nocrypto_asn1::path::{Purpose, anchor};
use nocrypto_asn1::x509::builder::{BuildError, CertificateBuilder, DistinguishedName};
use nocrypto_asn1::x509::time::Time;
use nocrypto_tls::{
    Buffers, CipherSuite, ClientAuth, ClientConfig, Connection, Identity, NamedGroup, Now, ProtocolVersion,
    ServerConfig, Wants,
};
use pki_types::{DnsName, ServerName, UnixTime};

/// 2026-11-25T12:00:00Z.
const NOW: u64 = 1_795_608_000;
const NAME: &str = "fuzz.example";

/// Which end of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Speaks first.
    Client,
    /// Answers.
    Server,
}

/// A connection, its randomness, and what it gave so far.
pub(super) struct Peer {
    connection: Connection,
    rng: SeededRng,
    sent: Vec<u8>,
    /// What it received for the application.
    pub(super) plaintext: Vec<u8>,
    failed: bool,
    wrote: bool,
    /// Calls of `process` so far, and how many the bytes so far may cost.
    work: usize,
    allowance: usize,
}

impl Peer {
    /// Options: bit 0 asks for a client certificate, bit 1 leaves only the second suite and group.
    pub(super) fn new(role: Role, options: u8) -> Self {
        let configurations = configurations();
        let configuration = configurations.get(usize::from(options & 3)).or(configurations.first());
        let Some((client, server)) = configuration else { unreachable!("four configurations were made") };
        let mut connection = match role {
            Role::Client => Connection::client(client.clone(), server_name()),
            Role::Server => Connection::server(server.clone()),
        };
        connection.lend(Buffers::new());
        let seed = [role as u8; 32];
        let rng = SeededRng::dangerous_from_fixed_seed(&seed);
        Self {
            connection,
            rng,
            sent: Vec::new(),
            plaintext: Vec::new(),
            failed: false,
            wrote: false,
            work: 0,
            allowance: 64,
        }
    }

    /// Hands over bytes of the transport, as many at a time as the connection has room for.
    pub(super) fn feed(&mut self, mut bytes: &[u8]) {
        // A record of five bytes is the smallest; what it causes takes a few calls.
        self.allowance = self.allowance.saturating_add(bytes.len().saturating_mul(4));
        while !bytes.is_empty() && !self.failed {
            let room = self.connection.incoming();
            let n = room.len().min(bytes.len());
            let (now, later) = bytes.split_at_checked(n).unwrap_or((bytes, &[]));
            if let Some(room) = room.get_mut(..n) {
                room.copy_from_slice(now);
            }
            self.connection.received(n);
            bytes = later;
            self.work();
            if n == 0 && !self.failed && self.connection.incoming().is_empty() {
                assert!(
                    self.connection.ended().is_some(),
                    "no room for the peer's bytes, no error and no end"
                );
                return;
            }
        }
    }

    /// Works until the connection waits for something.
    pub(super) fn work(&mut self) {
        let now = Now { unix: Some(UnixTime::since_unix_epoch(Duration::from_secs(NOW))), monotonic_ms: 0 };
        loop {
            self.work = self.work.saturating_add(1);
            assert!(self.work <= self.allowance, "work without end");
            match self.connection.process(now, &mut self.rng) {
                Ok(Wants::Again) => {}
                Ok(Wants::Write) => self.take_outgoing(),
                Ok(Wants::Nothing) if !self.connection.plaintext().is_empty() => {
                    let plaintext = self.connection.plaintext();
                    let n = plaintext.len();
                    self.plaintext.extend_from_slice(plaintext);
                    self.connection.consumed(n);
                }
                Ok(_) => return,
                Err(error) => {
                    self.take_outgoing();
                    assert!(!error.code().is_empty() && !error.to_string().is_empty());
                    let again = self.connection.process(now, &mut self.rng);
                    assert!(again.is_err(), "a failed connection goes on");
                    self.failed = true;
                    return;
                }
            }
        }
    }

    /// The transport ends.
    pub(super) fn end_of_stream(&mut self) {
        self.allowance = self.allowance.saturating_add(16);
        self.connection.received_end();
        if !self.failed {
            self.work();
        }
    }

    /// Sends application data, the first time it is called.
    pub(super) fn write_once(&mut self, data: &[u8]) {
        if !self.failed && !self.wrote {
            self.wrote = true;
            self.connection.write_plaintext(data);
            self.work();
        }
    }

    pub(super) fn is_complete(&self) -> bool {
        self.connection.is_handshake_complete()
    }

    /// What it sent since the last call.
    pub(super) fn take_sent(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.sent)
    }

    fn take_outgoing(&mut self) {
        let outgoing = self.connection.outgoing();
        let n = outgoing.len();
        self.sent.extend_from_slice(outgoing);
        self.connection.sent(n);
    }
}

type Configurations = Vec<(Arc<ClientConfig>, Arc<ServerConfig>)>;

/// The four pairs of configurations, made once.
fn configurations() -> &'static Configurations {
    static MADE: OnceLock<Configurations> = OnceLock::new();
    MADE.get_or_init(|| (0..4).filter_map(|options| configuration(options).ok()).collect())
}

fn server_name() -> ServerName<'static> {
    DnsName::try_from(NAME).map_or_else(|_| unreachable!("{NAME} is a DNS name"), ServerName::DnsName)
}

fn configuration(options: u8) -> Result<(Arc<ClientConfig>, Arc<ServerConfig>), Box<dyn std::error::Error>> {
    let mut rng = SeededRng::dangerous_from_fixed_seed(&[0xca; 32]);
    let ca_key = SigningKey::generate_p256(&mut rng)?;
    let (from, until) = (Time::from_unix_seconds(0), Time::from_unix_seconds(1 << 32));
    let (Some(from), Some(until)) = (from, until) else { return Err("times".into()) };
    let ca = CertificateBuilder::ca(DistinguishedName::new().common_name("fuzz CA"), [1; 16], from, until)
        .sign_self(&mut ca_key.signer(&mut rng))?;
    let mut identity = |purpose, serial: u8| -> Result<Identity, Box<dyn std::error::Error>> {
        let key = SigningKey::generate_p256(&mut rng)?;
        let leaf = leaf(purpose, serial, (from, until))?.sign(
            key.subject_public_key_info(),
            &ca,
            &mut ca_key.signer(&mut rng),
        )?;
        Ok(Identity::new(vec![leaf], key)?)
    };
    let roots = || Ok::<_, Box<dyn std::error::Error>>([anchor(&ca)?]);
    let mut client = ClientConfig::builder().roots(roots()?).identity(identity(Purpose::ClientAuth, 2)?);
    let mut server = ServerConfig::builder().identity(identity(Purpose::ServerAuth, 3)?);
    if options & 1 != 0 {
        server = server.client_auth(ClientAuth::Required(roots()?.into()));
    }
    if options & 2 != 0 {
        server = server
            .versions(&[ProtocolVersion::TLS_1_2])
            .cipher_suites(&[CipherSuite::TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384])
            .groups(&[NamedGroup::secp256r1]);
        client = client.alpn(["http/1.1"]);
    }
    Ok((Arc::new(client.build()?), Arc::new(server.build()?)))
}

fn leaf(purpose: Purpose, serial: u8, (from, until): (Time, Time)) -> Result<CertificateBuilder, BuildError> {
    let subject = DistinguishedName::new().common_name(NAME);
    let builder = CertificateBuilder::end_entity(subject, [serial; 16], from, until);
    Ok(builder.server_name(&server_name()).purpose(purpose))
}
