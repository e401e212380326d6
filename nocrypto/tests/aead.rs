//! One interface for all AEADs: whichever way data goes in and out, it is the same ciphertext; nothing is left of a
//! failed opening.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test: it may fail loudly"
)]

use nocrypto::{
    Error,
    aead::{
        Aead,
        aes_gcm::{Aes128Gcm, Aes192Gcm, Aes256Gcm},
        chacha20_poly1305::ChaCha20Poly1305,
    },
};

const NONCE: [u8; 12] = [3; 12];
const AAD: &[u8] = b"header";
const LENGTHS: [usize; 9] = [0, 1, 15, 16, 17, 127, 128, 300, 1350];

fn each(check: impl Fn(&dyn Sealer)) {
    fn keyed<A: Aead>() -> A {
        let mut aead = A::unkeyed();
        aead.init(&vec![0x42; A::KEY_LEN]).unwrap();
        assert_eq!((A::NONCE_LEN, A::TAG_LEN), (12, 16));
        aead
    }
    check(&keyed::<Aes128Gcm>());
    check(&keyed::<Aes192Gcm>());
    check(&keyed::<Aes256Gcm>());
    check(&keyed::<ChaCha20Poly1305>());
}

/// [`Aead`] as an object, which it is not made for.
trait Sealer {
    fn seal_in_place(&self, data: &mut [u8]) -> Result<[u8; 16], Error>;
    fn open_in_place(&self, data: &mut [u8], tag: &[u8; 16]) -> Result<(), Error>;
    fn seal_attached(&self, data: &mut [u8]) -> Result<(), Error>;
    fn open_attached<'a>(&self, data: &'a mut [u8]) -> Result<&'a mut [u8], Error>;
    fn seal_to(&self, plaintext: &[u8], out: &mut [u8]) -> Result<(), Error>;
    fn open_to(&self, sealed: &[u8], out: &mut [u8]) -> Result<(), Error>;
}

impl<A: Aead> Sealer for A {
    fn seal_in_place(&self, data: &mut [u8]) -> Result<[u8; 16], Error> {
        Aead::seal_in_place(self, &NONCE, AAD, data)
    }

    fn open_in_place(&self, data: &mut [u8], tag: &[u8; 16]) -> Result<(), Error> {
        Aead::open_in_place(self, &NONCE, AAD, data, tag)
    }

    fn seal_attached(&self, data: &mut [u8]) -> Result<(), Error> {
        Aead::seal_attached(self, &NONCE, AAD, data)
    }

    fn open_attached<'a>(&self, data: &'a mut [u8]) -> Result<&'a mut [u8], Error> {
        Aead::open_attached(self, &NONCE, AAD, data)
    }

    fn seal_to(&self, plaintext: &[u8], out: &mut [u8]) -> Result<(), Error> {
        Aead::seal_to(self, &NONCE, AAD, plaintext, out)
    }

    fn open_to(&self, sealed: &[u8], out: &mut [u8]) -> Result<(), Error> {
        Aead::open_to(self, &NONCE, AAD, sealed, out)
    }
}

fn plaintext(length: usize) -> Vec<u8> {
    (0..length).map(|i| (i * 7 + 1) as u8).collect()
}

#[test]
fn every_way_gives_the_same_ciphertext() {
    each(|aead| {
        for length in LENGTHS {
            let text = plaintext(length);
            let mut sealed = text.clone();
            let tag = aead.seal_in_place(&mut sealed).unwrap();
            sealed.extend(tag);

            let mut attached = [&text[..], &[0xee; 16]].concat();
            aead.seal_attached(&mut attached).unwrap();
            assert_eq!(attached, sealed);
            let mut other = vec![0xee; length + 16];
            aead.seal_to(&text, &mut other).unwrap();
            assert_eq!(other, sealed);

            assert_eq!(aead.open_attached(&mut attached).unwrap(), text);
            let mut opened = vec![0xee; length];
            aead.open_to(&sealed, &mut opened).unwrap();
            assert_eq!(opened, text);
            aead.open_in_place(&mut sealed[..length], &tag).unwrap();
            assert_eq!(sealed[..length], text);
        }
    });
}

#[test]
fn a_failed_opening_leaves_nothing_whichever_way() {
    each(|aead| {
        for length in LENGTHS {
            let mut sealed = vec![0; length + 16];
            aead.seal_to(&plaintext(length), &mut sealed).unwrap();
            for flipped in [0, length / 2, length, length + 15] {
                sealed[flipped] ^= 1;
                let mut out = vec![0xee; length];
                assert_eq!(aead.open_to(&sealed, &mut out), Err(Error::OpenFailed));
                assert_eq!(out, vec![0; length]);
                let mut attached = sealed.clone();
                assert_eq!(aead.open_attached(&mut attached).err(), Some(Error::OpenFailed));
                assert_eq!(attached[..length], vec![0; length]);
                let mut apart = sealed.clone();
                let (text, tag) = apart.split_last_chunk_mut().unwrap();
                assert_eq!(aead.open_in_place(text, tag), Err(Error::OpenFailed));
                assert_eq!(text, vec![0; length]);
                sealed[flipped] ^= 1;
            }
        }
    });
}

#[test]
fn wrong_lengths_are_refused_and_leave_nothing() {
    each(|aead| {
        for length in 0..16 {
            let mut short = vec![1; length];
            assert_eq!(aead.seal_attached(&mut short), Err(Error::InvalidLength));
            assert_eq!(short, vec![1; length], "nothing was written");
            assert_eq!(aead.open_attached(&mut short).err(), Some(Error::OpenFailed));
            let mut out = [0xee; 3];
            assert_eq!(aead.open_to(&short, &mut out), Err(Error::OpenFailed));
            assert_eq!(out, [0; 3]);
        }
        let mut sealed = [0; 20 + 16];
        aead.seal_to(&[1; 20], &mut sealed).unwrap();
        for length in (0..40).filter(|length| *length != 20) {
            let mut out = vec![0xee; length];
            assert_eq!(aead.open_to(&sealed, &mut out), Err(Error::InvalidLength));
            assert_eq!(out, vec![0; length]);
            let mut out = vec![0xee; length + 16];
            assert_eq!(aead.seal_to(&[1; 20], &mut out), Err(Error::InvalidLength));
            assert_eq!(out, vec![0; length + 16]);
        }
    });
}

#[test]
fn without_a_key_no_way_works() {
    fn check<A: Aead>() {
        let (aead, mut out) = (A::unkeyed(), [1; 25]);
        assert_eq!(aead.seal_to(&NONCE, AAD, b"plaintext", &mut out), Err(Error::InvalidKey));
        assert_eq!(out, [0; 25]);
        let mut opened = [1; 9];
        assert_eq!(aead.open_to(&NONCE, AAD, &[2; 25], &mut opened), Err(Error::InvalidKey));
        assert_eq!(opened, [0; 9]);
        out.fill(1);
        assert_eq!(aead.seal_attached(&NONCE, AAD, &mut out), Err(Error::InvalidKey));
        assert_eq!(out[..9], [0; 9], "plaintext must not be sent by a caller who ignores the error");
    }
    check::<Aes128Gcm>();
    check::<Aes192Gcm>();
    check::<Aes256Gcm>();
    check::<ChaCha20Poly1305>();
}
