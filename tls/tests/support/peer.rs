//! A second, independent TLS endpoint for the tests: it sends whatever it is told, properly protected.
//!
//! One suite of each version (AES-128-GCM, SHA-256), one group (X25519). It shares the message codecs with the engine and
//! nothing else: no state machine, so it can be told to break every rule. TLS 1.2 stands here, 1.3 in peer13.rs.

use nocrypto::aead::aes_gcm::Aes128Gcm;
use nocrypto::ec::x25519;
use nocrypto::hash::{Hash, sha256::Sha256};
use nocrypto::kdf::tls12_prf::tls12_prf;
use nocrypto::{Secret, SeededRng};
use nocrypto_asn1::crypto::SigningKey;
use nocrypto_asn1::signer::Signer;
use nocrypto_tls::codec::{Reader, U16List, Writer};
use nocrypto_tls::extension::{ClientHelloExtensions, ServerHelloExtensions};
use nocrypto_tls::message::{
    Body, Certificate, CertificateRequest, CertificateStatus, CertificateVerify, ClientHello,
    ClientKeyExchange, Finished, HandshakeMessage, HandshakeType as H, HelloRequest, ServerEcdhParams,
    ServerHello, ServerHelloDone, ServerKeyExchange,
};
use nocrypto_tls::transitions::InputKind;
use pki_types::CertificateDer;

use super::peer13::Tls13;
use super::pki;

/// Something to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Out {
    Handshake(Vec<u8>),
    ChangeCipherSpec,
    ApplicationData(Vec<u8>),
}

pub struct Keys {
    pub aead: Aes128Gcm,
    pub iv: [u8; 4],
    pub sequence: u64,
    /// TLS 1.3: the whole IV; then the type is inside.
    pub inner: Option<[u8; 12]>,
}

pub struct Peer {
    pub is_client: bool,
    /// Whether the handshake has client authentication.
    pub auth: bool,
    /// Whether this side offers or answers `extended_master_secret`.
    pub extended: bool,
    /// Whether the server of TLS 1.2 shows an OCSP response.
    pub status: bool,
    pub tls13: Option<Tls13>,
    pub(super) certificate: CertificateDer<'static>,
    pub(super) key: SigningKey,
    pub(super) rng: SeededRng,
    pub(super) client_random: [u8; 32],
    pub(super) server_random: [u8; 32],
    pub(super) ephemeral: x25519::PrivateKey,
    pub(super) peer_public: Vec<u8>,
    pub(super) transcript: Vec<u8>,
    /// What both sides agreed on, to be searched for.
    pub shared: [u8; 32],
    pub master: Option<[u8; 48]>,
    pub key_block: [u8; 40],
    pub(super) write: Option<Keys>,
    pub(super) read: Option<Keys>,
    inbox: Vec<u8>,
    fragments: Vec<u8>,
    /// What the other side sent: alerts as (level, description).
    pub alerts: Vec<(u8, u8)>,
    pub received: Vec<u8>,
    pub finished: bool,
}

pub fn message(handshake_type: H) -> InputKind {
    InputKind::Message(handshake_type)
}

fn encode<'a>(body: &impl Body<'a>) -> Vec<u8> {
    let mut out = Vec::new();
    body.encode(&mut out).unwrap();
    out
}

const SUITES: [u8; 2] = [0xc0, 0x2b];
const SCHEMES: [u8; 2] = [4, 3];

impl Peer {
    pub fn new(is_client: bool, auth: bool, seed: u8, leaf: (CertificateDer<'static>, SigningKey)) -> Self {
        let mut rng = pki::rng(seed);
        let mut random = [0; 32];
        rng.fill(&mut random).unwrap();
        let ephemeral = x25519::PrivateKey::generate(&mut rng).unwrap();
        Self {
            is_client,
            auth,
            extended: true,
            status: false,
            tls13: None,
            certificate: leaf.0,
            key: leaf.1,
            rng,
            client_random: if is_client { random } else { [0; 32] },
            server_random: if is_client { [0; 32] } else { random },
            ephemeral,
            peer_public: vec![],
            transcript: vec![],
            shared: [0; 32],
            master: None,
            key_block: [0; 40],
            write: None,
            read: None,
            inbox: vec![],
            fragments: vec![],
            alerts: vec![],
            received: vec![],
            finished: false,
        }
    }

    /// What this side sends in a handshake that goes well, and a word of application data.
    pub fn script(&self) -> Vec<InputKind> {
        if let Some(tls13) = &self.tls13 {
            return tls13.script(self.is_client, self.auth);
        }
        let mut script = if self.is_client {
            match self.auth {
                true => vec![
                    message(H::CLIENT_HELLO),
                    message(H::CERTIFICATE),
                    message(H::CLIENT_KEY_EXCHANGE),
                    message(H::CERTIFICATE_VERIFY),
                ],
                false => vec![message(H::CLIENT_HELLO), message(H::CLIENT_KEY_EXCHANGE)],
            }
        } else {
            let mut flight = vec![
                message(H::SERVER_HELLO),
                message(H::CERTIFICATE),
                message(H::SERVER_KEY_EXCHANGE),
                message(H::SERVER_HELLO_DONE),
            ];
            if self.auth {
                flight.insert(3, message(H::CERTIFICATE_REQUEST));
            }
            if self.status {
                flight.insert(2, message(H::CERTIFICATE_STATUS));
            }
            flight
        };
        script.push(InputKind::ChangeCipherSpec);
        script.push(message(H::FINISHED));
        script.push(InputKind::ApplicationData);
        script
    }

    /// Makes one message from what this side knows now; where it knows too little, one that is merely well-formed.
    pub fn make(&mut self, kind: InputKind) -> Out {
        let InputKind::Message(handshake_type) = kind else {
            return match kind {
                InputKind::ChangeCipherSpec => Out::ChangeCipherSpec,
                _ => Out::ApplicationData(b"data".to_vec()),
            };
        };
        if self.tls13.is_some()
            && let Some(bytes) = self.make13(handshake_type)
        {
            return Out::Handshake(bytes);
        }
        let list = Certificate::list(std::slice::from_ref(&self.certificate));
        Out::Handshake(match handshake_type {
            H::HELLO_REQUEST => encode(&HelloRequest),
            H::CLIENT_HELLO => encode(&ClientHello {
                legacy_version: 0x0303,
                random: &self.client_random,
                legacy_session_id: &[],
                cipher_suites: U16List::new(&SUITES).unwrap(),
                legacy_compression_methods: &[0],
                extensions: ClientHelloExtensions {
                    supported_groups: Some(U16List::new(&[0, 29, 0, 23]).unwrap()),
                    signature_algorithms: Some(U16List::new(&SCHEMES).unwrap()),
                    extended_master_secret: self.extended,
                    renegotiation_info: Some(&[]),
                    ..Default::default()
                },
            }),
            H::SERVER_HELLO => encode(&ServerHello {
                legacy_version: 0x0303,
                random: &self.server_random,
                legacy_session_id: &[],
                cipher_suite: 0xc02b,
                legacy_compression_method: 0,
                extensions: ServerHelloExtensions {
                    extended_master_secret: self.extended,
                    renegotiation_info: Some(&[]),
                    status_request: self.status,
                    ..Default::default()
                },
            }),
            H::CERTIFICATE_STATUS if self.status => encode(&CertificateStatus { response: b"OCSP" }),
            H::CERTIFICATE => encode(&Certificate::new(&list).unwrap()),
            H::SERVER_KEY_EXCHANGE => {
                let public = *self.ephemeral.public_key().as_bytes();
                let params = ServerEcdhParams { group: 29, public: &public };
                let mut signed = [self.client_random, self.server_random].concat();
                params.write(&mut Writer::new(&mut signed));
                let signature = self.sign(&signed);
                encode(&ServerKeyExchange { params, scheme: 0x0403, signature: &signature })
            }
            H::CERTIFICATE_REQUEST => {
                let schemes = U16List::new(&SCHEMES).unwrap();
                encode(&CertificateRequest::new(&[64], schemes, &[]).unwrap())
            }
            H::SERVER_HELLO_DONE => encode(&ServerHelloDone),
            H::CLIENT_KEY_EXCHANGE => {
                let public = *self.ephemeral.public_key().as_bytes();
                encode(&ClientKeyExchange { public: &public })
            }
            H::CERTIFICATE_VERIFY => {
                let transcript = self.transcript.clone();
                let signature = self.sign(&transcript);
                encode(&CertificateVerify { scheme: 0x0403, signature: &signature })
            }
            H::FINISHED => encode(&Finished { verify_data: &self.verify_data(self.is_client) }),
            // Never sent in a handshake without tickets and stapling.
            other => vec![other.0, 0, 0, 6, 0, 0, 0, 0, 0, 0],
        })
    }

    pub(super) fn sign(&mut self, message: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        self.key.signer(&mut self.rng).sign(message, &mut out).unwrap();
        out
    }

    fn verify_data(&self, by_client: bool) -> [u8; 12] {
        let label: &[u8] = if by_client { b"client finished" } else { b"server finished" };
        let mut out = [0; 12];
        let master = self.master.unwrap_or([0; 48]);
        tls12_prf::<Sha256>(&master, label, &[Sha256::digest(&self.transcript).as_ref()], &mut out);
        out
    }

    /// Turns `out` into a record under the keys in force, and remembers it as sent.
    pub fn send(&mut self, out: &Out) -> Vec<u8> {
        if self.tls13.is_some() {
            return self.send13(out);
        }
        match out {
            Out::Handshake(bytes) => {
                let record = self.seal(22, bytes);
                // RFC 5246 §7.4.1.1: HelloRequest is not part of the transcript.
                if bytes[0] != 0 {
                    self.transcript.extend_from_slice(bytes);
                }
                if bytes[0] == 16 && self.is_client {
                    self.derive();
                }
                record
            }
            Out::ChangeCipherSpec => {
                let record = self.seal(20, &[1]);
                if self.master.is_some() {
                    self.write = Some(self.keys(self.is_client));
                }
                record
            }
            Out::ApplicationData(data) => self.seal(23, data),
        }
    }

    fn derive(&mut self) {
        let mut shared = Secret::zeroed();
        let Ok(public) = x25519::PublicKey::from_bytes(&self.peer_public) else { return };
        self.ephemeral.diffie_hellman(&public, &mut shared).unwrap();
        self.shared = *shared.expose();
        let mut master = [0; 48];
        if self.extended {
            let session_hash = Sha256::digest(&self.transcript);
            let label = b"extended master secret";
            tls12_prf::<Sha256>(shared.expose(), label, &[session_hash.as_ref()], &mut master);
        } else {
            let seed: [&[u8]; 2] = [&self.client_random, &self.server_random];
            tls12_prf::<Sha256>(shared.expose(), b"master secret", &seed, &mut master);
        }
        let seed: [&[u8]; 2] = [&self.server_random, &self.client_random];
        tls12_prf::<Sha256>(&master, b"key expansion", &seed, &mut self.key_block);
        self.master = Some(master);
    }

    fn keys(&self, of_client: bool) -> Keys {
        let block = &self.key_block;
        let (key, iv) =
            if of_client { (&block[..16], &block[32..36]) } else { (&block[16..32], &block[36..]) };
        let aead = Aes128Gcm::new(key.try_into().unwrap());
        Keys { aead, iv: iv.try_into().unwrap(), sequence: 0, inner: None }
    }

    pub fn seal(&mut self, content_type: u8, payload: &[u8]) -> Vec<u8> {
        let mut fragment = payload.to_vec();
        if let Some(keys) = &mut self.write
            && keys.inner.is_some()
        {
            return super::peer13::seal(keys, content_type, payload);
        }
        if let Some(keys) = &mut self.write {
            let sequence = keys.sequence.to_be_bytes();
            let length = u16::try_from(payload.len()).unwrap().to_be_bytes();
            let aad = [&sequence[..], &[content_type, 3, 3], &length].concat();
            let nonce = [&keys.iv[..], &sequence].concat().try_into().unwrap();
            let tag = keys.aead.seal_in_place(&nonce, &aad, &mut fragment).unwrap();
            fragment = [&sequence[..], &fragment, &tag].concat();
            keys.sequence += 1;
        }
        let length = u16::try_from(fragment.len()).unwrap().to_be_bytes();
        [&[content_type, 3, 3], &length[..], &fragment].concat()
    }

    /// Takes in what the other side sent.
    pub fn receive(&mut self, bytes: &[u8]) {
        self.inbox.extend_from_slice(bytes);
        while self.inbox.len() >= 5 {
            let length = usize::from(u16::from_be_bytes([self.inbox[3], self.inbox[4]]));
            if self.inbox.len() < 5 + length {
                return;
            }
            let record: Vec<u8> = self.inbox.drain(..5 + length).collect();
            if self.tls13.is_some() {
                self.receive13(&record);
                continue;
            }
            let payload = self.open(&record);
            match record[0] {
                20 => self.read = Some(self.keys(!self.is_client)),
                21 => self.alerts.push((payload[0], payload[1])),
                22 => self.handshake(&payload),
                _ => self.received.extend_from_slice(&payload),
            }
        }
    }

    fn open(&mut self, record: &[u8]) -> Vec<u8> {
        let Some(keys) = &mut self.read else { return record[5..].to_vec() };
        let sequence = keys.sequence.to_be_bytes();
        let mut data = record[13..record.len() - 16].to_vec();
        let length = u16::try_from(data.len()).unwrap().to_be_bytes();
        let aad = [&sequence[..], &record[..3], &length].concat();
        let nonce = [&keys.iv[..], &record[5..13]].concat().try_into().unwrap();
        let tag = record.last_chunk::<16>().unwrap();
        keys.aead.open_in_place(&nonce, &aad, &mut data, tag).expect("a record of the engine opens");
        keys.sequence += 1;
        data
    }

    pub(super) fn handshake(&mut self, payload: &[u8]) {
        self.fragments.extend_from_slice(payload);
        while self.fragments.len() >= 4 {
            let mut reader = Reader::new(&self.fragments[1..]);
            let Ok(body) = reader.vec_u24() else { return };
            let bytes: Vec<u8> = self.fragments.drain(..4 + body.len()).collect();
            if self.tls13.is_some() {
                self.learn13(&bytes);
            } else {
                self.learn(&bytes);
            }
        }
    }

    fn learn(&mut self, bytes: &[u8]) {
        let message = HandshakeMessage::new(bytes).unwrap();
        match message.handshake_type {
            H::CLIENT_HELLO => self.client_random = *message.read::<ClientHello<'_>>().unwrap().random,
            H::SERVER_HELLO => self.server_random = *message.read::<ServerHello<'_>>().unwrap().random,
            H::SERVER_KEY_EXCHANGE => {
                self.peer_public = message.read::<ServerKeyExchange<'_>>().unwrap().params.public.to_vec();
            }
            H::CLIENT_KEY_EXCHANGE => {
                self.peer_public = message.read::<ClientKeyExchange<'_>>().unwrap().public.to_vec();
            }
            H::FINISHED => {
                let expected = self.verify_data(!self.is_client);
                assert_eq!(message.read::<Finished<'_>>().unwrap().verify_data, expected);
                self.finished = true;
            }
            _ => {}
        }
        self.transcript.extend_from_slice(bytes);
        if message.handshake_type == H::CLIENT_KEY_EXCHANGE {
            self.derive();
        }
    }
}
