//! rustls on nocrypto-rustls against rustls on aws-lc-rs: every suite and group, each side in each role, one hello for
//! both. Lives here because aws-lc-rs needs a C compiler.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "tests"
)]

#[path = "../../rustls-provider/tests/support/pki.rs"]
mod pki;
#[path = "../../rustls-provider/tests/support/session.rs"]
mod session;

use std::sync::Arc;

use aws_lc_rs::encoding::{AsDer, PublicKeyX509Der};
use aws_lc_rs::signature::{self, EcdsaKeyPair, EcdsaSigningAlgorithm, KeyPair};
use nocrypto_asn1::path::Purpose;
use nocrypto_asn1::signer::{SignError, Signer};
use nocrypto_asn1::x509::builder::{CertificateBuilder, DistinguishedName};
use nocrypto_asn1::x509::time::Time;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{AlgorithmIdentifier, CertificateDer, PrivatePkcs8KeyDer, UnixTime, alg_id};
use rustls::{
    CertificateError, ClientConfig, Error, HandshakeKind, NamedGroup, RootCertStore, ServerConfig,
    SignatureScheme, SupportedCipherSuite,
};

use pki::{Kind, Pki};
use session::{Session, client, narrow, server, version};

fn ours() -> CryptoProvider {
    nocrypto_rustls::default_provider()
}

fn theirs() -> CryptoProvider {
    rustls::crypto::aws_lc_rs::default_provider()
}

fn fits(suite: SupportedCipherSuite, kind: Kind) -> bool {
    let name = suite.suite().as_str().unwrap_or_default();
    name.starts_with("TLS13") || name.contains("_RSA_") == (kind == Kind::Rsa)
}

#[test]
fn every_suite_group_and_key_in_both_roles() {
    let mut sessions = 0;
    for kind in Kind::ALL {
        let pki = Pki::new(kind);
        for suite in ours().cipher_suites.into_iter().filter(|suite| fits(*suite, kind)) {
            for group in ours().kx_groups.into_iter().filter(|g| g.usable_for_version(version(suite).version))
            {
                let (ours, theirs) = (narrow(&ours(), suite, group), narrow(&theirs(), suite, group));
                for (at_client, at_server) in [(&ours, &theirs), (&theirs, &ours)] {
                    let (client, server) = (client(at_client, &pki), server(at_server, &pki));
                    let mut session = Session::new(&Arc::new(client), &Arc::new(server));
                    session.talk().unwrap_or_else(|error| panic!("{suite:?}, {kind:?}, {group:?}: {error}"));
                    assert_eq!(session.server.peer_certificates().unwrap(), pki.chain());
                    sessions += 1;
                }
            }
        }
    }
    assert_eq!(sessions, 2 * (4 * 3 * 4 + (3 * 3 + 3) * 3));
}

#[test]
fn the_defaults_agree_on_the_hybrid_without_a_retry() {
    let pki = Pki::new(Kind::P256);
    let (ours, mut theirs) = (Arc::new(ours()), theirs());
    // As its feature prefer-post-quantum has it.
    theirs.kx_groups.sort_by_key(|group| group.name() != NamedGroup::X25519MLKEM768);
    let theirs = Arc::new(theirs);
    for (at_client, at_server) in [(&ours, &theirs), (&theirs, &ours)] {
        let (client, server) = (client(at_client, &pki), server(at_server, &pki));
        let mut session = Session::new(&Arc::new(client), &Arc::new(server));
        session.talk().unwrap();
        assert_eq!(session.client.handshake_kind(), Some(HandshakeKind::Full));
        let group = session.client.negotiated_key_exchange_group().unwrap();
        assert_eq!(group.name(), NamedGroup::X25519MLKEM768);
    }
}

/// A session that one provider's server began resumes at the other's client and the other way round.
#[test]
fn sessions_resume_across() {
    let pki = Pki::new(Kind::Rsa);
    for suite in ours().cipher_suites.into_iter().filter(|suite| fits(*suite, Kind::Rsa)) {
        let group = nocrypto_rustls::kx_group::X25519;
        let (ours, theirs) = (narrow(&ours(), suite, group), narrow(&theirs(), suite, group));
        for (at_client, at_server) in [(&ours, &theirs), (&theirs, &ours)] {
            let (client, server) = (Arc::new(client(at_client, &pki)), Arc::new(server(at_server, &pki)));
            for kind in [HandshakeKind::Full, HandshakeKind::Resumed] {
                let mut session = Session::new(&client, &server);
                session.talk().unwrap();
                assert_eq!(session.client.handshake_kind(), Some(kind), "{suite:?}");
            }
        }
    }
}

/// A P-521 key of aws-lc-rs that signs certificates: we only verify with this curve.
struct P521 {
    key: EcdsaKeyPair,
    public: Vec<u8>,
    signature: AlgorithmIdentifier,
}

impl P521 {
    fn new(algorithm: &'static EcdsaSigningAlgorithm, signature: AlgorithmIdentifier) -> Self {
        let key = EcdsaKeyPair::generate(algorithm).unwrap();
        let der: PublicKeyX509Der<'_> = key.public_key().as_der().unwrap();
        let public = der.as_ref().to_vec();
        Self { key, public, signature }
    }
}

impl Signer for P521 {
    fn subject_public_key_info(&self) -> &[u8] {
        &self.public
    }

    fn signature_algorithm(&self) -> AlgorithmIdentifier {
        self.signature
    }

    fn sign(&mut self, message: &[u8], out: &mut Vec<u8>) -> Result<(), SignError> {
        let signature =
            self.key.sign(&aws_lc_rs::rand::SystemRandom::new(), message).map_err(|_| SignError)?;
        out.extend_from_slice(signature.as_ref());
        Ok(())
    }
}

/// A root of `issuer` and a leaf with the public key of `subject`.
fn p521_chain(issuer: &mut P521, subject: &P521) -> (RootCertStore, CertificateDer<'static>) {
    let now = i64::try_from(UnixTime::now().as_secs()).unwrap();
    let (from, until) =
        (Time::from_unix_seconds(now - 3_600).unwrap(), Time::from_unix_seconds(now + 86_400).unwrap());
    let root = CertificateBuilder::ca(DistinguishedName::new().common_name("P-521"), [1; 16], from, until)
        .sign_self(issuer)
        .unwrap();
    let leaf = CertificateBuilder::end_entity(DistinguishedName::new(), [2; 16], from, until)
        .server_name(&pki::name())
        .purpose(Purpose::ServerAuth)
        .sign(&subject.public, &root, issuer)
        .unwrap();
    let mut roots = RootCertStore::empty();
    roots.add(root).unwrap();
    (roots, leaf)
}

#[test]
fn webpki_verifies_p521_certificates_with_every_hash() {
    for (algorithm, id) in [
        (&signature::ECDSA_P521_SHA256_ASN1_SIGNING, alg_id::ECDSA_SHA256),
        (&signature::ECDSA_P521_SHA384_ASN1_SIGNING, alg_id::ECDSA_SHA384),
        (&signature::ECDSA_P521_SHA512_ASN1_SIGNING, alg_id::ECDSA_SHA512),
    ] {
        let (mut issuer, subject) = (P521::new(algorithm, id), P521::new(algorithm, id));
        let (roots, leaf) = p521_chain(&mut issuer, &subject);
        let verifier =
            WebPkiServerVerifier::builder_with_provider(Arc::new(roots), Arc::new(ours())).build().unwrap();
        let verify = |leaf: &CertificateDer<'_>| {
            verifier.verify_server_cert(leaf, &[], &pki::name(), &[], UnixTime::now()).map(|_| ())
        };
        assert_eq!(verify(&leaf), Ok(()), "{id:?}");
        let mut forged = leaf.to_vec();
        *forged.last_mut().unwrap() ^= 1;
        let refused = verify(&forged.into());
        assert_eq!(refused, Err(Error::InvalidCertificate(CertificateError::BadSignature)), "{id:?}");
    }
}

/// A server of aws-lc-rs with a P-521 key, our client.
#[test]
fn a_server_with_a_p521_key() {
    let new = || P521::new(&signature::ECDSA_P521_SHA512_ASN1_SIGNING, alg_id::ECDSA_SHA512);
    let (mut issuer, subject) = (new(), new());
    let (roots, leaf) = p521_chain(&mut issuer, &subject);
    for version in [&rustls::version::TLS13, &rustls::version::TLS12] {
        let key = subject.key.to_pkcs8v1().unwrap();
        let server = ServerConfig::builder_with_provider(Arc::new(theirs()))
            .with_protocol_versions(&[version])
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![leaf.clone()], PrivatePkcs8KeyDer::from(key.as_ref().to_vec()).into())
            .unwrap();
        let client = ClientConfig::builder_with_provider(Arc::new(ours()))
            .with_protocol_versions(&[version])
            .unwrap()
            .with_root_certificates(roots.clone())
            .with_no_client_auth();
        let offered = client.crypto_provider().signature_verification_algorithms.supported_schemes();
        assert!(offered.contains(&SignatureScheme::ECDSA_NISTP521_SHA512));
        Session::new(&Arc::new(client), &Arc::new(server)).talk().unwrap();
    }
}
