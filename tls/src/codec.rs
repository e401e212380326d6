//! [`Reader`] and [`Writer`]: the presentation language of RFC 5246 §4 over slices and lent vectors.
//!
//! Reading never copies and never allocates; every length is checked before it is believed. Writing appends to a
//! vector that the caller lends. Does not know what a message is: faults are [`Malformed`], named by the caller.

use alloc::vec::Vec;

/// The bytes do not follow the grammar: too short, too long, or a length that does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed;

/// A cursor over received bytes.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// Reads `bytes` from their start.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    /// The next `n` bytes.
    pub fn take(&mut self, n: usize) -> Result<&'a [u8], Malformed> {
        let (head, rest) = self.rest.split_at_checked(n).ok_or(Malformed)?;
        self.rest = rest;
        Ok(head)
    }

    /// The next `N` bytes as an array.
    pub fn array<const N: usize>(&mut self) -> Result<&'a [u8; N], Malformed> {
        let (head, rest) = self.rest.split_first_chunk::<N>().ok_or(Malformed)?;
        self.rest = rest;
        Ok(head)
    }

    /// One byte.
    pub fn u8(&mut self) -> Result<u8, Malformed> {
        self.array::<1>().map(|b| u8::from_be_bytes(*b))
    }

    /// A `uint16`.
    pub fn u16(&mut self) -> Result<u16, Malformed> {
        self.array::<2>().map(|b| u16::from_be_bytes(*b))
    }

    /// A `uint24`.
    pub fn u24(&mut self) -> Result<u32, Malformed> {
        self.array::<3>().map(|[a, b, c]| u32::from_be_bytes([0, *a, *b, *c]))
    }

    /// A vector with a one-byte length.
    pub fn vec_u8(&mut self) -> Result<&'a [u8], Malformed> {
        let n = self.u8()?;
        self.take(usize::from(n))
    }

    /// A vector with a two-byte length.
    pub fn vec_u16(&mut self) -> Result<&'a [u8], Malformed> {
        let n = self.u16()?;
        self.take(usize::from(n))
    }

    /// A vector with a three-byte length.
    pub fn vec_u24(&mut self) -> Result<&'a [u8], Malformed> {
        let n = self.u24()?;
        self.take(usize::try_from(n).map_err(|_| Malformed)?)
    }

    /// Everything that is left.
    pub fn rest(&mut self) -> &'a [u8] {
        core::mem::take(&mut self.rest)
    }

    /// Whether nothing is left.
    pub fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// Ends the reading: bytes that are left over are a fault.
    pub fn finish(self) -> Result<(), Malformed> {
        if self.rest.is_empty() { Ok(()) } else { Err(Malformed) }
    }
}

/// A list of `uint16` code points (cipher suites, groups, schemes, versions) as it stands on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct U16List<'a>(&'a [[u8; 2]]);

impl<'a> U16List<'a> {
    /// Reads a list; empty ones and odd lengths are malformed.
    pub fn new(bytes: &'a [u8]) -> Result<Self, Malformed> {
        match bytes.as_chunks::<2>() {
            (values, []) if !values.is_empty() => Ok(Self(values)),
            _ => Err(Malformed),
        }
    }

    /// The code points in the sender's order.
    pub fn iter(self) -> impl Iterator<Item = u16> + 'a {
        self.0.iter().map(|pair| u16::from_be_bytes(*pair))
    }

    /// Whether `value` is in the list.
    pub fn contains(self, value: u16) -> bool {
        self.iter().any(|v| v == value)
    }

    /// The list as bytes.
    pub fn as_bytes(self) -> &'a [u8] {
        self.0.as_flattened()
    }
}

/// Appends wire format to a vector.
#[derive(Debug)]
pub struct Writer<'a> {
    out: &'a mut Vec<u8>,
    overflow: bool,
}

impl<'a> Writer<'a> {
    /// Appends to `out`.
    pub fn new(out: &'a mut Vec<u8>) -> Self {
        Self { out, overflow: false }
    }

    /// Raw bytes.
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.out.extend_from_slice(bytes);
    }

    /// One byte.
    pub fn u8(&mut self, value: u8) {
        self.out.push(value);
    }

    /// A `uint16`.
    pub fn u16(&mut self, value: u16) {
        self.bytes(&value.to_be_bytes());
    }

    /// A vector with a one-byte length, filled by `body`.
    pub fn vec_u8(&mut self, body: impl FnOnce(&mut Writer<'_>)) {
        self.vec::<1>(body);
    }

    /// A vector with a two-byte length, filled by `body`.
    pub fn vec_u16(&mut self, body: impl FnOnce(&mut Writer<'_>)) {
        self.vec::<2>(body);
    }

    /// A vector with a three-byte length, filled by `body`.
    pub fn vec_u24(&mut self, body: impl FnOnce(&mut Writer<'_>)) {
        self.vec::<3>(body);
    }

    fn vec<const LENGTH: usize>(&mut self, body: impl FnOnce(&mut Writer<'_>)) {
        let at = self.out.len();
        self.bytes(&[0; LENGTH]);
        let mut inner = Writer::new(self.out);
        body(&mut inner);
        let overflow = inner.overflow;
        let body_start = at.saturating_add(LENGTH);
        let length = (self.out.len().saturating_sub(body_start) as u64).to_be_bytes();
        self.overflow |= overflow;
        if let (Some(slot), Some((high, low))) =
            (self.out.get_mut(at..body_start), length.split_last_chunk::<LENGTH>())
        {
            slot.copy_from_slice(low);
            self.overflow |= high.iter().any(|byte| *byte != 0);
        }
    }

    /// Ends the writing: a vector longer than its length field can say is a fault.
    pub fn finish(self) -> Result<(), Malformed> {
        if self.overflow { Err(Malformed) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    #[test]
    fn lengths_are_checked_before_they_are_believed() {
        for cut in 0..6 {
            let whole = [0, 3, 1, 2, 3, 9];
            let mut reader = Reader::new(&whole[..cut]);
            assert_eq!(reader.vec_u16(), if cut >= 5 { Ok(&whole[2..5]) } else { Err(Malformed) });
        }
        let mut reader = Reader::new(&[0xff, 0xff, 0xff, 1]);
        assert_eq!(reader.vec_u24(), Err(Malformed));
        assert_eq!(Reader::new(&[1]).finish(), Err(Malformed));
    }

    #[test]
    fn nested_vectors() {
        let mut out = vec![];
        let mut writer = Writer::new(&mut out);
        writer.vec_u24(|w| w.vec_u16(|w| w.vec_u8(|w| w.bytes(b"abc"))));
        assert_eq!(writer.finish(), Ok(()));
        assert_eq!(out, [0, 0, 6, 0, 4, 3, b'a', b'b', b'c']);
    }

    #[test]
    fn a_vector_that_is_too_long_is_a_fault() {
        for (n, fine) in [(255, true), (256, false)] {
            let mut out = vec![];
            let mut writer = Writer::new(&mut out);
            writer.vec_u16(|w| w.vec_u8(|w| w.bytes(&vec![0; n])));
            assert_eq!(writer.finish().is_ok(), fine);
        }
    }

    #[test]
    fn lists_are_never_empty_or_odd() {
        assert_eq!(U16List::new(&[]), Err(Malformed));
        assert_eq!(U16List::new(&[1, 2, 3]), Err(Malformed));
        assert!(U16List::new(&[1, 2, 3, 4]).unwrap().contains(0x0304));
    }
}
