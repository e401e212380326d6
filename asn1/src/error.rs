//! The error of every decoder in this crate: what is wrong, at which byte, in which field.
//!
//! Does not hold text or input: it is small, `Copy` and safe to log.

use core::fmt;

/// A refused encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    offset: u32,
    field: Option<Field>,
}

impl Error {
    /// An error of `kind` at byte `offset` of the input (saturating at 4 GiB).
    pub fn new(kind: ErrorKind, offset: usize) -> Self {
        Self { kind, offset: u32::try_from(offset).unwrap_or(u32::MAX), field: None }
    }

    /// What is wrong.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Where: the offset in bytes from the start of the structure that was handed in.
    pub fn offset(&self) -> usize {
        usize::try_from(self.offset).unwrap_or(usize::MAX)
    }

    /// The field that was being read, where the structure names one.
    pub fn field(&self) -> Option<Field> {
        self.field
    }

    /// Names the field, unless a narrower one is named already.
    pub(crate) fn within(mut self, field: Field) -> Self {
        self.field.get_or_insert(field);
        self
    }
}

impl From<der::Error> for Error {
    fn from(error: der::Error) -> Self {
        #[expect(
            clippy::wildcard_enum_match_arm,
            reason = "der's list is open; the rest are faults of encoding"
        )]
        let kind = match error.kind() {
            der::ErrorKind::Incomplete { .. } => ErrorKind::Truncated,
            der::ErrorKind::TrailingData { .. } => ErrorKind::TrailingData,
            der::ErrorKind::TagUnexpected { .. }
            | der::ErrorKind::TagUnknown { .. }
            | der::ErrorKind::TagNumberInvalid => ErrorKind::UnexpectedTag,
            der::ErrorKind::NestingDepth => ErrorKind::TooDeep,
            der::ErrorKind::Overlength | der::ErrorKind::Overflow => ErrorKind::TooLong,
            _ => ErrorKind::NotDer,
        };
        // The reader gives no position only for sums beyond 4 GiB, which this crate's lengths do not reach.
        let offset = error.position().map_or(0, u32::from);
        Self { kind, offset, field: None }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}", self.kind, self.offset)?;
        match self.field {
            Some(field) => write!(f, ", in {field}"),
            None => Ok(()),
        }
    }
}

impl core::error::Error for Error {}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $text:literal;)*) => {
        /// What is wrong with an encoding.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ErrorKind {
            $($(#[$doc])* $name,)*
        }

        impl ErrorKind {
            /// A stable code for logs and documents.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }
        }

        impl fmt::Display for ErrorKind {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self { $(Self::$name => $text,)* })
            }
        }

        #[cfg(test)]
        const CODES: &[&str] = &[$($code),*];
    };
}

kinds! {
    /// The input ends inside an element.
    Truncated = "ASN1-0001", "the input ends inside an element";
    /// Bytes follow the end of a structure.
    TrailingData = "ASN1-0002", "bytes follow the end of the structure";
    /// Another type stands where the specification wants one.
    UnexpectedTag = "ASN1-0003", "an element has a type that the specification does not allow here";
    /// BER that is not DER: a length, boolean, integer or string in a longer form than needed.
    NotDer = "ASN1-0004", "an element is not encoded in the one form that DER allows";
    /// Elements are nested deeper than allowed.
    TooDeep = "ASN1-0005", "elements are nested too deep";
    /// An element or the input is longer than allowed.
    TooLong = "ASN1-0006", "an element is longer than the limit";
    /// More elements than allowed.
    TooMany = "ASN1-0007", "a list has more elements than the limit";
    /// An OBJECT IDENTIFIER with an incomplete or padded arc.
    ObjectIdentifier = "ASN1-0008", "an object identifier is malformed";
    /// A BIT STRING with unused bits where none are allowed, or bits set that are declared unused.
    BitString = "ASN1-0009", "a bit string has unused bits where none are allowed, or bits set in the unused part";
    /// A string holds characters outside its type.
    Text = "ASN1-0010", "a string holds characters that its type does not allow";
    /// A UTCTime or GeneralizedTime is not a real date in the form of RFC 5280 §4.1.2.5.
    Time = "ASN1-0011", "a time is not a real date in the form YYMMDDHHMMSSZ or YYYYMMDDHHMMSSZ";
    /// A list that needs at least one element has none.
    Empty = "ASN1-0012", "a list that needs at least one element is empty";
    /// A default value is written out, which DER forbids.
    ExplicitDefault = "ASN1-0013", "a default value is written out, which DER forbids";
    /// A SET OF is not in ascending order.
    SetOrder = "ASN1-0014", "the elements of a set are not in ascending order";
    /// An unknown version, or a field that this version does not have.
    Version = "X509-0101", "the version is unknown, or a field does not belong to this version";
    /// A serial number longer than 20 octets.
    SerialNumber = "X509-0102", "the serial number is longer than 20 octets";
    /// The signed and the outer signature algorithm differ (RFC 5280 §4.1.1.2).
    SignatureAlgorithmMismatch = "X509-0103", "the signed and the outer signature algorithm differ";
    /// An extension appears twice (RFC 5280 §4.2).
    DuplicateExtension = "X509-0104", "an extension appears twice";
    /// A path length without cA, or negative.
    BasicConstraints = "X509-0105", "basicConstraints holds a path length that is not allowed";
    /// An iPAddress that is not 4 or 16 octets (8 or 32 with a contiguous mask in constraints).
    IpAddress = "X509-0106", "an iPAddress does not have the length, or the mask the form, of an IP address";
    /// A constraint subtree with a minimum or maximum, or a base that is not a name.
    NameConstraints = "X509-0107", "a name constraint has a form that RFC 5280 does not allow";
    /// A field that may stand only together with another one stands alone.
    AuthorityKeyIdentifier = "X509-0108", "authorityKeyIdentifier holds an issuer without a serial number or the reverse";
    /// A private key of an unknown version or with fields that do not belong to it.
    KeyVersion = "KEY-0001", "the private key has an unknown version";
    /// A key algorithm or curve that this crate does not know.
    KeyAlgorithm = "KEY-0002", "the key algorithm or curve is not supported";
    /// A private key whose length does not fit its curve, or whose value is out of range.
    PrivateKey = "KEY-0003", "the private key has the wrong length for its algorithm or is out of range";
    /// The public key beside a private key does not belong to it.
    PublicKeyMismatch = "KEY-0004", "the public key in the file does not belong to the private key";
    /// The key is protected by a password.
    EncryptedKey = "KEY-0005", "the private key is encrypted; decrypt it with: openssl pkcs8 -in KEY -out PLAIN";
}

/// A field of a structure, for error messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Field {
    /// The outer signatureAlgorithm.
    SignatureAlgorithm,
    /// The outer signatureValue.
    SignatureValue,
    /// tbsCertificate.version.
    Version,
    /// tbsCertificate.serialNumber.
    SerialNumber,
    /// tbsCertificate.signature.
    Signature,
    /// tbsCertificate.issuer.
    Issuer,
    /// tbsCertificate.validity.
    Validity,
    /// tbsCertificate.subject.
    Subject,
    /// tbsCertificate.subjectPublicKeyInfo.
    SubjectPublicKeyInfo,
    /// tbsCertificate.issuerUniqueID or subjectUniqueID.
    UniqueIdentifier,
    /// tbsCertificate.extensions\[n\], counted from zero.
    Extension(u8),
    /// The nameConstraints of a trust anchor.
    AnchorNameConstraints,
    /// The subjectPublicKeyInfo of a trust anchor.
    AnchorPublicKey,
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::SignatureAlgorithm => "signatureAlgorithm",
            Self::SignatureValue => "signatureValue",
            Self::Version => "tbsCertificate.version",
            Self::SerialNumber => "tbsCertificate.serialNumber",
            Self::Signature => "tbsCertificate.signature",
            Self::Issuer => "tbsCertificate.issuer",
            Self::Validity => "tbsCertificate.validity",
            Self::Subject => "tbsCertificate.subject",
            Self::SubjectPublicKeyInfo => "tbsCertificate.subjectPublicKeyInfo",
            Self::UniqueIdentifier => "tbsCertificate.issuerUniqueID or subjectUniqueID",
            Self::Extension(index) => return write!(f, "tbsCertificate.extensions[{index}]"),
            Self::AnchorNameConstraints => "the trust anchor's nameConstraints",
            Self::AnchorPublicKey => "the trust anchor's subjectPublicKeyInfo",
        })
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn codes_are_unique() {
        for (i, code) in CODES.iter().enumerate() {
            assert!(!CODES[..i].contains(code), "{code} stands twice");
        }
    }

    #[test]
    fn the_sentence_names_kind_byte_and_field() {
        let error = Error::new(ErrorKind::Empty, 311).within(Field::Extension(3)).within(Field::Version);
        assert_eq!(
            error.to_string(),
            "a list that needs at least one element is empty at byte 311, in tbsCertificate.extensions[3]"
        );
    }
}
