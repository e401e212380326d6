//! `client HOST:PORT NAME CA.pem [IDENTITY.pem]`: one HTTP request over TLS; `-` as NAME takes the host.
//!
//! Prints the answer and how it ended. Exit code 1 and `TLS-nnnn: sentence` on standard error if the server is refused.
#![forbid(unsafe_code)]

use std::error::Error;
use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::process::ExitCode;

use nocrypto_tls::io::StreamOwned;
use nocrypto_tls::{ClientConfig, Identity, roots};
use pki_types::ServerName;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}", sentence(&*error));
            ExitCode::FAILURE
        }
    }
}

/// The code and the sentence of a TLS fault inside an `io::Error`, or the error as it is.
fn sentence(error: &(dyn Error + 'static)) -> String {
    let inner = error.downcast_ref::<std::io::Error>().and_then(|error| error.get_ref());
    match inner.and_then(|error| error.downcast_ref::<nocrypto_tls::Error>()) {
        Some(fault) => format!("{}: {fault}", fault.code()),
        None => error.to_string(),
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, name, ca, identity @ ..] = arguments.as_slice() else {
        return Err("usage: client HOST:PORT NAME CA.pem [IDENTITY.pem]".into());
    };
    let host = address.rsplit_once(':').map_or(address.as_str(), |(host, _)| host);
    let name = ServerName::try_from(if name == "-" { host } else { name })?.to_owned();
    let mut config = ClientConfig::builder().roots(roots::from_pem(&std::fs::read(ca)?)?);
    if let [identity, ..] = identity {
        config = config.identity(Identity::from_pem(&std::fs::read(identity)?)?);
    }
    let tcp = TcpStream::connect(address)?;
    let mut tls = StreamOwned::client(config.build()?, name, tcp, nocrypto_entropy::os_seeded()?);
    tls.handshake()?;
    if let Some(summary) = tls.connection().summary() {
        eprintln!("{} {} {}", summary.version, summary.cipher_suite, summary.group);
    }
    tls.write_all(b"GET / HTTP/1.0\r\n\r\n")?;
    let mut answer = Vec::new();
    let end = match tls.read_to_end(&mut answer) {
        Ok(_) => "closed",
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => "truncated",
        Err(error) if error.kind() == ErrorKind::ConnectionReset => "reset",
        Err(error) => return Err(error.into()),
    };
    // A server that is gone does not need our goodbye.
    let _gone = tls.close();
    std::io::stdout().write_all(&answer)?;
    println!("end: {end}");
    Ok(())
}
