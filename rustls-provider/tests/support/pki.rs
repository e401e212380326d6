//! A root and leaves of every kind of key, made by nocrypto-asn1.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use nocrypto::SeededRng;
use nocrypto_asn1::crypto::SigningKey;
use nocrypto_asn1::path::Purpose;
use nocrypto_asn1::signer::Signer;
use nocrypto_asn1::x509::builder::{CertificateBuilder, DistinguishedName};
use nocrypto_asn1::x509::time::Time;
use rustls::RootCertStore;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs1KeyDer, ServerName};

const RSA_2048: &[u8] = include_bytes!("../../../nocrypto/tests/data/rsa2048.der");

/// A kind of private key.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kind {
    P256,
    P384,
    Ed25519,
    Rsa,
}

impl Kind {
    pub(crate) const ALL: [Self; 4] = [Self::P256, Self::P384, Self::Ed25519, Self::Rsa];

    pub(crate) fn key(self, seed: u8) -> SigningKey {
        let rng = &mut rng(seed);
        match self {
            Self::P256 => SigningKey::generate_p256(rng).unwrap(),
            Self::P384 => SigningKey::generate_p384(rng).unwrap(),
            Self::Ed25519 => SigningKey::generate_ed25519(rng).unwrap(),
            Self::Rsa => SigningKey::from_der(&PrivatePkcs1KeyDer::from(RSA_2048).into()).unwrap(),
        }
    }

    /// The key's file: PKCS#1 for RSA, PKCS#8 for the others.
    pub(crate) fn key_der(self, seed: u8) -> PrivateKeyDer<'static> {
        match self {
            Self::Rsa => PrivatePkcs1KeyDer::from(RSA_2048).into(),
            Self::P256 | Self::P384 | Self::Ed25519 => self.key(seed).to_pkcs8().unwrap().clone_key().into(),
        }
    }
}

pub(crate) fn rng(seed: u8) -> SeededRng {
    SeededRng::dangerous_from_fixed_seed(&[seed; 32])
}

pub(crate) fn name() -> ServerName<'static> {
    ServerName::try_from("provider.example").unwrap()
}

/// One root, and a leaf of one kind for servers and clients alike.
pub(crate) struct Pki {
    pub(crate) root: CertificateDer<'static>,
    pub(crate) leaf: CertificateDer<'static>,
    pub(crate) kind: Kind,
}

impl Pki {
    pub(crate) fn new(kind: Kind) -> Self {
        let root_key = Kind::P256.key(1);
        Self::signed(kind, &root_key, &mut root_key.signer(&mut rng(2)))
    }

    /// The leaf is signed by `signer`, the root by its usual algorithm.
    pub(crate) fn signed(kind: Kind, root_key: &SigningKey, signer: &mut dyn Signer) -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() as i64;
        let day = |offset: i64| Time::from_unix_seconds(now + offset * 86_400).unwrap();
        let root = CertificateBuilder::ca(
            DistinguishedName::new().common_name("provider root"),
            [1; 16],
            day(-1),
            day(30),
        )
        .sign_self(&mut root_key.signer(&mut rng(3)))
        .unwrap();
        let leaf = CertificateBuilder::end_entity(DistinguishedName::new(), [2; 16], day(-1), day(30))
            .server_name(&name())
            .purpose(Purpose::ServerAuth)
            .purpose(Purpose::ClientAuth)
            .sign(kind.key(4).subject_public_key_info(), &root, signer)
            .unwrap();
        Self { root, leaf, kind }
    }

    pub(crate) fn roots(&self) -> Arc<RootCertStore> {
        let mut roots = RootCertStore::empty();
        roots.add(self.root.clone()).unwrap();
        Arc::new(roots)
    }

    pub(crate) fn chain(&self) -> Vec<CertificateDer<'static>> {
        vec![self.leaf.clone()]
    }

    pub(crate) fn key_der(&self) -> PrivateKeyDer<'static> {
        self.kind.key_der(4)
    }
}
