//! Certificates with any content, right or wrong, really signed: what the builder refuses to make.
#![allow(dead_code, reason = "every test uses its part")]

use nocrypto::SeededRng;
use nocrypto_asn1::{
    crypto::SigningKey,
    oid::{self, Oid},
    pki_types::CertificateDer,
    signer::Signer,
};

pub(crate) fn tlv(tag: u8, contents: &[u8]) -> Vec<u8> {
    let len = contents.len();
    let header = match len {
        0..0x80 => vec![len as u8],
        0x80..0x100 => vec![0x81, len as u8],
        0x100..0x1_0000 => vec![0x82, (len >> 8) as u8, len as u8],
        _ => vec![0x83, (len >> 16) as u8, (len >> 8) as u8, len as u8],
    };
    [&[tag], &header[..], contents].concat()
}

pub(crate) fn sequence(parts: &[&[u8]]) -> Vec<u8> {
    tlv(0x30, &parts.concat())
}

pub(crate) fn oid_tlv(oid: Oid<'_>) -> Vec<u8> {
    tlv(0x06, oid.as_bytes())
}

/// A Name with one commonName; the empty text gives the empty name.
pub(crate) fn name(common_name: &str) -> Vec<u8> {
    if common_name.is_empty() {
        return tlv(0x30, &[]);
    }
    let attribute = sequence(&[&oid_tlv(oid::COMMON_NAME), &tlv(0x0c, common_name.as_bytes())]);
    tlv(0x30, &tlv(0x31, &attribute))
}

/// The key of this number; the same number gives the same key.
pub(crate) fn key(number: u8) -> SigningKey {
    SigningKey::generate_p256(&mut SeededRng::dangerous_from_fixed_seed(&[number; 32])).unwrap()
}

#[derive(Clone)]
pub(crate) struct Extension {
    pub(crate) oid: Vec<u8>,
    pub(crate) critical: bool,
    pub(crate) value: Vec<u8>,
}

pub(crate) fn extension(oid: Oid<'_>, critical: bool, value: &[u8]) -> Extension {
    Extension { oid: oid.as_bytes().to_vec(), critical, value: value.to_vec() }
}

pub(crate) fn basic_constraints(ca: bool, path_len: Option<u8>) -> Extension {
    let ca = if ca { tlv(0x01, &[0xff]) } else { Vec::new() };
    let path_len = path_len.map(|len| tlv(0x02, &[len])).unwrap_or_default();
    extension(oid::BASIC_CONSTRAINTS, true, &sequence(&[&ca, &path_len]))
}

/// `bits` in one octet: 0x80 digitalSignature, 0x04 keyCertSign.
pub(crate) fn key_usage(bits: u8) -> Extension {
    let unused = bits.trailing_zeros() as u8 & 7;
    extension(oid::KEY_USAGE, true, &tlv(0x03, &[unused, bits]))
}

pub(crate) fn extended_key_usage(purposes: &[Oid<'_>]) -> Extension {
    let purposes: Vec<u8> = purposes.iter().flat_map(|purpose| oid_tlv(*purpose)).collect();
    extension(oid::EXTENDED_KEY_USAGE, false, &tlv(0x30, &purposes))
}

/// Names as (context tag, contents): 0x81 mail, 0x82 DNS, 0x86 URI, 0x87 IP.
pub(crate) fn subject_alt_name(names: &[(u8, &[u8])]) -> Extension {
    let names: Vec<u8> = names.iter().flat_map(|(tag, contents)| tlv(*tag, contents)).collect();
    extension(oid::SUBJECT_ALT_NAME, false, &tlv(0x30, &names))
}

pub(crate) fn name_constraints(permitted: &[(u8, &[u8])], excluded: &[(u8, &[u8])]) -> Extension {
    let subtrees = |tag: u8, names: &[(u8, &[u8])]| {
        let list: Vec<u8> =
            names.iter().flat_map(|(tag, contents)| tlv(0x30, &tlv(*tag, contents))).collect();
        if list.is_empty() { list } else { tlv(tag, &list) }
    };
    let value = sequence(&[&subtrees(0xa0, permitted), &subtrees(0xa1, excluded)]);
    extension(oid::NAME_CONSTRAINTS, true, &value)
}

pub(crate) fn subject_key_identifier(number: u8) -> Extension {
    extension(oid::SUBJECT_KEY_IDENTIFIER, false, &tlv(0x04, &[number; 8]))
}

pub(crate) fn authority_key_identifier(number: u8) -> Extension {
    extension(oid::AUTHORITY_KEY_IDENTIFIER, false, &tlv(0x30, &tlv(0x80, &[number; 8])))
}

/// A certificate to be signed.
#[derive(Clone)]
pub(crate) struct Forge {
    /// What stands before the serial number: `[0] { INTEGER }` or nothing.
    pub(crate) version: Vec<u8>,
    pub(crate) serial_number: Vec<u8>,
    pub(crate) issuer: Vec<u8>,
    pub(crate) not_before: &'static str,
    pub(crate) not_after: &'static str,
    pub(crate) subject: Vec<u8>,
    pub(crate) extensions: Vec<Extension>,
    /// Number of the subject's key.
    pub(crate) key: u8,
    /// Number of the signing key.
    pub(crate) signer: u8,
    /// The outer signature algorithm, if it differs from the inner one.
    pub(crate) outer_algorithm: Option<Vec<u8>>,
}

/// 2026-06-01, inside every default validity.
pub(crate) const NOW: u64 = 1_780_272_000;

impl Forge {
    /// A CA named `subject`, its key `key`, issued by `issuer` with key `signer`.
    pub(crate) fn ca(subject: &str, key: u8, issuer: &str, signer: u8) -> Self {
        Self {
            version: vec![0xa0, 0x03, 0x02, 0x01, 0x02],
            serial_number: vec![0x01],
            issuer: name(issuer),
            not_before: "260101000000Z",
            not_after: "270101000000Z",
            subject: name(subject),
            extensions: vec![
                basic_constraints(true, None),
                key_usage(0x04),
                subject_key_identifier(key),
                authority_key_identifier(signer),
            ],
            key,
            signer,
            outer_algorithm: None,
        }
    }

    /// A server and client for `www.example.com` and 192.0.2.1.
    pub(crate) fn leaf(key: u8, issuer: &str, signer: u8) -> Self {
        let mut forge = Self::ca("leaf", key, issuer, signer);
        forge.extensions = vec![
            basic_constraints(false, None),
            key_usage(0x80),
            extended_key_usage(&[oid::SERVER_AUTH, oid::CLIENT_AUTH]),
            subject_alt_name(&[(0x82, b"www.example.com"), (0x87, &[192, 0, 2, 1])]),
            authority_key_identifier(signer),
        ];
        forge
    }

    /// Replaces the extension of the same type, or adds it.
    pub(crate) fn with(mut self, extension: Extension) -> Self {
        self.extensions.retain(|own| own.oid != extension.oid);
        self.extensions.push(extension);
        self
    }

    pub(crate) fn without(mut self, oid: Oid<'_>) -> Self {
        self.extensions.retain(|own| own.oid != oid.as_bytes());
        self
    }

    pub(crate) fn valid(mut self, not_before: &'static str, not_after: &'static str) -> Self {
        (self.not_before, self.not_after) = (not_before, not_after);
        self
    }

    pub(crate) fn signed(&self) -> CertificateDer<'static> {
        let mut rng = SeededRng::dangerous_from_fixed_seed(&[0xee; 32]);
        let signing_key = key(self.signer);
        let mut signer = signing_key.signer(&mut rng);
        let algorithm = tlv(0x30, &signer.signature_algorithm());
        let time = |text: &str| tlv(if text.len() == 13 { 0x17 } else { 0x18 }, text.as_bytes());
        let validity = sequence(&[&time(self.not_before), &time(self.not_after)]);
        let extensions: Vec<u8> = self
            .extensions
            .iter()
            .flat_map(|it| {
                let critical: &[u8] = if it.critical { &[0x01, 0x01, 0xff] } else { &[] };
                sequence(&[&tlv(0x06, &it.oid), critical, &tlv(0x04, &it.value)])
            })
            .collect();
        let extensions = if extensions.is_empty() { Vec::new() } else { tlv(0xa3, &tlv(0x30, &extensions)) };
        let tbs = sequence(&[
            &self.version,
            &tlv(0x02, &self.serial_number),
            &algorithm,
            &self.issuer,
            &validity,
            &self.subject,
            key(self.key).subject_public_key_info(),
            &extensions,
        ]);
        let mut signature = vec![0];
        signer.sign(&tbs, &mut signature).unwrap();
        let outer = self.outer_algorithm.as_ref().unwrap_or(&algorithm);
        sequence(&[&tbs, outer, &tlv(0x03, &signature)]).into()
    }
}
