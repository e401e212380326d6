//! Against the openssl program: its client at our server, our client at its server.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "tests"
)]

#[path = "support/pki.rs"]
mod pki;
#[path = "support/session.rs"]
#[allow(dead_code, reason = "not all of it is used by each test")]
mod session;

use std::fmt;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use nocrypto_rustls::kx_group;
use rustls::crypto::CryptoProvider;
use rustls::{ClientConnection, NamedGroup, ServerConnection, StreamOwned, SupportedCipherSuite};

use pki::{Kind, Pki, name};

/// One way of talking: a provider of one suite that prefers one group, and a key of both sides.
struct Case {
    provider: Arc<CryptoProvider>,
    suite: SupportedCipherSuite,
    kind: Kind,
    group: NamedGroup,
}

impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} with {:?} and {:?}", self.suite.suite(), self.kind, self.group)
    }
}

/// Every suite with every fitting key, and by turns every group that OpenSSL 3.0 knows.
fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for kind in Kind::ALL {
        for suite in nocrypto_rustls::ALL_CIPHER_SUITES {
            let name = suite.suite().as_str().unwrap_or_default();
            if name.starts_with("TLS13") || name.contains("_RSA_") == (kind == Kind::Rsa) {
                let mut provider = nocrypto_rustls::default_provider();
                provider.cipher_suites = vec![*suite];
                // OpenSSL wants the curve of a certificate among the groups: all are offered, one is preferred.
                provider.kx_groups = vec![kx_group::X25519, kx_group::SECP256R1, kx_group::SECP384R1];
                provider.kx_groups.rotate_left(cases.len() % 3);
                let group = provider.kx_groups[0].name();
                cases.push(Case { provider: Arc::new(provider), suite: *suite, kind, group });
            }
        }
    }
    cases
}

/// Files of one PKI, removed in the end.
struct Files(PathBuf);

impl Files {
    fn new(pki: &Pki, label: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("nocrypto-rustls-{label}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let files = Self(folder);
        for (file, der) in
            [("root.der", &pki.root[..]), ("leaf.der", &pki.leaf), ("key.der", pki.key_der().secret_der())]
        {
            fs::write(files.path(file), der).unwrap();
        }
        files
    }

    fn path(&self, file: &str) -> String {
        self.0.join(file).to_str().unwrap().into()
    }

    /// What both openssl commands take.
    fn arguments(&self, case: &Case) -> Vec<String> {
        let version = if case.suite.tls13().is_some() { "-tls1_3" } else { "-tls1_2" };
        let groups: Vec<String> = case.provider.kx_groups.iter().map(|group| format!("{group:?}")).collect();
        let groups = groups.join(":").replace("secp256r1", "P-256").replace("secp384r1", "P-384");
        let mut arguments =
            vec![version.to_string(), "-groups".into(), groups, "-verify_return_error".into()];
        for (option, value) in [("-cert", "leaf.der"), ("-key", "key.der"), ("-CAfile", "root.pem")] {
            arguments.extend([option.into(), self.path(value)]);
        }
        arguments.extend(["-certform", "DER", "-keyform", "DER"].map(Into::into));
        arguments
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A child that does not outlive the test.
struct Openssl(Child);

impl Openssl {
    fn start(arguments: &[String]) -> Self {
        let child = Command::new("openssl")
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        Self(child.unwrap())
    }
}

impl Drop for Openssl {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn files(pki: &Pki, label: &str) -> Files {
    let files = Files::new(pki, label);
    let (from, to) = (files.path("root.der"), files.path("root.pem"));
    let done = Command::new("openssl").args(["x509", "-inform", "DER", "-in", &from, "-out", &to]).status();
    assert!(done.unwrap().success());
    files
}

#[test]
#[ignore = "needs openssl"]
fn its_client_at_our_server() {
    for case in cases() {
        let pki = Pki::new(case.kind);
        let files = files(&pki, "server");
        let config = Arc::new(session::server(&case.provider, &pki));
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let mut arguments: Vec<String> =
            ["s_client", "-quiet", "-connect", &address, "-servername", "provider.example"]
                .map(Into::into)
                .into();
        arguments.extend(["-verify_hostname".into(), "provider.example".into()]);
        arguments.extend(files.arguments(&case));
        let mut client = Openssl::start(&arguments);
        client.0.stdin.take().unwrap().write_all(b"ping of openssl\n").unwrap();
        let (tcp, _) = listener.accept().unwrap();
        tcp.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let mut tls = BufReader::new(StreamOwned::new(ServerConnection::new(config).unwrap(), tcp));
        let mut line = String::new();
        tls.read_line(&mut line).unwrap_or_else(|error| panic!("{case:?}: {error}"));
        assert_eq!(line, "ping of openssl\n");
        let tls = tls.get_mut();
        assert_eq!(tls.conn.peer_certificates().unwrap()[0], pki.leaf, "{case:?}");
        assert_eq!(tls.conn.negotiated_key_exchange_group().unwrap().name(), case.group);
        tls.write_all(b"pong of rustls\n").unwrap();
        tls.conn.send_close_notify();
        tls.flush().unwrap();
        let mut answer = String::new();
        client.0.stdout.take().unwrap().read_to_string(&mut answer).unwrap();
        assert_eq!(answer, "pong of rustls\n", "{case:?}");
    }
}

#[test]
#[ignore = "needs openssl"]
fn our_client_at_its_server() {
    for case in cases() {
        let pki = Pki::new(case.kind);
        let files = files(&pki, "client");
        let config = Arc::new(session::client(&case.provider, &pki));
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut arguments: Vec<String> =
            ["s_server", "-quiet", "-rev", "-Verify", "1", "-naccept", "1"].map(Into::into).into();
        arguments.extend(["-accept".into(), format!("127.0.0.1:{port}")]);
        arguments.extend(files.arguments(&case));
        let _server = Openssl::start(&arguments);
        let deadline = Instant::now() + Duration::from_secs(20);
        let tcp = loop {
            match TcpStream::connect(("127.0.0.1", port)) {
                Ok(tcp) => break tcp,
                Err(error) => assert!(Instant::now() < deadline, "{error}"),
            }
            std::thread::sleep(Duration::from_millis(10));
        };
        tcp.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let mut tls = BufReader::new(StreamOwned::new(ClientConnection::new(config, name()).unwrap(), tcp));
        tls.get_mut().write_all(b"abc\n").unwrap_or_else(|error| panic!("{case:?}: {error}"));
        let mut line = String::new();
        tls.read_line(&mut line).unwrap_or_else(|error| panic!("{case:?}: {error}"));
        assert_eq!(line, "cba\n", "{case:?}");
        assert_eq!(tls.get_ref().conn.negotiated_key_exchange_group().unwrap().name(), case.group);
    }
}
