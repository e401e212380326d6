//! Record protection of TLS 1.3 (RFC 9846 §5.2) and of the AEAD suites of TLS 1.2 (RFC 5246 §6.2.3.3).
//!
//! Keys stand in their box and are made there. Does not count records: rustls gives the sequence number and keeps the
//! suite's limits.
//!
//! Timing: constant in keys and plaintext for given lengths; that a record was refused is public.

use std::marker::PhantomData;

use nocrypto::aead::Aead;
use nocrypto::aead::aes_gcm::{Aes128Gcm, Aes256Gcm};
use nocrypto::aead::chacha20_poly1305::ChaCha20Poly1305;
use rustls::crypto::cipher::{
    AeadKey, InboundOpaqueMessage, InboundPlainMessage, Iv, MessageDecrypter, MessageEncrypter, Nonce,
    OutboundOpaqueMessage, OutboundPlainMessage, PrefixedPayload, Tls13AeadAlgorithm,
    UnsupportedOperationError, make_tls13_aad,
};
use rustls::{ConnectionTrafficSecrets, ContentType, Error, ProtocolVersion};

/// An AEAD that TLS suites are made of.
pub(crate) trait Cipher: Aead + Send + Sync + 'static {
    /// Its keys in the form in which rustls gives them to a kernel.
    const TRAFFIC_SECRETS: fn(AeadKey, Iv) -> ConnectionTrafficSecrets;
}

impl Cipher for Aes128Gcm {
    const TRAFFIC_SECRETS: fn(AeadKey, Iv) -> ConnectionTrafficSecrets =
        |key, iv| ConnectionTrafficSecrets::Aes128Gcm { key, iv };
}

impl Cipher for Aes256Gcm {
    const TRAFFIC_SECRETS: fn(AeadKey, Iv) -> ConnectionTrafficSecrets =
        |key, iv| ConnectionTrafficSecrets::Aes256Gcm { key, iv };
}

impl Cipher for ChaCha20Poly1305 {
    const TRAFFIC_SECRETS: fn(AeadKey, Iv) -> ConnectionTrafficSecrets =
        |key, iv| ConnectionTrafficSecrets::Chacha20Poly1305 { key, iv };
}

/// Protects records of protocol `P` in one direction: an AEAD under its key, with what the nonces are made of.
struct Record<A, P> {
    aead: A,
    iv: Iv,
    protocol: PhantomData<fn() -> P>,
}

impl<A: Cipher, P> Record<A, P> {
    /// Keyed where it stays.
    fn boxed(key: &AeadKey, iv: Iv) -> Box<Self> {
        let mut record = Box::new(Self { aead: A::unkeyed(), iv, protocol: PhantomData });
        // A key of another length than was asked for leaves the AEAD without one, and it refuses every record.
        let _ = record.aead.init(key.as_ref());
        record
    }
}

/// TLS 1.3 over one AEAD.
pub(crate) struct Tls13<A>(PhantomData<fn() -> A>);

impl<A> Tls13<A> {
    pub(crate) const NEW: Self = Self(PhantomData);
}

impl<A: Cipher> Tls13AeadAlgorithm for Tls13<A> {
    fn encrypter(&self, key: AeadKey, iv: Iv) -> Box<dyn MessageEncrypter> {
        Record::<A, Self>::boxed(&key, iv)
    }

    fn decrypter(&self, key: AeadKey, iv: Iv) -> Box<dyn MessageDecrypter> {
        Record::<A, Self>::boxed(&key, iv)
    }

    fn key_len(&self) -> usize {
        A::KEY_LEN
    }

    fn extract_keys(
        &self,
        key: AeadKey,
        iv: Iv,
    ) -> Result<ConnectionTrafficSecrets, UnsupportedOperationError> {
        Ok((A::TRAFFIC_SECRETS)(key, iv))
    }
}

impl<A: Cipher> MessageEncrypter for Record<A, Tls13<A>> {
    fn encrypt(&mut self, msg: OutboundPlainMessage<'_>, seq: u64) -> Result<OutboundOpaqueMessage, Error> {
        let length = self.encrypted_payload_len(msg.payload.len());
        let mut payload = PrefixedPayload::with_capacity(length);
        payload.extend_from_chunks(&msg.payload);
        payload.extend_from_slice(&msg.typ.to_array());
        let nonce = Nonce::new(&self.iv, seq).0;
        let tag = self.aead.seal_in_place(&nonce, &make_tls13_aad(length), payload.as_mut());
        payload.extend_from_slice(&tag.map_err(|_| Error::EncryptError)?);
        // RFC 9846 §5.2: outer type application_data, legacy_record_version 0x0303.
        Ok(OutboundOpaqueMessage::new(ContentType::ApplicationData, ProtocolVersion::TLSv1_2, payload))
    }

    fn encrypted_payload_len(&self, payload_len: usize) -> usize {
        payload_len.saturating_add(1).saturating_add(A::TAG_LEN)
    }
}

impl<A: Cipher> MessageDecrypter for Record<A, Tls13<A>> {
    fn decrypt<'a>(
        &mut self,
        mut msg: InboundOpaqueMessage<'a>,
        seq: u64,
    ) -> Result<InboundPlainMessage<'a>, Error> {
        let aad = make_tls13_aad(msg.payload.len());
        let nonce = Nonce::new(&self.iv, seq).0;
        let (data, tag) = msg.payload.split_last_chunk_mut().ok_or(Error::DecryptError)?;
        self.aead.open_in_place(&nonce, &aad, data, tag).map_err(|_| Error::DecryptError)?;
        let length = data.len();
        msg.payload.truncate(length);
        msg.into_tls13_unpadded_message()
    }
}

#[cfg(feature = "tls12")]
pub(crate) use tls12::Tls12;

/// TLS 1.2.
#[cfg(feature = "tls12")]
mod tls12 {
    use rustls::crypto::cipher::{KeyBlockShape, NONCE_LEN, Tls12AeadAlgorithm, make_tls12_aad};

    use super::*;

    /// RFC 5246 §6.2.1: no fragment is longer.
    const MAX_FRAGMENT_LEN: usize = 1 << 14;

    /// One AEAD with `EXPLICIT` bytes of nonce in each record: 8 for AES-GCM (RFC 5288 §3), none for ChaCha20-Poly1305
    /// (RFC 7905 §2).
    pub(crate) struct Tls12<A, const EXPLICIT: usize>(PhantomData<fn() -> A>);

    impl<A, const EXPLICIT: usize> Tls12<A, EXPLICIT> {
        pub(crate) const NEW: Self = Self(PhantomData);
    }

    impl<A: Cipher, const EXPLICIT: usize> Tls12AeadAlgorithm for Tls12<A, EXPLICIT> {
        fn encrypter(&self, key: AeadKey, iv: &[u8], extra: &[u8]) -> Box<dyn MessageEncrypter> {
            Record::<A, Self>::boxed(&key, nonce_base(iv, extra))
        }

        fn decrypter(&self, key: AeadKey, iv: &[u8]) -> Box<dyn MessageDecrypter> {
            Record::<A, Self>::boxed(&key, nonce_base(iv, &[]))
        }

        fn key_block_shape(&self) -> KeyBlockShape {
            KeyBlockShape {
                enc_key_len: A::KEY_LEN,
                fixed_iv_len: NONCE_LEN.saturating_sub(EXPLICIT),
                explicit_nonce_len: EXPLICIT,
            }
        }

        fn extract_keys(
            &self,
            key: AeadKey,
            iv: &[u8],
            explicit: &[u8],
        ) -> Result<ConnectionTrafficSecrets, UnsupportedOperationError> {
            Ok((A::TRAFFIC_SECRETS)(key, nonce_base(iv, explicit)))
        }
    }

    /// The nonce of record 0. The explicit part starts at a value of the key block and counts on from there, so that
    /// it says nothing about how many records went before.
    fn nonce_base(fixed: &[u8], explicit: &[u8]) -> Iv {
        let mut nonce = [0; NONCE_LEN];
        for (place, byte) in nonce.iter_mut().zip(fixed.iter().chain(explicit)) {
            *place = *byte;
        }
        nonce.into()
    }

    impl<A: Cipher, const EXPLICIT: usize> MessageEncrypter for Record<A, Tls12<A, EXPLICIT>> {
        fn encrypt(
            &mut self,
            msg: OutboundPlainMessage<'_>,
            seq: u64,
        ) -> Result<OutboundOpaqueMessage, Error> {
            let mut payload = PrefixedPayload::with_capacity(self.encrypted_payload_len(msg.payload.len()));
            let nonce = Nonce::new(&self.iv, seq).0;
            let aad = make_tls12_aad(seq, msg.typ, msg.version, msg.payload.len());
            payload.extend_from_slice(nonce.last_chunk::<EXPLICIT>().ok_or(Error::EncryptError)?);
            payload.extend_from_chunks(&msg.payload);
            let (_, data) = payload.as_mut().split_at_mut_checked(EXPLICIT).ok_or(Error::EncryptError)?;
            let tag = self.aead.seal_in_place(&nonce, &aad, data).map_err(|_| Error::EncryptError)?;
            payload.extend_from_slice(&tag);
            Ok(OutboundOpaqueMessage::new(msg.typ, msg.version, payload))
        }

        fn encrypted_payload_len(&self, payload_len: usize) -> usize {
            payload_len.saturating_add(EXPLICIT).saturating_add(A::TAG_LEN)
        }
    }

    impl<A: Cipher, const EXPLICIT: usize> MessageDecrypter for Record<A, Tls12<A, EXPLICIT>> {
        fn decrypt<'a>(
            &mut self,
            mut msg: InboundOpaqueMessage<'a>,
            seq: u64,
        ) -> Result<InboundPlainMessage<'a>, Error> {
            let (typ, version) = (msg.typ, msg.version);
            let (explicit, rest) =
                msg.payload.split_first_chunk_mut::<EXPLICIT>().ok_or(Error::DecryptError)?;
            let (data, tag) = rest.split_last_chunk_mut().ok_or(Error::DecryptError)?;
            let mut nonce = Nonce::new(&self.iv, seq).0;
            if EXPLICIT > 0 {
                nonce.copy_from_slice(self.iv.as_ref());
                *nonce.last_chunk_mut().ok_or(Error::DecryptError)? = *explicit;
            }
            let aad = make_tls12_aad(seq, typ, version, data.len());
            self.aead.open_in_place(&nonce, &aad, data, tag).map_err(|_| Error::DecryptError)?;
            let length = data.len();
            // RFC 5246 §6.2.1: the length MUST NOT exceed 2^14.
            if length > MAX_FRAGMENT_LEN {
                return Err(Error::PeerSentOversizedRecord);
            }
            Ok(msg.into_plain_message_range(EXPLICIT..length.saturating_add(EXPLICIT)))
        }
    }
}
