//! The Piñata server.
fn main() {}
