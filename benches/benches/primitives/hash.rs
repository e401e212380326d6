//! SHA-256, SHA-384, SHA-512, SHA3-256; HMAC with a fresh key.
//!
//! ring has no SHA-3, and graviola shows its own as a sponge alone.

use std::hint::black_box;

use hmac::{KeyInit, Mac};
use nocrypto::hash::Hash;
use nocrypto::hash::sha3::Sha3_256;
use nocrypto::hash::sha256::Sha256;
use nocrypto::hash::sha512::{Sha384, Sha512};
use nocrypto::mac::hmac::Hmac;
use nocrypto_benches::Rows;
use purecrypto::hash::Digest as _;
use sha2::Digest as _;

use super::Bencher;

const SIZES: [usize; 3] = [64, 1350, 16384];

pub(super) fn run(c: &mut Bencher) {
    hash_sha256(c);
    hash_sha384(c);
    hash_sha512(c);
    hash_sha3_256(c);
    hmac_sha256(c);
    hmac_sha384(c);
    hmac_sha512(c);
}

macro_rules! hash_rows {
    ($function:ident, $name:literal, $ours:ty, $rustcrypto:ty, $hash:ident, $openssl:path, $aws_lc:ident
     $(, $ring:ident, $graviola:ident)?) => {
        fn $function(c: &mut Bencher) {
            let mut rows = Rows::new(c, concat!("hash/", $name));
            for size in SIZES {
                let data = vec![0x5a; size];
                let aws_lc = &aws_lc_rs::digest::$aws_lc;
                assert_eq!(<$ours>::digest(&data), *aws_lc_rs::digest::digest(aws_lc, &data).as_ref());
                assert_eq!(<$ours>::digest(&data), *<$rustcrypto>::digest(&data));
                rows.bytes(size)
                    .by(&format!("nocrypto-{}", <$ours>::new().backend_name()), || <$ours>::digest(black_box(&data)))
                    .by("aws-lc-rs", || aws_lc_rs::digest::digest(aws_lc, black_box(&data)))
                    .by("rustcrypto", || <$rustcrypto>::digest(black_box(&data)))
                    .by("purecrypto", || purecrypto::hash::$hash::digest(black_box(&data)))
                    .by("rscrypto", || <rscrypto::$hash as rscrypto::Digest>::digest(black_box(&data)))
                    .by("openssl", || $openssl(black_box(&data)));
                $(rows.by("ring", || ring::digest::digest(&ring::digest::$ring, black_box(&data)));
                rows.by("graviola", || {
                    <graviola::hashing::$graviola as graviola::hashing::Hash>::hash(black_box(&data))
                });)?
            }
        }
    };
}

fn openssl_sha3_256(data: &[u8]) -> openssl::hash::DigestBytes {
    openssl::hash::hash(openssl::hash::MessageDigest::sha3_256(), data).unwrap()
}

hash_rows!(hash_sha256, "sha256", Sha256, sha2::Sha256, Sha256, openssl::sha::sha256, SHA256, SHA256, Sha256);
hash_rows!(hash_sha384, "sha384", Sha384, sha2::Sha384, Sha384, openssl::sha::sha384, SHA384, SHA384, Sha384);
hash_rows!(hash_sha512, "sha512", Sha512, sha2::Sha512, Sha512, openssl::sha::sha512, SHA512, SHA512, Sha512);
hash_rows!(hash_sha3_256, "sha3-256", Sha3_256, sha3::Sha3_256, Sha3_256, openssl_sha3_256, SHA3_256);

macro_rules! hmac_rows {
    ($function:ident, $name:literal, $ours:ty, $hash:ident, $algorithm:ident, $rscrypto:ident, $openssl:ident) => {
        fn $function(c: &mut Bencher) {
            let key = [0x0b; 32];
            let openssl_key = openssl::pkey::PKey::hmac(&key).unwrap();
            let mut rows = Rows::new(c, concat!("mac/", $name));
            for size in [32, 1350] {
                let data = vec![0x5a; size];
                let ours = |data: &[u8]| {
                    let mut mac = Hmac::<$ours>::new(&key);
                    mac.update(data);
                    mac.finish()
                };
                let ring =
                    |data: &[u8]| ring::hmac::sign(&ring::hmac::Key::new(ring::hmac::$algorithm, &key), data);
                assert_eq!(ours(&data).as_ref(), ring(&data).as_ref());
                rows.bytes(size)
                    .by(&format!("nocrypto-{}", <$ours>::new().backend_name()), || ours(black_box(&data)))
                    .by("ring", || ring(black_box(&data)))
                    .by("aws-lc-rs", || {
                        let key = aws_lc_rs::hmac::Key::new(aws_lc_rs::hmac::$algorithm, &key);
                        aws_lc_rs::hmac::sign(&key, black_box(&data))
                    })
                    .by("rustcrypto", || {
                        let mut mac = <hmac::Hmac<sha2::$hash> as KeyInit>::new_from_slice(&key).unwrap();
                        mac.update(black_box(&data));
                        mac.finalize()
                    })
                    .by("graviola", || {
                        let mut mac = graviola::hashing::hmac::Hmac::<graviola::hashing::$hash>::new(key);
                        mac.update(black_box(&data));
                        mac.finish()
                    })
                    .by("purecrypto", || {
                        purecrypto::hash::Hmac::<purecrypto::hash::$hash>::mac(&key, black_box(&data))
                    })
                    .by("rscrypto", || rscrypto::$rscrypto::mac(&key, black_box(&data)))
                    .by("openssl", || {
                        let digest = openssl::hash::MessageDigest::$openssl();
                        let mut signer = openssl::sign::Signer::new(digest, &openssl_key).unwrap();
                        signer.sign_oneshot_to_vec(black_box(&data)).unwrap()
                    });
            }
        }
    };
}

hmac_rows!(hmac_sha256, "hmac-sha256", Sha256, Sha256, HMAC_SHA256, HmacSha256, sha256);
hmac_rows!(hmac_sha384, "hmac-sha384", Sha384, Sha384, HMAC_SHA384, HmacSha384, sha384);
hmac_rows!(hmac_sha512, "hmac-sha512", Sha512, Sha512, HMAC_SHA512, HmacSha512, sha512);
