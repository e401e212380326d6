//! `interop [CASE]`: our client, our server and the Piñata against OpenSSL, GnuTLS, curl and Chromium on loopback.
//!
//! The cases are lines of `interop/cases.txt`; the certificates are OpenSSL's (`interop/certificates.sh`). Every
//! program has a deadline; servers are ended by their own id.

use std::fs::{self, File};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::Request;
use crate::command::{Running, cargo, require, run as run_command, target_dir};
use crate::findings::Findings;

const CASES: &str = include_str!("interop/cases.txt");
const CERTIFICATES: &str = include_str!("interop/certificates.sh");
/// From starting a server to its first connection, and for one client.
const DEADLINE: Duration = Duration::from_secs(30);

struct Case<'a> {
    name: &'a str,
    server: &'a str,
    /// Whether the client must end well.
    works: bool,
    /// What the client's output must contain.
    says: &'a str,
    client: &'a str,
}

pub(crate) fn run(request: &Request) -> Result<Findings, String> {
    require(&["openssl", "curl", "gnutls-cli", "gnutls-serv", "chromium"])?;
    let folder = target_dir(&request.root).join("xtask").join("interop");
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let mut make = Command::new("sh");
    run_command(make.current_dir(&folder).args(["-ec", CERTIFICATES]), DEADLINE)?.ok("certificates.sh")?;
    let build = "build --quiet --release --locked -p nocrypto-tls -p pinata --examples --bins";
    let mut build = cargo(&request.root, build);
    run_command(&mut build, Duration::from_secs(900))?.ok("cargo build (interop)")?;
    let mut findings = Findings::default();
    let (servers, mut cases) = parse(CASES)?;
    cases.retain(|case| request.target.as_deref().is_none_or(|wanted| case.name.contains(wanted)));
    let place = Place { binaries: target_dir(&request.root).join("release"), folder };
    for (name, command) in servers {
        let of_server: Vec<&Case<'_>> = cases.iter().filter(|case| case.server == name).collect();
        if !of_server.is_empty() {
            place.serve(command, &of_server, &mut findings)?;
        }
    }
    findings.require(!cases.is_empty(), "no such case");
    Ok(findings)
}

/// Names and commands.
type Servers<'a> = Vec<(&'a str, &'a str)>;

/// `server NAME: COMMAND`, and `NAME | SERVER | works or refused TEXT | COMMAND`; `#` starts a comment line.
fn parse(text: &str) -> Result<(Servers<'_>, Vec<Case<'_>>), String> {
    let (mut servers, mut cases) = (Vec::new(), Vec::new());
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let columns: Vec<&str> = line.splitn(4, " | ").map(str::trim).collect();
        if let Some((name, command)) = line.strip_prefix("server ").and_then(|rest| rest.split_once(": ")) {
            servers.push((name, command));
        } else if let [name, server, expectation, client] = columns[..]
            && let Some((verdict @ ("works" | "refused"), says)) = expectation.split_once(' ')
        {
            let known = servers.iter().any(|(known, _)| *known == server);
            known.then_some(()).ok_or_else(|| format!("{name}: no server {server}"))?;
            cases.push(Case { name, server, works: verdict == "works", says, client });
        } else {
            return Err(format!("cases.txt: `{line}` is neither a server nor a case"));
        }
    }
    Ok((servers, cases))
}

/// Where the programs and the certificates are.
struct Place {
    binaries: PathBuf,
    folder: PathBuf,
}

impl Place {
    /// Runs the cases of one server, then ends it.
    fn serve(&self, command: &str, cases: &[&Case<'_>], findings: &mut Findings) -> Result<(), String> {
        // Three ports in a row are free now; {port} is the first.
        let port = (0..100).find_map(|_| free_ports()).ok_or("no free ports")?;
        let log = self.folder.join("server.log");
        let output =
            || File::options().append(true).create(true).open(&log).map_err(|error| error.to_string());
        fs::write(&log, "").map_err(|error| error.to_string())?;
        let mut server = self.shell(&format!("exec {command}"), port);
        let server = server.stdin(Stdio::null()).stdout(output()?).stderr(output()?).spawn();
        let mut server = Running(server.map_err(|error| format!("{command}: {error}"))?);
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if start.elapsed() > DEADLINE || server.0.try_wait().is_ok_and(|status| status.is_some()) {
                findings.fault(format!(
                    "{command}: does not listen:\n{}",
                    fs::read_to_string(&log).unwrap_or_default()
                ));
                return Ok(());
            }
            thread::sleep(Duration::from_millis(20));
        }
        for case in cases {
            let start = Instant::now();
            let verdict = self.check(case, port);
            findings.note(format!("{:44} {:6} ms", case.name, start.elapsed().as_millis()));
            if let Err(error) = verdict {
                let log = fs::read_to_string(&log).unwrap_or_default();
                findings.fault(format!("{}: {error}\nserver: {}", case.name, tail(&log)));
            }
        }
        let ended = server.0.try_wait().is_ok_and(|status| status.is_some());
        findings.require(!ended, format!("{command}: ended before its last client"));
        Ok(())
    }

    fn check(&self, case: &Case<'_>, port: u16) -> Result<(), String> {
        let output = run_command(&mut self.shell(case.client, port), DEADLINE)?;
        let text = output.stdout + &output.stderr;
        if output.status.success() != case.works {
            return Err(format!(
                "{}, expected {}: {}",
                output.status,
                if case.works { "success" } else { "refusal" },
                tail(&text)
            ));
        }
        let says = text.contains(case.says);
        says.then_some(()).ok_or_else(|| format!("`{}` is not in its output: {}", case.says, tail(&text)))
    }

    fn shell(&self, command: &str, port: u16) -> Command {
        let mut shell = Command::new("sh");
        let ports = [("{port}", port), ("{port+1}", port + 1), ("{port+2}", port + 2)];
        let command = ports
            .iter()
            .fold(command.to_string(), |text, (name, port)| text.replace(name, &port.to_string()));
        shell.current_dir(&self.folder).args(["-c", &command]).env("BIN", &self.binaries);
        shell
    }
}

fn free_ports() -> Option<u16> {
    let first = TcpListener::bind(("127.0.0.1", 0)).ok()?;
    let port = first.local_addr().ok()?.port();
    let free =
        |offset| port.checked_add(offset).is_some_and(|port| TcpListener::bind(("127.0.0.1", port)).is_ok());
    (free(1) && free(2)).then_some(port)
}

fn tail(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(12)..].join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_peer_that_accepts_what_it_must_refuse_is_found() {
        let folder = std::env::temp_dir().join(format!("xtask-interop-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let place = Place { binaries: folder.clone(), folder: folder.clone() };
        let checked = |line: &str| {
            let text = format!("server s: true\n{line}");
            place.check(&parse(&text).unwrap().1[0], 1).is_ok()
        };
        assert!(checked("a | s | works hello | echo hello"));
        assert!(!checked("a | s | works hello | echo good-bye"));
        assert!(!checked("a | s | refused hello | echo hello"));
        assert!(checked("a | s | refused alert | echo alert 42; exit 1"));
        let mut findings = Findings::default();
        place.serve("false", &[], &mut findings).unwrap();
        assert_eq!(findings.faults.len(), 1, "a server that ends at once");
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn the_table_is_well_formed() {
        assert!(parse(CASES).is_ok());
        assert!(parse("a | gone | works x | true").is_err());
        assert!(parse("server s: x\na | s | perhaps x | true").is_err());
    }
}
