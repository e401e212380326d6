//! nocrypto-tls behind the benchmark's ports.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use nocrypto::SeededRng;
use nocrypto::aead::aes_gcm::Aes128Gcm;
use nocrypto_asn1::crypto::SigningKey;
use nocrypto_asn1::path::anchor;
use nocrypto_tls::{
    Buffers, CipherSuite, ClientConfig, Connection, Identity, NamedGroup, Now, ProtocolVersion, ServerConfig,
    Wants,
};
use pki_types::{PrivateKeyDer, UnixTime};

use super::Side;
use super::pki::{Pki, server_name};

/// AES-128-GCM in either version.
const SUITES: &[CipherSuite] =
    &[CipherSuite::TLS_AES_128_GCM_SHA256, CipherSuite::TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256];

pub(super) struct Configs {
    client: Arc<ClientConfig>,
    server: Arc<ServerConfig>,
    rng: Rc<RefCell<SeededRng>>,
    backend: String,
}

impl Configs {
    pub(super) fn new(pki: &Pki, version: ProtocolVersion, group: NamedGroup) -> Self {
        let key = SigningKey::from_der(&PrivateKeyDer::Pkcs8(pki.key())).unwrap();
        let identity = Identity::new(vec![pki.leaf.clone()], key).unwrap();
        // P-256 is there for the certificate's curve.
        let groups = &[group, NamedGroup::secp256r1];
        let server = ServerConfig::builder().identity(identity).cipher_suites(SUITES).groups(groups);
        let server = server.versions(&[version]);
        let client = ClientConfig::builder().roots([anchor(&pki.root).unwrap()]);
        let client = client.versions(&[version]);
        let rng = nocrypto_entropy::os_seeded().unwrap();
        Self {
            client: Arc::new(client.cipher_suites(SUITES).groups(groups).build().unwrap()),
            server: Arc::new(server.build().unwrap()),
            rng: Rc::new(RefCell::new(rng)),
            backend: format!("nocrypto-{}", Aes128Gcm::new(&[0; 16]).backend_name()),
        }
    }

    pub(super) fn backend(&self) -> &str {
        &self.backend
    }

    pub(super) fn client(&self) -> Ours {
        Ours::new(Connection::client(self.client.clone(), server_name()), &self.rng)
    }

    pub(super) fn server(&self) -> Ours {
        Ours::new(Connection::server(self.server.clone()), &self.rng)
    }
}

pub(super) struct Ours {
    connection: Connection,
    rng: Rc<RefCell<SeededRng>>,
    outgoing: Vec<u8>,
}

impl Ours {
    fn new(mut connection: Connection, rng: &Rc<RefCell<SeededRng>>) -> Self {
        connection.lend(Buffers::new());
        let mut ours = Self { connection, rng: rng.clone(), outgoing: Vec::new() };
        ours.work();
        ours
    }

    fn work(&mut self) {
        let unix = UnixTime::since_unix_epoch(SystemTime::now().duration_since(UNIX_EPOCH).unwrap());
        let now = Now { unix: Some(unix), monotonic_ms: 0 };
        loop {
            match self.connection.process(now, &mut self.rng.borrow_mut()).unwrap() {
                Wants::Again => {}
                Wants::Write => {
                    let outgoing = self.connection.outgoing();
                    let n = outgoing.len();
                    self.outgoing.extend_from_slice(outgoing);
                    self.connection.sent(n);
                }
                Wants::Read | Wants::Nothing | _ => return,
            }
        }
    }
}

impl Side for Ours {
    fn feed(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() {
            let room = self.connection.incoming();
            let n = room.len().min(bytes.len());
            room[..n].copy_from_slice(&bytes[..n]);
            self.connection.received(n);
            bytes = &bytes[n..];
            self.work();
        }
    }

    fn drain(&mut self, out: &mut Vec<u8>) {
        out.append(&mut self.outgoing);
    }

    fn is_complete(&self) -> bool {
        self.connection.is_handshake_complete()
    }
}
