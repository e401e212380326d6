//! Bytes in: records are found, opened in place and turned into inputs of the state machine.
//!
//! One record or one handshake message a call. Does not decide what is allowed: the states do.

use nocrypto::SeededRng;

use super::buffers::Window;
use super::{Connection, End, drive};
use crate::alert::{Alert, AlertDescription, AlertLevel};
use crate::content_type::ContentType;
use crate::error::{Error, PeerFault};
use crate::handshake::Input;
use crate::message::HandshakeType;
use crate::record::header::{HEADER_LEN, Header};
use crate::trace::{Direction, EventKind};

impl Connection {
    /// Handles one handshake message or one record; `false` where neither is complete.
    pub(super) fn receive(&mut self, rng: &mut SeededRng) -> Result<bool, Error> {
        if self.next_message(rng)? {
            return Ok(true);
        }
        let Some((content_type, payload)) = self.next_record()? else { return Ok(false) };
        match content_type {
            ContentType::Handshake => self.handshake_record(payload)?,
            ContentType::Alert => self.alert_record(payload)?,
            ContentType::ChangeCipherSpec => self.change_cipher_spec_record(payload, rng)?,
            ContentType::ApplicationData => self.application_data_record(payload, rng)?,
        }
        Ok(true)
    }

    fn payload(&self, payload: Window) -> &[u8] {
        let Some(buffers) = &self.buffers else { return &[] };
        buffers.input.get(payload.start..payload.end).unwrap_or_default()
    }

    /// Finds the next whole record and opens it where it stands.
    fn next_record(&mut self) -> Result<Option<(ContentType, Window)>, Error> {
        let Some(buffers) = &mut self.buffers else { return Ok(None) };
        let bytes = buffers.input.get_mut(self.input.start..self.input.end).unwrap_or_default();
        let Some(header) = Header::read(bytes, self.keys.read.max_fragment())? else { return Ok(None) };
        let record_len = HEADER_LEN.saturating_add(usize::from(header.length));
        let Some(fragment) = bytes.get_mut(HEADER_LEN..record_len) else { return Ok(None) };
        let (content_type, range) = self.keys.read.open(header, fragment)?;
        let fragment_start = self.input.start.saturating_add(HEADER_LEN);
        let payload = Window {
            start: fragment_start.saturating_add(range.start),
            end: fragment_start.saturating_add(range.end),
        };
        self.input.start = self.input.start.saturating_add(record_len);
        // RFC 5246 §6.2.1: the plaintext has at most 2^14 bytes; the limit on the fragment ensures it.
        Ok(Some((content_type, payload)))
    }

    fn handshake_record(&mut self, payload: Window) -> Result<(), Error> {
        // RFC 5246 §6.2.1: "Implementations MUST NOT send zero-length fragments of Handshake, Alert, or
        // ChangeCipherSpec content types."
        if payload.is_empty() {
            return Err(PeerFault::EmptyRecord { content_type: ContentType::Handshake }.into());
        }
        let Some(buffers) = &self.buffers else { return Ok(()) };
        self.reassembly.add(buffers.input.get(payload.start..payload.end).unwrap_or_default());
        self.release_input();
        Ok(())
    }

    /// Hands the next whole handshake message to the state.
    fn next_message(&mut self, rng: &mut SeededRng) -> Result<bool, Error> {
        let before = self.state.name();
        let Some(message) = self.reassembly.next()? else {
            self.reassembly.shrink();
            return Ok(false);
        };
        // A message that leads nowhere is idle talk; after the handshake each is a wish to renegotiate, a ticket or new
        // keys.
        match message.handshake_type {
            HandshakeType::HELLO_REQUEST => self.idle.warning()?,
            HandshakeType::NEW_SESSION_TICKET | HandshakeType::KEY_UPDATE => self.idle.empty_record()?,
            _ if self.handshake.is_none() => self.idle.warning()?,
            _ => self.idle.progress(),
        }
        if let Some(trace) = &mut self.trace {
            let kind = EventKind::Message {
                direction: Direction::Received,
                epoch: self.read_epoch,
                handshake_type: message.handshake_type,
                bytes: message.bytes.to_vec(),
            };
            let at_ms = trace.at_ms;
            trace.events.push(crate::trace::Event { at_ms, kind });
        }
        let handshake = self.handshake.as_deref_mut();
        let secrets = &mut self.keys.secrets;
        let actions = drive(&self.role, &mut self.state, secrets, handshake, Input::Message(message), rng)?;
        for action in actions {
            self.queue.push_back(action);
        }
        self.note_state(before);
        Ok(true)
    }

    fn alert_record(&mut self, payload: Window) -> Result<(), Error> {
        let alert = Alert::read(self.payload(payload)).map_err(|_| PeerFault::MalformedAlert)?;
        self.release_input();
        // Behind a fatal alert nothing comes: it stands between no two parts, and it says why.
        if alert.level != AlertLevel::Fatal {
            self.check_message_boundary(ContentType::Alert)?;
        }
        let epoch = self.read_epoch;
        self.note(|| EventKind::Alert { direction: Direction::Received, epoch, alert });
        if alert.description == AlertDescription::CLOSE_NOTIFY && self.handshake.is_none() {
            // RFC 9846 §6.1: the peer will write no more; this side may. RFC 5246 §7.2.1 wanted both to stop at once
            // and threw away what was still to be said.
            self.end(End::Closed);
            return Ok(());
        }
        // RFC 9846 §6: in TLS 1.3 every alert but these is an error, "regardless of the AlertLevel in the message".
        let closes = [AlertDescription::CLOSE_NOTIFY, AlertDescription::USER_CANCELED];
        if self.state.is_tls13() && !closes.contains(&alert.description) {
            return Err(Error::AlertReceived(alert));
        }
        match alert.level {
            AlertLevel::Fatal => Err(Error::AlertReceived(alert)),
            // Before the end of the handshake a close_notify is not authenticated and nothing can be done without it.
            AlertLevel::Warning if alert.description == AlertDescription::CLOSE_NOTIFY => {
                Err(Error::AlertReceived(alert))
            }
            AlertLevel::Warning => Ok(self.idle.warning()?),
        }
    }

    fn change_cipher_spec_record(&mut self, payload: Window, rng: &mut SeededRng) -> Result<(), Error> {
        // RFC 5246 §7.1: "a single byte of value 1".
        if self.payload(payload) != [1] {
            return Err(PeerFault::MalformedChangeCipherSpec.into());
        }
        self.release_input();
        self.check_message_boundary(ContentType::ChangeCipherSpec)?;
        let epoch = self.read_epoch;
        self.note(|| EventKind::ChangeCipherSpec { direction: Direction::Received, epoch });
        let before = self.state.name();
        self.advance(Input::ChangeCipherSpec, rng)?;
        // RFC 9846 §5: dropped without further processing, but not for ever.
        if self.state.name() == before {
            self.idle.empty_record()?;
        } else {
            self.idle.progress();
        }
        Ok(())
    }

    fn application_data_record(&mut self, payload: Window, rng: &mut SeededRng) -> Result<(), Error> {
        self.check_message_boundary(ContentType::ApplicationData)?;
        self.advance(Input::ApplicationData, rng)?;
        if payload.is_empty() {
            self.release_input();
            return Ok(self.idle.empty_record()?);
        }
        self.idle.progress();
        self.plaintext = payload;
        let length = payload.end.saturating_sub(payload.start);
        self.note(|| EventKind::ApplicationData { direction: Direction::Received, length });
        Ok(())
    }

    /// RFC 9846 §5.1: "Handshake messages MUST NOT span key changes"; what follows in the same record would be read as
    /// if it came under the new keys.
    pub(super) fn check_key_change(&self) -> Result<(), PeerFault> {
        if self.reassembly.is_empty() { Ok(()) } else { Err(PeerFault::MessageAcrossKeyChange) }
    }

    /// RFC 9846 §5.1: "there MUST NOT be any other records between" the fragments of a message; and keys never change
    /// inside one (CVE-2014-0224 and its kin).
    fn check_message_boundary(&self, content_type: ContentType) -> Result<(), PeerFault> {
        if self.reassembly.is_empty() { Ok(()) } else { Err(PeerFault::InterruptedMessage { content_type }) }
    }

    /// Nothing points into the opened record any more.
    fn release_input(&mut self) {
        self.input.advance(0);
    }
}
