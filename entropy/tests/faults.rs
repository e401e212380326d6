//! Faults injected into a whole harvest: each is found, and what comes out is a generator seeded by the other sources
//! or a typed error, never a generator that rests on the faulty one.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test says what is wrong by failing"
)]

use nocrypto_entropy::channel::{ANSWER, Channel, GREETING};
use nocrypto_entropy::cpu_rng::{CpuRng, Instruction};
use nocrypto_entropy::harvest::{
    Condition, Harvest, HarvestError, Member, OnFailure, Policy, Sources, Status,
};
use nocrypto_entropy::health::{
    Health, MinEntropy, START_UP_CONDITIONED, START_UP_RAW, Severity, Test, WINDOW,
};
use nocrypto_entropy::jitter::Jitter;
use nocrypto_entropy::source::{Claim, Kind, SAMPLE_LEN, Sample, Source, SourceError};
use proptest::prelude::*;

/// SplitMix64: noise for tests.
#[derive(Clone)]
struct Dice(u64);

impl Dice {
    fn word(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn byte(&mut self) -> u8 {
        (self.word() >> 33) as u8
    }
}

/// What a mocked source does from a given byte on.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    None,
    Stuck,
    /// One value half of the time.
    Biased,
    Periodic(usize),
    NineTenthsDead,
    Text,
    Pending,
    Error,
    /// More credit than it claims.
    Boasts,
}

/// A source that is good for `good` bytes and then has a fault.
struct Mock {
    kind: Kind,
    dice: Dice,
    fault: Fault,
    good: usize,
    given: usize,
}

impl Mock {
    fn new(kind: Kind, fault: Fault, good: usize) -> Self {
        Self { kind, dice: Dice(good as u64), fault, good, given: 0 }
    }

    fn is_bad(&self) -> bool {
        self.given >= self.good
    }
}

impl Source for Mock {
    fn name(&self) -> &'static str {
        "mock"
    }
    fn kind(&self) -> Kind {
        self.kind
    }
    fn claim(&self) -> Claim {
        if self.kind == Kind::Jitter {
            Claim { start_up: START_UP_RAW, tested: MinEntropy::new(1, 1), credit_millibits: 333 }
        } else {
            Claim { start_up: START_UP_CONDITIONED, tested: MinEntropy::new(8, 1), credit_millibits: 4_000 }
        }
    }
    fn sample(&mut self, _now_ms: u64, sample: &mut Sample) -> Result<(), SourceError> {
        for _ in 0..SAMPLE_LEN {
            let good = self.dice.byte();
            let byte = match self.fault {
                _ if !self.is_bad() => good,
                Fault::None | Fault::Boasts => good,
                Fault::Stuck => 0x42,
                Fault::Biased => {
                    if self.dice.byte() < 192 {
                        7
                    } else {
                        good
                    }
                }
                Fault::Periodic(period) => ((self.given % period) * 37) as u8,
                Fault::NineTenthsDead => {
                    if self.dice.byte() < 230 {
                        0
                    } else {
                        good
                    }
                }
                Fault::Text => {
                    b"[ 1.23] eth0: link is up, 1000 Mbit/s, full duplex\r\n"[self.dice.word() as usize % 52]
                }
                Fault::Pending => return Err(SourceError::Pending),
                Fault::Error => return Err(SourceError::Os),
            };
            self.given += 1;
            let credit = if self.fault == Fault::Boasts { u32::MAX } else { self.claim().credit_millibits };
            sample.push(byte, credit);
        }
        Ok(())
    }
}

/// Runs a start on a clock of one millisecond a round.
fn start<S: Sources>(sources: S, policy: Policy) -> (Result<nocrypto::SeededRng, HarvestError>, Harvest<S>) {
    let mut now = 0;
    let mut harvest = Harvest::new(sources, policy);
    let result = harvest.start(|_| {
        now += 1;
        now
    });
    (result, harvest)
}

fn condition(status: &Status, index: usize) -> Condition {
    status.sources().nth(index).expect("a line").condition
}

const ALL: [Fault; 7] = [
    Fault::Stuck,
    Fault::Biased,
    Fault::Periodic(2),
    Fault::Periodic(7),
    Fault::Periodic(16),
    Fault::NineTenthsDead,
    Fault::Text,
];

#[test]
fn each_fault_alone_is_an_error_and_beside_a_good_source_a_seed() {
    for kind in [Kind::Os, Kind::Jitter, Kind::Channel, Kind::Device] {
        for fault in ALL {
            // Noise that is held to one bit a sample may be as biased as 3/4; text has more than one bit.
            if kind == Kind::Jitter && fault == Fault::Text {
                continue;
            }
            let (result, harvest) = start((Mock::new(kind, fault, 0),), Policy::new());
            assert!(result.is_err(), "{kind} {fault:?} alone");
            assert!(matches!(condition(&harvest.status(), 0), Condition::Out(_)), "{kind} {fault:?}");

            let both = (Mock::new(kind, fault, 0), Mock::new(Kind::Device, Fault::None, 0));
            let (result, harvest) = start(both, Policy::new());
            result.expect("the good source is enough");
            assert!(matches!(condition(&harvest.status(), 0), Condition::Out(_)), "{kind} {fault:?}");
            assert_eq!(harvest.status().sources().next().expect("a line").credited_bits, 0);

            let both = (Mock::new(kind, fault, 0), Mock::new(Kind::Device, Fault::None, 0));
            let (result, _) = start(both, Policy::new().on_failure(OnFailure::Stop));
            assert!(matches!(result, Err(HarvestError::SourceFailed { name: "mock", .. })), "{result:?}");
        }
    }
}

#[test]
fn each_fault_is_found_within_one_window() {
    for seed in 0..50 {
        for kind in [Kind::Os, Kind::Jitter] {
            for fault in ALL {
                if kind == Kind::Jitter && fault == Fault::Text {
                    continue;
                }
                let mut mock = Mock::new(kind, fault, 0);
                mock.dice = Dice(seed);
                let claim = mock.claim();
                let mut health = Health::new(claim.tested, claim.start_up);
                let mut seen = 0;
                let mut sample = Sample::new();
                let failed = loop {
                    sample.clear();
                    mock.sample(0, &mut sample).unwrap();
                    if let Some(at) = sample.bytes().iter().position(|byte| health.check(*byte).is_err()) {
                        break seen + at + 1;
                    }
                    seen += sample.bytes().len();
                };
                assert!(failed <= WINDOW as usize, "seed {seed} {kind} {fault:?}: {failed} samples");
            }
        }
    }
}

#[test]
fn a_fault_in_operation_is_taken_out_and_the_policy_decides() {
    for fault in ALL {
        for on_failure in [OnFailure::GoOn, OnFailure::StopWhenNoneLeft, OnFailure::Stop] {
            let sources = (Mock::new(Kind::Os, fault, 1024), Mock::new(Kind::Device, Fault::None, 0));
            let (result, mut harvest) = start(sources, Policy::new().on_failure(on_failure));
            let mut rng = result.expect("both are good at first");
            let mut stopped = None;
            for second in 1..200 {
                if let Err(error) = harvest.poll(&mut rng, second * 1_000) {
                    stopped = Some(error);
                    break;
                }
            }
            assert!(matches!(condition(&harvest.status(), 0), Condition::Out(_)), "{fault:?}");
            assert_eq!(condition(&harvest.status(), 1), Condition::Passed);
            match on_failure {
                OnFailure::GoOn | OnFailure::StopWhenNoneLeft => assert_eq!(stopped, None),
                OnFailure::Stop => {
                    assert!(matches!(stopped, Some(HarvestError::SourceFailed { .. })), "{stopped:?}");
                    assert_eq!(harvest.poll(&mut rng, 1_000_000).err(), stopped, "it stays stopped");
                }
            }
        }
    }
}

#[test]
fn the_last_source_gone_is_said() {
    for (on_failure, expected) in
        [(OnFailure::GoOn, None), (OnFailure::StopWhenNoneLeft, Some(HarvestError::NoSourceLeft))]
    {
        let (result, mut harvest) =
            start((Mock::new(Kind::Os, Fault::Stuck, 1024),), Policy::new().on_failure(on_failure));
        let mut rng = result.expect("good at first");
        let stopped = (1..200).find_map(|second| harvest.poll(&mut rng, second * 1_000).err());
        assert_eq!(stopped, expected);
    }
}

#[test]
fn no_source_no_seed() {
    let none: [Option<Mock>; 2] = [None, None];
    let (result, harvest) = start(none, Policy::new());
    assert_eq!(result.err(), Some(HarvestError::NotEnough { credited_bits: 0 }));
    assert_eq!(harvest.status().credited_bits(), 0);
    let (result, _) = start([Mock::new(Kind::Os, Fault::None, 0)], Policy::new().require(Kind::Channel));
    assert_eq!(result.err(), Some(HarvestError::RequiredMissing { kind: Kind::Channel, why: None }));
}

#[test]
fn a_required_source_that_fails_is_an_error_though_another_is_enough() {
    let sources = (Mock::new(Kind::Jitter, Fault::Stuck, 0), Mock::new(Kind::Os, Fault::None, 0));
    let (result, _) = start(sources, Policy::new().require(Kind::Jitter));
    match result {
        Err(HarvestError::RequiredMissing {
            kind: Kind::Jitter,
            why: Some(SourceError::Health(failure)),
        }) => {
            assert_eq!((failure.test, failure.severity), (Test::RepetitionCount, Severity::Permanent));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_slow_source_never_waits_beyond_patience_or_deadline() {
    let sources = (Mock::new(Kind::Os, Fault::None, 0), Mock::new(Kind::Channel, Fault::Pending, 0));
    let (result, harvest) = start(sources, Policy::new().patience_ms(300));
    result.expect("enough without the channel");
    let after = harvest.status().seeded_after_ms().expect("seeded");
    assert!((300..310).contains(&after), "{after}");

    let sources = (Mock::new(Kind::Channel, Fault::Pending, 0),);
    let (result, _) = start(sources, Policy::new().deadline_ms(700));
    assert_eq!(result.err(), Some(HarvestError::Deadline { credited_bits: 0, missing: None }));

    let sources = (Mock::new(Kind::Os, Fault::None, 0), Mock::new(Kind::Channel, Fault::Pending, 0));
    let (result, _) = start(sources, Policy::new().require(Kind::Channel).deadline_ms(700));
    let Err(HarvestError::Deadline { missing: Some(Kind::Channel), .. }) = result else {
        panic!("{result:?}")
    };
}

#[test]
fn credit_is_never_more_than_the_claim() {
    let (result, harvest) = start((Mock::new(Kind::Device, Fault::Boasts, 0),), Policy::new());
    result.expect("128 bytes are enough");
    let status = harvest.status();
    let line = status.sources().next().expect("a line");
    assert_eq!(u64::from(line.credited_bits), line.bytes * 4);
}

#[test]
fn errors_of_a_source_are_forgiven_three_times() {
    let (result, harvest) = start((Mock::new(Kind::Os, Fault::Error, 0),), Policy::new());
    assert_eq!(result.err(), Some(HarvestError::NotEnough { credited_bits: 0 }));
    assert_eq!(condition(&harvest.status(), 0), Condition::Out(SourceError::Os));
    assert_eq!(harvest.status().sources().next().expect("a line").failures, 3);
}

#[test]
fn a_harvest_seeds_once() {
    let (result, mut harvest) = start((Mock::new(Kind::Os, Fault::None, 0),), Policy::new());
    let mut rng = result.expect("good");
    assert_eq!(harvest.step(99).err(), Some(HarvestError::AlreadySeeded));
    let mut fresh = Harvest::new((Mock::new(Kind::Os, Fault::None, 0),), Policy::new());
    assert_eq!(fresh.poll(&mut rng, 0).err(), Some(HarvestError::NotSeeded));
}

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

// Reseeding

#[test]
fn events_and_time_reseed() {
    let sources = (Mock::new(Kind::Os, Fault::None, 0), Mock::new(Kind::Device, Fault::None, 0));
    let (result, mut harvest) = start(sources, Policy::new().reseed_ms(1_000, 10_000));
    let mut rng = result.expect("good");
    let mut out = [0; 16];
    for second in 1..=100 {
        harvest.poll(&mut rng, second * 1_000).expect("good");
        rng.fill(&mut out).expect("seeded");
    }
    let status = harvest.status();
    // Nine by time; the events 1, 33, 65 and 97 of two sources go to pool 0, and two fill it.
    assert!(status.reseeds() == 9 + 4, "{status}");
    assert!(status.sources().all(|line| line.events == 99), "{status}");
}

#[test]
fn nothing_is_due_between_events() {
    let (result, mut harvest) = start((Mock::new(Kind::Os, Fault::None, 0),), Policy::new());
    let mut rng = result.expect("good");
    let before = harvest.status().sources().next().expect("a line").bytes;
    for _ in 0..1000 {
        harvest.poll(&mut rng, 500).expect("good");
    }
    assert_eq!(harvest.status().sources().next().expect("a line").bytes, before);
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

fn fault() -> impl Strategy<Value = Fault> {
    prop_oneof![
        Just(Fault::None),
        Just(Fault::Stuck),
        Just(Fault::Biased),
        (2usize..=16).prop_map(Fault::Periodic),
        Just(Fault::NineTenthsDead),
        Just(Fault::Pending),
        Just(Fault::Error),
        Just(Fault::Boasts),
    ]
}

fn kind() -> impl Strategy<Value = Kind> {
    prop_oneof![Just(Kind::Os), Just(Kind::Jitter), Just(Kind::Channel), Just(Kind::Device)]
}

proptest! {
    /// Whatever fails whenever: a generator rests on good bytes of sources that passed, or there is an error.
    #[test]
    fn fault_schedules(plan in prop::collection::vec((kind(), fault(), 0usize..3_000), 1..=6), required in kind(), require: bool) {
        let mut list: Vec<Option<Mock>> =
            plan.iter().map(|(kind, fault, good)| Some(Mock::new(*kind, *fault, *good))).collect();
        list.resize_with(6, || None);
        let Ok(mut list): Result<[Option<Mock>; 6], _> = list.try_into() else { unreachable!() };
        let mut policy = Policy::new().deadline_ms(2_000).patience_ms(50);
        if require {
            policy = policy.require(required);
        }
        let mut now = 0;
        let mut harvest = Harvest::new(Borrowed(&mut list), policy);
        let result = harvest.start(|_| { now += 1; now });
        let status = harvest.status();
        prop_assert!(now <= 2_001, "the deadline holds");
        if result.is_ok() {
            prop_assert!(status.credited_bits() >= 256);
            for line in status.sources() {
                prop_assert!(line.condition == Condition::Passed || line.credited_bits == 0);
            }
            prop_assert!(!require || status.sources().any(|l| l.kind == required && l.condition == Condition::Passed));
        }
        let passed: Vec<bool> = status.sources().map(|line| line.condition == Condition::Passed).collect();
        drop(harvest);
        for (mock, passed) in list.iter().flatten().zip(passed) {
            let is_silent = matches!(mock.fault, Fault::None | Fault::Boasts | Fault::Pending | Fault::Error);
            // The window in which a fault begins and the next one, which is wholly bad.
            let bad = mock.given.saturating_sub(mock.good);
            prop_assert!(!passed || is_silent || bad <= 2 * WINDOW as usize, "{:?}: {bad} bad bytes", mock.fault);
        }
    }
}

/// A list that the test keeps.
struct Borrowed<'a>(&'a mut [Option<Mock>; 6]);

impl Sources for Borrowed<'_> {
    fn at(&mut self, index: usize) -> Option<&mut dyn Source> {
        self.0.get_mut(index).and_then(Member::source)
    }
}
