//! Do the shortest programs work? The README's client and server over real sockets, and what they do with every end.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::wildcard_enum_match_arm,
    unreachable_pub,
    missing_docs,
    dead_code,
    reason = "a test"
)]

mod support {
    pub mod pki;
}

use std::io::{ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;

use nocrypto_asn1::pem;
use nocrypto_tls::io::StreamOwned;
use nocrypto_tls::{ClientConfig, Identity, IdentityError, ServerConfig, roots};
use support::pki::{self, Ca};

/// The system's clock judges here, so the certificates of the other tests would be of another day.
fn pair() -> (ClientConfig, ServerConfig) {
    let mut ca = Ca::valid_now("CA", 110);
    let client = ClientConfig::builder().roots(ca.anchors()).build().unwrap();
    (client, ServerConfig::builder().identity(ca.server()).build().unwrap())
}

/// Runs `serve` against one client and returns that client's stream.
fn connect(
    client: ClientConfig,
    server: ServerConfig,
    name: &str,
    serve: impl FnOnce(StreamOwned<TcpStream>) + Send + 'static,
) -> StreamOwned<TcpStream> {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        let (tcp, _) = listener.accept().unwrap();
        serve(StreamOwned::server(Arc::new(server), tcp, pki::rng(1)));
    });
    let name = pki_types::ServerName::try_from(name).unwrap().to_owned();
    StreamOwned::client(client, name, TcpStream::connect(address).unwrap(), pki::rng(2))
}

#[test]
fn a_page_comes_whole_and_its_end_is_authentic() {
    let (client, server) = pair();
    let mut tls = connect(client, server, "localhost", |mut tls| {
        let mut request = [0; 18];
        tls.read_exact(&mut request).unwrap();
        tls.write_all(&[7; 100_000]).unwrap();
        tls.close().unwrap();
    });
    tls.write_all(b"GET / HTTP/1.0\r\n\r\n").unwrap();
    let mut page = Vec::new();
    tls.read_to_end(&mut page).unwrap();
    assert!(page == [7; 100_000]);
    assert!(tls.connection().summary().is_some());
    tls.close().unwrap();
}

#[test]
fn a_cut_is_not_an_end() {
    let (client, server) = pair();
    let mut tls = connect(client, server, "localhost", |mut tls| {
        tls.write_all(b"half of the p").unwrap();
        // Dropped without a goodbye.
    });
    let mut page = Vec::new();
    let error = tls.read_to_end(&mut page).unwrap_err();
    assert_eq!((error.kind(), &page[..]), (ErrorKind::UnexpectedEof, &b"half of the p"[..]));
}

#[test]
fn a_wrong_name_is_an_error_with_its_code() {
    let (client, server) = pair();
    let mut tls = connect(client, server, "other.example", |mut tls| {
        let error = tls.handshake().unwrap_err();
        assert!(error.to_string().contains("bad_certificate(42)"), "{error}");
    });
    let error = tls.write_all(b"secret").unwrap_err();
    let fault = error.get_ref().unwrap().downcast_ref::<nocrypto_tls::Error>().unwrap();
    assert_eq!(fault.code(), "PATH-0401");
}

#[test]
fn an_identity_in_any_order_and_what_is_said_when_it_is_wrong() {
    let mut ca = Ca::new("CA", 111);
    let (leaf, key) = ca.leaf("localhost", nocrypto_asn1::path::Purpose::ServerAuth, -1, 30);
    let certificate = pem::encode("CERTIFICATE", &leaf);
    let root = pem::encode("CERTIFICATE", &ca.certificate);
    let private = pem::encode("PRIVATE KEY", key.to_pkcs8().unwrap().secret_pkcs8_der());
    let load = |parts: &[&String]| {
        let text: String = parts.iter().map(|part| part.as_str()).collect();
        Identity::from_pem(text.as_bytes()).map(|identity| identity.chain().len())
    };
    for parts in
        [[&private, &root, &certificate], [&certificate, &private, &root], [&root, &certificate, &private]]
    {
        assert_eq!(load(&parts), Ok(1), "the root is not shown");
    }
    assert_eq!(load(&[&private]), Err(IdentityError::NoCertificate { keys: 1 }));
    assert_eq!(load(&[&certificate]), Err(IdentityError::NoPrivateKey { certificates: 1, encrypted: false }));
    let encrypted = private.replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY");
    assert_eq!(
        load(&[&certificate, &encrypted]),
        Err(IdentityError::NoPrivateKey { certificates: 1, encrypted: true })
    );
    assert_eq!(load(&[&certificate, &private, &private]), Err(IdentityError::SeveralPrivateKeys { keys: 2 }));
    assert_eq!(load(&[&root, &private]), Err(IdentityError::KeyDoesNotFit { certificates: 1 }));
    let stranger = pem::encode("CERTIFICATE", &Ca::new("another CA", 112).certificate);
    assert_eq!(load(&[&certificate, &stranger, &private]), Err(IdentityError::Stranger { position: 2 }));
    let bad = pem::encode("CERTIFICATE", b"not DER");
    assert!(matches!(load(&[&bad, &private]), Err(IdentityError::MalformedCertificate { position: 1, .. })));
    assert_eq!(
        load(&[&certificate, &pem::encode("PRIVATE KEY", b"none")]),
        Err(IdentityError::UnusablePrivateKey)
    );
    assert_eq!(roots::from_pem(root.as_bytes()).unwrap(), ca.anchors());
    assert!(roots::from_pem(certificate.as_bytes()).is_err(), "a leaf is no anchor");
}
