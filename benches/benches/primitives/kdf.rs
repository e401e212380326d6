//! HKDF (extract, then one expansion of 32 bytes), the TLS 1.2 PRF, PBKDF2 with 1,000 iterations.
//!
//! Only aws-lc-rs shows a TLS 1.2 PRF, which allocates secret and output; RustCrypto's is its
//! HMAC in a loop here.

use std::hint::black_box;

use hmac::{Hmac, KeyInit, Mac};
use nocrypto::hash::Hash;
use nocrypto::hash::sha256::Sha256;
use nocrypto::hash::sha512::{Sha384, Sha512};
use nocrypto::kdf::hkdf::{expand, extract};
use nocrypto::kdf::pbkdf2::pbkdf2;
use nocrypto::kdf::tls12_prf::tls12_prf;
use nocrypto_benches::Rows;
use openssl::hash::MessageDigest;
use openssl::md::Md;
use openssl::pkey_ctx::{HkdfMode, PkeyCtx};

use super::Bencher;

const SALT: [u8; 32] = [1; 32];
const IKM: [u8; 32] = [2; 32];
const INFO: &[u8] = b"a label of some twenty";
const ITERATIONS: u32 = 1_000;

pub(super) fn run(c: &mut Bencher) {
    hkdf_sha256(c);
    hkdf_sha384(c);
    prf::<Sha256>(c, "tls12-prf-sha256", &aws_lc_rs::tls_prf::P_SHA256, p_hash::<Hmac<sha2::Sha256>>);
    prf::<Sha384>(c, "tls12-prf-sha384", &aws_lc_rs::tls_prf::P_SHA384, p_hash::<Hmac<sha2::Sha384>>);
    pbkdf2_sha256(c);
    pbkdf2_sha512(c);
}

/// Names of backends by the hash: HMAC has none of its own.
fn ours<H: Hash>() -> String {
    format!("nocrypto-{}", H::new().backend_name())
}

macro_rules! hkdf_rows {
    ($function:ident, $name:literal, $hash:ident, $algorithm:ident, $rscrypto:ident, $openssl:ident) => {
        fn $function(c: &mut Bencher) {
            macro_rules! ring_like {
                ($peer:ident) => {
                    || {
                        let mut okm = [0; 32];
                        let salt = $peer::hkdf::Salt::new($peer::hkdf::$algorithm, black_box(&SALT));
                        let prk = salt.extract(black_box(&IKM));
                        prk.expand(&[INFO], Length).unwrap().fill(&mut okm).unwrap();
                        okm
                    }
                };
            }
            let nocrypto = || {
                let (mut prk, mut okm) = (<$hash>::ZERO, [0; 32]);
                extract::<$hash>(black_box(&SALT), &[black_box(&IKM)], &mut prk);
                expand::<$hash>(&prk, &[INFO], &mut okm).unwrap();
                okm
            };
            let purecrypto = || {
                let mut okm = [0; 32];
                purecrypto::kdf::hkdf::<purecrypto::hash::$hash>(
                    black_box(&SALT),
                    black_box(&IKM),
                    INFO,
                    &mut okm,
                );
                okm
            };
            let (ring, aws_lc) = (ring_like!(ring), ring_like!(aws_lc_rs));
            assert_eq!((nocrypto(), nocrypto(), purecrypto()), (ring(), aws_lc(), ring()));
            let mut rows = Rows::new(c, concat!("kdf/", $name));
            rows.row(32)
                .by(&ours::<$hash>(), nocrypto)
                .by("ring", ring)
                .by("aws-lc-rs", aws_lc)
                .by("rustcrypto", || {
                    let mut okm = [0; 32];
                    let prk = hkdf::Hkdf::<sha2::$hash>::new(Some(black_box(&SALT)), black_box(&IKM));
                    prk.expand(INFO, &mut okm).unwrap();
                    okm
                })
                .by("purecrypto", purecrypto)
                .by("rscrypto", || {
                    let mut okm = [0; 32];
                    rscrypto::$rscrypto::new(black_box(&SALT), black_box(&IKM))
                        .expand(INFO, &mut okm)
                        .unwrap();
                    okm
                })
                .by("openssl", || {
                    let mut okm = [0; 32];
                    let mut context = PkeyCtx::new_id(openssl::pkey::Id::HKDF).unwrap();
                    context.derive_init().unwrap();
                    context.set_hkdf_mode(HkdfMode::EXTRACT_THEN_EXPAND).unwrap();
                    context.set_hkdf_md(Md::$openssl()).unwrap();
                    context.set_hkdf_salt(black_box(&SALT)).unwrap();
                    context.set_hkdf_key(black_box(&IKM)).unwrap();
                    context.add_hkdf_info(INFO).unwrap();
                    context.derive(Some(&mut okm)).unwrap();
                    okm
                });
        }
    };
}

hkdf_rows!(hkdf_sha256, "hkdf-sha256", Sha256, HKDF_SHA256, HkdfSha256, sha256);
hkdf_rows!(hkdf_sha384, "hkdf-sha384", Sha384, HKDF_SHA384, HkdfSha384, sha384);

/// The length of every expansion, as ring and aws-lc-rs want to hear it.
struct Length;

impl ring::hkdf::KeyType for Length {
    fn len(&self) -> usize {
        32
    }
}

impl aws_lc_rs::hkdf::KeyType for Length {
    fn len(&self) -> usize {
        32
    }
}

/// RFC 5246 §5 over RustCrypto's HMAC, keyed once: RustCrypto has no TLS 1.2 PRF of its own.
fn p_hash<M: Mac + KeyInit + Clone>(secret: &[u8], label: &[u8], seed: &[u8], out: &mut [u8]) {
    let keyed = <M as KeyInit>::new_from_slice(secret).unwrap();
    let mut a = keyed.clone().chain_update(label).chain_update(seed).finalize().into_bytes();
    for chunk in out.chunks_mut(a.len()) {
        let block =
            keyed.clone().chain_update(&a).chain_update(label).chain_update(seed).finalize().into_bytes();
        chunk.copy_from_slice(&block[..chunk.len()]);
        a = keyed.clone().chain_update(&a).finalize().into_bytes();
    }
}

/// Secret, label, seed and output.
type Prf = fn(&[u8], &[u8], &[u8], &mut [u8]);

fn prf<H: Hash>(
    c: &mut Bencher,
    name: &str,
    algorithm: &'static aws_lc_rs::tls_prf::Algorithm,
    rustcrypto: Prf,
) {
    const LABEL: &[u8] = b"key expansion";
    let (secret, seed) = ([3; 48], [4; 64]);
    let aws_lc = |size| {
        let secret = aws_lc_rs::tls_prf::Secret::new(algorithm, black_box(&secret)).unwrap();
        secret.derive(LABEL, black_box(&seed), size).unwrap()
    };
    let mut rows = Rows::new(c, &format!("kdf/{name}"));
    for size in [12, 48, 128] {
        let mut out = vec![0; size];
        tls12_prf::<H>(&secret, LABEL, &[&seed], &mut out);
        assert_eq!(out, aws_lc(size).as_ref());
        rustcrypto(&secret, LABEL, &seed, &mut out);
        assert_eq!(out, aws_lc(size).as_ref());
        rows.row(size)
            .by(&ours::<H>(), || tls12_prf::<H>(black_box(&secret), LABEL, &[black_box(&seed)], &mut out))
            .by("aws-lc-rs", || aws_lc(size))
            .by("rustcrypto", || rustcrypto(black_box(&secret), LABEL, black_box(&seed), &mut out));
    }
}

macro_rules! pbkdf2_rows {
    ($function:ident, $name:literal, $hash:ident, $algorithm:ident, $rscrypto:ident, $openssl:ident) => {
        fn $function(c: &mut Bencher) {
            const PASSWORD: &[u8] = b"correct horse battery staple";
            let mut out = [0; 32];
            let iterations = std::num::NonZeroU32::new(ITERATIONS).unwrap();
            let mut expected = [0; 32];
            ring::pbkdf2::derive(ring::pbkdf2::$algorithm, iterations, &SALT, PASSWORD, &mut expected);
            pbkdf2::<$hash>(PASSWORD, &SALT, iterations, &mut out).unwrap();
            assert_eq!(out, expected);
            let mut rows = Rows::new(c, concat!("kdf/", $name));
            rows.row(ITERATIONS)
                .by(&ours::<$hash>(), || {
                    pbkdf2::<$hash>(black_box(PASSWORD), &SALT, iterations, &mut out).unwrap();
                })
                .by("ring", || {
                    ring::pbkdf2::derive(
                        ring::pbkdf2::$algorithm,
                        iterations,
                        &SALT,
                        black_box(PASSWORD),
                        &mut out,
                    );
                })
                .by("aws-lc-rs", || {
                    let algorithm = aws_lc_rs::pbkdf2::$algorithm;
                    aws_lc_rs::pbkdf2::derive(algorithm, iterations, &SALT, black_box(PASSWORD), &mut out);
                })
                .by("rustcrypto", || {
                    ::pbkdf2::pbkdf2_hmac::<sha2::$hash>(black_box(PASSWORD), &SALT, ITERATIONS, &mut out);
                })
                .by("purecrypto", || {
                    purecrypto::kdf::pbkdf2::<purecrypto::hash::$hash>(
                        black_box(PASSWORD),
                        &SALT,
                        ITERATIONS,
                        &mut out,
                    );
                })
                .by("rscrypto", || {
                    let state = rscrypto::$rscrypto::new(black_box(PASSWORD));
                    state.derive(&SALT, ITERATIONS, &mut out).unwrap();
                })
                .by("openssl", || {
                    let (digest, iterations) = (MessageDigest::$openssl(), ITERATIONS as usize);
                    openssl::pkcs5::pbkdf2_hmac(black_box(PASSWORD), &SALT, iterations, digest, &mut out)
                        .unwrap();
                });
        }
    };
}

pbkdf2_rows!(pbkdf2_sha256, "pbkdf2-sha256", Sha256, PBKDF2_HMAC_SHA256, Pbkdf2Sha256, sha256);
pbkdf2_rows!(pbkdf2_sha512, "pbkdf2-sha512", Sha512, PBKDF2_HMAC_SHA512, Pbkdf2Sha512, sha512);
