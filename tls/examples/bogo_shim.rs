//! The shim through which BoringSSL's test runner (BoGo) drives this engine, as client and as server.
//!
//! Exit 0: as expected; 1: the fault stands on stderr, in the words that `tests/bogo/config.json` maps to the runner's;
//! 89: the test wants a feature that is not here (every flag that is not named below). Not a program for other uses: it
//! answers verdicts without looking.
#![forbid(unsafe_code)]

use std::error::Error;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, TcpStream};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use nocrypto::SeededRng;
use nocrypto_tls::{
    AlertDescription, Buffers, CipherSuite, ClientAuth, ClientConfig, Connection, End, Identity, NamedGroup,
    Now, ProtocolVersion, ServerConfig, SignatureScheme, Summary, Wants, config,
};
use pki_types::pem::PemObject;
use pki_types::{CertificateDer, ServerName, UnixTime};

/// What the runner takes for "not implemented here".
const UNIMPLEMENTED: u8 = 89;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.iter().any(|argument| argument == "-is-handshaker-supported") {
        println!("No");
        return ExitCode::SUCCESS;
    }
    let options = match Options::parse(&arguments) {
        Ok(options) => options,
        Err(Unimplemented(what)) => {
            eprintln!("not implemented: {what}");
            return ExitCode::from(UNIMPLEMENTED);
        }
    };
    match run(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => match error.downcast_ref::<Unimplemented>() {
            Some(Unimplemented(what)) => {
                eprintln!("not implemented: {what}");
                ExitCode::from(UNIMPLEMENTED)
            }
            None => {
                eprintln!("{error}");
                ExitCode::FAILURE
            }
        },
    }
}

/// A feature that the runner asks for and this library does not have.
#[derive(Debug)]
struct Unimplemented(String);

impl std::fmt::Display for Unimplemented {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for Unimplemented {}

/// An identity as its flags describe it.
#[derive(Default)]
struct Credential {
    cert_file: String,
    key_file: String,
    signing_prefs: Vec<u16>,
    ocsp_response: Option<Vec<u8>>,
    signed_cert_timestamps: Option<Vec<u8>>,
}

/// The flags of one run, by their names.
#[derive(Default)]
struct Options {
    port: u16,
    shim_id: u64,
    ipv6: bool,
    server: bool,
    credential: Credential,
    shim_writes_first: bool,
    shim_shuts_down: bool,
    check_close_notify: bool,
    require_any_client_certificate: bool,
    verify_peer: bool,
    verify_fail: bool,
    curves: Vec<u16>,
    verify_prefs: Vec<u16>,
    min_version: Option<u16>,
    max_version: Option<u16>,
    no_tls12: bool,
    no_tls13: bool,
    host_name: Option<String>,
    alpn: Vec<Vec<u8>>,
    stapling: bool,
    key_update: bool,
    export_keying_material: usize,
    export_label: String,
    export_context: Option<String>,
    expect_version: Option<u16>,
    expect_curve_id: Option<u16>,
    expect_alpn: Option<String>,
    expect_server_name: Option<String>,
    expect_hrr: Option<bool>,
    expect_peer_signature_algorithm: Option<u16>,
    expect_extended_master_secret: bool,
    expect_ocsp_response: Option<Vec<u8>>,
    expect_signed_cert_timestamps: Option<Vec<u8>>,
    expect_peer_cert_file: Option<String>,
    expect_cipher_aes: Option<u16>,
    read_size: usize,
}

impl Options {
    fn parse(arguments: &[String]) -> Result<Self, Unimplemented> {
        let mut options = Self { read_size: 4096, ..Self::default() };
        let mut rest = arguments.iter();
        while let Some(flag) = rest.next() {
            let mut value =
                || rest.next().cloned().ok_or_else(|| Unimplemented(format!("{flag} without a value")));
            let number =
                |text: String| text.parse::<u64>().map_err(|_| Unimplemented(format!("{flag} {text}")));
            let code =
                |text: String| text.parse::<u16>().map_err(|_| Unimplemented(format!("{flag} {text}")));
            match flag.as_str() {
                "-port" => options.port = code(value()?)?,
                "-shim-id" => options.shim_id = number(value()?)?,
                "-ipv6" => options.ipv6 = true,
                "-server" => options.server = true,
                // This engine never waits: each call returns.
                "-async" | "-implicit-handshake" | "-expect-no-session" | "-no-ticket" => {}
                // Every certificate is judged by this program's verdict, whoever is trusted.
                "-trust-cert" => drop(value()?),
                "-use-custom-verify-callback" | "-expect-verify-result" | "-reverify-on-resume" => {}
                "-cert-file" => options.credential.cert_file = value()?,
                "-key-file" => options.credential.key_file = value()?,
                "-signing-prefs" => options.credential.signing_prefs.push(code(value()?)?),
                "-ocsp-response" => options.credential.ocsp_response = Some(base64(&value()?)),
                "-signed-cert-timestamps" => {
                    options.credential.signed_cert_timestamps = Some(base64(&value()?));
                }
                "-shim-writes-first" => options.shim_writes_first = true,
                "-shim-shuts-down" => options.shim_shuts_down = true,
                "-check-close-notify" => options.check_close_notify = true,
                "-require-any-client-certificate" => options.require_any_client_certificate = true,
                "-verify-peer" => options.verify_peer = true,
                "-verify-fail" => options.verify_fail = true,
                "-curves" => options.curves.push(code(value()?)?),
                "-verify-prefs" => options.verify_prefs.push(code(value()?)?),
                "-min-version" => options.min_version = Some(code(value()?)?),
                "-max-version" => options.max_version = Some(code(value()?)?),
                // Never spoken here.
                "-no-tls1" | "-no-tls11" => {}
                "-no-tls12" => options.no_tls12 = true,
                "-no-tls13" => options.no_tls13 = true,
                "-host-name" => options.host_name = Some(value()?),
                "-select-alpn" => options.alpn = vec![value()?.into_bytes()],
                "-advertise-alpn" => options.alpn = protocol_names(value()?.as_bytes()),
                "-enable-ocsp-stapling" | "-enable-signed-cert-timestamps" => options.stapling = true,
                "-key-update" => options.key_update = true,
                "-export-keying-material" => {
                    options.export_keying_material = usize::from(code(value()?)?);
                }
                "-export-label" => options.export_label = value()?,
                "-export-context" => options.export_context = Some(value()?),
                "-use-export-context" => drop(options.export_context.get_or_insert_default()),
                "-expect-version" => options.expect_version = Some(code(value()?)?),
                "-expect-curve-id" => options.expect_curve_id = Some(code(value()?)?),
                "-expect-alpn" => options.expect_alpn = Some(value()?),
                "-expect-server-name" => options.expect_server_name = Some(value()?),
                "-expect-hrr" => options.expect_hrr = Some(true),
                "-expect-no-hrr" => options.expect_hrr = Some(false),
                "-expect-peer-signature-algorithm" => {
                    options.expect_peer_signature_algorithm = Some(code(value()?)?);
                }
                "-expect-extended-master-secret" => options.expect_extended_master_secret = true,
                "-expect-ocsp-response" => options.expect_ocsp_response = Some(base64(&value()?)),
                "-expect-signed-cert-timestamps" => {
                    options.expect_signed_cert_timestamps = Some(base64(&value()?));
                }
                "-expect-peer-cert-file" => options.expect_peer_cert_file = Some(value()?),
                "-expect-cipher-aes" => options.expect_cipher_aes = Some(code(value()?)?),
                // Every suite with ChaCha20 is a choice of the client's order here; AES hardware is detected.
                "-expect-cipher-no-aes" => drop(value()?),
                "-read-size" => options.read_size = number(value()?)?.clamp(1, 1 << 14) as usize,
                _ => return Err(Unimplemented(flag.clone())),
            }
        }
        Ok(options)
    }

    fn versions(&self) -> Result<Vec<ProtocolVersion>, Unimplemented> {
        let (min, max) = (self.min_version.unwrap_or(0), self.max_version.unwrap_or(u16::MAX));
        let mut versions = vec![ProtocolVersion::TLS_1_3, ProtocolVersion::TLS_1_2];
        versions.retain(|version| (min..=max).contains(&version.0));
        versions.retain(|version| !(self.no_tls12 && *version == ProtocolVersion::TLS_1_2));
        versions.retain(|version| !(self.no_tls13 && *version == ProtocolVersion::TLS_1_3));
        if versions.is_empty() { Err(Unimplemented("versions below TLS 1.2".into())) } else { Ok(versions) }
    }

    /// What both roles configure alike.
    fn shared<P>(&self, mut builder: config::Builder<P>) -> Result<config::Builder<P>, Unimplemented> {
        builder = builder.versions(&self.versions()?);
        if !self.alpn.is_empty() {
            builder = builder.alpn(&self.alpn);
        }
        if !self.curves.is_empty() {
            let group = |code: &u16| {
                NamedGroup::from_code_point(*code).ok_or_else(|| Unimplemented(format!("group {code}")))
            };
            builder = builder.groups(&self.curves.iter().map(group).collect::<Result<Vec<_>, _>>()?);
        }
        if !self.verify_prefs.is_empty() {
            builder = builder.signature_schemes(&schemes(&self.verify_prefs)?);
        }
        Ok(builder)
    }

    fn identity(&self) -> Result<Option<Identity>, Box<dyn Error>> {
        let credential = &self.credential;
        if credential.cert_file.is_empty() || credential.key_file.is_empty() {
            return Ok(None);
        }
        let mut pem = std::fs::read(&credential.cert_file)?;
        pem.extend(std::fs::read(&credential.key_file)?);
        let identity = Identity::from_pem(&pem);
        let mut identity = identity.map_err(|error| Unimplemented(format!("this identity: {error}")))?;
        if !credential.signing_prefs.is_empty() {
            identity = identity.with_signature_schemes(&schemes(&credential.signing_prefs)?);
        }
        if let Some(response) = &credential.ocsp_response {
            identity = identity.with_ocsp_response(response.clone());
        }
        if let Some(list) = &credential.signed_cert_timestamps {
            identity = identity.with_certificate_timestamps(list.clone());
        }
        Ok(Some(identity))
    }

    fn connection(&self) -> Result<Connection, Box<dyn Error>> {
        let identity = self.identity()?;
        if self.server {
            let identity = identity.ok_or_else(|| Unimplemented("a server without a certificate".into()))?;
            let mut builder = self.shared(ServerConfig::builder().identity(identity))?;
            if self.require_any_client_certificate || self.verify_peer {
                let required = self.require_any_client_certificate;
                builder = builder.client_auth(ClientAuth::DangerousOwnVerdict { required });
            }
            return Ok(Connection::server(Arc::new(builder.build()?)));
        }
        let mut builder = self.shared(ClientConfig::builder().dangerous_own_verdicts())?;
        builder = builder.certificate_status(self.stapling).server_name_indication(self.host_name.is_some());
        if let Some(identity) = identity {
            builder = builder.identity(identity);
        }
        let name = self.host_name.clone().unwrap_or_else(|| "example.com".into());
        let name =
            ServerName::try_from(name).map_err(|_| Unimplemented("a name that is no host name".into()))?;
        Ok(Connection::client(Arc::new(builder.build()?), name))
    }

    /// Compares what was negotiated with what the runner expects.
    fn check(&self, connection: &Connection, summary: &Summary) -> Result<(), Box<dyn Error>> {
        expect("version", self.expect_version, summary.version.0)?;
        expect("group", self.expect_curve_id, summary.group.code_point())?;
        expect("retry", self.expect_hrr, summary.hello_retried)?;
        let scheme = summary.peer_signature_scheme.map_or(0, SignatureScheme::code_point);
        expect("signature scheme", self.expect_peer_signature_algorithm, scheme)?;
        let wanted = self.expect_extended_master_secret.then_some(true);
        expect("extended master secret", wanted, summary.extended_master_secret)?;
        let protocol = connection.alpn_protocol().unwrap_or_default();
        expect("application protocol", self.expect_alpn.as_deref().map(str::as_bytes), protocol)?;
        expect("OCSP response", self.expect_ocsp_response.as_deref(), connection.ocsp_response())?;
        let timestamps = connection.certificate_timestamps();
        expect("timestamps", self.expect_signed_cert_timestamps.as_deref(), timestamps)?;
        expect("suite", self.expect_cipher_aes, CipherSuite::code_point(summary.cipher_suite))?;
        if let Some(wanted) = &self.expect_server_name {
            let name = connection.server_name().map(|name| name.to_str().into_owned()).unwrap_or_default();
            expect("server name", Some(wanted.clone()), name)?;
        }
        if let Some(file) = &self.expect_peer_cert_file {
            let pem = std::fs::read(file)?;
            let chain = CertificateDer::pem_slice_iter(&pem).collect::<Result<Vec<_>, _>>()?;
            expect("certificates", Some(chain.as_slice()), connection.peer_certificates())?;
        }
        Ok(())
    }
}

fn expect<T: PartialEq + std::fmt::Debug>(
    what: &str,
    wanted: Option<T>,
    found: T,
) -> Result<(), Box<dyn Error>> {
    match wanted {
        Some(wanted) if wanted != found => Err(format!("{what}: {found:?}, wanted {wanted:?}").into()),
        _ => Ok(()),
    }
}

fn schemes(codes: &[u16]) -> Result<Vec<SignatureScheme>, Unimplemented> {
    let known: Vec<_> = codes.iter().filter_map(|code| SignatureScheme::from_code_point(*code)).collect();
    if known.is_empty() { Err(Unimplemented(format!("signature schemes {codes:?}"))) } else { Ok(known) }
}

/// A ProtocolNameList without its length.
fn protocol_names(mut list: &[u8]) -> Vec<Vec<u8>> {
    let mut names = Vec::new();
    while let Some((length, rest)) = list.split_first() {
        let (name, rest) = rest.split_at(rest.len().min(usize::from(*length)));
        names.push(name.to_vec());
        list = rest;
    }
    names
}

/// The runner's binary flags.
fn base64(text: &str) -> Vec<u8> {
    let pem = format!("-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n");
    CertificateDer::from_pem_slice(pem.as_bytes()).map(|der| der.to_vec()).unwrap_or_default()
}

fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let connection = options.connection()?;
    let address = if options.ipv6 {
        SocketAddr::from((Ipv6Addr::LOCALHOST, options.port))
    } else {
        SocketAddr::from((Ipv4Addr::LOCALHOST, options.port))
    };
    let mut tcp = TcpStream::connect(address)?;
    tcp.set_nodelay(true)?;
    tcp.set_read_timeout(Some(Duration::from_secs(20)))?;
    tcp.write_all(&options.shim_id.to_le_bytes())?;
    let mut session =
        Session { connection, rng: nocrypto_entropy::os_seeded()?, tcp, start: Instant::now(), options };
    let result = session.drive();
    // The alert must arrive: closing a socket with unread bytes would reset it.
    let _unsent = session.tcp.shutdown(Shutdown::Write);
    let mut unread = [0; 4096];
    while result.is_err() && session.tcp.read(&mut unread).is_ok_and(|n| n > 0) {}
    result
}

struct Session<'a> {
    connection: Connection,
    rng: SeededRng,
    tcp: TcpStream,
    start: Instant,
    options: &'a Options,
}

impl Session<'_> {
    fn drive(&mut self) -> Result<(), Box<dyn Error>> {
        let mut begun = false;
        loop {
            let monotonic_ms = u64::try_from(self.start.elapsed().as_millis())?;
            let now = Now { unix: Some(UnixTime::now()), monotonic_ms };
            let wants = match self.connection.process(now, &mut self.rng) {
                Ok(wants) => wants,
                Err(error) => {
                    self.flush()?;
                    return Err(format!("{error:?}").into());
                }
            };
            match wants {
                Wants::Again => {}
                Wants::Buffers => drop(self.connection.lend(Buffers::new())),
                Wants::Write => self.flush()?,
                Wants::Verdict => {
                    let refused = self.options.verify_fail;
                    let verdict = if refused { Err(AlertDescription::CERTIFICATE_UNKNOWN) } else { Ok(()) };
                    self.connection.dangerous_verdict(verdict);
                }
                Wants::Read => self.read()?,
                Wants::Nothing if !self.connection.plaintext().is_empty() => self.echo()?,
                Wants::Nothing => return self.end(),
                other => return Err(Unimplemented(format!("{other:?}")).into()),
            }
            if !begun && self.connection.is_handshake_complete() {
                begun = true;
                self.begin()?;
            }
        }
    }

    /// What the shim does first, once the handshake is complete.
    fn begin(&mut self) -> Result<(), Box<dyn Error>> {
        let summary = self.connection.summary().ok_or("no summary of a complete handshake")?;
        self.options.check(&self.connection, &summary)?;
        if self.options.export_keying_material > 0 {
            let mut out = vec![0; self.options.export_keying_material];
            let context = self.options.export_context.clone().unwrap_or_default();
            let label = self.options.export_label.as_bytes();
            let exported = self.connection.export_keying_material(label, context.as_bytes(), &mut out);
            exported.map_err(|error| format!("{error:?}"))?;
            self.say(&out)?;
        }
        if self.options.key_update {
            self.connection.update_keys(false);
        }
        if self.options.shim_writes_first {
            self.say(b"hello")?;
        }
        if self.options.shim_shuts_down {
            self.connection.close();
        }
        Ok(())
    }

    fn read(&mut self) -> Result<(), Box<dyn Error>> {
        if self.connection.incoming().is_empty() {
            drop(self.connection.lend(Buffers::new()));
        }
        let space = self.connection.incoming();
        let size = space.len().min(self.options.read_size);
        match self.tcp.read(space.get_mut(..size).unwrap_or_default()) {
            Ok(0) => self.connection.received_end(),
            Ok(n) => self.connection.received(n),
            Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => {
                self.connection.received_reset()
            }
            Err(error) => return Err(error.into()),
        }
        Ok(())
    }

    fn flush(&mut self) -> Result<(), Box<dyn Error>> {
        while !self.connection.outgoing().is_empty() {
            let n = self.tcp.write(self.connection.outgoing())?;
            self.connection.sent(n);
        }
        Ok(())
    }

    /// Sends every byte back, all its bits turned over.
    fn echo(&mut self) -> Result<(), Box<dyn Error>> {
        let answer: Vec<u8> = self.connection.plaintext().iter().map(|byte| byte ^ 0xff).collect();
        self.connection.consumed(answer.len());
        self.say(&answer)
    }

    fn say(&mut self, mut data: &[u8]) -> Result<(), Box<dyn Error>> {
        while !data.is_empty() {
            drop(self.connection.lend(Buffers::new()));
            let n = self.connection.write_plaintext(data);
            data = data.get(n..).unwrap_or_default();
            if n == 0 && self.connection.outgoing().is_empty() {
                return Err("nothing more can be written".into());
            }
            self.flush()?;
        }
        Ok(())
    }

    fn end(&mut self) -> Result<(), Box<dyn Error>> {
        match self.connection.ended() {
            Some(End::Closed) => {
                self.connection.close();
                let now = Now { unix: Some(UnixTime::now()), monotonic_ms: 0 };
                while let Ok(wants) = self.connection.process(now, &mut self.rng) {
                    if wants == Wants::Buffers {
                        drop(self.connection.lend(Buffers::new()));
                    } else if wants == Wants::Write {
                        self.flush()?;
                    } else {
                        break;
                    }
                }
                Ok(())
            }
            Some(End::Truncated | End::Reset) if self.options.check_close_notify => {
                Err("the transport ended without close_notify".into())
            }
            Some(_) => Ok(()),
            None => Err("the connection wants nothing and has not ended".into()),
        }
    }
}
