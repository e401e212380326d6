//! Any source that fails from the start, in operation, slowly or now and then.

use nocrypto::rng::fortuna::{Fortuna, SeedMaterial};
use nocrypto_entropy::harvest::{Condition, Harvest, HarvestError, Member, OnFailure, Policy, Sources};
use nocrypto_entropy::health::{Health, Severity, Test, WINDOW};
use nocrypto_entropy::source::{Kind, Sample, Source, SourceError};
use proptest::prelude::*;

use crate::mock::{Dice, Fault, Mock, condition, start};

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
            if on_failure == OnFailure::Stop {
                assert!(matches!(stopped, Some(HarvestError::SourceFailed { .. })), "{stopped:?}");
                assert_eq!(harvest.poll(&mut rng, 1_000_000).err(), stopped, "it stays stopped");
            } else {
                assert_eq!(stopped, None);
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
fn the_generator_itself_refuses_less_than_256_bits() {
    for credited_bits in [0, 1, 128, 255] {
        let refused = Fortuna::seed(SeedMaterial::new(&[0x5a; 64], credited_bits));
        assert_eq!(refused.err(), Some(nocrypto::Error::NotEnoughEntropy), "{credited_bits}");
    }
    let refused = Fortuna::seed(SeedMaterial::new(&[0x5a; 31], 256));
    assert_eq!(refused.err(), Some(nocrypto::Error::NotEnoughEntropy), "credited with more than its length");
    assert!(Fortuna::seed(SeedMaterial::new(&[0x5a; 32], 256)).is_ok());
}

#[test]
fn equal_sources_give_equal_generators_and_one_byte_more_another() {
    let first = |given: usize| {
        let mut mock = Mock::new(Kind::Os, Fault::None, 0);
        mock.dice = Dice(5);
        for _ in 0..given {
            mock.dice.word();
        }
        let mut out = [0; 32];
        start((mock,), Policy::new()).0.expect("good").fill(&mut out).expect("seeded");
        out
    };
    assert_eq!(first(0), first(0), "a harvest is a function of its sources and times");
    assert_ne!(first(0), first(1));
}

#[test]
fn a_harvest_seeds_once() {
    let (result, mut harvest) = start((Mock::new(Kind::Os, Fault::None, 0),), Policy::new());
    let mut rng = result.expect("good");
    assert_eq!(harvest.step(99).err(), Some(HarvestError::AlreadySeeded));
    let mut fresh = Harvest::new((Mock::new(Kind::Os, Fault::None, 0),), Policy::new());
    assert_eq!(fresh.poll(&mut rng, 0).err(), Some(HarvestError::NotSeeded));
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
fn a_source_gives_no_event_before_it_has_passed() {
    let mut late = Mock::new(Kind::Jitter, Fault::Pending, 0);
    let mut harvest =
        Harvest::new((Mock::new(Kind::Os, Fault::None, 0), &mut late), Policy::new().patience_ms(0));
    let mut rng = harvest.start(|_| 0).expect("seeded without it");
    harvest.sources_mut().1.fault = Fault::None;
    let mut events = |second: u64| {
        harvest.poll(&mut rng, second * 1_000).expect("good");
        harvest.status().sources().nth(1).expect("a line").events
    };
    // A poll takes 512 samples of a source that is starting, and 1,024 are the start-up.
    assert_eq!([1, 2, 3, 4].map(&mut events), [0, 1, 2, 3]);
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
    fn fault_schedules(plan in prop::collection::vec((kind(), fault(), 0usize..3_000), 1..=6), required in kind(), require: bool, seconds in 0u64..60) {
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
        if let Ok(mut rng) = result {
            prop_assert!(status.credited_bits() >= 256);
            for line in status.sources() {
                prop_assert!(line.condition == Condition::Passed || line.credited_bits == 0);
            }
            prop_assert!(!require || status.sources().any(|l| l.kind == required && l.condition == Condition::Passed));
            // In operation the same holds, and only the loss of every source stops it.
            for second in 0..seconds {
                if let Err(error) = harvest.poll(&mut rng, now + second * 1_000) {
                    prop_assert_eq!(error, HarvestError::NoSourceLeft);
                    prop_assert!(harvest.status().sources().all(|l| matches!(l.condition, Condition::Out(_))));
                }
            }
            rng.fill(&mut [0; 32]).expect("seeded");
        }
        let status = harvest.status();
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
