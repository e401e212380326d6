//! Known answers of generator and accumulator, inner states included, and the rules of reseeding.

use std::{format, fs, path::PathBuf, string::String, vec, vec::Vec};

use serde_json::Value;

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

/// `fortuna.json`: pool hashes, the schedule of pools, and every sequence of generator and accumulator.
#[test]
#[ignore = "needs shared vectors"]
fn known_answers_of_the_shared_file() {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let shared = std::env::var_os("NOCRYPTO_SHARED").map_or(beside, PathBuf::from);
    let file: Value =
        serde_json::from_slice(&fs::read(shared.join("vectors/fortuna.json")).unwrap()).unwrap();
    let list = |name: &str| file[name].as_array().unwrap().clone();

    for case in list("pool_hash") {
        let mut pool = Sha256::new();
        match case["input_ascii"].as_str() {
            Some(input) => pool.update(input.as_bytes()),
            None => pool.update(&vec![b'a'; 1_000_000]),
        }
        let mut digest = [0; 32];
        finish_twice(&mut pool, &mut digest);
        assert_eq!(hex(&digest), case["shad256"]);
    }

    for case in list("which_pools") {
        // One case is 2^64, which the count cannot reach.
        let Some(reseed) = case["reseed"].as_u64() else { continue };
        let mut fortuna = unseeded();
        for pool in 0..POOLS {
            fortuna.add_to_pool(pool, 1, b"event");
        }
        fortuna.reseeds = reseed - 1;
        fortuna.reseed_from_pools();
        let empty = Sha256::digest(&[]);
        let emptied: Vec<usize> =
            (0..POOLS).filter(|pool| fortuna.pools[*pool].clone().finish() == empty).collect();
        assert_eq!(serde_json::to_value(emptied).unwrap(), case["pools"], "reseed {reseed}");
    }

    let sequences: Vec<Value> = list("generator").into_iter().chain(list("accumulator")).collect();
    assert_eq!(sequences.len(), 4);
    for sequence in sequences {
        let mut fortuna = unseeded();
        for step in sequence["steps"].as_array().unwrap() {
            replay(&mut fortuna, step);
        }
    }
}

/// One step of a sequence of the shared file.
fn replay(fortuna: &mut Fortuna, step: &Value) {
    let bytes = |field: &str| -> Vec<u8> {
        let digits = step[field].as_str().unwrap().as_bytes();
        digits
            .chunks(2)
            .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
            .collect()
    };
    let number = |field: &str| step[field].as_u64().map(|number| number as usize);
    match step["op"].as_str().unwrap() {
        "reseed" => fortuna.generator.reseed(|hash| hash.update(&bytes("seed_hex"))),
        "add" => {
            let (source, data) = (number("source").unwrap() as u8, bytes("data_hex"));
            for _ in 0..number("repeat").unwrap() {
                match number("for_each_pool") {
                    Some(pools) => (0..pools).for_each(|pool| fortuna.add_to_pool(pool, source, &data)),
                    None => fortuna.add_to_pool(number("pool").unwrap(), source, &data),
                }
            }
        }
        "add_cycle" => {
            for _ in 0..number("count").unwrap() {
                fortuna.add_event(number("source").unwrap() as u8, &bytes("data_hex"), 0);
            }
        }
        "pool_hash" => {
            let mut digest = [0; 32];
            finish_twice(&mut fortuna.pools[number("pool").unwrap()].clone(), &mut digest);
            assert_eq!(hex(&digest), step["value"]);
        }
        "generate" => {
            // The file's clock stands still but for the step that says otherwise.
            if step["note"].as_str().is_some_and(|note| note.starts_with("after more than 100 ms")) {
                fortuna.advance(fortuna.now_ms + 101);
            }
            let before = fortuna.reseeds();
            let mut out = vec![0; number("bytes").unwrap()];
            fortuna.fill(&mut out).unwrap();
            match step["output_last_100"].as_str() {
                Some(last) => assert_eq!(hex(&out[out.len() - 100..]), last),
                None => assert_eq!(hex(&out), step["output"]),
            }
            if let Some(reseeds) = step["reseed"].as_bool() {
                assert_eq!(fortuna.reseeds() > before, reseeds);
            }
        }
        other => panic!("{other}"),
    }
    if let Some(key) = step["key_after"].as_str() {
        assert_eq!(hex(fortuna.generator.key.expose()), key);
    }
    if let Some(counter) = number("counter_after") {
        assert_eq!(fortuna.generator.counter, counter as u128);
    }
}
