//! Every primitive with the peers in the same group. `cargo bench -p nocrypto-benches --bench primitives -- FILTER`.
#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a benchmark that cannot set itself up has nothing to report"
)]

#[path = "primitives/aead.rs"]
mod aead;
#[path = "primitives/cipher.rs"]
mod cipher;
#[path = "primitives/ec.rs"]
mod ec;
#[path = "primitives/hash.rs"]
mod hash;
#[path = "primitives/kdf.rs"]
mod kdf;
#[path = "primitives/kem.rs"]
mod kem;
#[path = "primitives/rng.rs"]
mod rng;
#[path = "primitives/rsa.rs"]
mod rsa;

/// Criterion as the library makes it.
type Bencher = criterion::Criterion<nocrypto_benches::ThreadCpuTime>;

fn main() {
    let mut criterion = nocrypto_benches::criterion();
    hash::run(&mut criterion);
    kdf::run(&mut criterion);
    cipher::run(&mut criterion);
    aead::run(&mut criterion);
    ec::run(&mut criterion);
    rsa::run(&mut criterion);
    kem::run(&mut criterion);
    rng::run(&mut criterion);
    criterion.final_summary();
}
