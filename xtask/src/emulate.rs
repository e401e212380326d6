//! `emulate [MACHINE]`: nocrypto's tests under qemu-user on a big-endian machine, with one file of Wycheproof for each
//! algorithm, and on AArch64 with every file and every kernel; `--full`: every file everywhere, also on 32 bits, on
//! AArch64 also unit tests and portable code, and `entropy` there and on 32-bit Arm.
//!
//! std is built from source with Debian's compiler, as in `targets`.

use std::time::Duration;

use crate::command::{cargo, require, run as run_command, target_dir};
use crate::findings::Findings;
use crate::{Request, long, targets};

/// A machine and what runs on it.
struct Machine {
    triple: &'static str,
    /// Of Debian's cross tools; also the folder of its C library.
    prefix: &'static str,
    emulator: &'static str,
    /// Arguments of cargo. Only the release build holds what `zeroing` and `assembly` look at.
    arguments: &'static str,
    /// Tests of `arguments` that must run at least.
    tests: usize,
    full: bool,
}

/// What asks for the definition, not for a kernel.
const DEFINITIONS: &str = "-p nocrypto --test aead --test backends --test boundaries --test chacha20_poly1305 --test ec \
    --test ed25519 --test ml_kem --test p384 --test rsa --test vectors --test vectors_ec --test vectors_rsa \
    --test wycheproof --test x25519_mlkem768";
const KERNELS: &str =
    "--release --test assembly --test zeroing --test zeroing_ec --test zeroing_kem --test zeroing_rsa";

const fn machine(triple: &'static str, [prefix, emulator]: [&'static str; 2]) -> Machine {
    Machine { triple, prefix, emulator, arguments: "", tests: 80, full: false }
}

const ARM64: Machine = Machine {
    arguments: KERNELS,
    tests: 120,
    ..machine("aarch64-unknown-linux-gnu", ["aarch64-linux-gnu", "qemu-aarch64-static"])
};
const ENTROPY: &str = "-p nocrypto-entropy --lib --test faults";
const MACHINES: &[Machine] = &[
    Machine { full: true, ..machine("i686-unknown-linux-gnu", ["i686-linux-gnu", "qemu-i386-static"]) },
    machine("s390x-unknown-linux-gnu", ["s390x-linux-gnu", "qemu-s390x-static"]),
    ARM64,
    Machine { arguments: "-p nocrypto --release --lib", tests: 90, full: true, ..ARM64 },
    Machine { arguments: ENTROPY, tests: 60, full: true, ..ARM64 },
    Machine {
        arguments: ENTROPY,
        tests: 60,
        full: true,
        ..machine("armv7-unknown-linux-gnueabihf", ["arm-linux-gnueabihf", "qemu-arm-static"])
    },
];

pub(crate) fn run(request: &Request) -> Result<Findings, String> {
    let wanted = |machine: &&Machine| {
        (request.full || !machine.full)
            && request.target.as_ref().is_none_or(|name| machine.triple.starts_with(name.as_str()))
    };
    let mut findings = Findings::default();
    for machine in MACHINES.iter().filter(wanted) {
        test(request, machine, &mut findings)?;
    }
    Ok(findings)
}

fn test(request: &Request, machine: &Machine, findings: &mut Findings) -> Result<(), String> {
    let Machine { triple, prefix, emulator, arguments, .. } = machine;
    require(&[emulator, &format!("{prefix}-gcc"), &format!("{prefix}-objdump")])?;
    let emulator = format!("{emulator} -cpu max -L /usr/{prefix}");
    let variable = |name: &str| format!("CARGO_TARGET_{}_{name}", triple.to_uppercase().replace('-', "_"));
    let definitions = if arguments.contains("-p ") { "" } else { DEFINITIONS };
    let mut command = cargo(&request.root, &format!("test --quiet --locked --target {triple}"));
    command.args(definitions.split_whitespace().chain(arguments.split_whitespace()));
    command.args(["-Zbuild-std=std,panic_unwind", "-Zbuild-std-features="]);
    // Fast to build: only the cryptography is worth optimizing.
    for profile in ["dev", "release"] {
        for (key, value) in [("debug", "0"), ("opt-level", "1"), ("package.\"*\".opt-level", "0")] {
            command.args(["--config", &format!("profile.{profile}.{key}={value}")]);
        }
        command.args(["--config", &format!("profile.{profile}.package.nocrypto.opt-level=3")]);
    }
    command.args(["--", "--include-ignored"]);
    // Hours, more memory than there is, and a clock that is not the machine's.
    for long in ["without_each_feature", "a_gibibyte", "aeads_refuse_what_is_longer", "raw_noise"] {
        command.args(["--skip", long]);
    }
    if !request.full {
        command.args(["--skip", "on_portable_code"]);
    }
    command
        .env("RUSTC", targets::compiler())
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", target_dir(&request.root).join("emulate"))
        .env(variable("LINKER"), format!("{prefix}-gcc"))
        .env(variable("RUNNER"), &emulator)
        .env("NOCRYPTO_EMULATOR", &emulator);
    // One file of Wycheproof for each algorithm, where the kernels are not asked.
    if !request.full && arguments.is_empty() {
        command.env("NOCRYPTO_WYCHEPROOF", "first");
    }
    match run_command(&mut command, Duration::from_secs(1800))?.ok(triple) {
        Ok(output) => judge(machine, &output.stdout, findings),
        Err(error) => findings.fault(error),
    }
    Ok(())
}

/// Counts what the test programs say that they ran.
fn judge(machine: &Machine, stdout: &str, findings: &mut Findings) {
    let passed = long::passed(stdout);
    findings.note(format!("{}: {passed} tests passed ({})", machine.triple, machine.arguments));
    let Machine { triple, tests, .. } = machine;
    findings.require(passed >= *tests, format!("{triple}: {passed} tests ran, at least {tests} must"));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_that_do_not_run_are_missed() {
        let judged = |stdout: &str| {
            let mut findings = Findings::default();
            judge(&ARM64, stdout, &mut findings);
            findings.faults.len()
        };
        assert_eq!(judged("test result: ok. 100 passed; 0 failed\ntest result: ok. 30 passed;\n"), 0);
        assert_eq!(judged("test result: ok. 3 passed; 0 failed\n"), 1);
        assert_eq!(judged(""), 1);
    }
}
