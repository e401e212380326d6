//! What every curve with private keys holds to: the file of a curve has its numbers and this as a module.

use nocrypto::{Error, Secret, SeededRng, hash::sha256::Sha256};

use super::{
    LEN, MODULUS, NAME, OFF_CURVE, ON_CURVE, ORDER, PrivateKey, PublicKey, RFC6979_KEY, Signature, bytes, key,
};

/// A number below 256 as a coordinate or a scalar.
fn small(value: u8) -> [u8; LEN] {
    let mut bytes = [0; LEN];
    bytes[LEN - 1] = value;
    bytes
}

/// The sum of a big-endian number and a small one.
fn plus(number: &[u8], addend: u8) -> Vec<u8> {
    let mut sum = number.to_vec();
    let mut carry = addend;
    for byte in sum.iter_mut().rev() {
        let overflows;
        (*byte, overflows) = byte.overflowing_add(carry);
        carry = overflows.into();
    }
    sum
}

#[test]
fn added_randomness_changes_the_signature_and_nothing_else() {
    let mut rng = SeededRng::dangerous_from_fixed_seed(&[1; 32]);
    let key = PrivateKey::generate(&mut rng).unwrap();
    let first = key.sign::<Sha256>(b"message", &mut rng).unwrap();
    let second = key.sign::<Sha256>(b"message", &mut rng).unwrap();
    assert_ne!(first, second);
    for signature in [first, second, key.sign_deterministic::<Sha256>(b"message")] {
        assert_eq!(key.public_key().verify::<Sha256>(b"message", &signature), Ok(()));
        let mut room = [0; Signature::MAX_DER_LEN];
        assert_eq!(Signature::from_der(signature.to_der(&mut room)), Ok(signature));
        assert_eq!(Signature::from_raw(&signature.to_raw()), Ok(signature));
    }
}

#[test]
fn every_bit_of_a_signature_counts() {
    let key = key(RFC6979_KEY);
    let raw = key.sign_deterministic::<Sha256>(b"message").to_raw();
    for bit in 0..16 * LEN {
        let mut changed = raw;
        changed[bit / 8] ^= 1 << (bit % 8);
        let verdict = Signature::from_raw(&changed)
            .and_then(|signature| key.public_key().verify::<Sha256>(b"message", &signature));
        assert_eq!(verdict, Err(Error::InvalidSignature), "bit {bit}");
    }
}

#[test]
fn private_keys_outside_the_range_are_refused() {
    let mut below = bytes(ORDER);
    below[LEN - 1] -= 1;
    let mut above = bytes(ORDER);
    above[LEN - 1] += 1;
    for refused in
        [bytes(ORDER), above, vec![0; LEN], vec![0xff; LEN], vec![1; LEN - 1], vec![1; LEN + 1], vec![]]
    {
        assert_eq!(PrivateKey::from_be_bytes(&refused).err(), Some(Error::InvalidKey), "{refused:02x?}");
        let mut slot = Some(key("01".repeat(LEN).as_str()));
        assert_eq!(PrivateKey::from_be_bytes_in(&mut slot, &refused).err(), Some(Error::InvalidKey));
        assert!(slot.is_none());
    }
    let last = PrivateKey::from_be_bytes(&below).unwrap();
    // (n - 1)·G = -G: the base point's x, the other y.
    let first = PrivateKey::from_be_bytes(&small(1)).unwrap();
    assert_eq!(last.public_key().to_sec1()[..LEN + 1], first.public_key().to_sec1()[..LEN + 1]);
    assert_ne!(last.public_key(), first.public_key());
    let mut out = Secret::zeroed();
    last.to_be_bytes(&mut out);
    assert_eq!(out.expose().as_slice(), below);
}

#[test]
fn public_keys_have_two_encodings_and_no_other() {
    let mut rng = SeededRng::dangerous_from_fixed_seed(&[2; 32]);
    for _ in 0..20 {
        let key = *PrivateKey::generate(&mut rng).unwrap().public_key();
        let (long, short) = (key.to_sec1(), key.to_sec1_compressed());
        assert_eq!(PublicKey::from_sec1(&long), Ok(key));
        assert_eq!(PublicKey::from_sec1(&short), Ok(key));
        assert_eq!(PublicKey::from_sec1_uncompressed(&long), Ok(key));
        assert_eq!(PublicKey::from_sec1_uncompressed(&short), Err(Error::InvalidPublicKey));

        let mut off_curve = long;
        off_curve[2 * LEN] ^= 1;
        let mut hybrid = long;
        hybrid[0] = 0x06 | long[2 * LEN] & 1;
        let mut other_sign = short;
        other_sign[0] ^= 1;
        assert_ne!(PublicKey::from_sec1(&other_sign), Ok(key));
        assert!(PublicKey::from_sec1(&other_sign).is_ok());
        for refused in [&off_curve[..], &hybrid, &long[..2 * LEN], &short[..LEN], &long[1..], &[0], &[]] {
            assert_eq!(PublicKey::from_sec1(refused), Err(Error::InvalidPublicKey));
        }
    }
    let with_x = |x: &[u8]| [2, 3].map(|tag| PublicKey::from_sec1(&[&[tag], x].concat()));
    assert!(with_x(&small(OFF_CURVE)).iter().all(Result::is_err));
    // Coordinates of p and more are not field elements, even where the residue is on the curve.
    let mut refused = vec![bytes(MODULUS), vec![0xff; LEN]];
    for residue in ON_CURVE {
        assert!(with_x(&small(residue)).iter().all(Result::is_ok), "{residue}");
        refused.push(plus(&bytes(MODULUS), residue));
    }
    for x in refused {
        assert_eq!(with_x(&x), [Err(Error::InvalidPublicKey); 2]);
    }
}

#[test]
fn signatures_out_of_range_are_refused() {
    let order = bytes(ORDER);
    let (zero, one) = (&small(0)[..], &small(1)[..]);
    for (r, s) in [(&order[..], one), (one, &order), (zero, one), (one, zero)] {
        let raw: [u8; 2 * LEN] = [r, s].concat().try_into().unwrap();
        assert_eq!(Signature::from_raw(&raw), Err(Error::InvalidSignature));
    }
    assert_eq!(Signature::from_der(b"\x30\x06\x02\x01\x00\x02\x01\x01"), Err(Error::InvalidSignature));
    assert!(Signature::from_der(b"\x30\x06\x02\x01\x01\x02\x01\x01").is_ok());
}

#[test]
fn keys_do_not_print_themselves() {
    let text = format!("{:?}", key("ab".repeat(LEN).as_str()));
    assert!(text.starts_with(&format!("{NAME}::PrivateKey(..")) && !text.contains("abab"), "{text}");
}
