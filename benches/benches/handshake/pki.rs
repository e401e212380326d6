//! One root and one leaf, in the forms that both stacks load.

use std::time::{SystemTime, UNIX_EPOCH};

use nocrypto::SeededRng;
use nocrypto_asn1::crypto::SigningKey;
use nocrypto_asn1::path::Purpose;
use nocrypto_asn1::x509::builder::{CertificateBuilder, DistinguishedName};
use nocrypto_asn1::x509::time::Time;
use pki_types::{CertificateDer, PrivatePkcs8KeyDer, ServerName};

pub(super) struct Pki {
    pub(super) root: CertificateDer<'static>,
    pub(super) leaf: CertificateDer<'static>,
    key: SigningKey,
}

impl Pki {
    pub(super) fn new() -> Self {
        let mut rng = SeededRng::dangerous_from_fixed_seed(&[7; 32]);
        let now = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()).unwrap();
        let (from, until) =
            (Time::from_unix_seconds(now - 3_600).unwrap(), Time::from_unix_seconds(now + 86_400).unwrap());
        let ca_key = SigningKey::generate_p256(&mut rng).unwrap();
        let root =
            CertificateBuilder::ca(DistinguishedName::new().common_name("bench root"), [1; 16], from, until)
                .sign_self(&mut ca_key.signer(&mut rng))
                .unwrap();
        let key = SigningKey::generate_p256(&mut rng).unwrap();
        let leaf = CertificateBuilder::end_entity(DistinguishedName::new(), [2; 16], from, until)
            .server_name(&server_name())
            .purpose(Purpose::ServerAuth)
            .sign(key.subject_public_key_info(), &root, &mut ca_key.signer(&mut rng))
            .unwrap();
        Self { root, leaf, key }
    }

    pub(super) fn key(&self) -> PrivatePkcs8KeyDer<'static> {
        self.key.to_pkcs8().unwrap().clone_key()
    }
}

pub(super) fn server_name() -> ServerName<'static> {
    ServerName::try_from("bench.example").unwrap()
}
