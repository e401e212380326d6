//! TLS messages and whole connections, with the peer's bytes or the network's mischief from the fuzzer.

mod peer;

use nocrypto_tls::Alert;
use nocrypto_tls::message::{
    Body, Certificate, CertificateRequest, CertificateStatus, CertificateVerify, ClientHello,
    ClientKeyExchange, EncryptedExtensions, Finished, HandshakeMessage, HandshakeType, HelloRequest,
    KeyUpdate, ServerHello, ServerHelloDone, ServerKeyExchange,
};

use peer::{Peer, Role};

/// Reads the message as what its type says, writes it, reads that: both readings are equal.
macro_rules! round_trip {
    ($message:ident: $($kind:ident $body:ident),*) => {
        match $message.handshake_type {
            $(HandshakeType::$kind => {
                let Ok(body) = $message.read::<$body>() else { return };
                let mut written = Vec::new();
                assert!(body.encode(&mut written).is_ok(), "a message that was read cannot be written");
                let again = HandshakeMessage::new(&written).map(|message| message.read::<$body>());
                assert_eq!(again, Ok(Ok(body)), "a message that was written reads differently");
            })*
            _ => {}
        }
    };
}

/// Input: a handshake message, whose first byte is its type, or the byte 0xff and an alert.
///
/// What a codec reads it writes again so that it reads the same.
pub fn messages(data: &[u8]) {
    if let [0xff, alert @ ..] = data {
        assert_eq!(Alert::read(alert).is_ok(), alert.len() == 2 && matches!(alert.first(), Some(1 | 2)));
        return;
    }
    let Ok(message) = HandshakeMessage::new(data) else { return };
    assert_eq!(message.bytes, data);
    round_trip!(message: HELLO_REQUEST HelloRequest, CLIENT_HELLO ClientHello, SERVER_HELLO ServerHello,
        CERTIFICATE Certificate, SERVER_KEY_EXCHANGE ServerKeyExchange, CERTIFICATE_REQUEST CertificateRequest,
        SERVER_HELLO_DONE ServerHelloDone, CERTIFICATE_VERIFY CertificateVerify,
        CLIENT_KEY_EXCHANGE ClientKeyExchange, FINISHED Finished, ENCRYPTED_EXTENSIONS EncryptedExtensions,
        CERTIFICATE_STATUS CertificateStatus, KEY_UPDATE KeyUpdate);
}

/// Input: a byte of options, one of piece length, then what a client sends.
///
/// The work stays within bounds, and there is no plaintext but that of the recorded client, whose stream is a seed.
pub fn server(data: &[u8]) {
    one_sided(data, Role::Server, FROM_CLIENT);
}

/// Input: a byte of options, one of piece length, then what a server answers to a fixed ClientHello.
pub fn client(data: &[u8]) {
    one_sided(data, Role::Client, FROM_SERVER);
}

fn one_sided(data: &[u8], role: Role, recorded: &[u8]) {
    let [options, piece_len, stream @ ..] = data else { return };
    let mut peer = Peer::new(role, *options);
    peer.work();
    for piece in stream.chunks(usize::from(*piece_len).saturating_add(1)) {
        peer.feed(piece);
    }
    peer.end_of_stream();
    assert!(recorded.starts_with(&peer.plaintext), "plaintext that nobody sent");
}

/// Target, file name and contents of each seed that is a handshake of our own, whole, in one piece.
///
/// The engine is a function of seed, times and bytes: recorded again, it is the same, and replayed, it completes.
pub fn recorded_seeds() -> Vec<(&'static str, String, Vec<u8>)> {
    let sides = [(Role::Client, "tls_server"), (Role::Server, "tls_client")];
    let all = sides.into_iter().flat_map(|side| (0..4).map(move |options| (side, options)));
    all.map(|((role, target), options)| {
        let seed = [&[options, 255][..], &record(role, options)].concat();
        (target, format!("recorded_{options}"), seed)
    })
    .collect()
}

/// What `role` sends in a handshake of our own with one message of data each way.
fn record(role: Role, options: u8) -> Vec<u8> {
    let (mut client, mut server) = (Peer::new(Role::Client, options), Peer::new(Role::Server, options));
    let (mut from_client, mut from_server) = (Vec::new(), Vec::new());
    for _ in 0..MAX_FLIGHTS {
        converse(&mut client, &mut server, |sender, flight| {
            let recording = if sender == Role::Client { &mut from_client } else { &mut from_server };
            recording.extend_from_slice(&flight);
            flight
        });
    }
    assert_eq!((&*server.plaintext, &*client.plaintext), (FROM_CLIENT, FROM_SERVER));
    match role {
        Role::Client => from_client,
        Role::Server => from_server,
    }
}

/// One flight each way through `network`; data once the handshake is complete.
fn converse(client: &mut Peer, server: &mut Peer, mut network: impl FnMut(Role, Vec<u8>) -> Vec<u8>) {
    client.work();
    server.feed(&network(Role::Client, client.take_sent()));
    client.feed(&network(Role::Server, server.take_sent()));
    if client.is_complete() && server.is_complete() {
        client.write_once(FROM_CLIENT);
        server.write_once(FROM_SERVER);
    }
}

/// Input: a byte of options, then edits of four bytes that a network makes to the records between two of our own.
///
/// What arrives is a prefix of what was sent, whatever the network does; untouched, everything arrives.
pub fn handshake(data: &[u8]) {
    let Some((options, edits)) = data.split_first() else { return };
    let mut edits: Vec<Edit> = edits.as_chunks::<4>().0.iter().take(MAX_EDITS).map(Edit::new).collect();
    let untouched = edits.is_empty();
    let (mut client, mut server) = (Peer::new(Role::Client, *options), Peer::new(Role::Server, *options));
    let mut record = 0;
    for _ in 0..MAX_FLIGHTS {
        converse(&mut client, &mut server, |_, flight| disturb(&flight, &mut record, &mut edits));
    }
    client.end_of_stream();
    server.end_of_stream();
    assert!(FROM_CLIENT.starts_with(&server.plaintext), "the server received what nobody sent");
    assert!(FROM_SERVER.starts_with(&client.plaintext), "the client received what nobody sent");
    if untouched {
        assert!(client.is_complete() && server.is_complete(), "an undisturbed handshake failed");
        assert_eq!((&*server.plaintext, &*client.plaintext), (FROM_CLIENT, FROM_SERVER));
    }
}

const FROM_CLIENT: &[u8] = b"GET / HTTP/1.0\r\n\r\n";
const FROM_SERVER: &[u8] = b"HTTP/1.0 200 OK\r\n\r\nprize";
const MAX_EDITS: usize = 8;
/// A handshake has two flights each way, data one: the rest is room for what edits delay.
const MAX_FLIGHTS: usize = 8;

/// What the network does to one record.
struct Edit {
    record: u8,
    operation: u8,
    place: u8,
    value: u8,
}

impl Edit {
    fn new(bytes: &[u8; 4]) -> Self {
        let [record, operation, place, value] = *bytes;
        Self { record: record % 24, operation, place, value }
    }

    /// Appends what becomes of `record` to `out`.
    fn apply(&self, record: &[u8], out: &mut Vec<u8>) {
        let place = usize::from(self.place).checked_rem(record.len()).unwrap_or_default();
        let mut changed = record.to_vec();
        match self.operation % 8 {
            0 => changed.clear(),
            1 => changed.extend_from_slice(record),
            2 => changed.truncate(place),
            3 => drop(changed.splice(place..place, [self.value])),
            4 => drop(changed.remove(place)),
            5 => drop(changed.splice(0..0, [21, 3, 3, 0, 2, 1, self.value])),
            6 => drop(changed.splice(0..0, [20, 3, 3, 0, 1, 1])),
            _ => {
                if let Some(byte) = changed.get_mut(place) {
                    *byte ^= self.value;
                }
            }
        }
        out.extend_from_slice(&changed);
    }
}

/// The bytes of a flight after the network had them: each record meets the edit that waits for its number.
fn disturb(flight: &[u8], record_number: &mut u8, edits: &mut Vec<Edit>) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = flight;
    while let [_, _, _, high, low, ..] = rest {
        let len = usize::from(u16::from_be_bytes([*high, *low])).saturating_add(5).min(rest.len());
        let (record, tail) = rest.split_at_checked(len).unwrap_or((rest, &[]));
        match edits.iter().position(|edit| edit.record == *record_number) {
            Some(index) => edits.swap_remove(index).apply(record, &mut out),
            None => out.extend_from_slice(record),
        }
        *record_number = record_number.saturating_add(1);
        rest = tail;
    }
    out.extend_from_slice(rest);
    out
}
