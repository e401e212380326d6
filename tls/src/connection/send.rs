//! Bytes out: actions become records, sealed where they stand in the output buffer.
//!
//! Does not decide what to say: states and the application do.

use alloc::vec::Vec;

use nocrypto::SeededRng;
use pki_types::UnixTime;

use super::{Connection, Role, Wants};
use crate::alert::{Alert, AlertDescription};
use crate::content_type::ContentType;
use crate::error::{Error, LocalFault};
use crate::handshake::transitions::StateName;
use crate::handshake::{Action, Input, SignatureRequest, TrafficKeys};
use crate::message::HandshakeMessage;
use crate::record::header::{INITIAL_VERSION, TLS12_VERSION};
use crate::record::limits::MAX_PLAINTEXT;
use crate::trace::{Direction, EventKind};

/// With less room than this and more to say, waiting for the transport beats a small record.
const SMALL_RECORD: usize = 1024;

impl Connection {
    /// Does one action; what does not fit into the output stays in the queue.
    pub(super) fn act(
        &mut self,
        action: Action,
        unix: Option<UnixTime>,
        rng: &mut SeededRng,
    ) -> Result<Wants, Error> {
        match action {
            Action::Start => {
                self.offer_session(unix);
                self.advance(Input::Start, rng)?;
            }
            Action::Send(flight) => {
                self.note_messages(&flight);
                return self.send_flight(flight);
            }
            Action::Resume(flight) => return self.send_flight(flight),
            Action::SendChangeCipherSpec => {
                if !self.send_record(ContentType::ChangeCipherSpec, &[1], false)? {
                    self.queue.push_front(Action::SendChangeCipherSpec);
                    return Ok(Wants::Write);
                }
                let epoch = self.write_epoch;
                self.note(|| EventKind::ChangeCipherSpec { direction: Direction::Sent, epoch });
            }
            Action::InstallWriteKeys(keys) => {
                install(&mut self.keys, &keys, true)?;
                self.write_epoch = self.write_epoch.saturating_add(1);
            }
            Action::InstallReadKeys(keys) => {
                self.check_key_change()?;
                install(&mut self.keys, &keys, false)?;
                self.read_epoch = self.read_epoch.saturating_add(1);
            }
            // RFC 5246 §7.2.1, RFC 9846 §6.1: nothing follows our close_notify.
            Action::Warn(_) | Action::UpdateWriteKeys { .. } if self.close_sent => {}
            Action::UpdateWriteKeys { request } => self.advance(Input::UpdateKeys { request }, rng)?,
            Action::Warn(description) => {
                if !self.send_alert(Alert::warning(description))? {
                    self.queue.push_front(Action::Warn(description));
                    return Ok(Wants::Write);
                }
            }
            Action::AskVerdict => {
                let Some(validated) = self.judge(unix)? else {
                    self.queue.push_front(Action::AskVerdict);
                    return Ok(Wants::Verdict);
                };
                self.advance(Input::Verdict(validated), rng)?;
            }
            Action::AskSession { tickets, server_name } => {
                let found = self.find_session(&tickets, &server_name, unix);
                self.advance(Input::Session(found), rng)?;
            }
            Action::SendTickets => self.send_tickets(unix, rng)?,
            Action::KeepSession { lifetime_secs, age_add, nonce, ticket } => {
                self.keep_session(lifetime_secs, age_add, &nonce, ticket, unix);
            }
            Action::AskSignature(request) => {
                let signature = self.sign(&request, rng)?;
                self.advance(Input::Signature(signature), rng)?;
            }
            Action::Complete => self.complete(),
        }
        Ok(Wants::Again)
    }

    fn sign(&mut self, request: &SignatureRequest, rng: &mut SeededRng) -> Result<Vec<u8>, Error> {
        let identity = match &self.role {
            Role::Client(config) => config.identity.as_ref(),
            Role::Server(config) => config.identities.get(request.identity),
        };
        let identity = identity.ok_or(LocalFault::SigningFailed)?;
        Ok(identity.sign(request.scheme, &request.message, rng)?)
    }

    /// Sends as much of a flight as fits, each record as full as it can be.
    fn send_flight(&mut self, mut flight: Vec<u8>) -> Result<Wants, Error> {
        let sent = self.fill_records(ContentType::Handshake, &flight)?;
        if sent < flight.len() {
            flight.drain(..sent);
            self.queue.push_front(Action::Resume(flight));
            return Ok(Wants::Write);
        }
        Ok(Wants::Again)
    }

    /// Seals as much of `payload` as the output takes and says how much that was.
    fn fill_records(&mut self, content_type: ContentType, payload: &[u8]) -> Result<usize, Error> {
        let mut rest = payload;
        while !rest.is_empty() {
            let whole = rest.len().min(usize::from(MAX_PLAINTEXT));
            let wanted = self.keys.write.record_len(content_type, whole);
            let room = self.output_room(wanted, false).len();
            let length = self.keys.write.payload_in(content_type, room, whole);
            if length == 0 || (length < rest.len() && length < SMALL_RECORD) {
                break;
            }
            let Some((now, later)) = rest.split_at_checked(length) else { break };
            if !self.send_record(content_type, now, false)? {
                break;
            }
            rest = later;
        }
        Ok(payload.len().saturating_sub(rest.len()))
    }

    /// Seals one record into the output; `false` where it does not fit.
    fn send_record(
        &mut self,
        content_type: ContentType,
        payload: &[u8],
        last_word: bool,
    ) -> Result<bool, LocalFault> {
        // RFC 5246 §E.1, RFC 9846 §5.1: a first ClientHello goes out as 3.1 for the sake of old peers.
        let first = self.state.name() == StateName::ClientExpectServerHello;
        let version = if first { INITIAL_VERSION } else { TLS12_VERSION };
        let offset = self.keys.write.payload_offset();
        let needed = self.keys.write.record_len(content_type, payload.len());
        if self.output_room(needed, last_word).len() < needed {
            return Ok(false);
        }
        let Some(buffers) = &mut self.buffers else { return Ok(false) };
        let room = buffers.output.get_mut(self.output.end..).unwrap_or_default();
        let end = offset.saturating_add(payload.len());
        let Some(slot) = room.get_mut(offset..end) else { return Ok(false) };
        slot.copy_from_slice(payload);
        let length = u16::try_from(payload.len()).unwrap_or(u16::MAX);
        let record_len = self.keys.write.seal(content_type, version, room, length)?;
        self.output.end = self.output.end.saturating_add(record_len);
        Ok(true)
    }

    /// Sends an alert; `false` where there is no room. Last words may use the reserve.
    pub(super) fn send_alert(&mut self, alert: Alert) -> Result<bool, LocalFault> {
        // A warning that is no goodbye can wait for the transport; the reserve is for the last words.
        let last_word = alert.description != AlertDescription::NO_RENEGOTIATION;
        let sent = self.send_record(ContentType::Alert, &alert.to_bytes(), last_word)?;
        if sent {
            let epoch = self.write_epoch;
            self.note(|| EventKind::Alert { direction: Direction::Sent, epoch, alert });
        }
        Ok(sent)
    }

    /// Protects as much of `data` as the output takes and returns how much that was: 0 before the handshake is
    /// complete, after [`Connection::close`] or a failure, and while the output is full.
    pub fn write_plaintext(&mut self, data: &[u8]) -> usize {
        if !self.is_handshake_complete() || self.close_requested || !self.queue.is_empty() {
            return 0;
        }
        // Sealing fails only when the keys are used up, which the next `process` reports.
        let length = self.fill_records(ContentType::ApplicationData, data).unwrap_or(0);
        if length > 0 {
            self.note(|| EventKind::ApplicationData { direction: Direction::Sent, length });
        }
        length
    }

    fn note_messages(&mut self, flight: &[u8]) {
        if self.trace.is_none() {
            return;
        }
        let epoch = self.write_epoch;
        let mut rest = flight;
        while let Some([_, a, b, c]) = rest.first_chunk::<4>() {
            let body = usize::try_from(u32::from_be_bytes([0, *a, *b, *c])).unwrap_or(usize::MAX);
            let Some((message, later)) = rest.split_at_checked(body.saturating_add(4)) else { return };
            if let Ok(HandshakeMessage { handshake_type, bytes, .. }) = HandshakeMessage::new(message) {
                let bytes = bytes.to_vec();
                self.note(|| EventKind::Message { direction: Direction::Sent, epoch, handshake_type, bytes });
            }
            rest = later;
        }
    }
}

/// Puts the keys behind a token into the record layer, in place.
fn install(store: &mut super::KeyStore, keys: &TrafficKeys, write: bool) -> Result<(), LocalFault> {
    const TOO_SHORT: LocalFault = LocalFault::Crypto(nocrypto::Error::InvalidLength);
    let super::KeyStore { secrets, read, write: writing } = store;
    let protection = if write { writing } else { read };
    match keys {
        TrafficKeys::Tls12(keys) => {
            let keys = secrets.tls12().write_keys(keys).ok_or(TOO_SHORT)?;
            protection.install12(keys.suite.aead(), keys.key, keys.fixed_iv)
        }
        TrafficKeys::Tls13(keys) => secrets.tls13.install_keys(keys, |keys| {
            protection.install13(keys.suite.aead(), keys.key, keys.iv, keys.first && !write)
        }),
    }
    .map_err(LocalFault::Crypto)
}
