//! RFC 8448 §3, a simple 1-RTT handshake, byte for byte: transcript, key schedule, Finished and records.

use alloc::vec;
use alloc::vec::Vec;

use nocrypto::Secret;
use nocrypto::ec::x25519;

use crate::content_type::ContentType;
use crate::handshake::transcript::Transcript;
use crate::key_schedule::Writer;
use crate::key_schedule::tls13::{Secrets, TrafficKeys};
use crate::record::header::{HEADER_LEN, Header, TLS12_VERSION};
use crate::record::protect::Protection;
use crate::suite::CipherSuite;

const CLIENT_PRIVATE: &str = "49af42ba7f7994852d713ef2784bcbcaa7911de26adc5642cb634540e7ea5005";
const SERVER_PUBLIC: &str = "c9828876112095fe66762bdbf7c672e156d6cc253b833df1dd69b1b04e751f0f";
const CLIENT_HELLO: &str = "010000c00303cb34ecb1e78163ba1c38c6dacb196a6dffa21a8d9912ec18a2ef6283024dece7000006130113031302010000910000000b0009000006736572766572ff01000100000a00140012001d0017001800190100010101020103010400230000003300260024001d002099381de560e4bd43d23d8e435a7dbafeb3c06e51c13cae4d5413691e529aaf2c002b0003020304000d0020001e040305030603020308040805080604010501060102010402050206020202002d00020101001c00024001";
const SERVER_HELLO: &str = "020000560303a6af06a4121860dc5e6e60249cd34c95930c8ac5cb1434dac155772ed3e2692800130100002e00330024001d0020c9828876112095fe66762bdbf7c672e156d6cc253b833df1dd69b1b04e751f0f002b00020304";
/// EncryptedExtensions, Certificate, CertificateVerify.
const SERVER_FLIGHT: &str = "080000240022000a00140012001d00170018001901000101010201030104001c00024001000000000b0001b9000001b50001b0308201ac30820115a003020102020102300d06092a864886f70d01010b0500300e310c300a06035504031303727361301e170d3136303733303031323335395a170d3236303733303031323335395a300e310c300a0603550403130372736130819f300d06092a864886f70d010101050003818d0030818902818100b4bb498f8279303d980836399b36c6988c0c68de55e1bdb826d3901a2461eafd2de49a91d015abbc9a95137ace6c1af19eaa6af98c7ced43120998e187a80ee0ccb0524b1b018c3e0b63264d449a6d38e22a5fda430846748030530ef0461c8ca9d9efbfae8ea6d1d03e2bd193eff0ab9a8002c47428a6d35a8d88d79f7f1e3f0203010001a31a301830090603551d1304023000300b0603551d0f0404030205a0300d06092a864886f70d01010b05000381810085aad2a0e5b9276b908c65f73a7267170618a54c5f8a7b337d2df7a594365417f2eae8f8a58c8f8172f9319cf36b7fd6c55b80f21a03015156726096fd335e5e67f2dbf102702e608ccae6bec1fc63a42a99be5c3eb7107c3c54e9b9eb2bd5203b1c3b84e0a8b2f759409ba3eac9d91d402dcc0cc8f8961229ac9187b42b4de100000f000084080400805a747c5d88fa9bd2e55ab085a61015b7211f824cd484145ab3ff52f1fda8477b0b7abc90db78e2d33a5c141a078653fa6bef780c5ea248eeaaa785c4f394cab6d30bbe8d4859ee511f602957b15411ac027671459e46445c9ea58c181e818e95b8c3fb0bf3278409d3be152a3da5043e063dda65cdf5aea20d53dfacd42f74f3";
const SERVER_VERIFY_DATA: &str = "9b9b141d906337fbd2cbdce71df4deda4ab42c309572cb7fffee5454b78f0718";
const CLIENT_VERIFY_DATA: &str = "a8ec436d677634ae525ac1fcebe11a039ec17694fac6e98527b642f2edd5ce61";
const HASH_TO_SERVER_HELLO: &str = "860c06edc07858ee8e78f0e7428c58edd6b43f2ca3e6e95f02ed063cf0e1cad8";
const HASH_TO_SERVER_FINISHED: &str = "9608102a0f1ccc6db6250b7b7e417b1a000eaada3daae4777a7686c9ff83df13";
/// The record of the server's flight: its first and its last bytes, the tag among them.
const SERVER_RECORD: (&str, &str) = (
    "17030302a2d1ff334a56f5bff6594a07cc87b580233f500f45e489e7f33af35edf7869fcf4",
    "bf0253fe5175be898e750edc53370d2b",
);
const CLIENT_FINISHED_RECORD: &str = "170303003575ec4dc238cce60b298044a71e219c56cc77b0517fe9b93c7a4bfc44d87f38f80338ac98fc46deb384bd1caeacab6867d726c40546";
const CLIENT_DATA_RECORD: &str = "1703030043a23f7054b62c94d0affafe8228ba55cbefacea42f914aa66bcab3f2b9819a8a5b46b395bd54a9a20441e2b62974e1f5a6292a2977014bd1e3deae63aeebb21694915e4";
const CLIENT_ALERT_RECORD: &str = "1703030013c9872760655666b74d7ff1153efd6db6d0b0e3";

fn hex(text: &str) -> Vec<u8> {
    text.as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(core::str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect()
}

fn protection(secrets: &mut Secrets, keys: &TrafficKeys) -> Protection {
    let mut protection = Protection::plaintext(0);
    let installed = secrets
        .install_keys(keys, |keys| protection.install13(keys.suite.aead(), keys.key, keys.iv, keys.first));
    installed.unwrap();
    protection
}

fn sealed(protection: &mut Protection, content_type: ContentType, payload: &[u8]) -> Vec<u8> {
    let mut record = vec![0; protection.record_len(content_type, payload.len())];
    let at = protection.payload_offset();
    record[at..][..payload.len()].copy_from_slice(payload);
    let length = u16::try_from(payload.len()).unwrap();
    let n = protection.seal(content_type, TLS12_VERSION, &mut record, length).unwrap();
    assert_eq!(n, record.len());
    record
}

fn opened(protection: &mut Protection, mut record: Vec<u8>) -> Vec<u8> {
    let header = Header::read(&record, protection.max_fragment()).unwrap().unwrap();
    let (_, range) = protection.open(header, &mut record[HEADER_LEN..]).unwrap();
    record[HEADER_LEN..][range].to_vec()
}

#[test]
fn a_simple_handshake_byte_for_byte() {
    let suite = CipherSuite::TLS_AES_128_GCM_SHA256;
    let mut secrets = Secrets::zeroed();
    let mut transcript = Transcript::new();
    transcript.add(&hex(CLIENT_HELLO));
    transcript.start(suite.hash());
    transcript.add(&hex(SERVER_HELLO));
    let hash = transcript.digest();
    assert_eq!(hash.as_ref(), hex(HASH_TO_SERVER_HELLO));

    let agreed = secrets.agree(|shared| {
        let key = x25519::PrivateKey::from_bytes(hex(CLIENT_PRIVATE).as_slice().try_into().unwrap());
        let peer = x25519::PublicKey::from_bytes(&hex(SERVER_PUBLIC)).unwrap();
        let mut out = Secret::zeroed();
        key.diffie_hellman(&peer, &mut out).map(|()| shared.set(out.expose()))
    });
    let early = secrets.early(suite.hash());
    let (secret, client, server) = secrets.derive_handshake(early, agreed.unwrap(), suite, hash.as_ref());
    let (mut from_client, mut from_server) =
        (protection(&mut secrets, &client), protection(&mut secrets, &server));

    transcript.add(&hex(SERVER_FLIGHT));
    let verify_data = secrets.verify_data(&secret, Writer::Server, transcript.digest().as_ref());
    assert_eq!(verify_data[..32], hex(SERVER_VERIFY_DATA));
    let finished = [&[20, 0, 0, 32], &verify_data[..32]].concat();
    transcript.add(&finished);
    let record = sealed(&mut from_server, ContentType::Handshake, &[hex(SERVER_FLIGHT), finished].concat());
    let (first, last) = SERVER_RECORD;
    assert!(record.starts_with(&hex(first)) && record.ends_with(&hex(last)));

    let hash = transcript.digest();
    assert_eq!(hash.as_ref(), hex(HASH_TO_SERVER_FINISHED));
    let (_, client, server) = secrets.derive_main(&secret, suite, hash.as_ref());
    let verify_data = secrets.verify_data(&secret, Writer::Client, hash.as_ref());
    assert_eq!(verify_data[..32], hex(CLIENT_VERIFY_DATA));
    let finished = [&[20, 0, 0, 32], &verify_data[..32]].concat();
    assert_eq!(sealed(&mut from_client, ContentType::Handshake, &finished), hex(CLIENT_FINISHED_RECORD));

    let (mut from_client, mut reader) =
        (protection(&mut secrets, &client), protection(&mut secrets, &client));
    let data: Vec<u8> = (0..50).collect();
    let record = sealed(&mut from_client, ContentType::ApplicationData, &data);
    assert_eq!(record, hex(CLIENT_DATA_RECORD));
    assert_eq!(opened(&mut reader, record), data);
    assert_eq!(sealed(&mut from_client, ContentType::Alert, &[1, 0]), hex(CLIENT_ALERT_RECORD));
    let mut from_server = protection(&mut secrets, &server);
    assert_ne!(sealed(&mut from_server, ContentType::Alert, &[1, 0]), hex(CLIENT_ALERT_RECORD));
}
