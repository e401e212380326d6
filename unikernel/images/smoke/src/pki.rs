//! A CA, a server's and a client's identity, made in memory for this boot.

use alloc::boxed::Box;
use alloc::vec;
use core::error::Error;

use nocrypto::SeededRng;
use nocrypto_asn1::crypto::SigningKey;
use nocrypto_asn1::path::{Purpose, anchor};
use nocrypto_asn1::x509::builder::{CertificateBuilder, DistinguishedName};
use nocrypto_asn1::x509::time::Time;
use nocrypto_tls::Identity;
use pki_types::{CertificateDer, ServerName, TrustAnchor};

/// A certificate authority that lives as long as the machine.
pub(crate) struct Authority {
    key: SigningKey,
    certificate: CertificateDer<'static>,
    not_before: Time,
    not_after: Time,
}

impl Authority {
    /// A CA whose certificates are good from an hour before `unix` until a day after.
    pub(crate) fn new(unix: u64, rng: &mut SeededRng) -> Result<Self, Box<dyn Error>> {
        let at = |unix: u64| i64::try_from(unix).ok().and_then(Time::from_unix_seconds).ok_or("no such time");
        let (not_before, not_after) = (at(unix.saturating_sub(3_600))?, at(unix.saturating_add(86_400))?);
        let key = SigningKey::generate_p256(rng)?;
        let name = DistinguishedName::new().common_name("smoke CA");
        let certificate = CertificateBuilder::ca(name, serial_number(rng)?, not_before, not_after)
            .sign_self(&mut key.signer(rng))?;
        Ok(Self { key, certificate, not_before, not_after })
    }

    /// The anchor by which others trust this CA.
    pub(crate) fn anchor(&self) -> Result<TrustAnchor<'static>, Box<dyn Error>> {
        Ok(anchor(&self.certificate)?)
    }

    /// A new key with a certificate for `name`, good for one purpose.
    pub(crate) fn identity(
        &self,
        name: &ServerName<'_>,
        purpose: Purpose,
        rng: &mut SeededRng,
    ) -> Result<Identity, Box<dyn Error>> {
        let key = SigningKey::generate_p256(rng)?;
        // Who it is stands in the subjectAltName; a subject is not needed (RFC 5280 §4.1.2.6).
        let leaf = CertificateBuilder::end_entity(
            DistinguishedName::new(),
            serial_number(rng)?,
            self.not_before,
            self.not_after,
        )
        .server_name(name)
        .purpose(purpose)
        .sign(key.subject_public_key_info(), &self.certificate, &mut self.key.signer(rng))?;
        Ok(Identity::new(vec![leaf], key)?)
    }
}

fn serial_number(rng: &mut SeededRng) -> Result<[u8; 16], nocrypto::Error> {
    let mut serial_number = [0; 16];
    rng.fill(&mut serial_number)?;
    Ok(serial_number)
}
