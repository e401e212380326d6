//! Are the drawings in docs/states those of the table? `cargo run -p nocrypto-tls --example states` draws them anew.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::wildcard_enum_match_arm,
    unreachable_pub,
    missing_docs,
    dead_code,
    reason = "a test"
)]

#[path = "../examples/states.rs"]
mod states;

use nocrypto_tls::transitions::{StateName, TABLE};

#[test]
fn the_drawings_are_those_of_the_table() {
    let mut names = 0;
    let mut arrows = 0;
    for (file, title, prefix) in states::ROLES {
        let drawn = states::draw(title, prefix);
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/states");
        let kept = std::fs::read_to_string(path.join(file).with_extension("svg")).unwrap();
        assert!(kept == drawn, "{file}.svg is old: cargo run -p nocrypto-tls --example states");
        names += drawn.matches("<rect").count();
        arrows += drawn.matches("marker-end").count();
    }
    assert_eq!(names, StateName::ALL.len() - 1, "every state but Failed");
    let leads_on = |row: &&nocrypto_tls::transitions::Transition| row.to != [row.from];
    let listed: usize = TABLE.iter().filter(leads_on).map(|row| row.to.len()).sum();
    assert_eq!(arrows, listed, "every arrow");
}
