//! How much stack a connection needs: lines `stack OPERATION BYTES`; in release code at most 16 KiB each.
//! `cargo xtask stack` publishes them.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    unreachable_pub,
    missing_docs,
    dead_code,
    reason = "a test"
)]

#[path = "../../nocrypto/tests/stack/painted.rs"]
mod painted;
mod support {
    pub mod pki;
}

use std::collections::BTreeMap;
use std::sync::Arc;

use nocrypto::SeededRng;
use nocrypto_tls::{Buffers, ClientAuth, ClientConfig, Connection, ServerConfig, Wants};
use pki_types::ServerName;
use support::pki::{self, Ca};

/// The design's budget for every operation.
const BUDGET: usize = 16 * 1024;

/// The most that `operation` and its callees use, in bytes.
fn peak(operation: impl FnOnce() + Send) -> usize {
    let used =
        |stack: Vec<u8>| stack.len() - stack.iter().take_while(|byte| **byte == painted::PAINT).count();
    let nothing = used(painted::run(|| {}));
    let whole = painted::run(operation);
    assert_eq!(whole[..1024], [painted::PAINT; 1024], "deeper than the paint");
    used(whole).saturating_sub(nothing)
}

struct Side {
    name: &'static str,
    connection: Connection,
    rng: SeededRng,
}

/// The deepest call of every kind.
#[derive(Default)]
struct Peaks(BTreeMap<String, usize>);

impl Peaks {
    fn measure(&mut self, name: String, operation: impl FnOnce() + Send) {
        let bytes = peak(operation);
        let most = self.0.entry(name).or_default();
        *most = bytes.max(*most);
    }

    /// Lets a side work until it rests.
    fn run(&mut self, side: &mut Side, phase: &str) {
        loop {
            let (connection, rng) = (&mut side.connection, &mut side.rng);
            let mut wants = None;
            self.measure(format!("tls {} {phase}", side.name), || {
                wants = Some(connection.process(pki::now(), rng).unwrap());
            });
            let had = side.connection.plaintext().len();
            side.connection.consumed(had);
            match wants {
                Some(Wants::Again) => {}
                _ if had > 0 => {}
                _ => return,
            }
        }
    }

    /// Carries what there is, both ways, until nothing moves.
    fn pump(&mut self, sides: &mut [Side; 2], phase: &str) {
        let mut quiet = 0;
        while quiet < 2 {
            let [from, to] = sides;
            self.run(from, phase);
            let bytes = from.connection.outgoing().to_vec();
            from.connection.sent(bytes.len());
            quiet = if bytes.is_empty() { quiet + 1 } else { 0 };
            let mut rest = bytes.as_slice();
            while !rest.is_empty() {
                let room = to.connection.incoming();
                let n = room.len().min(rest.len());
                assert!(n > 0, "no room and no work");
                room[..n].copy_from_slice(&rest[..n]);
                to.connection.received(n);
                self.run(to, phase);
                rest = &rest[n..];
            }
            sides.reverse();
        }
    }
}

#[test]
fn every_operation_is_within_its_budget() {
    let mut ca = Ca::new("stack CA", 1);
    let server =
        ServerConfig::builder().identity(ca.server()).client_auth(ClientAuth::Required(ca.anchors()));
    let server = Arc::new(server.build().unwrap());
    let client = ClientConfig::builder().roots(ca.anchors()).identity(ca.client());
    let client = Arc::new(client.build().unwrap());
    let mut peaks = Peaks::default();
    let (mut made_client, mut made_server) = (None, None);
    peaks.measure("tls client new".into(), || {
        made_client = Some(Connection::client(client, ServerName::try_from("localhost").unwrap()));
    });
    peaks.measure("tls server new".into(), || made_server = Some(Connection::server(server)));
    let side = |name, connection: Option<Connection>, seed| {
        let mut connection = connection.unwrap();
        assert!(connection.lend(Buffers::new()).is_none());
        Side { name, connection, rng: pki::rng(seed) }
    };
    let mut sides = [side("client", made_client, 2), side("server", made_server, 3)];
    peaks.pump(&mut sides, "handshake with certificates both ways");
    assert!(sides.iter().all(|side| side.connection.is_handshake_complete()));
    for _ in 0..2 {
        let written = &mut sides[0].connection;
        peaks.measure("tls write_plaintext 16384".into(), || {
            assert!(written.write_plaintext(&[7; 16384]) > 0);
        });
        peaks.pump(&mut sides, "records");
        sides.reverse();
    }
    let mut over = Vec::new();
    println!();
    for (name, bytes) in &peaks.0 {
        println!("stack {name} {bytes}");
        if *bytes > BUDGET {
            over.push(format!("{name}: {bytes}"));
        }
    }
    // A debug build needs more, and only prints.
    assert!(over.is_empty() || cfg!(debug_assertions), "over {BUDGET} bytes: {over:?}");
}
