//! Seeds a generator from everything this machine offers and prints the status table:
//! `cargo run --release -p nocrypto-entropy --example status`.

use std::time::Instant;

use nocrypto_entropy::harvest::{Harvest, Platform, Policy};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let started = Instant::now();
    let mut harvest = Harvest::new(Platform::detect(), Policy::new());
    let result = harvest.start(|_| u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX));
    let took = started.elapsed();
    println!("{}", harvest.status());
    println!("took {took:?}");
    let mut rng = result?;
    let mut bytes = [0; 16];
    rng.fill(&mut bytes)?;
    println!("{bytes:02x?}");
    Ok(())
}
