//! The program itself over std sockets: starts without flags, opens its doors, serves, refuses, and ends on Ctrl-C.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "a test"
)]
#![cfg(all(unix, feature = "std"))]

use std::io::{BufRead, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use nocrypto_flow::nocrypto_tls::config::ClientConfig;
use nocrypto_flow::tcp::TcpFlow;
use nocrypto_flow::tls::TlsFlow;
use nocrypto_flow::{Error, Flow, Now, Read};
use pki_types::{ServerName, UnixTime};

struct Program {
    child: Child,
    lines: Receiver<String>,
    ports: Vec<u16>,
    said: Vec<String>,
}

impl Program {
    fn start(more: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_pinata"))
            .args(["--http-port", "0", "--https-port", "0", "--base-port", "0"])
            .args(more)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        // The secret, if it comes from here.
        child.stdin.take().unwrap().write_all(b"sweets and more sweets\n").unwrap();
        let (sender, lines) = mpsc::channel();
        let out = BufReader::new(child.stdout.take().unwrap());
        std::thread::spawn(move || out.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        let mut program = Self { child, lines, ports: Vec::new(), said: Vec::new() };
        let ready = program.wait_for("READY ");
        let digits = ready.split(' ').filter_map(|word| word.trim_end_matches('/').rsplit(':').next());
        program.ports = digits.filter_map(|port| port.parse().ok()).filter(|port| *port > 1024).collect();
        assert_eq!(program.ports.len(), 3, "{ready}");
        program
    }

    /// The next line that holds `part`.
    fn wait_for(&mut self, part: &str) -> String {
        let deadline = Instant::now() + Duration::from_secs(60);
        loop {
            let rest = deadline.saturating_duration_since(Instant::now());
            let line =
                self.lines.recv_timeout(rest).unwrap_or_else(|_| panic!("no {part:?} in {:#?}", self.said));
            self.said.push(line.clone());
            if line.contains(part) {
                return line;
            }
        }
    }

    fn stop(mut self) -> String {
        let interrupted = Command::new("kill").args(["-INT", &self.child.id().to_string()]).status().unwrap();
        assert!(interrupted.success());
        let last = self.wait_for("STOPPED ");
        assert!(self.child.wait().unwrap().success());
        last
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn get(port: u16, path: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

/// Says `request` over TLS and listens to the end.
fn talk(port: u16, ca_pem: &str, request: &[u8]) -> Result<Vec<u8>, Error> {
    let roots = nocrypto_flow::nocrypto_tls::roots::from_pem(ca_pem.as_bytes()).unwrap();
    let config = Arc::new(ClientConfig::builder().roots(roots).build().unwrap());
    let flow = TcpFlow::new(TcpStream::connect(("127.0.0.1", port)).unwrap()).unwrap();
    let mut flow = TlsFlow::client(config, ServerName::try_from("localhost").unwrap(), flow);
    let mut rng = nocrypto_entropy::os_seeded().unwrap();
    let unix = UnixTime::since_unix_epoch(SystemTime::now().duration_since(UNIX_EPOCH).unwrap());
    let (mut rest, mut received) = (request, Vec::new());
    loop {
        flow.poll(Now { unix: Some(unix), monotonic_ms: 0 }, &mut rng)?;
        rest = &rest[flow.write(rest)?..];
        let mut bytes = [0; 4096];
        match flow.read(&mut bytes)? {
            Read::Bytes(count) => received.extend_from_slice(&bytes[..count]),
            Read::Pending if rest.is_empty() => {
                flow.below().wait_readable(Duration::from_millis(20)).unwrap()
            }
            Read::Pending => {}
            Read::End => return Ok(received),
        }
    }
}

#[test]
fn serves_refuses_and_stops() {
    let folder = std::env::temp_dir().join(format!("pinata-program-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let ca_file = folder.join("ca.pem");
    let mut program = Program::start(&["--secret-file", "-", "--ca-out", ca_file.to_str().unwrap()]);
    let [http, https, prize] = program.ports[..] else { panic!("three doors") };
    let ca_pem = std::fs::read_to_string(&ca_file).unwrap();
    std::fs::remove_dir_all(&folder).unwrap();

    // What it said before it opened.
    assert!(program.said.iter().any(|line| line.starts_with("commitment  ")), "{:#?}", program.said);
    assert_eq!(program.said.iter().filter(|line| line.starts_with("ok ")).count(), 6, "{:#?}", program.said);
    assert!(
        !program.said.iter().any(|line| line.contains("FAIL") || line.contains('\u{1b}')),
        "{:#?}",
        program.said
    );

    // The page, plain and over TLS.
    let page = get(http, "/");
    assert!(page.starts_with("HTTP/1.1 200 OK\r\n"));
    assert!(get(http, "/ca.pem").ends_with(&ca_pem));
    let secure =
        talk(https, &ca_pem, b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
    assert!(String::from_utf8(secure).unwrap().contains("Strict-Transport-Security"));
    program.wait_for(" https 127.0.0.1:");

    // The prize door with empty hands, and with plain text.
    let refused = talk(prize, &ca_pem, b"").unwrap_err();
    let Error::Tls(nocrypto_flow::nocrypto_tls::Error::AlertReceived(alert)) = refused else {
        panic!("{refused:?}")
    };
    let line = program.wait_for(" tls-server 127.0.0.1:");
    assert!(
        line.contains(" refused TLS-") && line.ends_with(&format!("sent alert {}", alert.description)),
        "{line}"
    );
    let mut stream = TcpStream::connect(("127.0.0.1", prize)).unwrap();
    stream.write_all(b"GET / HTTP/1.1\r\n\r\n").unwrap();
    let mut alert = Vec::new();
    stream.read_to_end(&mut alert).unwrap();
    assert_eq!((alert.first(), alert.last()), (Some(&21), Some(&10)));
    program.wait_for(" refused TLS-0101 ");

    let status = get(http, "/status");
    assert!(status.contains("\"prizes\":0") && status.contains("\"TLS-0101\":1"), "{status}");
    let last = program.stop();
    assert!(last.contains(" 0 prizes paid"), "{last}");
}

#[test]
fn caps_hold_for_one_address_and_the_refusal_is_logged() {
    let mut program = Program::start(&[]);
    let cap = pinata::limits::Limits::default().per_address as usize;
    let visitors: Vec<_> =
        (0..cap + 1).map(|_| TcpStream::connect(("127.0.0.1", program.ports[1])).unwrap()).collect();
    program.wait_for(" refused PIN-0101 ");
    drop(visitors);
    // Places come back.
    let deadline = Instant::now() + Duration::from_secs(20);
    loop {
        let mut stream = TcpStream::connect(("127.0.0.1", program.ports[0])).unwrap();
        let _ = stream.write_all(b"GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        let mut answer = String::new();
        if stream.read_to_string(&mut answer).is_ok() && answer.starts_with("HTTP/1.1 200") {
            break;
        }
        assert!(Instant::now() < deadline);
        std::thread::sleep(Duration::from_millis(50));
    }
    program.stop();
}

#[test]
fn a_taken_port_is_named_and_the_exit_code_says_network() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let output = Command::new(env!("CARGO_BIN_EXE_pinata")).args(["--http-port", &port]).output().unwrap();
    let text = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(3), "{text}");
    assert!(text.contains("--http-port") && text.contains(&port), "{text}");
}

#[test]
fn a_missing_secret_file_is_named() {
    let output = Command::new(env!("CARGO_BIN_EXE_pinata"))
        .args([
            "--http-port",
            "0",
            "--https-port",
            "0",
            "--base-port",
            "0",
            "--secret-file",
            "/nowhere/secret",
        ])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("/nowhere/secret"));
}

/// A daemon that speaks protocol 1 and then sends bytes, as a test can make them.
#[test]
fn an_entropy_channel_is_a_source_and_a_silent_one_is_said_to_be() {
    use std::os::unix::net::UnixListener;
    let folder = std::env::temp_dir().join(format!("pinata-channel-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("daemon.sock");
    let listener = UnixListener::bind(&path).unwrap();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut greeting = [0; 33];
        stream.read_exact(&mut greeting).unwrap();
        assert_eq!(&greeting, nocrypto_entropy::channel::GREETING);
        stream.write_all(nocrypto_entropy::channel::ANSWER).unwrap();
        let mut rng = nocrypto_entropy::os_seeded().unwrap();
        let mut bytes = [0; 256];
        while rng.fill(&mut bytes).is_ok() && stream.write_all(&bytes).is_ok() {}
    });
    let program = Program::start(&["--entropy-channel", &format!("unix:{}", path.display())]);
    let line = program.said.iter().find(|line| line.starts_with("channel ")).unwrap();
    assert!(line.contains("passed"), "{line}");
    program.stop();

    let missing = format!("unix:{}", folder.join("nobody.sock").display());
    let output =
        Command::new(env!("CARGO_BIN_EXE_pinata")).args(["--entropy-channel", &missing]).output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8(output.stderr).unwrap().contains("nobody.sock"));
    std::fs::remove_dir_all(&folder).unwrap();
}
