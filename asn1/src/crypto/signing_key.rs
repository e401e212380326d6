//! Private keys that sign in memory: loaded from any file form, generated, written as PKCS#8.
//!
//! Does not lend the secret out; [`SigningKey::to_pkcs8`] is the only way to copy it.
//!
//! Timing: constant in the private key; its kind and the form of its file are public.

use alloc::{boxed::Box, vec::Vec};
use core::fmt;

use nocrypto::{Secret, SeededRng, ec::p256, hash::sha256::Sha256};
use pki_types::{AlgorithmIdentifier, PrivateKeyDer, PrivatePkcs8KeyDer, alg_id};
use zeroize::Zeroizing;

use crate::{
    error::{Error, ErrorKind},
    key::{
        pkcs8::{self, PrivateKeyInfo},
        sec1::EcPrivateKey,
        spki::KeyAlgorithm,
    },
    oid,
    signer::{SignError, Signer},
};

/// Length of a P-256 SubjectPublicKeyInfo.
const P256_INFO_LEN: usize = 91;

/// Everything before the point in it.
const P256_INFO_PREFIX: [u8; 26] = [
    0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a, 0x86,
    0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00,
];

/// A private key for signatures. The secret stands in one box, is made in place and wiped on drop.
///
/// ```
/// use nocrypto_asn1::{crypto::SigningKey, signer::Signer};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mut rng = nocrypto_entropy::os_seeded()?;
/// let key = SigningKey::generate_p256(&mut rng)?;
/// let mut signature = Vec::new();
/// key.signer(&mut rng).sign(b"message", &mut signature)?;
/// # Ok(()) }
/// ```
pub struct SigningKey {
    secret: Box<SecretKey>,
    /// DER of the SubjectPublicKeyInfo.
    public: Vec<u8>,
}

/// The keys this room can sign with. RSA and Ed25519 find their place here.
enum SecretKey {
    /// Always `Some` after construction: the slot in which nocrypto makes the key.
    P256(Option<p256::PrivateKey>),
}

impl SigningKey {
    /// Makes a P-256 key.
    ///
    /// # Errors
    /// [`nocrypto::Error::RandomUnavailable`].
    pub fn generate_p256(rng: &mut SeededRng) -> Result<Self, nocrypto::Error> {
        Self::p256(|slot| p256::PrivateKey::generate_in(slot, rng).map(|_| ()))
    }

    fn p256(
        make: impl FnOnce(&mut Option<p256::PrivateKey>) -> Result<(), nocrypto::Error>,
    ) -> Result<Self, nocrypto::Error> {
        let mut secret = Box::new(SecretKey::P256(None));
        let SecretKey::P256(slot) = &mut *secret;
        make(slot)?;
        let key = slot.as_ref().ok_or(nocrypto::Error::InvalidKey)?;
        let mut public = Vec::with_capacity(P256_INFO_LEN);
        public.extend_from_slice(&P256_INFO_PREFIX);
        public.extend_from_slice(&key.public_key().to_sec1());
        Ok(Self { secret, public })
    }

    /// Reads a private key in PKCS#8 or SEC1 form. A public key in the file has to belong to it.
    ///
    /// # Errors
    /// [`ErrorKind::KeyAlgorithm`] for keys that this room cannot sign with, [`ErrorKind::EncryptedKey`],
    /// [`ErrorKind::PrivateKey`], [`ErrorKind::PublicKeyMismatch`], or what the decoder says.
    pub fn from_der(der: &PrivateKeyDer<'_>) -> Result<Self, Error> {
        if let PrivateKeyDer::Pkcs8(pkcs8) = der {
            let info = PrivateKeyInfo::from_der(pkcs8.secret_pkcs8_der())?;
            if info.key_algorithm() != Some(KeyAlgorithm::EcP256) {
                return Err(Error::new(ErrorKind::KeyAlgorithm, 0));
            }
            let key = EcPrivateKey::from_der(info.private_key())?;
            // RFC 5958 §2: the public key beside the private one is that of the algorithm.
            return Self::from_ec(&key, info.public_key());
        }
        if let PrivateKeyDer::Sec1(sec1) = der {
            let key = EcPrivateKey::from_der(sec1.secret_sec1_der())?;
            // Outside PKCS#8 only the curve name tells the curve.
            if key.named_curve() != Some(oid::SECP256R1) {
                return Err(Error::new(ErrorKind::KeyAlgorithm, 0));
            }
            return Self::from_ec(&key, None);
        }
        Err(Error::new(ErrorKind::KeyAlgorithm, 0))
    }

    fn from_ec(key: &EcPrivateKey<'_>, public_beside: Option<&[u8]>) -> Result<Self, Error> {
        if key.named_curve().is_some_and(|curve| curve != oid::SECP256R1) {
            return Err(Error::new(ErrorKind::KeyAlgorithm, 0));
        }
        let signing =
            Self::p256(|slot| p256::PrivateKey::from_be_bytes_in(slot, key.private_key()).map(|_| ()))
                .map_err(|_| Error::new(ErrorKind::PrivateKey, 0))?;
        let SecretKey::P256(secret) = &*signing.secret;
        let own = secret.as_ref().map(p256::PrivateKey::public_key);
        for public in [key.public_key(), public_beside].into_iter().flatten() {
            let belongs = p256::PublicKey::from_sec1(public).is_ok_and(|public| own == Some(&public));
            if !belongs {
                return Err(Error::new(ErrorKind::PublicKeyMismatch, 0));
            }
        }
        Ok(signing)
    }

    /// The DER of the public key as SubjectPublicKeyInfo.
    pub fn subject_public_key_info(&self) -> &[u8] {
        &self.public
    }

    /// Which kind of key this is.
    pub fn algorithm(&self) -> KeyAlgorithm {
        match &*self.secret {
            SecretKey::P256(_) => KeyAlgorithm::EcP256,
        }
    }

    /// Somebody who signs with this key; `rng` makes every signature different and faults harmless.
    pub fn signer<'k>(&'k self, rng: &'k mut SeededRng) -> KeySigner<'k> {
        KeySigner { key: self, rng }
    }

    /// The PKCS#8 form of the key: a copy of the secret, wiped when it is dropped.
    ///
    /// # Errors
    /// None in practice: [`nocrypto::Error::InvalidKey`] if the key is not there.
    pub fn to_pkcs8(&self) -> Result<Zeroizing<PrivatePkcs8KeyDer<'static>>, nocrypto::Error> {
        let SecretKey::P256(key) = &*self.secret;
        let key = key.as_ref().ok_or(nocrypto::Error::InvalidKey)?;
        let mut scalar = Secret::zeroed();
        key.to_be_bytes(&mut scalar);
        Ok(pkcs8::encode_p256(scalar.expose(), &key.public_key().to_sec1()))
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({:?}, ..)", self.algorithm())
    }
}

/// A [`Signer`] over a [`SigningKey`]: ECDSA with SHA-256 for P-256.
pub struct KeySigner<'k> {
    key: &'k SigningKey,
    rng: &'k mut SeededRng,
}

impl Signer for KeySigner<'_> {
    fn subject_public_key_info(&self) -> &[u8] {
        self.key.subject_public_key_info()
    }

    fn signature_algorithm(&self) -> AlgorithmIdentifier {
        match &*self.key.secret {
            SecretKey::P256(_) => alg_id::ECDSA_SHA256,
        }
    }

    fn sign(&mut self, message: &[u8], out: &mut Vec<u8>) -> Result<(), SignError> {
        let SecretKey::P256(key) = &*self.key.secret;
        let key = key.as_ref().ok_or(SignError)?;
        let signature = key.sign::<Sha256>(message, self.rng).map_err(|_| SignError)?;
        let mut room = [0; p256::Signature::MAX_DER_LEN];
        out.extend_from_slice(signature.to_der(&mut room));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use pki_types::PrivateSec1KeyDer;

    use super::*;
    use crate::{encode, key::spki::SubjectPublicKeyInfo, tag};

    fn rng() -> SeededRng {
        SeededRng::dangerous_from_fixed_seed(&[9; 32])
    }

    fn sec1(curve: Option<&[u8]>, scalar: &[u8], public: Option<&[u8]>) -> Vec<u8> {
        let mut out = Vec::new();
        encode::element(&mut out, tag::SEQUENCE, |out| {
            encode::unsigned(out, &[1]);
            encode::primitive_element(out, tag::OCTET_STRING, scalar);
            if let Some(curve) = curve {
                encode::element(out, tag::constructed(0), |out| {
                    encode::primitive_element(out, tag::OBJECT_IDENTIFIER, curve);
                });
            }
            if let Some(public) = public {
                encode::element(out, tag::constructed(1), |out| encode::octet_bit_string(out, public));
            }
        });
        out
    }

    #[test]
    fn pkcs8_and_back() {
        let mut rng = rng();
        let key = SigningKey::generate_p256(&mut rng).unwrap();
        let again = SigningKey::from_der(&key.to_pkcs8().unwrap().clone_key().into()).unwrap();
        assert_eq!(again.subject_public_key_info(), key.subject_public_key_info());
        let info = SubjectPublicKeyInfo::from_der(key.subject_public_key_info()).unwrap();
        assert_eq!(info.key_algorithm(), Some(KeyAlgorithm::EcP256));
        let mut signature = Vec::new();
        again.signer(&mut rng).sign(b"message", &mut signature).unwrap();
        let verify = |message| {
            nocrypto::pki::ECDSA_P256_SHA256.verify_signature(info.public_key(), message, &signature)
        };
        assert!(verify(b"message").is_ok() && verify(b"massage").is_err());
        assert_eq!(alloc::format!("{key:?}"), "SigningKey(EcP256, ..)");
    }

    #[test]
    fn every_form_and_every_mismatch() {
        let key = SigningKey::generate_p256(&mut rng()).unwrap();
        let pkcs8 = key.to_pkcs8().unwrap();
        let ec =
            EcPrivateKey::from_der(PrivateKeyInfo::from_der(pkcs8.secret_pkcs8_der()).unwrap().private_key());
        let ec = ec.unwrap();
        let (scalar, public) = (ec.private_key(), ec.public_key().unwrap());
        let p256 = oid::SECP256R1.as_bytes();
        let load = |der: Vec<u8>| SigningKey::from_der(&PrivateSec1KeyDer::from(der).into());
        for public in [None, Some(public)] {
            let loaded = load(sec1(Some(p256), scalar, public)).unwrap();
            assert_eq!(loaded.subject_public_key_info(), key.subject_public_key_info());
        }
        let other = SigningKey::generate_p256(&mut SeededRng::dangerous_from_fixed_seed(&[1; 32])).unwrap();
        let other = SubjectPublicKeyInfo::from_der(other.subject_public_key_info()).unwrap().public_key();
        for (der, kind) in [
            (sec1(None, scalar, None), ErrorKind::KeyAlgorithm),
            (sec1(Some(oid::SECP384R1.as_bytes()), scalar, None), ErrorKind::KeyAlgorithm),
            (sec1(Some(p256), &scalar[1..], None), ErrorKind::PrivateKey),
            (sec1(Some(p256), &[0; 32], None), ErrorKind::PrivateKey),
            (sec1(Some(p256), &[0xff; 32], None), ErrorKind::PrivateKey),
            (sec1(Some(p256), scalar, Some(other)), ErrorKind::PublicKeyMismatch),
            (sec1(Some(p256), scalar, Some(&public[1..])), ErrorKind::PublicKeyMismatch),
        ] {
            assert_eq!(load(der).unwrap_err().kind(), kind);
        }
        // PKCS#8 says P-256, the key inside says another curve.
        let mut mixed = Vec::new();
        encode::element(&mut mixed, tag::SEQUENCE, |out| {
            encode::unsigned(out, &[0]);
            encode::primitive_element(out, tag::SEQUENCE, &alg_id::ECDSA_P256);
            let inner = sec1(Some(oid::SECP384R1.as_bytes()), scalar, None);
            encode::primitive_element(out, tag::OCTET_STRING, &inner);
        });
        let mixed = SigningKey::from_der(&PrivatePkcs8KeyDer::from(mixed).into());
        assert_eq!(mixed.unwrap_err().kind(), ErrorKind::KeyAlgorithm);
    }
}
