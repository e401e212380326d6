//! SubjectPublicKeyInfo and AlgorithmIdentifier (RFC 5280 §4.1.1.2, §4.1.2.7).
//!
//! Keys are recognised by algorithm identifier; whether the key itself is valid is for the algorithm to say
//! that verifies with it. Does not need to know an algorithm to carry it.

use der::{Reader, SliceReader};

use crate::{
    decode,
    error::{Error, Field},
    oid::{self, Oid},
};

/// An algorithm and its parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AlgorithmIdentifier<'a> {
    contents: &'a [u8],
    oid: Oid<'a>,
}

impl<'a> AlgorithmIdentifier<'a> {
    pub(crate) fn read(reader: &mut SliceReader<'a>) -> Result<Self, Error> {
        decode::sequence(reader, |reader| {
            let mut ahead = reader.clone();
            let contents = ahead.read_slice(ahead.remaining_len())?;
            let oid = decode::oid(reader)?;
            if !reader.is_finished() {
                decode::any(reader)?;
            }
            Ok(Self { contents, oid })
        })
    }

    /// Identifier and parameters without the header of their SEQUENCE: what pki-types'
    /// `AlgorithmIdentifier` holds, so the two compare as bytes.
    pub fn as_contents(&self) -> &'a [u8] {
        self.contents
    }

    /// The algorithm.
    pub fn oid(&self) -> Oid<'a> {
        self.oid
    }

    /// The DER of the parameters; empty if there are none.
    pub fn parameters(&self) -> &'a [u8] {
        // Tag, one length octet (an OID of this crate's algorithms is shorter than 128), contents.
        let skip = self.oid.as_bytes().len().saturating_add(2);
        self.contents.get(skip..).unwrap_or_default()
    }
}

/// The algorithms whose keys this crate can tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyAlgorithm {
    /// ECDSA or ECDH on P-256.
    EcP256,
    /// ECDSA or ECDH on P-384.
    EcP384,
    /// ECDSA or ECDH on P-521.
    EcP521,
    /// Ed25519.
    Ed25519,
    /// RSA, usable with PKCS#1 v1.5 and PSS.
    Rsa,
    /// RSA for PSS only.
    RsaPss,
    /// DSA, which TLS no longer uses.
    Dsa,
}

/// A public key with its algorithm.
#[derive(Clone, Copy, Debug)]
pub struct SubjectPublicKeyInfo<'a> {
    contents: &'a [u8],
    algorithm: AlgorithmIdentifier<'a>,
    public_key: &'a [u8],
}

impl<'a> SubjectPublicKeyInfo<'a> {
    /// Reads a whole SubjectPublicKeyInfo.
    pub fn from_der(der: &'a [u8]) -> Result<Self, Error> {
        decode::all(der, Self::read)
    }

    /// Reads what stands inside the outer SEQUENCE, the form in which pki-types' `TrustAnchor` holds it.
    pub fn from_contents(contents: &'a [u8]) -> Result<Self, Error> {
        decode::all(contents, Self::read_contents).map_err(|error| error.within(Field::AnchorPublicKey))
    }

    pub(crate) fn read(reader: &mut SliceReader<'a>) -> Result<Self, Error> {
        decode::sequence(reader, Self::read_contents)
    }

    fn read_contents(reader: &mut SliceReader<'a>) -> Result<Self, Error> {
        let mut ahead = reader.clone();
        let contents = ahead.read_slice(ahead.remaining_len())?;
        let algorithm = AlgorithmIdentifier::read(reader)?;
        let public_key = decode::octet_bit_string(reader)?;
        Ok(Self { contents, algorithm, public_key })
    }

    /// Everything inside the outer SEQUENCE.
    pub fn as_contents(&self) -> &'a [u8] {
        self.contents
    }

    /// The algorithm of the key.
    pub fn algorithm(&self) -> AlgorithmIdentifier<'a> {
        self.algorithm
    }

    /// The contents of subjectPublicKey: a SEC1 point, an RSAPublicKey, 32 octets of Ed25519.
    pub fn public_key(&self) -> &'a [u8] {
        self.public_key
    }

    /// Which kind of key this is, if this crate can tell.
    pub fn key_algorithm(&self) -> Option<KeyAlgorithm> {
        KeyAlgorithm::of(self.algorithm)
    }
}

impl SubjectPublicKeyInfo<'_> {
    /// Bits of the modulus of an RSA key (RFC 8017 appendix A.1.1); `None` for other keys and for a malformed one.
    pub fn rsa_modulus_bits(&self) -> Option<usize> {
        if !matches!(self.key_algorithm(), Some(KeyAlgorithm::Rsa | KeyAlgorithm::RsaPss)) {
            return None;
        }
        let modulus = decode::all(self.public_key, |reader| {
            decode::sequence(reader, |reader| {
                let modulus = decode::integer(reader)?;
                decode::integer(reader)?;
                Ok(modulus)
            })
        });
        let digits = match modulus.ok()? {
            [0, digits @ ..] => digits,
            digits => digits,
        };
        let unused = digits.first()?.leading_zeros();
        digits.len().checked_mul(8)?.checked_sub(usize::try_from(unused).ok()?)
    }
}

impl KeyAlgorithm {
    pub(crate) fn of(algorithm: AlgorithmIdentifier<'_>) -> Option<Self> {
        Some(match algorithm.oid() {
            oid::EC_PUBLIC_KEY => match decode::all(algorithm.parameters(), decode::oid).ok()? {
                oid::SECP256R1 => Self::EcP256,
                oid::SECP384R1 => Self::EcP384,
                oid::SECP521R1 => Self::EcP521,
                _ => return None,
            },
            oid::ED25519 => Self::Ed25519,
            oid::RSA_ENCRYPTION => Self::Rsa,
            oid::RSASSA_PSS => Self::RsaPss,
            oid::DSA => Self::Dsa,
            _ => return None,
        })
    }
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "a test")]
mod tests {
    use pki_types::alg_id;

    use super::*;

    #[test]
    fn algorithms_are_told_apart() {
        for (id, want) in [
            (alg_id::ECDSA_P256, Some(KeyAlgorithm::EcP256)),
            (alg_id::ECDSA_P384, Some(KeyAlgorithm::EcP384)),
            (alg_id::ECDSA_P521, Some(KeyAlgorithm::EcP521)),
            (alg_id::ECDSA_P256K1, None),
            (alg_id::RSA_ENCRYPTION, Some(KeyAlgorithm::Rsa)),
            (alg_id::RSA_PSS_SHA256, Some(KeyAlgorithm::RsaPss)),
            (alg_id::ED25519, Some(KeyAlgorithm::Ed25519)),
            (alg_id::ED448, None),
        ] {
            let len = u8::try_from(id.len()).unwrap();
            let der = [&[0x30, len], id.as_ref(), &[0x03, 0x02, 0x00, 0xaa]].concat();
            let info = SubjectPublicKeyInfo::from_contents(&der).unwrap();
            assert_eq!(info.key_algorithm(), want, "{id:?}");
            assert_eq!(info.algorithm().as_contents(), id.as_ref());
            assert_eq!(info.public_key(), [0xaa]);
            assert_eq!(info.as_contents(), der);
        }
    }

    #[test]
    fn bits_of_an_rsa_modulus() {
        let bits = |algorithm: &[u8], modulus: &[u8]| {
            let length = |n: usize| u8::try_from(n).unwrap();
            let key = [&[0x02, length(modulus.len())], modulus, &[0x02, 0x01, 0x03]].concat();
            let key = [&[0x30, length(key.len())], &key[..]].concat();
            let identifier = [&[0x30, length(algorithm.len())], algorithm].concat();
            let der = [&identifier[..], &[0x03, length(key.len() + 1), 0x00], &key].concat();
            SubjectPublicKeyInfo::from_contents(&der).unwrap().rsa_modulus_bits()
        };
        let rsa = alg_id::RSA_ENCRYPTION;
        assert_eq!(bits(&rsa, &[0x00, 0x80, 0x01]), Some(16));
        assert_eq!(bits(&rsa, &[0x0f, 0x01]), Some(12));
        assert_eq!(bits(&rsa, &[0x00]), None, "zero is no modulus");
        assert_eq!(bits(&rsa, &[0x00, 0x01]), None, "not DER");
        assert_eq!(bits(&alg_id::ED25519, &[0x0f, 0x01]), None);
    }
}
