//! Boots with nothing below, seeds itself, and runs a TLS handshake with itself; ends with a line that the gate
//! looks for, and an exit code.
//!
//! The word `plant=panic` or `plant=overflow` on the command line makes it fail in that way: the gate shows that it
//! would notice.
#![no_std]
#![no_main]
#![forbid(unsafe_code)]

extern crate alloc;

mod loopback;
mod pki;

use nocrypto::aead::aes_gcm::Aes128Gcm;
use nocrypto_entropy::harvest::{Harvest, Platform, Policy};
use nocrypto_unikernel::clock::Clock;
use nocrypto_unikernel::{Boot, ExitCode, log};

nocrypto_unikernel::image!(main);

fn main(boot: &'static Boot) -> ExitCode {
    log!("memory   {} KiB, heap {} KiB", boot.memory.usable_bytes() >> 10, boot.heap_len >> 10);
    for word in boot.command_line.split_ascii_whitespace() {
        match word {
            "plant=panic" => assert!(boot.command_line.is_empty(), "planted panic"),
            "plant=overflow" => log!("{}", descend(0)),
            _ => {
                log!("command  unknown word {word:?}");
                return ExitCode::Failure;
            }
        }
    }
    let clock = match Clock::start() {
        Ok(clock) => clock,
        Err(error) => {
            log!("clock    {error}");
            return ExitCode::NoClock;
        }
    };
    log!("clock    {} s since 1970, time stamps at {} kHz", clock.unix(), clock.stamps_per_ms());

    let mut harvest = Harvest::new(Platform::detect(), Policy::new());
    let seeded = harvest.start(|_| clock.monotonic_ms());
    log!("{}", harvest.status());
    let mut rng = match seeded {
        Ok(rng) => rng,
        Err(error) => {
            log!("entropy  {error}");
            return ExitCode::NoEntropy;
        }
    };

    log!("cpu      AES-GCM by {}", Aes128Gcm::new(&[0; 16]).backend_name());
    match loopback::run(&clock, &mut rng) {
        Ok(report) => log!("{report}"),
        Err(error) => {
            log!("tls      {error}");
            return ExitCode::Failure;
        }
    }
    log!("SMOKE OK");
    ExitCode::Success
}

/// Runs into the guard page below the stack.
#[inline(never)]
fn descend(depth: u64) -> u64 {
    let frame = core::hint::black_box([depth; 64]);
    if depth == u64::MAX { 0 } else { descend(depth.wrapping_add(1)) ^ frame.iter().fold(0, |a, b| a ^ b) }
}
