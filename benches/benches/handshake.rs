//! Full handshakes in memory: nocrypto-tls, rustls on nocrypto and on its other providers, OpenSSL; both sides
//! together, then each side alone. Then records of 16 KiB through rustls.
//!
//! AES-128-GCM, ECDSA, X25519 or X25519MLKEM768, one P-256 leaf under one P-256 root, tickets off; all parse the same
//! certificates. A side alone is its thread CPU time while the other side's is left out.
#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a benchmark that cannot set itself up has nothing to report"
)]

#[path = "handshake/openssl_peer.rs"]
mod openssl_peer;
#[path = "handshake/ours.rs"]
mod ours;
#[path = "handshake/pki.rs"]
mod pki;
#[path = "handshake/rustls_peer.rs"]
mod rustls_peer;

use std::io::{Read, Write};
use std::time::Duration;

use criterion::measurement::Measurement;
use criterion::{BenchmarkGroup, BenchmarkId, Throughput};
use nocrypto_benches::ThreadCpuTime;
use nocrypto_tls::ProtocolVersion;
use openssl::ssl::SslVersion;
use rustls::crypto::CryptoProvider;
use rustls::{CipherSuite, NamedGroup};

use pki::Pki;
use rustls_peer::Choice;

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

/// rustls on us and on its other providers. The first name is one of ours.
fn providers() -> [(&'static str, CryptoProvider); 4] {
    [
        ("nocrypto-rustls", nocrypto_rustls::default_provider()),
        ("rustls-ring", rustls::crypto::ring::default_provider()),
        ("rustls-aws-lc-rs", rustls::crypto::aws_lc_rs::default_provider()),
        ("rustls-graviola", rustls_graviola::default_provider()),
    ]
}

type Group<'c> = BenchmarkGroup<'c, ThreadCpuTime>;

/// Both sides, the client, the server: three rows.
fn rows<C: Side, S: Side>(group: &mut Group<'_>, name: &str, client: impl Fn() -> C, server: impl Fn() -> S) {
    for (size, timed) in [("both", Timed::Both), ("client", Timed::Client), ("server", Timed::Server)] {
        group.bench_function(BenchmarkId::new(name, size), |b| {
            b.iter_custom(|iterations| {
                let start = ThreadCpuTime.start();
                let one_side = (0..iterations).map(|_| handshake(timed, &client, &server)).sum();
                if timed == Timed::Both { ThreadCpuTime.end(start) } else { one_side }
            });
        });
    }
}

/// The rows of every provider that has the group, and of OpenSSL where it knows it.
fn handshakes(group: &mut Group<'_>, pki: &Pki, choice: Choice, openssl: Option<SslVersion>) {
    for (name, provider) in providers() {
        if let Some(configs) = rustls_peer::Configs::new(pki, provider, choice) {
            rows(group, name, || configs.client(), || configs.server());
        }
    }
    if let Some(version) = openssl {
        let configs = openssl_peer::Configs::new(pki, version);
        rows(group, "openssl", || configs.client(), || configs.server());
    }
}

/// One record of 16 KiB through a connection: sealed by the client, opened by the server.
fn records(group: &mut Group<'_>, pki: &Pki, choice: Choice) {
    const LENGTH: usize = 16384;
    group.throughput(Throughput::Bytes(LENGTH as u64));
    for (name, provider) in providers() {
        let configs = rustls_peer::Configs::new(pki, provider, choice).unwrap();
        let (mut client, mut server) = (configs.client(), configs.server());
        let mut flight = Vec::new();
        for _ in 0..3 {
            client.drain(&mut flight);
            server.feed(&flight);
            flight.clear();
            server.drain(&mut flight);
            client.feed(&flight);
            flight.clear();
        }
        let data = vec![0x5a; LENGTH];
        let mut room = vec![0; LENGTH];
        for (size, timed) in [("send", Timed::Client), ("receive", Timed::Server)] {
            group.bench_function(BenchmarkId::new(name, size), |b| {
                b.iter_custom(|iterations| {
                    let mut spent = [Duration::ZERO; 2];
                    for _ in 0..iterations {
                        let start = ThreadCpuTime.start();
                        client.writer().write_all(&data).unwrap();
                        client.drain(&mut flight);
                        spent[0] += ThreadCpuTime.end(start);
                        let start = ThreadCpuTime.start();
                        server.feed(&flight);
                        server.reader().read_exact(&mut room).unwrap();
                        spent[1] += ThreadCpuTime.end(start);
                        flight.clear();
                    }
                    if timed == Timed::Client { spent[0] } else { spent[1] }
                });
            });
        }
    }
}

fn main() {
    let pki = Pki::new();
    let mut criterion = nocrypto_benches::criterion();

    let mut group = criterion.benchmark_group("tls/tls12-x25519-full-handshake");
    let ours = |group: &mut Group<'_>, version, named| {
        let ours = ours::Configs::new(&pki, version, named);
        rows(group, ours.backend(), || ours.client(), || ours.server());
    };
    ours(&mut group, ProtocolVersion::TLS_1_2, nocrypto_tls::NamedGroup::x25519);
    let suite = CipherSuite::TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256;
    handshakes(&mut group, &pki, Choice { suite, group: NamedGroup::X25519 }, Some(SslVersion::TLS1_2));
    group.finish();

    let suite = CipherSuite::TLS13_AES_128_GCM_SHA256;
    let x25519 = Choice { suite, group: NamedGroup::X25519 };
    let mut group = criterion.benchmark_group("tls/tls13-x25519-full-handshake");
    ours(&mut group, ProtocolVersion::TLS_1_3, nocrypto_tls::NamedGroup::x25519);
    handshakes(&mut group, &pki, x25519, Some(SslVersion::TLS1_3));
    group.finish();

    let mut group = criterion.benchmark_group("tls/tls13-x25519mlkem768-full-handshake");
    ours(&mut group, ProtocolVersion::TLS_1_3, nocrypto_tls::NamedGroup::X25519MLKEM768);
    handshakes(&mut group, &pki, Choice { suite, group: NamedGroup::X25519MLKEM768 }, None);
    group.finish();

    let mut group = criterion.benchmark_group("tls/tls13-aes128gcm-16384");
    records(&mut group, &pki, x25519);
    group.finish();
    criterion.final_summary();
}
