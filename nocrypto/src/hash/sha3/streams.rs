//! SHAKE streams side by side, from one seed and a suffix for each: what ML-KEM samples its polynomials from.
//!
//! Takes no longer messages than fit in a block.
//!
//! Timing: depends on the lengths alone.

use zeroize::Zeroize;

use super::soft;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
use super::x86_64;
use crate::cpu::Features;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
use crate::cpu::HaveAvx2;

/// Which kernel permutes four states.
#[derive(Clone, Copy)]
enum Backend {
    Soft,
    #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
    Avx2(HaveAvx2),
}

impl Backend {
    fn of(features: Features) -> Self {
        #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
        if let Some(token) = features.avx2() {
            return Self::Avx2(token);
        }
        let _ = features;
        Self::Soft
    }
}

/// The name of the kernel that permutes four states.
pub(crate) fn backend_name() -> &'static str {
    match Backend::of(Features::detect()) {
        Backend::Soft => "soft",
        #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
        Backend::Avx2(_) => "avx2",
    }
}

/// `N` streams with a rate of `RATE` bytes: 168 for SHAKE128, 136 for SHAKE256. Wiped on drop.
pub(crate) struct Streams<const N: usize, const RATE: usize> {
    /// Lane `x + 5y` of stream `n` is `states[x + 5y][n]`.
    states: [[u64; N]; 25],
    backend: Backend,
}

impl<const N: usize, const RATE: usize> Streams<N, RATE> {
    /// On the best backend, to be started in place.
    pub(crate) fn blank() -> Self {
        Self::with_features(Features::detect())
    }

    fn with_features(features: Features) -> Self {
        Self { states: [[0; N]; 25], backend: Backend::of(features) }
    }

    /// Absorbs `seed ‖ suffix` for each stream, with SHAKE's domain bits and padding (FIPS 202 §6.2).
    pub(crate) fn start<const SUFFIX: usize>(&mut self, seed: &[u8; 32], suffixes: &[[u8; SUFFIX]; N]) {
        const { assert!(SUFFIX < 8 && RATE > 40 && RATE < 200) };
        self.states = [[0; N]; 25];
        for (lanes, bytes) in self.states.iter_mut().zip(seed.as_chunks().0) {
            *lanes = [u64::from_le_bytes(*bytes); N];
        }
        for (lane, suffix) in self.states[4].iter_mut().zip(suffixes) {
            let mut bytes = [0; 8];
            for (place, byte) in bytes.iter_mut().zip(suffix.iter().chain(&[0x1f])) {
                *place = *byte;
            }
            *lane = u64::from_le_bytes(bytes);
        }
        for lane in &mut self.states[RATE / 8 - 1] {
            *lane ^= 0x80 << 56;
        }
    }

    /// The next `RATE` bytes of each stream.
    pub(crate) fn read_block(&mut self, blocks: &mut [[u8; RATE]; N]) {
        self.permute();
        for (place, lanes) in self.states.iter().enumerate().take(RATE / 8) {
            for (block, lane) in blocks.iter_mut().zip(lanes) {
                if let Some(bytes) = block.as_chunks_mut().0.get_mut(place) {
                    *bytes = lane.to_le_bytes();
                }
            }
        }
    }

    fn permute(&mut self) {
        #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
        if let (Backend::Avx2(token), Some(four)) = (self.backend, fours(&mut self.states)) {
            return x86_64::permute(token, four);
        }
        let _ = self.backend;
        let mut state = [0; 25];
        for n in 0..N {
            for (lane, lanes) in state.iter_mut().zip(&self.states) {
                *lane = lanes[n];
            }
            soft::permute(&mut state);
            for (lane, lanes) in state.iter().zip(&mut self.states) {
                lanes[n] = *lane;
            }
        }
        state[..].zeroize();
    }
}

/// The states as the kernel for four takes them, where `N` is four.
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
fn fours<const N: usize>(states: &mut [[u64; N]; 25]) -> Option<&mut [[u64; 4]; 25]> {
    if N != 4 {
        return None;
    }
    states.as_flattened_mut().as_chunks_mut::<4>().0.as_mut_array()
}

impl<const N: usize, const RATE: usize> Drop for Streams<N, RATE> {
    fn drop(&mut self) {
        self.states.as_flattened_mut().zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hash::sha3::{Shake128, Shake256};

    #[test]
    fn streams_are_those_of_shake() {
        let seed = core::array::from_fn(|i| 0xff - i as u8);
        let suffixes = [[0, 0], [1, 255], [2, 7], [255, 3]];
        for features in [Features::none(), Features::detect()] {
            let mut streams = Streams::<4, 168>::with_features(features);
            streams.start(&seed, &suffixes);
            let mut expected = suffixes.map(|suffix| {
                let mut shake = Shake128::new();
                shake.update(&seed);
                shake.update(&suffix);
                shake.finish()
            });
            for _ in 0..5 {
                let mut blocks = [[0; 168]; 4];
                streams.read_block(&mut blocks);
                for (block, stream) in blocks.iter().zip(&mut expected) {
                    let mut bytes = [0; 168];
                    stream.read(&mut bytes);
                    assert_eq!(*block, bytes);
                }
            }
        }
        let mut one = Streams::<1, 136>::blank();
        one.start(&seed, &[[9]]);
        let mut shake = Shake256::new();
        shake.update(&seed);
        shake.update(&[9]);
        let (mut block, mut expected) = ([[0; 136]], [0; 136]);
        one.read_block(&mut block);
        shake.finish().read(&mut expected);
        assert_eq!(block[0], expected);
    }

    /// FIPS 202 §3.3 by two kernels, on states that follow each other from edges.
    fn kernels_agree(turns: usize) {
        let mut soft = Streams::<4, 168>::with_features(Features::none());
        let mut best = Streams::<4, 168>::with_features(Features::detect());
        for (i, lanes) in soft.states.iter_mut().enumerate() {
            *lanes = [0, u64::MAX, 1 << (i * 2), (i as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15)];
        }
        best.states = soft.states;
        for _ in 0..turns {
            soft.permute();
            best.permute();
            assert_eq!(soft.states, best.states);
        }
    }

    #[test]
    fn four_states_permute_as_one_does() {
        kernels_agree(1_000);
    }

    #[test]
    #[ignore = "needs a few seconds"]
    fn four_states_permute_as_one_does_a_million_times() {
        kernels_agree(1_000_000);
    }
}
