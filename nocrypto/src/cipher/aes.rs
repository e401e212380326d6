//! AES (FIPS 197). This file chooses; `aes/{soft,x86_64,aarch64}.rs` compute.
//!
//! Does not encrypt messages: alone it is a permutation for building modes (`cipher/ctr.rs`, `cipher/cbc.rs`, `aead/`).
//!
//! Timing: constant on every backend.

#[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
pub(crate) mod aarch64;
pub(crate) mod soft;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
pub(crate) mod x86_64;

use core::fmt;

use zeroize::Zeroize;

use crate::Error;
use crate::cpu::Features;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
use crate::cpu::HaveAesNi;
#[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
use crate::cpu::HaveAesPmull;

/// Which kernel an AES key uses, and an AES-GCM key with it.
///
/// ```
/// use nocrypto::cipher::aes::AesBackend;
/// assert_eq!(AesBackend::available().next(), Some(AesBackend::Soft));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AesBackend {
    /// Constant-time portable code.
    Soft,
    /// AES-NI, for GHASH PCLMULQDQ.
    #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
    AesNi(HaveAesNi),
    /// FEAT_AES of Armv8-A, for GHASH FEAT_PMULL.
    #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
    ArmV8(HaveAesPmull),
}

impl AesBackend {
    /// The fastest that this CPU has.
    pub fn best() -> Self {
        Self::available().last().unwrap_or(Self::Soft)
    }

    /// Every one that this CPU has, the slowest first.
    pub fn available() -> impl Iterator<Item = Self> {
        Self::of(Features::detect())
    }

    #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
    fn of(features: Features) -> impl Iterator<Item = Self> {
        core::iter::once(Self::Soft).chain(features.aes_ni().map(Self::AesNi))
    }

    #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
    fn of(features: Features) -> impl Iterator<Item = Self> {
        core::iter::once(Self::Soft).chain(features.aes_pmull().map(Self::ArmV8))
    }

    #[cfg(not(any(
        all(target_arch = "x86_64", target_feature = "sse2"),
        all(target_arch = "aarch64", target_endian = "little", target_feature = "neon")
    )))]
    fn of(_: Features) -> impl Iterator<Item = Self> {
        core::iter::once(Self::Soft)
    }

    /// Its name in logs and benchmarks.
    pub fn name(self) -> &'static str {
        match self {
            Self::Soft => "soft",
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Self::AesNi(_) => "aes-ni",
            #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
            Self::ArmV8(_) => "armv8-aes",
        }
    }
}

/// A key, by its length.
#[derive(Clone, Copy)]
pub(crate) enum KeyBytes<'a> {
    Aes128(&'a [u8; 16]),
    Aes192(&'a [u8; 24]),
    Aes256(&'a [u8; 32]),
}

impl<'a> KeyBytes<'a> {
    /// [`Error::InvalidKey`] unless it has 16, 24 or 32 bytes.
    pub(crate) fn of(key: &'a [u8]) -> Result<Self, Error> {
        if let Ok(key) = key.try_into() {
            Ok(Self::Aes128(key))
        } else if let Ok(key) = key.try_into() {
            Ok(Self::Aes192(key))
        } else if let Ok(key) = key.try_into() {
            Ok(Self::Aes256(key))
        } else {
            Err(Error::InvalidKey)
        }
    }
}

/// The bare permutation under a key of 16, 24 or 32 bytes. Wiped on drop.
///
/// ```
/// use nocrypto::cipher::aes::Aes;
/// let mut aes = Aes::unkeyed();
/// aes.init(&[0; 16])?;
/// let mut block = [[0; 16]];
/// aes.encrypt_blocks(&mut block)?;
/// assert_eq!(block[0][..4], [0x66, 0xe9, 0x4b, 0xd4]);
/// # Ok::<(), nocrypto::Error>(())
/// ```
pub struct Aes {
    backend: Backend,
}

/// The expanded key as its kernel wants it.
#[allow(clippy::large_enum_variant, reason = "there is no allocator: a key lies where its owner put it")]
enum Backend {
    Unkeyed,
    Soft(soft::Schedule),
    #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
    AesNi(x86_64::Schedule, HaveAesNi),
    #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
    ArmV8(aarch64::Schedule, HaveAesPmull),
}

impl Aes {
    /// No key yet: everything but `init` is refused with [`Error::InvalidKey`].
    pub const fn unkeyed() -> Self {
        Self { backend: Backend::Unkeyed }
    }

    /// Expands `key` in place on the best backend. [`Error::InvalidKey`] unless it has 16, 24 or 32 bytes.
    pub fn init(&mut self, key: &[u8]) -> Result<(), Error> {
        self.init_with_backend(key, AesBackend::best())
    }

    /// As [`Aes::init`], on the backend given.
    pub fn init_with_backend(&mut self, key: &[u8], backend: AesBackend) -> Result<(), Error> {
        self.backend = Backend::Unkeyed;
        let key = KeyBytes::of(key)?;
        // Zeros move into place, then the key is expanded there.
        self.backend = match backend {
            AesBackend::Soft => Backend::Soft(soft::Schedule::zeroed()),
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            AesBackend::AesNi(token) => Backend::AesNi(x86_64::Schedule::zeroed(), token),
            #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
            AesBackend::ArmV8(token) => Backend::ArmV8(aarch64::Schedule::zeroed(), token),
        };
        match &mut self.backend {
            Backend::Unkeyed => {}
            Backend::Soft(schedule) => schedule.init(key),
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Backend::AesNi(schedule, token) => schedule.init(key, *token),
            #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
            Backend::ArmV8(schedule, token) => schedule.init(key, *token),
        }
        Ok(())
    }

    /// [`Error::InvalidKey`] before a key was given: modes ask before they touch anything.
    pub(super) fn is_keyed(&self) -> Result<(), Error> {
        if matches!(self.backend, Backend::Unkeyed) { Err(Error::InvalidKey) } else { Ok(()) }
    }

    /// Encrypts each block by itself, in place (FIPS 197 §5.1).
    pub fn encrypt_blocks(&self, blocks: &mut [[u8; 16]]) -> Result<(), Error> {
        match &self.backend {
            Backend::Unkeyed => return Err(Error::InvalidKey),
            Backend::Soft(schedule) => in_eights(blocks, |eight| schedule.encrypt(eight)),
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Backend::AesNi(schedule, token) => schedule.encrypt_blocks(blocks, *token),
            #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
            Backend::ArmV8(schedule, token) => schedule.encrypt_blocks(blocks, *token),
        }
        Ok(())
    }

    /// Decrypts each block by itself, in place (FIPS 197 §5.3).
    pub fn decrypt_blocks(&self, blocks: &mut [[u8; 16]]) -> Result<(), Error> {
        match &self.backend {
            Backend::Unkeyed => return Err(Error::InvalidKey),
            Backend::Soft(schedule) => in_eights(blocks, |eight| schedule.decrypt(eight)),
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Backend::AesNi(schedule, token) => schedule.decrypt_blocks(blocks, *token),
            #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
            Backend::ArmV8(schedule, token) => schedule.decrypt_blocks(blocks, *token),
        }
        Ok(())
    }

    /// Which kernel computes; "none" before a key was given.
    pub fn backend_name(&self) -> &'static str {
        match &self.backend {
            Backend::Unkeyed => "none",
            Backend::Soft(_) => AesBackend::Soft.name(),
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Backend::AesNi(_, token) => AesBackend::AesNi(*token).name(),
            #[cfg(all(target_arch = "aarch64", target_endian = "little", target_feature = "neon"))]
            Backend::ArmV8(_, token) => AesBackend::ArmV8(*token).name(),
        }
    }
}

/// Hands `blocks` to `pass` as many at a time as it takes; a part of that is filled up with zeros.
fn in_eights(blocks: &mut [[u8; 16]], pass: impl Fn(&mut [[u8; 16]; soft::BLOCKS])) {
    let (eights, rest) = blocks.as_chunks_mut::<{ soft::BLOCKS }>();
    eights.iter_mut().for_each(&pass);
    if !rest.is_empty() {
        let mut eight = [[0; 16]; soft::BLOCKS];
        eight.iter_mut().zip(rest.iter()).for_each(|(to, from)| *to = *from);
        pass(&mut eight);
        rest.iter_mut().zip(&eight).for_each(|(to, from)| *to = *from);
        eight.zeroize();
    }
}

impl fmt::Debug for Aes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Aes({}, ..)", self.backend_name())
    }
}
