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
use crate::hash::sha3::{Sha3_256, Sha3_512, Shake256};
use crate::random::SeededRng;
use crate::secret::Secret;
use encode::{decode_12, decode_12_checked, decode_compressed, encode_12, encode_compressed};
use poly::Poly;
use sample::{centred_binomial, uniform_vartime};

/// Bytes of a shared secret, of a message and of each seed (FIPS 203 §8).
const SEED: usize = 32;

/// Bytes of one encoded polynomial of a key.
const POLY: usize = 384;

/// PRF and sampling of η_1 or η_2 by number: the parameter sets differ in nothing else here.
fn sample_noise(eta: usize, seed: &[u8; SEED], nonce: u8, poly: &mut Poly) {
    match eta {
        3 => centred_binomial::<3>(seed, nonce, poly),
        _ => centred_binomial::<2>(seed, nonce, poly),
    }
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

/// FIPS 203 algorithm 13, step 1: (ρ, σ) = G(d ‖ k). The byte k keeps the parameter sets apart.
fn expand_seed(d: &[u8], k: &[u8], rho: &mut [u8; SEED], sigma: &mut Secret<SEED>) {
    let mut g = Sha3_512::new();
    g.update(d);
    g.update(k);
    let mut seeds = Sha3_512::ZERO;
    g.finish_into(&mut seeds);
    rho.copy_from_slice(&seeds[..SEED]);
    sigma.expose_mut().copy_from_slice(&seeds[SEED..]);
    seeds.zeroize();
}

/// One parameter set (FIPS 203 table 2): module rank `K`, and d_u, d_v, η_1 by value.
struct Kpke<const K: usize> {
    eta1: usize,
    du: u32,
    dv: u32,
}

impl<const K: usize> Kpke<K> {
    /// K-PKE.KeyGen (algorithm 13) from step 2 on: writes ek = t̂ ‖ ρ and ŝ.
    fn generate(&self, rho: &[u8; SEED], sigma: &Secret<SEED>, ek: &mut [u8], s_encoded: &mut [u8]) {
        let mut s = Vector::<K>::ZERO;
        for (nonce, (poly, encoded)) in s.0.iter_mut().zip(s_encoded.chunks_exact_mut(POLY)).enumerate() {
            sample_noise(self.eta1, sigma.expose(), nonce as u8, poly);
            poly.ntt();
            encode_12(poly, encoded);
        }
        let (t_encoded, rho_encoded) = ek.split_at_mut(POLY * K);
        rho_encoded.copy_from_slice(rho);
        let mut row = Vector::<1>::ZERO;
        let mut entry = Poly::ZERO;
        for (i, encoded) in t_encoded.chunks_exact_mut(POLY).enumerate() {
            let [t] = &mut row.0;
            sample_noise(self.eta1, sigma.expose(), (K + i) as u8, t);
            t.ntt();
            for (j, s) in s.0.iter().enumerate() {
                uniform_vartime(rho, j as u8, i as u8, &mut entry);
                t.add_product(&entry, s);
            }
            encode_12(t, encoded);
        }
    }

    /// K-PKE.Encrypt (algorithm 14) of `m` with randomness `r` to the key `t_hat`, `rho`.
    fn encrypt(&self, t_hat: &[u8], rho: &[u8; SEED], m: &[u8; SEED], r: &[u8; SEED], ciphertext: &mut [u8]) {
        let mut y = Vector::<K>::ZERO;
        for (nonce, poly) in y.0.iter_mut().enumerate() {
            sample_noise(self.eta1, r, nonce as u8, poly);
            poly.ntt();
        }
        let (c1, c2) = ciphertext.split_at_mut(32 * self.du as usize * K);
        let mut work = Vector::<3>::ZERO;
        let [sum, noise, entry] = &mut work.0;
        for (i, encoded) in c1.chunks_exact_mut(32 * self.du as usize).enumerate() {
            *sum = Poly::ZERO;
            for (j, y) in y.0.iter().enumerate() {
                // The transpose: Â[j, i].
                uniform_vartime(rho, i as u8, j as u8, entry);
                sum.add_product(entry, y);
            }
            sum.inverse_ntt();
            sample_noise(2, r, (K + i) as u8, noise);
            sum.add_assign(noise);
            encode_compressed(sum, self.du, encoded);
        }
        *sum = Poly::ZERO;
        for (y, encoded) in y.0.iter().zip(t_hat.chunks_exact(POLY)) {
            decode_12(encoded, entry);
            sum.add_product(entry, y);
        }
        sum.inverse_ntt();
        sample_noise(2, r, 2 * K as u8, noise);
        sum.add_assign(noise);
        decode_compressed(m, 1, noise);
        sum.add_assign(noise);
        encode_compressed(sum, self.dv, c2);
    }

    /// K-PKE.Decrypt (algorithm 15) with the encoded ŝ.
    fn decrypt(&self, s_encoded: &[u8], ciphertext: &[u8], m: &mut [u8; SEED]) {
        let (c1, c2) = ciphertext.split_at(32 * self.du as usize * K);
        let mut work = Vector::<3>::ZERO;
        let [product, u, s] = &mut work.0;
        for (c, encoded) in c1.chunks_exact(32 * self.du as usize).zip(s_encoded.chunks_exact(POLY)) {
            decode_compressed(c, self.du, u);
            u.ntt();
            decode_12(encoded, s);
            product.add_product(s, u);
        }
        product.inverse_ntt();
        decode_compressed(c2, self.dv, u);
        u.sub_assign(product);
        encode_compressed(u, 1, m);
    }

    /// ML-KEM.Encaps_internal (algorithm 17): the shared secret and the ciphertext of `m`.
    fn encapsulate(
        &self,
        ek: &[u8],
        ek_hash: &[u8; SEED],
        m: &[u8; SEED],
        secret: &mut Secret<32>,
        ciphertext: &mut [u8],
    ) {
        let mut g = Sha3_512::new();
        g.update(m);
        g.update(ek_hash);
        let mut output = Sha3_512::ZERO;
        g.finish_into(&mut output);
        let mut r = Secret::<SEED>::zeroed();
        let (key, randomness) = output.split_at(SEED);
        secret.expose_mut().copy_from_slice(key);
        r.expose_mut().copy_from_slice(randomness);
        output.zeroize();
        let (t_hat, rho_bytes) = ek.split_at(POLY * K);
        let mut rho = [0; SEED];
        rho.copy_from_slice(rho_bytes);
        self.encrypt(t_hat, &rho, m, r.expose(), ciphertext);
    }

    /// ML-KEM.Decaps_internal (algorithm 18). `scratch` has the length of a ciphertext.
    fn decapsulate(&self, dk: &[u8], ciphertext: &[u8], scratch: &mut [u8], secret: &mut Secret<32>) {
        let (s_encoded, rest) = dk.split_at(POLY * K);
        let (ek, rest) = rest.split_at(POLY * K + SEED);
        let (h, z) = rest.split_at(SEED);
        let mut ek_hash = [0; SEED];
        ek_hash.copy_from_slice(h);

        let mut m = Secret::<SEED>::zeroed();
        self.decrypt(s_encoded, ciphertext, m.expose_mut());
        self.encapsulate(ek, &ek_hash, m.expose(), secret, scratch);

        let mut j = Shake256::new();
        j.update(z);
        j.update(ciphertext);
        let mut rejection = Secret::<32>::zeroed();
        j.finish().read(rejection.expose_mut());

        // FIPS 203 algorithm 18 line 9: the choice stays a mask; nobody learns which secret was taken.
        let accepted = Mask::from(ct::eq(ciphertext, scratch));
        let chunks = secret.expose_mut().as_chunks_mut::<8>().0.iter_mut();
        for (kept, other) in chunks.zip(rejection.expose().as_chunks::<8>().0) {
            let word = accepted.select(u64::from_le_bytes(*kept), u64::from_le_bytes(*other));
            *kept = word.to_le_bytes();
        }
        scratch.zeroize();
    }
}

macro_rules! parameter_set {
    ($module:ident, $name:literal, $k:literal, $eta1:literal, $du:literal, $dv:literal) => {
        #[doc = concat!($name, " (FIPS 203 §8).")]
        pub mod $module {
            use super::*;

            const SET: Kpke<$k> = Kpke { eta1: $eta1, du: $du, dv: $dv };

            /// Bytes of an encapsulation key (FIPS 203 table 3).
            pub const ENCAPSULATION_KEY_LEN: usize = POLY * $k + SEED;
            /// Bytes of an expanded decapsulation key (FIPS 203 table 3).
            pub const DECAPSULATION_KEY_LEN: usize = 2 * POLY * $k + 3 * SEED;
            /// Bytes of a ciphertext (FIPS 203 table 3).
            pub const CIPHERTEXT_LEN: usize = 32 * ($du * $k + $dv);

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
                    for encoded in bytes[..POLY * $k].chunks_exact(POLY) {
                        decode_12_checked(encoded, &mut poly)?;
                    }
                    Ok(Self { hash: Sha3_256::digest(&bytes), bytes })
                }

                /// The key as it is sent.
                pub fn as_bytes(&self) -> &[u8; ENCAPSULATION_KEY_LEN] {
                    &self.bytes
                }

                /// ML-KEM.Encaps (algorithm 20): writes the ciphertext for the key's owner and the secret shared with it.
                ///
                /// # Errors
                /// [`Error::RandomUnavailable`]; both outputs are then to be thrown away.
                pub fn encapsulate(
                    &self,
                    rng: &mut SeededRng,
                    ciphertext: &mut [u8; CIPHERTEXT_LEN],
                    secret: &mut Secret<32>,
                ) -> Result<(), Error> {
                    let mut m = Secret::<SEED>::zeroed();
                    rng.fill_secret(&mut m)?;
                    self.dangerous_encapsulate_with(m.expose(), ciphertext, secret);
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
                    SET.encapsulate(&self.bytes, &self.hash, m, secret, ciphertext);
                }
            }

            #[doc = concat!("A private ", $name, " key in expanded form, with its public part; wiped on drop.")]
            pub struct DecapsulationKey {
                bytes: Secret<DECAPSULATION_KEY_LEN>,
            }

            impl DecapsulationKey {
                /// ML-KEM.KeyGen (algorithm 19). The value moves: keep it where it is made.
                ///
                /// # Errors
                /// [`Error::RandomUnavailable`].
                pub fn generate(rng: &mut SeededRng) -> Result<Self, Error> {
                    let mut seed = Secret::<64>::zeroed();
                    rng.fill_secret(&mut seed)?;
                    Ok(Self::from_seed(seed.expose()))
                }

                /// The key of the seed d ‖ z (algorithm 16): the short form in which a key is stored.
                pub fn from_seed(seed: &[u8; 64]) -> Self {
                    let (d, z) = seed.split_at(SEED);
                    let (mut rho, mut sigma) = ([0; SEED], Secret::zeroed());
                    expand_seed(d, &[$k], &mut rho, &mut sigma);
                    Self::from_expanded_seed(&rho, &sigma, z)
                }

                /// Algorithm 16 with (ρ, σ) at hand: dk = ŝ ‖ ek ‖ H(ek) ‖ z.
                pub(super) fn from_expanded_seed(rho: &[u8; SEED], sigma: &Secret<SEED>, z: &[u8]) -> Self {
                    let mut key = Self { bytes: Secret::zeroed() };
                    let (s_encoded, rest) = key.bytes.expose_mut().split_at_mut(POLY * $k);
                    let (ek, rest) = rest.split_at_mut(ENCAPSULATION_KEY_LEN);
                    let (h, z_place) = rest.split_at_mut(SEED);
                    SET.generate(rho, sigma, ek, s_encoded);
                    h.copy_from_slice(&Sha3_256::digest(ek));
                    z_place.copy_from_slice(z);
                    key
                }

                /// Imports an expanded key with the checks of FIPS 203 §7.3.
                ///
                /// # Errors
                /// [`Error::InvalidKey`] for a wrong length, a hash that does not belong to the public part, or
                /// coefficients that are not below q.
                pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
                    let bytes: &[u8; DECAPSULATION_KEY_LEN] = bytes.try_into().map_err(|_| Error::InvalidKey)?;
                    let mut key = Self { bytes: Secret::zeroed() };
                    key.bytes.expose_mut().copy_from_slice(bytes);
                    let hash_at = 2 * POLY * $k + SEED;
                    let public = EncapsulationKey::from_bytes(key.encapsulation_key_bytes())
                        .map_err(|_| Error::InvalidKey)?;
                    match bool::from(ct::eq(&public.hash, &bytes[hash_at..hash_at + SEED])) {
                        true => Ok(key),
                        false => Err(Error::InvalidKey),
                    }
                }

                /// The expanded key as FIPS 203 encodes it. Secret.
                pub fn expose(&self) -> &[u8; DECAPSULATION_KEY_LEN] {
                    self.bytes.expose()
                }

                fn encapsulation_key_bytes(&self) -> &[u8] {
                    &self.bytes.expose()[POLY * $k..][..ENCAPSULATION_KEY_LEN]
                }

                /// The public part.
                pub fn encapsulation_key(&self) -> EncapsulationKey {
                    let mut key = EncapsulationKey { bytes: [0; ENCAPSULATION_KEY_LEN], hash: [0; SEED] };
                    key.bytes.copy_from_slice(self.encapsulation_key_bytes());
                    key.hash.copy_from_slice(&self.bytes.expose()[2 * POLY * $k + SEED..][..SEED]);
                    key
                }

                /// ML-KEM.Decaps (algorithm 21). Every ciphertext of this length gives a secret: for one that was not
                /// made for this key it is the implicit rejection secret, which nobody else knows.
                pub fn decapsulate(&self, ciphertext: &[u8; CIPHERTEXT_LEN], secret: &mut Secret<32>) {
                    let mut scratch = [0; CIPHERTEXT_LEN];
                    SET.decapsulate(self.bytes.expose(), ciphertext, &mut scratch, secret);
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

parameter_set!(ml_kem_512, "ML-KEM-512", 2, 3, 10, 4);
parameter_set!(ml_kem_768, "ML-KEM-768", 3, 2, 10, 4);
parameter_set!(ml_kem_1024, "ML-KEM-1024", 4, 2, 11, 5);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hash::sha3::Shake128;

    /// CCTV, ML-KEM/README: keys, ciphertexts and secrets of 10,000 runs from one SHAKE128 stream, hashed together.
    /// The random ciphertexts are all refused implicitly, so both branches of decapsulation are in.
    ///
    /// These answers are older than the byte k of algorithm 13, step 1: they are for G(d). All else is final.
    macro_rules! accumulated {
        ($module:ident, $expected:literal) => {
            #[test]
            fn $module() {
                use super::$module::*;
                let mut stream = Shake128::new().finish();
                let mut all = Shake128::new();
                let (mut seed, mut m, mut random) = ([0; 64], [0; 32], [0; CIPHERTEXT_LEN]);
                let (mut rho, mut sigma) = ([0; SEED], Secret::zeroed());
                let (mut ciphertext, mut secret, mut again) =
                    ([0; CIPHERTEXT_LEN], Secret::zeroed(), Secret::zeroed());
                for _ in 0..10_000 {
                    stream.read(&mut seed);
                    stream.read(&mut m);
                    stream.read(&mut random);
                    expand_seed(&seed[..SEED], &[], &mut rho, &mut sigma);
                    let key = DecapsulationKey::from_expanded_seed(&rho, &sigma, &seed[SEED..]);
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
                assert_eq!(hex, $expected);
            }
        };
    }

    accumulated!(ml_kem_512, "845913ea5a308b803c764a9ed8e9d814ca1fd9c82ba43c7b1e64b79c7a6ec8e4");
    accumulated!(ml_kem_768, "f7db260e1137a742e05fe0db9525012812b004d29040a5b606aad3d134b548d3");
    accumulated!(ml_kem_1024, "47ac888fe61544efc0518f46094b4f8a600965fc89822acb06dc7169d24f3543");
}
