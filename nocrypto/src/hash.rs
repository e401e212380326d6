//! Hash functions behind one trait, a file each.
//!
//! Does not contain MACs (`mac/`) or key derivation (`kdf/`). [`Hash`] is sealed: the protocols above name
//! exactly these functions.
//!
//! Timing: constant for a given length; lengths are public.

mod block;
pub mod sha1;
pub mod sha256;
pub mod sha3;
pub mod sha512;

mod sealed {
    /// Keeps [`super::Hash`] to this crate; and what HMAC asks of a hash: what a block of key leaves of it.
    pub trait Sealed {
        /// The hash after whole blocks, without the room for a part of one. Wiped on drop.
        type Chain: Clone + Send + Sync + Unpin;

        /// That of no block yet.
        fn chain() -> Self::Chain;

        /// Makes `chain` that of the first block in `block` alone, on the backend of this hash.
        fn set_chain(&self, chain: &mut Self::Chain, block: &[u8]);

        /// Forgets the message so far and goes on behind the one block of `chain`, in place.
        fn resume(&mut self, chain: &Self::Chain);
    }
}

/// The longest block of any [`Hash`], in bytes: SHA3-256 has it.
pub const MAX_BLOCK_LEN: usize = 136;
/// The longest output of any [`Hash`], in bytes.
pub const MAX_OUTPUT_LEN: usize = 64;

/// A hash function of FIPS 180-4 or FIPS 202.
///
/// ```
/// use nocrypto::hash::{Hash, sha256::Sha256, sha512::Sha384};
/// fn length_of<H: Hash>() -> usize { H::digest(b"abc").as_ref().len() }
/// assert_eq!((length_of::<Sha256>(), length_of::<Sha384>()), (32, 48));
/// ```
pub trait Hash: Clone + sealed::Sealed {
    /// Bytes that one compression takes in.
    const BLOCK_LEN: usize;
    /// Bytes that come out.
    const OUTPUT_LEN: usize;
    /// The digest, `[u8; OUTPUT_LEN]`.
    type Output: AsRef<[u8]> + AsMut<[u8]> + Copy;
    /// An output to be written in place.
    const ZERO: Self::Output;

    /// The hash of nothing yet.
    fn new() -> Self;

    /// Which kernel computes, for logs and benchmarks.
    fn backend_name(&self) -> &'static str {
        "soft"
    }

    /// Forgets the message so far, in place.
    fn restart(&mut self);

    /// Takes in more of the message; how it is split makes no difference.
    fn update(&mut self, data: &[u8]);

    /// Writes the digest and starts over.
    fn finish_into(&mut self, out: &mut Self::Output);

    /// The digest by value. Where it is a secret, [`Hash::finish_into`] leaves no copy behind.
    fn finish(mut self) -> Self::Output {
        let mut out = Self::ZERO;
        self.finish_into(&mut out);
        out
    }

    /// The digest of one message.
    fn digest(data: &[u8]) -> Self::Output {
        let mut hash = Self::new();
        hash.update(data);
        hash.finish()
    }
}

/// A hash that signatures may be made and verified over: every [`Hash`] but SHA-1, whose collisions are for sale
/// (RFC 9155).
///
/// ```compile_fail,E0277
/// # use nocrypto::{SeededRng, ec::p256, hash::sha1::Sha1};
/// fn forbidden(key: &p256::PrivateKey) -> p256::Signature {
///     key.sign_deterministic::<Sha1>(b"message")
/// }
/// ```
pub trait CollisionResistant: Hash {}

impl CollisionResistant for sha256::Sha224 {}
impl CollisionResistant for sha256::Sha256 {}
impl CollisionResistant for sha3::Sha3_256 {}
impl CollisionResistant for sha3::Sha3_384 {}
impl CollisionResistant for sha3::Sha3_512 {}
impl CollisionResistant for sha512::Sha384 {}
impl CollisionResistant for sha512::Sha512 {}
