//! Known answers of generator and accumulator, inner states included, and the rules of reseeding.

use std::{format, string::String, vec, vec::Vec};

use super::*;

fn unseeded() -> Fortuna {
    let mut fortuna = Fortuna::from_seed_bytes(&[]);
    fortuna.generator.key.wipe();
    fortuna.generator.counter = 0;
    fortuna
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn generator_in_short() {
    let mut generator = unseeded().generator;
    generator.reseed(|hash| hash.update(b"Hello"));
    assert_eq!(
        hex(generator.key.expose()),
        "0ea6919d4361551364242a4ba890f8f073676e82cf1a52bb880f7e496648b565"
    );
    let mut out = [0; 32];
    generator.request(&mut out).unwrap();
    assert_eq!(hex(&out), "7cbe2c17684ac223d08969ee8b565616717661c0d2f4758bd6ba140bf3791abd");
    assert_eq!(
        hex(generator.key.expose()),
        "33a1bb21987859caf2bbfc5615bef56de6b71ff9f37112d0c193a135160862b7"
    );
    assert_eq!(generator.counter, 5);
}

#[test]
fn accumulator_in_short() {
    let mut fortuna = unseeded();
    for _ in 0..2 * POOLS {
        fortuna.add_event(42, &[b'X'; 32], 0);
    }
    let mut out = [0; 32];
    fortuna.fill(&mut out).unwrap();
    assert_eq!(hex(&out), "b7b86bd9a27d96d7bb4add1b6b10d1572350b1c61253db2f8da233be726dc15f");
    assert_eq!((fortuna.reseeds(), fortuna.generator.counter), (1, 5));
}

#[test]
fn a_reseed_needs_bytes_and_time() {
    let mut rng = SeededRng::dangerous_from_fixed_seed(&[1; 32]);
    let mut out = [0; 1];
    let pool0 = |rng: &mut SeededRng, length: usize, now| {
        rng.fortuna_mut().advance(now);
        rng.fortuna_mut().add_to_pool(0, 9, &[3; 32][..length]);
    };
    pool0(&mut rng, 32, 5);
    pool0(&mut rng, 27, 5);
    rng.fill(&mut out).unwrap();
    assert_eq!(rng.reseeds(), 0, "63 bytes are too few");
    pool0(&mut rng, 0, 5);
    rng.fill(&mut out).unwrap();
    assert_eq!(rng.reseeds(), 1, "the header counts, and the first reseed waits for nothing");
    pool0(&mut rng, 32, 104);
    pool0(&mut rng, 32, 104);
    rng.fill(&mut out).unwrap();
    assert_eq!(rng.reseeds(), 1, "99 ms are too soon");
    pool0(&mut rng, 0, 3);
    rng.fill(&mut out).unwrap();
    assert_eq!(rng.reseeds(), 1, "time does not run back");
    pool0(&mut rng, 0, 105);
    rng.fill(&mut out).unwrap();
    assert_eq!(rng.reseeds(), 2);
}

#[test]
fn events_go_round_per_source() {
    let mut fortuna = unseeded();
    for source in [1, 2] {
        for i in 0..40 {
            let before: Vec<_> = fortuna.pools.iter().map(|pool| pool.clone().finish()).collect();
            fortuna.add_event(source, b"event", 0);
            let changed = |(pool, before): (&Sha256, &[u8; 32])| pool.clone().finish() != *before;
            let pools: Vec<_> = fortuna.pools.iter().zip(&before).map(changed).collect();
            assert!((0..POOLS).all(|pool| pools[pool] == (pool == i % POOLS)), "{pools:?}");
        }
    }
}

#[test]
fn a_long_event_is_hashed_first() {
    let (mut long, mut hashed) = (unseeded(), unseeded());
    long.add_event(7, &[5; 33], 0);
    hashed.add_event(7, &Sha256::digest(&[5; 33]), 0);
    assert_eq!(long.pools[0].clone().finish(), hashed.pools[0].clone().finish());
    assert_eq!(long.pool0_bytes, 34);
}

#[test]
fn an_empty_request_replaces_nothing_and_a_long_one_is_split() {
    let mut whole = SeededRng::dangerous_from_fixed_seed(&[2; 32]);
    let mut parts = SeededRng::dangerous_from_fixed_seed(&[2; 32]);
    let mut a = vec![0; MAX_REQUEST + 17];
    let mut b = a.clone();
    whole.fill(&mut []).unwrap();
    whole.fill(&mut a).unwrap();
    let (first, second) = b.split_at_mut(MAX_REQUEST);
    parts.fill(first).unwrap();
    parts.fill(second).unwrap();
    assert_eq!(a, b);
}

#[test]
fn equal_states_part_when_they_mix_in_different_data() {
    let outputs: Vec<[u8; 32]> = [&b"first"[..], b"second", b""]
        .iter()
        .map(|data| {
            let mut rng = SeededRng::dangerous_from_fixed_seed(&[3; 32]);
            rng.mix_request(data);
            let mut out = [0; 32];
            rng.fill(&mut out).unwrap();
            out
        })
        .collect();
    assert!(outputs[0] != outputs[1] && outputs[1] != outputs[2] && outputs[0] != outputs[2]);
}

#[test]
fn credit_is_bounded_by_length() {
    assert!(Fortuna::seed(SeedMaterial::new(&[1; 32], 256)).is_ok());
    assert!(Fortuna::seed(SeedMaterial::new(&[1; 31], 256)).is_err());
    assert!(Fortuna::seed(SeedMaterial::new(&[1; 64], 255)).is_err());
}
