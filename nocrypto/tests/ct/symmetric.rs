//! Hashes and MACs of secrets, key derivation, AES, GHASH, AES-GCM, Fortuna, comparison of secrets.

use std::hint::black_box;

use nocrypto::{
    Secret, SeededRng,
    aead::{Aead, aes_gcm::AesGcm},
    cipher::{
        aes::{Aes, AesBackend},
        cbc::AesCbc,
        ctr::AesCtr,
    },
    ct,
    hash::{Hash, sha1::Sha1, sha256::Sha224, sha256::Sha256, sha512::Sha384, sha512::Sha512},
    kdf::{hkdf, pbkdf2::pbkdf2, tls12_prf::tls12_prf},
    mac::hmac::Hmac,
    rng::fortuna::{Fortuna, SeedMaterial},
};

use super::{
    Suite,
    requests::{poison, publish},
};

pub(crate) fn cases(suite: &mut Suite) {
    hashing::<Sha1>(suite, "sha1");
    hashing::<Sha224>(suite, "sha224");
    hashing::<Sha256>(suite, "sha256");
    hashing::<Sha384>(suite, "sha384");
    hashing::<Sha512>(suite, "sha512");
    for backend in AesBackend::available() {
        aes(suite, backend);
        aes_gcm::<16>(suite, "aes128-gcm", backend);
        aes_gcm::<24>(suite, "aes192-gcm", backend);
        aes_gcm::<32>(suite, "aes256-gcm", backend);
        modes(suite, backend);
    }
    fortuna(suite);
    comparisons(suite);
}

/// Some secret bytes.
fn secret<const N: usize>() -> [u8; N] {
    let mut bytes = black_box([0xa7; N]);
    for (i, byte) in (0u8..).zip(&mut bytes) {
        *byte ^= i.wrapping_mul(73);
    }
    poison(&mut bytes);
    bytes
}

fn hashing<H: Hash>(suite: &mut Suite, hash: &str) {
    // valgrind hides SHA-NI, whose kernel `tests/assembly.rs` and equality hold.
    let backend = H::new().backend_name();
    suite.case(&format!("{hash} digest"), backend, || {
        black_box(H::digest(&secret::<200>()));
    });
    suite.case(&format!("hmac {hash} short key"), backend, || {
        let mut hmac = Hmac::<H>::new(&secret::<32>());
        hmac.update(&secret::<150>());
        black_box(hmac.finish());
    });
    suite.case(&format!("hmac {hash} long key"), backend, || {
        let mut hmac = Hmac::<H>::new(&secret::<200>());
        hmac.update(b"public");
        black_box(hmac.finish());
    });
    suite.case(&format!("hmac {hash} verify"), backend, || {
        let mut hmac = Hmac::<H>::new(&secret::<32>());
        hmac.update(b"public");
        let mut tag = hmac.clone().finish();
        assert!(hmac.clone().verify(tag.as_ref()).is_ok());
        publish(tag.as_mut());
        tag.as_mut()[7] ^= 1;
        assert!(hmac.verify(tag.as_ref()).is_err());
    });
    suite.case(&format!("hkdf {hash} extract"), backend, || {
        let mut prk = H::ZERO;
        hkdf::extract::<H>(&secret::<32>(), &[&secret::<32>(), b"more"], &mut prk);
        black_box(prk);
    });
    suite.case(&format!("hkdf {hash} expand"), backend, || {
        let mut okm = [0; 150];
        hkdf::expand::<H>(&secret::<64>(), &[b"info"], &mut okm).unwrap();
        black_box(okm);
    });
    suite.case(&format!("hkdf {hash} expand_label"), backend, || {
        let (mut key, mut iv) = ([0; 32], [0; 12]);
        let mut prk = hkdf::Prk::<H>::new(&secret::<64>()).unwrap();
        prk.expand_label(b"key", b"context", &mut key).unwrap();
        prk.expand_label(b"iv", b"", &mut iv).unwrap();
        black_box((key, iv));
    });
    suite.case(&format!("tls12_prf {hash}"), backend, || {
        let mut master = [0; 150];
        tls12_prf::<H>(&secret::<48>(), b"master secret", &[&[1; 32], &[2; 32]], &mut master);
        black_box(master);
    });
    suite.case(&format!("pbkdf2 {hash}"), backend, || {
        let mut key = [0; 70];
        pbkdf2::<H>(&secret::<20>(), b"salt", 3.try_into().unwrap(), &mut key).unwrap();
        black_box(key);
    });
}

fn aes(suite: &mut Suite, backend: AesBackend) {
    suite.case("aes128 key schedule", backend.name(), || {
        Aes::unkeyed().init_with_backend(&secret::<16>(), backend).unwrap();
    });
    suite.case("aes256 key schedule", backend.name(), || {
        Aes::unkeyed().init_with_backend(&secret::<32>(), backend).unwrap();
    });
    suite.case("aes192 key schedule", backend.name(), || {
        Aes::unkeyed().init_with_backend(&secret::<24>(), backend).unwrap();
    });
    suite.case("aes256 decrypt blocks", backend.name(), || {
        let mut aes = Aes::unkeyed();
        aes.init_with_backend(&secret::<32>(), backend).unwrap();
        let mut blocks = [secret::<16>(); 11];
        aes.decrypt_blocks(&mut blocks).unwrap();
        black_box(blocks);
    });
    suite.case("aes256 encrypt blocks", backend.name(), || {
        let mut aes = Aes::unkeyed();
        aes.init_with_backend(&secret::<32>(), backend).unwrap();
        let mut blocks = [secret::<16>(); 11];
        aes.encrypt_blocks(&mut blocks).unwrap();
        black_box(blocks);
    });
}

fn modes(suite: &mut Suite, backend: AesBackend) {
    suite.case("aes128-ctr", backend.name(), || {
        let mut ctr = AesCtr::unkeyed();
        ctr.init_with_backend(&secret::<16>(), backend).unwrap();
        let mut data = secret::<413>();
        ctr.apply_keystream(&secret(), &mut data).unwrap();
        black_box(data);
    });
    let cbc = |key: &[u8; 32]| {
        let mut cbc = AesCbc::unkeyed();
        cbc.init_with_backend(key, backend).unwrap();
        cbc
    };
    suite.case("aes256-cbc encrypt", backend.name(), || {
        let mut out = [0; 160];
        cbc(&secret()).encrypt_padded(&[1; 16], &secret::<150>(), &mut out).unwrap();
        black_box(out);
    });
    suite.case("aes256-cbc decrypt", backend.name(), || {
        let cbc = cbc(&secret());
        let mut data = [0; 160];
        cbc.encrypt_padded(&[1; 16], &secret::<150>(), &mut data).unwrap();
        publish(&mut data);
        assert_eq!(cbc.decrypt_padded(&[1; 16], &mut data).unwrap().len(), 150);
    });
    suite.case("aes256-cbc decrypt of a wrong padding", backend.name(), || {
        assert!(cbc(&secret()).decrypt_padded(&[1; 16], &mut secret::<48>()).is_err());
    });
}

fn aes_gcm<const KEY_LEN: usize>(suite: &mut Suite, name: &str, backend: AesBackend) {
    suite.case(&format!("{name} key"), backend.name(), || {
        black_box(AesGcm::<KEY_LEN>::with_backend(&secret(), backend));
    });
    // Whole turns of eight blocks, a rest, and a part of a block; a header of two blocks.
    suite.case(&format!("{name} seal"), backend.name(), || {
        let aead = AesGcm::<KEY_LEN>::with_backend(&secret(), backend);
        for length in [0, 13, 64, 128, 413] {
            let mut data = secret::<413>();
            black_box(aead.seal_in_place(&[3; 12], &[4; 20], &mut data[..length]).unwrap());
        }
    });
    suite.case(&format!("{name} open"), backend.name(), || {
        let aead = AesGcm::<KEY_LEN>::with_backend(&secret(), backend);
        for length in [0, 13, 64, 128, 413] {
            let mut data = secret::<413>();
            // Neither ciphertext nor tag is secret; what opening makes of them under a secret key is.
            let mut tag = aead.seal_in_place(&[3; 12], &[4; 13], &mut data[..length]).unwrap();
            publish(&mut data);
            publish(&mut tag);
            aead.open_in_place(&[3; 12], &[4; 13], &mut data[..length], &tag).unwrap();
        }
    });
    to_another_buffer(suite, name, backend.name(), || AesGcm::<KEY_LEN>::with_backend(&secret(), backend));
    suite.case(&format!("{name} open of a forgery"), backend.name(), || {
        let aead = AesGcm::<KEY_LEN>::with_backend(&secret(), backend);
        let mut data = [5; 413];
        assert!(aead.open_in_place(&[3; 12], &[4; 13], &mut data, &[6; 16]).is_err());
        assert_eq!(data, [0; 413]);
    });
    // The tag compare by itself: here the tag that came is taken for a secret too.
    suite.case(&format!("{name} tag compare"), backend.name(), || {
        let aead = AesGcm::<KEY_LEN>::with_backend(&secret(), backend);
        assert!(aead.open_in_place(&[3; 12], b"", &mut [5; 64], &secret()).is_err());
    });
}

/// What the trait makes of sealing and opening in place, for a key made of secret bytes.
pub(crate) fn to_another_buffer<A: Aead>(
    suite: &mut Suite,
    name: &str,
    backend: &str,
    keyed: impl Fn() -> A,
) {
    suite.case(&format!("{name} seal and open to another buffer"), backend, || {
        let aead = keyed();
        let (mut sealed, mut opened) = ([0; 100 + 16], [0; 100]);
        aead.seal_to(&[3; 12], &[4; 13], &secret::<100>(), &mut sealed).unwrap();
        publish(&mut sealed);
        aead.open_to(&[3; 12], &[4; 13], &sealed, &mut opened).unwrap();
        black_box(aead.open_attached(&[3; 12], &[4; 13], &mut sealed).unwrap());
        aead.seal_attached(&[3; 12], &[4; 13], &mut secret::<77>()).unwrap();
    });
}

fn fortuna(suite: &mut Suite) {
    let backend = AesBackend::best().name();
    suite.case("fortuna seed", backend, || {
        black_box(Fortuna::seed(SeedMaterial::new(&secret::<96>(), 256)).unwrap());
    });
    suite.case("fortuna generate", backend, || {
        let mut rng = SeededRng::dangerous_from_fixed_seed(&secret());
        let mut out = Secret::<77>::zeroed();
        rng.fill_secret(&mut out).unwrap();
        rng.fill_secret(&mut out).unwrap();
    });
    suite.case("fortuna events and reseed", backend, || {
        let mut rng = SeededRng::dangerous_from_fixed_seed(&secret());
        for time in 0..200 {
            rng.add_event(1, &secret::<32>(), time);
            rng.add_event(2, &secret::<40>(), time);
        }
        rng.fill(&mut [0; 16]).unwrap();
        assert_eq!(rng.reseeds(), 1);
    });
    suite.case("fortuna mix_request", backend, || {
        let mut rng = SeededRng::dangerous_from_fixed_seed(&secret());
        rng.mix_request(&secret::<24>());
        rng.fill(&mut [0; 16]).unwrap();
    });
}

fn comparisons(suite: &mut Suite) {
    suite.case("secret ct_eq", "any", || {
        let (a, mut b) = (Secret::from_bytes(&secret::<48>()), Secret::from_bytes(&secret::<48>()));
        assert!(ct::declassify(a.ct_eq(&b)));
        b.expose_mut()[47] ^= 1;
        assert!(!ct::declassify(a.ct_eq(&b)));
    });
    suite.case("ct eq", "any", || {
        assert!(ct::declassify(ct::eq(&secret::<33>(), &secret::<33>())));
        assert!(!ct::declassify(ct::eq(&secret::<33>(), &[0; 33])));
    });
    suite.case("ct is_zero", "any", || {
        assert!(!ct::declassify(ct::is_zero(&secret::<33>())));
    });
    suite.case("ct masks", "any", || {
        let word = u64::from_le_bytes(secret());
        let mut a = [word; 4];
        let mut b = [!word; 4];
        ct::Mask::lt(word, !word).swap(&mut a, &mut b);
        ct::Mask::from_bit(word).assign(&mut a, &b);
        black_box(ct::Mask::eq(word, 1).select(a[0], b[0]));
        black_box(ct::Mask::is_zero(word).keep(a[1]));
    });
}
