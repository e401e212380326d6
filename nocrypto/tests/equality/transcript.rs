//! One trial of every algorithm: what it computes from the next inputs goes into the digest.

use nocrypto::{
    Secret,
    aead::{
        Aead,
        aes_gcm::{Aes128Gcm, Aes192Gcm, Aes256Gcm},
        chacha20_poly1305::ChaCha20Poly1305,
    },
    cipher::{cbc::AesCbc, ctr::AesCtr},
    ec::{ed25519, p256, p384, p521, x25519},
    hash::{
        Hash,
        sha1::Sha1,
        sha3::{Sha3_256, Sha3_384, Sha3_512, Shake128, Shake256},
        sha256::{Sha224, Sha256},
        sha512::{Sha384, Sha512},
    },
    kem::{
        ml_kem::{ml_kem_512, ml_kem_768, ml_kem_1024},
        x25519_mlkem768,
    },
    mac::hmac::Hmac,
    rsa,
};

use super::inputs::{Digest, Inputs};

type Write = fn(&mut Inputs, &mut Digest);

/// Name, share of the trials in thousandths, and the trial.
pub(crate) const ALGORITHMS: &[(&str, usize, Write)] = &[
    ("aes-128-gcm", 1000, aead::<Aes128Gcm>),
    ("aes-192-gcm", 1000, aead::<Aes192Gcm>),
    ("aes-256-gcm", 1000, aead::<Aes256Gcm>),
    ("chacha20-poly1305", 1000, aead::<ChaCha20Poly1305>),
    ("aes-ctr", 1000, ctr),
    ("aes-cbc", 1000, cbc),
    ("sha1", 1000, hash::<Sha1>),
    ("sha224", 1000, hash::<Sha224>),
    ("sha256", 1000, hash::<Sha256>),
    ("sha384", 1000, hash::<Sha384>),
    ("sha512", 1000, hash::<Sha512>),
    ("sha3-256", 1000, hash::<Sha3_256>),
    ("sha3-384", 1000, hash::<Sha3_384>),
    ("sha3-512", 1000, hash::<Sha3_512>),
    ("shake", 1000, shake),
    ("x25519", 1000, x25519),
    ("ed25519", 1000, ed25519),
    ("p256", 1000, p256),
    ("p384", 200, p384),
    ("p521-verify", 200, p521_verify),
    ("rsa2048", 5, rsa),
    ("ml-kem-512", 200, ml_kem_512),
    ("ml-kem-768", 200, ml_kem_768),
    ("ml-kem-1024", 200, ml_kem_1024),
    ("x25519mlkem768", 200, x25519_mlkem768),
];

/// Seals at any alignment, opens, and opens a forgery.
fn aead<A: Aead>(inputs: &mut Inputs, digest: &mut Digest) {
    let (mut key, nonce, aad) = (vec![0; A::KEY_LEN], inputs.array(), inputs.bytes(70));
    inputs.fill(&mut key);
    let mut aead = A::unkeyed();
    aead.init(&key).unwrap();
    let offset = inputs.below(32);
    let longest = if inputs.below(20) == 0 { 4000 } else { 330 };
    let mut buffer = [vec![0; offset], inputs.bytes(longest)].concat();
    let data = &mut buffer[offset..];
    let plaintext = data.to_vec();
    let tag = aead.seal_in_place(&nonce, &aad, data).unwrap();
    digest.put(data);
    digest.put(&tag);
    aead.open_in_place(&nonce, &aad, data, &tag).unwrap();
    assert_eq!(data, plaintext);
    let mut forged = tag;
    forged[inputs.below(16)] ^= 1 << inputs.below(8);
    assert!(aead.open_in_place(&nonce, &aad, data, &forged).is_err());
    assert!(data.iter().all(|byte| *byte == 0));
}

fn aes_key(inputs: &mut Inputs) -> Vec<u8> {
    let mut key = vec![0; 16 + 8 * inputs.below(3)];
    inputs.fill(&mut key);
    key
}

fn ctr(inputs: &mut Inputs, digest: &mut Digest) {
    let mut ctr = AesCtr::unkeyed();
    ctr.init(&aes_key(inputs)).unwrap();
    // Edges in the counter block are carries through all of it.
    let (counter, mut data) = (inputs.array(), inputs.bytes(330));
    ctr.apply_keystream(&counter, &mut data).unwrap();
    digest.put(&data);
}

fn cbc(inputs: &mut Inputs, digest: &mut Digest) {
    let mut cbc = AesCbc::unkeyed();
    cbc.init(&aes_key(inputs)).unwrap();
    let (iv, mut blocks) = (inputs.array(), vec![inputs.array(); inputs.below(20)]);
    let plaintext = blocks.clone();
    cbc.encrypt_blocks(&iv, &mut blocks).unwrap();
    digest.put(blocks.as_flattened());
    cbc.decrypt_blocks(&iv, &mut blocks).unwrap();
    assert_eq!(blocks, plaintext);
}

/// In one piece and in three, and a MAC.
fn hash<H: Hash>(inputs: &mut Inputs, digest: &mut Digest) {
    let message = inputs.bytes(700);
    let whole = H::digest(&message);
    digest.put(whole.as_ref());
    let first = inputs.below(message.len() + 1);
    let second = first + inputs.below(message.len() - first + 1);
    let mut hash = H::new();
    [&message[..first], &message[first..second], &message[second..]]
        .iter()
        .for_each(|piece| hash.update(piece));
    assert_eq!(hash.finish().as_ref(), whole.as_ref());
    let mut mac = Hmac::<H>::new(&message[..first]);
    mac.update(&message[first..]);
    digest.put(mac.finish().as_ref());
}

fn shake(inputs: &mut Inputs, digest: &mut Digest) {
    let (message, mut out) = (inputs.bytes(400), vec![0; inputs.below(600)]);
    let mut hash = Shake128::new();
    hash.update(&message);
    hash.finish().read(&mut out);
    digest.put(&out);
    let mut hash = Shake256::new();
    hash.update(&message);
    hash.finish().read(&mut out);
    digest.put(&out);
}

fn x25519(inputs: &mut Inputs, digest: &mut Digest) {
    let key = x25519::PrivateKey::from_bytes(&inputs.array());
    digest.put(key.public_key().as_bytes());
    let peer = x25519::PublicKey::from_bytes(&inputs.array::<32>()).unwrap();
    let mut shared = Secret::zeroed();
    if key.diffie_hellman(&peer, &mut shared).is_ok() {
        digest.put(shared.expose());
    }
}

fn ed25519(inputs: &mut Inputs, digest: &mut Digest) {
    let (key, message) = (ed25519::PrivateKey::from_seed(&inputs.array()), inputs.bytes(100));
    let signature = key.sign(&message);
    digest.put(key.public_key().as_bytes());
    digest.put(&signature.to_bytes());
    assert_eq!(key.public_key().verify(&message, &signature), Ok(()));
    let mut other = signature.to_bytes();
    other[inputs.below(32)] ^= 1 << inputs.below(8);
    let verdict =
        ed25519::Signature::from_bytes(&other).and_then(|other| key.public_key().verify(&message, &other));
    assert!(verdict.is_err());
}

/// Agreement with a key of the trial's, signature and its verification, a wrong signature.
macro_rules! curve {
    ($name:ident, $len:literal, $hash:ty) => {
        fn $name(inputs: &mut Inputs, digest: &mut Digest) {
            let mut key = || loop {
                if let Ok(key) = $name::PrivateKey::from_be_bytes(&inputs.array::<$len>()) {
                    return key;
                }
            };
            let (own, peer) = (key(), key());
            digest.put(&own.public_key().to_sec1());
            let mut shared = Secret::zeroed();
            own.diffie_hellman(peer.public_key(), &mut shared).unwrap();
            digest.put(shared.expose());
            let message = inputs.bytes(60);
            let signature = own.sign_deterministic::<$hash>(&message);
            digest.put(&signature.to_raw());
            assert_eq!(own.public_key().verify::<$hash>(&message, &signature), Ok(()));
            let raw = &mut signature.to_raw();
            inputs.fill(&mut raw[..$len]);
            if let Ok(other) = $name::Signature::from_raw(raw) {
                assert!(own.public_key().verify::<$hash>(&message, &other).is_err());
            }
        }
    };
}

curve!(p256, 32, Sha256);
curve!(p384, 48, Sha384);

/// RFC 6979 A.2.7: the key, r ‖ s of "sample" with SHA-512, 66 bytes each number.
const P521_KEY: &str = "01894550d0785932e00eaa23b694f213f8c3121f86dc97a04e5a7167db4e5bcd371123d46e45db6b5d5370a7f20fb633155d38ffa16d2bd761dcac474b9a2f5023a4\
                        00493101c962cd4d2fddf782285e64584139c2f91b47f87ff82354d6630f746a28a0db25741b5b34a828008b22acc23f924faafbd4d33f81ea66956dfeaa2bfdfcf5";
const P521_SIGNATURE: &str = "00c328fafcbd79dd77850370c46325d987cb525569fb63c5d3bc53950e6d4c5f174e25a1ee9017b5d450606add152b534931d7d4e8455cc91f9b15bf05ec36e377fa\
                              00617cce7cf5064806c467f678d3b4080d6f1cc50af26ca209417308281b68af282623eaa63e5b5c0723d8b8c37ff0777b1a20f8ccb1dccc43997f1ee0e44da4a67a";

/// A point by its x, the right signature, and others of any key, message and hash.
fn p521_verify(inputs: &mut Inputs, digest: &mut Digest) {
    let hex = |text: &str| -> Vec<u8> {
        (0..text.len() / 2).map(|i| u8::from_str_radix(&text[2 * i..2 * i + 2], 16).unwrap()).collect()
    };
    let mut key = p521::PublicKey::from_sec1(&[&[4][..], &hex(P521_KEY)].concat()).unwrap();
    let mut raw: [u8; 132] = hex(P521_SIGNATURE).try_into().unwrap();
    let right = p521::Signature::from_raw(&raw).unwrap();
    assert_eq!(key.verify::<Sha512>(b"sample", &right), Ok(()));
    let mut compressed = inputs.array::<67>();
    (compressed[0], compressed[1]) = (2 | compressed[0] & 1, compressed[1] & 1);
    if let Ok(other) = p521::PublicKey::from_sec1(&compressed) {
        key = other;
    }
    digest.put(&key.to_sec1());
    assert!(key.verify::<Sha256>(b"sample", &right).is_err());
    inputs.fill(&mut raw[1..66]);
    raw[0] &= 1;
    if let Ok(other) = p521::Signature::from_raw(&raw) {
        assert!(key.verify::<Sha512>(&inputs.bytes(60), &other).is_err());
    }
}

fn rsa(inputs: &mut Inputs, digest: &mut Digest) {
    let key = rsa::PrivateKey::from_pkcs1_der(include_bytes!("../data/rsa2048.der")).unwrap();
    let (message, salt, mut signature) = (inputs.bytes(100), inputs.array::<32>(), [0; 256]);
    key.sign_pkcs1::<Sha256>(&message, &mut signature).unwrap();
    digest.put(&signature);
    key.dangerous_sign_pss_with_salt::<Sha256>(&message, &salt, &mut signature).unwrap();
    digest.put(&signature);
    assert_eq!(key.public_key().verify_pss::<Sha256>(&message, &signature), Ok(()));
    inputs.fill(&mut signature[1..]);
    assert!(key.public_key().verify_pss::<Sha256>(&message, &signature).is_err());
}

/// Both keys, an encapsulation, its decapsulation, and that of another ciphertext.
macro_rules! ml_kem {
    ($module:ident) => {
        fn $module(inputs: &mut Inputs, digest: &mut Digest) {
            let key = $module::DecapsulationKey::from_seed(&inputs.array());
            let public = key.encapsulation_key();
            digest.put(public.as_bytes());
            digest.put(key.expose());
            let (mut ciphertext, mut secret) = ([0; $module::CIPHERTEXT_LEN], Secret::zeroed());
            public.dangerous_encapsulate_with(&inputs.array(), &mut ciphertext, &mut secret);
            digest.put(&ciphertext);
            let mut again = Secret::zeroed();
            key.decapsulate(&ciphertext, &mut again);
            assert_eq!(secret.expose(), again.expose());
            inputs.fill(&mut ciphertext[..64]);
            key.decapsulate(&ciphertext, &mut again);
            digest.put(again.expose());
        }
    };
}

ml_kem!(ml_kem_512);
ml_kem!(ml_kem_768);
ml_kem!(ml_kem_1024);

/// A handshake from both ends, and the answer to a share that was changed on its way.
fn x25519_mlkem768(inputs: &mut Inputs, digest: &mut Digest) {
    use x25519_mlkem768::{ClientShare, PrivateKey, SERVER_SHARE_LEN};
    let client = PrivateKey::dangerous_from_seeds(&inputs.array(), &inputs.array());
    let share = client.client_share();
    digest.put(&share);
    let (mut answer, mut secret) = ([0; SERVER_SHARE_LEN], Secret::zeroed());
    let received = ClientShare::from_bytes(&share).unwrap();
    received.dangerous_encapsulate_with(&inputs.array(), &inputs.array(), &mut answer, &mut secret).unwrap();
    digest.put(&answer);
    digest.put(secret.expose());
    let mut again = Secret::zeroed();
    client.decapsulate(&answer, &mut again).unwrap();
    assert_eq!(secret.expose(), again.expose());
    // One bit of the ciphertext or of the public key.
    answer[inputs.below(SERVER_SHARE_LEN - 1)] ^= 1 << inputs.below(8);
    client.decapsulate(&answer, &mut again).unwrap();
    assert_ne!(secret.expose(), again.expose());
    digest.put(again.expose());
}
