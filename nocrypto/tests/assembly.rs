//! What the compiler made of kernels that valgrind cannot run: secrets must stay in vector registers, on which no jump
//! and no address depends. Reads this program itself with objdump.

#![cfg(all(
    any(
        all(target_arch = "x86_64", target_feature = "sse2"),
        all(target_arch = "aarch64", target_endian = "little", target_feature = "neon")
    ),
    not(nocrypto_backend = "soft")
))]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test: it may fail loudly"
)]

#[cfg(target_arch = "aarch64")]
#[path = "assembly/aarch64.rs"]
mod aarch64;
#[cfg(target_arch = "x86_64")]
#[path = "assembly/x86_64.rs"]
mod x86_64;

use std::process::Command;

/// This program, disassembled; none where there is no such tool.
fn listing(objdump: &str) -> Option<String> {
    let program = std::env::current_exe().unwrap();
    let output = Command::new(objdump).args(["-d", "--no-show-raw-insn"]).arg(program).output().ok()?;
    assert!(output.status.success());
    Some(String::from_utf8(output.stdout).unwrap())
}

/// What follows an instruction: a comment, or the symbol of an address.
#[cfg(target_arch = "x86_64")]
const COMMENTS: [char; 2] = ['#', '<'];
#[cfg(target_arch = "aarch64")]
const COMMENTS: [char; 2] = ['/', '<'];

/// The instructions of the functions whose symbols hold every one of `parts`.
fn functions(listing: &str, parts: &[&str]) -> Vec<Vec<String>> {
    let is_it = |line: &str| line.ends_with(">:") && parts.iter().all(|part| line.contains(part));
    let mut found = Vec::new();
    let mut lines = listing.lines();
    while lines.any(is_it) {
        let body = lines.by_ref().take_while(|line| !line.is_empty());
        let instruction = |line: &str| {
            let text = line.split_once('\t')?.1;
            let text = text.split(COMMENTS).next()?;
            Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
        };
        found.push(body.filter_map(instruction).collect());
    }
    found
}

#[test]
fn functions_are_found_by_their_symbols() {
    let listing =
        "0000 <a_kernel_b>:\n  10:\tpaddd  %xmm1,%xmm2\n  14:\tjne    10 <a_kernel_b>\n\n0020 <c>:\n";
    assert_eq!(functions(listing, &["kernel", "b"]), [["paddd %xmm1,%xmm2", "jne 10"]]);
}
