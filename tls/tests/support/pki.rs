//! A small public-key infrastructure for the tests: one CA, identities of every kind of wrongness.

use std::time::Duration;

use nocrypto::SeededRng;
use nocrypto_asn1::crypto::SigningKey;
use nocrypto_asn1::path::{Purpose, anchor};
use nocrypto_asn1::x509::builder::{CertificateBuilder, DistinguishedName};
use nocrypto_asn1::x509::time::Time;
use nocrypto_tls::{Identity, Now};
use pki_types::{CertificateDer, DnsName, PrivatePkcs1KeyDer, TrustAnchor, UnixTime};

/// 2026-11-25, when these tests were written.
pub const TODAY: u64 = 1_795_564_800;
const DAY: u64 = 86_400;

/// The moment of every handshake here.
pub fn now() -> Now {
    Now { unix: Some(UnixTime::since_unix_epoch(Duration::from_secs(TODAY))), monotonic_ms: 1_000 }
}

fn day(today: u64, offset: i64) -> Time {
    let seconds = today.saturating_add_signed(offset * DAY as i64);
    UnixTime::since_unix_epoch(Duration::from_secs(seconds)).into()
}

pub fn rng(seed: u8) -> SeededRng {
    SeededRng::dangerous_from_fixed_seed(&[seed; 32])
}

const RSA_2048: &[u8] = include_bytes!("../../../nocrypto/tests/data/rsa2048.der");

/// Kinds of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    P256,
    P384,
    Ed25519,
    Rsa,
}

impl Kind {
    pub const ALL: [Self; 4] = [Self::P256, Self::P384, Self::Ed25519, Self::Rsa];
}

pub struct Ca {
    pub certificate: CertificateDer<'static>,
    pub key: SigningKey,
    pub rng: SeededRng,
    today: u64,
}

impl Ca {
    pub fn new(name: &str, seed: u8) -> Self {
        Self::at(name, seed, TODAY)
    }

    /// For tests that let the system's clock judge.
    pub fn valid_now(name: &str, seed: u8) -> Self {
        Self::at(name, seed, UnixTime::now().as_secs())
    }

    fn at(name: &str, seed: u8, today: u64) -> Self {
        let mut rng = rng(seed);
        let key = SigningKey::generate_p256(&mut rng).unwrap();
        let subject = DistinguishedName::new().common_name(name);
        let certificate = CertificateBuilder::ca(subject, [seed; 16], day(today, -10), day(today, 100))
            .sign_self(&mut key.signer(&mut rng))
            .unwrap();
        Self { certificate, key, rng, today }
    }

    pub fn anchors(&self) -> Vec<TrustAnchor<'static>> {
        vec![anchor(&self.certificate).unwrap()]
    }

    /// An identity with these properties, issued here.
    pub fn issue(&mut self, name: &str, purpose: Purpose, from: i64, to: i64) -> Identity {
        let (certificate, key) = self.leaf(name, purpose, from, to);
        Identity::new(vec![certificate], key).unwrap()
    }

    pub fn leaf(
        &mut self,
        name: &str,
        purpose: Purpose,
        from: i64,
        to: i64,
    ) -> (CertificateDer<'static>, SigningKey) {
        let key = SigningKey::generate_p256(&mut self.rng).unwrap();
        let certificate = self.certify(&key, name, purpose, from, to);
        (certificate, key)
    }

    fn certify(
        &mut self,
        key: &SigningKey,
        name: &str,
        purpose: Purpose,
        from: i64,
        to: i64,
    ) -> CertificateDer<'static> {
        let subject = DistinguishedName::new().common_name(name);
        CertificateBuilder::end_entity(subject, [7; 16], day(self.today, from), day(self.today, to))
            .dns_name(&DnsName::try_from(name).unwrap())
            .purpose(purpose)
            .sign(key.subject_public_key_info(), &self.certificate, &mut self.key.signer(&mut self.rng))
            .unwrap()
    }

    /// An identity of `localhost` with a key of this kind.
    pub fn of_kind(&mut self, kind: Kind, purpose: Purpose) -> Identity {
        let key = match kind {
            Kind::P256 => SigningKey::generate_p256(&mut self.rng).unwrap(),
            Kind::P384 => SigningKey::generate_p384(&mut self.rng).unwrap(),
            Kind::Ed25519 => SigningKey::generate_ed25519(&mut self.rng).unwrap(),
            Kind::Rsa => SigningKey::from_der(&PrivatePkcs1KeyDer::from(RSA_2048).into()).unwrap(),
        };
        let certificate = self.certify(&key, "localhost", purpose, -1, 30);
        Identity::new(vec![certificate], key).unwrap()
    }

    pub fn server(&mut self) -> Identity {
        self.issue("localhost", Purpose::ServerAuth, -1, 30)
    }

    pub fn client(&mut self) -> Identity {
        self.issue("visitor.example", Purpose::ClientAuth, -1, 30)
    }
}

/// An end entity that vouches for itself.
pub fn self_signed(name: &str) -> Identity {
    let mut rng = rng(99);
    let key = SigningKey::generate_p256(&mut rng).unwrap();
    let subject = DistinguishedName::new().common_name(name);
    let certificate = CertificateBuilder::end_entity(subject, [9; 16], day(TODAY, -1), day(TODAY, 30))
        .dns_name(&DnsName::try_from(name).unwrap())
        .purpose(Purpose::ServerAuth)
        .sign_self(&mut key.signer(&mut rng))
        .unwrap();
    Identity::new(vec![certificate], key).unwrap()
}
