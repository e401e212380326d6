//! Which of nocrypto's algorithms verify certificates and handshakes, by scheme.
//!
//! Does not verify itself: rustls and webpki call the statics of `nocrypto::pki`.

use nocrypto::pki;
use rustls::SignatureScheme;
use rustls::crypto::WebPkiSupportedAlgorithms;

pub(crate) const SUPPORTED: WebPkiSupportedAlgorithms = WebPkiSupportedAlgorithms {
    all: &[
        pki::ECDSA_P256_SHA256,
        pki::ECDSA_P256_SHA384,
        pki::ECDSA_P256_SHA512,
        pki::ECDSA_P384_SHA256,
        pki::ECDSA_P384_SHA384,
        pki::ECDSA_P384_SHA512,
        pki::ECDSA_P521_SHA256,
        pki::ECDSA_P521_SHA384,
        pki::ECDSA_P521_SHA512,
        pki::ED25519,
        pki::RSA_PKCS1_SHA256,
        pki::RSA_PKCS1_SHA384,
        pki::RSA_PKCS1_SHA512,
        pki::RSA_PKCS1_SHA256_ABSENT_PARAMETERS,
        pki::RSA_PKCS1_SHA384_ABSENT_PARAMETERS,
        pki::RSA_PKCS1_SHA512_ABSENT_PARAMETERS,
        pki::RSA_PSS_SHA256,
        pki::RSA_PSS_SHA384,
        pki::RSA_PSS_SHA512,
    ],
    // RFC 9846 §4.2.3 binds the curve to the scheme: TLS 1.3 takes the first of each row. In TLS 1.2 (RFC 5246
    // §7.4.1.4.1) the scheme names the hash alone, and every one counts.
    mapping: &[
        (SignatureScheme::ECDSA_NISTP256_SHA256, &[pki::ECDSA_P256_SHA256, pki::ECDSA_P384_SHA256]),
        (SignatureScheme::ECDSA_NISTP384_SHA384, &[pki::ECDSA_P384_SHA384, pki::ECDSA_P256_SHA384]),
        (
            SignatureScheme::ECDSA_NISTP521_SHA512,
            &[pki::ECDSA_P521_SHA512, pki::ECDSA_P384_SHA512, pki::ECDSA_P256_SHA512],
        ),
        (SignatureScheme::ED25519, &[pki::ED25519]),
        (SignatureScheme::RSA_PSS_SHA256, &[pki::RSA_PSS_SHA256]),
        (SignatureScheme::RSA_PSS_SHA384, &[pki::RSA_PSS_SHA384]),
        (SignatureScheme::RSA_PSS_SHA512, &[pki::RSA_PSS_SHA512]),
        (SignatureScheme::RSA_PKCS1_SHA256, &[pki::RSA_PKCS1_SHA256]),
        (SignatureScheme::RSA_PKCS1_SHA384, &[pki::RSA_PKCS1_SHA384]),
        (SignatureScheme::RSA_PKCS1_SHA512, &[pki::RSA_PKCS1_SHA512]),
    ],
};
