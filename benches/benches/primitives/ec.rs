//! X25519, P-256 and P-384 agreement, ECDSA, Ed25519.
//!
//! Signatures are DER, public keys encoded points: every verify row decodes both, as a certificate makes one do. ring
//! and aws-lc-rs consume an agreement key that cannot be copied: their agreement rows make it outside the measured time.

use std::hint::black_box;

use ed25519_dalek::Signer as _;
use nocrypto::ec::{ed25519, p256, p384, p521, x25519};
use nocrypto::hash::sha256::Sha256;
use nocrypto::hash::sha512::{Sha384, Sha512};
use nocrypto::{Secret, SeededRng};
use nocrypto_benches::Rows;
use openssl::derive::Deriver;
use openssl::ec::{EcGroup, EcKey};
use openssl::nid::Nid;
use openssl::pkey::{Id, PKey};
use p256_peer::ecdsa::signature::Verifier as _;
use p256_peer::elliptic_curve::Generate as _;
use purecrypto::ec::{
    BoxedEcdhPrivateKey, BoxedEcdsaPrivateKey, BoxedEcdsaPublicKey, BoxedEcdsaSignature, CurveId,
};
use purecrypto::rng::OsRng;

use super::Bencher;

use ::p256 as p256_peer;
use ::p384 as p384_peer;
use ::p521 as p521_peer;

const MESSAGE: &[u8] = b"a message of about the length of a TLS CertificateVerify hash";

pub(super) fn run(c: &mut Bencher) {
    x25519_rows(c);
    p256_rows(c);
    p384_rows(c);
    ecdsa_p256(c);
    ecdsa_p384(c);
    ecdsa_p521(c);
    ed25519_rows(c);
}

fn rng(seed: u8) -> SeededRng {
    SeededRng::dangerous_from_fixed_seed(&[seed; 32])
}

/// Key generation and agreement by ring and aws-lc-rs.
macro_rules! ring_like_agreement {
    ($rows:expr, $peer:ident, $name:literal, $algorithm:ident, $public:expr, $agree:expr) => {
        let random = $peer::rand::SystemRandom::new();
        let algorithm = &$peer::agreement::$algorithm;
        let generate = || $peer::agreement::EphemeralPrivateKey::generate(algorithm, &random).unwrap();
        let public = $peer::agreement::UnparsedPublicKey::new(algorithm, $public);
        $rows.row("keygen").by($name, || generate().compute_public_key().unwrap());
        $rows.row("agree").by_with($name, generate, |key| $agree(key, &public));
    };
}

fn ring_agree(
    key: ring::agreement::EphemeralPrivateKey,
    public: &ring::agreement::UnparsedPublicKey<&[u8]>,
) -> u8 {
    ring::agreement::agree_ephemeral(key, public, |secret| black_box(secret)[0]).unwrap()
}

fn aws_lc_agree(
    key: aws_lc_rs::agreement::EphemeralPrivateKey,
    public: &aws_lc_rs::agreement::UnparsedPublicKey<&[u8]>,
) -> u8 {
    aws_lc_rs::agreement::agree_ephemeral(key, public, (), |secret| Ok(black_box(secret)[0])).unwrap()
}

fn openssl_agree(key: &PKey<openssl::pkey::Private>, peer: &PKey<openssl::pkey::Private>) -> usize {
    let mut secret = [0; 48];
    let mut deriver = Deriver::new(key).unwrap();
    deriver.set_peer(peer).unwrap();
    deriver.derive(&mut secret).unwrap()
}

fn x25519_rows(c: &mut Bencher) {
    let mut rng = rng(1);
    let key = x25519::PrivateKey::generate(&mut rng).unwrap();
    let public = *x25519::PrivateKey::generate(&mut rng).unwrap().public_key().as_bytes();
    let ours = &format!("nocrypto-{}", key.backend_name());
    let mut rows = Rows::new(c, "ec/x25519");
    rows.row("keygen").by(ours, || *x25519::PrivateKey::generate(&mut rng).unwrap().public_key().as_bytes());
    let mut shared = Secret::zeroed();
    rows.row("agree").by(ours, || {
        let public = x25519::PublicKey::from_bytes(black_box(&public)).unwrap();
        key.diffie_hellman(&public, &mut shared).unwrap();
    });
    ring_like_agreement!(rows, ring, "ring", X25519, &public[..], ring_agree);
    ring_like_agreement!(rows, aws_lc_rs, "aws-lc-rs", X25519, &public[..], aws_lc_agree);
    let dalek = x25519_dalek::StaticSecret::random();
    let graviola = graviola::key_agreement::x25519::StaticPrivateKey::new_random().unwrap();
    let purecrypto = purecrypto::ec::X25519PrivateKey::generate(&mut OsRng);
    let rscrypto = rscrypto::X25519SecretKey::try_generate().unwrap();
    let (openssl, openssl_peer) = (PKey::generate_x25519().unwrap(), PKey::generate_x25519().unwrap());
    rows.row("keygen")
        .by("rustcrypto", || x25519_dalek::PublicKey::from(&x25519_dalek::StaticSecret::random()))
        .by("graviola", || graviola::key_agreement::x25519::PrivateKey::new_random().unwrap().public_key())
        .by("purecrypto", || purecrypto::ec::X25519PrivateKey::generate(&mut OsRng).public_key())
        .by("rscrypto", || rscrypto::X25519SecretKey::try_generate().unwrap().public_key())
        .by("openssl", || PKey::generate_x25519().unwrap().raw_public_key().unwrap());
    rows.row("agree")
        .by("rustcrypto", || dalek.diffie_hellman(&x25519_dalek::PublicKey::from(*black_box(&public))))
        .by("graviola", || {
            let public = graviola::key_agreement::x25519::PublicKey::from_array(black_box(&public));
            graviola.diffie_hellman(&public).unwrap()
        })
        .by("purecrypto", || purecrypto.diffie_hellman(black_box(&public)).unwrap())
        .by("rscrypto", || {
            rscrypto.diffie_hellman(&rscrypto::X25519PublicKey::from_bytes(*black_box(&public))).unwrap()
        })
        .by("openssl", || openssl_agree(&openssl, black_box(&openssl_peer)));
}

macro_rules! curve_rows {
    ($function:ident, $name:literal, $ours:ident, $peer:ident, $algorithm:ident, $curve:ident, $nid:ident) => {
        fn $function(c: &mut Bencher) {
            let mut rng = rng(2);
            let key = $ours::PrivateKey::generate(&mut rng).unwrap();
            let public = $ours::PrivateKey::generate(&mut rng).unwrap().public_key().to_sec1();
            let ours = &format!("nocrypto-{}", key.backend_name());
            let mut rows = Rows::new(c, concat!("ec/", $name));
            rows.row("keygen")
                .by(ours, || $ours::PrivateKey::generate(&mut rng).unwrap().public_key().to_sec1());
            let mut shared = Secret::zeroed();
            rows.row("agree").by(ours, || {
                let public = $ours::PublicKey::from_sec1(black_box(&public)).unwrap();
                key.diffie_hellman(&public, &mut shared).unwrap();
            });
            ring_like_agreement!(rows, ring, "ring", $algorithm, &public[..], ring_agree);
            ring_like_agreement!(rows, aws_lc_rs, "aws-lc-rs", $algorithm, &public[..], aws_lc_agree);
            let rustcrypto = $peer::SecretKey::generate();
            let graviola = graviola::key_agreement::$ours::StaticPrivateKey::new_random().unwrap();
            let purecrypto = BoxedEcdhPrivateKey::generate(CurveId::$curve, &mut OsRng);
            let group = EcGroup::from_curve_name(Nid::$nid).unwrap();
            let openssl = || PKey::from_ec_key(EcKey::generate(&group).unwrap()).unwrap();
            let (openssl_key, openssl_peer) = (openssl(), openssl());
            rows.row("keygen")
                .by("rustcrypto", || $peer::SecretKey::generate().public_key())
                .by("graviola", || {
                    let key = graviola::key_agreement::$ours::PrivateKey::new_random().unwrap();
                    key.public_key_uncompressed()
                })
                .by("purecrypto", || BoxedEcdhPrivateKey::generate(CurveId::$curve, &mut OsRng).public_key())
                .by("openssl", || EcKey::generate(&group).unwrap());
            rows.row("agree")
                .by("rustcrypto", || {
                    let public = $peer::PublicKey::from_sec1_bytes(black_box(&public)).unwrap();
                    $peer::ecdh::diffie_hellman(rustcrypto.to_nonzero_scalar(), public.as_affine())
                })
                .by("graviola", || {
                    let public =
                        graviola::key_agreement::$ours::PublicKey::from_x962_uncompressed(black_box(&public));
                    graviola.diffie_hellman(&public.unwrap()).unwrap()
                })
                .by("purecrypto", || {
                    let public = BoxedEcdsaPublicKey::from_sec1(CurveId::$curve, black_box(&public)).unwrap();
                    purecrypto.diffie_hellman(&public).unwrap()
                })
                .by("openssl", || openssl_agree(&openssl_key, black_box(&openssl_peer)));
        }
    };
}

curve_rows!(p256_rows, "p256", p256, p256_peer, ECDH_P256, P256, X9_62_PRIME256V1);
curve_rows!(p384_rows, "p384", p384, p384_peer, ECDH_P384, P384, SECP384R1);

macro_rules! ring_like_ecdsa {
    ($rows:expr, $peer:ident, $name:literal, $signing:ident, $verify:ident, $public:expr, $der:expr, $parse:expr) => {
        let random = $peer::rand::SystemRandom::new();
        let signing = &$peer::signature::$signing;
        let document = $peer::signature::EcdsaKeyPair::generate_pkcs8(signing, &random).unwrap();
        let key = $parse(signing, document.as_ref());
        $rows.row("sign").by($name, || key.sign(&random, black_box(MESSAGE)).unwrap());
        let public = $peer::signature::UnparsedPublicKey::new(&$peer::signature::$verify, $public);
        $rows.row("verify").by($name, || public.verify(black_box(MESSAGE), $der).unwrap());
    };
}

fn ring_ecdsa(
    algorithm: &'static ring::signature::EcdsaSigningAlgorithm,
    pkcs8: &[u8],
) -> ring::signature::EcdsaKeyPair {
    ring::signature::EcdsaKeyPair::from_pkcs8(algorithm, pkcs8, &ring::rand::SystemRandom::new()).unwrap()
}

fn aws_lc_ecdsa(
    algorithm: &'static aws_lc_rs::signature::EcdsaSigningAlgorithm,
    pkcs8: &[u8],
) -> aws_lc_rs::signature::EcdsaKeyPair {
    aws_lc_rs::signature::EcdsaKeyPair::from_pkcs8(algorithm, pkcs8).unwrap()
}

macro_rules! ecdsa_rows {
    ($function:ident, $name:literal, $ours:ident, $hash:ident, $peer:ident, $signing:ident, $verify:ident, $curve:ident,
     $rs_key:ident, $rs_public:ident, $rs_signature:ident, $nid:ident, $openssl_hash:ident) => {
        fn $function(c: &mut Bencher) {
            let mut rng = rng(3);
            let key = $ours::PrivateKey::generate(&mut rng).unwrap();
            let public = key.public_key().to_sec1();
            let signature = key.sign::<$hash>(MESSAGE, &mut rng).unwrap();
            let mut room = [0; $ours::Signature::MAX_DER_LEN];
            let der = signature.to_der(&mut room);
            let ours = &format!("nocrypto-{}", key.backend_name());
            let mut rows = Rows::new(c, concat!("ec/ecdsa-", $name));
            rows.row("sign").by(ours, || key.sign::<$hash>(black_box(MESSAGE), &mut rng).unwrap());
            rows.row("verify").by(ours, || {
                let public = $ours::PublicKey::from_sec1(black_box(&public)).unwrap();
                let signature = $ours::Signature::from_der(black_box(der)).unwrap();
                public.verify::<$hash>(MESSAGE, &signature).unwrap();
            });
            ring_like_ecdsa!(rows, ring, "ring", $signing, $verify, &public, der, ring_ecdsa);
            ring_like_ecdsa!(rows, aws_lc_rs, "aws-lc-rs", $signing, $verify, &public, der, aws_lc_ecdsa);
            let rustcrypto = $peer::ecdsa::SigningKey::generate();
            let graviola =
                graviola::signing::ecdsa::SigningKey::<graviola::signing::ecdsa::$curve>::generate().unwrap();
            let purecrypto = BoxedEcdsaPrivateKey::generate(CurveId::$curve, &mut OsRng);
            let rscrypto = rscrypto::$rs_key::try_generate().unwrap();
            let group = EcGroup::from_curve_name(Nid::$nid).unwrap();
            let openssl = PKey::from_ec_key(EcKey::generate(&group).unwrap()).unwrap();
            let digest = openssl::hash::MessageDigest::$openssl_hash();
            rows.row("sign")
                .by("rustcrypto", || -> $peer::ecdsa::Signature { rustcrypto.sign(black_box(MESSAGE)) })
                .by("graviola", || {
                    let mut out = [0; 112];
                    graviola
                        .sign_asn1::<graviola::hashing::$hash>(&[black_box(MESSAGE)], &mut out)
                        .unwrap()
                        .len()
                })
                .by("purecrypto", || purecrypto.sign::<purecrypto::hash::$hash>(black_box(MESSAGE)).unwrap())
                .by("rscrypto", || rscrypto.try_sign(black_box(MESSAGE)).unwrap())
                .by("openssl", || {
                    let mut signer = openssl::sign::Signer::new(digest, &openssl).unwrap();
                    signer.sign_oneshot_to_vec(black_box(MESSAGE)).unwrap()
                });
            rows.row("verify")
                .by("rustcrypto", || {
                    let key = $peer::ecdsa::VerifyingKey::from_sec1_bytes(black_box(&public)).unwrap();
                    let signature = $peer::ecdsa::Signature::from_der(black_box(der)).unwrap();
                    key.verify(MESSAGE, &signature).unwrap();
                })
                .by("graviola", || {
                    type Key = graviola::signing::ecdsa::VerifyingKey<graviola::signing::ecdsa::$curve>;
                    let key = Key::from_x962_uncompressed(black_box(&public)).unwrap();
                    key.verify_asn1::<graviola::hashing::$hash>(&[MESSAGE], black_box(der)).unwrap();
                })
                .by("purecrypto", || {
                    let key = BoxedEcdsaPublicKey::from_sec1(CurveId::$curve, black_box(&public)).unwrap();
                    let signature = BoxedEcdsaSignature::from_der(black_box(der)).unwrap();
                    key.verify::<purecrypto::hash::$hash>(MESSAGE, &signature).unwrap();
                })
                .by("rscrypto", || {
                    let key = rscrypto::$rs_public::from_sec1_bytes(black_box(&public)).unwrap();
                    key.verify(MESSAGE, &rscrypto::$rs_signature::from_der(black_box(der)).unwrap()).unwrap();
                })
                .by("openssl", || assert!(openssl_verifies(&group, digest, black_box(&public), der)));
        }
    };
}

fn openssl_verifies(
    group: &EcGroup,
    digest: openssl::hash::MessageDigest,
    public: &[u8],
    signature: &[u8],
) -> bool {
    let mut context = openssl::bn::BigNumContext::new().unwrap();
    let point = openssl::ec::EcPoint::from_bytes(group, public, &mut context).unwrap();
    let key = PKey::from_ec_key(EcKey::from_public_key(group, &point).unwrap()).unwrap();
    openssl::sign::Verifier::new(digest, &key).unwrap().verify_oneshot(signature, MESSAGE).unwrap()
}

ecdsa_rows!(
    ecdsa_p256,
    "p256",
    p256,
    Sha256,
    p256_peer,
    ECDSA_P256_SHA256_ASN1_SIGNING,
    ECDSA_P256_SHA256_ASN1,
    P256,
    EcdsaP256Keypair,
    EcdsaP256PublicKey,
    EcdsaP256Signature,
    X9_62_PRIME256V1,
    sha256
);
ecdsa_rows!(
    ecdsa_p384,
    "p384",
    p384,
    Sha384,
    p384_peer,
    ECDSA_P384_SHA384_ASN1_SIGNING,
    ECDSA_P384_SHA384_ASN1,
    P384,
    EcdsaP384Keypair,
    EcdsaP384PublicKey,
    EcdsaP384Signature,
    SECP384R1,
    sha384
);

/// Verification alone: we sign with no P-521 key.
fn ecdsa_p521(c: &mut Bencher) {
    let random = aws_lc_rs::rand::SystemRandom::new();
    let signing = &aws_lc_rs::signature::ECDSA_P521_SHA512_ASN1_SIGNING;
    let key = aws_lc_rs::signature::EcdsaKeyPair::generate(signing).unwrap();
    let public = aws_lc_rs::signature::KeyPair::public_key(&key);
    let public_key = aws_lc_rs::signature::UnparsedPublicKey::new(
        &aws_lc_rs::signature::ECDSA_P521_SHA512_ASN1,
        public.as_ref(),
    );
    let (public, signature) = (public.as_ref(), key.sign(&random, MESSAGE).unwrap());
    let der = signature.as_ref();
    let group = EcGroup::from_curve_name(Nid::SECP521R1).unwrap();
    let digest = openssl::hash::MessageDigest::sha512();
    let ours = format!("nocrypto-{}", p521::PublicKey::from_sec1(public).unwrap().backend_name());
    let mut rows = Rows::new(c, "ec/ecdsa-p521");
    rows.row("verify")
        .by(&ours, || {
            let public = p521::PublicKey::from_sec1(black_box(public)).unwrap();
            public.verify::<Sha512>(MESSAGE, &p521::Signature::from_der(black_box(der)).unwrap()).unwrap();
        })
        .by("aws-lc-rs", || public_key.verify(black_box(MESSAGE), der).unwrap())
        .by("rustcrypto", || {
            let key = p521_peer::ecdsa::VerifyingKey::from_sec1_bytes(black_box(public)).unwrap();
            key.verify(MESSAGE, &p521_peer::ecdsa::Signature::from_der(black_box(der)).unwrap()).unwrap();
        })
        .by("purecrypto", || {
            let key = BoxedEcdsaPublicKey::from_sec1(CurveId::P521, black_box(public)).unwrap();
            let signature = BoxedEcdsaSignature::from_der(black_box(der)).unwrap();
            key.verify::<purecrypto::hash::Sha512>(MESSAGE, &signature).unwrap();
        })
        .by("openssl", || assert!(openssl_verifies(&group, digest, black_box(public), der)));
}

fn ed25519_rows(c: &mut Bencher) {
    let mut rng = rng(4);
    let key = ed25519::PrivateKey::generate(&mut rng).unwrap();
    let public = *key.public_key().as_bytes();
    let signature = key.sign(MESSAGE).to_bytes();
    let ours = &format!("nocrypto-{}", key.public_key().backend_name());
    let mut seed = Secret::zeroed();
    key.to_seed(&mut seed);
    let seed = *seed.expose();
    let ring = ring::signature::Ed25519KeyPair::from_seed_unchecked(&seed).unwrap();
    let aws_lc = aws_lc_rs::signature::Ed25519KeyPair::from_seed_unchecked(&seed).unwrap();
    let ring_public = ring::signature::UnparsedPublicKey::new(&ring::signature::ED25519, public);
    let aws_public = aws_lc_rs::signature::UnparsedPublicKey::new(&aws_lc_rs::signature::ED25519, public);
    let dalek = ed25519_dalek::SigningKey::from_bytes(&seed);
    let graviola = graviola::signing::eddsa::Ed25519SigningKey::from_bytes(&seed).unwrap();
    let purecrypto = purecrypto::ec::Ed25519PrivateKey::from_bytes(seed);
    let rscrypto = rscrypto::Ed25519Keypair::from_secret_key(rscrypto::Ed25519SecretKey::from_bytes(seed));
    let openssl = PKey::private_key_from_raw_bytes(&seed, Id::ED25519).unwrap();
    assert_eq!(ring.sign(MESSAGE).as_ref(), signature);
    let mut rows = Rows::new(c, "ec/ed25519");
    rows.row("sign")
        .by(ours, || key.sign(black_box(MESSAGE)).to_bytes())
        .by("ring", || ring.sign(black_box(MESSAGE)))
        .by("aws-lc-rs", || aws_lc.sign(black_box(MESSAGE)))
        .by("rustcrypto", || dalek.sign(black_box(MESSAGE)))
        .by("graviola", || graviola.sign(black_box(MESSAGE)))
        .by("purecrypto", || purecrypto.sign(black_box(MESSAGE)))
        .by("rscrypto", || rscrypto.sign(black_box(MESSAGE)))
        .by("openssl", || {
            let mut signer = openssl::sign::Signer::new_without_digest(&openssl).unwrap();
            signer.sign_oneshot_to_vec(black_box(MESSAGE)).unwrap()
        });
    rows.row("verify")
        .by(ours, || {
            let public = ed25519::PublicKey::from_bytes(black_box(&public)).unwrap();
            public.verify(MESSAGE, &ed25519::Signature::from_bytes(&signature).unwrap()).unwrap();
        })
        .by("ring", || ring_public.verify(black_box(MESSAGE), &signature).unwrap())
        .by("aws-lc-rs", || aws_public.verify(black_box(MESSAGE), &signature).unwrap())
        .by("rustcrypto", || {
            let public = ed25519_dalek::VerifyingKey::from_bytes(black_box(&public)).unwrap();
            public.verify_strict(MESSAGE, &ed25519_dalek::Signature::from_bytes(&signature)).unwrap();
        })
        .by("graviola", || {
            let public =
                graviola::signing::eddsa::Ed25519VerifyingKey::from_bytes(black_box(&public)).unwrap();
            public.verify(&signature, MESSAGE).unwrap();
        })
        .by("purecrypto", || {
            let public = purecrypto::ec::Ed25519PublicKey::from_bytes(*black_box(&public));
            public.verify(MESSAGE, &purecrypto::ec::Ed25519Signature::from_bytes(signature)).unwrap();
        })
        .by("rscrypto", || {
            let public = rscrypto::Ed25519PublicKey::from_bytes(*black_box(&public));
            public.verify(MESSAGE, &rscrypto::Ed25519Signature::from_bytes(signature)).unwrap();
        })
        .by("openssl", || {
            let public = PKey::public_key_from_raw_bytes(black_box(&public), Id::ED25519).unwrap();
            let mut verifier = openssl::sign::Verifier::new_without_digest(&public).unwrap();
            assert!(verifier.verify_oneshot(&signature, MESSAGE).unwrap());
        });
}
