//! TLS 1.2: pre-master secret, master secret (RFC 5246 §8.1, RFC 7627 §4), key block (§6.3), Finished (§7.4.9).
//!
//! Does not choose between the two master secrets: the states do, once, from what was negotiated.
//! Timing: constant in all secrets.

use nocrypto::Secret;
use nocrypto::hash::{sha256::Sha256, sha512::Sha384};
use nocrypto::kdf::tls12_prf::tls12_prf;

use super::Writer;
use crate::group::SharedSecret;
use crate::suite::{CipherSuite, HashAlgorithm};

/// RFC 5246 §7.4.1.2: a hello's random.
type Random = [u8; 32];

/// RFC 5246 §7.4.9: bytes of `verify_data`.
pub(crate) const VERIFY_DATA_LEN: usize = 12;

/// Two keys and two IVs of ChaCha20-Poly1305.
const MAX_KEY_BLOCK_LEN: usize = 2 * (32 + 12);

/// The secrets of one TLS 1.2 handshake.
#[derive(Debug)]
pub(crate) struct Secrets {
    pre_master_secret: SharedSecret,
    master_secret: Secret<48>,
    key_block: Secret<MAX_KEY_BLOCK_LEN>,
}

/// The key agreement is done.
#[derive(Debug)]
pub(crate) struct PreMasterSecret(());

/// The master secret is derived.
#[derive(Debug)]
pub(crate) struct MasterSecret(());

/// The key block is derived; the keys of one writer may be installed, once.
#[derive(Debug)]
pub(crate) struct TrafficKeys {
    writer: Writer,
    suite: CipherSuite,
}

/// One writer's keys, lent for installation.
pub(crate) struct WriteKeys<'a> {
    pub(crate) suite: CipherSuite,
    pub(crate) key: &'a [u8],
    pub(crate) fixed_iv: &'a [u8],
}

fn prf(hash: HashAlgorithm, secret: &[u8], label: &[u8], seed: &[&[u8]], out: &mut [u8]) {
    match hash {
        HashAlgorithm::Sha256 => tls12_prf::<Sha256>(secret, label, seed, out),
        HashAlgorithm::Sha384 => tls12_prf::<Sha384>(secret, label, seed, out),
    }
}

impl Secrets {
    pub(crate) const fn zeroed() -> Self {
        Self {
            pre_master_secret: SharedSecret::zeroed(),
            master_secret: Secret::zeroed(),
            key_block: Secret::zeroed(),
        }
    }

    /// Lets `agree` write the shared secret, which is the pre-master secret (RFC 8422 §5.10).
    pub(crate) fn agree<E>(
        &mut self,
        agree: impl FnOnce(&mut SharedSecret) -> Result<(), E>,
    ) -> Result<PreMasterSecret, E> {
        agree(&mut self.pre_master_secret).map(|()| PreMasterSecret(()))
    }

    /// RFC 5246 §8.1: from both randoms.
    pub(crate) fn master_secret(
        &mut self,
        _: PreMasterSecret,
        hash: HashAlgorithm,
        client_random: &Random,
        server_random: &Random,
    ) -> MasterSecret {
        self.derive_master_secret(hash, b"master secret", &[client_random, server_random])
    }

    /// RFC 7627 §4: from the hash of the handshake up to ClientKeyExchange.
    pub(crate) fn extended_master_secret(
        &mut self,
        _: PreMasterSecret,
        hash: HashAlgorithm,
        session_hash: &[u8],
    ) -> MasterSecret {
        self.derive_master_secret(hash, b"extended master secret", &[session_hash])
    }

    fn derive_master_secret(&mut self, hash: HashAlgorithm, label: &[u8], seed: &[&[u8]]) -> MasterSecret {
        prf(hash, self.pre_master_secret.expose(), label, seed, self.master_secret.expose_mut());
        // RFC 5246 §8.1: "The pre_master_secret should be deleted from memory".
        self.pre_master_secret.wipe();
        MasterSecret(())
    }

    /// RFC 5246 §6.3: the keys of the client and of the server.
    pub(crate) fn traffic_keys(
        &mut self,
        _: &MasterSecret,
        suite: CipherSuite,
        client_random: &Random,
        server_random: &Random,
    ) -> (TrafficKeys, TrafficKeys) {
        let seed: [&[u8]; 2] = [server_random, client_random];
        let key_block = self.key_block.expose_mut();
        prf(suite.hash(), self.master_secret.expose(), b"key expansion", &seed, key_block);
        let keys = |writer| TrafficKeys { writer, suite };
        (keys(Writer::Client), keys(Writer::Server))
    }

    /// The bytes behind a token; `None` cannot happen, the block is long enough for every suite.
    pub(crate) fn write_keys(&self, keys: &TrafficKeys) -> Option<WriteKeys<'_>> {
        let aead = keys.suite.aead();
        let (key_len, fixed_iv_len) = (aead.key_len(), aead.fixed_iv_len());
        let (client_key, rest) = self.key_block.expose().split_at_checked(key_len)?;
        let (server_key, rest) = rest.split_at_checked(key_len)?;
        let (client_iv, rest) = rest.split_at_checked(fixed_iv_len)?;
        let (server_iv, _) = rest.split_at_checked(fixed_iv_len)?;
        let (key, fixed_iv) = match keys.writer {
            Writer::Client => (client_key, client_iv),
            Writer::Server => (server_key, server_iv),
        };
        Some(WriteKeys { suite: keys.suite, key, fixed_iv })
    }

    /// RFC 5246 §7.4.9: what the `writer`'s Finished holds after a handshake with this hash.
    pub(crate) fn verify_data(
        &self,
        _: &MasterSecret,
        hash: HashAlgorithm,
        writer: Writer,
        handshake_hash: &[u8],
    ) -> [u8; VERIFY_DATA_LEN] {
        let label: &[u8] = match writer {
            Writer::Client => b"client finished",
            Writer::Server => b"server finished",
        };
        let mut out = [0; VERIFY_DATA_LEN];
        prf(hash, self.master_secret.expose(), label, &[handshake_hash], &mut out);
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::version::ProtocolVersion;

    fn derived(extended: bool) -> (Secrets, MasterSecret) {
        let mut secrets = Secrets::zeroed();
        let agreed = secrets.agree(|out| {
            out.set(&[3; 32]);
            Ok::<(), ()>(())
        });
        let hash = HashAlgorithm::Sha256;
        let master = if extended {
            secrets.extended_master_secret(agreed.unwrap(), hash, &[9; 32])
        } else {
            secrets.master_secret(agreed.unwrap(), hash, &[1; 32], &[2; 32])
        };
        (secrets, master)
    }

    #[test]
    fn the_pre_master_secret_is_gone_when_the_master_secret_is_there() {
        let (secrets, _) = derived(true);
        assert!(secrets.pre_master_secret.expose().is_empty());
        let (other, _) = derived(false);
        assert_ne!(secrets.master_secret.expose(), other.master_secret.expose());
    }

    #[test]
    fn the_four_parts_of_the_key_block_do_not_overlap() {
        let tls12 = CipherSuite::ALL.into_iter().filter(|suite| suite.version() == ProtocolVersion::TLS_1_2);
        for suite in tls12 {
            let (mut secrets, master) = derived(true);
            let (client, server) = secrets.traffic_keys(&master, suite, &[1; 32], &[2; 32]);
            let (c, s) = (secrets.write_keys(&client).unwrap(), secrets.write_keys(&server).unwrap());
            let joined = [c.key, s.key, c.fixed_iv, s.fixed_iv].concat();
            assert_eq!(joined, secrets.key_block.expose()[..joined.len()]);
            assert_eq!(c.key.len(), suite.aead().key_len());
        }
    }

    #[test]
    fn the_two_finished_differ() {
        let (secrets, master) = derived(true);
        let of = |writer| secrets.verify_data(&master, HashAlgorithm::Sha384, writer, &[5; 48]);
        assert_ne!(of(Writer::Client), of(Writer::Server));
    }
}
