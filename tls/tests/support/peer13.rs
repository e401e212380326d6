//! The TLS 1.3 of [`Peer`]: key schedule, records and messages, from the primitives up.

use nocrypto::Secret;
use nocrypto::aead::aes_gcm::Aes128Gcm;
use nocrypto::ec::x25519;
use nocrypto::hash::{Hash, sha256::Sha256};
use nocrypto::kdf::hkdf;
use nocrypto::mac::hmac::Hmac;
use nocrypto_tls::codec::{U16List, Writer};
use nocrypto_tls::extension::{ClientHelloExtensions, KeyShareEntry, KeyShareList, ServerHelloExtensions};
use nocrypto_tls::message::server_hello::RETRY_RANDOM;
use nocrypto_tls::message::{
    Body, Certificate13, CertificateRequest13, CertificateVerify, ClientHello, EncryptedExtensions, Finished,
    HandshakeMessage, HandshakeType as H, KeyUpdate, NewSessionTicket, ServerHello,
};
use nocrypto_tls::transitions::InputKind;

use super::peer::{Keys, Out, Peer, message};

/// What a peer of TLS 1.3 knows.
#[derive(Default)]
pub struct Tls13 {
    /// Whether the handshake has a HelloRetryRequest.
    pub retry: bool,
    retried: bool,
    cookie: Vec<u8>,
    session_id: Vec<u8>,
    /// In the order of their derivation, with their labels.
    pub secrets: Vec<(&'static str, [u8; 32])>,
    /// Records that do not open: this side has other keys.
    pub unreadable: usize,
    /// Put on requests for new keys.
    pub update_requested: bool,
}

fn encode<'a>(body: &impl Body<'a>) -> Vec<u8> {
    let mut out = Vec::new();
    body.encode(&mut out).unwrap();
    out
}

fn expand_label(secret: &[u8; 32], label: &[u8], context: &[u8], out: &mut [u8]) {
    let length = u16::try_from(out.len()).unwrap().to_be_bytes();
    let label = [b"tls13 ", label].concat();
    let (a, b) = ([u8::try_from(label.len()).unwrap()], [u8::try_from(context.len()).unwrap()]);
    hkdf::expand::<Sha256>(secret, &[&length, &a, &label, &b, context], out).unwrap();
}

fn derive(secret: &[u8; 32], label: &[u8], context: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    expand_label(secret, label, context, &mut out);
    out
}

fn keys(traffic: &[u8; 32]) -> Keys {
    let (mut key, mut iv) = ([0; 16], [0; 12]);
    expand_label(traffic, b"key", &[], &mut key);
    expand_label(traffic, b"iv", &[], &mut iv);
    Keys { aead: Aes128Gcm::new(&key), iv: [0; 4], sequence: 0, inner: Some(iv) }
}

fn nonce(keys: &Keys) -> [u8; 12] {
    let mut nonce = keys.inner.unwrap();
    for (byte, number) in nonce[4..].iter_mut().zip(keys.sequence.to_be_bytes()) {
        *byte ^= number;
    }
    nonce
}

pub fn seal(keys: &mut Keys, content_type: u8, payload: &[u8]) -> Vec<u8> {
    let mut inner = [payload, &[content_type]].concat();
    let [high, low] = u16::try_from(inner.len() + 16).unwrap().to_be_bytes();
    let header = [23, 3, 3, high, low];
    let tag = keys.aead.seal_in_place(&nonce(keys), &header, &mut inner).unwrap();
    keys.sequence += 1;
    [&header[..], &inner, &tag].concat()
}

impl Tls13 {
    pub fn new(retry: bool) -> Self {
        Self { retry, ..Self::default() }
    }

    pub fn script(&self, is_client: bool, auth: bool) -> Vec<InputKind> {
        let mut script = Vec::new();
        if is_client {
            script.extend(self.retry.then_some(message(H::CLIENT_HELLO)));
            script.push(message(H::CLIENT_HELLO));
            if auth {
                script.extend([message(H::CERTIFICATE), message(H::CERTIFICATE_VERIFY)]);
            }
        } else {
            script.extend(self.retry.then_some(message(H::SERVER_HELLO)));
            script.extend([message(H::SERVER_HELLO), message(H::ENCRYPTED_EXTENSIONS)]);
            script.extend(auth.then_some(message(H::CERTIFICATE_REQUEST)));
            script.extend([message(H::CERTIFICATE), message(H::CERTIFICATE_VERIFY)]);
        }
        script.extend([message(H::FINISHED), InputKind::ApplicationData]);
        script
    }

    /// The secret with this label; zeros where it is not derived yet.
    pub fn secret(&self, label: &str) -> [u8; 32] {
        self.secrets.iter().find(|(name, _)| *name == label).map_or([0; 32], |(_, secret)| *secret)
    }

    fn put(&mut self, label: &'static str, secret: [u8; 32]) {
        self.secrets.push((label, secret));
    }
}

impl Peer {
    fn tls13(&mut self) -> &mut Tls13 {
        self.tls13.as_mut().unwrap()
    }

    pub(super) fn make13(&mut self, handshake_type: H) -> Option<Vec<u8>> {
        let public = *self.ephemeral.public_key().as_bytes();
        let share = KeyShareEntry { group: 29, key_exchange: &public };
        let (is_client, auth) = (self.is_client, self.auth);
        let state = self.tls13.as_ref().unwrap();
        let schemes = U16List::new(&[4, 3]).unwrap();
        Some(match handshake_type {
            H::CLIENT_HELLO => {
                let mut shares = Vec::new();
                if !state.retry || state.retried {
                    share.write(&mut Writer::new(&mut shares));
                }
                encode(&ClientHello {
                    legacy_version: 0x0303,
                    random: &self.client_random,
                    legacy_session_id: &[6; 32],
                    cipher_suites: U16List::new(&[0x13, 1]).unwrap(),
                    legacy_compression_methods: &[0],
                    extensions: ClientHelloExtensions {
                        supported_groups: Some(U16List::new(&[0, 29]).unwrap()),
                        signature_algorithms: Some(schemes),
                        supported_versions: Some(U16List::new(&[3, 4]).unwrap()),
                        key_share: Some(KeyShareList::new(&shares).unwrap()),
                        cookie: Some(state.cookie.as_slice()).filter(|cookie| !cookie.is_empty()),
                        ..Default::default()
                    },
                })
            }
            H::SERVER_HELLO => {
                let ask = state.retry && !state.retried;
                encode(&ServerHello {
                    legacy_version: 0x0303,
                    random: if ask { &RETRY_RANDOM } else { &self.server_random },
                    legacy_session_id: &state.session_id,
                    cipher_suite: 0x1301,
                    legacy_compression_method: 0,
                    extensions: ServerHelloExtensions {
                        supported_versions: Some(0x0304),
                        key_share: (!ask).then_some(share),
                        cookie: ask.then_some(b"a cookie"),
                        ..Default::default()
                    },
                })
            }
            H::ENCRYPTED_EXTENSIONS => encode(&EncryptedExtensions::default()),
            H::CERTIFICATE_REQUEST => {
                encode(&CertificateRequest13 { signature_algorithms: schemes, certificate_authorities: None })
            }
            H::CERTIFICATE => {
                // A client has one to show only where it is asked for.
                let shown =
                    if is_client && !auth { &[][..] } else { std::slice::from_ref(&self.certificate) };
                encode(&Certificate13::new(&Certificate13::list(shown, None, None)).unwrap())
            }
            H::CERTIFICATE_VERIFY => {
                let who = if is_client { "client" } else { "server" };
                let context = format!("TLS 1.3, {who} CertificateVerify");
                let hash = Sha256::digest(&self.transcript);
                let content = [&[0x20; 64], context.as_bytes(), &[0], &hash].concat();
                let signature = self.sign(&content);
                encode(&CertificateVerify { scheme: 0x0403, signature: &signature })
            }
            H::FINISHED => encode(&Finished { verify_data: &self.verify_data13(is_client) }),
            H::KEY_UPDATE => encode(&KeyUpdate { update_requested: state.update_requested }),
            H::NEW_SESSION_TICKET => encode(&NewSessionTicket {
                ticket_lifetime: 60,
                ticket_age_add: 7,
                ticket_nonce: &[0],
                ticket: b"ticket",
            }),
            H::END_OF_EARLY_DATA => vec![handshake_type.0, 0, 0, 0],
            _ => return None,
        })
    }

    fn verify_data13(&self, by_client: bool) -> [u8; 32] {
        let label = if by_client { "c hs traffic" } else { "s hs traffic" };
        let key = derive(&self.tls13.as_ref().unwrap().secret(label), b"finished", &[]);
        let mut hmac = Hmac::<Sha256>::new(&key);
        hmac.update(&Sha256::digest(&self.transcript));
        hmac.finish()
    }

    pub(super) fn send13(&mut self, out: &Out) -> Vec<u8> {
        let Out::Handshake(bytes) = out else {
            return match out {
                // RFC 9846 §5: never protected.
                Out::ChangeCipherSpec => vec![20, 3, 3, 0, 1, 1],
                Out::ApplicationData(data) => self.seal(23, data),
                Out::Handshake(_) => unreachable!(),
            };
        };
        let record = self.seal(22, bytes);
        if bytes[0] != 0 && bytes[0] != H::KEY_UPDATE.0 {
            self.note13(bytes);
        }
        match H(bytes[0]) {
            H::SERVER_HELLO if !self.is_client => self.hello_done13(bytes),
            H::FINISHED if !self.is_client => {
                self.application_secrets13();
                self.write = Some(keys(&self.tls13().secret("s ap traffic")));
            }
            H::FINISHED => self.write = Some(keys(&self.tls13().secret("c ap traffic"))),
            H::KEY_UPDATE => self.next_keys13(self.is_client),
            _ => {}
        }
        record
    }

    /// Remembers a message; a first ClientHello that is retried is replaced by its hash.
    fn note13(&mut self, bytes: &[u8]) {
        let is_retry = bytes[0] == H::SERVER_HELLO.0 && bytes[6..38] == RETRY_RANDOM;
        if is_retry && !self.tls13().retried {
            self.tls13().retried = true;
            let hash = Sha256::digest(&self.transcript);
            self.transcript = [&[254, 0, 0, 32], &hash[..]].concat();
        }
        self.transcript.extend_from_slice(bytes);
    }

    fn hello_done13(&mut self, bytes: &[u8]) {
        let hello: ServerHello<'_> = HandshakeMessage::new(bytes).unwrap().read().unwrap();
        let Ok(public) = x25519::PublicKey::from_bytes(&self.peer_public) else { return };
        if hello.is_retry_request() || !self.tls13().secrets.is_empty() {
            return;
        }
        let mut shared = Secret::zeroed();
        self.ephemeral.diffie_hellman(&public, &mut shared).unwrap();
        self.shared = *shared.expose();
        let empty = Sha256::digest(&[]);
        let mut early = [0; 32];
        hkdf::extract::<Sha256>(&[], &[&[0; 32]], &mut early);
        let mut handshake = [0; 32];
        hkdf::extract::<Sha256>(&derive(&early, b"derived", &empty), &[shared.expose()], &mut handshake);
        let hash = Sha256::digest(&self.transcript);
        let mut main = [0; 32];
        hkdf::extract::<Sha256>(&derive(&handshake, b"derived", &empty), &[&[0; 32]], &mut main);
        let (client, server) =
            (derive(&handshake, b"c hs traffic", &hash), derive(&handshake, b"s hs traffic", &hash));
        let state = self.tls13();
        state.put("handshake", handshake);
        state.put("main", main);
        state.put("c hs traffic", client);
        state.put("s hs traffic", server);
        let (own, other) = if self.is_client { (client, server) } else { (server, client) };
        self.write = Some(keys(&own));
        self.read = Some(keys(&other));
    }

    fn application_secrets13(&mut self) {
        let hash = Sha256::digest(&self.transcript);
        let state = self.tls13();
        let main = state.secret("main");
        state.put("c ap traffic", derive(&main, b"c ap traffic", &hash));
        state.put("s ap traffic", derive(&main, b"s ap traffic", &hash));
        state.put("exp master", derive(&main, b"exp master", &hash));
    }

    /// Goes on with the next keys of one writer.
    fn next_keys13(&mut self, of_client: bool) {
        let label = if of_client { "c ap traffic" } else { "s ap traffic" };
        let next = derive(&self.tls13().secret(label), b"traffic upd", &[]);
        let state = self.tls13();
        if let Some((_, secret)) = state.secrets.iter_mut().find(|(name, _)| *name == label) {
            *secret = next;
        }
        let side = if of_client == self.is_client { &mut self.write } else { &mut self.read };
        *side = Some(keys(&next));
    }

    pub(super) fn receive13(&mut self, record: &[u8]) {
        let payload = &record[5..];
        let (content_type, payload) = match &mut self.read {
            Some(keys) if record[0] == 23 => {
                let (data, tag) = payload.split_last_chunk::<16>().unwrap();
                let mut data = data.to_vec();
                if keys.aead.open_in_place(&nonce(keys), &record[..5], &mut data, tag).is_err() {
                    self.tls13().unreadable += 1;
                    return;
                }
                keys.sequence += 1;
                let end = data.iter().rposition(|byte| *byte != 0).unwrap();
                (data[end], data[..end].to_vec())
            }
            _ => (record[0], payload.to_vec()),
        };
        match content_type {
            20 => assert_eq!(payload, [1], "for middleboxes"),
            21 => self.alerts.push((payload[0], payload[1])),
            22 => self.handshake(&payload),
            _ => self.received.extend_from_slice(&payload),
        }
    }

    pub(super) fn learn13(&mut self, bytes: &[u8]) {
        let message = HandshakeMessage::new(bytes).unwrap();
        match message.handshake_type {
            H::CLIENT_HELLO => {
                let hello = message.read::<ClientHello<'_>>().unwrap();
                self.client_random = *hello.random;
                let share = hello.extensions.key_share.unwrap().iter().find(|share| share.group == 29);
                self.peer_public = share.map(|share| share.key_exchange.to_vec()).unwrap_or_default();
                self.tls13().session_id = hello.legacy_session_id.to_vec();
            }
            H::SERVER_HELLO => {
                let hello = message.read::<ServerHello<'_>>().unwrap();
                self.tls13().cookie = hello.extensions.cookie.unwrap_or_default().to_vec();
                let share = hello.extensions.key_share.map(|share| share.key_exchange.to_vec());
                self.peer_public = share.unwrap_or_default();
            }
            H::FINISHED => {
                let expected = self.verify_data13(!self.is_client);
                assert_eq!(message.read::<Finished<'_>>().unwrap().verify_data, expected);
                self.finished = true;
            }
            H::KEY_UPDATE => return self.next_keys13(!self.is_client),
            _ => {}
        }
        self.note13(bytes);
        match message.handshake_type {
            H::SERVER_HELLO => self.hello_done13(bytes),
            H::FINISHED if self.is_client => {
                self.application_secrets13();
                self.read = Some(keys(&self.tls13().secret("s ap traffic")));
            }
            H::FINISHED => self.read = Some(keys(&self.tls13().secret("c ap traffic"))),
            _ => {}
        }
    }
}
