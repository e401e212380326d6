//! The program around the library: arguments, clock, sockets, threads, signals. Needs std.

pub(crate) mod args;
pub(crate) mod channel;
pub(crate) mod clock;
pub(crate) mod serve;
