//! CPU instructions, timers and channels with the faults that hardware and hosts have shown.

use nocrypto_entropy::channel::{ANSWER, Channel, GREETING};
use nocrypto_entropy::cpu_rng::{CpuRng, Instruction};
use nocrypto_entropy::harvest::{Condition, Harvest, HarvestError, Policy, Status};
use nocrypto_entropy::jitter::Jitter;
use nocrypto_entropy::source::{Kind, Sample, Source, SourceError};
use proptest::prelude::*;

use crate::mock::{Dice, Fault, Mock, condition, start};

// CPU instructions

struct Scripted<F>(F, u64);

impl<F: FnMut(u64) -> Option<u64>> Instruction for Scripted<F> {
    const NAME: &'static str = "rdrand";
    const TRIES: u32 = 128;
    fn attempt(&mut self) -> Option<u64> {
        self.1 += 1;
        (self.0)(self.1)
    }
}

type Script = fn(u64) -> Option<u64>;

fn word(n: u64) -> u64 {
    Dice(n << 20).word() | 1
}

const CPU_FAULTS: [(&str, Script); 6] = [
    ("constant", |_| Some(0x1122_3344_5566_7788)),
    ("zero", |_| Some(0)),
    ("all ones", |_| Some(u64::MAX)),
    ("always fails", |_| None),
    ("short cycle", |n| Some(word(n % 5))),
    ("slowly counts", |n| Some(0x0101_0101_0101_0101u64.wrapping_mul(n % 200))),
];

#[test]
fn faulty_instructions_never_give_output() {
    for (name, script) in CPU_FAULTS {
        let trusting = Policy::new().dangerous_trust_cpu_alone();
        let (result, harvest) = start((CpuRng::new(Scripted(script, 0)),), trusting);
        assert!(result.is_err(), "{name}");
        assert!(matches!(condition(&harvest.status(), 0), Condition::Out(_)), "{name}");

        let (result, harvest) =
            start((CpuRng::new(Scripted(script, 0)), Mock::new(Kind::Jitter, Fault::None, 0)), Policy::new());
        result.expect("jitter is enough");
        assert!(matches!(condition(&harvest.status(), 0), Condition::Out(_)), "{name}");
    }
}

#[test]
fn four_failing_tries_in_five_still_seed() {
    let script: Script = |n| n.is_multiple_of(5).then(|| word(n));
    let (result, harvest) = start(
        (CpuRng::new(Scripted(script, 0)), Mock::new(Kind::Jitter, Fault::None, 0)),
        Policy::new().require(Kind::Cpu),
    );
    result.expect("seeded");
    assert!(harvest.status().sources().next().expect("a line").retries > 60);
}

#[test]
fn instructions_are_credited_half_of_a_seed() {
    let good: Script = |n| Some(word(n));
    let (result, _) = start((CpuRng::new(Scripted(good, 0)),), Policy::new());
    assert_eq!(result.err(), Some(HarvestError::NotEnough { credited_bits: 128 }));
    let other: Script = |n| Some(word(n + (1 << 30)));
    let (result, _) = start((CpuRng::new(Scripted(good, 0)), CpuRng::new(Scripted(other, 0))), Policy::new());
    assert_eq!(result.err(), Some(HarvestError::NotEnough { credited_bits: 128 }), "the cap is on the kind");

    let (result, harvest) =
        start((CpuRng::new(Scripted(good, 0)),), Policy::new().dangerous_trust_cpu_alone());
    result.expect("the policy says so");
    assert!(harvest.status().to_string().contains("WARNING"));
}

// The timer

#[test]
fn faulty_timers_never_give_output() {
    let step = |n: u64| 2_000 + (Dice(n).word() >> 58);
    let good = move || {
        let (mut n, mut time) = (0, 0);
        move || {
            n += 1;
            time += step(n);
            time
        }
    };
    type Timer = Box<dyn FnMut() -> u64>;
    let stops = |after: u64| -> Timer {
        let (mut inner, mut n, mut last) = (good(), 0, 0);
        Box::new(move || {
            n += 1;
            if n < after {
                last = inner();
            }
            last
        })
    };
    let jumps = |every: u64| -> Timer {
        let (mut inner, mut n, mut back) = (good(), 0u64, 0);
        Box::new(move || {
            n += 1;
            if n.is_multiple_of(every) {
                back += 5_000;
            }
            inner() + 1_000_000 - back
        })
    };
    let periodic = |period: u64| -> Timer {
        let (mut n, mut time) = (0u64, 0);
        Box::new(move || {
            n += 1;
            time += step(n % period);
            time
        })
    };
    let mut faults: Vec<(&str, Timer)> = vec![
        ("stands", stops(0)),
        ("stops at once", stops(100)),
        ("stops during start-up", stops(700)),
        ("jumps back", jumps(100)),
        ("jumps back later", jumps(300)),
        ("period 2", periodic(2)),
        ("period 5", periodic(5)),
        ("period 16", periodic(16)),
        ("constant step", periodic(1)),
    ];
    let mut inner = good();
    faults.push(("coarse", Box::new(move || inner() / 1_000_000_000)));
    for (name, timer) in faults {
        let (result, harvest) =
            start((Jitter::new(timer), Mock::new(Kind::Os, Fault::None, 0)), Policy::new());
        result.expect("the other source is enough");
        assert!(matches!(condition(&harvest.status(), 0), Condition::Out(_)), "{name}: {}", harvest.status());
    }
    let (result, _) = start((Jitter::new(stops(700)),), Policy::new());
    assert_eq!(result.err(), Some(HarvestError::NotEnough { credited_bits: 0 }));
    let (result, harvest) = start((Jitter::new(good()),), Policy::new());
    result.expect("a good timer alone is enough");
    assert_eq!(harvest.status().sources().next().expect("a line").bytes, 1024);
}

// The channel

/// A daemon of protocol 1 in memory: compares one block, answers, then streams.
#[derive(Default)]
struct Peer {
    outgoing: Vec<u8>,
    is_streaming: bool,
}

impl Peer {
    fn block(&mut self, block: &[u8]) {
        if !self.is_streaming && block == GREETING {
            self.outgoing.extend_from_slice(ANSWER);
            self.is_streaming = true;
        }
    }
}

fn pump(channel: &mut Channel, peer: &mut Peer, piece: usize) {
    let greeting = channel.outgoing();
    if !greeting.is_empty() {
        peer.block(greeting);
        channel.sent(greeting.len()).unwrap();
    }
    let len = piece.min(peer.outgoing.len());
    if let Ok(taken) = channel.receive(&peer.outgoing[..len]) {
        peer.outgoing.drain(..taken);
    }
}

fn start_channel(
    peer: &mut Peer,
    piece: usize,
    mut feed: impl FnMut(&mut Peer),
) -> (Result<(), HarvestError>, Status) {
    let mut now = 0;
    let mut harvest = Harvest::new((Channel::new(),), Policy::new().deadline_ms(2_000));
    let result = harvest.start(|sources| {
        now += 1;
        if peer.is_streaming {
            feed(peer);
        }
        pump(&mut sources.0, peer, piece);
        now
    });
    (result.map(|_| ()), harvest.status())
}

#[test]
fn a_channel_alone_seeds_at_any_piece_length() {
    for piece in [1, 2, 3, 16, 61, 64, 1000] {
        let mut dice = Dice(piece as u64);
        let mut peer = Peer::default();
        let (result, status) = start_channel(&mut peer, piece, |peer| {
            if peer.outgoing.len() < 1024 {
                peer.outgoing.extend((0..64).map(|_| dice.byte()));
            }
        });
        result.expect("seeded");
        let line = status.sources().next().expect("a line");
        assert!(line.bytes >= 64 && u64::from(line.credited_bits) == line.bytes * 4, "{status}");
    }
}

#[test]
fn a_channel_with_a_fault_gives_no_seed() {
    // It answers and dries up.
    let mut peer = Peer::default();
    let mut left = 40;
    let mut dice = Dice(1);
    let (result, _) = start_channel(&mut peer, 100, |peer| {
        if left > 0 {
            left -= 1;
            peer.outgoing.push(dice.byte());
        }
    });
    assert_eq!(result, Err(HarvestError::Deadline { credited_bits: 0, missing: None }));

    // It greets wrongly: one letter, another protocol, an echo of our own words, a boot log.
    let mut almost = ANSWER.to_vec();
    almost[10] ^= 1;
    for wrong in [&almost[..], b"HTTP/1.1 400 Bad Request\r\n", GREETING, b"[    0.1] serial8250: ttyS0\r\n"]
    {
        let mut peer = Peer { is_streaming: true, ..Peer::default() };
        let (result, status) = start_channel(&mut peer, 100, |peer| peer.outgoing.extend_from_slice(wrong));
        assert_eq!(result, Err(HarvestError::NotEnough { credited_bits: 0 }));
        assert_eq!(condition(&status, 0), Condition::Out(SourceError::NotEntropy));
    }

    // It floods with one byte, or with text.
    for flood in [&[0u8; 64][..], b"all work and no play makes jack a dull boy. all work and no play"] {
        let mut peer = Peer::default();
        let (result, status) = start_channel(&mut peer, 10_000, |peer| {
            if peer.outgoing.len() < 100_000 {
                peer.outgoing.extend_from_slice(flood);
            }
        });
        assert!(result.is_err());
        assert!(matches!(condition(&status, 0), Condition::Out(SourceError::Health(_))), "{status}");
    }
}

proptest! {
    /// However garbage, answers and entropy are cut into reads: the same bytes come out.
    #[test]
    fn cuts_change_nothing(
        garbage in prop::collection::vec(any::<u8>(), 0..200),
        entropy in prop::collection::vec(any::<u8>(), 0..128),
        again: bool,
        cuts in prop::collection::vec(1usize..100, 1..20),
    ) {
        let mut stream = garbage;
        stream.extend_from_slice(ANSWER);
        if again {
            stream.extend_from_slice(ANSWER);
        }
        stream.extend_from_slice(&entropy);
        let mut channel = Channel::new();
        channel.sent(GREETING.len()).expect("whole");
        let mut rest = &stream[..];
        for cut in cuts.iter().cycle() {
            if rest.is_empty() {
                break;
            }
            let taken = channel.receive(&rest[..rest.len().min(*cut)]).expect("an answer comes");
            rest = &rest[taken..];
        }
        let mut out = Vec::new();
        let mut sample = Sample::new();
        while channel.sample(0, &mut sample).is_ok() {
            out.extend_from_slice(sample.bytes());
            sample.clear();
        }
        // A stream may end in what begins like an answer; the channel holds that back.
        prop_assert!(entropy.starts_with(&out));
        prop_assert!(ANSWER.starts_with(&entropy[out.len()..]));
    }

    /// Whatever a peer sends, in whatever order it is polled: no panic, bounded work, never more than the budget.
    #[test]
    fn any_peer_is_bounded(reads in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..300), 0..40), answered: bool) {
        let mut channel = Channel::with_budget(500);
        channel.sent(GREETING.len()).expect("whole");
        if answered {
            channel.receive(ANSWER).expect("the answer");
        }
        let mut given = 0;
        for read in &reads {
            let wants = channel.wants();
            match channel.receive(read) {
                Ok(taken) if channel.is_streaming() => prop_assert!(taken <= wants.max(ANSWER.len() + 256)),
                Ok(taken) => prop_assert_eq!(taken, read.len()),
                Err(error) => prop_assert_eq!(error, SourceError::NotEntropy),
            }
            let mut sample = Sample::new();
            if channel.sample(0, &mut sample).is_ok() {
                given += sample.bytes().len();
            }
        }
        prop_assert!(given <= 500 && (answered || given == 0));
    }
}

#[test]
fn the_status_fits_a_boot_log() {
    let (_, harvest) = start(
        (CpuRng::new(Scripted(|_| Some(0), 0)), Mock::new(Kind::Os, Fault::None, 0), Jitter::new(|| 0)),
        Policy::new(),
    );
    let text = harvest.status().to_string();
    assert_eq!(text.lines().count(), 5, "{text}");
    assert!(text.lines().all(|line| line.len() <= 130), "{text}");
    assert!(text.contains("OUT") && text.contains("passed") && text.contains("ENT-0105"), "{text}");
}
