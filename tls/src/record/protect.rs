//! Record protection in place: AES-GCM as TLS 1.2 uses it (RFC 5288 §3, RFC 5246 §6.2.3.3), or nothing yet.
//!
//! TLS 1.3's form (RFC 9846 §5.2) is one more variant of `Cipher` here. Does not choose keys.
//! Timing: constant in keys and contents on every path that reaches the AEAD; all failures are one fault.

use core::ops::Range;

use nocrypto::Secret;
use nocrypto::aead::aes_gcm::{Aes128Gcm, Aes256Gcm};

use super::header::{HEADER_LEN, Header, TLS12_VERSION};
use super::limits::{MAX_PLAINTEXT, SEAL_LIMIT};
use crate::content_type::ContentType;
use crate::error::{LocalFault, PeerFault};
use crate::suite::{AeadAlgorithm, FIXED_IV_LEN};

/// RFC 5288 §3: the explicit part of the nonce before each fragment.
pub(crate) const EXPLICIT_NONCE_LEN: usize = 8;
/// Bytes of the authentication tag.
pub(crate) const TAG_LEN: usize = 16;
/// What protection adds to a fragment at most.
pub(crate) const MAX_OVERHEAD: usize = EXPLICIT_NONCE_LEN + TAG_LEN;

/// The longest fragment of a record that TLS 1.2 with AES-GCM can produce.
const MAX_CIPHERTEXT: u16 = MAX_PLAINTEXT + 24;

/// One direction of a connection: its keys and how many records they have protected.
#[derive(Debug)]
pub(crate) struct Protection {
    cipher: Cipher,
    fixed_iv: Secret<FIXED_IV_LEN>,
    sequence_number: u64,
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
}

impl core::fmt::Debug for Cipher {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::Plaintext => "Plaintext",
            Self::Aes128Gcm(_) => "Aes128Gcm(..)",
            Self::Aes256Gcm(_) => "Aes256Gcm(..)",
        })
    }
}

impl Protection {
    /// No protection: the state of every connection before its keys are there.
    pub(crate) const fn plaintext() -> Self {
        Self { cipher: Cipher::Plaintext, fixed_iv: Secret::zeroed(), sequence_number: 0 }
    }

    pub(crate) fn is_plaintext(&self) -> bool {
        matches!(self.cipher, Cipher::Plaintext)
    }

    /// Protects from now on with `key`, which has the length that `algorithm` wants, and counts from zero.
    pub(crate) fn install(
        &mut self,
        algorithm: AeadAlgorithm,
        key: &[u8],
        fixed_iv: &[u8],
    ) -> Result<(), nocrypto::Error> {
        const WRONG: nocrypto::Error = nocrypto::Error::InvalidLength;
        let fixed_iv = fixed_iv.first_chunk::<FIXED_IV_LEN>().ok_or(WRONG)?;
        match algorithm {
            AeadAlgorithm::Aes128Gcm => {
                let key = key.try_into().map_err(|_| WRONG)?;
                self.cipher = Cipher::Aes128Gcm(Aes128Gcm::unkeyed());
                if let Cipher::Aes128Gcm(aead) = &mut self.cipher {
                    aead.init(key);
                }
            }
            AeadAlgorithm::Aes256Gcm => {
                let key = key.try_into().map_err(|_| WRONG)?;
                self.cipher = Cipher::Aes256Gcm(Aes256Gcm::unkeyed());
                if let Cipher::Aes256Gcm(aead) = &mut self.cipher {
                    aead.init(key);
                }
            }
        }
        self.fixed_iv.expose_mut().copy_from_slice(fixed_iv);
        self.sequence_number = 0;
        Ok(())
    }

    /// The longest fragment that a record may have.
    pub(crate) fn max_fragment(&self) -> u16 {
        if self.is_plaintext() { MAX_PLAINTEXT } else { MAX_CIPHERTEXT }
    }

    /// Where the payload stands in a record that [`Protection::seal`] will complete.
    pub(crate) fn payload_offset(&self) -> usize {
        if self.is_plaintext() { HEADER_LEN } else { HEADER_LEN + EXPLICIT_NONCE_LEN }
    }

    /// Bytes that a record has beside its payload.
    pub(crate) fn overhead(&self) -> usize {
        if self.is_plaintext() { HEADER_LEN } else { HEADER_LEN + MAX_OVERHEAD }
    }

    /// Whether these keys may protect one more record that is not an alert.
    pub(crate) fn is_exhausted(&self) -> bool {
        !self.is_plaintext() && self.sequence_number >= SEAL_LIMIT
    }

    /// Opens `fragment` in place; the range is where its plaintext lies in it.
    pub(crate) fn open(&mut self, header: Header, fragment: &mut [u8]) -> Result<Range<usize>, PeerFault> {
        if self.is_plaintext() {
            return Ok(0..fragment.len());
        }
        // RFC 5246 §6.1: sequence numbers "do not wrap". 2^64 records cannot be received; the check costs nothing.
        let next = self.sequence_number.checked_add(1).ok_or(PeerFault::BadRecordMac)?;
        let (explicit, rest) =
            fragment.split_first_chunk_mut::<EXPLICIT_NONCE_LEN>().ok_or(PeerFault::BadRecordMac)?;
        let (data, tag) = rest.split_last_chunk_mut::<TAG_LEN>().ok_or(PeerFault::BadRecordMac)?;
        let length = data.len();
        // Shorter than header's limit by construction.
        let plaintext_length = u16::try_from(length).map_err(|_| PeerFault::BadRecordMac)?;
        let aad = self.additional_data(header.content_type, header.legacy_record_version, plaintext_length);
        let nonce = self.nonce(explicit);
        match &self.cipher {
            Cipher::Plaintext => return Err(PeerFault::BadRecordMac),
            Cipher::Aes128Gcm(aead) => aead.open_in_place(&nonce, &aad, data, tag),
            Cipher::Aes256Gcm(aead) => aead.open_in_place(&nonce, &aad, data, tag),
        }
        .map_err(|_| PeerFault::BadRecordMac)?;
        self.sequence_number = next;
        Ok(EXPLICIT_NONCE_LEN..EXPLICIT_NONCE_LEN.saturating_add(length))
    }

    /// Completes the record at the start of `record`, whose payload of `length` bytes stands at
    /// [`Protection::payload_offset`]: writes header, nonce and tag, encrypts in place, returns the record's length.
    pub(crate) fn seal(
        &mut self,
        content_type: ContentType,
        version: [u8; 2],
        record: &mut [u8],
        length: u16,
    ) -> Result<usize, LocalFault> {
        const NO_ROOM: LocalFault = LocalFault::Crypto(nocrypto::Error::InvalidLength);
        if self.is_plaintext() {
            let header = Header { content_type, legacy_record_version: version, length };
            record.first_chunk_mut::<HEADER_LEN>().ok_or(NO_ROOM)?.copy_from_slice(&header.to_bytes());
            return Ok(HEADER_LEN.saturating_add(usize::from(length)));
        }
        // Alerts may pass the limit, so that a connection whose keys are used up can still say so.
        let last_word =
            content_type == ContentType::Alert && self.sequence_number < SEAL_LIMIT.saturating_add(2);
        if self.is_exhausted() && !last_word {
            return Err(LocalFault::WriteKeysExhausted { limit: SEAL_LIMIT });
        }
        // RFC 5288 §3: the explicit nonce may be the sequence number; so it never comes twice under one key.
        let explicit = self.sequence_number.to_be_bytes();
        let nonce = self.nonce(&explicit);
        let aad = self.additional_data(content_type, TLS12_VERSION, length);
        let protected = usize::from(length).saturating_add(MAX_OVERHEAD);
        let header = Header {
            content_type,
            legacy_record_version: TLS12_VERSION,
            length: u16::try_from(protected).map_err(|_| NO_ROOM)?,
        };
        let (head, rest) = record.split_first_chunk_mut::<HEADER_LEN>().ok_or(NO_ROOM)?;
        head.copy_from_slice(&header.to_bytes());
        let (nonce_field, rest) = rest.split_first_chunk_mut::<EXPLICIT_NONCE_LEN>().ok_or(NO_ROOM)?;
        nonce_field.copy_from_slice(&explicit);
        let (data, rest) = rest.split_at_mut_checked(usize::from(length)).ok_or(NO_ROOM)?;
        let tag_field = rest.first_chunk_mut::<TAG_LEN>().ok_or(NO_ROOM)?;
        let tag = match &self.cipher {
            Cipher::Plaintext => return Err(NO_ROOM),
            Cipher::Aes128Gcm(aead) => aead.seal_in_place(&nonce, &aad, data),
            Cipher::Aes256Gcm(aead) => aead.seal_in_place(&nonce, &aad, data),
        }
        .map_err(LocalFault::Crypto)?;
        tag_field.copy_from_slice(&tag);
        self.sequence_number = self.sequence_number.saturating_add(1);
        Ok(HEADER_LEN.saturating_add(protected))
    }

    fn nonce(&self, explicit: &[u8; EXPLICIT_NONCE_LEN]) -> [u8; 12] {
        let [a, b, c, d] = *self.fixed_iv.expose();
        let [e, f, g, h, i, j, k, l] = *explicit;
        [a, b, c, d, e, f, g, h, i, j, k, l]
    }

    /// RFC 5246 §6.2.3.3: seq_num + type + version + length.
    fn additional_data(&self, content_type: ContentType, version: [u8; 2], length: u16) -> [u8; 13] {
        let [a, b, c, d, e, f, g, h] = self.sequence_number.to_be_bytes();
        let [major, minor] = version;
        let [high, low] = length.to_be_bytes();
        [a, b, c, d, e, f, g, h, content_type.code_point(), major, minor, high, low]
    }
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests")]
mod tests {
    use super::*;
    use alloc::vec;
    use alloc::vec::Vec;

    fn pair() -> (Protection, Protection) {
        let (mut a, mut b) = (Protection::plaintext(), Protection::plaintext());
        for side in [&mut a, &mut b] {
            side.install(AeadAlgorithm::Aes128Gcm, &[7; 16], &[1, 2, 3, 4]).unwrap();
        }
        (a, b)
    }

    fn sealed(writer: &mut Protection, payload: &[u8]) -> Vec<u8> {
        let mut record = vec![0; payload.len() + writer.overhead()];
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
        let range = reader.open(header, fragment)?;
        Ok(fragment[range].to_vec())
    }

    #[test]
    fn records_come_back_in_order_only() {
        let (mut writer, mut reader) = pair();
        let mut first = sealed(&mut writer, b"first");
        let mut second = sealed(&mut writer, b"");
        let mut third = sealed(&mut writer, &[9; 16384]);
        assert_eq!(opened(&mut reader, &mut first.clone()), Ok(b"first".to_vec()));
        assert_eq!(opened(&mut reader, &mut first), Err(PeerFault::BadRecordMac), "replayed");
        assert_eq!(opened(&mut reader, &mut third.clone()), Err(PeerFault::BadRecordMac), "too early");
        assert_eq!(opened(&mut reader, &mut second), Ok(vec![]));
        assert_eq!(opened(&mut reader, &mut third), Ok(vec![9; 16384]));
    }

    #[test]
    fn every_byte_is_authenticated_and_every_failure_is_one_fault() {
        let (mut writer, _) = pair();
        let record = sealed(&mut writer, b"payload");
        for i in 0..record.len() {
            let (_, mut reader) = pair();
            let mut bad = record.clone();
            bad[i] ^= 1;
            if i == 3 || i == 4 {
                continue; // the length: another record, tested below
            }
            let result = opened(&mut reader, &mut bad);
            let wrong_type = i == 0; // 23 becomes 22
            assert_eq!(result, Err(PeerFault::BadRecordMac), "byte {i}, {wrong_type}");
        }
        for n in 0..record.len() - HEADER_LEN {
            let (_, mut reader) = pair();
            let mut short = record[..HEADER_LEN + n].to_vec();
            short[3..5].copy_from_slice(&u16::try_from(n).unwrap().to_be_bytes());
            assert_eq!(opened(&mut reader, &mut short), Err(PeerFault::BadRecordMac));
        }
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
        assert!(Protection::plaintext().install(AeadAlgorithm::Aes256Gcm, &[0; 16], &[0; 4]).is_err());
    }

    #[test]
    fn plaintext_records_pass_unchanged() {
        let mut none = Protection::plaintext();
        let mut record = sealed(&mut none, b"hello");
        assert_eq!(record, b"\x17\x03\x03\x00\x05hello");
        assert_eq!(opened(&mut none, &mut record), Ok(b"hello".to_vec()));
    }
}
