//! `server ADDRESS IDENTITY.pem [CLIENT-CA.pem]`: answers every line with `hello from nocrypto-tls`.
//!
//! With a client CA, clients must show a certificate. Prints `READY address`, then a line for each connection: what was
//! negotiated, or `TLS-nnnn: sentence`.
#![forbid(unsafe_code)]

use std::error::Error;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::time::Duration;

use nocrypto_tls::io::StreamOwned;
use nocrypto_tls::{ClientAuth, Identity, ServerConfig, roots};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, identity, client_ca @ ..] = arguments.as_slice() else {
        return Err("usage: server ADDRESS IDENTITY.pem [CLIENT-CA.pem]".into());
    };
    let mut config = ServerConfig::builder()
        .identity(Identity::from_pem(&std::fs::read(identity)?)?)
        .alpn(["http/1.1", "http/1.0"]);
    if let [ca, ..] = client_ca {
        config = config.client_auth(ClientAuth::Required(roots::from_pem(&std::fs::read(ca)?)?));
    }
    let config = Arc::new(config.build()?);
    let listener = TcpListener::bind(address)?;
    println!("READY {}", listener.local_addr()?);
    for tcp in listener.incoming() {
        let config = config.clone();
        std::thread::spawn(move || match tcp.map_err(Box::from).and_then(|tcp| serve(config, tcp)) {
            Ok(line) => println!("ok: {line}"),
            Err(error) => println!("refused: {}", sentence(&*error)),
        });
    }
    Ok(())
}

/// The code and the sentence of a TLS fault inside an `io::Error`, or the error as it is.
fn sentence(error: &(dyn Error + 'static)) -> String {
    let inner = error.downcast_ref::<std::io::Error>().and_then(|error| error.get_ref());
    match inner.and_then(|error| error.downcast_ref::<nocrypto_tls::Error>()) {
        Some(fault) => format!("{}: {fault}", fault.code()),
        None => error.to_string(),
    }
}

fn serve(config: Arc<ServerConfig>, tcp: TcpStream) -> Result<String, Box<dyn Error>> {
    tcp.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut tls = StreamOwned::server(config, tcp, nocrypto_entropy::os_seeded()?);
    tls.handshake()?;
    let mut line = String::new();
    BufReader::new(&mut tls).read_line(&mut line)?;
    tls.write_all(b"hello from nocrypto-tls\n")?;
    tls.close()?;
    let summary = tls.connection().summary().map(|s| format!("{} {} {}", s.version, s.cipher_suite, s.group));
    let client = tls.connection().peer_certificates().len();
    Ok(format!("{}, client certificates: {client}", summary.unwrap_or_default()))
}
