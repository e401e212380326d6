//! PKCS#8 (RFC 5208) and OneAsymmetricKey (RFC 5958): the usual form of private key files.
//!
//! Does not decrypt: an EncryptedPrivateKeyInfo is recognised and refused with the way to convert it.
//!
//! Timing: branches on tags and lengths only; the private octets are neither read nor copied here.

use alloc::vec::Vec;

use der::{Reader, SliceReader};
use pki_types::PrivatePkcs8KeyDer;
use zeroize::Zeroizing;

use super::spki::{AlgorithmIdentifier, KeyAlgorithm};
use crate::{
    decode,
    error::{Error, ErrorKind},
    tag::{self, constructed, primitive},
};

/// A private key with its algorithm; borrows everything.
#[derive(Clone, Copy)]
pub struct PrivateKeyInfo<'a> {
    algorithm: AlgorithmIdentifier<'a>,
    private_key: &'a [u8],
    public_key: Option<&'a [u8]>,
}

impl<'a> PrivateKeyInfo<'a> {
    /// Reads a whole PrivateKeyInfo or OneAsymmetricKey.
    ///
    /// # Errors
    /// [`ErrorKind::EncryptedKey`] if it is protected by a password; else kind and offset of what is wrong.
    pub fn from_der(der: &'a [u8]) -> Result<Self, Error> {
        decode::all(der, |reader| decode::sequence(reader, Self::read_contents))
    }

    fn read_contents(reader: &mut SliceReader<'a>) -> Result<Self, Error> {
        let at = decode::offset(reader);
        // RFC 5958 §3: EncryptedPrivateKeyInfo starts with the algorithm, where this form has its version.
        if decode::next_is(reader, tag::SEQUENCE) {
            AlgorithmIdentifier::read(reader)?;
            decode::contents(reader, tag::OCTET_STRING)?;
            return Err(Error::new(ErrorKind::EncryptedKey, at));
        }
        let version_2 = match decode::integer(reader)? {
            [0] => false,
            [1] => true,
            _ => return Err(Error::new(ErrorKind::KeyVersion, at)),
        };
        let algorithm = AlgorithmIdentifier::read(reader)?;
        let private_key = decode::contents(reader, tag::OCTET_STRING)?;
        if decode::next_is(reader, constructed(0)) {
            decode::contents(reader, constructed(0))?;
        }
        let mut public_key = None;
        // RFC 5958 §2: publicKey needs version v2.
        if version_2 && decode::next_is(reader, primitive(1)) {
            let at = decode::offset(reader);
            match decode::contents(reader, primitive(1))?.split_first() {
                Some((0, octets)) => public_key = Some(octets),
                _ => return Err(Error::new(ErrorKind::BitString, at)),
            }
        }
        if !reader.is_finished() {
            return Err(decode::fault(reader, ErrorKind::TrailingData));
        }
        Ok(Self { algorithm, private_key, public_key })
    }

    /// The algorithm identifier.
    pub fn algorithm(&self) -> AlgorithmIdentifier<'a> {
        self.algorithm
    }

    /// Which kind of key this is, if this crate can tell.
    pub fn key_algorithm(&self) -> Option<KeyAlgorithm> {
        KeyAlgorithm::of(self.algorithm)
    }

    /// The key in its algorithm's own form: for EC keys an [`EcPrivateKey`](super::sec1::EcPrivateKey).
    pub fn private_key(&self) -> &'a [u8] {
        self.private_key
    }

    /// The public key beside it, if there is one.
    pub fn public_key(&self) -> Option<&'a [u8]> {
        self.public_key
    }
}

impl core::fmt::Debug for PrivateKeyInfo<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "PrivateKeyInfo({:?}, ..)", self.key_algorithm())
    }
}

/// Everything before the scalar of a P-256 key with its public key.
const P256_BEFORE_SCALAR: [u8; 36] = [
    0x30, 0x81, 0x87, 0x02, 0x01, 0x00, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01,
    0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0x04, 0x6d, 0x30, 0x6b, 0x02, 0x01, 0x01,
    0x04, 0x20,
];

/// Everything between its scalar and its point.
const P256_BEFORE_POINT: [u8; 5] = [0xa1, 0x44, 0x03, 0x42, 0x00];

/// Everything before the scalar of a P-384 key with its public key.
const P384_BEFORE_SCALAR: [u8; 35] = [
    0x30, 0x81, 0xb6, 0x02, 0x01, 0x00, 0x30, 0x10, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01,
    0x06, 0x05, 0x2b, 0x81, 0x04, 0x00, 0x22, 0x04, 0x81, 0x9e, 0x30, 0x81, 0x9b, 0x02, 0x01, 0x01, 0x04,
    0x30,
];

/// Everything between its scalar and its point.
const P384_BEFORE_POINT: [u8; 5] = [0xa1, 0x64, 0x03, 0x62, 0x00];

/// Everything before the seed of an Ed25519 key (RFC 8410 §7, version 1).
const ED25519_BEFORE_SEED: [u8; 16] =
    [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20];

/// The PKCS#8 form of a P-256 key with its public key; wiped when it is dropped.
pub fn encode_p256(scalar: &[u8; 32], point: &[u8; 65]) -> Zeroizing<PrivatePkcs8KeyDer<'static>> {
    join(&[&P256_BEFORE_SCALAR, scalar, &P256_BEFORE_POINT, point])
}

/// The PKCS#8 form of a P-384 key with its public key; wiped when it is dropped.
pub fn encode_p384(scalar: &[u8; 48], point: &[u8; 97]) -> Zeroizing<PrivatePkcs8KeyDer<'static>> {
    join(&[&P384_BEFORE_SCALAR, scalar, &P384_BEFORE_POINT, point])
}

/// The PKCS#8 form of an Ed25519 key; wiped when it is dropped.
pub fn encode_ed25519(seed: &[u8; 32]) -> Zeroizing<PrivatePkcs8KeyDer<'static>> {
    join(&[&ED25519_BEFORE_SEED, seed])
}

/// Written once into memory of the right size, so that no copy is left.
fn join(parts: &[&[u8]]) -> Zeroizing<PrivatePkcs8KeyDer<'static>> {
    let mut out = Vec::with_capacity(parts.iter().map(|part| part.len()).sum());
    for part in parts {
        out.extend_from_slice(part);
    }
    Zeroizing::new(PrivatePkcs8KeyDer::from(out))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key::sec1::EcPrivateKey;

    #[test]
    fn p256_round_trip() {
        let (scalar, point) = ([7; 32], [4; 65]);
        let der = encode_p256(&scalar, &point);
        assert_eq!(der.secret_pkcs8_der().len(), 138);
        let info = PrivateKeyInfo::from_der(der.secret_pkcs8_der()).unwrap();
        assert_eq!(info.key_algorithm(), Some(KeyAlgorithm::EcP256));
        let key = EcPrivateKey::from_der(info.private_key()).unwrap();
        assert_eq!((key.private_key(), key.public_key()), (&scalar[..], Some(&point[..])));
        assert_eq!(alloc::format!("{info:?}"), "PrivateKeyInfo(Some(EcP256), ..)");
    }

    #[test]
    fn other_forms_are_told_apart() {
        let encrypted = [0x30, 0x08, 0x30, 0x04, 0x06, 0x02, 0x2a, 0x03, 0x04, 0x00];
        assert_eq!(PrivateKeyInfo::from_der(&encrypted).unwrap_err().kind(), ErrorKind::EncryptedKey);
        let version_3 = [0x30, 0x0b, 0x02, 0x01, 0x02, 0x30, 0x04, 0x06, 0x02, 0x2a, 0x03, 0x04, 0x00];
        assert_eq!(PrivateKeyInfo::from_der(&version_3).unwrap_err().kind(), ErrorKind::KeyVersion);
        let version_2 = [
            0x30, 0x11, 0x02, 0x01, 0x01, 0x30, 0x04, 0x06, 0x02, 0x2a, 0x03, 0x04, 0x00, 0xa0, 0x00, 0x81,
            0x02, 0x00, 0x05,
        ];
        assert_eq!(PrivateKeyInfo::from_der(&version_2).unwrap().public_key(), Some(&[5][..]));
        let mut version_1 = version_2;
        version_1[4] = 0;
        assert_eq!(PrivateKeyInfo::from_der(&version_1).unwrap_err().kind(), ErrorKind::TrailingData);
    }
}
