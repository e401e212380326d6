//! ML-KEM-512, ML-KEM-768 and ML-KEM-1024 (FIPS 203).
//!
//! Keys are checked on import (§7.2, §7.3); a ciphertext that does not belong to the key gives the implicit
//! rejection secret and no sign of it. Does not keep the matrix: it is made anew from its 32-byte seed.
//!
//! Timing: constant in the seeds, the message and the secret key; the matrix seed is public.

mod encode;
mod poly;
mod sample;

use core::fmt;

use zeroize::Zeroize;

use crate::ct::{self, Mask};
use crate::error::Error;
use crate::hash::Hash;
use crate::hash::sha3::{Sha3_256, Sha3_512, Shake256, streams};
use crate::random::SeededRng;
use crate::secret::Secret;
use crate::wipe;
use encode::{decode_12, decode_12_checked, decode_compressed, encode_12, encode_compressed};
use poly::Poly;
use sample::{Matrix, Noise};

/// Bytes of a shared secret, of a message and of each seed (FIPS 203 §8).
const SEED: usize = 32;

/// Bytes of one encoded polynomial of a key.
const POLY: usize = 384;

/// Stack that an operation wipes below its frame, in words: more than the deepest of its calls uses.
const WIPED_WORDS: usize = 1024;

/// Which kernel permutes four Keccak states at once, for the matrix and the noise; the arithmetic is portable.
pub fn backend_name() -> &'static str {
    streams::backend_name()
}

/// A vector of polynomials, wiped on drop.
struct Vector<const K: usize>([Poly; K]);

impl<const K: usize> Vector<K> {
    const ZERO: Self = Self([Poly::ZERO; K]);
}

impl<const K: usize> Drop for Vector<K> {
    fn drop(&mut self) {
        for poly in &mut self.0 {
            poly.0.zeroize();
        }
    }
}

/// One parameter set (FIPS 203 table 2): module rank `K`, η_1, d_u and d_v. η_2 is 2 in all of them.
struct Kpke<const K: usize, const ETA1: usize, const DU: usize, const DV: usize>;

impl<const K: usize, const ETA1: usize, const DU: usize, const DV: usize> Kpke<K, ETA1, DU, DV> {
    /// K-PKE.KeyGen (algorithm 13) from step 2 on: writes the encoded t̂ and ŝ.
    #[inline(never)]
    fn generate(rho: &[u8; SEED], sigma: &Secret<SEED>, t_encoded: &mut [u8], s_encoded: &mut [u8]) {
        let mut noise = Noise::new(sigma.expose());
        let mut s = Vector::<K>::ZERO;
        for (poly, encoded) in s.0.iter_mut().zip(s_encoded.chunks_exact_mut(POLY)) {
            noise.next_poly::<ETA1>(poly);
            poly.ntt();
            encode_12(poly, encoded);
        }
        let mut a_hat = Matrix::<K>::new(rho, false);
        let mut work = Vector::<1>::ZERO;
        let [t] = &mut work.0;
        for encoded in t_encoded.chunks_exact_mut(POLY) {
            noise.next_poly::<ETA1>(t);
            t.ntt();
            for s in &s.0 {
                t.add_product(a_hat.next_entry(), s);
            }
            encode_12(t, encoded);
        }
    }

    /// K-PKE.Encrypt (algorithm 14) of `m` with randomness `r` to the key t̂, ρ; writes both parts of the ciphertext.
    fn encrypt(
        t_hat: &[u8],
        rho: &[u8; SEED],
        m: &Secret<SEED>,
        r: &Secret<SEED>,
        c1: &mut [u8],
        c2: &mut [u8],
    ) {
        let mut randomness = Noise::new(r.expose());
        let mut y = Vector::<K>::ZERO;
        for poly in &mut y.0 {
            randomness.next_poly::<ETA1>(poly);
            poly.ntt();
        }
        let mut a_hat = Matrix::<K>::new(rho, true);
        let mut work = Vector::<3>::ZERO;
        let [sum, noise, entry] = &mut work.0;
        for encoded in c1.chunks_exact_mut(32 * DU) {
            *sum = Poly::ZERO;
            for y in &y.0 {
                sum.add_product(a_hat.next_entry(), y);
            }
            sum.inverse_ntt();
            randomness.next_poly::<2>(noise);
            sum.add_assign(noise);
            encode_compressed::<DU>(sum, encoded);
        }
        *sum = Poly::ZERO;
        for (y, encoded) in y.0.iter().zip(t_hat.chunks_exact(POLY)) {
            decode_12(encoded, entry);
            sum.add_product(entry, y);
        }
        sum.inverse_ntt();
        randomness.next_poly::<2>(noise);
        sum.add_assign(noise);
        decode_compressed::<1>(m.expose(), noise);
        sum.add_assign(noise);
        encode_compressed::<DV>(sum, c2);
    }

    /// K-PKE.Decrypt (algorithm 15) with the encoded ŝ.
    #[inline(never)]
    fn decrypt(s_encoded: &[u8], c1: &[u8], c2: &[u8], m: &mut Secret<SEED>) {
        let mut work = Vector::<3>::ZERO;
        let [product, u, s] = &mut work.0;
        for (c, encoded) in c1.chunks_exact(32 * DU).zip(s_encoded.chunks_exact(POLY)) {
            decode_compressed::<DU>(c, u);
            u.ntt();
            decode_12(encoded, s);
            product.add_product(s, u);
        }
        product.inverse_ntt();
        decode_compressed::<DV>(c2, u);
        u.sub_assign(product);
        encode_compressed::<1>(u, m.expose_mut());
    }

    /// ML-KEM.Encaps_internal (algorithm 17): the shared secret and the ciphertext of `m`.
    #[inline(never)]
    fn encapsulate(
        t_hat: &[u8],
        rho: &[u8; SEED],
        ek_hash: &[u8; SEED],
        m: &Secret<SEED>,
        (c1, c2): (&mut [u8], &mut [u8]),
        secret: &mut Secret<32>,
    ) {
        let mut r = Secret::zeroed();
        g(m.expose(), ek_hash, secret.expose_mut(), &mut r);
        Self::encrypt(t_hat, rho, m, &r, c1, c2);
    }
}

/// FIPS 203 equation 4.5: two seeds of SHA3-512(a ‖ b).
#[inline(never)]
fn g(a: &[u8], b: &[u8], first: &mut [u8; SEED], second: &mut Secret<SEED>) {
    let mut hash = Sha3_512::new();
    hash.update(a);
    hash.update(b);
    let mut both = Secret::<64>::zeroed();
    hash.finish_into(both.expose_mut());
    first.copy_from_slice(&both.expose()[..SEED]);
    second.expose_mut().copy_from_slice(&both.expose()[SEED..]);
}

/// FIPS 203 algorithm 18, lines 7 to 11: keeps `secret` where the ciphertexts agree, else puts the implicit rejection
/// secret J(z ‖ c) there. The choice stays a mask: nobody learns which secret was taken.
#[inline(never)]
fn reject_implicitly(z: &[u8; SEED], ciphertext: &[u8], again: &[u8], secret: &mut Secret<32>) {
    let mut j = Shake256::new();
    j.update(z);
    j.update(ciphertext);
    let mut rejection = Secret::<32>::zeroed();
    j.finish().read(rejection.expose_mut());
    let accepted = Mask::from(ct::eq(ciphertext, again));
    let kept = secret.expose_mut().as_chunks_mut::<8>().0;
    for (kept, other) in kept.iter_mut().zip(rejection.expose().as_chunks::<8>().0) {
        *kept = accepted.select(u64::from_le_bytes(*kept), u64::from_le_bytes(*other)).to_le_bytes();
    }
}

macro_rules! parameter_set {
    ($module:ident, $name:literal, $k:literal, $eta1:literal, $du:literal, $dv:literal) => {
        #[doc = concat!($name, " (FIPS 203 §8).")]
        pub mod $module {
            use super::*;

            type Set = Kpke<$k, $eta1, $du, $dv>;

            /// Bytes of an encapsulation key (FIPS 203 table 3).
            pub const ENCAPSULATION_KEY_LEN: usize = POLY * $k + SEED;
            /// Bytes of an expanded decapsulation key (FIPS 203 table 3).
            pub const DECAPSULATION_KEY_LEN: usize = 2 * POLY * $k + 3 * SEED;
            /// Bytes of a ciphertext (FIPS 203 table 3).
            pub const CIPHERTEXT_LEN: usize = 32 * ($du * $k + $dv);

            /// Where ŝ ends and ek = t̂ ‖ ρ begins, where ρ, H(ek) and z stand in dk.
            const EK: usize = POLY * $k;
            const RHO: usize = 2 * EK;
            const HASH: usize = RHO + SEED;
            const Z: usize = HASH + SEED;
            /// Where the second part of a ciphertext begins.
            const C2: usize = 32 * $du * $k;

            #[doc = concat!("A public ", $name, " key: checked, with its hash.")]
            pub struct EncapsulationKey {
                bytes: [u8; ENCAPSULATION_KEY_LEN],
                hash: [u8; SEED],
            }

            impl EncapsulationKey {
                /// Imports a peer's key with the checks of FIPS 203 §7.2.
                ///
                /// # Errors
                /// [`Error::InvalidPublicKey`] for a wrong length or a coefficient that is not below q.
                pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
                    let bytes: [u8; ENCAPSULATION_KEY_LEN] =
                        bytes.try_into().map_err(|_| Error::InvalidPublicKey)?;
                    let mut poly = Poly::ZERO;
                    for encoded in bytes[..EK].chunks_exact(POLY) {
                        decode_12_checked(encoded, &mut poly)?;
                    }
                    Ok(Self { hash: Sha3_256::digest(&bytes), bytes })
                }

                /// The key as it is sent.
                pub fn as_bytes(&self) -> &[u8; ENCAPSULATION_KEY_LEN] {
                    &self.bytes
                }

                /// ML-KEM.Encaps (algorithm 20): writes the ciphertext for the key's owner and the secret shared with
                /// it.
                ///
                /// # Errors
                /// [`Error::RandomUnavailable`]; both outputs are then as they were.
                pub fn encapsulate(
                    &self,
                    rng: &mut SeededRng,
                    ciphertext: &mut [u8; CIPHERTEXT_LEN],
                    secret: &mut Secret<32>,
                ) -> Result<(), Error> {
                    let mut m = Secret::zeroed();
                    rng.fill_secret(&mut m)?;
                    self.encapsulate_message(&m, ciphertext, secret);
                    Ok(())
                }

                /// Encapsulation of a message of the caller's choice (algorithm 17), for known answers only: a message
                /// that is not fresh and uniform gives the secret away.
                pub fn dangerous_encapsulate_with(
                    &self,
                    m: &[u8; 32],
                    ciphertext: &mut [u8; CIPHERTEXT_LEN],
                    secret: &mut Secret<32>,
                ) {
                    self.encapsulate_message(&Secret::from_bytes(m), ciphertext, secret);
                }

                pub(in super::super) fn encapsulate_message(
                    &self,
                    m: &Secret<SEED>,
                    ciphertext: &mut [u8; CIPHERTEXT_LEN],
                    secret: &mut Secret<32>,
                ) {
                    let (t_hat, rho) = self.bytes.split_at(EK);
                    Set::encapsulate(t_hat, &seed_at(rho), &self.hash, m, ciphertext.split_at_mut(C2), secret);
                    wipe::stack::<WIPED_WORDS>();
                }
            }

            #[doc = concat!("A private ", $name, " key in expanded form, with its public part; wiped on drop.")]
            pub struct DecapsulationKey {
                bytes: Secret<DECAPSULATION_KEY_LEN>,
            }

            impl DecapsulationKey {
                pub(in super::super) const BLANK: Self = Self { bytes: Secret::zeroed() };

                /// ML-KEM.KeyGen (algorithm 19). The value moves: [`DecapsulationKey::generate_in`] leaves no copy.
                ///
                /// # Errors
                /// [`Error::RandomUnavailable`].
                pub fn generate(rng: &mut SeededRng) -> Result<Self, Error> {
                    let mut key = Self::BLANK;
                    key.set_generated(rng)?;
                    Ok(key)
                }

                /// Makes a key where it shall stay. On an error the slot is empty.
                ///
                /// # Errors
                /// [`Error::RandomUnavailable`].
                pub fn generate_in<'a>(
                    slot: &'a mut Option<Self>,
                    rng: &mut SeededRng,
                ) -> Result<&'a Self, Error> {
                    if let Err(error) = slot.insert(Self::BLANK).set_generated(rng) {
                        *slot = None;
                        return Err(error);
                    }
                    slot.as_ref().ok_or(Error::RandomUnavailable)
                }

                /// The key of the seed d ‖ z (algorithm 16): the short form in which a key is stored. The value
                /// moves; the caller's seed is the caller's to wipe.
                pub fn from_seed(seed: &[u8; 64]) -> Self {
                    let mut key = Self::BLANK;
                    key.set_seed(seed);
                    key
                }

                pub(in super::super) fn set_generated(&mut self, rng: &mut SeededRng) -> Result<(), Error> {
                    let mut seed = Secret::zeroed();
                    rng.fill_secret(&mut seed)?;
                    self.set_seed(seed.expose());
                    Ok(())
                }

                fn set_seed(&mut self, seed: &[u8; 64]) {
                    // Algorithm 13, step 1: the byte k keeps the parameter sets apart.
                    self.set_seed_with(seed, &[$k]);
                }

                /// Algorithm 16: dk = ŝ ‖ ek ‖ H(ek) ‖ z, where (ρ, σ) = G(d ‖ k).
                pub(super) fn set_seed_with(&mut self, seed: &[u8; 64], k: &[u8]) {
                    let (mut rho, mut sigma) = ([0; SEED], Secret::zeroed());
                    g(&seed[..SEED], k, &mut rho, &mut sigma);
                    let bytes = self.bytes.expose_mut();
                    bytes[RHO..HASH].copy_from_slice(&rho);
                    bytes[Z..].copy_from_slice(&seed[SEED..]);
                    let (s_encoded, t_encoded) = bytes[..RHO].split_at_mut(EK);
                    Set::generate(&rho, &sigma, t_encoded, s_encoded);
                    let hash = Sha3_256::digest(&bytes[EK..HASH]);
                    bytes[HASH..Z].copy_from_slice(&hash);
                    wipe::stack::<WIPED_WORDS>();
                }

                /// Imports an expanded key with the checks of FIPS 203 §7.3.
                ///
                /// # Errors
                /// [`Error::InvalidKey`] for a wrong length, a hash that does not belong to the public part, or
                /// coefficients of the public part that are not below q.
                pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
                    let bytes: &[u8; DECAPSULATION_KEY_LEN] = bytes.try_into().map_err(|_| Error::InvalidKey)?;
                    let public = EncapsulationKey::from_bytes(&bytes[EK..HASH]).map_err(|_| Error::InvalidKey)?;
                    // The public key and its hash are public; so is whether they belong together.
                    if !ct::declassify(ct::eq(&public.hash, &bytes[HASH..Z])) {
                        return Err(Error::InvalidKey);
                    }
                    let mut key = Self::BLANK;
                    key.bytes.expose_mut().copy_from_slice(bytes);
                    Ok(key)
                }

                /// The expanded key as FIPS 203 encodes it. Secret.
                pub fn expose(&self) -> &[u8; DECAPSULATION_KEY_LEN] {
                    self.bytes.expose()
                }

                /// The public part as it is sent: [`ENCAPSULATION_KEY_LEN`] bytes.
                pub fn encapsulation_key_bytes(&self) -> &[u8] {
                    &self.bytes.expose()[EK..HASH]
                }

                /// The public part.
                pub fn encapsulation_key(&self) -> EncapsulationKey {
                    let whole = self.bytes.expose();
                    let mut bytes = [0; ENCAPSULATION_KEY_LEN];
                    bytes.copy_from_slice(&whole[EK..HASH]);
                    EncapsulationKey { bytes, hash: seed_at(&whole[HASH..Z]) }
                }

                /// ML-KEM.Decaps (algorithm 21). Every ciphertext of this length gives a secret: for one that was not
                /// made for this key it is the implicit rejection secret, which nobody else knows.
                pub fn decapsulate(&self, ciphertext: &[u8; CIPHERTEXT_LEN], secret: &mut Secret<32>) {
                    let bytes = self.bytes.expose();
                    let (c1, c2) = ciphertext.split_at(C2);
                    let mut m = Secret::zeroed();
                    Set::decrypt(&bytes[..EK], c1, c2, &mut m);
                    let mut again = Secret::<CIPHERTEXT_LEN>::zeroed();
                    Set::encapsulate(
                        &bytes[EK..RHO],
                        &seed_at(&bytes[RHO..HASH]),
                        &seed_at(&bytes[HASH..Z]),
                        &m,
                        again.expose_mut().split_at_mut(C2),
                        secret,
                    );
                    let mut z = Secret::zeroed();
                    z.expose_mut().copy_from_slice(&bytes[Z..]);
                    reject_implicitly(z.expose(), ciphertext, again.expose(), secret);
                    wipe::stack::<WIPED_WORDS>();
                }
            }

            impl fmt::Debug for DecapsulationKey {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str(concat!($name, " DecapsulationKey(..)"))
                }
            }
        }
    };
}

/// A public seed out of a key.
fn seed_at(bytes: &[u8]) -> [u8; SEED] {
    let mut seed = [0; SEED];
    for (place, byte) in seed.iter_mut().zip(bytes) {
        *place = *byte;
    }
    seed
}

parameter_set!(ml_kem_512, "ML-KEM-512", 2, 3, 10, 4);
parameter_set!(ml_kem_768, "ML-KEM-768", 3, 2, 10, 4);
parameter_set!(ml_kem_1024, "ML-KEM-1024", 4, 2, 11, 5);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hash::sha3::Shake128;

    /// CCTV, ML-KEM/README: keys, ciphertexts and secrets of 10,000 runs (of a million with `NOCRYPTO_TRIALS=1000000`) from
    /// one SHAKE128 stream, hashed together. The random ciphertexts are all refused implicitly, so both branches of
    /// decapsulation are in.
    ///
    /// These answers are older than the byte k of algorithm 13, step 1: they are for G(d). All else is final.
    macro_rules! accumulated {
        ($module:ident, $ten_thousand:literal, $million:literal) => {
            #[test]
            fn $module() {
                use super::$module::*;
                let long = std::env::var("NOCRYPTO_TRIALS").is_ok_and(|trials| trials == "1000000");
                let (runs, expected) = if long { (1_000_000, $million) } else { (10_000, $ten_thousand) };
                let mut stream = Shake128::new().finish();
                let mut all = Shake128::new();
                let (mut seed, mut m, mut random) = ([0; 64], [0; 32], [0; CIPHERTEXT_LEN]);
                let (mut ciphertext, mut secret, mut again) =
                    ([0; CIPHERTEXT_LEN], Secret::zeroed(), Secret::zeroed());
                for _ in 0..runs {
                    stream.read(&mut seed);
                    stream.read(&mut m);
                    stream.read(&mut random);
                    let mut key = DecapsulationKey::from_seed(&seed);
                    key.set_seed_with(&seed, &[]);
                    let public = key.encapsulation_key();
                    public.dangerous_encapsulate_with(&m, &mut ciphertext, &mut secret);
                    key.decapsulate(&ciphertext, &mut again);
                    assert_eq!(again.expose(), secret.expose());
                    all.update(public.as_bytes());
                    all.update(key.expose());
                    all.update(&ciphertext);
                    all.update(secret.expose());
                    key.decapsulate(&random, &mut again);
                    all.update(again.expose());
                }
                let mut answer = [0; 32];
                all.finish().read(&mut answer);
                let hex: std::string::String = answer.iter().map(|byte| std::format!("{byte:02x}")).collect();
                assert_eq!(hex, expected);
            }
        };
    }

    accumulated!(
        ml_kem_512,
        "845913ea5a308b803c764a9ed8e9d814ca1fd9c82ba43c7b1e64b79c7a6ec8e4",
        "578eeaa1156848cbf7a15bafef963b4ccabe3308ddfb7dbdd20ad965f634e81d"
    );
    accumulated!(
        ml_kem_768,
        "f7db260e1137a742e05fe0db9525012812b004d29040a5b606aad3d134b548d3",
        "70090cc5842aad0ec43d5042c783fae9bc320c047b5dafcb6e134821db02384d"
    );
    accumulated!(
        ml_kem_1024,
        "47ac888fe61544efc0518f46094b4f8a600965fc89822acb06dc7169d24f3543",
        "7ccc6d803739d3db3c5ce39c7130f459db32a199c6605e3be210e5a89d4c4b95"
    );
}
