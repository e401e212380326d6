//! The transcript (RFC 5246 §7.4.9, RFC 9846 §4.4.1): a running hash of all handshake messages, without HelloRequest.
//!
//! Before the suite is chosen the messages are kept; they are kept longer only where a client certificate is in play,
//! because TLS 1.2 signs them with the hash of the signature scheme (§7.4.8). Does not parse anything.

use alloc::vec::Vec;

use nocrypto::hash::{Hash, sha256::Sha256, sha512::Sha384};

use crate::message::HandshakeType;
use crate::suite::HashAlgorithm;

/// All handshake messages so far.
#[derive(Default)]
pub(crate) struct Transcript {
    hash: Option<RunningHash>,
    log: Option<Vec<u8>>,
}

enum RunningHash {
    Sha256(Sha256),
    Sha384(Sha384),
}

/// A transcript hash: 32 or 48 bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Digest {
    bytes: [u8; 48],
    length: usize,
}

impl AsRef<[u8]> for Digest {
    fn as_ref(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }
}

impl Transcript {
    /// An empty transcript that keeps its messages.
    pub(crate) fn new() -> Self {
        Self { hash: None, log: Some(Vec::new()) }
    }

    /// Takes in one whole message, with its header.
    pub(crate) fn add(&mut self, message: &[u8]) {
        if let Some(log) = &mut self.log {
            log.extend_from_slice(message);
        }
        match &mut self.hash {
            Some(RunningHash::Sha256(hash)) => hash.update(message),
            Some(RunningHash::Sha384(hash)) => hash.update(message),
            None => {}
        }
    }

    /// Starts hashing, with what was kept so far.
    pub(crate) fn start(&mut self, algorithm: HashAlgorithm) {
        let kept = self.log.as_deref().unwrap_or_default();
        self.hash = Some(match algorithm {
            HashAlgorithm::Sha256 => {
                let mut hash = Sha256::new();
                hash.update(kept);
                RunningHash::Sha256(hash)
            }
            HashAlgorithm::Sha384 => {
                let mut hash = Sha384::new();
                hash.update(kept);
                RunningHash::Sha384(hash)
            }
        });
    }

    /// RFC 9846 §4.4.1: after a HelloRetryRequest a message that holds the first ClientHello's hash stands for it.
    pub(crate) fn restart_from(&mut self, algorithm: HashAlgorithm, first_hello: &[u8]) {
        self.log = None;
        self.start(algorithm);
        let length = u8::try_from(first_hello.len()).unwrap_or(u8::MAX);
        self.add(&[HandshakeType::MESSAGE_HASH.0, 0, 0, length]);
        self.add(first_hello);
    }

    /// Keeps no messages any longer: no client certificate will be verified.
    pub(crate) fn forget_messages(&mut self) {
        self.log = None;
    }

    /// The messages themselves; empty once they are forgotten.
    pub(crate) fn messages(&self) -> &[u8] {
        self.log.as_deref().unwrap_or_default()
    }

    /// The hash of all messages so far and of `tail`, which is no part of the transcript yet.
    pub(crate) fn digest_with(&self, tail: &[u8]) -> Digest {
        let mut bytes = [0; 48];
        let length = match &self.hash {
            Some(RunningHash::Sha256(hash)) => {
                let mut hash = hash.clone();
                hash.update(tail);
                fill(&mut bytes, hash.finish().as_ref())
            }
            Some(RunningHash::Sha384(hash)) => {
                let mut hash = hash.clone();
                hash.update(tail);
                fill(&mut bytes, hash.finish().as_ref())
            }
            None => 0,
        };
        Digest { bytes, length }
    }

    /// The hash of all messages so far; of nothing before [`Transcript::start`].
    pub(crate) fn digest(&self) -> Digest {
        self.digest_with(&[])
    }
}

fn fill(out: &mut [u8; 48], digest: &[u8]) -> usize {
    for (o, d) in out.iter_mut().zip(digest) {
        *o = *d;
    }
    digest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_retried_hello_is_hashed_twice() {
        let mut transcript = Transcript::new();
        transcript.add(b"client hello");
        transcript.start(HashAlgorithm::Sha256);
        let first = transcript.digest();
        transcript.restart_from(HashAlgorithm::Sha256, first.as_ref());
        transcript.add(b"retry");
        let synthetic = [&[254, 0, 0, 32], &Sha256::digest(b"client hello")[..], b"retry"].concat();
        assert_eq!(transcript.digest().as_ref(), Sha256::digest(&synthetic));
    }

    #[test]
    fn the_start_is_not_forgotten() {
        let mut transcript = Transcript::new();
        transcript.add(b"client hello");
        transcript.start(HashAlgorithm::Sha384);
        transcript.add(b"server hello");
        assert_eq!(transcript.digest().as_ref(), Sha384::digest(b"client helloserver hello").as_ref());
        assert_eq!(transcript.messages(), b"client helloserver hello");
        transcript.forget_messages();
        transcript.add(b"more");
        assert_eq!(transcript.messages(), b"");
        assert_eq!(transcript.digest().as_ref().len(), 48);
    }
}
