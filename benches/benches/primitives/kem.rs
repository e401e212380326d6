//! ML-KEM-512, 768, 1024: key generation with the encoded public key, encapsulation, decapsulation; X25519MLKEM768 as
//! rustls' key exchange group.
//!
//! Keys and ciphertexts are parsed outside the measured time; secrets of two sides are equal before anything is timed.
//! graviola consumes a key in each operation and has no copy of one: its checked inner functions are timed.

use std::hint::black_box;

use aws_lc_rs::kem as aws_lc;
use ml_kem::kem::{Decapsulate, Encapsulate, Kem, KeyExport};
use nocrypto::kem::ml_kem::{backend_name, ml_kem_512, ml_kem_768, ml_kem_1024};
use nocrypto::{Secret, SeededRng};
use nocrypto_benches::Rows;
use purecrypto::rng::OsRng;
use rustls::crypto::SupportedKxGroup;

use super::Bencher;

pub(super) fn run(c: &mut Bencher) {
    ml_kem_512_rows(c);
    ml_kem_768_rows(c);
    ml_kem_1024_rows(c);
    x25519mlkem768(c);
}

macro_rules! rows {
    ($function:ident, $name:literal, $ours:ident, $rustcrypto:ident, $aws_lc:ident, $purecrypto:ident, $graviola:expr) => {
        fn $function(c: &mut Bencher) {
            let mut rng = SeededRng::dangerous_from_fixed_seed(&[4; 32]);
            let key = $ours::DecapsulationKey::generate(&mut rng).unwrap();
            let public = key.encapsulation_key();
            let (mut ciphertext, mut secret) = ([0; $ours::CIPHERTEXT_LEN], Secret::zeroed());

            let aws_key = aws_lc::DecapsulationKey::generate(&aws_lc::$aws_lc).unwrap();
            let aws_public = aws_key.encapsulation_key().unwrap();
            let aws_bytes = aws_public.key_bytes().unwrap();
            let as_ours = $ours::EncapsulationKey::from_bytes(aws_bytes.as_ref()).unwrap();
            as_ours.encapsulate(&mut rng, &mut ciphertext, &mut secret).unwrap();
            let theirs = aws_key.decapsulate(ciphertext.as_slice().into()).unwrap();
            assert_eq!(secret.expose(), theirs.as_ref());
            let aws_ciphertext = ciphertext;
            public.encapsulate(&mut rng, &mut ciphertext, &mut secret).unwrap();

            let (rust_key, rust_public) = ml_kem::$rustcrypto::generate_keypair();
            let (rust_ciphertext, _) = rust_public.encapsulate();
            let (pure_key, pure_public) = purecrypto::mlkem::$purecrypto::generate(&mut OsRng);
            let (pure_ciphertext, _) = pure_public.encapsulate(&mut OsRng);
            let (rs_public, rs_key) = rscrypto::$rustcrypto::try_generate_keypair().unwrap();
            let (rs_ciphertext, _) = rscrypto::$rustcrypto::try_encapsulate(&rs_public).unwrap();
            let (rs_public, rs_key) = (rs_public.prepare().unwrap(), rs_key.prepare().unwrap());
            let ours = &format!("nocrypto-{}", backend_name());

            let mut rows = Rows::new(c, concat!("kem/", $name));
            rows.row("keygen")
                .by(ours, || {
                    *$ours::DecapsulationKey::generate(&mut rng).unwrap().encapsulation_key().as_bytes()
                })
                .by("aws-lc-rs", || {
                    let key = aws_lc::DecapsulationKey::generate(&aws_lc::$aws_lc).unwrap();
                    key.encapsulation_key().unwrap().key_bytes().unwrap()
                })
                .by("rustcrypto", || ml_kem::$rustcrypto::generate_keypair().1.to_bytes())
                .by("purecrypto", || purecrypto::mlkem::$purecrypto::generate(&mut OsRng))
                .by("rscrypto", || rscrypto::$rustcrypto::try_generate_keypair().unwrap());
            let mut out = [0; $ours::CIPHERTEXT_LEN];
            rows.row("encap")
                .by(ours, || black_box(&public).encapsulate(&mut rng, &mut out, &mut secret).unwrap())
                .by("aws-lc-rs", || black_box(&aws_public).encapsulate().unwrap())
                .by("rustcrypto", || black_box(&rust_public).encapsulate())
                .by("purecrypto", || black_box(&pure_public).encapsulate(&mut OsRng))
                .by("rscrypto", || {
                    let fill = |out: &mut [u8]| {
                        ring::rand::SecureRandom::fill(&ring::rand::SystemRandom::new(), out)
                            .map_err(|_| rscrypto::MlKemError::RandomGenerationFailed)
                    };
                    rscrypto::$rustcrypto::encapsulate_prepared(black_box(&rs_public), fill).unwrap()
                });
            rows.row("decap")
                .by(ours, || key.decapsulate(black_box(&ciphertext), &mut secret))
                .by("aws-lc-rs", || aws_key.decapsulate(black_box(&aws_ciphertext[..]).into()).unwrap())
                .by("rustcrypto", || rust_key.decapsulate(black_box(&rust_ciphertext)))
                .by("purecrypto", || pure_key.decapsulate(black_box(&pure_ciphertext)))
                .by("rscrypto", || {
                    rscrypto::$rustcrypto::decapsulate_prepared(&rs_key, black_box(&rs_ciphertext)).unwrap()
                });
            $graviola(&mut rows);
        }
    };
}

fn graviola_rows(rows: &mut Rows<'_>) {
    use graviola::key_agreement::mlkem768::DecapKey;
    let key = DecapKey::generate().unwrap();
    let public = key.encapsulation_key();
    let (_, ciphertext) = public.clone().encaps().unwrap();
    rows.row("keygen").by("graviola", || DecapKey::generate().unwrap().encapsulation_key().as_bytes());
    rows.row("encap").by_with("graviola", || public.clone(), |public| public.encaps().unwrap());
    rows.row("decap").by("graviola", || key.decaps_internal(black_box(&ciphertext)));
}

rows!(ml_kem_512_rows, "ml-kem-512", ml_kem_512, MlKem512, ML_KEM_512, MlKem512DecapsKey, |_: &mut Rows<
    '_,
>| ());
rows!(ml_kem_768_rows, "ml-kem-768", ml_kem_768, MlKem768, ML_KEM_768, MlKem768DecapsKey, graviola_rows);
rows!(
    ml_kem_1024_rows,
    "ml-kem-1024",
    ml_kem_1024,
    MlKem1024,
    ML_KEM_1024,
    MlKem1024DecapsKey,
    |_: &mut Rows<'_>| ()
);

/// The client makes its share, the server answers, the client finishes.
fn x25519mlkem768(c: &mut Bencher) {
    let ours = format!("nocrypto-{}", backend_name());
    let groups: [(&str, &'static dyn SupportedKxGroup); 3] = [
        (&ours, nocrypto_rustls::kx_group::X25519MLKEM768),
        ("aws-lc-rs", rustls::crypto::aws_lc_rs::kx_group::X25519MLKEM768),
        ("graviola", rustls_graviola::kx::X25519MLKEM768),
    ];
    let mut rows = Rows::new(c, "kem/x25519mlkem768");
    for (name, group) in groups {
        let share = group.start().unwrap().pub_key().to_vec();
        rows.row("client-start").by(name, || group.start().unwrap());
        rows.row("server").by(name, || group.start_and_complete(black_box(&share)).unwrap().secret);
        let begin = || {
            let client = group.start().unwrap();
            let answer = group.start_and_complete(client.pub_key()).unwrap();
            (client, answer.pub_key)
        };
        rows.row("client-finish").by_with(name, begin, |(client, answer)| client.complete(&answer).unwrap());
    }
}
