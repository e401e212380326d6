//! A CA with a server certificate, made anew: configurations of both sides that trust each other.

use std::sync::Arc;
use std::time::Duration;

use nocrypto::SeededRng;
use nocrypto_asn1::crypto::SigningKey;
use nocrypto_asn1::path::{self, Purpose};
use nocrypto_asn1::x509::builder::{CertificateBuilder, DistinguishedName};
use nocrypto_asn1::x509::time::Time;
use nocrypto_flow::Now;
use nocrypto_tls::config::{ClientConfig, ServerConfig};
use nocrypto_tls::identity::Identity;
use pki_types::{ServerName, UnixTime};

/// 2026-11-25 08:00:00 UTC.
pub const START: i64 = 1_795_593_600;

pub fn at(monotonic_ms: u64) -> Now {
    let unix = UnixTime::since_unix_epoch(Duration::from_secs(START as u64 + monotonic_ms / 1000));
    Now { unix: Some(unix), monotonic_ms }
}

pub fn rng(seed: u8) -> SeededRng {
    SeededRng::dangerous_from_fixed_seed(&[seed; 32])
}

pub fn name() -> ServerName<'static> {
    ServerName::try_from("localhost").unwrap()
}

pub fn pair(rng: &mut SeededRng) -> (Arc<ServerConfig>, Arc<ClientConfig>) {
    let time = |offset| Time::from_unix_seconds(START + offset).unwrap();
    let named = |text: &str| DistinguishedName::new().common_name(text);
    let (ca_key, key) = (SigningKey::generate_p256(rng).unwrap(), SigningKey::generate_p256(rng).unwrap());
    let ca = CertificateBuilder::ca(named("test CA"), [1; 16], time(-60), time(3600))
        .sign_self(&mut ca_key.signer(rng))
        .unwrap();
    let leaf = CertificateBuilder::end_entity(named("test server"), [2; 16], time(-60), time(3600))
        .purpose(Purpose::ServerAuth)
        .server_name(&name())
        .sign(key.subject_public_key_info(), &ca, &mut ca_key.signer(rng))
        .unwrap();
    let server = ServerConfig::builder().identity(Identity::new(vec![leaf], key).unwrap()).build().unwrap();
    let client = ClientConfig::builder().roots([path::anchor(&ca).unwrap()]).build().unwrap();
    (Arc::new(server), Arc::new(client))
}
