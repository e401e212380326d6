//! Are the secrets gone? After a full handshake, stack and heap are searched for the shared secret, the master secret
//! and the key block; the peer that computed them independently says what to look for. A planted copy must be found.
//! And after an identity is read, or refused, freed memory is searched for its private key.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::wildcard_enum_match_arm,
    unreachable_pub,
    missing_docs,
    dead_code,
    reason = "a test"
)]

#[path = "../../nocrypto/tests/stack/painted.rs"]
mod painted;
mod support {
    pub mod engine;
    pub mod peer;
    pub mod peer13;
    pub mod pki;
    pub mod wire;
}

use std::alloc::{GlobalAlloc, Layout, System};
use std::collections::HashSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};

use nocrypto_asn1::path::Purpose;
use nocrypto_asn1::pem;
use nocrypto_tls::{Identity, IdentityError};
use support::engine::{Engine, Flavour};
use support::pki::Ca;

const SLOTS: usize = 1 << 16;
/// One test looks at memory at a time.
static WATCH: Mutex<()> = Mutex::new(());
static RECORDING: AtomicBool = AtomicBool::new(false);
static USED: AtomicUsize = AtomicUsize::new(0);
static BLOCKS: [[AtomicUsize; 3]; SLOTS] = [const { [const { AtomicUsize::new(0) }; 3] }; SLOTS];

/// Keeps what is freed while it records, so that it can be looked at.
struct Keeping;

#[global_allocator]
static ALLOCATOR: Keeping = Keeping;

// SAFETY: allocation is the system's; a block that is kept is never given out again.
unsafe impl GlobalAlloc for Keeping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's contract is the system allocator's. Zeros, so that old blocks are not found again.
        let pointer = unsafe { System.alloc_zeroed(layout) };
        if RECORDING.load(SeqCst) {
            let slot = USED.fetch_add(1, SeqCst);
            assert!(slot < SLOTS, "more blocks than slots");
            BLOCKS[slot][2].store(0, SeqCst);
            BLOCKS[slot][1].store(layout.size(), SeqCst);
            BLOCKS[slot][0].store(pointer.expose_provenance(), SeqCst);
        }
        pointer
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        let used = USED.load(SeqCst);
        let address = pointer.addr();
        match BLOCKS[..used].iter().rev().find(|block| block[0].load(SeqCst) == address) {
            Some(block) => block[2].store(1, SeqCst),
            // SAFETY: as above; the block was not recorded, so nobody looks at it later.
            None => unsafe { System.dealloc(pointer, layout) },
        }
    }
}

/// Every eight bytes of `secret`, as they are, in the words that a hash loads, and in HMAC's pads.
fn traces(secret: &[u8]) -> HashSet<[u8; 8]> {
    let swapped =
        |width: usize| secret.chunks_exact(width).flat_map(|word| word.iter().rev().copied()).collect();
    let forms: [Vec<u8>; 3] = [secret.to_vec(), swapped(4), swapped(8)];
    let masked =
        forms.iter().flat_map(|form| [0, 0x36, 0x5c].map(|mask| form.iter().map(|b| b ^ mask).collect()));
    masked
        .flat_map(|form: Vec<u8>| form.windows(8).map(|w| w.try_into().unwrap()).collect::<Vec<_>>())
        .collect()
}

fn found(memory: &[u8], traces: &HashSet<[u8; 8]>) -> usize {
    memory.windows(8).filter(|window| traces.contains(*window)).count()
}

/// Traces in the recorded blocks, all or the freed ones.
fn in_heap(secret: &HashSet<[u8; 8]>, freed_only: bool) -> usize {
    let blocks = BLOCKS[..USED.load(SeqCst)].iter();
    let wanted = blocks.filter(|block| !freed_only || block[2].load(SeqCst) == 1);
    wanted
        .map(|block| {
            let start = std::ptr::with_exposed_provenance::<u8>(block[0].load(SeqCst));
            // SAFETY: recorded blocks are never unmapped and were zeroed when made; nothing else runs now.
            let memory = unsafe { std::slice::from_raw_parts(start, block[1].load(SeqCst)) };
            found(memory, secret)
        })
        .sum()
}

/// Pieces of a secret, in every form in which it might be lying about.
type Traces = HashSet<[u8; 8]>;

/// What the peer computed in a handshake, by name: what must be gone when it is over, and what protects records.
fn secrets_of(engine: &Engine) -> (Vec<(&'static str, Traces)>, Traces) {
    let peer = &engine.peer;
    let mut gone = vec![("shared secret", traces(&peer.shared))];
    match &peer.tls13 {
        None => {
            gone.push(("master secret", traces(&peer.master.unwrap())));
            (gone, traces(&peer.key_block))
        }
        Some(tls13) => {
            for label in ["handshake", "main", "c hs traffic", "s hs traffic"] {
                assert_ne!(tls13.secret(label), [0; 32]);
                gone.push((label, traces(&tls13.secret(label))));
            }
            // Kept, so that keys can be updated and keying material exported.
            let kept = ["c ap traffic", "s ap traffic", "exp master"];
            (gone, kept.into_iter().flat_map(|label| traces(&tls13.secret(label))).collect())
        }
    }
}

#[test]
fn nothing_is_left_of_a_handshake() {
    let _alone = WATCH.lock().unwrap();
    for (flavour, server) in [
        (Flavour::Tls12, false),
        (Flavour::Tls12, true),
        (Flavour::Tls13, false),
        (Flavour::Tls13, true),
        (Flavour::Retry, false),
        (Flavour::Retry, true),
    ] {
        let seed = 70 + u8::from(server);
        // Once to learn the secrets and the bytes; a connection is a function of seed and bytes.
        let mut first = Engine::of(flavour, &mut Ca::new("CA", seed), server, true, 1);
        for step in first.peer.script() {
            first.regular(step);
        }
        assert_eq!(first.side.error, None);
        let given = first.given.clone();
        let (gone, kept) = secrets_of(&first);

        // What is planted is found.
        let copy = first.peer.shared;
        let planted = painted::run(|| {
            std::hint::black_box(&mut std::hint::black_box(copy));
        });
        assert!(found(&planted, &gone[0].1) >= 25);

        // Again, watched.
        RECORDING.store(true, SeqCst);
        let mut engine = Engine::of(flavour, &mut Ca::new("CA", seed), server, true, 1);
        let stack = painted::run(|| engine.side.feed(&given));
        RECORDING.store(false, SeqCst);
        assert!(engine.side.connection.is_handshake_complete());
        assert_eq!(engine.side.sent, first.side.sent, "it was the same handshake");

        let who = format!("{flavour:?} {}", if server { "server" } else { "client" });
        for (name, secret) in gone.iter().map(|(name, secret)| (*name, secret)).chain([("kept", &kept)]) {
            println!("{who}: {name}: stack {}, freed heap {}", found(&stack, secret), in_heap(secret, true));
            assert_eq!(found(&stack, secret), 0, "{who}: {name} on the stack");
            assert_eq!(in_heap(secret, true), 0, "{who}: {name} in freed memory");
        }
        // What lives on protects records, and nothing could derive it.
        for (name, secret) in &gone {
            assert_eq!(in_heap(secret, false), 0, "{who}: {name}");
        }
        assert!(in_heap(&kept, false) > 0, "the search sees the keys in force");
        drop(engine);
        assert_eq!(in_heap(&kept, false), 0, "{who}: after the connection");
        USED.store(0, SeqCst);
    }
}

#[test]
fn nothing_is_left_of_the_file_of_a_private_key() {
    let _alone = WATCH.lock().unwrap();
    let mut ca = Ca::new("CA", 75);
    let (certificate, key) = ca.leaf("localhost", Purpose::ServerAuth, -1, 30);
    let pkcs8 = key.to_pkcs8().unwrap().secret_pkcs8_der().to_vec();
    // RFC 5915 §3 inside RFC 5958 §2: version 1, then an OCTET STRING of 32 bytes.
    let at = pkcs8.windows(5).position(|window| window == [2, 1, 1, 4, 32]).unwrap();
    let scalar: [u8; 32] = pkcs8[at + 5..at + 37].try_into().unwrap();
    let curve = [0xa0, 10, 6, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7];
    let sec1 = [&[0x30, 49, 2, 1, 1, 4, 32][..], &scalar, &curve].concat();

    let certificate = pem::encode("CERTIFICATE", &certificate);
    let stranger = pem::encode("CERTIFICATE", &ca.certificate);
    let pkcs8 = pem::encode("PRIVATE KEY", &pkcs8);
    let sec1_of = |label: &str| pem::encode(label, &sec1);
    let sec1 = sec1_of("EC PRIVATE KEY");
    let cut = sec1.split_once("-----END").unwrap().0.to_owned();
    // DER that goes on behind its end.
    let long =
        pem::encode("EC PRIVATE KEY", &[&[0x30, 49, 2, 1, 1, 4, 32][..], &scalar, &curve, &[0]].concat());
    let dirty = sec1.replacen("\n-----END", "!\n-----END", 1);
    let cases = [
        ("PKCS#8", [certificate.clone(), pkcs8.clone()].concat(), None),
        ("SEC1", [certificate.clone(), sec1.clone()].concat(), None),
        ("no certificate", sec1.clone(), Some(IdentityError::NoCertificate { keys: 1 })),
        (
            "two keys",
            [&certificate[..], &sec1, &pkcs8].concat(),
            Some(IdentityError::SeveralPrivateKeys { keys: 2 }),
        ),
        (
            "another's",
            [&stranger[..], &sec1].concat(),
            Some(IdentityError::KeyDoesNotFit { certificates: 1 }),
        ),
        ("cut", [&certificate[..], &sec1, &cut].concat(), Some(IdentityError::MalformedPem)),
        ("no base64", [&certificate[..], &dirty].concat(), Some(IdentityError::MalformedPem)),
        ("no DER", [&certificate[..], &long].concat(), Some(IdentityError::UnusablePrivateKey)),
        (
            "another kind",
            [&certificate[..], &sec1_of("RSA PRIVATE KEY")].concat(),
            Some(IdentityError::UnusablePrivateKey),
        ),
    ];
    let secret = traces(&scalar);
    for (name, text, refusal) in cases {
        // The characters of the key, as a decoder would collect them; the public half stands in certificates too.
        let collected = |label: &str| -> Vec<[u8; 8]> {
            let lines = text.lines().skip_while(|line| !line.contains(label)).skip(1);
            let lines: String = lines.take_while(|line| !line.starts_with("-----")).collect();
            lines.as_bytes().windows(8).map(|window| window.try_into().unwrap()).collect()
        };
        let mut characters: HashSet<[u8; 8]> = collected("KEY").into_iter().collect();
        for public in collected("CERTIFICATE") {
            characters.remove(&public);
        }
        assert!(characters.len() > 40, "{name}");

        // What is planted is found.
        RECORDING.store(true, SeqCst);
        drop(std::hint::black_box(Box::new(scalar)));
        RECORDING.store(false, SeqCst);
        assert!(in_heap(&secret, true) >= 25);
        USED.store(0, SeqCst);

        RECORDING.store(true, SeqCst);
        let identity = Identity::from_pem(text.as_bytes());
        RECORDING.store(false, SeqCst);
        assert_eq!(identity.as_ref().err(), refusal.as_ref(), "{name}");
        assert_eq!(in_heap(&secret, true), 0, "{name}: the key in freed memory");
        assert_eq!(in_heap(&characters, true), 0, "{name}: its text in freed memory");
        if identity.is_ok() {
            assert!(in_heap(&secret, false) > 0, "{name}: the search sees the key in force");
        }
        drop(identity);
        assert_eq!(in_heap(&secret, false), 0, "{name}: after the identity");
        USED.store(0, SeqCst);
    }
}
