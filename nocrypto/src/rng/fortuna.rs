//! Fortuna (Ferguson, Schneier, Kohno: Cryptography Engineering, chapter 9), in the textbook form.
//!
//! 32 pools of SHA-256d, a generator of AES-256 on a little-endian counter, a new key after every request.
//! Does not estimate entropy (callers credit it), read a clock (times come with events) or keep a seed file.
//!
//! Timing: constant in keys, seeds and pools.

use core::fmt;

use zeroize::Zeroize;

use crate::{
    Error, Secret, SeededRng,
    cipher::aes::Aes,
    hash::{Hash, sha256::Sha256},
};

/// §9.5.2: with 32 pools an attacker who controls all events but a few is outlasted.
const POOLS: usize = 32;
/// A constant, so that they are built in their place: 3.5 KiB less of stack.
const EMPTY_POOLS: [Sha256; POOLS] = [const { Sha256::EMPTY }; POOLS];
/// §9.5.5: pool 0 must have gathered this much, headers counted, before a reseed.
const MIN_POOL_BYTES: u64 = 64;
/// §9.5.5: at most ten reseeds a second, or an attacker empties the higher pools.
const RESEED_INTERVAL_MS: u64 = 100;
/// §9.4.4: a longer run under one key would differ from random by its missing collisions.
const MAX_REQUEST: usize = 1 << 20;
/// §9.5.3.1: an event carries at most 32 bytes.
const MAX_EVENT: usize = 32;
/// The least credit of a seed.
const MIN_SEED_BITS: u32 = 256;

/// Bytes from entropy sources and what their owner vouches for.
pub struct SeedMaterial<'a> {
    bytes: &'a [u8],
    credited_bits: u32,
}

impl<'a> SeedMaterial<'a> {
    /// `bytes` that hold at least `credited_bits` of min-entropy. Never credited with more than their length.
    pub fn new(bytes: &'a [u8], credited_bits: u32) -> Self {
        let length_in_bits = u32::try_from(bytes.len()).unwrap_or(u32::MAX).saturating_mul(8);
        Self { bytes, credited_bits: credited_bits.min(length_in_bits) }
    }
}

impl fmt::Debug for SeedMaterial<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SeedMaterial").field("credited_bits", &self.credited_bits).finish_non_exhaustive()
    }
}

/// Generator and accumulator. Programs hold a [`SeededRng`], which is one that was seeded.
pub struct Fortuna {
    generator: Generator,
    pools: [Sha256; POOLS],
    /// Bytes in pool 0 since it was last emptied.
    pool0_bytes: u64,
    /// The events of each source so far: they go round the pools.
    events: [u8; 256],
    now_ms: u64,
    last_reseed_ms: Option<u64>,
    /// Their number decides which pools the next one empties.
    reseeds: u64,
}

impl Fortuna {
    /// The only way to a generator outside tests. [`Error::NotEnoughEntropy`] below 256 credited bits.
    ///
    /// ```
    /// use nocrypto::{Error, rng::fortuna::{Fortuna, SeedMaterial}};
    /// // Long is not the same as unpredictable.
    /// let refused = Fortuna::seed(SeedMaterial::new(&[0; 4096], 255));
    /// assert_eq!(refused.err(), Some(Error::NotEnoughEntropy));
    /// ```
    pub fn seed(material: SeedMaterial<'_>) -> Result<SeededRng, Error> {
        if material.credited_bits < MIN_SEED_BITS {
            return Err(Error::NotEnoughEntropy);
        }
        Ok(SeededRng::from_fortuna(Self::from_seed_bytes(material.bytes)))
    }

    pub(crate) fn from_seed_bytes(seed: &[u8]) -> Self {
        let mut fortuna = Self {
            generator: Generator { key: Secret::zeroed(), counter: 0, cipher: Aes::unkeyed() },
            pools: EMPTY_POOLS,
            pool0_bytes: 0,
            events: [0; 256],
            now_ms: 0,
            last_reseed_ms: None,
            reseeds: 0,
        };
        fortuna.generator.reseed(|hash| hash.update(seed));
        fortuna
    }

    /// §9.5.5, RandomData: reseeds if it is time, then gives the output in requests of permitted length.
    pub(crate) fn fill(&mut self, out: &mut [u8]) -> Result<(), Error> {
        let rested =
            self.last_reseed_ms.is_none_or(|last| self.now_ms.saturating_sub(last) >= RESEED_INTERVAL_MS);
        if self.pool0_bytes >= MIN_POOL_BYTES && rested {
            self.reseed_from_pools();
        }
        out.chunks_mut(MAX_REQUEST).try_for_each(|request| self.generator.request(request))
    }

    /// §9.5.6, AddRandomEvent.
    pub(crate) fn add_event(&mut self, source: u8, data: &[u8], now_ms: u64) {
        self.advance(now_ms);
        // 32 divides 256: the count may wrap.
        let next = &mut self.events[usize::from(source)];
        let pool = usize::from(*next) % POOLS;
        *next = next.wrapping_add(1);
        if data.len() > MAX_EVENT {
            let mut digest = [0; 32];
            let mut hash = Sha256::new();
            hash.update(data);
            hash.finish_into(&mut digest);
            self.add_to_pool(pool, source, &digest);
            digest.zeroize();
        } else {
            self.add_to_pool(pool, source, data);
        }
    }

    pub(crate) fn mix_request(&mut self, data: &[u8]) {
        self.generator.reseed(|hash| hash.update(data));
    }

    pub(crate) fn reseeds(&self) -> u64 {
        self.reseeds
    }

    /// A clock that stands or runs back delays reseeds and nothing else.
    fn advance(&mut self, now_ms: u64) {
        self.now_ms = self.now_ms.max(now_ms);
    }

    /// At most [`MAX_EVENT`] bytes: the record's length has one byte.
    fn add_to_pool(&mut self, pool: usize, source: u8, data: &[u8]) {
        let hash = &mut self.pools[pool % POOLS];
        hash.update(&[source, data.len() as u8]);
        hash.update(data);
        if pool == 0 {
            self.pool0_bytes = self.pool0_bytes.saturating_add(2 + data.len() as u64);
        }
    }

    /// §9.5.5: reseed `r` empties the pools `i` whose 2^i divides `r`.
    fn reseed_from_pools(&mut self) {
        self.reseeds += 1;
        self.pool0_bytes = 0;
        self.last_reseed_ms = Some(self.now_ms);
        let emptied = self.reseeds.trailing_zeros() as usize + 1;
        let pools = self.pools.iter_mut().take(emptied);
        let mut digest = Secret::<32>::zeroed();
        self.generator.reseed(|hash| {
            for pool in pools {
                finish_twice(pool, digest.expose_mut());
                hash.update(digest.expose());
            }
        });
    }
}

impl fmt::Debug for Fortuna {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fortuna").field("reseeds", &self.reseeds).finish_non_exhaustive()
    }
}

/// §9.4: a key and a counter.
struct Generator {
    key: Secret<32>,
    counter: u128,
    /// Where `key` is expanded for a request.
    cipher: Aes,
}

impl Generator {
    /// §9.4.2, Reseed: `key = SHA-256d(key ‖ seed)`; `feed` hashes the seed.
    fn reseed(&mut self, feed: impl FnOnce(&mut Sha256)) {
        let mut hash = Sha256::new();
        hash.update(self.key.expose());
        feed(&mut hash);
        finish_twice(&mut hash, self.key.expose_mut());
        // §9.4.2: the counter also says that the generator is seeded.
        self.counter = self.counter.wrapping_add(1);
    }

    /// §9.4.4, PseudoRandomData, of at most [`MAX_REQUEST`] bytes: output, then two more blocks as the new key.
    fn request(&mut self, out: &mut [u8]) -> Result<(), Error> {
        let given = self.cipher.init(self.key.expose()).and_then(|()| self.answer(out));
        // Between requests the old key is nowhere, expanded neither: this output is not in the state that remains.
        self.cipher = Aes::unkeyed();
        given
    }

    fn answer(&mut self, out: &mut [u8]) -> Result<(), Error> {
        let (blocks, rest) = out.as_chunks_mut::<16>();
        self.blocks(blocks)?;
        if !rest.is_empty() {
            let mut last = Secret::<16>::zeroed();
            self.blocks(core::slice::from_mut(last.expose_mut()))?;
            for (byte, last) in rest.iter_mut().zip(last.expose()) {
                *byte = *last;
            }
        }
        // The old key goes with the output that it made.
        let mut key = [[0; 16]; 2];
        self.blocks(&mut key)?;
        self.key.expose_mut().copy_from_slice(key.as_flattened());
        key.zeroize();
        Ok(())
    }

    /// §9.4.3, GenerateBlocks.
    fn blocks(&mut self, blocks: &mut [[u8; 16]]) -> Result<(), Error> {
        for block in blocks.iter_mut() {
            *block = self.counter.to_le_bytes();
            self.counter = self.counter.wrapping_add(1);
        }
        self.cipher.encrypt_blocks(blocks)
    }
}

/// `SHA-256d(m) = SHA-256(SHA-256(m))`, of what `hash` has taken in; it starts over.
fn finish_twice(hash: &mut Sha256, out: &mut [u8; 32]) {
    hash.finish_into(out);
    hash.update(out);
    hash.finish_into(out);
}

#[cfg(test)]
mod known_answers;
