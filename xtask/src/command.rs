//! Other programs: started with a deadline, their output kept, ended by their own id.
//!
//! A missing program is an error that says which package has it, never a skip.

use std::fs::File;
use std::io::{Read, Seek};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// What a finished program left.
pub(crate) struct Output {
    pub(crate) status: ExitStatus,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Output {
    pub(crate) fn ok(self, what: &str) -> Result<Self, String> {
        if self.status.success() {
            return Ok(self);
        }
        let tail: Vec<&str> = self.stderr.lines().chain(self.stdout.lines()).collect();
        let tail = tail[tail.len().saturating_sub(30)..].join("\n");
        Err(format!("{what}: {}\n{tail}", self.status))
    }
}

/// Runs `command` to its end, or kills it after `deadline`; its standard input is empty.
pub(crate) fn run(command: &mut Command, deadline: Duration) -> Result<Output, String> {
    run_with_input(command, Stdio::null(), deadline)
}

/// As [`run`], with a standard input.
pub(crate) fn run_with_input(
    command: &mut Command,
    input: Stdio,
    deadline: Duration,
) -> Result<Output, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    // Files, not pipes: a program that prints much cannot block, and none of its children can hold us.
    let (mut stdout, mut stderr) = (scratch()?, scratch()?);
    command.stdin(input).stdout(clone(&stdout)?).stderr(clone(&stderr)?);
    let mut child = Running(command.spawn().map_err(|error| missing(&name, &error))?);
    let start = Instant::now();
    let status = loop {
        if let Some(status) = child.0.try_wait().map_err(|error| error.to_string())? {
            break status;
        }
        if start.elapsed() > deadline {
            drop(child);
            let tail = read(&mut stdout)? + &read(&mut stderr)?;
            return Err(format!("{name}: not finished after {} s\n{tail}", deadline.as_secs()));
        }
        thread::sleep(Duration::from_millis(5));
    };
    Ok(Output { status, stdout: read(&mut stdout)?, stderr: read(&mut stderr)? })
}

/// A child that is ended when this value is dropped.
pub(crate) struct Running(pub(crate) Child);

impl Drop for Running {
    fn drop(&mut self) {
        // A failure means that it has ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Cargo in the workspace at `root`, with the cargo that runs us and arguments separated by spaces.
pub(crate) fn cargo(root: &Path, arguments: &str) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root).args(arguments.split(' '));
    command
}

/// Where cargo puts its output.
pub(crate) fn target_dir(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from)
}

/// The target of this machine's compiler.
pub(crate) fn host() -> Result<String, String> {
    let output = run(Command::new("rustc").arg("-vV"), Duration::from_secs(30))?.ok("rustc")?;
    let host = output.stdout.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_string).ok_or_else(|| "rustc -vV names no host".into())
}

/// Fails, naming the Debian package, if a program is not there.
pub(crate) fn require(programs: &[&str]) -> Result<(), String> {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let absent =
        |program: &&&str| !std::env::split_paths(&paths).any(|folder| folder.join(program).is_file());
    let lines: Vec<String> = programs.iter().filter(absent).map(|program| how_to_install(program)).collect();
    if lines.is_empty() { Ok(()) } else { Err(lines.join("; ")) }
}

fn missing(name: &str, error: &std::io::Error) -> String {
    if error.kind() == std::io::ErrorKind::NotFound {
        how_to_install(name)
    } else {
        format!("{name}: {error}")
    }
}

fn how_to_install(program: &str) -> String {
    let package = match program {
        "gnutls-cli" | "gnutls-serv" => "gnutls-bin",
        "objdump" | "nm" | "ar" => "binutils",
        "qemu-system-x86_64" => "qemu-system-x86",
        "qemu-i386-static" | "qemu-s390x-static" | "qemu-aarch64-static" | "qemu-arm-static" => {
            "qemu-user-static"
        }
        other => match other.strip_suffix("-gcc") {
            Some(target) => return format!("{program} is not installed (Debian package gcc-{target})"),
            None => other,
        },
    };
    format!("{program} is not installed (Debian package {package})")
}

fn scratch() -> Result<File, String> {
    use std::sync::atomic::{AtomicU32, Ordering};
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let path = std::env::temp_dir().join(format!("xtask-{}-{number}.out", std::process::id()));
    let file = File::options().read(true).write(true).create(true).truncate(true).open(&path);
    let file = file.map_err(|error| format!("{}: {error}", path.display()))?;
    // The open handle is all that is needed.
    std::fs::remove_file(&path).map_err(|error| error.to_string())?;
    Ok(file)
}

fn clone(file: &File) -> Result<Stdio, String> {
    file.try_clone().map(Stdio::from).map_err(|error| error.to_string())
}

fn read(file: &mut File) -> Result<String, String> {
    let mut bytes = Vec::new();
    file.rewind().and_then(|()| file.read_to_end(&mut bytes)).map_err(|error| error.to_string())?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Runs a shell script to its end; what tests plant.
#[cfg(test)]
pub(crate) fn sh(script: &str) -> Result<Output, String> {
    run(Command::new("sh").args(["-c", script]), Duration::from_secs(10))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_program_is_an_error_that_says_what_to_install() {
        let error = run(&mut Command::new("no-such-program"), Duration::from_secs(1)).err().unwrap();
        assert!(error.contains("no-such-program is not installed"), "{error}");
        assert!(require(&["sh"]).is_ok());
        assert!(require(&["gnutls-cli-of-nobody"]).is_err());
    }

    #[test]
    fn a_program_that_hangs_is_ended() {
        let start = Instant::now();
        let error = run(Command::new("sleep").arg("60"), Duration::from_millis(50)).err().unwrap();
        assert!(error.contains("not finished"), "{error}");
        assert!(start.elapsed() < Duration::from_secs(10));
    }
}
