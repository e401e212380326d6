//! Private keys that sign in memory: loaded from any file form, generated, written as PKCS#8.
//!
//! Does not lend the secret out; [`SigningKey::to_pkcs8`] is the only way to copy it.
//!
//! Timing: constant in the private key; its kind and the form of its file are public.

use alloc::{boxed::Box, vec, vec::Vec};
use core::fmt;

use nocrypto::{
    Secret, SeededRng,
    ec::{ed25519, p256, p384},
    hash::CollisionResistant,
    rsa,
};
use pki_types::{AlgorithmIdentifier, PrivateKeyDer, PrivatePkcs8KeyDer, alg_id};
use zeroize::Zeroizing;

use super::{KeySigner, SignatureAlgorithm};
use crate::{
    decode, encode,
    error::{Error, ErrorKind},
    key::{
        pkcs8::{self, PrivateKeyInfo},
        sec1::EcPrivateKey,
        spki::KeyAlgorithm,
    },
    oid,
    signer::SignError,
    tag,
};

/// A private key for signatures: ECDSA on P-256 or P-384, Ed25519, RSA. The secret stands in one box, is made in place
/// and wiped on drop.
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
    pub(super) secret: SecretKey,
    /// DER of the SubjectPublicKeyInfo.
    public: Vec<u8>,
}

/// The keys this room can sign with. A slot is `Some` after construction: nocrypto makes the key in it.
pub(super) enum SecretKey {
    EcP256(Box<Option<p256::PrivateKey>>),
    EcP384(Box<Option<p384::PrivateKey>>),
    Ed25519(Box<Option<ed25519::PrivateKey>>),
    Rsa(Box<rsa::PrivateKey>),
}

impl SigningKey {
    /// Makes a P-256 key.
    ///
    /// # Errors
    /// [`nocrypto::Error::RandomUnavailable`].
    pub fn generate_p256(rng: &mut SeededRng) -> Result<Self, nocrypto::Error> {
        Self::ec(|slot| p256::PrivateKey::generate_in(slot, rng).map(|_| ()))
    }

    /// Makes a P-384 key.
    ///
    /// # Errors
    /// [`nocrypto::Error::RandomUnavailable`].
    pub fn generate_p384(rng: &mut SeededRng) -> Result<Self, nocrypto::Error> {
        Self::ec(|slot| p384::PrivateKey::generate_in(slot, rng).map(|_| ()))
    }

    /// Makes an Ed25519 key.
    ///
    /// # Errors
    /// [`nocrypto::Error::RandomUnavailable`].
    pub fn generate_ed25519(rng: &mut SeededRng) -> Result<Self, nocrypto::Error> {
        Self::ed25519(|slot| ed25519::PrivateKey::generate_in(slot, rng).map(|_| ()))
    }

    /// An EC key that `make` writes into its slot.
    fn ec<K: EcKey>(
        make: impl FnOnce(&mut Option<K>) -> Result<(), nocrypto::Error>,
    ) -> Result<Self, nocrypto::Error> {
        let mut slot = Box::new(None);
        make(&mut slot)?;
        let key = slot.as_ref().as_ref().ok_or(nocrypto::Error::InvalidKey)?;
        let public = info(K::PUBLIC_KEY, &key.point());
        Ok(Self { secret: K::into_secret(slot), public })
    }

    fn ed25519(
        make: impl FnOnce(&mut Option<ed25519::PrivateKey>) -> Result<(), nocrypto::Error>,
    ) -> Result<Self, nocrypto::Error> {
        let mut slot = Box::new(None);
        make(&mut slot)?;
        let key: &ed25519::PrivateKey = slot.as_ref().as_ref().ok_or(nocrypto::Error::InvalidKey)?;
        let public = info(alg_id::ED25519, key.public_key().as_bytes());
        Ok(Self { secret: SecretKey::Ed25519(slot), public })
    }

    /// Reads a private key: PKCS#8 (RFC 5958, with the inner forms of RFC 5915, RFC 8017 and RFC 8410), SEC1 or PKCS#1.
    /// A public key in the file has to belong to it, and the numbers of an RSA key to each other.
    ///
    /// # Errors
    /// [`ErrorKind::KeyAlgorithm`] for keys that this room cannot sign with, [`ErrorKind::EncryptedKey`],
    /// [`ErrorKind::PrivateKey`], [`ErrorKind::PublicKeyMismatch`], or what the decoder says.
    pub fn from_der(der: &PrivateKeyDer<'_>) -> Result<Self, Error> {
        match der {
            PrivateKeyDer::Pkcs8(pkcs8) => {
                let info = PrivateKeyInfo::from_der(pkcs8.secret_pkcs8_der())?;
                // RFC 5958 §2: the public key beside the private one is that of the algorithm.
                match info.key_algorithm() {
                    Some(KeyAlgorithm::EcP256) => {
                        from_ec::<p256::PrivateKey>(info.private_key(), info.public_key())
                    }
                    Some(KeyAlgorithm::EcP384) => {
                        from_ec::<p384::PrivateKey>(info.private_key(), info.public_key())
                    }
                    Some(KeyAlgorithm::Ed25519) => from_ed25519(info.private_key(), info.public_key()),
                    Some(KeyAlgorithm::Rsa) => from_rsa(info.private_key(), info.public_key()),
                    Some(KeyAlgorithm::EcP521 | KeyAlgorithm::RsaPss | KeyAlgorithm::Dsa) | None => {
                        Err(Error::new(ErrorKind::KeyAlgorithm, 0))
                    }
                }
            }
            PrivateKeyDer::Sec1(sec1) => {
                let sec1 = sec1.secret_sec1_der();
                // Outside PKCS#8 only the curve name tells the curve.
                match EcPrivateKey::from_der(sec1)?.named_curve() {
                    Some(oid::SECP256R1) => from_ec::<p256::PrivateKey>(sec1, None),
                    Some(oid::SECP384R1) => from_ec::<p384::PrivateKey>(sec1, None),
                    _ => Err(Error::new(ErrorKind::KeyAlgorithm, 0)),
                }
            }
            PrivateKeyDer::Pkcs1(pkcs1) => from_rsa(pkcs1.secret_pkcs1_der(), None),
            _ => Err(Error::new(ErrorKind::KeyAlgorithm, 0)),
        }
    }

    /// The DER of the public key as SubjectPublicKeyInfo.
    pub fn subject_public_key_info(&self) -> &[u8] {
        &self.public
    }

    /// Which kind of key this is.
    pub fn algorithm(&self) -> KeyAlgorithm {
        match &self.secret {
            SecretKey::EcP256(_) => KeyAlgorithm::EcP256,
            SecretKey::EcP384(_) => KeyAlgorithm::EcP384,
            SecretKey::Ed25519(_) => KeyAlgorithm::Ed25519,
            SecretKey::Rsa(_) => KeyAlgorithm::Rsa,
        }
    }

    /// The algorithms that the key can sign by, the usual one for certificates first.
    pub fn signature_algorithms(&self) -> &'static [SignatureAlgorithm] {
        use SignatureAlgorithm::{
            EcdsaSha256, EcdsaSha384, EcdsaSha512, Ed25519, RsaPkcs1Sha256, RsaPkcs1Sha384, RsaPkcs1Sha512,
            RsaPssSha256, RsaPssSha384, RsaPssSha512,
        };
        match &self.secret {
            SecretKey::EcP256(_) => &[EcdsaSha256, EcdsaSha384, EcdsaSha512],
            SecretKey::EcP384(_) => &[EcdsaSha384, EcdsaSha256, EcdsaSha512],
            SecretKey::Ed25519(_) => &[Ed25519],
            SecretKey::Rsa(_) => {
                &[RsaPkcs1Sha256, RsaPkcs1Sha384, RsaPkcs1Sha512, RsaPssSha256, RsaPssSha384, RsaPssSha512]
            }
        }
    }

    /// Somebody who signs with this key by the first of its [`SigningKey::signature_algorithms`]; `rng` makes every
    /// ECDSA signature different and faults harmless.
    pub fn signer<'k>(&'k self, rng: &'k mut SeededRng) -> KeySigner<'k> {
        let algorithm = match &self.secret {
            SecretKey::EcP256(_) => SignatureAlgorithm::EcdsaSha256,
            SecretKey::EcP384(_) => SignatureAlgorithm::EcdsaSha384,
            SecretKey::Ed25519(_) => SignatureAlgorithm::Ed25519,
            SecretKey::Rsa(_) => SignatureAlgorithm::RsaPkcs1Sha256,
        };
        KeySigner { key: self, algorithm, rng }
    }

    /// Somebody who signs with this key by `algorithm`.
    ///
    /// # Errors
    /// [`SignError`] if the key does not sign by it.
    pub fn signer_by<'k>(
        &'k self,
        algorithm: SignatureAlgorithm,
        rng: &'k mut SeededRng,
    ) -> Result<KeySigner<'k>, SignError> {
        if self.signature_algorithms().contains(&algorithm) {
            Ok(KeySigner { key: self, algorithm, rng })
        } else {
            Err(SignError)
        }
    }

    /// The PKCS#8 form of the key: a copy of the secret, wiped when it is dropped.
    ///
    /// # Errors
    /// [`nocrypto::Error::InvalidKey`] for RSA keys, which come from a file that the caller has and are not kept in
    /// its form.
    pub fn to_pkcs8(&self) -> Result<Zeroizing<PrivatePkcs8KeyDer<'static>>, nocrypto::Error> {
        match &self.secret {
            SecretKey::EcP256(key) => {
                let key = there(key)?;
                let mut scalar = Secret::zeroed();
                key.to_be_bytes(&mut scalar);
                Ok(pkcs8::encode_p256(scalar.expose(), &key.public_key().to_sec1()))
            }
            SecretKey::EcP384(key) => {
                let key = there(key)?;
                let mut scalar = Secret::zeroed();
                key.to_be_bytes(&mut scalar);
                Ok(pkcs8::encode_p384(scalar.expose(), &key.public_key().to_sec1()))
            }
            SecretKey::Ed25519(key) => {
                let mut seed = Secret::zeroed();
                there(key)?.to_seed(&mut seed);
                Ok(pkcs8::encode_ed25519(seed.expose()))
            }
            SecretKey::Rsa(_) => Err(nocrypto::Error::InvalidKey),
        }
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({:?}, ..)", self.algorithm())
    }
}

/// The key of a slot that a constructor filled.
pub(super) fn there<K>(slot: &Option<K>) -> Result<&K, nocrypto::Error> {
    slot.as_ref().ok_or(nocrypto::Error::InvalidKey)
}

/// A SubjectPublicKeyInfo (RFC 5280 §4.1).
fn info(algorithm: AlgorithmIdentifier, public_key: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    encode::element(&mut out, tag::SEQUENCE, |out| {
        encode::primitive_element(out, tag::SEQUENCE, &algorithm);
        encode::octet_bit_string(out, public_key);
    });
    out
}

/// What P-256 and P-384 keys have in common here.
pub(super) trait EcKey: Sized {
    const CURVE: oid::Oid<'static>;
    const PUBLIC_KEY: AlgorithmIdentifier;
    fn read_in(slot: &mut Option<Self>, scalar: &[u8]) -> Result<(), nocrypto::Error>;
    fn into_secret(slot: Box<Option<Self>>) -> SecretKey;
    fn point(&self) -> Vec<u8>;
    fn is_public_key(&self, sec1: &[u8]) -> bool;
    fn append_signature<H: CollisionResistant>(
        &self,
        message: &[u8],
        rng: &mut SeededRng,
        out: &mut Vec<u8>,
    ) -> Result<(), nocrypto::Error>;
}

macro_rules! ec_key {
    ($module:ident, $variant:ident, $curve:expr, $public_key:expr) => {
        impl EcKey for $module::PrivateKey {
            const CURVE: oid::Oid<'static> = $curve;
            const PUBLIC_KEY: AlgorithmIdentifier = $public_key;

            fn read_in(slot: &mut Option<Self>, scalar: &[u8]) -> Result<(), nocrypto::Error> {
                Self::from_be_bytes_in(slot, scalar).map(|_| ())
            }

            fn into_secret(slot: Box<Option<Self>>) -> SecretKey {
                SecretKey::$variant(slot)
            }

            fn point(&self) -> Vec<u8> {
                self.public_key().to_sec1().to_vec()
            }

            fn is_public_key(&self, sec1: &[u8]) -> bool {
                $module::PublicKey::from_sec1(sec1).is_ok_and(|public| *self.public_key() == public)
            }

            fn append_signature<H: CollisionResistant>(
                &self,
                message: &[u8],
                rng: &mut SeededRng,
                out: &mut Vec<u8>,
            ) -> Result<(), nocrypto::Error> {
                let signature = self.sign::<H>(message, rng)?;
                let mut room = [0; $module::Signature::MAX_DER_LEN];
                out.extend_from_slice(signature.to_der(&mut room));
                Ok(())
            }
        }
    };
}

ec_key!(p256, EcP256, oid::SECP256R1, alg_id::ECDSA_P256);
ec_key!(p384, EcP384, oid::SECP384R1, alg_id::ECDSA_P384);

/// RFC 5915: inside PKCS#8 the curve may be left out, and may not contradict.
fn from_ec<K: EcKey>(der: &[u8], public_beside: Option<&[u8]>) -> Result<SigningKey, Error> {
    let file = EcPrivateKey::from_der(der)?;
    if file.named_curve().is_some_and(|curve| curve != K::CURVE) {
        return Err(Error::new(ErrorKind::KeyAlgorithm, 0));
    }
    let publics = [file.public_key(), public_beside];
    let mut mismatch = false;
    let key = SigningKey::ec(|slot| {
        K::read_in(slot, file.private_key())?;
        let key = there(slot)?;
        mismatch = publics.into_iter().flatten().any(|public| !key.is_public_key(public));
        Ok(())
    });
    let key = key.map_err(|_| Error::new(ErrorKind::PrivateKey, 0))?;
    if mismatch { Err(Error::new(ErrorKind::PublicKeyMismatch, 0)) } else { Ok(key) }
}

/// RFC 8410 §7: CurvePrivateKey is the seed in an OCTET STRING.
fn from_ed25519(der: &[u8], public_beside: Option<&[u8]>) -> Result<SigningKey, Error> {
    let seed = decode::all(der, |reader| decode::contents(reader, tag::OCTET_STRING))?;
    let seed: &[u8; 32] = seed.try_into().map_err(|_| Error::new(ErrorKind::PrivateKey, 0))?;
    let mut mismatch = false;
    let key = SigningKey::ed25519(|slot| {
        let key = ed25519::PrivateKey::from_seed_in(slot, seed);
        mismatch = public_beside.is_some_and(|public| public != key.public_key().as_bytes());
        Ok(())
    });
    let key = key.map_err(|_| Error::new(ErrorKind::PrivateKey, 0))?;
    if mismatch { Err(Error::new(ErrorKind::PublicKeyMismatch, 0)) } else { Ok(key) }
}

/// RFC 8017 appendix A.1.2.
fn from_rsa(der: &[u8], public_beside: Option<&[u8]>) -> Result<SigningKey, Error> {
    let mut key = Box::new(rsa::PrivateKey::unkeyed());
    key.read_pkcs1_der(der).map_err(|_| Error::new(ErrorKind::PrivateKey, 0))?;
    let public = key.public_key();
    let mut modulus = vec![0; public.modulus_len()];
    public.write_modulus(&mut modulus).map_err(|_| Error::new(ErrorKind::PrivateKey, 0))?;
    let mut public_key = Vec::new();
    encode::element(&mut public_key, tag::SEQUENCE, |out| {
        encode::unsigned(out, &modulus);
        encode::unsigned(out, &public.exponent().to_be_bytes());
    });
    if public_beside.is_some_and(|public| public != public_key) {
        return Err(Error::new(ErrorKind::PublicKeyMismatch, 0));
    }
    Ok(SigningKey { secret: SecretKey::Rsa(key), public: info(alg_id::RSA_ENCRYPTION, &public_key) })
}

#[cfg(test)]
mod tests {
    use pki_types::{PrivatePkcs1KeyDer, PrivateSec1KeyDer};

    use super::*;
    use crate::key::spki::SubjectPublicKeyInfo;
    use crate::signer::Signer;

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

    const RSA_2048: &[u8] = include_bytes!("../../../nocrypto/tests/data/rsa2048.der");

    fn keys() -> Vec<SigningKey> {
        let rng = &mut rng();
        let rsa = SigningKey::from_der(&PrivatePkcs1KeyDer::from(RSA_2048).into());
        let made = [
            SigningKey::generate_p256(rng),
            SigningKey::generate_p384(rng),
            SigningKey::generate_ed25519(rng),
        ];
        made.into_iter().map(Result::unwrap).chain(rsa).collect()
    }

    #[test]
    fn every_key_signs_by_each_of_its_algorithms_and_no_other() {
        let rng = &mut rng();
        let mut signatures = 0;
        for key in keys() {
            let info = SubjectPublicKeyInfo::from_der(key.subject_public_key_info()).unwrap();
            assert_eq!(info.key_algorithm(), Some(key.algorithm()));
            assert_eq!(key.signature_algorithms()[0], key.signer(rng).algorithm);
            for algorithm in SignatureAlgorithm::ALL {
                if !key.signature_algorithms().contains(algorithm) {
                    assert_eq!(key.signer_by(*algorithm, rng).map(|_| ()), Err(SignError));
                    let mut unchecked = KeySigner { key: &key, algorithm: *algorithm, rng };
                    let mut out = Vec::new();
                    if key.algorithm() != KeyAlgorithm::Ed25519 {
                        assert_eq!((unchecked.sign(b"message", &mut out), out), (Err(SignError), Vec::new()));
                    }
                    continue;
                }
                let mut signer = key.signer_by(*algorithm, rng).unwrap();
                let (mut signature, id) = (Vec::from([7]), signer.signature_algorithm());
                signer.sign(b"message", &mut signature).unwrap();
                let verifiers = crate::crypto::VERIFY_ALGORITHMS.iter().filter(|verifier| {
                    verifier.signature_alg_id() == id
                        && verifier.public_key_alg_id().as_ref() == info.algorithm().as_contents()
                });
                for verifier in verifiers {
                    let verify =
                        |message| verifier.verify_signature(info.public_key(), message, &signature[1..]);
                    assert!(verify(b"message").is_ok() && verify(b"massage").is_err(), "{verifier:?}");
                    signatures += 1;
                }
            }
        }
        assert_eq!(signatures, 3 + 3 + 1 + 6);
    }

    #[test]
    fn pkcs8_and_back() {
        let names = ["EcP256", "EcP384", "Ed25519"];
        for (key, name) in keys().iter().zip(names) {
            let again = SigningKey::from_der(&key.to_pkcs8().unwrap().clone_key().into()).unwrap();
            assert_eq!(again.subject_public_key_info(), key.subject_public_key_info());
            assert_eq!(alloc::format!("{key:?}"), alloc::format!("SigningKey({name}, ..)"));
        }
        assert_eq!(keys()[3].to_pkcs8().map(|_| ()), Err(nocrypto::Error::InvalidKey));
    }

    /// RFC 8410 §10.3: the key alone (version 1), and with its public key (version 2).
    #[test]
    fn ed25519_of_rfc_8410() {
        let seed = *b"\xd4\xee\x72\xdb\xf9\x13\x58\x4a\xd5\xb6\xd8\xf1\xf7\x69\xf8\xad\
\x3a\xfe\x7c\x28\xcb\xf1\xd4\xfb\xe0\x97\xa8\x8f\x44\x75\x58\x42";
        let public = *b"\x19\xbf\x44\x09\x69\x84\xcd\xfe\x85\x41\xba\xc1\x67\xdc\x3b\x96\
\xc8\x50\x86\xaa\x30\xb6\xb6\xcb\x0c\x5c\x38\xad\x70\x31\x66\xe1";
        let key = SigningKey::from_der(&pkcs8::encode_ed25519(&seed).clone_key().into()).unwrap();
        assert!(key.subject_public_key_info().ends_with(&public));
        let with = |public: &[u8]| {
            let mut der = Vec::new();
            encode::element(&mut der, tag::SEQUENCE, |out| {
                encode::unsigned(out, &[1]);
                encode::primitive_element(out, tag::SEQUENCE, &alg_id::ED25519);
                encode::element(out, tag::OCTET_STRING, |out| {
                    encode::primitive_element(out, tag::OCTET_STRING, &seed);
                });
                encode::primitive_element(out, tag::primitive(1), &[&[0], public].concat());
            });
            SigningKey::from_der(&PrivatePkcs8KeyDer::from(der).into())
                .map(|_| ())
                .map_err(|error| error.kind())
        };
        assert_eq!(with(&public), Ok(()));
        assert_eq!(with(&public[1..]), Err(ErrorKind::PublicKeyMismatch));
        let mut short = pkcs8::encode_ed25519(&seed).secret_pkcs8_der().to_vec();
        short.pop();
        for (at, less) in [(1, 1), (13, 1), (15, 1)] {
            short[at] -= less;
        }
        let short = SigningKey::from_der(&PrivatePkcs8KeyDer::from(short).into());
        assert_eq!(short.unwrap_err().kind(), ErrorKind::PrivateKey);
    }

    #[test]
    fn rsa_in_both_forms() {
        let public = keys()[3].subject_public_key_info().to_vec();
        let info = SubjectPublicKeyInfo::from_der(&public).unwrap();
        assert_eq!(info.rsa_modulus_bits(), Some(2048));
        let wrapped = |algorithm: AlgorithmIdentifier, version: u8, key: &[u8], beside: Option<&[u8]>| {
            let mut der = Vec::new();
            encode::element(&mut der, tag::SEQUENCE, |out| {
                encode::unsigned(out, &[version]);
                encode::primitive_element(out, tag::SEQUENCE, &algorithm);
                encode::primitive_element(out, tag::OCTET_STRING, key);
                if let Some(beside) = beside {
                    encode::primitive_element(out, tag::primitive(1), &[&[0], beside].concat());
                }
            });
            SigningKey::from_der(&PrivatePkcs8KeyDer::from(der).into())
        };
        let mut inconsistent = RSA_2048.to_vec();
        *inconsistent.last_mut().unwrap() ^= 1;
        let kind = |result: Result<SigningKey, Error>| result.map(|_| ()).map_err(|error| error.kind());
        let rsa = alg_id::RSA_ENCRYPTION;
        assert_eq!(wrapped(rsa, 0, RSA_2048, None).unwrap().subject_public_key_info(), public);
        assert_eq!(kind(wrapped(rsa, 1, RSA_2048, Some(info.public_key()))), Ok(()));
        let other = Some(&info.public_key()[1..]);
        assert_eq!(kind(wrapped(rsa, 1, RSA_2048, other)), Err(ErrorKind::PublicKeyMismatch));
        assert_eq!(kind(wrapped(rsa, 0, &inconsistent, None)), Err(ErrorKind::PrivateKey));
        let pss = alg_id::RSA_PSS_SHA256;
        assert_eq!(kind(wrapped(pss, 0, RSA_2048, None)), Err(ErrorKind::KeyAlgorithm));
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
            (sec1(Some(oid::SECP384R1.as_bytes()), scalar, None), ErrorKind::PrivateKey),
            (sec1(Some(oid::SECP521R1.as_bytes()), scalar, None), ErrorKind::KeyAlgorithm),
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
