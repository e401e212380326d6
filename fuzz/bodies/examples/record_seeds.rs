//! `record_seeds`: writes both sides of our own handshakes to fuzz/seeds/tls_*/recorded_*.
//!
//! Run it after a wanted change of the engine's bytes; a test compares what is committed with a fresh recording.
#![forbid(unsafe_code)]

use std::path::Path;

fn main() -> std::io::Result<()> {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../seeds");
    for (target, name, seed) in nocrypto_fuzz_bodies::recorded_seeds() {
        let path = seeds.join(target).join(name);
        std::fs::write(&path, seed)?;
        println!("{}", path.display());
    }
    Ok(())
}
