//! A certificate (RFC 5280 §4.1), read strictly and without copying.
//!
//! Does not refuse what only trust decides: an expired, negative-serial or weakly signed certificate is read,
//! because trust anchors in the wild are such; path verification and [`crate::path::anchor`] judge.

use der::SliceReader;

use super::{extension::Extensions, name::Name, time::Validity};
use crate::{
    decode,
    error::{Error, ErrorKind, Field},
    key::spki::{AlgorithmIdentifier, SubjectPublicKeyInfo},
    limits::{MAX_CERTIFICATE_LEN, MAX_SERIAL_NUMBER_LEN},
    tag::{constructed, primitive},
};

/// The version of a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    /// X.509 version 1: no extensions, so never a CA in path verification.
    V1,
    /// X.509 version 2: unique identifiers, no extensions.
    V2,
    /// X.509 version 3.
    V3,
}

/// A serial number: two's complement, at most 20 octets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SerialNumber<'a>(&'a [u8]);

impl<'a> SerialNumber<'a> {
    /// The contents octets of the INTEGER.
    pub fn as_bytes(&self) -> &'a [u8] {
        self.0
    }

    /// Whether the number is greater than zero, as RFC 5280 §4.1.2.2 wants it.
    pub fn is_positive(&self) -> bool {
        self.0.first().is_some_and(|first| first & 0x80 == 0) && self.0 != [0]
    }
}

/// A certificate that borrows everything from its encoding.
///
/// ```no_run
/// # let der: &[u8] = &[];
/// use nocrypto_asn1::x509::Certificate;
/// let certificate = Certificate::from_der(der)?;
/// println!("{} valid until {}", certificate.subject(), certificate.validity().not_after);
/// # Ok::<(), nocrypto_asn1::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Certificate<'a> {
    der: &'a [u8],
    tbs: &'a [u8],
    version: Version,
    serial_number: SerialNumber<'a>,
    issuer: Name<'a>,
    validity: Validity,
    subject: Name<'a>,
    subject_public_key_info: SubjectPublicKeyInfo<'a>,
    extensions: Extensions<'a>,
    signature_algorithm: AlgorithmIdentifier<'a>,
    signature: &'a [u8],
}

impl<'a> Certificate<'a> {
    /// Reads one certificate; nothing may follow it.
    ///
    /// # Errors
    /// The first thing that is not DER or not RFC 5280, with its offset and field.
    pub fn from_der(der: &'a [u8]) -> Result<Self, Error> {
        if der.len() > MAX_CERTIFICATE_LEN {
            return Err(Error::new(ErrorKind::TooLong, MAX_CERTIFICATE_LEN));
        }
        decode::all(der, |reader| decode::sequence(reader, |reader| Self::read_contents(der, reader)))
    }

    fn read_contents(der: &'a [u8], reader: &mut SliceReader<'a>) -> Result<Self, Error> {
        let ((mut certificate, inner_at), tbs) =
            decode::with_bytes(reader, |reader| decode::sequence(reader, read_tbs))?;
        let outer = AlgorithmIdentifier::read(reader).map_err(|e| e.within(Field::SignatureAlgorithm))?;
        // RFC 5280 §4.1.1.2: MUST contain the same algorithm identifier as the signature field in tbsCertificate.
        if outer != certificate.signature_algorithm {
            let error = Error::new(ErrorKind::SignatureAlgorithmMismatch, inner_at);
            return Err(error.within(Field::Signature));
        }
        certificate.signature =
            decode::octet_bit_string(reader).map_err(|error| error.within(Field::SignatureValue))?;
        certificate.der = der;
        certificate.tbs = tbs;
        Ok(certificate)
    }

    /// The whole encoding.
    pub fn as_der(&self) -> &'a [u8] {
        self.der
    }

    /// The encoding of tbsCertificate: what is signed.
    pub fn tbs(&self) -> &'a [u8] {
        self.tbs
    }

    /// The version.
    pub fn version(&self) -> Version {
        self.version
    }

    /// The serial number.
    pub fn serial_number(&self) -> SerialNumber<'a> {
        self.serial_number
    }

    /// Who signed.
    pub fn issuer(&self) -> Name<'a> {
        self.issuer
    }

    /// From when to when it is valid.
    pub fn validity(&self) -> Validity {
        self.validity
    }

    /// Whose key this is.
    pub fn subject(&self) -> Name<'a> {
        self.subject
    }

    /// The key.
    pub fn subject_public_key_info(&self) -> SubjectPublicKeyInfo<'a> {
        self.subject_public_key_info
    }

    /// The extensions.
    pub fn extensions(&self) -> &Extensions<'a> {
        &self.extensions
    }

    /// The algorithm of the signature; the same inside and outside of what is signed.
    pub fn signature_algorithm(&self) -> AlgorithmIdentifier<'a> {
        self.signature_algorithm
    }

    /// The signature over [`Self::tbs`].
    pub fn signature(&self) -> &'a [u8] {
        self.signature
    }

    /// Whether subject and issuer are the same name (RFC 5280 §3.2: self-issued).
    pub fn is_self_issued(&self) -> bool {
        self.subject.matches(&self.issuer)
    }
}

/// Reads what stands in tbsCertificate. Also gives the offset of the signature field.
fn read_tbs<'a>(reader: &mut SliceReader<'a>) -> Result<(Certificate<'a>, usize), Error> {
    let version = read_version(reader).map_err(|error| error.within(Field::Version))?;
    let serial_number = read_serial_number(reader).map_err(|error| error.within(Field::SerialNumber))?;
    let inner_at = decode::offset(reader);
    let signature_algorithm =
        AlgorithmIdentifier::read(reader).map_err(|error| error.within(Field::Signature))?;
    let issuer = Name::read(reader).map_err(|error| error.within(Field::Issuer))?;
    let validity = Validity::read(reader).map_err(|error| error.within(Field::Validity))?;
    let subject = Name::read(reader).map_err(|error| error.within(Field::Subject))?;
    let subject_public_key_info =
        SubjectPublicKeyInfo::read(reader).map_err(|error| error.within(Field::SubjectPublicKeyInfo))?;
    for number in [1, 2] {
        skip_unique_identifier(reader, number, version)
            .map_err(|error| error.within(Field::UniqueIdentifier))?;
    }
    let mut extensions = Extensions::default();
    if decode::next_is(reader, constructed(3)) {
        // RFC 5280 §4.1.2.9: MUST only appear if the version is 3.
        if version != Version::V3 {
            return Err(decode::fault(reader, ErrorKind::Version).within(Field::Version));
        }
        extensions = decode::nested(reader, constructed(3), Extensions::read)?;
    }
    let certificate = Certificate {
        der: &[],
        tbs: &[],
        version,
        serial_number,
        issuer,
        validity,
        subject,
        subject_public_key_info,
        extensions,
        signature_algorithm,
        signature: &[],
    };
    Ok((certificate, inner_at))
}

/// `version [0] EXPLICIT Version DEFAULT v1`.
fn read_version(reader: &mut SliceReader<'_>) -> Result<Version, Error> {
    if !decode::next_is(reader, constructed(0)) {
        return Ok(Version::V1);
    }
    decode::nested(reader, constructed(0), |reader| {
        let at = decode::offset(reader);
        match decode::integer(reader)? {
            // X.690 §11.5: the default value is not encoded.
            [0] => Err(Error::new(ErrorKind::ExplicitDefault, at)),
            [1] => Ok(Version::V2),
            [2] => Ok(Version::V3),
            _ => Err(Error::new(ErrorKind::Version, at)),
        }
    })
}

/// RFC 5280 §4.1.2.2: CAs MUST NOT use longer values than 20 octets; users SHOULD handle zero and negative ones.
fn read_serial_number<'a>(reader: &mut SliceReader<'a>) -> Result<SerialNumber<'a>, Error> {
    let at = decode::offset(reader);
    let contents = decode::integer(reader)?;
    if contents.len() > MAX_SERIAL_NUMBER_LEN {
        return Err(Error::new(ErrorKind::SerialNumber, at));
    }
    Ok(SerialNumber(contents))
}

/// `issuerUniqueID [1] IMPLICIT UniqueIdentifier OPTIONAL` and its neighbour: read over, never used.
fn skip_unique_identifier(reader: &mut SliceReader<'_>, number: u8, version: Version) -> Result<(), Error> {
    if !decode::next_is(reader, primitive(number)) {
        return Ok(());
    }
    // RFC 5280 §4.1.2.8: MUST only appear if the version is 2 or 3.
    if version == Version::V1 {
        return Err(decode::fault(reader, ErrorKind::Version));
    }
    let at = decode::offset(reader);
    match decode::contents(reader, primitive(number))?.split_first() {
        Some((unused, bits)) if *unused < 8 && (*unused == 0 || !bits.is_empty()) => Ok(()),
        _ => Err(Error::new(ErrorKind::BitString, at)),
    }
}

/// The bytes of a serial number in hexadecimal.
impl core::fmt::Display for SerialNumber<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.0.iter().try_for_each(|octet| write!(f, "{octet:02x}"))
    }
}
