//! Identifier octets (X.690 §8.1.2). Every type of this crate has a tag number below 31, so one octet.
//!
//! Does not know the high tag number form: nothing in X.509 uses it, and it is refused.

pub(crate) const BOOLEAN: u8 = 0x01;
pub(crate) const INTEGER: u8 = 0x02;
pub(crate) const BIT_STRING: u8 = 0x03;
pub(crate) const OCTET_STRING: u8 = 0x04;
pub(crate) const OBJECT_IDENTIFIER: u8 = 0x06;
pub(crate) const UTF8_STRING: u8 = 0x0c;
pub(crate) const NUMERIC_STRING: u8 = 0x12;
pub(crate) const PRINTABLE_STRING: u8 = 0x13;
pub(crate) const IA5_STRING: u8 = 0x16;
pub(crate) const UTC_TIME: u8 = 0x17;
pub(crate) const GENERALIZED_TIME: u8 = 0x18;
pub(crate) const VISIBLE_STRING: u8 = 0x1a;
pub(crate) const SEQUENCE: u8 = 0x30;
pub(crate) const SET: u8 = 0x31;

/// `[number]`, primitive. Numbers are below 31.
pub(crate) const fn primitive(number: u8) -> u8 {
    0x80 | number
}

/// `[number]`, constructed. Numbers are below 31.
pub(crate) const fn constructed(number: u8) -> u8 {
    0xa0 | number
}

/// Whether DER has such an octet: no high tag number, and of the universal types SEQUENCE and SET (and the old
/// EXTERNAL and EMBEDDED PDV) constructed, the others primitive (X.690 §10.2).
pub(crate) const fn is_der(tag: u8) -> bool {
    let number = tag & 0x1f;
    let is_universal = tag & 0xc0 == 0;
    let is_constructed = tag & 0x20 != 0;
    match number {
        0x1f => false,
        0 if is_universal => false,
        8 | 11 | 16 | 17 if is_universal => is_constructed,
        _ if is_universal => !is_constructed,
        _ => true,
    }
}
