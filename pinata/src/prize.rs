//! The secret, the commitment to it, and the message that pays it.
//!
//! The commitment is SHA-256 over 32 random bytes (the salt) and the secret: published at the start, opened by the
//! prize message. Paying takes a [`Proven`] token: code that has not seen a verified client certificate cannot pay.
//! Timing: salt and secret are hashed and copied; they are printed only into the message for a proven visitor.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::{self, Write};

use nocrypto::Secret;
use nocrypto::SeededRng;
use nocrypto::hash::Hash;
use nocrypto::hash::sha256::Sha256;
use zeroize::Zeroizing;

use crate::hex::{self, Hex};
use crate::visit::Proven;

/// The longest secret, in bytes.
pub const SECRET_MAX: usize = 4096;
/// Random bytes before the secret.
const SALT_LEN: usize = 32;

const SALT_FIELD: &str = "salt: ";
const SECRET_FIELD: &str = "secret: ";

/// What the Piñata holds. Wiped when dropped.
pub struct Prize {
    sweets: Box<Sweets>,
    commitment: [u8; 32],
}

/// Filled in place, behind one box: a prize that moves leaves no copy behind.
struct Sweets {
    salt: Secret<SALT_LEN>,
    secret: Zeroizing<Vec<u8>>,
}

impl fmt::Debug for Prize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Prize({})", Hex(&self.commitment))
    }
}

/// Why there is no prize.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PrizeError {
    /// The secret is empty.
    Empty,
    /// The secret is longer than [`SECRET_MAX`].
    TooLong,
    /// The generator gave no random bytes.
    Random(nocrypto::Error),
}

impl fmt::Display for PrizeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the secret is empty: a Piñata needs something inside"),
            Self::TooLong => write!(f, "the secret is longer than {SECRET_MAX} bytes"),
            Self::Random(error) => write!(f, "{error}"),
        }
    }
}

impl core::error::Error for PrizeError {}

impl Prize {
    /// Puts `secret` inside and commits to it with fresh salt.
    ///
    /// # Errors
    /// [`PrizeError`]: the secret is empty or too long, or there is no randomness.
    pub fn new(secret: Zeroizing<Vec<u8>>, rng: &mut SeededRng) -> Result<Self, PrizeError> {
        match secret.len() {
            0 => return Err(PrizeError::Empty),
            len if len > SECRET_MAX => return Err(PrizeError::TooLong),
            _ => {}
        }
        let mut sweets = Box::new(Sweets { salt: Secret::zeroed(), secret });
        rng.fill_secret(&mut sweets.salt).map_err(PrizeError::Random)?;
        let commitment = commit(sweets.salt.expose(), &sweets.secret);
        Ok(Self { sweets, commitment })
    }

    /// Puts 32 random bytes inside.
    ///
    /// # Errors
    /// [`PrizeError::Random`].
    pub fn random(rng: &mut SeededRng) -> Result<Self, PrizeError> {
        let mut secret = Zeroizing::new(alloc::vec![0; 32]);
        rng.fill(&mut secret).map_err(PrizeError::Random)?;
        Self::new(secret, rng)
    }

    /// SHA-256 over salt and secret.
    pub fn commitment(&self) -> &[u8; 32] {
        &self.commitment
    }

    /// The commitment as 64 hexadecimal digits.
    pub fn commitment_hex(&self) -> String {
        alloc::format!("{}", Hex(&self.commitment))
    }

    /// The message that pays the prize.
    pub fn pay(&self, _proven: &Proven) -> Zeroizing<Vec<u8>> {
        let (salt, secret) = (self.sweets.salt.expose(), &self.sweets.secret);
        // The full size at once: a growing buffer would leave copies behind.
        let len = secret.len().saturating_add(SALT_LEN).saturating_mul(4).saturating_add(512);
        let mut text = Zeroizing::new(String::with_capacity(len));
        // Writing into a string does not fail.
        let _ = write!(
            text,
            "You broke the Piñata. This is the prize.\n\
             commitment: {}\n{SALT_FIELD}{}\n{SECRET_FIELD}{}\n\
             check: the commitment is SHA-256 over salt and secret:\n  printf %s {} {} | xxd -r -p | sha256sum\n",
            Hex(&self.commitment),
            Hex(salt),
            Hex(secret),
            Hex(salt),
            Hex(secret),
        );
        Zeroizing::new(core::mem::take(&mut *text).into_bytes())
    }
}

fn commit(salt: &[u8], secret: &[u8]) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(salt);
    hash.update(secret);
    hash.finish()
}

/// Why a message does not open a commitment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OpenError {
    /// The message has no salt or no secret.
    NoPrize,
    /// The hash over salt and secret is another one.
    OtherCommitment,
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoPrize => "the message holds no prize",
            Self::OtherCommitment => "the prize does not open the commitment",
        })
    }
}

impl core::error::Error for OpenError {}

/// Checks that a received prize `message` opens `commitment`: what any winner and any witness can do.
///
/// # Errors
/// [`OpenError`].
pub fn open(message: &[u8], commitment: &[u8; 32]) -> Result<(), OpenError> {
    let text = core::str::from_utf8(message).map_err(|_| OpenError::NoPrize)?;
    let field = |name| text.lines().find_map(|line| line.strip_prefix(name)).ok_or(OpenError::NoPrize);
    let mut salt = [0; SALT_LEN];
    let mut secret = Zeroizing::new(alloc::vec![0; SECRET_MAX]);
    let salt_len = hex::decode(field(SALT_FIELD)?, &mut salt).ok_or(OpenError::NoPrize)?;
    let secret_len = hex::decode(field(SECRET_FIELD)?, &mut secret).ok_or(OpenError::NoPrize)?;
    if salt_len != SALT_LEN {
        return Err(OpenError::NoPrize);
    }
    let opened = commit(&salt, secret.get(..secret_len).unwrap_or_default());
    if opened == *commitment { Ok(()) } else { Err(OpenError::OtherCommitment) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rng() -> SeededRng {
        SeededRng::dangerous_from_fixed_seed(&[7; 32])
    }

    fn prize(secret: &[u8]) -> Result<Prize, PrizeError> {
        Prize::new(Zeroizing::new(secret.to_vec()), &mut rng())
    }

    #[test]
    fn the_paid_message_opens_the_commitment() {
        for secret in [b"x".as_slice(), &[0xff; SECRET_MAX], "sweets\n".as_bytes()] {
            let prize = prize(secret).unwrap();
            let message = prize.pay(&Proven::for_tests());
            assert_eq!(open(&message, prize.commitment()), Ok(()));
            assert_eq!(open(&message, &[0; 32]), Err(OpenError::OtherCommitment));
        }
    }

    #[test]
    fn a_changed_message_does_not_open() {
        let prize = prize(b"sweets").unwrap();
        let message = String::from_utf8(prize.pay(&Proven::for_tests()).to_vec()).unwrap();
        let changed =
            message.replace(&alloc::format!("{}", Hex(b"sweets")), &alloc::format!("{}", Hex(b"sweetz")));
        assert_eq!(open(changed.as_bytes(), prize.commitment()), Err(OpenError::OtherCommitment));
        for broken in
            ["", "salt: 00\nsecret: 00\n", &message.replace("secret", "Secret"), "salt: zz\nsecret: 00"]
        {
            assert_eq!(open(broken.as_bytes(), prize.commitment()), Err(OpenError::NoPrize), "{broken}");
        }
    }

    #[test]
    fn sizes() {
        assert_eq!(prize(b"").unwrap_err(), PrizeError::Empty);
        assert_eq!(prize(&[0; SECRET_MAX + 1]).unwrap_err(), PrizeError::TooLong);
    }

    #[test]
    fn the_same_secret_has_another_commitment_each_time() {
        let mut rng = rng();
        let mut again = || *Prize::new(Zeroizing::new(b"x".to_vec()), &mut rng).unwrap().commitment();
        assert_ne!(again(), again());
    }

    #[test]
    fn debug_shows_the_commitment_only() {
        let shown = alloc::format!("{:?}", prize(b"sweets").unwrap());
        assert!(shown.starts_with("Prize(") && !shown.contains(&alloc::format!("{}", Hex(b"sweets"))));
    }
}
