//! Two rustls connections in memory, and configurations of one suite and one group.

use std::io::{Read, Write};
use std::sync::Arc;

use rustls::crypto::{CryptoProvider, SupportedKxGroup};
use rustls::server::WebPkiClientVerifier;
use rustls::{
    ClientConfig, ClientConnection, ConnectionCommon, Error, ServerConfig, ServerConnection, SideData,
    SupportedCipherSuite, SupportedProtocolVersion,
};

use super::pki::{Pki, name};

/// A provider reduced to one suite and one group.
pub(crate) fn narrow(
    provider: &CryptoProvider,
    suite: SupportedCipherSuite,
    group: &'static dyn SupportedKxGroup,
) -> Arc<CryptoProvider> {
    let of_the_same_name = |other: &SupportedCipherSuite| other.suite() == suite.suite();
    let mut provider = provider.clone();
    provider.cipher_suites.retain(of_the_same_name);
    provider.kx_groups.retain(|other| other.name() == group.name());
    assert_eq!((provider.cipher_suites.len(), provider.kx_groups.len()), (1, 1));
    Arc::new(provider)
}

pub(crate) fn version(suite: SupportedCipherSuite) -> &'static SupportedProtocolVersion {
    if suite.tls13().is_some() { &rustls::version::TLS13 } else { &rustls::version::TLS12 }
}

pub(crate) fn versions(provider: &CryptoProvider) -> Vec<&'static SupportedProtocolVersion> {
    let mut versions = Vec::new();
    for version in provider.cipher_suites.iter().map(|suite| version(*suite)) {
        if !versions.contains(&version) {
            versions.push(version);
        }
    }
    versions
}

/// A client that shows its own certificate.
pub(crate) fn client(provider: &Arc<CryptoProvider>, pki: &Pki) -> ClientConfig {
    ClientConfig::builder_with_provider(provider.clone())
        .with_protocol_versions(&versions(provider))
        .unwrap()
        .with_root_certificates(pki.roots())
        .with_client_auth_cert(pki.chain(), pki.key_der())
        .unwrap()
}

/// A server that wants a certificate of its client.
pub(crate) fn server(provider: &Arc<CryptoProvider>, pki: &Pki) -> ServerConfig {
    let verifier =
        WebPkiClientVerifier::builder_with_provider(pki.roots(), provider.clone()).build().unwrap();
    ServerConfig::builder_with_provider(provider.clone())
        .with_protocol_versions(&versions(provider))
        .unwrap()
        .with_client_cert_verifier(verifier)
        .with_single_cert(pki.chain(), pki.key_der())
        .unwrap()
}

/// Both ends of one connection.
pub(crate) struct Session {
    pub(crate) client: ClientConnection,
    pub(crate) server: ServerConnection,
}

impl Session {
    pub(crate) fn new(client: &Arc<ClientConfig>, server: &Arc<ServerConfig>) -> Self {
        Self {
            client: ClientConnection::new(client.clone(), name()).unwrap(),
            server: ServerConnection::new(server.clone()).unwrap(),
        }
    }

    /// Carries bytes until neither side has any left.
    pub(crate) fn run(&mut self) -> Result<(), Error> {
        while self.client.wants_write() || self.server.wants_write() {
            carry(&mut self.client, &mut self.server, |_| {})?;
            carry(&mut self.server, &mut self.client, |_| {})?;
        }
        Ok(())
    }

    /// A handshake, then records of many lengths both ways, a key update in TLS 1.3 between them.
    pub(crate) fn talk(&mut self) -> Result<(), Error> {
        self.run()?;
        assert!(!self.client.is_handshaking() && !self.server.is_handshaking());
        assert_eq!(self.client.negotiated_cipher_suite(), self.server.negotiated_cipher_suite());
        for length in [0, 1, 15, 16, 17, 1350, 16_384, 16_385, 100_000] {
            let message: Vec<u8> = (0..length).map(|i| i as u8).collect();
            for repeat in 0..2 {
                assert_eq!(echo(&mut self.client, &mut self.server, &message)?, message, "{length}");
                assert_eq!(echo(&mut self.server, &mut self.client, &message)?, message, "{length}");
                if repeat == 0 && self.client.protocol_version() == Some(rustls::ProtocolVersion::TLSv1_3) {
                    self.client.refresh_traffic_keys()?;
                    self.server.refresh_traffic_keys()?;
                }
            }
        }
        let material = |session: &Self| {
            let client = session.client.export_keying_material([0; 48], b"EXPORTER-test", Some(b"context"));
            let server = session.server.export_keying_material([0; 48], b"EXPORTER-test", Some(b"context"));
            (client.unwrap(), server.unwrap())
        };
        let (a, b) = material(self);
        assert_eq!(a, b);
        Ok(())
    }
}

/// Moves what `from` has to send to `to`, through `tamper`.
pub(crate) fn carry<A: SideData, B: SideData>(
    from: &mut ConnectionCommon<A>,
    to: &mut ConnectionCommon<B>,
    tamper: impl FnOnce(&mut Vec<u8>),
) -> Result<(), Error> {
    let mut bytes = Vec::new();
    while from.wants_write() {
        from.write_tls(&mut bytes).unwrap();
    }
    tamper(&mut bytes);
    let mut rest = &bytes[..];
    while !rest.is_empty() {
        to.read_tls(&mut rest).unwrap();
        to.process_new_packets()?;
    }
    Ok(())
}

fn echo<A: SideData, B: SideData>(
    from: &mut ConnectionCommon<A>,
    to: &mut ConnectionCommon<B>,
    message: &[u8],
) -> Result<Vec<u8>, Error> {
    let mut received = Vec::new();
    for piece in message.chunks(40_000) {
        from.writer().write_all(piece).unwrap();
        let mut bytes = Vec::new();
        while from.wants_write() {
            from.write_tls(&mut bytes).unwrap();
        }
        let mut rest = &bytes[..];
        while !rest.is_empty() {
            to.read_tls(&mut rest).unwrap();
            to.process_new_packets()?;
            let mut room = vec![0; 20_000];
            while let Ok(n @ 1..) = to.reader().read(&mut room) {
                received.extend_from_slice(&room[..n]);
            }
        }
    }
    Ok(received)
}
