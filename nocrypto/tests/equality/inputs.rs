//! Inputs that repeat from run to run, and a digest that does not use what is tested.

use std::fmt;

/// SplitMix64, and what is made of it: half of what it gives is random, half lies at the edges of limbs and carries.
pub(crate) struct Inputs {
    state: u64,
}

impl Inputs {
    pub(crate) fn new(name: &str) -> Self {
        Self {
            state: name
                .bytes()
                .fold(0x6e6f_6372_7970_746f, |state, byte| state.rotate_left(8) ^ u64::from(byte)),
        }
    }

    pub(crate) fn word(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut word = self.state;
        word = (word ^ word >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ word >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        word ^ word >> 31
    }

    pub(crate) fn below(&mut self, bound: usize) -> usize {
        (self.word() % bound as u64) as usize
    }

    /// Fills `out`: random bytes; or words that are zero, all ones, one, all ones but one, one bit, or random.
    pub(crate) fn fill(&mut self, out: &mut [u8]) {
        let edges = self.word() & 1 == 1;
        for chunk in out.chunks_mut(8) {
            let random = self.word();
            let word = match if edges { random >> 61 } else { 7 } {
                0 | 1 => u64::MAX,
                2 | 3 => 0,
                4 => 1,
                5 => u64::MAX - 1,
                6 => 1 << (random & 63),
                _ => self.word(),
            };
            chunk.copy_from_slice(&word.to_le_bytes()[..chunk.len()]);
        }
    }

    pub(crate) fn array<const N: usize>(&mut self) -> [u8; N] {
        let mut out = [0; N];
        self.fill(&mut out);
        out
    }

    /// At most `max` bytes, of any length or of one next to a multiple of 16.
    pub(crate) fn bytes(&mut self, max: usize) -> Vec<u8> {
        let mut length = self.below(max + 1);
        if self.word() & 3 == 0 {
            length = (length / 16 * 16 + self.below(3)).saturating_sub(1).min(max);
        }
        let mut out = vec![0; length];
        self.fill(&mut out);
        out
    }
}

/// 128 bits over everything that was put in, in order: FNV-1a twice, one of them turned.
pub(crate) struct Digest([u64; 2]);

impl Default for Digest {
    fn default() -> Self {
        Self([0xcbf2_9ce4_8422_2325; 2])
    }
}

impl Digest {
    pub(crate) fn put(&mut self, bytes: &[u8]) {
        for byte in bytes.iter().chain(&(bytes.len() as u64).to_le_bytes()) {
            self.0[0] = (self.0[0] ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
            self.0[1] = (self.0[1].rotate_left(23) ^ u64::from(*byte)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        }
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}{:016x}", self.0[0], self.0[1])
    }
}

#[test]
fn a_digest_sees_order_and_lengths() {
    let digest = |parts: &[&[u8]]| {
        let mut digest = Digest::default();
        parts.iter().for_each(|part| digest.put(part));
        digest.to_string()
    };
    assert_ne!(digest(&[b"a", b"b"]), digest(&[b"b", b"a"]));
    assert_ne!(digest(&[b"a", b"b"]), digest(&[b"ab"]));
    assert_eq!(digest(&[b"ab"]), digest(&[b"ab"]));
}
