//! The prize door: pays its own authority's clients and nobody else; every refusal has its alert and its line.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    dead_code,
    unreachable_pub,
    missing_docs,
    reason = "a test"
)]

#[path = "support/stage.rs"]
mod stage;

use nocrypto_flow::nocrypto_tls::alert::AlertDescription as Alert;
use nocrypto_flow::nocrypto_tls::identity::Identity;
use nocrypto_flow::pipe::Pipe;
use nocrypto_flow::{Error, Flow, Read};
use pinata::authority::{Authority, Profile};
use pinata::door::Kind;
use pinata::rehearsal::Rehearsal;
use stage::{AUTHORITY, Stage, Talk, at};

const DAY: i64 = 86_400;

fn knock(stage: &mut Stage, identity: Option<Identity>) -> Talk {
    let (pipe, knock) = stage.arrive(Kind::TlsServer);
    let client = stage.client(identity, pipe);
    stage.talk(client, b"", knock)
}

#[test]
fn the_rehearsal_finds_every_door_in_order() {
    let mut stage = Stage::new(1);
    let rehearsal = Rehearsal::prepare(&stage.authority, at(0), &mut stage.rng).unwrap();
    let scenes = rehearsal.perform(&stage.pinata, at(0), &mut stage.rng);
    let lines: Vec<_> = scenes.iter().map(ToString::to_string).collect();
    assert_eq!(scenes.len(), 6, "{lines:#?}");
    assert!(scenes.iter().all(|scene| scene.good), "{lines:#?}");
}

#[test]
fn a_rehearsal_by_another_authority_fails() {
    let mut stage = Stage::new(2);
    let stranger = Authority::generate(at(0), &mut stage.rng).unwrap();
    let rehearsal = Rehearsal::prepare(&stranger, at(0), &mut stage.rng).unwrap();
    let scenes = rehearsal.perform(&stage.pinata, at(0), &mut stage.rng);
    assert!(scenes.iter().any(|scene| scene.door == Kind::Https && !scene.good));
    assert!(scenes.iter().filter(|scene| scene.door == Kind::TlsServer).all(|scene| !scene.good));
}

#[test]
fn the_right_certificate_is_paid() {
    let mut stage = Stage::new(3);
    let identity = stage.issue(&Profile::client("guest"));
    let talk = knock(&mut stage, Some(identity));
    assert!(talk.broke.is_none() && talk.is_paid(), "{talk:?}");
    pinata::prize::open(&talk.received, stage.pinata.prize().commitment()).unwrap();
    assert_eq!(talk.log.0.len(), 1);
    assert!(talk.log.full_line(Kind::TlsServer).contains(" tls-server 127.0.0.1:4242 PAID the prize "));
}

/// Who comes with what, the alert, and a word of the line.
#[test]
fn everybody_else_is_refused() {
    let mut stage = Stage::new(4);
    let client = || Profile::client("guest");
    let cases: Vec<(&str, Option<Identity>, Alert, &str)> = vec![
        ("nothing", None, Alert::CERTIFICATE_REQUIRED, "no certificate"),
        ("foreign", Some(stage.issue_foreign("a stranger", &client())), Alert::UNKNOWN_CA, ""),
        ("impostor", Some(stage.issue_foreign(AUTHORITY, &client())), Alert::BAD_CERTIFICATE, "signature"),
        (
            "server's",
            Some(stage.issue(&Profile::server("x", "localhost"))),
            Alert::UNSUPPORTED_CERTIFICATE,
            "",
        ),
        (
            "expired",
            Some(stage.issue(&client().valid(-2 * DAY, -DAY))),
            Alert::CERTIFICATE_EXPIRED,
            "expired",
        ),
        ("future", Some(stage.issue(&client().valid(DAY, 2 * DAY))), Alert::CERTIFICATE_EXPIRED, ""),
        ("self-signed", Some(self_signed(&mut stage)), Alert::UNKNOWN_CA, ""),
    ];
    for (who, identity, alert, word) in cases {
        let talk = knock(&mut stage, identity);
        assert!(!talk.is_paid() && talk.received.is_empty(), "{who}: {talk:?}");
        assert_eq!((talk.log.alert(), talk.heard()), (Some(alert), Some(alert)), "{who}: {talk:?}");
        let line = talk.log.full_line(Kind::TlsServer);
        assert_eq!(talk.log.0.len(), 1, "{who}: {:?}", talk.log);
        assert!(line.contains("127.0.0.1:4242 refused ") && line.contains(word), "{who}: {line}");
        assert!(line.ends_with(&format!(", sent alert {alert}")), "{who}: {line}");
        stage.assert_open();
    }
}

/// A name in a certificate is the visitor's own text.
#[test]
fn a_wild_name_does_not_break_the_log() {
    let mut stage = Stage::new(6);
    let name = "me\r\n2026-11-25T08:00:00Z tls-server - PAID the prize\u{1b}[2J";
    let identity = stage.issue_foreign("a stranger", &Profile::client(name));
    let talk = knock(&mut stage, Some(identity));
    let line = talk.log.full_line(Kind::TlsServer);
    assert!(!talk.is_paid() && line.contains(" refused PATH-"), "{line}");
    assert!(!line.chars().any(char::is_control), "{line:?}");
}

/// A client certificate that nobody issued but its own key.
fn self_signed(stage: &mut Stage) -> Identity {
    use nocrypto_asn1::crypto::SigningKey;
    use nocrypto_asn1::path::Purpose;
    use nocrypto_asn1::x509::builder::{CertificateBuilder, DistinguishedName};
    use nocrypto_asn1::x509::time::Time;
    let key = SigningKey::generate_p256(&mut stage.rng).unwrap();
    let time =
        |seconds: i64| Time::from_unix_seconds(i64::try_from(stage::START).unwrap() + seconds).unwrap();
    let subject = DistinguishedName::new().common_name("myself");
    let certificate = CertificateBuilder::end_entity(subject, [7; 16], time(-DAY), time(DAY))
        .purpose(Purpose::ClientAuth)
        .sign_self(&mut key.signer(&mut stage.rng))
        .unwrap();
    Identity::new(vec![certificate], key).unwrap()
}

/// The right certificate with a signature by somebody who does not hold its key, as a man in the middle would make it.
#[test]
fn a_forged_certificate_verify_is_refused() {
    let mut stage = Stage::new(5);
    let identity = stage.issue(&Profile::client("guest"));
    let (pipe, knock) = stage.arrive(Kind::TlsServer);
    // In TLS 1.3 nobody in the middle sees the message; in 1.2 it is in the clear.
    let client = stage.old_client(identity, Forger { pipe, seen: Vec::new(), forged: false });
    let talk = stage.talk(client, b"", knock);
    assert!(!talk.is_paid() && talk.received.is_empty());
    assert_eq!(
        (talk.log.alert(), talk.heard()),
        (Some(Alert::DECRYPT_ERROR), Some(Alert::DECRYPT_ERROR)),
        "{talk:?}"
    );
    stage.assert_open();
}

/// Changes the last byte of the CertificateVerify (RFC 5246 §7.4.8) on its way.
struct Forger {
    pipe: Pipe,
    seen: Vec<u8>,
    forged: bool,
}

impl Flow for Forger {
    fn read(&mut self, into: &mut [u8]) -> Result<Read, Error> {
        self.pipe.read(into)
    }

    fn write(&mut self, bytes: &[u8]) -> Result<usize, Error> {
        let mut bytes = bytes.to_vec();
        let start = self.seen.len();
        self.seen.extend_from_slice(&bytes);
        if let Some(last) = certificate_verify_end(&self.seen).filter(|last| *last >= start && !self.forged) {
            bytes[last - start] ^= 1;
            self.forged = true;
        }
        let count = self.pipe.write(&bytes)?;
        assert_eq!(count, bytes.len(), "the pipe is large enough");
        Ok(count)
    }

    fn shutdown_write(&mut self) -> Result<(), Error> {
        self.pipe.shutdown_write()
    }
}

/// Where the last byte of a complete CertificateVerify lies in a stream of records.
fn certificate_verify_end(stream: &[u8]) -> Option<usize> {
    let mut messages: Vec<(usize, u8)> = Vec::new();
    let mut offset = 0;
    while offset + 5 <= stream.len() {
        let len = usize::from(u16::from_be_bytes([stream[offset + 3], stream[offset + 4]]));
        let body = offset + 5..(offset + 5 + len).min(stream.len());
        match stream[offset] {
            20 => break,
            22 => messages.extend(body.clone().map(|index| (index, stream[index]))),
            _ => {}
        }
        offset = offset + 5 + len;
    }
    let mut at = 0;
    while at + 4 <= messages.len() {
        let byte = |index: usize| usize::from(messages[index].1);
        let end = at + 4 + (byte(at + 1) << 16 | byte(at + 2) << 8 | byte(at + 3));
        if messages[at].1 == 15 && end <= messages.len() {
            return Some(messages[end - 1].0);
        }
        at = end;
    }
    None
}
