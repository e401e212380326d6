//! TLS 1.3 (RFC 9846 §7): Early, Handshake and Main Secret, traffic secrets, keys, Finished, key updates.
//!
//! Every stage is a token that the derivation before it returns; the secrets stay in [`Secrets`]. A transcript hash is
//! the caller's to know. Does not choose the PSK, and derives nothing that is not used.
//! Timing: constant in all secrets; which hash is public.

use alloc::boxed::Box;

use nocrypto::Secret;
use nocrypto::hash::{Hash, sha256::Sha256, sha512::Sha384};
use nocrypto::kdf::hkdf::{self, Prk};
use nocrypto::mac::hmac::Hmac;

use super::Writer;
use crate::group::SharedSecret;
use crate::suite::{CipherSuite, HashAlgorithm};

/// The longest hash of a suite, in bytes.
const MAX_HASH_LEN: usize = 48;
/// Bytes of an IV (RFC 9846 §5.3; all suites have the same).
pub(crate) const IV_LEN: usize = 12;

/// A secret of the schedule: as long as the suite's hash, at the start of its room.
type Stage = Secret<MAX_HASH_LEN>;

/// The secrets of one TLS 1.3 connection.
#[derive(Debug)]
pub(crate) struct Secrets {
    hash: HashAlgorithm,
    /// Made when it is first needed, freed when the handshake ends.
    handshake: Option<Box<HandshakeSecrets>>,
    client_application_traffic_secret: Stage,
    server_application_traffic_secret: Stage,
    exporter_secret: Stage,
    /// Made where a session may be resumed.
    resumption_secret: Option<Box<Stage>>,
}

/// What no step after the handshake needs.
#[derive(Debug)]
struct HandshakeSecrets {
    shared: SharedSecret,
    /// The PSK of a session that may be resumed, as long as its hash.
    psk: Stage,
    /// Early Secret, then Handshake Secret, then Main Secret: each replaces the one before.
    chain: Stage,
    client_traffic_secret: Stage,
    server_traffic_secret: Stage,
}

/// The key exchange is done.
#[derive(Debug)]
pub(crate) struct Agreed(());

/// The chain holds the Early Secret.
#[derive(Debug)]
pub(crate) struct EarlySecret(());

/// The Early Secret holds a session's PSK: who agrees on it was there then.
#[derive(Debug)]
pub(crate) struct Resumed(());

/// The chain holds the Handshake Secret, and both handshake traffic secrets are derived.
#[derive(Debug)]
pub(crate) struct HandshakeSecret(());

/// The chain holds the Main Secret; application traffic secrets and exporter secret are derived.
#[derive(Debug)]
pub(crate) struct MainSecret(());

/// The schedule is complete: what is derived from here on belongs to application data.
#[derive(Debug)]
pub(crate) struct Established(());

/// One writer's traffic secret of one stage exists: its keys may be installed, once.
#[derive(Debug)]
pub(crate) struct TrafficKeys {
    writer: Writer,
    epoch: Epoch,
    suite: CipherSuite,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Epoch {
    Handshake,
    Application,
}

/// One writer's key and IV, lent for installation.
pub(crate) struct WriteKeys<'a> {
    pub(crate) suite: CipherSuite,
    pub(crate) key: &'a [u8],
    pub(crate) iv: &'a [u8; IV_LEN],
    /// Whether these are a writer's first keys of the connection.
    pub(crate) first: bool,
}

/// RFC 9846 §7.1: HKDF-Expand-Label of one secret several times, each into all of its output.
fn expand<H: Hash>(secret: &[u8], outputs: &mut [(&[u8], &[u8], &mut [u8])]) {
    // It fails for keys below one hash and for outputs beyond 255; here both lengths are those of the schedule.
    let Ok(mut prk) = Prk::<H>::new(secret) else { return };
    for (label, context, out) in outputs {
        let expanded = prk.expand_label(label, context, out);
        debug_assert!(expanded.is_ok(), "lengths are those of the schedule");
    }
}

/// The part of a room that `H` fills.
fn of<H: Hash>(stage: &Stage) -> &[u8] {
    stage.expose().get(..H::OUTPUT_LEN).unwrap_or_default()
}

fn of_mut<H: Hash>(stage: &mut Stage) -> &mut [u8] {
    stage.expose_mut().get_mut(..H::OUTPUT_LEN).unwrap_or_default()
}

/// RFC 9846 §7.1: HKDF-Extract with the chain as salt, in place.
fn extract<H: Hash>(salt: &[u8], ikm: &[u8], chain: &mut Stage) {
    let mut prk = H::ZERO;
    hkdf::extract::<H>(salt, &[ikm], &mut prk);
    of_mut::<H>(chain).copy_from_slice(prk.as_ref());
    zeroize::Zeroize::zeroize(prk.as_mut());
}

/// RFC 9846 §7.1: the step from one stage to the next, Derive-Secret(., "derived", "") and HKDF-Extract.
fn next_stage<H: Hash>(chain: &mut Stage, ikm: &[u8]) {
    let mut salt = Stage::zeroed();
    expand::<H>(of::<H>(chain), &mut [(b"derived", H::digest(&[]).as_ref(), of_mut::<H>(&mut salt))]);
    extract::<H>(of::<H>(&salt), ikm, chain);
}

/// Calls a function generic over the hash of the suite.
macro_rules! with_hash {
    ($hash:expr, $function:ident($($argument:expr),* $(,)?)) => {
        match $hash {
            HashAlgorithm::Sha256 => $function::<Sha256>($($argument),*),
            HashAlgorithm::Sha384 => $function::<Sha384>($($argument),*),
        }
    };
}

fn early<H: Hash>(secrets: &mut HandshakeSecrets) {
    extract::<H>(&[], of::<H>(&secrets.psk), &mut secrets.chain);
}

fn binder<H: Hash>(secrets: &HandshakeSecrets, transcript_hash: &[u8], out: &mut [u8; MAX_HASH_LEN]) {
    let mut binder_key = Stage::zeroed();
    let empty = H::digest(&[]);
    let outputs = &mut [(&b"res binder"[..], empty.as_ref(), of_mut::<H>(&mut binder_key))];
    expand::<H>(of::<H>(&secrets.chain), outputs);
    finished::<H>(&binder_key, transcript_hash, out);
}

fn resumption<H: Hash>(secrets: &mut Secrets, transcript_hash: &[u8]) {
    let out = secrets.resumption_secret.get_or_insert_with(|| Box::new(Stage::zeroed()));
    let Some(handshake) = &secrets.handshake else { return };
    let outputs = &mut [(&b"res master"[..], transcript_hash, of_mut::<H>(out))];
    expand::<H>(of::<H>(&handshake.chain), outputs);
}

fn ticket_psk<H: Hash>(resumption: &Stage, nonce: &[u8], psk: &mut Stage) {
    expand::<H>(of::<H>(resumption), &mut [(b"resumption", nonce, of_mut::<H>(psk))]);
}

fn handshake<H: Hash>(secrets: &mut Secrets, transcript_hash: &[u8]) {
    let secrets = secrets.handshake();
    next_stage::<H>(&mut secrets.chain, secrets.shared.expose());
    secrets.shared.wipe();
    let client = of_mut::<H>(&mut secrets.client_traffic_secret);
    let server = of_mut::<H>(&mut secrets.server_traffic_secret);
    let outputs =
        &mut [(&b"c hs traffic"[..], transcript_hash, client), (b"s hs traffic", transcript_hash, server)];
    expand::<H>(of::<H>(&secrets.chain), outputs);
}

fn main<H: Hash>(secrets: &mut Secrets, transcript_hash: &[u8]) {
    let zeros = [0; MAX_HASH_LEN];
    next_stage::<H>(&mut secrets.handshake().chain, zeros.get(..H::OUTPUT_LEN).unwrap_or_default());
    let Some(handshake) = &secrets.handshake else { return };
    let client = of_mut::<H>(&mut secrets.client_application_traffic_secret);
    let server = of_mut::<H>(&mut secrets.server_application_traffic_secret);
    let exporter = of_mut::<H>(&mut secrets.exporter_secret);
    let outputs = &mut [
        (&b"c ap traffic"[..], transcript_hash, client),
        (b"s ap traffic", transcript_hash, server),
        (b"exp master", transcript_hash, exporter),
    ];
    expand::<H>(of::<H>(&handshake.chain), outputs);
}

fn derive_keys<H: Hash>(traffic: &Stage, key: &mut [u8], iv: &mut [u8]) {
    expand::<H>(of::<H>(traffic), &mut [(b"key", &[], key), (b"iv", &[], iv)]);
}

fn update<H: Hash>(traffic: &mut Stage) {
    let mut next = Stage::zeroed();
    expand::<H>(of::<H>(traffic), &mut [(b"traffic upd", &[], of_mut::<H>(&mut next))]);
    of_mut::<H>(traffic).copy_from_slice(of::<H>(&next));
}

fn finished<H: Hash>(traffic: &Stage, transcript_hash: &[u8], out: &mut [u8; MAX_HASH_LEN]) {
    let mut finished_key = Stage::zeroed();
    expand::<H>(of::<H>(traffic), &mut [(b"finished", &[], of_mut::<H>(&mut finished_key))]);
    let mut hmac = Hmac::<H>::new(of::<H>(&finished_key));
    hmac.update(transcript_hash);
    let tag = hmac.finish();
    for (o, t) in out.iter_mut().zip(tag.as_ref()) {
        *o = *t;
    }
}

fn export<H: Hash>(exporter: &Stage, label: &[u8], context: &[u8], out: &mut [u8]) {
    let mut derived = Stage::zeroed();
    expand::<H>(of::<H>(exporter), &mut [(label, H::digest(&[]).as_ref(), of_mut::<H>(&mut derived))]);
    expand::<H>(of::<H>(&derived), &mut [(b"exporter", H::digest(context).as_ref(), out)]);
}

impl Secrets {
    pub(crate) const fn zeroed() -> Self {
        Self {
            hash: HashAlgorithm::Sha256,
            handshake: None,
            client_application_traffic_secret: Stage::zeroed(),
            server_application_traffic_secret: Stage::zeroed(),
            exporter_secret: Stage::zeroed(),
            resumption_secret: None,
        }
    }

    fn handshake(&mut self) -> &mut HandshakeSecrets {
        self.handshake.get_or_insert_with(|| {
            Box::new(HandshakeSecrets {
                shared: SharedSecret::zeroed(),
                psk: Stage::zeroed(),
                chain: Stage::zeroed(),
                client_traffic_secret: Stage::zeroed(),
                server_traffic_secret: Stage::zeroed(),
            })
        })
    }

    /// Lets `agree` write the shared secret.
    pub(crate) fn agree<E>(
        &mut self,
        agree: impl FnOnce(&mut SharedSecret) -> Result<(), E>,
    ) -> Result<Agreed, E> {
        agree(&mut self.handshake().shared).map(|()| Agreed(()))
    }

    /// Keeps the PSK of a session that may be resumed.
    pub(crate) fn keep_psk(&mut self, psk: &[u8]) {
        let slot = &mut self.handshake().psk;
        slot.wipe();
        if let Some(slot) = slot.expose_mut().get_mut(..psk.len()) {
            slot.copy_from_slice(psk);
        }
    }

    /// RFC 9846 §7.1: the Early Secret without a PSK, whose place is taken by "a string of Hash.length bytes set to zero".
    pub(crate) fn early(&mut self, hash: HashAlgorithm) -> EarlySecret {
        self.handshake().psk.wipe();
        self.early_resumed(hash).0
    }

    /// RFC 9846 §7.1: the Early Secret with the PSK that was kept.
    pub(crate) fn early_resumed(&mut self, hash: HashAlgorithm) -> (EarlySecret, Resumed) {
        self.hash = hash;
        let secrets = self.handshake();
        with_hash!(hash, early(secrets));
        (EarlySecret(()), Resumed(()))
    }

    /// RFC 9846 §4.2.11.2: what a hello's binder holds, in the first bytes as long as the hash.
    pub(crate) fn binder(&mut self, _: &Resumed, transcript_hash: &[u8]) -> [u8; MAX_HASH_LEN] {
        let mut out = [0; MAX_HASH_LEN];
        let hash = self.hash;
        let secrets = self.handshake();
        with_hash!(hash, binder(secrets, transcript_hash, &mut out));
        out
    }

    /// RFC 9846 §7.1: the Handshake Secret and the handshake traffic secrets, from the transcript up to ServerHello.
    pub(crate) fn derive_handshake(
        &mut self,
        _: EarlySecret,
        _: Agreed,
        suite: CipherSuite,
        transcript_hash: &[u8],
    ) -> (HandshakeSecret, TrafficKeys, TrafficKeys) {
        with_hash!(self.hash, handshake(self, transcript_hash));
        let keys = |writer| TrafficKeys { writer, epoch: Epoch::Handshake, suite };
        (HandshakeSecret(()), keys(Writer::Client), keys(Writer::Server))
    }

    /// RFC 9846 §7.1: the Main Secret, the application traffic secrets and the exporter secret, from the transcript up
    /// to the server's Finished.
    pub(crate) fn derive_main(
        &mut self,
        _: &HandshakeSecret,
        suite: CipherSuite,
        transcript_hash: &[u8],
    ) -> (MainSecret, TrafficKeys, TrafficKeys) {
        with_hash!(self.hash, main(self, transcript_hash));
        let keys = |writer| TrafficKeys { writer, epoch: Epoch::Application, suite };
        (MainSecret(()), keys(Writer::Client), keys(Writer::Server))
    }

    /// The handshake is over on both sides: from here on keys may be updated and keying material exported. RFC 9846 §7.1:
    /// the resumption secret follows from the whole transcript; the chain ends here.
    pub(crate) fn establish(&mut self, _: MainSecret, transcript_hash: &[u8]) -> Established {
        with_hash!(self.hash, resumption(self, transcript_hash));
        Established(())
    }

    /// RFC 9846 §4.6.1: the PSK of the ticket with this nonce, in the first bytes as long as the hash.
    pub(crate) fn ticket_psk(&self, nonce: &[u8], psk: &mut Secret<MAX_HASH_LEN>) {
        if let Some(resumption) = &self.resumption_secret {
            with_hash!(self.hash, ticket_psk(resumption, nonce, psk));
        }
    }

    /// No session of this connection will be resumed any more.
    pub(crate) fn forget_resumption(&mut self) {
        self.resumption_secret = None;
    }

    /// RFC 9846 §4.4.4: what the `writer`'s Finished holds, in the first bytes as long as the hash.
    pub(crate) fn verify_data(
        &mut self,
        _: &HandshakeSecret,
        writer: Writer,
        transcript_hash: &[u8],
    ) -> [u8; MAX_HASH_LEN] {
        let mut out = [0; MAX_HASH_LEN];
        let hash = self.hash;
        let traffic = match writer {
            Writer::Client => &self.handshake().client_traffic_secret,
            Writer::Server => &self.handshake().server_traffic_secret,
        };
        with_hash!(hash, finished(traffic, transcript_hash, &mut out));
        out
    }

    /// Derives the key and IV behind a token (RFC 9846 §7.3) and lets `install` take them; nothing of them stays.
    pub(crate) fn install_keys<E>(
        &mut self,
        keys: &TrafficKeys,
        install: impl FnOnce(WriteKeys<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        self.handshake();
        let none = Stage::zeroed();
        let handshake = self.handshake.as_deref();
        let traffic = match (keys.epoch, keys.writer) {
            (Epoch::Handshake, Writer::Client) => handshake.map_or(&none, |h| &h.client_traffic_secret),
            (Epoch::Handshake, Writer::Server) => handshake.map_or(&none, |h| &h.server_traffic_secret),
            (Epoch::Application, Writer::Client) => &self.client_application_traffic_secret,
            (Epoch::Application, Writer::Server) => &self.server_application_traffic_secret,
        };
        let (mut key, mut iv) = (Secret::<32>::zeroed(), Secret::zeroed());
        let key = key.expose_mut().get_mut(..keys.suite.aead().key_len()).unwrap_or_default();
        with_hash!(self.hash, derive_keys(traffic, key, iv.expose_mut()));
        let first = keys.epoch == Epoch::Handshake;
        install(WriteKeys { suite: keys.suite, key, iv: iv.expose(), first })
    }

    /// RFC 9846 §7.2: the next application traffic secret of `writer`; the old one is gone.
    pub(crate) fn update(&mut self, _: &Established, writer: Writer, suite: CipherSuite) -> TrafficKeys {
        let traffic = match writer {
            Writer::Client => &mut self.client_application_traffic_secret,
            Writer::Server => &mut self.server_application_traffic_secret,
        };
        with_hash!(self.hash, update(traffic));
        TrafficKeys { writer, epoch: Epoch::Application, suite }
    }

    /// RFC 9846 §7.5: TLS-Exporter(label, context_value, length of `out`).
    ///
    /// At most 255 hashes, and labels of at most 249 bytes: the caller checks.
    pub(crate) fn export(&self, _: &Established, label: &[u8], context: &[u8], out: &mut [u8]) {
        with_hash!(self.hash, export(&self.exporter_secret, label, context, out));
    }

    /// Wipes what no step after the handshake needs: application traffic and exporter secrets stay.
    pub(crate) fn wipe_handshake(&mut self) {
        self.handshake = None;
    }

    /// Wipes everything.
    pub(crate) fn wipe(&mut self) {
        self.wipe_handshake();
        self.client_application_traffic_secret.wipe();
        self.server_application_traffic_secret.wipe();
        self.exporter_secret.wipe();
        self.resumption_secret = None;
    }
}
