//! [`SeededRng`] under the traits of rand_core 0.10, for libraries that ask for those.
//!
//! One way: nothing here makes a [`SeededRng`] of a foreign generator. Does not implement the infallible `Rng`: what
//! may fail says so. Who needs it anyway takes rand_core's `UnwrapErr`, which panics.
//!
//! Timing: as [`SeededRng::fill`].

use rand_core::{TryCryptoRng, TryRng};

use super::SeededRng;
use crate::{Error, Secret};

/// Numbers are the next bytes of the generator, the lowest first; each call is a request of its own.
///
/// ```
/// use nocrypto::SeededRng;
/// use rand_core::{TryCryptoRng, TryRng};
/// fn salt<R: TryCryptoRng>(rng: &mut R) -> Result<[u8; 16], R::Error> {
///     let mut salt = [0; 16];
///     rng.try_fill_bytes(&mut salt)?;
///     Ok(salt)
/// }
/// # let mut rng = SeededRng::dangerous_from_fixed_seed(&[7; 32]); // programs: nocrypto_entropy::os_seeded()
/// assert_ne!(salt(&mut rng)?, salt(&mut rng)?);
/// # Ok::<(), nocrypto::Error>(())
/// ```
impl TryRng for SeededRng {
    type Error = Error;

    fn try_next_u32(&mut self) -> Result<u32, Error> {
        let mut bytes = Secret::<4>::zeroed();
        self.fill_secret(&mut bytes)?;
        Ok(u32::from_le_bytes(*bytes.expose()))
    }

    fn try_next_u64(&mut self) -> Result<u64, Error> {
        let mut bytes = Secret::<8>::zeroed();
        self.fill_secret(&mut bytes)?;
        Ok(u64::from_le_bytes(*bytes.expose()))
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Error> {
        self.fill(out)
    }
}

impl TryCryptoRng for SeededRng {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_the_generators_bytes() {
        let generator = || SeededRng::dangerous_from_fixed_seed(&[3; 32]);
        let (mut plain, mut as_trait) = (generator(), generator());
        let (mut four, mut eight, mut many, mut again) = ([0; 4], [0; 8], [0; 33], [0; 33]);
        plain.fill(&mut four).unwrap();
        plain.fill(&mut eight).unwrap();
        plain.fill(&mut many).unwrap();
        assert_eq!(as_trait.try_next_u32(), Ok(u32::from_le_bytes(four)));
        assert_eq!(as_trait.try_next_u64(), Ok(u64::from_le_bytes(eight)));
        as_trait.try_fill_bytes(&mut again).unwrap();
        assert_eq!(many, again);
    }
}
