//! The bounds of one session.

/// How much of everything one connection may have. Times are in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Bytes of a request line with its header fields; also what may wait unanswered (pipelining).
    pub head_len: usize,
    /// Bytes of a request target.
    pub target_len: usize,
    /// Requests in one connection; the last answer says `Connection: close`.
    pub requests: u32,
    /// From a request's first byte (the connection's start for the first) to the end of its head.
    pub request_ms: u64,
    /// Between an answer and the next request.
    pub idle_ms: u64,
    /// For the peer to take one whole answer.
    pub write_ms: u64,
}

/// Header fields of one request: the size of the parser's table.
pub(crate) const HEADER_COUNT: usize = 64;

impl Default for Limits {
    fn default() -> Self {
        Self {
            head_len: 8192,
            target_len: 2048,
            requests: 100,
            request_ms: 10_000,
            idle_ms: 15_000,
            write_ms: 20_000,
        }
    }
}
