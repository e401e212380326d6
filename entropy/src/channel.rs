//! The guest's end of an entropy channel: xentropyd protocol 1 (`org.openmirage.entropy.1`), sans-IO.
//!
//! The guest greets in one block, the daemon answers with one exact sentence, then raw bytes follow for ever. Nothing
//! is used before the whole answer was seen, so that a serial console is never taken for entropy. The answer may come
//! in pieces, joined with the first bytes, after garbage, or twice. Does not open, poll or time any transport.
//! Timing: branches on whether bytes are the answer's.

use core::fmt;

use zeroize::Zeroize;

use crate::health::{MinEntropy, START_UP_CONDITIONED};
use crate::source::{Claim, Kind, SAMPLE_LEN, Sample, Source, SourceError};

/// The name by which a host offers the channel.
pub const NAME: &str = "org.openmirage.entropy.1";
/// What the guest sends, in one block.
pub const GREETING: &[u8; 33] = b"Hello, may I have some entropy?\r\n";
/// What the daemon answers before the first byte of entropy.
pub const ANSWER: &[u8; 61] = b"You may treat everything following this message as entropy.\r\n";
/// Bytes before the answer after which the peer is not believed to be an entropy daemon.
pub const GARBAGE_LIMIT: u32 = 1024;
/// Bytes taken in a [`PERIOD_MS`] unless the caller says otherwise: what the daemon sends by default.
pub const DEFAULT_BUDGET: u32 = 1024;
/// How long a budget lasts, in milliseconds.
pub const PERIOD_MS: u64 = 60_000;

/// Half of what a uniform byte would have: the host sees the bytes, and the transport is not authenticated.
const CREDIT_MILLIBITS: u32 = 4_000;

const BUFFER_LEN: usize = 256;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// The greeting waits to be sent.
    Silent,
    /// The greeting was sent; the answer is awaited.
    Greeted,
    /// The answer was seen: bytes are entropy.
    Streaming,
    /// The channel gives nothing any more.
    Failed(SourceError),
}

/// The client side of protocol 1: send [`Channel::outgoing`], pass what arrives to [`Channel::receive`].
///
/// ```
/// use nocrypto_entropy::channel::{ANSWER, Channel, GREETING};
/// # use nocrypto_entropy::source::SourceError;
/// let mut channel = Channel::new();
/// assert_eq!(channel.outgoing(), GREETING);       // write it with one call
/// channel.sent(33)?;
/// assert_eq!(channel.receive(ANSWER)?, 61);       // what the transport read
/// assert!(channel.is_streaming());
/// # Ok::<(), SourceError>(())
/// ```
pub struct Channel {
    state: State,
    /// How many bytes of the answer the newest bytes match.
    matched: usize,
    garbage: u32,
    buffer: [u8; BUFFER_LEN],
    len: usize,
    budget: u32,
    spent: u32,
    period_start_ms: u64,
}

impl Channel {
    /// A channel that takes [`DEFAULT_BUDGET`] bytes a minute.
    pub const fn new() -> Self {
        Self::with_budget(DEFAULT_BUDGET)
    }

    /// A channel that takes at most `budget` bytes of entropy in [`PERIOD_MS`].
    pub const fn with_budget(budget: u32) -> Self {
        Self {
            state: State::Silent,
            matched: 0,
            garbage: 0,
            buffer: [0; BUFFER_LEN],
            len: 0,
            budget,
            spent: 0,
            period_start_ms: 0,
        }
    }

    /// Bytes for the transport: the greeting until it is sent, then nothing. A daemon compares one block that it
    /// reads, so write it with one call.
    pub fn outgoing(&self) -> &'static [u8] {
        match self.state {
            State::Silent => GREETING,
            State::Greeted | State::Streaming | State::Failed(_) => &[],
        }
    }

    /// The transport took `count` bytes of [`Channel::outgoing`] in one block. Zero is "not now".
    ///
    /// # Errors
    /// [`SourceError::GreetingSplit`] if it took only a part: the daemon will not answer, connect again.
    pub fn sent(&mut self, count: usize) -> Result<(), SourceError> {
        if self.state != State::Silent || count == 0 {
            return Ok(());
        }
        if count != GREETING.len() {
            return Err(self.fail(SourceError::GreetingSplit));
        }
        self.state = State::Greeted;
        Ok(())
    }

    /// How many bytes [`Channel::receive`] would take now. Zero: leave them with the transport, which slows the peer.
    pub fn wants(&self) -> usize {
        match self.state {
            State::Greeted => ANSWER.len(),
            State::Streaming => self.room(),
            State::Silent | State::Failed(_) => 0,
        }
    }

    /// Takes bytes from the transport and returns how many it took; a peer that floods is left with the rest.
    ///
    /// # Errors
    /// [`SourceError::NotEntropy`] when [`GARBAGE_LIMIT`] bytes were not the answer; earlier failures again.
    pub fn receive(&mut self, bytes: &[u8]) -> Result<usize, SourceError> {
        let mut taken = 0usize;
        for byte in bytes {
            match self.state {
                State::Greeted => self.await_answer(*byte)?,
                State::Streaming if self.room() > 0 => self.take(*byte),
                State::Streaming | State::Silent => break,
                State::Failed(error) => return Err(error),
            }
            taken = taken.saturating_add(1);
        }
        Ok(taken)
    }

    /// The transport ended.
    pub fn closed(&mut self) {
        if !matches!(self.state, State::Failed(_)) {
            self.state = State::Failed(SourceError::ChannelClosed);
        }
    }

    /// Whether the answer was seen and bytes are entropy.
    pub fn is_streaming(&self) -> bool {
        self.state == State::Streaming
    }

    fn fail(&mut self, error: SourceError) -> SourceError {
        self.state = State::Failed(error);
        self.buffer.zeroize();
        self.len = 0;
        error
    }

    /// Room in the buffer and in the budget. A held back beginning of the answer may need its room at once.
    fn room(&self) -> usize {
        let held = self.len.saturating_add(self.matched);
        let budget = usize::try_from(self.budget.saturating_sub(self.spent)).unwrap_or(usize::MAX);
        BUFFER_LEN.saturating_sub(held).min(budget.saturating_sub(self.matched))
    }

    fn await_answer(&mut self, byte: u8) -> Result<(), SourceError> {
        let lost = self.advance(byte);
        self.garbage = self.garbage.saturating_add(u32::try_from(lost).unwrap_or(u32::MAX));
        if self.matched == ANSWER.len() {
            self.matched = 0;
            self.state = State::Streaming;
        } else if self.garbage >= GARBAGE_LIMIT {
            return Err(self.fail(SourceError::NotEntropy));
        }
        Ok(())
    }

    /// A byte of the stream. A second answer is dropped; a mere beginning of one is entropy like the rest.
    fn take(&mut self, byte: u8) {
        let held = self.matched;
        let given_up = self.advance(byte);
        if self.matched == ANSWER.len() {
            self.matched = 0;
            return;
        }
        for prefix in ANSWER.iter().take(held.min(given_up)) {
            self.keep(*prefix);
        }
        if given_up > held {
            self.keep(byte);
        }
    }

    /// Moves the match on by `byte` and returns how many bytes, of those held and this one, are not in it any more.
    fn advance(&mut self, byte: u8) -> usize {
        if ANSWER.get(self.matched) == Some(&byte) {
            self.matched = self.matched.saturating_add(1);
            return 0;
        }
        // The first letter occurs nowhere else in the answer (a test holds that), so the match starts over.
        let held = self.matched;
        self.matched = usize::from(ANSWER.first() == Some(&byte));
        held.saturating_add(1).saturating_sub(self.matched)
    }

    fn keep(&mut self, byte: u8) {
        if let Some(slot) = self.buffer.get_mut(self.len) {
            *slot = byte;
            self.len = self.len.saturating_add(1);
            self.spent = self.spent.saturating_add(1);
        }
    }
}

impl Default for Channel {
    fn default() -> Self {
        Self::new()
    }
}

impl Source for Channel {
    fn name(&self) -> &'static str {
        "channel"
    }

    fn kind(&self) -> Kind {
        Kind::Channel
    }

    fn claim(&self) -> Claim {
        // Tested as the uniform bytes that it promises: text is found out.
        Claim {
            start_up: START_UP_CONDITIONED,
            tested: MinEntropy::new(8, 1),
            credit_millibits: CREDIT_MILLIBITS,
        }
    }

    fn sample(&mut self, now_ms: u64, sample: &mut Sample) -> Result<(), SourceError> {
        if let State::Failed(error) = self.state {
            return Err(error);
        }
        if now_ms.saturating_sub(self.period_start_ms) >= PERIOD_MS {
            self.period_start_ms = now_ms;
            self.spent = 0;
        }
        let count = self.len.min(SAMPLE_LEN);
        if count == 0 {
            return Err(SourceError::Pending);
        }
        for byte in self.buffer.iter().take(count) {
            sample.push(*byte, CREDIT_MILLIBITS);
        }
        self.buffer.rotate_left(count);
        self.len = self.len.saturating_sub(count);
        if let Some(used) = self.buffer.get_mut(self.len..) {
            used.zeroize();
        }
        Ok(())
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.buffer.zeroize();
    }
}

impl fmt::Debug for Channel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Channel").field("state", &self.state).field("len", &self.len).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::vec;
    use std::vec::Vec;

    use super::*;

    fn greeted() -> Channel {
        let mut channel = Channel::new();
        channel.sent(GREETING.len()).expect("whole");
        channel
    }

    fn drain(channel: &mut Channel) -> Vec<u8> {
        let mut all = Vec::new();
        loop {
            let mut sample = Sample::new();
            match channel.sample(0, &mut sample) {
                Ok(()) => all.extend_from_slice(sample.bytes()),
                Err(SourceError::Pending) => return all,
                Err(error) => panic!("{error}"),
            }
        }
    }

    #[test]
    fn the_first_letter_of_the_answer_is_unique() {
        assert_eq!(ANSWER.iter().filter(|byte| **byte == ANSWER[0]).count(), 1);
    }

    #[test]
    fn every_split_gives_the_same_bytes() {
        let mut stream = b"boot: ok\r\nYou may treat nothing\r\n".to_vec();
        stream.extend_from_slice(ANSWER);
        stream.extend_from_slice(b"YYou may be noise\x00\xffYou may");
        stream.extend_from_slice(ANSWER);
        stream.extend_from_slice(b"last");
        for piece in 1..=stream.len() {
            let mut channel = greeted();
            for bytes in stream.chunks(piece) {
                assert_eq!(channel.receive(bytes), Ok(bytes.len()));
            }
            assert_eq!(drain(&mut channel), b"YYou may be noise\x00\xffYou maylast", "pieces of {piece}");
        }
    }

    #[test]
    fn nothing_before_the_whole_answer() {
        for cut in 0..ANSWER.len() {
            let mut channel = greeted();
            channel.receive(&ANSWER[..cut]).expect("a part");
            assert!(!channel.is_streaming());
            assert!(drain(&mut channel).is_empty());
        }
        for flipped in 0..ANSWER.len() {
            let mut wrong = *ANSWER;
            wrong[flipped] ^= 0x20;
            let mut channel = greeted();
            channel.receive(&wrong).expect("garbage so far");
            channel.receive(&[0xaa; 64]).expect("garbage so far");
            assert!(drain(&mut channel).is_empty(), "byte {flipped} wrong");
        }
    }

    #[test]
    fn a_serial_console_is_refused() {
        let mut channel = greeted();
        let log = b"[    0.000000] Linux version\r\nHello, may I have some entropy?\r\nlogin: ";
        let refused = (0..GARBAGE_LIMIT as usize).find_map(|_| channel.receive(log).err());
        assert_eq!(refused, Some(SourceError::NotEntropy));
        assert_eq!(channel.receive(ANSWER), Err(SourceError::NotEntropy), "no second chance");
        assert_eq!(channel.sample(0, &mut Sample::new()), Err(SourceError::NotEntropy));
    }

    #[test]
    fn the_greeting_is_one_block() {
        let mut channel = Channel::new();
        assert_eq!(channel.outgoing(), GREETING);
        assert_eq!(channel.receive(ANSWER), Ok(0), "an answer before the question is not read");
        channel.sent(0).expect("not now");
        assert_eq!(channel.outgoing(), GREETING);
        assert_eq!(channel.sent(10), Err(SourceError::GreetingSplit));
        assert!(channel.outgoing().is_empty());
    }

    #[test]
    fn a_flood_stays_with_the_transport() {
        let mut channel = greeted();
        channel.receive(ANSWER).expect("answer");
        let flood = vec![0x5a; 1 << 20];
        let mut taken = 0;
        for round in 0..100 {
            assert!(channel.wants() <= BUFFER_LEN);
            let now = channel.receive(&flood).expect("bounded");
            assert!(now <= BUFFER_LEN, "round {round}");
            taken += now;
            drain(&mut channel);
        }
        assert_eq!(taken, DEFAULT_BUDGET as usize);
        channel.sample(PERIOD_MS, &mut Sample::new()).expect_err("empty");
        assert_eq!(channel.receive(&flood), Ok(BUFFER_LEN), "the next period");
    }

    #[test]
    fn an_end_is_said() {
        let mut channel = greeted();
        channel.closed();
        assert_eq!(channel.sample(0, &mut Sample::new()), Err(SourceError::ChannelClosed));
    }
}
