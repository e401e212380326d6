//! The stable code and the one sentence of every fault, with the values that were compared.
//!
//! Does not decide anything: alerts are in error.rs.

use core::fmt;

use super::{LocalFault, PeerFault};

impl PeerFault {
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::PlainHttp => "TLS-0101",
            Self::PlainText => "TLS-0102",
            Self::UnknownContentType { .. } => "TLS-0103",
            Self::RecordTooLong { .. } => "TLS-0104",
            Self::BadRecordMac => "TLS-0105",
            Self::EmptyRecord { .. } => "TLS-0106",
            Self::TooManyIdleRecords { .. } => "TLS-0107",
            Self::MalformedAlert => "TLS-0108",
            Self::MalformedChangeCipherSpec => "TLS-0109",
            Self::InterruptedMessage { .. } => "TLS-0110",
            Self::UnexpectedRecord { .. } => "TLS-0111",
            Self::UnprotectedRecord { .. } => "TLS-0112",
            Self::OnlyPadding => "TLS-0113",
            Self::MessageAcrossKeyChange => "TLS-0114",
            Self::UnexpectedMessage { .. } => "TLS-0201",
            Self::MessageTooLong { .. } => "TLS-0202",
            Self::MalformedMessage { .. } => "TLS-0203",
            Self::MalformedExtension { .. } => "TLS-0204",
            Self::DuplicateExtension { .. } => "TLS-0205",
            Self::UnofferedExtension { .. } => "TLS-0206",
            Self::MisplacedExtension { .. } => "TLS-0207",
            Self::MissingExtension { .. } => "TLS-0208",
            Self::RequestContextNotEmpty { .. } => "TLS-0209",
            Self::UnknownKeyUpdateRequest { .. } => "TLS-0210",
            Self::NoCommonVersion { .. } => "TLS-0301",
            Self::VersionNotOffered { .. } => "TLS-0302",
            Self::InappropriateFallback { .. } => "TLS-0303",
            Self::NoCommonCipherSuite => "TLS-0304",
            Self::NoCommonGroup => "TLS-0305",
            Self::NoCommonSignatureScheme => "TLS-0306",
            Self::SuiteNotOffered { .. } => "TLS-0307",
            Self::GroupNotOffered { .. } => "TLS-0308",
            Self::SchemeNotOffered { .. } => "TLS-0309",
            Self::ExplicitCurve { .. } => "TLS-0310",
            Self::NullCompressionMissing => "TLS-0311",
            Self::CompressionNotOffered { .. } => "TLS-0312",
            Self::UncompressedPointsMissing => "TLS-0313",
            Self::ExtendedMasterSecretMissing => "TLS-0314",
            Self::RenegotiationInfoMissing => "TLS-0315",
            Self::RenegotiationInfoNotEmpty { .. } => "TLS-0316",
            Self::InvalidServerName => "TLS-0317",
            Self::NoCommonApplicationProtocol => "TLS-0318",
            Self::ApplicationProtocolNotOffered => "TLS-0319",
            Self::SelectedVersion { .. } => "TLS-0320",
            Self::Downgraded { .. } => "TLS-0321",
            Self::SessionIdNotEchoed => "TLS-0322",
            Self::UnknownSessionResumed => "TLS-0323",
            Self::UselessRetryRequest => "TLS-0324",
            Self::SecondRetryRequest => "TLS-0325",
            Self::ChangedSuiteAfterRetry { .. } => "TLS-0326",
            Self::RetryForGroup { .. } => "TLS-0327",
            Self::HelloChangedAfterRetry => "TLS-0328",
            Self::InvalidCookie => "TLS-0329",
            Self::DuplicateKeyShare { .. } => "TLS-0330",
            Self::CompressionOffered => "TLS-0331",
            Self::PskNotOffered { .. } => "TLS-0332",
            Self::PskBinderMissing => "TLS-0333",
            Self::PskBinderMismatch => "TLS-0334",
            Self::ServerCertificateMissing => "TLS-0401",
            Self::ClientCertificateMissing => "TLS-0402",
            Self::ClientCertificateRequired => "TLS-0403",
            Self::KeyDoesNotFitScheme { .. } => "TLS-0404",
            Self::InvalidKeyShare { .. } => "TLS-0405",
            Self::BadSignature { .. } => "TLS-0406",
            Self::FinishedMismatch => "TLS-0407",
            Self::HandshakeTruncated { .. } => "TLS-0408",
        }
    }
}

impl fmt::Display for PeerFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PlainHttp => {
                f.write_str("the peer speaks plain HTTP: this port is for TLS, so the address needs https://")
            }
            Self::PlainText => f.write_str("the peer sent readable text where a TLS record should begin"),
            Self::UnknownContentType { content_type } => write!(
                f,
                "a record of the unknown type {content_type}: the peer does not speak TLS or lost its place"
            ),
            Self::RecordTooLong { length, limit } => {
                write!(f, "a record claims {length} bytes where at most {limit} are possible")
            }
            Self::BadRecordMac => f.write_str(
                "a protected record is not authentic: it was damaged, altered or made with other keys",
            ),
            Self::UnprotectedRecord { content_type } => {
                write!(f, "a record of type {content_type} in the clear where only protected ones may come")
            }
            Self::OnlyPadding => f.write_str("a protected record that holds nothing but padding"),
            Self::MessageAcrossKeyChange => {
                f.write_str("a handshake message begins under one set of keys and goes on under the next")
            }
            Self::EmptyRecord { content_type } => {
                write!(f, "an empty record of type {content_type}, which must not be empty")
            }
            Self::TooManyIdleRecords { limit } => {
                write!(f, "more than {limit} empty records or warnings in a row")
            }
            Self::MalformedAlert => f.write_str("an alert that is not a level and a description"),
            Self::MalformedChangeCipherSpec => {
                f.write_str("a ChangeCipherSpec that is not the single byte 1")
            }
            Self::InterruptedMessage { content_type } => {
                write!(f, "a record of type {content_type} in the middle of a handshake message")
            }
            Self::UnexpectedRecord { content_type, state } => {
                write!(f, "a record of type {content_type} is not allowed in {state}")
            }
            Self::UnexpectedMessage { received, state } => {
                write!(f, "the message {received} is not allowed in {state}")
            }
            Self::MessageTooLong { message, length, limit } => {
                write!(f, "the message {message} claims {length} bytes; the limit is {limit}")
            }
            Self::MalformedMessage { message } => {
                write!(f, "the message {message} does not follow its grammar")
            }
            Self::MalformedExtension { extension } => {
                write!(f, "the extension {extension} does not follow its grammar")
            }
            Self::DuplicateExtension { extension } => write!(f, "the extension {extension} is there twice"),
            Self::UnofferedExtension { extension } => {
                write!(f, "the server answered the extension {extension}, which was not offered")
            }
            Self::MisplacedExtension { extension, message } => {
                write!(f, "the extension {extension} has no place in the message {message}")
            }
            Self::MissingExtension { extension, message } => {
                write!(f, "the message {message} lacks the extension {extension}")
            }
            Self::RequestContextNotEmpty { message } => {
                write!(f, "the message {message} has a request context, which belongs after the handshake")
            }
            Self::UnknownKeyUpdateRequest { request } => {
                write!(f, "a key_update that says {request} where only 0 and 1 have a meaning")
            }
            Self::NoCommonVersion { offered } => {
                write!(f, "the client offers at most {offered}, which this server is not configured to speak")
            }
            Self::VersionNotOffered { chosen } => {
                write!(f, "the server chose {chosen}, which this client did not offer")
            }
            Self::SelectedVersion { chosen } => {
                write!(f, "the server selected {chosen} in supported_versions, where it may not stand")
            }
            Self::Downgraded { chosen } => {
                write!(f, "the server chose {chosen} but marked its hello: it speaks a higher version, and somebody took the offer away")
            }
            Self::SessionIdNotEchoed => f.write_str("the server did not send our session id back"),
            Self::UnknownSessionResumed => f.write_str("the server resumes a session that never was"),
            Self::UselessRetryRequest => f.write_str("the server asks for the same client_hello again"),
            Self::SecondRetryRequest => f.write_str("the server asks for another client_hello twice"),
            Self::ChangedSuiteAfterRetry { first, second } => {
                write!(f, "the server first chose the cipher suite {first:#06x} and then {second:#06x}")
            }
            Self::RetryForGroup { group } => {
                write!(f, "the server asks for a key share of the group {group:#06x}, which has one or was not offered")
            }
            Self::HelloChangedAfterRetry => {
                f.write_str("the second client_hello differs from the first in more than was asked for, or lacks it")
            }
            Self::PskNotOffered { index } => {
                write!(f, "the server resumes session {index}, which was not offered or has another hash")
            }
            Self::PskBinderMissing => f.write_str("the client's sessions and their binders are not equally many"),
            Self::PskBinderMismatch => {
                f.write_str("the client does not hold the secret of the session that it wants to resume")
            }
            Self::InvalidCookie => f.write_str("the client's cookie is missing or not one that this server gave it"),
            Self::DuplicateKeyShare { group } => {
                write!(f, "the client sent two key shares of the group {group:#06x}")
            }
            Self::CompressionOffered => f.write_str("the client offers to compress records of TLS 1.3"),
            Self::InappropriateFallback { offered } => {
                write!(f, "the client fell back to {offered} although this server speaks a higher version")
            }
            Self::NoCommonCipherSuite => f.write_str(
                "no cipher suite in common that fits this side's certificate: AES-GCM and ChaCha20-Poly1305 are spoken, in TLS 1.2 with ECDHE",
            ),
            Self::NoCommonGroup => f.write_str(
                "no group in common: X25519MLKEM768, X25519, P-256 and P-384 are spoken, as far as they are configured",
            ),
            Self::NoCommonSignatureScheme => {
                f.write_str("the peer verifies no signature that this side's key can make")
            }
            Self::SuiteNotOffered { chosen } => {
                write!(f, "the server chose the cipher suite {chosen:#06x}, which was not offered")
            }
            Self::GroupNotOffered { chosen } => {
                write!(f, "the server chose the group {chosen:#06x}, which was not offered")
            }
            Self::SchemeNotOffered { chosen } => {
                write!(f, "a signature with the scheme {chosen:#06x}, which was not offered")
            }
            Self::ExplicitCurve { curve_type } => {
                write!(f, "the server described its curve (type {curve_type}) instead of naming it")
            }
            Self::NullCompressionMissing => {
                f.write_str("the client does not offer to leave records uncompressed")
            }
            Self::CompressionNotOffered { chosen } => {
                write!(f, "the server chose the compression method {chosen}, which was not offered")
            }
            Self::UncompressedPointsMissing => f.write_str("the peer does not accept uncompressed points"),
            Self::ExtendedMasterSecretMissing => f.write_str(
                "the peer does not support extended_master_secret, which the configuration requires",
            ),
            Self::RenegotiationInfoMissing => f.write_str(
                "the server does not acknowledge renegotiation_info: it may be open to injected requests",
            ),
            Self::RenegotiationInfoNotEmpty { length } => write!(
                f,
                "renegotiation_info holds {length} bytes in a first handshake: somebody joined two connections"
            ),
            Self::InvalidServerName => f.write_str("the client asks for a server name that is no host name"),
            Self::NoCommonApplicationProtocol => f.write_str("no application protocol in common (ALPN)"),
            Self::ApplicationProtocolNotOffered => {
                f.write_str("the server chose an application protocol that was not offered (ALPN)")
            }
            Self::ServerCertificateMissing => f.write_str("the server sent no certificate"),
            Self::ClientCertificateMissing => {
                f.write_str("the client sent no certificate, and one is required")
            }
            Self::ClientCertificateRequired => {
                f.write_str("the client sent no certificate, and one is required")
            }
            Self::KeyDoesNotFitScheme { scheme } => {
                write!(f, "the certificate's key cannot sign with the scheme {scheme:#06x}")
            }
            Self::InvalidKeyShare { group } => {
                write!(f, "the peer's ephemeral key is no valid point of the group {group:#06x}")
            }
            Self::BadSignature { message } => write!(
                f,
                "the signature in {message} does not verify: the peer does not hold its certificate's key"
            ),
            Self::FinishedMismatch => {
                f.write_str("the Finished message does not match: the handshake was altered on its way")
            }
            Self::HandshakeTruncated { state } => {
                write!(f, "the peer closed the transport in the middle of the handshake, in {state}")
            }
        }
    }
}

impl LocalFault {
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::NoClock => "TLS-0701",
            Self::Crypto(_) => "TLS-0702",
            Self::SigningFailed => "TLS-0703",
            Self::WriteKeysExhausted { .. } => "TLS-0704",
            Self::MessageTooLong { .. } => "TLS-0705",
            Self::AnswerNotExpected => "TLS-0706",
            Self::ExporterUnavailable => "TLS-0707",
            Self::CertificateRefused { .. } => "TLS-0708",
        }
    }
}

impl fmt::Display for LocalFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoClock => f.write_str("there is no clock, and without one no certificate can be judged: pass Now::unix from the system clock, a real-time clock, or a time that you trust"),
            Self::Crypto(error) => write!(f, "a cryptographic operation failed on this side: {error}"),
            Self::SigningFailed => f.write_str("this side's private key could not sign"),
            Self::WriteKeysExhausted { limit } => write!(f, "these keys have protected {limit} records, as many as is safe: open a new connection"),
            Self::MessageTooLong { message } => write!(f, "our own {message} does not fit its length field: shorten the certificate chain or the list of authorities"),
            Self::AnswerNotExpected => f.write_str("an answer was given that was not asked for"),
            Self::CertificateRefused { alert } => write!(f, "the application refused the peer's certificate with {alert}"),
            Self::ExporterUnavailable => f.write_str("no keying material to export: it takes a complete handshake of TLS 1.3, a label of 1 to 249 bytes and at most 255 hashes of output"),
        }
    }
}
