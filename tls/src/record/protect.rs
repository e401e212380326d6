//! Record protection in place: AES-GCM and ChaCha20-Poly1305 as TLS 1.2 (RFC 5246 §6.2.3.3, RFC 5288 §3, RFC 7905 §2)
//! and TLS 1.3 (RFC 9846 §5.2) use them, or nothing yet.
//!
//! Does not choose keys, and does not decide when which type of record may come.
//! Timing: constant in keys and contents on every path that reaches the AEAD; all failures are one fault. How much
//! padding a record had shows in the time, as RFC 9846 §5.4 allows.

use core::ops::Range;

use nocrypto::Secret;
use nocrypto::aead::aes_gcm::{Aes128Gcm, Aes256Gcm};
use nocrypto::aead::chacha20_poly1305::ChaCha20Poly1305;

use super::header::{HEADER_LEN, Header, TLS12_VERSION};
use super::limits::{MAX_PLAINTEXT, SEAL_LIMIT};
use crate::content_type::ContentType;
use crate::error::{LocalFault, PeerFault};
use crate::suite::AeadAlgorithm;

/// RFC 5288 §3: the explicit part of the nonce before each fragment.
const EXPLICIT_NONCE_LEN: usize = 8;
/// Bytes of a nonce.
pub(crate) const NONCE_LEN: usize = 12;
/// Bytes of the authentication tag.
const TAG_LEN: usize = 16;
/// What protection adds to a fragment at most, padding apart.
pub(crate) const MAX_OVERHEAD: usize = EXPLICIT_NONCE_LEN + TAG_LEN;

/// The longest fragment of a record that TLS 1.2 with AES-GCM can produce.
const MAX_CIPHERTEXT_EXPLICIT: u16 = MAX_PLAINTEXT + 24;
/// The longest fragment of a record that TLS 1.2 with ChaCha20-Poly1305 can produce.
const MAX_CIPHERTEXT_IMPLICIT: u16 = MAX_PLAINTEXT + 16;
/// RFC 9846 §5.2: "The length MUST NOT exceed 2^14 + 256 bytes."
pub(crate) const MAX_CIPHERTEXT_13: u16 = MAX_PLAINTEXT + 256;
/// RFC 9846 §5.2, §5.4: the longest TLSInnerPlaintext: contents, type and padding.
const MAX_INNER_PLAINTEXT: usize = MAX_PLAINTEXT as usize + 1;

/// One direction of a connection: its keys and how many records they have protected.
#[derive(Debug)]
pub(crate) struct Protection {
    cipher: Cipher,
    form: Form,
    /// What every nonce is made from; the first four bytes alone where the others are sent.
    iv: Secret<NONCE_LEN>,
    sequence_number: u64,
    /// Application data of TLS 1.3 is padded to a multiple of this.
    padding: u16,
}

/// How a record is built around the AEAD.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// TLS 1.2, eight bytes of the nonce sent with each record (RFC 5288 §3).
    Explicit,
    /// TLS 1.2, the nonce from IV and sequence number (RFC 7905 §2).
    Implicit,
    /// TLS 1.3, where the type is encrypted too (RFC 9846 §5.2).
    Inner {
        /// No protected record has come yet: RFC 9846 §6 lets a peer that lacks its keys say why in the clear.
        plain_alert: bool,
    },
}

/// Each variant is keyed where it stands; the unkeyed value that is moved in holds nothing.
#[allow(
    clippy::large_enum_variant,
    reason = "the key store is one box; a second indirection would gain nothing"
)]
enum Cipher {
    Plaintext,
    Aes128Gcm(Aes128Gcm),
    Aes256Gcm(Aes256Gcm),
    ChaCha20Poly1305(ChaCha20Poly1305),
}

impl core::fmt::Debug for Cipher {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::Plaintext => "Plaintext",
            Self::Aes128Gcm(_) => "Aes128Gcm(..)",
            Self::Aes256Gcm(_) => "Aes256Gcm(..)",
            Self::ChaCha20Poly1305(_) => "ChaCha20Poly1305(..)",
        })
    }
}

impl Cipher {
    fn init(&mut self, algorithm: AeadAlgorithm, key: &[u8]) -> Result<(), nocrypto::Error> {
        const WRONG: nocrypto::Error = nocrypto::Error::InvalidLength;
        match algorithm {
            AeadAlgorithm::Aes128Gcm => {
                let key = key.try_into().map_err(|_| WRONG)?;
                *self = Self::Aes128Gcm(Aes128Gcm::unkeyed());
                if let Self::Aes128Gcm(aead) = self {
                    aead.init(key);
                }
            }
            AeadAlgorithm::Aes256Gcm => {
                let key = key.try_into().map_err(|_| WRONG)?;
                *self = Self::Aes256Gcm(Aes256Gcm::unkeyed());
                if let Self::Aes256Gcm(aead) = self {
                    aead.init(key);
                }
            }
            AeadAlgorithm::ChaCha20Poly1305 => {
                let key = key.try_into().map_err(|_| WRONG)?;
                *self = Self::ChaCha20Poly1305(ChaCha20Poly1305::unkeyed());
                if let Self::ChaCha20Poly1305(aead) = self {
                    aead.init(key);
                }
            }
        }
        Ok(())
    }

    fn open(&self, nonce: &[u8; 12], aad: &[u8], data: &mut [u8], tag: &[u8; 16]) -> Result<(), PeerFault> {
        match self {
            Self::Plaintext => return Err(PeerFault::BadRecordMac),
            Self::Aes128Gcm(aead) => aead.open_in_place(nonce, aad, data, tag),
            Self::Aes256Gcm(aead) => aead.open_in_place(nonce, aad, data, tag),
            Self::ChaCha20Poly1305(aead) => aead.open_in_place(nonce, aad, data, tag),
        }
        .map_err(|_| PeerFault::BadRecordMac)
    }

    fn seal(&self, nonce: &[u8; 12], aad: &[u8], data: &mut [u8]) -> Result<[u8; 16], LocalFault> {
        match self {
            Self::Plaintext => Err(nocrypto::Error::InvalidKey),
            Self::Aes128Gcm(aead) => aead.seal_in_place(nonce, aad, data),
            Self::Aes256Gcm(aead) => aead.seal_in_place(nonce, aad, data),
            Self::ChaCha20Poly1305(aead) => aead.seal_in_place(nonce, aad, data),
        }
        .map_err(LocalFault::Crypto)
    }
}

const NO_ROOM: LocalFault = LocalFault::Crypto(nocrypto::Error::InvalidLength);

impl Protection {
    /// No protection: the state of every connection before its keys are there. Application data of TLS 1.3 will be
    /// padded to multiples of `padding`; 0 and 1 pad nothing.
    pub(crate) const fn plaintext(padding: u16) -> Self {
        let iv = Secret::zeroed();
        Self { cipher: Cipher::Plaintext, form: Form::Explicit, iv, sequence_number: 0, padding }
    }

    pub(crate) fn is_plaintext(&self) -> bool {
        matches!(self.cipher, Cipher::Plaintext)
    }

    /// Protects as TLS 1.2 does from now on with `key`, which has the length that `algorithm` wants, from record zero.
    pub(crate) fn install12(
        &mut self,
        algorithm: AeadAlgorithm,
        key: &[u8],
        fixed_iv: &[u8],
    ) -> Result<(), nocrypto::Error> {
        self.form = match algorithm {
            AeadAlgorithm::Aes128Gcm | AeadAlgorithm::Aes256Gcm => Form::Explicit,
            AeadAlgorithm::ChaCha20Poly1305 => Form::Implicit,
        };
        self.install(algorithm, key, fixed_iv)
    }

    /// Protects as TLS 1.3 does. `plain_alert`: before the first of these records an alert may come in the clear.
    pub(crate) fn install13(
        &mut self,
        algorithm: AeadAlgorithm,
        key: &[u8],
        iv: &[u8; NONCE_LEN],
        plain_alert: bool,
    ) -> Result<(), nocrypto::Error> {
        self.form = Form::Inner { plain_alert };
        self.install(algorithm, key, iv)
    }

    fn install(&mut self, algorithm: AeadAlgorithm, key: &[u8], iv: &[u8]) -> Result<(), nocrypto::Error> {
        let slot = self.iv.expose_mut().get_mut(..iv.len()).ok_or(nocrypto::Error::InvalidLength)?;
        slot.copy_from_slice(iv);
        self.sequence_number = 0;
        self.cipher.init(algorithm, key)
    }

    /// The longest fragment that a record may have.
    pub(crate) fn max_fragment(&self) -> u16 {
        match (&self.cipher, self.form) {
            (Cipher::Plaintext, _) => MAX_PLAINTEXT,
            (_, Form::Explicit) => MAX_CIPHERTEXT_EXPLICIT,
            (_, Form::Implicit) => MAX_CIPHERTEXT_IMPLICIT,
            (_, Form::Inner { .. }) => MAX_CIPHERTEXT_13,
        }
    }

    /// Where the payload stands in a record that [`Protection::seal`] will complete.
    pub(crate) fn payload_offset(&self) -> usize {
        match (&self.cipher, self.form) {
            (Cipher::Plaintext, _) | (_, Form::Implicit | Form::Inner { .. }) => HEADER_LEN,
            (_, Form::Explicit) => HEADER_LEN + EXPLICIT_NONCE_LEN,
        }
    }

    /// Bytes that a record has beside its payload, padding apart.
    fn overhead(&self) -> usize {
        match (&self.cipher, self.form) {
            (Cipher::Plaintext, _) => HEADER_LEN,
            (_, Form::Explicit) => HEADER_LEN + EXPLICIT_NONCE_LEN + TAG_LEN,
            (_, Form::Implicit) => HEADER_LEN + TAG_LEN,
            (_, Form::Inner { .. }) => HEADER_LEN + 1 + TAG_LEN,
        }
    }

    /// Zeros behind a payload of `length` bytes and its type: RFC 9846 §5.4.
    fn padding(&self, content_type: ContentType, length: usize) -> usize {
        let protected = matches!(self.form, Form::Inner { .. }) && !self.is_plaintext();
        if !protected || content_type != ContentType::ApplicationData || self.padding < 2 {
            return 0;
        }
        let inner = length.saturating_add(1);
        // RFC 9846 §5.4: the padding must not make the record longer than the limit.
        let padded = inner.next_multiple_of(usize::from(self.padding)).min(MAX_INNER_PLAINTEXT);
        padded.saturating_sub(inner)
    }

    /// Bytes of the record around a payload of `length` bytes.
    pub(crate) fn record_len(&self, content_type: ContentType, length: usize) -> usize {
        self.overhead().saturating_add(length).saturating_add(self.padding(content_type, length))
    }

    /// How many of `wanted` bytes of payload fit into one record of at most `room` bytes.
    pub(crate) fn payload_in(&self, content_type: ContentType, room: usize, wanted: usize) -> usize {
        let length = wanted.min(usize::from(MAX_PLAINTEXT)).min(room.saturating_sub(self.overhead()));
        if self.record_len(content_type, length) <= room {
            return length;
        }
        // Padded it does not fit: a whole number of blocks does, and the type is the last byte of it.
        let block = usize::from(self.padding).max(1);
        let inner = room.saturating_sub(HEADER_LEN + TAG_LEN);
        let blocks = inner.checked_div(block).unwrap_or(0);
        length.min(blocks.saturating_mul(block).saturating_sub(1))
    }

    /// How many records these keys may protect.
    pub(crate) fn seal_limit(&self) -> u64 {
        match self.cipher {
            Cipher::Plaintext => u64::MAX,
            Cipher::Aes128Gcm(_) | Cipher::Aes256Gcm(_) => SEAL_LIMIT,
            // RFC 9846 §5.5: "the record sequence number would wrap before the safety limit is reached".
            Cipher::ChaCha20Poly1305(_) => u64::MAX - 8,
        }
    }

    /// Whether these keys may not protect one more record of application data.
    pub(crate) fn is_exhausted(&self) -> bool {
        self.sequence_number >= self.seal_limit()
    }

    /// Opens `fragment` in place: its type, and where its plaintext lies in it.
    pub(crate) fn open(
        &mut self,
        header: Header,
        fragment: &mut [u8],
    ) -> Result<(ContentType, Range<usize>), PeerFault> {
        if self.is_plaintext() {
            return Ok((header.content_type, 0..fragment.len()));
        }
        // RFC 5246 §6.1: sequence numbers "do not wrap". 2^64 records cannot be received; the check costs nothing.
        let next = self.sequence_number.checked_add(1).ok_or(PeerFault::BadRecordMac)?;
        let opened = match self.form {
            Form::Explicit => {
                let (explicit, rest) =
                    fragment.split_first_chunk_mut::<EXPLICIT_NONCE_LEN>().ok_or(PeerFault::BadRecordMac)?;
                let nonce = self.explicit_nonce(explicit);
                let length = self.open12(header, &nonce, rest)?;
                let end = EXPLICIT_NONCE_LEN.saturating_add(length);
                (header.content_type, EXPLICIT_NONCE_LEN..end)
            }
            Form::Implicit => {
                let length = self.open12(header, &self.xored_nonce(), fragment)?;
                (header.content_type, 0..length)
            }
            Form::Inner { plain_alert } => {
                let passes = match header.content_type {
                    ContentType::ApplicationData => false,
                    // RFC 9846 §5: it is dropped before deprotection; whether it may come is for the states to say.
                    ContentType::ChangeCipherSpec => true,
                    ContentType::Alert => plain_alert,
                    ContentType::Handshake => false,
                };
                if passes {
                    return Ok((header.content_type, 0..fragment.len()));
                }
                // RFC 9846 §5.2: "The outer opaque_type field of a TLSCiphertext record is always set to the value 23".
                if header.content_type != ContentType::ApplicationData {
                    return Err(PeerFault::UnprotectedRecord { content_type: header.content_type });
                }
                let (data, tag) =
                    fragment.split_last_chunk_mut::<TAG_LEN>().ok_or(PeerFault::BadRecordMac)?;
                self.cipher.open(&self.xored_nonce(), &header.to_bytes(), data, tag)?;
                self.form = Form::Inner { plain_alert: false };
                inner_plaintext(data)?
            }
        };
        self.sequence_number = next;
        Ok(opened)
    }

    fn open12(&self, header: Header, nonce: &[u8; 12], protected: &mut [u8]) -> Result<usize, PeerFault> {
        let (data, tag) = protected.split_last_chunk_mut::<TAG_LEN>().ok_or(PeerFault::BadRecordMac)?;
        // Shorter than header's limit by construction.
        let length = u16::try_from(data.len()).map_err(|_| PeerFault::BadRecordMac)?;
        let aad = self.additional_data(header.content_type, header.legacy_record_version, length);
        self.cipher.open(nonce, &aad, data, tag)?;
        Ok(data.len())
    }

    /// Completes the record at the start of `record`, whose payload of `length` bytes stands at
    /// [`Protection::payload_offset`]: writes header, nonce, padding and tag, encrypts in place, returns the record's
    /// length.
    pub(crate) fn seal(
        &mut self,
        content_type: ContentType,
        version: [u8; 2],
        record: &mut [u8],
        length: u16,
    ) -> Result<usize, LocalFault> {
        let payload_len = usize::from(length);
        let whole = self.record_len(content_type, payload_len);
        let record = record.get_mut(..whole).ok_or(NO_ROOM)?;
        let (head, rest) = record.split_first_chunk_mut::<HEADER_LEN>().ok_or(NO_ROOM)?;
        if self.is_plaintext() {
            *head = Header { content_type, legacy_record_version: version, length }.to_bytes();
            return Ok(whole);
        }
        // What ends a connection or changes its keys may pass the limit, so that it can still be said.
        let limit = self.seal_limit();
        let last_word =
            content_type != ContentType::ApplicationData && self.sequence_number < limit.saturating_add(2);
        if self.is_exhausted() && !last_word {
            return Err(LocalFault::WriteKeysExhausted { limit });
        }
        let outer = match self.form {
            Form::Explicit | Form::Implicit => content_type,
            Form::Inner { .. } => ContentType::ApplicationData,
        };
        let fragment_len = u16::try_from(rest.len()).map_err(|_| NO_ROOM)?;
        let header =
            Header { content_type: outer, legacy_record_version: TLS12_VERSION, length: fragment_len };
        *head = header.to_bytes();
        match self.form {
            Form::Explicit => {
                // RFC 5288 §3: the explicit nonce may be the sequence number; so it never comes twice under one key.
                let explicit = self.sequence_number.to_be_bytes();
                let (field, rest) = rest.split_first_chunk_mut::<EXPLICIT_NONCE_LEN>().ok_or(NO_ROOM)?;
                *field = explicit;
                self.seal12(content_type, length, &self.explicit_nonce(&explicit), rest)?;
            }
            Form::Implicit => self.seal12(content_type, length, &self.xored_nonce(), rest)?,
            Form::Inner { .. } => {
                let (inner, tag) = rest.split_last_chunk_mut::<TAG_LEN>().ok_or(NO_ROOM)?;
                let (type_field, padding) =
                    inner.get_mut(payload_len..).and_then(<[u8]>::split_first_mut).ok_or(NO_ROOM)?;
                *type_field = content_type.code_point();
                padding.fill(0);
                *tag = self.cipher.seal(&self.xored_nonce(), head, inner)?;
            }
        }
        self.sequence_number = self.sequence_number.saturating_add(1);
        Ok(whole)
    }

    fn seal12(
        &self,
        content_type: ContentType,
        length: u16,
        nonce: &[u8; 12],
        rest: &mut [u8],
    ) -> Result<(), LocalFault> {
        let (data, tag) = rest.split_last_chunk_mut::<TAG_LEN>().ok_or(NO_ROOM)?;
        let aad = self.additional_data(content_type, TLS12_VERSION, length);
        *tag = self.cipher.seal(nonce, &aad, data)?;
        Ok(())
    }

    fn explicit_nonce(&self, explicit: &[u8; EXPLICIT_NONCE_LEN]) -> [u8; NONCE_LEN] {
        let [a, b, c, d, ..] = *self.iv.expose();
        let [e, f, g, h, i, j, k, l] = *explicit;
        [a, b, c, d, e, f, g, h, i, j, k, l]
    }

    /// RFC 9846 §5.3, RFC 7905 §2: the IV XOR the sequence number, padded on the left.
    fn xored_nonce(&self) -> [u8; NONCE_LEN] {
        let mut nonce = *self.iv.expose();
        for (byte, number) in nonce.iter_mut().skip(4).zip(self.sequence_number.to_be_bytes()) {
            *byte ^= number;
        }
        nonce
    }

    /// RFC 5246 §6.2.3.3: seq_num + type + version + length.
    fn additional_data(&self, content_type: ContentType, version: [u8; 2], length: u16) -> [u8; 13] {
        let [a, b, c, d, e, f, g, h] = self.sequence_number.to_be_bytes();
        let [major, minor] = version;
        let [high, low] = length.to_be_bytes();
        [a, b, c, d, e, f, g, h, content_type.code_point(), major, minor, high, low]
    }
}

/// RFC 9846 §5.4: the last byte that is not zero is the type; before it stand the contents.
fn inner_plaintext(data: &[u8]) -> Result<(ContentType, Range<usize>), PeerFault> {
    // RFC 9846 §5.2: contents of more than 2^14 bytes are a record_overflow, padded ones of more than 2^14 + 1 too.
    if data.len() > MAX_INNER_PLAINTEXT {
        let length = u16::try_from(data.len()).unwrap_or(u16::MAX);
        return Err(PeerFault::RecordTooLong { length, limit: MAX_PLAINTEXT.saturating_add(1) });
    }
    // RFC 9846 §5.4: "If a receiving implementation does not find a non-zero octet in the cleartext, it MUST terminate
    // the connection with an "unexpected_message" alert."
    let end = data.iter().rposition(|byte| *byte != 0).ok_or(PeerFault::OnlyPadding)?;
    let content_type = data.get(end).copied().unwrap_or(0);
    let known = ContentType::from_code_point(content_type);
    let known = known.ok_or(PeerFault::UnknownContentType { content_type })?;
    Ok((known, 0..end))
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests")]
mod tests {
    use super::*;
    use alloc::vec;
    use alloc::vec::Vec;

    fn pair() -> (Protection, Protection) {
        let (mut a, mut b) = (Protection::plaintext(0), Protection::plaintext(0));
        for side in [&mut a, &mut b] {
            side.install12(AeadAlgorithm::Aes128Gcm, &[7; 16], &[1, 2, 3, 4]).unwrap();
        }
        (a, b)
    }

    fn pair13(padding: u16) -> (Protection, Protection) {
        let (mut a, mut b) = (Protection::plaintext(padding), Protection::plaintext(0));
        for side in [&mut a, &mut b] {
            side.install13(AeadAlgorithm::ChaCha20Poly1305, &[7; 32], &[5; 12], true).unwrap();
        }
        (a, b)
    }

    fn pair_chacha12() -> (Protection, Protection) {
        let (mut a, mut b) = (Protection::plaintext(0), Protection::plaintext(0));
        for side in [&mut a, &mut b] {
            side.install12(AeadAlgorithm::ChaCha20Poly1305, &[7; 32], &[5; 12]).unwrap();
        }
        (a, b)
    }

    fn sealed(writer: &mut Protection, payload: &[u8]) -> Vec<u8> {
        let mut record = vec![0xee; writer.record_len(ContentType::ApplicationData, payload.len())];
        let at = writer.payload_offset();
        record[at..at + payload.len()].copy_from_slice(payload);
        let length = u16::try_from(payload.len()).unwrap();
        let n = writer.seal(ContentType::ApplicationData, TLS12_VERSION, &mut record, length).unwrap();
        assert_eq!(n, record.len());
        record
    }

    fn opened(reader: &mut Protection, record: &mut [u8]) -> Result<Vec<u8>, PeerFault> {
        let header = Header::read(record, reader.max_fragment())?.unwrap();
        let fragment = &mut record[HEADER_LEN..];
        let (content_type, range) = reader.open(header, fragment)?;
        assert_eq!(content_type, ContentType::ApplicationData);
        Ok(fragment[range].to_vec())
    }

    #[test]
    fn records_come_back_in_order_only() {
        for (mut writer, mut reader) in [pair(), pair_chacha12(), pair13(0), pair13(100)] {
            let mut first = sealed(&mut writer, b"first");
            let mut second = sealed(&mut writer, b"");
            let mut third = sealed(&mut writer, &[9; 16384]);
            assert_eq!(opened(&mut reader, &mut first.clone()), Ok(b"first".to_vec()));
            assert_eq!(opened(&mut reader, &mut first), Err(PeerFault::BadRecordMac), "replayed");
            assert_eq!(opened(&mut reader, &mut third.clone()), Err(PeerFault::BadRecordMac), "too early");
            assert_eq!(opened(&mut reader, &mut second), Ok(vec![]));
            assert_eq!(opened(&mut reader, &mut third), Ok(vec![9; 16384]));
        }
    }

    #[test]
    fn every_byte_is_authenticated_and_every_failure_is_one_fault() {
        for make in [pair, pair_chacha12, || pair13(0)] {
            let (mut writer, _) = make();
            let record = sealed(&mut writer, b"payload");
            for i in 0..record.len() {
                let (_, mut reader) = make();
                let mut bad = record.clone();
                bad[i] ^= 1;
                if i == 3 || i == 4 {
                    continue; // the length: another record, tested below
                }
                let result = opened(&mut reader, &mut bad);
                // 23 becomes 22: in TLS 1.3 no protected record says so.
                let unprotected = i == 0 && matches!(reader.form, Form::Inner { .. });
                let fault = if unprotected {
                    PeerFault::UnprotectedRecord { content_type: ContentType::Handshake }
                } else {
                    PeerFault::BadRecordMac
                };
                assert_eq!(result, Err(fault), "byte {i}");
            }
            for n in 0..record.len() - HEADER_LEN {
                let (_, mut reader) = make();
                let mut short = record[..HEADER_LEN + n].to_vec();
                short[3..5].copy_from_slice(&u16::try_from(n).unwrap().to_be_bytes());
                assert_eq!(opened(&mut reader, &mut short), Err(PeerFault::BadRecordMac));
            }
        }
    }

    #[test]
    fn padding_hides_lengths_and_never_passes_the_limit() {
        for block in [2u16, 100, 512, 16_384, u16::MAX] {
            let (mut writer, mut reader) = pair13(block);
            for n in [0usize, 1, 98, 99, 100, 511, 16_383, 16_384] {
                let mut record = sealed(&mut writer, &vec![7; n]);
                let inner = record.len() - HEADER_LEN - TAG_LEN;
                assert!(
                    inner.is_multiple_of(usize::from(block)) || inner == MAX_INNER_PLAINTEXT,
                    "{block} {n}"
                );
                assert_eq!(opened(&mut reader, &mut record), Ok(vec![7; n]));
            }
            // Whatever the room, what is said to fit does fit, and is as much as can be.
            for room in [0, 21, 22, 23, 121, 122, 123, 600, 5_000, 17_000] {
                let data = ContentType::ApplicationData;
                let fits = writer.payload_in(data, room, 20_000);
                assert!(fits == 0 || writer.record_len(data, fits) <= room, "{block} {room}");
                assert!(fits == 16_384 || writer.record_len(data, fits + 1) > room, "{block} {room}");
            }
        }
        let (writer, _) = pair13(512);
        assert_eq!(writer.record_len(ContentType::Alert, 2), 24, "only application data is padded");
    }

    #[test]
    fn inner_plaintexts() {
        assert_eq!(inner_plaintext(&[1, 2, 23]), Ok((ContentType::ApplicationData, 0..2)));
        assert_eq!(inner_plaintext(&[22, 0, 0]), Ok((ContentType::Handshake, 0..0)));
        assert_eq!(inner_plaintext(&[0; 40]), Err(PeerFault::OnlyPadding));
        assert_eq!(inner_plaintext(&[]), Err(PeerFault::OnlyPadding));
        assert_eq!(inner_plaintext(&[9, 24]), Err(PeerFault::UnknownContentType { content_type: 24 }));
        let mut long = vec![1; 16_385];
        assert_eq!(inner_plaintext(&long), Err(PeerFault::UnknownContentType { content_type: 1 }));
        long.push(0);
        let limit = 16_385;
        assert_eq!(inner_plaintext(&long), Err(PeerFault::RecordTooLong { length: 16_386, limit }));
    }

    #[test]
    fn an_alert_in_the_clear_comes_before_the_first_protected_record_or_not_at_all() {
        let (mut writer, mut reader) = pair13(0);
        let header = |content_type| Header { content_type, legacy_record_version: [3, 3], length: 2 };
        let alert = header(ContentType::Alert);
        assert_eq!(reader.open(alert, &mut [2, 40]), Ok((ContentType::Alert, 0..2)));
        let mut first = sealed(&mut writer, b"first");
        opened(&mut reader, &mut first).unwrap();
        let fault = PeerFault::UnprotectedRecord { content_type: ContentType::Alert };
        assert_eq!(reader.open(alert, &mut [2, 40]), Err(fault));
        let spec = header(ContentType::ChangeCipherSpec);
        assert_eq!(reader.open(spec, &mut [1, 1]), Ok((ContentType::ChangeCipherSpec, 0..2)));
    }

    #[test]
    fn keys_are_used_up_and_an_alert_still_fits() {
        let (mut writer, _) = pair();
        writer.sequence_number = SEAL_LIMIT - 1;
        let mut record = [0; 100];
        let mut seal = |content_type| writer.seal(content_type, TLS12_VERSION, &mut record, 2);
        assert!(seal(ContentType::ApplicationData).is_ok());
        let exhausted = Err(LocalFault::WriteKeysExhausted { limit: SEAL_LIMIT });
        assert_eq!(seal(ContentType::ApplicationData), exhausted);
        assert!(seal(ContentType::Alert).is_ok());
        assert!(seal(ContentType::Alert).is_ok());
        assert_eq!(seal(ContentType::Alert), exhausted);
    }

    #[test]
    fn a_record_that_does_not_fit_is_refused() {
        let (mut writer, _) = pair();
        let mut record = [0; 30];
        assert!(writer.seal(ContentType::Alert, TLS12_VERSION, &mut record, 2).is_err());
        assert!(Protection::plaintext(0).install12(AeadAlgorithm::Aes256Gcm, &[0; 16], &[0; 4]).is_err());
    }

    #[test]
    fn plaintext_records_pass_unchanged() {
        let mut none = Protection::plaintext(0);
        let mut record = sealed(&mut none, b"hello");
        assert_eq!(record, b"\x17\x03\x03\x00\x05hello");
        assert_eq!(opened(&mut none, &mut record), Ok(b"hello".to_vec()));
    }
}
