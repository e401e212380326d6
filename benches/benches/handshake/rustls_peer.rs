//! rustls, on any provider, behind the same ports.

use std::sync::Arc;

use rustls::client::Resumption;
use rustls::crypto::CryptoProvider;
use rustls::server::NoServerSessionStorage;
use rustls::{
    CipherSuite, ClientConfig, ClientConnection, NamedGroup, RootCertStore, ServerConfig, ServerConnection,
};

use super::Side;
use super::pki::{Pki, server_name};

/// What a row negotiates.
#[derive(Clone, Copy)]
pub(super) struct Choice {
    pub(super) suite: CipherSuite,
    pub(super) group: NamedGroup,
}

pub(super) struct Configs {
    client: Arc<ClientConfig>,
    server: Arc<ServerConfig>,
}

impl Configs {
    /// `None` if the provider does not have the group.
    pub(super) fn new(pki: &Pki, mut provider: CryptoProvider, choice: Choice) -> Option<Self> {
        provider.cipher_suites.retain(|suite| suite.suite() == choice.suite);
        // P-256 is there for the certificate's curve.
        provider.kx_groups.retain(|group| [choice.group, NamedGroup::secp256r1].contains(&group.name()));
        provider.kx_groups.sort_by_key(|group| group.name() != choice.group);
        if provider.kx_groups.first()?.name() != choice.group {
            return None;
        }
        let version = match provider.cipher_suites.first()?.tls13() {
            Some(_) => &rustls::version::TLS13,
            None => &rustls::version::TLS12,
        };
        let provider = Arc::new(provider);
        let mut roots = RootCertStore::empty();
        roots.add(pki.root.clone()).unwrap();
        let mut client = ClientConfig::builder_with_provider(provider.clone())
            .with_protocol_versions(&[version])
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
        client.resumption = Resumption::disabled();
        let mut server = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(&[version])
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![pki.leaf.clone()], pki.key().into())
            .unwrap();
        server.session_storage = Arc::new(NoServerSessionStorage {});
        server.send_tls13_tickets = 0;
        Some(Self { client: Arc::new(client), server: Arc::new(server) })
    }

    pub(super) fn client(&self) -> ClientConnection {
        ClientConnection::new(self.client.clone(), server_name()).unwrap()
    }

    pub(super) fn server(&self) -> ServerConnection {
        ServerConnection::new(self.server.clone()).unwrap()
    }
}

macro_rules! side {
    ($connection:ty) => {
        impl Side for $connection {
            fn feed(&mut self, mut bytes: &[u8]) {
                while !bytes.is_empty() {
                    self.read_tls(&mut bytes).unwrap();
                    self.process_new_packets().unwrap();
                }
            }

            fn drain(&mut self, out: &mut Vec<u8>) {
                while self.wants_write() {
                    self.write_tls(out).unwrap();
                }
            }

            fn is_complete(&self) -> bool {
                !self.is_handshaking()
            }
        }
    };
}

side!(ClientConnection);
side!(ServerConnection);
