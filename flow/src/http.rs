//! A small HTTP/1.1 server, sans IO: bytes in, a handler's answers out. RFC 9110, RFC 9112.
//!
//! GET and HEAD only, and no request body is ever read: a request that announces one is answered and the connection
//! closed, so there is nothing to smuggle a second request in. Requests, time and memory are bounded by [`Limits`].
//! Not here: chunked coding, ranges, compression, redirects, files.

mod date;
mod head;
mod limits;
mod response;
mod server;
mod session;

pub use date::Civil;
pub use head::{Fault, Method, Request};
pub use limits::Limits;
pub use response::{Response, Status};
pub use server::{Progress, Server};
pub use session::{End, Exchange, Session, Transport, Wants};

/// Answers requests. The same handler serves any transport.
pub trait Handler {
    /// The answer to one well-formed GET or HEAD; the session leaves the body out for HEAD.
    fn answer(&mut self, request: &Request<'_>) -> Response;
}

impl<F: FnMut(&Request<'_>) -> Response> Handler for F {
    fn answer(&mut self, request: &Request<'_>) -> Response {
        self(request)
    }
}
