//! Sampling of polynomials (FIPS 203 §4.2.2), four streams at a time.
//!
//! Timing: [`uniform_vartime`] runs longer or shorter with the public matrix seed; [`Noise`] is constant.

use zeroize::Zeroize;

use super::poly::{Poly, Q, reduce};
use crate::hash::sha3::streams::Streams;

/// The entries of the matrix Â of rank `K`, one after the other, row by row, made from ρ (FIPS 203 algorithm 13, step 3).
pub(super) struct Matrix<'a, const K: usize> {
    rho: &'a [u8; 32],
    transposed: bool,
    /// How many entries were given.
    given: usize,
    entries: [Poly; 4],
}

impl<'a, const K: usize> Matrix<'a, K> {
    /// Â, or its transpose.
    pub(super) fn new(rho: &'a [u8; 32], transposed: bool) -> Self {
        Self { rho, transposed, given: 0, entries: [Poly::ZERO; 4] }
    }

    /// The next entry.
    pub(super) fn next_entry(&mut self) -> &Poly {
        let from = self.given;
        if from.is_multiple_of(4) {
            let suffix = |at: usize| {
                let (row, column) = ((at / K) as u8, (at % K) as u8);
                // Â[i, j] = SampleNTT(ρ ‖ j ‖ i).
                if self.transposed { [row, column] } else { [column, row] }
            };
            match &mut self.entries {
                // What is left over is made alone.
                [single, ..] if K * K - from % (K * K) == 1 => {
                    uniform_vartime(self.rho, &[suffix(from)], core::array::from_mut(single));
                }
                all => uniform_vartime(self.rho, &[0, 1, 2, 3].map(|i| suffix(from + i)), all),
            }
        }
        self.given += 1;
        &self.entries[from % 4]
    }
}

/// SampleNTT (FIPS 203 algorithm 7) of `N` suffixes at once: ρ is part of the encapsulation key, so rejection may show.
#[inline(never)]
fn uniform_vartime<const N: usize>(rho: &[u8; 32], suffixes: &[[u8; 2]; N], polys: &mut [Poly; N]) {
    let mut streams = Streams::<N, 168>::blank();
    streams.start(rho, suffixes);
    let mut blocks = [[0; 168]; N];
    let mut filled = [0; N];
    while filled.iter().any(|filled| *filled < 256) {
        streams.read_block(&mut blocks);
        for ((poly, filled), block) in polys.iter_mut().zip(&mut filled).zip(&blocks) {
            for [a, b, c] in block.as_chunks::<3>().0 {
                let (a, b, c) = (u16::from(*a), u16::from(*b), u16::from(*c));
                for candidate in [a | (b & 15) << 8, b >> 4 | c << 4] {
                    if u32::from(candidate) < Q
                        && let Some(coefficient) = poly.0.get_mut(*filled)
                    {
                        *coefficient = candidate;
                        *filled += 1;
                    }
                }
            }
        }
    }
}

/// Bytes of a block of SHAKE256.
const RATE: usize = 136;

/// The noise polynomials of a seed, by counting nonces (FIPS 203 §4.2.2): PRF_η(seed, nonce) is the beginning of
/// SHAKE256(seed ‖ nonce), 64η bytes. Wiped on drop.
pub(super) struct Noise<'a> {
    seed: &'a [u8; 32],
    nonce: u8,
    /// Two blocks of the streams of four nonces; the second only where η is 3.
    streams: [[[u8; RATE]; 4]; 2],
}

impl<'a> Noise<'a> {
    pub(super) fn new(seed: &'a [u8; 32]) -> Self {
        Self { seed, nonce: 0, streams: [[[0; RATE]; 4]; 2] }
    }

    /// SamplePolyCBD_η (FIPS 203 algorithm 8) with the next nonce. `ETA` is 2 or 3, and never grows.
    pub(super) fn next_poly<const ETA: usize>(&mut self, poly: &mut Poly) {
        let nonce = self.nonce;
        if nonce.is_multiple_of(4) {
            let mut streams = Streams::<4, RATE>::blank();
            streams.start(self.seed, &[[nonce], [nonce + 1], [nonce + 2], [nonce + 3]]);
            let [first, second] = &mut self.streams;
            streams.read_block(first);
            if ETA == 3 {
                streams.read_block(second);
            }
        }
        self.nonce += 1;
        let [first, second] = &self.streams;
        let mut bytes = [0; 2 * RATE];
        bytes[..RATE].copy_from_slice(&first[usize::from(nonce % 4)]);
        bytes[RATE..].copy_from_slice(&second[usize::from(nonce % 4)]);
        // Four coefficients of 2η bits fill η bytes.
        for (group, bytes) in poly.0.as_chunks_mut::<4>().0.iter_mut().zip(bytes.as_chunks::<ETA>().0) {
            let bits = bytes.iter().rev().fold(0u32, |all, byte| all << 8 | u32::from(*byte));
            for (i, coefficient) in group.iter_mut().enumerate() {
                let bits = bits >> (2 * ETA * i);
                let ones = |from: usize| (from..from + ETA).map(|at| bits >> at & 1).sum::<u32>();
                // x − y lies in −η..=η: adding q first keeps it positive, and the division is exact.
                *coefficient = reduce(ones(0) + Q - ones(ETA));
            }
        }
        bytes[..].zeroize();
    }
}

impl Drop for Noise<'_> {
    fn drop(&mut self) {
        self.streams.as_flattened_mut().as_flattened_mut().zeroize();
    }
}
