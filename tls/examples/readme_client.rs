//! `readme_client HOST:PORT NAME CA.pem`: the client of README.md, line for line; the arguments stand for its names.
//!
//! `cargo xtask docs` compares the two, `cargo xtask interop` shows it servers that it must refuse.
#![forbid(unsafe_code)]

use std::io::{Read, Write};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1).map(|argument| &*argument.leak());
    let mut argument = || arguments.next().ok_or("usage: readme_client HOST:PORT NAME CA.pem");
    let (address, name, ca) = (argument()?, argument()?, argument()?);

    let roots = nocrypto_tls::roots::from_pem(&std::fs::read(ca)?)?;
    let config = nocrypto_tls::ClientConfig::builder().roots(roots).build()?;
    let tcp = std::net::TcpStream::connect(address)?;
    let rng = nocrypto_entropy::os_seeded()?;
    let mut tls = nocrypto_tls::io::StreamOwned::client(config, name.try_into()?, tcp, rng);
    tls.write_all(b"GET / HTTP/1.0\r\n\r\n")?;
    let mut page = String::new();
    tls.read_to_string(&mut page)?;
    println!("{page}");
    Ok(())
}
