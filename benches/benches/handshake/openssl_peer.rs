//! The system's OpenSSL behind the same ports, over buffers in memory.

use std::io::{self, Read, Write};

use openssl::pkey::PKey;
use openssl::ssl::{
    ErrorCode, SslAcceptor, SslConnector, SslContextBuilder, SslMethod, SslMode, SslOptions,
    SslSessionCacheMode, SslStream, SslVerifyMode, SslVersion,
};
use openssl::x509::X509;

use super::Side;
use super::pki::Pki;

/// What comes in and what goes out.
#[derive(Default)]
struct Wire {
    incoming: Vec<u8>,
    taken: usize,
    outgoing: Vec<u8>,
}

impl Read for Wire {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let rest = &self.incoming[self.taken..];
        if rest.is_empty() {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        let n = rest.len().min(out.len());
        out[..n].copy_from_slice(&rest[..n]);
        self.taken += n;
        Ok(n)
    }
}

impl Write for Wire {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.outgoing.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

pub(super) struct Configs {
    client: SslConnector,
    server: SslAcceptor,
}

impl Configs {
    /// TLS 1.3 or 1.2 with AES-128-GCM and X25519.
    pub(super) fn new(pki: &Pki, version: SslVersion) -> Self {
        let narrow = |context: &mut SslContextBuilder| {
            context.set_min_proto_version(Some(version)).unwrap();
            context.set_max_proto_version(Some(version)).unwrap();
            context.set_cipher_list("ECDHE-ECDSA-AES128-GCM-SHA256").unwrap();
            context.set_ciphersuites("TLS_AES_128_GCM_SHA256").unwrap();
            context.set_groups_list("X25519:P-256").unwrap();
            context.set_session_cache_mode(SslSessionCacheMode::OFF);
            context.set_options(SslOptions::NO_TICKET);
            context.set_mode(SslMode::RELEASE_BUFFERS);
        };
        let mut client = SslConnector::builder(SslMethod::tls_client()).unwrap();
        client.cert_store_mut().add_cert(X509::from_der(&pki.root).unwrap()).unwrap();
        client.set_verify(SslVerifyMode::PEER);
        narrow(&mut client);
        let mut server = SslAcceptor::mozilla_intermediate_v5(SslMethod::tls_server()).unwrap();
        let key = pki.key();
        server.set_private_key(&PKey::private_key_from_pkcs8(key.secret_pkcs8_der()).unwrap()).unwrap();
        server.set_certificate(&X509::from_der(&pki.leaf).unwrap()).unwrap();
        server.set_num_tickets(0).unwrap();
        narrow(&mut server);
        Self { client: client.build(), server: server.build() }
    }

    pub(super) fn client(&self) -> Openssl {
        let ssl = self.client.configure().unwrap().into_ssl("bench.example").unwrap();
        let mut stream = SslStream::new(ssl, Wire::default()).unwrap();
        let pending = stream.connect();
        assert_eq!(pending.unwrap_err().code(), ErrorCode::WANT_READ);
        Openssl { stream, client: true }
    }

    pub(super) fn server(&self) -> Openssl {
        let ssl = openssl::ssl::Ssl::new(self.server.context()).unwrap();
        Openssl { stream: SslStream::new(ssl, Wire::default()).unwrap(), client: false }
    }
}

pub(super) struct Openssl {
    stream: SslStream<Wire>,
    client: bool,
}

impl Side for Openssl {
    fn feed(&mut self, bytes: &[u8]) {
        let wire = self.stream.get_mut();
        wire.incoming.drain(..wire.taken);
        wire.taken = 0;
        wire.incoming.extend_from_slice(bytes);
        let result = if self.client { self.stream.connect() } else { self.stream.accept() };
        if let Err(error) = result {
            assert_eq!(error.code(), ErrorCode::WANT_READ, "{error}");
        }
    }

    fn drain(&mut self, out: &mut Vec<u8>) {
        out.append(&mut self.stream.get_mut().outgoing);
    }

    fn is_complete(&self) -> bool {
        self.stream.ssl().is_init_finished()
    }
}
