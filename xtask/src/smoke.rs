//! `smoke`: the bare-metal image boots under QEMU, seeds itself and completes a handshake with itself.
//!
//! Plants a panic and a stack overflow too: an image that cannot fail proves nothing.

use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use crate::Request;
use crate::command::{Output, cargo, require, run as run_command, target_dir};
use crate::findings::Findings;

const IMAGE: &str = "unikernel/images/smoke";
/// What isa-debug-exit makes of the image's codes: success, panic, CPU fault.
const SUCCESS: i32 = 33;
const PANIC: i32 = 37;
const FAULT: i32 = 39;

pub(crate) fn run(request: &Request) -> Result<Findings, String> {
    let root = request.root.as_path();
    require(&["qemu-system-x86_64"])?;
    let mut findings = Findings::default();
    let folder = target_dir(root).join("unikernel");
    let mut test = cargo(&root.join("unikernel"), "test --quiet --locked --target-dir");
    test.arg(&folder);
    run_command(&mut test, Duration::from_secs(600))?.ok("cargo test (unikernel)")?;
    let mut build = cargo(&root.join(IMAGE), "build --quiet --release --locked --target-dir");
    build.arg(&folder);
    run_command(&mut build, Duration::from_secs(600))?.ok("cargo build (smoke image)")?;
    let image = folder.join("release/smoke");
    for machine in ["microvm,rtc=on", "q35"] {
        let output = boot(&image, machine, None)?;
        judge(machine, &output, SUCCESS, "SMOKE OK", &mut findings);
        output.stdout.lines().for_each(|line| findings.note(format!("{machine}: {line}")));
    }
    for (plant, code, line) in [("panic", PANIC, "PANIC"), ("overflow", FAULT, "FAULT stack overflow")] {
        let output = boot(&image, "microvm,rtc=on", Some(&format!("plant={plant}")))?;
        judge(&format!("planted {plant}"), &output, code, line, &mut findings);
    }
    Ok(findings)
}

fn boot(image: &PathBuf, machine: &str, append: Option<&str>) -> Result<Output, String> {
    let mut qemu = Command::new("qemu-system-x86_64");
    let fixed = "-accel tcg -cpu max -m 32M -nodefaults -no-user-config -display none -no-reboot -serial stdio \
        -device isa-debug-exit,iobase=0xf4,iosize=4 -M";
    qemu.args(fixed.split_whitespace()).arg(machine);
    qemu.arg("-kernel").arg(image);
    if let Some(append) = append {
        qemu.args(["-append", append]);
    }
    run_command(&mut qemu, Duration::from_secs(90))
}

/// The exit code, and a line of the serial log that starts with `line`.
fn judge(what: &str, output: &Output, code: i32, line: &str, findings: &mut Findings) {
    let found = output.stdout.lines().any(|written| written.trim().starts_with(line));
    let status = output.status.code();
    findings.require(
        status == Some(code) && found,
        format!("{what}: exit {status:?}, expected {code} and `{line}`:\n{}{}", output.stdout, output.stderr),
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_image_that_fails_is_found() {
        let judged = |script: &str| {
            let output = crate::command::sh(script).unwrap();
            let mut findings = Findings::default();
            judge("planted", &output, SUCCESS, "SMOKE OK", &mut findings);
            findings.faults.len()
        };
        assert_eq!(judged("echo SMOKE OK; exit 33"), 0);
        assert_eq!(judged("echo SMOKE OK; exit 37"), 1);
        assert_eq!(judged("echo nothing; exit 33"), 1);
        assert_eq!(judged("echo SMOKE OK; exit 0"), 1);
    }
}
