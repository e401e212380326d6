//! Full TLS 1.2 handshakes in memory against rustls: both sides together, then each side alone.
//!
//! ECDHE_ECDSA with AES-128-GCM, X25519, one P-256 leaf under one P-256 root, tickets off. Both stacks parse the same
//! certificates. A side alone is its thread CPU time while the other side's is left out.
#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a benchmark that cannot set itself up has nothing to report"
)]

#[path = "handshake/ours.rs"]
mod ours;
#[path = "handshake/pki.rs"]
mod pki;
#[path = "handshake/rustls_peer.rs"]
mod rustls_peer;

use std::time::Duration;

use criterion::BenchmarkId;
use criterion::measurement::Measurement;
use nocrypto_benches::ThreadCpuTime;

use pki::Pki;

/// One end of a connection, as far as a handshake goes.
trait Side {
    /// Takes the peer's bytes and works.
    fn feed(&mut self, bytes: &[u8]);
    /// Appends what it has to send.
    fn drain(&mut self, out: &mut Vec<u8>);
    /// Whether the handshake is complete.
    fn is_complete(&self) -> bool;
}

/// Which side's time counts.
#[derive(Clone, Copy, PartialEq)]
enum Timed {
    Both,
    Client,
    Server,
}

/// Makes both ends and lets them shake hands; the CPU time of the timed ends, their making included.
fn handshake<C: Side, S: Side>(timed: Timed, client: impl Fn() -> C, server: impl Fn() -> S) -> Duration {
    let mut spent = Duration::ZERO;
    let mut of = |side: Timed, work: &mut dyn FnMut()| {
        if timed == side {
            let start = ThreadCpuTime.start();
            work();
            spent += ThreadCpuTime.end(start);
        } else {
            work();
        }
    };
    let (mut client_side, mut server_side) = (None, None);
    of(Timed::Client, &mut || client_side = Some(client()));
    of(Timed::Server, &mut || server_side = Some(server()));
    let (mut client, mut server) = (client_side.unwrap(), server_side.unwrap());
    let mut flight = Vec::with_capacity(4096);
    for _ in 0..3 {
        of(Timed::Client, &mut || client.drain(&mut flight));
        of(Timed::Server, &mut || server.feed(&flight));
        flight.clear();
        of(Timed::Server, &mut || server.drain(&mut flight));
        of(Timed::Client, &mut || client.feed(&flight));
        flight.clear();
    }
    assert!(client.is_complete() && server.is_complete());
    spent
}

fn main() {
    let pki = Pki::new();
    let ours = ours::Configs::new(&pki);
    let ring = rustls_peer::Configs::new(&pki, rustls::crypto::ring::default_provider());
    let aws_lc = rustls_peer::Configs::new(&pki, rustls::crypto::aws_lc_rs::default_provider());

    let mut criterion = nocrypto_benches::criterion();
    let mut group = criterion.benchmark_group("tls/tls12-full-handshake");
    for (size, timed) in [("both", Timed::Both), ("client", Timed::Client), ("server", Timed::Server)] {
        let mut row = |name: &str, handshake: &dyn Fn() -> Duration| {
            group.bench_function(BenchmarkId::new(name, size), |b| {
                b.iter_custom(|iterations| {
                    let start = ThreadCpuTime.start();
                    let one_side = (0..iterations).map(|_| handshake()).sum();
                    if timed == Timed::Both { ThreadCpuTime.end(start) } else { one_side }
                });
            });
        };
        row(ours.backend(), &|| handshake(timed, || ours.client(), || ours.server()));
        row("rustls-ring", &|| handshake(timed, || ring.client(), || ring.server()));
        row("rustls-aws-lc-rs", &|| handshake(timed, || aws_lc.client(), || aws_lc.server()));
    }
    group.finish();
    criterion.final_summary();
}
