//! Why no path was found: a closed list of kinds, ranked, with the values that were compared.
//!
//! Does not hold certificates: an error may outlive the handshake it ended.

use alloc::{boxed::Box, vec::Vec};
use core::fmt;

use pki_types::{IpAddr, ServerName};

use super::{address, verify::Work};
use crate::{
    error::Error,
    oid::Oid,
    x509::{
        extension::Purpose,
        general_name::{GeneralName, GeneralNames},
        name::Name,
        time::Time,
    },
};

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $rank:literal, $text:literal;)*) => {
        /// Why a path was refused. Closed: a match over it is total, so a new kind cannot be forgotten.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum PathErrorKind {
            $($(#[$doc])* $name,)*
        }

        impl PathErrorKind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// A stable code for logs and documents.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// How useful an error is to a person when several paths failed; the highest is reported.
            pub(super) const fn rank(self) -> u8 {
                match self { $(Self::$name => $rank,)* }
            }

            const fn sentence(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }
        }
    };
}

kinds! {
    /// No certificate or anchor at hand has the issuer's name.
    UnknownIssuer = "PATH-0101", 0,
        "its issuer is neither a trust anchor nor among the certificates sent; install that CA as a trust anchor or send the missing intermediate";
    /// The end entity is signed by itself and is no anchor.
    SelfSigned = "PATH-0102", 1,
        "it is self-signed and not a trust anchor; have it issued by a CA that is trusted here";
    /// The end entity, or the only candidate for an issuer, is not DER or not X.509.
    MalformedCertificate = "PATH-0103", 2, "it cannot be read";
    /// The issuer's key does not verify the signature.
    BadSignature = "PATH-0104", 4,
        "its signature was not made by the issuer's key; the CA's name is right and its key is not";
    /// No algorithm at hand verifies signatures of this kind under keys of this kind.
    UnsupportedSignatureAlgorithm = "PATH-0105", 3,
        "it is signed with an algorithm that is not supported here for the issuer's kind of key";
    /// The name or key of a trust anchor cannot be read.
    MalformedAnchor = "PATH-0106", 5, "the trust anchor of this name cannot be read";
    /// The end entity is a CA certificate.
    CaUsedAsEndEntity = "PATH-0201", 20,
        "it is a CA certificate used as an end entity; issue a certificate for the peer itself";
    /// An issuer is not a CA (no basicConstraints with cA).
    NotCa = "PATH-0202", 8, "its issuer is not a CA";
    /// More intermediates follow than a CA allows.
    PathLengthExceeded = "PATH-0203", 9, "more intermediates follow than its path length allows";
    /// A CA's key usage lacks keyCertSign.
    KeyUsageForbidsCertSign = "PATH-0204", 10, "its key usage does not allow signing certificates";
    /// The end entity's key usage lacks digitalSignature.
    KeyUsageForbidsSignature = "PATH-0205", 21, "its key usage does not allow digital signatures";
    /// An extended key usage in the path does not allow the purpose.
    PurposeForbidden = "PATH-0206", 13, "its extended key usage does not allow this purpose";
    /// A critical extension that is not processed here.
    UnknownCriticalExtension = "PATH-0207", 11, "it has a critical extension that is not supported";
    /// A certificate without the name of its issuer.
    EmptyIssuer = "PATH-0208", 7, "it does not name its issuer";
    /// The moment is before notBefore.
    NotYetValid = "PATH-0301", 17, "it is not valid yet; check the clock of this machine";
    /// The moment is after notAfter.
    Expired = "PATH-0302", 18, "it has expired; renew it, or check the clock of this machine";
    /// No subjectAltName is the expected name.
    NameMismatch = "PATH-0401", 22, "it does not speak for the expected name";
    /// A name lies outside the permitted subtrees or inside an excluded one.
    NameConstraintViolated = "PATH-0402", 14, "one of its names lies where a CA above it may not issue";
    /// A constraint of a type that is not processed meets a name of that type.
    NameConstraintUnsupported = "PATH-0403", 12,
        "one of its names is under a constraint of a type that is not supported";
    /// A constraint that is not well formed.
    NameConstraintMalformed = "PATH-0404", 15, "a name constraint of a CA above it is malformed";
    /// A name that is not well formed under a constraint of its type.
    NameMalformed = "PATH-0405", 16, "one of its names is malformed and cannot be compared with constraints";
    /// A rule of [`Profile::Strict`](super::Profile) is broken.
    ProfileViolation = "PATH-0501", 6, "it breaks a rule for issuers that the strict profile enforces";
    /// More intermediates were offered than the limit.
    TooManyIntermediates = "PATH-0601", 30, "more intermediates were sent than the limit allows";
    /// Longer paths are possible than the depth limit allows.
    TooDeep = "PATH-0602", 5, "the path is longer than the depth limit";
    /// The budget of signatures is spent.
    SignatureBudget = "PATH-0603", 31, "the limit of signature verifications is spent before a path was found";
    /// The budget of nodes is spent.
    NodeBudget = "PATH-0604", 32, "the limit of search steps is spent before a path was found";
    /// The budget of name comparisons is spent.
    NameComparisonBudget = "PATH-0605", 33, "the limit of name comparisons is spent before a path was found";
}

impl PathErrorKind {
    /// Whether the search ends with this error, because a budget is spent.
    pub(super) fn is_final(self) -> bool {
        matches!(
            self,
            Self::TooManyIntermediates
                | Self::SignatureBudget
                | Self::NodeBudget
                | Self::NameComparisonBudget
        )
    }
}

impl fmt::Display for PathErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.sentence())
    }
}

/// An object identifier that owns its octets.
#[derive(Clone, PartialEq, Eq)]
pub struct OwnedOid(Box<[u8]>);

impl From<Oid<'_>> for OwnedOid {
    fn from(oid: Oid<'_>) -> Self {
        Self(oid.as_bytes().into())
    }
}

impl OwnedOid {
    /// The identifier, borrowed.
    pub fn as_oid(&self) -> Option<Oid<'_>> {
        Oid::from_contents(&self.0).ok()
    }
}

impl fmt::Display for OwnedOid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_oid().map_or(Ok(()), |oid| write!(f, "{oid}"))
    }
}

impl fmt::Debug for OwnedOid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The subject of the certificate an error is about, owned.
#[derive(Clone, PartialEq, Eq)]
pub struct Subject(Box<[u8]>);

impl Subject {
    pub(super) fn of(name: &Name<'_>) -> Self {
        Self(name.as_contents().into())
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Name::from_contents(&self.0).map_or(Ok(()), |name| write!(f, "{name}"))
    }
}

impl fmt::Debug for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A name that a certificate offers as a server's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PresentedName {
    /// A dNSName.
    Dns(Box<str>),
    /// An iPAddress.
    Ip(IpAddr),
}

impl fmt::Display for PresentedName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // IA5String may hold control characters, which do not belong into a log line.
            Self::Dns(name) => name.chars().try_for_each(|c| write!(f, "{}", c.escape_default())),
            Self::Ip(address) => write_ip(f, *address),
        }
    }
}

fn write_ip(f: &mut fmt::Formatter<'_>, address: IpAddr) -> fmt::Result {
    match address {
        IpAddr::V4(octets) => address::write(f, octets.as_ref()),
        IpAddr::V6(octets) => address::write(f, octets.as_ref()),
    }
}

/// At most this many presented names are kept for the message.
const NAMES_KEPT: usize = 8;

/// The names that `names` offers to a server's visitor, the first eight.
pub(super) fn presented(names: Option<GeneralNames<'_>>) -> Vec<PresentedName> {
    let server_names = names.iter().flat_map(|names| names.iter()).filter_map(|name| {
        if let GeneralName::DnsName(name) = name {
            return Some(PresentedName::Dns(name.into()));
        }
        let GeneralName::IpAddress(octets) = name else { return None };
        let v4 = <[u8; 4]>::try_from(octets).map(|octets| IpAddr::V4(octets.into()));
        let v6 = || <[u8; 16]>::try_from(octets).map(|octets| core::net::Ipv6Addr::from(octets).segments());
        v4.or_else(|_| v6().map(|segments| IpAddr::V6(segments.into()))).ok().map(PresentedName::Ip)
    });
    server_names.take(NAMES_KEPT).collect()
}

/// The values that were compared when a path was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PathErrorContext {
    /// The kind says it all.
    None,
    /// The moment and the validity.
    Times {
        /// The moment of verification.
        now: Time,
        /// The first valid moment.
        not_before: Time,
        /// The last valid moment.
        not_after: Time,
    },
    /// The expected name and those that the certificate has (the first eight).
    Names {
        /// Who was expected.
        expected: ServerName<'static>,
        /// Who the certificate says it is.
        presented: Vec<PresentedName>,
    },
    /// The issuer that was looked for.
    Issuer(Subject),
    /// The purpose that was asked for.
    Purpose(Purpose),
    /// The extension or algorithm in question.
    Oid(OwnedOid),
    /// The rule of the strict profile.
    Rule(&'static str),
    /// What the decoder said.
    Encoding(Error),
    /// The limit that was reached.
    Limit(u32),
}

/// Why no path was found: the most useful of all reasons met.
///
/// Display gives one sentence: which certificate, what is wrong, the values compared, what to do.
#[derive(Clone, PartialEq, Eq)]
pub struct PathError(Box<Inner>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Inner {
    kind: PathErrorKind,
    depth: u32,
    subject: Option<Subject>,
    context: PathErrorContext,
    work: Work,
}

impl PathError {
    pub(super) fn new(kind: PathErrorKind, context: PathErrorContext) -> Self {
        Self(Box::new(Inner { kind, depth: 0, subject: None, context, work: Work::default() }))
    }

    /// Says which certificate: its distance from the end entity and its subject.
    pub(super) fn at(mut self, depth: u32, subject: Option<&Name<'_>>) -> Self {
        self.0.depth = depth;
        self.0.subject = subject.map(Subject::of);
        self
    }

    pub(super) fn after(mut self, work: Work) -> Self {
        self.0.work = work;
        self
    }

    /// Whether this error tells a person more than `other`: the higher rank, then the longer path.
    pub(super) fn is_more_useful_than(&self, other: &Self) -> bool {
        (self.0.kind.rank(), self.0.depth) > (other.0.kind.rank(), other.0.depth)
    }

    /// What is wrong.
    pub fn kind(&self) -> PathErrorKind {
        self.0.kind
    }

    /// The stable code of the kind.
    pub fn code(&self) -> &'static str {
        self.0.kind.code()
    }

    /// Which certificate of the path: 0 is the end entity, 1 its issuer, and so on.
    pub fn depth(&self) -> u32 {
        self.0.depth
    }

    /// The subject of that certificate, if it could be read.
    pub fn subject(&self) -> Option<&Subject> {
        self.0.subject.as_ref()
    }

    /// The values compared.
    pub fn context(&self) -> &PathErrorContext {
        &self.0.context
    }

    /// What the verification cost.
    pub fn work(&self) -> Work {
        self.0.work
    }
}

impl fmt::Debug for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PathError({} {self})", self.code())
    }
}

impl fmt::Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { kind, depth, subject, context, .. } = &*self.0;
        match depth {
            0 => f.write_str("the certificate")?,
            depth => write!(f, "CA certificate {depth} of the path")?,
        }
        if let Some(subject) = subject.as_ref().filter(|subject| !subject.0.is_empty()) {
            write!(f, " ({subject})")?;
        }
        write!(f, " is refused: {kind}")?;
        match context {
            PathErrorContext::None => Ok(()),
            PathErrorContext::Times { now, not_before, not_after } => {
                write!(f, " (now {now}, valid from {not_before} to {not_after})")
            }
            PathErrorContext::Names { expected, presented } => write_names(f, expected, presented),
            PathErrorContext::Issuer(issuer) => write!(f, " (issuer {issuer})"),
            PathErrorContext::Purpose(Purpose::ServerAuth) => f.write_str(" (TLS server)"),
            PathErrorContext::Purpose(Purpose::ClientAuth) => f.write_str(" (TLS client)"),
            PathErrorContext::Oid(oid) => write!(f, " ({oid})"),
            PathErrorContext::Rule(rule) => write!(f, " ({rule})"),
            PathErrorContext::Encoding(error) => write!(f, ": {error}"),
            PathErrorContext::Limit(limit) => write!(f, " (limit {limit})"),
        }
    }
}

fn write_names(
    f: &mut fmt::Formatter<'_>,
    expected: &ServerName<'_>,
    presented: &[PresentedName],
) -> fmt::Result {
    f.write_str(" (expected ")?;
    if let ServerName::DnsName(name) = expected {
        f.write_str(name.as_ref())?;
    } else if let ServerName::IpAddress(address) = expected {
        write_ip(f, *address)?;
    }
    if presented.is_empty() {
        return f.write_str("; it has no DNS name or IP address in subjectAltName)");
    }
    f.write_str("; it is for ")?;
    for (i, name) in presented.iter().enumerate() {
        write!(f, "{}{name}", if i > 0 { ", " } else { "" })?;
    }
    f.write_str(if presented.len() == NAMES_KEPT { ", …)" } else { ")" })
}

impl core::error::Error for PathError {}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn codes_and_sentences_are_unique() {
        for (i, kind) in PathErrorKind::ALL.iter().enumerate() {
            for other in &PathErrorKind::ALL[..i] {
                assert_ne!(kind.code(), other.code());
                assert_ne!(kind.to_string(), other.to_string());
            }
        }
    }

    #[test]
    fn sentences_carry_the_values() {
        let names = PathErrorContext::Names {
            expected: ServerName::try_from("a.example").unwrap(),
            presented: alloc::vec![
                PresentedName::Dns("b\n.example".into()),
                PresentedName::Ip(IpAddr::try_from("::1").unwrap())
            ],
        };
        assert_eq!(
            PathError::new(PathErrorKind::NameMismatch, names).to_string(),
            "the certificate is refused: it does not speak for the expected name \
             (expected a.example; it is for b\\n.example, ::1)"
        );
    }
}
