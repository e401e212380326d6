//! Fuzz corpora of others and the certificates of this machine: nothing panics, and what is real is read.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test may panic"
)]
#![cfg(feature = "nocrypto")]

mod shared {
    pub(crate) mod files;
}

use std::{collections::BTreeMap, fs, path::PathBuf, process::Command, time::Duration};

use nocrypto_asn1::{
    crypto::{SigningKey, VERIFY_ALGORITHMS},
    error::ErrorKind,
    key::{pkcs8::PrivateKeyInfo, sec1::EcPrivateKey, spki::SubjectPublicKeyInfo},
    path::{self, Verifier},
    pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime, pem::PemObject},
    x509::{Certificate, extension::NameConstraints, name::Name},
};

/// The files of one folder of the corpus.
fn corpus(folder: &str) -> Vec<Vec<u8>> {
    let room =
        PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("corpora-{}", folder.replace('/', "-")));
    fs::create_dir_all(&room).unwrap();
    let archive = shared::files::shared("corpora/tls-x509-seeds.tar.gz");
    let unpacked =
        Command::new("tar").arg("-xzf").arg(&archive).arg("-C").arg(&room).arg(folder).status().unwrap();
    assert!(unpacked.success());
    let mut folders = vec![room];
    let mut files = Vec::new();
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.parent().unwrap().ends_with(folder) {
                files.push(fs::read(path).unwrap());
            }
        }
    }
    assert!(!files.is_empty(), "{folder}");
    files
}

/// Reads everything that a certificate has to say.
fn look_at(certificate: &Certificate<'_>) -> usize {
    let extensions = certificate.extensions();
    let texts = [
        format!("{certificate:?}"),
        certificate.subject().to_string(),
        certificate.issuer().to_string(),
        certificate.serial_number().to_string(),
        certificate.validity().not_after.to_string(),
        certificate.signature_algorithm().oid().to_string(),
    ];
    let names = extensions.subject_alt_name().iter().flat_map(|names| names.iter()).count();
    let constraints = extensions.name_constraints();
    let subtrees = constraints.iter().flat_map(|it| it.permitted().chain(it.excluded())).count();
    let purposes = extensions.extended_key_usage().iter().flat_map(|it| it.purposes()).count();
    let known = certificate.subject_public_key_info().key_algorithm().is_some();
    texts.iter().map(String::len).sum::<usize>() + names + subtrees + purposes + usize::from(known)
}

#[test]
#[ignore = "needs shared vectors"]
fn certificates() {
    for folder in ["cert_corpus", "parse_certificate_fuzzer_corpus"] {
        let files = corpus(&format!("boringssl/{folder}"));
        let (mut good, mut looked) = (0, 0);
        let mut refusals = BTreeMap::new();
        for file in &files {
            let certificate = match Certificate::from_der(file) {
                Ok(certificate) => certificate,
                Err(error) => {
                    *refusals.entry(error.kind().code()).or_insert(0) += 1;
                    continue;
                }
            };
            good += 1;
            looked += look_at(&certificate);
            assert_eq!(certificate.as_der(), file);
            // As its own root, intermediate and leaf.
            let der = CertificateDer::from(&file[..]);
            let anchors = [path::unverified_anchor(&certificate)];
            let verifier = Verifier::new(&anchors, VERIFY_ALGORITHMS);
            let name = ServerName::try_from("example.com").unwrap();
            let time = UnixTime::since_unix_epoch(Duration::from_secs(1_700_000_000));
            let _ = verifier.verify_server(&der, std::slice::from_ref(&der), &name, time);
        }
        println!(
            "{folder}: {good} of {} read ({looked} characters and items); refused {refusals:?}",
            files.len()
        );
        assert!(good > 0);
    }
}

#[test]
#[ignore = "needs shared vectors"]
fn keys_and_names() {
    for folder in ["pkcs8_corpus", "privkey_corpus", "pkcs12_corpus"] {
        let files = corpus(&format!("boringssl/{folder}"));
        let mut good = 0;
        for file in &files {
            good += usize::from(PrivateKeyInfo::from_der(file).is_ok());
            good += usize::from(EcPrivateKey::from_der(file).is_ok());
            if let Ok(key) = PrivateKeyDer::try_from(&file[..]) {
                let _ = SigningKey::from_der(&key);
            }
        }
        assert!(good > 0 || folder != "pkcs8_corpus");
        println!("{folder}: {good} readings of {} files", files.len());
    }
    for file in corpus("boringssl/spki_corpus") {
        let _ = SubjectPublicKeyInfo::from_der(&file).map(|info| info.key_algorithm());
    }
    // One name, or a length (little-endian) and two names.
    let folders = ["verify_name_match_fuzzer_corpus", "verify_name_match_normalizename_fuzzer_corpus"];
    let files: Vec<_> = folders.iter().flat_map(|folder| corpus(&format!("boringssl/{folder}"))).collect();
    let names = files.iter().flat_map(|file| {
        let rest = file.get(2..).unwrap_or_default();
        let len = file.first_chunk().map_or(0, |len| usize::from(u16::from_le_bytes(*len)));
        let (first, second) = rest.split_at_checked(len).unwrap_or_default();
        [file, first, second]
    });
    let parsed: Vec<_> = names.filter_map(|name| Name::from_der(name).ok()).collect();
    for a in &parsed {
        assert!(a.matches(a), "{a}");
        for b in &parsed {
            assert_eq!(a.matches(b), b.matches(a), "{a} and {b}");
        }
        let _ = a.to_string();
    }
    println!("{} names read from {} files", parsed.len(), files.len());
    assert!(parsed.len() > 5);
    for file in corpus("boringssl/der_roundtrip_corpus") {
        let _ = Certificate::from_der(&file);
        let _ = NameConstraints::from_contents(&file);
    }
}

/// Debian's trust store: every certificate is read, and every one is taken as an anchor.
#[test]
#[ignore = "needs /etc/ssl/certs"]
fn roots_of_this_machine() {
    let mut read = 0;
    let bundle = fs::read("/etc/ssl/certs/ca-certificates.crt").unwrap();
    for certificate in CertificateDer::pem_slice_iter(&bundle) {
        let certificate = certificate.unwrap();
        let parsed = Certificate::from_der(&certificate).unwrap_or_else(|error| panic!("{error}"));
        assert!(look_at(&parsed) > 0);
        path::anchor(&certificate).unwrap_or_else(|error| panic!("{error}"));
        read += 1;
    }
    println!("{read} roots");
    assert!(read > 100);
}

/// Keys that openssl writes, in every form, are loaded; encrypted ones are named as such.
#[test]
#[ignore = "needs openssl"]
fn keys_of_openssl() {
    let openssl = |arguments: &str, input: &[u8]| {
        use std::io::Write;
        let mut child = Command::new("openssl")
            .args(arguments.split(' '))
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::piped())
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(input).unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{arguments}");
        output.stdout
    };
    let load = |pem: &[u8]| SigningKey::from_der(&PrivateKeyDer::from_pem_slice(pem).unwrap());
    let sec1 = openssl("ecparam -name prime256v1 -genkey -noout", &[]);
    let key = load(&sec1).unwrap();
    for form in ["pkcs8 -topk8 -nocrypt", "ec -no_public", "ec -conv_form compressed"] {
        let same = load(&openssl(form, &sec1)).unwrap();
        assert_eq!(same.subject_public_key_info(), key.subject_public_key_info(), "{form}");
    }
    let public = openssl("pkey -pubout -outform DER", &sec1);
    assert_eq!(public, key.subject_public_key_info());
    let explicit = openssl("ec -param_enc explicit", &sec1);
    assert_eq!(load(&explicit).unwrap_err().kind(), ErrorKind::KeyAlgorithm);
    for (kind, forms) in [
        ("EC -pkeyopt ec_paramgen_curve:P-384", &["pkey", "ec", "ec -conv_form compressed"][..]),
        ("ED25519", &["pkey"]),
        ("RSA -pkeyopt rsa_keygen_bits:2048", &["pkey", "pkey -traditional"]),
        ("RSA -pkeyopt rsa_keygen_bits:3072", &["pkey -traditional"]),
    ] {
        let pkcs8 = openssl(&format!("genpkey -algorithm {kind}"), &[]);
        for form in forms {
            let key = load(&openssl(form, &pkcs8)).unwrap();
            let public = openssl("pkey -pubout -outform DER", &pkcs8);
            assert_eq!(public, key.subject_public_key_info(), "{kind}, {form}");
        }
    }
    for kind in
        ["EC -pkeyopt ec_paramgen_curve:P-521", "EC -pkeyopt ec_paramgen_curve:secp256k1", "ED448", "RSA-PSS"]
    {
        let other = openssl(&format!("genpkey -algorithm {kind}"), &[]);
        assert_eq!(load(&other).unwrap_err().kind(), ErrorKind::KeyAlgorithm, "{kind}");
    }
    let encrypted = openssl("pkcs8 -topk8 -passout pass:x -outform DER", &sec1);
    assert_eq!(PrivateKeyInfo::from_der(&encrypted).unwrap_err().kind(), ErrorKind::EncryptedKey);
}
