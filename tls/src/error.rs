//! Why a connection failed: what the peer did, what a certificate lacked, what is missing here.
//!
//! Every fault has a stable code, one sentence and, in [`Error::alert`], its alert: one total match without
//! wildcards, so that a new fault does not compile before somebody has named its alert.

mod sentences;

use core::fmt;

use nocrypto_asn1::path::{PathError, PathErrorKind};

use crate::alert::{Alert, AlertDescription};
use crate::content_type::ContentType;
use crate::extension::ExtensionType;
use crate::handshake::transitions::StateName;
use crate::message::HandshakeType;
use crate::version::ProtocolVersion;

/// The end of a connection that did not go well.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The peer gave up and said why.
    AlertReceived(Alert),
    /// The peer broke the protocol, or wants something that is not offered here.
    Peer(PeerFault),
    /// The peer's certificate was refused.
    Certificate(PathError),
    /// Something is missing or exhausted on this side.
    Local(LocalFault),
}

/// What the peer did. The name of a variant is the fault, its fields are the values that were compared.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PeerFault {
    /// A request of plain HTTP where a TLS record should begin (RFC 5246 §6.2.1).
    PlainHttp,
    /// Readable text where a TLS record should begin (RFC 5246 §6.2.1).
    PlainText,
    /// A record of an unknown type (RFC 5246 §6: unexpected_message).
    UnknownContentType {
        /// The first byte of the record.
        content_type: u8,
    },
    /// A record longer than the limit (RFC 5246 §6.2.1, §6.2.3).
    RecordTooLong {
        /// Its claimed length.
        length: u16,
        /// The most that was possible.
        limit: u16,
    },
    /// A protected record that is not authentic (RFC 5246 §7.2.2). Every way to fail looks the same.
    BadRecordMac,
    /// A record in the clear where only protected ones may come (RFC 9846 §5.2).
    UnprotectedRecord {
        /// Its type.
        content_type: ContentType,
    },
    /// A protected record of zeros, without a type (RFC 9846 §5.4).
    OnlyPadding,
    /// A part of a message under other keys than the rest of it (RFC 9846 §5.1: no message spans a key change).
    MessageAcrossKeyChange,
    /// A record without contents, of a type that must have some (RFC 5246 §6.2.1).
    EmptyRecord {
        /// Its type.
        content_type: ContentType,
    },
    /// More empty records and warnings in a row than are tolerated.
    TooManyIdleRecords {
        /// How many are tolerated.
        limit: u8,
    },
    /// An alert that is not two bytes with a level of 1 or 2 (RFC 5246 §7.2).
    MalformedAlert,
    /// A ChangeCipherSpec that is not the single byte 1 (RFC 5246 §7.1, RFC 9846 §5: unexpected_message).
    MalformedChangeCipherSpec,
    /// A record of another type inside a handshake message (RFC 9846 §5.1), or a key change there (RFC 5246 §7.1).
    InterruptedMessage {
        /// The type of the record that interrupted.
        content_type: ContentType,
    },
    /// A ChangeCipherSpec or application data at the wrong time (RFC 5246 §7.1, §7.4).
    UnexpectedRecord {
        /// What came.
        content_type: ContentType,
        /// What the connection was waiting in.
        state: StateName,
    },
    /// A handshake message that the state does not allow (RFC 5246 §7.4: unexpected_message).
    UnexpectedMessage {
        /// What came.
        received: HandshakeType,
        /// What the connection was waiting in.
        state: StateName,
    },
    /// A handshake message beyond the limit of its kind.
    MessageTooLong {
        /// What it claims to be.
        message: HandshakeType,
        /// Its claimed length.
        length: u32,
        /// The limit.
        limit: u32,
    },
    /// A handshake message that does not follow its grammar (RFC 5246 §7.2.2: decode_error).
    MalformedMessage {
        /// Its type.
        message: HandshakeType,
    },
    /// An extension that does not follow its grammar.
    MalformedExtension {
        /// Its type.
        extension: ExtensionType,
    },
    /// The same extension twice (RFC 5246 §7.4.1.4).
    DuplicateExtension {
        /// Its type.
        extension: ExtensionType,
    },
    /// A ServerHello with an extension that nobody asked for (RFC 5246 §7.4.1.4).
    UnofferedExtension {
        /// Its type.
        extension: ExtensionType,
    },
    /// An extension that is known but has no place in this message (RFC 9846 §4.2).
    MisplacedExtension {
        /// Its type.
        extension: ExtensionType,
        /// Where it stood.
        message: HandshakeType,
    },
    /// A message without an extension that it must have (RFC 9846 §9.2).
    MissingExtension {
        /// Its type.
        extension: ExtensionType,
        /// The message.
        message: HandshakeType,
    },
    /// A `certificate_request_context` in the handshake, where it is empty (RFC 9846 §4.3.2, §4.4.2).
    RequestContextNotEmpty {
        /// The message.
        message: HandshakeType,
    },
    /// A KeyUpdate that neither asks for another nor does without (RFC 9846 §4.6.3).
    UnknownKeyUpdateRequest {
        /// Its `request_update`.
        request: u8,
    },
    /// The client speaks no version that this server speaks (RFC 5246 §E.1, RFC 9846 §4.2.1).
    NoCommonVersion {
        /// The highest that the client named in `client_version`.
        offered: ProtocolVersion,
    },
    /// The server chose a version that was not offered (RFC 5246 §E.1: protocol_version).
    VersionNotOffered {
        /// Its choice.
        chosen: ProtocolVersion,
    },
    /// The server chose, in `supported_versions`, what may not stand there (RFC 9846 §4.2.1: illegal_parameter).
    SelectedVersion {
        /// Its choice.
        chosen: ProtocolVersion,
    },
    /// The server speaks a higher version, says its random, than the one it chose: somebody interfered (RFC 9846
    /// §4.1.3).
    Downgraded {
        /// What it chose.
        chosen: ProtocolVersion,
    },
    /// The server did not send the client's `legacy_session_id` back (RFC 9846 §4.1.3).
    SessionIdNotEchoed,
    /// A server of TLS 1.2 resumes a session that this client never had (RFC 5246 §7.4.1.3).
    UnknownSessionResumed,
    /// A HelloRetryRequest that changes nothing in the ClientHello (RFC 9846 §4.1.4).
    UselessRetryRequest,
    /// A second HelloRetryRequest (RFC 9846 §4.1.4: unexpected_message).
    SecondRetryRequest,
    /// ServerHello has another suite than HelloRetryRequest (RFC 9846 §4.1.4).
    ChangedSuiteAfterRetry {
        /// That of the HelloRetryRequest.
        first: u16,
        /// That of the ServerHello.
        second: u16,
    },
    /// The server wants a share for a group that has one, or that was not offered (RFC 9846 §4.2.8).
    RetryForGroup {
        /// The group's code point.
        group: u16,
    },
    /// The second ClientHello is not the first with what was asked for (RFC 9846 §4.1.2).
    HelloChangedAfterRetry,
    /// The server uses a PSK that was not offered, or with a suite of another hash (RFC 9846 §4.2.11).
    PskNotOffered {
        /// Which, counted from 0.
        index: u16,
    },
    /// The client's binders do not belong to its PSKs: another number of them (RFC 9846 §4.2.11).
    PskBinderMissing,
    /// The client does not hold the secret of the session that it resumes (RFC 9846 §4.2.11.2).
    PskBinderMismatch,
    /// The cookie is not one of this server's (RFC 9846 §4.2.2).
    InvalidCookie,
    /// Two shares for one group (RFC 9846 §4.2.8).
    DuplicateKeyShare {
        /// The group's code point.
        group: u16,
    },
    /// A client of TLS 1.3 offers compression (RFC 9846 §4.1.2).
    CompressionOffered,
    /// The client says that this is a retry with a lower version, yet a higher one would work (RFC 7507 §3).
    InappropriateFallback {
        /// The version of the retry.
        offered: ProtocolVersion,
    },
    /// No cipher suite in common, or none that fits the certificate (RFC 5246 §7.4.1.3).
    NoCommonCipherSuite,
    /// No group in common (RFC 8422 §5.1: the server must not choose an ECC suite then).
    NoCommonGroup,
    /// The peer verifies no signature that this side's key can make (RFC 5246 §7.4.1.4.1).
    NoCommonSignatureScheme,
    /// The server chose a suite that was not offered (RFC 5246 §7.4.1.3).
    SuiteNotOffered {
        /// Its code point.
        chosen: u16,
    },
    /// The server chose a group that was not offered (RFC 8422 §5.4).
    GroupNotOffered {
        /// Its code point.
        chosen: u16,
    },
    /// A signature with a scheme that was not offered (RFC 5246 §7.4.3, §7.4.8).
    SchemeNotOffered {
        /// Its code point.
        chosen: u16,
    },
    /// A curve given by its coefficients (RFC 8422 §5.4 deprecates all but named_curve).
    ExplicitCurve {
        /// The `curve_type`.
        curve_type: u8,
    },
    /// A ClientHello without the null compression method (RFC 5246 §7.4.1.2: "MUST contain").
    NullCompressionMissing,
    /// The server chose to compress (RFC 5246 §7.4.1.3: not offered).
    CompressionNotOffered {
        /// Its choice.
        chosen: u8,
    },
    /// `ec_point_formats` without the uncompressed format (RFC 8422 §5.1.2).
    UncompressedPointsMissing,
    /// No `extended_master_secret`, and the configuration requires it (RFC 7627 §5.2, §5.3).
    ExtendedMasterSecretMissing,
    /// The server does not acknowledge `renegotiation_info` (RFC 9325 §3.5: handshake_failure).
    RenegotiationInfoMissing,
    /// `renegotiation_info` that is not empty in a first handshake (RFC 5746 §3.4, §3.6).
    RenegotiationInfoNotEmpty {
        /// Bytes of `renegotiated_connection`.
        length: u8,
    },
    /// A `server_name` that is no host name (RFC 6066 §3).
    InvalidServerName,
    /// No application protocol in common (RFC 7301 §3.2).
    NoCommonApplicationProtocol,
    /// The server chose a protocol that was not offered, or not exactly one (RFC 7301 §3.1).
    ApplicationProtocolNotOffered,
    /// A server without a certificate (RFC 5246 §7.4.2).
    ServerCertificateMissing,
    /// A client without a certificate where one is required (RFC 5246 §7.4.6: handshake_failure).
    ClientCertificateMissing,
    /// A client without a certificate where one is required (RFC 9846 §4.4.2.4: certificate_required).
    ClientCertificateRequired,
    /// The certificate's key cannot sign with the chosen scheme (RFC 5246 §7.4.2).
    KeyDoesNotFitScheme {
        /// The scheme's code point.
        scheme: u16,
    },
    /// An ephemeral key that is no point of its group (RFC 8422 §5.10, §5.11).
    InvalidKeyShare {
        /// The group's code point.
        group: u16,
    },
    /// A handshake signature that does not verify (RFC 5246 §7.2.2: decrypt_error).
    BadSignature {
        /// Which message carried it.
        message: HandshakeType,
    },
    /// A Finished that does not match the handshake (RFC 5246 §7.4.9).
    FinishedMismatch,
    /// The transport ended before the handshake did.
    HandshakeTruncated {
        /// What the connection was waiting in.
        state: StateName,
    },
}

/// What is missing or exhausted on this side.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LocalFault {
    /// `Now::unix` is absent: without a clock no certificate can be judged.
    NoClock,
    /// Cryptography that cannot fail for a reason of the peer's failed.
    Crypto(nocrypto::Error),
    /// This side's private key could not sign.
    SigningFailed,
    /// The keys have protected as many records as is safe (RFC 9846 §5.5); TLS 1.2 cannot change them.
    WriteKeysExhausted {
        /// How many records that is.
        limit: u64,
    },
    /// A message of ours does not fit its length field: too many certificates or names.
    MessageTooLong {
        /// Its type.
        message: HandshakeType,
    },
    /// The caller gave an answer that was not asked for.
    AnswerNotExpected,
    /// The application refused the peer's certificate.
    CertificateRefused {
        /// What the peer is told.
        alert: AlertDescription,
    },
    /// Keying material cannot be exported: no complete handshake of TLS 1.3, or a label or length beyond the limits.
    ExporterUnavailable,
}

impl Error {
    /// The alert that tells the peer; none where the peer has given up or gone.
    pub fn alert(&self) -> Option<AlertDescription> {
        use AlertDescription as A;
        Some(match self {
            Self::AlertReceived(_) => return None,
            Self::Peer(fault) => match fault {
                PeerFault::HandshakeTruncated { .. } => return None,
                PeerFault::PlainHttp
                | PeerFault::PlainText
                | PeerFault::UnknownContentType { .. }
                | PeerFault::UnprotectedRecord { .. }
                | PeerFault::OnlyPadding
                | PeerFault::MessageAcrossKeyChange
                | PeerFault::MalformedChangeCipherSpec
                | PeerFault::SecondRetryRequest
                | PeerFault::EmptyRecord { .. }
                | PeerFault::TooManyIdleRecords { .. }
                | PeerFault::InterruptedMessage { .. }
                | PeerFault::UnexpectedRecord { .. }
                | PeerFault::UnexpectedMessage { .. } => A::UNEXPECTED_MESSAGE,
                PeerFault::RecordTooLong { .. } => A::RECORD_OVERFLOW,
                PeerFault::BadRecordMac => A::BAD_RECORD_MAC,
                PeerFault::MalformedAlert
                | PeerFault::MalformedMessage { .. }
                | PeerFault::MalformedExtension { .. }
                | PeerFault::ServerCertificateMissing => A::DECODE_ERROR,
                PeerFault::MessageTooLong { .. }
                | PeerFault::MisplacedExtension { .. }
                | PeerFault::RequestContextNotEmpty { .. }
                | PeerFault::UnknownKeyUpdateRequest { .. }
                | PeerFault::SelectedVersion { .. }
                | PeerFault::Downgraded { .. }
                | PeerFault::SessionIdNotEchoed
                | PeerFault::UnknownSessionResumed
                | PeerFault::UselessRetryRequest
                | PeerFault::ChangedSuiteAfterRetry { .. }
                | PeerFault::RetryForGroup { .. }
                | PeerFault::HelloChangedAfterRetry
                | PeerFault::InvalidCookie
                | PeerFault::PskNotOffered { .. }
                | PeerFault::PskBinderMissing
                | PeerFault::DuplicateKeyShare { .. }
                | PeerFault::CompressionOffered
                | PeerFault::DuplicateExtension { .. }
                | PeerFault::SuiteNotOffered { .. }
                | PeerFault::GroupNotOffered { .. }
                | PeerFault::SchemeNotOffered { .. }
                | PeerFault::ExplicitCurve { .. }
                | PeerFault::NullCompressionMissing
                | PeerFault::CompressionNotOffered { .. }
                | PeerFault::UncompressedPointsMissing
                | PeerFault::InvalidServerName
                | PeerFault::ApplicationProtocolNotOffered
                | PeerFault::KeyDoesNotFitScheme { .. }
                | PeerFault::InvalidKeyShare { .. } => A::ILLEGAL_PARAMETER,
                PeerFault::UnofferedExtension { .. } => A::UNSUPPORTED_EXTENSION,
                PeerFault::MissingExtension { .. } => A::MISSING_EXTENSION,
                PeerFault::ClientCertificateRequired => A::CERTIFICATE_REQUIRED,
                // RFC 5246 §E.1: both sides say protocol_version when they meet a version that they do not speak.
                PeerFault::NoCommonVersion { .. } | PeerFault::VersionNotOffered { .. } => {
                    A::PROTOCOL_VERSION
                }
                PeerFault::InappropriateFallback { .. } => A::INAPPROPRIATE_FALLBACK,
                PeerFault::NoCommonCipherSuite
                | PeerFault::NoCommonGroup
                | PeerFault::NoCommonSignatureScheme
                | PeerFault::ExtendedMasterSecretMissing
                | PeerFault::RenegotiationInfoMissing
                | PeerFault::RenegotiationInfoNotEmpty { .. }
                | PeerFault::ClientCertificateMissing => A::HANDSHAKE_FAILURE,
                PeerFault::NoCommonApplicationProtocol => A::NO_APPLICATION_PROTOCOL,
                PeerFault::BadSignature { .. }
                | PeerFault::FinishedMismatch
                | PeerFault::PskBinderMismatch => A::DECRYPT_ERROR,
            },
            Self::Certificate(error) => path_alert(error.kind()),
            Self::Local(fault) => match fault {
                // RFC 9846 §5.5: "close the connection" before the limit is passed; nobody did anything wrong.
                LocalFault::WriteKeysExhausted { .. } => A::CLOSE_NOTIFY,
                LocalFault::CertificateRefused { alert } => *alert,
                LocalFault::NoClock
                | LocalFault::Crypto(_)
                | LocalFault::SigningFailed
                | LocalFault::MessageTooLong { .. }
                | LocalFault::AnswerNotExpected
                | LocalFault::ExporterUnavailable => A::INTERNAL_ERROR,
            },
        })
    }

    /// A stable code for logs and searches: `TLS-` and four digits, or the code of the certificate's fault.
    pub fn code(&self) -> &'static str {
        match self {
            Self::AlertReceived(_) => "TLS-0001",
            Self::Peer(fault) => fault.code(),
            Self::Certificate(error) => error.code(),
            Self::Local(fault) => fault.code(),
        }
    }
}

/// RFC 5246 §7.2.2: what each fault of a certificate is called on the wire.
fn path_alert(kind: PathErrorKind) -> AlertDescription {
    use AlertDescription as A;
    use PathErrorKind as K;
    match kind {
        K::UnknownIssuer
        | K::SelfSigned
        | K::MalformedAnchor
        | K::NotCa
        | K::PathLengthExceeded
        | K::KeyUsageForbidsCertSign
        | K::TooDeep => A::UNKNOWN_CA,
        K::MalformedCertificate | K::BadSignature | K::EmptyIssuer | K::NameMismatch | K::NameMalformed => {
            A::BAD_CERTIFICATE
        }
        K::UnsupportedSignatureAlgorithm
        | K::CaUsedAsEndEntity
        | K::KeyUsageForbidsSignature
        | K::PurposeForbidden
        | K::UnknownCriticalExtension => A::UNSUPPORTED_CERTIFICATE,
        // "A certificate has expired or is not currently valid."
        K::NotYetValid | K::Expired => A::CERTIFICATE_EXPIRED,
        K::NameConstraintViolated
        | K::NameConstraintUnsupported
        | K::NameConstraintMalformed
        | K::ProfileViolation
        | K::TooManyIntermediates
        | K::SignatureBudget
        | K::NodeBudget
        | K::NameComparisonBudget => A::CERTIFICATE_UNKNOWN,
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AlertReceived(alert) => write!(f, "the peer ended the connection with {alert}"),
            Self::Peer(fault) => fault.fmt(f),
            Self::Certificate(error) => error.fmt(f),
            Self::Local(fault) => fault.fmt(f),
        }
    }
}

impl core::error::Error for Error {}

impl From<PeerFault> for Error {
    fn from(fault: PeerFault) -> Self {
        Self::Peer(fault)
    }
}

impl From<LocalFault> for Error {
    fn from(fault: LocalFault) -> Self {
        Self::Local(fault)
    }
}

impl From<PathError> for Error {
    fn from(error: PathError) -> Self {
        Self::Certificate(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;
    use alloc::vec::Vec;

    #[test]
    fn every_kind_of_certificate_fault_has_an_alert_of_certificates() {
        for kind in PathErrorKind::ALL {
            let alert = path_alert(*kind);
            assert!((42..=48).contains(&alert.0), "{kind:?}: {alert}");
        }
    }

    #[test]
    fn codes_are_stable_and_sentences_name_the_values() {
        let state = StateName::Client12ExpectFinished;
        let faults = [
            (PeerFault::PlainHttp, "TLS-0101", 10),
            (PeerFault::RecordTooLong { length: 17_000, limit: 16_384 }, "TLS-0104", 22),
            (PeerFault::BadRecordMac, "TLS-0105", 20),
            (PeerFault::UnexpectedMessage { received: HandshakeType::FINISHED, state }, "TLS-0201", 10),
            (PeerFault::MalformedMessage { message: HandshakeType::CERTIFICATE }, "TLS-0203", 50),
            (PeerFault::NoCommonVersion { offered: ProtocolVersion::TLS_1_1 }, "TLS-0301", 70),
            (PeerFault::SuiteNotOffered { chosen: 0xc02f }, "TLS-0307", 47),
            (PeerFault::ClientCertificateMissing, "TLS-0402", 40),
            (PeerFault::FinishedMismatch, "TLS-0407", 51),
        ];
        for (fault, code, alert) in faults {
            let error = Error::from(fault);
            assert_eq!((error.code(), error.alert()), (code, Some(AlertDescription(alert))));
        }
        let sentence = Error::from(PeerFault::RecordTooLong { length: 17_000, limit: 16_384 }).to_string();
        assert!(sentence.contains("17000") && sentence.contains("16384"), "{sentence}");
        let sentence = Error::from(PeerFault::SuiteNotOffered { chosen: 0xc02f }).to_string();
        assert!(sentence.contains("0xc02f"), "{sentence}");
    }

    #[test]
    fn no_code_is_used_twice() {
        // The source itself is the list: each code stands once.
        let sources = [
            include_str!("error/sentences.rs"),
            include_str!("identity.rs"),
            include_str!("roots.rs"),
            include_str!("config.rs"),
        ];
        let codes = |source: &'static str| {
            source.match_indices("\"TLS-").filter_map(move |(i, _)| source.get(i + 1..i + 9))
        };
        let mut codes: Vec<&str> = sources.into_iter().flat_map(codes).collect();
        let all = codes.len();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!((codes.len(), all > 65), (all, true));
    }
}
