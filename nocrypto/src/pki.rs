//! Our signature verification as `rustls-pki-types` algorithms, so that webpki, rustls and nocrypto-asn1 use it.
//!
//! One static for each pair of key algorithm and signature algorithm. Does not parse certificates: the caller
//! compares the two AlgorithmIdentifiers and hands over the key's BIT STRING and the signature.
//!
//! Timing: variable; certificates and signatures are public.

use pki_types::{AlgorithmIdentifier, InvalidSignature, SignatureVerificationAlgorithm, alg_id};

use crate::Error;
use crate::ec::{ed25519, p256, p384, p521};
use crate::hash::sha256::Sha256;
use crate::hash::sha512::{Sha384, Sha512};
use crate::rsa;

/// ecdsa-with-SHA256 (RFC 5758 §3.2) under a P-256 key (RFC 5480).
///
/// ```
/// # fn main() -> Result<(), nocrypto::Error> {
/// use nocrypto::{SeededRng, ec::p256, hash::sha256::Sha256, pki};
/// use pki_types::SignatureVerificationAlgorithm as _;
/// # let mut rng = SeededRng::dangerous_from_fixed_seed(&[7; 32]);
/// let key = p256::PrivateKey::generate(&mut rng)?;
/// let mut room = [0; p256::Signature::MAX_DER_LEN];
/// let signature = key.sign::<Sha256>(b"to be signed", &mut rng)?;
/// let (key, signature) = (key.public_key().to_sec1(), signature.to_der(&mut room));
///
/// assert!(pki::ECDSA_P256_SHA256.verify_signature(&key, b"to be signed", signature).is_ok());
/// assert!(pki::ECDSA_P256_SHA256.verify_signature(&key, b"something else", signature).is_err());
/// assert!(pki::ECDSA_P256_SHA384.verify_signature(&key, b"to be signed", signature).is_err());
/// # Ok(()) }
/// ```
pub static ECDSA_P256_SHA256: &dyn SignatureVerificationAlgorithm = &Algorithm {
    name: "ECDSA_P256_SHA256",
    key: alg_id::ECDSA_P256,
    signature: alg_id::ECDSA_SHA256,
    verify: |key, message, signature| {
        p256::PublicKey::from_sec1(key)?.verify::<Sha256>(message, &p256::Signature::from_der(signature)?)
    },
};

/// ecdsa-with-SHA384 (RFC 5758 §3.2) under a P-256 key (RFC 5480).
pub static ECDSA_P256_SHA384: &dyn SignatureVerificationAlgorithm = &Algorithm {
    name: "ECDSA_P256_SHA384",
    key: alg_id::ECDSA_P256,
    signature: alg_id::ECDSA_SHA384,
    verify: |key, message, signature| {
        p256::PublicKey::from_sec1(key)?.verify::<Sha384>(message, &p256::Signature::from_der(signature)?)
    },
};

/// ecdsa-with-SHA512 (RFC 5758 §3.2) under a P-256 key (RFC 5480).
pub static ECDSA_P256_SHA512: &dyn SignatureVerificationAlgorithm = &Algorithm {
    name: "ECDSA_P256_SHA512",
    key: alg_id::ECDSA_P256,
    signature: alg_id::ECDSA_SHA512,
    verify: |key, message, signature| {
        p256::PublicKey::from_sec1(key)?.verify::<Sha512>(message, &p256::Signature::from_der(signature)?)
    },
};

/// ecdsa-with-SHA256 (RFC 5758 §3.2) under a P-384 key (RFC 5480).
pub static ECDSA_P384_SHA256: &dyn SignatureVerificationAlgorithm = &Algorithm {
    name: "ECDSA_P384_SHA256",
    key: alg_id::ECDSA_P384,
    signature: alg_id::ECDSA_SHA256,
    verify: |key, message, signature| {
        p384::PublicKey::from_sec1(key)?.verify::<Sha256>(message, &p384::Signature::from_der(signature)?)
    },
};

/// ecdsa-with-SHA384 (RFC 5758 §3.2) under a P-384 key (RFC 5480).
pub static ECDSA_P384_SHA384: &dyn SignatureVerificationAlgorithm = &Algorithm {
    name: "ECDSA_P384_SHA384",
    key: alg_id::ECDSA_P384,
    signature: alg_id::ECDSA_SHA384,
    verify: |key, message, signature| {
        p384::PublicKey::from_sec1(key)?.verify::<Sha384>(message, &p384::Signature::from_der(signature)?)
    },
};

/// ecdsa-with-SHA512 (RFC 5758 §3.2) under a P-384 key (RFC 5480).
pub static ECDSA_P384_SHA512: &dyn SignatureVerificationAlgorithm = &Algorithm {
    name: "ECDSA_P384_SHA512",
    key: alg_id::ECDSA_P384,
    signature: alg_id::ECDSA_SHA512,
    verify: |key, message, signature| {
        p384::PublicKey::from_sec1(key)?.verify::<Sha512>(message, &p384::Signature::from_der(signature)?)
    },
};

/// ecdsa-with-SHA256 (RFC 5758 §3.2) under a P-521 key (RFC 5480).
pub static ECDSA_P521_SHA256: &dyn SignatureVerificationAlgorithm = &Algorithm {
    name: "ECDSA_P521_SHA256",
    key: alg_id::ECDSA_P521,
    signature: alg_id::ECDSA_SHA256,
    verify: |key, message, signature| {
        p521::PublicKey::from_sec1(key)?.verify::<Sha256>(message, &p521::Signature::from_der(signature)?)
    },
};

/// ecdsa-with-SHA384 (RFC 5758 §3.2) under a P-521 key (RFC 5480).
pub static ECDSA_P521_SHA384: &dyn SignatureVerificationAlgorithm = &Algorithm {
    name: "ECDSA_P521_SHA384",
    key: alg_id::ECDSA_P521,
    signature: alg_id::ECDSA_SHA384,
    verify: |key, message, signature| {
        p521::PublicKey::from_sec1(key)?.verify::<Sha384>(message, &p521::Signature::from_der(signature)?)
    },
};

/// ecdsa-with-SHA512 (RFC 5758 §3.2) under a P-521 key (RFC 5480).
pub static ECDSA_P521_SHA512: &dyn SignatureVerificationAlgorithm = &Algorithm {
    name: "ECDSA_P521_SHA512",
    key: alg_id::ECDSA_P521,
    signature: alg_id::ECDSA_SHA512,
    verify: |key, message, signature| {
        p521::PublicKey::from_sec1(key)?.verify::<Sha512>(message, &p521::Signature::from_der(signature)?)
    },
};

/// Ed25519 (RFC 8410 §3).
///
/// ```
/// # fn main() -> Result<(), nocrypto::Error> {
/// use nocrypto::{SeededRng, ec::ed25519, pki};
/// use pki_types::SignatureVerificationAlgorithm as _;
/// # let mut rng = SeededRng::dangerous_from_fixed_seed(&[7; 32]);
/// let key = ed25519::PrivateKey::generate(&mut rng)?;
/// let signature = key.sign(b"to be signed").to_bytes();
/// let key = key.public_key().as_bytes();
///
/// assert!(pki::ED25519.verify_signature(key, b"to be signed", &signature).is_ok());
/// assert!(pki::ED25519.verify_signature(key, b"something else", &signature).is_err());
/// # Ok(()) }
/// ```
pub static ED25519: &dyn SignatureVerificationAlgorithm = &Algorithm {
    name: "ED25519",
    key: alg_id::ED25519,
    signature: alg_id::ED25519,
    verify: |key, message, signature| {
        ed25519::PublicKey::from_bytes(key)?.verify(message, &ed25519::Signature::from_bytes(signature)?)
    },
};

/// sha256WithRSAEncryption (RFC 4055 §5) under an RSA key of 2048 to 8192 bits.
pub static RSA_PKCS1_SHA256: &dyn SignatureVerificationAlgorithm = &Algorithm {
    name: "RSA_PKCS1_SHA256",
    key: alg_id::RSA_ENCRYPTION,
    signature: alg_id::RSA_PKCS1_SHA256,
    verify: |key, message, signature| {
        rsa::PublicKey::from_pkcs1_der(key)?.verify_pkcs1::<Sha256>(message, signature)
    },
};

/// sha384WithRSAEncryption (RFC 4055 §5) under an RSA key of 2048 to 8192 bits.
pub static RSA_PKCS1_SHA384: &dyn SignatureVerificationAlgorithm = &Algorithm {
    name: "RSA_PKCS1_SHA384",
    key: alg_id::RSA_ENCRYPTION,
    signature: alg_id::RSA_PKCS1_SHA384,
    verify: |key, message, signature| {
        rsa::PublicKey::from_pkcs1_der(key)?.verify_pkcs1::<Sha384>(message, signature)
    },
};

/// sha512WithRSAEncryption (RFC 4055 §5) under an RSA key of 2048 to 8192 bits.
pub static RSA_PKCS1_SHA512: &dyn SignatureVerificationAlgorithm = &Algorithm {
    name: "RSA_PKCS1_SHA512",
    key: alg_id::RSA_ENCRYPTION,
    signature: alg_id::RSA_PKCS1_SHA512,
    verify: |key, message, signature| {
        rsa::PublicKey::from_pkcs1_der(key)?.verify_pkcs1::<Sha512>(message, signature)
    },
};

/// As [`RSA_PKCS1_SHA256`], the parameters of the identifier left out: RFC 4055 §5: "MUST accept".
pub static RSA_PKCS1_SHA256_ABSENT_PARAMETERS: &dyn SignatureVerificationAlgorithm = &Algorithm {
    name: "RSA_PKCS1_SHA256_ABSENT_PARAMETERS",
    key: alg_id::RSA_ENCRYPTION,
    signature: AlgorithmIdentifier::from_slice(&WITH_RSA[0]),
    verify: |key, message, signature| {
        rsa::PublicKey::from_pkcs1_der(key)?.verify_pkcs1::<Sha256>(message, signature)
    },
};

/// As [`RSA_PKCS1_SHA384`], the parameters of the identifier left out: RFC 4055 §5: "MUST accept".
pub static RSA_PKCS1_SHA384_ABSENT_PARAMETERS: &dyn SignatureVerificationAlgorithm = &Algorithm {
    name: "RSA_PKCS1_SHA384_ABSENT_PARAMETERS",
    key: alg_id::RSA_ENCRYPTION,
    signature: AlgorithmIdentifier::from_slice(&WITH_RSA[1]),
    verify: |key, message, signature| {
        rsa::PublicKey::from_pkcs1_der(key)?.verify_pkcs1::<Sha384>(message, signature)
    },
};

/// As [`RSA_PKCS1_SHA512`], the parameters of the identifier left out: RFC 4055 §5: "MUST accept".
pub static RSA_PKCS1_SHA512_ABSENT_PARAMETERS: &dyn SignatureVerificationAlgorithm = &Algorithm {
    name: "RSA_PKCS1_SHA512_ABSENT_PARAMETERS",
    key: alg_id::RSA_ENCRYPTION,
    signature: AlgorithmIdentifier::from_slice(&WITH_RSA[2]),
    verify: |key, message, signature| {
        rsa::PublicKey::from_pkcs1_der(key)?.verify_pkcs1::<Sha512>(message, signature)
    },
};

/// RSASSA-PSS with SHA-256, MGF1 over it and a salt of 32 bytes (RFC 4055 §3.1) under an RSA key of 2048 to 8192 bits.
pub static RSA_PSS_SHA256: &dyn SignatureVerificationAlgorithm = &Algorithm {
    name: "RSA_PSS_SHA256",
    key: alg_id::RSA_ENCRYPTION,
    signature: alg_id::RSA_PSS_SHA256,
    verify: |key, message, signature| {
        rsa::PublicKey::from_pkcs1_der(key)?.verify_pss::<Sha256>(message, signature)
    },
};

/// RSASSA-PSS with SHA-384, MGF1 over it and a salt of 48 bytes (RFC 4055 §3.1) under an RSA key of 2048 to 8192 bits.
pub static RSA_PSS_SHA384: &dyn SignatureVerificationAlgorithm = &Algorithm {
    name: "RSA_PSS_SHA384",
    key: alg_id::RSA_ENCRYPTION,
    signature: alg_id::RSA_PSS_SHA384,
    verify: |key, message, signature| {
        rsa::PublicKey::from_pkcs1_der(key)?.verify_pss::<Sha384>(message, signature)
    },
};

/// RSASSA-PSS with SHA-512, MGF1 over it and a salt of 64 bytes (RFC 4055 §3.1) under an RSA key of 2048 to 8192 bits.
pub static RSA_PSS_SHA512: &dyn SignatureVerificationAlgorithm = &Algorithm {
    name: "RSA_PSS_SHA512",
    key: alg_id::RSA_ENCRYPTION,
    signature: alg_id::RSA_PSS_SHA512,
    verify: |key, message, signature| {
        rsa::PublicKey::from_pkcs1_der(key)?.verify_pss::<Sha512>(message, signature)
    },
};

/// sha256WithRSAEncryption, sha384WithRSAEncryption and sha512WithRSAEncryption, as identifiers without parameters.
const WITH_RSA: [[u8; 11]; 3] = [with_rsa(11), with_rsa(12), with_rsa(13)];

/// 1.2.840.113549.1.1.`last`.
const fn with_rsa(last: u8) -> [u8; 11] {
    [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, last]
}

/// Public key, message, signature, as they stand in a certificate.
type Verify = fn(&[u8], &[u8], &[u8]) -> Result<(), Error>;

struct Algorithm {
    name: &'static str,
    key: AlgorithmIdentifier,
    signature: AlgorithmIdentifier,
    verify: Verify,
}

impl SignatureVerificationAlgorithm for Algorithm {
    fn verify_signature(
        &self,
        public_key: &[u8],
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), InvalidSignature> {
        (self.verify)(public_key, message, signature).map_err(|_| InvalidSignature)
    }

    fn public_key_alg_id(&self) -> AlgorithmIdentifier {
        self.key
    }

    fn signature_alg_id(&self) -> AlgorithmIdentifier {
        self.signature
    }
}

impl core::fmt::Debug for Algorithm {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.name)
    }
}
