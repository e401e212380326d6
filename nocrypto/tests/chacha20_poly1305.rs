//! Is it RFC 8439's AEAD, on every backend? The RFC's example, and the backends against each other.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test fails by panicking"
)]

use nocrypto::{aead::chacha20_poly1305::ChaCha20Poly1305, cpu::Features};
use proptest::prelude::*;

fn backends() -> [Features; 2] {
    [Features::none(), Features::detect()]
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
