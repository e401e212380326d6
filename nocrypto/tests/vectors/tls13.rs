//! The labels of TLS 1.3 (RFC 9846 §7.1): an example from RFC 8448, and ACVP's key schedules.

use nocrypto::{
    Error,
    hash::{Hash, sha256::Sha256, sha512::Sha384},
    kdf::hkdf::{self, Prk},
};
use serde_json::Value;

use super::{
    files::{array, hex, judged},
    nist::{acvp, bytes, text},
};

/// RFC 8448 §3: the early secret and what follows "derived"; the client's handshake traffic keys.
#[test]
fn expand_label_rfc_8448() {
    let mut early = [0; 32];
    hkdf::extract::<Sha256>(&[], &[&[0; 32]], &mut early);
    assert_eq!(early, array("33ad0a1c607ec03b09e6cd9893680ce210adf300aa1f2660e1b22e10f170f92a"));
    let mut derived = [0; 32];
    hkdf::expand_label::<Sha256>(&early, b"derived", &Sha256::digest(b""), &mut derived).unwrap();
    assert_eq!(derived, array("6f2615a108c702c5678f54fc9dbab69716c076189c48250cebeac3576c3611ba"));

    let traffic_secret = hex("b3eddb126e067f35a780b3abf45e2d8f3b1a950738f52e9600746a0e27a55a21");
    let mut prk = Prk::<Sha256>::new(&[1; 32]).unwrap();
    prk.init(&traffic_secret).unwrap();
    let (mut key, mut iv, mut finished) = ([0; 16], [0; 12], [0; 32]);
    prk.expand_label(b"key", b"", &mut key).unwrap();
    prk.expand_label(b"iv", b"", &mut iv).unwrap();
    prk.expand_label(b"finished", b"", &mut finished).unwrap();
    assert_eq!(key, array("dbfaa693d1762c5b666af5d950258d01"));
    assert_eq!(iv, array("5bd3c71b836e0b76bb73265f"));
    assert_eq!(finished, array("b80ad01015fb2f0bd65ff7d4da5d6bf83f84821d1f87fdc7d3c75b5a7b42d9c4"));
}

#[test]
fn expand_label_limits() {
    let mut out = [0; 255 * 32 + 1];
    let mut expand = |label: &[u8], context: &[u8], length: usize| {
        hkdf::expand_label::<Sha256>(&[1; 32], label, context, &mut out[..length])
    };
    assert_eq!(expand(b"", b"", 1), Err(Error::InvalidLength));
    assert_eq!(expand(&[b'a'; 250], b"", 1), Err(Error::InputTooLong));
    assert_eq!(expand(b"a", &[0; 256], 1), Err(Error::InputTooLong));
    assert_eq!(expand(b"a", b"", 255 * 32 + 1), Err(Error::OutputTooLong));
    expand(&[b'a'; 249], &[0; 255], 255 * 32).unwrap();
    expand(b"a", b"", 0).unwrap();
    assert_eq!(hkdf::expand_label::<Sha384>(&[1; 47], b"a", b"", &mut [0]), Err(Error::InvalidKey));
    assert_eq!(
        hkdf::expand_label::<Sha256>(&[1; 32], b"a", b"", &mut vec![0; 1 << 16]),
        Err(Error::OutputTooLong)
    );
}

/// RFC 9846 §7.1, the whole drawing.
fn key_schedule<H: Hash>(test: &Value, expected: &Value) {
    let zeros = H::ZERO;
    let random = |names: &[&str]| names.iter().flat_map(|name| bytes(test, name)).collect::<Vec<_>>();
    let derive = |secret: &H::Output, label: &str, messages: &[u8]| {
        let mut out = H::ZERO;
        let transcript = H::digest(messages);
        hkdf::expand_label::<H>(secret.as_ref(), label.as_bytes(), transcript.as_ref(), out.as_mut())
            .unwrap();
        out
    };
    let check = |name: &str, secret: H::Output| assert_eq!(secret.as_ref(), bytes(expected, name), "{name}");
    let extract = |salt: &[u8], field: &str| {
        let mut out = H::ZERO;
        let material = if test[field].is_string() { bytes(test, field) } else { zeros.as_ref().to_vec() };
        hkdf::extract::<H>(salt, &[&material], &mut out);
        out
    };
    let early = extract(&[], "psk");
    let hello_client = random(&["helloClientRandom"]);
    check("clientEarlyTrafficSecret", derive(&early, "c e traffic", &hello_client));
    check("earlyExporterMasterSecret", derive(&early, "e exp master", &hello_client));
    let handshake = extract(derive(&early, "derived", b"").as_ref(), "dhe");
    let hellos = random(&["helloClientRandom", "helloServerRandom"]);
    check("clientHandshakeTrafficSecret", derive(&handshake, "c hs traffic", &hellos));
    check("serverHandshakeTrafficSecret", derive(&handshake, "s hs traffic", &hellos));
    let main = extract(derive(&handshake, "derived", b"").as_ref(), "none");
    let server_finished = random(&["helloClientRandom", "helloServerRandom", "finishedServerRandom"]);
    check("clientApplicationTrafficSecret", derive(&main, "c ap traffic", &server_finished));
    check("serverApplicationTrafficSecret", derive(&main, "s ap traffic", &server_finished));
    check("exporterMasterSecret", derive(&main, "exp master", &server_finished));
    let client_finished = [server_finished, random(&["finishedClientRandom"])].concat();
    check("resumptionMasterSecret", derive(&main, "res master", &client_finished));
}

#[test]
#[ignore = "needs shared vectors"]
fn acvp_tls13_key_schedule() {
    for file in ["tls-v13", "boringssl-tls13"] {
        let mut count = 0;
        acvp(file, |group, test, expected| {
            match text(group, "hmacAlg") {
                "SHA2-256" => key_schedule::<Sha256>(test, expected),
                "SHA2-384" => key_schedule::<Sha384>(test, expected),
                other => panic!("{other}"),
            }
            count += 1;
        });
        judged(&format!("acvp/{file}.json"), "tls13", count);
    }
}
