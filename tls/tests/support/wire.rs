//! Two connections and the wire between them, cut into pieces of any size.

use nocrypto::SeededRng;
use nocrypto_tls::{Buffers, Connection, Error, Wants};

use super::pki;

/// One end: a connection, its randomness, and everything it ever sent.
pub struct Side {
    pub connection: Connection,
    pub rng: SeededRng,
    pub sent: Vec<u8>,
    /// How much of `sent` the other side has been given.
    pub delivered: usize,
    pub received: Vec<u8>,
    pub error: Option<Error>,
}

impl Side {
    pub fn new(mut connection: Connection, seed: u8) -> Self {
        assert!(connection.lend(Buffers::new()).is_none());
        let rng = pki::rng(seed);
        Self { connection, rng, sent: vec![], delivered: 0, received: vec![], error: None }
    }

    /// Works until the connection wants bytes or the application; at most `limit` calls.
    pub fn run(&mut self) -> Option<Wants> {
        for _ in 0..10_000 {
            let wants = match self.connection.process(pki::now(), &mut self.rng) {
                Ok(wants) => wants,
                Err(error) => {
                    self.error = Some(error);
                    self.flush();
                    return None;
                }
            };
            self.received.extend_from_slice(self.connection.plaintext());
            let had = self.connection.plaintext().len();
            self.connection.consumed(had);
            match wants {
                Wants::Write => self.flush(),
                Wants::Again => {}
                Wants::Nothing if had > 0 => {}
                other => {
                    self.flush();
                    return Some(other);
                }
            }
        }
        panic!("the connection never rests");
    }

    pub fn flush(&mut self) {
        let n = self.connection.outgoing().len();
        self.sent.extend_from_slice(self.connection.outgoing());
        self.connection.sent(n);
    }

    /// Takes as much of `bytes` as there is room for.
    pub fn push(&mut self, bytes: &[u8]) -> usize {
        let room = self.connection.incoming();
        let n = room.len().min(bytes.len());
        room[..n].copy_from_slice(&bytes[..n]);
        self.connection.received(n);
        n
    }

    /// Feeds all of `bytes`, working in between.
    pub fn feed(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() && self.error.is_none() {
            let n = self.push(bytes);
            assert!(n > 0, "no room and no work");
            bytes = &bytes[n..];
            self.run();
        }
    }
}

/// Carries bytes both ways in pieces of `size()` until nothing moves.
pub fn pump(a: &mut Side, b: &mut Side, mut size: impl FnMut() -> usize) {
    a.run();
    b.run();
    loop {
        let moved = carry(a, b, &mut size) | carry(b, a, &mut size);
        if !moved {
            return;
        }
    }
}

fn carry(from: &mut Side, to: &mut Side, size: &mut impl FnMut() -> usize) -> bool {
    let mut moved = false;
    while from.delivered < from.sent.len() && to.error.is_none() {
        let end = from.sent.len().min(from.delivered + size().max(1));
        let piece = from.sent[from.delivered..end].to_vec();
        to.feed(&piece);
        from.delivered = end;
        moved = true;
    }
    moved
}
