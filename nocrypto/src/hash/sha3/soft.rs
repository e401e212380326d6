//! Keccak-f\[1600\] for every target (FIPS 202 §3.3): lanes in 64-bit words, one round at a time.
//!
//! Timing: constant; no table is indexed by data.

/// The round constants of ι (FIPS 202 §3.2.5).
pub(super) const ROUND_CONSTANTS: [u64; 24] = round_constants();

/// The state is 25 lanes; lane `x + 5y` is A\[x, y\] (FIPS 202 §3.1.2).
pub(super) type State = [u64; 25];

/// FIPS 202 §3.2.5, algorithm 5: rc(t) by the 8-bit linear feedback shift register.
const fn round_constants() -> [u64; 24] {
    let mut constants = [0u64; 24];
    let mut register = 1u8;
    let mut round = 0;
    while round < 24 {
        let mut j = 0;
        while j < 7 {
            if register & 1 == 1 {
                constants[round] |= 1 << ((1u32 << j) - 1);
            }
            let carry = register >> 7;
            register = (register << 1) ^ (carry * 0x71);
            j += 1;
        }
        round += 1;
    }
    constants
}

/// All 24 rounds in place.
pub(super) fn permute(state: &mut State) {
    for constant in ROUND_CONSTANTS {
        round(state, constant);
    }
}

/// One round: θ, ρ and π, χ, ι (FIPS 202 §3.2).
#[inline(always)]
fn round(a: &mut State, constant: u64) {
    let column = |x: usize| a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
    let c = [column(0), column(1), column(2), column(3), column(4)];
    let d = [
        c[4] ^ c[1].rotate_left(1),
        c[0] ^ c[2].rotate_left(1),
        c[1] ^ c[3].rotate_left(1),
        c[2] ^ c[4].rotate_left(1),
        c[3] ^ c[0].rotate_left(1),
    ];
    // B[y, 2x + 3y] = rot(A[x, y] ^ D[x], r[x, y]): written out in the order of B, so that each row of χ has its
    // five lanes at hand.
    let lane = |x: usize, y: usize, r: u32| (a[x + 5 * y] ^ d[x]).rotate_left(r);
    let rows = [
        [lane(0, 0, 0), lane(1, 1, 44), lane(2, 2, 43), lane(3, 3, 21), lane(4, 4, 14)],
        [lane(3, 0, 28), lane(4, 1, 20), lane(0, 2, 3), lane(1, 3, 45), lane(2, 4, 61)],
        [lane(1, 0, 1), lane(2, 1, 6), lane(3, 2, 25), lane(4, 3, 8), lane(0, 4, 18)],
        [lane(4, 0, 27), lane(0, 1, 36), lane(1, 2, 10), lane(2, 3, 15), lane(3, 4, 56)],
        [lane(2, 0, 62), lane(3, 1, 55), lane(4, 2, 39), lane(0, 3, 41), lane(1, 4, 2)],
    ];
    for (row, b) in a.chunks_exact_mut(5).zip(&rows) {
        row[0] = b[0] ^ (!b[1] & b[2]);
        row[1] = b[1] ^ (!b[2] & b[3]);
        row[2] = b[2] ^ (!b[3] & b[4]);
        row[3] = b[3] ^ (!b[4] & b[0]);
        row[4] = b[4] ^ (!b[0] & b[1]);
    }
    a[0] ^= constant;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_constants_are_the_standards() {
        assert_eq!(ROUND_CONSTANTS[0], 0x0000_0000_0000_0001);
        assert_eq!(ROUND_CONSTANTS[1], 0x0000_0000_0000_8082);
        assert_eq!(ROUND_CONSTANTS[2], 0x8000_0000_0000_808a);
        assert_eq!(ROUND_CONSTANTS[23], 0x8000_0000_8000_8008);
    }

    #[test]
    fn zero_state() {
        // The published first lanes of Keccak-f[1600] on the all-zero state.
        let mut state = [0u64; 25];
        permute(&mut state);
        assert_eq!(state[0], 0xf125_8f79_40e1_dde7);
        assert_eq!(state[1], 0x84d5_ccf9_33c0_478a);
        assert_eq!(state[24], 0xeaf1_ff7b_5cec_a249);
    }
}
