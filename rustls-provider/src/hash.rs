//! Hashes, HKDF and the TLS 1.2 PRF in rustls' traits.
//!
//! Does not implement rustls' HMAC trait: HKDF and PRF are nocrypto's own. A kept key is written in its box; each use of
//! it has a copy on the stack that is wiped at its end, as outputs are once rustls has them. What the compiler spills
//! between is not wiped.
//!
//! Timing: constant in secrets for given lengths.

use std::marker::PhantomData;

use nocrypto::hash::Hash;
use nocrypto::kdf::hkdf::{self, Prk};
use nocrypto::mac::hmac::Hmac;
use rustls::crypto;
use rustls::crypto::hash::{Context, HashAlgorithm, Output};
use rustls::crypto::tls13::{HkdfExpander, OkmBlock, OutputLengthError};
use zeroize::Zeroize;

/// A hash function as rustls names it. The value is empty: a static of it costs nothing.
pub(crate) trait NamedHash: Hash + Send + Sync + 'static {
    const NAME: HashAlgorithm;
}

impl NamedHash for nocrypto::hash::sha256::Sha256 {
    const NAME: HashAlgorithm = HashAlgorithm::SHA256;
}

impl NamedHash for nocrypto::hash::sha512::Sha384 {
    const NAME: HashAlgorithm = HashAlgorithm::SHA384;
}

/// The functions of one hash.
pub(crate) struct Of<H>(PhantomData<fn() -> H>);

impl<H> Of<H> {
    pub(crate) const NEW: Self = Self(PhantomData);
}

impl<H: NamedHash> crypto::hash::Hash for Of<H> {
    fn start(&self) -> Box<dyn Context> {
        Box::new(Running(H::new()))
    }

    fn hash(&self, data: &[u8]) -> Output {
        Output::new(H::digest(data).as_ref())
    }

    fn output_len(&self) -> usize {
        H::OUTPUT_LEN
    }

    fn algorithm(&self) -> HashAlgorithm {
        H::NAME
    }
}

struct Running<H>(H);

impl<H: NamedHash> Context for Running<H> {
    fn fork_finish(&self) -> Output {
        Output::new(self.0.clone().finish().as_ref())
    }

    fn fork(&self) -> Box<dyn Context> {
        Box::new(Self(self.0.clone()))
    }

    fn finish(self: Box<Self>) -> Output {
        Output::new(self.0.finish().as_ref())
    }

    fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }
}

impl<H: NamedHash> crypto::tls13::Hkdf for Of<H> {
    fn extract_from_zero_ikm(&self, salt: Option<&[u8]>) -> Box<dyn HkdfExpander> {
        self.extract_from_secret(salt, H::ZERO.as_ref())
    }

    fn extract_from_secret(&self, salt: Option<&[u8]>, secret: &[u8]) -> Box<dyn HkdfExpander> {
        let mut prk = H::ZERO;
        // RFC 5869 §2.2: a salt that is not provided is a string of zeros, as HMAC pads the empty one.
        hkdf::extract::<H>(salt.unwrap_or_default(), &[secret], &mut prk);
        let expander = expander::<H>(prk.as_ref());
        prk.as_mut().zeroize();
        expander
    }

    fn expander_for_okm(&self, okm: &OkmBlock) -> Box<dyn HkdfExpander> {
        expander::<H>(okm.as_ref())
    }

    fn hmac_sign(&self, key: &OkmBlock, message: &[u8]) -> crypto::hmac::Tag {
        let mut hmac = Hmac::<H>::new(key.as_ref());
        hmac.update(message);
        let mut tag = H::ZERO;
        hmac.finish_into(&mut tag);
        let signed = crypto::hmac::Tag::new(tag.as_ref());
        tag.as_mut().zeroize();
        signed
    }
}

fn expander<H: NamedHash>(prk: &[u8]) -> Box<dyn HkdfExpander> {
    // What moves into the box is no secret; the key is written there.
    let mut expander = Box::new(Expander(Prk::<H>::new(H::ZERO.as_ref()).ok()));
    // Keys of rustls have the length of the hash; a shorter one gives an expander that refuses.
    if expander.0.as_mut().is_none_or(|key| key.init(prk).is_err()) {
        expander.0 = None;
    }
    expander
}

struct Expander<H: Hash>(Option<Prk<H>>);

impl<H: NamedHash> HkdfExpander for Expander<H> {
    fn expand_slice(&self, info: &[&[u8]], output: &mut [u8]) -> Result<(), OutputLengthError> {
        let mut prk = self.0.as_ref().ok_or(OutputLengthError)?.clone();
        prk.expand(info, output).map_err(|_| OutputLengthError)
    }

    fn expand_block(&self, info: &[&[u8]]) -> OkmBlock {
        let mut output = H::ZERO;
        // One output of the hash is within every limit.
        let _ = self.expand_slice(info, output.as_mut());
        let block = OkmBlock::new(output.as_ref());
        output.as_mut().zeroize();
        block
    }

    fn hash_len(&self) -> usize {
        H::OUTPUT_LEN
    }
}

#[cfg(feature = "tls12")]
impl<H: NamedHash> crypto::tls12::Prf for Of<H> {
    fn for_key_exchange(
        &self,
        output: &mut [u8; 48],
        kx: Box<dyn crypto::ActiveKeyExchange>,
        peer_pub_key: &[u8],
        label: &[u8],
        seed: &[u8],
    ) -> Result<(), rustls::Error> {
        let secret = kx.complete_for_tls_version(peer_pub_key, &rustls::version::TLS12)?;
        self.for_secret(output, secret.secret_bytes(), label, seed);
        Ok(())
    }

    fn for_secret(&self, output: &mut [u8], secret: &[u8], label: &[u8], seed: &[u8]) {
        nocrypto::kdf::tls12_prf::tls12_prf::<H>(secret, label, &[seed], output);
    }
}
