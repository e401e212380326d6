//! Record buffers and the ports onto them. A connection has them only while bytes are in flight: an idle one costs
//! its keys and little more. Does not look into the bytes.

use alloc::boxed::Box;
use alloc::vec;
use core::cell::Cell;
use core::fmt;

use super::{Connection, End};
use crate::record::header::HEADER_LEN;
use crate::record::limits::MAX_PLAINTEXT;
use crate::record::protect::MAX_OVERHEAD;

/// Room for the longest record that can come: TLS 1.3 allows 256 bytes more than the plaintext (RFC 9846 §5.2).
const INPUT_LEN: usize = HEADER_LEN + MAX_PLAINTEXT as usize + 256;
/// Room for two alerts that every other use leaves alone, so that the last word always fits.
const ALERT_RESERVE: usize = 2 * (HEADER_LEN + MAX_OVERHEAD + 2);
/// Room for one full record and the alerts.
const OUTPUT_LEN: usize = HEADER_LEN + MAX_PLAINTEXT as usize + MAX_OVERHEAD + ALERT_RESERVE;

/// One input and one output buffer, 33 KiB together, to be lent to a connection.
///
/// Buffers that come back hold what was last in them, in the clear as far as it was received.
pub struct Buffers {
    pub(super) input: Box<[u8]>,
    pub(super) output: Box<[u8]>,
}

impl Buffers {
    /// New buffers.
    pub fn new() -> Self {
        Self { input: vec![0; INPUT_LEN].into(), output: vec![0; OUTPUT_LEN].into() }
    }
}

impl Default for Buffers {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Buffers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Buffers(..)")
    }
}

/// A part of a buffer; `start` is never behind `end`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Window {
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Window {
    pub(super) fn is_empty(self) -> bool {
        self.start >= self.end
    }

    /// Moves the window and its bytes to the start of `buffer`.
    fn move_to_front(&mut self, buffer: &mut [u8]) {
        // Cells let source and target overlap; the order is that of memmove downwards.
        let cells = Cell::from_mut(buffer).as_slice_of_cells();
        let source = cells.get(self.start..self.end).unwrap_or_default();
        for (to, from) in cells.iter().zip(source) {
            to.set(from.get());
        }
        *self = Self { start: 0, end: source.len() };
    }

    /// Gives up `n` bytes at the start; an empty window goes back to the beginning of its buffer.
    pub(super) fn advance(&mut self, n: usize) {
        self.start = self.start.saturating_add(n).min(self.end);
        if self.is_empty() {
            *self = Self::default();
        }
    }
}

impl Connection {
    /// Lends buffers to the connection; a second pair comes back at once.
    pub fn lend(&mut self, buffers: Buffers) -> Option<Buffers> {
        if self.buffers.is_some() {
            return Some(buffers);
        }
        self.buffers = Some(buffers);
        None
    }

    /// Lends new buffers, if none are lent: for adapters that keep them for good.
    #[cfg(feature = "std")]
    pub(crate) fn lend_new(&mut self) {
        self.buffers.get_or_insert_with(Buffers::new);
    }

    /// Takes the buffers back, if nothing is in them and nothing waits to be put there.
    pub fn reclaim(&mut self) -> Option<Buffers> {
        let over = self.failure.is_some() || self.ended.is_some();
        let silent = self.close_sent
            || !self.close_requested
            || self.failure.is_some()
            || self.ended == Some(End::Reset);
        let idle = (self.input.is_empty() || over)
            && self.plaintext.is_empty()
            && self.output.is_empty()
            && self.queue.is_empty()
            && silent;
        if !idle {
            return None;
        }
        // After the end nobody reads what came behind it.
        self.input = Window::default();
        self.buffers.take()
    }

    /// Where received bytes go; empty while no buffers are lent, or until plaintext is consumed.
    ///
    /// After the end of the connection what comes is thrown away.
    pub fn incoming(&mut self) -> &mut [u8] {
        let Some(buffers) = &mut self.buffers else { return &mut [] };
        if self.plaintext.is_empty() && self.input.start > 0 {
            // The rest of a record moves to the front, so that all of it fits.
            self.input.move_to_front(&mut buffers.input);
        }
        buffers.input.get_mut(self.input.end..).unwrap_or_default()
    }

    /// `n` bytes were put at the start of [`Connection::incoming`].
    pub fn received(&mut self, n: usize) {
        let capacity = self.buffers.as_ref().map_or(0, |buffers| buffers.input.len());
        if self.failure.is_none() && self.ended.is_none() {
            self.input.end = self.input.end.saturating_add(n).min(capacity);
        }
    }

    /// Bytes for the transport.
    pub fn outgoing(&self) -> &[u8] {
        let Some(buffers) = &self.buffers else { return &[] };
        buffers.output.get(self.output.start..self.output.end).unwrap_or_default()
    }

    /// The transport took the first `n` bytes of [`Connection::outgoing`].
    pub fn sent(&mut self, n: usize) {
        self.output.advance(n);
    }

    /// Authenticated bytes for the application.
    pub fn plaintext(&self) -> &[u8] {
        let Some(buffers) = &self.buffers else { return &[] };
        buffers.input.get(self.plaintext.start..self.plaintext.end).unwrap_or_default()
    }

    /// The application took the first `n` bytes of [`Connection::plaintext`].
    pub fn consumed(&mut self, n: usize) {
        self.plaintext.advance(n);
    }

    /// Free room behind the output, after moving what waits there to the front if that is too little.
    ///
    /// `last_word` may use the reserve.
    pub(super) fn output_room(&mut self, wanted: usize, last_word: bool) -> &mut [u8] {
        let Some(buffers) = &mut self.buffers else { return &mut [] };
        let reserve = if last_word { 0 } else { ALERT_RESERVE };
        let limit = buffers.output.len().saturating_sub(reserve);
        if limit.saturating_sub(self.output.end) < wanted && self.output.start > 0 {
            self.output.move_to_front(&mut buffers.output);
        }
        buffers.output.get_mut(self.output.end..limit).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_moves_with_its_bytes() {
        let mut buffer = *b"0123456789";
        let mut window = Window { start: 2, end: 9 };
        window.move_to_front(&mut buffer);
        assert_eq!((window, &buffer[..7]), (Window { start: 0, end: 7 }, &b"2345678"[..]));
    }

    #[test]
    fn a_window_never_turns_around() {
        let mut window = Window { start: 3, end: 10 };
        window.advance(5);
        assert_eq!(window, Window { start: 8, end: 10 });
        window.advance(100);
        assert_eq!(window, Window::default());
    }
}
